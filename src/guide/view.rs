//! A fact paired with its words.

use std::fmt;

use super::Guide;
use crate::facts::{
    Cause, Company, Effort, HelpSignal, HopeChoice, Id, List, Need, Place, Practice, SafeSpace, Step,
    TherapyBenefit, TrustBuilder,
};
use crate::locale::Text;
use crate::locale::key::{ItemPart, Key, PracticePart, StepPart};
use crate::locale::label::Label;

/// A fact of the guide with its words in the guide's locale.
///
/// ```
/// use reconnect_guide::{Cause, Guide};
///
/// let guide = Guide::open(["en"])?;
/// let loss = guide.view(Cause::Loss);
/// assert_eq!(loss.id(), Cause::Loss);
/// assert_eq!(loss.title(), "Loss or grief");
/// # Ok::<(), reconnect_guide::Error>(())
/// ```
#[derive(Clone, Copy)]
pub struct View<'g, T> {
    guide: &'g Guide,
    id: T,
}

impl<'g, T: Id> View<'g, T> {
    pub(super) const fn new(guide: &'g Guide, id: T) -> Self {
        Self { guide, id }
    }

    /// The id, which a host may store.
    pub const fn id(&self) -> T {
        self.id
    }

    #[inline]
    fn key(&self, key: Key) -> Text<'g> {
        self.guide.words().text(key)
    }
}

impl<'g> View<'g, Step> {
    /// A text with its locale; empty where the step has none, such as a lead with no list.
    #[inline]
    pub fn text(&self, part: StepPart) -> Text<'g> {
        self.key(Key::Step(self.id, part))
    }

    /// Its place in the guide, from 1.
    pub const fn number(&self) -> u8 {
        self.id.number()
    }

    /// Its title.
    #[inline]
    pub fn title(&self) -> &'g str {
        self.text(StepPart::Title).as_str()
    }

    /// Its paragraphs.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Step};
    ///
    /// let guide = Guide::open(["en"])?;
    /// assert_eq!(guide.view(Step::Acknowledge).body().count(), 2);
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn body(&self) -> impl Iterator<Item = &'g str> + Clone + use<'g> {
        paragraphs(self.text(StepPart::Body).as_str())
    }

    /// The sentence to keep.
    #[inline]
    pub fn takeaway(&self) -> &'g str {
        self.text(StepPart::Takeaway).as_str()
    }

    /// The line that introduces its first list, if it has one.
    pub fn lead(&self) -> Option<&'g str> {
        self.lists().next().map(|list| list.lead())
    }

    /// Its lists, each with its lead.
    ///
    /// ```
    /// use reconnect_guide::{Guide, List, Step};
    ///
    /// let guide = Guide::open(["en"])?;
    /// let list = guide.view(Step::SafeSpaces).lists().next().unwrap();
    /// assert_eq!(list.lead(), "It might be:");
    /// assert_eq!(list.items().count(), 4);
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn lists(&self) -> impl Iterator<Item = ListView<'g>> + Clone + use<'g> {
        let step = *self;
        self.id.lists().iter().zip([StepPart::Lead, StepPart::SecondLead]).map(move |(list, lead)| ListView {
            step,
            list: *list,
            lead,
        })
    }

    /// Its practices, in order.
    pub fn practices(&self) -> impl Iterator<Item = View<'g, Practice>> + Clone + use<'g> {
        let guide = self.guide;
        self.id.practices().map(move |practice| guide.view(practice))
    }
}

/// A list of a step, with the line that introduces it.
#[derive(Clone, Copy, Debug)]
pub struct ListView<'g> {
    step: View<'g, Step>,
    list: List,
    lead: StepPart,
}

impl<'g> ListView<'g> {
    /// Which list it is.
    pub const fn list(&self) -> List {
        self.list
    }

    /// The line that introduces it.
    pub fn lead(&self) -> &'g str {
        self.step.text(self.lead).as_str()
    }

    /// What it holds: of each item the id, the title, and a sentence.
    pub fn items(&self) -> impl Iterator<Item = (&'static str, &'g str, &'g str)> + use<'g> {
        let guide = self.step.guide;
        let items: Box<dyn Iterator<Item = _>> = match self.list {
            List::Practices => {
                Box::new(self.step.practices().map(|it| (it.id().as_str(), it.title(), it.summary())))
            }
            List::Causes => Box::new(guide.causes().map(|it| it.item())),
            List::SafeSpaces => Box::new(guide.safe_spaces().map(|it| it.item())),
            List::TrustBuilders => Box::new(guide.trust_builders().map(|it| it.item())),
            List::HelpSignals => Box::new(guide.help_signals().map(|it| it.item())),
            List::TherapyBenefits => Box::new(guide.therapy_benefits().map(|it| it.item())),
            List::HopeChoices => Box::new(guide.hope_choices().map(|it| it.item())),
        };
        items
    }
}

