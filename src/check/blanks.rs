//! Rules for blanks: none, too many, and those that cannot be seen.

use super::finding::Code;
use super::flow::{FILLED, Flow};
use super::language::Language;
use super::page::{Page, Report};

const NO_BREAK: [char; 3] = ['\u{A0}', '\u{202F}', '\u{2007}'];

/// Languages that bind short words to the next with a no-break blank.
const BINDS_WORDS: [&str; 8] = ["be", "bg", "cs", "pl", "ru", "sk", "uk", "sr"];

fn is_blank(c: char) -> bool {
    (c.is_whitespace() && c != '\t') || c == '\u{FEFF}' || c == '\u{200B}'
}

/// A text of blanks alone, where the source has one.
pub(super) fn empty_value(
    page: &Page,
    id: &str,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    report: &mut Report,
) -> bool {
    if !flow.is_empty() {
        return false;
    }
    if !source.iter().any(Flow::is_empty) {
        report.add(
            Code::EmptyValue,
            page,
            flow.at,
            id.to_owned(),
            "there is nothing to read here; write the text, with nothing of { \"\" } left",
        );
    }
    true
}

/// Fluent drops plain blanks at the ends, so these were put there in braces, or are of another kind.
pub(super) fn blank_at_ends(
    page: &Page,
    id: &str,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    report: &mut Report,
) {
    let begins = |flow: &Flow<'_>| flow.chars.first().is_some_and(|(c, _)| is_blank(*c));
    let ends = |flow: &Flow<'_>| flow.chars.last().is_some_and(|(c, _)| is_blank(*c));
    if let Some((_, at)) = flow.chars.first().filter(|_| begins(flow) && !source.iter().any(begins)) {
        report.add(Code::LeadingBlank, page, *at, id.to_owned(), "the text begins with a blank; delete it");
    }
    if let Some((_, at)) = flow.chars.last().filter(|_| ends(flow) && !source.iter().any(ends)) {
        report.add(Code::TrailingBlank, page, *at, id.to_owned(), "the text ends in a blank; delete it");
    }
}

/// Blanks at the end of a line, which no reader sees and every comparison does.
pub(super) fn trailing_blanks(page: &Page, report: &mut Report) {
    for (start, line) in page.lines() {
        let line = line.trim_end_matches('\r');
        let text = line.trim_end_matches([' ', '\t']);
        if text.len() < line.len() && !text.is_empty() && !text.starts_with('#') {
            report.add(
                Code::TrailingBlank,
                page,
                start + text.len(),
                None,
                "the line ends in a blank; delete it",
            );
        }
    }
}

pub(super) fn double_blank(page: &Page, id: &str, flow: &Flow<'_>, source: &[Flow<'_>], report: &mut Report) {
    let double = |flow: &Flow<'_>| {
        let mut after_text = false;
        flow.chars.windows(2).find_map(|pair| {
            let [(a, _), (b, at)] = pair else {
                return None;
            };
            after_text = match a {
                '\n' => false,
                a => after_text || !is_blank(*a),
            };
            let wide = |c: char| c == ' ' || NO_BREAK.contains(&c) || c == '\u{3000}';
            // A plain blank beside a no-break one is an odd blank.
            (after_text && wide(*a) && a == b).then_some(*at)
        })
    };
    // A blank before the end of a line is reported as such.
    if let Some(at) = double(flow).filter(|_| !source.iter().any(|flow| double(flow).is_some())) {
        report.add(Code::DoubleBlank, page, at, id.to_owned(), "two blanks stand in a row; keep one");
    }
}

/// Blanks that cannot be seen, where they do nothing good.
pub(super) fn odd_blank(
    page: &Page,
    id: &str,
    language: Option<&Language>,
    flow: &Flow<'_>,
    report: &mut Report,
) {
    let at = |place: usize| flow.chars.get(place).map(|(c, _)| *c);
    for (place, (c, offset)) in flow.chars.iter().enumerate() {
        let before = place.checked_sub(1).and_then(at);
        let after = at(place + 1);
        let why = match c {
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{180E}' if !breaks_words(language) => {
                "cannot be seen and does nothing here; delete it"
            }
            '\u{200C}' | '\u{200D}' if !joins(before) || (*c == '\u{200C}' && !joins(after)) => {
                "joins or parts no letters here; delete it"
            }
            '\u{200E}' | '\u{200F}' | '\u{61C}' if !is_right_to_left(language) => {
                "is a mark of right-to-left text and does nothing here; delete it"
            }
            '\t' if place > 0 => "is a tab; write a blank",
            '\u{3000}' if language.is_some_and(|language| !language.is_dense()) => {
                "is a wide blank of East Asian text; write a plain one"
            }
            c if NO_BREAK.contains(c) => match misplaced(language, flow, place) {
                Some(why) => why,
                None => continue,
            },
            _ => continue,
        };
        let message = format!("the blank U+{:04X} {why}", u32::from(*c));
        report.add(Code::OddBlank, page, *offset, id.to_owned(), message);
    }
}

/// The scripts that are written from right to left and are in use.
fn is_right_to_left(language: Option<&Language>) -> bool {
    const SCRIPTS: [&str; 7] = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];
    language.is_none_or(|language| SCRIPTS.contains(&language.script.as_str()))
}

fn breaks_words(language: Option<&Language>) -> bool {
    language.is_some_and(|language| {
        matches!(language.script.as_str(), "Thai" | "Laoo" | "Khmr" | "Mymr" | "Jpan" | "Tibt")
    })
}

/// Letters whose shape a joiner changes, and pictures.
fn joins(c: Option<char>) -> bool {
    c.is_some_and(|c| {
        !c.is_ascii() && !matches!(c, '\u{A0}'..='\u{58F}') && !c.is_whitespace() || c == FILLED
    })
}

/// Why a no-break blank does nothing good: beside a blank, before a comma or full stop, between two long words, or in
/// a script that sets none.
fn misplaced(language: Option<&Language>, flow: &Flow<'_>, place: usize) -> Option<&'static str> {
    let at = |place: usize| flow.chars.get(place).map(|(c, _)| *c);
    let before = place.checked_sub(1).and_then(at)?;
    let after = at(place + 1)?;
    if matches!(before, ' ' | '\n') || matches!(after, ' ' | '\n') {
        return Some("stands beside another blank; delete it");
    }
    if matches!(after, '.' | ',') && at(place + 2).is_none_or(char::is_whitespace) {
        return Some("stands before a mark that follows its word; delete it");
    }
    if language.is_some_and(Language::is_unspaced)
        && before.is_alphabetic()
        && after.is_alphabetic()
        && !before.is_ascii()
        && !after.is_ascii()
    {
        return Some("stands between letters that are written with no blank; delete it");
    }
    if language.is_some_and(|language| BINDS_WORDS.contains(&language.code.as_str())) {
        return None;
    }
    let word = |step: fn(usize, usize) -> Option<usize>| {
        (1..).map_while(|n| step(place, n).and_then(at).filter(|c| c.is_lowercase())).count()
    };
    let is_between_words = word(usize::checked_sub) >= 4 && word(usize::checked_add) >= 4;
    is_between_words.then_some("stands between two words that may part; write a plain one")
}
