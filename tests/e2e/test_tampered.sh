#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Paths in state.json and in the catalog that somebody has changed: none leads outside, whatever the command.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir outside
echo secret >outside/secret
cp outside/secret "$work/secret"
touch -d '2020-01-01' outside/secret outside
manifest outside >outside.before
write_config config.json source backup '"mass_change_guard": {"percent": 0}'

fresh() {
    rm -rf source backup restored home/state deep
    mkdir -p source/folder "$XDG_STATE_HOME" deep/er
    echo one >source/folder/file
    echo two >source/other
    cli --config config.json run >/dev/null
    echo "one, changed" >source/folder/file
    rm source/other
    echo three >source/third
    cli --config config.json run >/dev/null
}

# try WHAT: every command, and then nothing outside is other than it was, and nothing from there is inside.
try() {
    local command code
    echo "changed once more" >source/folder/file
    for command in "restore source --to deep/er/restored" "restore source --deleted --to deep/er/deleted" \
        "restore source --to deep/er/restored --overwrite always" "list --recursive" verify "verify --repair" \
        "restore source --in-place --overwrite always" run prune "rebuild" "restore source --to deep/er/again" run; do
        code=0
        # shellcheck disable=SC2086 # words
        timeout 60 "$HOLDFAST_CLI" --config config.json $command >/dev/null 2>stderr || code=$?
        [ "$code" -le 5 ] || fail "$1: '$command' ended with $code: $(tail -n 3 stderr)"
    done
    expect_same "what lies outside, after $1" "$(cat outside.before)" "$(manifest outside)"
    if [ -n "$(find "$work" -name '*evil*' -not -path "$work/backup/*" -not -path "$work/source/*" \
        -not -path "$work/deep/er/*")" ]; then
        fail "$1: a file was made outside: $(find "$work" -name '*evil*')"
    fi
    if grep -rqsx secret backup deep source; then
        fail "$1: what lies outside was read"
    fi
}

# Each of these is put in the place of a path. In JSON a NUL is written as \u0000.
paths=('../outside/secret' '../../outside/secret' "$work/outside/secret" 'folder/../../outside/secret' '/' '..' '.' ''
    'a//b' 'a/./b' 'evil/' 'secret\u0000evil' '.holdfast/catalog.sqlite' '.holdfast/../../outside/secret'
    'versions/../../outside/secret' 'state.json' 'versions' '_deleted')

for path in "${paths[@]}"; do
    for place in key stored version source_folder; do
        step "state.json: $place is '$path'"
        fresh
        python3 - "$path" "$place" <<'PYTHON'
import json, sys
path = json.loads('"' + sys.argv[1] + '"')
file = "backup/state.json"
state = json.load(open(file, encoding="utf-8"))
files = state["files"]
entry = files["source/folder/file"]
if sys.argv[2] == "key":
    files["source/" + path] = files.pop("source/folder/file")
elif sys.argv[2] == "stored":
    entry["stored"] = path
elif sys.argv[2] == "version":
    entry["versions"][0]["stored"] = path
    state["deleted"]["source/other"]["copies"][0]["stored"] = path
else:
    state["sources"][0]["folder"] = path
json.dump(state, open(file, "w", encoding="utf-8"))
PYTHON
        rm backup/.holdfast/catalog.sqlite*
        try "state.json with '$path' as $place"
    done
done

for path in "${paths[@]}"; do
    [[ $path != *u0000* ]] || path=$(printf 'secret\001evil' | tr '\001' '?')
    hex=$(printf '%s' "$path" | od -An -v -tx1 | tr -d ' \n')
    for change in "UPDATE entry SET stored = x'$hex' WHERE length(stored) > 0" "UPDATE entry SET name = x'$hex' WHERE name = x'66696c65'" \
        "UPDATE folder SET prefix = x'$hex' WHERE prefix = x'666f6c6465722f'" "UPDATE past SET stored = x'$hex'" \
        "UPDATE source SET folder = x'$hex'"; do
        step "catalog: ${change%% = *} is '$path'"
        fresh
        # Two rows may not be able to have it: then one does.
        sqlite3 backup/.holdfast/catalog.sqlite "${change/UPDATE/UPDATE OR IGNORE}" ||
            fail "the catalog can't be changed so: $change"
        try "a catalog after $change"
    done
done

# shellcheck source=filesystems.sh
source "$here/filesystems.sh"
make_kind vfat_like
# The same own names in another spelling, where that makes no difference; each with the hash of what stands there.
for path in .HOLDFAST/backup.json .Holdfast./lock STATE.JSON Versions/folder/file/v1.bak _DELETED/other; do
    for place in stored source_folder; do
        step "where case does not count, state.json: $place is '$path'"
        rm -rf source vfat_like/backup restored home/state
        mkdir -p source/folder "$XDG_STATE_HOME"
        write_config folded.json source "$work/vfat_like/backup" '"mass_change_guard": {"percent": 0}, "log_dir": "logs"'
        echo one >source/folder/file
        echo two >source/other
        cli --config folded.json run >/dev/null
        echo "one, changed" >source/folder/file
        rm source/other
        cli --config folded.json run >/dev/null
        python3 - "$path" "$place" <<'PYTHON'
import hashlib, json, sys
root, path = "vfat_like/backup/", sys.argv[1]
state = json.load(open(root + "state.json", encoding="utf-8"))
if sys.argv[2] == "stored":
    content = open(root + path, "rb").read()
    state["files"]["source/folder/file"].update(
        stored=path, hash=hashlib.sha256(content).hexdigest(), size=len(content))
else:
    state["sources"][0]["folder"] = path.split("/")[0]
json.dump(state, open(root + "state.json", "w", encoding="utf-8"))
PYTHON
        sha256sum vfat_like/backup/.holdfast/backup.json >identity
        rm vfat_like/backup/.holdfast/catalog.sqlite*
        code=0
        "$HOLDFAST_CLI" --config folded.json rebuild >/dev/null 2>stderr || code=$?
        [ "$code" -le 1 ] || fail "rebuild ended with $code: $(tail -n 3 stderr)"
        grep -qF "what belongs to Holdfast itself" stderr || fail "it is not told: $(cat stderr)"
        echo "changed once more" >source/folder/file
        echo new >source/new
        cli --config folded.json run >/dev/null
        cli --config folded.json verify >/dev/null
        sha256sum --quiet -c identity || fail "Holdfast's own file was touched"
        stored=$(json vfat_like/backup/state.json '" ".join(e["stored"] for e in d["files"].values() if e["stored"])')
        expect_same "where the files stand" "folder/file new" \
            "$(tr ' ' '\n' <<<"$stored" | sed '/^$/d' | sort | tr '\n' ' ' | sed 's/ $//')"
        cli --config folded.json restore "$work/source" --to restored >/dev/null
        expect_same "the restored file" "changed once more" "$(cat restored/folder/file)"
    done
done
