//! Rules for a whole locale: what is missing, what is left over, what was only copied.

use std::collections::BTreeSet;

use super::PSEUDO;
use super::finding::Code;
use super::flow::flows;
use super::folder::Folder;
use super::language::{Language, TagFault, tag_fault};
use super::likeness::is_same;
use super::model::{Model, Unit};
use super::page::{Page, Report};

pub(super) fn folder_name(folder: &Folder, report: &mut Report) {
    let tag = folder.tag();
    if PSEUDO.contains(&tag) {
        return;
    }
    let path = folder.path().to_owned();
    match tag_fault(tag) {
        None => {}
        Some(TagFault::Invalid) => {
            let message = format!(
                "the folder {tag:?} is not named by a language tag; name it as \"uk\", \"es-MX\" or \"zh-Hans\""
            );
            report.about(Code::InvalidTag, path, message);
        }
        Some(TagFault::NotCanonical(canonical)) => {
            let message =
                format!("the tag {tag:?} is not in its canonical form; name the folder {canonical:?}");
            report.about(Code::NotCanonicalTag, path, message);
        }
    }
}

pub(super) fn unreadable(folder: &Folder, report: &mut Report) {
    for file in folder.files() {
        if let Some(why) = file.unreadable() {
            let message = format!("the file cannot be read: {why}");
            report.about(Code::Unreadable, folder.path().join(file.name()), message);
        }
    }
}

/// A message is missing where no file of the locale has it; a file is, where something of it is.
pub(super) fn missing(source: &Model<'_>, locale: &Model<'_>, folder: &Folder, report: &mut Report) {
    for page in source.pages {
        let units = || source.units.iter().filter(|unit| std::ptr::eq(unit.page, page));
        match locale.pages.iter().find(|own| own.name == page.name) {
            Some(own) => missing_messages(locale, own, units().filter(|unit| !unit.is_term), report),
            None if folder.files().any(|file| file.name() == page.name) => {}
            None if units().any(|unit| !locale.is_written(&unit.id)) => {
                let count = units().filter(|unit| !unit.is_term).count();
                let message = format!("the source has a file {} with {count} messages; add it", page.name);
                report.about(Code::MissingFile, folder.path().join(&page.name), message);
            }
            None => {}
        }
    }
}

/// Each at the message after which it belongs.
fn missing_messages<'m>(
    locale: &Model<'_>,
    own: &Page,
    messages: impl Iterator<Item = &'m Unit<'m>>,
    report: &mut Report,
) {
    let mut after = 0;
    for unit in messages {
        if let Some(found) = locale.get(&unit.id) {
            after = if std::ptr::eq(found.page, own) { found.at } else { after };
        } else if !locale.is_written(&unit.id) {
            let (id, path) = (&unit.id, unit.page.path.display());
            let (line, _) = unit.page.place(unit.at);
            let message = format!("{id} is missing ({path}:{line}); add it with its translation");
            report.add(Code::MissingMessage, own, after, id.clone(), message);
        }
    }
}

/// Terms may be a locale's own; a message may not.
pub(super) fn obsolete(source: &Model<'_>, locale: &Model<'_>, report: &mut Report) {
    for page in locale.pages {
        let units: Vec<&Unit<'_>> =
            locale.units.iter().filter(|unit| std::ptr::eq(unit.page, page)).collect();
        let known = source.pages.iter().any(|other| other.name == page.name);
        let is_needed = |unit: &&&Unit<'_>| unit.is_term || source.is_written(&unit.id);
        if !known && !units.iter().any(|unit| is_needed(&unit)) {
            let message = format!("the source has no file {}; delete it, or mend its name", page.name);
            report.add(Code::ObsoleteFile, page, 0, None, message);
            continue;
        }
        for unit in units.iter().filter(|unit| !is_needed(unit)) {
            let message = format!("the source has no message {}; delete it, or mend its name", unit.id);
            report.add(Code::ObsoleteMessage, page, unit.at, unit.id.clone(), message);
        }
    }
}

/// Whether two languages are the same, whatever their region: then texts may well be the same.
pub(super) fn is_same_language(a: Option<&Language>, b: Option<&Language>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.code == b.code && a.script == b.script)
}

/// The files of which every text is the source's; names alone are no sign of a copy.
pub(super) fn copied_files<'a>(source: &Model<'a>, locale: &Model<'a>) -> BTreeSet<&'a str> {
    let is_copied = |page: &&Page| {
        let mut count = 0;
        let mut has_word = false;
        let all =
            locale.units.iter().filter(|unit| std::ptr::eq(unit.page, *page) && !unit.is_term).all(|unit| {
                count += 1;
                source.get(&unit.id).is_some_and(|original| {
                    unit.patterns().all(|(name, pattern)| {
                        let attribute = name.split_once('.').map(|(_, attribute)| attribute);
                        let theirs = original
                            .pattern(attribute)
                            .map(|theirs| flows(original.page, theirs))
                            .unwrap_or_default();
                        let own = flows(unit.page, pattern);
                        has_word |= own.iter().any(|flow| has_common_word(&flow.text()));
                        own.iter().all(|flow| is_same(flow, &theirs))
                    })
                })
            });
        all && count >= 3 && has_word
    };
    locale.pages.iter().filter(is_copied).map(|page| page.name.as_str()).collect()
}

fn has_common_word(text: &str) -> bool {
    text.split_whitespace()
        .map(|word| word.trim_end_matches(['.', ',', ';', '!', '?']))
        .any(|word| word.chars().count() >= 3 && word.chars().all(char::is_lowercase))
}

pub(super) fn copied_file(page: &Page, report: &mut Report) {
    report.add(
        Code::CopiedFile,
        page,
        0,
        None,
        "every text of this file is the source's; translate it, or delete the file so that it falls back",
    );
}
