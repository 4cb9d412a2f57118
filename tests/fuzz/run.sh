#!/usr/bin/env bash
# Fuzzes each target for so many seconds, from the seeds in `tests/fixtures/found`, and prints what it came to.
# `tests/fuzz/run.sh [SECONDS] [TARGET…]`; needs `cargo install cargo-fuzz`.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds="${1:-60}"
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(tag translation fluent phrases example_statements request lines statement)
# The fuzzer's flags are unstable ones; with this a stable compiler takes them.
export RUSTC_BOOTSTRAP=1
for target in "${targets[@]}"; do
    work="tests/fuzz/corpus/$target"
    mkdir -p "$work"
    log="$(mktemp)"
    if ! cargo fuzz run --fuzz-dir tests/fuzz --sanitizer none "$target" "$work" "tests/fixtures/found/$target" -- \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=4096 -print_final_stats=1 >"$log" 2>&1; then
        tail -40 "$log"
        exit 1
    fi
    executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    coverage=$(grep -o 'cov: [0-9]* ft: [0-9]*' "$log" | tail -1)
    echo "$target: $executions executions, $coverage"
done
