//! A support card with a way to dial each of its lines.

use reconnect_guide::{Card, Line, Reach};
use serde::Serialize;

#[derive(Serialize)]
pub struct CardPage<'g> {
    card: Card<'g>,
    /// Heads the practices below a crisis card.
    waiting: &'g str,
    /// A link for each line of the card, in order.
    dial: Vec<String>,
}

impl<'g> CardPage<'g> {
    pub fn of(card: Card<'g>) -> Self {
        Self { waiting: card.waiting(), dial: card.lines().map(dial).collect(), card }
    }
}

fn dial(line: &Line) -> String {
    let scheme = match line.reach() {
        Reach::Text { .. } => "sms",
        _ => "tel",
    };
    let number: String = line.reach().number().chars().filter(char::is_ascii_digit).collect();
    format!("{scheme}:{number}")
}
