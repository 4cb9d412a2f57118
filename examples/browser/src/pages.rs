//! All that the page says but for answers and cards: the guide itself, labels, measures, and what is foreign in it.

use std::collections::{BTreeMap, BTreeSet};

use reconnect_guide::{
    Country, CountryLines, Error, Export, Guide, GuidePart, ItemPart, Label, Practice, PracticePart,
    StepPart, Text,
};
use serde::Serialize;

#[derive(Serialize)]
pub struct Language {
    tag: &'static str,
    name: String,
    direction: &'static str,
}

pub fn languages() -> Result<Vec<Language>, Error> {
    let language = |tag: &'static str| {
        let guide = Guide::open([tag])?;
        Ok(Language { tag, name: guide.language_name().to_owned(), direction: guide.direction().as_str() })
    };
    Guide::locales().map(language).collect()
}

#[derive(Serialize)]
pub struct Pages<'g> {
    guide: Export<'g>,
    labels: BTreeMap<&'static str, &'g str>,
    /// How long practices take, each length in words.
    minutes: BTreeMap<u16, String>,
    /// Where each step stands in the guide.
    step_numbers: Vec<String>,
    /// Where each instruction stands in a practice, by how many it has.
    instruction_numbers: BTreeMap<u8, Vec<String>>,
    /// The practices that are led by breath.
    breathing: Vec<Practice>,
    /// The countries with a known line or number.
    countries: Vec<Country>,
    /// The country that the wish named.
    country: Option<Country>,
    /// Passages that come from another language than the guide's, for want of a translation.
    foreign: BTreeMap<&'g str, Foreign>,
}

#[derive(Serialize)]
struct Foreign {
    lang: String,
    dir: &'static str,
}

impl<'g> Pages<'g> {
    pub fn of(guide: &'g Guide) -> Self {
        let lengths: BTreeSet<u16> = Practice::ALL.iter().map(|practice| practice.minutes()).collect();
        let totals: BTreeSet<u8> = Practice::ALL.iter().map(|practice| practice.instructions()).collect();
        Self {
            guide: Export::new(guide),
            labels: Label::ALL.iter().map(|label| (label.as_str(), guide.label(*label))).collect(),
            minutes: lengths.into_iter().map(|length| (length, guide.minutes(length))).collect(),
            step_numbers: guide.steps().map(|step| guide.step_number(step.id())).collect(),
            instruction_numbers: totals.into_iter().map(|total| (total, numbers(guide, total))).collect(),
            breathing: Practice::ALL.iter().copied().filter(|practice| practice.led_by_breath()).collect(),
            countries: guide.lines().countries().map(CountryLines::country).collect(),
            country: guide.country(),
            foreign: foreign(guide),
        }
    }
}

fn numbers(guide: &Guide, total: u8) -> Vec<String> {
    (1..=total).map(|number| guide.instruction_number(number.into(), total.into())).collect()
}

fn foreign(guide: &Guide) -> BTreeMap<&str, Foreign> {
    texts(guide)
        .filter(|text| text.locale() != guide.locale())
        .flat_map(|text| {
            paragraphs(text).map(move |passage| {
                (passage, Foreign { lang: text.locale().to_string(), dir: text.direction().as_str() })
            })
        })
        .collect()
}

/// A text is shown paragraph by paragraph.
fn paragraphs(text: Text<'_>) -> impl Iterator<Item = &str> {
    text.as_str().split("\n\n").map(str::trim).filter(|passage| !passage.is_empty())
}

fn texts(guide: &Guide) -> impl Iterator<Item = Text<'_>> {
    let pages = GuidePart::ALL.iter().map(|part| guide.text(*part));
    let steps = guide.steps().flat_map(|step| StepPart::ALL.iter().map(move |part| step.text(*part)));
    let practices =
        guide.practices().flat_map(|practice| PracticePart::ALL.iter().map(move |part| practice.text(*part)));
    macro_rules! items {
        ($($views:ident)+) => {
            std::iter::empty()$(.chain(
                guide.$views().flat_map(|item| ItemPart::ALL.iter().map(move |part| item.text(*part)))
            ))+
        };
    }
    let items = items! { causes safe_spaces trust_builders help_signals therapy_benefits hope_choices };
    pages.chain(steps).chain(practices).chain(items).chain(guide.needs().map(|need| need.text()))
}

#[cfg(test)]
mod tests {
    use reconnect_guide::{Options, Overlay};

    use super::*;

    #[test]
    fn what_is_not_translated_is_foreign_paragraph_by_paragraph() {
        let overlay = Overlay::new().resource("uk", "guide.ftl", "guide-title = Шлях назад\n");
        let guide = Options::new().overlay(overlay).open(["uk", "en"]).unwrap();
        let foreign = foreign(&guide);
        assert_eq!(guide.locale().to_string(), "uk");
        assert!(!foreign.contains_key("Шлях назад"));
        for paragraph in guide.opening().split("\n\n") {
            assert_eq!((foreign[paragraph].lang.as_str(), foreign[paragraph].dir), ("en-US", "ltr"));
        }
    }

    #[test]
    fn nothing_is_foreign_in_what_is_built_in() {
        for tag in Guide::locales() {
            assert!(foreign(&Guide::open([tag]).unwrap()).is_empty(), "{tag}");
        }
    }
}
