//! The texts of the guide by number: the one place that spells a message id.
//!
//! The build script compiles this file too, so that the tables it packs and the library that reads them number alike.

use super::label::Label;
use crate::facts::id::ids;
use crate::facts::{
    Cause, HelpSignal, HopeChoice, Id, Need, Practice, SafeSpace, Step, TherapyBenefit, TrustBuilder,
};

ids! {
    /// A text of the guide itself.
    ///
    /// ```
    /// use reconnect_guide::{Guide, GuidePart};
    ///
    /// let guide = Guide::open(["en"])?;
    /// assert_eq!(guide.text(GuidePart::Title), guide.title());
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    #[non_exhaustive]
    pub enum GuidePart: "part of the guide" {
        /// The name of the language, in that language.
        LanguageName = "language-name",
        /// The title.
        Title = "guide-title",
        /// The first page: what distance is like.
        Opening = "guide-opening",
        /// It is not a fault.
        NoFailure = "guide-no-failure",
        /// What the way back is.
        Promise = "guide-promise",
        /// The last page.
        Closing = "guide-closing",
    }
}

ids! {
    /// A text of a step.
    #[non_exhaustive]
    pub enum StepPart: "part of a step" {
        /// A few words.
        Title = "title",
        /// One to three paragraphs.
        Body = "body",
        /// The line before its first list.
        Lead = "lead",
        /// The line before its second list.
        SecondLead = "lead-therapy-benefits",
        /// One sentence to keep.
        Takeaway = "takeaway",
    }
}

ids! {
    /// A text of a practice.
    #[non_exhaustive]
    pub enum PracticePart: "part of a practice" {
        /// A few words.
        Title = "title",
        /// One sentence.
        Summary = "summary",
        /// The first instruction.
        How1 = "how-1",
        /// The second instruction.
        How2 = "how-2",
        /// The third instruction.
        How3 = "how-3",
        /// The fourth instruction, where there is one.
        How4 = "how-4",
        /// The fifth instruction, where there is one.
        How5 = "how-5",
        /// One sentence: why it can help.
        Why = "why",
    }
}

impl PracticePart {
    /// The instructions, in order.
    pub(crate) const HOW: [Self; 5] = [Self::How1, Self::How2, Self::How3, Self::How4, Self::How5];
}

ids! {
    /// A text of a cause, a safe space, and whatever else the lists of the steps hold.
    #[non_exhaustive]
    pub enum ItemPart: "part of an item" {
        /// A few words.
        Title = "title",
        /// A sentence.
        Text = "text",
    }
}

ids! {
    /// A text of a support card that takes no argument.
    pub(crate) enum SupportPart: "part of a support card" {
        CrisisTitle = "crisis-title",
        CrisisMatter = "crisis-matter",
        CrisisEmergencyLocal = "crisis-emergency-local",
        CrisisLines = "crisis-lines",
        CrisisTell = "crisis-tell",
        CrisisDistance = "crisis-distance",
        CrisisSomeoneElse = "crisis-someone-else",
        CrisisNotAService = "crisis-not-a-service",
        CrisisWaiting = "crisis-waiting",
        ProfessionalTitle = "professional-title",
        ProfessionalMore = "professional-more",
        ProfessionalHeard = "professional-heard",
        ProfessionalRoom = "professional-room",
        ProfessionalBegin = "professional-begin",
        ProfessionalNoDiagnosis = "professional-no-diagnosis",
        ProfessionalIfWorse = "professional-if-worse",
    }
}

