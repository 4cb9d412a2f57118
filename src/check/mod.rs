//! The translators' checker (feature `check`): what is wrong in a locale's Fluent files, and how to mend it.
//!
//! It works on any folders of Fluent files against any source folder. What shows as broken is an error, what reads
//! wrong is a warning, and what is right though unusual is neither: fewer plural branches than English has, terms of
//! the translator's own, variables in another order.
//!
//! Plural categories come from CLDR through ICU4X, or through `intl_pluralrules` where ICU4X has no data. A category counts as needed where a whole number reaches it, so
//! `other` is not needed in Polish, and `many` is in Spanish, for millions. Canonical tags come from there too;
//! quotation marks from a table of CLDR's delimiters.
//!
//! ```
//! use reconnect_guide::check::{Folder, check};
//!
//! let source = Folder::new("en-US").file("app.ftl", "bye = See you soon.\n");
//! let locale = Folder::new("ja").file("app.ftl", "bye = またね…。\n");
//! assert!(check(&source, &locale).is_empty());
//! let locale = Folder::new("ja").file("app.ftl", "bye = またね...\n");
//! assert_eq!(check(&source, &locale)[0].to_string(), "ja/app.ftl:1: warning[three-dots] three full stops; write the ellipsis … as one sign");
//! ```

mod blanks;
mod bytes;
mod characters;
mod figures;
mod files;
mod finding;
mod flow;
mod folder;
mod language;
mod likeness;
mod markup;
mod model;
mod page;
mod pseudo;
mod references;
mod scaffold;
mod selectors;
mod spoken;
mod status;
mod structure;
mod syntax;
mod typography;
mod variables;

use std::collections::BTreeSet;

pub use finding::{Code, Finding, Severity};
pub use folder::{File, Folder};
pub use pseudo::{PSEUDO, pseudo};
pub use scaffold::scaffold;
pub use status::{Status, status};

use files::is_same_language;
use flow::{Flow, flows};
use language::Language;
use model::{Model, Unit};
use page::{Page, Report};
use variables::Pair;

/// Checks a locale against its source, or the source against itself. The findings are sorted by file and line.
///
/// ```
/// use reconnect_guide::check::{Folder, check};
///
/// let source = Folder::embedded("en-US").unwrap();
/// assert_eq!(check(&source, &source), []);
/// ```
pub fn check(source: &Folder, locale: &Folder) -> Vec<Finding> {
    let mut report = Report::new(locale.tag());
    files::folder_name(locale, &mut report);
    files::unreadable(locale, &mut report);
    spoken::spoken(locale, &mut report);

    let source_pages = pages(source);
    let source_trees: Vec<_> = source_pages.iter().map(Page::parse).collect();
    let source_resources: Vec<_> = source_trees.into_iter().map(|(tree, _)| tree).collect();
    let source_model = Model::new(&source_pages, &source_resources);

    let own_pages = pages(locale);
    let mut own_resources = Vec::new();
    for (page, file) in own_pages.iter().zip(readable(locale)) {
        let (tree, errors) = page.parse();
        bytes::bytes(page, file.bytes(), &mut report);
        syntax::syntax(page, &errors, &mut report);
        blanks::trailing_blanks(page, &mut report);
        own_resources.push(tree);
    }
    let own_model = Model::new(&own_pages, &own_resources);

    let source_language = Language::of_source(source.tag());
    let language = Language::new(locale.tag());
    let pair = Pair {
        source: &source_model,
        locale: &own_model,
        source_language: source_language.as_ref(),
        language: language.as_ref(),
    };
    check_models(&pair, source, locale, &mut report);
    report.finish()
}

fn readable(folder: &Folder) -> impl Iterator<Item = &File> {
    folder.files().filter(|file| file.unreadable().is_none())
}

fn pages(folder: &Folder) -> Vec<Page> {
    readable(folder).map(|file| Page::new(folder, file)).collect()
}

