//! Fluent into text and templates: the same for what is embedded, when the crate is built, and for what a host brings.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term,
    Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::template::MARK;

/// How deep references may lead: a circle leads deeper.
const DEEPEST: u32 = 50;
/// How many placeables one text may come to, with all that it refers to.
const MOST_PLACEABLES: u32 = 1_000;

/// The messages and terms of a locale.
#[derive(Default)]
pub struct Messages<'a> {
    messages: BTreeMap<&'a str, Message<&'a str>>,
    terms: BTreeMap<&'a str, Term<&'a str>>,
}

/// A text that the parser can read: `fluent-syntax` 0.12 panics where a letter of several bytes stands among the digits
/// of `\u` or `\U`, so that such a letter becomes question marks, byte for byte, and the escape is reported as any other.
pub fn parsable(mut text: String) -> String {
    let letters: Vec<Range<usize>> = text
        .match_indices('\\')
        .filter_map(|(at, _)| {
            let rest = text.get(at + 1..)?;
            let digits = rest.strip_prefix(['u', 'U'])?;
            let letter = digits.find(|c: char| !c.is_ascii_hexdigit())?;
            let length = digits.get(letter..)?.chars().next()?.len_utf8();
            let start = at + 2 + letter;
            (length > 1 && letter < 6).then_some(start..start + length)
        })
        .collect();
    for letter in letters {
        text.replace_range(letter.clone(), &"?".repeat(letter.len()));
    }
    text
}

/// Why a message is no text: lowercase, no full stop.
pub type Fault = String;

