#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A clock that goes back, or was ahead, loses nothing and hides nothing for good.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# at TIME ARGUMENT…: holdfast-cli with a clock that says TIME (UTC).
at() {
    local when=$1
    shift
    faketime -f "@$when" "$HOLDFAST_CLI" --config config.json "$@" 2>stderr ||
        fail "at $when: $*: $(cat stderr)"
}

# fresh NAME [RETENTION]: an empty source and no backup, in a folder of their own.
fresh() {
    cd "$work"
    mkdir "$1"
    cd "$1"
    mkdir source
    write_config config.json source backup "${2:+\"retention\": $2}"
}

step "a clock that went back ages nothing"
fresh ages '{"keep_days": 365}'
for month in 06 07 08 09; do
    echo "of month $month" >source/f
    at "2026-$month-01 10:00:00" --quiet run
done
echo bad >source/f
at "2020-01-01 00:00:00" run
grep -q "run --accept-clock" stderr || fail "the clock is not told of: $(cat stderr)"
echo good >source/f
at "2026-09-03 10:00:00" run
for number in 1 2 3 4 5; do
    [ -e "backup/versions/f/v$number.bak" ] || fail "version $number is gone"
done
at "2026-09-04 10:00:00" restore source/f --at 2026-07-15 --to there
expect_same "what it was in July" "of month 07" "$(cat there/f)"

step "neither a deleted copy"
fresh deleted '{"deleted_keep_days": 30}'
echo one >source/f
at "2026-06-01 10:00:00" --quiet run
touch source/f
at "2020-01-01 10:00:00" --quiet run
rm source/f
at "2026-06-03 10:00:00" --quiet run
at "2026-06-04 10:00:00" --quiet run
[ -e backup/_deleted/f ] || fail "the deleted copy is gone"

step "what was before a deletion is found, whatever the clock said when the name came back"
fresh returned
echo v1 >source/f
at "2026-06-01 10:00:00" --quiet run
rm source/f
at "2026-12-01 10:00:00" --quiet run
echo v2 >source/f
at "2026-07-01 10:00:00" --quiet run
echo v3 >source/f
at "2026-07-10 10:00:00" --quiet run
at "2026-12-10 10:00:00" restore source/f --at 2026-06-15 --to there
expect_same "what it was in June" v1 "$(cat there/f)"

step "a clock that was ahead is put right by a person's word"
fresh ahead
echo old >source/old
at "2026-06-01 10:00:00" --quiet run
mkdir source/n
echo new >source/n/new
at "2030-01-01 10:00:00" --quiet run
at "2026-06-02 10:00:00" run
grep -q "run --accept-clock" stderr || fail "the clock is not told of: $(cat stderr)"
at "2026-06-03 10:00:00" run --accept-clock
! grep -q "accept-clock" stderr || fail "still told: $(cat stderr)"
at "2026-06-04 10:00:00" list source --recursive --at now >stdout
grep -q "source/n/new" stdout || fail "what is there now is not listed: $(cat stdout)"
at "2026-06-04 10:00:00" run
! grep -q "accept-clock" stderr || fail "told again: $(cat stderr)"
rm source/n/new
at "2026-06-05 10:00:00" --quiet run
at "2026-06-06 10:00:00" restore source/n --at 2026-06-04 --to there
expect_same "what was there" new "$(cat there/n/new)"

step "a drill proves nothing of a copy that it did not read"
fresh drill
for month in 06 07 08; do
    echo "of month $month" >source/f
    at "2026-$month-01 10:00:00" --quiet run
done
rm backup/versions/f/v1.bak
code=0
faketime -f "@2026-08-02 10:00:00" "$HOLDFAST_CLI" --config config.json verify --drill 10 >stdout 2>&1 || code=$?
expect_same "the exit code of a drill that misses a copy" 5 "$code"

step "nothing is removed by a clock that contradicts the history"
fresh exact
mkdir source/n
echo old >source/old
at "2026-06-01 10:00:00" --quiet run
echo new >source/n/new
at "2030-01-01 10:00:00" --quiet run
code=0
faketime -f "@2026-06-02 10:00:00" "$HOLDFAST_CLI" --config config.json restore source --at "1 hour ago" --in-place --exact \
    >stdout 2>stderr || code=$?
expect_same "the exit code" 3 "$code"
grep -q "run --accept-clock" stderr || fail "it does not say what to do: $(cat stderr)"
[ -e source/n/new ] || fail "source/n/new was removed"
