#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Nobody can read in a backup, or where it is restored to, what they could not read in the source: at no moment, also
# with a umask of 0.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir source source/private
for mode in 600 400 640 444 666; do
    head -c 3000000 /dev/urandom >"source/$mode"
    echo "$mode" >"source/private/$mode"
    chmod "$mode" "source/$mode" "source/private/$mode"
done
ln "source/600" "source/private/link of 600"
chmod 700 source/private
write_config config.json source new/parent/backup '"mass_change_guard": {"percent": 0}, "duplicates": "in_place"'

# watched COMMAND…: runs it under strace, which sees the mode of everything that is made and every change of it.
# Where nobody else gets (the folder for files in flight, of mode 0700) a file may have its source's mode from the start.
watched() {
    strace -f -y -qq -e trace=openat,mkdirat,mkdir,fchmod,chmod,fchmodat -e signal=none -o trace \
        "$HOLDFAST_CLI" --config config.json "$@" >/dev/null 2>stderr || fail "$* failed: $(tail -n 3 stderr)"
    python3 - <<'PYTHON' || fail "$1 gives more than the source does"
import re, sys
made, wrong = 0, []
for line in open("trace", encoding="utf-8", errors="replace"):
    # What belongs to the program's own log and to SQLite stands in folders of mode 0700.
    if match := re.search(r'openat\((\S+), "(.*?)", \S*O_CREAT\S*, (0\d*)', line):
        made += 1
        folder, name, mode = match[1], match[2], match[3].lstrip("0")
        # A worker's files have numbers for names, those that one new folder will hold their own.
        hidden = mode in ("640", "444", "666") and "/backup/.holdfast/incoming/w" in folder
        hidden = hidden or (mode == name and "/backup/.holdfast/incoming/g" in folder)
        if int(mode, 8) & 0o077 and not hidden and not re.search(r"catalog|\.log$|/dev/", name):
            wrong.append(line)
    if match := re.search(r'mkdir(?:at)?\(.*, (0\d+)\)', line):
        made += 1
        if int(match[1], 8) & 0o077:
            wrong.append(line)
print("".join(wrong), file=sys.stderr)
sys.exit(1 if wrong or not made else 0)
PYTHON
}

umask 0
step "a backup that Holdfast makes is its owner's alone"
watched run
for folder in new new/parent new/parent/backup new/parent/backup/.holdfast new/parent/backup/.holdfast/incoming; do
    expect_same "the mode of $folder" 700 "$(stat -c %a "$folder")"
done
for file in new/parent/backup/state.json new/parent/backup/.holdfast/lock; do
    expect_same "the mode of $file" 600 "$(stat -c %a "$file")"
done

# stored_like_source FOLDER: nothing below it has more rights than its source.
stored_like_source() {
    local mode
    for mode in 600 400 640 444 666; do
        expect_same "the mode of $1/$mode" "$mode" "$(stat -c %a "$1/$mode")"
        expect_same "the mode of $1/private/$mode" "$mode" "$(stat -c %a "$1/private/$mode")"
    done
    expect_same "the mode of $1/private" 700 "$(stat -c %a "$1/private")"
}
stored_like_source new/parent/backup

step "versions and deleted copies"
for mode in 600 400 640 444 666; do
    echo "second" >>"source/$mode" || true
done
rm source/private/640
watched run
for mode in 600 400 640 444 666; do
    expect_same "the mode of the version of $mode" "$mode" "$(stat -c %a "new/parent/backup/versions/$mode/v1.bak")"
done
for folder in versions _deleted versions/600 _deleted/private; do
    expect_same "the mode of $folder" 700 "$(stat -c %a "new/parent/backup/$folder")"
done
expect_same "the mode of a deleted copy" 640 "$(stat -c %a new/parent/backup/_deleted/private/640)"

step "a file that gets fewer rights loses them in the backup, too"
chmod 600 source/666
watched run
expect_same "the mode of the stored file" 600 "$(stat -c %a new/parent/backup/666)"
chmod 666 source/666
cli --config config.json run >/dev/null
expect_same "the mode of the stored file" 666 "$(stat -c %a new/parent/backup/666)"

step "restored files"
echo "640" >source/private/640
chmod 640 source/private/640
cli --config config.json run >/dev/null
watched restore "$work/source" --to restored
stored_like_source restored
expect_same "the mode of the restored source" "$(stat -c %a source)" "$(stat -c %a restored)"

step "logs and what is remembered are their owner's alone"
log_folder=$work/new/parent/backup.logs
[ -d "$log_folder" ] || fail "there are no logs"
loose=$(find "$log_folder" "$XDG_STATE_HOME" -mindepth 1 -perm /077 -printf '%p %m\n')
[ -z "$loose" ] || fail "others can read: $loose"

step "a folder that was there before gives no more than the source whose tree stands at its top"
chmod 710 source
mkdir old
write_config old.json source old
# of_old EXPECTED TEXT: one run; the folder's mode then, and what is told of it (nothing: empty).
of_old() {
    cli --config old.json run >/dev/null
    expect_same "the mode of the folder" "$1" "$(stat -c %a old)"
    expect_same "what is told" "$2" "$(grep -o 'the backup folder .*' stderr || true)"
}
of_old 710 "the backup folder was open to more people than the source (mode 777, of the source 710): now its mode is 710"
# Who opens it to others afterwards meant it; but what the source hides later is hidden here, too.
chmod 755 old
echo more >source/more
of_old 755 ""
chmod 700 source
of_old 700 "the backup folder was open to more people than the source (mode 755, of the source 700): now its mode is 700"
# Nothing is ever added.
chmod 777 source
of_old 700 ""

step "a folder that others own, or that all share, stays as it is and is told of"
for kind in "of somebody else" shared; do
    rm -rf old home/state
    mkdir -p old "$XDG_STATE_HOME"
    chmod 755 old
    chmod 700 source
    if [ "$kind" = shared ]; then
        chmod 1777 old
        of_old 1777 "the backup folder is open to more people than the source (mode 777, of the source 700), and is left so since it is a place that all share"
    elif [ "$(id -u)" -eq 0 ]; then
        chown 65534:65534 old
        of_old 755 "the backup folder is open to more people than the source (mode 755, of the source 700), and it is not yours to change: who may enter it can read what the source hides"
    fi
done

step "a source with a folder of its own needs none of it"
rm -rf old home/state
mkdir -p old "$XDG_STATE_HOME"
chmod 755 old
write_config old.json source old '"layout": "by_source"'
of_old 755 ""
expect_same "the mode of its folder" 700 "$(stat -c %a old/source)"
