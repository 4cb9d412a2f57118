//! What holds of hearing, whatever is said.

use std::path::Path;

use proptest::prelude::*;
use reconnect_guide::{Cause, Guide, Need, Options, Phrases, Request, Signal};

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

/// What one sentence says plainly is not lost among everyday ones around it.
#[test]
fn a_need_among_everyday_talk_is_heard() {
    for (tag, before, text, after, need) in [
        (
            "en",
            "Picked up the parcel. Bus 42 stops at the library now.",
            "I feel nothing at all, just numb.",
            "The oven is on. Does this come in navy?",
            Need::FeelAgain,
        ),
        (
            "es",
            "Recogí el paquete en correos. El autobús para en la plaza.",
            "No tengo a nadie con quien hablar.",
            "Hay lentejas para cenar. Mañana llueve.",
            Need::BeHeard,
        ),
        (
            "de",
            "Das Paket ist da. Der Bus hält jetzt am Rathaus.",
            "Ich kann niemandem mehr vertrauen.",
            "Heute gibt es Suppe. Morgen regnet es.",
            Need::TrustAgain,
        ),
        (
            "ru",
            "Забрала посылку. Автобус теперь идёт мимо рынка.",
            "Меня больше ничего не радует.",
            "На ужин суп. Завтра дождь.",
            Need::FeelAlive,
        ),
        (
            "ja",
            "荷物を受け取った。バスが図書館前に停まる。",
            "誰にも話せなくて、ずっと孤独。",
            "夕飯はカレー。明日は雨。",
            Need::BeHeard,
        ),
    ] {
        let guide = guide(tag);
        let heard = format!("{before} {text} {after}");
        let first = guide.hear(&heard).needs().next().map(|heard| heard.need());
        assert_eq!(first, Some(need), "{tag}");
    }
}

/// Without its "not" a quote would say the opposite; and a quote keeps to its clause.
#[test]
fn a_quote_keeps_its_not_and_its_clause() {
    for (tag, text, need, quote) in [
        ("ar", "أشعر بالفراغ ولا شيء يفرحني", Need::FeelAlive, "ولا شيء يفرحني"),
        ("en", "I can't enjoy anything and I never feel rested", Need::FeelAlive, "can't enjoy anything"),
        (
            "de",
            "ich kann mich über nichts mehr freuen, alles ist leer",
            Need::FeelAlive,
            "nichts mehr freuen",
        ),
        ("ja", "何も感じないし、誰にも話せない", Need::BeHeard, "誰にも話せない"),
        ("zh-CN", "我什么都感觉不到,没有人懂我", Need::BeHeard, "没有人懂我"),
    ] {
        let guide = guide(tag);
        let heard = guide.hear(text);
        let quotes: Vec<_> = heard.needs().map(|heard| (heard.need(), heard.quote())).collect();
        assert!(quotes.contains(&(need, quote)), "{tag}: {quotes:?}");
    }
}

/// Plain words of danger, as people type them, are heard in the language that is open and in any other.
#[test]
fn plain_words_of_danger_are_always_heard() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/crises");
    let mut languages = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let tag = path.file_stem().unwrap().to_str().unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let crises: Vec<&str> = text.lines().filter(|line| !line.starts_with("# ")).collect();
        assert!(crises.len() >= 20, "{tag}");
        for open in [tag, if tag == "en-US" { "es" } else { "en-US" }] {
            let guide = guide(open);
            for crisis in &crises {
                assert_eq!(guide.hear(crisis).signal(), Some(Signal::Crisis), "{open}: {crisis}");
            }
        }
        languages += 1;
    }
    assert_eq!(languages, Guide::locales().count());
}

