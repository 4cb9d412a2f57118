//! A pattern as the texts that it can become: one flow for each way through its selectors.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::language::{CATEGORIES, Count};
use super::page::Page;

/// How many flows of one pattern are looked at; beyond it, each branch is still looked at once.
const MOST: usize = 64;

/// Stands for what is filled in.
pub(super) const FILLED: char = '\u{FFFC}';

/// What a selector looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Selector<'a> {
    /// The variable, with or without a function around it.
    pub variable: Option<&'a str>,
    pub function: Option<&'a str>,
    pub count: Count,
    /// How it is written, for selectors on something else.
    pub other: String,
}

/// A branch taken.
#[derive(Clone, Debug)]
pub(super) struct Choice<'a> {
    pub selector: Selector<'a>,
    pub key: &'a str,
    pub is_default: bool,
    /// The default of the selector.
    pub default: &'a str,
    /// Every key of the selector.
    pub keys: Vec<&'a str>,
}

impl Choice<'_> {
    /// A key that is a number.
    pub fn number(&self) -> Option<u64> {
        self.key.parse().ok()
    }

    /// Whether its keys tell that numbers are counted.
    pub fn is_plural(&self) -> bool {
        is_plural(&self.selector, &self.keys)
    }
}

/// Whether a selector counts: a function of numbers, or keys that are plural categories beyond `other`, or numbers.
pub(super) fn is_plural(selector: &Selector<'_>, keys: &[&str]) -> bool {
    let category = |key: &&str| CATEGORIES.contains(key) && *key != "other";
    selector.function == Some("NUMBER")
        || keys.iter().any(category)
        || keys.iter().any(|key| key.parse::<f64>().is_ok())
}

/// One way through a pattern.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow<'a> {
    pub choices: Vec<Choice<'a>>,
    /// The text, and where each character stands; [`FILLED`] for what is filled in.
    pub chars: Vec<(char, usize)>,
    /// The variables shown.
    pub variables: Vec<&'a str>,
    /// The messages and terms shown.
    pub references: Vec<String>,
    /// Where the branch begins that was taken last; else where the pattern does.
    pub at: usize,
}

impl Flow<'_> {
    pub fn text(&self) -> String {
        self.chars.iter().map(|(c, _)| c).collect()
    }

    /// Whether there is nothing in it to read.
    pub fn is_empty(&self) -> bool {
        self.chars.iter().all(|(c, _)| c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}'))
    }
}

pub(super) fn flows<'a>(page: &Page, pattern: &Pattern<&'a str>) -> Vec<Flow<'a>> {
    let at = start(page, pattern);
    let mut all = vec![Flow { at, ..Flow::default() }];
    extend(page, pattern, &mut all);
    all
}

/// Where a pattern begins, as near as its tree tells.
pub(super) fn start(page: &Page, pattern: &Pattern<&str>) -> usize {
    match pattern.elements.first() {
        Some(PatternElement::TextElement { value }) => page.offset(value),
        Some(PatternElement::Placeable { expression: Expression::Inline(inline) }) => {
            inline_start(page, inline)
        }
        Some(PatternElement::Placeable { expression: Expression::Select { selector, .. } }) => {
            inline_start(page, selector)
        }
        None => 0,
    }
}

pub(super) fn inline_start(page: &Page, inline: &InlineExpression<&str>) -> usize {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            page.offset(value)
        }
        InlineExpression::FunctionReference { id, .. } | InlineExpression::MessageReference { id, .. } => {
            page.offset(id.name)
        }
        InlineExpression::TermReference { id, .. } | InlineExpression::VariableReference { id } => {
            page.offset(id.name).saturating_sub(1)
        }
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => inline_start(page, inline),
            Expression::Select { selector, .. } => inline_start(page, selector),
        },
    }
}

fn extend<'a>(page: &Page, pattern: &Pattern<&'a str>, all: &mut Vec<Flow<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let start = page.offset(value);
                let chars: Vec<_> = value.char_indices().map(|(at, c)| (c, start + at)).collect();
                all.iter_mut().for_each(|flow| flow.chars.extend_from_slice(&chars));
            }
            PatternElement::Placeable { expression } => expand(page, expression, all),
        }
    }
}

fn expand<'a>(page: &Page, expression: &Expression<&'a str>, all: &mut Vec<Flow<'a>>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => expand(page, expression, all),
        Expression::Inline(inline) => all.iter_mut().for_each(|flow| show(page, inline, flow)),
        Expression::Select { selector, variants } => {
            let selector = self::selector(selector);
            let keys: Vec<&str> = variants.iter().map(|variant| key(&variant.key)).collect();
            let default =
                variants.iter().find(|variant| variant.default).map_or("other", |variant| key(&variant.key));
            let wide = all.len() * variants.len() <= MOST;
            let full = all.len() >= 4 * MOST;
            let mut grown = Vec::new();
            for (place, flow) in all.drain(..).enumerate() {
                for (variant, key) in variants.iter().zip(&keys) {
                    if !variant.default && (full || (!wide && place > 0)) {
                        continue;
                    }
                    let mut branch = flow.clone();
                    branch.at = page.offset(key);
                    branch.choices.push(Choice {
                        selector: selector.clone(),
                        key,
                        is_default: variant.default,
                        default,
                        keys: keys.clone(),
                    });
                    let mut branches = vec![branch];
                    extend(page, &variant.value, &mut branches);
                    grown.extend(branches);
                }
            }
            *all = grown;
        }
    }
}

pub(super) fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn show<'a>(page: &Page, inline: &InlineExpression<&'a str>, flow: &mut Flow<'a>) {
    let at = inline_start(page, inline);
    match inline {
        InlineExpression::StringLiteral { value } => {
            let text = unescape_unicode_to_string(value);
            let plain = !value.contains('\\');
            flow.chars.extend(text.char_indices().map(|(i, c)| (c, if plain { at + i } else { at })));
            return;
        }
        InlineExpression::NumberLiteral { value } => {
            flow.chars.extend(value.char_indices().map(|(i, c)| (c, at + i)));
            return;
        }
        InlineExpression::MessageReference { id, .. } => flow.references.push(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => flow.references.push(format!("-{}", id.name)),
        InlineExpression::VariableReference { id } => flow.variables.push(id.name),
        InlineExpression::FunctionReference { arguments, .. } => flow.variables.extend(variables(arguments)),
        InlineExpression::Placeable { .. } => {}
    }
    flow.chars.push((FILLED, at));
}

/// The variables that a call is given.
pub(super) fn variables<'a>(arguments: &CallArguments<&'a str>) -> Vec<&'a str> {
    arguments
        .positional
        .iter()
        .filter_map(|argument| match argument {
            InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        })
        .collect()
}

pub(super) fn selector<'a>(inline: &InlineExpression<&'a str>) -> Selector<'a> {
    let plain = Selector { variable: None, function: None, count: Count::Cardinal, other: String::new() };
    match inline {
        InlineExpression::VariableReference { id } => Selector { variable: Some(id.name), ..plain },
        InlineExpression::FunctionReference { id, arguments } => Selector {
            variable: variables(arguments).first().copied(),
            function: Some(id.name),
            count: if is_ordinal(arguments) { Count::Ordinal } else { Count::Cardinal },
            other: id.name.to_owned(),
        },
        InlineExpression::TermReference { id, attribute, .. } => {
            let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
            Selector { other: format!("-{}.{attribute}", id.name), ..plain }
        }
        _ => plain,
    }
}

pub(super) fn is_ordinal(arguments: &CallArguments<&str>) -> bool {
    arguments.named.iter().any(|argument| {
        argument.name.name == "type"
            && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
    })
}
