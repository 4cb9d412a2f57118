//! Facts of the guide with their words.

use reconnect_guide as core;

use crate::ids::{
    Cause, Company, Effort, HelpSignal, HopeChoice, Need, Place, Practice, SafeSpace, Step, TherapyBenefit,
    TrustBuilder, each,
};

/// A step with its words.
#[derive(Clone, Debug, uniffi::Record)]
pub struct StepView {
    /// The id, which an app may store.
    pub id: Step,
    /// Its place in the guide, from 1.
    pub number: u8,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub body: Vec<String>,
    /// Its lists, each with the line that introduces it.
    pub lists: Vec<ListView>,
    /// The sentence to keep.
    pub takeaway: String,
    /// Its practices, in order.
    pub practices: Vec<Practice>,
}

/// A list of a step.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ListView {
    /// Which list it is: `causes`, `practices`, `safe-spaces`, ….
    pub list: String,
    /// The line that introduces it.
    pub lead: String,
    /// What it holds.
    pub items: Vec<ListItem>,
}

/// An item of a list of a step.
#[derive(Clone, Debug, uniffi::Record)]
pub struct ListItem {
    /// The stable name of the practice, the cause, or whatever else the list holds.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it means, in a sentence.
    pub text: String,
}

/// A practice with its words.
#[derive(Clone, Debug, uniffi::Record)]
pub struct PracticeView {
    /// The id, which an app may store.
    pub id: Practice,
    /// The step that it belongs to.
    pub step: Step,
    /// Its title.
    pub title: String,
    /// What it is, in one sentence.
    pub summary: String,
    /// How to do it: three to five instructions, in order.
    pub how: Vec<String>,
    /// Why it can help, in one sentence.
    pub why: String,
    /// Its typical length in minutes.
    pub minutes: u16,
    /// How much it asks.
    pub effort: Effort,
    /// How much it asks, in words.
    pub effort_label: String,
    /// With whom it is done.
    pub company: Company,
    /// With whom it is done, in words.
    pub company_label: String,
    /// Where it can be done.
    pub place: Place,
    /// Where it can be done, in words.
    pub place_label: String,
    /// The needs that it serves.
    pub needs: Vec<Need>,
}

/// A need with its words.
#[derive(Clone, Debug, uniffi::Record)]
pub struct NeedView {
    /// The id, which an app may store.
    pub id: Need,
    /// The need as a person would say it.
    pub title: String,
}

impl From<core::View<'_, core::Step>> for StepView {
    fn from(step: core::View<'_, core::Step>) -> Self {
        Self {
            id: step.id().into(),
            number: step.number(),
            title: step.title().into(),
            body: each(step.body()),
            lists: each(step.lists()),
            takeaway: step.takeaway().into(),
            practices: each(step.id().practices()),
        }
    }
}

impl From<core::ListView<'_>> for ListView {
    fn from(list: core::ListView<'_>) -> Self {
        let items = list.items().map(|(id, title, text)| ListItem {
            id: id.into(),
            title: title.into(),
            text: text.into(),
        });
        Self { list: list.list().as_str().into(), lead: list.lead().into(), items: items.collect() }
    }
}

impl From<core::View<'_, core::Practice>> for PracticeView {
    fn from(practice: core::View<'_, core::Practice>) -> Self {
        Self {
            id: practice.id().into(),
            step: practice.step().id().into(),
            title: practice.title().into(),
            summary: practice.summary().into(),
            how: each(practice.how()),
            why: practice.why().into(),
            minutes: practice.minutes(),
            effort: practice.effort().into(),
            effort_label: practice.effort_label().into(),
            company: practice.company().into(),
            company_label: practice.company_label().into(),
            place: practice.place().into(),
            place_label: practice.place_label().into(),
            needs: each(practice.needs().map(|need| need.id())),
        }
    }
}

impl From<core::View<'_, core::Need>> for NeedView {
    fn from(need: core::View<'_, core::Need>) -> Self {
        Self { id: need.id().into(), title: need.title().into() }
    }
}

macro_rules! items {
    ($($about:literal $view:ident of $id:ident,)+) => {$(
        #[doc = $about]
        #[derive(Clone, Debug, uniffi::Record)]
        pub struct $view {
            /// The id, which an app may store.
            pub id: $id,
            /// Its title, a few words.
            pub title: String,
            /// What it means, in a sentence.
            pub text: String,
        }

        impl From<core::View<'_, core::$id>> for $view {
            fn from(item: core::View<'_, core::$id>) -> Self {
                Self { id: item.id().into(), title: item.title().into(), text: item.sentence().into() }
            }
        }
    )+};
}

items! {
    "A cause with its words." CauseView of Cause,
    "A safe space with its words." SafeSpaceView of SafeSpace,
    "A trust builder with its words." TrustBuilderView of TrustBuilder,
    "A help signal with its words." HelpSignalView of HelpSignal,
    "A therapy benefit with its words." TherapyBenefitView of TherapyBenefit,
    "A hope choice with its words." HopeChoiceView of HopeChoice,
}
