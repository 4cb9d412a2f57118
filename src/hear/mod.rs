//! A statement in a person's own words: the needs, causes and signals that it states.
//!
//! Needs and causes are heard with a table of weights a language, learnt from example statements (`statements.txt`
//! in each locale's folder, made into `hear.bin` by `translate learn`). Signals are heard first and apart from
//! them, by phrases that people wrote (`signals.txt`), of every embedded language, with the table beside them.

mod ears;
mod feature;
mod fold;
mod heard;
mod label;
#[cfg(feature = "learn")]
pub(crate) mod learn;
mod phrase;
mod rules;
mod score;
mod table;

pub(crate) use ears::Ears;
pub use heard::{Heard, HeardCause, HeardNeed};
pub use phrase::PhraseError;
pub use rules::{PhraseProblem, Phrases};
