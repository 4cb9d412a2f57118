//! An answer as JSON.

use serde::{Serialize, Serializer};

use super::VERSION;
use crate::facts::{Cause, Need, Practice, Set, Weight};
use crate::guide::{Answer, PickView};
use crate::recommend::{Constraint, Reason};
use crate::support::Card;

/// The answer to a request: the support card where one is due, then the picks, each with its reasons.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Answer"))]
struct AnswerDocument<'g> {
    /// The version of this document.
    version: u32,
    /// The BCP 47 tag of the words.
    locale: String,
    /// The support card. Show it first and whole.
    support: Option<Card<'g>>,
    /// The practices that were picked, in order.
    picks: Vec<PickDocument>,
    /// What was held back, and by which limit.
    held_back: Vec<HeldBackDocument>,
    /// Needs that no pick serves.
    unserved: Set<Need>,
}

/// A practice that was picked.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Pick"))]
struct PickDocument {
    /// The practice.
    practice: Practice,
    /// Its title.
    title: String,
    /// What it is, in a sentence.
    summary: String,
    /// Its instructions, in order.
    how: Vec<String>,
    /// Its typical length in minutes.
    minutes: u16,
    /// The sum of the points of its reasons.
    score: i32,
    /// Why, in whole sentences.
    because: Vec<String>,
    /// Why, as data.
    reasons: Vec<ReasonDocument>,
}

/// A reason for or against a pick.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Reason"))]
struct ReasonDocument {
    /// What kind of reason: `serves`, `suits`, `gentle`, ….
    kind: &'static str,
    /// What it adds to the score.
    points: i32,
    /// The need that it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<Need>,
    /// The cause that it suits.
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Cause>,
    /// How well.
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<Weight>,
}

/// Practices that a limit held back.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "HeldBack"))]
struct HeldBackDocument {
    /// The limit.
    constraint: Constraint,
    /// How many practices.
    practices: usize,
    /// The same in a sentence.
    text: String,
}

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AnswerDocument {
            version: VERSION,
            locale: self.guide().locale().to_string(),
            support: self.support(),
            picks: self.picks().map(PickDocument::from).collect(),
            held_back: self
                .held_back()
                .map(|(held_back, text)| HeldBackDocument {
                    constraint: held_back.constraint(),
                    practices: held_back.practices(),
                    text,
                })
                .collect(),
            unserved: self.recommendation().unserved(),
        }
        .serialize(serializer)
    }
}

impl From<PickView<'_, '_>> for PickDocument {
    fn from(pick: PickView<'_, '_>) -> Self {
        let practice = pick.practice();
        Self {
            practice: practice.id(),
            title: practice.title().to_owned(),
            summary: practice.summary().to_owned(),
            how: practice.how().map(str::to_owned).collect(),
            minutes: practice.minutes(),
            score: pick.score(),
            because: pick.because().collect(),
            reasons: pick.reasons().iter().map(ReasonDocument::from).collect(),
        }
    }
}

impl From<&Reason> for ReasonDocument {
    fn from(reason: &Reason) -> Self {
        let (need, cause, weight) = match *reason {
            Reason::Serves { need, weight } => (Some(need), None, Some(weight)),
            Reason::Suits { cause, weight } => (None, Some(cause), Some(weight)),
            Reason::Calming { weight } => (None, None, Some(weight)),
            _ => (None, None, None),
        };
        Self { kind: reason.kind(), points: reason.points(), need, cause, weight }
    }
}

#[cfg(feature = "schema")]
super::schema::as_document!(Answer<'_> => AnswerDocument);
