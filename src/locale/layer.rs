//! One locale's texts from one source, as a dense table.

use std::borrow::Cow;
use std::sync::OnceLock;

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::direction::Direction;
use super::key::Key;
use super::template;
use super::value::{Args, Values};

/// The texts of one locale from one source.
pub(crate) struct Layer {
    locale: LanguageIdentifier,
    direction: Direction,
    /// By the number of their key; empty where it has none. A phrase is a template.
    texts: Box<[Cow<'static, str>]>,
    /// Looked up when the first number is written.
    plurals: OnceLock<Option<PluralRules>>,
}

impl Layer {
    /// A layer of texts in the order of their numbers.
    pub fn new(locale: LanguageIdentifier, texts: impl Iterator<Item = Cow<'static, str>>) -> Self {
        Self { direction: Direction::of(&locale), plurals: OnceLock::new(), texts: texts.collect(), locale }
    }

    #[inline]
    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    #[inline]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A text that takes no arguments.
    #[inline]
    pub fn text(&self, key: Key) -> Option<&str> {
        self.texts.get(key.index()).map(Cow::as_ref).filter(|text| !text.is_empty())
    }

    /// A text with its arguments filled in; `None` where it is missing, comes to nothing, or wants another argument.
    pub fn format(&self, key: Key, args: &Args<'_>, isolate: bool) -> Option<String> {
        let template = self.text(key)?;
        let isolate_in = isolate.then_some(self.direction);
        let rules = || self.plurals.get_or_init(|| plural_rules(&self.locale)).as_ref();
        let values = Values { args, rules: &rules, isolate_in };
        let mut text = String::with_capacity(template.len() + values.room());
        template::fill(template, &values, &mut text)?;
        Some(text).filter(|text| !text.trim().is_empty())
    }
}

/// The rules of the locale, else of its language; every number is `other` where neither is known.
fn plural_rules(locale: &LanguageIdentifier) -> Option<PluralRules> {
    let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
    let rules = |locale| PluralRules::create(locale, PluralRuleType::CARDINAL).ok();
    rules(locale.clone()).or_else(|| rules(language))
}
