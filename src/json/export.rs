//! The whole guide in a locale as one document.

use serde::{Serialize, Serializer};

use super::VERSION;
use crate::facts::{Company, Effort, List, Need, Place, Practice, Step};
use crate::guide::{Guide, View};

/// The whole guide in its locale, to be written as one JSON document.
///
/// ```
/// use reconnect_guide::{Export, Guide};
///
/// let guide = Guide::open(["en"])?;
/// let json = serde_json::to_value(Export::new(&guide))?;
/// assert_eq!(json["locale"], "en-US");
/// assert_eq!(json["steps"][3]["id"], "allow-feelings");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Export<'g> {
    guide: &'g Guide,
}

impl<'g> Export<'g> {
    /// Of this guide.
    pub const fn new(guide: &'g Guide) -> Self {
        Self { guide }
    }
}

/// The whole guide in one language.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Guide"))]
struct ExportDocument<'g> {
    /// The version of this document.
    version: u32,
    /// The BCP 47 tag of the words.
    locale: String,
    /// In which direction they are written.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = ["ltr", "rtl"])))]
    direction: &'static str,
    /// The name of the language, in that language.
    language_name: &'g str,
    /// The title.
    title: &'g str,
    /// The first page; a blank line parts its paragraphs.
    opening: &'g str,
    /// The page that takes the blame away.
    no_failure: &'g str,
    /// The page on what the way back is.
    promise: &'g str,
    /// The last page.
    closing: &'g str,
    /// The steps, in order.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<StepDocument>"))]
    steps: Vec<View<'g, Step>>,
    /// The practices, in the order of their steps.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<PracticeDocument>"))]
    practices: Vec<View<'g, Practice>>,
    /// The causes.
    causes: Vec<ItemDocument<'g>>,
    /// The safe spaces.
    safe_spaces: Vec<ItemDocument<'g>>,
    /// The trust builders.
    trust_builders: Vec<ItemDocument<'g>>,
    /// The signs that help is due.
    help_signals: Vec<ItemDocument<'g>>,
    /// What therapy can give.
    therapy_benefits: Vec<ItemDocument<'g>>,
    /// The hope choices.
    hope_choices: Vec<ItemDocument<'g>>,
    /// The needs, as a person would choose one.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<NeedDocument>"))]
    needs: Vec<View<'g, Need>>,
}

/// A step of the guide.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Step"))]
struct StepDocument<'g> {
    /// Its id.
    id: Step,
    /// Its place in the guide, from 1.
    number: u8,
    /// Its title.
    title: &'g str,
    /// Its paragraphs.
    body: Vec<&'g str>,
    /// The line before its first list.
    lead: Option<&'g str>,
    /// Its lists.
    lists: Vec<ListDocument<'g>>,
    /// The sentence to keep.
    takeaway: &'g str,
    /// Its practices.
    practices: Vec<Practice>,
}

/// A list of a step.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "StepList"))]
struct ListDocument<'g> {
    /// Which list.
    list: List,
    /// The line before it.
    lead: &'g str,
    /// The ids of its items.
    items: Vec<&'static str>,
}

/// A practice.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Practice"))]
struct PracticeDocument<'g> {
    /// Its id.
    id: Practice,
    /// The step that it belongs to.
    step: Step,
    /// Its title.
    title: &'g str,
    /// What it is, in a sentence.
    summary: &'g str,
    /// Its instructions, in order.
    how: Vec<&'g str>,
    /// Why it can help.
    why: &'g str,
    /// Its typical length in minutes.
    minutes: u16,
    /// How much it asks.
    effort: Effort,
    /// With whom it is done.
    company: Company,
    /// Where it can be done.
    place: Place,
    /// The needs that it serves.
    needs: Vec<Need>,
}

/// A need, as a person would say it.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GuideNeed"))]
struct NeedDocument<'g> {
    /// Its id.
    id: Need,
    /// Its words.
    title: &'g str,
}

/// What has a title and a sentence.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Item"))]
struct ItemDocument<'g> {
    /// Its id.
    id: &'static str,
    /// Its title.
    title: &'g str,
    /// What it means, in a sentence.
    text: &'g str,
}

impl<'g> From<(&'static str, &'g str, &'g str)> for ItemDocument<'g> {
    fn from((id, title, text): (&'static str, &'g str, &'g str)) -> Self {
        Self { id, title, text }
    }
}

impl Serialize for Export<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let guide = self.guide;
        ExportDocument {
            version: VERSION,
            locale: guide.locale().to_string(),
            direction: guide.direction().as_str(),
            language_name: guide.language_name(),
            title: guide.title(),
            opening: guide.opening(),
            no_failure: guide.no_failure(),
            promise: guide.promise(),
            closing: guide.closing(),
            steps: guide.steps().collect(),
            practices: guide.practices().collect(),
            causes: guide.causes().map(|it| it.item().into()).collect(),
            safe_spaces: guide.safe_spaces().map(|it| it.item().into()).collect(),
            trust_builders: guide.trust_builders().map(|it| it.item().into()).collect(),
            help_signals: guide.help_signals().map(|it| it.item().into()).collect(),
            therapy_benefits: guide.therapy_benefits().map(|it| it.item().into()).collect(),
            hope_choices: guide.hope_choices().map(|it| it.item().into()).collect(),
            needs: guide.needs().collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for View<'_, Step> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        StepDocument {
            id: self.id(),
            number: self.number(),
            title: self.title(),
            body: self.body().collect(),
            lead: self.lead(),
            lists: self
                .lists()
                .map(|list| ListDocument {
                    list: list.list(),
                    lead: list.lead(),
                    items: list.items().map(|(id, ..)| id).collect(),
                })
                .collect(),
            takeaway: self.takeaway(),
            practices: self.id().practices().collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for View<'_, Practice> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PracticeDocument {
            id: self.id(),
            step: self.id().step(),
            title: self.title(),
            summary: self.summary(),
            how: self.how().collect(),
            why: self.why(),
            minutes: self.minutes(),
            effort: self.effort(),
            company: self.company(),
            place: self.place(),
            needs: self.id().needs().iter().map(|(need, _)| *need).collect(),
        }
        .serialize(serializer)
    }
}

impl Serialize for View<'_, Need> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        NeedDocument { id: self.id(), title: self.title() }.serialize(serializer)
    }
}

macro_rules! items {
    ($($id:ident)+) => {$(
        impl Serialize for View<'_, crate::facts::$id> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ItemDocument::from(self.item()).serialize(serializer)
            }
        }
    )+};
}

items! { Cause SafeSpace TrustBuilder HelpSignal TherapyBenefit HopeChoice }

#[cfg(feature = "schema")]
super::schema::as_document!(Export<'_> => ExportDocument);
