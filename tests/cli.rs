//! The example CLI, run as a person runs it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// `cargo test` builds the examples beside the tests.
fn reconnect() -> Command {
    let mut path: PathBuf = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("reconnect{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(path);
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command
}

fn run(args: &[&str]) -> Output {
    reconnect().args(args).output().unwrap()
}

#[track_caller]
fn text(args: &[&str]) -> String {
    let output = run(args);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn json(args: &[&str]) -> Value {
    serde_json::from_str(&text(args)).unwrap()
}

/// One clear line, and exit code 2.
#[track_caller]
fn refused(args: &[&str], line: &str) {
    let output = run(args);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(error.trim_end(), line);
    assert!(output.stdout.is_empty());
}

#[test]
fn the_main_job() {
    let text = text(&["recommend", "--need", "feel-again", "--minutes", "10"]);
    assert!(text.starts_with("For you, right now\n"), "{text}");
    assert!(text.contains("Because you said “I feel numb or empty”."), "{text}");
    assert!(!text.contains('\u{1b}'), "color only on a terminal");
}

#[test]
fn the_guide_can_be_read() {
    let guide = text(&["guide"]);
    assert!(guide.contains("Step 13 of 13") && guide.lines().all(|line| line.chars().count() <= 80));
    assert!(text(&["step", "4"]).contains("Let feelings come, even the hard ones"));
    assert_eq!(text(&["step", "4"]), text(&["step", "allow-feelings"]));
    assert!(text(&["practice", "slow-breaths"]).contains("  1. Let your shoulders drop."));
    assert_eq!(json(&["practice", "slow-breaths", "--json"])["minutes"], 1);
    assert_eq!(json(&["step", "12", "--json"])["number"], 12);
}

#[test]
fn without_a_terminal_a_guided_practice_is_printed() {
    assert_eq!(text(&["practice", "slow-breaths", "--guide"]), text(&["practice", "slow-breaths"]));
    refused(
        &["practice", "slow-breaths", "--guide", "--json"],
        "error: being led has no JSON; leave out --guide or --json",
    );
}

#[test]
fn lists_tell_what_can_be_asked_for() {
    assert!(text(&["needs"]).contains("feel-again"));
    assert!(text(&["causes"]).contains("chronic-stress"));
    assert!(text(&["practices"]).contains("one-hopeful-choice"));
    assert!(text(&["locales"]).contains("en-US"));
    assert_eq!(json(&["needs", "--json"])["needs"].as_array().unwrap().len(), 14);
    assert_eq!(json(&["causes", "--json"])["causes"].as_array().unwrap().len(), 6);
    assert_eq!(json(&["practices", "--json"])["practices"].as_array().unwrap().len(), 33);
    assert_eq!(json(&["export"])["steps"].as_array().unwrap().len(), 13);
    assert_eq!(json(&["export"]), json(&["export", "--json"]));
}

#[test]
fn a_crisis_stands_first() {
    let args = ["recommend", "--need", "feel-alive", "--signal", "crisis", "--minutes", "1", "--limit", "1"];
    let answer = text(&args);
    assert!(answer.starts_with('┏'), "{answer}");
    assert!(answer.find("Please reach out to someone now") < answer.find("While you wait"));
    let answer = text(&[&["--locale", "en-GB"], &args[..]].concat());
    assert!(answer.contains("999") && answer.contains("Samaritans"), "{answer}");
    let answer = text(&[&args[..], &["--country", "ie"]].concat());
    assert!(answer.contains("112"), "{answer}");
    let answer = json(&[&args[..], &["--json"]].concat());
    assert_eq!(answer["support"]["signal"], "crisis");
}

#[test]
fn each_card_can_be_read_by_itself() {
    let card = text(&["crisis", "--country", "NL"]);
    assert!(
        card.starts_with('┏') && card.contains("113 Zelfmoordpreventie: Call 113 or 0800-0113"),
        "{card}"
    );
    assert_eq!(json(&["crisis", "--country", "br", "--json"])["lines"][0]["reach"], "Call 188");
    assert!(text(&["support"]).contains("This is not a diagnosis."));
    assert_eq!(json(&["support", "--json"])["signal"], "professional");
}

#[test]
fn a_mistake_gets_one_clear_line() {
    refused(
        &["recommend", "--need", "feel-agian"],
        "error: invalid value 'feel-agian' for '--need <ID>': unknown need \"feel-agian\", the nearest is \"feel-again\"",
    );
    refused(
        &["recommend", "--minutes", "99999999999"],
        "error: invalid value '99999999999' for '--minutes <MINUTES>': 99999999999 is not in 1..=1440",
    );
    refused(
        &["recommend", "--limit", "0"],
        "error: invalid value '0' for '--limit <LIMIT>': 0 is not in 1..=33",
    );
    refused(
        &["--locale", "not a tag", "guide"],
        "error: malformed locale tag \"not a tag\", expected one such as \"en\" or \"pt-BR\"",
    );
    refused(&["step", "14"], "error: invalid value '14' for '<STEP>': there is no step 14, the last is 13");
    refused(
        &["practice", "slow-breath"],
        "error: invalid value 'slow-breath' for '<PRACTICE>': unknown practice \"slow-breath\", the nearest is \"slow-breaths\"",
    );
    refused(&["needs", "--loud"], "error: unexpected argument '--loud' found");
}

#[test]
fn the_environment_tells_the_language() {
    for (name, value) in
        [("LANG", "en_GB.UTF-8"), ("LC_ALL", "C"), ("LC_MESSAGES", "tlh_QO@piqad"), ("LANG", "")]
    {
        let output = reconnect().env(name, value).args(["needs", "--json"]).output().unwrap();
        let needs: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(needs["locale"], "en-US", "{name}={value}");
    }
    let output = reconnect().env("LANG", "!!").arg("needs").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[track_caller]
fn check_in(typed: &[u8]) -> String {
    let mut child = reconnect().arg("check-in").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn check_in_asks_answers_and_ends_kindly() {
    let talk = check_in(b"\n1 6\n10\n");
    assert!(talk.contains("I feel numb or empty") && talk.contains("1. "), "{talk}");
    assert!(talk.contains("For you, right now"), "{talk}");
    assert!(talk.trim_end().ends_with("You can come back whenever you like."), "{talk}");

    let talk = check_in(b"\n15\nnumb\n1\n\n");
    assert!(talk.contains("“\u{2068}15\u{2069}” is not one of the numbers."), "{talk}");
    assert!(talk.contains("“\u{2068}numb\u{2069}” is not one of the numbers."), "{talk}");
    assert!(talk.contains("For you, right now"), "{talk}");

    for ended in [&b""[..], b"\n1", b"\n1\n", b"\xff\xfe\n"] {
        let talk = check_in(ended);
        assert!(talk.trim_end().ends_with("You can come back whenever you like."), "{talk}");
    }
}

#[test]
fn check_in_offers_to_lead_through_a_pick() {
    let led = "\nWhy it can help\n";
    for (typed, is_led) in [(&b"\n1\n\n2\n"[..], true), (b"\n1\n\n9\n1\n", true), (b"\n1\n\n\n", false)] {
        let talk = check_in(typed);
        assert!(talk.contains("Would you like to be led through one?"), "{talk}");
        assert_eq!(talk.contains(led), is_led, "{talk}");
        assert!(talk.trim_end().ends_with("You can come back whenever you like."), "{talk}");
    }
    assert!(!check_in(b"i want to kill myself\n1\n").contains("Would you like to be led"));
}

#[test]
fn check_in_hears_what_is_said_and_asks_no_more_in_danger() {
    let talk = check_in("my heart is racing and i can’t calm down\n10\n".as_bytes());
    assert!(talk.contains("This is what I understood:"), "{talk}");
    assert!(talk.contains("For you, right now"), "{talk}");
    let talk = check_in(b"zxqv\n1\n\n");
    assert!(talk.contains("that is my fault, not yours"), "{talk}");
    assert!(talk.contains("For you, right now"), "{talk}");
    let talk = check_in(b"i want to kill myself\n");
    let asked = talk.matches("> ").count();
    assert_eq!(asked, 1, "{talk}");
    assert!(talk.contains("Please reach out to someone now"), "{talk}");
}

#[test]
fn hear_writes_one_object_a_line() {
    let mut child = reconnect().arg("hear").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = b"i feel nothing\n\nI want to die\n\xff\xfe broken\nmy bus was late";
    child.stdin.take().unwrap().write_all(lines).unwrap();
    let output = child.wait_with_output().unwrap();
    let heard: Vec<Value> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(heard.len(), 5);
    assert_eq!(heard[0]["needs"][0]["id"], "feel-again");
    assert!(heard[0]["needs"][0]["score"].as_i64().unwrap() > 10);
    assert_eq!(heard[2]["signal"], "crisis");
    assert_eq!(heard[2]["signal_evidence"], serde_json::json!(["want to die"]));
    for calm in [&heard[1], &heard[3], &heard[4]] {
        assert!(calm["needs"].as_array().unwrap().is_empty() && calm["signal"].is_null(), "{calm}");
    }
}

#[test]
fn what_is_said_is_answered_and_quoted() {
    let answer = json(&["recommend", "--say", "everyone leaves, i just feel so numb", "--json"]);
    assert_eq!(answer["picks"][0]["reasons"][0]["need"], "feel-again", "{answer}");
    let shown = text(&["recommend", "--say", "i just feel so numb lately"]);
    assert!(shown.contains("Because you said “\u{2068}") && shown.contains("numb"), "{shown}");
    let shown = text(&["hear", "i just feel so numb lately"]);
    assert!(shown.contains("What was understood") && shown.contains("numb"), "{shown}");
    assert!(text(&["hear", "I want to end my life"]).contains("Please reach out"));
}
