//! One locale's texts from one source, as a dense table.

use std::borrow::Cow;
use std::panic::{RefUnwindSafe, UnwindSafe};

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::direction::Direction;
use super::embedded::Embedded;
use super::key::Key;
use super::template;
use super::value::{Args, Values};

/// The texts of one locale from one source.
pub(crate) struct Layer {
    locale: LanguageIdentifier,
    direction: Direction,
    /// By the number of their key; empty where it has none.
    texts: Box<[Cow<'static, str>]>,
    phrases: Phrases,
}

/// Where the texts with arguments come from.
enum Phrases {
    /// They stand among the texts, as templates.
    Templates(Option<PluralRules>),
    /// Fluent fills them. Behind a pointer, so that a host that brings no words of its own does not link it.
    Fluent(Box<Fluent>),
}

/// Fills a message with arguments, in isolation marks or not; `None` where it is missing or cannot be filled.
pub(super) type Fluent =
    dyn Fn(&str, &Args<'_>, bool) -> Option<String> + Send + Sync + UnwindSafe + RefUnwindSafe;

impl Layer {
    pub fn embedded(embedded: &'static Embedded, locale: LanguageIdentifier) -> Self {
        let mut start = 0;
        let texts = embedded.ends.iter().map(|end| {
            let text = embedded.texts.get(start..*end as usize).unwrap_or_default();
            start = *end as usize;
            Cow::Borrowed(text)
        });
        Self {
            direction: Direction::of(&locale),
            texts: texts.collect(),
            phrases: Phrases::Templates(plural_rules(&locale)),
            locale,
        }
    }

    /// A host's locale: the texts by number, and Fluent for the rest.
    pub fn host(locale: LanguageIdentifier, texts: Vec<(usize, String)>, fluent: Box<Fluent>) -> Self {
        let mut table = vec![Cow::Borrowed(""); Key::COUNT];
        for (number, text) in texts {
            if let Some(place) = table.get_mut(number) {
                *place = Cow::Owned(text);
            }
        }
        Self {
            direction: Direction::of(&locale),
            locale,
            texts: table.into(),
            phrases: Phrases::Fluent(fluent),
        }
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

    /// A text with its arguments filled in; `None` where it is missing or cannot be filled.
    pub fn format(&self, key: Key, args: &Args<'_>, isolate: bool) -> Option<String> {
        match (&self.phrases, self.text(key)) {
            (Phrases::Templates(_), None) => None,
            (Phrases::Templates(rules), Some(template)) => {
                let values =
                    Values { args, rules: rules.as_ref(), isolate_in: isolate.then_some(self.direction) };
                let mut text = String::with_capacity(template.len() + values.room());
                template::fill(template, &values, &mut text)?;
                Some(text)
            }
            (Phrases::Fluent(_), Some(text)) => Some(text.to_owned()),
            (Phrases::Fluent(fill), None) => fill(&key.message(), args, isolate),
        }
    }
}

/// The rules of the locale, else of its language; every number is `other` where neither is known.
fn plural_rules(locale: &LanguageIdentifier) -> Option<PluralRules> {
    let language = LanguageIdentifier::from_parts(locale.language, None, None, &[]);
    let rules = |locale| PluralRules::create(locale, PluralRuleType::CARDINAL).ok();
    rules(locale.clone()).or_else(|| rules(language))
}
