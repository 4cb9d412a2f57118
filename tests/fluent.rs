//! A host's Fluent comes to the same words as Mozilla's own library makes of it.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;
use reconnect_guide::{Options, Overlay};

/// What the random patterns refer to.
const SURROUNDINGS: &str = r#"
other = a word of { $minutes }
    .note = the note
-brand = { $case ->
    [genitive] of the guide
   *[nominative] the guide
}
    .gender = she
-plain = simply
"#;

fn inline() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zé]{1,6}( [a-z]{1,4})?",
        Just("{ $minutes }".to_owned()),
        Just("{ NUMBER($minutes) }".to_owned()),
        Just("{ \"  braces \\u007B \" }".to_owned()),
        Just("{ 7 }".to_owned()),
        Just("{ other }".to_owned()),
        Just("{ other.note }".to_owned()),
        Just("{ -plain }".to_owned()),
        Just("{ -brand }".to_owned()),
        Just("{ -brand(case: \"genitive\") }".to_owned()),
        Just("{ -brand(case: \"unheard-of\") }".to_owned()),
        Just("{ { $minutes } }".to_owned()),
    ]
}

fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(inline(), 1..4).prop_map(|parts| parts.join(" "))
}

fn select(inside: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let keys = prop::sample::subsequence(vec!["0", "1", "2", "zero", "one", "two", "few", "many"], 0..5);
    let selector = prop::sample::select(vec!["$minutes", "NUMBER($minutes)", "-brand.gender"]);
    (selector, keys.prop_shuffle(), prop::collection::vec(inside, 6)).prop_map(|(selector, keys, texts)| {
        let variants = keys.iter().zip(&texts).map(|(key, text)| format!("        [{key}] {text}\n"));
        let last = &texts[5];
        format!("{{ {selector} ->\n{}       *[other] {last}\n    }}", variants.collect::<String>())
    })
}

fn pattern() -> impl Strategy<Value = String> {
    let flat = prop_oneof![line(), select(line())];
    let deep = prop_oneof![line(), select(flat)];
    prop::collection::vec(deep, 1..3).prop_map(|parts| parts.join(" "))
}

fn by_mozilla(tag: &str, source: &str, minutes: u16) -> String {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
    bundle.add_builtins().unwrap();
    let pattern = bundle.get_message("minutes").unwrap().value().unwrap();
    let mut errors = Vec::new();
    let args = FluentArgs::from_iter([("minutes", u32::from(minutes))]);
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?} in {source}");
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_same_words_as_mozillas_library_makes(
        pattern in pattern(),
        tag in prop::sample::select(vec!["en-US", "pl", "ar", "cy", "uk", "pt-PT"]),
        minutes in prop_oneof![0..6_u16, 0..30_u16, any::<u16>()],
    ) {
        let source = format!("minutes = {pattern}\n{SURROUNDINGS}");
        let overlay = Overlay::new().resource(tag, "host.ftl", &source);
        prop_assert_eq!(overlay.problems(), []);
        let guide = Options::new().overlay(overlay).isolation(false).open([tag]).unwrap();
        prop_assert_eq!(guide.minutes(minutes), by_mozilla(tag, &source, minutes), "{}", source);
    }
}