ids! {
    /// A text that may take arguments, formatted when it is asked for.
    pub(crate) enum Phrase: "phrase" {
        /// `$minutes`.
        Minutes = "minutes",
        /// `$number`, `$total`.
        StepNumber = "step-number",
        /// `$number`, `$total`.
        InstructionNumber = "instruction-number",
        /// `$text`.
        NotANumber = "check-in-not-a-number",
        /// `$language`.
        NotTranslated = "choose-not-translated",
        /// `$next`, `$pause`, `$stop`.
        SessionKeys = "session-keys",
        /// `$need`.
        Serves = "reason-serves",
        /// `$need`.
        ServesAlso = "reason-serves-also",
        /// `$words`.
        Heard = "reason-heard",
        /// `$cause`.
        Suits = "reason-suits",
        /// None.
        Gentle = "reason-gentle",
        /// None.
        Calming = "reason-calming",
        /// None.
        HelpDue = "reason-help-due",
        /// None.
        FirstStep = "reason-first-step",
        /// None.
        WithinReach = "reason-within-reach",
        /// None.
        DoneLately = "reason-done-lately",
        /// `$count`.
        HeldBackMinutes = "held-back-minutes",
        /// `$count`.
        HeldBackAlone = "held-back-alone",
        /// `$count`.
        HeldBackWithSomeone = "held-back-with-someone",
        /// `$count`.
        HeldBackPlace = "held-back-place",
        /// `$count`.
        HeldBackEffort = "held-back-effort",
        /// `$count`.
        HeldBackCare = "held-back-care",
        /// `$number`.
        CrisisEmergency = "crisis-emergency",
        /// `$address`.
        CrisisDirectory = "crisis-directory",
        /// `$number`.
        ReachCall = "reach-call",
        /// `$word`, `$number`.
        ReachText = "reach-text",
        /// `$number`.
        ReachCallOrText = "reach-call-or-text",
        /// `$number`, `$other`.
        ReachCallEither = "reach-call-either",
    }
}

/// A text of the guide, by what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    Guide(GuidePart),
    Step(Step, StepPart),
    Practice(Practice, PracticePart),
    Cause(Cause, ItemPart),
    SafeSpace(SafeSpace, ItemPart),
    TrustBuilder(TrustBuilder, ItemPart),
    HelpSignal(HelpSignal, ItemPart),
    TherapyBenefit(TherapyBenefit, ItemPart),
    HopeChoice(HopeChoice, ItemPart),
    Need(Need),
    Label(Label),
    Support(SupportPart),
    Phrase(Phrase),
}

/// Where each kind begins in the numbering.
mod base {
    use super::*;

    pub const STEP: usize = GuidePart::ALL.len();
    pub const PRACTICE: usize = STEP + Step::ALL.len() * StepPart::ALL.len();
    pub const CAUSE: usize = PRACTICE + Practice::ALL.len() * PracticePart::ALL.len();
    pub const SAFE_SPACE: usize = CAUSE + Cause::ALL.len() * ItemPart::ALL.len();
    pub const TRUST_BUILDER: usize = SAFE_SPACE + SafeSpace::ALL.len() * ItemPart::ALL.len();
    pub const HELP_SIGNAL: usize = TRUST_BUILDER + TrustBuilder::ALL.len() * ItemPart::ALL.len();
    pub const THERAPY_BENEFIT: usize = HELP_SIGNAL + HelpSignal::ALL.len() * ItemPart::ALL.len();
    pub const HOPE_CHOICE: usize = THERAPY_BENEFIT + TherapyBenefit::ALL.len() * ItemPart::ALL.len();
    pub const NEED: usize = HOPE_CHOICE + HopeChoice::ALL.len() * ItemPart::ALL.len();
    pub const LABEL: usize = NEED + Need::ALL.len();
    pub const SUPPORT: usize = LABEL + Label::ALL.len();
    pub const PHRASE: usize = SUPPORT + SupportPart::ALL.len();
    pub const END: usize = PHRASE + Phrase::ALL.len();
}

#[allow(dead_code)] // the build script walks all the keys; the library asks for one
impl Key {
    /// How many numbers there are; a few stand for no text (a step with no lead).
    pub const COUNT: usize = base::END;

    /// From this number on stand the phrases, which may take arguments.
    pub const PHRASES: usize = base::PHRASE;

