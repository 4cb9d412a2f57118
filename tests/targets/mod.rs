//! What must hold for whatever comes in: each takes any bytes, and panics where a promise is broken.
//!
//! The property tests in `robust.rs` feed them, and so do the fuzzers in `fuzz/`.

use std::collections::BTreeSet;

use reconnect_guide::{
    Country, Guide, Lines, Need, Options, Overlay, Phrases, Practice, PracticePart, Request, Signal, Step,
    StepPart, wish_from_posix,
};

/// What an error says at most beside the bad value that it names.
const LONGEST_ERROR: usize = 1_000;

/// The same of an error that serde_json words: it quotes what it met, each byte escaped in up to nine.
fn longest_error(json: &[u8]) -> usize {
    LONGEST_ERROR + 9 * json.len()
}

type Target = fn(&[u8]);

/// The targets by name.
pub const ALL: [(&str, Target); 8] = [
    ("tag", tag),
    ("translation", translation),
    ("fluent", fluent),
    ("phrases", phrases),
    ("example_statements", example_statements),
    ("request", request),
    ("lines", lines),
    ("statement", statement),
];

/// Locale tags, and what environments give for them.
pub fn tag(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for wish in [text.to_string()].into_iter().chain(wish_from_posix(&text)) {
        match Guide::open([&wish, "es"]) {
            Ok(guide) => {
                assert!(Guide::locales().any(|tag| *guide.locale() == tag));
                assert!(!guide.title().is_empty());
            }
            Err(error) => assert!(error.to_string().len() < LONGEST_ERROR + bytes.len(), "{error}"),
        }
    }
}

/// A host's Fluent, for a new locale and over one that is embedded.
pub fn fluent(bytes: &[u8]) {
    for tag in ["uk", "es-MX", "ar-EG"] {
        let overlay = Overlay::new().resource(tag, "host.ftl", bytes);
        for problem in overlay.problems() {
            assert!(problem.line().is_none_or(|line| line <= bytes.len() + 1));
            assert!(!problem.to_string().is_empty());
        }
        let guide = Options::new().overlay(overlay).open([tag]).unwrap();
        for number in [0, 1, 2, 5, 100] {
            whole(&guide.minutes(number));
        }
        whole(&guide.step_number(Step::Hope));
        whole(&guide.not_a_number("drei"));
        for step in Step::ALL {
            whole(&guide.view(*step).text(StepPart::Title));
        }
        for practice in Practice::ALL {
            whole(&guide.view(*practice).text(PracticePart::How1));
        }
        let answer = guide.recommend(&Request::new().need(Need::FeelAgain).signal(Signal::Crisis));
        let card = answer.support().unwrap();
        assert!(card.passages().len() > 3);
        card.passages().iter().for_each(|passage| whole(passage.text()));
        answer.picks().flat_map(|pick| pick.because()).for_each(|because| whole(&because));
    }
}

/// A text that is there, and in which nothing is left of how it was made.
#[track_caller]
fn whole(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.contains('\u{1}'), "{text:?}");
}

/// A translator's files: checked, whatever is in them, as a locale and as a source.
#[cfg(feature = "check")]
pub fn translation(bytes: &[u8]) {
    use reconnect_guide::check::{Folder, check, status};

    let source = Folder::new("en-US").file("app.ftl", "guide-title = A word\nminutes = { $minutes }\n");
    for name in ["app.ftl", "signals.txt", "statements.txt"] {
        let locale = Folder::new("pl").file(name, bytes);
        for finding in check(&source, &locale).into_iter().chain(check(&locale, &locale)) {
            assert!(!finding.to_string().is_empty());
        }
        status(&source, &locale);
    }
}

/// No host checks translations.
#[cfg(not(feature = "check"))]
pub fn translation(_: &[u8]) {}

/// A host's phrases, and a statement made of the same words.
pub fn phrases(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let ours = Phrases::parse(&text);
    for problem in ours.problems() {
        assert!((1..=text.lines().count()).contains(&problem.line), "{problem}");
    }
    let guide = Options::new().phrases(ours).open(["en"]).unwrap();
    assert_eq!(guide.hear("i want to die").signal(), Some(Signal::Crisis), "a host's list hides a crisis");
    heard(&guide, &text);
}

/// Example statements, and the table that is learnt from them.
#[cfg(feature = "learn")]
pub fn example_statements(bytes: &[u8]) {
    use reconnect_guide::learn::{learn, parse};

    let text = String::from_utf8_lossy(bytes);
    match parse(&text) {
        Ok(examples) if examples.len() <= 20 && text.len() < 4_000 => {
            assert_eq!(learn(&examples), learn(&examples), "the same examples make the same table");
        }
        Ok(examples) => assert!(examples.len() <= text.lines().count()),
        Err(error) => assert!((1..=text.lines().count()).contains(&error.line()), "{error}"),
    }
}

/// Nothing is learnt in a host.
#[cfg(not(feature = "learn"))]
pub fn example_statements(_: &[u8]) {}

/// A request as JSON: what is read comes back the same, and is answered.
pub fn request(bytes: &[u8]) {
    match serde_json::from_slice::<Request>(bytes) {
        Ok(request) => {
            let json = serde_json::to_string(&request).unwrap();
            assert_eq!(serde_json::from_str::<Request>(&json).unwrap(), request, "{json}");
            let guide = Guide::open(["en-GB"]).unwrap();
            let answer = guide.recommend(&request);
            assert!(answer.recommendation().support() >= request.strongest_signal());
            serde_json::to_string(&answer).unwrap();
        }
        Err(error) => assert!(error.to_string().len() < longest_error(bytes), "{error}"),
    }
}

/// A host's crisis lines as JSON: each has a name and a way to reach it, and stands in its country's card.
pub fn lines(bytes: &[u8]) {
    match serde_json::from_slice::<Lines>(bytes) {
        Ok(lines) => {
            let countries: BTreeSet<Country> = lines.countries().map(|known| known.country()).collect();
            assert_eq!(countries.len(), lines.countries().len(), "a country twice");
            for country in countries {
                let guide = Options::new().lines(lines.clone()).country(country).open(["en"]).unwrap();
                let card = guide.support(Signal::Crisis);
                for line in card.lines() {
                    assert!(!line.name().trim().is_empty());
                    assert!(card.reach(line).contains(|c: char| c.is_alphanumeric()));
                }
                assert!(
                    card.passages()
                        .iter()
                        .any(|passage| passage.items().len() > 0 || !passage.text().is_empty())
                );
            }
        }
        Err(error) => assert!(error.to_string().len() < longest_error(bytes), "{error}"),
    }
}

/// What a person says, in any language.
pub fn statement(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for tag in ["en", "ja"] {
        heard(&Guide::open([tag]).unwrap(), &text);
    }
}

/// Hears a text: each piece of evidence is a piece of the text, and a crisis stays one whatever stands before it.
fn heard(guide: &Guide, text: &str) {
    let heard = guide.hear(text);
    let evidence =
        heard.needs().map(|need| need.evidence()).chain(heard.causes().map(|cause| cause.evidence()));
    for range in evidence.chain(heard.signal_evidence().iter().cloned()) {
        assert!(text.get(range.clone()).is_some_and(|quote| !quote.trim().is_empty()), "{range:?}");
    }
    assert!(heard.needs().len() <= Need::ALL.len());
    let answer = guide.recommend(&heard.request());
    assert!(answer.recommendation().support() >= heard.signal(), "a card that was due is missing");
    let more = format!("{text}\nI want to kill myself.");
    assert_eq!(guide.hear(&more).signal(), Some(Signal::Crisis));
}
