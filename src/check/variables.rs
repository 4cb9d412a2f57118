//! Rules for what the host fills in: variables and functions.

use std::collections::BTreeSet;

use fluent_syntax::ast::InlineExpression;

use super::finding::Code;
use super::flow::{self, Choice, Flow, flows};
use super::language::Language;
use super::model::{Model, Node, Unit, walk};
use super::page::Report;

/// How many messages are followed from one to the next; no sound text refers so far.
const FARTHEST: usize = 20;

/// Functions that every Fluent has.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// A source and a translation of it.
pub(super) struct Pair<'p, 'a> {
    pub source: &'p Model<'a>,
    pub locale: &'p Model<'a>,
    pub source_language: Option<&'p Language>,
    pub language: Option<&'p Language>,
}

/// The variables that a message shows or selects by, also through the messages that it refers to.
pub(super) fn all_variables<'a>(model: &Model<'a>, unit: &Unit<'a>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::from([unit.id.clone()]);
    let mut queue = vec![unit.id.clone()];
    while let Some(unit) = queue.pop().filter(|_| seen.len() <= FARTHEST).and_then(|id| model.get(&id)) {
        for (_, pattern) in unit.patterns() {
            walk(pattern, &mut |node| match node {
                Node::Inline { inline: InlineExpression::VariableReference { id }, .. } => {
                    found.insert(id.name);
                }
                Node::Inline { inline: InlineExpression::MessageReference { id, .. }, .. }
                    if seen.insert(id.name.to_owned()) =>
                {
                    queue.push(id.name.to_owned());
                }
                _ => {}
            });
        }
    }
    found
}

pub(super) fn unknown_variable(
    pair: &Pair<'_, '_>,
    unit: &Unit<'_>,
    original: &Unit<'_>,
    report: &mut Report,
) {
    let known = all_variables(pair.source, original);
    let gives: Vec<String> = known.iter().map(|name| format!("{{ ${name} }}")).collect();
    let gives = if gives.is_empty() { "none at all".to_owned() } else { gives.join(", ") };
    for (name, pattern) in unit.patterns() {
        walk(pattern, &mut |node| {
            if let Node::Inline { inline: inline @ InlineExpression::VariableReference { id }, .. } = node
                && !known.contains(id.name)
            {
                let message = format!("the source gives no {{ ${} }} here; it gives {gives}", id.name);
                report.add(
                    Code::UnknownVariable,
                    unit.page,
                    flow::inline_start(unit.page, inline),
                    name.clone(),
                    message,
                );
            }
        });
    }
}

/// A variable of the source must show in each branch, but where the branch itself says the number: `[one]` where
/// `one` is only 1, `[0]`.
pub(super) fn missing_variable(
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
        let source_flows = flows(original.page, source);
        let own_flows = flows(unit.page, pattern);
        let shown: BTreeSet<&str> =
            source_flows.iter().flat_map(|flow| flow.variables.iter().copied()).collect();
        let used = all_in(pattern);
        let whole = attribute
            .and_then(|name| unit.attribute(name))
            .map_or(unit.at, |found| unit.page.offset(found.id.name));
        for variable in shown {
            let lacking: Vec<&Flow<'_>> = own_flows
                .iter()
                .filter(|flow| !flow.is_empty())
                .filter(|flow| !shows(pair.locale, flow, variable) && !says(pair.language, flow, variable))
                .filter(|flow| is_required(pair, &source_flows, flow, variable))
                .collect();
            let nowhere = own_flows.iter().any(|flow| !flow.is_empty())
                && !used.contains(variable)
                && !own_flows.iter().any(|flow| shows(pair.locale, flow, variable));
            if nowhere || (lacking.len() == 1 && own_flows.len() == 1) {
                let message = format!(
                    "{{ ${variable} }} of the source is missing; put it where it belongs in the text"
                );
                report.add(Code::MissingVariable, unit.page, whole, name.clone(), message);
                continue;
            }
            for flow in lacking {
                let message = format!("{{ ${variable} }} of the source is missing in this branch; add it");
                report.add(Code::MissingVariable, unit.page, flow.at, name.clone(), message);
            }
        }
    }
}

fn all_in<'a>(pattern: &fluent_syntax::ast::Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |node| {
        if let Node::Inline { inline: InlineExpression::VariableReference { id }, .. } = node {
            found.insert(id.name);
        }
    });
    found
}

/// Whether a flow shows a variable, itself or through a message that it refers to.
pub(super) fn shows(model: &Model<'_>, flow: &Flow<'_>, variable: &str) -> bool {
    let through = |id: &String| {
        model.get(id).is_some_and(|unit| !unit.is_term && all_variables(model, unit).contains(variable))
    };
    flow.variables.contains(&variable) || flow.references.iter().any(through)
}

/// Whether the branch itself tells the value: a key that is one number, or a plural category of one number; or a
/// `one` of more numbers, or a category that is never chosen, for which there are warnings of their own.
fn says(language: Option<&Language>, flow: &Flow<'_>, variable: &str) -> bool {
    flow.choices.iter().filter(|choice| choice.selector.variable == Some(variable)).any(|choice| {
        let count = || numbers(language, choice).len();
        !choice.is_plural() || choice.key == "one" || count() == 1 || (count() == 0 && !choice.is_default)
    })
}

