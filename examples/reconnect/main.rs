//! The guide at a terminal: read it, ask it, check in with it.
//!
//! `cargo run --example reconnect -- recommend --need feel-again --minutes 10`

mod args;
mod ask;
mod check_in;
mod frame;
mod hear;
mod pace;
mod page;
mod screen;
mod session;
mod show;

use std::io::{self, Write};
use std::process::ExitCode;

use args::{Cli, Command};
use clap::Parser;
use clap::error::ErrorKind;
use page::Page;
use reconnect_guide::{Guide, Options, wish_from_posix};

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refuse(&error),
    };
    match run(&cli) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader that stops reading, such as `head`, is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// Help is printed whole, a mistake in one line.
fn refuse(error: &clap::Error) -> ExitCode {
    let text = error.to_string();
    match error.kind() {
        ErrorKind::ValueValidation | ErrorKind::InvalidValue | ErrorKind::UnknownArgument => {
            eprintln!("{}", text.lines().next().unwrap_or_default());
            ExitCode::from(2)
        }
        _ => error.exit(),
    }
}

fn run(cli: &Cli) -> anyhow::Result<()> {
    let guide = open(cli)?;
    let mut page = Page::stdout();
    if cli.json {
        show::json(&cli.command, &guide, &mut page)?;
    } else {
        match &cli.command {
            Command::CheckIn => check_in::check_in(&guide, &mut page)?,
            Command::Practice { practice, guide: true } => session::lead(&guide, *practice, &mut page)?,
            command => show::text(command, &guide, &mut page)?,
        }
    }
    page.flush()?;
    Ok(())
}

fn open(cli: &Cli) -> anyhow::Result<Guide> {
    let options = cli.country.into_iter().fold(Options::new(), Options::country);
    let guide = match cli.locale.is_empty() {
        true => options.open(wish_from_environment())?,
        false => options.open(&cli.locale)?,
    };
    Ok(guide)
}

/// The wish of the first variable that is set, as POSIX ranks them.
fn wish_from_environment() -> Option<String> {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())?;
    wish_from_posix(&name)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
