#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The README's walk-through, with every log line and every stored file; then the rest of the decisions.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p testdata/source
cat >config.json <<'CONFIG'
{
  "sources": ["./testdata/source"],
  "backup_root": "./testdata/backup",
  "log_dir": "./logs",
  "hash_algorithm": "sha256",
  "retention": { "max_versions_per_file": 10 }
}
CONFIG
source=testdata/source
backup=testdata/backup

# run_expecting WHAT <<<LINES: one run, whose log must be these lines, in this order.
run_expecting() {
    local expected log
    expected=$(cat)
    cli --config config.json --json run >run.json
    log=$(newest_log logs)
    expect_same "the log of '$1'" "$expected" "$(messages "$log")"
    expect_json run.json 'd["complete"] and not d["dry_run"] and d["errors"] == []'
}

# Everything that is stored, but for Holdfast's own folder.
stored() {
    (cd "$backup" && find . -path ./.holdfast -prune -o ! -type d -printf '%P\n') | LC_ALL=C sort
}

expect_stored() {
    expect_same "what is stored after '$1'" "$(cat)" "$(stored)"
    [ -z "$(find "$backup/.holdfast/incoming" -type f 2>/dev/null)" ] ||
        fail "files are left in flight after '$1'"
}

expect_content() {
    expect_same "the content of $1" "$2" "$(cat "$backup/$1")"
}

step "first backup, with a duplicate"
echo "hello world" >$source/one.txt
echo "another file" >$source/two.txt
echo "hello world" >$source/one_copy.txt
cli --config config.json --json run --dry-run >dry.json
[ ! -e "$backup" ] || [ -z "$(stored)" ] || fail "a dry run stored something"
find logs -type f >seen-logs 2>/dev/null || true
expect_counts dry.json backup=2 duplicate=1
run_expecting "first backup" <<'LOG'
PLANNER → BACKUP: source/one.txt
PLANNER → DUPLICATE: source/one_copy.txt
PLANNER → BACKUP: source/two.txt
BACKUP: source/one.txt → backup/one.txt
DUPLICATE: source/one_copy.txt → backup/_duplicates/one_copy.txt
BACKUP: source/two.txt → backup/two.txt
Run complete
LOG
expect_counts run.json backup=2 duplicate=1 skip=0
expect_json run.json '[(a["action"], a["source"], a["path"], a["target"]) for a in d["actions"]] == [
    ("backup", "source", "one.txt", "one.txt"),
    ("duplicate", "source", "one_copy.txt", "_duplicates/one_copy.txt"),
    ("backup", "source", "two.txt", "two.txt")]'
expect_stored "first backup" <<'TREE'
_duplicates/one_copy.txt
one.txt
state.json
two.txt
TREE
[ -d "$backup/.holdfast" ] || fail "the backup has no .holdfast folder"
grep -qi holdfast "$backup"/.holdfast/README* || fail "no README explains the layout"
expect_content one.txt "hello world"
expect_content _duplicates/one_copy.txt "hello world"

step "nothing changed"
manifest "$backup" >before
run_expecting "nothing changed" <<'LOG'
SKIP: source/one.txt
SKIP: source/one_copy.txt
SKIP: source/two.txt
Run complete
LOG
expect_counts run.json skip=3
expect_same "the backup after a run with nothing to do" "$(cat before)" "$(manifest "$backup")"

step "one.txt changes (so its duplicate is promoted), three.txt is new"
echo "hello world v2" >>$source/one.txt
echo "third file" >$source/three.txt
run_expecting "change" <<'LOG'
PLANNER → MODIFIED: source/one.txt
PLANNER → BACKUP: source/three.txt
PLANNER → PROMOTED: source/one_copy.txt
ARCHIVE: backup/one.txt → versions/one.txt/v1.bak
UPDATED: source/one.txt → backup/one.txt
SKIP: source/one_copy.txt
BACKUP: source/three.txt → backup/three.txt
SKIP: source/two.txt
PROMOTED: backup/_duplicates/one_copy.txt → backup/one_copy.txt
Run complete
LOG
expect_stored "change" <<'TREE'
one.txt
one_copy.txt
state.json
three.txt
two.txt
versions/one.txt/v1.bak
TREE
expect_content one.txt $'hello world\nhello world v2'
expect_content versions/one.txt/v1.bak "hello world"

step "ten versions are kept"
for number in 3 4 5 6 7 8 9 10 11; do
    echo "hello world v$number" >>$source/one.txt
    run_expecting "change $number" <<LOG
PLANNER → MODIFIED: source/one.txt
ARCHIVE: backup/one.txt → versions/one.txt/v$((number - 1)).bak
UPDATED: source/one.txt → backup/one.txt
SKIP: source/one_copy.txt
SKIP: source/three.txt
SKIP: source/two.txt
Run complete
LOG
done
echo "hello world v12" >>$source/one.txt
run_expecting "change 12" <<'LOG'
PLANNER → MODIFIED: source/one.txt
ARCHIVE: backup/one.txt → versions/one.txt/v11.bak
UPDATED: source/one.txt → backup/one.txt
SKIP: source/one_copy.txt
SKIP: source/three.txt
SKIP: source/two.txt
RETENTION delete: versions/one.txt/v1.bak
Run complete
LOG
expect_counts run.json modified=1 retention=1 skip=3
expect_same "the kept versions" "$(printf 'v%d.bak\n' 2 3 4 5 6 7 8 9 10 11)" \
    "$(ls -v "$backup/versions/one.txt")"