impl<'g> View<'g, Practice> {
    /// A text with its locale; empty for an instruction that the practice does not have.
    #[inline]
    pub fn text(&self, part: PracticePart) -> Text<'g> {
        self.key(Key::Practice(self.id, part))
    }

    /// Its title.
    #[inline]
    pub fn title(&self) -> &'g str {
        self.text(PracticePart::Title).as_str()
    }

    /// What it is, in one sentence.
    #[inline]
    pub fn summary(&self) -> &'g str {
        self.text(PracticePart::Summary).as_str()
    }

    /// How to do it: three to five instructions, in order.
    ///
    /// ```
    /// use reconnect_guide::{Guide, Practice};
    ///
    /// let guide = Guide::open(["en"])?;
    /// let breaths = guide.view(Practice::SlowBreaths);
    /// assert_eq!(breaths.how().next(), Some("Let your shoulders drop."));
    /// assert_eq!(breaths.how().count(), 3);
    /// # Ok::<(), reconnect_guide::Error>(())
    /// ```
    pub fn how(&self) -> impl Iterator<Item = &'g str> + Clone + use<'g> {
        let practice = *self;
        PracticePart::HOW
            .into_iter()
            .take(usize::from(self.id.instructions()))
            .map(move |part| practice.text(part).as_str())
    }

    /// Why it can help, in one sentence.
    #[inline]
    pub fn why(&self) -> &'g str {
        self.text(PracticePart::Why).as_str()
    }

    /// The step that it belongs to.
    pub const fn step(&self) -> View<'g, Step> {
        View::new(self.guide, self.id.step())
    }

    /// Its typical length in minutes.
    pub const fn minutes(&self) -> u16 {
        self.id.minutes()
    }

    /// How much it asks.
    pub const fn effort(&self) -> Effort {
        self.id.effort()
    }

    /// How much it asks, in words.
    pub fn effort_label(&self) -> &'g str {
        self.guide.label(match self.id.effort() {
            Effort::Gentle => Label::EffortGentle,
            Effort::Moderate => Label::EffortModerate,
            Effort::Brave => Label::EffortBrave,
        })
    }

    /// With whom it is done.
    pub const fn company(&self) -> Company {
        self.id.company()
    }

    /// With whom it is done, in words.
    pub fn company_label(&self) -> &'g str {
        self.guide.label(match self.id.company() {
            Company::Alone => Label::CompanyAlone,
            Company::WithSomeone => Label::CompanyWithSomeone,
            Company::Either => Label::CompanyEither,
        })
    }

    /// Where it can be done.
    pub const fn place(&self) -> Place {
        self.id.place()
    }

    /// Where it can be done, in words.
    pub fn place_label(&self) -> &'g str {
        self.guide.label(match self.id.place() {
            Place::Anywhere => Label::PlaceAnywhere,
            Place::Quiet => Label::PlaceQuiet,
            Place::Outdoors => Label::PlaceOutdoors,
        })
    }

    /// The needs that it serves.
    pub fn needs(&self) -> impl Iterator<Item = View<'g, Need>> + Clone + use<'g> {
        let guide = self.guide;
        self.id.needs().iter().map(move |(need, _)| guide.view(*need))
    }
}

impl<'g> View<'g, Need> {
    /// The need with its locale, as a person would say it.
    #[inline]
    pub fn text(&self) -> Text<'g> {
        self.key(Key::Need(self.id))
    }

    /// The need as a person would say it: "I feel numb or empty".
    #[inline]
    pub fn title(&self) -> &'g str {
        self.text().as_str()
    }
}

/// What has a title and a sentence, and no more.
macro_rules! items {
    ($($id:ident)+) => {$(
        impl<'g> View<'g, $id> {
            /// A text with its locale.
            #[inline]
    pub fn text(&self, part: ItemPart) -> Text<'g> {
                self.key(Key::$id(self.id, part))
            }

            /// Its title, a few words.
            #[inline]
    pub fn title(&self) -> &'g str {
                self.text(ItemPart::Title).as_str()
            }

            /// What it means, in a sentence.
            #[inline]
    pub fn sentence(&self) -> &'g str {
                self.text(ItemPart::Text).as_str()
            }

            pub(crate) fn item(&self) -> (&'static str, &'g str, &'g str) {
                (self.id.as_str(), self.title(), self.sentence())
            }
        }
    )+};
}

items! { Cause SafeSpace TrustBuilder HelpSignal TherapyBenefit HopeChoice }

/// A blank line parts paragraphs.
fn paragraphs(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.split("\n\n").filter(|text| !text.is_empty())
}

impl<T: Id> fmt::Debug for View<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("View")
            .field("id", &self.id)
            .field("locale", &self.guide.locale().to_string())
            .finish()
    }
}
