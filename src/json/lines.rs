//! A host's crisis lines read from JSON: a line with no name or no way to reach it is refused, and named.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{VERSION, known};
use crate::facts::Country;
use crate::support::{Line, Lines, Reach};

/// Which crisis lines a host changes, by country. What is not named stays as the guide knows it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Lines"))]
#[serde(default, deny_unknown_fields)]
struct LinesDocument {
    /// The version of this document.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    version: u32,
    /// Lines that stand before those of the country.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<Country, Vec<LineDocument>>"))]
    add: ByCountry<Vec<Line>>,
    /// What stands instead of all that is known of the country.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<Country, CountryDocument>"))]
    replace: ByCountry<CountryDocument>,
    /// Countries of which nothing is to be known.
    remove: Vec<Country>,
}

impl Default for LinesDocument {
    fn default() -> Self {
        Self {
            version: VERSION,
            add: ByCountry::default(),
            replace: ByCountry::default(),
            remove: Vec::new(),
        }
    }
}

/// What is known of a country.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CountryLines"))]
#[serde(deny_unknown_fields)]
struct CountryDocument {
    /// The emergency number.
    #[serde(default)]
    emergency: Option<String>,
    /// The lines; there may be none.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<LineDocument>"))]
    lines: Vec<Line>,
}

/// A line: its name in its own language, and one way to reach it.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Line", extend("required" = ["name"], "minProperties" = 2)))]
#[serde(deny_unknown_fields)]
struct LineDocument {
    /// Its name.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    name: String,
    /// The number to call.
    #[serde(default)]
    call: Option<String>,
    /// Another number to call.
    #[serde(default)]
    or: Option<String>,
    /// The number to call, or to send a text message to.
    #[serde(default)]
    call_or_text: Option<String>,
    /// A text message to send.
    #[serde(default)]
    text: Option<TextDocument>,
}

/// A text message: the word to send, and the number to send it to.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "TextMessage"))]
#[serde(deny_unknown_fields)]
struct TextDocument {
    /// The word.
    word: String,
    /// The number.
    number: String,
}

/// What is said of countries, each once: of a country named twice, one would be lost.
struct ByCountry<T>(BTreeMap<Country, T>);

impl<T> Default for ByCountry<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByCountry<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Countries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Countries<T> {
            type Value = ByCountry<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("countries by their two letters")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<ByCountry<T>, A::Error> {
                let mut countries = ByCountry::default();
                while let Some((country, what)) = entries.next_entry::<Country, T>()? {
                    if countries.0.insert(country, what).is_some() {
                        return Err(A::Error::custom(format_args!(
                            "the country {country} stands there twice"
                        )));
                    }
                }
                Ok(countries)
            }
        }

        deserializer.deserialize_map(Countries(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let document = LinesDocument::deserialize(deserializer)?;
        known(document.version)?;
        let mut lines = Self::known();
        for country in document.remove {
            lines = lines.without(country);
        }
        for (country, its) in document.replace.0 {
            lines = lines.without(country).with_lines(country, its.lines);
            lines =
                its.emergency.into_iter().fold(lines, |lines, number| lines.with_emergency(country, number));
        }
        for (country, added) in document.add.0 {
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
                let name: String = document.name.chars().take(40).collect();
                return Err(D::Error::custom(format_args!(
                    "the line {name:?} has more than one way to reach it; write one line for each"
                )));
            }
        };
        Self::new(document.name, reach).map_err(D::Error::custom)
    }
}

#[cfg(feature = "schema")]
super::schema::as_document!(Lines => LinesDocument);
