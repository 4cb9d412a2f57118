//! A crate outside the repository that depends on this one alone: it compiles, and it runs.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn an_outside_crate_embeds_the_guide() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let outside = std::env::temp_dir().join(format!("reconnect-outside-{}", std::process::id()));
    fs::create_dir_all(outside.join("src")).unwrap();
    fs::copy(here.join("tests/fixtures/outside.rs"), outside.join("src/main.rs")).unwrap();
    fs::copy(here.join("Cargo.lock"), outside.join("Cargo.lock")).unwrap();
    let manifest = format!(
        "[package]\nname = \"outside\"\nedition = \"2024\"\n\n\
         [dependencies]\nreconnect-guide = {{ path = {here:?} }}\n\n[workspace]\n"
    );
    fs::write(outside.join("Cargo.toml"), manifest).unwrap();

    // Offline: all that it needs was fetched for this crate.
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(&outside)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside"))
        .output()
        .unwrap();
    fs::remove_dir_all(&outside).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains("(es)") || printed.contains("(en-US)"), "{printed}");
    assert!(printed.lines().filter(|line| line.starts_with("   ")).count() > 33, "{printed}");
}
