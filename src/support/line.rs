//! A crisis line, and how it is reached.

use std::borrow::Cow;

/// A line that people in danger can reach. Its name stays in its own language.
///
/// ```
/// use reconnect_guide::{Guide, Reach, Signal};
///
/// let guide = Guide::open(["es-MX"])?;
/// let card = guide.support(Signal::Crisis);
/// let line = card.lines().next().unwrap();
/// assert_eq!(line.name(), "Línea de la Vida");
/// assert!(matches!(line.reach(), Reach::Call { number } if number == "800 911 2000"));
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub(super) name: Cow<'static, str>,
    pub(super) reach: Reach,
}

/// The error of a line that nobody could reach.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LineError {
    /// It has no name.
    #[error("a line has no name (its number is {number:?})")]
    NoName {
        /// Its number.
        number: String,
    },
    /// It has no number, or one with no digit in it, or no word to send.
    #[error("the line {name:?} has no way to reach it")]
    NoReach {
        /// Its name.
        name: String,
    },
}

impl Line {
    /// A line of the host's own.
    ///
    /// # Errors
    ///
    /// Where the name is blank, or a number has no digit, or the word to send is blank.
    ///
    /// ```
    /// use reconnect_guide::{Line, Reach};
    ///
    /// let campus = Line::new("Campus night line", Reach::Call { number: "555 0100".into() })?;
    /// assert_eq!(campus.name(), "Campus night line");
    /// let nobody = Line::new("Nobody", Reach::Call { number: "".into() });
    /// assert_eq!(nobody.unwrap_err().to_string(), "the line \"Nobody\" has no way to reach it");
    /// # Ok::<(), reconnect_guide::LineError>(())
    /// ```
    pub fn new(name: impl Into<String>, reach: Reach) -> Result<Self, LineError> {
        let name = name.into();
        if name.trim().is_empty() {
            return Err(LineError::NoName { number: cut(reach.number()) });
        }
        match reach.is_reachable() {
            true => Ok(Self { name: name.into(), reach }),
            false => Err(LineError::NoReach { name: cut(&name) }),
        }
    }

    /// Its name, in its own language.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it is reached.
    pub const fn reach(&self) -> &Reach {
        &self.reach
    }
}

/// How a line is reached. Numbers are as they are dialed inside the country.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reach {
    /// By a call.
    Call {
        /// The number.
        number: Cow<'static, str>,
    },
    /// By a text message.
    Text {
        /// The word to send.
        word: Cow<'static, str>,
        /// The number to send it to.
        number: Cow<'static, str>,
    },
    /// By a call or a text message.
    CallOrText {
        /// The number.
        number: Cow<'static, str>,
    },
    /// By a call to either of two numbers.
    CallEither {
        /// The first number.
        number: Cow<'static, str>,
        /// The other number.
        other: Cow<'static, str>,
    },
}

impl Reach {
    /// The first number that it names.
    pub fn number(&self) -> &str {
        match self {
            Self::Call { number }
            | Self::Text { number, .. }
            | Self::CallOrText { number }
            | Self::CallEither { number, .. } => number,
        }
    }

    fn is_reachable(&self) -> bool {
        let dials = |number: &str| number.chars().any(|c| c.is_ascii_digit());
        let also = match self {
            Self::Call { .. } | Self::CallOrText { .. } => true,
            Self::Text { word, .. } => !word.trim().is_empty(),
            Self::CallEither { other, .. } => dials(other),
        };
        dials(self.number()) && also
    }
}

/// As much of what a host wrote as an error quotes.
fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}
