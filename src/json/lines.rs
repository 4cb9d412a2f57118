//! A host's crisis lines read from JSON: a line with no name or no way to reach it is refused, and named.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use crate::facts::Country;
use crate::support::{Line, Lines, Reach};

/// Which lines a host changes, by country. What is not named stays as the guide knows it.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct LinesDocument {
    /// Lines that stand before those of the country.
    add: BTreeMap<Country, Vec<Line>>,
    /// What stands instead of all that is known of the country.
    replace: BTreeMap<Country, CountryDocument>,
    /// Countries of which nothing is to be known.
    remove: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryDocument {
    #[serde(default)]
    emergency: Option<String>,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineDocument {
    #[serde(default)]
    name: String,
    #[serde(default)]
    call: Option<String>,
    #[serde(default)]
    or: Option<String>,
    #[serde(default)]
    call_or_text: Option<String>,
    #[serde(default)]
    text: Option<TextDocument>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextDocument {
    word: String,
    number: String,
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = LinesDocument::deserialize(deserializer)?;
        let mut lines = Self::known();
        for country in document.remove {
            lines = lines.without(country);
        }
        for (country, known) in document.replace {
            lines = lines.without(country).with_lines(country, known.lines);
            lines = known
                .emergency
                .into_iter()
                .fold(lines, |lines, number| lines.with_emergency(country, number));
        }
        for (country, added) in document.add {
            lines = added.into_iter().rev().fold(lines, |lines, line| lines.with_line(country, line));
        }
        Ok(lines)
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = LineDocument::deserialize(deserializer)?;
        let reach = match (document.call, document.or, document.call_or_text, document.text) {
            (Some(number), None, None, None) => Reach::Call { number: number.into() },
            (Some(number), Some(other), None, None) => {
                Reach::CallEither { number: number.into(), other: other.into() }
            }
            (None, None, Some(number), None) => Reach::CallOrText { number: number.into() },
            (None, None, None, Some(TextDocument { word, number })) => {
                Reach::Text { word: word.into(), number: number.into() }
            }
            (None, None, None, None) => Reach::Call { number: "".into() },
            _ => {
                let name = document.name;
                return Err(D::Error::custom(format_args!(
                    "the line {name:?} has more than one way to reach it; write one line for each"
                )));
            }
        };
        Self::new(document.name, reach).map_err(D::Error::custom)
    }
}
