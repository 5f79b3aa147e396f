#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names that would steer a terminal or break a log line: whatever command prints them, as text or as JSON, into a
# pipe or onto a terminal with its progress line, no control character of theirs gets there.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# clean FILE WHAT [ALLOWED]: no control characters (C0 but newline, DEL, C1), no bidi or line separators. ALLOWED: more
# characters of a regular expression's class; a terminal's own progress line may use \r and one sequence that clears a line.
clean() {
    python3 - "$@" <<'PYTHON' || fail "$2 printed control characters"
import re, sys
data = open(sys.argv[1], "rb").read()
text = data.decode("utf-8", errors="surrogateescape")
if len(sys.argv) > 3:
    text = re.sub(sys.argv[3], "", text)
bad = re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\udc80-\udcff]", text)
if bad:
    at = text.index(bad[0])
    print(sys.argv[2], sorted(set(map(ascii, bad))), ascii(text[max(0, at - 60):at + 60]), file=sys.stderr)
sys.exit(1 if bad else 0)
PYTHON
}

python3 - <<'PYTHON'
import os
os.mkdir("source")
os.chdir(b"source")
hostile = [b"\x1b[2J\x1b[H", b"\x1b]0;title\x07", b"\x9b31m", b"\xc2\x9b31m", b"\xc2\x85", b"\n2026-01-01 00:00:00 | ERROR | forged",
           b"\r\x1b[Kforged", b"\x08\x08\x08", b"\x7f", b"\xe2\x80\xa8line", b"\xe2\x80\xaegpj.exe", b"\xe2\x81\xa6x", b"tab\there",
           b"\xff\xfe", b"\x00".replace(b"\x00", b"\x01"), b"%s%n", b'"quoted"', b"back\\slash"]
for number, name in enumerate(hostile):
    os.mkdir(name + b" folder")
    for file in (name, name + b" folder/" + name):
        with open(file, "wb") as opened:
            opened.write(b"%d " % number + file[-4:])
    os.symlink(name, name + b" link")
    with open(name + b" twin", "wb") as opened:
        opened.write(b"the same in all")
os.mkfifo(b"\x1b[31mfifo")
PYTHON
source_name=$(printf 'sour\033[31mce\nx')
python3 - "$source_name" "$work" <<'PYTHON'
import json, os, sys
json.dump({"sources": [{"path": sys.argv[2] + "/source", "name": "named"}, sys.argv[2] + "/" + sys.argv[1]],
           "backup_root": "back\x1b[5mup", "log_dir": "logs", "log_skipped": True,
           "mass_change_guard": {"percent": 0}}, open("config.json", "w"))
os.mkdir(sys.argv[1])
open(sys.argv[1] + "/file\x1b[1m", "w").write("x")
PYTHON

# all_ways CODES COMMAND…: as text, as JSON, and on a terminal; one of CODES is expected.
all_ways() {
    local codes=" $1 " code way
    shift
    for way in "" --json; do
        code=0
        # shellcheck disable=SC2086 # none or one word
        "$HOLDFAST_CLI" --config config.json $way "$@" >out 2>err || code=$?
        [[ $codes = *" $code "* ]] || fail "$* $way ended with $code: $(cat -v err | tail -n 3)"
        clean out "$* $way (standard output)"
        clean err "$* $way (standard error)"
        [ -z "$way" ] || python3 -c 'import json; json.load(open("out", encoding="utf-8"))' ||
            fail "$* --json is no JSON"
    done
    code=0
    script -qec "$(printf '%q ' "$HOLDFAST_CLI" --config config.json "$@")" typescript >/dev/null </dev/null || code=$?
    # What a terminal gets of Holdfast's own: carriage return and clear to the end of the line.
    clean typescript "$* on a terminal" '\r|\x1b\[K|\x1b\[2K|^Script .*|\nScript .*'
}

step "backups"
all_ways "0" run --dry-run
all_ways "0" run
python3 - <<'PYTHON'
import os
os.chdir(b"source")
for name in os.listdir(b"."):
    if name.endswith(b" twin"):
        os.unlink(name)
    elif os.path.isfile(name) and not os.path.islink(name):
        open(name, "ab").write(b"changed")
PYTHON
all_ways "0" run
mv source/tab* . 2>/dev/null || true
all_ways "0" run

step "what shows names"
all_ways "0" status
all_ways "0" list --recursive
all_ways "0" list --recursive --deleted
all_ways "0" duplicates
all_ways "0" history
all_ways "0" check-config
all_ways "0" verify
all_ways "0" prune --dry-run
all_ways "0" versions "$(printf '%s/source/\033[2J\033[H' "$work")"
all_ways "0" restore named --to "$(printf 'to\033[7m')" --overwrite always
all_ways "0" restore named --to plain --dry-run
all_ways "0 1" restore named --deleted --to plain

step "errors"
bad=$(printf 'no such \033[2J\n\302\233file')
all_ways "1 2 3" versions "named/$bad"
all_ways "1 2 3" restore "named/$bad" --to plain
all_ways "1 2 3" list "$bad"
all_ways "2" "$bad"
all_ways "2" run "--$bad"
all_ways "1 2" restore named --to plain --at "$bad"
mv source away
all_ways "1" run
mv away source
printf 'x' >>"$(printf 'back\033[5mup/named/\033[2J\033[H')"
python3 -c 'import os; os.unlink(b"back\x1b[5mup/named/\x1b]0;title\x07")'
all_ways "5" verify
rm "$(printf 'back\033[5mup')"/.holdfast/catalog.sqlite*
all_ways "0 1" rebuild
all_ways "0 1" run

step "configurations"
for text in '{"sources": ["./source"], "backup_root": "b", "\u001b[2Jkey": 1}' '{"sources": ["./source"], "backup_root": "b", "layout": "\u001b[2J"}' \
    '{"sources": ["./no\u001b[2Jthing"], "backup_root": "b"}' "$(printf '{"sources": \033[2J')"; do
    printf '%s' "$text" >config.json
    all_ways "0 1 2 3" check-config
done

step "every line of every log is one line, with time and level"
for log in logs/*; do
    clean "$log" "the log"
    messages "$log" >/dev/null
    if grep -q '^2026-01-01 00:00:00' "$log"; then
        fail "a name made a log line of its own"
    fi
done
