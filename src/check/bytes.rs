//! Rules for what stands in a file before it is Fluent: bytes, line ends, characters that no text should hold.

use super::finding::Code;
use super::page::{Page, Report};

pub(super) fn bytes(page: &Page, bytes: &[u8], report: &mut Report) {
    byte_order_mark(page, bytes, report);
    not_utf8(page, bytes, report);
    replacement_character(page, bytes, report);
    lone_carriage_return(page, report);
    control_character(page, report);
    mixed_line_ends(page, bytes, report);
    no_final_newline(page, report);
}

fn byte_order_mark(page: &Page, bytes: &[u8], report: &mut Report) {
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        report.add(
            Code::ByteOrderMark,
            page,
            0,
            None,
            "the file begins with a byte order mark; save it as UTF-8 without one",
        );
    }
}

/// One finding a line.
fn not_utf8(page: &Page, bytes: &[u8], report: &mut Report) {
    if std::str::from_utf8(bytes).is_ok() {
        return;
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return report.add(Code::NotUtf8, page, 0, None, "the file is UTF-16; save it as UTF-8");
    }
    for (line, (at, _)) in bytes.split(|byte| *byte == b'\n').zip(page.lines()) {
        if let Err(error) = std::str::from_utf8(line) {
            let message =
                "these bytes are not UTF-8; save the file as UTF-8, and write the broken letters again";
            report.add(Code::NotUtf8, page, at + error.valid_up_to(), None, message);
        }
    }
}

fn replacement_character(page: &Page, bytes: &[u8], report: &mut Report) {
    if std::str::from_utf8(bytes).is_err() {
        return;
    }
    for (at, _) in page.raw.match_indices('\u{FFFD}') {
        report.add(
            Code::ReplacementCharacter,
            page,
            at,
            None,
            "a letter was lost here (U+FFFD); write it again",
        );
    }
}

fn lone_carriage_return(page: &Page, report: &mut Report) {
    for (at, _) in page.raw.match_indices('\r') {
        let message = "a carriage return alone ends no line in Fluent; end lines with LF or CR LF";
        report.add(Code::LoneCarriageReturn, page, at, None, message);
    }
}

/// Controls, and the separators of lines and paragraphs that no editor shows.
fn control_character(page: &Page, report: &mut Report) {
    let is_bad = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || matches!(c, '\u{2028}' | '\u{2029}')
    };
    for (at, c) in page.raw.char_indices().filter(|(_, c)| is_bad(*c)) {
        let message =
            format!("the control character U+{:04X} does not belong in a text; delete it", u32::from(c));
        report.add(Code::ControlCharacter, page, at, None, message);
    }
}

/// At the first line that ends otherwise than the first line.
fn mixed_line_ends(page: &Page, bytes: &[u8], report: &mut Report) {
    let mut ends = bytes.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"));
    let is_crlf = |line: &[u8]| line.ends_with(b"\r\n");
    let Some(first) = ends.next().map(is_crlf) else {
        return;
    };
    let Some(place) = ends.position(|line| is_crlf(line) != first) else {
        return;
    };
    let at = page.lines().nth(place + 1).map_or(0, |(at, _)| at);
    let message = "some lines end in LF and some in CR LF; let the editor save all of them as LF";
    report.add(Code::MixedLineEnds, page, at, None, message);
}

fn no_final_newline(page: &Page, report: &mut Report) {
    if !page.raw.is_empty() && !page.raw.ends_with('\n') {
        let last = page.raw.trim_end().len();
        report.add(
            Code::NoFinalNewline,
            page,
            last,
            None,
            "the last line does not end; add a line end after it",
        );
    }
}
