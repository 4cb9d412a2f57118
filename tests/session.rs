//! The pace of a guided practice, and the whole of it in a pseudo-terminal.

#[path = "../examples/reconnect/pace.rs"]
mod pace;

use std::time::Duration;

use pace::{Breath, Event, Pace, Session, State};
use reconnect_guide::Practice;

const fn tick(seconds: u64) -> Event {
    Event::Tick(Duration::from_secs(seconds))
}

/// One minute in three instructions: twenty seconds each.
fn led(events: &[Event]) -> Session {
    let start = Session::new(Pace::of(Practice::SlowBreaths, 3));
    events.iter().fold(start, |session, event| session.after(*event))
}

#[test]
fn time_and_keys_lead_through() {
    use Event::{Next, Pause, Stop};
    use State::{Finished, Leading, Paused, Stopped};
    let table: &[(&[Event], usize, State, u64)] = &[
        (&[], 0, Leading, 0),
        (&[tick(19)], 0, Leading, 19),
        (&[tick(20)], 1, Leading, 20),
        (&[tick(20), tick(20), tick(19)], 2, Leading, 59),
        (&[tick(20), tick(20), tick(20)], 2, Finished, 60),
        (&[tick(36_000)], 1, Leading, 20),
        (&[tick(5), Next], 1, Leading, 20),
        (&[Next, Next, Next], 2, Finished, 60),
        (&[tick(5), Pause], 0, Paused, 5),
        (&[tick(5), Pause, tick(600)], 0, Paused, 5),
        (&[tick(5), Pause, tick(600), Pause, tick(5)], 0, Leading, 10),
        (&[Pause, Next], 1, Leading, 20),
        (&[tick(5), Stop], 0, Stopped, 5),
        (&[Pause, Stop], 0, Stopped, 0),
        (&[tick(5), Stop, Next, Pause, tick(60)], 0, Stopped, 5),
        (&[Next, Next, Next, Stop, Pause, tick(60)], 2, Finished, 60),
    ];
    for (events, at, state, seconds) in table {
        let session = led(events);
        assert_eq!((session.at(), session.state()), (*at, *state), "{events:?}");
        assert_eq!(session.progress(), (seconds * 1000, 60_000), "{events:?}");
        assert_eq!(session.is_over(), matches!(state, Finished | Stopped), "{events:?}");
    }
}

#[test]
fn three_breaths_are_three_and_none_is_held() {
    let at = |seconds| {
        let mut session = led(&[Event::Next]);
        (0..seconds).for_each(|_| session = session.after(tick(1)));
        session.breath()
    };
    for (seconds, breath) in [
        (0, Some(Breath::In(0.0))),
        (2, Some(Breath::In(0.5))),
        (4, Some(Breath::Out(1.0))),
        (7, Some(Breath::Out(0.5))),
        (10, Some(Breath::In(0.0))),
        (29, Some(Breath::Out(1.0 - 5.0 / 6.0))),
        (30, None),
        (39, None),
    ] {
        assert_eq!(at(seconds), breath, "after {seconds} s");
    }
    assert_eq!(led(&[]).breath(), None, "first the body settles");
}

#[test]
fn only_breathing_practices_show_the_breath() {
    for practice in Practice::ALL {
        let instructions = usize::from(practice.instructions());
        let session = Session::new(Pace::of(*practice, instructions)).after(Event::Next);
        let breathes = matches!(practice, Practice::SlowBreaths | Practice::DeepBreathing);
        assert_eq!(session.breath().is_some(), breathes, "{practice}");
        let (_, all) = session.progress();
        assert!(all.abs_diff(u64::from(practice.minutes()) * 60_000) < 10, "{practice}: {all}");
    }
}

#[cfg(unix)]
mod at_a_terminal {
    use std::process::Command;

    use rexpect::session::{PtySession, spawn_command};

    /// The shell tells how it found the terminal before and after.
    fn run(args: &str) -> PtySession {
        let mut path = std::env::current_exe().unwrap();
        path.pop();
        path.pop();
        path.push("examples/reconnect");
        let script =
            r#"before=$(stty -a); "$0" $1; echo "code $?"; test "$(stty -a)" = "$before" && echo restored"#;
        let mut shell = Command::new("sh");
        shell.args(["-c", script]).arg(path).arg(args).env("TERM", "xterm");
        spawn_command(shell, Some(20_000)).unwrap()
    }

    /// The session reads each byte as one letter.
    #[track_caller]
    fn shows(terminal: &mut PtySession, words: &str) {
        let bytes: String = words.bytes().map(char::from).collect();
        if terminal.exp_string(&bytes).is_err() {
            panic!("{words:?} is not shown");
        }
    }

    #[track_caller]
    fn ends(mut terminal: PtySession, words: &str) {
        shows(&mut terminal, words);
        shows(&mut terminal, "code 0");
        shows(&mut terminal, "restored");
        terminal.exp_eof().unwrap();
    }

    #[track_caller]
    fn press(terminal: &mut PtySession, key: &str) {
        terminal.send(key).unwrap();
        terminal.flush().unwrap();
    }

    #[test]
    fn next_pause_and_the_end() {
        let mut terminal = run("--locale en practice slow-breaths --guide");
        shows(&mut terminal, "Let your shoulders drop.");
        press(&mut terminal, "\r");
        shows(&mut terminal, "Breathe in softly");
        shows(&mut terminal, "●●●");
        press(&mut terminal, "\t");
        shows(&mut terminal, "Paused.");
        press(&mut terminal, "\t");
        shows(&mut terminal, "\nBreathe in");
        press(&mut terminal, "\r");
        shows(&mut terminal, "Do that three times");
        press(&mut terminal, "\r");
        ends(terminal, "That was all of it.");
    }

    #[test]
    fn every_way_to_stop_restores_the_terminal() {
        for (locale, key, first, stopped) in [
            ("en", "\u{3}", "Let your shoulders drop.", "You stopped, and that is fine."),
            ("ar", "q", "إنهاء", "توقفت هنا"),
            ("ja", "\u{1b}", "やめる", "ここでやめました"),
        ] {
            let mut terminal = run(&format!("--locale {locale} practice slow-breaths --guide"));
            shows(&mut terminal, first);
            press(&mut terminal, key);
            ends(terminal, stopped);
        }
    }

    #[test]
    fn check_in_ends_kindly_on_interrupt() {
        let mut terminal = run("--locale en check-in");
        shows(&mut terminal, "> ");
        press(&mut terminal, "\u{3}");
        shows(&mut terminal, "You can come back whenever you like.");
    }
}
