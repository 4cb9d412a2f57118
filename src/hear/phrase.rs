//! Phrases written by hand, and where they stand in a text.
//!
//! A phrase is a sequence of words: `word*` has any ending, `*word` any beginning, `(one|other)` is one of several,
//! an empty one among them being optional, and `...` stands for up to four words in between, or up to eight
//! characters of a script with no spaces.
//!
//! The phrases of all embedded languages are read when the crate is built, and packed; what is left for run time is to
//! index them. A host's are read when it brings them, by the same code.

use std::collections::HashMap;
use std::ops::Range;

use super::fold::Folded;

/// How many words `...` stands for at most, and how many characters where each is a word.
const GAP: usize = 4;
const GAP_SINGLES: usize = 8;

/// What is wrong with a line that is to be a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhraseError {
    /// `(` with no `)`, or the reverse, or one inside another.
    Parentheses,
    /// It has no words, or could be found in nothing.
    Empty,
    /// `...` with no word before or after it.
    Gap,
    /// A word with `*` at both of its ends.
    Stars,
}

impl std::error::Error for PhraseError {}

impl std::fmt::Display for PhraseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Parentheses => "has parentheses that do not pair",
            Self::Empty => "could stand for nothing at all",
            Self::Gap => "begins or ends with a gap",
            Self::Stars => "has a word with a star at both ends",
        })
    }
}

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

/// Which words a pattern matches.
#[derive(Clone, Copy)]
enum Part {
    Whole,
    Beginning,
    Ending,
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
        let common = |(_, item): &(usize, &Item)| -> u32 {
            item.firsts().filter_map(|first| times.get(first as usize)).sum()
        };
        let items = items.iter().enumerate().filter(|(_, item)| !item.can_be_nothing());
        items.min_by_key(common).map_or(0, |(at, _)| at)
    }

    /// As bytes that [`Phrases::read`] takes: numbers of seven bits a byte, the last byte of each with its high bit set.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(self.longest_part as u64, &mut bytes);
        write(self.hashes.len() as u64, &mut bytes);
        bytes.extend(self.hashes.iter().flat_map(|hash| hash.to_le_bytes().into_iter().take(HASH_BYTES)));
        write(self.phrases.len() as u64, &mut bytes);
        let times = self.times();
        for (means, items) in &self.phrases {
            write(u64::from(*means), &mut bytes);
            write(Self::key(items, &times) as u64, &mut bytes);
            write(items.len() as u64, &mut bytes);
            for item in items {
                // A gap is no alternative at all, which nothing else can be.
                write(item.alternatives().len() as u64, &mut bytes);
                for one in item.alternatives() {
                    write(one.len() as u64, &mut bytes);
                    one.iter().for_each(|pattern| write(u64::from(*pattern), &mut bytes));
                }
            }
        }
        bytes
    }
}

fn write(mut number: u64, bytes: &mut Vec<u8>) {
    while number >= 128 {
        bytes.push((number & 127) as u8);
        number >>= 7;
    }
    bytes.push(number as u8 | 128);
}

fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0_usize;
    for shift in [0, 7, 14, 21] {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= usize::from(byte & 127) << shift;
        if byte & 128 != 0 {
            return Some(number);
        }
    }
    None
}

/// The mark of a gap, where the number of alternatives stands otherwise.
const GAP_MARK: u32 = u32::MAX;

impl Item {
    fn alternatives(&self) -> &[Vec<u32>] {
        match self {
            Self::OneOf(several) => several,
            Self::Gap => &[],
        }
    }

    fn can_be_nothing(&self) -> bool {
        self.alternatives().first().is_none_or(Vec::is_empty)
    }

