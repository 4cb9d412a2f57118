//! The pace of a guided practice: where a person is in it, moved by time and by keys. Nothing here reads or draws.

use std::time::Duration;

use reconnect_guide::Practice;

/// Breathing in, and then out for a little longer; the breath is never held.
const IN: Duration = Duration::from_secs(4);
const OUT: Duration = Duration::from_secs(6);

/// How long each instruction stays, and whether the breath is shown with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    instructions: usize,
    each: Duration,
    breathing: Option<Breathing>,
}

/// The first instruction of a breathing practice settles the body; the breath is shown from the second on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Breathing {
    /// The end of it, where the practice counts its breaths.
    until: Option<Duration>,
}

impl Pace {
    /// Its length is shared evenly by its instructions.
    pub fn of(practice: Practice, instructions: usize) -> Self {
        let parts = u32::try_from(instructions.max(1)).unwrap_or(u32::MAX);
        let counted = practice == Practice::SlowBreaths;
        let breathing =
            practice.led_by_breath().then(|| Breathing { until: counted.then_some((IN + OUT) * 3) });
        Self {
            instructions,
            each: Duration::from_secs(60) * u32::from(practice.minutes()) / parts,
            breathing,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time that went by.
    Tick(Duration),
    Next,
    /// Pauses, or goes on.
    Pause,
    Stop,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Leading,
    Paused,
    Stopped,
    Finished,
}

/// A breath that goes in or out, and how full the lungs are, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Breath {
    In(f64),
    Out(f64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    pace: Pace,
    at: usize,
    elapsed: Duration,
    breathed: Duration,
    state: State,
}

impl Session {
    pub const fn new(pace: Pace) -> Self {
        Self { pace, at: 0, elapsed: Duration::ZERO, breathed: Duration::ZERO, state: State::Leading }
    }

    pub const fn state(&self) -> State {
        self.state
    }

    /// The instruction it is at; the first is 0.
    pub const fn at(&self) -> usize {
        self.at
    }

    pub const fn is_over(&self) -> bool {
        matches!(self.state, State::Stopped | State::Finished)
    }

    /// How much of the whole has gone by, and how much the whole is, in milliseconds.
    pub fn progress(&self) -> (u64, u64) {
        let each = millis(self.pace.each);
        let (at, all) = (self.at as u64, self.pace.instructions as u64);
        (at * each + millis(self.elapsed), all * each)
    }

    pub fn breath(&self) -> Option<Breath> {
        let breathing = self.pace.breathing.filter(|_| self.at > 0)?;
        if breathing.until.is_some_and(|until| self.breathed >= until) {
            return None;
        }
        let into = Duration::from_millis(millis(self.breathed) % millis(IN + OUT));
        Some(match into.checked_sub(IN) {
            None => Breath::In(into.div_duration_f64(IN)),
            Some(out) => Breath::Out(1.0 - out.div_duration_f64(OUT)),
        })
    }

    /// What comes of an event. After the end nothing moves any more.
    #[must_use]
    pub fn after(self, event: Event) -> Self {
        match (self.state, event) {
            (State::Stopped | State::Finished, _) | (State::Paused, Event::Tick(_)) => self,
            (_, Event::Stop) => Self { state: State::Stopped, ..self },
            (_, Event::Next) => self.next(),
            (State::Paused, Event::Pause) => Self { state: State::Leading, ..self },
            (State::Leading, Event::Pause) => Self { state: State::Paused, ..self },
            (State::Leading, Event::Tick(time)) => self.later(time),
        }
    }

    /// A long sleep of the machine leads to the next instruction, not past it.
    fn later(self, time: Duration) -> Self {
        let elapsed = self.elapsed + time;
        let breathed = if self.at > 0 { self.breathed + time } else { self.breathed };
        let later = Self { elapsed, breathed, ..self };
        if elapsed < self.pace.each { later } else { later.next() }
    }

    fn next(self) -> Self {
        let (at, elapsed) = (self.at + 1, Duration::ZERO);
        match at < self.pace.instructions {
            true => Self { at, elapsed, state: State::Leading, ..self },
            false => Self { elapsed: self.pace.each, state: State::Finished, ..self },
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
