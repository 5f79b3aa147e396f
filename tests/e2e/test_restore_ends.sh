#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A restore that ends before its end: killed, stopped, no room left. What was done is told; repeated, it comes to the same as
# one that was left alone, and nothing of it stays behind.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p source/closed/deep source/empty
for number in $(seq 40); do
    head -c 100000 /dev/urandom >"source/closed/$number"
done
echo one >source/a
ln source/a source/b
ln source/a source/closed/link
echo deep >source/closed/deep/file
chmod 0555 source/closed/deep source/closed
touch -d '2024-01-01 12:00:00' source/closed/deep source/closed source/empty
write_config config.json source backup
cli --config config.json run >/dev/null

# left TARGET: names of unfinished files.
left() { find "$1" -name '.holdfast-restore-*' -printf '%P\n'; }

step "killed, at many moments"
fired=0
for n in 1 3 6 9 13 17 40; do # strace counts each thread's calls
    rm -rf restored
    strace -f -qq -o /dev/null -e trace=renameat,renameat2 -e "inject=renameat,renameat2:signal=KILL:when=$n" \
        "$HOLDFAST_CLI" --config config.json restore source --to restored >/dev/null 2>&1 || fired=$((fired + 1))
    cli --config config.json restore source --to restored >/dev/null
    same_tree source restored
    expect_same "what is left of a killed restore" "" "$(left restored)"
done
[ "$fired" -gt 3 ] || fail "only $fired restores were killed"

step "killed, and the repeat as well"
rm -rf restored
for n in 20 5; do
    strace -f -qq -o /dev/null -e trace=renameat,renameat2 -e "inject=renameat,renameat2:signal=KILL:when=$n" \
        "$HOLDFAST_CLI" --config config.json restore source --to restored >/dev/null 2>&1 || true
done
cli --config config.json restore source --to restored >/dev/null
same_tree source restored
expect_same "what is left of killed restores" "" "$(left restored)"

step "a folder that was there before keeps its own properties"
rm -rf restored
mkdir -p restored/closed
chmod 0750 restored/closed
cli --config config.json restore source --to restored >/dev/null
expect_same "the mode of a folder that stood there" 750 "$(stat -c %a restored/closed)"

step "no room: what was restored is told, and it is not said that nothing was touched"
mkdir small
if mount -t tmpfs -o size=2m holdfast small 2>/dev/null; then
    trap 'umount -l small 2>/dev/null || true; clean_up' EXIT
    expect_exit 1 --config config.json --json restore source --to small/restored >restore.json
    expect_json restore.json 'd["restored"] > 5 and d["bytes"] > 100000'
    expect_json restore.json 'any("No space" in e["error"] for e in d["errors"])'
    expect_same "the mode of a folder that is not whole" 555 "$(stat -c %a small/restored/closed)"
    mount -o remount,size=20m small
    cli --config config.json restore source --to small/restored >/dev/null
    same_tree source small/restored
    expect_same "what is left" "" "$(left small/restored)"
    umount small
else
    note "mounting takes privilege: left out"
fi
