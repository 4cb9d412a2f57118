//! What is written as JSON, and a request that is read from it.

use reconnect_guide::{
    Cause, Company, Effort, Export, Guide, HelpSignal, Need, Place, Practice, Request, Signal,
};
use serde_json::{Value, json};

fn guide() -> Guide {
    Guide::open(["en-US"]).unwrap()
}

#[track_caller]
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn export_holds_the_whole_guide() {
    let export = serde_json::to_value(Export::new(&guide())).unwrap();
    for (list, count) in [
        ("steps", 13),
        ("practices", 33),
        ("causes", 6),
        ("safe_spaces", 4),
        ("trust_builders", 4),
        ("help_signals", 4),
        ("therapy_benefits", 4),
        ("hope_choices", 4),
        ("needs", 14),
    ] {
        assert_eq!(export[list].as_array().unwrap().len(), count, "{list}");
    }
    for text in ["locale", "title", "opening", "no_failure", "promise", "closing"] {
        assert!(!export[text].as_str().unwrap().is_empty(), "{text}");
    }
    let step = &export["steps"][1];
    assert_eq!(step["id"], "understand");
    assert_eq!(step["number"], 2);
    assert_eq!(step["body"].as_array().unwrap().len(), 2);
    assert_eq!(step["practices"], json!(["thank-the-shield"]));
    assert_eq!(step["lists"][0]["items"].as_array().unwrap().len(), 6);
    let practice = &export["practices"][0];
    assert_eq!(
        keys(practice),
        ["company", "effort", "how", "id", "minutes", "needs", "place", "step", "summary", "title", "why"]
    );
    assert_eq!(practice["how"].as_array().unwrap().len(), 4);
    assert_eq!(keys(&export["causes"][0]), ["id", "text", "title"]);
}

#[test]
fn an_answer_is_written_with_its_reasons() {
    let guide = guide();
    let request = Request::new().need(Need::FeelAgain).cause(Cause::Loss).minutes(10);
    let answer = serde_json::to_value(guide.recommend(&request)).unwrap();
    assert_eq!(answer["locale"], "en-US");
    assert_eq!(answer["support"], Value::Null);
    let pick = &answer["picks"][0];
    assert_eq!(pick["practice"], "music");
    let sum: i64 =
        pick["reasons"].as_array().unwrap().iter().map(|reason| reason["points"].as_i64().unwrap()).sum();
    assert_eq!(pick["score"], sum);
    assert_eq!(
        pick["reasons"][0],
        json!({"kind": "serves", "need": "feel-again", "weight": 3, "points": 30})
    );
    assert_eq!(pick["because"].as_array().unwrap().len(), pick["reasons"].as_array().unwrap().len());
}

#[test]
fn a_card_is_written_with_its_lines() {
    let guide = guide();
    let answer = serde_json::to_value(guide.recommend(&Request::new().signal(Signal::Crisis))).unwrap();
    assert_eq!(answer["support"]["signal"], "crisis");
    assert_eq!(
        answer["support"]["lines"][0],
        json!({"name": "988 Suicide & Crisis Lifeline", "reach": "Call or text 988"})
    );
    assert_eq!(answer["support"]["passages"][0]["kind"], "matter");
}

#[test]
fn a_request_comes_back_the_same() {
    let request = Request::new()
        .need(Need::TrustAgain)
        .need(Need::BeHeard)
        .cause(Cause::Betrayal)
        .signal(Signal::Professional)
        .help_signal(HelpSignal::LongLasting)
        .minutes(15)
        .company(Company::Alone)
        .place(Place::Quiet)
        .max_effort(Effort::Moderate)
        .done(Practice::Music)
        .limit(5)
        .country("DE".parse().unwrap());
    let json = serde_json::to_string(&request).unwrap();
    assert_eq!(serde_json::from_str::<Request>(&json).unwrap(), request);
    assert_eq!(serde_json::from_str::<Request>("{}").unwrap(), Request::new());
}

#[track_caller]
fn refused(json: &str, why: &str) {
    let error = serde_json::from_str::<Request>(json).unwrap_err().to_string();
    assert!(error.contains(why), "{error}");
}

#[test]
fn a_bad_request_gets_an_error_that_names_what_is_bad() {
    refused(r#"{"needs":["feel-agian"]}"#, r#"unknown need "feel-agian", the nearest is "feel-again""#);
    refused(r#"{"need":["feel-again"]}"#, "unknown field `need`");
    refused(r#"{"minutes":0}"#, "minutes is 0, expected 1 to 1440");
    refused(r#"{"minutes":99999}"#, "99999");
    refused(r#"{"minutes":-5}"#, "-5");
    refused(r#"{"minutes":1e300}"#, "1e+300");
    refused(r#"{"limit":34}"#, "limit is 34, expected 1 to 33");
    refused(r#"{"place":"moon"}"#, r#"unknown place "moon", the nearest is "#);
    refused(r#"{"country":"Mexico"}"#, r#"malformed country "Mexico""#);
    refused(r#"{"signal":7}"#, "expected a string");
    refused(r#"{"needs":{"a":1}}"#, "expected a list of need ids");
    refused(r#"{"minutes":5,"minutes":6}"#, "duplicate field `minutes`");
}
