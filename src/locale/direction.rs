//! In which direction a language is written.

use std::fmt;

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// In which direction a text is written, for the `dir` attribute of a page.
///
/// ```
/// use reconnect_guide::{Direction, Guide};
///
/// let guide = Guide::open(["en"])?;
/// assert_eq!(guide.direction(), Direction::LeftToRight);
/// assert_eq!(guide.direction().to_string(), "ltr");
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As in English.
    LeftToRight,
    /// As in Arabic.
    RightToLeft,
}

impl Direction {
    pub(crate) fn of(locale: &LanguageIdentifier) -> Self {
        match locale.character_direction() {
            CharacterDirection::RTL => Self::RightToLeft,
            _ => Self::LeftToRight,
        }
    }

    /// `ltr` or `rtl`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
