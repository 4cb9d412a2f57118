//! The guide as JSON: what a host reads can be written, and a request read.
//!
//! The shapes here are the contract. A reader may meet new fields; no field goes or changes its meaning without a
//! new version.

mod answer;
mod card;
mod export;
#[cfg(feature = "hear")]
mod heard;
mod ids;
mod lines;
mod request;
#[cfg(feature = "schema")]
pub(crate) mod schema;

pub use export::Export;

/// The version of every document.
const VERSION: u32 = 1;

/// A document that is read may leave its version out, and may not have one that is not known here.
fn known<E: serde::de::Error>(version: u32) -> Result<(), E> {
    match version {
        VERSION => Ok(()),
        _ => Err(E::custom(format_args!("version is {version}, and this library knows version {VERSION}"))),
    }
}
