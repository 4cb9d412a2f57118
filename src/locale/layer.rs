//! One locale's texts from one source: a dense table, and a Fluent bundle for the rest.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::direction::Direction;
use super::embedded::Embedded;
use super::key::Key;

/// The texts of one locale from one source.
pub(crate) struct Layer {
    locale: LanguageIdentifier,
    direction: Direction,
    texts: Cow<'static, str>,
    ends: Cow<'static, [u32]>,
    fluent: Fluent,
}

/// The messages with arguments; parsed when the first of them is asked for.
struct Fluent {
    source: &'static str,
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
            fluent: Fluent {
                source: embedded.fluent,
                bundle: OnceLock::new(),
            },
        })
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
        self.texts
            .get(start..end)
            .filter(|text| !text.is_empty())
    }

    /// A text with its arguments filled in; `None` where it is missing or cannot be formatted.
    pub fn format(&self, key: Key, args: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.bundle();
        let message = key.message();
        let pattern = bundle.get_message(&message)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.fluent.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.locale.clone()]);
            bundle.set_use_isolating(self.direction == Direction::RightToLeft);
            // What is broken in a resource is left out, and what is sound still works.
            let resource = FluentResource::try_new(self.fluent.source.to_owned())
                .unwrap_or_else(|(sound, _)| sound);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }
}
