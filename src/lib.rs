// The README's examples speak Spanish, hear and write JSON.
#![cfg_attr(
    all(feature = "hear", feature = "serde", feature = "all-locales"),
    doc = include_str!("../README.md")
)]
#![cfg_attr(
    not(all(feature = "hear", feature = "serde", feature = "all-locales")),
    doc = "A guide on how to reconnect emotionally, in many languages."
)]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)
)]

#[cfg(feature = "check")]
pub mod check;
mod error;
mod facts;
mod guide;
#[cfg(feature = "hear")]
mod hear;
#[cfg(feature = "serde")]
mod json;
mod locale;
mod recommend;
mod support;

pub use error::Error;
pub use facts::{
    Cause, Company, Country, Effort, HelpSignal, HopeChoice, Id, List, MalformedCountry, Need, NotFor, Place,
    Practice, SafeSpace, Set, Signal, Step, TherapyBenefit, TrustBuilder, UnknownId, Weight,
};
pub use guide::{Answer, Guide, ListView, Options, PickView, View};
#[cfg(feature = "hear")]
pub use hear::{Heard, HeardCause, HeardNeed, PhraseError, PhraseProblem, Phrases};
#[cfg(feature = "serde")]
pub use json::Export;
pub use locale::key::{GuidePart, ItemPart, PracticePart, StepPart};
pub use locale::label::Label;
pub use locale::{Direction, Overlay, Problem, ProblemKind, Text, wish_from_posix};
pub use recommend::{Constraint, HeldBack, Pick, Reason, Recommendation, Request, recommend};
pub use support::{Card, CountryLines, Line, LineError, Lines, Passage, PassageKind, Reach};
pub use unic_langid::LanguageIdentifier;

/// The JSON Schema (draft 2020-12) of each document that the library reads or writes.
#[cfg(feature = "schema")]
pub use json::schema::schemas;

/// Making the tables that [`Guide::hear`] reads, from example statements.
#[cfg(feature = "learn")]
pub mod learn {
    pub use crate::hear::learn::{
        Example, ExamplesError, Kind, Measures, NeedMeasures, Share, learn, measure, parse,
    };
}
