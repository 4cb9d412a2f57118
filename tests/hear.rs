//! What holds of hearing, whatever is said.

use proptest::prelude::*;
use reconnect_guide::{Guide, Need, Request, Signal};

fn guide(tag: &str) -> Guide {
    Guide::open([tag]).unwrap()
}

#[test]
fn plain_statements_are_heard_with_the_words_that_showed_it() {
    for (tag, text, need) in [
        ("en", "idk i just feel nothing since he left", Need::FeelAgain),
        ("en", "I can’t trust anyone anymore", Need::TrustAgain),
        ("de", "ich fuehle nichts mehr, gar nichts", Need::FeelAgain),
        ("es", "no siento nada, estoy vacía por dentro", Need::FeelAgain),
        ("ja", "何も感じない。心が空っぽだ", Need::FeelAgain),
    ] {
        let guide = guide(tag);
        let heard = guide.hear(text);
        let first = heard.needs().next().unwrap_or_else(|| panic!("nothing heard in {tag}"));
        assert_eq!(first.need(), need, "{tag}");
        assert_eq!(&text[first.evidence()], first.quote());
        assert!(!first.quote().is_empty());
    }
}

#[test]
fn a_crisis_is_heard_in_english_whichever_locale_is_open() {
    for tag in Guide::locales() {
        let heard = guide(tag);
        let heard = heard.hear("Everything is fine at work. I want to kill myself. Nice weather too.");
        assert_eq!(heard.signal(), Some(Signal::Crisis), "{tag}");
        assert!(heard.signal_quotes().any(|quote| quote.contains("kill myself")), "{tag}");
    }
}

#[test]
fn figures_of_speech_and_denials_are_none() {
    let guide = guide("en");
    for text in [
        "this traffic is killing me",
        "I'm dying to see it",
        "my phone died again",
        "I would never kill myself",
    ] {
        assert_ne!(guide.hear(text).signal(), Some(Signal::Crisis), "{text}");
    }
}

#[test]
fn what_was_heard_becomes_a_request_that_quotes_and_tells_nobody_else() {
    let guide = guide("en");
    let heard = guide.hear("i feel nothing at all anymore");
    let request: Request = heard.request();
    assert!(request.needs().contains(Need::FeelAgain));
    let quote = request.quoted(Need::FeelAgain).unwrap();
    let answer = guide.recommend(&request);
    assert!(answer.picks().any(|pick| pick.because().any(|sentence| sentence.contains(quote))));
    for shown in [format!("{heard:?}"), format!("{request:?}"), format!("{answer:?}")] {
        assert!(!shown.contains("nothing"), "{shown}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_heard_and_evidence_quotes_it(text in "\\PC{0,120}") {
        let guide = guide("ar");
        let heard = guide.hear(&text);
        for need in heard.needs() {
            prop_assert_eq!(text.get(need.evidence()), Some(need.quote()));
        }
        for range in heard.signal_evidence() {
            prop_assert!(text.get(range.clone()).is_some());
        }
    }

    #[test]
    fn case_apostrophes_and_blanks_change_nothing(text in "[a-z' ]{0,80}") {
        let guide = guide("en");
        let ids = |text: &str| -> Vec<Need> { guide.hear(text).needs().map(|heard| heard.need()).collect() };
        let plain = ids(&text);
        prop_assert_eq!(&ids(&text.to_uppercase()), &plain);
        prop_assert_eq!(&ids(&text.replace('\'', "’")), &plain);
        prop_assert_eq!(&ids(&format!("  {text} \n")), &plain);
    }

    #[test]
    fn harmless_sentences_hide_no_crisis(before in "[a-z]{2,8}( [a-z]{2,8}){0,30}", after in "[a-z]{2,8}( [a-z]{2,8}){0,30}") {
        let guide = guide("en");
        let text = format!("{before}. i want to kill myself. {after}");
        prop_assert_eq!(guide.hear(&text).signal(), Some(Signal::Crisis));
    }
}
