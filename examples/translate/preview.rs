//! `translate preview`.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

use anstyle::Style;
use anyhow::{Context, bail};
use reconnect_guide::check::pseudo;
use reconnect_guide::{
    Guide, GuidePart, ItemPart, Label, Need, Options, Overlay, PracticePart, Request, Signal, StepPart, Text,
};

use crate::Out;
use crate::args::Preview;

const SOURCE: &str = "en-US";

const HEADING: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();

pub fn preview(args: &Preview, out: &mut Out) -> anyhow::Result<()> {
    loop {
        let seen = changed(&args.dir.join(&args.tag));
        let guide = open(args)?;
        if args.watch {
            // Clears the screen where there is one; elsewhere it is left out.
            write!(out, "\x1b[2J\x1b[H")?;
        }
        print(&guide, out)?;
        out.flush()?;
        if !args.watch {
            return Ok(());
        }
        while changed(&args.dir.join(&args.tag)) == seen {
            thread::sleep(Duration::from_secs(1));
        }
    }
}

fn open(args: &Preview) -> anyhow::Result<Guide> {
    let overlay = match pseudo(&args.tag) {
        Some(folder) => folder.to_overlay(),
        None => {
            Overlay::directory(&args.dir).with_context(|| format!("{} cannot be read", args.dir.display()))?
        }
    };
    let guide = Options::new().overlay(overlay).open([&args.tag])?;
    if !guide.locale().to_string().eq_ignore_ascii_case(&args.tag) {
        bail!(
            "there is no language {} in {}; the nearest is {}",
            args.tag,
            args.dir.display(),
            guide.locale()
        );
    }
    Ok(guide)
}

/// When each file of a folder changed last.
fn changed(folder: &Path) -> Vec<(std::path::PathBuf, Option<SystemTime>)> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> =
        entries.map(|entry| (entry.path(), entry.metadata().and_then(|data| data.modified()).ok())).collect();
    files.sort();
    files
}

fn print(guide: &Guide, out: &mut Out) -> anyhow::Result<()> {
    let english = Guide::open([SOURCE])?;
    let mut page = Page { guide, english: &english, out };
    for part in GuidePart::ALL {
        page.text(guide.text(*part))?;
    }
    page.heading(guide.label(Label::Steps))?;
    for step in guide.steps() {
        page.heading(&guide.step_number(step.id()))?;
        for part in StepPart::ALL {
            page.text(step.text(*part))?;
        }
        for practice in step.practices() {
            page.heading(&format!(
                "{} · {}",
                guide.label(Label::Practices),
                guide.minutes(practice.minutes())
            ))?;
            for part in PracticePart::ALL {
                page.text(practice.text(*part))?;
            }
        }
    }
    macro_rules! items {
        ($($label:ident $items:ident)+) => {$(
            page.heading(guide.label(Label::$label))?;
            for item in guide.$items() {
                page.text(item.text(ItemPart::Title))?;
                page.text(item.text(ItemPart::Text))?;
            }
        )+};
    }
    items! {
        Causes causes
        SafeSpaces safe_spaces
        TrustBuilders trust_builders
        HelpSignals help_signals
        TherapyBenefits therapy_benefits
        HopeChoices hope_choices
    }
    page.heading(guide.label(Label::Needs))?;
    for need in guide.needs() {
        page.text(need.text())?;
        let answer = guide.recommend(&Request::new().need(need.id()).minutes(10));
        for because in answer.picks().take(1).flat_map(|pick| pick.because().collect::<Vec<_>>()) {
            page.plain(&because)?;
        }
    }
    answers(guide, &mut page)
}

/// What is said in answers and on support cards: sentences with something filled in.
fn answers(guide: &Guide, page: &mut Page<'_, '_>) -> anyhow::Result<()> {
    page.heading(guide.label(Label::HeldBack))?;
    let answer = guide.recommend(&Request::new().need(Need::FeelAgain).minutes(3));
    for (_, sentence) in answer.held_back() {
        page.plain(&sentence)?;
    }
    for minutes in [0, 1, 2, 3, 5, 11, 21, 100] {
        page.plain(&guide.minutes(minutes))?;
    }
    for signal in Signal::ALL {
        let card = guide.support(*signal);
        page.heading(card.title())?;
        for (passage, english) in card.passages().iter().zip(page.english.support(*signal).passages()) {
            page.or_english(passage.text(), english.text())?;
        }
    }
    page.heading(guide.label(Label::Languages))?;
    let english = page.english;
    for label in Label::ALL {
        page.or_english(guide.label(*label), english.label(*label))?;
    }
    Ok(())
}

struct Page<'p, 'o> {
    guide: &'p Guide,
    english: &'p Guide,
    out: &'o mut Out,
}

impl Page<'_, '_> {
    fn heading(&mut self, text: &str) -> anyhow::Result<()> {
        writeln!(self.out, "\n{HEADING}{text}{HEADING:#}\n")?;
        Ok(())
    }

    fn plain(&mut self, text: &str) -> anyhow::Result<()> {
        writeln!(self.out, "{text}")?;
        Ok(())
    }

    /// A text, marked where it comes from another locale.
    fn text(&mut self, text: Text<'_>) -> anyhow::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        if text.locale() == self.guide.locale() {
            return self.plain(&text);
        }
        let mark = self.guide.not_translated(text.locale());
        self.marked(&mark, &text)
    }

    /// A text that does not know its locale: it is English where it is the same as there.
    fn or_english(&mut self, text: &str, english: &str) -> anyhow::Result<()> {
        if text != english || self.guide.locale().language == self.english.locale().language {
            return self.plain(text);
        }
        let mark = self.guide.not_translated(self.english.locale());
        self.marked(&mark, text)
    }

    fn marked(&mut self, mark: &str, text: &str) -> anyhow::Result<()> {
        writeln!(self.out, "{QUIET}[{mark}]{QUIET:#} {text}")?;
        Ok(())
    }
}
