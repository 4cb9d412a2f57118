//! Phrases written by hand, and where they stand in a text.
//!
//! A phrase is a sequence of words: `word*` has any ending, `*word` any beginning, `(one|other)` is one of several,
//! an empty one among them being optional, and `...` stands for up to four words in between, or up to eight
//! characters of a script with no spaces.
//!
//! The phrases of all embedded languages are read when the crate is built, and packed; what is left for run time is to
//! index them. A host's are read when it brings them, by the same code.

mod draft;
mod index;
mod search;

pub(crate) use draft::Draft;
pub(crate) use index::Phrases;

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

/// Which words a pattern matches.
#[derive(Clone, Copy)]
enum Part {
    Whole,
    Beginning,
    Ending,
}

/// The mark of a gap, where the number of alternatives stands otherwise.
const GAP_MARK: u32 = u32::MAX;

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

/// How many bytes of a hash tell patterns apart: of ten thousand words that are none, about one is taken for one of the
/// tens of thousands of patterns, and of a million about one for a phrase of one word.
const HASH_BYTES: usize = 4;
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
    use super::super::fold::Folded;
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
