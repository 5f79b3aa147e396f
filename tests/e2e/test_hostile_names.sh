#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names that are no text, names that the backup's own layout uses, paths longer than any call takes, and
# every kind of file: backed up and restored byte for byte, also after the catalog was lost.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# compare WHAT: restores everything and compares it with the source.
compare() {
    rm -rf restored
    mkdir restored
    cli --config config.json --json restore "$work/source" --to restored >restore.json
    expect_json restore.json 'd["errors"] == []'
    # rsync can't name what lies in deep/, and takes half a minute for 10 GiB of zeros: the other
    # comparison sees both.
    same_tree source restored --exclude=/deep --exclude='/kinds/sparse*' \
        --exclude='/kinds/a fifo' --exclude='/kinds/a socket'
}

step "making the tree"
python3 "$here/make_hostile_tree.py" source
if setfacl -m u:12345:rw "source/kinds/with attributes" 2>/dev/null; then
    setfacl -d -m g:54321:rx "source/kinds/folder with attributes"
else
    note "no ACLs here: not tested"
fi
write_config config.json source backup '"mass_change_guard": {"percent": 0}, "log_skipped": true'

step "first backup"
cli --config config.json --json run >run.json
expect_json run.json 'd["complete"] and d["errors"] == [] and d["counts"]["backup"] > 100'
log=$(newest_log backup.logs)
messages "$log" >lines
[ "$(tail -n 1 lines)" = "Run complete" ] || fail "the log does not end with 'Run complete'"
for name in "a fifo" "a socket"; do
    grep -qF "source/kinds/$name" lines || fail "the log does not tell that '$name' was passed over"
done
iconv -f UTF-8 -t UTF-8 "$log" >/dev/null || fail "the log is not UTF-8"
if LC_ALL=C grep -nP '[\x00-\x09\x0b-\x1f\x7f]' "$log"; then
    fail "control characters reached the log"
fi
expect_same "one line for each action" "$(json run.json 'd["counts"]["backup"] + d["counts"]["duplicate"]')" \
    "$(grep -cE '^(BACKUP|DUPLICATE): ' lines)"
[ "$(du -s --block-size=1M backup | cut -f 1)" -lt 200 ] || fail "the holes of sparse files were stored"

step "what stands where the layout has names of its own"
for name in versions _duplicates _deleted .holdfast state.json; do
    [ -e "backup/$name~1" ] || fail "source/$name is not stored as $name~1"
done
python3 -c 'import json; json.load(open("backup/state.json", encoding="utf-8"))["backup_id"]' ||
    fail "state.json is not Holdfast's own"

step "every name is listed with its bytes"
cli --config config.json --json list "$work/source" --recursive >list.json
python3 - <<'PYTHON' || fail "the list does not name what the source holds"
import base64, json, os, stat, sys
listed = set()
for entry in json.load(open("list.json", encoding="utf-8"))["entries"]:
    if entry["type"] != "folder":
        encoded = entry.get("path_base64")
        listed.add(base64.b64decode(encoded) if encoded else entry["path"].encode())
real = set()
for folder, _, names, at in os.fwalk(b"source"):
    for name in names:
        mode = os.stat(name, dir_fd=at, follow_symlinks=False).st_mode
        if stat.S_ISREG(mode) or stat.S_ISLNK(mode):
            real.add(os.path.relpath(os.path.join(folder, name), b"source"))
    for name in os.listdir(at):
        if stat.S_ISLNK(os.stat(name, dir_fd=at, follow_symlinks=False).st_mode):
            real.add(os.path.relpath(os.path.join(folder, os.fsencode(name)), b"source"))
for path in sorted(listed ^ real)[:20]:
    print("not listed" if path in real else "listed, but not there", path[-300:], file=sys.stderr)
sys.exit(1 if listed != real else 0)
PYTHON

step "restored, it is the same"
compare

step "the second run does nothing"
manifest backup >before
cli --config config.json --json run >run.json
expect_counts run.json
expect_json run.json 'd["actions"] == [] and d["counts"]["skip"] > 100'
expect_same "the backup after a run with nothing to do" "$(cat before)" "$(manifest backup)"

step "with the catalog lost, it is still the same"
rm backup/.holdfast/catalog.sqlite*
cli --config config.json rebuild >/dev/null
cli --config config.json --json run >run.json
expect_counts run.json
expect_same "the backup after a lost catalog" "$(cat before)" "$(manifest backup)"
compare

step "every file changes"
changed=$(python3 - <<'PYTHON'
import os, stat
changed = 0
for folder, _, names, at in os.fwalk(b"source"):
    for name in names:
        status = os.stat(name, dir_fd=at, follow_symlinks=False)
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1 and status.st_size < 1 << 20:
            changed += 1
            fd = os.open(name, os.O_WRONLY | os.O_APPEND, dir_fd=at)
            os.write(fd, b"change %d\n" % changed)
            os.close(fd)
print(changed)
PYTHON
)
cli --config config.json --json run >run.json
expect_counts run.json modified="$changed"
compare
cli --config config.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == []'

step "nearly all of it is deleted"
manifest backup | wc -l >before
find source -mindepth 1 -maxdepth 1 ! -name one.txt -exec rm -rf {} +
cli --config config.json --json run >run.json
expect_json run.json 'd["complete"] and d["counts"]["deleted"] > 100 and d["counts"]["errors"] == 0'
expect_same "the number of stored files" "$(cat before)" "$(manifest backup | wc -l)"
cli --config config.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == []'
cli --config config.json --json run >run.json
expect_counts run.json
