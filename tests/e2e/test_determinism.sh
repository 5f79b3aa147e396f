#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same changes give the same messages in the same order, the same stored names and the same state.json, whatever
# the number of threads.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# play FOLDER STEP: changes FOLDER/source in the same way, with the same times, wherever it is.
play() {
    python3 - "$1/source" "$2" <<'PYTHON'
import os, random, sys
root, step = sys.argv[1], int(sys.argv[2])
os.makedirs(root, exist_ok=True)
os.chdir(root)
chance = random.Random(step)

def write(path, content):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)

def content():
    # Many are the same, so that duplicates depend on who comes first; sizes differ, so that who
    # comes first depends on the threads.
    size = chance.choice((0, 1, 10, 1000, 4096, 65536, 300_000, 1_000_000))
    return random.Random(size + chance.randrange(3)).randbytes(size)

paths = sorted(os.path.relpath(os.path.join(folder, name), ".")
               for folder, _, names in os.walk(".") for name in names)
if step == 1:
    for number in range(400):
        write(f"{chance.choice('abcdefgh')}/{chance.choice('xyz')}{number % 7}/file {number}", content())
else:
    for path in chance.sample(paths, 60):
        write(path, content() + b"changed %d" % chance.randrange(20))
    for path in chance.sample(paths, 40):
        os.remove(path)
    for number, path in enumerate(chance.sample([p for p in paths if os.path.exists(p)], 40)):
        os.makedirs("moved", exist_ok=True)
        os.rename(path, f"moved/{number}")
    for number in range(40):
        write(f"new/{number}", content())
    for path in chance.sample([p for p in paths if os.path.exists(p)], 20):
        os.chmod(path, 0o600 + step)
for number, (folder, folders, names) in enumerate(os.walk(".", topdown=False)):
    for name in names:
        path = os.path.join(folder, name)
        if os.stat(path).st_mtime > 1_700_000_000 or step == 1:
            os.utime(path, (1_600_000_000, 1_600_000_000 + step))
    os.utime(folder, (1_600_000_000, 1_600_000_000 + step))
PYTHON
}

# normal FILE FOLDER: state.json without what must differ: where it is, when it was, identities.
normal() {
    python3 - "$1" "$2" <<'PYTHON'
import json, sys
state = json.load(open(sys.argv[1], encoding="utf-8"))
folder = sys.argv[2]
lineages = {}

def clean(value, key=None):
    if key == "lineage":  # numbered anew in the order of the file: who shares one with whom must agree
        return lineages.setdefault(value, len(lineages) + 1)
    if key in ("backup_id", "ctime", "inode", "device", "since", "held_from", "recorded",
               "from", "until"):
        return "-"
    if isinstance(value, dict):
        return {name: clean(member, name) for name, member in value.items()}
    if isinstance(value, list):
        return [clean(member) for member in value]
    return value.replace(folder, "FOLDER") if isinstance(value, str) else value

assert state["files"] and state["backup_id"], "this state.json says nothing"
print(json.dumps(clean(state), indent=1))
PYTHON
}

for threads in 1 4; do
    mkdir -p "$work/threads$threads"
    write_config "threads$threads/config.json" source backup \
        "\"threads\": $threads, \"mass_change_guard\": {\"percent\": 0}, \"retention\": {\"max_versions_per_file\": 2}"
done
expect_promoted=0
for number in 1 2 3 4; do
    step "run $number"
    for threads in 1 4; do
        folder=$work/threads$threads
        play "$folder" "$number"
        cli --config "$folder/config.json" --json run >"$folder/run.json"
        expect_json "$folder/run.json" 'd["complete"] and d["errors"] == []'
        messages "$(newest_log "$folder/backup.logs")" >"$folder/messages"
        normal "$folder/backup/state.json" "$folder" >"$folder/state"
        # Each stored file with its content, its time and its mode.
        (cd "$folder/backup" && find . -path ./.holdfast -prune -o -path ./state.json -prune -o -type f \
            -printf '%P %m %T@ ' -exec sha256sum {} \;) | LC_ALL=C sort >"$folder/stored"
    done
    for what in messages state stored; do
        diff -u "threads1/$what" "threads4/$what" >difference || {
            head -n 60 difference >&2
            fail "$what of run $number differ between 1 and 4 threads"
        }
    done
    expect_promoted=$((expect_promoted + $(json threads1/run.json 'd["counts"]["promoted"]')))
done
[ "$(grep -c . threads1/messages)" -gt 100 ] || fail "the last run did hardly anything"
[ "$expect_promoted" -gt 0 ] || fail "no run promoted a duplicate: the test does not test that"
