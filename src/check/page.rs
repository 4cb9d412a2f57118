//! One file as the checker reads it: its text, and where each line begins.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;

use fluent_syntax::ast::Resource;
use fluent_syntax::parser::{self, ParserError};

use super::finding::{Code, Finding};
use super::folder::{File, Folder};
use crate::locale::compile::parsable;
use crate::locale::resource::{DEEPEST, depth, entries, entry_id};

/// A file's text, with no byte order mark and with lines that end as on Unix: what is left out was reported before,
/// and no line or column is moved by it.
pub(super) struct Page {
    pub name: String,
    pub path: PathBuf,
    /// What the parser sees: entries that nest too deep are blanked.
    pub text: String,
    /// The text as it is written.
    pub raw: String,
    /// Where the entries begin that nest too deep.
    pub too_deep: Vec<usize>,
    starts: Vec<usize>,
}

impl Page {
    pub fn new(folder: &Folder, file: &File) -> Self {
        let text = decode(file.bytes());
        let raw = text.strip_prefix('\u{FEFF}').unwrap_or(&text).replace("\r\n", "\n");
        let mut text = parsable(raw.clone());
        let mut too_deep = Vec::new();
        for range in entries(&raw) {
            let entry = raw.get(range.clone()).unwrap_or_default();
            if depth(entry) > DEEPEST {
                let blank: String =
                    entry.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
                too_deep.push(range.start);
                text.replace_range(range, &blank);
            }
        }
        let starts = std::iter::once(0).chain(raw.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            name: file.name().to_owned(),
            path: folder.path().join(file.name()),
            text,
            raw,
            too_deep,
            starts,
        }
    }

    /// The entries that are sound, and what is wrong with the others.
    pub fn parse(&self) -> (Resource<&str>, Vec<ParserError>) {
        match parser::parse(self.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        }
    }

    /// Where a slice of the text begins.
    pub fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    /// The line and the column of a place in the text, each from 1.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = self.raw.get(start..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The ids that an editor would see, also of entries that cannot be parsed.
    pub fn written_ids(&self) -> BTreeSet<&str> {
        entries(&self.raw).filter_map(|range| self.raw.get(range)).map(entry_id).collect()
    }

    /// Each line with the place where it begins.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.starts.iter().map(|start| {
            let rest = self.raw.get(*start..).unwrap_or_default();
            (*start, rest.split('\n').next().unwrap_or_default())
        })
    }
}

/// UTF-16 is read too, so that it is reported once and not at each byte.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(bytes),
    };
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// The findings of one locale as they grow.
pub(super) struct Report {
    locale: String,
    findings: Vec<Finding>,
}

impl Report {
    pub fn new(locale: &str) -> Self {
        Self { locale: locale.to_owned(), findings: Vec::new() }
    }

    /// Something at a place in a file.
    pub fn add(
        &mut self,
        code: Code,
        page: &Page,
        at: usize,
        id: impl Into<Option<String>>,
        message: impl Into<String>,
    ) {
        let (line, column) = page.place(at);
        self.push(code, page.path.clone(), (line, column), id.into(), message.into());
    }

    /// Something about a file or a folder.
    pub fn about(&mut self, code: Code, path: PathBuf, message: impl Into<String>) {
        self.push(code, path, (1, 1), None, message.into());
    }

    /// Something about a line of a file that is no Fluent.
    pub fn line(&mut self, code: Code, path: PathBuf, line: usize, message: impl Into<String>) {
        self.push(code, path, (line, 1), None, message.into());
    }

    fn push(
        &mut self,
        code: Code,
        file: PathBuf,
        (line, column): (usize, usize),
        id: Option<String>,
        message: String,
    ) {
        let (severity, locale) = (code.severity(), self.locale.clone());
        self.findings.push(Finding { file, line, column, severity, code, locale, id, message });
    }

    /// By file and line, each once: texts before a selector belong to all its branches.
    pub fn finish(mut self) -> Vec<Finding> {
        self.findings.sort();
        self.findings.dedup_by(|a, b| {
            (a.line, a.column, a.code) == (b.line, b.column, b.code)
                && a.file == b.file
                && a.id == b.id
                && (a.message == b.message
                    || !matches!(
                        a.code,
                        Code::MissingVariable | Code::UnknownVariable | Code::MissingPluralCategory
                    ))
        });
        self.findings
    }
}
