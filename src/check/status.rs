//! How far a translation has come.

use super::finding::{Code, Severity};
use super::flow::{Flow, flows};
use super::folder::Folder;
use super::likeness::{is_other_script, is_same, is_translatable, plain};
use super::model::{Model, Unit};
use super::page::Page;
use super::{Language, check, is_same_language, pages};

/// How far a locale has come, in messages.
///
/// ```
/// use reconnect_guide::check::{Folder, status};
///
/// let source = Folder::new("en-US").file("app.ftl", "yes = Yes\nbye = See you soon, take care\n");
/// let locale = Folder::new("es").file("app.ftl", "yes = Sí\nno = No\n");
/// let status = status(&source, &locale);
/// assert_eq!((status.done(), status.missing(), status.obsolete()), (1, 1, 1));
/// assert_eq!(status.words_left(), 5);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Status {
    locale: String,
    done: usize,
    missing: usize,
    same_as_source: usize,
    obsolete: usize,
    errors: usize,
    warnings: usize,
    words_left: usize,
}

impl Status {
    /// The locale, as its folder is named.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// Messages of the source that have a text of their own.
    pub const fn done(&self) -> usize {
        self.done
    }

    /// Messages of the source that are not there, cannot be read, or are empty.
    pub const fn missing(&self) -> usize {
        self.missing
    }

    /// Messages that stand there in the words of the source.
    pub const fn same_as_source(&self) -> usize {
        self.same_as_source
    }

    /// Messages that the source no longer has.
    pub const fn obsolete(&self) -> usize {
        self.obsolete
    }

    /// Findings that are errors.
    pub const fn errors(&self) -> usize {
        self.errors
    }

    /// Findings that are warnings.
    pub const fn warnings(&self) -> usize {
        self.warnings
    }

    /// Words of the source in what is missing or the same.
    pub const fn words_left(&self) -> usize {
        self.words_left
    }
}

/// Counts how far a locale has come.
pub fn status(source: &Folder, locale: &Folder) -> Status {
    let findings = check(source, locale);
    let (source_pages, own_pages) = (pages(source), pages(locale));
    let source_trees: Vec<_> = source_pages.iter().map(|page| page.parse().0).collect();
    let own_trees: Vec<_> = own_pages.iter().map(|page| page.parse().0).collect();
    let originals = Model::new(&source_pages, &source_trees);
    let own = Model::new(&own_pages, &own_trees);
    let (source_language, language) = (Language::of_source(source.tag()), Language::new(locale.tag()));
    let is_same_language = is_same_language(source_language.as_ref(), language.as_ref());
    let is_other_script = is_other_script(source_language.as_ref(), language.as_ref());
    let count = |severity| findings.iter().filter(|finding| finding.severity() == severity).count();

    let mut status = Status {
        locale: locale.tag().to_owned(),
        done: 0,
        missing: 0,
        same_as_source: 0,
        obsolete: own.units.iter().filter(|unit| !unit.is_term && !originals.is_written(&unit.id)).count(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        words_left: 0,
    };
    let empty = |unit: &Unit<'_>| {
        findings.iter().any(|finding| {
            finding.code() == Code::EmptyValue
                && finding.id().and_then(|id| id.split('.').next()) == Some(&unit.id)
        })
    };
    for original in originals.units.iter().filter(|unit| !unit.is_term && originals.is_first(unit)) {
        match own.get(&original.id) {
            Some(unit) if !empty(unit) => {
                if !is_same_language && is_copy(unit, original, is_other_script) {
                    status.same_as_source += 1;
                    status.words_left += words(original);
                } else {
                    status.done += 1;
                }
            }
            _ => {
                status.missing += 1;
                status.words_left += words(original);
            }
        }
    }
    status
}

fn texts<'a>(page: &Page, unit: &Unit<'a>) -> Vec<(String, Vec<Flow<'a>>)> {
    unit.patterns().map(|(id, pattern)| (id, flows(page, pattern))).collect()
}

/// Whether each of its texts is the source's, and one of them says something.
fn is_copy(unit: &Unit<'_>, original: &Unit<'_>, is_other_script: bool) -> bool {
    let own = texts(unit.page, unit);
    let theirs = texts(original.page, original);
    own.iter().flat_map(|(_, flows)| flows).any(|flow| is_translatable(flow, is_other_script))
        && own.iter().all(|(id, flows)| {
            theirs.iter().any(|(other, source)| other == id && flows.iter().all(|flow| is_same(flow, source)))
        })
}

/// The words of a message: of the longest of its branches.
fn words(unit: &Unit<'_>) -> usize {
    let count = |flow: &Flow<'_>| {
        plain(flow).split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
    };
    texts(unit.page, unit).iter().map(|(_, flows)| flows.iter().map(count).max().unwrap_or_default()).sum()
}
