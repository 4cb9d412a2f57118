//! A host's Fluent resource: what is sound in it is kept, what is broken is reported.

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use unic_langid::LanguageIdentifier;

use super::compile::{Messages, parsable};
use super::embedded::NUMBERS;
use super::key::Key;
use super::layer::Layer;
use super::template::MARK;

/// How deep braces may nest: the parser calls itself for each.
pub(crate) const DEEPEST: usize = 50;
/// How many problems of each sort a file is reported with: a file of nothing but faults has made its point.
const MOST_PROBLEMS: usize = 100;

/// Something broken in what a host brings. The rest still works.
///
/// ```
/// use reconnect_guide::Overlay;
///
/// let overlay = Overlay::new().resource("es_MX.UTF-8", "here.ftl", "");
/// let problem = &overlay.problems()[0];
/// assert_eq!(problem.to_string(), "here.ftl: is not for a locale: expected a tag such as \"uk\" or \"es-MX\"");
/// assert_eq!(problem.line(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    path: PathBuf,
    line: Option<usize>,
    id: Option<String>,
    kind: ProblemKind,
}

/// What is broken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The folder's name, or the tag given, is no BCP 47 tag.
    #[error("is not for a locale: expected a tag such as \"uk\" or \"es-MX\"")]
    NotATag,
    /// A link leads out of the directory.
    #[error("leads out of the directory, so it is not read")]
    LeadsOut,
    /// The file is larger than [`Overlay::LARGEST_FILE`](crate::Overlay::LARGEST_FILE).
    #[error("is larger than 8 MiB, so it is not read")]
    TooLarge,
    /// The file or the folder cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(io::ErrorKind),
    /// The bytes are no UTF-8.
    #[error("is not UTF-8")]
    NotUtf8,
    /// Braces nest deeper than any sound message.
    #[error("nests more than {DEEPEST} braces")]
    TooDeep,
    /// It is no Fluent.
    #[error("{0}")]
    Syntax(String),
    /// The same id stands there twice; the first is kept.
    #[error("stands there twice, and the first is kept")]
    Duplicate,
    /// It refers to what is not there, or to itself.
    #[error("{0}")]
    Unresolved(String),
}

impl From<io::ErrorKind> for ProblemKind {
    fn from(kind: io::ErrorKind) -> Self {
        Self::Unreadable(kind)
    }
}

impl Problem {
    pub(crate) const fn of_path(path: PathBuf, kind: ProblemKind) -> Self {
        Self { path, line: None, id: None, kind }
    }

    /// The file or folder, as the host named it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The line, from 1, where there is one.
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// The message or term, where there is one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// What is broken.
    pub const fn kind(&self) -> &ProblemKind {
        &self.kind
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(id) = &self.id {
            write!(f, ": {id}")?;
        }
        write!(f, ": {}", self.kind)
    }
}

/// A resource as it was read.
#[derive(Clone)]
pub(crate) struct Source {
    path: PathBuf,
    text: String,
    is_utf8: bool,
}

impl Source {
    /// A byte order mark is dropped, and lines end as on Unix.
    pub fn new(path: PathBuf, bytes: &[u8]) -> Self {
        let sound = std::str::from_utf8(bytes);
        let text = sound.map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        let unix = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() };
        Self { path, text: parsable(unix), is_utf8: sound.is_ok() }
    }

    fn problem(&self, at: usize, kind: ProblemKind) -> Problem {
        let before = self.text.get(..at).unwrap_or_default();
        let id = entry_id(self.text.get(self.entry_at(at)).unwrap_or_default());
        Problem {
            path: self.path.clone(),
            line: Some(before.matches('\n').count() + 1),
            id: (!id.is_empty()).then(|| id.to_owned()),
            kind,
        }
    }

    fn position(&self, id: &str) -> usize {
        self.text.find(&format!("{id} =")).unwrap_or_default()
    }

    fn entry_at(&self, at: usize) -> Range<usize> {
        entries(&self.text).find(|entry| entry.contains(&at)).unwrap_or(0..0)
    }

    /// Empties the entries that must not reach the parser or the reader, line for line, and reports them.
    fn without_unsafe_entries(&mut self) -> Vec<Problem> {
        let mut problems = Vec::new();
        // Most files have fewer braces than may nest in one entry.
        if self.is_utf8 && self.text.bytes().filter(|byte| matches!(byte, b'{' | b'(')).count() <= DEEPEST {
            return problems;
        }
        let mut safe = String::with_capacity(self.text.len());
        let mut done = 0;
        for range in entries(&self.text) {
            let Some(entry) = self.text.get(range.clone()) else { continue };
            let Some(kind) = self.unsafe_kind(entry) else { continue };
            if problems.len() < MOST_PROBLEMS {
                problems.push(self.problem(range.start, kind));
            }
            safe.push_str(self.text.get(done..range.start).unwrap_or_default());
            safe.extend(std::iter::repeat_n('\n', entry.matches('\n').count()));
            done = range.end;
        }
        safe.push_str(self.text.get(done..).unwrap_or_default());
        self.text = safe;
        problems
    }

    fn unsafe_kind(&self, entry: &str) -> Option<ProblemKind> {
        if depth(entry) > DEEPEST {
            Some(ProblemKind::TooDeep)
        } else if !self.is_utf8 && entry.contains(char::REPLACEMENT_CHARACTER) {
            Some(ProblemKind::NotUtf8)
        } else {
            None
        }
    }
}

