//! Learning a table of weights from example statements.
//!
//! A linear support vector machine a label, with squared hinge loss, by dual coordinate descent; pruned to the
//! features that weigh most, fitted again on those, and rounded. It calls no function whose last digit differs between
//! machines, so the same examples give the same table everywhere.

mod examples;
mod fit;
mod measure;

use std::collections::HashMap;

#[cfg(feature = "check")]
pub(crate) use examples::read;
pub use examples::{Example, ExamplesError, Kind, parse};
use fit::{Row, Weights, fit};
pub use measure::{Measures, NeedMeasures, Share, measure};

use super::fold::Folded;
use super::label::Label;
use super::score::{Reading, value};
use super::table::{HIGHEST_LEVEL, LEVELS, MAGIC, Table};
use super::{ears, feature};
use crate::facts::Signal;

/// How many weights a table has, over all labels: so many, and more for each example that there is to learn from.
const WEIGHTS: usize = 16_500;
const WEIGHTS_AN_EXAMPLE: usize = 2;
/// How many are kept of a hundred of those, each time before the rest is fitted again.
const KEPT: [usize; 2] = [190, 100];
/// In how many statements a feature must stand to be considered.
const FEWEST_STATEMENTS: u32 = 2;
/// How much a statement on the wrong side costs.
const COST: f64 = 0.2;
/// In how many parts the examples are split to find the thresholds.
const FOLDS: usize = 3;
/// The share of statements with no need for which a need may be heard, among examples that are written to mislead.
const FALSE_NEEDS: f64 = 0.43;
/// The share of statements with no crisis for which the table alone may hear one.
const FALSE_CRISES: f64 = 0.005;

/// Makes a language's table from its examples.
pub fn learn(examples: &[Example]) -> Vec<u8> {
    let thresholds = thresholds(examples);
    let mut model = Model::fit(&examples.iter().collect::<Vec<_>>());
    model.thresholds = thresholds;
    model.to_bytes()
}

struct Model {
    hashes: Vec<u32>,
    weights: Vec<Weights>,
    thresholds: Vec<f64>,
}

impl Model {
    fn fit(examples: &[&Example]) -> Self {
        let features: Vec<(Vec<u32>, usize)> =
            examples.iter().map(|example| features(&example.text)).collect();
        let mut statements: HashMap<u32, u32> = HashMap::new();
        for (hashes, _) in &features {
            for same in hashes.chunk_by(|one, other| one == other) {
                same.first().into_iter().for_each(|hash| *statements.entry(*hash).or_default() += 1);
            }
        }
        let mut hashes: Vec<u32> = statements
            .iter()
            .filter(|(_, times)| **times >= FEWEST_STATEMENTS)
            .map(|(hash, _)| *hash)
            .collect();
        hashes.sort_unstable();
        let rows = rows(&features, &hashes);
        let mut allowed: Vec<Vec<bool>> = vec![vec![true; hashes.len()]; Label::COUNT];
        let rarity = rarity(&hashes, &statements, examples.len());
        let mut weights = fit_all(&rows, examples, &allowed, &rarity);
        for share in KEPT {
            let kept = (WEIGHTS + WEIGHTS_AN_EXAMPLE * examples.len()) * share / 100;
            keep_weightiest(&mut allowed, &weights, &hashes, &statements, kept);
            weights = fit_all(&rows, examples, &allowed, &rarity);
        }
        Self { hashes, weights, thresholds: vec![0.0; Label::COUNT] }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let steps: Vec<f64> = self.weights.iter().map(|weights| weights.high() / HIGHEST_LEVEL).collect();
        let rounded = |feature: usize| {
            self.weights.iter().zip(&steps).enumerate().filter_map(move |(label, (weights, step))| {
                let level = nearest_level(weights.of(feature) / step.max(1e-9));
                level.map(|level| (label as u8) << 3 | level)
            })
        };
        let kept: Vec<usize> =
            (0..self.hashes.len()).filter(|feature| rounded(*feature).next().is_some()).collect();
        let mut bytes = MAGIC.to_vec();
        bytes.extend((kept.len() as u32).to_le_bytes());
        for ((weights, step), threshold) in self.weights.iter().zip(&steps).zip(&self.thresholds) {
            bytes.extend(((weights.bias() * 1e3).round() as i32).to_le_bytes());
            bytes.extend(((threshold * 1e3).round() as i32).to_le_bytes());
            bytes.extend(((step * 1e6).round() as i32).to_le_bytes());
        }
        let mut before = 0;
        let mut low = Vec::new();
        for feature in &kept {
            let hash = self.hashes.get(*feature).copied().unwrap_or_default();
            // Steps between hashes are written seven bits a byte, the last byte of each with its high bit set.
            let mut step = hash - before;
            before = hash;
            while step >= 128 {
                low.push((step & 127) as u8);
                step >>= 7;
            }
            low.push(step as u8 | 128);
        }
        bytes.extend(low);
        bytes.extend(kept.iter().map(|feature| rounded(*feature).count() as u8));
        bytes.extend(kept.iter().flat_map(|feature| rounded(*feature)));
        bytes
    }
}

