#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is refused before anything is touched, and what stays within reach all the same.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir source
echo one >source/a
write_config config.json source backup
cli --config config.json run >/dev/null
echo two >source/a
cli --config config.json run >/dev/null

step "a restore into the backup itself"
for target in backup backup/versions backup/.holdfast/incoming; do
    expect_exit 2 --config config.json restore "$work/source/a" --version 1 --to "$target" --overwrite always
done
ln -s "$work/backup" by-another-name
expect_exit 2 --config config.json restore "$work/source/a" --version 1 --to by-another-name --overwrite always
[ "$(cat backup/a)" = two ] || fail "a stored copy was overwritten"

step "sources that are one folder by two names, or lie in one another or in the backup, through links"
mkdir source/inside
ln -s source same
ln -s source/inside nested
ln -s backup/versions within
for other in same nested within; do
    python3 -c '
import json, sys
json.dump({"sources": ["source", sys.argv[1]], "backup_root": "other", "log_dir": "other.logs"}, open("two.json", "w"))' "$other"
    [ "$other" != within ] || sed -i 's/"other"/"backup"/' two.json
    expect_exit 2 --config two.json run
    [ ! -e other ] || fail "something was made"
done

step "a flat layout for two sources"
mkdir more
python3 -c '
import json
json.dump({"sources": ["source", "more"], "backup_root": "other", "log_dir": "other.logs", "layout": "flat"}, open("flat.json", "w"))'
expect_exit 2 --config flat.json check-config >/dev/null
expect_exit 2 --config flat.json run
[ ! -e other ] || fail "something was made"

step "a source with a name that the layout reserves"
python3 -c '
import json
json.dump({"sources": [{"path": "more", "name": "versions"}], "backup_root": "named", "log_dir": "named.logs", "layout": "by_source"},
          open("named.json", "w"))'
echo new >more/file
cli --config named.json run >/dev/null
[ -f "named/versions~1/file" ] || fail "it is not stored under its escaped name"

step "an empty mount point: no run, no dry run, no rebuild, no prune"
mv backup unplugged
mkdir backup
for command in run "run --dry-run" rebuild prune; do
    # shellcheck disable=SC2086 # words
    expect_exit 3 --config config.json $command
    [ -z "$(ls -A backup)" ] || fail "'$command' wrote into the empty folder"
done
rmdir backup
mv unplugged backup
cli --config config.json run >/dev/null

step "a source that is not configured any more"
python3 -c '
import json
json.dump({"sources": ["more"], "backup_root": "backup", "log_dir": "backup.logs"}, open("later.json", "w"))'
cli --config later.json run >/dev/null
cli --config later.json restore source --to restored >/dev/null
[ "$(cat restored/a)" = two ] || fail "its files can't be had any more"
expect_exit 2 --config later.json restore source --in-place

step "a path that another one includes"
cli --config config.json --json restore source/a source --to again >restore.json
expect_json restore.json 'd["errors"] == []'

step "a command that is none"
expect_exit 2 rnu
grep -q "there is no command 'rnu'" stderr || fail "the word is not named: $(cat stderr)"

step "a destination that this user can't write"
if [ "$(id -u)" -eq 0 ]; then
    other=65534
    mkdir -p guarded/backup guarded/home
    chmod 755 "$work" guarded guarded/backup
    chown -R "$other:$other" guarded/home
    mkdir readable
    echo content >readable/file
    python3 -c '
import json
json.dump({"sources": ["readable"], "backup_root": "guarded/backup", "log_dir": "guarded/home/logs"}, open("guarded.json", "w"))'
    # By a copy: the build folder may not be for everybody.
    cp "$HOLDFAST_CLI" program
    for place in guarded/backup guarded/new/backup; do
        sed -i "s|\"backup_root\": \"[^\"]*\"|\"backup_root\": \"$place\"|" guarded.json
        for command in run "run --dry-run"; do
            # A dry run of a backup that is not there yet says what would be stored.
            [ "$place $command" != "guarded/new/backup run --dry-run" ] || continue
            code=0
            # shellcheck disable=SC2086 # words
            HOME=$work/guarded/home XDG_STATE_HOME=$work/guarded/home XDG_CONFIG_HOME=$work/guarded/home \
                setpriv --reuid "$other" --regid "$other" --clear-groups ./program --config guarded.json --quiet \
                $command >out 2>stderr || code=$?
            [ "$command" != run ] || expect_same "how '$command' to $place ends" 3 "$code"
            [ "$command" != run ] || expect_same "the lines that say why" 1 "$(wc -l <stderr)"
            [ "$command" != run ] || grep -q "$place\|guarded" stderr || fail "it does not say where: $(cat stderr)"
        done
        expect_same "what was written" "" "$(find guarded/backup guarded/new -mindepth 1 2>/dev/null)"
    done
fi
