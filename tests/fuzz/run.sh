#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzzers with clang and runs each: tests/fuzz/run.sh [SECONDS EACH [FUZZER…]]
# Ends with the number of inputs that each has tried. What it finds stands in build/fuzz/found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
seconds=${1:-60}
shift || true
fuzzers=("$@")
[ "${#fuzzers[@]}" -gt 0 ] || fuzzers=(config state ignore layout log)

mkdir -p build
cmake --preset fuzz >build/fuzz-build.log 2>&1 || { cat build/fuzz-build.log >&2; exit 1; }
ninja -C build/fuzz "${fuzzers[@]/#/fuzz_}" >build/fuzz-build.log 2>&1 || { tail -n 40 build/fuzz-build.log >&2; exit 1; }
rm -f build/fuzz-build.log
mkdir -p build/fuzz/found
run() {
    local what=$1 corpus
    corpus=build/fuzz/corpus/$what
    mkdir -p "$corpus"
    ASAN_OPTIONS=detect_leaks=1 "build/fuzz/bin/fuzz_$what" -max_total_time="$seconds" -max_len=8192 -timeout=10 \
        -rss_limit_mb=2048 -artifact_prefix="build/fuzz/found/$what-" -print_final_stats=1 \
        "$corpus" "tests/fuzz/seeds/$what" >"build/fuzz/$what.log" 2>&1 || {
        tail -n 60 "build/fuzz/$what.log" >&2
        printf 'fuzz_%s found something: build/fuzz/found\n' "$what" >&2
        return 1
    }
    printf 'fuzz_%s: %s inputs in %s s, nothing found\n' "$what" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$what.log")" "$seconds"
}
failed=0
pids=()
for what in "${fuzzers[@]}"; do
    run "$what" &
    pids+=($!)
    # Two at a time: one for each of the cores that every machine has.
    if [ "${#pids[@]}" -eq 2 ]; then
        wait "${pids[0]}" || failed=1
        pids=("${pids[1]}")
    fi
done
for pid in "${pids[@]}"; do
    wait "$pid" || failed=1
done
exit "$failed"
