//! What hears: the tables and phrases of the embedded languages, made ready on the first word.

use std::ops::Range;
use std::sync::OnceLock;

use super::fold::Folded;
use super::heard::Heard;
use super::label::Label;
use super::rules::{Found, Phrases, Rules};
use super::score::{Reading, parts};
use super::table::Table;
use crate::facts::{Cause, Need, Signal};
use crate::locale::{EMBEDDED, EMBEDDED_COUNT, EMBEDDED_RULES};

/// How much more of a text English must know before it is read as English: people mix it into any language.
const ENGLISH_LEAD: f32 = 0.1;
/// How much it counts against a need that it stays behind the surest one.
const LAG: f32 = 0.33;
/// How sure a need beside the surest must be: a plain no is minus one, a plain yes is one. Tried: thresholds by need
/// and by language, found on the examples, which heard fewer of the needs that are stated, and no fewer that are not.
const SURE_BESIDE: f32 = -0.8;
/// The score of a need that a phrase tells of.
const SURE: i32 = 100;

/// The phrases of every embedded language: a crisis is heard in all, whichever locale is open.
static RULES: OnceLock<Rules> = OnceLock::new();
/// The tables, in the order of the embedded locales, each read when it is first needed.
static TABLES: [OnceLock<Option<Table>>; EMBEDDED_COUNT] = [const { OnceLock::new() }; EMBEDDED_COUNT];

/// Hears statements in one language, and crises in all.
pub(crate) struct Ears<'p> {
    tables: Vec<&'static Table>,
    phrases: Option<&'p Phrases>,
}

impl<'p> Ears<'p> {
    /// For the locales of a chain, the first that has a table; with a host's phrases.
    pub fn new<'a>(chain: impl IntoIterator<Item = &'a str>, phrases: Option<&'p Phrases>) -> Self {
        let own = chain.into_iter().find_map(table);
        let english = table("en-US");
        let mut tables: Vec<&'static Table> = own.into_iter().chain(english).collect();
        tables.dedup_by(|one, other| std::ptr::eq(*one, *other));
        Self { tables, phrases }
    }

    pub fn hear<'t>(&self, text: &'t str) -> Heard<'t> {
        let folded = Folded::new(text);
        let reading = self.table_for(&folded).map(|table| (table, Reading::new(table, &folded)));
        let mut found = rules().find(&folded);
        // Taken before a host's phrases are added: those clear nothing that the guide would hear.
        let no_proof = found.take_no_proof();
        if let Some(phrases) = self.phrases {
            found.append(phrases.rules().find(&folded));
        }
        let (told_needs, told_causes) = (std::mem::take(&mut found.needs), std::mem::take(&mut found.causes));
        let nots = std::mem::take(&mut found.nots);
        let (signal, places) = match &reading {
            Some((table, reading)) => signal(table, reading, found, &no_proof),
            None => by_rules(found),
        };
        let origin = |words: Range<usize>| origin(&folded, with_not(&folded, &nots, words));
        let (mut needs, mut causes) = match &reading {
            Some((table, reading)) => (needs(table, reading), causes(table, reading)),
            None => Default::default(),
        };
        // What a phrase tells is surer than what a table does, and its words are the evidence.
        for (need, words) in told_needs.into_iter().rev() {
            needs.retain(|(heard, ..)| *heard != need);
            needs.insert(0, (need, SURE, words));
        }
        for (cause, words) in told_causes {
            causes.retain(|(heard, _)| *heard != cause);
            causes.push((cause, words));
        }
        causes.sort_by_key(|(cause, _)| *cause);
        Heard {
            text,
            needs: needs.into_iter().map(|(need, score, words)| (need, score, origin(words))).collect(),
            causes: causes.into_iter().map(|(cause, words)| (cause, origin(words))).collect(),
            signal,
            signal_evidence: merged(places).into_iter().map(origin).collect(),
        }
    }

    /// The table of the language that the text is in: the guide's own, unless English knows clearly more of its words.
    fn table_for(&self, text: &Folded) -> Option<&'static Table> {
        let (own, others) = self.tables.split_first()?;
        let known = |table: &Table| {
            let known = text.words.iter().filter(|word| table.knows(text.word(word))).count();
            known as f32 / text.words.len().max(1) as f32
        };
        let lead = |table: &&&'static Table| known(table) > known(own) + ENGLISH_LEAD;
        Some(others.iter().find(lead).unwrap_or(own))
    }
}

fn table(tag: &str) -> Option<&'static Table> {
    let at = EMBEDDED.iter().position(|embedded| embedded.tag == tag)?;
    let bytes = EMBEDDED.get(at)?.hear;
    TABLES.get(at)?.get_or_init(|| Table::read(bytes)).as_ref()
}

fn rules() -> &'static Rules {
    RULES.get_or_init(|| Rules::read(EMBEDDED_RULES))
}