fn check_models(pair: &Pair<'_, '_>, source: &Folder, folder: &Folder, report: &mut Report) {
    let (originals, locale) = (pair.source, pair.locale);
    let is_source = source == folder;
    let is_other_language = !is_same_language(pair.source_language, pair.language);
    let copied = if is_other_language { files::copied_files(originals, locale) } else { BTreeSet::new() };
    let host: BTreeSet<&str> = originals
        .units
        .iter()
        .filter(|unit| !unit.is_term)
        .flat_map(|unit| variables::all_variables(originals, unit))
        .collect();
    let functions = variables::functions(originals);
    let passed = references::passed_to_terms(locale);

    files::missing(originals, locale, folder, report);
    files::obsolete(originals, locale, report);
    references::cycles(locale, report);
    references::unused_terms(locale, report);
    locale
        .pages
        .iter()
        .filter(|page| copied.contains(page.name.as_str()))
        .for_each(|page| files::copied_file(page, report));

    for unit in &locale.units {
        structure::duplicate_id(locale, unit, report);
        structure::duplicate_attribute(unit, report);
        references::unknown_reference(locale, unit, report);
        references::variable_in_term(&passed, &host, unit, report);
        variables::unknown_function(unit, &functions, report);
        let original = originals.get(&unit.id).filter(|original| !original.is_term);
        selectors::selector_rules(pair, unit, original, report);
        if let Some(original) = original.filter(|_| !is_source) {
            structure::same_shape(unit, original, report);
            variables::unknown_variable(pair, unit, original, report);
            variables::missing_variable(pair, unit, original, report);
            variables::dropped_function(unit, original, report);
            selectors::number_left_out(pair, unit, original, report);
        }
        let is_copied = copied.contains(unit.page.name.as_str());
        let compares = is_other_language && !is_copied && !PSEUDO.contains(&folder.tag());
        check_texts(pair, unit, original.filter(|_| !is_source), compares, report);
    }
}

/// The rules for texts, on each way through each text of a message or term.
fn check_texts(
    pair: &Pair<'_, '_>,
    unit: &Unit<'_>,
    original: Option<&Unit<'_>>,
    compares: bool,
    report: &mut Report,
) {
    let page = unit.page;
    for (id, pattern) in unit.patterns() {
        structure::duplicate_variant(page, &id, pattern, report);
        let attribute = id.split_once('.').map(|(_, attribute)| attribute);
        let source = original
            .and_then(|original| Some(flows(original.page, original.pattern(attribute)?)))
            .unwrap_or_default();
        let own = flows(page, pattern);
        if !source.is_empty() {
            markup::mismatched_markup(pair, page, &id, &own, &source, report);
        }
        for flow in &own {
            let same: Vec<Flow<'_>> =
                source.iter().filter(|other| variables::corresponds(pair, flow, other)).cloned().collect();
            let same = if same.is_empty() { &source } else { &same };
            check_text(pair, page, &id, flow, same, compares, report);
        }
    }
}

fn check_text(
    pair: &Pair<'_, '_>,
    page: &Page,
    id: &str,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    compares: bool,
    report: &mut Report,
) {
    let language = pair.language;
    if blanks::empty_value(page, id, flow, source, report) {
        return;
    }
    blanks::blank_at_ends(page, id, flow, source, report);
    blanks::double_blank(page, id, flow, source, report);
    blanks::odd_blank(page, id, language, flow, report);
    characters::unpaired_bidi_mark(page, id, flow, report);
    characters::escaped_control(page, id, flow, report);
    characters::mixed_script(page, id, flow, report);
    // The accents of the pseudo-locale look like nothing that a person writes.
    if language.is_none_or(|language| language.region.as_deref() != Some("XA")) {
        characters::mojibake(page, id, flow, source, report);
    }
    typography::straight_quotes(page, id, language, flow, report);
    typography::three_dots(page, id, flow, report);
    typography::french_spacing(page, id, language, flow, report);
    figures::figures(page, id, flow, source, report);
    likeness::final_full_stop(page, id, language, flow, source, report);
    if compares {
        likeness::same_as_source(pair, page, id, flow, source, report);
    }
    likeness::length(page, id, flow, source, report);
}
