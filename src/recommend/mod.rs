//! From a request to ranked practices with reasons: a pure function of the facts.

mod choose;
mod constraint;
mod reason;
mod request;

use choose::{Candidate, choose};
pub use constraint::Constraint;
use constraint::fits;
pub use reason::Reason;
use reason::{reasons, reasons_within_reach, weigh};
pub use request::Request;

use crate::facts::{Need, Practice, Set, Signal};

/// The answer to a request, with no words in it.
///
/// ```
/// use reconnect_guide::{Need, Practice, Request, recommend};
///
/// let answer = recommend(&Request::new().need(Need::FeelAlive).minutes(10));
/// assert_eq!(answer.picks()[0].practice(), Practice::Music);
/// assert_eq!(answer.support(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    support: Option<Signal>,
    picks: Vec<Pick>,
    held_back: Vec<HeldBack>,
    unserved: Set<Need>,
}

impl Recommendation {
    /// Which support card stands first, if one is due. No limit or constraint removes it.
    pub const fn support(&self) -> Option<Signal> {
        self.support
    }

    /// The picks, best first.
    pub fn picks(&self) -> &[Pick] {
        &self.picks
    }

    /// What the limits of the request held back, where fewer practices were found than asked for, or a need stays unserved.
    pub fn held_back(&self) -> &[HeldBack] {
        &self.held_back
    }

    /// The stated needs that no pick serves.
    pub const fn unserved(&self) -> Set<Need> {
        self.unserved
    }
}

/// A practice that was picked, with the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    practice: Practice,
    score: i32,
    reasons: Vec<Reason>,
}

impl Pick {
    /// The practice.
    pub const fn practice(&self) -> Practice {
        self.practice
    }

    /// The sum of the points of its reasons.
    pub const fn score(&self) -> i32 {
        self.score
    }

    /// Why it was picked, the weightiest kinds first.
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }
}

/// A constraint, and how many practices that would have helped it held back. One practice can count under several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldBack {
    constraint: Constraint,
    practices: usize,
}

impl HeldBack {
    /// The constraint.
    pub const fn constraint(&self) -> Constraint {
        self.constraint
    }

    /// How many practices it held back.
    pub const fn practices(&self) -> usize {
        self.practices
    }
}

/// Picks practices for a request. The same request always gets the same answer.
///
/// 1. What a constraint rules out is left out, whatever its score: see [`Constraint`].
/// 2. What nothing speaks for is left out: see [`Reason`]. Where nothing is left, gentle practices that fit stand in.
/// 3. The rest is ranked by score, then by less effort, fewer minutes, and the order of the guide.
/// 4. The picks are taken in rank order, so that together they serve every stated need where the limit
///    allows, with not more than two of one step. Someone who names trauma is not sent first to open up.
///
/// ```
/// use reconnect_guide::{Need, Request, Signal, recommend};
///
/// let request = Request::new().need(Need::SpeakUp).signal(Signal::Crisis).limit(0);
/// assert_eq!(recommend(&request).support(), Some(Signal::Crisis));
/// ```
pub fn recommend(request: &Request) -> Recommendation {
    let mut picks = picks_by(request, reasons);
    if picks.is_empty() {
        picks = picks_by(request, reasons_within_reach);
    }
    let unserved = request.needs().without(served(&picks));
    let too_little = picks.len() < request.most_picks() || !unserved.is_empty();
    Recommendation {
        support: request.support_due(),
        held_back: if too_little { held_back(request) } else { Vec::new() },
        picks,
        unserved,
    }
}

fn picks_by<'r, R>(request: &'r Request, reasons: fn(Practice, &'r Request) -> R) -> Vec<Pick>
where
    R: Iterator<Item = Reason>,
{
    let mut candidates = Vec::with_capacity(Practice::ALL.len());
    candidates.extend(Practice::ALL.iter().filter(|practice| fits(**practice, request)).filter_map(
        |&practice| {
            let (score, relevant) = weigh(reasons(practice, request));
            relevant.then(|| Candidate { practice, score, serves: request.needs().and(serves(practice)) })
        },
    ));
    candidates.sort_unstable_by_key(Candidate::rank);
    choose(&candidates, request)
        .into_iter()
        .map(|candidate| Pick {
            practice: candidate.practice,
            score: candidate.score,
            reasons: reasons(candidate.practice, request).collect(),
        })
        .collect()
}

fn serves(practice: Practice) -> Set<Need> {
    practice.needs().iter().map(|(need, _)| *need).collect()
}

fn served(picks: &[Pick]) -> Set<Need> {
    picks.iter().fold(Set::new(), |all, pick| all.or(serves(pick.practice)))
}

/// How many of the practices that would help each constraint holds back.
fn held_back(request: &Request) -> Vec<HeldBack> {
    Constraint::ALL
        .into_iter()
        .filter_map(|constraint| {
            let practices = Practice::ALL
                .iter()
                .filter(|practice| constraint.holds_back(**practice, request))
                .filter(|practice| weigh(reasons(**practice, request)).1)
                .count();
            (practices > 0).then_some(HeldBack { constraint, practices })
        })
        .collect()
}
