//! `translate new`.

use std::fs;
use std::io::Write;

use anyhow::{Context, bail};
use reconnect_guide::check::scaffold;

use crate::Out;
use crate::args::New;
use crate::locales;

pub fn new(args: &New, out: &mut Out) -> anyhow::Result<()> {
    let source = locales::source(args.source.as_deref())?;
    let folder = match scaffold(&source, &args.tag) {
        Ok(folder) => folder,
        Err(finding) => bail!("{}", finding.message()),
    };
    let path = args.into.join(&args.tag);
    if path.exists() {
        bail!("{} is there already, and nothing in it was touched", path.display());
    }
    for file in folder.files() {
        let path = path.join(file.name());
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("{} cannot be made", parent.display()))?;
        }
        fs::write(&path, file.bytes()).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    writeln!(out, "{} is ready: write each text where {{ \"\" }} stands, and then:", path.display())?;
    writeln!(out, "  translate check {}", path.display())?;
    writeln!(out, "  translate preview {} --dir {}", args.tag, args.into.display())?;
    Ok(())
}