fn by_rules(found: Found) -> (Option<Signal>, Vec<Range<usize>>) {
    match found {
        Found { crisis, .. } if !crisis.is_empty() => (Some(Signal::Crisis), crisis),
        Found { professional, .. } if !professional.is_empty() => (Some(Signal::Professional), professional),
        _ => (None, Vec::new()),
    }
}

/// The rules, and the table beside them: either is enough. Words that are no proof of a crisis are none for the table
/// either; what is said beside them may be.
fn signal(
    table: &Table,
    reading: &Reading<'_>,
    found: Found,
    no_proof: &[Range<usize>],
) -> (Option<Signal>, Vec<Range<usize>>) {
    let by_rules = by_rules(found);
    if by_rules.0 == Some(Signal::Crisis) {
        return by_rules;
    }
    let heard = |reading: &Reading<'_>, signal| {
        let label = Label::Signal(signal);
        score(reading, label) > table.facts(label).threshold
    };
    let by_table = |reading: &Reading<'_>, signal| {
        (Some(signal), reading.evidence(Label::Signal(signal)).into_iter().collect())
    };
    if heard(reading, Signal::Crisis) {
        let rest = reading.without(no_proof);
        if heard(&rest, Signal::Crisis) {
            return by_table(&rest, Signal::Crisis);
        }
    }
    if by_rules.0.is_none() && heard(reading, Signal::Professional) {
        return by_table(reading, Signal::Professional);
    }
    by_rules
}

/// What a label's threshold is held against.
///
/// A signal counts in any one sentence: harmless ones around it hide nothing. Whether any need is stated is told by the
/// surest need and the surest signal as well.
pub(super) fn score(reading: &Reading<'_>, label: Label) -> f32 {
    match label {
        Label::Signal(_) => reading.best_score(label).max(reading.score(label)),
        Label::AnyNeed => {
            let need = surest(reading, Need::ALL.iter().copied().map(Label::Need));
            let signal = surest(reading, Signal::ALL.iter().copied().map(Label::Signal));
            reading.score(label) + need.midpoint(signal)
        }
        label => reading.score(label),
    }
}

fn surest(reading: &Reading<'_>, labels: impl Iterator<Item = Label>) -> f32 {
    labels.map(|label| score(reading, label)).fold(f32::MIN, f32::max)
}

/// The needs, the surest first. Where the text states any need at all, the surest is heard, and others that are sure
/// enough beside it.
fn needs(table: &Table, reading: &Reading<'_>) -> Vec<(Need, i32, Range<usize>)> {
    let mut scores: Vec<(Need, f32)> =
        Need::ALL.iter().map(|need| (*need, reading.score(Label::Need(*need)))).collect();
    scores.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    if score(reading, Label::AnyNeed) <= table.facts(Label::AnyNeed).threshold {
        return Vec::new();
    }
    let surest = scores.first().map_or(f32::MIN, |(_, score)| *score);
    scores
        .into_iter()
        .take_while(|(_, score)| *score == surest || beside(*score, surest) > SURE_BESIDE)
        .filter_map(|(need, score)| {
            let words = reading.evidence(Label::Need(need))?;
            Some((need, sureness(score), words))
        })
        .collect()
}

/// How much a need counts beside the surest: less, the further it stays behind.
fn beside(score: f32, surest: f32) -> f32 {
    score - LAG * (surest - score)
}

/// A score as a number from 1 to 100: the table's own scores are around minus one for no and one for yes.
fn sureness(score: f32) -> i32 {
    (score.midpoint(1.0) * 100.0).clamp(1.0, SURE as f32) as i32
}

fn causes(table: &Table, reading: &Reading<'_>) -> Vec<(Cause, Range<usize>)> {
    Cause::ALL
        .iter()
        .map(|cause| (*cause, Label::Cause(*cause)))
        .filter(|(_, label)| reading.score(*label) > table.facts(*label).threshold)
        .filter_map(|(cause, label)| Some((cause, reading.evidence(label)?)))
        .collect()
}

/// Takes along a "not" that stands before some words, or one word further on: without it they say the opposite.
fn with_not(text: &Folded, nots: &[Range<usize>], words: Range<usize>) -> Range<usize> {
    let is_before = |not: &&Range<usize>| {
        not.start < words.start
            && words.start <= not.end + 1
            && !(not.start + 1..=words.start).any(|at| parts(text, at))
    };
    let start = nots.iter().filter(is_before).map(|not| not.start).min();
    start.unwrap_or(words.start)..words.end
}

/// Ranges that touch become one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Where words stand in the original text, in bytes.
fn origin(text: &Folded, words: Range<usize>) -> Range<usize> {
    let words = text.words.get(words).unwrap_or_default();
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => first.origin.start..last.origin.end,
        _ => 0..0,
    }
}
