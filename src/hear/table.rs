//! A language's table of weights, as it is embedded: read in place, with nothing to make ready but an index.
//!
//! Little-endian: the magic `RGH2`; the number of features (u32); for each label its bias and threshold (i32,
//! thousandths; a need's is none, see `ears`) and the value of one step of its weights (i32, millionths); the hashes of
//! the features, sorted, each as the step from the one before it, seven bits a byte; for each feature how many weights
//! it has (u8); and those weights, each a byte: five bits for the label, three for the level.

use super::feature;
use super::label::Label;

pub(crate) const MAGIC: [u8; 4] = *b"RGH2";
const BUCKET_BITS: u32 = 14;
/// Features are told apart by so many bits: two share them so seldom that it does not show.
pub(crate) const HASH_BITS: u32 = 20;
/// The weights that there are, in steps of their label.
#[cfg(feature = "learn")]
pub(crate) const LEVELS: [f64; 4] = [2.0, 4.0, 7.0, HIGHEST_LEVEL];
#[cfg(feature = "learn")]
pub(crate) const HIGHEST_LEVEL: f64 = 12.0;
const STEPS: [i8; 8] = [2, 4, 7, 12, -2, -4, -7, -12];

/// One language's weights.
#[derive(Debug)]
pub(crate) struct Table {
    labels: [LabelFacts; Label::COUNT],
    hashes: Box<[u32]>,
    /// Where the weights of each feature end.
    ends: Box<[u32]>,
    weights: Box<[(u8, i8)]>,
    /// Where the hashes begin that share their first bits.
    buckets: Box<[u32]>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LabelFacts {
    pub bias: f32,
    pub threshold: f32,
    pub step: f32,
}

impl Table {
    /// Reads a table; `None` where the bytes are none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader(bytes);
        if reader.take::<4>()? != MAGIC {
            return None;
        }
        let features = reader.u32()? as usize;
        let mut labels = [LabelFacts::default(); Label::COUNT];
        for label in &mut labels {
            label.bias = reader.i32()? as f32 / 1e3;
            label.threshold = reader.i32()? as f32 / 1e3;
            label.step = reader.i32()? as f32 / 1e6;
        }
        // A number of features that the bytes cannot hold is refused before anything is reserved for it.
        if features > reader.0.len() / 3 {
            return None;
        }
        let mut before = 0_u32;
        let hashes: Box<[u32]> = (0..features)
            .map(|_| {
                before = before.checked_add(reader.step()?)?;
                Some(before)
            })
            .collect::<Option<_>>()?;
        let mut end = 0;
        let ends: Box<[u32]> = (0..features)
            .map(|_| {
                end += u32::from(reader.u8()?);
                Some(end)
            })
            .collect::<Option<_>>()?;
        let weights: Box<[(u8, i8)]> = (0..end)
            .map(|_| {
                let weight = reader.u8()?;
                let (label, level) = (weight >> 3, weight & 7);
                let steps = *STEPS.get(usize::from(level))?;
                (usize::from(label) < Label::COUNT).then_some((label, steps))
            })
            .collect::<Option<_>>()?;
        let sorted = hashes.is_sorted() && reader.0.is_empty();
        sorted.then(|| Self { labels, buckets: buckets(&hashes), hashes, ends, weights })
    }

    pub fn facts(&self, label: Label) -> LabelFacts {
        self.labels.get(label.index()).copied().unwrap_or_default()
    }

    /// The weights of a feature: labels and steps.
    pub fn feature(&self, hash: u32) -> &[(u8, i8)] {
        self.number(hash).map_or(&[], |number| self.weights(number))
    }

    fn number(&self, hash: u32) -> Option<u32> {
        let bucket = (hash >> (HASH_BITS - BUCKET_BITS)) as usize;
        let start = *self.buckets.get(bucket)?;
        let end = *self.buckets.get(bucket + 1)?;
        let hashes = self.hashes.get(start as usize..end as usize)?;
        let at = hashes.iter().position(|other| *other == hash)?;
        Some(start + u32::try_from(at).ok()?)
    }

    /// Whether a word by itself has weights: whether it is one of the language, as far as the table can tell.
    pub fn knows(&self, word: &str) -> bool {
        self.number(feature::word(word)).is_some()
    }

    fn weights(&self, feature: u32) -> &[(u8, i8)] {
        let feature = feature as usize;
        let start = feature.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(feature).copied();
        start
            .zip(end)
            .and_then(|(start, end)| self.weights.get(start as usize..end as usize))
            .unwrap_or_default()
    }
}

fn buckets(hashes: &[u32]) -> Box<[u32]> {
    let mut at = 0;
    (0..=1_u64 << BUCKET_BITS)
        .map(|bucket| {
            let first = bucket << (HASH_BITS - BUCKET_BITS);
            while hashes.get(at).is_some_and(|hash| u64::from(*hash) < first) {
                at += 1;
            }
            u32::try_from(at).unwrap_or(u32::MAX)
        })
        .collect()
}

struct Reader<'b>(&'b [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    /// A step between hashes: seven bits a byte, the last byte with its high bit set.
    fn step(&mut self) -> Option<u32> {
        let mut step = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.u8()?;
            step |= u32::from(byte & 127).checked_shl(shift)?;
            if byte & 128 != 0 {
                return Some(step);
            }
        }
        None
    }

    fn i32(&mut self) -> Option<i32> {
        self.take().map(i32::from_le_bytes)
    }
}
