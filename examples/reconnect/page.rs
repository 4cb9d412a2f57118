//! Text laid out for a terminal: wrapped to its width, with headings that stand out, in color only where it shows.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use textwrap::{Options, wrap};

const WIDEST: usize = 80;
const WIDTH_ELSEWHERE: usize = 80;

const HEADING: Style = Style::new().bold();
const QUIET: Style = Style::new().dimmed();
const ALERT: Style = AnsiColor::Red.on_default().bold();

/// A page that grows downward.
pub struct Page {
    out: AutoStream<io::Stdout>,
    width: usize,
    /// What stands before each line: the frame of a support card.
    margin: &'static str,
}

impl Page {
    pub fn stdout() -> Self {
        Self { out: AutoStream::auto(io::stdout()), width: Self::width_of_stdout(), margin: "" }
    }

    /// How wide a text may be just now.
    pub fn width_of_stdout() -> usize {
        terminal_size::terminal_size()
            .filter(|_| io::stdout().is_terminal())
            .map_or(WIDTH_ELSEWHERE, |(width, _)| usize::from(width.0))
            .clamp(20, WIDEST)
    }

    /// A heading, with a line below it.
    pub fn title(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "", HEADING)?;
        let rule = "═".repeat(textwrap::core::display_width(text).min(self.width));
        self.lines(&rule, "", "", QUIET)
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "", HEADING)
    }

    /// A paragraph; a blank line inside it stays one.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "", Style::new())
    }

    /// Something said aside.
    pub fn quiet(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "", "", QUIET)
    }

    /// An item of a list, with what stands before it: a dash, a number.
    pub fn item(&mut self, mark: impl Display, text: &str) -> io::Result<()> {
        let first = format!("  {mark} ");
        let next = " ".repeat(textwrap::core::display_width(&first));
        self.lines(text, &first, &next, Style::new())
    }

    /// What belongs to the item before it.
    pub fn below(&mut self, text: &str) -> io::Result<()> {
        self.lines(text, "    ", "    ", QUIET)
    }

    pub fn blank(&mut self) -> io::Result<()> {
        let margin = self.margin.trim_end();
        writeln!(self.out, "{margin}")
    }

    /// What must not be overlooked: set apart by a frame at its left, whatever the terminal can show.
    pub fn card(&mut self, title: &str, body: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<()> {
        let rule = "━".repeat(self.width.saturating_sub(1));
        writeln!(self.out, "{ALERT}┏{rule}{ALERT:#}")?;
        self.margin = "┃ ";
        self.lines(title, "", "", ALERT)?;
        body(self)?;
        self.margin = "";
        writeln!(self.out, "{ALERT}┗{rule}{ALERT:#}")
    }

    /// A question, with the cursor left behind it.
    pub fn prompt(&mut self) -> io::Result<()> {
        write!(self.out, "> ")?;
        self.out.flush()
    }

    fn lines(&mut self, text: &str, first: &str, next: &str, style: Style) -> io::Result<()> {
        let margin = self.margin;
        let options = Options::new(self.width.saturating_sub(textwrap::core::display_width(margin)))
            .initial_indent(first)
            .subsequent_indent(next);
        for line in wrap(text, options) {
            match line.trim_end() {
                "" => self.blank()?,
                line => writeln!(self.out, "{margin}{style}{line}{style:#}")?,
            }
        }
        Ok(())
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
