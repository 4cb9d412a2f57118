//! What a model weighs: words, pairs of words, and pieces of four letters inside a word.
//!
//! Longer sequences and pieces of other lengths were tried: they made tables twice as large and heard no better.

use std::ops::Range;

use super::fold::{Folded, Word};
use super::table::HASH_BITS;

/// How many words a sequence has at most; characters of a script with no spaces say less each, so more of them.
const LONGEST_SEQUENCE: usize = 2;
const LONGEST_SINGLES: usize = 4;
/// How many letters a piece has, its word's ends counted.
const PIECE: usize = 4;
/// The part of a word that pieces are taken from, in letters: nobody's word is longer.
const LONGEST_WORD: usize = 30;

/// Calls back with the hash of each feature of some words, once each, and the words that it covers.
pub(crate) fn each(folded: &Folded, words: Range<usize>, mut found: impl FnMut(u32, Range<usize>)) {
    let mut seen = Seen::default();
    let mut found = |hash, words| {
        if seen.is_new(hash) {
            found(hash, words);
        }
    };
    let hashes: Vec<u32> = folded
        .words
        .get(words.clone())
        .unwrap_or_default()
        .iter()
        .map(|word| hash(SEED, folded.word(word).as_bytes()))
        .collect();
    let all = folded.words.get(words.clone()).unwrap_or_default();
    for (at, word) in all.iter().enumerate() {
        sequences(&hashes, all, at, |hash, end| {
            found(hash, words.start + at..words.start + end);
        });
        if !word.single {
            pieces(folded.word(word), |hash| {
                found(hash, words.start + at..words.start + at + 1);
            });
        }
    }
}

/// Which features a sentence had so far: a filter that takes one in a hundred for another, which harms nobody.
struct Seen([u64; 1 << (SEEN_BITS - 6)]);

const SEEN_BITS: u32 = 14;

impl Default for Seen {
    fn default() -> Self {
        Self([0; 1 << (SEEN_BITS - 6)])
    }
}

impl Seen {
    fn is_new(&mut self, hash: u32) -> bool {
        let bit = hash & ((1 << SEEN_BITS) - 1);
        let Some(bits) = self.0.get_mut((bit >> 6) as usize) else { return true };
        let before = *bits;
        *bits |= 1 << (bit & 63);
        *bits != before
    }
}

/// The hash of a word by itself.
pub(crate) fn word(word: &str) -> u32 {
    short(mix(0, hash(SEED, word.as_bytes())))
}

fn sequences(hashes: &[u32], words: &[Word], at: usize, mut found: impl FnMut(u32, usize)) {
    let single = words.get(at).is_some_and(|word| word.single);
    let longest = if single { LONGEST_SINGLES } else { LONGEST_SEQUENCE };
    let mut sequence = 0;
    for end in at..(at + longest).min(words.len()) {
        let (Some(word), Some(hash)) = (words.get(end), hashes.get(end)) else {
            break;
        };
        if end > at && word.begins {
            break;
        }
        sequence = mix(sequence, *hash);
        found(short(sequence), end + 1);
    }
}

fn pieces(word: &str, mut found: impl FnMut(u32)) {
    // The marks of the word's ends: a piece that begins or ends a word is another than one inside it.
    let mut letters = ['\u{1}'; LONGEST_WORD + 2];
    let mut count = 1;
    for (slot, letter) in letters.iter_mut().skip(1).zip(word.chars().take(LONGEST_WORD)) {
        *slot = letter;
        count += 1;
    }
    let letters = letters.get(..(count + 1).min(LONGEST_WORD + 2)).unwrap_or_default();
    for piece in letters.windows(PIECE) {
        let hash = piece.iter().fold(PIECE_SEED, |hash, letter| mix(hash, *letter as u32));
        found(short(hash));
    }
}

const SEED: u32 = 0x811C_9DC5;
const PIECE_SEED: u32 = 0x9E37_79B9;

/// FNV-1a.
fn hash(seed: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(seed, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Joins a hash to what came before it.
fn mix(before: u32, hash: u32) -> u32 {
    let mixed = (before.rotate_left(5) ^ hash).wrapping_mul(0x85EB_CA6B);
    mixed ^ (mixed >> 15)
}

/// The bits by which features are told apart.
fn short(hash: u32) -> u32 {
    (hash ^ (hash >> 17)) & ((1 << HASH_BITS) - 1)
}
