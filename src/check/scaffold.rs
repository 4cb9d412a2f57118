//! The files with which a new language begins.

use std::fmt::Write as _;

use fluent_syntax::ast::Resource;
use fluent_syntax::ast::{Comment, Entry, Pattern};
use fluent_syntax::serializer::serialize;

use super::finding::Finding;
use super::flow::{self, Choice, flows};
use super::folder::Folder;
use super::language::{Count, Language};
use super::page::{Page, Report};
use super::{files, pages};

/// What stands where a text is to be written. It parses, it falls back to the source's text while it stands, it is
/// reported as empty, and an editor finds the next one.
const EMPTY: &str = "{ \"\" }";

/// The files for a new language: every message with its comment and the source's text above it, the text left open,
/// and in selectors the plural categories that the language needs. Terms keep the source's names.
///
/// # Errors
///
/// A finding about the tag, where it is none, or not in its canonical form.
///
/// ```
/// use reconnect_guide::check::{Folder, scaffold};
///
/// let source = Folder::new("en-US").file("app.ftl", "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n }\n");
/// let polish = scaffold(&source, "pl").unwrap();
/// let text = String::from_utf8_lossy(polish.files().next().unwrap().bytes()).into_owned();
/// assert!(text.ends_with("files =\n    { $n ->\n        [one] { \"\" }\n        [few] { \"\" }\n       *[many] { \"\" }\n    }\n"), "{text}");
/// assert!(scaffold(&source, "pl_PL").is_err());
/// ```
pub fn scaffold(source: &Folder, tag: &str) -> Result<Folder, Finding> {
    let mut folder = Folder::new(tag);
    let mut report = Report::new(tag);
    files::folder_name(&folder, &mut report);
    if let Some(finding) = report.finish().pop() {
        return Err(finding);
    }
    let language = Language::new(tag);
    for page in &pages(source) {
        folder = folder.file(&page.name, file(page, tag, language.as_ref()));
    }
    Ok(folder)
}

fn file(page: &Page, tag: &str, language: Option<&Language>) -> String {
    let mut text = format!(
        "### {tag}. Say here the form of address, how gender is solved, and which words must stay the same.\n\
         ### Write each text where {EMPTY} stands. What is left so falls back to English.\n"
    );
    let (tree, _) = page.parse();
    for entry in &tree.body {
        match entry {
            Entry::GroupComment(comment) => {
                text.push('\n');
                write_comment(&mut text, "##", comment);
            }
            Entry::Comment(comment) => {
                text.push('\n');
                write_comment(&mut text, "#", comment);
            }
            Entry::Message(message) => {
                text.push('\n');
                message.comment.iter().for_each(|comment| write_comment(&mut text, "#", comment));
                let bare = Entry::Message(fluent_syntax::ast::Message { comment: None, ..message.clone() });
                english(&mut text, &bare);
                let value = message.value.as_ref().map(|value| layout(page, value, language));
                let value = value.map_or_else(String::new, |value| format!(" {value}"));
                push(&mut text, &format!("{} ={value}", message.id.name));
                for attribute in &message.attributes {
                    push(&mut text, &format!("    .{} = {EMPTY}", attribute.id.name));
                }
            }
            Entry::Term(_) => {
                text.push('\n');
                text.push_str(&serialize(&Resource { body: vec![entry.clone()] }));
            }
            Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    text
}

fn push(text: &mut String, line: &str) {
    // A value that begins on a line of its own leaves no blank behind the sign.
    text.push_str(&line.replace(" \n", "\n"));
    text.push('\n');
}

fn write_comment(text: &mut String, mark: &str, comment: &Comment<&str>) {
    for line in &comment.content {
        push(text, format!("{mark} {line}").trim_end());
    }
}

/// The source's text, as a comment.
fn english(text: &mut String, entry: &Entry<&str>) {
    let source = serialize(&Resource { body: vec![entry.clone()] });
    let (_, value) = source.split_once(" =").unwrap_or(("", &source));
    let mut lines = value.trim_end().lines();
    let first = lines.next().unwrap_or_default().trim();
    push(text, format!("# English: {first}").trim_end());
    for line in lines {
        push(text, format!("# {}", line.strip_prefix("    ").unwrap_or(line)).trim_end());
    }
}

/// A text left open, with the selectors of the source around it.
fn layout(page: &Page, pattern: &Pattern<&str>, language: Option<&Language>) -> String {
    let flows = flows(page, pattern);
    let deepest = flows.iter().max_by_key(|flow| flow.choices.len());
    let mut choices: Vec<&Choice<'_>> = Vec::new();
    for choice in deepest.map(|flow| flow.choices.as_slice()).unwrap_or_default() {
        if !choices.iter().any(|other| other.selector == choice.selector) {
            choices.push(choice);
        }
    }
    let mut out = String::new();
    nest(&mut out, &choices, language, 1);
    out
}

fn nest(out: &mut String, choices: &[&Choice<'_>], language: Option<&Language>, depth: usize) {
    let Some((choice, rest)) = choices.split_first() else {
        out.push_str(EMPTY);
        return;
    };
    let keys = keys(choice, language);
    if keys.len() == 1 {
        return nest(out, rest, language, depth);
    }
    let indent = "    ".repeat(depth);
    let last = keys.len() - 1;
    // Writing into a string cannot fail.
    let _ = write!(out, "\n{indent}{{ {} ->", selector(choice));
    for (place, key) in keys.iter().enumerate() {
        let star = if place == last { "   *" } else { "    " };
        let _ = write!(out, "\n{indent}{star}[{key}] ");
        nest(out, rest, language, depth + 2);
    }
    let _ = write!(out, "\n{indent}}}");
}

/// The keys that are the same in every language, and the plural categories of this one; the last is the default.
fn keys(choice: &Choice<'_>, language: Option<&Language>) -> Vec<String> {
    let needed = language.map(|language| language.needed(choice.selector.count)).unwrap_or_default();
    if !choice.is_plural() || needed.is_empty() {
        let mut keys: Vec<String> = choice.keys.iter().map(|key| (*key).to_owned()).collect();
        keys.sort_by_key(|key| key == choice.default);
        return keys;
    }
    let numbers = choice.keys.iter().filter(|key| key.parse::<f64>().is_ok()).map(|key| (*key).to_owned());
    numbers.chain(needed.into_iter().map(str::to_owned)).collect()
}

fn selector(choice: &Choice<'_>) -> String {
    let flow::Selector { variable, function, count, other } = &choice.selector;
    let variable = variable.map_or_else(String::new, |name| format!("${name}"));
    match (function, count) {
        (Some(name), Count::Ordinal) => format!("{name}({variable}, type: \"ordinal\")"),
        (Some(name), Count::Cardinal) => format!("{name}({variable})"),
        (None, _) if variable.is_empty() => other.clone(),
        (None, _) => variable,
    }
}
