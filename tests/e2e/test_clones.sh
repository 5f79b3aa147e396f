#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Source and backup on one btrfs or xfs: first copies, duplicates, versions and restored files share their blocks.
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

# grew KIND BEFORE MOST WHAT
grew() {
    local now
    now=$(used "$1")
    [ "$((now - $2))" -le "$3" ] || fail "$4 took $((now - $2)) bytes on $1"
}

for kind in btrfs xfs; do
    step "$kind"
    make_kind "$kind" 2G
    mkdir "$kind/source"
    python3 - "$kind/source" <<'PYTHON'
import os, random, sys
os.chdir(sys.argv[1])
data = random.Random(1).randbytes(64 << 20)
for name in ("large", "that again"):
    open(name, "wb").write(data)
os.makedirs("small")
for number in range(64):
    open(f"small/{number}", "wb").write(random.Random(number).randbytes(100_000))
PYTHON
    size=$(du -s --block-size=1 --apparent-size "$kind/source" | cut -f 1)
    write_config "$kind.json" "$work/$kind/source" "$work/$kind/backup" '"log_dir": "logs"'

    step "$kind: the first backup takes no space"
    before=$(used "$kind")
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json backup=65 duplicate=1
    expect_json run.json 'd["bytes_cloned"] > 130 * 1048576 and d["bytes_written"] < 1048576'
    grew "$kind" "$before" $((8 * mib)) "a first backup of $size bytes"

    step "$kind: nor does a restore"
    before=$(used "$kind")
    cli --config "$kind.json" restore "$work/$kind/source" --to "$work/$kind/restored" >/dev/null
    same_tree "$kind/source" "$kind/restored"
    grew "$kind" "$before" $((4 * mib)) "a restore of $size bytes"

    step "$kind: a version keeps its own content when the source is written to"
    before=$(used "$kind")
    sha256sum <"$kind/source/large" >sum
    printf 'changed' | dd of="$kind/source/large" conv=notrunc bs=1 seek=1000 2>/dev/null
    cli --config "$kind.json" --json run >run.json
    expect_counts run.json modified=1 promoted=1
    grew "$kind" "$before" $((4 * mib)) "a version of 64 MiB"
    sha256sum --check --status sum <"$kind/backup/versions/large/v1.bak" || fail "the version has changed with the source"
    cli --config "$kind.json" verify >/dev/null
    unmount_kind "$kind"
done
