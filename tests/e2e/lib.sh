# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the end-to-end scripts share: a folder of their own, the program, assertions. Source it first.

: "${HOLDFAST_CLI:?set it to the path of the built holdfast-cli}"
HOLDFAST_CLI=$(realpath "$HOLDFAST_CLI")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export PYTHONDONTWRITEBYTECODE=1 LC_ALL=C.UTF-8 TZ=UTC

work=$(mktemp -d "${TMPDIR:-/tmp}/holdfast-e2e-XXXXXX")
clean_up() {
    chmod -R u+rwX "$work" 2>/dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

# The user's own configuration and logs are never in play.
export HOME=$work/home XDG_CONFIG_HOME=$work/home/config XDG_STATE_HOME=$work/home/state
mkdir -p "$XDG_CONFIG_HOME" "$XDG_STATE_HOME"
cd "$work" || exit 1

step() { printf -- '-- %s\n' "$*"; }
note() { printf '   (%s)\n' "$*"; }

fail() {
    printf 'FAIL: %s\n' "$*" >&2
    exit 1
}

# expect_exit CODE ARGUMENT…: runs holdfast-cli; its standard output is this function's.
expect_exit() {
    local expected=$1 code=0
    shift
    "$HOLDFAST_CLI" "$@" 2>"$work/stderr" || code=$?
    if [ "$code" -ne "$expected" ]; then
        printf 'last lines of standard error:\n' >&2
        tail -n 30 "$work/stderr" >&2
        fail "holdfast-cli $* ended with $code, not $expected"
    fi
}

cli() { expect_exit 0 "$@"; }

# write_config FILE SOURCE BACKUP [MORE JSON MEMBERS]: logs go to <BACKUP>.logs.
write_config() {
    python3 - "$@" <<'PYTHON'
import json, sys
file, source, backup = sys.argv[1:4]
config = {"sources": [source], "backup_root": backup, "log_dir": backup + ".logs"}
if len(sys.argv) > 4:
    config.update(json.loads("{" + sys.argv[4] + "}"))
json.dump(config, open(file, "w"), indent=2)
PYTHON
}

# json FILE EXPRESSION: the value of a Python expression over the document `d`.
json() {
    python3 -c '
import json, sys
d = json.load(open(sys.argv[1], encoding="utf-8"))
value = eval(sys.argv[2])
print(value if isinstance(value, str) else json.dumps(value, sort_keys=True))' "$1" "$2" ||
        fail "$1 is not what was expected: $2"
}

# expect_json FILE EXPRESSION: the expression must be true.
expect_json() {
    if [ "$(json "$1" "bool($2)")" != true ]; then
        head -c 3000 "$1" >&2
        printf '\n' >&2
        fail "not true of $1: $2"
    fi
}

# expect_counts FILE NAME=N…: counts of `run --json`; those that are not named must be 0, but for
# `skip`, which is not looked at unless it is named.
expect_counts() {
    local file=$1
    shift
    python3 - "$file" "$@" <<'PYTHON' || fail "wrong counts in $file"
import json, sys
counts = json.load(open(sys.argv[1], encoding="utf-8"))["counts"]
expected = dict.fromkeys(
    ["backup", "modified", "duplicate", "moved", "promoted", "metadata", "deleted", "retention",
     "held", "errors"], 0)
expected.update((name, int(number)) for name, number in (a.split("=") for a in sys.argv[2:]))
wrong = [f"{name}: {counts.get(name)}, not {number}"
         for name, number in expected.items() if counts.get(name) != number]
print("\n".join(wrong), file=sys.stderr, end="\n" if wrong else "")
sys.exit(1 if wrong else 0)
PYTHON
}

# expect_same WHAT EXPECTED ACTUAL: two texts.
expect_same() {
    if [ "$2" != "$3" ]; then
        diff -u --label expected --label actual <(printf '%s\n' "$2") <(printf '%s\n' "$3") >&2 || true
        fail "$1 is not as expected"
    fi
}

# newest_log FOLDER: the run log that was not there when it was asked last (exactly one).
newest_log() {
    local folder=$1 seen=$work/seen-logs log found=()
    touch "$seen"
    for log in "$folder"/*; do
        grep -qxF -- "$log" "$seen" || found+=("$log")
    done
    [ "${#found[@]}" -eq 1 ] || fail "${#found[@]} new files in $folder instead of one: ${found[*]}"
    [[ ${found[0]##*/} =~ ^backup_[0-9]{8}_[0-9]{6}(_[0-9]+)?\.log$ ]] ||
        fail "a log has an unknown name: ${found[0]}"
    printf '%s\n' "${found[0]}" | tee -a "$seen"
}

# messages LOG: its lines without the time; each must have the form of the contract.
messages() {
    local bad
    bad=$(grep -vnE '^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2} \| (INFO|WARNING|ERROR) \| .' \
        "$1" || true)
    [ -z "$bad" ] || fail "lines of $1 have no time, level and message: $bad"
    cut -c 23- "$1" | sed 's/^INFO | //'
}

# manifest FOLDER: every stored file with inode, size, time; what a run writes anew itself is left out.
manifest() {
    (cd "$1" && find . -path ./.holdfast -prune -o -path ./state.json -prune -o \
        ! -type d -printf '%P %i %s %T@ %m\0') | LC_ALL=C sort -z | tr '\0' '\n'
}

# same_tree EXPECTED ACTUAL [RSYNC OPTION…]: byte for byte and attribute for attribute, by two programs that
# know nothing of Holdfast.
same_tree() {
    local expected=$1 actual=$2 difference
    shift 2
    # The target folder itself is the user's: its own time is not compared.
    difference=$(rsync -anic --delete --numeric-ids -HAX "$@" "$expected/" "$actual/" |
        grep -vE '^\.d\S* \./$' || true)
    [ -z "$difference" ] || fail "rsync finds differences between $expected and $actual:
$(head -n 40 <<<"$difference")"
    python3 "$here/compare_trees.py" "$expected" "$actual" || fail "$actual differs from $expected"
}
