//! Input made to harm: it ends in good time and in bounded memory, ten times what it takes here, and is refused or
//! answered in clear words.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use allocation_counter::measure;
use reconnect_guide::{Guide, Lines, Options, Overlay, Request, Signal};

const MOST_TIME: Duration = Duration::from_secs(60);
const MIB: u64 = 1 << 20;

/// Runs it, and holds it to time and memory.
#[track_caller]
fn bounded(what: &str, most_mib: u64, call: impl FnOnce()) {
    let begun = Instant::now();
    let used = measure(call);
    assert!(begun.elapsed() < MOST_TIME, "{what}: {:?}", begun.elapsed());
    assert!(used.bytes_max < most_mib * MIB, "{what}: {} MiB", used.bytes_max / MIB);
}

#[test]
fn statements() {
    let guide = Guide::open(["en"]).unwrap();
    guide.hear("the tables are made ready");
    let long = |piece: &str| piece.repeat(1_500_000 / piece.len());
    for (what, text) in [
        ("one word without end", "a".repeat(10_000_000)),
        ("one word a million times", "want ".repeat(1_000_000)),
        ("combining marks alone", long("\u{301}")),
        ("marks on a letter", format!("e{}", long("\u{301}"))),
        ("replacement characters", long("\u{FFFD}")),
        ("right-to-left overrides", long("\u{202E}die")),
        ("joiners", long("d\u{200D}i\u{200D}e")),
        ("no spaces", long("死にたい")),
        ("the beginning of a phrase", long("i dont want to ")),
        ("ends of sentences", long("no. ")),
        ("what grows in normal form", long("\u{FDFA}")),
    ] {
        bounded(what, 4_000, || {
            let heard = guide.hear(&text);
            assert!(heard.needs().all(|need| text.get(need.evidence()).is_some()));
        });
    }
}

#[test]
fn a_crisis_in_a_flood_is_heard() {
    let guide = Guide::open(["es"]).unwrap();
    let flood = "nada que contar. ".repeat(100_000);
    let heard = guide.hear(&format!("{flood} quiero morirme. {flood}")).signal();
    assert_eq!(heard, Some(Signal::Crisis));
}

/// Opens a guide with a host's file, and returns what is reported.
fn opened(fluent: &str) -> Vec<String> {
    let overlay = Overlay::new().resource("uk", "host.ftl", fluent);
    let problems = overlay.problems().iter().map(ToString::to_string).collect();
    let guide = Options::new().overlay(overlay).open(["uk"]).unwrap();
    assert!(!guide.title().is_empty() && !guide.closing().is_empty() && !guide.minutes(5).is_empty());
    problems
}

#[test]
fn fluent() {
    let nested = format!("guide-title = {}\"x\"{}\n", "{".repeat(49), "}".repeat(49));
    let choices = format!("minutes = {}x{}\n", "{ $minutes ->\n *[other] ".repeat(25), "\n }".repeat(25));
    let bomb: String = (0..30).map(|at| format!("m{at} = {{m{}}}{{m{}}}\n", at + 1, at + 1)).collect();
    let bomb = format!("guide-title = {{ m0 }}\n{bomb}m30 = x\n");
    let ring = "guide-title = { a }\na = { b }\nb = { guide-title }\n".to_owned();
    let attributes: String = (0..1_000).map(|at| format!("    .a{at} = x\n")).collect();
    let attributes = format!("guide-title = Назва\n{attributes}");
    let variants: String = (0..10_000).map(|at| format!("   [k{at}] x\n")).collect();
    let variants = format!("minutes = {{ $minutes ->\n{variants}  *[other] y\n }}\n");
    let long = format!("guide-title = {}\n", "слово ".repeat(500_000));
    for (what, fluent, expected) in [
        ("deep", nested, ""),
        ("deep choices", choices, ""),
        ("a bomb of placeables", bomb, "comes to more than 1000 placeables"),
        ("a ring", ring, "refers to itself"),
        ("a thousand attributes", attributes, ""),
        ("ten thousand variants", variants, ""),
        ("a long text", long, ""),
        ("braces that never close", "a = {".repeat(100_000), "nests more than 50 braces"),
        ("a message again and again", "guide-title = x\n".repeat(100_000), "stands there twice"),
        ("nothing but comments", "# x\n".repeat(500_000), ""),
    ] {
        bounded(what, 1_000, || {
            let problems = opened(&fluent);
            let found =
                problems.iter().any(|problem| problem.ends_with(expected) || problem.contains(expected));
            assert!(
                if expected.is_empty() { problems.is_empty() } else { found },
                "{what}: {:?}",
                problems.first()
            );
        });
    }
}

