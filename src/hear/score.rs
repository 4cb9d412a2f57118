//! How much a text speaks for each label, and which of its words do.
//!
//! A text is read whole and sentence by sentence: what one sentence says plainly is not lost among others, and which
//! need it is, only those tell that state any.

use std::ops::Range;

use super::feature;
use super::fold::Folded;
use super::label::Label;
use super::table::Table;

/// People type without full stops: a longer sentence is read in parts.
const LONGEST_SENTENCE: usize = 30;
/// A text with fewer features than this counts as if it had so many, since one word alone proves little.
const FEWEST_FEATURES: usize = 60;

/// A sentence that speaks so little for any need states none,
const CALM: f32 = -0.3;
/// unless it does so nearly as much as the one that does most.
const NEARLY: f32 = 0.3;

/// A text read with a table.
pub(crate) struct Reading<'r> {
    table: &'r Table,
    text: &'r Folded,
    /// Words that are read as if they had not been said; none where it is empty.
    unsaid: Vec<bool>,
    sentences: Vec<Sentence>,
    whole: [f32; Label::COUNT],
    /// The whole without the sentences that state no need.
    stated: [f32; Label::COUNT],
}

struct Sentence {
    words: Range<usize>,
    steps: [i32; Label::COUNT],
    features: usize,
    scores: [f32; Label::COUNT],
}

/// By how much each feature of a text counts, by the number of all of its features.
pub(crate) fn value(features: usize) -> f64 {
    4.0 / (features.max(FEWEST_FEATURES) as f64).sqrt()
}

/// Where the sentences of a text stand, in words.
pub(crate) fn sentences(text: &Folded) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    for (at, word) in text.words.iter().enumerate() {
        match sentences.last_mut() {
            Some(open) if !word.begins && open.len() < LONGEST_SENTENCE => open.end = at + 1,
            _ => sentences.push(at..at + 1),
        }
    }
    sentences
}

impl<'r> Reading<'r> {
    pub fn new(table: &'r Table, text: &'r Folded) -> Self {
        Self::of(table, text, Vec::new())
    }

    fn of(table: &'r Table, text: &'r Folded, unsaid: Vec<bool>) -> Self {
        let sentences: Vec<Sentence> =
            sentences(text).into_iter().map(|words| Sentence::read(table, text, words, &unsaid)).collect();
        let most = sentences.iter().map(|sentence| sentence.score(Label::AnyNeed)).fold(f32::MIN, f32::max);
        let states = |sentence: &&Sentence| sentence.score(Label::AnyNeed) >= CALM.min(most - NEARLY);
        let whole = together(table, sentences.iter());
        let stated = together(table, sentences.iter().filter(states));
        Self { table, text, unsaid, sentences, whole, stated }
    }

    /// How much the text speaks for the label: the mean of the whole and of the sentence that speaks most.
    pub fn score(&self, label: Label) -> f32 {
        let whole = if matches!(label, Label::Need(_)) { &self.stated } else { &self.whole };
        let whole = whole.get(label.index()).copied().unwrap_or_default();
        whole.midpoint(self.best_sentence(label).map_or(whole, |best| best.score(label)))
    }

    /// How much the sentence that speaks most for the label does.
    pub fn best_score(&self, label: Label) -> f32 {
        self.best_sentence(label).map_or(f32::MIN, |best| best.score(label))
    }

    /// The same text read as if some of its words had not been said.
    pub fn without(&self, words: &[Range<usize>]) -> Self {
        let mut unsaid = vec![false; self.text.words.len()];
        for range in words {
            unsaid.get_mut(range.clone()).unwrap_or_default().fill(true);
        }
        Self::of(self.table, self.text, unsaid)
    }

    /// The words that speak most for the label.
    pub fn evidence(&self, label: Label) -> Option<Range<usize>> {
        let sentence = self.best_sentence(label)?;
        let mut speaks = vec![0.0; sentence.words.len()];
        feature::each(self.text, sentence.words.clone(), |hash, words| {
            if !is_said(&self.unsaid, &words) {
                return;
            }
            let of = |(of, _): &&(u8, i8)| usize::from(*of) == label.index();
            let Some((_, steps)) = self.table.feature(hash).iter().find(of) else { return };
            let share = f32::from(*steps) / words.len() as f32;
            let within = words.start - sentence.words.start..words.end - sentence.words.start;
            speaks.get_mut(within).unwrap_or_default().iter_mut().for_each(|word| *word += share);
        });
        let window = loudest(&speaks, |at| parts(self.text, sentence.words.start + at))?;
        let words = sentence.words.start + window.start..sentence.words.start + window.end;
        Some(whole_clause(self.text, &sentence.words, words))
    }

