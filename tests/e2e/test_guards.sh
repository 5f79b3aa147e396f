#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What must never be taken for a deletion, and what must never be written to: sources that are not there, a drive
# that is not there, a sudden loss of most files, a configuration with mistakes.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir source other
for number in $(seq 50); do
    echo "file $number" >"source/$number"
done
echo "another source" >other/file
cat >config.json <<'CONFIG'
{ "sources": ["./source", "./other"], "backup_root": "./backup", "log_dir": "./backup.logs" }
CONFIG
cli --config config.json --json run >run.json
expect_counts run.json backup=51
manifest backup >before

untouched() {
    expect_same "what is stored after a run $1" "$(cat before)" "$(manifest backup)"
}

# left_out WHAT: a run does what it can, says what it left out, and deletes nothing.
left_out() {
    expect_exit 1 --config config.json --json run >run.json
    expect_json run.json 'd["counts"]["deleted"] == 0 and d["counts"]["errors"] > 0 and d["errors"] != []'
    untouched "$1"
}

step "a source that is not there"
mv source gone
left_out "without the source"

step "an empty folder where a source was: the mount point of a drive that is not there"
mkdir source
left_out "with an empty source"
rmdir source
mv gone source
cli --config config.json --json run >run.json
expect_counts run.json skip=51

step "no source at all"
mv source gone
mv other gone-too
expect_exit 3 --config config.json run
untouched "without any source"
mv gone source
mv gone-too other

step "an empty folder where the backup was"
mv backup gone
mkdir backup
expect_exit 3 --config config.json run
expect_same "what was written into the empty folder" "" "$(ls -A backup)"
rmdir backup
mv gone backup
cli --config config.json --json run >run.json
expect_counts run.json skip=51

step "most files are gone at once"
mkdir aside
for number in $(seq 40); do
    mv "source/$number" aside/
done
echo "new" >source/new
expect_exit 1 --config config.json --json run >run.json
expect_json run.json '[d["counts"][name] for name in ("backup", "held", "deleted")] == [1, 40, 0]'
[ ! -e backup/_deleted ] || fail "held back files were moved to _deleted"
cli --config config.json --json status >status.json
expect_json status.json 'len(d["holds"]) == 1'
expect_exit 1 --config config.json --json run >run.json
expect_json run.json '[d["counts"][name] for name in ("backup", "held", "deleted")] == [0, 40, 0]'
cli --config config.json --json run --accept-mass-change >run.json
expect_counts run.json deleted=40
cli --config config.json --json status >status.json
expect_json status.json 'd["holds"] == []'
expect_same "the kept copies of deleted files" 40 "$(find backup/_deleted -type f | wc -l)"

step "a configuration with mistakes touches nothing"
# refuses CONFIGURATION WORD: exit 2, and the message names WORD.
refuses() {
    echo "$1" >wrong.json
    expect_exit 2 --config wrong.json run
    grep -qF -- "$2" stderr || fail "the message does not name $2: $(cat stderr)"
    [ ! -e new-backup ] || fail "something was made although the configuration is wrong: $1"
}
refuses '{ "sources": ["./source"], "backup_root": "./new-backup", "hash_algorithm": "md5" }' md5
refuses '{ "sources": ["./source"], "backup_root": "./new-backup", "threads": "many" }' threads
refuses '{ "sources": [], "backup_root": "./new-backup" }' sources
refuses '{ "sources": ["./wrong.json"], "backup_root": "./new-backup" }' wrong.json
refuses '{ "sources": ["./source", "./source/sub"], "backup_root": "./new-backup" }' source
refuses '{ "sources": ["./source"], "backup_root": "./source/.." }' source
refuses '{ "sources": ["./source"], "backup_root": "./new-backup"' wrong.json
expect_exit 2 --config config.json no-such-command
expect_exit 2 --config config.json run --no-such-option

step "a run without any source makes no backup"
echo '{ "sources": ["./missing"], "backup_root": "./new-backup", "log_dir": "./logs" }' >missing.json
expect_exit 3 --config missing.json run
[ ! -e new-backup ] || fail "a backup was made without a source"
