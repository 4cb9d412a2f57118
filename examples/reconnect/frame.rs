//! What a guided practice shows at one moment.

use reconnect_guide::{Guide, Label, Practice, View};

use crate::pace::{Breath, Session, State};

const WIDEST_BREATH: usize = 21;
const BAR: u64 = 18;

/// How far it is, the instruction, the breath where one is led, and the keys, none wider than `width`.
pub fn frame(guide: &Guide, practice: View<'_, Practice>, session: &Session, width: usize) -> String {
    let number = guide.instruction_number(session.at() + 1, practice.how().count());
    let instruction = practice.how().nth(session.at()).unwrap_or_default();
    let mut lines = vec![bar(session), String::new(), number];
    lines.extend(wrapped(instruction, width));
    lines.push(String::new());
    match (session.state(), session.breath()) {
        (State::Paused, _) => lines.extend(wrapped(guide.label(Label::SessionPaused), width)),
        (_, Some(breath)) => lines.extend(breathing(guide, breath, width)),
        _ => {}
    }
    lines.push(String::new());
    lines.extend(wrapped(&guide.session_keys("Enter", "Tab", "Esc"), width));
    lines.join("\n")
}

fn bar(session: &Session) -> String {
    let (gone, all) = session.progress();
    let full = (gone * BAR).checked_div(all).unwrap_or(BAR).min(BAR);
    (0..BAR).map(|part| if part < full { '━' } else { '─' }).collect()
}

/// A row that widens from the middle and narrows again: the same from either side, so it suits every script.
fn breathing(guide: &Guide, breath: Breath, width: usize) -> [String; 2] {
    let (label, full) = match breath {
        Breath::In(full) => (Label::SessionBreatheIn, full),
        Breath::Out(full) => (Label::SessionBreatheOut, full),
    };
    // Some terminals draw the dot two cells wide.
    let widest = WIDEST_BREATH.min(width.saturating_sub(1) / 2);
    let side = (full * (widest / 2) as f64).round() as usize;
    let blank = " ".repeat((widest / 2).saturating_sub(side));
    [format!("{blank}{}", "●".repeat(2 * side + 1)), guide.label(label).to_owned()]
}

fn wrapped(text: &str, width: usize) -> impl Iterator<Item = String> {
    textwrap::wrap(text, width).into_iter().map(|line| line.trim_end().to_owned())
}
