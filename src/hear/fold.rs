//! Text as it is compared: case, accents, apostrophes and drawn-out letters folded away, each word with its place in
//! the original.
//!
//! What is folded: case; accents and umlauts, also written `ae`, `oe`, `ue`; apostrophes of any kind, so that "dont"
//! is "don't"; letters repeated three times or more ("soooo"); the dotless i; the Arabic letters that people
//! interchange, harakat, tatweel and an "and" before a word; the Hindi nukta; katakana; full and half width; invisible characters.

use std::ops::Range;

use unicode_normalization::char::{compose, decompose_compatible};

/// A word: letters and digits that stand together. In a script with no spaces each character is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it stands in the original text, in bytes.
    pub origin: Range<usize>,
    /// Where it stands in the folded text, in bytes.
    folded: Range<usize>,
    /// Whether it is a character of a script with no spaces.
    pub single: bool,
    /// Whether a sentence ends before it.
    pub begins: bool,
}

/// Arabic writes its "and" together with the word after it.
const ARABIC_AND: char = 'و';

/// A text folded for comparison.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    text: String,
    pub words: Vec<Word>,
    /// The last letters of the word at work: one that comes for the third time draws the word out.
    run: (char, usize),
    open: Option<Word>,
    ended: bool,
}

impl Folded {
    pub fn new(text: &str) -> Self {
        let mut folded = Self { ended: true, ..Self::default() };
        for (at, c) in text.char_indices() {
            folded.push(c, at..at + c.len_utf8());
        }
        folded.close();
        folded
    }

    /// The folded letters of a word.
    pub fn word(&self, word: &Word) -> &str {
        self.text.get(word.folded.clone()).unwrap_or_default()
    }

    fn push(&mut self, c: char, origin: Range<usize>) {
        if c.is_ascii() {
            return self.push_folded(c.to_ascii_lowercase(), origin);
        }
        match c {
            '’' | '‘' | 'ʼ' | '′' | '´' | '‛' | '＇' => {}
            'ぁ'..='ゖ' | 'ァ'..='ヶ' => self.push_folded(hiragana(c), origin),
            // A voicing mark of its own joins the kana before it.
            '\u{3099}' | '\u{309A}' | 'ﾞ' | 'ﾟ' => self.voice(c),
            _ if is_single(c) => self.push_folded(c, origin),
            _ if is_plain(c) => self.push_folded(letter(c), origin),
            _ => {
                for lower in c.to_lowercase() {
                    decompose_compatible(lower, |part| {
                        if !is_dropped(part) {
                            part.to_lowercase().filter(|c| !is_dropped(*c)).for_each(|c| {
                                self.push_folded(hiragana(letter(c)), origin.clone());
                                if part == 'ß' {
                                    self.push_folded('s', origin.clone());
                                }
                            });
                        }
                    });
                }
            }
        }
    }

    fn push_folded(&mut self, c: char, origin: Range<usize>) {
        if c == '\'' || c == '`' {
            return;
        }
        if is_single(c) {
            self.close();
            self.begin(origin, true);
            self.text.push(c);
            self.close();
        } else if is_plain(c) || c.is_alphanumeric() || is_vowel_sign(c) {
            self.extend(c, origin);
        } else {
            self.close();
            self.ended |= matches!(c, '.' | '!' | '?' | '\n' | '。' | '！' | '？' | '…' | '؟' | '।' | ';');
        }
    }

    fn extend(&mut self, c: char, origin: Range<usize>) {
        if self.open.is_none() {
            self.begin(origin.clone(), false);
            self.run = ('\0', 0);
        }
        if let Some(word) = &mut self.open {
            word.origin.end = origin.end;
        }
        let (last, times) = self.run;
        if c == last && (is_plain(c) || c.is_alphabetic()) {
            self.run.1 += 1;
            // The third of a kind takes the second away, and further ones change nothing.
            match times {
                1 => self.text.push(c),
                2 => drop(self.text.pop()),
                _ => {}
            }
            return;
        }
        self.run = (c, 1);
        // `ae`, `oe` and `ue` are how umlauts are typed where there are none.
        if c == 'e' && matches!(last, 'a' | 'o' | 'u') && times < 3 {
            return;
        }
        self.text.push(c);
    }

    fn begin(&mut self, origin: Range<usize>, single: bool) {
        let at = self.text.len();
        self.open = Some(Word { origin, folded: at..at, single, begins: self.ended });
        self.ended = false;
    }

