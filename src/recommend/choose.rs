//! Which of the candidates are picked, so that together they serve every stated need.

use super::Request;
use super::constraint::may_lead;
use crate::facts::{Need, Practice, Set, Step};

/// Not more than two picks of one step.
const PER_STEP: u32 = 2;

/// A practice that fits and that something speaks for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    pub practice: Practice,
    pub score: i32,
    /// The stated needs that it serves.
    pub serves: Set<Need>,
}

impl Candidate {
    /// The written order: the higher score, then what asks less, then what is shorter, then the order of the guide.
    pub fn rank(&self) -> impl Ord + use<> {
        let practice = self.practice;
        (std::cmp::Reverse(self.score), practice.effort(), practice.minutes(), practice)
    }
}

/// The picks, best first. The candidates are in rank order.
///
/// Each place goes to the best candidate after which the places that are left can still serve every need that any
/// candidate serves; where the limit is too small for that, to the one that serves the most of what is still unserved.
pub(crate) fn choose(candidates: &[Candidate], request: &Request) -> Vec<Candidate> {
    let most = request.most_picks().min(candidates.len());
    let mut picks: Vec<Candidate> = Vec::with_capacity(most);
    let mut steps = Steps::default();
    let mut unserved = candidates.iter().fold(Set::new(), |all, candidate| all.or(candidate.serves));

    while picks.len() < most {
        let places = most - picks.len();
        let leads = picks.is_empty();
        let open = candidates.iter().filter(|candidate| {
            steps.has_room(candidate.practice.step())
                && !picks.iter().any(|pick| pick.practice == candidate.practice)
                && (!leads || may_lead(candidate.practice, request))
        });
        let keeps_all = |candidate: &&Candidate| {
            let left = unserved.without(candidate.serves);
            can_serve(left, places - 1, steps.with(candidate.practice.step()), candidates)
        };
        let serves_most = |candidate: &&Candidate| unserved.and(candidate.serves).len();
        let Some(&pick) = open.clone().find(keeps_all).or_else(|| open.rev().max_by_key(serves_most)) else {
            break;
        };
        unserved = unserved.without(pick.serves);
        steps = steps.with(pick.practice.step());
        picks.push(pick);
    }
    picks
}

/// Whether so many places are enough to serve these needs. Each need in turn must be served by someone,
/// so it is enough to try those who serve the first.
fn can_serve(needs: Set<Need>, places: usize, steps: Steps, candidates: &[Candidate]) -> bool {
    let Some(first) = needs.iter().next() else {
        return true;
    };
    if needs.len() > places * Need::MOST_SERVED {
        return false;
    }
    candidates
        .iter()
        .filter(|candidate| candidate.serves.contains(first))
        .filter(|candidate| steps.has_room(candidate.practice.step()))
        .any(|candidate| {
            let left = needs.without(candidate.serves);
            can_serve(left, places - 1, steps.with(candidate.practice.step()), candidates)
        })
}

impl Need {
    /// No practice serves more needs than this.
    const MOST_SERVED: usize = {
        let mut most = 0;
        let mut rest = Practice::ALL;
        while let [practice, after @ ..] = rest {
            let serves = practice.needs().len();
            if serves > most {
                most = serves;
            }
            rest = after;
        }
        most
    };
}

/// How many picks each step has, two bits a step.
#[derive(Clone, Copy, Debug, Default)]
struct Steps(u32);

impl Steps {
    fn has_room(self, step: Step) -> bool {
        (self.0 >> (2 * step as u32)) & 0b11 < PER_STEP
    }

    fn with(self, step: Step) -> Self {
        Self(self.0 + (1 << (2 * step as u32)))
    }
}
