//! A request read from JSON: unknown ids and fields, and numbers out of range, get an error that names them.

use std::ops::RangeInclusive;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{VERSION, known};
use crate::facts::{Cause, Company, Country, Effort, HelpSignal, Need, Place, Practice, Set, Signal};
use crate::recommend::Request;

/// The fields are named like the builder's functions. All may be left out, and what is left out sets no limit.
///
/// What a person says they need, and what a host knows of their circumstances.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Request"))]
#[serde(default, deny_unknown_fields)]
struct RequestDocument {
    /// The version of this document.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// What the person needs, the most pressing first or in any order.
    needs: Set<Need>,
    /// What may lie behind it.
    causes: Set<Cause>,
    /// The strongest sign of danger, or that professional help is due. It brings the support card.
    signal: Option<Signal>,
    /// Signs that help is due which the person recognizes.
    help_signals: Set<HelpSignal>,
    /// The minutes at hand.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 1440)))]
    minutes: Option<u16>,
    /// Whether the person is alone, with someone, or could be either.
    company: Company,
    /// Where the person is; anywhere where it is left out.
    place: Option<Place>,
    /// The greatest effort that a practice may ask.
    max_effort: Effort,
    /// Practices done not long ago.
    done: Set<Practice>,
    /// How many picks at most. It never limits the support card.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 33)))]
    limit: u16,
    /// The country whose lines the support card shows.
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
            version: VERSION,
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
        known(document.version)?;
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

#[cfg(feature = "schema")]
super::schema::as_document!(Request => RequestDocument);
