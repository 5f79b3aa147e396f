#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One writer a backup: the second is told who holds it. Readers always can. A lock that a killed process left is taken over.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir source
for number in $(seq 200); do
    echo "file $number" >"source/$number"
done
write_config config.json source backup '"mass_change_guard": {"percent": 0}'
cli --config config.json run >/dev/null

# held COMMAND…: starts holdfast-cli and stops it by SIGSTOP once it holds the lock; its pid is $writer.
# strace stops it at its first syncfs or fsync below the backup, when the lock is surely taken.
held() {
    rm -f stopped
    strace -f -qq -o stopped -e trace=fsync,syncfs -e inject=fsync,syncfs:signal=STOP:when=1 \
        "$HOLDFAST_CLI" --config config.json "$@" >writer.out 2>writer.err &
    tracer=$!
    local state=
    until writer=$(pgrep -P "$tracer" 2>/dev/null) && state=$(ps -o state= -p "$writer" 2>/dev/null) &&
        [[ $state = [Tt]* ]] && [ -s stopped ]; do
        kill -0 "$tracer" 2>/dev/null || fail "the writer did not stop: $(tail -n 3 writer.err)"
    done
}

let_go() {
    kill -CONT "$writer"
    local code=0
    wait "$tracer" || code=$?
    [ "$code" -eq "$1" ] || fail "the writer ended with $code, not $1: $(tail -n 3 writer.err)"
}

step "a second writer is told who holds the backup, and touches nothing"
echo changed >source/1
held run
manifest backup >before
for command in run "run --full-hash" prune rebuild "verify --repair" \
    "restore $work/source/2 --in-place --overwrite always"; do
    # shellcheck disable=SC2086 # words
    expect_exit 4 --config config.json $command >/dev/null
    grep -qwF "$writer" stderr || fail "'$command' does not name pid $writer: $(cat stderr)"
done
expect_exit 4 --config config.json --json run >run.json
expect_json run.json 'd["error"]["code"] == "locked"'
expect_same "the backup after refused writers" "$(cat before)" "$(manifest backup)"
expect_same "the pid in the lock" "$writer" "$(cat backup/.holdfast/lock)"

step "readers work beside a writer"
for command in status "list $work/source" "versions $work/source/1" history verify duplicates \
    "restore $work/source --to restored" "prune --dry-run" "run --dry-run" check-config; do
    # shellcheck disable=SC2086 # words
    cli --config config.json --json $command >answer.json
    expect_json answer.json 'd is not None'
done
[ -e restored/200 ] || fail "nothing was restored beside a writer"
let_go 0
expect_same "the writer's work" changed "$(cat backup/1)"
cli --config config.json verify >/dev/null

step "the lock of a process that was killed is taken over"
echo "changed again" >source/1
held run
kill -KILL "$writer"
wait "$tracer" 2>/dev/null || true
[ -s backup/.holdfast/lock ] || fail "a killed process left no lock: this tests nothing"
cli --config config.json --json run >run.json
expect_json run.json 'd["complete"]'
expect_same "the work of both" "changed again" "$(cat backup/1)"
cli --config config.json verify >/dev/null

step "the pid of a process that is long gone, or nonsense in the lock"
for content in 1 "$$" 99999999 nonsense ""; do
    printf '%s' "$content" >backup/.holdfast/lock
    cli --config config.json run >/dev/null
done

step "twenty at once: each one works or is told of another, and nothing is lost"
for round in 1 2 3; do
    for number in $(seq 200); do
        echo "file $number, round $round" >"source/$number"
    done
    pids=()
    for number in $(seq 20); do
        "$HOLDFAST_CLI" --config config.json --json run >"out.$number" 2>"err.$number" &
        pids+=($!)
    done
    done=0
    number=0
    for pid in "${pids[@]}"; do
        number=$((number + 1))
        code=0
        wait "$pid" || code=$?
        case "$code" in
        0) done=$((done + 1)) ;;
        4)
            holder=$(grep -oE 'pid [0-9]+' "err.$number" "out.$number" | head -n 1 | grep -oE '[0-9]+$') ||
                fail "who was refused was not told of a pid: $(cat "err.$number")"
            [[ " ${pids[*]} " = *" $holder "* ]] || fail "pid $holder is none of those that ran"
            ;;
        *) fail "one of several at once ended with $code: $(tail -n 3 "err.$number")" ;;
        esac
    done
    [ "$done" -ge 1 ] || fail "all were refused"
    cli --config config.json --json run >run.json
    expect_json run.json 'd["complete"]'
    rm -rf restored
    cli --config config.json restore "$work/source" --to restored >/dev/null
    same_tree source restored
done
cli --config config.json --json versions "$work/source/7" >versions.json
expect_json versions.json '[v["version"] for v in d["versions"]] == ["current", 3, 2, 1]'
cli --config config.json verify >/dev/null

step "twenty at once on a backup that is yet to be made"
rm -rf backup
rm -rf "${XDG_STATE_HOME:?}"/*
pids=()
for number in $(seq 20); do
    "$HOLDFAST_CLI" --config config.json run >/dev/null 2>"err.$number" &
    pids+=($!)
done
done=0
number=0
for pid in "${pids[@]}"; do
    number=$((number + 1))
    code=0
    wait "$pid" || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq 4 ] || fail "one of several first runs ended with $code: $(tail -n 3 "err.$number")"
    [ "$code" -ne 0 ] || done=$((done + 1))
done
[ "$done" -ge 1 ] || fail "all first runs were refused"
cli --config config.json verify >/dev/null
rm -rf restored
cli --config config.json restore "$work/source" --to restored >/dev/null
same_tree source restored

step "readers beside writers, all the time"
(
    for round in $(seq 20); do
        for number in $(seq 50); do
            echo "file $number, writing round $round" >"source/$number"
        done
        "$HOLDFAST_CLI" --config config.json run >/dev/null 2>&1 || exit 1
    done
) &
writing=$!
reads=0
while kill -0 "$writing" 2>/dev/null; do
    cli --config config.json --json list "$work/source" --recursive >list.json
    expect_json list.json 'len([e for e in d["entries"] if e["type"] == "file"]) == 200'
    cli --config config.json --json verify >verify.json
    expect_json verify.json 'd["damaged"] == [] and d["missing"] == []'
    reads=$((reads + 1))
done
wait "$writing" || fail "a writer failed beside readers"
[ "$reads" -gt 0 ] || fail "nothing was read beside a writer"
note "$reads rounds of reading beside 20 of writing"
