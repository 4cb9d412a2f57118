//! What a person said is shown only to who asks for it by name: no `Debug`, no error and no panic message prints it.

use reconnect_guide::{Guide, Need, Request, Signal};

/// A word that stands in nothing but the statement.
const SECRET: &str = "Zaphodia";

#[track_caller]
fn silent(shown: &str) {
    assert!(!shown.to_lowercase().contains(&SECRET.to_lowercase()), "{shown}");
    assert!(!shown.contains("numb"), "{shown}");
}

#[test]
fn nothing_prints_what_was_said() {
    let guide = Guide::open(["en"]).unwrap();
    let said = format!("{SECRET} left me, i feel so numb {SECRET}, i want to die {SECRET}");
    let heard = guide.hear(&said);
    assert_eq!(heard.signal(), Some(Signal::Crisis));
    assert!(heard.needs().len() > 0);
    silent(&format!("{heard:?} {heard:#?}"));
    for need in heard.needs() {
        silent(&format!("{need:?}"));
    }
    for cause in heard.causes() {
        silent(&format!("{cause:?}"));
    }
    let request = heard.request().quote(Need::FeelAgain, SECRET);
    silent(&format!("{request:?} {request:#?}"));
    let answer = guide.recommend(&request);
    silent(&format!("{answer:?} {:?} {:?}", answer.support(), answer.recommendation()));
    for pick in answer.picks() {
        silent(&format!("{pick:?}"));
    }
    assert!(request.quoted(Need::FeelAgain).unwrap().contains(SECRET), "by name it is shown");
}

#[test]
fn errors_print_no_statement() {
    // The field of a request in which a statement might be sent by mistake is named, and what is in it is not.
    let error = serde_json::from_str::<Request>(&format!(r#"{{"say": "{SECRET}"}}"#)).unwrap_err();
    silent(&error.to_string());
    assert!(error.to_string().contains("say"), "{error}");
}
