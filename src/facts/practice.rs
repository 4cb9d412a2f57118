//! The facts of each practice: its step, length, effort, company, place, what it serves and what it is not for.

use super::{Cause, Company, Effort, Need, Place, Practice, Step};

/// How well a practice serves a need or suits a cause: 1 helps as well, 2 helps, 3 is made for it.
pub type Weight = u8;

/// For whom a practice is not the right answer yet.
///
/// ```
/// use reconnect_guide::{NotFor, Practice};
///
/// assert!(Practice::LetOnePersonCloser.not_for().contains(&NotFor::Trauma));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotFor {
    /// Never beside a crisis card.
    Crisis,
    /// Not for someone who names trauma, until something calming was done; and then never first.
    Trauma,
    /// Not for someone whom feelings flood, until something calming was done.
    Flooded,
}

#[derive(Debug)]
struct Record {
    step: Step,
    instructions: u8,
    minutes: u16,
    effort: Effort,
    company: Company,
    place: Place,
    calming: bool,
    needs: &'static [(Need, Weight)],
    causes: &'static [(Cause, Weight)],
    not_for: &'static [NotFor],
}

/// One row a practice: the compiler holds that none is left out.
macro_rules! records {
    (@calming calming) => { true };
    (@calming) => { false };
    ($($practice:ident: $step:ident, $how:literal steps, $minutes:literal min, $effort:ident, $company:ident, $place:ident $(, $calming:ident)?;
        serves $($need:ident $need_weight:literal),+;
        suits $($cause:ident $cause_weight:literal),*;
        not for $($not_for:ident),*;
    )+) => {
        const fn record(practice: Practice) -> &'static Record {
            match practice {
                $(Practice::$practice => &Record {
                    step: Step::$step,
                    instructions: $how,
                    minutes: $minutes,
                    effort: Effort::$effort,
                    company: Company::$company,
                    place: Place::$place,
                    calming: records!(@calming $($calming)?),
                    needs: &[$((Need::$need, $need_weight)),+],
                    causes: &[$((Cause::$cause, $cause_weight)),*],
                    not_for: &[$(NotFor::$not_for),*],
                },)+
            }
        }
    };
}

