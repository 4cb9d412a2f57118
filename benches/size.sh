#!/usr/bin/env bash
# What the guide adds to a host: the size of small binaries, and how long they take to build from nothing.
# Prints Markdown. `benches/size.sh`
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# host NAME DEPENDENCIES MAIN
host() {
    mkdir -p "$work/$1/src"
    cat >"$work/$1/Cargo.toml" <<TOML
[package]
name = "host"
version = "0.0.0"
edition = "2024"
[dependencies]
$2
[profile.release]
opt-level = "z"
lto = true
codegen-units = 1
strip = true
[workspace]
TOML
    printf '%s\n' "$3" >"$work/$1/src/main.rs"
    cp "$root/Cargo.lock" "$work/$1/Cargo.lock"
    (cd "$work/$1" && cargo fetch --quiet)
    local start end
    start=$(date +%s%N)
    (cd "$work/$1" && CARGO_TARGET_DIR="$work/$1/target" cargo build --release --quiet --offline)
    end=$(date +%s%N)
    size=$(stat -c %s "$work/$1/target/release/host")
    seconds=$(((end - start) / 100000000))
    rm -rf "$work/$1/target"
}

cat "$root"/locales/en-US/*.ftl >"$work/guide.ftl"
text=$(stat -c %s "$work/guide.ftl")
hear_table=$(stat -c %s "$root/locales/en-US/hear.bin")
crate="reconnect-guide = { path = \"$root\""

row() { printf '| %s | %s KB | %s.%s s |\n' "$1" "$(((size - empty) / 1000))" "$((seconds / 10))" "$((seconds % 10))"; }

echo "| a host of | adds | builds from nothing in |"
echo "| --- | --- | --- |"
host empty '' 'fn main() { println!("{}", std::env::args().count()); }'
empty=$size

host fluent 'fluent-bundle = "0.16.0"
unic-langid = "0.9.6"' "use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
fn main() {
    let resource = FluentResource::try_new(include_str!(\"$work/guide.ftl\").to_owned()).unwrap();
    let mut bundle = FluentBundle::new(vec![\"en-US\".parse().unwrap()]);
    bundle.add_resource(resource).unwrap();
    for id in std::env::args().skip(1) {
        let pattern = bundle.get_message(&id).unwrap().value().unwrap();
        let args = FluentArgs::from_iter([(\"minutes\", 5)]);
        println!(\"{}\", bundle.format_pattern(pattern, Some(&args), &mut vec![]));
    }
}"
row "\`fluent-bundle\`, with the guide's English files ($((text / 1000)) KB)"

host fluent_json 'fluent-bundle = "0.16.0"
serde = { version = "1.0.228", features = ["derive"] }
serde_json = "1.0.150"
unic-langid = "0.9.6"' "use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
#[derive(serde::Serialize, serde::Deserialize)]
struct Request { needs: Vec<String>, minutes: Option<u16> }
fn main() {
    let resource = FluentResource::try_new(include_str!(\"$work/guide.ftl\").to_owned()).unwrap();
    let mut bundle = FluentBundle::new(vec![\"en-US\".parse().unwrap()]);
    bundle.add_resource(resource).unwrap();
    for json in std::env::args().skip(1) {
        let request: Request = serde_json::from_str(&json).unwrap();
        let pattern = bundle.get_message(&request.needs[0]).unwrap().value().unwrap();
        let args = FluentArgs::from_iter([(\"minutes\", request.minutes)]);
        println!(\"{}\", bundle.format_pattern(pattern, Some(&args), &mut vec![]));
        println!(\"{}\", serde_json::to_string(&request).unwrap());
    }
}"
row "\`fluent-bundle\` and \`serde_json\`"

typed='use reconnect_guide::{Guide, Request};
fn main() {
    let guide = Guide::open(["en"]).unwrap();
    for need in std::env::args().skip(1) {
        let request = Request::new().need(need.parse().unwrap()).minutes(10);
        for pick in guide.recommend(&request).picks() {
            println!("{} {:?}", pick.practice().title(), pick.because().collect::<Vec<_>>());
        }
    }
    guide.steps().for_each(|step| println!("{}", step.title()));
}'
host typed "$crate, default-features = false }" "$typed"
row "the typed guide and the recommender, one locale"

overlay='use reconnect_guide::{Guide, Options, Overlay, Request};
fn main() {
    let overlay = Overlay::directory("locales").unwrap();
    let guide: Guide = Options::new().overlay(overlay).open(["en"]).unwrap();
    for need in std::env::args().skip(1) {
        let request = Request::new().need(need.parse().unwrap()).minutes(10);
        for pick in guide.recommend(&request).picks() {
            println!("{} {:?}", pick.practice().title(), pick.because().collect::<Vec<_>>());
        }
    }
}'
host overlay "$crate, default-features = false }" "$overlay"
row "the same, with words of the host's own laid over it"

all='use reconnect_guide::Guide;
fn main() {
    let guide = Guide::open(["en"]).unwrap();
    for text in std::env::args().skip(1) {
        let heard = guide.hear(&text);
        println!("{}", serde_json::to_string(&heard).unwrap());
        let request = serde_json::from_str(&text).unwrap_or_else(|_| heard.request());
        println!("{}", serde_json::to_string(&guide.recommend(&request)).unwrap());
    }
}'
json='serde_json = "1.0.150"'
host one "$crate, default-features = false, features = [\"serde\", \"hear\"] }
$json" "$all"
row "all of it (\`serde\`, \`hear\`), one locale; its table has $((hear_table / 1000)) KB"
host three "$crate, default-features = false, features = [\"serde\", \"hear\", \"locale-es\", \"locale-ja\"] }
$json" "$all"
row "all of it, three locales"
host thirteen "$crate }
$json" "$all"
row "all of it, thirteen locales"
