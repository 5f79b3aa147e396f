#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What stands in a source when it is restored in place goes only when the backup has it; and what a dry run says is
# what is done.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

now() { date +@%s.%N; }
run() { cli --config config.json --quiet run; }
# begin [MORE JSON MEMBERS]: an empty source and no backup.
begin() {
    chmod -R u+rwX source backup 2>/dev/null || true
    rm -rf source source2 backup backup.logs home
    mkdir -p source home/config home/state
    write_config config.json source backup "$@"
}
exact() { # CODE TIME [MORE]: in place and exactly; its result is in restore.json
    local code=$1 at=$2
    shift 2
    expect_exit "$code" --config config.json --json restore source --at "$at" --in-place --exact "$@" >restore.json
}
expect_file() { # FILE CONTENT
    [ "$(cat "$1")" = "$2" ] || fail "$1 holds $(head -c 200 "$1"), not $2"
}
# What the dry run of an exact restore says and what it does have the same counts and the same exit.
same_as_planned() { # CODE TIME
    exact "$1" "$2" --dry-run
    json restore.json '[d["restored"], d["removed"], len(d["errors"])]' >planned
    exact "$1" "$2"
    json restore.json '[d["restored"], d["removed"], len(d["errors"])]' >did
    cmp planned did || fail "planned: $(cat planned), done: $(cat did)"
}

for rule in '"max_versions_per_file": 1' '"min_free": "99%"'; do
    step "the backup before a restore removes nothing: $rule"
    begin
    echo one >source/a
    run
    at=$(now)
    echo two >source/a
    run
    echo three >source/a
    write_config config.json source backup "\"retention\": {$rule}"
    exact 0 "$at"
    expect_file source/a one
    expect_file backup/versions/a/v1.bak one
    expect_file backup/versions/a/v2.bak two
    expect_file backup/a three
done

step "what the backup lost stays"
begin
echo kept >source/keep
run
at=$(now)
echo precious >source/new
echo second >source/keep
run
rm backup/new
printf 'SECOND\n' >backup/keep
exact 1 "$at"
expect_json restore.json 'd["removed"] == 0 and d["restored"] == 0 and len(d["errors"]) == 2'
expect_file source/new precious
expect_file source/keep second
cli --config config.json --json verify --repair >/dev/null || true
exact 0 "$at"
expect_file source/keep kept
[ ! -e source/new ] || fail "it was not removed though the backup has it again"

step "a file that is written to meanwhile stays"
begin '"mass_change_guard": {"percent": 0}'
for i in $(seq 40); do head -c 300000 /dev/urandom >"source/f$i"; done
run
at=$(now)
for i in $(seq 40); do head -c 300001 /dev/urandom >"source/f$i"; done
run
cp -r source edited
python3 - "$HOLDFAST_CLI" "$at" <<'PYTHON'
import os, subprocess, sys
process = subprocess.Popen([sys.argv[1], "--config", "config.json", "--quiet", "restore", "source", "--at", sys.argv[2],
                            "--in-place", "--exact"], stderr=subprocess.DEVNULL)
edited = None
while process.poll() is None:
    if any(name.startswith(".holdfast-restore") for name in os.listdir("source")):
        edited = "source/f9"
        with open(edited, "w") as file:
            file.write("PRECIOUS")
        break
code = process.wait()
if edited:
    stands = open(edited, "rb").read() == b"PRECIOUS"
    # It may have come after the file was replaced: then it is an edit of the restored one.
    saved = any(open(os.path.join(folder, name), "rb").read() == b"PRECIOUS"
                for folder, _, names in os.walk("backup") for name in names)
    assert stands or saved, "the edit is nowhere"
assert code in (0, 1), code
left = [name for name in os.listdir("source") if name.startswith(".holdfast-restore")]
assert not left, left
PYTHON
rm -r edited

step "properties of a known content are archived"
begin
echo same >source/f
run
echo other >source/f
run
chmod 604 source/f
cli --config config.json --quiet restore source/f --version 1 --in-place --overwrite always
cli --config config.json --json list source/f >list.json
[ "$(stat -c %a backup/f)" = 604 ] || fail "the mode is nowhere in the backup"

