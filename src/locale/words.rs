//! The words of one locale, with the chain from which a missing text comes.

use fluent_bundle::FluentArgs;
use unic_langid::LanguageIdentifier;

use super::embedded::EMBEDDED;
use super::key::{Key, Phrase};
use super::layer::Layer;
use super::{Direction, Text, negotiate, tag};

/// The words of one locale, with the chain from which a missing text comes.
pub(crate) struct Words {
    /// Never empty: it ends with the source.
    chain: Vec<&'static Layer>,
    locale: LanguageIdentifier,
    /// The wish that the locale meets, with its region.
    wish: LanguageIdentifier,
}

impl Words {
    /// Opens the best locale for the wishes, best first; where no wish can be met, the source.
    pub fn open(wishes: &[LanguageIdentifier]) -> Self {
        let layers: Vec<&'static Layer> = EMBEDDED.iter().filter_map(|one| one.layer()).collect();
        let available: Vec<_> = layers.iter().map(|layer| layer.locale()).collect();
        let source = available.iter().copied().find(|locale| **locale == tag::SOURCE);
        let best = negotiate::best(wishes, &available);
        let names = best
            .map(|(_, locale)| negotiate::chain(locale, &available))
            .unwrap_or_default();
        let last = source.filter(|source| !names.contains(source));
        let chain: Vec<_> = names
            .into_iter()
            .chain(last)
            .filter_map(|name| layers.iter().find(|layer| layer.locale() == name).copied())
            .collect();
        Self {
            locale: chain.first().map(|layer| layer.locale().clone()).unwrap_or_default(),
            wish: best.map(|(wish, _)| wish.clone()).unwrap_or_default(),
            chain,
        }
    }

    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    pub fn wish(&self) -> &LanguageIdentifier {
        &self.wish
    }

    /// A text that takes no arguments, from the first of the chain that has it.
    pub fn text(&self, key: Key) -> Text<'_> {
        self.chain
            .iter()
            .find_map(|layer| Some((layer.text(key)?, layer)))
            .map(|(text, layer)| Text::new(text, layer.locale(), layer.direction()))
            .unwrap_or_else(|| Text::new("", &self.locale, Direction::of(&self.locale)))
    }

    /// A text with its arguments, through the locale that supplies it, so that its plurals are that locale's.
    pub fn format(&self, phrase: Phrase, args: &FluentArgs<'_>) -> String {
        let key = Key::Phrase(phrase);
        self.chain
            .iter()
            .find_map(|layer| layer.text(key).map(str::to_owned).or_else(|| layer.format(key, args)))
            .unwrap_or_default()
    }
}

/// The embedded locales, sorted by tag.
pub(crate) fn embedded_tags() -> impl Iterator<Item = &'static str> + Clone {
    EMBEDDED.iter().map(|embedded| embedded.tag)
}
