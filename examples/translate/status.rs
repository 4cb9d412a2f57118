//! `translate status`.

use std::io::Write;

use anstyle::Style;
use reconnect_guide::check::{Status as Found, status as count};

use crate::Out;
use crate::args::Status;
use crate::locales;

const HEADING: Style = Style::new().bold();

pub fn status(args: &Status, out: &mut Out) -> anyhow::Result<()> {
    let source = locales::source(args.source.as_deref())?;
    let rows: Vec<Found> =
        locales::locales(&args.locales)?.iter().map(|folder| count(&source, folder)).collect();
    if args.json {
        serde_json::to_writer_pretty(&mut *out, &rows)?;
        writeln!(out)?;
        return Ok(());
    }
    let width = rows.iter().map(|row| row.locale().len()).max().unwrap_or_default().max("locale".len());
    writeln!(
        out,
        "{HEADING}{:width$}  {:>5} {:>7} {:>14} {:>8} {:>6} {:>8} {:>10}{HEADING:#}",
        "locale", "done", "missing", "same as source", "obsolete", "errors", "warnings", "words left"
    )?;
    for row in &rows {
        writeln!(
            out,
            "{:width$}  {:>5} {:>7} {:>14} {:>8} {:>6} {:>8} {:>10}",
            row.locale(),
            row.done(),
            row.missing(),
            row.same_as_source(),
            row.obsolete(),
            row.errors(),
            row.warnings(),
            row.words_left()
        )?;
    }
    Ok(())
}
