//! A support card as JSON.

use serde::{Serialize, Serializer};

use crate::facts::{Country, Signal};
use crate::support::{Card, PassageKind};

#[derive(Serialize)]
struct CardDocument {
    signal: Signal,
    title: String,
    country: Option<Country>,
    emergency: Option<String>,
    passages: Vec<PassageDocument>,
    lines: Vec<LineDocument>,
}

#[derive(Serialize)]
struct PassageDocument {
    kind: PassageKind,
    text: String,
    items: Vec<String>,
}

#[derive(Serialize)]
struct LineDocument {
    name: String,
    reach: String,
}

impl Serialize for Card<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CardDocument {
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
