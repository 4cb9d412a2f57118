//! Being led through a practice at a terminal, one instruction at a time.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use crossterm::event::{self, Event as Input, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use reconnect_guide::{Guide, Label, Practice, View};

use crate::frame::frame;
use crate::pace::{Event, Pace, Session, State};
use crate::page::Page;
use crate::screen::Screen;
use crate::show;

const FRAME: Duration = Duration::from_millis(100);

/// Leads through a practice. Where nobody can see it move or press a key, prints it whole.
pub fn lead(guide: &Guide, practice: Practice, page: &mut Page) -> io::Result<()> {
    let practice = guide.view(practice);
    if !is_live() {
        return show::practice(guide, practice, page);
    }
    page.title(practice.title())?;
    page.text(practice.summary())?;
    page.blank()?;
    io::Write::flush(page)?;
    let end = live(guide, practice)?;
    page.text(guide.label(match end.state() {
        State::Finished => Label::SessionFinished,
        _ => Label::SessionStopped,
    }))
}

fn is_live() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|name| name == "dumb");
    io::stdin().is_terminal() && io::stdout().is_terminal() && !dumb
}

fn live(guide: &Guide, practice: View<'_, Practice>) -> io::Result<Session> {
    let mut screen = Screen::enter()?;
    let mut session = Session::new(Pace::of(practice.id(), practice.how().count()));
    let mut last = Instant::now();
    while !session.is_over() {
        screen.draw(frame(guide, practice, &session, Page::width_of_stdout()))?;
        if let Some(key) = key_within(FRAME)? {
            session = session.after(key);
        }
        session = session.after(Event::Tick(last.elapsed()));
        last = Instant::now();
    }
    Ok(session)
}

/// What a key asks for, if one is pressed in time.
fn key_within(time: Duration) -> io::Result<Option<Event>> {
    if !event::poll(time)? {
        return Ok(None);
    }
    Ok(match event::read()? {
        Input::Key(key) if key.kind != KeyEventKind::Release => meaning(key),
        _ => None,
    })
}

/// The keys that are told are on every keyboard; the letters are for the habit of the hand.
fn meaning(key: KeyEvent) -> Option<Event> {
    match key.code {
        KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => Some(Event::Stop),
        KeyCode::Esc | KeyCode::Char('q') => Some(Event::Stop),
        KeyCode::Enter | KeyCode::Char('n') => Some(Event::Next),
        KeyCode::Tab | KeyCode::Char(' ' | 'p') => Some(Event::Pause),
        _ => None,
    }
}
