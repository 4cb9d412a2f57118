#!/usr/bin/env bash
# Builds the library, and writes the bindings for Python, Kotlin and Swift into generated/. Needs Rust.
set -euo pipefail
cd "$(dirname "$0")"

# The program that writes the bindings does not ship: built apart, quickly, and with no effort to make it small.
cargo build --locked --quiet --features bindgen
cargo build --locked --quiet --release --lib

case "$(uname -s)" in
    Darwin) library=libreconnect.dylib ;;
    *) library=libreconnect.so ;;
esac

rm -rf generated
for language in python kotlin swift; do
    # The library that ships is stripped, and the types are read from one that is not.
    target/debug/bindgen generate --library "target/debug/$library" --language "$language" --no-format \
        --out-dir "generated/$language"
done
cp "target/release/$library" generated/python/
mkdir -p generated/native
cp "target/release/$library" generated/native/

printf 'generated/native/%s: %s KiB, stripped\n' "$library" "$(($(wc -c <"generated/native/$library") / 1024))"
