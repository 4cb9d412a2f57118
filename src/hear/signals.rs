//! The signals that outrank every need, read by rules that people wrote: see `signals.txt` in each locale's folder.

use std::ops::Range;

use super::fold::Folded;
use super::phrase::{PhraseError, Phrases};

/// One language's phrases.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    crisis: Phrases,
    professional: Phrases,
    /// What overlaps a phrase of the two, and is none: figures of speech, denials.
    harmless: Phrases,
    /// A time gone by, and that all is well now: the two together clear a crisis that is over.
    past: Phrases,
    well: Phrases,
}

/// A line that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} {kind}")]
pub struct SignalsError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub kind: SignalsErrorKind,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignalsErrorKind {
    /// It is no phrase.
    #[error("{0}")]
    Phrase(PhraseError),
    /// It stands before the first heading, or below an unknown one.
    #[error("does not stand below a heading such as [crisis]")]
    NoSection,
}

/// What the rules found, as ranges of words.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// What shows a crisis and is not cleared.
    pub crisis: Vec<Range<usize>>,
    pub professional: Vec<Range<usize>>,
    /// Whether something that could show a crisis was cleared.
    pub cleared: bool,
}

impl Signals {
    /// Reads the phrases of a language; a line that cannot be used is left out and reported.
    pub fn parse(text: &str) -> (Self, Vec<SignalsError>) {
        let mut signals = Self::default();
        let mut errors = Vec::new();
        let mut section = "";
        for (line, content) in (1..).zip(text.lines()) {
            let content = content.split('#').next().unwrap_or_default().trim();
            let heading = content.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
            if let Some(heading) = heading {
                section = heading;
            } else if !content.is_empty() {
                let added = match signals.section(section) {
                    Some(phrases) => phrases.add(content).map_err(SignalsErrorKind::Phrase),
                    None => Err(SignalsErrorKind::NoSection),
                };
                errors.extend(added.err().map(|kind| SignalsError { line, kind }));
            }
        }
        (signals, errors)
    }

    fn section(&mut self, heading: &str) -> Option<&mut Phrases> {
        Some(match heading {
            "crisis" => &mut self.crisis,
            "professional" => &mut self.professional,
            "harmless" => &mut self.harmless,
            "past" => &mut self.past,
            "well" => &mut self.well,
            _ => return None,
        })
    }

    /// What the text shows. A harmless phrase clears what shares a word with it, unless that holds all of the harmless
    /// one and says more. What is over clears what stands in the sentence that says when it was.
    pub fn find(&self, text: &Folded) -> Found {
        let mut found = Found {
            crisis: places(&self.crisis, text),
            professional: places(&self.professional, text),
            cleared: false,
        };
        if found.crisis.is_empty() && found.professional.is_empty() {
            return found;
        }
        let harmless = places(&self.harmless, text);
        let clears = |other: &Range<usize>, place: &Range<usize>| {
            let says_more = place.start <= other.start && other.end <= place.end && place.len() > other.len();
            overlap(place, other) && !says_more
        };
        let stands = |place: &Range<usize>| !harmless.iter().any(|other| clears(other, place));
        let before = found.crisis.len();
        found.crisis.retain(stands);
        found.professional.retain(stands);
        if !found.crisis.is_empty() && !places(&self.well, text).is_empty() {
            let past: Vec<usize> =
                places(&self.past, text).iter().map(|place| sentence(text, place.start)).collect();
            found.crisis.retain(|place| !past.contains(&sentence(text, place.start)));
        }
        found.cleared = found.crisis.len() < before;
        found
    }
}

/// The number of the sentence that a word stands in.
fn sentence(text: &Folded, word: usize) -> usize {
    text.words.iter().take(word + 1).filter(|word| word.begins).count()
}

fn places(phrases: &Phrases, text: &Folded) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    phrases.find(text, |place| places.push(place));
    places
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
