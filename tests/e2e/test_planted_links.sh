#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Symbolic links that somebody planted in the source, in the backup and where files are restored to: nothing outside is
# read as a source, written, changed or removed.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

outside_is_untouched() {
    expect_same "what lies outside after $1" "$(cat outside.before)" "$(manifest outside)"
    expect_same "the secret after $1" secret "$(cat outside/secret)"
}

fresh() {
    rm -rf source backup restored home/state
    # What lies deeper is reached in one call, on which a link can stand in the way, too.
    mkdir -p source/folder/deep/er source/other "$XDG_STATE_HOME"
    echo one >source/folder/file
    echo four >source/folder/deep/er/file
    echo two >source/other/file
    echo three >source/top
    cli --config config.json run >/dev/null
}

mkdir -p outside/file.d outside/deep/er
echo secret >outside/secret
chmod 600 outside/secret
touch -d '2020-01-01' outside/secret outside
manifest outside >outside.before
write_config config.json source backup '"mass_change_guard": {"percent": 0}'

step "links in the source are stored as links"
fresh
ln -s "$work/outside" source/link-to-folder
ln -s "$work/outside/secret" source/link-to-file
cli --config config.json --json run >run.json
expect_counts run.json backup=2
for name in link-to-folder link-to-file; do
    [ -L "backup/$name" ] || fail "a link was followed"
done
if grep -rqs secret backup --include='*' --exclude-dir=.holdfast --exclude=state.json; then
    fail "the content behind a link was backed up"
fi

step "a folder of the source that became a link"
rm -r source/folder
ln -s "$work/outside" source/folder
expect_exit 0 --config config.json --json run >run.json
[ -L backup/folder ] || [ ! -e backup/folder/secret ] || fail "a link was followed"
outside_is_untouched "a folder became a link"

# Each name of the backup is replaced by a link, then everything is tried.
for name in folder versions _deleted _duplicates state.json .holdfast .holdfast/incoming .holdfast/damaged \
    .holdfast/catalog.sqlite .holdfast/lock .holdfast/backup.json .holdfast/README.txt \
    .holdfast/catalog.sqlite-wal .holdfast/catalog.sqlite-journal .holdfast/catalog-rebuild.sqlite; do
    for target in outside outside/secret outside/new; do
        step "in the backup, $name is a link to $target"
        fresh
        rm -rf "backup/$name"
        ln -s "$work/$target" "backup/$name"
        echo changed >source/folder/file
        echo changed >source/folder/deep/er/file
        rm source/other/file
        echo new >source/folder/new
        cp source/top source/twin
        # What each command answers is not the point here, but it must answer: no crash, no endless wait.
        for command in run "verify --repair" "restore $work/source --to restored" prune rebuild run status; do
            code=0
            # shellcheck disable=SC2086 # words
            timeout 60 "$HOLDFAST_CLI" --config config.json $command >/dev/null 2>stderr || code=$?
            [ "$code" -le 5 ] || fail "'$command' ended with $code: $(tail -n 3 stderr)"
            outside_is_untouched "'$command'"
            [ ! -e outside/new ] || fail "'$command' made a file outside"
        done
        expect_same "the source" "changed new three three" \
            "$(cat source/folder/file source/folder/new source/top source/twin | tr '\n' ' ' | sed 's/ $//')"
    done
done

step "links where files are restored to"
fresh
mkdir restored
ln -s "$work/outside" restored/folder
ln -s "$work/outside/secret" restored/top
for overwrite in never older always; do
    code=0
    "$HOLDFAST_CLI" --config config.json --json restore "$work/source" --to restored --overwrite "$overwrite" \
        >restore.json 2>stderr || code=$?
    [ "$code" -eq 1 ] || [ "$overwrite" = always ] || fail "a restore into links ended with $code"
    outside_is_untouched "a restore with --overwrite $overwrite"
    [ -L restored/folder ] || fail "the folder's link is gone"
    expect_json restore.json 'any(e["path"] == "source/folder/file" for e in d["errors"])'
done
[ ! -L restored/top ] || fail "--overwrite always left the link"
expect_same "the restored file" three "$(cat restored/top)"

step "links in the source, where files are restored in place"
rm -r source/folder source/top
ln -s "$work/outside" source/folder
ln -s "$work/outside/secret" source/top
expect_exit 1 --config config.json --json restore "$work/source" --in-place --overwrite always >restore.json
outside_is_untouched "a restore in place"
[ ! -L source/top ] || fail "--overwrite always left the link"

step "links that are swapped in and out while it runs"
fresh
for number in $(seq 300); do
    echo "$number" >"source/folder/$number"
done
# By descriptor: the shell must not write through the links itself.
exec 9<source/folder
touch swapping
(
    # Until it is told to stop: now a folder, now a link in its place.
    while [ -e swapping ]; do
        for place in source backup restored; do
            [ -d "$place/folder" ] || continue
            mv -T "$place/folder" "$place/aside" 2>/dev/null || continue
            ln -sfn "$work/outside" "$place/folder"
            rm -f "$place/folder" 2>/dev/null || true
            # The program may have made a folder of its own meanwhile.
            [ -e "$place/folder" ] || mv -T "$place/aside" "$place/folder" 2>/dev/null || true
            # A file that the program makes there meanwhile is in the way of this round only.
            [ "$place" = source ] || rm -rf "$place/aside" 2>/dev/null || true
        done
    done
) &
swapper=$!
trap 'kill "$swapper" 2>/dev/null || true; clean_up' EXIT
for round in $(seq 15); do
    for number in $(seq 300); do
        echo "$number, $round" >"/proc/$$/fd/9/$number"
    done
    echo "$round" >"/proc/$$/fd/9/deep/er/file"
    for command in run "restore $work/source --to restored --overwrite always"; do
        code=0
        # shellcheck disable=SC2086 # words
        "$HOLDFAST_CLI" --config config.json $command >/dev/null 2>&1 || code=$?
        [ "$code" -le 3 ] || fail "'$command' ended with $code"
    done
    outside_is_untouched "round $round"
done
rm swapping
wait "$swapper"
if grep -rqsx secret backup restored; then
    fail "what lies outside was read"
fi
