//! Which locale a reader gets for their wishes.

use reconnect_guide::{Error, Guide, Options, Overlay};

#[track_caller]
fn opens(wishes: &[&str], locale: &str) {
    let guide = Guide::open(wishes).unwrap();
    assert_eq!(guide.locale().to_string(), locale, "{wishes:?}");
}

#[test]
fn a_wish_gets_what_its_reader_would_call_right() {
    for (wish, locale) in [
        ("es-MX", "es"),
        ("es-419", "es"),
        ("es-AR", "es"),
        ("es", "es"),
        ("es-US", "es"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("pt-AO", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
        ("zh-Hans-TW", "zh-Hans"),
        ("zh-TW", "en-US"),
        ("zh-HK", "en-US"),
        ("zh-MO", "en-US"),
        ("zh-Hant", "en-US"),
        ("zh-Hant-CN", "en-US"),
        ("yue", "en-US"),
        ("en", "en-US"),
        ("en-GB", "en-US"),
        ("en-IN", "en-US"),
        ("en-US", "en-US"),
        ("en-Latn-AU", "en-US"),
        ("ar-EG", "ar"),
        ("ar", "ar"),
        ("ar-001", "ar"),
        ("de-CH", "de"),
        ("de-AT", "de"),
        ("fr-CA", "fr"),
        ("it-CH", "it"),
        ("hi-IN", "hi"),
        ("hi-Latn", "en-US"),
        ("hi-Latn-IN", "en-US"),
        ("hi-Deva", "hi"),
        ("ru-Latn", "en-US"),
        ("ja-Latn", "en-US"),
        ("ru-UA", "ru"),
        ("pl-PL", "pl"),
        ("tr-CY", "tr"),
        ("ja-JP", "ja"),
        ("ar-Latn", "en-US"),
        ("iw", "en-US"),
        ("in", "en-US"),
        ("no", "en-US"),
        ("sr", "en-US"),
        ("uk", "en-US"),
        ("nl-BE", "en-US"),
        ("ko", "en-US"),
        ("und", "en-US"),
        ("tlh", "en-US"),
        ("x-private", "en-US"),
    ] {
        opens(&[wish], locale);
    }
}

#[test]
fn the_next_wish_counts_where_the_first_cannot_be_met() {
    opens(&["zh-TW", "ja"], "ja");
    opens(&["hi-Latn", "hi"], "hi");
    opens(&["iw", "no", "fr-CA", "en"], "fr");
    opens(&["sr", "ru"], "ru");
    opens(&[], "en-US");
}

#[test]
fn case_and_order_are_as_bcp_47_allows() {
    for wish in
        ["ZH-hans-cn", "zh_Hans_CN", "zh-Hans-CN-u-nu-hanidec", "ZH-CN-x-mine", "zh-cn-a-extend1-x-wadegile"]
    {
        opens(&[wish], "zh-Hans");
    }
    opens(&["PT-br"], "pt-BR");
    opens(&["de-DE-1996"], "de");
    opens(&["ca-ES-valencia", "es-ES-u-co-trad"], "es");
    opens(&["de-u-co-phonebk-DE"], "de");
}

#[test]
fn a_malformed_tag_is_named() {
    for tag in [
        "",
        " ",
        "e",
        "not a tag",
        "en-",
        "-en",
        "en--US",
        "en-US-",
        "1234",
        "ünï",
        "en-u",
        "en-x",
        "x",
        "en-US-u-toolongsubtag",
        "\u{0}",
        "*",
    ] {
        let error = Guide::open(["fr", tag]).unwrap_err();
        assert_eq!(error, Error::MalformedTag { tag: tag.to_owned() }, "{tag:?}");
    }
    let error = Guide::open(["a statement that is far too long to be a language tag"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "malformed locale tag \"a statement that is far too long to be a\", expected one such as \"en\" or \"pt-BR\""
    );
}

#[test]
fn the_country_is_the_region_of_the_first_wish() {
    let country = |wishes: &[&str]| Guide::open(wishes).unwrap().country().map(|country| country.to_string());
    assert_eq!(country(&["es-MX", "en"]).as_deref(), Some("MX"));
    assert_eq!(country(&["nl-BE", "en-US"]).as_deref(), Some("BE"));
    assert_eq!(country(&["ja", "en-US"]), None);
    assert_eq!(country(&["es-419"]), None);
    assert_eq!(country(&[]), None);
}

#[test]
fn a_text_comes_from_the_next_in_its_chain_and_knows_so() {
    let overlay = Overlay::new().resource("es-MX", "a.ftl", "guide-title = Hola desde México\n").resource(
        "pt-PT",
        "a.ftl",
        "guide-title = Olá\n",
    );
    let open = |wishes: &[&str]| Options::new().overlay(overlay.clone()).open(wishes).unwrap();
    for (wish, title_from, rest_from) in
        [("es-MX", "es-MX", "es"), ("es-AR", "es", "es"), ("pt-PT", "pt-PT", "pt-BR")]
    {
        let guide = open(&[wish]);
        let title = guide.text(reconnect_guide::GuidePart::Title);
        let closing = guide.text(reconnect_guide::GuidePart::Closing);
        assert_eq!(title.locale().to_string(), title_from, "{wish}");
        assert_eq!(closing.locale().to_string(), rest_from, "{wish}");
    }
}

#[test]
fn every_locale_tells_its_direction() {
    for tag in Guide::locales() {
        let direction = Guide::open([tag]).unwrap().direction().as_str();
        assert_eq!(direction, if tag == "ar" { "rtl" } else { "ltr" }, "{tag}");
    }
}

#[test]
fn every_folder_is_a_feature_and_a_locale() {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/locales")).unwrap();
    let mut folders: Vec<String> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    folders.sort();
    assert!(Guide::locales().eq(folders.iter()));
    assert_eq!(folders.len(), 13);
}
