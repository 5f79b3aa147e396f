#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How duplicates are stored: blocks that the file system shares (btrfs, xfs), hard links (ext4), copies (exfat); what they
# cost, what a change of one does to the others, and that damage is never shared.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=filesystems.sh
source "$here/filesystems.sh"

mib=1048576
# used KIND: bytes taken, after all that is on its way to the disk.
used() {
    sync -f "$work/$1"
    df --block-size=1 --output=used "$work/$1" | tail -n 1
}

# inode FILE: which file it is, and how many names that has.
inode() { stat -c '%i %h' "$1"; }

# The source is never on the backup's file system here: no copy is a clone of it.
mkdir source
python3 - source <<'PYTHON'
import os, random, sys
os.chdir(sys.argv[1])
data = random.Random(1).randbytes((50 << 20) + 123)
open("one", "wb").write(data)
PYTHON

for kind in btrfs xfs; do
    step "$kind: duplicates of 200 MB share their blocks with the copy that is there"
    make_kind "$kind" 2G
    write_config "$kind.json" "$work/source" "$work/$kind/backup" '"log_dir": "logs"'
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json backup=1
    before=$(used "$kind")
    for name in 2 3 4 5; do cp source/one "source/$name"; done
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json duplicate=4
    expect_json run.json 'd["bytes_cloned"] == 4 * ((50 << 20) + 123) and d["bytes_written"] == 0'
    now=$(used "$kind")
    [ "$((now - before))" -le $((4 * mib)) ] || fail "200 MB of duplicates took $((now - before)) bytes on $kind"
    cli --config "$kind.json" verify >/dev/null

    step "$kind: each is a file of its own"
    printf 'changed' | dd of=source/3 conv=notrunc bs=1 seek=1000 2>/dev/null
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json modified=1
    cli --config "$kind.json" verify >/dev/null
    cli --config "$kind.json" restore source --to "$work/restored-$kind" >/dev/null
    same_tree source "restored-$kind"

    step "$kind: a damaged copy is not shared"
    cp source/one source/6
    printf 'damage' | dd of="$kind/backup/_duplicates/2" conv=notrunc bs=1 seek=5000 2>/dev/null
    cp "$kind/backup/_duplicates/2" damaged
    for name in "$kind"/backup/one "$kind"/backup/_duplicates/[45]; do
        if [ -e "$name" ]; then cat damaged >"$name"; fi
    done
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json duplicate=1
    expect_json run.json 'd["bytes_cloned"] == 0'
    cmp source/6 "$kind/backup/_duplicates/6" || fail "damage was shared"
    unmount_kind "$kind"
    rm source/[2-6] damaged
done

step "copy: nothing is shared"
mount_kind xfs
cp source/one source/2
write_config copy.json "$work/source" "$work/xfs/copies" '"log_dir": "logs", "duplicates_storage": "copy"'
cli --config copy.json --json run >run.json
expect_counts run.json backup=1 duplicate=1
expect_json run.json 'd["bytes_cloned"] == 0'
unmount_kind xfs
rm source/2

step "link: one file with several names"
make_kind ext4
mkdir -p links/sub
printf 'stands thrice\n' | tee links/a links/b >links/sub/c
chmod 644 links/a && chmod 600 links/b && chmod 755 links/sub/c
touch -d '2020-01-01 00:00:00.123456789' links/a
touch -d '2021-02-02 00:00:00.987654321' links/b
touch -d '2022-03-03' links/sub/c
chown 1234:2345 links/b
setfattr -n user.name -v value links/sub/c
write_config link.json "$work/links" "$work/ext4/backup" '"log_dir": "logs", "duplicates_storage": "link"'
cli --config link.json --json run >run.json
expect_counts run.json backup=1 duplicate=2
expect_json run.json 'd["bytes_written"] == 14 and d["bytes_cloned"] == 28'
one=$(inode ext4/backup/a)
expect_same "the number of names" 3 "${one#* }"
expect_same "b's copy" "$one" "$(inode ext4/backup/_duplicates/b)"
expect_same "c's copy" "$one" "$(inode ext4/backup/_duplicates/sub/c)"
cli --config link.json restore links --to "$work/restored-links" >/dev/null
same_tree links restored-links
cli --config link.json verify >/dev/null

