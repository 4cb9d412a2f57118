//! `translate pseudo`.

use std::io::Write;

use anyhow::Context;
use reconnect_guide::check::pseudo as make;

use crate::Out;
use crate::args::Pseudo;

pub fn pseudo(args: &Pseudo, out: &mut Out) -> anyhow::Result<()> {
    let folder = make(&args.tag).context("there are en-XA and ar-XB")?;
    for file in folder.files() {
        writeln!(out, "### {}/{}\n", folder.tag(), file.name())?;
        out.write_all(file.bytes())?;
        writeln!(out)?;
    }
    Ok(())
}
