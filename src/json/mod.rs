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

pub use export::Export;

/// The version of every document that is written.
pub(crate) const VERSION: u32 = 1;
