//! Rules for a language's own marks.

use super::finding::Code;
use super::flow::{FILLED, Flow};
use super::language::Language;
use super::markup::tags;
use super::page::{Page, Report};

/// The quotation marks of a language: CLDR, `delimiters/quotationStart` and `quotationEnd` of `common/main`. A
/// language that is not here gets no warning.
const QUOTES: &[(&str, &str, &str)] = &[
    ("ar", "”", "“"),
    ("bg", "„", "“"),
    ("bn", "“", "”"),
    ("bs", "„", "”"),
    ("ca", "«", "»"),
    ("cs", "„", "“"),
    ("da", "“", "”"),
    ("de", "„", "“"),
    ("el", "«", "»"),
    ("en", "“", "”"),
    ("es", "«", "»"),
    ("et", "„", "“"),
    ("fa", "«", "»"),
    ("fi", "”", "”"),
    ("fr", "«", "»"),
    ("he", "”", "”"),
    ("hi", "“", "”"),
    ("hr", "„", "”"),
    ("hu", "„", "”"),
    ("id", "“", "”"),
    ("is", "„", "“"),
    ("it", "«", "»"),
    ("ja", "「", "」"),
    ("ko", "‘", "’"),
    ("lt", "„", "“"),
    ("lv", "“", "”"),
    ("ms", "“", "”"),
    ("nb", "«", "»"),
    ("nl", "‘", "’"),
    ("nn", "«", "»"),
    ("pl", "„", "”"),
    ("pt", "“", "”"),
    ("ro", "„", "”"),
    ("ru", "«", "»"),
    ("sk", "„", "“"),
    ("sl", "„", "“"),
    ("sr", "„", "“"),
    ("sv", "”", "”"),
    ("ta", "“", "”"),
    ("te", "“", "”"),
    ("th", "“", "”"),
    ("tr", "“", "”"),
    ("uk", "«", "»"),
    ("ur", "”", "“"),
    ("vi", "“", "”"),
    ("zh", "“", "”"),
];

fn quotes(language: Option<&Language>) -> Option<(&'static str, &'static str)> {
    let language = language?;
    if language.script == "Hant" {
        return Some(("「", "」"));
    }
    QUOTES.iter().find(|(code, ..)| *code == language.code).map(|(_, open, close)| (*open, *close))
}

/// What stands inside a tag is markup and no text.
fn in_tag(flow: &Flow<'_>) -> impl Fn(usize) -> bool + use<> {
    let ranges: Vec<_> = tags(&flow.chars).into_iter().map(|tag| tag.range).collect();
    move |place| ranges.iter().any(|range| range.contains(&place))
}

pub(super) fn straight_quotes(
    page: &Page,
    id: &str,
    language: Option<&Language>,
    flow: &Flow<'_>,
    report: &mut Report,
) {
    let Some((open, close)) = quotes(language) else {
        return;
    };
    let in_tag = in_tag(flow);
    let at = |place: usize| flow.chars.get(place).map(|(c, _)| *c);
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == FILLED);
    let opens = |place: usize| !is_letter(place.checked_sub(1).and_then(at)) && is_letter(at(place + 1));
    let closes = |place: usize| {
        !is_letter(at(place + 1)) && place.checked_sub(1).and_then(at).is_some_and(|c| !c.is_whitespace())
    };
    for (place, (c, offset)) in flow.chars.iter().enumerate() {
        let before = place.checked_sub(1).and_then(at);
        let is_quote = match c {
            // Between letters it is a Hebrew abbreviation, after a digit an inch, after = code.
            '"' => {
                let is_inner =
                    before.is_some_and(char::is_alphabetic) && at(place + 1).is_some_and(char::is_alphabetic);
                let is_inch = before.is_some_and(|c| c.is_ascii_digit())
                    && !flow.chars.iter().take(place).any(|(c, _)| *c == '"');
                !is_inner && !is_inch && before != Some('=')
            }
            '\'' => {
                opens(place)
                    && (place + 2..flow.chars.len()).any(|next| at(next) == Some('\'') && closes(next))
            }
            _ => false,
        };
        if is_quote && !in_tag(place) {
            let message = format!("straight quotation marks; this language writes {open}…{close}");
            report.add(Code::StraightQuotes, page, *offset, id.to_owned(), message);
            return;
        }
    }
}

pub(super) fn three_dots(page: &Page, id: &str, flow: &Flow<'_>, report: &mut Report) {
    let dots = flow.chars.windows(3).find(|three| three.iter().all(|(c, _)| *c == '.'));
    if let Some((_, at)) = dots.and_then(<[_]>::first) {
        report.add(
            Code::ThreeDots,
            page,
            *at,
            id.to_owned(),
            "three full stops; write the ellipsis … as one sign",
        );
    }
}

/// French sets a no-break blank before high marks and inside guillemets; Canada only before the colon and inside
/// guillemets (CLDR has no datum for it; Lexique des règles typographiques; Office québécois de la langue française).
pub(super) fn french_spacing(
    page: &Page,
    id: &str,
    language: Option<&Language>,
    flow: &Flow<'_>,
    report: &mut Report,
) {
    let Some(language) = language.filter(|language| language.code == "fr") else {
        return;
    };
    let marks: &[char] =
        if language.region.as_deref() == Some("CA") { &[':'] } else { &[':', ';', '!', '?'] };
    let has_guillemet_blanks = language.region.as_deref() != Some("CH");
    let in_tag = in_tag(flow);
    let at = |place: usize| flow.chars.get(place).map(|(c, _)| *c);
    for (place, (c, offset)) in flow.chars.iter().enumerate() {
        let before = place.checked_sub(1).and_then(at);
        let after = at(place + 1);
        let ends_word = before.is_some_and(|c| {
            c.is_alphanumeric() || matches!(c, FILLED | '»' | ')' | '”' | '’' | '%' | ']' | '"')
        });
        let wanted = match c {
            c if marks.contains(c) => {
                let is_inside = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '=' | '_'));
                let is_closing_tag = after == Some('<');
                ends_word && (!is_inside || is_closing_tag) && !(*c == ';' && is_entity(flow, place))
            }
            '«' => has_guillemet_blanks && after.is_some_and(|c| !c.is_whitespace()),
            '»' => has_guillemet_blanks && before.is_some_and(|c| !c.is_whitespace()),
            _ => false,
        };
        if wanted && !in_tag(place) {
            let where_ = if *c == '«' { "after" } else { "before" };
            let blank = if matches!(c, ':') { "U+00A0" } else { "U+202F" };
            let message = format!("French sets a no-break blank {where_} {c} ({blank})");
            report.add(Code::FrenchSpacing, page, *offset, id.to_owned(), message);
        }
    }
}

/// Whether a semicolon ends an entity such as `&nbsp;`.
fn is_entity(flow: &Flow<'_>, place: usize) -> bool {
    let before = flow.chars.get(..place).unwrap_or_default();
    let name = before.iter().rev().take_while(|(c, _)| c.is_ascii_alphanumeric() || *c == '#').count();
    name > 0
        && before.len().checked_sub(name + 1).and_then(|at| before.get(at)).is_some_and(|(c, _)| *c == '&')
}
