//! A text that knows its locale.

use std::fmt;
use std::ops::Deref;

use unic_langid::LanguageIdentifier;

use super::Direction;

/// A text with the locale that it came from, so that a host can mark the language of a passage for screen readers.
///
/// It reads as a `str`.
///
/// ```
/// use reconnect_guide::{Guide, GuidePart};
///
/// let guide = Guide::open(["en"])?;
/// let title = guide.text(GuidePart::Title);
/// assert_eq!(title.locale().to_string(), "en-US");
/// assert!(title.starts_with("How to"));
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'g> {
    text: &'g str,
    locale: &'g LanguageIdentifier,
    direction: Direction,
}

impl<'g> Text<'g> {
    pub(crate) const fn new(text: &'g str, locale: &'g LanguageIdentifier, direction: Direction) -> Self {
        Self { text, locale, direction }
    }

    /// The text itself.
    pub const fn as_str(self) -> &'g str {
        self.text
    }

    /// The locale that it came from: another than the guide's where it was missing there.
    pub const fn locale(self) -> &'g LanguageIdentifier {
        self.locale
    }

    /// In which direction it is written.
    pub const fn direction(self) -> Direction {
        self.direction
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.text
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}
