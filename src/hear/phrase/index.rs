//! Phrases ready to be found: unpacked, and indexed by what they begin with and by their rarest words.

use std::ops::Range;

use super::super::fold::Folded;
use super::search::{Ends, Matches};
use super::{GAP_MARK, GAP_SINGLES, HASH_BYTES, Part, SEED, finish, mix, number};

/// Phrases, ready to be found.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    /// The most bytes that a beginning or an ending has.
    longest_part: usize,
    /// The numbers of the patterns by their hashes.
    patterns: Slots,
    /// The phrases that can begin with each pattern.
    by_first: Lists,
    /// The phrases that cannot stand where none of their key words does: of each phrase the rarest.
    by_key: Lists,
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
                    firsts.extend(decoder.firsts.iter().map(|first| (*first, phrase)));
                    may_begin = can_be_nothing;
                }
                if item == key {
                    keys.extend(decoder.firsts.iter().map(|first| (*first, phrase)));
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
        let matches = Matches::new(self, text);
        let mut ends = Ends::default();
        // Of each phrase where its next key word stands, seen from where the search is: it goes from the end backward.
        let mut next_key = vec![u32::MAX; self.starts.len()];
        for at in (0..text.words.len()).rev() {
            for pattern in matches.at(at) {
                for phrase in self.by_key.of(*pattern) {
                    if let Some(next) = next_key.get_mut(*phrase as usize) {
                        *next = at as u32;
                    }
                }
            }
            for pattern in matches.at(at) {
                for phrase in self.by_first.of(*pattern) {
                    let key = next_key.get(*phrase as usize).copied().unwrap_or(u32::MAX);
                    if key == u32::MAX {
                        continue;
                    }
                    let start = self.starts.get(*phrase as usize).map_or(0, |start| *start as usize);
                    let Some([means, span, items, code @ ..]) = self.code.get(start..) else { continue };
                    if key as usize >= at.saturating_add(*span as usize) {
                        continue;
                    }
                    if let Some(end) = ends.longest(*items, code, text, &matches, at).filter(|end| *end > at)
                    {
                        found(*means, at..end);
                    }
                }
            }
        }
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
struct Lists {
    ends: Vec<u32>,
    phrases: Vec<u32>,
}

impl Lists {
    /// Of pairs of a pattern and a phrase.
    fn new(patterns: usize, mut pairs: Vec<(u32, u32)>) -> Self {
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

    fn of(&self, pattern: u32) -> &[u32] {
        let at = pattern as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(0);
        self.phrases.get(start as usize..end as usize).unwrap_or_default()
    }
}

/// Items on their way from bytes to code.
///
/// In code, a gap is its mark. Alternatives are: how many, whether none is one too, the first pattern of each, where
/// the rest of each stands from there on, and those rests, each with its length.
#[derive(Default)]
struct Decoder {
    firsts: Vec<u32>,
    rests_at: Vec<u32>,
    rests: Vec<u32>,
}

impl Decoder {
    /// Writes the code of an item, and tells how many words it can span and whether it can be nothing.
    fn item(&mut self, bytes: &mut &[u8], code: &mut Vec<u32>) -> Option<(usize, bool)> {
        let count = number(bytes)?;
        self.firsts.clear();
        if count == 0 {
            code.push(GAP_MARK);
            return Some((GAP_SINGLES, true));
        }
        self.rests_at.clear();
        self.rests.clear();
        let mut span = 0;
        let mut can_be_nothing = false;
        for _ in 0..count {
            let length = number(bytes)?;
            span = span.max(length);
            let Some(rest) = length.checked_sub(1) else {
                can_be_nothing = true;
                continue;
            };
            self.firsts.push(number(bytes)? as u32);
            self.rests_at.push(self.rests.len() as u32);
            self.rests.push(rest as u32);
            for _ in 0..rest {
                self.rests.push(number(bytes)? as u32);
            }
        }
        code.extend([self.firsts.len() as u32, u32::from(can_be_nothing)]);
        code.extend(&self.firsts);
        code.extend(&self.rests_at);
        code.push(self.rests.len() as u32);
        code.extend(&self.rests);
        Some((span, can_be_nothing))
    }
}
