#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The command line itself: arguments, exit codes, what goes to which stream, locks and signals.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

commands=(run status list versions restore verify prune duplicates history rebuild check-config)

# untouched NAME…: none of them came to be.
untouched() {
    local name
    for name in "$@"; do
        [ ! -e "$name" ] || fail "$name was made, and should not have been"
    done
}

# wrong ARGUMENT…: exit 2, a message on standard error, nothing on standard output, nothing touched.
wrong() {
    expect_exit 2 --config config.json "$@" >stdout
    [ ! -s stdout ] || fail "standard output has something after wrong usage: $*"
    [ -s stderr ] || fail "wrong usage is not explained: $*"
    untouched backup there
}

# says WORD: the last message has it.
says() {
    grep -qF -- "$1" stderr || fail "standard error does not say '$1': $(head -c 1000 stderr)"
}

# document FILE: exactly one JSON document.
document() {
    python3 -m json.tool "$1" >/dev/null || fail "not one JSON document: $(head -c 500 "$1")"
}

mkdir source
echo "hello world" >source/one.txt
echo "hello world" >source/one_copy.txt
echo "another file" >source/two.txt
write_config config.json source backup '"colour": 1, "sourcess": []'

step "help and version"
cli --help >stdout
[ ! -s stderr ] || fail "help writes to standard error"
for command in "${commands[@]}"; do
    grep -qE "^ +$command " stdout || fail "--help does not name $command"
    cli "$command" --help >help
    grep -qF -- --config help || fail "$command --help does not name --config"
done
cli --version >stdout
grep -qE '^holdfast-cli [0-9]+\.[0-9]+\.[0-9]+$' stdout || fail "no version: $(cat stdout)"

step "wrong usage"
wrong
wrong no-such-command
wrong run --no-such-option
wrong run one-too-many
wrong run status
wrong list source/one.txt source/two.txt
wrong versions
wrong restore source/one.txt
wrong restore --to there
wrong restore source/one.txt --to there --in-place
wrong restore source/one.txt --to there --overwrite sometimes
wrong restore source/one.txt --to there --version 0
wrong restore source/one.txt --to there --version one
wrong restore source/one.txt --to there --version 1 --deleted
wrong verify --sample 101
wrong verify --sample some
wrong history --limit 0
expect_exit 2 --json run --no-such-option >error.json
expect_json error.json 'list(d) == ["error"] and d["error"]["code"] == "invalid" and d["error"]["message"]'

step "configurations"
expect_exit 2 run
says "$XDG_CONFIG_HOME/holdfast/config.json"
says backup_root
expect_exit 2 --config no-such.json run
says no-such.json
cat >wrong.json <<'CONFIG'
{
  "sources": ["./source"],
  "backup_root": "./backup",
  "threads": "many",
  "layout": "round"
}
CONFIG
for command in run status check-config; do
    expect_exit 2 --config wrong.json --quiet "$command" >stdout
    grep -qE '^/.*/wrong\.json:4: error: threads: ' stderr || fail "no line for threads: $(cat stderr)"
    grep -qE '^/.*/wrong\.json:5: error: layout: ' stderr || fail "no line for layout: $(cat stderr)"
    [ ! -s stdout ] || fail "$command writes to standard output"
done
expect_exit 2 --config wrong.json --json check-config >error.json
expect_json error.json '"threads" in d["error"]["message"] and "layout" in d["error"]["message"]'
printf '{ "sources": ' >wrong.json
expect_exit 2 --config wrong.json run
says "line 1"
cli --config config.json check-config >effective.json
grep -qE '^/.*/config\.json:[0-9]+: warning: sourcess: .*"sources"' stderr || fail "no warning: $(cat stderr)"
grep -qE ': warning: colour: ' stderr || fail "no warning: $(cat stderr)"
document effective.json
expect_json effective.json 'd["hash_algorithm"] == "sha256" and d["log_keep_days"] == 90'
cli --config effective.json check-config >again.json
cmp effective.json again.json || fail "the effective configuration does not read as itself"
[ ! -s stderr ] || fail "the effective configuration has something to be said about"
mkdir -p "$XDG_CONFIG_HOME/holdfast"
cp effective.json "$XDG_CONFIG_HOME/holdfast/config.json"
untouched backup backup.logs

step "before the first backup"
cli status >stdout
cli --json status >status.json
expect_json status.json 'd["backup_id"] is None and d["last_run"] is None and d["sources"][0]["available"]'
for command in "list" "list source" "versions source/one.txt" "history" "verify" "duplicates" "rebuild" \
    "prune --dry-run" "restore source --to there"; do
    # shellcheck disable=SC2086
    expect_exit 3 --json $command >error.json
    expect_json error.json 'd["error"]["code"] == "not_found" and d["error"]["message"]'
