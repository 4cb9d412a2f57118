//! Rules for markup in a text: tags, and the stars and backticks of Markdown.

use super::finding::Code;
use super::flow::Flow;
use super::page::{Page, Report};
use super::variables::{Pair, corresponds};

/// Tags that close nothing.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "wbr", "meta"];

/// A tag: `a`, `/a`, or `a[name]` for one that the host knows by its `data-l10n-name`; and where it stands.
pub(super) struct Tag {
    name: String,
    at: usize,
    /// Its place among the characters of the flow.
    pub range: std::ops::Range<usize>,
}

/// The tags of a text. `<3` and `a < b` are none.
pub(super) fn tags(chars: &[(char, usize)]) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some((c, at)) = chars.get(place) {
        let length = if *c == '<' {
            chars.get(place..).and_then(|rest| rest.iter().position(|(c, _)| *c == '>'))
        } else {
            None
        };
        let body: Option<String> = length
            .and_then(|length| chars.get(place + 1..place + length))
            .map(|body| body.iter().map(|(c, _)| c).collect());
        match (body.as_deref().and_then(tag_name), length) {
            (Some(name), Some(length)) => {
                found.push(Tag { name, at: *at, range: place..place + length + 1 });
                place += length + 1;
            }
            _ => place += 1,
        }
    }
    found
}

fn tag_name(body: &str) -> Option<String> {
    let (slash, rest) = match body.strip_prefix('/') {
        Some(rest) => ("/", rest),
        None => ("", body),
    };
    let name = rest.split(|c: char| c.is_whitespace() || c == '/').next()?;
    let sound = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ':'));
    let known = rest
        .split_once("data-l10n-name=")
        .and_then(|(_, value)| value.split(['"', '\'']).find(|part| !part.is_empty()))
        .map_or_else(String::new, |value| format!("[{value}]"));
    sound.then(|| format!("{slash}{}{known}", name.to_lowercase()))
}

pub(super) fn mismatched_markup(
    pair: &Pair<'_, '_>,
    page: &Page,
    id: &str,
    own: &[Flow<'_>],
    source: &[Flow<'_>],
    report: &mut Report,
) {
    for flow in own.iter().filter(|flow| !flow.is_empty()) {
        let tags = tags(&flow.chars);
        let theirs: Vec<Vec<Tag>> = source
            .iter()
            .filter(|other| corresponds(pair, flow, other))
            .map(|other| self::tags(&other.chars))
            .collect();
        let differs = !theirs.is_empty() && !theirs.iter().any(|other| names(other) == names(&tags));
        let unclosed = unclosed(&tags).filter(|_| theirs.iter().all(|other| self::unclosed(other).is_none()));
        if differs {
            let wanted = theirs.first().map(|other| list(other)).unwrap_or_default();
            let at = tags
                .iter()
                .find(|tag| !theirs.iter().flatten().any(|other| other.name == tag.name))
                .map_or(flow.at, |tag| tag.at);
            let message =
                format!("the markup differs from the source, which has {wanted}; keep its tags as they are");
            report.add(Code::MismatchedMarkup, page, at, id.to_owned(), message);
        } else if let Some(tag) = unclosed {
            let message = format!(
                "<{}> is not closed, or closes another tag; keep the source's pairs in order",
                tag.name
            );
            report.add(Code::MismatchedMarkup, page, tag.at, id.to_owned(), message);
        }
        markdown(pair, page, id, flow, source, report);
    }
}

fn names(tags: &[Tag]) -> Vec<&str> {
    let mut names: Vec<&str> = tags.iter().map(|tag| tag.name.as_str()).collect();
    names.sort_unstable();
    names
}

fn list(tags: &[Tag]) -> String {
    match tags {
        [] => "no tags".to_owned(),
        _ => tags.iter().map(|tag| format!("<{}>", tag.name)).collect::<Vec<_>>().join(" "),
    }
}

/// The first tag that has no partner in the right order.
fn unclosed(tags: &[Tag]) -> Option<&Tag> {
    let mut open: Vec<&Tag> = Vec::new();
    for tag in tags.iter().filter(|tag| !VOID.contains(&tag.name.as_str())) {
        match tag.name.strip_prefix('/') {
            None => open.push(tag),
            Some(name) => match open.pop() {
                Some(last) if last.name.split('[').next() == Some(name) => {}
                _ => return Some(tag),
            },
        }
    }
    open.pop()
}

/// Bold and code of Markdown, where the source uses them in pairs.
fn markdown(
    pair: &Pair<'_, '_>,
    page: &Page,
    id: &str,
    flow: &Flow<'_>,
    source: &[Flow<'_>],
    report: &mut Report,
) {
    let text = flow.text();
    for mark in ["**", "`"] {
        let own = text.matches(mark).count();
        let mut theirs = source
            .iter()
            .filter(|other| corresponds(pair, flow, other))
            .map(|other| other.text().matches(mark).count())
            .peekable();
        let paired = theirs.peek().is_some_and(|count| *count > 0 && count % 2 == 0);
        if paired && !theirs.any(|count| count == own) {
            let message = format!("the source has another number of {mark} marks; keep its pairs");
            report.add(Code::MismatchedMarkup, page, flow.at, id.to_owned(), message);
        }
    }
}
