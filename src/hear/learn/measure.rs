//! How well statements are heard, against what they state.

use super::examples::{Example, Kind};
use crate::facts::{Need, Signal};
use crate::guide::Guide;

/// A share of statements, as counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many did.
    pub of: usize,
    /// How many could have.
    pub all: usize,
}

impl Share {
    fn count(&mut self, did: bool) {
        self.of += usize::from(did);
        self.all += 1;
    }

    /// In percent; none of nothing.
    pub fn percent(self) -> Option<f64> {
        (self.all > 0).then(|| 100.0 * self.of as f64 / self.all as f64)
    }
}

/// The measures of a set of statements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// The first heard need is a stated one, over statements with needs.
    pub top_1: Share,
    /// The stated needs among the first three heard.
    pub recall_at_3: Share,
    /// A need is heard where there is none: over neutral and happy ones.
    pub false_need: Share,
    /// A crisis is heard.
    pub crisis: Share,
    /// A professional signal, or a crisis, is heard.
    pub professional: Share,
    /// A crisis is heard in a figure of speech.
    pub false_figurative: Share,
    /// A crisis is heard where it is denied or over.
    pub false_denied: Share,
    /// A crisis is heard in any other statement with none.
    pub false_other: Share,
    /// The measures of each need, in the order of the guide.
    pub by_need: Vec<NeedMeasures>,
}

/// The measures of one need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NeedMeasures {
    /// The first heard need is a stated one, over statements with this one.
    pub top_1: Share,
    /// It is among the first three heard, over statements with it.
    pub recall_at_3: Share,
    /// How often it is heard rightly, over statements with needs and no signal.
    pub hits: usize,
    /// How often it is heard there.
    pub heard: usize,
    /// How often it is stated there.
    pub stated: usize,
}

impl NeedMeasures {
    /// Its F1, in percent; none of nothing.
    pub fn f1(self) -> Option<f64> {
        f1(self.hits, self.heard, self.stated)
    }
}

fn f1(hits: usize, heard: usize, stated: usize) -> Option<f64> {
    (heard + stated > 0).then(|| 200.0 * hits as f64 / (heard + stated) as f64)
}

impl Measures {
    /// The micro F1 of all heard against all stated needs, in percent.
    pub fn f1(&self) -> Option<f64> {
        let sum = |part: fn(&NeedMeasures) -> usize| self.by_need.iter().map(part).sum::<usize>();
        f1(sum(|need| need.hits), sum(|need| need.heard), sum(|need| need.stated))
    }
}

/// Hears every statement with a guide, and counts.
pub fn measure(guide: &Guide, examples: &[Example]) -> Measures {
    let mut measures =
        Measures { by_need: vec![NeedMeasures::default(); Need::ALL.len()], ..Measures::default() };
    for example in examples {
        let heard = guide.hear(&example.text);
        let needs: Vec<Need> = heard.needs().map(|heard| heard.need()).collect();
        let first_is_stated = needs.first().is_some_and(|need| example.needs.contains(*need));
        if !example.needs.is_empty() {
            measures.top_1.count(first_is_stated);
        }
        for (need, of) in Need::ALL.iter().zip(&mut measures.by_need) {
            let (heard, stated) = (needs.contains(need), example.needs.contains(*need));
            if stated {
                let is_among_three = needs.iter().take(3).any(|heard| heard == need);
                measures.recall_at_3.count(is_among_three);
                of.recall_at_3.count(is_among_three);
                of.top_1.count(first_is_stated);
            }
            if example.kind.is_none() && example.signal.is_none() {
                of.hits += usize::from(heard && stated);
                of.heard += usize::from(heard);
                of.stated += usize::from(stated);
            }
        }
        if example.is_calm() {
            measures.false_need.count(!needs.is_empty());
        }
        let crisis = heard.signal() == Some(Signal::Crisis);
        match (example.signal, example.kind) {
            (Some(Signal::Crisis), _) => measures.crisis.count(crisis),
            (_, Some(Kind::Figurative)) => measures.false_figurative.count(crisis),
            (_, Some(Kind::Denied)) => measures.false_denied.count(crisis),
            _ => measures.false_other.count(crisis),
        }
        if example.signal == Some(Signal::Professional) {
            measures.professional.count(heard.signal().is_some());
        }
    }
    measures
}
