//! Phrases ready to be found: unpacked, and indexed by what they begin with and by their rarest words.

use std::ops::Range;

use super::super::fold::Folded;
use super::search::{Ends, Matches};
use super::{GAP_MARK, GAP_SINGLES, HASH_BYTES, Part, SEED, finish, mix, number};

/// Where no pattern must follow.
const ANY: u32 = u32::MAX;

/// Phrases, ready to be found.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    /// The most bytes that a beginning or an ending has.
    longest_part: usize,
    /// The numbers of the patterns by their hashes.
    patterns: Slots,
    /// The phrases that can begin with each pattern, by the pattern that must follow then, or [`ANY`].
    by_first: Lists<(u32, u32)>,
    /// The phrases that cannot stand where none of their key words does: of each phrase the rarest.
    by_key: Lists<u32>,
    /// Where the code of each phrase begins.
    starts: Vec<u32>,
    code: Vec<u32>,
}

impl Phrases {
    /// Reads what [`Draft::to_bytes`] gave; of anything else as much as can be read.
    pub fn read(bytes: &[u8]) -> Self {
        let mut phrases = Self::default();
        let _ = phrases.fill(bytes);
        phrases
    }

    fn fill(&mut self, mut bytes: &[u8]) -> Option<()> {
        let bytes = &mut bytes;
        self.longest_part = number(bytes)?;
        let mut hashes = Vec::new();
        for _ in 0..number(bytes)? {
            let (hash, rest) = bytes.split_first_chunk::<HASH_BYTES>()?;
            *bytes = rest;
            hashes.push(hash.iter().rev().fold(0, |hash, byte| hash << 8 | u64::from(*byte)));
        }
        self.patterns = Slots::new(&hashes);
        let mut firsts = Vec::new();
        let mut keys = Vec::new();
        let mut decoder = Decoder::default();
        for phrase in 0..number(bytes)? as u32 {
            let start = self.code.len();
            let (means, key, items) = (number(bytes)?, number(bytes)?, number(bytes)?);
            self.code.extend([means as u32, 0, items as u32]);
            let mut longest = 0;
            let mut may_begin = true;
            for item in 0..items {
                let (span, can_be_nothing) = decoder.item(bytes, &mut self.code)?;
                longest += span;
                if may_begin {
                    firsts.extend(decoder.beginnings().map(|(first, second)| (first, (second, phrase))));
                    may_begin = can_be_nothing;
                }
                if item == key {
                    keys.extend(decoder.rarest().map(|pattern| (pattern, phrase)));
                }
            }
            if let Some(span) = self.code.get_mut(start + 1) {
                *span = longest as u32;
            }
            self.starts.push(start as u32);
        }
        self.by_first = Lists::new(hashes.len(), firsts);
        self.by_key = Lists::new(hashes.len(), keys);
        Some(())
    }

    /// Where phrases stand, as ranges of words; of each phrase at each word the longest it can be.
    pub fn find(&self, text: &Folded, mut found: impl FnMut(u32, Range<usize>)) {
        let mut search = Search { text, matches: Matches::new(self, text), ends: Ends::default() };
        // The search goes from the end backward.
        let mut seen = vec![Seen::default(); self.starts.len()];
        let mut tried = Vec::new();
        for at in (0..text.words.len()).rev() {
            for pattern in search.matches.at(at) {
                for phrase in self.by_key.of(*pattern) {
                    if let Some(seen) = seen.get_mut(*phrase as usize) {
                        seen.next_key = at as u32;
                    }
                }
            }
            self.beginning_at(at, &search.matches, |phrase| tried.push(phrase));
            for phrase in tried.drain(..) {
                let Some(seen) = seen.get_mut(phrase as usize) else { continue };
                if seen.next_key == u32::MAX || std::mem::replace(&mut seen.tried, at as u32) == at as u32 {
                    continue;
                }
                if let Some((means, end)) = self.ends_at(phrase, at, seen.next_key, &mut search) {
                    found(means, at..end);
                }
            }
        }
    }

    /// The phrases that can begin at a word, by it and the next; some more than once.
    fn beginning_at(&self, at: usize, matches: &Matches, mut found: impl FnMut(u32)) {
        for pattern in matches.at(at) {
            let beginnings = self.by_first.of(*pattern);
            for second in matches.at(at + 1).iter().chain([&ANY]) {
                let from = beginnings.partition_point(|(known, _)| known < second);
                let same = beginnings.iter().skip(from).take_while(|(known, _)| known == second);
                same.for_each(|(_, phrase)| found(*phrase));
            }
        }
    }

    /// What a phrase means, and where it ends that begins at a word, if it stands there.
    fn ends_at(&self, phrase: u32, at: usize, key: u32, search: &mut Search<'_>) -> Option<(u32, usize)> {
        let start = *self.starts.get(phrase as usize)? as usize;
        let [means, span, items, code @ ..] = self.code.get(start..)? else { return None };
        if key as usize >= at.saturating_add(*span as usize) {
            return None;
        }
        let end = search.ends.longest(*items, code, search.text, &search.matches, at)?;
        (end > at).then_some((*means, end))
    }

    /// The numbers of the patterns that a word matches.
    pub(super) fn matching(&self, word: &str, numbers: &mut Vec<u32>) {
        let longest = self.longest_part;
        let mut hash = SEED;
        for (at, byte) in (1..).zip(word.bytes()) {
            hash = mix(hash, byte);
            if at <= longest {
                numbers.extend(self.patterns.get(finish(hash, Part::Beginning)));
            }
        }
        numbers.extend(self.patterns.get(finish(hash, Part::Whole)));
        let mut hash = SEED;
        for byte in word.bytes().rev().take(longest) {
            hash = mix(hash, byte);
            numbers.extend(self.patterns.get(finish(hash, Part::Ending)));
        }
    }
}