step "link: what duplicates tells"
cli --config link.json --json duplicates >duplicates.json
expect_json duplicates.json 'd["bytes"] == 0 and len(d["groups"]) == 1'
expect_json duplicates.json 'd["groups"][0]["paths"] == ["links/a", "links/b", "links/sub/c"]'
expect_json duplicates.json 'd["groups"][0]["copies"][1:] == [
    {"path": "links/b", "stored": "_duplicates/b", "placement": "duplicate", "standing": "shared"},
    {"path": "links/sub/c", "stored": "_duplicates/sub/c", "placement": "duplicate", "standing": "shared"}]'
expect_json duplicates.json 'd["groups"][0]["copies"][0]["placement"] == "current"'
cli --config link.json duplicates >duplicates.txt
expect_same "duplicates" "3 times 14 bytes, costs 0 bytes
    links/a at a (the current copy)
    links/b at _duplicates/b (another name of a file above)
    links/sub/c at _duplicates/sub/c (another name of a file above)
Duplicates cost 0 bytes" "$(cat duplicates.txt)"

step "link: a touch copies nothing, a change leaves the others whole"
touch links/a links/b
cli --config link.json --json run >run.json
expect_counts run.json metadata=2
expect_same "the copy" "$one" "$(inode ext4/backup/_duplicates/b)"
printf 'changed\n' >links/a
cli --config link.json --json run >run.json
expect_counts run.json modified=1 promoted=1
expect_same "the promoted copy" "$one" "$(inode ext4/backup/_duplicates/sub/c)"
printf 'stands thrice\n' >links/a
cli --config link.json --json run >run.json
expect_counts run.json duplicate=1
cli --config link.json --json versions links/a >versions.json
expect_json versions.json '[(v["version"], v["size"]) for v in d["versions"]] == [("current", 14), (2, 8), (1, 14)]'
cli --config link.json verify >/dev/null
cli --config link.json restore links --to "$work/restored-later" >/dev/null
same_tree links restored-later
cli --config link.json restore links/a --version 2 --to "$work/restored-2" >/dev/null
expect_same "version 2" changed "$(cat restored-2/a)"

step "link: a version that goes takes nothing else with it"
write_config link.json "$work/links" "$work/ext4/backup" \
    '"log_dir": "logs", "duplicates_storage": "link", "retention": {"max_versions_per_file": 1}'
cli --config link.json --json prune >prune.json
expect_json prune.json '[r["version"] for r in d["removed"]] == [1]'
cli --config link.json verify >/dev/null
cli --config link.json restore links --to "$work/restored-pruned" >/dev/null
same_tree links restored-pruned

step "link: a damaged copy is not linked to"
printf 'stands thr1ce\n' >ext4/backup/b
printf 'stands thrice\n' >links/new
cli --config link.json --json run >run.json
expect_counts run.json duplicate=1
expect_same "the new copy" "stands thrice" "$(cat ext4/backup/_duplicates/new)"
expect_exit 5 --config link.json verify >/dev/null
cli --config link.json verify --repair >/dev/null
cli --config link.json verify >/dev/null
unmount_kind ext4

step "link where there are no hard links: copies, and one warning"
make_kind exfat
write_config exfat.json "$work/links" "$work/exfat/backup" '"log_dir": "logs-exfat", "duplicates_storage": "link"'
cli --config exfat.json run >/dev/null
log=$(newest_log logs-exfat)
expect_same "the number of warnings" 1 "$(grep -c 'WARNING.*duplicates_storage' "$log")"
cli --config exfat.json restore links --to "$work/restored-exfat" >/dev/null
diff -r links restored-exfat || fail "the restore differs"
cli --config exfat.json --json duplicates >duplicates.json
expect_json duplicates.json 'd["bytes"] == 3 * 14'
unmount_kind exfat

step "clone where blocks can't be shared: copies, and one warning"
mount_kind ext4
write_config clone.json "$work/links" "$work/ext4/clones" '"log_dir": "logs-clone", "duplicates_storage": "clone"'
cli --config clone.json run >/dev/null
log=$(newest_log logs-clone)
expect_same "the number of warnings" 1 "$(grep -c 'WARNING.*duplicates_storage' "$log")"
write_config auto.json "$work/links" "$work/ext4/auto" '"log_dir": "logs-auto"'
cli --config auto.json run >/dev/null
log=$(newest_log logs-auto)
expect_same "the number of warnings" 0 "$(grep -c WARNING "$log" || true)"
unmount_kind ext4
