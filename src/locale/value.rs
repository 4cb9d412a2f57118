//! An argument of a text, and how it is kept from disturbing the text around it.
//!
//! A number, or a word of the guide itself, goes as it is into left-to-right text. What a person or a host supplied,
//! and text of the other direction, is set between the marks U+2068 and U+2069. In right-to-left text every argument
//! is. A host whose display cannot bear the marks turns them off: see [`Options::isolation`](crate::Options::isolation).

use std::borrow::Cow;

use fluent_bundle::FluentValue;

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

impl<'a> Value<'a> {
    /// As Fluent takes it, in text of that direction; none where isolation is turned off. Fluent itself isolates
    /// in right-to-left text.
    pub fn to_fluent(self, within: Option<Direction>) -> FluentValue<'a> {
        match self {
            Self::Number(number) => number.into(),
            Self::Own(text) if within.is_some_and(|it| needs_marks(it, text.direction())) => {
                isolated(text.as_str()).into()
            }
            Self::Own(text) => text.as_str().into(),
            Self::Known(text) => text.into(),
            Self::Theirs(text) if within == Some(Direction::LeftToRight) => isolated(text).into(),
            Self::Theirs(text) => text.into(),
        }
    }
}

fn needs_marks(within: Direction, text: Direction) -> bool {
    within == Direction::LeftToRight && text == Direction::RightToLeft
}

fn isolated(text: &str) -> Cow<'_, str> {
    format!("{ISOLATE}{text}{POP_ISOLATE}").into()
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