records! {
    NameIt: Acknowledge, 4 steps, 2 min, Gentle, Either, Anywhere;
        serves FeelAgain 2, BeKind 2, NoticeFeelings 1, UnderstandWhy 1;
        suits Unsupported 2, ChronicStress 1;
        not for;
    DropTheComparison: Acknowledge, 4 steps, 3 min, Gentle, Either, Anywhere;
        serves BeKind 3, BePatient 1;
        suits Unsupported 1, RepeatedHurt 1;
        not for;
    ThankTheShield: Understand, 5 steps, 10 min, Moderate, Alone, Quiet;
        serves UnderstandWhy 3, FeelAgain 1, BeKind 1, BePatient 1;
        suits RepeatedHurt 3, Betrayal 1, Unsupported 1;
        not for Crisis, Trauma;
    QuietTime: SelfFirst, 4 steps, 10 min, Gentle, Alone, Quiet;
        serves NoticeFeelings 2, BePresent 2, CalmBody 1;
        suits ChronicStress 2;
        not for Crisis, Flooded;
    WriteItDown: SelfFirst, 4 steps, 10 min, Gentle, Alone, Quiet;
        serves NoticeFeelings 2, UnderstandWhy 2, FeelAgain 2, FaceFeelings 2, SpeakUp 1;
        suits Loss 2, Betrayal 1, RepeatedHurt 1;
        not for Crisis;
    NoticeSensations: SelfFirst, 5 steps, 5 min, Moderate, Alone, Quiet;
        serves FeelAgain 3, NoticeFeelings 3, CalmBody 1;
        suits ChronicStress 1;
        not for Crisis, Trauma, Flooded;
    AskWhatINeed: SelfFirst, 4 steps, 3 min, Gentle, Either, Anywhere;
        serves NoticeFeelings 3, BeKind 1, CalmBody 1, GetHelp 1;
        suits ChronicStress 2, Unsupported 2;
        not for;
    LetTearsCome: AllowFeelings, 4 steps, 10 min, Moderate, Alone, Quiet;
        serves FaceFeelings 3, FeelAgain 1;
        suits Loss 3, Betrayal 1;
        not for Crisis, Trauma;
    AdmitHurt: AllowFeelings, 4 steps, 5 min, Moderate, Either, Anywhere;
        serves FaceFeelings 2, SpeakUp 2, BeKind 1;
        suits RepeatedHurt 3, Betrayal 3;
        not for Crisis;
    AcceptLonelyOrScared: AllowFeelings, 4 steps, 5 min, Gentle, Either, Anywhere;
        serves FaceFeelings 3, BeHeard 2, BeKind 1;
        suits Unsupported 2, Loss 1, Trauma 1;
        not for Crisis;
    SlowWalk: ThroughTheBody, 4 steps, 15 min, Gentle, Either, Outdoors, calming;
        serves CalmBody 3, BePresent 1, FeelAgain 1;
        suits ChronicStress 2, Loss 1;
        not for Crisis;
    StretchOrYoga: ThroughTheBody, 5 steps, 10 min, Gentle, Either, Quiet, calming;
        serves CalmBody 3, FeelAgain 1, NoticeFeelings 1;
        suits ChronicStress 3, Trauma 1;
        not for;
    DeepBreathing: ThroughTheBody, 4 steps, 5 min, Gentle, Either, Anywhere, calming;
        serves CalmBody 3, FaceFeelings 2;
        suits Trauma 3, ChronicStress 2;
        not for;
    TimeInNature: ThroughTheBody, 4 steps, 30 min, Gentle, Either, Outdoors;
        serves FeelAlive 2, CalmBody 2, BePresent 2, FindHope 1;
        suits ChronicStress 3, Loss 1;
        not for Crisis;
    ChooseASafeSpace: SafeSpaces, 4 steps, 10 min, Gentle, Either, Anywhere;
        serves BeHeard 3, TrustAgain 2, SpeakUp 1, GetHelp 1;
        suits Unsupported 3, Trauma 2, Betrayal 2, RepeatedHurt 1;
        not for;
    SayItHurt: SmallExpressions, 4 steps, 10 min, Brave, WithSomeone, Anywhere;
        serves SpeakUp 3, BeHeard 1, TrustAgain 1;
        suits RepeatedHurt 2, Betrayal 2;
        not for Crisis, Trauma;
    ShareAJoy: SmallExpressions, 4 steps, 5 min, Gentle, WithSomeone, Anywhere;
        serves SpeakUp 2, FeelAlive 2, BeHeard 2, TrustAgain 1;
        suits Unsupported 1;
        not for Crisis, Trauma;
    ShowAppreciation: SmallExpressions, 4 steps, 5 min, Gentle, Either, Anywhere;
        serves SpeakUp 2, BeHeard 1, FeelAlive 1, TrustAgain 1;
        suits Loss 1;
        not for Crisis;
    AdmitOverwhelm: SmallExpressions, 4 steps, 10 min, Moderate, WithSomeone, Anywhere;
        serves SpeakUp 3, BeHeard 2, CalmBody 1, GetHelp 1;
        suits ChronicStress 3, Unsupported 2;
        not for Crisis, Trauma;
    LetOnePersonCloser: RelearnTrust, 5 steps, 20 min, Brave, WithSomeone, Anywhere;
        serves TrustAgain 3, BeHeard 2, SpeakUp 1;
        suits Betrayal 3, RepeatedHurt 2;
        not for Crisis, Trauma;
    Music: FeelAlive, 4 steps, 5 min, Gentle, Either, Anywhere;
        serves FeelAlive 3, FeelAgain 3, FaceFeelings 1;
        suits Loss 2;
        not for;
    Art: FeelAlive, 4 steps, 20 min, Gentle, Either, Quiet;
        serves FeelAlive 3, FeelAgain 2, NoticeFeelings 1;
        suits Loss 1, Trauma 1;
        not for;
    Writing: FeelAlive, 4 steps, 20 min, Moderate, Alone, Quiet;
        serves FeelAlive 2, UnderstandWhy 2, SpeakUp 2, NoticeFeelings 1;
        suits Loss 3, Betrayal 2;
        not for Crisis, Trauma;
    SpiritualPractice: FeelAlive, 4 steps, 15 min, Gentle, Either, Quiet;
        serves FindHope 3, FeelAlive 2, BePatient 1;
        suits Loss 2;
        not for;
    Volunteering: FeelAlive, 4 steps, 60 min, Moderate, WithSomeone, Anywhere;
        serves FeelAlive 3, BeHeard 2, FindHope 2;
        suits Loss 1, Unsupported 1;
        not for Crisis;
    CreativeHobby: FeelAlive, 4 steps, 30 min, Gentle, Either, Anywhere;
        serves FeelAlive 3, BePresent 2, CalmBody 1;
        suits ChronicStress 2;
        not for;
    MindfulEating: BePresent, 4 steps, 10 min, Gentle, Either, Anywhere;
        serves BePresent 3, NoticeFeelings 1, CalmBody 1;
        suits ChronicStress 1;
        not for;
    ListenAround: BePresent, 4 steps, 3 min, Gentle, Either, Anywhere, calming;
        serves BePresent 3, CalmBody 1, FaceFeelings 1;
        suits Trauma 2;
        not for;
    SlowBreaths: BePresent, 3 steps, 1 min, Gentle, Either, Anywhere, calming;
        serves CalmBody 2, BePresent 2, FaceFeelings 1, FeelAgain 1;
        suits Trauma 2, ChronicStress 1;
        not for;
    PauseBeforeReacting: BePresent, 4 steps, 1 min, Moderate, Either, Anywhere;
        serves BePresent 2, FaceFeelings 2, NoticeFeelings 2;
        suits RepeatedHurt 1, ChronicStress 1;
        not for Crisis;
    ExpectNumbDays: GiveItTime, 4 steps, 5 min, Gentle, Either, Anywhere;
        serves BePatient 3, FeelAgain 2, FindHope 1, BeKind 1;
        suits Loss 1, ChronicStress 1;
        not for;
    ReachOutForHelp: ProfessionalHelp, 4 steps, 20 min, Moderate, Either, Anywhere;
        serves GetHelp 3, BeHeard 1, FindHope 1, UnderstandWhy 1;
        suits Trauma 3, Unsupported 1;
        not for Crisis;
    OneHopefulChoice: Hope, 4 steps, 5 min, Gentle, Either, Anywhere;
        serves FindHope 3, BePatient 2, BeKind 1, TrustAgain 1;
        suits RepeatedHurt 1, Betrayal 1;
        not for;
}

