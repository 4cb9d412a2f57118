//! Rules for what refers to what: messages, terms, attributes, rings of them, and terms.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern};

use super::finding::Code;
use super::flow::inline_start;
use super::model::{Model, Node, Unit, walk};
use super::page::{Page, Report};

/// A reference to a message or a term, or to an attribute of one.
struct Reference<'a> {
    /// With the dash of a term.
    id: String,
    attribute: Option<&'a str>,
    at: usize,
}

impl Reference<'_> {
    fn public_id(&self) -> String {
        self.attribute.map_or_else(|| self.id.clone(), |attribute| format!("{}.{attribute}", self.id))
    }
}

fn references<'a>(page: &Page, pattern: &Pattern<&'a str>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    walk(pattern, &mut |node| {
        let Node::Inline { inline, .. } = node else {
            return;
        };
        let (id, attribute) = match inline {
            InlineExpression::MessageReference { id, attribute } => (id.name.to_owned(), attribute),
            InlineExpression::TermReference { id, attribute, .. } => (format!("-{}", id.name), attribute),
            _ => return,
        };
        let attribute = attribute.as_ref().map(|attribute| attribute.name);
        found.push(Reference { id, attribute, at: inline_start(page, inline) });
    });
    found
}

pub(super) fn unknown_reference(locale: &Model<'_>, unit: &Unit<'_>, report: &mut Report) {
    for (name, pattern) in unit.patterns() {
        for reference in references(unit.page, pattern) {
            let id = &reference.id;
            let (code, message) = match (locale.get(id), reference.attribute) {
                (None, _) if locale.is_written(id) => continue,
                (None, _) if id.starts_with('-') => (
                    Code::UnknownTerm,
                    format!("there is no term {id} in this locale; add it, or mend its name"),
                ),
                (None, _) => (
                    Code::UnknownMessage,
                    format!("there is no message {id} in this locale; add it, or mend its name"),
                ),
                // A term's attribute in a selector may be missing: then the default is taken.
                (Some(to), Some(attribute)) if to.attribute(attribute).is_none() => (
                    Code::UnknownAttribute,
                    format!("{id} has no attribute .{attribute}; add it there, or mend its name"),
                ),
                (Some(to), None) if to.value.is_none() => (
                    Code::UnknownMessage,
                    format!(
                        "{id} has only attributes and no text of its own; refer to one as {{ {id}.name }}"
                    ),
                ),
                _ => continue,
            };
            report.add(code, unit.page, reference.at, name.clone(), message);
        }
    }
}

/// Each text that leads back to itself, at the reference that does.
pub(super) fn cycles(locale: &Model<'_>, report: &mut Report) {
    let mut nodes: Vec<(String, &Unit<'_>, Vec<Reference<'_>>)> = Vec::new();
    for unit in locale.units.iter().filter(|unit| locale.is_first(unit)) {
        for (name, pattern) in unit.patterns() {
            nodes.push((name, unit, references(unit.page, pattern)));
        }
    }
    let numbers: BTreeMap<&str, usize> =
        nodes.iter().enumerate().map(|(number, (name, ..))| (name.as_str(), number)).collect();
    let number = |reference: &Reference<'_>| numbers.get(reference.public_id().as_str()).copied();
    let edges: Vec<Vec<usize>> =
        nodes.iter().map(|(.., to)| to.iter().filter_map(number).collect()).collect();
    let rings = rings(&edges);
    for (own, (name, unit, to)) in nodes.iter().enumerate() {
        let is_back = |reference: &&Reference<'_>| {
            number(reference).is_some_and(|next| next == own || rings.get(next) == rings.get(own))
        };
        let Some(back) = to.iter().find(is_back) else {
            continue;
        };
        let next = back.public_id();
        let message = match next == *name {
            true => format!("{name} refers to itself; write the text out"),
            false => format!("{name} refers to {next}, which leads back to {name}; write one of them out"),
        };
        report.add(Code::Cycle, unit.page, back.at, name.clone(), message);
    }
}

/// A number for each node, the same for those that lead to each other (Kosaraju).
fn rings(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut back: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, to) in edges.iter().enumerate() {
        for to in to {
            if let Some(list) = back.get_mut(*to) {
                list.push(from);
            }
        }
    }
    let mut done = vec![usize::MAX; edges.len()];
    let mut order = Vec::with_capacity(edges.len());
    for root in 0..edges.len() {
        visit(edges, root, 0, &mut done, &mut order);
    }
    let mut rings = vec![usize::MAX; edges.len()];
    for root in order.into_iter().rev() {
        visit(&back, root, root, &mut rings, &mut Vec::new());
    }
    rings
}

/// Marks what can be reached and is not marked yet, and tells it in the order in which it is left. No recursion: a
/// chain of references may be as long as a file.
fn visit(edges: &[Vec<usize>], root: usize, mark: usize, marks: &mut [usize], left: &mut Vec<usize>) {
    let mut stack = vec![(root, false)];
    while let Some((node, is_left)) = stack.pop() {
        if is_left {
            left.push(node);
            continue;
        }
        let Some(slot) = marks.get_mut(node).filter(|slot| **slot == usize::MAX) else {
            continue;
        };
        *slot = mark;
        stack.push((node, true));
        stack.extend(edges.get(node).into_iter().flatten().map(|next| (*next, false)));
    }
}

/// A term sees only what a reference passes to it, as in `{ -brand(case: "genitive") }`.
pub(super) fn variable_in_term(
    passed: &BTreeMap<&str, BTreeSet<&str>>,
    host: &BTreeSet<&str>,
    unit: &Unit<'_>,
    report: &mut Report,
) {
    if !unit.is_term {
        return;
    }
    let passed = unit.id.strip_prefix('-').and_then(|name| passed.get(name));
    for (name, pattern) in unit.patterns() {
        walk(pattern, &mut |node| {
            if let Node::Inline { inline: inline @ InlineExpression::VariableReference { id }, selects } =
                node
                && !passed.is_some_and(|passed| passed.contains(id.name))
                && (!selects || host.contains(id.name))
            {
                let message = format!(
                    "a term cannot see ${}, which the host gives to messages; use it in the message",
                    id.name
                );
                report.add(
                    Code::VariableInTerm,
                    unit.page,
                    inline_start(unit.page, inline),
                    name.clone(),
                    message,
                );
            }
        });
    }
}

/// What references pass to each term.
pub(super) fn passed_to_terms<'a>(locale: &Model<'a>) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut passed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, pattern) in locale.units.iter().flat_map(Unit::patterns) {
        walk(pattern, &mut |node| {
            if let Node::Inline {
                inline: InlineExpression::TermReference { id, arguments: Some(arguments), .. },
                ..
            } = node
            {
                let names = arguments.named.iter().map(|argument| argument.name.name);
                passed.entry(id.name).or_default().extend(names);
            }
        });
    }
    passed
}

pub(super) fn unused_terms(locale: &Model<'_>, report: &mut Report) {
    let used: BTreeSet<String> = locale
        .units
        .iter()
        .flat_map(|unit| unit.patterns().map(|(_, pattern)| (unit, pattern)).collect::<Vec<_>>())
        .flat_map(|(unit, pattern)| {
            references(unit.page, pattern).into_iter().filter(|found| found.id != unit.id)
        })
        .map(|reference| reference.id)
        .collect();
    for unit in locale.units.iter().filter(|unit| unit.is_term && !used.contains(&unit.id)) {
        let message = format!("nothing refers to {}; use it, or delete it", unit.id);
        report.add(Code::UnusedTerm, unit.page, unit.at, unit.id.clone(), message);
    }
}