/// Parses one locale's resources: the layer of what is sound, and what is broken.
pub(crate) fn parse(locale: &LanguageIdentifier, mut sources: Vec<Source>) -> (Layer, Vec<Problem>) {
    let mut problems = Vec::new();
    for source in &mut sources {
        problems.extend(source.without_unsafe_entries());
    }
    let mut messages = Messages::default();
    let mut known = Vec::new();
    for source in &sources {
        let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(sound, errors)| {
            problems
                .extend(errors.into_iter().take(MOST_PROBLEMS).map(|error| syntax_problem(source, error)));
            sound
        });
        let mut again = Vec::new();
        for entry in resource.body {
            let message = match &entry {
                Entry::Message(message) => number(message.id.name).map(|number| (number, message.id.name)),
                _ => None,
            };
            match messages.add(entry) {
                Ok(()) => known.extend(message.map(|(number, id)| (number, id, source))),
                Err(id) => again.push(id),
            }
        }
        problems.extend(again.into_iter().take(MOST_PROBLEMS).map(|id| duplicate(source, id)));
    }
    let mut texts = vec![Cow::Borrowed(""); Key::COUNT];
    for (key, id, source) in known {
        match messages.text(id).unwrap_or(Ok(String::new())) {
            Ok(text) if key < Key::PHRASES && text.contains(MARK) => {
                let why = "takes an argument, and is given none".to_owned();
                problems.push(source.problem(source.position(id), ProblemKind::Unresolved(why)));
            }
            Ok(text) => {
                if let Some(place) = texts.get_mut(key) {
                    *place = Cow::Owned(text);
                }
            }
            Err(why) => problems.push(source.problem(source.position(id), ProblemKind::Unresolved(why))),
        }
    }
    (Layer::new(locale.clone(), texts.into_iter()), problems)
}

/// The number of the text that a message holds; messages of the host's own have none.
fn number(id: &str) -> Option<usize> {
    let at = NUMBERS.binary_search_by_key(&id, |(message, _)| message).ok()?;
    NUMBERS.get(at).map(|(_, number)| *number)
}

fn syntax_problem(source: &Source, error: ParserError) -> Problem {
    let what = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("expected {:?}", token.to_string()),
        other => other.to_string().to_lowercase(),
    };
    source.problem(error.pos.start, ProblemKind::Syntax(what))
}

fn duplicate(source: &Source, id: &str) -> Problem {
    let at = source.text.rfind(&format!("{id} =")).unwrap_or_default();
    source.problem(at, ProblemKind::Duplicate)
}

/// Where each entry stands: from a line that begins with a letter or a dash to the next.
pub(crate) fn entries(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            starts.push(at);
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts.iter().skip(1).copied().chain([text.len()]).collect();
    starts.into_iter().zip(ends).map(|(start, end)| start..end)
}

pub(crate) fn entry_id(entry: &str) -> &str {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    entry.split(|c| !is_part(c)).next().unwrap_or_default()
}

pub(crate) fn depth(entry: &str) -> usize {
    let mut now: usize = 0;
    let mut deepest = 0;
    for byte in entry.bytes() {
        match byte {
            b'{' | b'(' => now += 1,
            b'}' | b')' => now = now.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(now);
    }
    deepest
}
