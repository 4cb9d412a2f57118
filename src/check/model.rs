//! One locale's entries, by id.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant,
};

use super::page::Page;

/// A message or a term.
pub(super) struct Unit<'a> {
    pub page: &'a Page,
    /// With the dash of a term.
    pub id: String,
    pub at: usize,
    pub is_term: bool,
    pub value: Option<&'a Pattern<&'a str>>,
    pub attributes: &'a [Attribute<&'a str>],
}

impl<'a> Unit<'a> {
    /// Its texts, each with its public id: `hello`, `hello.title`.
    pub fn patterns(&self) -> impl Iterator<Item = (String, &'a Pattern<&'a str>)> {
        let value = self.value.map(|value| (self.id.clone(), value));
        let attributes = self
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", self.id, attribute.id.name), &attribute.value));
        value.into_iter().chain(attributes)
    }

    pub fn attribute(&self, name: &str) -> Option<&'a Attribute<&'a str>> {
        self.attributes.iter().find(|attribute| attribute.id.name == name)
    }

    /// The text that stands for another of the same public id in another locale.
    pub fn pattern(&self, name: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        match name {
            None => self.value,
            Some(name) => self.attribute(name).map(|attribute| &attribute.value),
        }
    }
}

/// A locale's units in the order in which they are written.
pub(super) struct Model<'a> {
    pub pages: &'a [Page],
    pub units: Vec<Unit<'a>>,
    first: BTreeMap<String, usize>,
    /// What is written as an entry, sound or not.
    pub written: BTreeSet<&'a str>,
}

impl<'a> Model<'a> {
    pub fn new(pages: &'a [Page], trees: &'a [Resource<&'a str>]) -> Self {
        let units: Vec<Unit<'a>> = pages
            .iter()
            .zip(trees)
            .flat_map(|(page, tree)| tree.body.iter().filter_map(move |entry| unit(page, entry)))
            .collect();
        let mut first = BTreeMap::new();
        for (place, unit) in units.iter().enumerate() {
            first.entry(unit.id.clone()).or_insert(place);
        }
        Self { pages, units, first, written: pages.iter().flat_map(Page::written_ids).collect() }
    }

    /// The first unit of an id: the one that is used.
    pub fn get(&self, id: &str) -> Option<&Unit<'a>> {
        self.units.get(*self.first.get(id)?)
    }

    /// Whether a unit is the one that is used for its id.
    pub fn is_first(&self, unit: &Unit<'_>) -> bool {
        self.get(&unit.id).is_some_and(|first| std::ptr::eq(first.page, unit.page) && first.at == unit.at)
    }

    /// Whether an id is there, or would be but for a fault that is reported by itself.
    pub fn is_written(&self, id: &str) -> bool {
        self.first.contains_key(id) || self.written.contains(id)
    }
}

fn unit<'a>(page: &'a Page, entry: &'a Entry<&'a str>) -> Option<Unit<'a>> {
    match entry {
        Entry::Message(message) => Some(Unit {
            page,
            id: message.id.name.to_owned(),
            at: page.offset(message.id.name),
            is_term: false,
            value: message.value.as_ref(),
            attributes: &message.attributes,
        }),
        Entry::Term(term) => Some(Unit {
            page,
            id: format!("-{}", term.id.name),
            at: page.offset(term.id.name).saturating_sub(1),
            is_term: true,
            value: Some(&term.value),
            attributes: &term.attributes,
        }),
        _ => None,
    }
}

/// What a walk through a pattern meets.
#[derive(Clone, Copy)]
pub(super) enum Node<'n, 'a> {
    /// An expression; whether it is what a selector looks at.
    Inline {
        inline: &'n InlineExpression<&'a str>,
        selects: bool,
    },
    Select {
        selector: &'n InlineExpression<&'a str>,
        variants: &'n [Variant<&'a str>],
    },
}

/// Walks through a pattern in the order in which it is written.
pub(super) fn walk<'n, 'a>(pattern: &'n Pattern<&'a str>, visit: &mut dyn FnMut(Node<'n, 'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression<'n, 'a>(expression: &'n Expression<&'a str>, visit: &mut dyn FnMut(Node<'n, 'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, false, visit),
        Expression::Select { selector, variants } => {
            visit(Node::Select { selector, variants });
            walk_inline(selector, true, visit);
            variants.iter().for_each(|variant| walk(&variant.value, visit));
        }
    }
}

fn walk_inline<'n, 'a>(
    inline: &'n InlineExpression<&'a str>,
    selects: bool,
    visit: &mut dyn FnMut(Node<'n, 'a>),
) {
    visit(Node::Inline { inline, selects });
    match inline {
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. } => walk_arguments(arguments, selects, visit),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            walk_arguments(arguments, selects, visit);
        }
        _ => {}
    }
}

fn walk_arguments<'n, 'a>(
    arguments: &'n CallArguments<&'a str>,
    selects: bool,
    visit: &mut dyn FnMut(Node<'n, 'a>),
) {
    arguments.positional.iter().for_each(|inline| walk_inline(inline, selects, visit));
}
