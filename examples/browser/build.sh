#!/usr/bin/env bash
# Builds the page into dist/, and prints what it weighs. Needs Rust; installs the rest where it can.
#   build.sh            every language
#   build.sh --weigh    also builds with English alone, to weigh it
set -euo pipefail
cd "$(dirname "$0")"

target=wasm32-unknown-unknown
tools="$PWD/target/tools"
export PATH="$tools/bin:$PATH"

say() { printf '== %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }
debian_install() {
    have apt-get || return 1
    [ -n "$(find /var/lib/apt/lists -name '*_Packages*' -mtime -1 2>/dev/null | head -1)" ] || apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

# The ordinary way is rustup's target. Where it is not to be had, Debian's compiler builds the standard library itself.
compile() {
    if have rustup && rustup target list --installed 2>/dev/null | grep -qx "$target"; then
        cargo build --release --locked --target "$target" "$@"
    elif have rustup && rustup target add "$target" >/dev/null 2>&1; then
        cargo build --release --locked --target "$target" "$@"
    else
        compile_with_debian "$@"
    fi
}

compile_with_debian() {
    [ -x /usr/bin/rustc ] && [ -x /usr/bin/cargo ] && [ -d /usr/lib/rustlib/src ] ||
        debian_install rustc-web cargo-web rust-web-src >&2
    local linker
    linker="$(dirname "$(find "$(rustc --print sysroot)/lib/rustlib" -name rust-lld -path '*/bin/*' | head -1)")"
    PATH="$linker:$PATH" RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 \
        /usr/bin/cargo build --release --locked -Zbuild-std=std,panic_abort --target "$target" "$@"
}

# It must be of the same version as the library.
bindgen() {
    local version
    version="$(sed -n 's/^wasm-bindgen = "=\(.*\)"$/\1/p' Cargo.toml)"
    if [ "$(wasm-bindgen --version 2>/dev/null)" != "wasm-bindgen $version" ]; then
        cargo install wasm-bindgen-cli --version "$version" --debug --root "$tools" --target-dir target/cli >&2
    fi
    wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-name guide --out-dir "$1" \
        "target/$target/release/reconnect_guide_browser.wasm"
}

kib() { awk -v bytes="$1" 'BEGIN { printf "%.0f KiB", bytes / 1024 }'; }
weigh() { printf '%-14s %s, %s gzipped\n' "$2" "$(kib "$(wc -c <"$1")")" "$(kib "$(gzip -9 -c "$1" | wc -c)")"; }

if [ "${1:-}" = --weigh ]; then
    say "with English alone"
    compile --no-default-features
    bindgen target/english
    weigh target/english/guide_bg.wasm "one language"
fi

say "with every language"
compile
rm -rf dist
mkdir dist
cp -R web/. dist/
bindgen dist
weigh dist/guide_bg.wasm "all languages"
weigh dist/guide.js "its JavaScript"
say "serve $PWD/dist as static files"
