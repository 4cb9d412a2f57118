//! `translate check`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use reconnect_guide::check::{Finding, Folder, Severity, check as find};

use crate::Out;
use crate::args::Check;
use crate::locales;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const QUIET: Style = Style::new().dimmed();

/// How much of a long line is shown before and behind the caret, in characters.
const AROUND: usize = 50;

pub fn check(args: &Check, out: &mut Out) -> anyhow::Result<ExitCode> {
    let source = locales::source(args.source.as_deref())?;
    let folders = locales::locales(&args.locales)?;
    let findings: Vec<(&Folder, Finding)> = folders
        .iter()
        .flat_map(|folder| find(&source, folder).into_iter().map(move |finding| (folder, finding)))
        .collect();
    let count = |severity| findings.iter().filter(|(_, finding)| finding.severity() == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));

    if args.json {
        json(&findings, out)?;
    } else {
        for (folder, finding) in &findings {
            text(folder, finding, out)?;
        }
        let tags: Vec<&str> = folders.iter().map(Folder::tag).collect();
        writeln!(out, "{}: {}, {}", tags.join(" "), counted(errors, "error"), counted(warnings, "warning"))?;
    }
    let fails = errors > 0 || (args.strict && warnings > 0);
    Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

fn json(findings: &[(&Folder, Finding)], out: &mut Out) -> anyhow::Result<()> {
    let findings: Vec<&Finding> = findings.iter().map(|(_, finding)| finding).collect();
    serde_json::to_writer_pretty(&mut *out, &findings)?;
    writeln!(out)?;
    Ok(())
}

/// The finding, the line that it is about, and a caret below the place.
fn text(folder: &Folder, finding: &Finding, out: &mut Out) -> anyhow::Result<()> {
    let style = if finding.severity() == Severity::Error { ERROR } else { WARNING };
    let (file, line) = (finding.file().display(), finding.line());
    let (severity, code) = (finding.severity(), finding.code());
    writeln!(out, "{file}:{line}: {style}{severity}[{code}]{style:#} {}", finding.message())?;
    if let Some((shown, caret)) = excerpt(folder, finding) {
        writeln!(out, "{QUIET}{line:>5} |{QUIET:#} {shown}")?;
        writeln!(out, "{QUIET}      |{QUIET:#} {}{style}^{style:#}", " ".repeat(caret))?;
    }
    writeln!(out)?;
    Ok(())
}

/// The line, cut to what stands around the place, with what cannot be seen made visible; and the column of the place.
fn excerpt(folder: &Folder, finding: &Finding) -> Option<(String, usize)> {
    let name = finding.file().strip_prefix(folder.path()).ok()?;
    let file = folder.files().find(|file| Path::new(file.name()) == name)?;
    let text = String::from_utf8_lossy(file.bytes());
    let line = text.trim_start_matches('\u{FEFF}').lines().nth(finding.line() - 1)?.to_owned();
    let place = finding.column() - 1;
    let start = place.saturating_sub(AROUND);
    let shown = |c: char| match c {
        '\t' => '→',
        '\r' => '␍',
        '\u{A0}' | '\u{202F}' | '\u{2007}' => '⍽',
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' => '·',
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => '¤',
        c if c.is_control() => '�',
        c => c,
    };
    let cut: String = line.chars().skip(start).take(2 * AROUND).map(shown).collect();
    let before: String = cut.chars().take(place - start).collect();
    let caret = textwrap::core::display_width(&before);
    let (open, width) = if start > 0 { ("…", 1) } else { ("", 0) };
    Some((format!("{open}{cut}"), caret + width))
}