step "two.txt is deleted"
rm $source/two.txt
run_expecting "deletion" <<'LOG'
PLANNER → DELETED: source/two.txt
SKIP: source/one.txt
SKIP: source/one_copy.txt
SKIP: source/three.txt
ARCHIVE DELETE: backup/two.txt → backup/_deleted/two.txt
STATE REMOVE: source/two.txt
Run complete
LOG
expect_stored "deletion" < <(
    printf '%s\n' _deleted/two.txt one.txt one_copy.txt state.json three.txt
    printf 'versions/one.txt/v%d.bak\n' 2 3 4 5 6 7 8 9 10 11 | LC_ALL=C sort
)
expect_content _deleted/two.txt "another file"

step "what the commands say of it"
cli --config config.json --json versions source/one.txt >versions.json
expect_json versions.json '[v["version"] for v in d["versions"] if v["kept"]] ==
    ["current", 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]'
cli --config config.json --json list source --recursive --deleted >list.json
expect_json list.json '("two.txt", "deleted") in [(e["path"], e["state"]) for e in d["entries"]]'
cli --config config.json --json restore source/two.txt --deleted --to restored >restore.json
expect_json restore.json 'd["restored"] == 1'
expect_same "restored/two.txt" "another file" "$(cat restored/two.txt)"
cli --config config.json restore source/one.txt --version 2 --to restored >/dev/null
expect_same "version 2 of one.txt" $'hello world\nhello world v2' "$(cat restored/one.txt)"
expect_exit 1 --config config.json --json restore source/one.txt --to restored >restore.json
expect_json restore.json 'd["restored"] == 0 and d["skipped"] == 1'
expect_same "a file that was not to be overwritten" $'hello world\nhello world v2' \
    "$(cat restored/one.txt)"
cli --config config.json restore source/one.txt --to restored --overwrite always >/dev/null
cmp $source/one.txt restored/one.txt || fail "restore --overwrite always gave another content"
printf '%s\n' logs/* >seen-logs # restores may have logs of their own

step "two.txt comes back and is deleted again: nothing is overwritten"
echo "another file again" >$source/two.txt
run_expecting "return" <<'LOG'
PLANNER → BACKUP: source/two.txt
SKIP: source/one.txt
SKIP: source/one_copy.txt
SKIP: source/three.txt
BACKUP: source/two.txt → backup/two.txt
Run complete
LOG
rm $source/two.txt
run_expecting "second deletion" <<'LOG'
PLANNER → DELETED: source/two.txt
SKIP: source/one.txt
SKIP: source/one_copy.txt
SKIP: source/three.txt
ARCHIVE DELETE: backup/two.txt → backup/_deleted/two.txt~2
STATE REMOVE: source/two.txt
Run complete
LOG
expect_content _deleted/two.txt "another file"
expect_content _deleted/two.txt~2 "another file again"

step "a file moves, another changes its mode"
mkdir $source/folder
mv $source/three.txt $source/folder/moved.txt
chmod 751 $source/one_copy.txt
run_expecting "move" <<'LOG'
PLANNER → METADATA: source/one_copy.txt
PLANNER → MOVED: source/folder/moved.txt
SKIP: source/one.txt
METADATA: source/one_copy.txt
MOVED: source/three.txt → source/folder/moved.txt
Run complete
LOG
expect_counts run.json moved=1 metadata=1 skip=1
expect_content folder/moved.txt "third file"
[ ! -e "$backup/three.txt" ] || fail "the old place of a moved file is still taken"
expect_same "the mode of the stored copy" 751 "$(stat -c %a "$backup/one_copy.txt")"

step "a duplicate changes: its copy becomes a version like any other"
cp $source/folder/moved.txt $source/dup.txt
run_expecting "duplicate" <<'LOG'
PLANNER → DUPLICATE: source/dup.txt
DUPLICATE: source/dup.txt → backup/_duplicates/dup.txt
SKIP: source/folder/moved.txt
SKIP: source/one.txt
SKIP: source/one_copy.txt
Run complete
LOG
echo "of its own now" >$source/dup.txt
run_expecting "changed duplicate" <<'LOG'
PLANNER → MODIFIED: source/dup.txt
ARCHIVE: backup/_duplicates/dup.txt → versions/dup.txt/v1.bak
UPDATED: source/dup.txt → backup/dup.txt
SKIP: source/folder/moved.txt
SKIP: source/one.txt
SKIP: source/one_copy.txt
Run complete
LOG
expect_content versions/dup.txt/v1.bak "third file"
expect_content dup.txt "of its own now"

step "all of it is as it should be"
cli --config config.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == [] and d["checked"] >= 14'
cli --config config.json --json prune --dry-run >prune.json
expect_json prune.json 'd["removed"] == []'
