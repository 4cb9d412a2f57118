//! Lays out the guide's own files as each peer wants them, in `converted/`: the same texts for all.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=build.rs");
    let plain_folder = Path::new("converted/plain");
    fs::create_dir_all(plain_folder)?;
    for folder in fs::read_dir("../../locales")? {
        let folder = folder?.path();
        let Some(tag) = folder.file_name().and_then(|name| name.to_str()) else { continue };
        let mut all = String::new();
        for file in sorted(&folder)? {
            all.push_str(&fs::read_to_string(file)?);
            all.push('\n');
        }
        let fluent_folder = Path::new("converted/fluent").join(tag);
        fs::create_dir_all(&fluent_folder)?;
        fs::write(fluent_folder.join("guide.ftl"), &all)?;
        let plain = serde_json::to_string_pretty(&plain(&all))?;
        fs::write(plain_folder.join(format!("{tag}.json")), plain)?;
    }
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<std::path::PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The messages with no choice in them; `{ $name }` becomes `%{name}`.
fn plain(source: &str) -> BTreeMap<String, String> {
    let resource = parser::parse(source).unwrap_or_else(|(sound, _)| sound);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), text(message.value.as_ref()?)?)),
        _ => None,
    });
    messages.collect()
}

fn text(pattern: &Pattern<&str>) -> Option<String> {
    use fluent_syntax::ast::{Expression::Inline, InlineExpression::VariableReference};
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some((*value).to_owned()),
        PatternElement::Placeable { expression: Inline(VariableReference { id }) } => {
            Some(format!("%{{{}}}", id.name))
        }
        PatternElement::Placeable { .. } => None,
    });
    parts.collect()
}