#[test]
fn requests_as_json() {
    for (json, expected) in [
        (r#"{"minutes": 1e400}"#.to_owned(), "number out of range"),
        (r#"{"minutes": 99999999999999999999999}"#.to_owned(), "expected u16"),
        (r#"{"minutes": -1}"#.to_owned(), "expected u16"),
        (r#"{"minutes": 5.5}"#.to_owned(), "expected u16"),
        (r#"{"limit": 70000}"#.to_owned(), "expected u16"),
        (r#"{"minutes": 5, "minutes": 6}"#.to_owned(), "duplicate field `minutes`"),
        (
            r#"{"needs": ["feel-agian"]}"#.to_owned(),
            "unknown need \"feel-agian\", the nearest is \"feel-again\"",
        ),
        (r#"{"mood": "low"}"#.to_owned(), "unknown field `mood`"),
        (format!("{{\"needs\": {}", "[".repeat(1_000_000)), "invalid type: sequence"),
        (format!("{{\"needs\": [{}]}}", vec!["\"feel-agian\""; 100_000].join(",")), "unknown need"),
        (format!("{{\"needs\": [\"{}\"]}}", "x".repeat(10_000_000)), "unknown need"),
        ("{\"needs\": [\"\\ud800\"]}".to_owned(), "hex escape"),
        (String::new(), "EOF"),
    ] {
        let what: String = json.chars().take(40).collect();
        bounded(&what, 500, || {
            let error = serde_json::from_str::<Request>(&json).unwrap_err().to_string();
            assert!(error.contains(expected), "{what}: {error}");
            assert!(error.len() < 300, "{what}: {} bytes", error.len());
        });
    }
}

#[test]
fn lines_as_json() {
    for (json, expected) in [
        (r#"{"add": {"US": [{"call": "1"}]}}"#, "a line has no name"),
        (r#"{"add": {"US": [{"name": "Ours"}]}}"#, "\"Ours\""),
        (r#"{"add": {"US": [{"name": "Ours", "call": " "}]}}"#, "\"Ours\""),
        (r#"{"add": {"US": [{"name": "Ours", "call": "1", "call_or_text": "2"}]}}"#, "\"Ours\""),
        (r#"{"add": {"USA": []}}"#, "USA"),
        (r#"{"add": {"US": [{"name": "A", "call": "1"}], "US": [{"name": "B", "call": "2"}]}}"#, "US"),
        (r#"{"add": {}, "add": {}}"#, "duplicate field `add`"),
        (r#"{"lines": []}"#, "unknown field `lines`"),
    ] {
        let error = serde_json::from_str::<Lines>(json).unwrap_err().to_string();
        assert!(error.contains(expected), "{json}: {error}");
    }
}

/// Files come, go and change while a folder is read: what is read is sound or reported, and nothing panics.
#[test]
fn a_folder_that_changes_while_it_is_read() {
    let folder = std::env::temp_dir().join(format!("reconnect-changing-{}", std::process::id()));
    let uk = folder.join("uk");
    fs::create_dir_all(&uk).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0_u32.. {
                if done.load(Relaxed) {
                    break;
                }
                let file = uk.join(format!("{}.ftl", number % 7));
                let _ = match number % 5 {
                    0 => fs::write(&file, "guide-title = Перше\n"),
                    1 => fs::write(&file, "guide-title = {\n"),
                    2 => fs::remove_file(&file),
                    3 => fs::remove_dir_all(&uk),
                    _ => fs::create_dir_all(&uk),
                };
            }
        });
        for _ in 0..300 {
            let Ok(overlay) = Overlay::directory(&folder) else { continue };
            let guide = Options::new().overlay(overlay).open(["uk"]).unwrap();
            assert!(["Перше", "How to reconnect emotionally"].contains(&guide.title()), "{}", guide.title());
            assert!(guide.problems().iter().all(|problem| !problem.to_string().is_empty()));
        }
        done.store(true, Relaxed);
    });
    let _ = fs::remove_dir_all(&folder);
}
