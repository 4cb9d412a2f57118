//! What hosts and translators bring: new locales, other wording, and everything that can be wrong with them.

use std::fs;
use std::path::{Path, PathBuf};

use reconnect_guide::{Guide, GuidePart, Need, Options, Overlay, Practice, Request, Signal, Step};

fn open(overlay: Overlay, wish: &str) -> Guide {
    Options::new().overlay(overlay).open([wish]).unwrap()
}

#[track_caller]
fn problems(overlay: &Overlay) -> Vec<String> {
    overlay.problems().iter().map(ToString::to_string).collect()
}

/// A directory of its own for a test, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("reconnect-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_new_locale_needs_no_rebuild_and_falls_back_text_by_text() {
    let overlay = Overlay::new().resource("uk", "guide.ftl", "guide-title = Знову відчувати\n");
    let guide = open(overlay, "uk-UA");
    assert_eq!(guide.locale().to_string(), "uk");
    assert_eq!(guide.title(), "Знову відчувати");
    assert_eq!(guide.text(GuidePart::Title).locale().to_string(), "uk");
    assert_eq!(guide.text(GuidePart::Opening).locale().to_string(), "en-US");
    assert_eq!(guide.country().unwrap().as_str(), "UA");
}

#[test]
fn overrides_stand_before_the_embedded_text_and_a_later_overlay_before_an_earlier_one() {
    let first = Overlay::new().resource("en-US", "a.ftl", "guide-title = First\nneed-be-kind-title = Mine\n");
    let second = Overlay::new().resource("en-US", "b.ftl", "guide-title = Second\n");
    let guide = Options::new().overlay(first).overlay(second).open(["en"]).unwrap();
    assert_eq!(guide.title(), "Second");
    assert_eq!(guide.view(Need::BeKind).title(), "Mine");
    assert_eq!(guide.view(Step::Hope).title(), "Reconnect with hope");
}

#[test]
fn two_resources_of_one_locale_are_one_locale() {
    let overlay = Overlay::new().resource("uk", "a.ftl", "guide-title = А\n").resource(
        "uk",
        "b.ftl",
        "guide-closing = Б\n",
    );
    let guide = open(overlay, "uk");
    assert_eq!((guide.title(), guide.closing()), ("А", "Б"));
}

#[test]
fn plurals_are_those_of_the_locale_that_supplies_the_text() {
    let minutes = "minutes = { $minutes ->\n    [one] { $minutes } хвилина\n    [few] { $minutes } хвилини\n   *[many] { $minutes } хвилин\n }\n";
    let guide = open(Overlay::new().resource("uk", "app.ftl", minutes), "uk");
    assert_eq!([1, 2, 5, 21].map(|n| guide.minutes(n)), ["1 хвилина", "2 хвилини", "5 хвилин", "21 хвилина"]);
    // From a locale that lacks it, the English text keeps English plurals.
    let guide = open(Overlay::new().resource("uk", "guide.ftl", "guide-title = А\n"), "uk");
    assert_eq!([1, 2, 21].map(|n| guide.minutes(n)), ["1 minute", "2 minutes", "21 minutes"]);
}

#[test]
fn references_and_terms_are_resolved() {
    let source = "-us = Clinic\nguide-title = { -us }: { guide-promise }\nguide-promise = we are here\n";
    let guide = open(Overlay::new().resource("en-US", "a.ftl", source), "en");
    assert_eq!(guide.title(), "Clinic: we are here");
}

#[test]
fn a_right_to_left_locale_says_so_and_isolates_its_arguments() {
    let minutes = "minutes = { $minutes } דקות\nreason-serves = אמרת: { $need }\n";
    let overlay = Overlay::new().resource("he", "app.ftl", minutes);
    let guide = open(overlay.clone(), "he");
    assert_eq!(guide.direction().as_str(), "rtl");
    assert_eq!(guide.minutes(5), "\u{2068}5\u{2069} דקות");
    let answer = guide.recommend(&Request::new().need(Need::BeKind));
    let because = answer.picks().next().unwrap().because().next().unwrap();
    assert_eq!(because, "אמרת: \u{2068}I judge or blame myself\u{2069}");
    assert_eq!(guide.text(GuidePart::Opening).direction().as_str(), "ltr");

    let guide = Options::new().overlay(overlay).isolation(false).open(["he"]).unwrap();
    assert_eq!(guide.minutes(5), "5 דקות");
}

