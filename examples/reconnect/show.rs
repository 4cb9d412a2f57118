//! What each command prints.

use std::io::{self, Write};

use reconnect_guide::{
    Answer, Card, Export, Guide, GuidePart, Heard, Label, List, ListView, PickView, Practice, Signal, Step,
    View,
};
use serde::Serialize;
use serde_json::json;

use crate::args::Command;
use crate::hear;
use crate::page::Page;

/// A command's output for a person.
pub fn text(command: &Command, guide: &Guide, page: &mut Page) -> anyhow::Result<()> {
    match command {
        Command::Guide => whole(guide, page)?,
        Command::Step { step: id } => step(guide, guide.view(*id), page)?,
        Command::Practice { practice: id, .. } => practice(guide, guide.view(*id), page)?,
        Command::Recommend(args) => answer(&guide.recommend(&args.request(guide)), page)?,
        Command::Hear { text: Some(text) } => heard(guide, &guide.hear(text), page)?,
        Command::Hear { text: None } => hear::each_line(guide, page)?,
        Command::CheckIn => {}
        Command::Crisis => card(&guide.support(Signal::Crisis), page)?,
        Command::Support => card(&guide.support(Signal::Professional), page)?,
        Command::Needs => {
            page.title(guide.label(Label::Needs))?;
            for need in guide.needs() {
                page.item("·", need.title())?;
                page.below(need.id().as_str())?;
            }
        }
        Command::Causes => {
            page.title(guide.label(Label::Causes))?;
            for cause in guide.causes() {
                page.item("·", &format!("{}. {}", cause.title(), cause.sentence()))?;
                page.below(cause.id().as_str())?;
            }
        }
        Command::Practices => {
            page.title(guide.label(Label::Practices))?;
            for practice in guide.practices() {
                page.item("·", &title_and_length(guide, practice))?;
                page.below(practice.id().as_str())?;
            }
        }
        Command::Locales => {
            page.title(guide.label(Label::Languages))?;
            for (tag, name) in locales()? {
                page.item(format_args!("{tag:8}"), &name)?;
            }
        }
        Command::Export => write_json(&Export::new(guide), page)?,
    }
    Ok(())
}

/// A command's output for a program.
pub fn json(command: &Command, guide: &Guide, page: &mut Page) -> anyhow::Result<()> {
    let locale = guide.locale().to_string();
    match command {
        Command::Guide | Command::Export => write_json(&Export::new(guide), page),
        Command::Step { step } => write_json(&guide.view(*step), page),
        Command::Practice { guide: true, .. } => {
            anyhow::bail!("being led has no JSON; leave out --guide or --json")
        }
        Command::Practice { practice, .. } => write_json(&guide.view(*practice), page),
        Command::Recommend(args) => write_json(&guide.recommend(&args.request(guide)), page),
        Command::Hear { text: Some(text) } => write_json(&guide.hear(text), page),
        Command::Hear { text: None } => Ok(hear::each_line(guide, page)?),
        Command::CheckIn => anyhow::bail!("check-in is a talk, and talks have no JSON; use recommend"),
        Command::Crisis => write_json(&guide.support(Signal::Crisis), page),
        Command::Support => write_json(&guide.support(Signal::Professional), page),
        Command::Needs => {
            write_json(&json!({"locale": locale, "needs": guide.needs().collect::<Vec<_>>()}), page)
        }
        Command::Causes => {
            write_json(&json!({"locale": locale, "causes": guide.causes().collect::<Vec<_>>()}), page)
        }
        Command::Practices => {
            write_json(&json!({"locale": locale, "practices": guide.practices().collect::<Vec<_>>()}), page)
        }
        Command::Locales => {
            let locales: Vec<_> =
                locales()?.into_iter().map(|(tag, name)| json!({"tag": tag, "name": name})).collect();
            write_json(&json!({"locale": locale, "locales": locales}), page)
        }
    }
}

fn write_json(document: &impl Serialize, page: &mut Page) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *page, document).map_err(io::Error::from)?;
    writeln!(page)?;
    Ok(())
}

/// The languages, each with its own name for itself.
fn locales() -> anyhow::Result<Vec<(&'static str, String)>> {
    Guide::locales().map(|tag| Ok((tag, Guide::open([tag])?.language_name().to_owned()))).collect()
}

fn whole(guide: &Guide, page: &mut Page) -> io::Result<()> {
    page.title(guide.title())?;
    for part in [GuidePart::Opening, GuidePart::NoFailure, GuidePart::Promise] {
        page.blank()?;
        page.text(guide.text(part).as_str())?;
    }
    for view in guide.steps() {
        page.blank()?;
        step(guide, view, page)?;
    }
    page.blank()?;
    page.text(guide.closing())
}

