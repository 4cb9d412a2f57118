//! Rules of Fluent's own syntax.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::finding::Code;
use super::page::{Page, Report};
use crate::locale::resource::entry_id;

pub(super) fn syntax(page: &Page, errors: &[ParserError], report: &mut Report) {
    let tabs = tab_indentation(page, report);
    for error in errors {
        let at = place(page, error);
        let slice = error.slice.clone().unwrap_or(at..at);
        let lines = page.place(slice.start).0..=page.place(slice.end.saturating_sub(1).max(at)).0;
        if !tabs.iter().any(|line| lines.contains(line)) {
            syntax_error(page, at, error, report);
        }
    }
    for at in &page.too_deep {
        let message = "braces nest more than 50 deep here; write it more simply";
        report.add(Code::TooDeep, page, *at, id_at(page, *at), message);
    }
}

/// Where a person would look: not behind the blank lines that the parser skipped before it gave up.
fn place(page: &Page, error: &ParserError) -> usize {
    let at = error.pos.start.min(page.text.len());
    let before = page.text.get(..at).unwrap_or_default();
    let trimmed = before.trim_end();
    let skipped = before.get(trimmed.len()..).unwrap_or_default();
    let entry = error.slice.as_ref().map_or(0, |slice| slice.start);
    if error.kind == ErrorKind::MissingDefaultVariant {
        return page.text.get(entry..at).and_then(|text| text.rfind("->")).map_or(at, |arrow| entry + arrow);
    }
    let is_behind = skipped.contains('\n') && trimmed.len() > entry;
    if is_behind { trimmed.len() } else { at }
}

fn syntax_error(page: &Page, at: usize, error: &ParserError, report: &mut Report) {
    let code = match error.kind {
        ErrorKind::MissingDefaultVariant => Code::NoDefaultVariant,
        ErrorKind::MultipleDefaultVariants => Code::TwoDefaultVariants,
        // Fluent reads no message here, and so falls back as for one that is missing.
        ErrorKind::ExpectedMessageField { .. } => Code::EmptyValue,
        _ => Code::Syntax,
    };
    let id = error.slice.as_ref().and_then(|slice| id_at(page, slice.start));
    report.add(code, page, at, id, explain(page, at, error));
}

fn explain(page: &Page, at: usize, error: &ParserError) -> String {
    let line = page.lines().take_while(|(start, _)| *start <= at).last().map_or("", |(_, line)| line);
    match &error.kind {
        ErrorKind::MissingDefaultVariant => {
            "no variant is the default; mark one with a star: *[other]".to_owned()
        }
        ErrorKind::MultipleDefaultVariants => "two variants are the default; keep one star".to_owned(),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("{entry_id} has no text; write it after the = sign, or delete the line")
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            format!("-{entry_id} has no text; write it after the = sign, or delete the line")
        }
        ErrorKind::UnbalancedClosingBrace => {
            "a } closes nothing; write { \"}\" } for the sign itself".to_owned()
        }
        ErrorKind::ExpectedToken('}') => "a { is not closed; add } where it ends".to_owned(),
        ErrorKind::ExpectedToken('=') => {
            "expected = after the id; is this line the continuation of a text? Then indent it by four blanks"
                .to_owned()
        }
        ErrorKind::ExpectedToken(token) => format!("expected {token:?} here"),
        ErrorKind::ExpectedCharRange { .. } if line.trim_start().starts_with('.') => {
            "an attribute is written .name = text, indented by four blanks".to_owned()
        }
        ErrorKind::ExpectedCharRange { .. } if line.starts_with(' ') => {
            "this indented line belongs to no text; a line of a text may not begin with [ * . or }".to_owned()
        }
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            "an id begins with a letter from a to z; indent the line by four blanks if it continues a text"
                .to_owned()
        }
        ErrorKind::MissingValue => "a variant or attribute has no text; write { \"\" } for none".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a \" is not closed on its line".to_owned(),
        other => format!("{}; see projectfluent.org/fluent/guide", other.to_string().to_lowercase()),
    }
}

/// Where lines are indented by tabs, which Fluent does not read as blanks; the numbers of those lines.
fn tab_indentation(page: &Page, report: &mut Report) -> Vec<usize> {
    let mut lines = Vec::new();
    for (start, line) in page.lines() {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let in_indent = line.get(..indent).and_then(|blanks| blanks.find('\t'));
        let at_sign = || {
            let (name, text) = line
                .split_once('=')
                .filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))?;
            if name.contains('\t') && !name.trim_end().contains([' ', '\t', '{']) {
                return name.find('\t');
            }
            let blanks = text.len() - text.trim_start_matches([' ', '\t']).len();
            text.get(..blanks)?.find('\t').map(|at| name.len() + 1 + at)
        };
        if let Some(at) = in_indent.or_else(at_sign) {
            let message = "Fluent does not read a tab as a blank; use four blanks instead";
            report.add(Code::TabIndentation, page, start + at, None, message);
            lines.push(page.place(start).0);
        }
    }
    lines
}

fn id_at(page: &Page, at: usize) -> Option<String> {
    let id = entry_id(page.raw.get(at..)?);
    (!id.is_empty()).then(|| id.to_owned())
}
