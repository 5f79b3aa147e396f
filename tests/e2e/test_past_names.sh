#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names that were used twice, copies that state.json does not know of, and many files of one content: what `list` and `find` say of
# the past.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

run() { cli --config config.json --quiet run; }
list() { cli --config config.json list "$@"; }

fresh() {
    cd "$work"
    mkdir "$1"
    cd "$1"
    mkdir source
    write_config config.json source backup
}

step "a deleted copy is shown, also when its name was used again and moved on"
fresh used_twice
echo v1 >source/f
run
rm source/f
run
echo other >source/g
run
mv source/g source/f
run
mv source/f source/h
run
list source --deleted >stdout
grep -q "source/f" stdout || fail "f is not listed: $(cat stdout)"

step "what moved on is past, not deleted"
fresh moved_on
echo v1 >source/f
run
then=$(date +@%s.%N)
mv source/f source/g
run
cli --config config.json --json list source --at "$then" >list.json
expect_json list.json '[(e["path"], e["state"]) for e in d["entries"]] == [("f", "past")]'
rm source/g
run
cli --config config.json --json find g >find.json
expect_json find.json '[(e["path"], e["state"]) for e in d["entries"]] == [("g", "deleted")]'

step "a rebuild from an older state.json knows what was deleted since"
fresh stale
echo v1 >source/f
run
cp backup/state.json old.json
rm source/f
run
then=$(date +@%s.%N)
cp old.json backup/state.json
rm backup/.holdfast/catalog*
expect_exit 1 --config config.json rebuild >stdout # it says that f is not where state.json told
list source --deleted >stdout
grep -q "source/f" stdout || fail "f is not listed: $(cat stdout)"
expect_exit 1 --config config.json list source/f --at "$then"
cli --config config.json --json find f >find.json
expect_json find.json '[(e["path"], e["state"]) for e in d["entries"]] == [("f", "deleted")]'

step "a file that came from another source is shown where it was"
fresh two_sources
mkdir source2
python3 - <<'PYTHON'
import json
config = json.load(open("config.json"))
config["sources"].append("source2")
json.dump(config, open("config.json", "w"))
PYTHON
echo v1 >source/f
echo v1 >source2/other
run
rm source2/other
run
then=$(date +@%s.%N)
mv source/f source2/g
run
list source2/g --at "$then" >stdout
grep -q " source/f" stdout || fail "it is shown elsewhere: $(cat stdout)"
expect_exit 1 --config config.json versions source/f
grep -q "source2/g" "$work/stderr" || fail "it does not say where f went: $(cat "$work/stderr")"

step "many files of one content"
fresh many
for ((n = 0; n < 3000; n++)); do
    echo same >"source/$n"
done
run
then=$(date +@%s.%N)
chmod 600 source/*
run
list source --at "$then" >stdout
expect_same "the names listed" 3000 "$(wc -l <stdout)"