#[test]
fn what_is_broken_is_reported_and_what_is_sound_works() {
    let source = "guide-title = Гаразд\nguide-promise {\nguide-closing = { \"x\nneed-be-kind-title = Б\n";
    let overlay = Overlay::new().resource("uk", "guide.ftl", source);
    assert_eq!(
        problems(&overlay),
        [
            "guide.ftl:2: guide-promise: expected \"=\"",
            "guide.ftl:3: guide-closing: unterminated string literal",
        ]
    );
    let guide = open(overlay, "uk");
    assert_eq!(guide.title(), "Гаразд");
    assert_eq!(guide.view(Need::BeKind).title(), "Б");
    assert_eq!(guide.text(GuidePart::Closing).locale().to_string(), "en-US");
    assert_eq!(guide.problems().len(), 2);
}

#[test]
fn a_text_that_cannot_be_resolved_falls_back_and_is_reported() {
    let cycle = "guide-title = { guide-promise }\nguide-promise = { guide-title }\n";
    let overlay = Overlay::new().resource("uk", "a.ftl", cycle);
    assert_eq!(problems(&overlay).len(), 2);
    assert!(problems(&overlay)[0].starts_with("a.ftl:1: guide-title: "), "{:?}", problems(&overlay));
    assert_eq!(open(overlay, "uk").title(), "How to reconnect emotionally");

    let missing = "guide-title = { -nothing }\nguide-closing = { $nobody }\nminutes = { $hours }\n";
    let overlay = Overlay::new().resource("uk", "a.ftl", missing);
    let missing = "a.ftl:1: guide-title: refers to -nothing, which is not there";
    let argument = "a.ftl:2: guide-closing: takes an argument, and is given none";
    assert_eq!(problems(&overlay), [missing, argument]);
    let guide = open(overlay, "uk");
    assert_eq!(guide.title(), "How to reconnect emotionally");
    assert!(guide.closing().starts_with("Your heart is not gone."));
    assert_eq!(guide.minutes(5), "5 minutes");
}

#[test]
fn odd_files_are_read_and_bad_ones_reported() {
    let empty = Overlay::new().resource("uk", "empty.ftl", "");
    assert!(problems(&empty).is_empty());
    assert_eq!(open(empty, "uk").title(), "How to reconnect emotionally");

    let odd = Overlay::new().resource(
        "uk",
        "odd.ftl",
        "\u{FEFF}guide-title = А\r\nguide-promise =\r\n    Б\r\n\r\n    В\r\n",
    );
    assert!(problems(&odd).is_empty(), "{:?}", problems(&odd));
    let guide = open(odd, "uk");
    assert_eq!((guide.title(), guide.promise()), ("А", "Б\n\nВ"));

    let mut bytes = b"guide-title = \xff\xfe\nguide-closing = ".to_vec();
    bytes.extend("Кінець\n".bytes());
    let broken = Overlay::new().resource("uk", "bytes.ftl", bytes);
    assert_eq!(problems(&broken), ["bytes.ftl:1: guide-title: is not UTF-8"]);
    assert_eq!(open(broken, "uk").closing(), "Кінець");

    let twice = Overlay::new().resource("uk", "twice.ftl", "guide-title = А\nguide-title = Б\n");
    assert_eq!(problems(&twice), ["twice.ftl:2: guide-title: stands there twice, and the first is kept"]);
    assert_eq!(open(twice, "uk").title(), "А");
}