done
untouched backup there

step "a dry run leaves nothing behind"
cli run --dry-run >stdout
says "PLANNER → BACKUP: source/one.txt"
untouched backup backup.logs

step "streams"
cli run --quiet >stdout
expect_same "what a quiet run says" "" "$(cat stdout stderr)"
cli run >stdout
says "Run complete"
[ -s stdout ] || fail "a run has no result"
! grep -q $'\r\|\033' stderr || fail "there is a progress line, and no terminal"
cli --quiet --config config.json run
says "warning: colour"
! grep -q INFO stderr || fail "--quiet says more than warnings: $(cat stderr)"

step "the JSON of every command; options before and behind it"
for command in run status list versions verify prune duplicates history rebuild check-config \
    "run --dry-run" "list --recursive --deleted" "list source/one.txt" "prune --dry-run" "history --limit 1" \
    "verify --sample 50" "restore source --to there" "restore source/one.txt --in-place --dry-run"; do
    [ "$command" != versions ] || command="versions source/one.txt"
    # shellcheck disable=SC2086
    cli --json $command >before.json
    document before.json
    # shellcheck disable=SC2086
    cli $command --quiet --json --config "$work/config.json" >behind.json
    document behind.json
done
expect_json behind.json 'sorted(d) == ["bytes", "errors", "plan", "restored", "skipped"]'
expect_json behind.json '[(e["does"], e["path"]) for e in d["plan"]] == [("present", "one.txt")]'
cli --json history >history.json
expect_json history.json '[r["run"] for r in d["runs"]] == sorted((r["run"] for r in d["runs"]), reverse=True)'
cli --json duplicates >duplicates.json
expect_json duplicates.json 'd["bytes"] == 12 and d["groups"][0]["paths"] == ["source/one.txt", "source/one_copy.txt"]'
cli --json versions "$work/source/one.txt" >versions.json
expect_json versions.json 'd["path"] == "one.txt" and d["versions"][0]["version"] == "current"'
cli list source --recursive >stdout
grep -qE '12 bytes  [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}  source/one\.txt$' stdout || fail "list shows: $(cat stdout)"

step "what is not there"
expect_exit 1 list source/nothing
expect_exit 1 versions source/nothing
expect_exit 2 list elsewhere/one.txt
says "source"
expect_exit 2 list /etc/passwd
expect_exit 1 --json restore source/one.txt source/nothing --to there >restore.json
expect_json restore.json '[e["path"] for e in d["errors"]] == ["source/nothing"]'
says "source/nothing"
echo "of mine" >there/one.txt
expect_exit 1 --json restore source/one.txt --to there >restore.json
expect_json restore.json 'd["skipped"] == 1 and [e["path"] for e in d["errors"]] == ["source/one.txt"]'
expect_same "a file that was not to be overwritten" "of mine" "$(cat there/one.txt)"
cli --json restore source --to there --overwrite always >restore.json
expect_json restore.json 'sorted(d) == ["bytes", "errors", "restored", "skipped"]'
expect_json restore.json 'd["errors"] == []'

step "names that look like something else"
names=('[a,b]' '{}' '%%' '++' '-x' '--json' 'run' 'a b ' $'new\nline' $'\xff' '[]' $'\x01x')
for name in "${names[@]}"; do
    printf '%s' "$name" >"source/$name"
done
mkdir -p '[odd]/{}'
printf 'odd' >'[odd]/{}/file'
cp -p "$XDG_CONFIG_HOME/holdfast/config.json" plain.json
python3 - plain.json "$XDG_CONFIG_HOME/holdfast/config.json" <<'PYTHON'
import json, os, sys
config = json.load(open(sys.argv[1]))
config["sources"].append({"path": os.path.abspath("[odd]"), "name": "[odd,one]"})
json.dump(config, open(sys.argv[2], "w"))
PYTHON
cli --json run >run.json
expect_counts run.json backup=13
expect_json run.json '[a["path_base64"] for a in d["actions"] if "path_base64" in a] == ["/w=="]'
cli restore "${names[@]/#/source/}" '[odd,one]' --to '[there]'
for name in "${names[@]}"; do
    cmp "source/$name" "[there]/$name" || fail "$name was not restored"
done
odd=$(find '[there]' -name file)
expect_same "a file of a source with an odd name" "odd" "$(cat "$odd")"
(cd source && cli restore --to "$work/below" -- "$PWD/-x" "$PWD/[a,b]")
cmp source/-x below/-x && cmp 'source/[a,b]' 'below/[a,b]'