    /// The patterns that it can begin with, each once.
    fn firsts(&self) -> impl Iterator<Item = u32> + '_ {
        let mut before = None;
        let firsts = self.alternatives().iter().filter_map(|one| one.first().copied());
        firsts.filter(move |first| before.replace(*first) != Some(*first))
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
    fn matching(&self, word: &str, numbers: &mut Vec<u32>) {
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

/// The patterns that each word of a text matches.
struct Matches {
    numbers: Vec<u32>,
    ends: Vec<usize>,
}

impl Matches {
    fn new(phrases: &Phrases, text: &Folded) -> Self {
        let words = text.words.len();
        let mut matches = Self { numbers: Vec::with_capacity(words * 2), ends: Vec::with_capacity(words) };
        for word in &text.words {
            phrases.matching(text.word(word), &mut matches.numbers);
            matches.ends.push(matches.numbers.len());
        }
        matches
    }

    fn at(&self, word: usize) -> &[u32] {
        let start = word.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(word).and_then(|end| self.numbers.get(start..*end)).unwrap_or_default()
    }
}

/// Where the items of a phrase can end: every place at once, so that no phrase is slow.
#[derive(Default)]
struct Ends {
    now: Vec<usize>,
    next: Vec<usize>,
}

impl Ends {
    fn longest(
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

/// How many bytes of a hash tell patterns apart: of a million words that are none, not one is taken for one.
const HASH_BYTES: usize = 5;
const SEED: u64 = 0xCBF2_9CE4_8422_2325;

/// FNV-1a, letter by letter, so that a word's beginnings are hashed on the way.
fn mix(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
}

fn finish(hash: u64, part: Part) -> u64 {
    let mixed = (hash ^ (part as u64 + 1)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)) >> (64 - 8 * HASH_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(phrase: &str) -> Phrases {
        let mut draft = Draft::default();
        draft.add(phrase, 7).unwrap();
        Phrases::read(&draft.to_bytes())
    }

    #[track_caller]
    fn check(phrase: &str, text: &str, found: &[&str]) {
        let folded = Folded::new(text);
        let mut places = Vec::new();
        compile(phrase).find(&folded, |means, range| {
            assert_eq!(means, 7);
            let start = folded.words[range.start].origin.start;
            places.push(&text[start..folded.words[range.end - 1].origin.end]);
        });
        places.reverse();
        assert_eq!(places, found, "{phrase} in {text}");
    }

    #[test]
    fn phrases_are_found_where_they_stand() {
        check("want to die", "I WANT to die, want to Die!", &["WANT to die", "want to Die"]);
        check("want to die", "I want to diet", &[]);
        check("want* to die", "wanting to die", &["wanting to die"]);
        check("(dont|do not) ... wake up", "I don’t ever want to wake up", &["don’t ever want to wake up"]);
        check("(dont|do not) ... wake up", "do not wake up", &["do not wake up"]);
        check("dont ... wake up", "dont a b c d e wake up", &[]);
        check(
            "(i|) cant go on",
            "cant go on. I can't go on",
            &["cant go on", "I can't go on", "can't go on"],
        );
        check("(a|a b|a b c) d", "a b c d a b d a d", &["a b c d", "a b d", "a d"]);
        check("*mord", "Selbstmord und Mord", &["Selbstmord", "Mord"]);
        check("fühl* nichts", "ich fuehle nichts", &["fuehle nichts"]);
        check("死にたい", "もう死にたいです", &["死にたい"]);
        check("もう ... たい", "もう死にたいです", &["もう死にたい"]);
        check("no", "no", &["no"]);
        check("no ... no", "no no no", &["no no no", "no no"]);
    }

    #[test]
    fn no_phrase_is_slow() {
        let phrases = compile(&format!("a {} b", "... (a|a a|a a a|)".repeat(12)));
        phrases.find(&Folded::new(&"a ".repeat(100)), |_, _| panic!("there is no b"));
    }

    #[test]
    fn bytes_that_are_none_find_nothing_worse() {
        let mut draft = Draft::default();
        draft.add("(a|b c) ... d", 7).unwrap();
        let sound = draft.to_bytes();
        let text = Folded::new("a b c d");
        for at in 0..sound.len() {
            for byte in [0, 1, 127, 128, 129, 255] {
                let mut broken = sound.clone();
                broken[at] = byte;
                Phrases::read(&broken).find(&text, |_, range| assert!(range.start < range.end));
            }
            Phrases::read(&sound[..at]).find(&text, |_, _| {});
        }
    }

    #[test]
    fn a_line_that_is_no_phrase_says_why() {
        let why = |line: &str| Draft::default().add(line, 0).unwrap_err();
        for line in ["", "  ", "(a|)", "(|) (b|)", "!!!", "..."] {
            assert_eq!(why(line), PhraseError::Empty, "{line}");
        }
        for line in ["(a", "a)", "((a))", "(a (b) c)"] {
            assert_eq!(why(line), PhraseError::Parentheses, "{line}");
        }
        for line in ["... a", "a ..."] {
            assert_eq!(why(line), PhraseError::Gap, "{line}");
        }
        assert_eq!(why("(a|*b*) c"), PhraseError::Stars);
    }
}
