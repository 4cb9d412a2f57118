//! The words: embedded resources, negotiation, fallback.
//!
//! A locale's texts are packed by number when the crate is built (`build.rs`); opening a locale picks a chain of
//! such tables, and a text is read from the first that has it. A text with arguments is a template, filled when it is
//! asked for. What a host lays over it is compiled in the same way, when it is first opened.

pub(crate) mod compile;
mod direction;
mod embedded;
pub(crate) mod key;
pub(crate) mod label;
mod layer;
mod negotiate;
mod overlay;
pub(crate) mod resource;
pub(crate) mod tag;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod value;
mod words;

pub use direction::Direction;
#[cfg(feature = "hear")]
pub(crate) use embedded::{EMBEDDED, EMBEDDED_COUNT, EMBEDDED_RULES};
pub use overlay::Overlay;
pub use resource::{Problem, ProblemKind};
pub use tag::wish_from_posix;
pub use text::Text;
pub(crate) use value::Value;
pub(crate) use words::{Words, embedded_tags};
