//! What was heard in a statement. These are objects, and no records: printing one never shows what a person said.

use std::ops::Range;
use std::sync::Arc;

use reconnect_guide as core;

use crate::ids::{Cause, Need, Signal};

/// What was heard in a statement, each with the words that showed it. It helps to notice; it assesses nobody.
#[derive(uniffi::Object)]
pub struct Heard {
    needs: Vec<HeardNeed>,
    causes: Vec<HeardCause>,
    signal: Option<Signal>,
    signal_evidence: Vec<Arc<Evidence>>,
    request: core::Request,
}

/// A need that was heard.
#[derive(Clone, uniffi::Record)]
pub struct HeardNeed {
    /// The need.
    pub need: Need,
    /// How sure it is, from 1 to 100; only good for comparing with others of the same statement.
    pub score: i32,
    /// The words that showed it.
    pub evidence: Arc<Evidence>,
}

/// A cause that was heard.
#[derive(Clone, uniffi::Record)]
pub struct HeardCause {
    /// The cause.
    pub cause: Cause,
    /// The words that showed it.
    pub evidence: Arc<Evidence>,
}

/// Words of a statement.
#[derive(uniffi::Object)]
pub struct Evidence {
    quote: String,
    utf16: Span,
    code_points: Span,
}

/// Where words stand in a statement: from the start up to, and without, the end.
#[derive(Clone, Copy, Debug, uniffi::Record)]
pub struct Span {
    /// Where they begin.
    pub start: u32,
    /// Where they end.
    pub end: u32,
}

#[uniffi::export]
impl Evidence {
    /// The words.
    pub fn quote(&self) -> String {
        self.quote.clone()
    }

    /// Where they stand, in UTF-16 units: indices of a Kotlin `String`, and of an `NSRange` in Swift.
    pub fn utf16(&self) -> Span {
        self.utf16
    }

    /// Where they stand, in code points: indices of a Python `str`, and of `unicodeScalars` in Swift.
    pub fn code_points(&self) -> Span {
        self.code_points
    }
}

#[uniffi::export]
impl Heard {
    /// The needs, the surest first.
    pub fn needs(&self) -> Vec<HeardNeed> {
        self.needs.clone()
    }

    /// The causes, in the order of the guide.
    pub fn causes(&self) -> Vec<HeardCause> {
        self.causes.clone()
    }

    /// The strongest signal.
    pub fn signal(&self) -> Option<Signal> {
        self.signal
    }

    /// The words that showed the signal.
    pub fn signal_evidence(&self) -> Vec<Arc<Evidence>> {
        self.signal_evidence.clone()
    }
}

impl Heard {
    pub(crate) fn new(text: &str, heard: &core::Heard<'_>) -> Self {
        let needs = heard.needs().map(|it| HeardNeed {
            need: it.need().into(),
            score: it.score(),
            evidence: Evidence::new(text, it.evidence()),
        });
        let causes = heard
            .causes()
            .map(|it| HeardCause { cause: it.cause().into(), evidence: Evidence::new(text, it.evidence()) });
        Self {
            needs: needs.collect(),
            causes: causes.collect(),
            signal: heard.signal().map(Into::into),
            signal_evidence: heard
                .signal_evidence()
                .iter()
                .map(|it| Evidence::new(text, it.clone()))
                .collect(),
            request: heard.request(),
        }
    }

    pub(crate) fn request(&self) -> core::Request {
        self.request.clone()
    }
}

impl Evidence {
    fn new(text: &str, bytes: Range<usize>) -> Arc<Self> {
        let before = text.get(..bytes.start).unwrap_or_default();
        let quote = text.get(bytes).unwrap_or_default();
        Arc::new(Self {
            utf16: Span::new(before.encode_utf16().count(), quote.encode_utf16().count()),
            code_points: Span::new(before.chars().count(), quote.chars().count()),
            quote: quote.to_owned(),
        })
    }
}

impl Span {
    fn new(start: usize, length: usize) -> Self {
        let unit = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: unit(start), end: unit(start + length) }
    }
}

#[cfg(test)]
mod tests {
    use super::Evidence;

    #[test]
    fn spans_count_in_the_units_of_each_language() {
        let evidence = Evidence::new("🌧 ñ so numb", "🌧 ñ so ".len().."🌧 ñ so numb".len());
        assert_eq!(evidence.quote(), "numb");
        assert_eq!((evidence.utf16().start, evidence.utf16().end), (8, 12));
        assert_eq!((evidence.code_points().start, evidence.code_points().end), (7, 11));
    }
}
