#!/usr/bin/env bash
# Builds, and runs the tests of the bindings: in Rust, in Python, and in Kotlin on the JVM; the Swift file is checked for
# what its page names. Installs a JDK 17, JNA and the Kotlin compiler where they lack (Debian; needs npm).
set -euo pipefail
cd "$(dirname "$0")"
say() { printf '\n== mobile: %s\n' "$*"; }

./build.sh

say Rust
cargo fmt --check
cargo clippy --locked --quiet --all-targets --features bindgen -- -D warnings
cargo test --locked --quiet --features bindgen --lib

say 'Python and the Swift file'
python3 -m unittest tests/test_guide.py

say Kotlin
jna=${JNA_JAR:-/usr/share/java/jna.jar}
missing=()
command -v java >/dev/null || missing+=(openjdk-17-jre-headless)
[ -f "$jna" ] || missing+=(libjna-java)
if [ "${#missing[@]}" -gt 0 ]; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi
kotlinc=tools/node_modules/kotlin-compiler/bin/kotlinc
[ -x "$kotlinc" ] || npm install --prefix tools --no-audit --no-fund --no-package-lock --loglevel=error

# The page's snippet as it stands, in a package of its own.
{ echo 'package page'; sed -n '/^```kotlin$/,/^```$/{/^```/d;p}' kotlin.md; } >generated/page.kt

# Compiling takes most of the time: once for the same sources, and the binding apart from its tests.
compile() { # OUT CLASSPATH SOURCE…
    local out=$1 path=$2 sum
    shift 2
    sum=$(cat "$@" tools/package.json | sha256sum | cut -d' ' -f1)
    [ "$(cat "$out.sum" 2>/dev/null)" = "$sum" ] && return
    rm -rf "$out"
    JAVA_OPTS='-Xmx1g' bash "$kotlinc" -nowarn -cp "$path" -d "$out" "$@"
    echo "$sum" >"$out.sum"
}
mkdir -p target/kotlin
binding=generated/kotlin/uniffi/reconnect/reconnect.kt
compile target/kotlin/binding "$jna" "$binding"
compile target/kotlin/tests "$jna:target/kotlin/binding" tests/guide.kt generated/page.kt
java -Dfile.encoding=UTF-8 -Djna.library.path=generated/native \
    -cp "target/kotlin/tests:target/kotlin/binding:$jna:tools/node_modules/kotlin-compiler/lib/kotlin-stdlib.jar" GuideKt