fn step(guide: &Guide, step: View<'_, Step>, page: &mut Page) -> io::Result<()> {
    page.quiet(&guide.step_number(step.id()))?;
    page.title(step.title())?;
    for paragraph in step.body() {
        page.blank()?;
        page.text(paragraph)?;
    }
    for list in step.lists() {
        page.blank()?;
        page.text(list.lead())?;
        match list.list() {
            List::Practices => practices(guide, step, page)?,
            _ => items(list, page)?,
        }
    }
    page.blank()?;
    page.heading(guide.label(Label::Takeaway))?;
    page.text(step.takeaway())?;
    if !step.id().lists().contains(&List::Practices) {
        page.blank()?;
        page.heading(guide.label(Label::Practices))?;
        practices(guide, step, page)?;
    }
    Ok(())
}

fn items(list: ListView<'_>, page: &mut Page) -> io::Result<()> {
    for (_, title, text) in list.items() {
        page.item("·", title)?;
        page.below(text)?;
    }
    Ok(())
}

fn practices(guide: &Guide, step: View<'_, Step>, page: &mut Page) -> io::Result<()> {
    for practice in step.practices() {
        page.item("·", &title_and_length(guide, practice))?;
        page.below(practice.summary())?;
    }
    Ok(())
}

fn title_and_length(guide: &Guide, practice: View<'_, Practice>) -> String {
    format!("{} ({})", practice.title(), guide.minutes(practice.minutes()))
}

/// A practice, whole.
pub fn practice(guide: &Guide, practice: View<'_, Practice>, page: &mut Page) -> io::Result<()> {
    page.title(practice.title())?;
    page.text(practice.summary())?;
    page.blank()?;
    page.quiet(&measures(guide, practice))?;
    page.blank()?;
    how(guide, practice, page)?;
    page.blank()?;
    page.heading(guide.label(Label::Why))?;
    page.text(practice.why())?;
    page.blank()?;
    page.heading(guide.label(Label::Serves))?;
    for need in practice.needs() {
        page.item("·", need.title())?;
    }
    Ok(())
}

/// Its length, effort, company and place in one line.
fn measures(guide: &Guide, practice: View<'_, Practice>) -> String {
    [
        &guide.minutes(practice.minutes()),
        practice.effort_label(),
        practice.company_label(),
        practice.place_label(),
    ]
    .join(" · ")
}

fn how(guide: &Guide, practice: View<'_, Practice>, page: &mut Page) -> io::Result<()> {
    page.heading(guide.label(Label::How))?;
    for (number, instruction) in (1..).zip(practice.how()) {
        page.item(format_args!("{number}."), instruction)?;
    }
    Ok(())
}

/// The support card first, then what was understood, each with the words that showed it.
pub fn heard(guide: &Guide, heard: &Heard<'_>, page: &mut Page) -> io::Result<()> {
    if let Some(signal) = heard.signal() {
        card(&guide.support(signal), page)?;
        page.blank()?;
    }
    page.title(guide.label(Label::ChooseUnderstood))?;
    if heard.needs().len() == 0 && heard.causes().len() == 0 {
        return page.text(guide.label(Label::ChooseNothingUnderstood));
    }
    for need in heard.needs() {
        page.item("·", guide.view(need.need()).title())?;
        page.below(need.quote())?;
    }
    for cause in heard.causes() {
        page.item("·", guide.view(cause.cause()).title())?;
        page.below(cause.quote())?;
    }
    Ok(())
}

/// The support card first, then the picks, then what was held back.
pub fn answer(answer: &Answer<'_>, page: &mut Page) -> io::Result<()> {
    let guide = answer.guide();
    let support = answer.support();
    if let Some(card) = &support {
        self::card(card, page)?;
        page.blank()?;
    }
    page.title(match &support {
        Some(card) if card.signal() == Signal::Crisis => card.waiting(),
        _ => guide.label(Label::Picks),
    })?;
    if answer.picks().len() == 0 {
        page.text(guide.label(Label::NoPicks))?;
    }
    for (number, view) in (1..).zip(answer.picks()) {
        page.blank()?;
        pick(guide, number, view, page)?;
    }
    let held_back: Vec<String> = answer.held_back().map(|(_, sentence)| sentence).collect();
    if !held_back.is_empty() {
        page.blank()?;
        page.heading(guide.label(Label::HeldBack))?;
        for sentence in held_back {
            page.item("·", &sentence)?;
        }
    }
    Ok(())
}

fn pick(guide: &Guide, number: usize, pick: PickView<'_, '_>, page: &mut Page) -> io::Result<()> {
    let practice = pick.practice();
    page.heading(&format!("{number}. {}", practice.title()))?;
    page.text(practice.summary())?;
    page.quiet(&measures(guide, practice))?;
    page.blank()?;
    how(guide, practice, page)?;
    page.heading(guide.label(Label::Because))?;
    for sentence in pick.because() {
        page.item("·", &sentence)?;
    }
    Ok(())
}

/// A support card, set apart from all else.
pub fn card(card: &Card<'_>, page: &mut Page) -> io::Result<()> {
    page.card(card.title(), |page| {
        for passage in card.passages() {
            page.blank()?;
            page.text(passage.text())?;
            for item in passage.items() {
                page.item("·", item)?;
            }
        }
        Ok(())
    })
}
