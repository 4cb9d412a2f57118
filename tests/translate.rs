//! The translators' commands, run as a translator runs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// `cargo test` builds the examples beside the tests.
fn translate(args: &[&str]) -> Output {
    let mut path: PathBuf = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("translate{}", std::env::consts::EXE_SUFFIX));
    Command::new(path).args(args).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn text(args: &[&str]) -> String {
    let output = translate(args);
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    stdout(&output)
}

/// A directory of its own for a test, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("reconnect-translate-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, path: &str, text: &str) -> String {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.parent().unwrap().to_str().unwrap().to_owned()
    }

    fn as_str(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn check_shows_the_line_and_a_caret() {
    let folder = Folder::new("caret");
    let source = folder.write("en/app.ftl", "hello = Hello, { $name }.\n");
    let locale = folder.write("it/app.ftl", "hello = Ciao, { $nome }.\n");
    let output = translate(&["check", "--source", &source, &locale]);
    assert_eq!(output.status.code(), Some(1));
    let shown = stdout(&output);
    let expected = format!(
        "{locale}/app.ftl:1: error[unknown-variable] the source gives no {{ $nome }} here; it gives {{ $name }}\n    \
         1 | hello = Ciao, {{ $nome }}.\n      |                 ^\n"
    );
    assert!(shown.contains(&expected), "{shown}");
    assert!(shown.ends_with("it: 2 errors, 0 warnings\n"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "color only on a terminal");
}

#[test]
fn check_writes_json() {
    let folder = Folder::new("json");
    let source = folder.write("en/app.ftl", "a = One.\nb = Two\n");
    let locale = folder.write("de/app.ftl", "a = Eins\nb = { $x }\n");
    let output = translate(&["check", "--json", "--source", &source, &locale]);
    let findings: Value = serde_json::from_str(&stdout(&output)).unwrap();
    let findings = findings.as_array().unwrap();
    assert_eq!(findings.len(), 2);
    let first = findings[0].as_object().unwrap();
    assert_eq!((&first["severity"], &first["code"]), (&"warning".into(), &"final-full-stop".into()));
    assert_eq!((&first["locale"], &first["line"], &first["id"]), (&"de".into(), &1.into(), &"a".into()));
    assert!(first["file"].as_str().unwrap().ends_with("de/app.ftl") && first["message"].is_string());
    assert_eq!(findings[1]["severity"], "error");
}

#[test]
fn exit_codes_tell_errors_from_warnings_and_from_mistakes() {
    let folder = Folder::new("codes");
    let source = folder.write("en/app.ftl", "a = One.\n");
    let clean = folder.write("de/app.ftl", "a = Eins.\n");
    let warns = folder.write("it/app.ftl", "a = Uno\n");
    let fails = folder.write("es/app.ftl", "a = { $x }.\n");
    let code = |args: &[&str]| translate(&[&["check", "--source", &source], args].concat()).status.code();
    assert_eq!(code(&[&clean, "--strict"]), Some(0));
    assert_eq!(code(&[&warns]), Some(0));
    assert_eq!(code(&[&warns, "--strict"]), Some(1));
    assert_eq!(code(&[&clean, &fails]), Some(1));
    let output = translate(&["check", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: nowhere cannot be read"));
}

#[test]
fn the_repository_is_clean() {
    let shown = text(&["check", "--strict"]);
    assert!(shown.contains("en-US") && shown.ends_with(": 0 errors, 0 warnings\n"), "{shown}");
}

#[test]
fn a_new_language_is_begun_once() {
    let folder = Folder::new("new");
    let shown = text(&["new", "uk", "--into", folder.as_str()]);
    assert!(shown.contains("translate check"), "{shown}");
    let app = fs::read_to_string(folder.0.join("uk/app.ftl")).unwrap();
    assert!(app.contains("# English: The steps\nlabel-steps = { \"\" }\n"), "{app}");
    assert!(app.contains("        [few] { \"\" }\n       *[many] { \"\" }\n"), "{app}");

    let again = translate(&["new", "uk", "--into", folder.as_str()]);
    assert_eq!(again.status.code(), Some(2));
    let wrong = translate(&["new", "uk_UA", "--into", folder.as_str()]);
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("\"uk-UA\""));

    let uk = folder.0.join("uk");
    let uk = uk.to_str().unwrap();
    assert!(translate(&["check", uk]).status.success());
    assert_eq!(translate(&["check", uk, "--strict"]).status.code(), Some(1));
    let status: Value = serde_json::from_str(&text(&["status", "--json", uk])).unwrap();
    assert_eq!(
        (&status[0]["locale"], &status[0]["done"], &status[0]["errors"]),
        (&"uk".into(), &0.into(), &0.into())
    );
    assert!(status[0]["words_left"].as_u64().unwrap() > 4_000);

    let mended = app.replace("label-steps = { \"\" }", "label-steps = Кроки");
    fs::write(Path::new(uk).join("app.ftl"), mended).unwrap();
    let shown = text(&["preview", "uk", "--dir", folder.as_str()]);
    assert!(shown.contains("\nКроки\n"), "{shown}");
    assert!(shown.contains("[Not translated yet (en-US)] How to reconnect emotionally"), "{shown}");
    assert!(shown.contains("5 minutes"), "an open plural falls back too");
}

#[test]
fn status_is_a_table() {
    let shown = text(&["status"]);
    let mut lines = shown.lines();
    assert!(lines.next().unwrap().contains("same as source"));
    assert!(lines.any(|line| line.starts_with("en-US ")), "{shown}");
}

#[test]
fn pseudo_locales_work_with_every_command() {
    for tag in ["en-XA", "ar-XB"] {
        assert!(text(&["check", tag]).contains(": 0 errors"));
        assert!(text(&["status", tag]).contains(tag));
        assert!(!text(&["preview", tag]).contains("Not translated yet"));
        assert!(text(&["pseudo", tag]).contains("{ $minutes }"));
    }
    assert!(text(&["pseudo"]).contains("guide-title = Ĥööŵ"));
}

#[test]
fn a_preview_of_what_is_not_there_is_refused() {
    let folder = Folder::new("preview");
    let output = translate(&["preview", "uk", "--dir", folder.as_str()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("error: there is no language uk"));
}
