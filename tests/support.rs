//! The support cards, and the lines by country, as they are known and as hosts change them.

use reconnect_guide::{Country, Guide, Line, Lines, Options, PassageKind, Reach, Request, Signal};

fn country(code: &str) -> Country {
    code.parse().unwrap()
}

#[test]
fn every_line_has_a_name_and_a_way_to_reach_it() {
    let lines = Lines::known();
    assert_eq!(lines.countries().len(), 33);
    let codes: Vec<String> = lines.countries().map(|known| known.country().to_string()).collect();
    let mut distinct = codes.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), codes.len(), "a country stands there twice");
    for known in lines.countries() {
        let emergency = known.emergency().unwrap();
        assert!(emergency.len() == 3 && emergency.bytes().all(|byte| byte.is_ascii_digit()), "{emergency}");
        for line in known.lines() {
            let again = Line::new(line.name(), line.reach().clone());
            assert_eq!(again.as_ref(), Ok(line));
        }
    }
    let without: Vec<String> = lines
        .countries()
        .filter(|known| known.lines().is_empty())
        .map(|known| known.country().to_string())
        .collect();
    assert_eq!(without, ["TR", "RU"]);
}

#[test]
fn a_country_with_no_line_has_its_emergency_number_and_the_directory() {
    let guide = Options::new().country(country("TR")).open(["en"]).unwrap();
    let card = guide.support(Signal::Crisis);
    let passages = card.passages();
    assert!(passages[1].text().contains("112"), "{:?}", passages[1]);
    assert!(passages.iter().all(|passage| passage.kind() != PassageKind::Lines));
    let directory = passages.iter().find(|passage| passage.kind() == PassageKind::Directory).unwrap();
    assert!(directory.text().contains("findahelpline.com"));
}

#[test]
fn no_country_has_the_generic_words_and_the_directory() {
    for wish in ["en", "es-419", "en-ZZ"] {
        let guide = Guide::open([wish]).unwrap();
        let card = guide.support(Signal::Crisis);
        assert_eq!(card.emergency(), None);
        let emergency = &card.passages()[1];
        assert_eq!(emergency.kind(), PassageKind::Emergency);
        assert!(emergency.text().chars().all(|c| !c.is_ascii_digit()), "{}", emergency.text());
    }
}

#[test]
fn the_request_tells_the_country_before_the_guide_and_the_guide_before_the_wish() {
    let lines = |guide: &Guide, request: &Request| {
        let answer = guide.recommend(request);
        answer.support().unwrap().lines().next().unwrap().name().to_owned()
    };
    let crisis = Request::new().signal(Signal::Crisis);
    let guide = Guide::open(["en-NZ"]).unwrap();
    assert_eq!(lines(&guide, &crisis), "1737 Need to talk?");
    let guide = Options::new().country(country("AU")).open(["en-NZ"]).unwrap();
    assert_eq!(lines(&guide, &crisis), "Lifeline");
    assert_eq!(lines(&guide, &crisis.country(country("KR"))), "109");
}

#[test]
fn a_host_adds_replaces_and_removes_lines() {
    let clinic = || Line::new("Our clinic", Reach::CallOrText { number: "555 0199".into() }).unwrap();
    let names = |lines: Lines, code: &str| -> Vec<String> {
        let guide = Options::new().lines(lines).country(country(code)).open(["en"]).unwrap();
        guide.support(Signal::Crisis).lines().map(|line| line.name().to_owned()).collect()
    };
    assert_eq!(names(Lines::known().with_line(country("IE"), clinic()), "IE"), ["Our clinic", "Samaritans"]);
    assert_eq!(names(Lines::known().with_lines(country("IE"), [clinic()]), "IE"), ["Our clinic"]);
    assert_eq!(names(Lines::none().with_line(country("TR"), clinic()), "TR"), ["Our clinic"]);
    assert!(names(Lines::known().without(country("IE")), "IE").is_empty());
    assert!(names(Lines::none(), "US").is_empty());

    let lines = Lines::none().with_emergency(country("ZZ"), "000");
    let guide = Options::new().lines(lines).country(country("ZZ")).open(["en"]).unwrap();
    assert_eq!(guide.support(Signal::Crisis).emergency(), Some("000"));
}

