//! Phrases written by hand, and where they stand in a text.
//!
//! A phrase is a sequence of words: `word*` has any ending, `*word` any beginning, `(one|other)` is one of several,
//! an empty one among them being optional, and `...` stands for up to four words in between, or up to eight
//! characters of a script with no spaces.

use std::collections::HashMap;
use std::ops::Range;

use super::fold::Folded;

/// How many words `...` stands for at most, and how many characters where each is a word.
const GAP: usize = 4;
const GAP_SINGLES: usize = 8;
/// By how many of its first bytes an item with any ending is found.
const PREFIX: usize = 3;

/// Phrases, ready to be found.
#[derive(Debug, Default)]
pub(crate) struct Phrases {
    phrases: Vec<Vec<Item>>,
    /// The phrases by what they can begin with; those that can begin with anything under the empty string.
    by_first: HashMap<Box<str>, Vec<u32>>,
}

#[derive(Debug)]
enum Item {
    OneOf(Vec<Vec<Pattern>>),
    Gap,
}

/// A word, or a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pattern {
    letters: Box<str>,
    any_beginning: bool,
    any_ending: bool,
}

impl Pattern {
    fn matches(&self, word: &str) -> bool {
        let letters = &*self.letters;
        match (self.any_beginning, self.any_ending) {
            (false, false) => word == letters,
            (false, true) => word.starts_with(letters),
            (true, false) => word.ends_with(letters),
            (true, true) => word.contains(letters),
        }
    }
}

/// What is wrong with a line that is to be a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PhraseError {
    /// `(` with no `)`, or the reverse, or one inside another.
    #[error("has parentheses that do not pair")]
    Parentheses,
    /// It has no words, or could be found in nothing.
    #[error("could stand for nothing at all")]
    Empty,
    /// `...` with no word before or after it.
    #[error("begins or ends with a gap")]
    Gap,
}

impl Phrases {
    /// Adds the phrase that a line states.
    pub fn add(&mut self, line: &str) -> Result<(), PhraseError> {
        let items = items(line)?;
        let number = u32::try_from(self.phrases.len()).unwrap_or(u32::MAX);
        let mut firsts = Vec::new();
        for item in &items {
            let Item::OneOf(several) = item else { break };
            firsts.extend(several.iter().filter_map(|one| one.first()).map(Pattern::first));
            if !several.iter().any(Vec::is_empty) {
                break;
            }
        }
        firsts.sort();
        firsts.dedup();
        for first in firsts {
            self.by_first.entry(first).or_default().push(number);
        }
        self.phrases.push(items);
        Ok(())
    }

    /// Where phrases stand, as ranges of words; of each phrase at each word the longest it can be.
    pub fn find(&self, text: &Folded, mut found: impl FnMut(Range<usize>)) {
        for (at, word) in text.words.iter().enumerate() {
            let word = text.word(word);
            let prefix = word.get(..floor(word, PREFIX)).unwrap_or_default();
            // A short word is its own prefix, and must not be looked up twice.
            let firsts = [Some(word), Some(prefix).filter(|prefix| *prefix != word), Some("")];
            for first in firsts.into_iter().flatten() {
                let numbers = self.by_first.get(first).map_or(&[][..], Vec::as_slice);
                for number in numbers {
                    let items = self.phrases.get(*number as usize).map_or(&[][..], Vec::as_slice);
                    if let Some(end) = end(items, text, at).filter(|end| *end > at) {
                        found(at..end);
                    }
                }
            }
        }
    }
}

impl Pattern {
    /// What a word that it matches begins with, as far as it can be looked up.
    fn first(&self) -> Box<str> {
        match (self.any_beginning, self.any_ending) {
            (true, _) => "".into(),
            (false, false) => self.letters.clone(),
            (false, true) => self.letters.get(..floor(&self.letters, PREFIX)).unwrap_or_default().into(),
        }
    }
}

