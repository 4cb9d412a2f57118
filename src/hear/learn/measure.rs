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
    /// Of each need: heard rightly, heard, stated, over statements with needs and no signal.
    pub by_need: Vec<(usize, usize, usize)>,
}

impl Measures {
    /// The micro F1 of all heard against all stated needs, in percent.
    pub fn f1(&self) -> Option<f64> {
        let sum = |part: fn(&(usize, usize, usize)) -> usize| self.by_need.iter().map(part).sum::<usize>();
        let (hits, heard, stated) = (sum(|it| it.0), sum(|it| it.1), sum(|it| it.2));
        (heard + stated > 0).then(|| 200.0 * hits as f64 / (heard + stated) as f64)
    }
}

/// Hears every statement with a guide, and counts.
pub fn measure(guide: &Guide, examples: &[Example]) -> Measures {
    let mut measures = Measures { by_need: vec![(0, 0, 0); Need::ALL.len()], ..Measures::default() };
    for example in examples {
        let heard = guide.hear(&example.text);
        let needs: Vec<Need> = heard.needs().map(|heard| heard.need()).collect();
        if !example.needs.is_empty() {
            measures.top_1.count(needs.first().is_some_and(|need| example.needs.contains(*need)));
            for need in example.needs.iter() {
                measures.recall_at_3.count(needs.iter().take(3).any(|heard| *heard == need));
            }
        }
        if example.kind.is_none() && example.signal.is_none() {
            for (need, counts) in Need::ALL.iter().zip(&mut measures.by_need) {
                let (heard, stated) = (needs.contains(need), example.needs.contains(*need));
                counts.0 += usize::from(heard && stated);
                counts.1 += usize::from(heard);
                counts.2 += usize::from(stated);
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
