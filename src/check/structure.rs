//! Rules for ids, values, attributes and variants.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::finding::Code;
use super::flow;
use super::model::{Model, Node, Unit, walk};
use super::page::{Page, Report};

pub(super) fn duplicate_id(locale: &Model<'_>, unit: &Unit<'_>, report: &mut Report) {
    let Some(first) = locale.get(&unit.id).filter(|_| !locale.is_first(unit)) else {
        return;
    };
    let code = if unit.is_term { Code::DuplicateTerm } else { Code::DuplicateMessage };
    let (line, _) = first.page.place(first.at);
    let message =
        format!("{} stands already at {}:{line}; keep one of the two", unit.id, first.page.path.display());
    report.add(code, unit.page, unit.at, unit.id.clone(), message);
}

pub(super) fn duplicate_attribute(unit: &Unit<'_>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for attribute in unit.attributes {
        let name = attribute.id.name;
        if !seen.insert(name) {
            let message = format!("the attribute .{name} stands there twice; keep one of the two");
            report.add(
                Code::DuplicateAttribute,
                unit.page,
                unit.page.offset(name),
                format!("{}.{name}", unit.id),
                message,
            );
        }
    }
}

pub(super) fn duplicate_variant(page: &Page, id: &str, pattern: &Pattern<&str>, report: &mut Report) {
    walk(pattern, &mut |node| {
        let Node::Select { variants, .. } = node else {
            return;
        };
        let mut seen = BTreeSet::new();
        for variant in variants {
            let key = flow::key(&variant.key);
            if !seen.insert(key) {
                let message = format!("the variant [{key}] stands there twice; keep one of the two");
                report.add(Code::DuplicateVariant, page, page.offset(key), id.to_owned(), message);
            }
        }
    });
}

/// A term is the translator's own, so its attributes may differ.
pub(super) fn same_shape(unit: &Unit<'_>, original: &Unit<'_>, report: &mut Report) {
    if unit.is_term {
        return;
    }
    let mut add =
        |code, at, id: &str, message: String| report.add(code, unit.page, at, id.to_owned(), message);
    let id = &unit.id;
    match (original.value.is_some(), unit.value.is_some()) {
        (true, false) => add(
            Code::MissingValue,
            unit.at,
            id,
            "the source has a text here, beside the attributes; translate it after the = sign".to_owned(),
        ),
        (false, true) => add(
            Code::ExtraValue,
            unit.at,
            id,
            "the source has only attributes here, so this text shows nowhere; delete it".to_owned(),
        ),
        _ => {}
    }
    for attribute in
        original.attributes.iter().filter(|attribute| unit.attribute(attribute.id.name).is_none())
    {
        let name = attribute.id.name;
        add(
            Code::MissingAttribute,
            unit.at,
            id,
            format!("the source has an attribute .{name}; add it, indented, as .{name} = …"),
        );
    }
    for attribute in
        unit.attributes.iter().filter(|attribute| original.attribute(attribute.id.name).is_none())
    {
        let name = attribute.id.name;
        let message = format!("the source has no attribute .{name}; delete it, or mend its name");
        add(Code::ExtraAttribute, unit.page.offset(name), &format!("{id}.{name}"), message);
    }
}
