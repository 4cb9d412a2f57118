//! Packs the translators' files into the tables that the library embeds: what needs no run time is done here.
//!
//! For each locale: its texts as one string with the place where each ends, by the numbers of [`Key`]. A message
//! with arguments becomes a template. The files in `locales/` stay the only source.
//!
//! What is broken in them is left out with a warning, so that the checker can be built and say what to mend; the
//! tests fail on it.

#![allow(dead_code, unused_imports)] // the library's own files are compiled here too, and not all of them is used

#[path = "src/locale/compile.rs"]
mod compile;
#[path = "src/facts/mod.rs"]
mod facts;
#[cfg(feature = "hear")]
#[path = "src/hear/fold.rs"]
mod fold;
#[path = "src/locale/key.rs"]
mod key;
#[path = "src/locale/label.rs"]
mod label;
#[cfg(feature = "hear")]
#[path = "src/hear/phrase/mod.rs"]
mod phrase;
#[cfg(feature = "hear")]
#[path = "src/hear/rules.rs"]
mod rules;
#[path = "src/locale/template.rs"]
mod template;

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use compile::{Messages, parsable};
use fluent_syntax::parser;
use key::Key;

/// The locale that every other falls back to: embedded always.
const SOURCE: &str = "en-US";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=src/facts");
    println!("cargo:rerun-if-changed=src/hear");
    println!("cargo:rerun-if-changed=src/locale/key.rs");
    println!("cargo:rerun-if-changed=src/locale/compile.rs");
    println!("cargo:rerun-if-changed=src/locale/label.rs");
    println!("cargo:rerun-if-changed=src/locale/template.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    let out = PathBuf::from(env::var("OUT_DIR")?);

    let mut packs = String::new();
    let mut count = 0;
    let mut lists = Vec::new();
    for folder in sorted(&root)?.iter().filter(|path| path.is_dir()) {
        let tag = name(folder);
        if is_wanted(tag) {
            count += 1;
            lists.push(fs::read_to_string(folder.join("signals.txt")).unwrap_or_default());
            pack(folder, tag, &out, &mut packs).map_err(|error| format!("{tag}: {error}"))?;
        }
    }
    pack_rules(&lists, &out)?;
    let mut numbers = String::new();
    let by_message: BTreeMap<String, usize> = Key::all().map(|key| (key.message(), key.index())).collect();
    for (message, number) in &by_message {
        writeln!(numbers, "    ({message:?}, {number}),")?;
    }
    fs::write(
        out.join("embedded.rs"),
        format!(
            "pub(crate) const EMBEDDED_COUNT: usize = {count};\n\n\
             pub(crate) static EMBEDDED: [Embedded; EMBEDDED_COUNT] = [\n{packs}];\n\n\
             /// The number of each message, sorted by its id.\n\
             pub(crate) static NUMBERS: &[(&str, usize)] = &[\n{numbers}];\n"
        ),
    )?;
    Ok(())
}

/// A locale is a feature of the crate, `locale-pt-BR`, which Cargo tells as `CARGO_FEATURE_LOCALE_PT_BR`.
fn is_wanted(tag: &str) -> bool {
    let feature = tag.to_uppercase().replace('-', "_");
    tag == SOURCE || env::var_os(format!("CARGO_FEATURE_LOCALE_{feature}")).is_some()
}

fn pack(folder: &Path, tag: &str, out: &Path, packs: &mut String) -> Result<()> {
    let mut sources = Vec::new();
    for path in sorted(folder)? {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            sources.push((path.clone(), parsable(fs::read_to_string(&path)?)));
        }
    }
    let mut messages = Messages::default();
    for (path, source) in &sources {
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(sound, errors)| {
            for error in errors {
                println!("cargo:warning={}: {error}", path.display());
            }
            sound
        });
        for id in resource.body.into_iter().filter_map(|entry| messages.add(entry).err()) {
            println!("cargo:warning={}: {id} stands there twice", path.display());
        }
    }
    let keys: BTreeMap<usize, String> = Key::all().map(|key| (key.index(), key.message())).collect();
    let mut texts = String::new();
    let mut ends = Vec::with_capacity(Key::COUNT);
    for number in 0..Key::COUNT {
        if let Some((id, text)) = keys.get(&number).and_then(|id| Some((id, messages.text(id)?))) {
            match text {
                Ok(text) => texts.push_str(&text),
                Err(why) => println!("cargo:warning={tag}: {id} {why}"),
            }
        }
        ends.push(texts.len());
    }
    fs::write(out.join(format!("{tag}.txt")), texts)?;
    let hear = match folder.join("hear.bin") {
        path if path.exists() => format!("include_bytes!({path:?})"),
        _ => "&[]".to_owned(),
    };
    writeln!(
        packs,
        "    Embedded {{ tag: {tag:?}, texts: include_str!(\"{tag}.txt\"), ends: &{ends:?}, \
         layer: OnceLock::new(), #[cfg(feature = \"hear\")] hear: {hear} }},"
    )?;
    Ok(())
}

/// Packs what people wrote down for danger, in all languages at once.
#[cfg(feature = "hear")]
fn pack_rules(lists: &[String], out: &Path) -> Result<()> {
    let (draft, _) = rules::draft(lists.iter().map(String::as_str));
    Ok(fs::write(out.join("rules.bin"), draft.to_bytes())?)
}

#[cfg(not(feature = "hear"))]
fn pack_rules(_: &[String], _: &Path) -> Result<()> {
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}
