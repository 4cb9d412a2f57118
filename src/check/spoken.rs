//! Rules for what a language is heard by: `signals.txt` and `statements.txt`.

use std::collections::HashMap;
use std::path::PathBuf;

use super::finding::Code;
use super::folder::{File, Folder};
use super::page::Report;
use crate::Phrases;
use crate::hear::learn;

pub(super) fn spoken(folder: &Folder, report: &mut Report) {
    for file in folder.spoken() {
        let path = folder.path().join(file.name());
        match (std::str::from_utf8(file.bytes()), file.name()) {
            _ if file.unreadable().is_some() => unreadable(file, path, report),
            (Err(error), _) => {
                let before = file.bytes().get(..error.valid_up_to()).unwrap_or_default();
                let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
                report.line(Code::NotUtf8, path, line, "the bytes are not UTF-8; save the file as UTF-8");
            }
            (Ok(text), Folder::SIGNALS) => signals(text, &path, report),
            (Ok(text), _) => statements(text, &path, report),
        }
    }
}

fn unreadable(file: &File, path: PathBuf, report: &mut Report) {
    let why = file.unreadable().unwrap_or_default();
    report.about(Code::Unreadable, path, format!("the file cannot be read: {why}"));
}

fn signals(text: &str, path: &std::path::Path, report: &mut Report) {
    for problem in Phrases::parse(text).problems() {
        let why = match problem.error {
            Some(error) => format!("the phrase {error}"),
            None => "the phrase does not stand below a heading such as [crisis]".to_owned(),
        };
        report.line(Code::MalformedPhrase, path.to_owned(), problem.line, why);
    }
}

fn statements(text: &str, path: &std::path::Path, report: &mut Report) {
    let (examples, errors) = learn::read(text);
    for error in errors {
        let why = match &error {
            learn::ExamplesError::UnknownLabel { label, .. } => {
                format!("{label:?} is no need, cause, signal or kind; `reconnect needs` lists the needs")
            }
            learn::ExamplesError::NoHeading { .. } => {
                "the statement stands above the first heading `== label`".to_owned()
            }
        };
        report.line(Code::MalformedStatement, path.to_owned(), error.line(), why);
    }
    let mut lines: HashMap<String, usize> = HashMap::new();
    for (line, example) in examples {
        let first = *lines.entry(example.text.to_lowercase()).or_insert(line);
        if first != line {
            let message = format!("the statement stands in line {first} already; keep one");
            report.line(Code::DuplicateStatement, path.to_owned(), line, message);
        }
        let calm = matches!(example.kind, Some(learn::Kind::Neutral | learn::Kind::Happy));
        if calm && (!example.needs.is_empty() || example.signal.is_some()) {
            let message = "the heading says neutral or happy, and a need or a signal as well; keep one";
            report.line(Code::ContradictoryLabels, path.to_owned(), line, message);
        }
    }
}