#[test]
fn a_line_that_nobody_could_reach_is_refused_and_named() {
    let refused = |name: &str, reach: Reach| Line::new(name, reach).unwrap_err().to_string();
    let call = |number: &str| Reach::Call { number: number.to_owned().into() };
    assert_eq!(refused(" ", call("555")), "a line has no name (its number is \"555\")");
    assert_eq!(refused("Ours", call(" ")), "the line \"Ours\" has no way to reach it");
    assert_eq!(refused("Ours", call("ask us")), "the line \"Ours\" has no way to reach it");
    let text = Reach::Text { word: "".into(), number: "555".into() };
    assert_eq!(refused("Ours", text), "the line \"Ours\" has no way to reach it");
}

#[cfg(feature = "serde")]
#[test]
fn lines_are_read_from_json_and_bad_ones_named() {
    let refused = |json: &str, why: &str| {
        let error = serde_json::from_str::<Lines>(json).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    };
    refused(r#"{"add":{"IE":[{"call":"555"}]}}"#, "a line has no name (its number is \"555\")");
    refused(r#"{"add":{"IE":[{"name":"Ours"}]}}"#, "the line \"Ours\" has no way to reach it");
    refused(
        r#"{"add":{"IE":[{"name":"Ours","call":"5","text":{"word":"A","number":"6"}}]}}"#,
        "\"Ours\" has more than one way",
    );
    refused(r#"{"add":{"Ireland":[]}}"#, "malformed country \"Ireland\"");
    refused(r#"{"adds":{}}"#, "unknown field `adds`");
    refused(r#"{"replace":{"IE":{}}}"#, "missing field `lines`");

    let json =
        r#"{"add":{"IE":[{"name":"One","call":"1"},{"name":"Two","call":"2","or":"3"}]},"remove":["US"]}"#;
    let lines: Lines = serde_json::from_str(json).unwrap();
    let names: Vec<&str> = lines.of(country("IE")).unwrap().lines().iter().map(Line::name).collect();
    assert_eq!(names, ["One", "Two", "Samaritans"]);
    assert!(lines.of(country("US")).is_none());
    assert!(lines.of(country("GB")).is_some());
}

/// What no text of support may say, by the rules of `SAFETY.md`: methods, means and places; words that judge a death or
/// count it. Looked for anywhere inside the lower-cased text.
const UNSAID: [(&str, &[&str]); 13] = [
    (
        "ar",
        &[
            "انتحر ",
            "حبوب",
            "حبل",
            "سكين",
            "مسدس",
            "جسر",
            "سطح",
            "جرعة",
            "شنق",
            "ارتكب",
            "نجح في",
            "فاشل",
            "وباء",
        ],
    ),
    (
        "de",
        &[
            "tablette",
            "strick",
            "messer",
            "waffe",
            "brücke",
            "gleis",
            "springen",
            "überdosis",
            "erhäng",
            "begeh",
            "begangen",
            "erfolgreich",
            "gescheitert",
            "misslungen",
            "epidemie",
            "selbstmord",
        ],
    ),
    (
        "en-US",
        &[
            "pill",
            "rope",
            "knife",
            "gun",
            "bridge",
            "jump",
            "overdose",
            "hang ",
            "poison",
            "razor",
            "commit",
            "successful",
            "failed",
            "epidemic",
        ],
    ),
    (
        "es",
        &[
            "pastilla",
            "cuerda",
            "cuchillo",
            "pistola",
            "puente",
            "saltar",
            "sobredosis",
            "ahorca",
            "veneno",
            "cometer",
            "cometió",
            "exitoso",
            "fallido",
            "fracas",
            "epidemia",
        ],
    ),
    (
        "fr",
        &[
            "cachet",
            "comprimé",
            "corde",
            "couteau",
            "arme",
            "pont",
            "sauter",
            "surdose",
            "pendre",
            "poison",
            "commettre",
            "réussi",
            "raté",
            "échou",
            "épidémie",
        ],
    ),
    ("hi", &["गोली", "गोलियाँ", "रस्सी", "चाकू", "बंदूक", "पुल", "कूद", "फाँसी", "ज़हर", "सफल", "असफल", "महामारी"]),
    (
        "it",
        &[
            "pillol",
            "pastigli",
            "corda",
            "coltello",
            "pistola",
            "ponte",
            "saltare",
            "overdose",
            "impicca",
            "veleno",
            "commess",
            "commettere",
            "riuscito",
            "fallito",
            "epidemia",
        ],
    ),
    (
        "ja",
        &[
            "薬を",
            "ロープ",
            "縄",
            "刃物",
            "ナイフ",
            "銃",
            "橋",
            "飛び降り",
            "首を",
            "毒",
            "既遂",
            "未遂",
            "失敗",
            "成功",
            "流行",
        ],
    ),
    (
        "pl",
        &[
            "tablet",
            "sznur",
            "nóż",
            "noża",
            "pistolet",
            "most",
            "skoczy",
            "skok",
            "przedawkow",
            "powiesi",
            "trucizn",
            "popełni",
            "udan",
            "nieudan",
            "epidemi",
        ],
    ),
    (
        "pt-BR",
        &[
            "comprimido",
            "corda",
            "faca",
            "arma",
            "ponte",
            "pular",
            "overdose",
            "enforca",
            "veneno",
            "cometer",
            "cometeu",
            "bem-sucedid",
            "fracass",
            "epidemia",
        ],
    ),
    (
        "ru",
        &[
            "таблет",
            "верёвк",
            "веревк",
            "нож",
            "пистолет",
            "мост",
            "прыг",
            "передоз",
            "повес",
            "яд ",
            "совершил",
            "удачн",
            "неудачн",
            "эпидеми",
        ],
    ),
    (
        "tr",
        &[
            "hap ",
            "haplar",
            "bıçak",
            "silah",
            "köprü",
            "atlama",
            "atlay",
            "aşırı doz",
            "zehir",
            "intihar et",
            "başarılı",
            "başarısız",
            "salgın",
        ],
    ),
    (
        "zh-Hans",
        &["药片", "安眠药", "绳", "刀", "枪", "桥", "跳楼", "毒", "既遂", "未遂", "成功", "失败", "流行病"],
    ),
];

/// How long a sentence of support may be, in words, or in characters where there are no blanks.
const LONGEST_SENTENCE: usize = 14;
const LONGEST_SENTENCE_IN_CHARACTERS: usize = 55;

/// All that the two cards say in a language, for a country with every kind of line and for none.
fn support_texts(tag: &str) -> Vec<String> {
    let lines = Lines::known();
    let codes = lines.countries().map(|known| known.country().to_string());
    let options = codes.map(|code| Options::new().country(country(&code))).chain([Options::new()]);
    let mut texts = Vec::new();
    for guide in options.map(|options| options.open([tag]).unwrap()) {
        for signal in [Signal::Crisis, Signal::Professional] {
            let card = guide.support(signal);
            texts.extend([card.title().to_owned(), card.waiting().to_owned()]);
            for passage in card.passages().iter().filter(|passage| passage.kind() != PassageKind::Lines) {
                texts.push(passage.text().to_owned());
                texts.extend(passage.items().map(str::to_owned));
            }
        }
    }
    texts.sort();
    texts.dedup();
    texts
}

#[test]
fn support_texts_follow_the_rules() {
    assert!(Guide::locales().eq(UNSAID.map(|(tag, _)| tag)));
    let mut faults = Vec::new();
    for (tag, unsaid) in UNSAID {
        let texts = support_texts(tag);
        assert!(texts.len() > 10, "{tag}");
        for text in texts {
            let lower = text.to_lowercase();
            let said = unsaid.iter().filter(|word| lower.contains(*word));
            faults.extend(said.map(|word| format!("{tag}: {word:?} in {text:?}")));
            for sentence in text.split(['.', '!', '?', '。', '！', '？', '؟', '।', '\n', ':', '：', ';'])
            {
                let (length, most) = match tag {
                    "ja" | "zh-Hans" => (sentence.chars().count(), LONGEST_SENTENCE_IN_CHARACTERS),
                    _ => (sentence.split_whitespace().count(), LONGEST_SENTENCE),
                };
                if length > most {
                    faults.push(format!("{tag}: {length} in {sentence:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn each_card_holds_all_of_its_parts_in_every_language() {
    for tag in Guide::locales() {
        let guide = Options::new().country(country("US")).open([tag]).unwrap();
        for signal in [Signal::Crisis, Signal::Professional] {
            let card = guide.support(signal);
            let mut kinds: Vec<PassageKind> = card.passages().iter().map(|passage| passage.kind()).collect();
            assert!(card.passages().iter().all(|passage| !passage.text().trim().is_empty()), "{tag}");
            kinds.dedup();
            let english = Options::new().country(country("US")).open(["en"]).unwrap();
            let expected: Vec<PassageKind> =
                english.support(signal).passages().iter().map(|passage| passage.kind()).collect();
            assert_eq!(kinds, expected, "{tag}");
            assert!(kinds.contains(&PassageKind::Lines) || signal == Signal::Professional, "{tag}");
        }
    }
}
