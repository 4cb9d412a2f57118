//! Professional help and crisis: the cards, and the lines by country.

mod card;
mod known;
mod line;
mod lines;

pub use card::{Card, Passage, PassageKind};
pub use line::{Line, LineError, Reach};
pub use lines::{CountryLines, Lines};