#[test]
fn ten_thousand_nested_placeables_do_not_exhaust_the_stack() {
    let nested =
        format!("guide-title = {}1{}\nguide-closing = Кінець\n", "{".repeat(10_000), "}".repeat(10_000));
    let overlay = Overlay::new().resource("uk", "deep.ftl", nested);
    assert_eq!(problems(&overlay), ["deep.ftl:1: guide-title: nests more than 50 braces"]);
    assert_eq!(open(overlay, "uk").closing(), "Кінець");

    let calls = format!("guide-title = {{ {}1{} }}\n", "NUMBER(".repeat(10_000), ")".repeat(10_000));
    assert_eq!(problems(&Overlay::new().resource("uk", "deep.ftl", calls)).len(), 1);

    let mut chain: String = (0..10_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    chain += "m10000 = end\nguide-title = { m0 }\n";
    let overlay = Overlay::new().resource("uk", "chain.ftl", chain);
    assert_eq!(open(overlay, "uk").title(), "How to reconnect emotionally");

    let mut bomb: String = "b0 = ha\n".to_owned();
    for n in 1..60 {
        bomb += &format!("b{n} = {{ b{} }}{{ b{} }}\n", n - 1, n - 1);
    }
    bomb += "guide-title = { b59 }\n";
    let overlay = Overlay::new().resource("uk", "bomb.ftl", bomb);
    assert_eq!(open(overlay, "uk").title(), "How to reconnect emotionally");
}

#[test]
fn a_huge_file_and_one_of_nothing_but_faults_are_done_with_in_time() {
    let began = std::time::Instant::now();
    let huge = Overlay::new().resource("uk", "huge.ftl", vec![b'a'; 50 << 20]);
    assert_eq!(problems(&huge), ["huge.ftl: is larger than 8 MiB, so it is not read"]);

    for fault in [
        "garbage\n",
        "guide-title = {\n",
        "guide-title = { guide-title }\n",
        "a = { { { {\n",
        "guide-title = \u{FFFD}\n",
    ] {
        let faults = Overlay::new().resource("uk", "faults.ftl", fault.repeat((1 << 20) / fault.len()));
        assert!(faults.problems().len() <= 300, "{fault}");
        assert_eq!(open(faults, "uk").closing().lines().count(), 5, "{fault}");
    }
    let bytes = b"guide-title = \xff\n".repeat(100_000);
    assert!(Overlay::new().resource("uk", "bytes.ftl", bytes).problems().len() <= 300);
    // Ten times what it takes, unoptimized, on a slow machine.
    assert!(began.elapsed().as_secs() < 60);
}

#[test]
fn a_directory_is_read_and_cannot_be_climbed_out_of() {
    let folder = Folder::new("directory");
    let outside = Folder::new("outside");
    outside.write("secret.ftl", "guide-closing = secret\n");
    folder.write("uk/guide.ftl", "guide-title = Знову відчувати\n");
    folder.write("uk/notes.txt", "not Fluent {");
    folder.write("not a tag/guide.ftl", "guide-title = x\n");
    folder.write("stray.ftl", "guide-title = x\n");
    folder.write("pt-PT/large.ftl", vec![b' '; Overlay::LARGEST_FILE + 1]);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(outside.path().join("secret.ftl"), folder.path().join("uk/secret.ftl"))
            .unwrap();
        std::os::unix::fs::symlink(outside.path(), folder.path().join("fr")).unwrap();
    }
    let overlay = Overlay::directory(folder.path()).unwrap();
    let problems = problems(&overlay);
    let has = |end: &str| problems.iter().any(|problem| problem.ends_with(end));
    assert!(
        has("not a tag: is not for a locale: expected a tag such as \"uk\" or \"es-MX\""),
        "{problems:?}"
    );
    assert!(has("large.ftl: is larger than 8 MiB, so it is not read"), "{problems:?}");
    #[cfg(unix)]
    {
        assert!(has("secret.ftl: leads out of the directory, so it is not read"), "{problems:?}");
        assert!(has("fr: leads out of the directory, so it is not read"), "{problems:?}");
        assert_eq!(problems.len(), 4, "{problems:?}");
    }
    let guide = open(overlay, "uk");
    assert_eq!(guide.title(), "Знову відчувати");
    assert!(!guide.closing().contains("secret"));

    assert!(Overlay::directory(folder.path().join("nowhere")).is_err());
}

#[test]
fn a_folder_that_vanishes_after_it_was_listed_is_a_problem() {
    let folder = Folder::new("vanishing");
    folder.write("uk/guide.ftl", "guide-title = x\n");
    let overlay = Overlay::directory(folder.path()).unwrap();
    fs::remove_dir_all(folder.path().join("uk")).unwrap();
    let guide = open(overlay, "uk");
    assert_eq!(guide.title(), "How to reconnect emotionally");
    assert_eq!(guide.problems().len(), 1);
}

#[test]
fn no_overlay_hides_a_card() {
    let overlay = Overlay::new().resource(
        "uk",
        "support.ftl",
        "crisis-title = \ncrisis-matter = { -none }\ncrisis-emergency = { $x }\n",
    );
    let guide = open(overlay, "uk-UA");
    let answer = guide.recommend(&Request::new().signal(Signal::Crisis).done(Practice::Music));
    let card = answer.support().unwrap();
    assert_eq!(card.title(), "Please reach out to someone now");
    assert!(card.passages().iter().all(|passage| !passage.text().is_empty()));
}
