//! Professional help and crisis: the cards, and the lines by country.

mod card;
mod lines;

pub use card::{Card, Passage, PassageKind};
pub use lines::{Line, Reach};
