//! The translators' checker: each kind of finding and each kind of silence is a folder in `tests/fixtures/check`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use reconnect_guide::check::{Code, Folder, PSEUDO, Severity, check, pseudo, scaffold, status};

fn folders(path: impl AsRef<Path>) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths
}

fn fixtures() -> Vec<PathBuf> {
    folders(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/check"))
}

/// What is found in a fixture, one `file:line severity[code] id` a line.
fn found(fixture: &Path) -> String {
    let source = Folder::read(fixture.join("source")).unwrap();
    let mut lines = String::new();
    for folder in folders(fixture).iter().filter(|folder| !folder.ends_with("source")) {
        for finding in check(&source, &Folder::read(folder).unwrap()) {
            let file = finding.file().strip_prefix(fixture).unwrap().display();
            let (line, severity, code) = (finding.line(), finding.severity(), finding.code());
            lines += &format!("{file}:{line} {severity}[{code}] {}\n", finding.id().unwrap_or("-"));
        }
    }
    lines
}

#[test]
fn each_fixture_gives_what_it_expects() {
    for fixture in fixtures() {
        let name = fixture.file_name().unwrap().to_str().unwrap();
        let expected = fs::read_to_string(fixture.join("expected.txt")).unwrap();
        assert_eq!(found(&fixture), expected, "{name}");
        assert_eq!(expected.is_empty(), name.starts_with("silent-"), "{name}");
    }
}

#[test]
fn each_kind_of_finding_has_a_fixture() {
    let expected: String =
        fixtures().iter().map(|path| fs::read_to_string(path.join("expected.txt")).unwrap()).collect();
    // A file that cannot be read is made by the test below.
    for code in Code::ALL.iter().filter(|code| **code != Code::Unreadable) {
        assert!(expected.contains(&format!("{}[{code}]", code.severity())), "{code} has no fixture");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_a_finding() {
    let folder = std::env::temp_dir().join(format!("reconnect-check-{}/uk", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("large.ftl"), vec![b'#'; reconnect_guide::Overlay::LARGEST_FILE + 1]).unwrap();
    let findings = check(&Folder::new("en-US"), &Folder::read(&folder).unwrap());
    fs::remove_dir_all(folder.parent().unwrap()).unwrap();
    assert_eq!(findings.iter().map(|finding| finding.code()).collect::<Vec<_>>(), [Code::Unreadable]);
}

/// The embedded locales are clean, to the last warning.
#[test]
fn the_embedded_locales_are_clean() {
    let source = Folder::embedded("en-US").unwrap();
    let mut seen = BTreeSet::new();
    for locale in Folder::all_embedded() {
        let findings: Vec<String> = check(&source, &locale).iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "{}", findings.join("\n"));
        let status = status(&source, &locale);
        assert_eq!(
            (status.missing(), status.same_as_source(), status.words_left()),
            (0, 0, 0),
            "{}",
            locale.tag()
        );
        seen.insert(locale.tag().to_owned());
    }
    assert!(seen.contains("en-US") && seen.contains("ja"), "{seen:?}");
}

#[test]
fn pseudo_locales_have_no_errors_and_are_longer() {
    let source = Folder::embedded("en-US").unwrap();
    for tag in PSEUDO {
        let locale = pseudo(tag).unwrap();
        let errors: Vec<_> =
            check(&source, &locale).into_iter().filter(|f| f.severity() == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
    let letters = |folder: &Folder| -> usize {
        folder.files().map(|file| String::from_utf8_lossy(file.bytes()).chars().count()).sum()
    };
    let (plain, longer) = (letters(&source), letters(&pseudo("en-XA").unwrap()));
    assert!((110..=145).contains(&(longer * 100 / plain)), "{plain} {longer}");
}

#[test]
fn a_new_language_parses_and_says_what_is_open() {
    let source = Folder::embedded("en-US").unwrap();
    for tag in ["uk", "ko", "cy", "lt", "ach"] {
        let folder = scaffold(&source, tag).unwrap();
        let findings = check(&source, &folder);
        let others: Vec<_> = findings.iter().filter(|finding| finding.code() != Code::EmptyValue).collect();
        assert!(others.is_empty(), "{tag}: {others:?}");
        assert_eq!(status(&source, &folder).done(), 0, "{tag}");
    }
    for tag in ["uk_UA", "english", "iw", "pt-br", "../x", ""] {
        assert!(scaffold(&source, tag).is_err(), "{tag}");
    }
}

/// Whatever the bytes, the checker answers and does not panic.
#[test]
fn odd_bytes_are_answered() {
    let source = Folder::new("en-US").file("a.ftl", "a = { $n ->\n [one] x\n *[other] { $n }\n }\n");
    let nested = format!("a = {}1{}\n", "{".repeat(10_000), "}".repeat(10_000));
    let many = format!("a = {}\n", "{ $n -> \n [one] x\n *[other] y\n }".repeat(40));
    for text in [
        "",
        "\r",
        "\u{FEFF}",
        "a",
        "a =",
        "a = {",
        "-",
        "a = \u{202E}",
        "=\n\t",
        "é = 1",
        "a = { $n ->\n *[é] x\n }\n",
        &nested,
        &many,
    ] {
        let _ = check(&source, &Folder::new("fr").file("a.ftl", text));
    }
    for bytes in [&b"\xff"[..], b"\xff\xfea\0", b"a = \xc3\n\xe2\x82\nb = \x80"] {
        let findings = check(&source, &Folder::new("fr").file("a.ftl", bytes));
        assert!(findings.iter().any(|finding| finding.code() == Code::NotUtf8));
    }
}

#[test]
#[ignore = "writes what is found as what is expected: read the difference before it is committed"]
fn bless() {
    for fixture in fixtures() {
        fs::write(fixture.join("expected.txt"), found(&fixture)).unwrap();
    }
}
