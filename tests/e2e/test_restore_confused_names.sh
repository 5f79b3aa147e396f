#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A restore to where names that differ in case or Unicode form are one: no restored file replaces another of the same
# restore. The second is left out and told of.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=filesystems.sh
source "$here/filesystems.sh"

# The same size and time in each pair: also what is taken for the same file must not be lost in silence.
mkdir -p source/Folder source/folder
for name in A.txt a.txt Folder/x folder/x $'\u00e9' $'e\u0301' alone; do
    printf '%-12s' "$name" | head -c 12 >"source/$name"
    touch -d '2024-01-01 12:00:00' "source/$name"
done
write_config config.json source backup
cli --config config.json run >/dev/null

# check TARGET: what was not reported has its own content.
check() {
    python3 - "$1" <<'PYTHON' || fail "$1: a file is not what was said"
import json, os, sys
said = json.load(open("restore.json", encoding="utf-8"))
told = {e["path"] for e in said["errors"]}
wrong = []
for name in ("A.txt", "a.txt", "Folder/x", "folder/x", "\u00e9", "e\u0301", "alone"):
    if "source/" + name in told:
        continue
    if abs(os.stat(os.path.join(sys.argv[1], name)).st_mtime - os.stat("source/" + name).st_mtime) > 2:
        wrong.append((name, "its time"))
    got = open(os.path.join(sys.argv[1], name), "rb").read()
    if got != open("source/" + name, "rb").read():
        wrong.append((name, got))
for error in said["errors"]:
    if "case or Unicode form" not in error["error"]:
        wrong.append(error)
if wrong:
    print(wrong, file=sys.stderr)
sys.exit(1 if wrong else 0)
PYTHON
}

for kind in vfat_like exfat; do
    make_kind "$kind" 64M
    # The letters with an accent are two names on exfat.
    pairs=2
    [ "$kind" != vfat_like ] || pairs=3
    for overwrite in always older never; do
        step "$kind, --overwrite $overwrite, into an empty folder and again"
        rm -rf "${work:?}/$kind/restored"
        for round in first second; do
            expect_exit 1 --config config.json --json restore source --to "$work/$kind/restored" \
                --overwrite "$overwrite" >restore.json
            expect_same "$round time, the number of names left out" "$pairs" "$(json restore.json 'len(d["errors"])')"
            check "$work/$kind/restored"
        done
    done
    unmount_kind "$kind"
done

step "where names differ in case, all of them are restored, also over what stands there"
for overwrite in always always older never; do
    cli --config config.json --json restore source --to restored --overwrite "$overwrite" >restore.json
    expect_json restore.json 'd["errors"] == []'
    same_tree source restored
done
