#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real tree, changed a little: what a run counts is what was changed, the past can be had back, and what is
# restored is what stands in the source. About 3,000 files; HOLDFAST_E2E_FULL=1 takes all of them.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
wanted=3000
[ "${HOLDFAST_E2E_FULL-0}" != 1 ] || wanted=0

step "making the tree"
for top in include share; do
    mkdir -p "source/$top"
    # Every n-th name in byte order: the same sample each time, from everywhere.
    (cd "/usr/$top" && find . -readable \( -type f -o -type l \) -printf '%P\0') | LC_ALL=C sort -z >names
    every=1
    if [ "$wanted" -gt 0 ]; then
        every=$(($(tr -dc '\0' <names | wc -c) / (wanted / 2) + 1))
    fi
    awk -v RS='\0' -v ORS='\0' -v every="$every" 'NR % every == 0' names >chosen
    rsync -aH --from0 --files-from=chosen "/usr/$top/" "source/$top/"
done
mkdir -p "source/empty/inside"
files=$(find source ! -type d | wc -l)
note "$files files, $(du -sh source | cut -f 1)"
[ "$files" -gt 500 ] || fail "hardly any files here to test with"
write_config config.json source backup

# compare WHAT: the whole backup, restored, is the source.
compare() {
    rm -rf restored
    mkdir restored
    cli --config config.json --json restore "$work/source" --to restored >restore.json
    expect_json restore.json 'd["errors"] == []'
    same_tree source restored
    rm -rf restored
}

# nothing_to_do: the next run finds nothing.
nothing_to_do() {
    cli --config config.json --json run >run.json
    expect_counts run.json
    expect_json run.json "d['actions'] == [] and d['counts']['skip'] >= $1"
}

step "first backup"
cli --config config.json --json run >run.json
expect_json run.json "d['counts']['backup'] + d['counts']['duplicate'] == $files"
expect_json run.json "d['complete'] and d['errors'] == []"
nothing_to_do "$files"
compare
cp -a source as-it-was

# change KIND: one file in a hundred, the same ones each time; prints how many, and lists them in the file KIND.
change() {
    python3 - "$1" <<'PYTHON'
import collections, hashlib, os, stat, sys
kind = sys.argv[1]
plain = []
by_hash = collections.Counter()
for folder, folders, names in os.walk("source"):
    folders.sort()
    for name in sorted(names):
        path = os.path.join(folder, name)
        status = os.lstat(path)
        if stat.S_ISREG(status.st_mode):
            digest = hashlib.sha256(open(path, "rb").read()).digest()
            by_hash[digest] += 1
            if status.st_nlink == 1 and status.st_size > 0:
                plain.append((path, digest))
plain.sort()
if kind == "move":  # a file with a twin may as well be called a duplicate
    plain = [(path, digest) for path, digest in plain if by_hash[digest] == 1]
chosen = [path for path, _ in plain[{"modify": 0, "delete": 33, "move": 66}[kind]::100]]
for number, path in enumerate(chosen):
    if kind == "modify":
        with open(path, "ab") as file:
            file.write(b"change of file %d\n" % number)
    elif kind == "delete":
        os.remove(path)
    elif number % 2:
        os.rename(path, path + ".renamed")
    else:
        os.makedirs("source/moved here", exist_ok=True)
        os.rename(path, f"source/moved here/{number}")
with open(kind, "w", encoding="utf-8", errors="surrogateescape") as listed:
    listed.write("".join(path + "\0" for path in chosen))
print(len(chosen))
PYTHON
}

step "one in a hundred changes, one is deleted, ten are new"
modified=$(change modify)
deleted=$(change delete)
mkdir source/new
for number in 1 2 3 4 5 6 7 8 9 10; do
    echo "new file $number" >"source/new/$number"
done
cli --config config.json --json run >run.json
expect_json run.json "[d['counts'][name] for name in ('backup', 'modified', 'duplicate', 'deleted', 'moved')] ==
    [10, $modified, 0, $deleted, 0]"
expect_json run.json 'd["complete"] and d["counts"]["retention"] == 0 and d["counts"]["held"] == 0'
files=$((files + 10 - deleted))
nothing_to_do "$files"
compare

step "what was changed and what was deleted can be had back"
mkdir before
restore_all() {
    xargs -0 -a "$1" "$HOLDFAST_CLI" --config config.json restore --to before --overwrite always "${@:2}" \
        >/dev/null 2>stderr || fail "restore ${*:2} failed: $(tail -n 5 stderr)"
}
cli --config config.json restore "$work/source" --to before >/dev/null
restore_all modify --version 1
restore_all delete --deleted
rm -r before/new
python3 "$here/compare_trees.py" as-it-was before --contents || fail "the past is not as it was"
rm -rf before as-it-was

step "one in a hundred moves"
moved=$(change move)
cli --config config.json --json run >run.json
expect_json run.json "[d['counts'][name] for name in ('backup', 'modified', 'duplicate', 'deleted', 'moved')] ==
    [0, 0, 0, 0, $moved]"
nothing_to_do "$files"
compare

step "every stored copy is what it was"
cli --config config.json --json verify >verify.json
expect_json verify.json "d['damaged'] == [] and d['missing'] == [] and d['checked'] >= $files - $(find source -type l | wc -l)"
