//! What a step holds besides its words.

use super::{Practice, Step};

/// The lists that a step's lead introduces.
///
/// ```
/// use reconnect_guide::{List, Step};
///
/// assert_eq!(Step::ProfessionalHelp.lists(), [List::HelpSignals, List::TherapyBenefits]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum List {
    /// The six causes.
    Causes,
    /// The practices of the step itself.
    Practices,
    /// The four safe spaces.
    SafeSpaces,
    /// The four trust builders.
    TrustBuilders,
    /// The four help signals.
    HelpSignals,
    /// The four therapy benefits.
    TherapyBenefits,
    /// The four hope choices.
    HopeChoices,
}

impl List {
    /// The stable kebab-case name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Causes => "causes",
            Self::Practices => "practices",
            Self::SafeSpaces => "safe-spaces",
            Self::TrustBuilders => "trust-builders",
            Self::HelpSignals => "help-signals",
            Self::TherapyBenefits => "therapy-benefits",
            Self::HopeChoices => "hope-choices",
        }
    }
}

impl Step {
    /// Its place in the guide, from 1 to 13.
    ///
    /// ```
    /// use reconnect_guide::Step;
    ///
    /// assert_eq!(Step::Hope.number(), 13);
    /// ```
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The step with that number.
    ///
    /// ```
    /// use reconnect_guide::Step;
    ///
    /// assert_eq!(Step::from_number(13), Some(Step::Hope));
    /// assert_eq!(Step::from_number(14), None);
    /// ```
    pub fn from_number(number: u8) -> Option<Self> {
        let index = usize::from(number).checked_sub(1)?;
        Self::ALL.get(index).copied()
    }

    /// Its practices, in order.
    ///
    /// ```
    /// use reconnect_guide::{Practice, Step};
    ///
    /// assert!(Step::Acknowledge.practices().eq([Practice::NameIt, Practice::DropTheComparison]));
    /// ```
    pub fn practices(self) -> impl Iterator<Item = Practice> + Clone {
        Practice::ALL.iter().copied().filter(move |practice| practice.step() == self)
    }

    /// The lists that it introduces with a lead, in order.
    pub const fn lists(self) -> &'static [List] {
        match self {
            Self::Acknowledge | Self::GiveItTime => &[],
            Self::Understand => &[List::Causes],
            Self::SafeSpaces => &[List::SafeSpaces],
            Self::RelearnTrust => &[List::TrustBuilders],
            Self::ProfessionalHelp => &[List::HelpSignals, List::TherapyBenefits],
            Self::Hope => &[List::HopeChoices],
            Self::SelfFirst
            | Self::AllowFeelings
            | Self::ThroughTheBody
            | Self::SmallExpressions
            | Self::FeelAlive
            | Self::BePresent => &[List::Practices],
        }
    }
}
