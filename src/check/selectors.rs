//! Rules for the keys of selectors: plural categories, and keys that the host gives.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Pattern, VariantKey};

use super::finding::Code;
use super::flow::{self, Selector, flows, inline_start, is_plural};
use super::language::CATEGORIES;
use super::model::{Node, Unit, walk};
use super::page::{Page, Report};
use super::variables::{Pair, is_required, numbers, shows};

/// A selector, with where it and its keys stand.
struct Select<'a> {
    selector: Selector<'a>,
    at: usize,
    keys: Vec<&'a str>,
}

impl<'a> Select<'a> {
    fn words(&self) -> impl Iterator<Item = &'a str> {
        self.keys.iter().copied().filter(|key| key.parse::<f64>().is_err())
    }

    fn is_same(&self, other: &Select<'_>) -> bool {
        match (self.selector.variable, other.selector.variable) {
            (None, None) => self.selector.other == other.selector.other,
            (own, theirs) => own == theirs,
        }
    }
}

fn selects<'a>(page: &Page, pattern: &Pattern<&'a str>) -> Vec<Select<'a>> {
    let mut found = Vec::new();
    walk(pattern, &mut |node| {
        if let Node::Select { selector, variants } = node {
            let keys = variants
                .iter()
                .map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                })
                .collect();
            found.push(Select { selector: flow::selector(selector), at: inline_start(page, selector), keys });
        }
    });
    found
}

pub(super) fn selector_rules(
    pair: &Pair<'_, '_>,
    unit: &Unit<'_>,
    original: Option<&Unit<'_>>,
    report: &mut Report,
) {
    for (name, pattern) in unit.patterns() {
        let attribute = name.split_once('.').map(|(_, attribute)| attribute);
        let source = original
            .and_then(|original| Some((original, original.pattern(attribute)?)))
            .map(|(original, source)| selects(original.page, source));
        for select in selects(unit.page, pattern) {
            let same: Vec<&Select<'_>> =
                source.iter().flatten().filter(|other| other.is_same(&select)).collect();
            let counts = |select: &Select<'_>| is_plural(&select.selector, &select.keys);
            let is_own = source.is_none() || same.is_empty();
            let source_counts = same.iter().any(|other| counts(other));
            if source_counts || (is_own && counts(&select) && !select.selector.other.starts_with('-')) {
                plural_categories(pair, unit.page, &name, &select, &same, report);
            } else if !is_own {
                selector_keys(unit.page, &name, &select, &same, report);
            }
        }
    }
}

fn plural_categories(
    pair: &Pair<'_, '_>,
    page: &Page,
    id: &str,
    select: &Select<'_>,
    source: &[&Select<'_>],
    report: &mut Report,
) {
    let Some(language) = pair.language else {
        return;
    };
    let count = select.selector.count;
    let categories = language.categories(count);
    let needed = language.needed(count);
    let mut misspelt = 0;
    for key in select.words() {
        let at = page.offset(key);
        if !CATEGORIES.contains(&key) {
            misspelt += 1;
            let names = categories.clone().unwrap_or_else(|| CATEGORIES.to_vec()).join(", ");
            let message = format!(
                "[{key}] is no plural category, so it is never chosen; they stay in English: {names}"
            );
            report.add(Code::MisspeltPluralCategory, page, at, id.to_owned(), message);
        } else if let Some(has) = categories.as_ref().filter(|has| !has.contains(&key)) {
            let message = format!(
                "this language has no category [{key}], so it is never chosen; it has {}",
                has.join(", ")
            );
            report.add(Code::ForeignPluralCategory, page, at, id.to_owned(), message);
        }
    }
    // A selector of numbers and `other` alone counts nothing where the source's counts nothing either.
    let plain = |select: &Select<'_>| select.words().all(|key| key == "other");
    if categories.is_none()
        || (plain(select) && !source.is_empty() && source.iter().all(|other| plain(other)))
    {
        return;
    }
    let literal: BTreeSet<u64> = select.keys.iter().filter_map(|key| key.parse().ok()).collect();
    let missing: Vec<&str> = needed
        .into_iter()
        .filter(|category| !select.keys.contains(category))
        .filter(|category| language.numbers(category, count).iter().any(|number| !literal.contains(number)))
        .collect();
    if missing.len() > misspelt {
        let what = if count == super::language::Count::Ordinal { "ranks" } else { "counts" };
        let example = missing.first().and_then(|category| language.numbers(category, count).first().copied());
        let example = example.map_or_else(String::new, |number| format!(" (for {number}, say)"));
        let message = format!("this language {what} with [{}] too{example}; add it", missing.join("], ["));
        report.add(Code::MissingPluralCategory, page, select.at, id.to_owned(), message);
    }
}

fn selector_keys(page: &Page, id: &str, select: &Select<'_>, source: &[&Select<'_>], report: &mut Report) {
    let theirs: BTreeSet<&str> = source.iter().flat_map(|other| other.keys.iter().copied()).collect();
    let list: Vec<&str> = theirs.iter().copied().collect();
    let extra: Vec<&&str> = select.keys.iter().filter(|key| !theirs.contains(*key)).collect();
    for key in &extra {
        let message =
            format!("the source has no [{key}] here; its keys are not translated: {}", list.join(", "));
        report.add(Code::SelectorKeys, page, page.offset(key), id.to_owned(), message);
    }
    let missing: Vec<&str> = list.iter().copied().filter(|key| !select.keys.contains(key)).collect();
    if missing.len() > extra.len() {
        let message = format!("the source has [{}] here too; add it", missing.join("], ["));
        report.add(Code::SelectorKeys, page, select.at, id.to_owned(), message);
    }
}

/// A `one` that is also 0 or 21 must show its number, or a reader of 21 reads "a file".
pub(super) fn number_left_out(
    pair: &Pair<'_, '_>,
    unit: &Unit<'_>,
    original: &Unit<'_>,
    report: &mut Report,
) {
    for (name, pattern) in unit.patterns() {
        let attribute = name.split_once('.').map(|(_, attribute)| attribute);
        let Some(source) = original.pattern(attribute) else {
            continue;
        };
        let source = flows(original.page, source);
        for flow in flows(unit.page, pattern).into_iter().filter(|flow| !flow.is_empty()) {
            for choice in flow.choices.iter().filter(|choice| choice.key == "one" && choice.is_plural()) {
                let Some(variable) = choice.selector.variable else {
                    continue;
                };
                let covered = numbers(pair.language, choice);
                let shown = shows(pair.locale, &flow, variable);
                if covered.len() > 1 && !shown && is_required(pair, &source, &flow, variable) {
                    let examples: Vec<String> = covered.iter().take(3).map(u64::to_string).collect();
                    let message = format!(
                        "[one] is also chosen for {} here; show {{ ${variable} }} in it",
                        examples.join(", ")
                    );
                    report.add(
                        Code::NumberLeftOut,
                        unit.page,
                        unit.page.offset(choice.key),
                        name.clone(),
                        message,
                    );
                }
            }
        }
    }
}
