//! Every id has its words, in every locale that is compiled in; and English reads at grade 6 or below.

use std::collections::{BTreeMap, BTreeSet};

use reconnect_guide::{
    Answer, Cause, Guide, GuidePart, Label, Need, Options, PassageKind, Practice, Reason, Request, Signal,
    Step, Text,
};

fn guides() -> impl Iterator<Item = Guide> {
    Guide::locales().map(|tag| Guide::open([tag]).unwrap())
}

/// A text that is there, is its locale's own, and is clean at its ends.
#[track_caller]
fn check(guide: &Guide, text: Text<'_>, what: &str) {
    assert!(!text.is_empty(), "{what} has no words in {}", guide.locale());
    assert_eq!(text.locale(), guide.locale(), "{what} is not in {}", guide.locale());
    check_clean(&text, what);
}

#[track_caller]
fn check_clean(text: &str, what: &str) {
    assert!(!text.is_empty(), "{what} is empty");
    assert_eq!(text, text.trim(), "{what} has blanks at an end");
    assert!(!text.contains(['{', '}', '$', '\u{FFFD}']), "{what}: {text}");
}

#[test]
fn every_id_has_its_words_in_every_locale() {
    use reconnect_guide::{ItemPart, PracticePart, StepPart};
    for guide in guides() {
        for part in GuidePart::ALL {
            check(&guide, guide.text(*part), part.as_str());
        }
        for step in guide.steps() {
            for part in [StepPart::Title, StepPart::Body, StepPart::Takeaway] {
                check(&guide, step.text(part), step.id().as_str());
            }
            assert!((1..=3).contains(&step.body().count()), "{}", step.id());
            for list in step.lists() {
                check_clean(list.lead(), step.id().as_str());
                assert!(list.items().count() >= 3);
            }
        }
        for practice in guide.practices() {
            let id = practice.id().as_str();
            for part in [PracticePart::Title, PracticePart::Summary, PracticePart::Why] {
                check(&guide, practice.text(part), id);
            }
            assert!((3..=5).contains(&practice.how().count()), "{id}");
            practice.how().for_each(|instruction| check_clean(instruction, id));
            [practice.effort_label(), practice.company_label(), practice.place_label()]
                .iter()
                .for_each(|label| check_clean(label, id));
        }
        for need in guide.needs() {
            check(&guide, need.text(), need.id().as_str());
        }
        macro_rules! items {
            ($($items:ident)+) => {$(
                for item in guide.$items() {
                    check(&guide, item.text(ItemPart::Title), item.id().as_str());
                    check(&guide, item.text(ItemPart::Text), item.id().as_str());
                }
            )+};
        }
        items! { causes safe_spaces trust_builders help_signals therapy_benefits hope_choices }
        for label in Label::ALL {
            check_clean(guide.label(*label), label.as_str());
        }
    }
}

/// The sentences of an answer, every one.
fn sentences(answer: &Answer<'_>) -> Vec<String> {
    let mut all: Vec<String> = answer.picks().flat_map(|pick| pick.because()).collect();
    all.extend(answer.held_back().map(|(_, sentence)| sentence));
    all
}

#[test]
fn every_sentence_of_an_answer_has_words_and_names_what_was_said() {
    for guide in guides() {
        for need in Need::ALL {
            let answer = guide.recommend(&Request::new().need(*need).minutes(3));
            sentences(&answer).iter().for_each(|text| check_clean(text, need.as_str()));
            let answer = guide.recommend(&Request::new().need(*need));
            let said = guide.view(*need).title();
            assert!(sentences(&answer).iter().any(|text| text.contains(said)), "{need}");
        }
        for cause in Cause::ALL {
            let answer = guide.recommend(&Request::new().cause(*cause).done(Practice::Music).limit(20));
            sentences(&answer).iter().for_each(|text| check_clean(text, cause.as_str()));
            let said = guide.view(*cause).title();
            assert!(sentences(&answer).iter().any(|text| text.contains(said)), "{cause}");
        }
    }
}