/// The number of the level that is nearest to a weight, given in steps; none for a weight that is nearest to nothing.
fn nearest_level(steps: f64) -> Option<u8> {
    let size = steps.abs();
    let far = |level: &f64| (size - level).abs();
    let (number, level) =
        LEVELS.iter().enumerate().min_by(|(_, one), (_, other)| far(one).total_cmp(&far(other)))?;
    if size < far(level) {
        return None;
    }
    let negative = if steps < 0.0 { LEVELS.len() } else { 0 };
    u8::try_from(number + negative).ok()
}

/// The features of a text, sorted, and how many it has.
fn features(text: &str) -> (Vec<u32>, usize) {
    let folded = Folded::new(text);
    let mut hashes = Vec::new();
    for sentence in super::score::sentences(&folded) {
        feature::each(&folded, sentence, |hash, _| hashes.push(hash));
    }
    let count = hashes.len();
    hashes.sort_unstable();
    (hashes, count)
}

fn rows(features: &[(Vec<u32>, usize)], hashes: &[u32]) -> Vec<Row> {
    features
        .iter()
        .map(|(of, count)| Row {
            features: of
                .iter()
                .filter_map(|hash| hashes.binary_search(hash).ok())
                .map(|at| at as u32)
                .collect(),
            value: value(*count),
        })
        .collect()
}

fn fit_all(rows: &[Row], examples: &[&Example], allowed: &[Vec<bool>], rarity: &[f64]) -> Vec<Weights> {
    let rarer: Vec<f64> = rarity.iter().map(|rarity| rarity * rarity.sqrt()).collect();
    Label::all()
        .zip(allowed)
        .map(|(label, allowed)| {
            let is_positive: Vec<bool> = examples.iter().map(|example| example.has(label)).collect();
            // Which need it is, rare words tell; whether there is any, the common ones tell as well.
            let scales = if matches!(label, Label::Need(_)) { &rarer } else { rarity };
            fit(rows, &is_positive, allowed, scales, COST)
        })
        .collect()
}

/// How rare each feature is: the logarithm of one in how many statements has it, over the mean of all.
fn rarity(hashes: &[u32], statements: &HashMap<u32, u32>, all: usize) -> Vec<f64> {
    let one_in = |hash| all as f64 / f64::from(statements.get(hash).copied().unwrap_or(1).max(1));
    let logs: Vec<f64> = hashes.iter().map(|hash| logarithm(one_in(hash))).collect();
    let mean = logs.iter().sum::<f64>() / logs.len().max(1) as f64;
    logs.into_iter().map(|log| log / mean.max(1e-9)).collect()
}