    fn close(&mut self) {
        if let Some(mut word) = self.open.take() {
            word.folded.end = self.text.len();
            if self.word(&word).strip_prefix(ARABIC_AND).is_some_and(|rest| rest.chars().nth(1).is_some()) {
                word.folded.start += ARABIC_AND.len_utf8();
            }
            if !word.folded.is_empty() {
                self.words.push(word);
            }
        }
    }

    fn voice(&mut self, mark: char) {
        let mark = match mark {
            'ﾞ' => '\u{3099}',
            'ﾟ' => '\u{309A}',
            mark => mark,
        };
        let Some(voiced) = self.text.chars().next_back().and_then(|kana| compose(kana, mark)) else {
            return;
        };
        self.text.pop();
        self.text.push(voiced);
    }
}

/// Whether a script writes no spaces, so that each character is a word.
fn is_single(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
        && c != '・'
}

/// Lower-case letters and vowel signs of the scripts embedded here that stand for nothing else: a table need not be asked.
fn is_plain(c: char) -> bool {
    matches!(c,
        'a'..='z' | 'а'..='и' | 'к'..='я' | '\u{627}'..='\u{63A}' | '\u{641}'..='\u{64A}'
        | '\u{904}'..='\u{928}' | '\u{92A}'..='\u{930}' | '\u{932}' | '\u{933}' | '\u{935}'..='\u{939}')
}

fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        c => c,
    }
}

/// Accents, harakat, tatweel, the nukta, and what cannot be seen.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}' | '\u{93C}'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Vowel signs belong to the word that they stand in.
fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{903}' | '\u{93A}'..='\u{94F}' | '\u{962}' | '\u{963}')
}

/// Letters that people interchange.
fn letter(c: char) -> char {
    match c {
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'ß' => 's',
        'æ' => 'a',
        'œ' => 'o',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        // The two signs for a nasal vowel.
        '\u{901}' => '\u{902}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, words: &[&str]) {
        let folded = Folded::new(text);
        let found: Vec<&str> = folded.words.iter().map(|word| folded.word(word)).collect();
        assert_eq!(found, words, "{text}");
        for word in &folded.words {
            assert!(text.get(word.origin.clone()).is_some(), "{text}: {word:?}");
        }
    }

    /// What need not be looked up in a table is what the table says.
    #[test]
    fn plain_letters_are_letters_that_stand_for_themselves() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            assert!(c.is_alphabetic(), "{c:?}");
            assert!(c.to_lowercase().eq([c]), "{c:?}");
            let mut parts = Vec::new();
            decompose_compatible(c, |part| parts.push(part));
            assert_eq!(parts, [c]);
        }
    }

    #[test]
    fn what_people_type_alike_is_alike() {
        check("I don't, I DON’T, i dont", &["i", "dont", "i", "dont", "i", "dont"]);
        check("fühle fuehle fuhle FÜHLE", &["fuhle"; 4]);
        check("soooo so sooo", &["so"; 3]);
        check("feeling too", &["feling", "too"].map(|w| if w == "feling" { "feeling" } else { w }));
        check("ısı İŞ iş", &["isi", "is", "is"]);
        check("año ano", &["ano"; 2]);
        check("أنا انا", &["انا"; 2]);
        check("مُتْعَب متعب متعـب ومتعب", &["متعب"; 4]);
        check("و وا", &["و", "وا"]);
        check("ツライ つらい ﾂﾗｲ", &["つ", "ら", "い", "つ", "ら", "い", "つ", "ら", "い"]);
        check("か\u{3099} が ガ ｶﾞ", &["が"; 4]);
        check("ज़िंदगी जिंदगी", &["जिंदगी"; 2]);
        check("हूँ हूं", &["हूं"; 2]);
        check("ё е", &["е"; 2]);
        check("ＡＢＣ abc", &["abc"; 2]);
        check("Straße strasse", &["strasse"; 2]);
        check("e\u{301}te\u{301} été", &["ete"; 2]);
        check("za\u{200B}d zad", &["zad"; 2]);
    }

    #[test]
    fn nothing_is_left_of_what_is_no_word() {
        check("", &[]);
        check(" … '’\u{301}\u{301}\u{200B} ", &[]);
        check("🙂", &[]);
    }

    #[test]
    fn words_know_their_place() {
        let text = "Ich FÜHLE nix. Echt?";
        let folded = Folded::new(text);
        let places: Vec<&str> = folded.words.iter().map(|word| &text[word.origin.clone()]).collect();
        assert_eq!(places, ["Ich", "FÜHLE", "nix", "Echt"]);
        let begins: Vec<bool> = folded.words.iter().map(|word| word.begins).collect();
        assert_eq!(begins, [true, false, false, true]);
    }
}
