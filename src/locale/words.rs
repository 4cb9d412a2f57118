//! The words of one locale, with the chain from which a missing text comes.

use std::ops::Deref;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::embedded::{self, EMBEDDED};
use super::key::{Key, Phrase};
use super::layer::Layer;
use super::resource::Problem;
use super::value::Args;
use super::{Direction, Overlay, Text, negotiate, tag};

/// The words of one locale, with the chain from which a missing text comes.
pub(crate) struct Words {
    /// Never empty: it ends with the source.
    chain: Vec<Source>,
    locale: LanguageIdentifier,
    /// What the person wishes most, with its region.
    first_wish: LanguageIdentifier,
    isolation: bool,
    problems: Vec<Problem>,
}

/// Where a layer comes from.
enum Source {
    Embedded(&'static Layer),
    Host(Arc<Layer>),
}

impl Deref for Source {
    type Target = Layer;

    #[inline]
    fn deref(&self) -> &Layer {
        match self {
            Self::Embedded(layer) => layer,
            Self::Host(layer) => layer,
        }
    }
}

impl Words {
    /// Opens the best locale for the wishes, best first; where no wish can be met, the source.
    /// A later overlay stands before an earlier one, and any before what is embedded.
    pub fn open(wishes: &[LanguageIdentifier], overlays: &[Overlay], isolation: bool) -> Self {
        let mut available: Vec<_> = embedded::by_locale().iter().map(|(locale, _)| locale).collect();
        available.extend(overlays.iter().flat_map(Overlay::locales));
        let best = negotiate::best(wishes, &available);
        let source = available.iter().copied().find(|locale| **locale == tag::SOURCE);
        let mut names = best.map(|locale| negotiate::chain(locale, &available)).unwrap_or_default();
        names.extend(source.filter(|source| !names.contains(source)));

        let mut chain = Vec::new();
        let mut problems: Vec<Problem> = overlays.iter().flat_map(Overlay::own_problems).cloned().collect();
        for name in &names {
            for host in overlays.iter().rev().filter_map(|overlay| overlay.find(name)) {
                let parsed = host.parsed();
                chain.push(Source::Host(Arc::clone(&parsed.layer)));
                problems.extend_from_slice(&parsed.problems);
            }
            chain.extend(embedded::layer(name).map(Source::Embedded));
        }
        Self {
            chain,
            locale: names.first().copied().cloned().unwrap_or_default(),
            first_wish: wishes.first().cloned().unwrap_or_default(),
            isolation,
            problems,
        }
    }

    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    pub fn first_wish(&self) -> &LanguageIdentifier {
        &self.first_wish
    }

    /// The locales of the chain, in order.
    #[cfg(feature = "hear")]
    pub fn chain_locales(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        self.chain.iter().map(|layer| layer.locale())
    }

    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// A text that takes no arguments, from the first of the chain that has it.
    #[inline]
    pub fn text(&self, key: Key) -> Text<'_> {
        for layer in &self.chain {
            if let Some(text) = layer.text(key) {
                return Text::new(text, layer.locale(), layer.direction());
            }
        }
        Text::new("", &self.locale, Direction::LeftToRight)
    }

    /// A text with its arguments, through the locale that supplies it, so that its plurals are that locale's.
    pub fn format(&self, phrase: Phrase, args: &Args<'_>) -> String {
        let key = Key::Phrase(phrase);
        self.chain.iter().find_map(|layer| layer.format(key, args, self.isolation)).unwrap_or_default()
    }
}

/// The embedded locales, sorted by tag.
pub(crate) fn embedded_tags() -> impl Iterator<Item = &'static str> + Clone {
    EMBEDDED.iter().map(|embedded| embedded.tag)
}