impl Practice {
    /// The step that it belongs to.
    pub const fn step(self) -> Step {
        record(self).step
    }

    /// How many instructions it has: three to five.
    pub const fn instructions(self) -> u8 {
        record(self).instructions
    }

    /// Its typical length in minutes.
    ///
    /// ```
    /// use reconnect_guide::Practice;
    ///
    /// assert_eq!(Practice::SlowBreaths.minutes(), 1);
    /// ```
    pub const fn minutes(self) -> u16 {
        record(self).minutes
    }

    /// How much it asks.
    pub const fn effort(self) -> Effort {
        record(self).effort
    }

    /// With whom it is done.
    pub const fn company(self) -> Company {
        record(self).company
    }

    /// Where it can be done.
    pub const fn place(self) -> Place {
        record(self).place
    }

    /// Whether it calms, so that something harder may follow.
    ///
    /// ```
    /// use reconnect_guide::Practice;
    ///
    /// assert!(Practice::DeepBreathing.calming());
    /// assert!(!Practice::LetTearsCome.calming());
    /// ```
    pub const fn calming(self) -> bool {
        record(self).calming
    }

    /// Whether it is led by the breath, so that a host may show one: in, out for a little longer, and never held.
    ///
    /// ```
    /// use reconnect_guide::Practice;
    ///
    /// assert!(Practice::SlowBreaths.led_by_breath());
    /// assert!(!Practice::Music.led_by_breath());
    /// ```
    pub const fn led_by_breath(self) -> bool {
        matches!(self, Self::SlowBreaths | Self::DeepBreathing)
    }

    /// The needs that it serves, each with its weight.
    ///
    /// ```
    /// use reconnect_guide::{Need, Practice};
    ///
    /// assert!(Practice::Music.needs().contains(&(Need::FeelAlive, 3)));
    /// ```
    pub const fn needs(self) -> &'static [(Need, Weight)] {
        record(self).needs
    }

    /// The causes that it suits, each with its weight.
    pub const fn causes(self) -> &'static [(Cause, Weight)] {
        record(self).causes
    }

    /// For whom it is not the right answer yet.
    pub const fn not_for(self) -> &'static [NotFor] {
        record(self).not_for
    }
}
