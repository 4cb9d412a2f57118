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
    let mut edges: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    let mut places: BTreeMap<String, &Unit<'_>> = BTreeMap::new();
    for unit in locale.units.iter().filter(|unit| locale.is_first(unit)) {
        for (name, pattern) in unit.patterns() {
            let to =
                references(unit.page, pattern).iter().map(|found| (found.public_id(), found.at)).collect();
            edges.insert(name.clone(), to);
            places.insert(name, unit);
        }
    }
    prune(&mut edges);
    for (name, to) in &edges {
        let back = to.iter().find(|(next, _)| reaches(&edges, next, name));
        if let (Some((next, at)), Some(unit)) = (back, places.get(name)) {
            let message = match next == name {
                true => format!("{name} refers to itself; write the text out"),
                false => {
                    format!("{name} refers to {next}, which leads back to {name}; write one of them out")
                }
            };
            report.add(Code::Cycle, unit.page, *at, name.clone(), message);
        }
    }
}

/// Takes away what leads nowhere, until only rings and what lies between them is left.
fn prune(edges: &mut BTreeMap<String, Vec<(String, usize)>>) {
    loop {
        let left: BTreeSet<String> = edges.keys().cloned().collect();
        edges.values_mut().for_each(|to| to.retain(|(next, _)| left.contains(next)));
        edges.retain(|_, to| !to.is_empty());
        if edges.len() == left.len() {
            return;
        }
    }
}

fn reaches(edges: &BTreeMap<String, Vec<(String, usize)>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut queue = vec![from];
    while let Some(name) = queue.pop() {
        if name == to {
            return true;
        }
        let next = edges.get(name).into_iter().flatten();
        queue.extend(next.map(|(next, _)| next.as_str()).filter(|next| seen.insert(next)));
    }
    false
}

/// A term sees only what a reference passes to it, as in `{ -brand(case: "genitive") }`.
pub(super) fn variable_in_term(
    locale: &Model<'_>,
    host: &BTreeSet<&str>,
    unit: &Unit<'_>,
    report: &mut Report,
) {
    if !unit.is_term {
        return;
    }
    let passed = passed_to(locale, &unit.id);
    for (name, pattern) in unit.patterns() {
        walk(pattern, &mut |node| {
            if let Node::Inline { inline: inline @ InlineExpression::VariableReference { id }, selects } =
                node
                && !passed.contains(id.name)
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

fn passed_to<'a>(locale: &Model<'a>, term: &str) -> BTreeSet<&'a str> {
    let mut passed = BTreeSet::new();
    for (_, pattern) in locale.units.iter().flat_map(Unit::patterns) {
        walk(pattern, &mut |node| {
            if let Node::Inline {
                inline: InlineExpression::TermReference { id, arguments: Some(arguments), .. },
                ..
            } = node
                && term.strip_prefix('-') == Some(id.name)
            {
                passed.extend(arguments.named.iter().map(|argument| argument.name.name));
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
