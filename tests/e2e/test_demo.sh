#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What `packaging/run --demo` plays ends where the README says it does.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
walkthrough=$here/../../packaging/walkthrough

"$walkthrough" "$HOLDFAST_CLI" "$work/demo" >shown 2>&1 || {
    tail -n 30 shown >&2
    fail "the walk-through failed"
}
grep -qF "RETENTION delete: versions/one.txt/v1.bak" shown || fail "it shows no retention"
grep -qF "PROMOTED: backup/_duplicates/one_copy.txt → backup/one_copy.txt" shown ||
    fail "it shows no promotion"
grep -qF "All of this stands in $work/demo" shown || fail "it does not say where it was played"
[ -e demo/testdata/backup/_deleted/two.txt ] || fail "the deleted file has no copy"
expect_same "the restored version" $'hello world\n'"$(printf 'hello world v%d\n' 2 3 4 5 6 7 8 9 10)" \
    "$(cat demo/restored/one.txt)"

if "$walkthrough" "$HOLDFAST_CLI" "$work/demo" >shown 2>&1; then
    fail "it played in a folder that was not empty"
fi
