//! What was heard in a statement.

use std::fmt;
use std::ops::Range;

use crate::facts::{Cause, Need, Signal};
use crate::recommend::Request;

/// What was heard in a statement, each with the words that showed it.
///
/// It helps to notice; it assesses nobody. Calm and oblique statements are beyond it.
///
/// ```
/// use reconnect_guide::{Guide, Need};
///
/// let guide = Guide::open(["en"])?;
/// let heard = guide.hear("idk i just feel nothing since he left");
/// let need = heard.needs().next().unwrap();
/// assert_eq!(need.need(), Need::FeelAgain);
/// assert!(need.quote().contains("feel nothing"));
/// let answer = guide.recommend(&heard.request());
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Heard<'t> {
    pub(super) text: &'t str,
    pub(super) needs: Vec<(Need, i32, Range<usize>)>,
    pub(super) causes: Vec<(Cause, Range<usize>)>,
    pub(super) signal: Option<Signal>,
    pub(super) signal_evidence: Vec<Range<usize>>,
}

impl<'t> Heard<'t> {
    /// The needs, the surest first.
    pub fn needs(&self) -> impl ExactSizeIterator<Item = HeardNeed<'t>> + '_ {
        self.needs.iter().map(|(need, score, evidence)| HeardNeed {
            need: *need,
            score: *score,
            words: Words { text: self.text, evidence: evidence.clone() },
        })
    }

    /// The causes, in the order of the guide.
    pub fn causes(&self) -> impl ExactSizeIterator<Item = HeardCause<'t>> + '_ {
        self.causes.iter().map(|(cause, evidence)| HeardCause {
            cause: *cause,
            words: Words { text: self.text, evidence: evidence.clone() },
        })
    }

    /// The strongest signal.
    pub const fn signal(&self) -> Option<Signal> {
        self.signal
    }

    /// Where the words stand that showed the signal, in bytes of the statement.
    pub fn signal_evidence(&self) -> &[Range<usize>] {
        &self.signal_evidence
    }

    /// The words that showed the signal.
    pub fn signal_quotes(&self) -> impl Iterator<Item = &'t str> + '_ {
        self.signal_evidence.iter().filter_map(|range| self.text.get(range.clone()))
    }

    /// What was heard as a request, with the person's own words for the reasons to quote.
    pub fn request(&self) -> Request {
        let mut request = self
            .needs()
            .fold(Request::new(), |request, heard| request.need(heard.need).quote(heard.need, heard.quote()));
        request = self.causes().fold(request, |request, heard| request.cause(heard.cause));
        self.signal.into_iter().fold(request, Request::signal)
    }
}

/// It never shows what the person said.
impl fmt::Debug for Heard<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let needs: Vec<Need> = self.needs.iter().map(|(need, ..)| *need).collect();
        let causes: Vec<Cause> = self.causes.iter().map(|(cause, _)| *cause).collect();
        f.debug_struct("Heard")
            .field("needs", &needs)
            .field("causes", &causes)
            .field("signal", &self.signal)
            .finish_non_exhaustive()
    }
}

#[derive(Clone, PartialEq, Eq)]
struct Words<'t> {
    text: &'t str,
    evidence: Range<usize>,
}

impl<'t> Words<'t> {
    fn quote(&self) -> &'t str {
        self.text.get(self.evidence.clone()).unwrap_or_default()
    }
}

/// A need that was heard.
#[derive(Clone, PartialEq, Eq)]
pub struct HeardNeed<'t> {
    need: Need,
    score: i32,
    words: Words<'t>,
}

impl<'t> HeardNeed<'t> {
    /// The need.
    pub const fn need(&self) -> Need {
        self.need
    }

    /// How sure it is, from 1 to 100; only good for comparing with others of the same statement.
    pub const fn score(&self) -> i32 {
        self.score
    }

    /// Where the words stand that showed it, in bytes of the statement.
    pub fn evidence(&self) -> Range<usize> {
        self.words.evidence.clone()
    }

    /// The words that showed it.
    pub fn quote(&self) -> &'t str {
        self.words.quote()
    }
}

/// A cause that was heard.
#[derive(Clone, PartialEq, Eq)]
pub struct HeardCause<'t> {
    cause: Cause,
    words: Words<'t>,
}

impl<'t> HeardCause<'t> {
    /// The cause.
    pub const fn cause(&self) -> Cause {
        self.cause
    }

    /// Where the words stand that showed it, in bytes of the statement.
    pub fn evidence(&self) -> Range<usize> {
        self.words.evidence.clone()
    }

    /// The words that showed it.
    pub fn quote(&self) -> &'t str {
        self.words.quote()
    }
}

macro_rules! silent_debug {
    ($($heard:ident.$id:ident)+) => {$(
        /// It never shows what the person said.
        impl fmt::Debug for $heard<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($heard)).field(stringify!($id), &self.$id).finish_non_exhaustive()
            }
        }
    )+};
}

silent_debug! { HeardNeed.need HeardCause.cause }