step "a source that the backup before skipped is not written into"
begin
mkdir source2
echo one >source/one
echo two >source2/two
python3 - <<'PYTHON'
import json
config = json.load(open("config.json"))
config["sources"] = ["source", "source2"]
json.dump(config, open("config.json", "w"))
PYTHON
run
at=$(now)
mv source2 away
mkdir source2
expect_exit 3 --config config.json restore source2 --at "$at" --in-place --exact >/dev/null
[ -z "$(ls source2)" ] || fail "an empty mount point was written into"
expect_exit 3 --config config.json restore source2 --at "$at" --in-place --exact --dry-run >/dev/null
rmdir source2
expect_exit 3 --config config.json restore source2 --at "$at" --in-place --exact --dry-run >/dev/null
expect_exit 3 --config config.json restore source2 --at "$at" --in-place --exact >/dev/null
grep -q -- "without --exact" stderr || fail "it is not said how to put back all of it"
cli --config config.json --quiet restore source2 --at "$at" --in-place
expect_file source2/two two

step "what the backup before could not save makes the exit 1"
rm -r away
mv source source.away
expect_exit 1 --config config.json --json restore source2 --at "$at" --in-place --exact >restore.json
expect_json restore.json 'any("source" == e["path"] for e in d["errors"])'
mv source.away source

step "the plan is what is done: a file where a folder was, a link where a folder was"
begin
mkdir -p source/x source/y
echo a >source/x/a
echo b >source/y/b
run
at=$(now)
rm -r source/x source/y
echo file >source/x
ln -s nowhere source/y
exact 0 "$at" --dry-run
run
same_as_planned 0 "$at"
expect_file source/x/a a

step "the plan is what is done: a folder that holds what no run backs up"
begin '"exclude": ["*.o"]'
echo keep >source/keep
run
at=$(now)
mkdir source/n
echo n >source/n/n
echo o >source/n/x.o
run
same_as_planned 1 "$at"
[ -e source/n/x.o ] || fail "what is not in the backup was removed"

step "the plan is what is done: a FIFO where a file was"
begin
echo file >source/f
echo keep >source/keep
run
at=$(now)
rm source/f
mkfifo source/f
run
same_as_planned 1 "$at"
[ -p source/f ] || fail "the FIFO was replaced"
exact 1 "$at" --dry-run
expect_json restore.json '[p["does"] for p in d["plan"] if p["path"] == "f"] == ["fail"]'

step "the plan is what is done: a name of a file that stays is removed"
begin
echo file >source/kept
run
at=$(now)
ln source/kept source/name
run
same_as_planned 0 "$at"
expect_json restore.json 'd["removed"] == 1'
[ ! -e source/name ] || fail "the name was not removed"

# as_other COMMAND…: as a user whom modes hold back.
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
    step "a folder that its owner made read-only is restored exactly, and is read-only again"
    begin
    mkdir -p source/d/sub source/parent/inner
    echo one >source/d/f
    echo in >source/d/sub/in
    echo inner >source/parent/inner/f
    chown -R 65534:65534 "$work"
    chmod 555 source/d source/d/sub source/parent
    real=$HOLDFAST_CLI
    cat >as_other <<SCRIPT
#!/bin/sh
exec setpriv --reuid 65534 --regid 65534 --clear-groups "$real" "\$@"
SCRIPT
    chmod 755 as_other "$work"
    chown 65534 as_other
    HOLDFAST_CLI=$work/as_other
    run
    at=$(now)
    chmod 755 source/d source/d/sub
    echo two >source/d/f
    echo new >source/d/sub/new
    chmod 555 source/d source/d/sub
    echo changed >source/parent/inner/f
    run
    same_as_planned 0 "$at"
    expect_file source/d/f one
    [ ! -e source/d/sub/new ] || fail "what was not there then is still there"
    for folder in d d/sub parent; do
        [ "$(stat -c %a "source/$folder")" = 555 ] || fail "$folder is left open"
    done
    # A folder on the way is no part of what is asked for: it gets its own mode back.
    chmod 755 source/parent
    echo more >source/parent/more
    chmod 555 source/parent
    run
    cli --config config.json --quiet restore source/parent/inner --at "$at" --in-place --exact
    [ "$(stat -c %a source/parent)" = 555 ] || fail "the folder on the way is left open"
    HOLDFAST_CLI=$real
fi
