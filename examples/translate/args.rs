//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Translate the guide with a text editor: check, begin, follow and read a language.
#[derive(Parser)]
#[command(name = "translate", max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Say what is wrong, where, and how to mend it; exit 1 where there is an error
    Check(Check),
    /// Make the folder for a new language
    New(New),
    /// Tell how far each language has come
    Status(Status),
    /// Read the guide in a language as it stands on disk
    Preview(Preview),
    /// Print a pseudo-locale made from English: en-XA (accented, longer) or ar-XB (mirrored)
    Pseudo(Pseudo),
    /// Make the table of weights by which statements are heard, from a language's example statements
    Learn(Learn),
    /// Print how well statements are heard, as a Markdown table
    Measure(Measure),
}

#[derive(Args)]
pub struct Learn {
    /// The languages' tags; without any, all that have statements
    pub tags: Vec<String>,
}

#[derive(Args)]
pub struct Measure {
    /// A folder of labelled statements, TAG.txt or TAG.jsonl; without one, those kept aside in the repository
    pub statements: Option<PathBuf>,
    /// Tell it for each need as well
    #[arg(long)]
    pub by_need: bool,
}

#[derive(Args)]
pub struct Check {
    /// Folders of Fluent files, each named by its language tag; or en-XA, ar-XB; without any, all of locales/
    pub locales: Vec<String>,
    /// The folder that they are translated from; without one, English
    #[arg(long, value_name = "DIR")]
    pub source: Option<PathBuf>,
    /// Exit 1 where there is a warning too
    #[arg(long)]
    pub strict: bool,
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct New {
    /// The language's tag, such as uk, es-MX or zh-Hant
    pub tag: String,
    /// Where its folder is made
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub into: PathBuf,
    /// The folder that it is translated from; without one, English
    #[arg(long, value_name = "DIR")]
    pub source: Option<PathBuf>,
}

#[derive(Args)]
pub struct Status {
    /// Folders of Fluent files; or en-XA, ar-XB; without any, all of locales/
    pub locales: Vec<String>,
    /// The folder that they are translated from; without one, English
    #[arg(long, value_name = "DIR")]
    pub source: Option<PathBuf>,
    /// Write JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Preview {
    /// The language's tag, or en-XA, ar-XB
    pub tag: String,
    /// Where its folder is
    #[arg(long, value_name = "DIR", default_value = "locales")]
    pub dir: PathBuf,
    /// Print again whenever a file changes
    #[arg(long)]
    pub watch: bool,
}

#[derive(Args)]
pub struct Pseudo {
    /// en-XA or ar-XB
    #[arg(default_value = "en-XA", value_parser = reconnect_guide::check::PSEUDO)]
    pub tag: String,
}
