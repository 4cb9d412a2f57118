#!/usr/bin/env bash
# Compares the public API with tests/api.txt, so that no change of it goes unseen; with --write, writes it down anew.
# Needs `cargo install cargo-public-api`.
set -euo pipefail
cd "$(dirname "$0")/.."
# The compiler gives the API in a form that is unstable; with this a stable one gives it too.
export RUSTC_BOOTSTRAP=1
api() { cargo public-api --all-features -sss --target-dir target/api; }

if [ "${1:-}" = --write ]; then
    api >tests/api.txt
else
    api | diff tests/api.txt - || {
        echo "the public API is not what tests/api.txt says; if that is meant: tests/api.sh --write" >&2
        exit 1
    }
fi
