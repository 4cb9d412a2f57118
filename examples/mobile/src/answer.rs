//! A recommendation in words.

use std::sync::Arc;

use reconnect_guide as core;

use crate::card::Card;
use crate::ids::{Cause, Need, each};
use crate::views::{NeedView, PracticeView};

/// What the guide answers. Where there is a support card, show it whole and before the picks.
#[derive(uniffi::Object)]
pub struct Answer {
    support: Option<Card>,
    picks: Vec<Arc<Pick>>,
    held_back: Vec<HeldBack>,
    unserved: Vec<NeedView>,
}

/// A practice that was picked. It is an object, since its reasons may quote the person: printing it shows nothing.
#[derive(uniffi::Object)]
pub struct Pick {
    practice: PracticeView,
    score: i32,
    because: Vec<String>,
    reasons: Vec<Reason>,
}

/// Why a practice was picked, as data.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Reason {
    /// The stable name of its kind: `serves`, `suits`, `help-due`, `calming`, ….
    pub kind: String,
    /// What it adds to the score.
    pub points: i32,
    /// The need that it serves, if that is the reason.
    pub need: Option<Need>,
    /// The cause that it suits, if that is the reason.
    pub cause: Option<Cause>,
}

/// What a limit of the request held back.
#[derive(Clone, Debug, uniffi::Record)]
pub struct HeldBack {
    /// The stable name of the limit: `minutes`, `company`, `place`, `effort`, `care`.
    pub limit: String,
    /// How many practices that would have helped.
    pub practices: u32,
    /// The same in a sentence.
    pub text: String,
}

#[uniffi::export]
impl Answer {
    /// The support card that is due: show it before anything else.
    pub fn support(&self) -> Option<Card> {
        self.support.clone()
    }

    /// The picks, best first. Below a crisis card they are for the time of waiting, or for after.
    pub fn picks(&self) -> Vec<Arc<Pick>> {
        self.picks.clone()
    }

    /// What the limits of the request held back.
    pub fn held_back(&self) -> Vec<HeldBack> {
        self.held_back.clone()
    }

    /// The stated needs that no pick serves.
    pub fn unserved(&self) -> Vec<NeedView> {
        self.unserved.clone()
    }
}

#[uniffi::export]
impl Pick {
    /// The practice.
    pub fn practice(&self) -> PracticeView {
        self.practice.clone()
    }

    /// The sum of the points of its reasons.
    pub fn score(&self) -> i32 {
        self.score
    }

    /// Why it was picked, a sentence a reason, in the person's own words where they are known.
    pub fn because(&self) -> Vec<String> {
        self.because.clone()
    }

    /// Why it was picked, as data.
    pub fn reasons(&self) -> Vec<Reason> {
        self.reasons.clone()
    }
}

impl From<core::Answer<'_>> for Answer {
    fn from(answer: core::Answer<'_>) -> Self {
        Self {
            support: answer.support().map(Into::into),
            picks: answer.picks().map(|pick| Arc::new(pick.into())).collect(),
            held_back: each(answer.held_back()),
            unserved: each(answer.unserved()),
        }
    }
}

impl From<core::PickView<'_, '_>> for Pick {
    fn from(pick: core::PickView<'_, '_>) -> Self {
        Self {
            practice: pick.practice().into(),
            score: pick.score(),
            because: pick.because().collect(),
            reasons: each(pick.reasons().iter().copied()),
        }
    }
}

impl From<core::Reason> for Reason {
    fn from(reason: core::Reason) -> Self {
        let (need, cause) = match reason {
            core::Reason::Serves { need, .. } => (Some(need.into()), None),
            core::Reason::Suits { cause, .. } => (None, Some(cause.into())),
            _ => (None, None),
        };
        Self { kind: reason.kind().into(), points: reason.points(), need, cause }
    }
}

impl From<(core::HeldBack, String)> for HeldBack {
    fn from((held_back, text): (core::HeldBack, String)) -> Self {
        let limit = held_back.constraint().as_str().into();
        Self { limit, practices: u32::try_from(held_back.practices()).unwrap_or(u32::MAX), text }
    }
}