    /// Its number, below [`COUNT`](Self::COUNT).
    #[inline]
    pub const fn index(self) -> usize {
        match self {
            Self::Guide(part) => part as usize,
            Self::Step(id, part) => base::STEP + id as usize * StepPart::ALL.len() + part as usize,
            Self::Practice(id, part) => {
                base::PRACTICE + id as usize * PracticePart::ALL.len() + part as usize
            }
            Self::Cause(id, part) => item(base::CAUSE, id as usize, part),
            Self::SafeSpace(id, part) => item(base::SAFE_SPACE, id as usize, part),
            Self::TrustBuilder(id, part) => item(base::TRUST_BUILDER, id as usize, part),
            Self::HelpSignal(id, part) => item(base::HELP_SIGNAL, id as usize, part),
            Self::TherapyBenefit(id, part) => item(base::THERAPY_BENEFIT, id as usize, part),
            Self::HopeChoice(id, part) => item(base::HOPE_CHOICE, id as usize, part),
            Self::Need(id) => base::NEED + id as usize,
            Self::Label(id) => base::LABEL + id as usize,
            Self::Support(id) => base::SUPPORT + id as usize,
            Self::Phrase(id) => base::PHRASE + id as usize,
        }
    }

    /// The id of its message.
    pub fn message(self) -> String {
        match self {
            Self::Guide(part) => part.to_string(),
            Self::Step(id, part) => format!("step-{id}-{part}"),
            Self::Practice(id, part) => format!("practice-{id}-{part}"),
            Self::Cause(id, part) => format!("cause-{id}-{part}"),
            Self::SafeSpace(id, part) => format!("safe-space-{id}-{part}"),
            Self::TrustBuilder(id, part) => format!("trust-builder-{id}-{part}"),
            Self::HelpSignal(id, part) => format!("help-signal-{id}-{part}"),
            Self::TherapyBenefit(id, part) => format!("therapy-benefit-{id}-{part}"),
            Self::HopeChoice(id, part) => format!("hope-choice-{id}-{part}"),
            Self::Need(id) => format!("need-{id}-title"),
            Self::Label(id) => id.to_string(),
            Self::Support(id) => id.to_string(),
            Self::Phrase(id) => id.to_string(),
        }
    }

    /// Every text that the guide has, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        each(Self::Guide)
            .chain(pairs(Self::Step).filter(|key| key.exists()))
            .chain(pairs(Self::Practice).filter(|key| key.exists()))
            .chain(pairs(Self::Cause))
            .chain(pairs(Self::SafeSpace))
            .chain(pairs(Self::TrustBuilder))
            .chain(pairs(Self::HelpSignal))
            .chain(pairs(Self::TherapyBenefit))
            .chain(pairs(Self::HopeChoice))
            .chain(each(Self::Need))
            .chain(each(Self::Label))
            .chain(each(Self::Support))
            .chain(each(Self::Phrase))
    }

    /// A step with no list has no lead, and a practice with four instructions no fifth.
    fn exists(self) -> bool {
        match self {
            Self::Step(step, StepPart::Lead) => !step.lists().is_empty(),
            Self::Step(step, StepPart::SecondLead) => step.lists().len() > 1,
            Self::Practice(practice, part) => !PracticePart::HOW
                .iter()
                .skip(usize::from(practice.instructions()))
                .any(|beyond| *beyond == part),
            _ => true,
        }
    }
}

const fn item(base: usize, id: usize, part: ItemPart) -> usize {
    base + id * ItemPart::ALL.len() + part as usize
}

#[allow(dead_code)]
fn each<T: Id>(key: fn(T) -> Key) -> impl Iterator<Item = Key> {
    T::ALL.iter().map(move |id| key(*id))
}

#[allow(dead_code)]
fn pairs<T: Id, P: Id>(key: fn(T, P) -> Key) -> impl Iterator<Item = Key> {
    T::ALL.iter().flat_map(move |id| P::ALL.iter().map(move |part| key(*id, *part)))
}
