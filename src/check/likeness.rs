//! Rules that hold a text against its source: the same, too long, another end.

use unicode_normalization::UnicodeNormalization;

use super::finding::Code;
use super::flow::{FILLED, Flow};
use super::language::Language;
use super::markup::tags;
use super::page::{Page, Report};
use super::variables::Pair;

/// A text without markup; what is filled in stays as one sign.
pub(super) fn plain(flow: &Flow<'_>) -> String {
    let ranges: Vec<_> = tags(&flow.chars).into_iter().map(|tag| tag.range).collect();
    let is_text = |place: &usize| !ranges.iter().any(|range| range.contains(place));
    flow.chars.iter().enumerate().filter(|(place, _)| is_text(place)).map(|(_, (c, _))| *c).collect()
}

/// Canonical composition, with each run of blanks as one.
fn normalized(text: &str) -> String {
    text.nfc().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of the source that stands there as it is: several words, of which two are no names.
pub(super) fn is_same(flow: &Flow<'_>, source: &[Flow<'_>]) -> bool {
    let own = normalized(&plain(flow));
    source.iter().any(|other| normalized(&plain(other)) == own)
}

/// In a language of another script even two words tell.
pub(super) fn is_translatable(flow: &Flow<'_>, is_other_script: bool) -> bool {
    let text = plain(flow);
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c == FILLED || c == '/')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().any(char::is_alphabetic) && !word.contains(['@', '.', '_', ':']))
        .collect();
    let common = |word: &&&str| {
        word.chars().next().is_some_and(|c| c.is_lowercase() || !c.is_uppercase()) && word.chars().count() > 1
    };
    let (least, least_common) = if is_other_script { (2, 1) } else { (3, 2) };
    words.len() >= least && words.iter().filter(common).count() >= least_common
}

pub(super) fn is_other_script(a: Option<&Language>, b: Option<&Language>) -> bool {
    matches!((a, b), (Some(a), Some(b)) if a.script != b.script)
}

pub(super) fn same_as_source(
    pair: &Pair<'_, '_>,
    page: &Page,
    id: &str,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    report: &mut Report,
) {
    if is_translatable(flow, is_other_script(pair.language, pair.source_language)) && is_same(flow, source) {
        report.add(
            Code::SameAsSource,
            page,
            flow.at,
            id.to_owned(),
            "this is the text of the source; translate it",
        );
    }
}

/// How much a text says: a letter of a dense script counts for more.
fn weight(text: &str) -> usize {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != FILLED)
        .map(|c| match u32::from(c) {
            0x2E80..=0xD7FF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF => 5,
            0x300..=0x36F | 0x64B..=0x65F | 0x591..=0x5C7 => 0,
            _ => 2,
        })
        .sum()
}

/// Three times as long and more, or a quarter and less; short texts vary more.
pub(super) fn length(page: &Page, id: &str, flow: &Flow<'_>, source: &[Flow<'_>], report: &mut Report) {
    let own = weight(&plain(flow));
    let weights = || source.iter().map(|other| weight(&plain(other)));
    let (Some(least), Some(most)) = (weights().min(), weights().max()) else {
        return;
    };
    let what = if own > 3 * most + 50 {
        "much longer than"
    } else if least >= 50 && own * 4 < least {
        "much shorter than"
    } else {
        return;
    };
    let message = format!("the text is {what} the source; does it say the same?");
    report.add(Code::Length, page, flow.at, id.to_owned(), message);
}

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// A full stop of any script.
    Stop,
    /// A letter, a digit, or something filled in.
    Bare,
    /// Any other mark, or a full stop that belongs to a word.
    Other,
}

/// Abbreviations that end in a full stop.
const SHORT: &[&str] = &[
    "etc", "usw", "ecc", "itd", "itp", "др", "п", "т.д", "т.п", "vb", "vs", "inc", "ltd", "min", "max", "nr",
    "st", "std", "sek", "sec", "мин", "сек", "ч", "г", "approx", "ca", "jr", "sr", "corp", "osv", "m.m",
    "atd", "apod", "stb",
];

fn end(text: &str) -> End {
    let closers = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\''
                    | '”'
                    | '“'
                    | '’'
                    | '‘'
                    | '»'
                    | '«'
                    | ')'
                    | ']'
                    | '\u{2069}'
                    | '\u{202C}'
                    | '\u{200F}'
                    | '\u{200E}'
            )
    };
    let text = text.trim_end_matches(closers);
    let Some(last) = text.chars().next_back() else {
        return End::Other;
    };
    match last {
        '.' | '。' | '．' | '｡' | '।' | '॥' | '۔' | '։' | '።' | '။' | '។' => {
            let body = text.trim_end_matches(last);
            let word = body
                .rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '\u{A0}'))
                .next()
                .unwrap_or_default();
            let is_short = word.contains('.')
                || SHORT.contains(&word.to_lowercase().as_str())
                || (word.chars().count() == 1 && word != "\u{FFFC}");
            let is_ellipsis = text.ends_with("..");
            if is_short || is_ellipsis { End::Other } else { End::Stop }
        }
        c if c.is_alphanumeric() || c == FILLED || is_sign_of_word(c) => End::Bare,
        _ => End::Other,
    }
}

/// Vowel signs and the like, which stand on the last letter of a word.
fn is_sign_of_word(c: char) -> bool {
    use unicode_script::{Script, UnicodeScript};
    !c.is_ascii()
        && !c.is_whitespace()
        && !matches!(c.script(), Script::Common)
        && !matches!(c, '؟' | '،' | '؛')
}

pub(super) fn final_full_stop(
    page: &Page,
    id: &str,
    language: Option<&Language>,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    report: &mut Report,
) {
    // Written with no full stop, or with none after a quotation.
    let has_none =
        language.is_some_and(|language| matches!(language.script.as_str(), "Thai" | "Laoo" | "Tibt"));
    let own = plain(flow);
    let ends_in_quotation = own.trim_end().ends_with(['」', '』', '）', '】']);
    let ends: Vec<End> = source.iter().map(|other| end(&plain(other))).collect();
    let Some(wanted) = ends.first().filter(|first| ends.iter().all(|end| end == *first)) else {
        return;
    };
    let is_short_word = own.ends_with('.')
        && own.split_whitespace().count() <= 2
        && own.trim_end_matches('.').chars().rev().take_while(|c| c.is_alphabetic()).count() <= 4;
    let message = match (wanted, end(&own)) {
        (End::Stop, End::Bare) if !has_none && !ends_in_quotation => {
            "the source ends in a full stop, and this does not; add it"
        }
        (End::Bare, End::Stop) if !is_short_word => {
            "the source ends in no full stop, and this does; delete it"
        }
        _ => return,
    };
    let at = flow.chars.iter().rev().find(|(c, _)| !c.is_whitespace()).map_or(flow.at, |(_, at)| *at);
    report.add(Code::FinalFullStop, page, at, id.to_owned(), message);
}
