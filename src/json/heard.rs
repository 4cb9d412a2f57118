//! What was heard, as JSON.

use serde::{Serialize, Serializer};

use super::VERSION;
use crate::facts::{Cause, Need, Signal};
use crate::hear::Heard;

/// What was heard in a statement, with the words that showed it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Heard"))]
struct HeardDocument<'t> {
    /// The version of this document.
    version: u32,
    /// The needs, the surest first.
    needs: Vec<NeedDocument<'t>>,
    /// The causes, in the order of the guide.
    causes: Vec<CauseDocument<'t>>,
    /// The strongest signal: danger, or that professional help is due.
    signal: Option<Signal>,
    /// The words that showed the signal.
    signal_evidence: Vec<&'t str>,
}

/// A need, with the words that showed it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HeardNeed"))]
struct NeedDocument<'t> {
    /// The need.
    id: Need,
    /// How sure it is.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    score: i32,
    /// The words, as they were said.
    evidence: [&'t str; 1],
}

/// A cause, with the words that showed it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HeardCause"))]
struct CauseDocument<'t> {
    /// The cause.
    id: Cause,
    /// The words, as they were said.
    evidence: [&'t str; 1],
}

impl Serialize for Heard<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        HeardDocument {
            version: VERSION,
            needs: self
                .needs()
                .map(|it| NeedDocument { id: it.need(), score: it.score(), evidence: [it.quote()] })
                .collect(),
            causes: self
                .causes()
                .map(|it| CauseDocument { id: it.cause(), evidence: [it.quote()] })
                .collect(),
            signal: self.signal(),
            signal_evidence: self.signal_quotes().collect(),
        }
        .serialize(serializer)
    }
}

#[cfg(feature = "schema")]
super::schema::as_document!(Heard<'_> => HeardDocument);
