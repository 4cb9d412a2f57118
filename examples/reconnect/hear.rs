//! Hearing many statements, one a line.

use std::io::{self, BufRead, Write};

use reconnect_guide::Guide;

use crate::page::Page;

/// What is heard in each line of standard input, as one JSON object a line. No line is kept longer than it takes.
pub fn each_line(guide: &Guide, page: &mut Page) -> io::Result<()> {
    let mut stdin = io::stdin().lock();
    let mut line = Vec::new();
    while stdin.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        serde_json::to_writer(&mut *page, &guide.hear(text.trim()))?;
        writeln!(page)?;
        line.clear();
    }
    Ok(())
}
