//! The translators' kit: check, begin, follow and read a translation, with a text editor and no Rust.
//!
//! `cargo run --features check --example translate -- check locales/de`

mod args;
mod check;
mod learn;
mod locales;
mod new;
mod preview;
mod pseudo;
mod status;

use std::io::{self, Write};
use std::process::ExitCode;

use anstream::AutoStream;
use args::{Cli, Command};
use clap::Parser;

/// Where everything is written: in color only where it shows.
type Out = AutoStream<io::StdoutLock<'static>>;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out: Out = AutoStream::auto(io::stdout().lock());
    let done = run(&cli.command, &mut out).and_then(|code| {
        out.flush()?;
        Ok(code)
    });
    match done {
        Ok(code) => code,
        // A reader that stops reading, such as `head`, is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command, out: &mut Out) -> anyhow::Result<ExitCode> {
    match command {
        Command::Check(args) => return check::check(args, out),
        Command::New(args) => new::new(args, out)?,
        Command::Status(args) => status::status(args, out)?,
        Command::Preview(args) => preview::preview(args, out)?,
        Command::Pseudo(args) => pseudo::pseudo(args, out)?,
        Command::Learn(args) => learn::learn(args, out)?,
        Command::Measure(args) => learn::measure(args, out)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
