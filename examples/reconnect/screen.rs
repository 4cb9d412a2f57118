//! A part of the terminal that is drawn again and again, with keys that arrive as they are pressed.

use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveToColumn, MoveUp, Show};
use crossterm::terminal::{self, Clear, ClearType};
use crossterm::{execute, queue};

/// The terminal is as it was again when this is dropped, however that comes.
pub struct Screen {
    drawn: String,
}

impl Screen {
    pub fn enter() -> io::Result<Self> {
        terminal::enable_raw_mode()?;
        let screen = Self { drawn: String::new() };
        execute!(io::stdout(), Hide)?;
        Ok(screen)
    }

    /// Draws over what was drawn before; what has not changed is left alone.
    pub fn draw(&mut self, frame: String) -> io::Result<()> {
        if frame == self.drawn {
            return Ok(());
        }
        self.clear()?;
        let mut out = io::stdout();
        // In raw mode a new line does not go back to the margin by itself.
        write!(out, "{}", frame.replace('\n', "\r\n"))?;
        out.flush()?;
        self.drawn = frame;
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        let below_first = self.drawn.matches('\n').count();
        let up = u16::try_from(below_first).unwrap_or(u16::MAX);
        let mut out = io::stdout();
        queue!(out, MoveToColumn(0))?;
        if up > 0 {
            queue!(out, MoveUp(up))?;
        }
        queue!(out, Clear(ClearType::FromCursorDown))?;
        self.drawn.clear();
        out.flush()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing can be done about a terminal that does not answer.
        let _ = self.clear();
        let _ = execute!(io::stdout(), Show);
        let _ = terminal::disable_raw_mode();
    }
}