step "a log that can't be written keeps no one from his backup"
python3 - plain.json logless.json <<'PYTHON'
import json, os, sys
config = json.load(open(sys.argv[1]))
config["log_dir"] = os.path.abspath("config.json") + "/logs"
json.dump(config, open(sys.argv[2], "w"))
PYTHON
echo "more" >source/more
expect_exit 1 --config logless.json --json run >run.json
expect_counts run.json backup=1
expect_json run.json 'd["complete"]'
says "no log file"

step "standard output that takes nothing"
expect_exit 1 list --recursive >/dev/full
says "standard output"
"$HOLDFAST_CLI" --json list --recursive 2>stderr | head -c 1 >/dev/null || true
! grep -q "Broken pipe" stderr || fail "a pipe that was closed is reported"

step "damage"
cli --config plain.json run >/dev/null
printf 'X' | dd of=backup/two.txt conv=notrunc status=none
expect_exit 5 --config plain.json --json verify >verify.json
expect_json verify.json '[(c["stored"], c["path"]) for c in d["damaged"]] == [("two.txt", "source/two.txt")]'
expect_exit 5 --config plain.json verify >stdout
grep -q "damaged: two.txt" stdout || fail "verify shows: $(cat stdout)"
cli --config plain.json --json verify --repair >verify.json
expect_json verify.json 'd["repaired"] == 1'
cli --config plain.json verify >/dev/null
expect_same "the repaired copy" "another file" "$(cat backup/two.txt)"

step "another process holds the backup"
# A lock as core/fs takes it: one byte far behind the pid.
cat >hold.py <<'PYTHON'
import fcntl, os, subprocess, sys
lock = open("backup/.holdfast/lock", "r+")
fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0x40000000)
lock.truncate(0)
lock.write(f"{os.getpid()}\n")
lock.flush()
cli = [os.environ["HOLDFAST_CLI"], "--config", "plain.json", "--json"]
for command, expected in (["run"], 4), (["prune"], 4), (["rebuild"], 4), (["verify", "--repair"], 4), \
        (["list"], 0), (["status"], 0), (["run", "--dry-run"], 0), (["verify"], 0):
    done = subprocess.run(cli + command, capture_output=True, text=True)
    if done.returncode != expected:
        sys.exit(f"{command} ended with {done.returncode}, not {expected}: {done.stderr}")
    if expected == 4 and not (f"pid {os.getpid()}" in done.stderr and '"locked"' in done.stdout):
        sys.exit(f"{command} does not name the pid: {done.stdout} {done.stderr}")
PYTHON
export HOLDFAST_CLI
python3 hold.py || fail "see above"
cli --config plain.json run >/dev/null

step "signals"
mkdir many
for number in $(seq 3000); do
    echo "content $number" >"many/a file with a longer name than most $number"
done
write_config many.json many many-backup
# stop SIGNAL EXIT: sends it twice as soon as the run says something. Nobody reads its messages until then, and
# those of the first batch do not fit into a pipe: so the run is in its first batch, for certain.
cat >stop.py <<'PYTHON'
import json, os, signal, subprocess, sys
number, expected = int(sys.argv[1]), int(sys.argv[2])
def by_default():
    for one in (signal.SIGINT, signal.SIGTERM):
        signal.signal(one, signal.SIG_DFL)
with open("stopped.json", "w") as output:
    run = subprocess.Popen([os.environ["HOLDFAST_CLI"], "--config", "many.json", "--json", "run"],
                           stdout=output, stderr=subprocess.PIPE, text=True, preexec_fn=by_default)
    run.stderr.readline()
    run.send_signal(number)
    run.send_signal(number)
    messages = run.stderr.read()
    code = run.wait()
if code != expected:
    sys.exit(f"ended with {code}, not {expected}: {messages[-1000:]}")
if "stopped by" not in messages or "Run complete" in messages:
    sys.exit(f"does not say that it was stopped: {messages[-1000:]}")
document = json.load(open("stopped.json"))
if document["complete"] or document["counts"]["errors"]:
    sys.exit(f"a stopped run is no error, and not complete: {document}")
PYTHON
python3 stop.py 2 130 || fail "see above"
[ "$(find many-backup -name 'a file*' | wc -l)" -lt 3000 ] || fail "nothing was stopped"
cli --config many.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == []'
python3 stop.py 15 143 || fail "see above"
cli --config many.json --json run >run.json
expect_json run.json 'd["complete"]'
cli --config many.json --json verify >verify.json
expect_json verify.json 'd["damaged"] == [] and d["missing"] == [] and d["checked"] >= 3000'
cli --config many.json restore many --to many-restored >/dev/null
same_tree many many-restored