/// "I want to die" and "I want to kill myself", plainly, in every language.
const CRISES: [(&str, &str); 26] = [
    ("ar", "أريد أن أموت"),
    ("ar", "بفكر في الانتحار"),
    ("de", "Ich will sterben"),
    ("de", "ich bring mich um"),
    ("en", "I want to die"),
    ("en", "Everything is fine at work. I want to kill myself. Nice weather too."),
    ("es", "Quiero morirme"),
    ("es", "me voy a matar, no aguanto mas"),
    ("fr", "j'ai envie de mourir"),
    ("fr", "je vais me suicider"),
    ("hi", "मैं मरना चाहता हूँ"),
    ("hi", "main khudkushi karna chahti hoon"),
    ("it", "voglio morire"),
    ("it", "nn voglio piu vivere"),
    ("ja", "もう死にたい"),
    ("ja", "自殺したい"),
    ("pl", "chcę umrzeć"),
    ("pl", "nie chce juz zyc"),
    ("pt", "quero morrer"),
    ("pt", "vou me matar"),
    ("ru", "хочу умереть"),
    ("ru", "не хочу больше жить"),
    ("tr", "ölmek istiyorum"),
    ("tr", "kendimi öldüreceğim"),
    ("zh", "我想死"),
    ("zh", "不想活了"),
];

#[test]
fn a_crisis_is_heard_in_every_language_whichever_locale_is_open() {
    for open in Guide::locales() {
        let guide = guide(open);
        for (of, crisis) in CRISES {
            let heard = guide.hear(crisis);
            assert_eq!(heard.signal(), Some(Signal::Crisis), "{crisis} ({of}) with {open}");
            assert!(heard.signal_quotes().all(|quote| !quote.is_empty() && crisis.contains(quote)));
        }
    }
}

#[test]
fn no_need_filter_or_limit_hides_a_crisis() {
    let guide = guide("en");
    let request = guide.hear("i feel numb and i want to die").request().minutes(1).limit(1);
    assert_eq!(guide.recommend(&request).support().unwrap().signal(), Signal::Crisis);
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
    fn what_stands_around_a_crisis_hides_it_in_no_language(
        before in "[a-z]{2,8}( [a-z]{2,8}){0,30}",
        after in "[a-z]{2,8}( [a-z]{2,8}){0,30}",
        which in 0..CRISES.len(),
    ) {
        let (open, crisis) = CRISES[which];
        let text = format!("{before}. {crisis}. {after}");
        prop_assert_eq!(guide(open).hear(&text).signal(), Some(Signal::Crisis));
    }

    #[test]
    fn any_string_is_heard_without_a_panic(text in any::<String>(), times in 1..200_usize) {
        let text = text.repeat(times);
        let guide = guide("ja");
        let heard = guide.hear(&text);
        for need in heard.needs() {
            prop_assert_eq!(text.get(need.evidence()), Some(need.quote()));
        }
    }
}

#[test]
fn a_hosts_phrases_are_heard_beside_the_guides() {
    let ours = Phrases::parse(
        "[crisis]\nred card day\n[harmless]\nwant to die\n[betrayal]\nthe friday thing\n[oops]\nx",
    );
    assert_eq!(ours.problems().len(), 1);
    assert_eq!(ours.problems()[0].line, 8);
    let guide = Options::new().phrases(ours).open(["en"]).unwrap();
    assert_eq!(guide.hear("it is a Red Card day").signal(), Some(Signal::Crisis));
    assert_eq!(guide.hear("i want to die").signal(), Some(Signal::Crisis), "a host hides nothing");
    // Nor what the table alone hears.
    let told = "liegt alles bereit, ich muss mich nur noch trauen";
    let ours = Phrases::parse("[harmless]\nliegt alles bereit ich muss mich nur noch trauen");
    assert_eq!(ours.problems().len(), 0);
    let theirs = Options::new().phrases(ours).open(["de"]).unwrap();
    assert_eq!(Guide::open(["de"]).unwrap().hear(told).signal(), Some(Signal::Crisis));
    assert_eq!(theirs.hear(told).signal(), Some(Signal::Crisis), "a host hides nothing");
    let heard = guide.hear("ever since The Friday Thing");
    assert!(
        heard.causes().any(|heard| heard.cause() == Cause::Betrayal && heard.quote() == "The Friday Thing")
    );
}