    fn best_sentence(&self, label: Label) -> Option<&Sentence> {
        self.sentences.iter().max_by(|one, other| one.score(label).total_cmp(&other.score(label)))
    }
}

impl Sentence {
    fn read(table: &Table, text: &Folded, words: Range<usize>, unsaid: &[bool]) -> Self {
        let mut steps = [0_i32; Label::COUNT];
        let mut features = 0;
        feature::each(text, words.clone(), |hash, of| {
            if !is_said(unsaid, &of) {
                return;
            }
            features += 1;
            for (label, weight) in table.feature(hash) {
                if let Some(sum) = steps.get_mut(usize::from(*label)) {
                    *sum += i32::from(*weight);
                }
            }
        });
        Self { words, steps, features, scores: scores(table, &steps, features) }
    }

    fn score(&self, label: Label) -> f32 {
        self.scores.get(label.index()).copied().unwrap_or(f32::MIN)
    }
}

fn is_said(unsaid: &[bool], words: &Range<usize>) -> bool {
    !unsaid.get(words.clone()).unwrap_or_default().contains(&true)
}

/// The scores of some sentences taken together.
fn together<'s>(table: &Table, sentences: impl Iterator<Item = &'s Sentence>) -> [f32; Label::COUNT] {
    let mut steps = [0_i32; Label::COUNT];
    let mut features = 0;
    for sentence in sentences {
        steps.iter_mut().zip(&sentence.steps).for_each(|(sum, steps)| *sum += steps);
        features += sentence.features;
    }
    scores(table, &steps, features)
}

fn scores(table: &Table, steps: &[i32; Label::COUNT], features: usize) -> [f32; Label::COUNT] {
    let value = value(features) as f32;
    let mut scores = [0.0; Label::COUNT];
    for (label, (score, steps)) in Label::all().zip(scores.iter_mut().zip(steps)) {
        let facts = table.facts(label);
        *score = facts.bias + *steps as f32 * facts.step * value;
    }
    scores
}

/// Takes along what little is left of a clause before and after some words: a "not", an ending.
fn whole_clause(text: &Folded, sentence: &Range<usize>, words: Range<usize>) -> Range<usize> {
    let most = |at: usize| if text.words.get(at).is_some_and(|word| word.single) { 3 } else { 1 };
    let begins = |at: &usize| *at == sentence.start || parts(text, *at);
    let ends = |at: &usize| *at == sentence.end || parts(text, *at);
    let first = words.start.saturating_sub(most(words.start)).max(sentence.start);
    let last = (words.end + most(words.end.saturating_sub(1))).min(sentence.end);
    let start = (first..=words.start).rev().find(begins).unwrap_or(words.start);
    let end = (words.end..=last).find(ends).unwrap_or(words.end);
    start..end
}

/// Whether a clause ends before a word: words of one stand side by side, or with one blank between them.
pub(super) fn parts(text: &Folded, at: usize) -> bool {
    let pair = at.checked_sub(1).and_then(|before| text.words.get(before).zip(text.words.get(at)));
    pair.is_none_or(|(one, other)| {
        other.origin.start.saturating_sub(one.origin.end) > usize::from(!other.single)
    })
}

/// The run of words around the one that speaks most, as long as the next of the clause speaks a fair part as much;
/// a single word between two that speak is taken along.
fn loudest(speaks: &[f32], parts: impl Fn(usize) -> bool) -> Option<Range<usize>> {
    const FAIR_PART: f32 = 0.12;
    const LONGEST: usize = 10;
    let peak = (0..speaks.len()).max_by(|one, other| {
        let speaks = |at: &usize| speaks.get(*at).copied().unwrap_or_default();
        speaks(one).total_cmp(&speaks(other)).then(other.cmp(one))
    })?;
    let loudest = *speaks.get(peak)?;
    if loudest <= 0.0 {
        return Some(0..speaks.len());
    }
    let loud = |at: usize| speaks.get(at).is_some_and(|word| *word >= loudest * FAIR_PART);
    let mut run = peak..peak + 1;
    while run.len() < LONGEST {
        if loud(run.end) && !parts(run.end) {
            run.end += 1;
        } else if loud(run.end + 1) && !parts(run.end) && !parts(run.end + 1) {
            run.end += 2;
        } else if run.start >= 1 && loud(run.start - 1) && !parts(run.start) {
            run.start -= 1;
        } else if run.start >= 2 && loud(run.start - 2) && !parts(run.start) && !parts(run.start - 1) {
            run.start -= 2;
        } else {
            break;
        }
    }
    Some(run)
}
