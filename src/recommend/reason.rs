//! Why a practice is picked. The score is the sum of the reasons, so the two cannot disagree.

use super::Request;
use crate::facts::{Cause, Effort, Need, Practice, Signal, Weight};

/// One reason for or against a practice, with what it counts.
///
/// ```
/// use reconnect_guide::{Need, Reason};
///
/// let reason = Reason::Serves { need: Need::FeelAgain, weight: 3 };
/// assert_eq!(reason.points(), 30);
/// assert_eq!(reason.kind(), "serves");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// It serves a stated need.
    Serves {
        /// The need.
        need: Need,
        /// How well, from 1 to 3.
        weight: Weight,
    },
    /// It suits a named cause.
    Suits {
        /// The cause.
        cause: Cause,
        /// How well, from 1 to 3.
        weight: Weight,
    },
    /// More help is due, and it leads there.
    HelpDue,
    /// It calms, and calm is due first.
    Calming {
        /// How much it counts: 1, and 3 while someone waits for help.
        weight: Weight,
    },
    /// It asks little, and gentleness is due.
    Gentle,
    /// Nothing was stated, and it stands near the beginning of the guide.
    FirstStep {
        /// The number of its step, from 1.
        step: u8,
    },
    /// Nothing made for the need fits, and this is gentle and fits.
    WithinReach,
    /// It was done lately, so it comes later.
    DoneLately,
}

impl Reason {
    /// What it adds to the score; less than nothing for what comes later.
    ///
    /// A need outweighs a cause, a cause outweighs tone, calm comes first while someone waits for help,
    /// and what was done lately falls behind all that was not.
    pub const fn points(self) -> i32 {
        match self {
            Self::Serves { weight, .. } => 10 * weight as i32,
            Self::Suits { weight, .. } => 5 * weight as i32,
            Self::HelpDue => 25,
            Self::Calming { weight } => 15 * weight as i32,
            Self::Gentle => 4,
            Self::FirstStep { step } => 20 - step as i32,
            Self::WithinReach => 1,
            Self::DoneLately => -200,
        }
    }

    /// The stable kebab-case name of its kind.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Serves { .. } => "serves",
            Self::Suits { .. } => "suits",
            Self::HelpDue => "help-due",
            Self::Calming { .. } => "calming",
            Self::Gentle => "gentle",
            Self::FirstStep { .. } => "first-step",
            Self::WithinReach => "within-reach",
            Self::DoneLately => "done-lately",
        }
    }

    /// Whether it alone is enough to pick a practice.
    const fn speaks_for(self) -> bool {
        !matches!(self, Self::Gentle | Self::DoneLately)
    }
}

/// Every reason that speaks to this practice, the weightiest kinds first.
pub(crate) fn reasons(practice: Practice, request: &Request) -> impl Iterator<Item = Reason> {
    serves(practice, request)
        .chain(suits(practice, request))
        .chain(help_due(practice, request))
        .chain(first_step(practice, request))
        .chain(calming(practice, request))
        .chain(gentle(practice, request))
        .chain(done_lately(practice, request))
}

/// The reasons of a practice that is offered because nothing made for the need fits.
pub(crate) fn reasons_within_reach(practice: Practice, request: &Request) -> impl Iterator<Item = Reason> {
    let gentle = practice.effort() == Effort::Gentle;
    gentle
        .then_some(Reason::WithinReach)
        .into_iter()
        .chain(calming(practice, request))
        .chain(done_lately(practice, request))
}

/// The score, and whether anything speaks for the practice at all.
pub(crate) fn weigh(reasons: impl Iterator<Item = Reason>) -> (i32, bool) {
    reasons.fold((0, false), |(score, relevant), reason| {
        (score + reason.points(), relevant || reason.speaks_for())
    })
}

fn serves(practice: Practice, request: &Request) -> impl Iterator<Item = Reason> {
    let stated = request.needs();
    practice
        .needs()
        .iter()
        .filter(move |(need, _)| stated.contains(*need))
        .map(|&(need, weight)| Reason::Serves { need, weight })
}

fn suits(practice: Practice, request: &Request) -> impl Iterator<Item = Reason> {
    let named = request.causes();
    practice
        .causes()
        .iter()
        .filter(move |(cause, _)| named.contains(*cause))
        .map(|&(cause, weight)| Reason::Suits { cause, weight })
}

fn help_due(practice: Practice, request: &Request) -> Option<Reason> {
    (request.strongest_signal() == Some(Signal::Professional) && practice == Practice::ReachOutForHelp)
        .then_some(Reason::HelpDue)
}

fn first_step(practice: Practice, request: &Request) -> Option<Reason> {
    (request.states_nothing() && practice.effort() == Effort::Gentle)
        .then(|| Reason::FirstStep { step: practice.step().number() })
}

fn calming(practice: Practice, request: &Request) -> Option<Reason> {
    let weight = match request.in_crisis() {
        true => 3,
        false => 1,
    };
    let due = request.in_crisis() || request.names_trauma() || request.flooded();
    (due && practice.calming()).then_some(Reason::Calming { weight })
}

fn gentle(practice: Practice, request: &Request) -> Option<Reason> {
    let due = request.strongest_signal().is_some() || request.names_trauma() || request.flooded();
    (due && practice.effort() == Effort::Gentle).then_some(Reason::Gentle)
}

fn done_lately(practice: Practice, request: &Request) -> Option<Reason> {
    request.done_lately().contains(practice).then_some(Reason::DoneLately)
}
