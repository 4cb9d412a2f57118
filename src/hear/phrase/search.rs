//! Where a phrase stands in a text.

use super::super::fold::Folded;
use super::index::Phrases;
use super::{GAP, GAP_MARK, GAP_SINGLES};

/// The patterns that each word of a text matches.
pub(super) struct Matches {
    numbers: Vec<u32>,
    ends: Vec<usize>,
}

impl Matches {
    pub fn new(phrases: &Phrases, text: &Folded) -> Self {
        let words = text.words.len();
        let mut matches = Self { numbers: Vec::with_capacity(words * 2), ends: Vec::with_capacity(words) };
        for word in &text.words {
            phrases.matching(text.word(word), &mut matches.numbers);
            matches.ends.push(matches.numbers.len());
        }
        matches
    }

    pub fn at(&self, word: usize) -> &[u32] {
        let start = word.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(word).and_then(|end| self.numbers.get(start..*end)).unwrap_or_default()
    }
}

/// Where the items of a phrase can end: every place at once, so that no phrase is slow.
#[derive(Default)]
pub(super) struct Ends {
    now: Vec<usize>,
    next: Vec<usize>,
}

impl Ends {
    pub fn longest(
        &mut self,
        items: u32,
        mut code: &[u32],
        text: &Folded,
        matches: &Matches,
        at: usize,
    ) -> Option<usize> {
        self.now.clear();
        self.now.push(at);
        for _ in 0..items {
            self.next.clear();
            let (item, after) = Coded::read(code)?;
            for at in &self.now {
                item.step(text, matches, *at, &mut self.next);
            }
            if self.next.len() > 1 {
                self.next.sort_unstable();
                self.next.dedup();
            }
            std::mem::swap(&mut self.now, &mut self.next);
            if self.now.is_empty() {
                return None;
            }
            code = after;
        }
        self.now.last().copied()
    }
}

/// An item as it is written.
enum Coded<'c> {
    Gap,
    OneOf { can_be_nothing: bool, firsts: &'c [u32], rests_at: &'c [u32], rests: &'c [u32] },
}

impl<'c> Coded<'c> {
    fn read(code: &'c [u32]) -> Option<(Self, &'c [u32])> {
        let [count, rest @ ..] = code else { return None };
        if *count == GAP_MARK {
            return Some((Self::Gap, rest));
        }
        let (can_be_nothing, rest) = rest.split_first()?;
        let (firsts, rest) = rest.split_at_checked(*count as usize)?;
        let (rests_at, rest) = rest.split_at_checked(*count as usize)?;
        let (length, rest) = rest.split_first()?;
        let (rests, rest) = rest.split_at_checked(*length as usize)?;
        Some((Self::OneOf { can_be_nothing: *can_be_nothing == 1, firsts, rests_at, rests }, rest))
    }

    /// Where the item can end that begins at a word.
    fn step(&self, text: &Folded, matches: &Matches, at: usize, ends: &mut Vec<usize>) {
        match self {
            Self::Gap => {
                let single = text.words.get(at).is_some_and(|word| word.single);
                let most = if single { GAP_SINGLES } else { GAP };
                ends.extend((at..=at + most).take_while(|end| *end <= text.words.len()));
            }
            Self::OneOf { can_be_nothing, firsts, rests_at, rests } => {
                if *can_be_nothing {
                    ends.push(at);
                }
                for pattern in matches.at(at) {
                    let from = firsts.partition_point(|first| first < pattern);
                    let same = firsts.iter().skip(from).take_while(|first| *first == pattern).count();
                    for rest_at in rests_at.get(from..from + same).unwrap_or_default() {
                        let Some([length, rest @ ..]) = rests.get(*rest_at as usize..) else { continue };
                        let mut rest = rest.iter().take(*length as usize).zip(at + 1..);
                        if rest.all(|(pattern, at)| matches.at(at).contains(pattern)) {
                            ends.push(at + 1 + *length as usize);
                        }
                    }
                }
            }
        }
    }
}
