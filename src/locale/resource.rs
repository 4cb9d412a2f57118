//! A host's Fluent resource: what is sound in it is kept, what is broken is reported.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::ops::Range;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentError, FluentResource};
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::{ErrorKind, ParserError};
use unic_langid::LanguageIdentifier;

use super::Direction;
use super::embedded::NUMBERS;
use super::layer::Layer;
use super::value::{Args, ISOLATE, POP_ISOLATE};

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
        let text = String::from_utf8_lossy(bytes);
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
        Self { path, text: text.replace("\r\n", "\n"), is_utf8: std::str::from_utf8(bytes).is_ok() }
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

    fn entry_at(&self, at: usize) -> Range<usize> {
        entries(&self.text).find(|entry| entry.contains(&at)).unwrap_or(0..0)
    }

    /// Empties the entries that must not reach the parser or the reader, line for line, and reports them.
    fn without_unsafe_entries(&mut self) -> Vec<Problem> {
        let mut problems = Vec::new();
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
pub(crate) fn parse(locale: &LanguageIdentifier, sources: Vec<Source>) -> (Layer, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut bundle = new_bundle(locale);
    let mut texts: Vec<(usize, String)> = Vec::new();
    let mut kept = Vec::new();
    for mut source in sources {
        problems.extend(source.without_unsafe_entries());
        let resource = FluentResource::try_new(source.text.clone()).unwrap_or_else(|(sound, errors)| {
            problems
                .extend(errors.into_iter().take(MOST_PROBLEMS).map(|error| syntax_problem(&source, error)));
            sound
        });
        let ids: Vec<String> = resource.entries().filter_map(message_id).collect();
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().take(MOST_PROBLEMS).filter_map(|error| duplicate(&source, error)));
        }
        kept.push((source, ids));
    }
    let mut seen = BTreeSet::new();
    for (source, ids) in &kept {
        for id in ids {
            let Some(number) = number(id).filter(|number| seen.insert(*number)) else {
                continue;
            };
            match resolve(&bundle, id) {
                Ok(Some(text)) => texts.push((number, text)),
                Ok(None) => {}
                Err(why) => {
                    let at = source.text.find(&format!("{id} =")).unwrap_or_default();
                    problems.push(source.problem(at, ProblemKind::Unresolved(why)));
                }
            }
        }
    }
    let fluent = AssertUnwindSafe(bundle);
    let fill = move |id: &str, args: &Args<'_>, isolate: bool| fill(&fluent, id, args, isolate);
    (Layer::host(locale.clone(), texts, Box::new(fill)), problems)
}

/// A bundle for a locale. In right-to-left text each argument is isolated, so that digits and Latin words in it
/// cannot reorder the sentence.
fn new_bundle(locale: &LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
    bundle.set_use_isolating(Direction::of(locale) == Direction::RightToLeft);
    // It can only fail where a function of the name is there already.
    let _ = bundle.add_builtins();
    bundle
}

/// A message with its arguments filled in; `None` where it is missing or cannot be filled.
fn fill(bundle: &FluentBundle<FluentResource>, id: &str, args: &Args<'_>, isolate: bool) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let direction = bundle.locales.first().map(Direction::of)?;
    let within = isolate.then_some(direction);
    let args = args.iter().map(|(name, value)| (*name, value.to_fluent(within))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    match () {
        () if !errors.is_empty() || text.is_empty() => None,
        () if isolate || direction == Direction::LeftToRight => Some(text.into_owned()),
        () => Some(text.replace([ISOLATE, POP_ISOLATE], "")),
    }
}

/// The number of the text that a message holds; messages of the host's own have none.
fn number(id: &str) -> Option<usize> {
    let at = NUMBERS.binary_search_by_key(&id, |(message, _)| message).ok()?;
    NUMBERS.get(at).map(|(_, number)| *number)
}

/// The text of a message; nothing where it needs arguments.
fn resolve(bundle: &FluentBundle<FluentResource>, id: &str) -> Result<Option<String>, String> {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return Ok(None);
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).trim().to_owned();
    match errors.first() {
        None => Ok((!text.is_empty()).then_some(text)),
        Some(FluentError::ResolverError(ResolverError::Reference(
            fluent_bundle::resolver::errors::ReferenceKind::Variable { .. },
        ))) => Ok(None),
        Some(error) => Err(error.to_string()),
    }
}

fn message_id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    }
}

fn syntax_problem(source: &Source, error: ParserError) -> Problem {
    let what = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("expected {:?}", token.to_string()),
        other => other.to_string().to_lowercase(),
    };
    source.problem(error.pos.start, ProblemKind::Syntax(what))
}

fn duplicate(source: &Source, error: &FluentError) -> Option<Problem> {
    let FluentError::Overriding { id, .. } = error else {
        return None;
    };
    let at = source.text.rfind(&format!("{id} =")).unwrap_or_default();
    Some(source.problem(at, ProblemKind::Duplicate))
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
