//! The guide for Swift, Kotlin and Python.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod answer;
mod card;
mod error;
mod guide;
mod heard;
mod ids;
mod views;

pub use error::GuideError;
pub use guide::Guide;

uniffi::setup_scaffolding!();