/// The whole numbers for which a branch is taken, among the sampled ones.
pub(super) fn numbers(language: Option<&Language>, choice: &Choice<'_>) -> Vec<u64> {
    if let Some(number) = choice.number() {
        return vec![number];
    }
    let Some(language) = language else {
        return Vec::new();
    };
    let count = choice.selector.count;
    let literal: BTreeSet<u64> = choice.keys.iter().filter_map(|key| key.parse().ok()).collect();
    let mut numbers = language.numbers(choice.key, count);
    if choice.is_default {
        // The default also takes what no other key names.
        for category in language.needed(count).iter().filter(|category| !choice.keys.contains(category)) {
            numbers.extend(language.numbers(category, count));
        }
    }
    numbers.retain(|number| !literal.contains(number));
    numbers
}

/// Whether every flow of the source that says the same shows the variable.
pub(super) fn is_required(pair: &Pair<'_, '_>, source: &[Flow<'_>], flow: &Flow<'_>, variable: &str) -> bool {
    let language = pair.source_language;
    let mut same = source
        .iter()
        .filter(|other| corresponds(pair, flow, other))
        .filter(|other| shows(pair.source, other, variable) || !says(language, other, variable))
        .peekable();
    same.peek().is_some() && same.all(|other| shows(pair.source, other, variable))
}

/// Whether a flow of the source may be taken for the same values as a flow of the translation.
pub(super) fn corresponds(pair: &Pair<'_, '_>, flow: &Flow<'_>, source: &Flow<'_>) -> bool {
    flow.choices.iter().all(|choice| {
        let is_same = |other: &&Choice<'_>| {
            other.selector.variable == choice.selector.variable
                && (choice.selector.variable.is_some() || other.selector.other == choice.selector.other)
        };
        source.choices.iter().filter(is_same).all(|other| {
            if choice.is_plural() && other.is_plural() {
                let own = numbers(pair.language, choice);
                let theirs = numbers(pair.source_language, other);
                own.is_empty() && other.is_default || own.iter().any(|number| theirs.contains(number))
            } else {
                other.key == choice.key
                    || choice.is_default && !choice.keys.contains(&other.key)
                    || other.is_default && !other.keys.contains(&choice.key)
            }
        })
    })
}

pub(super) fn unknown_function(unit: &Unit<'_>, known: &BTreeSet<String>, report: &mut Report) {
    for (name, pattern) in unit.patterns() {
        walk(pattern, &mut |node| {
            if let Node::Inline { inline: InlineExpression::FunctionReference { id, .. }, .. } = node
                && !FUNCTIONS.contains(&id.name)
                && !known.contains(id.name)
            {
                let message =
                    format!("there is no function {}(); the source uses none of that name", id.name);
                report.add(
                    Code::UnknownFunction,
                    unit.page,
                    unit.page.offset(id.name),
                    name.clone(),
                    message,
                );
            }
        });
    }
}

/// The functions that a locale calls.
pub(super) fn functions(model: &Model<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, pattern) in model.units.iter().flat_map(Unit::patterns) {
        walk(pattern, &mut |node| {
            if let Node::Inline { inline: InlineExpression::FunctionReference { id, .. }, .. } = node {
                found.insert(id.name.to_owned());
            }
        });
    }
    found
}

/// How a pattern uses a variable: the function around it, whether it ranks, whether it selects; and where.
struct Use<'a> {
    variable: &'a str,
    function: Option<&'a str>,
    is_ordinal: bool,
    selects: bool,
    at: usize,
}

fn uses<'a>(page: &super::page::Page, pattern: &fluent_syntax::ast::Pattern<&'a str>) -> Vec<Use<'a>> {
    let mut uses = Vec::new();
    let mut inside = BTreeSet::new();
    walk(pattern, &mut |node| match node {
        Node::Inline { inline: InlineExpression::FunctionReference { id, arguments }, selects } => {
            for variable in flow::variables(arguments) {
                let (at, is_ordinal) = (page.offset(id.name), flow::is_ordinal(arguments));
                inside.insert(page.offset(variable));
                uses.push(Use { variable, function: Some(id.name), is_ordinal, selects, at });
            }
        }
        Node::Inline { inline: InlineExpression::VariableReference { id }, selects } => {
            let at = page.offset(id.name);
            if !inside.contains(&at) {
                uses.push(Use { variable: id.name, function: None, is_ordinal: false, selects, at });
            }
        }
        _ => {}
    });
    uses
}

pub(super) fn dropped_function(unit: &Unit<'_>, original: &Unit<'_>, report: &mut Report) {
    for (name, pattern) in unit.patterns() {
        let attribute = name.split_once('.').map(|(_, attribute)| attribute);
        let Some(source) = original.pattern(attribute) else {
            continue;
        };
        let source = uses(original.page, source);
        for used in uses(unit.page, pattern) {
            let same = || {
                source.iter().filter(|other| other.variable == used.variable && other.selects == used.selects)
            };
            let is_so =
                same().any(|other| other.function == used.function && other.is_ordinal == used.is_ordinal);
            let lost = same().find(|other| {
                other.function.is_some_and(|function| Some(function) != used.function)
                    || other.is_ordinal && !used.is_ordinal
            });
            if let Some(Use { function: Some(function), is_ordinal, .. }) = lost.filter(|_| !is_so) {
                let kind = if *is_ordinal { ", type: \"ordinal\"" } else { "" };
                let variable = used.variable;
                let message = format!(
                    "the source writes {function}(${variable}{kind}) here; keep the function around ${variable}"
                );
                report.add(Code::DroppedFunction, unit.page, used.at, name.clone(), message);
            }
        }
    }
}
