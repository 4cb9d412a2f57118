//! Example statements: a heading `== label label …`, then one statement a line.

use crate::facts::{Cause, Need, Set, Signal};
use crate::hear::label::Label;

/// One example statement with what it states.
#[derive(Clone, PartialEq, Eq)]
pub struct Example {
    /// The statement.
    pub text: String,
    /// The needs that it states.
    pub needs: Set<Need>,
    /// The causes that it names.
    pub causes: Set<Cause>,
    /// The signal that it carries.
    pub signal: Option<Signal>,
    /// What kind of statement it is, where it states no need.
    pub kind: Option<Kind>,
}

/// What kind of statement it is, where it states no need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Death or harm as a figure of speech.
    Figurative,
    /// A crisis denied, or past and over.
    Denied,
    /// Everyday talk.
    Neutral,
    /// Happy talk.
    Happy,
}

/// A line of an examples file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExamplesError {
    /// A heading has a label that is none.
    #[error("line {line}: unknown label {label:?}")]
    UnknownLabel {
        /// The line, from 1.
        line: usize,
        /// The label.
        label: String,
    },
    /// A statement stands before the first heading.
    #[error("line {line}: a statement stands before the first heading")]
    NoHeading {
        /// The line, from 1.
        line: usize,
    },
}

impl ExamplesError {
    /// The line, from 1.
    pub const fn line(&self) -> usize {
        match self {
            Self::UnknownLabel { line, .. } | Self::NoHeading { line } => *line,
        }
    }
}

impl Example {
    pub(super) fn has(&self, label: Label) -> bool {
        match label {
            Label::Need(need) => self.needs.contains(need),
            Label::Cause(cause) => self.causes.contains(cause),
            Label::Signal(signal) => self.signal == Some(signal),
            Label::AnyNeed => !self.needs.is_empty(),
        }
    }

    /// Whether nothing at all should be heard in it.
    pub(super) fn is_calm(&self) -> bool {
        matches!(self.kind, Some(Kind::Neutral | Kind::Happy))
    }
}

/// Reads an examples file.
///
/// # Errors
///
/// The first line that cannot be used.
///
/// ```
/// use reconnect_guide::{Need, learn};
///
/// let examples = learn::parse("== feel-again\ni feel nothing\n== neutral\nthe shop is shut\n")?;
/// assert_eq!(examples.len(), 2);
/// assert!(examples[0].needs.contains(Need::FeelAgain));
/// # Ok::<(), reconnect_guide::learn::ExamplesError>(())
/// ```
pub fn parse(text: &str) -> Result<Vec<Example>, ExamplesError> {
    let (examples, errors) = read(text);
    match errors.into_iter().next() {
        Some(error) => Err(error),
        None => Ok(examples.into_iter().map(|(_, example)| example).collect()),
    }
}

/// The statements of an examples file, each with its line, and every line that cannot be used.
pub(crate) fn read(text: &str) -> (Vec<(usize, Example)>, Vec<ExamplesError>) {
    let mut examples = Vec::new();
    let mut errors = Vec::new();
    let mut heading: Option<Example> = None;
    for (line, content) in (1..).zip(text.lines()) {
        let content = content.trim();
        if let Some(labels) = content.strip_prefix("==") {
            // Below a heading that cannot be read stands nothing that could be used, and it is told once.
            heading = read_heading(labels, line).map_err(|error| errors.push(error)).ok().or(heading);
        } else if !content.is_empty() && !content.starts_with("# ") {
            match &heading {
                Some(heading) => {
                    examples.push((line, Example { text: content.to_owned(), ..heading.clone() }));
                }
                None => errors.push(ExamplesError::NoHeading { line }),
            }
        }
    }
    (examples, errors)
}

fn read_heading(labels: &str, line: usize) -> Result<Example, ExamplesError> {
    let mut example =
        Example { text: String::new(), needs: Set::new(), causes: Set::new(), signal: None, kind: None };
    for label in labels.split_whitespace() {
        if let Ok(need) = label.parse() {
            example.needs.insert(need);
        } else if let Ok(cause) = label.parse() {
            example.causes.insert(cause);
        } else if let Ok(signal) = label.parse::<Signal>() {
            example.signal = example.signal.max(Some(signal));
        } else {
            example.kind = Some(match label {
                "figurative" => Kind::Figurative,
                "denied" => Kind::Denied,
                "neutral" => Kind::Neutral,
                "happy" => Kind::Happy,
                label => return Err(ExamplesError::UnknownLabel { line, label: label.to_owned() }),
            });
        }
    }
    Ok(example)
}

/// It never shows the statement.
impl std::fmt::Debug for Example {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Example")
            .field("needs", &self.needs)
            .field("causes", &self.causes)
            .field("signal", &self.signal)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
