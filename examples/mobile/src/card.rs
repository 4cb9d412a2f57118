//! The support card, and the lines of a country.

use reconnect_guide as core;

use crate::GuideError;
use crate::ids::{PassageKind, Signal, each};

/// A support card. Show it whole and first, before any pick.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Card {
    /// Which card it is.
    pub signal: Signal,
    /// Its title.
    pub title: String,
    /// What it says, in the order in which it must be said.
    pub passages: Vec<Passage>,
    /// The country whose lines it shows, if it is known.
    pub country: Option<String>,
    /// The emergency number of that country, if it is known: for a button to call it.
    pub emergency: Option<String>,
    /// The crisis lines of that country: for buttons to reach them. The passages name them as well.
    pub lines: Vec<CrisisLine>,
    /// Heads the practices that stand below a crisis card.
    pub waiting: String,
}

/// A passage of a card: a text, and below it the items that it introduces, if any.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Passage {
    /// What it says.
    pub kind: PassageKind,
    /// The text.
    pub text: String,
    /// What it introduces.
    pub items: Vec<String>,
}

/// A crisis line on a card.
#[derive(Clone, Debug, uniffi::Record)]
pub struct CrisisLine {
    /// Its name, in its own language.
    pub name: String,
    /// How it is reached, in the guide's language.
    pub how: String,
    /// How it is reached, for a button; nothing where this version of the binding knows no such way.
    pub reach: Option<Reach>,
}

/// How a line is reached. Numbers are as they are dialed inside the country.
#[derive(Clone, Debug, uniffi::Enum)]
pub enum Reach {
    /// By a call.
    Call {
        /// The number.
        number: String,
    },
    /// By a text message.
    Text {
        /// The word to send.
        word: String,
        /// The number to send it to.
        number: String,
    },
    /// By a call or a text message.
    CallOrText {
        /// The number.
        number: String,
    },
    /// By a call to either of two numbers.
    CallEither {
        /// The first number.
        number: String,
        /// The other number.
        other: String,
    },
}

/// A crisis line of the app's own; it stands before those that the guide knows for the country.
#[derive(Clone, Debug, uniffi::Record)]
pub struct OwnLine {
    /// The country, by its two letters.
    pub country: String,
    /// Its name.
    pub name: String,
    /// How it is reached.
    pub reach: Reach,
}

/// What the guide knows of a country, for an app to check before each release.
#[derive(Clone, Debug, uniffi::Record)]
pub struct CountryLines {
    /// The country, by its two letters.
    pub country: String,
    /// The emergency number, where it is known.
    pub emergency: Option<String>,
    /// The names and numbers of its lines, as cards show them.
    pub lines: Vec<CrisisLine>,
}

impl From<core::Card<'_>> for Card {
    fn from(card: core::Card<'_>) -> Self {
        Self {
            signal: card.signal().into(),
            title: card.title().into(),
            passages: each(card.passages()),
            country: card.country().map(|country| country.to_string()),
            emergency: card.emergency().map(Into::into),
            lines: card.lines().map(|line| CrisisLine::new(&card, line)).collect(),
            waiting: card.waiting().into(),
        }
    }
}

impl From<core::Passage<'_>> for Passage {
    fn from(passage: core::Passage<'_>) -> Self {
        Self { kind: passage.kind().into(), text: passage.text().into(), items: each(passage.items()) }
    }
}

impl CrisisLine {
    fn new(card: &core::Card<'_>, line: &core::Line) -> Self {
        Self { name: line.name().into(), how: card.reach(line), reach: reach(line.reach()) }
    }
}

impl CountryLines {
    pub(crate) fn new(card: &core::Card<'_>, known: &core::CountryLines) -> Self {
        Self {
            country: known.country().to_string(),
            emergency: known.emergency().map(Into::into),
            lines: known.lines().iter().map(|line| CrisisLine::new(card, line)).collect(),
        }
    }
}

fn reach(reach: &core::Reach) -> Option<Reach> {
    Some(match reach {
        core::Reach::Call { number } => Reach::Call { number: number.to_string() },
        core::Reach::Text { word, number } => {
            Reach::Text { word: word.to_string(), number: number.to_string() }
        }
        core::Reach::CallOrText { number } => Reach::CallOrText { number: number.to_string() },
        core::Reach::CallEither { number, other } => {
            Reach::CallEither { number: number.to_string(), other: other.to_string() }
        }
        _ => return None,
    })
}

impl From<Reach> for core::Reach {
    fn from(reach: Reach) -> Self {
        match reach {
            Reach::Call { number } => Self::Call { number: number.into() },
            Reach::Text { word, number } => Self::Text { word: word.into(), number: number.into() },
            Reach::CallOrText { number } => Self::CallOrText { number: number.into() },
            Reach::CallEither { number, other } => {
                Self::CallEither { number: number.into(), other: other.into() }
            }
        }
    }
}

/// The lines that the guide knows, with those of the app before them.
pub(crate) fn with_own(lines: Vec<OwnLine>) -> Result<core::Lines, GuideError> {
    lines.into_iter().rev().try_fold(core::Lines::known(), |known, own| {
        let line = core::Line::new(own.name, own.reach.into())?;
        Ok(known.with_line(own.country.parse()?, line))
    })
}
