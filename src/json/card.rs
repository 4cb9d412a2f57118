//! A support card as JSON.

use serde::{Serialize, Serializer};

use super::VERSION;
use crate::facts::{Country, Signal};
use crate::support::{Card, PassageKind};

/// A support card: what to say to someone in danger, or to whom professional help is due, in order.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Card"))]
struct CardDocument {
    /// The version of this document.
    version: u32,
    /// What it answers to.
    signal: Signal,
    /// Its title.
    title: String,
    /// The country whose lines it shows.
    country: Option<Country>,
    /// The emergency number, where it is known.
    emergency: Option<String>,
    /// What it says, in order.
    passages: Vec<PassageDocument>,
    /// The lines to reach.
    lines: Vec<LineDocument>,
}

/// A passage of a card.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Passage"))]
struct PassageDocument {
    /// What it is for.
    kind: PassageKind,
    /// Its words.
    text: String,
    /// The items of its list.
    items: Vec<String>,
}

/// A line to reach.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CardLine"))]
struct LineDocument {
    /// Its name, in its own language.
    name: String,
    /// How to reach it, in the language of the guide.
    reach: String,
}

impl Serialize for Card<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CardDocument {
            version: VERSION,
            signal: self.signal(),
            title: self.title().to_owned(),
            country: self.country(),
            emergency: self.emergency().map(str::to_owned),
            passages: self
                .passages()
                .iter()
                .map(|passage| PassageDocument {
                    kind: passage.kind(),
                    text: passage.text().to_owned(),
                    items: passage.items().map(str::to_owned).collect(),
                })
                .collect(),
            lines: self
                .lines()
                .map(|line| LineDocument { name: line.name().to_owned(), reach: self.reach(line) })
                .collect(),
        }
        .serialize(serializer)
    }
}

#[cfg(feature = "schema")]
super::schema::as_document!(Card<'_> => CardDocument);
