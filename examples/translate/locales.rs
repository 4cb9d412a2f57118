//! Which folders a command is about.

use std::fs;
use std::path::Path;

use anyhow::Context;
use reconnect_guide::check::{Folder, pseudo};

const LOCALES: &str = "locales";
const SOURCE: &str = "en-US";

/// The source: the folder given, else the repository's English, else the embedded one.
pub fn source(given: Option<&Path>) -> anyhow::Result<Folder> {
    if let Some(path) = given {
        return Folder::read(path).with_context(|| format!("the source {} cannot be read", path.display()));
    }
    let here = Path::new(LOCALES).join(SOURCE);
    match is_repository() {
        true => Ok(Folder::read(&here)?),
        false => Folder::embedded(SOURCE).context("there is no embedded English"),
    }
}

/// The locales: the folders given, else the repository's, else the embedded ones.
pub fn locales(given: &[String]) -> anyhow::Result<Vec<Folder>> {
    if !given.is_empty() {
        return given.iter().map(|name| named(name)).collect();
    }
    if !is_repository() {
        return Ok(Folder::all_embedded().collect());
    }
    let mut paths: Vec<_> =
        fs::read_dir(LOCALES)?.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
    paths.sort();
    let folders = paths.iter().filter(|path| path.is_dir()).map(|path| Ok(Folder::read(path)?));
    // A folder with no files is one that someone is about to fill.
    folders
        .filter(|folder: &anyhow::Result<Folder>| {
            folder.as_ref().map_or(true, |folder| folder.files().next().is_some())
        })
        .collect()
}

fn named(name: &str) -> anyhow::Result<Folder> {
    match pseudo(name) {
        Some(folder) => Ok(folder),
        None => Folder::read(name).with_context(|| format!("{name} cannot be read")),
    }
}

fn is_repository() -> bool {
    Path::new(LOCALES).join(SOURCE).is_dir()
}
