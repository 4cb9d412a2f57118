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

#[derive(Serialize)]
struct ExportDocument<'g> {
    version: u32,
    locale: String,
    direction: &'static str,
    language_name: &'g str,
    title: &'g str,
    opening: &'g str,
    no_failure: &'g str,
    promise: &'g str,
    closing: &'g str,
    steps: Vec<View<'g, Step>>,
    practices: Vec<View<'g, Practice>>,
    causes: Vec<ItemDocument<'g>>,
    safe_spaces: Vec<ItemDocument<'g>>,
    trust_builders: Vec<ItemDocument<'g>>,
    help_signals: Vec<ItemDocument<'g>>,
    therapy_benefits: Vec<ItemDocument<'g>>,
    hope_choices: Vec<ItemDocument<'g>>,
    needs: Vec<View<'g, Need>>,
}

#[derive(Serialize)]
struct StepDocument<'g> {
    id: Step,
    number: u8,
    title: &'g str,
    body: Vec<&'g str>,
    lead: Option<&'g str>,
    lists: Vec<ListDocument<'g>>,
    takeaway: &'g str,
    practices: Vec<Practice>,
}

#[derive(Serialize)]
struct ListDocument<'g> {
    list: List,
    lead: &'g str,
    items: Vec<&'static str>,
}

#[derive(Serialize)]
struct PracticeDocument<'g> {
    id: Practice,
    step: Step,
    title: &'g str,
    summary: &'g str,
    how: Vec<&'g str>,
    why: &'g str,
    minutes: u16,
    effort: Effort,
    company: Company,
    place: Place,
    needs: Vec<Need>,
}

#[derive(Serialize)]
struct NeedDocument<'g> {
    id: Need,
    title: &'g str,
}

#[derive(Serialize)]
struct ItemDocument<'g> {
    id: &'static str,
    title: &'g str,
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
