#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Destinations that can do less than a Linux file system: exfat, ntfs in three ways, vfat (an emulation, where the kernel
# has no driver). What they can't hold the catalog holds: each name has one place, and a restore is exact.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=filesystems.sh
source "$here/filesystems.sh"

# config KIND SOURCE: logs stand elsewhere, so that nothing is written where a drive is not mounted.
config() {
    write_config "$1.json" "$2" "$work/$1/backup" \
        '"mass_change_guard": {"percent": 0}, "log_skipped": false, "log_dir": "logs"'
}

# compare KIND SOURCE: a restore of everything is exact.
compare() {
    chmod -R u+rwX restored 2>/dev/null || true
    rm -rf restored
    cli --config "$1.json" --json restore "$2" --to restored >restore.json
    expect_json restore.json 'd["errors"] == []'
    # rsync can't name what lies in deep/; the other comparison sees it.
    same_tree "$2" restored --exclude=/deep --exclude='/kinds/a fifo' --exclude='/kinds/a socket'
}

# one_place KIND FILES: each source name has one stored name of its own, and it is there.
one_place() {
    cli --config "$1.json" --json list "$work/$2" --recursive >list.json
    python3 - "$work/$1/backup" "$1" <<'PYTHON' || fail "on $1 a name has no place of its own"
import base64, json, os, sys
entries = json.load(open("list.json", encoding="utf-8"))["entries"]
def stored(entry):
    encoded = entry.get("stored_base64")
    return base64.b64decode(encoded) if encoded else entry["stored"].encode()
# lowntfs-3g with ignore_case lists all names in small letters.
fold = (lambda name: name.decode(errors="replace").lower()) if sys.argv[2] == "ntfs_nocase" else bytes
places = [stored(entry) for entry in entries if entry["type"] != "folder"]
real = set()
for folder, _, names in os.walk(os.fsencode(sys.argv[1])):
    real.update(fold(os.path.relpath(os.path.join(folder, n), os.fsencode(sys.argv[1]))) for n in names)
places = list(map(fold, places))
wrong = [place for place in places if place not in real]
twice = {place for place in places if places.count(place) > 1}
if wrong or twice:
    print("listed but not there:", wrong, "twice:", twice, file=sys.stderr)
sys.exit(1 if wrong or twice or not places else 0)
PYTHON
}

# nothing_to_do KIND: and nothing is read, either.
nothing_to_do() {
    cli --config "$1.json" --json run >run.json
    expect_counts run.json
    expect_json run.json 'd["bytes_read"] == 0 and d["counts"]["skip"] > 50'
}

step "making the sources"
python3 "$here/make_confusing_tree.py" source
python3 "$here/make_hostile_tree.py" hostile
# They take all their 10 GiB where there are no holes.
rm "hostile/kinds/sparse, 10 GiB" "hostile/kinds/all hole"
files=$(find source ! -type d -printf x | wc -c)