/// A text at work.
struct Search<'t> {
    text: &'t Folded,
    matches: Matches,
    ends: Ends,
}

/// What is known of a phrase while a text is searched.
#[derive(Clone)]
struct Seen {
    /// Where its next key word stands.
    next_key: u32,
    /// Where it was tried last.
    tried: u32,
}

impl Default for Seen {
    fn default() -> Self {
        Self { next_key: u32::MAX, tried: u32::MAX }
    }
}

/// The numbers of patterns by their hashes: pairs of a hash's low half and a number, with open addressing.
#[derive(Debug, Default)]
struct Slots {
    slots: Vec<u32>,
}

impl Slots {
    const FREE: u32 = u32::MAX;

    fn new(hashes: &[u64]) -> Self {
        let count = (hashes.len() * 2).next_power_of_two();
        let mut slots = Self { slots: vec![Self::FREE; count * 2] };
        for (number, hash) in (0..).zip(hashes) {
            let free = slots.probe(*hash).find(|at| slots.slots.get(at + 1) == Some(&Self::FREE));
            if let Some([tag, slot]) = free.and_then(|at| slots.slots.get_mut(at..at + 2)) {
                (*tag, *slot) = (*hash as u32, number);
            }
        }
        slots
    }

    fn get(&self, hash: u64) -> Option<u32> {
        for at in self.probe(hash) {
            match self.slots.get(at..at + 2)? {
                [_, Self::FREE] => return None,
                [tag, number] if *tag == hash as u32 => return Some(*number),
                _ => {}
            }
        }
        None
    }

    /// Where to look, one after another.
    fn probe(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let count = self.slots.len() / 2;
        let mask = count.wrapping_sub(1);
        let first = (hash >> 16) as usize;
        (0..count).map(move |step| (first.wrapping_add(step) & mask) * 2)
    }
}

/// Lists of phrases, one a pattern.
#[derive(Debug, Default)]
struct Lists<T> {
    ends: Vec<u32>,
    phrases: Vec<T>,
}

impl<T: Copy + Ord> Lists<T> {
    /// Of pairs of a pattern and a phrase.
    fn new(patterns: usize, mut pairs: Vec<(u32, T)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut ends = vec![0; patterns];
        for (end, (pattern, _)) in (1..).zip(&pairs) {
            if let Some(slot) = ends.get_mut(*pattern as usize) {
                *slot = end;
            }
        }
        // A pattern with no phrases ends where the one before it does.
        let mut before = 0;
        for end in &mut ends {
            before = before.max(*end);
            *end = before;
        }
        Self { ends, phrases: pairs.into_iter().map(|(_, phrase)| phrase).collect() }
    }

    fn of(&self, pattern: u32) -> &[T] {
        let at = pattern as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(0);
        self.phrases.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// Items on their way from bytes to code.
///
/// In code, a gap is its mark. Alternatives are: how many, whether none is one too, the first pattern of each, where
/// the rest of each stands from there on, and those rests, each with its length. The firsts are sorted.
#[derive(Default)]
struct Decoder {
    /// The first pattern of each alternative, and where its rest stands.
    firsts: Vec<(u32, u32)>,
    rests: Vec<u32>,
}

impl Decoder {
    /// The first pattern of each alternative, and the second.
    fn beginnings(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let second = |rest_at: u32| self.rest(rest_at).first().copied().unwrap_or(ANY);
        self.firsts.iter().map(move |(first, rest_at)| (*first, second(*rest_at)))
    }

    /// The rarest pattern of each alternative: the most common have the lowest numbers.
    fn rarest(&self) -> impl Iterator<Item = u32> + '_ {
        let rarest = |(first, rest_at): &(u32, u32)| {
            self.rest(*rest_at).iter().fold(*first, |rarest, pattern| rarest.max(*pattern))
        };
        self.firsts.iter().map(rarest)
    }

    fn rest(&self, at: u32) -> &[u32] {
        match self.rests.get(at as usize..) {
            Some([length, rest @ ..]) => rest.get(..*length as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Writes the code of an item, and tells how many words it can span and whether it can be nothing.
    fn item(&mut self, bytes: &mut &[u8], code: &mut Vec<u32>) -> Option<(usize, bool)> {
        self.firsts.clear();
        self.rests.clear();
        // The rest of an alternative of one word: none.
        self.rests.push(0);
        let single = number(bytes)?;
        let can_be_nothing = single % 2 == 1;
        let mut pattern = 0_u32;
        for _ in 0..single / 2 {
            pattern = pattern.checked_add(number(bytes)? as u32)?;
            self.firsts.push((pattern, 0));
        }
        let mut span = usize::from(!self.firsts.is_empty());
        for _ in 0..number(bytes)? {
            let length = number(bytes)?;
            span = span.max(length);
            self.firsts.push((number(bytes)? as u32, self.rests.len() as u32));
            let rest = length.checked_sub(1)?;
            self.rests.push(rest as u32);
            for _ in 0..rest {
                self.rests.push(number(bytes)? as u32);
            }
        }
        if self.firsts.is_empty() && !can_be_nothing {
            code.push(GAP_MARK);
            return Some((GAP_SINGLES, true));
        }
        self.firsts.sort_unstable();
        code.extend([self.firsts.len() as u32, u32::from(can_be_nothing)]);
        code.extend(self.firsts.iter().map(|(first, _)| first));
        code.extend(self.firsts.iter().map(|(_, rest_at)| rest_at));
        code.push(self.rests.len() as u32);
        code.extend(&self.rests);
        Some((span, can_be_nothing))
    }
}
