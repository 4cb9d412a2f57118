//! Making a language's table from its statements, and measuring how well statements are heard.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use reconnect_guide::learn::{Example, Measures, Share, learn as make_table, measure as measure_with, parse};
use reconnect_guide::{Guide, Need};
use serde::Deserialize;

use crate::Out;
use crate::args::{Learn, Measure};

/// Writes `locales/TAG/hear.bin` from `locales/TAG/statements.txt`; the next build embeds it.
pub fn learn(args: &Learn, out: &mut Out) -> anyhow::Result<()> {
    let tags = match args.tags.is_empty() {
        true => Guide::locales().map(str::to_owned).collect(),
        false => args.tags.clone(),
    };
    for tag in tags {
        let folder = Path::new("locales").join(&tag);
        let path = folder.join("statements.txt");
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let examples = parse(&text).with_context(|| path.display().to_string())?;
        let table = make_table(&examples);
        fs::write(folder.join("hear.bin"), &table)?;
        writeln!(out, "{tag}: {} statements, {} bytes", examples.len(), table.len())?;
    }
    Ok(())
}

/// Prints the measures of every language for which there are statements.
pub fn measure(args: &Measure, out: &mut Out) -> anyhow::Result<()> {
    let folder = args.statements.clone().unwrap_or_else(|| PathBuf::from("tests/fixtures/statements"));
    writeln!(
        out,
        "| | statements | top-1 | recall at 3 | F1 | false need | crisis | professional | false crisis: figurative · denied · other |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    )?;
    for tag in Guide::locales() {
        let Some(examples) = statements(&folder, tag)? else { continue };
        let measures = measure_with(&Guide::open([tag])?, &examples);
        write_row(tag, examples.len(), &measures, out)?;
        if args.by_need {
            write_needs(&measures, out)?;
        }
    }
    Ok(())
}

fn write_row(tag: &str, statements: usize, measures: &Measures, out: &mut Out) -> anyhow::Result<()> {
    let share = |share: Share| percent(share.percent());
    writeln!(
        out,
        "| {tag} | {statements} | {} | {} | {} | {} | {} | {} | {} · {} · {} |",
        share(measures.top_1),
        share(measures.recall_at_3),
        percent(measures.f1()),
        share(measures.false_need),
        share(measures.crisis),
        share(measures.professional),
        share(measures.false_figurative),
        share(measures.false_denied),
        share(measures.false_other),
    )?;
    Ok(())
}

fn write_needs(measures: &Measures, out: &mut Out) -> anyhow::Result<()> {
    for (need, of) in Need::ALL.iter().zip(&measures.by_need) {
        let (top_1, recall) = (percent(of.top_1.percent()), percent(of.recall_at_3.percent()));
        writeln!(out, "| · {need} | {} | {top_1} | {recall} | {} | | | | |", of.top_1.all, percent(of.f1()))?;
    }
    Ok(())
}

fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".to_owned(), |share| format!("{share:.1}"))
}

/// The statements of a language in a folder, in either form.
fn statements(folder: &Path, tag: &str) -> anyhow::Result<Option<Vec<Example>>> {
    let text = folder.join(format!("{tag}.txt"));
    if text.exists() {
        return Ok(Some(parse(&fs::read_to_string(text)?)?));
    }
    let lines = folder.join(format!("{tag}.jsonl"));
    if !lines.exists() {
        return Ok(None);
    }
    let mut text = String::new();
    for line in fs::read_to_string(lines)?.lines() {
        text += &serde_json::from_str::<Statement>(line)?.to_example();
    }
    Ok(Some(parse(&text)?))
}

/// A statement as one JSON object a line.
#[derive(Deserialize)]
struct Statement {
    text: String,
    needs: Vec<String>,
    causes: Vec<String>,
    signal: Option<String>,
    kind: String,
}

impl Statement {
    fn to_example(&self) -> String {
        let kind = ["figurative", "denied", "neutral", "happy"].iter().find(|kind| **kind == self.kind);
        let labels: Vec<&str> = self
            .needs
            .iter()
            .chain(&self.causes)
            .chain(&self.signal)
            .map(String::as_str)
            .chain(kind.copied())
            .collect();
        let words: Vec<&str> = self.text.split_whitespace().collect();
        format!("== {}\n{}\n", labels.join(" "), words.join(" "))
    }
}
