//! How a guide is opened, where the defaults do not do.

use std::sync::Arc;

use super::Guide;
use crate::Error;
use crate::facts::Country;
#[cfg(feature = "hear")]
use crate::hear::Phrases;
use crate::locale::{Overlay, Words, tag};
use crate::support::Lines;

/// How to open a guide: with resources of the host's own, for a country, with or without isolation marks.
///
/// ```
/// use reconnect_guide::{Options, Overlay};
///
/// let wording = Overlay::new().resource("en-US", "ours.ftl", "guide-title = Finding your way back\n");
/// let guide = Options::new()
///     .overlay(wording)
///     .country("IE".parse()?)
///     .open(["en-IE", "en"])?;
/// assert_eq!(guide.title(), "Finding your way back");
/// assert_eq!(guide.country().unwrap().as_str(), "IE");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    overlays: Vec<Overlay>,
    country: Option<Country>,
    isolation: bool,
    lines: Option<Arc<Lines>>,
    #[cfg(feature = "hear")]
    phrases: Option<Arc<Phrases>>,
}

impl Options {
    /// What [`Guide::open`] does: nothing laid over, the country from the wish, isolation on.
    pub const fn new() -> Self {
        Self {
            overlays: Vec::new(),
            country: None,
            isolation: true,
            lines: None,
            #[cfg(feature = "hear")]
            phrases: None,
        }
    }

    /// Lays resources of the host's own over the embedded ones; a later overlay stands before an earlier one.
    #[must_use]
    pub fn overlay(mut self, overlay: Overlay) -> Self {
        self.overlays.push(overlay);
        self
    }

    /// The country whose lines support cards show; else the region of the wish tells it.
    #[must_use]
    pub fn country(self, country: Country) -> Self {
        Self { country: Some(country), ..self }
    }

    /// The crisis lines that support cards show, instead of those that the guide knows.
    #[must_use]
    pub fn lines(self, lines: Lines) -> Self {
        Self { lines: Some(Arc::new(lines)), ..self }
    }

    /// Phrases of the host's own, heard beside those of the guide.
    #[cfg(feature = "hear")]
    #[must_use]
    pub fn phrases(self, phrases: Phrases) -> Self {
        Self { phrases: Some(Arc::new(phrases)), ..self }
    }

    /// Whether arguments are set between the marks U+2068 and U+2069, so that a name or a number in another script
    /// cannot reorder a sentence. On unless turned off: every argument in right-to-left text, and in
    /// left-to-right text what a person or a host supplied. Turn it off only for a display that shows the marks.
    ///
    /// ```
    /// use reconnect_guide::Options;
    ///
    /// let typed = "עשר";
    /// let guide = Options::new().open(["en"])?;
    /// assert!(guide.not_a_number(typed).starts_with("“\u{2068}עשר\u{2069}” is"));
    /// let guide = Options::new().isolation(false).open(["en"])?;
    /// assert!(guide.not_a_number(typed).starts_with("“עשר” is"));
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[must_use]
    pub fn isolation(self, isolation: bool) -> Self {
        Self { isolation, ..self }
    }

    /// Opens the guide in the best locale for the wishes, best first.
    ///
    /// # Errors
    ///
    /// As [`Guide::open`].
    pub fn open<I>(self, wishes: I) -> Result<Guide, Error>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let wishes =
            wishes.into_iter().map(|wish| tag::parse(wish.as_ref())).collect::<Result<Vec<_>, _>>()?;
        Ok(Guide {
            words: Arc::new(Words::open(&wishes, &self.overlays, self.isolation)),
            country: self.country,
            lines: self.lines,
            #[cfg(feature = "hear")]
            phrases: self.phrases,
        })
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}
