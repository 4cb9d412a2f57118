//! A request read from JSON: unknown ids and fields, and numbers out of range, get an error that names them.

use std::ops::RangeInclusive;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::facts::{Cause, Company, Country, Effort, HelpSignal, Need, Place, Practice, Set, Signal};
use crate::recommend::Request;

/// The fields are named like the builder's functions. All may be left out, and what is left out sets no limit.
#[derive(Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RequestDocument {
    needs: Set<Need>,
    causes: Set<Cause>,
    signal: Option<Signal>,
    help_signals: Set<HelpSignal>,
    minutes: Option<u16>,
    company: Company,
    place: Option<Place>,
    max_effort: Effort,
    done: Set<Practice>,
    limit: u16,
    country: Option<Country>,
}

impl Default for RequestDocument {
    fn default() -> Self {
        Self::from(&Request::new())
    }
}

impl From<&Request> for RequestDocument {
    fn from(request: &Request) -> Self {
        Self {
            needs: request.needs(),
            causes: request.causes(),
            signal: request.strongest_signal(),
            help_signals: request.told_signs(),
            minutes: request.minutes_at_hand(),
            company: request.who_is_there(),
            place: request.where_it_is(),
            max_effort: request.greatest_effort(),
            done: request.done_lately(),
            limit: u16::try_from(request.most_picks()).unwrap_or(u16::MAX),
            country: request.told_country(),
        }
    }
}

impl From<RequestDocument> for Request {
    fn from(document: RequestDocument) -> Self {
        let mut request = Self::new()
            .company(document.company)
            .max_effort(document.max_effort)
            .limit(usize::from(document.limit));
        request = document.needs.iter().fold(request, Self::need);
        request = document.causes.iter().fold(request, Self::cause);
        request = document.help_signals.iter().fold(request, Self::help_signal);
        request = document.done.iter().fold(request, Self::done);
        request = document.signal.into_iter().fold(request, Self::signal);
        request = document.minutes.into_iter().fold(request, Self::minutes);
        request = document.place.into_iter().fold(request, Self::place);
        document.country.into_iter().fold(request, Self::country)
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RequestDocument::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Request {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = RequestDocument::deserialize(deserializer)?;
        if let Some(minutes) = document.minutes {
            within("minutes", minutes, Self::MINUTES)?;
        }
        within("limit", document.limit, Self::LIMIT)?;
        Ok(document.into())
    }
}

fn within<E: Error>(field: &str, value: u16, range: RangeInclusive<u16>) -> Result<(), E> {
    let (least, most) = (range.start(), range.end());
    match range.contains(&value) {
        true => Ok(()),
        false => Err(E::custom(format_args!("{field} is {value}, expected {least} to {most}"))),
    }
}