/// The end of the longest match of the items at a word.
fn end(items: &[Item], text: &Folded, at: usize) -> Option<usize> {
    let Some((item, rest)) = items.split_first() else {
        return Some(at);
    };
    match item {
        Item::OneOf(several) => several
            .iter()
            .filter(|one| stands(one, text, at))
            .filter_map(|one| end(rest, text, at + one.len()))
            .max(),
        Item::Gap => {
            let single = text.words.get(at).is_some_and(|word| word.single);
            let most = if single { GAP_SINGLES } else { GAP };
            (0..=most).filter_map(|words| end(rest, text, at + words)).max()
        }
    }
}

fn stands(patterns: &[Pattern], text: &Folded, at: usize) -> bool {
    patterns.iter().enumerate().all(|(offset, pattern)| {
        text.words.get(at + offset).is_some_and(|word| pattern.matches(text.word(word)))
    })
}

fn items(line: &str) -> Result<Vec<Item>, PhraseError> {
    let mut items = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let (item, after) = if let Some(inside) = rest.strip_prefix('(') {
            let (inside, after) = inside.split_once(')').ok_or(PhraseError::Parentheses)?;
            if inside.contains('(') {
                return Err(PhraseError::Parentheses);
            }
            (Item::OneOf(inside.split('|').map(patterns).collect()), after)
        } else {
            let stop = rest.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(rest.len());
            let (word, after) = rest.split_at(stop);
            match word {
                "..." | "…" => (Item::Gap, after),
                _ if word.contains(')') => return Err(PhraseError::Parentheses),
                word => (Item::OneOf(vec![patterns(word)]), after),
            }
        };
        items.push(item);
        rest = after.trim_start();
    }
    let can_be_nothing = |item: &Item| match item {
        Item::OneOf(several) => several.iter().any(Vec::is_empty),
        Item::Gap => true,
    };
    match (items.first(), items.last()) {
        _ if items.iter().all(can_be_nothing) => Err(PhraseError::Empty),
        (Some(Item::Gap), _) | (_, Some(Item::Gap)) => Err(PhraseError::Gap),
        _ => Ok(items),
    }
}

/// The words of one alternative.
fn patterns(text: &str) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    for part in text.split_whitespace() {
        let folded = Folded::new(part.trim_matches('*'));
        let count = folded.words.len();
        patterns.extend(folded.words.iter().enumerate().map(|(at, word)| Pattern {
            letters: folded.word(word).into(),
            any_beginning: at == 0 && part.starts_with('*'),
            any_ending: at + 1 == count && part.ends_with('*'),
        }));
    }
    patterns
}

/// The greatest character boundary not above an index.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(phrase: &str, text: &str, found: &[&str]) {
        let mut phrases = Phrases::default();
        phrases.add(phrase).unwrap();
        let folded = Folded::new(text);
        let mut places = Vec::new();
        phrases.find(&folded, |range| {
            let start = folded.words[range.start].origin.start;
            places.push(&text[start..folded.words[range.end - 1].origin.end]);
        });
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
        check("*mord", "Selbstmord und Mord", &["Selbstmord", "Mord"]);
        check("fühl* nichts", "ich fuehle nichts", &["fuehle nichts"]);
        check("死にたい", "もう死にたいです", &["死にたい"]);
        check("もう ... たい", "もう死にたいです", &["もう死にたい"]);
        check("no", "no", &["no"]);
    }

    #[test]
    fn a_line_that_is_no_phrase_says_why() {
        let why = |line: &str| Phrases::default().add(line).unwrap_err();
        for line in ["", "  ", "(a|)", "(|) (b|)", "!!!", "..."] {
            assert_eq!(why(line), PhraseError::Empty, "{line}");
        }
        for line in ["(a", "a)", "((a))", "(a (b) c)"] {
            assert_eq!(why(line), PhraseError::Parentheses, "{line}");
        }
        for line in ["... a", "a ..."] {
            assert_eq!(why(line), PhraseError::Gap, "{line}");
        }
    }
}
