//! Pseudo-locales, made from English when they are asked for: what is not translated, cut off, or not ready for
//! right-to-left text shows at once.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use super::figures::is_address;
use super::folder::Folder;
use super::model::Model;
use super::page::Page;

/// The tags of the pseudo-locales: accented and longer, and mirrored.
///
/// ```
/// assert_eq!(reconnect_guide::check::PSEUDO, ["ar-XB", "en-XA"]);
/// ```
pub const PSEUDO: [&str; 2] = ["ar-XB", "en-XA"];

/// A pseudo-locale of the embedded English: `en-XA` has accents and is about a third longer, `ar-XB` is set from
/// right to left. Variables, references, markup and addresses stay. `None` for any other tag.
///
/// ```
/// use reconnect_guide::check::{Folder, Severity, check, pseudo};
///
/// let source = Folder::embedded("en-US").unwrap();
/// let accented = pseudo("en-XA").unwrap();
/// let errors = |locale| check(&source, locale).iter().filter(|finding| finding.severity() == Severity::Error).count();
/// assert_eq!(errors(&accented), 0);
/// assert!(pseudo("fr").is_none());
/// ```
pub fn pseudo(tag: &str) -> Option<Folder> {
    let change: fn(&str) -> String = match tag {
        "en-XA" => accented,
        "ar-XB" => mirrored,
        _ => return None,
    };
    let source = Folder::embedded(crate::locale::tag::SOURCE)?;
    Some(source.files().fold(Folder::new(tag), |folder, file| {
        let page = Page::new(&source, file);
        folder.file(file.name(), rewrite(&page, change))
    }))
}

/// The file with each piece of text changed, and all else as it was.
fn rewrite(page: &Page, change: fn(&str) -> String) -> String {
    let (tree, _) = page.parse();
    let trees = [tree];
    let model = Model::new(std::slice::from_ref(page), &trees);
    let mut pieces = Vec::new();
    for (_, pattern) in model.units.iter().flat_map(super::model::Unit::patterns) {
        collect(page, pattern, &mut pieces);
    }
    pieces.sort_unstable();
    let mut text = String::with_capacity(page.text.len() * 2);
    let mut done = 0;
    for (at, piece) in pieces {
        text.push_str(page.text.get(done..at).unwrap_or_default());
        text.push_str(&outside_tags(piece, change));
        done = at + piece.len();
    }
    text.push_str(page.text.get(done..).unwrap_or_default());
    text
}

fn collect<'a>(page: &Page, pattern: &Pattern<&'a str>, pieces: &mut Vec<(usize, &'a str)>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.push((page.offset(value), value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| collect(page, &variant.value, pieces));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Changes the words that are neither inside a tag nor an address.
fn outside_tags(text: &str, change: fn(&str) -> String) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive('>') {
        let (words, tag) =
            piece.rfind('<').filter(|_| piece.ends_with('>')).map_or((piece, ""), |at| piece.split_at(at));
        for word in words.split_inclusive(char::is_whitespace) {
            match is_address(
                word.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '(' | ')')),
            ) {
                true => out.push_str(word),
                false => out.push_str(&change(word)),
            }
        }
        out.push_str(tag);
    }
    out
}

/// Each letter with an accent, each vowel twice.
fn accented(word: &str) -> String {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    let mut out = String::new();
    for c in word.chars() {
        let letter = PLAIN
            .chars()
            .position(|plain| plain == c)
            .and_then(|place| ACCENTED.chars().nth(place))
            .unwrap_or(c);
        out.push(letter);
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(letter);
        }
    }
    out
}

/// Each word between marks that set it from right to left, as Android does.
fn mirrored(word: &str) -> String {
    let mut out = String::new();
    let is_part = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    let mut inside = false;
    for c in word.chars() {
        if is_part(c) != inside {
            out.push_str(if inside { "\u{202C}\u{200F}" } else { "\u{200F}\u{202E}" });
            inside = !inside;
        }
        out.push(c);
    }
    if inside {
        out.push_str("\u{202C}\u{200F}");
    }
    out
}
