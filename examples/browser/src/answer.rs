//! An answer with what was heard, placed in the statement as JavaScript counts.

use std::ops::Range;

use reconnect_guide::{Answer, Cause, Guide, Heard, Need, Request, Signal};
use serde::Serialize;

use crate::card::CardPage;

#[derive(Serialize)]
struct AnswerPage<'g> {
    support: Option<CardPage<'g>>,
    heard: HeardPage,
    answer: Answer<'g>,
}

#[derive(Serialize)]
struct HeardPage {
    needs: Vec<Marked<Need>>,
    causes: Vec<Marked<Cause>>,
    signal: Option<Signal>,
}

/// An id with the place of the words that showed it, in UTF-16 units of the statement.
#[derive(Serialize)]
struct Marked<T> {
    id: T,
    start: usize,
    end: usize,
}

/// What is chosen stands, and what is heard is added to it with the person's own words.
pub fn of<'g>(guide: &'g Guide, statement: &str, chosen: Request) -> impl Serialize + use<'g> {
    let heard = guide.hear(statement);
    let answer = guide.recommend(&with_heard(chosen, &heard));
    AnswerPage {
        support: answer.support().map(CardPage::of),
        heard: HeardPage::of(statement, &heard),
        answer,
    }
}

fn with_heard(mut request: Request, heard: &Heard<'_>) -> Request {
    for need in heard.needs() {
        request = request.need(need.need()).quote(need.need(), need.quote());
    }
    request = heard.causes().fold(request, |request, cause| request.cause(cause.cause()));
    heard.signal().into_iter().fold(request, Request::signal)
}

impl HeardPage {
    fn of(statement: &str, heard: &Heard<'_>) -> Self {
        Self {
            needs: heard.needs().map(|it| Marked::of(it.need(), it.evidence(), statement)).collect(),
            causes: heard.causes().map(|it| Marked::of(it.cause(), it.evidence(), statement)).collect(),
            signal: heard.signal(),
        }
    }
}

impl<T> Marked<T> {
    fn of(id: T, evidence: Range<usize>, statement: &str) -> Self {
        Self { id, start: utf16(statement, evidence.start), end: utf16(statement, evidence.end) }
    }
}

fn utf16(text: &str, bytes: usize) -> usize {
    text.get(..bytes).map_or(0, |before| before.encode_utf16().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_javascript_counts() {
        assert_eq!(utf16("💔 né", "💔 n".len()), 4);
        assert_eq!(utf16("💔 né", "💔 né".len()), 5);
        assert_eq!(utf16("né", 2), 0, "inside of a character there is no place");
    }
}