#[test]
fn numbers_are_said_in_every_locale() {
    for guide in guides() {
        for minutes in (0..=130).chain([1000, 1440, u16::MAX]) {
            let text = guide.minutes(minutes);
            check_clean(&text, "minutes");
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.is_empty() || digits == minutes.to_string(), "{text}");
        }
        for step in Step::ALL {
            let text = guide.step_number(*step);
            assert!(text.contains(&step.number().to_string()) && text.contains("13"), "{text}");
        }
        for text in [
            guide.instruction_number(2, 4),
            guide.not_a_number("abc"),
            guide.not_translated(guide.locale()),
            guide.session_keys("Enter", "p", "q"),
        ] {
            check_clean(&text, "a phrase");
        }
    }
}

#[test]
fn both_cards_hold_all_their_parts_in_every_locale() {
    for guide in guides() {
        for country in ["US", "GB", "NL", "TR", "ZZ"] {
            let country = country.parse().unwrap();
            let guide = Options::new().country(country).open([guide.locale().to_string()]).unwrap();
            for signal in Signal::ALL {
                let card = guide.support(*signal);
                check_clean(card.title(), "the title of a card");
                check_clean(card.waiting(), "the line below a card");
                for passage in card.passages() {
                    check_clean(passage.text(), passage.kind().as_str());
                    passage.items().for_each(|item| check_clean(item, passage.kind().as_str()));
                }
            }
            let kinds: Vec<PassageKind> = guide
                .support(Signal::Crisis)
                .passages()
                .iter()
                .map(|passage| passage.kind())
                .filter(|kind| *kind != PassageKind::Lines)
                .collect();
            assert_eq!(
                kinds,
                [
                    PassageKind::Matter,
                    PassageKind::Emergency,
                    PassageKind::Directory,
                    PassageKind::Tell,
                    PassageKind::Distance,
                    PassageKind::SomeoneElse,
                    PassageKind::NotAService,
                ]
            );
        }
    }
}

#[test]
fn every_kind_of_reason_is_met() {
    let requests = [
        Request::new(),
        Request::new()
            .need(Need::FaceFeelings)
            .cause(Cause::Loss)
            .done(Practice::AcceptLonelyOrScared)
            .limit(20),
        Request::new().signal(Signal::Professional),
        Request::new().need(Need::FindHope).done(Practice::OneHopefulChoice).limit(20),
        Request::new().need(Need::TrustAgain).minutes(1),
    ];
    let kinds: BTreeSet<&str> = requests
        .iter()
        .flat_map(|request| {
            let answer = reconnect_guide::recommend(request);
            answer.picks().iter().flat_map(|pick| pick.reasons().to_vec()).collect::<Vec<Reason>>()
        })
        .map(Reason::kind)
        .collect();
    let all =
        ["calming", "done-lately", "first-step", "gentle", "help-due", "serves", "suits", "within-reach"];
    assert!(kinds.iter().eq(all.iter()), "{kinds:?}");
}

/// Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59.
fn grade(text: &str) -> f64 {
    let sentences = text
        .split(['.', '?', '!', ':', '\n'])
        .filter(|sentence| sentence.chars().any(char::is_alphabetic))
        .count();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphabetic() && c != '’')
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let words = words.len() as f64;
    0.39 * words / sentences as f64 + 11.8 * syllables as f64 / words - 15.59
}

/// Groups of vowels, less a silent e at the end: a little more than there are, so that the grade errs upward.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = word
        .chars()
        .zip(std::iter::once(' ').chain(word.chars()))
        .filter(|(c, before)| is_vowel(*c) && !is_vowel(*before))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le");
    (groups - usize::from(silent && groups > 1)).max(1)
}

#[test]
fn english_reads_at_grade_six_or_below() {
    let guide = Guide::open(["en-US"]).unwrap();
    let mut grades = BTreeMap::new();
    for step in guide.steps() {
        let mut text = format!("{}.\n{}\n", step.title(), step.takeaway());
        step.body().chain(step.lead()).for_each(|part| text += &format!("{part}\n"));
        grades.insert(step.id().as_str(), grade(&text));
    }
    for practice in guide.practices() {
        let mut text = format!("{}.\n{}\n{}\n", practice.title(), practice.summary(), practice.why());
        practice.how().for_each(|part| text += &format!("{part}\n"));
        grades.insert(practice.id().as_str(), grade(&text));
    }
    assert_eq!(grades.len(), 46);
    for (id, grade) in &grades {
        assert!(*grade <= 6.0, "{id} reads at grade {grade:.1}");
        println!("{grade:.1} {id}");
    }
}
