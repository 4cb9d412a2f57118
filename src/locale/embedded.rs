//! The locales that are compiled in, packed by the build script.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use unic_langid::LanguageIdentifier;

use super::layer::Layer;

/// One embedded locale.
pub(crate) struct Embedded {
    pub tag: &'static str,
    /// The texts and templates, one after another.
    pub texts: &'static str,
    /// Where each text ends, by the number of its key.
    pub ends: &'static [u32],
    /// The weights by which statements are heard.
    #[cfg(feature = "hear")]
    pub hear: &'static [u8],
    /// Made on first use. Embedded text never changes, so one serves every guide of the process.
    pub layer: OnceLock<Layer>,
}

/// The embedded locales by name. A folder whose name is no tag would be left out; tests rule that out.
pub(super) fn by_locale() -> &'static [(LanguageIdentifier, &'static Embedded)] {
    static BY_LOCALE: LazyLock<Vec<(LanguageIdentifier, &'static Embedded)>> = LazyLock::new(|| {
        EMBEDDED.iter().filter_map(|embedded| Some((embedded.tag.parse().ok()?, embedded))).collect()
    });
    &BY_LOCALE
}

/// The texts of an embedded locale, ready to read.
pub(super) fn layer(locale: &LanguageIdentifier) -> Option<&'static Layer> {
    let (_, embedded) = by_locale().iter().find(|(name, _)| name == locale)?;
    Some(embedded.layer.get_or_init(|| Layer::new(locale.clone(), embedded.texts())))
}

impl Embedded {
    fn texts(&self) -> impl Iterator<Item = Cow<'static, str>> {
        let texts = self.texts;
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let end = *end as usize;
            let text = texts.get(start..end).unwrap_or_default();
            start = end;
            Cow::Borrowed(text)
        })
    }
}

/// The phrases of all embedded locales, packed.
#[cfg(feature = "hear")]
pub(crate) static EMBEDDED_RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin"));

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
