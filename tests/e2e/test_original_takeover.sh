#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A backup that the original Python tool made is taken over: nothing is copied again, versions keep their numbers.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

original() { python3 "$here/original_tool.py" source backup; }

step "a backup by the original tool"
mkdir -p source/photos/2024 source/papers
echo "hello world" >source/one.txt
echo "another file" >source/two.txt
echo "hello world" >source/one_copy.txt
echo "a picture of the sea" >source/photos/2024/sea.jpg
echo "draft 1" >source/papers/thesis.txt
echo "soon gone" >source/old.txt
original
for number in 2 3 4; do
    echo "hello world v$number" >source/one.txt
    echo "draft $number" >source/papers/thesis.txt
    original
done
echo "draft 5" >source/papers/thesis.txt
rm source/old.txt
original
expect_same "what the original tool left" "$(cat <<'TREE'
_deleted/old.txt
_duplicates/one_copy.txt
one.txt
sea.jpg
state.json
thesis.txt
two.txt
versions/one.txt/v1.bak
versions/one.txt/v2.bak
versions/one.txt/v3.bak
versions/thesis.txt/v1.bak
versions/thesis.txt/v2.bak
versions/thesis.txt/v3.bak
versions/thesis.txt/v4.bak
TREE
)" "$(cd backup && find . -type f -printf '%P\n' | LC_ALL=C sort)"
# Every stored content: it must all be there afterwards, and nothing more.
contents() {
    find backup -path backup/.holdfast -prune -o -path backup/state.json -prune -o \
        -type f -exec sha256sum {} + | cut -d ' ' -f 1 | sort
}
contents >before

# The original tool's own configuration file.
cat >config.json <<'CONFIG'
{
  "sources": ["./source"],
  "backup_root": "./backup",
  "log_dir": "./backup.logs",
  "hash_algorithm": "sha256",
  "organize": true,
  "versioning": true,
  "retention": { "max_versions_per_file": 10 }
}
CONFIG

step "a dry run says that it will be taken over, and writes nothing"
everything() { find backup source -printf '%p %i %s %T@ %C@ %m\n' | sort; }
everything >untouched
cli --config config.json --json run --dry-run >run.json
expect_json run.json 'd["dry_run"] and d["errors"] == []'
expect_json run.json '[d["counts"][name] for name in
    ("backup", "modified", "duplicate", "moved", "deleted", "retention", "held")] == [0] * 7'
expect_same "what there was before the dry run" "$(cat untouched)" "$(everything)"
[ ! -e backup/.holdfast ] || fail "a dry run took the backup over"

step "the first run of Holdfast copies nothing again"
cli --config config.json --json run >run.json
expect_json run.json 'd["complete"] and d["errors"] == []'
expect_json run.json '[d["counts"][name] for name in
    ("backup", "modified", "duplicate", "moved", "deleted", "retention", "held")] == [0] * 7'
expect_same "the stored contents" "$(cat before)" "$(contents)"
expect_json backup/state.json 'd["format"] == "holdfast" and
    len([f for f in d["files"].values() if f["type"] == "file"]) == 5'
manifest backup >taken-over
cli --config config.json --json run >run.json
expect_counts run.json skip=5
expect_same "the backup after a second run" "$(cat taken-over)" "$(manifest backup)"

step "versions keep their numbers"
# kept FILE: version numbers that can be had, newest first.
kept() {
    cli --config config.json --json versions "$1" >versions.json
    json versions.json '[v["version"] for v in d["versions"] if v["kept"]]'
}
expect_same "the versions of one.txt" '["current", 3, 2, 1]' "$(kept source/one.txt)"
expect_same "the versions of thesis.txt" '["current", 4, 3, 2, 1]' "$(kept source/papers/thesis.txt)"
cli --config config.json restore source/papers/thesis.txt --version 2 --to restored >/dev/null
expect_same "version 2 of thesis.txt" "draft 2" "$(cat restored/papers/thesis.txt)"
cli --config config.json restore source/old.txt --deleted --to restored >/dev/null
expect_same "the deleted file" "soon gone" "$(cat restored/old.txt)"

step "the next change takes the next number"
echo "hello world v5" >source/one.txt
echo "draft 6" >source/papers/thesis.txt
cli --config config.json --json run >run.json
expect_counts run.json modified=2
expect_same "the versions of one.txt" '["current", 4, 3, 2, 1]' "$(kept source/one.txt)"
expect_same "the versions of thesis.txt" '["current", 5, 4, 3, 2, 1]' "$(kept source/papers/thesis.txt)"

step "the whole source can be restored"
mkdir all
cli --config config.json restore "$work/source" --to all >/dev/null
same_tree source all
cli --config config.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == []'
