//! An answer as JSON.

use serde::{Serialize, Serializer};

use super::VERSION;
use crate::facts::{Cause, Need, Practice, Set, Weight};
use crate::guide::{Answer, PickView};
use crate::recommend::{Constraint, Reason};
use crate::support::Card;

#[derive(Serialize)]
struct AnswerDocument<'g> {
    version: u32,
    locale: String,
    support: Option<Card<'g>>,
    picks: Vec<PickDocument>,
    held_back: Vec<HeldBackDocument>,
    unserved: Set<Need>,
}

#[derive(Serialize)]
struct PickDocument {
    practice: Practice,
    title: String,
    summary: String,
    how: Vec<String>,
    minutes: u16,
    score: i32,
    because: Vec<String>,
    reasons: Vec<ReasonDocument>,
}

#[derive(Serialize)]
struct ReasonDocument {
    kind: &'static str,
    points: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<Need>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<Cause>,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<Weight>,
}

#[derive(Serialize)]
struct HeldBackDocument {
    constraint: Constraint,
    practices: usize,
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
