//! Closed id types: one macro, so that all of them behave alike.

use std::fmt;

/// What every id of the guide has in common: a closed list, a stable kebab-case name, a place in the list.
///
/// The trait is sealed: the lists are the guide's own.
///
/// ```
/// use reconnect_guide::{Cause, Id};
///
/// assert_eq!(Cause::KIND, "cause");
/// assert_eq!(Cause::ALL.len(), 6);
/// assert_eq!(Cause::Loss.index(), 1);
/// ```
pub trait Id: Copy + Eq + Ord + fmt::Debug + fmt::Display + sealed::Sealed + 'static {
    /// What the id names, for messages: `need`, `safe space`.
    const KIND: &'static str;
    /// Every id, in the order of the guide.
    const ALL: &'static [Self];
    /// The stable kebab-case name.
    fn as_str(self) -> &'static str;
    /// The place in [`ALL`](Self::ALL), from 0.
    fn index(self) -> usize;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The error of reading an id that does not exist. It names the value and the nearest id that does.
///
/// ```
/// use reconnect_guide::Need;
///
/// let error = "feel-agian".parse::<Need>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown need \"feel-agian\", the nearest is \"feel-again\"");
/// assert_eq!(error.nearest(), "feel-again");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownId {
    kind: &'static str,
    value: String,
    nearest: &'static str,
}

impl UnknownId {
    /// How much of a bad value is quoted, in characters; the longest id has 22.
    const QUOTED: usize = 40;

    pub(crate) fn new<T: Id>(value: &str) -> Self {
        let value: String = value.chars().take(Self::QUOTED).collect();
        let nearest = T::ALL
            .iter()
            .map(|id| id.as_str())
            .min_by_key(|id| strsim::osa_distance(id, &value))
            .unwrap_or_default();
        Self { kind: T::KIND, value, nearest }
    }

    /// What was asked for: `need`, `practice`, ….
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The value that is no id, cut after forty characters.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The valid id that is spelled most like it.
    pub fn nearest(&self) -> &'static str {
        self.nearest
    }
}

impl fmt::Display for UnknownId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, value, nearest } = self;
        write!(f, "unknown {kind} {value:?}, the nearest is {nearest:?}")
    }
}

impl std::error::Error for UnknownId {}

/// Declares a closed id type. The order of the variants is the order of the guide.
macro_rules! ids {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident: $kind:literal {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[allow(clippy::enum_variant_names)] // the guide's names are what they are
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $name {
            $($(#[$variant_meta])* #[doc = concat!("\n\nWritten `", $text, "`.")] $variant,)+
        }

        impl $name {
            /// Every one of them, in the order of the guide.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable kebab-case name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        impl $crate::facts::id::sealed::Sealed for $name {}

        impl $crate::facts::Id for $name {
            const KIND: &'static str = $kind;
            const ALL: &'static [Self] = Self::ALL;

            fn as_str(self) -> &'static str {
                self.as_str()
            }

            fn index(self) -> usize {
                self as usize
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::facts::UnknownId;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|id| id.as_str() == value)
                    .ok_or_else(|| $crate::facts::UnknownId::new::<Self>(value))
            }
        }
    };
}

pub(crate) use ids;
