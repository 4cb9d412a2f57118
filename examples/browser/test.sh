#!/usr/bin/env bash
# Proves the built page in a real Chromium. Needs Rust, Node and dist/ (build.sh); installs the rest where it can.
set -euo pipefail
cd "$(dirname "$0")"

[ -f dist/guide_bg.wasm ] || { echo "no dist/: run build.sh first" >&2; exit 1; }

chromium="${CHROMIUM:-/usr/bin/chromium}"
fonts() { fc-list ":lang=$1" 2>/dev/null | grep -q .; }
packages=()
[ -x "$chromium" ] || packages+=(chromium)
for language in ar hi ja ru zh-cn; do
    fonts "$language" || { packages+=(fontconfig fonts-noto-core fonts-noto-cjk); break; }
done
if [ "${#packages[@]}" -gt 0 ] && command -v apt-get >/dev/null; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"
fi

[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --ignore-scripts --no-audit --no-fund
cargo test --quiet --locked
CHROMIUM="$chromium" node --test --test-concurrency=1 tests/
