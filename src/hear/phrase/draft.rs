//! Reading phrases as people write them, and packing them.

use std::collections::HashMap;

use super::super::fold::Folded;
use super::{HASH_BYTES, Part, PhraseError, SEED, finish, mix, write};

/// Phrases as they are read, each with a number for what it tells of.
#[derive(Default)]
pub(crate) struct Draft {
    /// The hash of each pattern, by its number.
    hashes: Vec<u64>,
    numbers: HashMap<u64, u32>,
    longest_part: usize,
    phrases: Vec<(u32, Vec<Item>)>,
}

enum Item {
    /// Alternatives, each the numbers of its patterns, in order.
    OneOf(Vec<Vec<u32>>),
    Gap,
}

impl Draft {
    /// Adds the phrase that a line states.
    pub fn add(&mut self, line: &str, means: u32) -> Result<(), PhraseError> {
        let both = |word: &str| word.len() > 1 && word.starts_with('*') && word.ends_with('*');
        if line.split(|c: char| c.is_whitespace() || "(|)".contains(c)).any(both) {
            return Err(PhraseError::Stars);
        }
        let items = self.items(line)?;
        self.phrases.push((means, items));
        Ok(())
    }

    fn items(&mut self, line: &str) -> Result<Vec<Item>, PhraseError> {
        let mut items = Vec::new();
        let mut rest = line.trim();
        while !rest.is_empty() {
            let (item, after) = if let Some(inside) = rest.strip_prefix('(') {
                let (inside, after) = inside.split_once(')').ok_or(PhraseError::Parentheses)?;
                if inside.contains('(') {
                    return Err(PhraseError::Parentheses);
                }
                (self.one_of(inside.split('|')), after)
            } else {
                let stop = rest.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(rest.len());
                let (word, after) = rest.split_at(stop);
                match word {
                    "..." | "…" => (Item::Gap, after),
                    _ if word.contains(')') => return Err(PhraseError::Parentheses),
                    word => (self.one_of([word]), after),
                }
            };
            items.push(item);
            rest = after.trim_start();
        }
        match (items.first(), items.last()) {
            _ if items.iter().all(Item::can_be_nothing) => Err(PhraseError::Empty),
            (Some(Item::Gap), _) | (_, Some(Item::Gap)) => Err(PhraseError::Gap),
            _ => Ok(items),
        }
    }

    fn one_of<'a>(&mut self, several: impl IntoIterator<Item = &'a str>) -> Item {
        let mut several: Vec<Vec<u32>> = several.into_iter().map(|one| self.numbers(one)).collect();
        several.sort();
        several.dedup();
        Item::OneOf(several)
    }

    /// The patterns of one alternative.
    fn numbers(&mut self, text: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        for part in text.split_whitespace() {
            let folded = Folded::new(part.trim_matches('*'));
            let count = folded.words.len();
            for (at, word) in folded.words.iter().enumerate() {
                let kind = match (at == 0 && part.starts_with('*'), at + 1 == count && part.ends_with('*')) {
                    (_, true) => Part::Beginning,
                    (true, false) => Part::Ending,
                    (false, false) => Part::Whole,
                };
                numbers.push(self.number(folded.word(word), kind));
            }
        }
        numbers
    }

    fn number(&mut self, letters: &str, part: Part) -> u32 {
        let hash = match part {
            Part::Ending => letters.bytes().rev().fold(SEED, mix),
            _ => letters.bytes().fold(SEED, mix),
        };
        if !matches!(part, Part::Whole) {
            self.longest_part = self.longest_part.max(letters.len());
        }
        let hash = finish(hash, part);
        *self.numbers.entry(hash).or_insert_with(|| {
            self.hashes.push(hash);
            self.hashes.len() as u32 - 1
        })
    }

    /// How often each pattern stands in all phrases: a measure of how common its word is.
    fn times(&self) -> Vec<u32> {
        let mut times = vec![0; self.hashes.len()];
        let items = self.phrases.iter().flat_map(|(_, items)| items);
        for pattern in items.flat_map(Item::alternatives).flatten() {
            if let Some(times) = times.get_mut(*pattern as usize) {
                *times += 1;
            }
        }
        times
    }

    /// Which of the items is the rarest, so that the phrase need not be looked for where it is not.
    fn key(items: &[Item], times: &[u32]) -> usize {
        let of = |pattern: &u32| times.get(*pattern as usize).copied().unwrap_or_default();
        let common = |(_, item): &(usize, &Item)| -> u32 {
            item.alternatives().iter().filter_map(|one| one.iter().map(of).min()).sum()
        };
        let items = items.iter().enumerate().filter(|(_, item)| !item.can_be_nothing());
        items.min_by_key(common).map_or(0, |(at, _)| at)
    }

    /// As bytes that [`Phrases::read`] takes: numbers of seven bits a byte, the last byte of each with its high bit set.
    /// Patterns are numbered anew, the most common first, so that most numbers are small.
    pub fn to_bytes(&self) -> Vec<u8> {
        let times = self.times();
        let mut by_times: Vec<(u32, usize)> = times.iter().copied().zip(0..).collect();
        by_times.sort_by_key(|(times, number)| (std::cmp::Reverse(*times), *number));
        let mut anew = vec![0; by_times.len()];
        let mut bytes = Vec::new();
        write(self.longest_part as u64, &mut bytes);
        write(self.hashes.len() as u64, &mut bytes);
        for (number, (_, before)) in (0_u64..).zip(&by_times) {
            if let (Some(hash), Some(anew)) = (self.hashes.get(*before), anew.get_mut(*before)) {
                bytes.extend(hash.to_le_bytes().into_iter().take(HASH_BYTES));
                *anew = number;
            }
        }
        write(self.phrases.len() as u64, &mut bytes);
        for (means, items) in &self.phrases {
            write(u64::from(*means), &mut bytes);
            write(Self::key(items, &times) as u64, &mut bytes);
            write(items.len() as u64, &mut bytes);
            items.iter().for_each(|item| item.write(&anew, &mut bytes));
        }
        bytes
    }
}

impl Item {
    fn alternatives(&self) -> &[Vec<u32>] {
        match self {
            Self::OneOf(several) => several,
            Self::Gap => &[],
        }
    }

    /// Alternatives of one word by the steps from each to the next, with a bit for none at all; then those of several.
    /// A gap is no alternative at all, which nothing else can be.
    fn write(&self, anew: &[u64], bytes: &mut Vec<u8>) {
        let number = |pattern: &u32| anew.get(*pattern as usize).copied().unwrap_or_default();
        let all = self.alternatives();
        let mut single: Vec<u64> = all.iter().filter(|one| one.len() == 1).flatten().map(number).collect();
        single.sort_unstable();
        let nothing = u64::from(all.iter().any(Vec::is_empty));
        write(single.len() as u64 * 2 + nothing, bytes);
        let mut before = 0;
        for number in single {
            write(number - before, bytes);
            before = number;
        }
        let several = || all.iter().filter(|one| one.len() > 1);
        write(several().count() as u64, bytes);
        for one in several() {
            write(one.len() as u64, bytes);
            one.iter().for_each(|pattern| write(number(pattern), bytes));
        }
    }

    fn can_be_nothing(&self) -> bool {
        self.alternatives().first().is_none_or(Vec::is_empty)
    }
}
