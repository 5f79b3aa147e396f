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
