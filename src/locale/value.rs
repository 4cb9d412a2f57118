//! An argument of a text, and how it is kept from disturbing the text around it.
//!
//! A number, or a word of the guide itself, goes as it is into left-to-right text. What a person or a host supplied,
//! and text of the other direction, is set between the marks U+2068 and U+2069. In right-to-left text every argument
//! is. A host whose display cannot bear the marks turns them off: see [`Options::isolation`](crate::Options::isolation).

use std::fmt::Write as _;

use intl_pluralrules::{PluralCategory, PluralRules};

use super::template::Arguments;
use super::{Direction, Text};

pub(crate) const ISOLATE: char = '\u{2068}';
pub(crate) const POP_ISOLATE: char = '\u{2069}';

/// An argument of a text.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Number(u32),
    /// The guide's own words.
    Own(Text<'a>),
    /// A number to dial, an address, a language tag: of the library's own, in Latin letters and digits.
    Known(&'a str),
    /// What a person or a host supplied.
    Theirs(&'a str),
}

/// Arguments by name.
pub(crate) type Args<'a> = [(&'static str, Value<'a>)];

impl<'a> Value<'a> {
    fn needs_marks(self, within: Option<Direction>) -> bool {
        match (within, self) {
            (None, _) | (Some(Direction::LeftToRight), Self::Number(_) | Self::Known(_)) => false,
            (Some(Direction::RightToLeft), _) | (_, Self::Theirs(_)) => true,
            (_, Self::Own(text)) => text.direction() == Direction::RightToLeft,
        }
    }

    /// The text; empty for a number.
    fn as_str(self) -> &'a str {
        match self {
            Self::Number(_) => "",
            Self::Own(text) => text.as_str(),
            Self::Known(text) | Self::Theirs(text) => text,
        }
    }

    fn write(self, out: &mut String) {
        if let Self::Number(number) = self {
            // A string takes whatever is written to it.
            let _ = write!(out, "{number}");
        }
        out.push_str(self.as_str());
    }
}

/// The values that fill a template.
pub(super) struct Values<'a> {
    pub args: &'a Args<'a>,
    pub rules: &'a dyn Fn() -> Option<&'a PluralRules>,
    /// The direction of the text; none where isolation is turned off.
    pub isolate_in: Option<Direction>,
}

impl Values<'_> {
    /// The bytes that the values take at most.
    pub fn room(&self) -> usize {
        const MARKS_AND_DIGITS: usize = 16;
        self.args.iter().map(|(_, value)| value.as_str().len() + MARKS_AND_DIGITS).sum()
    }

    fn get(&self, name: &str) -> Option<Value<'_>> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    fn category(&self, number: u32) -> &'static str {
        match (self.rules)().and_then(|rules| rules.select(number).ok()) {
            Some(PluralCategory::ZERO) => "zero",
            Some(PluralCategory::ONE) => "one",
            Some(PluralCategory::TWO) => "two",
            Some(PluralCategory::FEW) => "few",
            Some(PluralCategory::MANY) => "many",
            Some(PluralCategory::OTHER) | None => "other",
        }
    }
}

impl Arguments for Values<'_> {
    fn write(&self, name: &str, out: &mut String) -> Option<()> {
        let value = self.get(name)?;
        if value.needs_marks(self.isolate_in) {
            out.push(ISOLATE);
            value.write(out);
            out.push(POP_ISOLATE);
        } else {
            value.write(out);
        }
        Some(())
    }

    fn chooses(&self, name: &str, key: &str) -> bool {
        match self.get(name) {
            Some(Value::Number(number)) => {
                key == self.category(number) || key.parse() == Ok(f64::from(number))
            }
            Some(value) => key == value.as_str(),
            None => false,
        }
    }
}

impl From<u16> for Value<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl<'a> From<Text<'a>> for Value<'a> {
    fn from(text: Text<'a>) -> Self {
        Self::Own(text)
    }
}