for kind in exfat vfat_like ntfs ntfs_windows ntfs_nocase; do
    step "$kind"
    make_kind "$kind"
    config "$kind" source
    cli --config "$kind.json" --json run >run.json
    expect_json run.json 'd["errors"] == [] and d["complete"]'
    expect_same "the files that were backed up to $kind" "$files" \
        "$(json run.json 'd["counts"]["backup"] + d["counts"]["duplicate"]')"
    one_place "$kind" source
    compare "$kind" source
    # The first may read what is too fresh to be trusted.
    cli --config "$kind.json" run >/dev/null
    nothing_to_do "$kind"

    step "$kind, unplugged and plugged in again"
    unmount_kind "$kind"
    expect_exit 3 --config "$kind.json" run
    [ -z "$(ls -A "$work/$kind")" ] || fail "something was written into the empty mount point"
    mount_kind "$kind"
    nothing_to_do "$kind"
    one_place "$kind" source
    cli --config "$kind.json" --json verify >verify.json
    expect_json verify.json 'd["damaged"] == [] and d["missing"] == [] and d["checked"] == '"$files"

    if [ "$kind" = ntfs_nocase ]; then
        # What is listed in other letters than it was made with can't be matched by name: a first backup and its
        # restore are all that is promised.
        unmount_kind "$kind"
        continue
    fi

    step "$kind: a second version of names that differ in case only"
    cp -a source "source.before"
    for name in case.txt Case.txt CASE.TXT folder/a Folder/a "NUL.txt" 'refused-:-end'; do
        echo "second content of $name" >"source/$name"
    done
    cli --config "$kind.json" --json run >run.json
    # The hard link of case.txt has changed with it.
    expect_counts run.json modified=7 duplicate=1
    for name in Case.txt CASE.TXT folder/a Folder/a "NUL.txt" 'refused-:-end'; do
        rm -rf old
        cli --config "$kind.json" restore "$work/source/$name" --version 1 --to old >/dev/null
        cmp -s "old/$name" "source.before/$name" || fail "version 1 of $name on $kind is another file's"
    done
    compare "$kind" source

    step "$kind: without the catalog"
    rm "$work/$kind"/backup/.holdfast/catalog.sqlite*
    cli --config "$kind.json" rebuild >/dev/null
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json
    compare "$kind" source
    one_place "$kind" source

    step "$kind: some are deleted"
    rm source/Case.txt source/folder/a "source/NUL.txt"
    cli --config "$kind.json" --json run >run.json
    expect_json run.json 'd["errors"] == [] and d["counts"]["deleted"] + d["counts"]["moved"] == 3'
    compare "$kind" source
    for name in Case.txt folder/a "NUL.txt"; do
        rm -rf old
        cli --config "$kind.json" restore "$work/source/$name" --deleted --to old >/dev/null
        grep -qxF "second content of $name" "old/$name" || fail "the deleted $name on $kind is another file"
    done
    cli --config "$kind.json" verify >/dev/null
    rm -rf source
    mv source.before source

    step "$kind: the hostile tree, in a second backup beside"
    # The emulation's own paths are too long for what is too long for any call.
    config "$kind" hostile
    [ "$kind" != vfat_like ] || rm -rf hostile/deep
    sed -i "s|/$kind/backup|/$kind/hostile|g" "$kind.json"
    cli --config "$kind.json" --json run >run.json
    expect_json run.json 'd["errors"] == [] and d["complete"]'
    compare "$kind" hostile
    cli --config "$kind.json" verify >/dev/null
    unmount_kind "$kind"
done

step "exfat and vfat keep names of their own apart from Versions, State.json …"
mount_kind exfat
for place in 'Versions~1' 'State.json~1' '_DELETED~1' '.HoldFast~1'; do
    [ -e "exfat/backup/$place" ] || fail "$place is not on exfat: $(ls -A exfat/backup)"
done
unmount_kind exfat

step "a file that is too large for vfat is told of, and nothing else is left out"
mount_kind vfat_like
mkdir large
truncate -s 5G large/movie
printf 'the end' | dd of=large/movie conv=notrunc bs=1 seek=$((4 * 1024 * 1024 * 1024 + 10)) 2>/dev/null
echo small >large/small
write_config large.json large "$work/vfat_like/large" '"log_dir": "logs"'
expect_exit 1 --config large.json --json run >run.json
expect_json run.json '[e["path"] for e in d["errors"]] == ["large/movie"]'
expect_json run.json '"File too large" in d["errors"][0]["error"] and "4 GiB" in d["errors"][0]["error"]'
expect_json run.json 'd["counts"]["backup"] == 1'
[ -z "$(find vfat_like/large/.holdfast/incoming -type f)" ] || fail "the file that did not fit was left lying about"
rm large/movie
echo "small now" >large/movie
cli --config large.json --json run >run.json
expect_counts run.json backup=1