impl<'a> Messages<'a> {
    /// Adds an entry. One whose id is there already is left out, and its id returned.
    pub fn add(&mut self, entry: Entry<&'a str>) -> Result<(), &'a str> {
        match entry {
            Entry::Message(message) if self.messages.contains_key(message.id.name) => Err(message.id.name),
            Entry::Term(term) if self.terms.contains_key(term.id.name) => Err(term.id.name),
            Entry::Message(message) => {
                self.messages.insert(message.id.name, message);
                Ok(())
            }
            Entry::Term(term) => {
                self.terms.insert(term.id.name, term);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// The text or template of a message; `None` where it has no value.
    pub fn text(&self, id: &str) -> Option<Result<String, Fault>> {
        let pattern = self.messages.get(id)?.value.as_ref()?;
        let writer = Writer { messages: self, locals: None, depth: 0, placeables: &Cell::new(0) };
        let blank_is_none = |text: String| if text.trim().is_empty() { String::new() } else { text };
        Some(writer.pattern(pattern).map(blank_is_none))
    }
}

/// What the selector of a choice comes to.
enum Selector<'a> {
    Argument(&'a str),
    Text(String),
}

#[derive(Clone, Copy)]
struct Writer<'a, 'm> {
    messages: &'m Messages<'a>,
    /// The arguments that a term was given; inside a term no others are there.
    locals: Option<&'m [(&'a str, String)]>,
    depth: u32,
    placeables: &'m Cell<u32>,
}

impl<'a> Writer<'a, '_> {
    fn deeper(self) -> Result<Self, Fault> {
        match self.depth {
            DEEPEST => Err("refers to itself".to_owned()),
            depth => Ok(Self { depth: depth + 1, ..self }),
        }
    }

    fn pattern(self, pattern: &Pattern<&'a str>) -> Result<String, Fault> {
        let mut text = String::new();
        let mut in_text = true;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push(&mut text, value, &mut in_text),
                PatternElement::Placeable { expression } => {
                    let part = self.expression(expression)?;
                    match part.split_once(MARK) {
                        None => push(&mut text, &part, &mut in_text),
                        Some((before, _)) => {
                            push(&mut text, before, &mut in_text);
                            text.push_str(part.get(before.len()..).unwrap_or_default());
                            in_text = false;
                        }
                    }
                }
            }
        }
        Ok(text)
    }

    fn expression(self, expression: &Expression<&'a str>) -> Result<String, Fault> {
        self.placeables.set(self.placeables.get() + 1);
        if self.placeables.get() > MOST_PLACEABLES {
            return Err(format!("comes to more than {MOST_PLACEABLES} placeables"));
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(self, inline: &InlineExpression<&'a str>) -> Result<String, Fault> {
        match self.selector(inline)? {
            Selector::Text(text) => Ok(text),
            Selector::Argument(name) => Ok(format!("{MARK}${name}")),
        }
    }

    fn select(
        self,
        selector: &InlineExpression<&'a str>,
        variants: &[Variant<&'a str>],
    ) -> Result<String, Fault> {
        let inside = self.deeper()?;
        match self.selector(selector)? {
            Selector::Argument(name) => inside.choice(name, variants),
            Selector::Text(text) => {
                let chosen = variants.iter().find(|variant| key(variant) == text);
                let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
                chosen.map_or(Ok(String::new()), |variant| inside.pattern(&variant.value))
            }
        }
    }

    fn choice(self, name: &str, variants: &[Variant<&'a str>]) -> Result<String, Fault> {
        let mut text = format!("{MARK}?{name}");
        let last = variants.iter().filter(|variant| variant.default);
        for variant in variants.iter().filter(|variant| !variant.default).chain(last) {
            let kind = if variant.default { '*' } else { '[' };
            // A string takes whatever is written to it.
            let _ = write!(text, "{MARK}{kind}{}", key(variant));
            let inside = self.pattern(&variant.value)?;
            if !inside.starts_with(MARK) {
                let _ = write!(text, "{MARK}.");
            }
            text.push_str(&inside);
        }
        let _ = write!(text, "{MARK}]");
        Ok(text)
    }

    /// What stands in braces, or chooses.
    fn selector(self, inline: &InlineExpression<&'a str>) -> Result<Selector<'a>, Fault> {
        Ok(Selector::Text(match inline {
            InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value).replace(MARK, ""),
            InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => return self.variable(id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                return self.function(id.name, arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.messages.messages.get(id.name);
                let message = message.ok_or_else(|| format!("refers to {}, which is not there", id.name))?;
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = part(message.value.as_ref(), &message.attributes, attribute);
                self.deeper()?.referred(pattern, id.name)?
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let term = self.messages.terms.get(id.name);
                let term = term.ok_or_else(|| format!("refers to -{}, which is not there", id.name))?;
                let locals = self.locals(arguments.as_ref())?;
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = part(Some(&term.value), &term.attributes, attribute);
                Writer { locals: Some(&locals), ..self.deeper()? }.referred(pattern, id.name)?
            }
            InlineExpression::Placeable { expression } => self.deeper()?.expression(expression)?,
        }))
    }

    fn referred(self, pattern: Option<&Pattern<&'a str>>, id: &str) -> Result<String, Fault> {
        self.pattern(pattern.ok_or_else(|| format!("refers to a part of {id} that is not there"))?)
    }

    fn variable(self, name: &'a str) -> Result<Selector<'a>, Fault> {
        match self.locals {
            None => Ok(Selector::Argument(name)),
            Some(locals) => {
                let given = locals.iter().find(|(known, _)| *known == name);
                Ok(Selector::Text(given.map(|(_, text)| text.clone()).unwrap_or_default()))
            }
        }
    }

    /// `NUMBER` of an argument is the argument: the guide's numbers are small and whole.
    fn function(self, name: &str, arguments: &CallArguments<&'a str>) -> Result<Selector<'a>, Fault> {
        match (name, arguments.positional.as_slice(), arguments.named.as_slice()) {
            ("NUMBER", [InlineExpression::VariableReference { id }], []) => self.variable(id.name),
            ("NUMBER", ..) => Err("formats a number with options, which are not known here".to_owned()),
            _ => Err(format!("calls {name}, which is not known here")),
        }
    }

    fn locals(self, arguments: Option<&CallArguments<&'a str>>) -> Result<Vec<(&'a str, String)>, Fault> {
        let named = arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default();
        named.iter().map(|argument| Ok((argument.name.name, self.inline(&argument.value)?))).collect()
    }
}

fn part<'p, 'a>(
    value: Option<&'p Pattern<&'a str>>,
    attributes: &'p [Attribute<&'a str>],
    attribute: Option<&str>,
) -> Option<&'p Pattern<&'a str>> {
    match attribute {
        None => value,
        Some(name) => {
            attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value)
        }
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => key,
    }
}

/// Adds text. Behind an argument or a choice, a piece of its own begins.
fn push(out: &mut String, text: &str, in_text: &mut bool) {
    if text.is_empty() {
        return;
    }
    if !std::mem::replace(in_text, true) {
        out.push(MARK);
        out.push('.');
    }
    if text.contains(MARK) {
        out.extend(text.split(MARK));
    } else {
        out.push_str(text);
    }
}
