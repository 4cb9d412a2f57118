//! One locale's texts from one source: a dense table, and a Fluent bundle for the rest.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::direction::Direction;
use super::embedded::Embedded;
use super::key::Key;
use super::value::{ISOLATE, POP_ISOLATE, Value};

/// The texts of one locale from one source.
pub(crate) struct Layer {
    locale: LanguageIdentifier,
    direction: Direction,
    texts: Cow<'static, str>,
    ends: Cow<'static, [u32]>,
    /// The messages with arguments; parsed when the first of them is asked for.
    fluent: &'static str,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Layer {
    /// An embedded locale. `None` would be a folder whose name is no tag, which tests rule out.
    pub fn embedded(embedded: &'static Embedded) -> Option<Self> {
        let locale: LanguageIdentifier = embedded.tag.parse().ok()?;
        Some(Self {
            direction: Direction::of(&locale),
            locale,
            texts: Cow::Borrowed(embedded.texts),
            ends: Cow::Borrowed(embedded.ends),
            fluent: embedded.fluent,
            bundle: OnceLock::new(),
        })
    }

    /// A host's locale: the texts by number, sorted, and the bundle for the rest.
    pub fn host(
        locale: LanguageIdentifier,
        sorted: &[(usize, String)],
        bundle: FluentBundle<FluentResource>,
    ) -> Self {
        let mut texts = String::new();
        let mut ends = Vec::with_capacity(Key::COUNT);
        let mut rest = sorted.iter().peekable();
        for number in 0..Key::COUNT {
            if let Some((_, text)) = rest.next_if(|(next, _)| *next == number) {
                texts.push_str(text);
            }
            ends.push(u32::try_from(texts.len()).unwrap_or(u32::MAX));
        }
        Self {
            direction: Direction::of(&locale),
            locale,
            texts: texts.into(),
            ends: ends.into(),
            fluent: "",
            bundle: bundle.into(),
        }
    }

    pub fn locale(&self) -> &LanguageIdentifier {
        &self.locale
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A text that takes no arguments.
    pub fn text(&self, key: Key) -> Option<&str> {
        let number = key.index();
        let end = *self.ends.get(number)? as usize;
        let start = match number.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize,
            None => 0,
        };
        self.texts.get(start..end).filter(|text| !text.is_empty())
    }

    /// A text with its arguments filled in; `None` where it is missing or cannot be formatted.
    pub fn format(&self, key: Key, args: &[(&'static str, Value<'_>)], isolate: bool) -> Option<String> {
        let bundle = self.bundle();
        let message = key.message();
        let pattern = bundle.get_message(&message)?.value()?;
        let args = args
            .iter()
            .map(|(name, value)| (*name, value.to_fluent(isolate.then_some(self.direction))))
            .collect();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        match () {
            () if !errors.is_empty() || text.is_empty() => None,
            () if isolate || self.direction == Direction::LeftToRight => Some(text.into_owned()),
            () => Some(text.replace([ISOLATE, POP_ISOLATE], "")),
        }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = new_bundle(&self.locale);
            // Tests prove that what is embedded is sound.
            let resource = FluentResource::try_new(self.fluent.to_owned()).unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}

/// A bundle for a locale. In right-to-left text each argument is isolated, so that digits and Latin words in it
/// cannot reorder the sentence.
pub(super) fn new_bundle(locale: &LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(Direction::of(locale) == Direction::RightToLeft);
    // It can only fail where a function of the name is there already.
    let _ = bundle.add_builtins();
    bundle
}
