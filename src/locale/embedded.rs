//! The locales that are compiled in, packed by the build script.

use std::sync::OnceLock;

use super::layer::Layer;

/// One embedded locale.
pub(crate) struct Embedded {
    pub tag: &'static str,
    /// The texts with no arguments, one after another.
    pub texts: &'static str,
    /// Where each text ends, by the number of its key.
    pub ends: &'static [u32],
    /// The messages that must go through Fluent.
    pub fluent: &'static str,
    /// The weights by which statements are heard.
    #[cfg(feature = "hear")]
    pub hear: &'static [u8],
    /// Made on first use. Embedded text never changes, so one serves every guide of the process.
    pub layer: OnceLock<Option<Layer>>,
}

impl Embedded {
    /// Its texts, ready to read.
    pub fn layer(&'static self) -> Option<&'static Layer> {
        self.layer.get_or_init(|| Layer::embedded(self)).as_ref()
    }
}

/// The phrases of all embedded locales, packed.
#[cfg(feature = "hear")]
pub(crate) static EMBEDDED_RULES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin"));

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