/// Allows only the weights that weigh most, over all labels, by how often their features are met.
fn keep_weightiest(
    allowed: &mut [Vec<bool>],
    weights: &[Weights],
    hashes: &[u32],
    statements: &HashMap<u32, u32>,
    kept: usize,
) {
    let often: Vec<f64> = hashes
        .iter()
        .map(|hash| f64::from(statements.get(hash).copied().unwrap_or_default()).sqrt().sqrt())
        .collect();
    let mut ranked: Vec<(f64, usize, usize)> = Vec::new();
    for (label, weights) in weights.iter().enumerate() {
        ranked.extend(
            often
                .iter()
                .enumerate()
                .map(|(feature, often)| (weights.of(feature).abs() * often, label, feature)),
        );
    }
    ranked.retain(|(weight, ..)| *weight > 0.0);
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    allowed.iter_mut().for_each(|label| label.fill(false));
    for (_, label, feature) in ranked.into_iter().take(kept) {
        if let Some(slot) = allowed.get_mut(label).and_then(|label| label.get_mut(feature)) {
            *slot = true;
        }
    }
}

/// The thresholds of all labels, found on examples that the weights were not fitted to.
fn thresholds(examples: &[Example]) -> Vec<f64> {
    let mut scored: Vec<(&Example, Vec<f64>)> = Vec::new();
    for fold in 0..FOLDS {
        let others: Vec<&Example> = part(examples, |at| at % FOLDS != fold);
        let Some(table) = Table::read(&Model::fit(&others).to_bytes()) else {
            continue;
        };
        for example in part(examples, |at| at % FOLDS == fold) {
            let folded = Folded::new(&example.text);
            let reading = Reading::new(&table, &folded);
            let scores = Label::all().map(|label| f64::from(ears::score(&reading, label))).collect();
            scored.push((example, scores));
        }
    }
    Label::all()
        .map(|label| {
            let of = |(example, scores): &(&Example, Vec<f64>)| {
                (scores.get(label.index()).copied().unwrap_or_default(), example.has(label))
            };
            match label {
                Label::AnyNeed => {
                    let calm = scored.iter().filter(|(example, _)| example.is_calm());
                    allows(calm.map(|pair| of(pair).0), FALSE_NEEDS)
                }
                Label::Signal(Signal::Crisis) => {
                    let others = scored.iter().map(of).filter(|(_, has)| !has);
                    allows(others.map(|(score, _)| score), FALSE_CRISES)
                }
                Label::Signal(_) => balances(scored.iter().map(of).collect(), RECALL_OF_SIGNALS),
                Label::Cause(_) => balances(scored.iter().map(of).collect(), RECALL_OF_CAUSES),
                // Which needs are heard is told by how they stand beside each other.
                Label::Need(_) => 0.0,
            }
        })
        .collect()
}

/// The binary logarithm of a number of 1 or more, linear between powers of two: the same on every machine.
fn logarithm(number: f64) -> f64 {
    let mut whole = 0.0;
    let mut rest = number;
    while rest >= 2.0 {
        rest /= 2.0;
        whole += 1.0;
    }
    whole + rest - 1.0
}

fn part(examples: &[Example], keep: impl Fn(usize) -> bool) -> Vec<&Example> {
    examples.iter().enumerate().filter(|(at, _)| keep(*at)).map(|(_, example)| example).collect()
}

/// The threshold that this share of the scores passes.
fn allows(scores: impl Iterator<Item = f64>, share: f64) -> f64 {
    let mut scores: Vec<f64> = scores.collect();
    scores.sort_by(|one, other| other.total_cmp(one));
    let at = (scores.len() as f64 * share) as usize;
    scores.get(at).copied().unwrap_or_default()
}

/// How much more a cause that is missed counts than one too many: the square of the beta of F-beta.
const RECALL_OF_CAUSES: f64 = 3.0;
/// The same of a sign that help is due: an offer too many harms less.
const RECALL_OF_SIGNALS: f64 = 6.0;

/// The threshold with the best F-beta.
fn balances(mut scores: Vec<(f64, bool)>, recall: f64) -> f64 {
    scores.sort_by(|one, other| other.0.total_cmp(&one.0));
    let positives = scores.iter().filter(|(_, has)| *has).count() as f64;
    let mut hits = 0.0;
    let mut best = (0.0, 0.0);
    for (heard, (score, has)) in (1..).zip(&scores) {
        hits += f64::from(u8::from(*has));
        let balance = (1.0 + recall) * hits / (recall * positives + f64::from(heard));
        if balance > best.0 {
            best = (balance, score - 1e-6);
        }
    }
    best.1
}
