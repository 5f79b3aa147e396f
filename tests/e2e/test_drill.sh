#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proof of restore: files of random times come back from the backup, and what does not is said.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir -p source/folder temporary
export TMPDIR=$work/temporary
echo one >source/a
printf 'no text \xff' >"$(printf 'source/folder/n\xffme')"
echo gone >source/gone
ln -s a source/link
truncate -s 3G source/sparse
echo closed >source/folder/closed
chmod 000 source/folder/closed
chmod 500 source/folder
write_config config.json source backup
cli --config config.json run >/dev/null
echo two >source/a
rm source/gone
mv source/link source/moved
cli --config config.json run >/dev/null

nothing_left() { expect_same "what is left in the temporary folder" "" "$(ls -A temporary)"; }

step "never proven"
cli --config config.json --json status >status.json
expect_json status.json 'd["last_proof"] is None'
cli --config config.json status | grep -q "never proven" || fail "status does not say so"

step "a good backup"
cli --config config.json verify --drill 3 >drill.txt
grep -q '^Proven: 3 files of 3 times restored and compared, ' drill.txt || fail "$(cat drill.txt)"
[ "$(wc -l <drill.txt)" -eq 1 ] || fail "it says more: $(cat drill.txt)"
nothing_left
cli --config config.json --json verify --drill 50 >drill.json
expect_json drill.json 'd["drill"] == {"asked": 50, "proven": 7, "failed": 0, "not_tried": 0}'
expect_json drill.json 'd["checked"] == 7 and d["bytes"] > 3 << 30 and d["complete"]'
expect_json drill.json 'd["damaged"] == d["missing"] == d["errors"] == d["foreign"] == [] and d["repaired"] == 0'
nothing_left
cli --config config.json verify --drill 50 >drill.txt
grep -q 'holds no more than these' drill.txt || fail "it does not say that this was all: $(cat drill.txt)"
cli --config config.json --json status >status.json
expect_json status.json 'd["last_proof"]["proven"] == 7 and d["last_proof"]["clean"] and d["last_proof"]["at"].endswith("Z")'
cli --config config.json status | grep -q '^Last proof of restore: .*, 7 files restored' || fail "status does not tell it"

step "what goes with it, and what does not"
for arguments in "--drill 0" "--drill x" "--drill 3 --repair" "--drill 3 --sample 5"; do
    # shellcheck disable=SC2086 # words
    expect_exit 2 --config config.json verify $arguments
done

step "a folder for temporary files that is no place for them"
TMPDIR=$work/source expect_exit 3 --config config.json verify --drill 1
grep -q TMPDIR stderr || fail "it does not say what to do: $(cat stderr)"
TMPDIR=$work/nowhere expect_exit 3 --config config.json verify --drill 1
TMPDIR=$work/backup/versions expect_exit 3 --config config.json verify --drill 1
[ -z "$(find backup -name 'holdfast-drill-*')" ] || fail "something is left in the backup"

step "beside a monitor, which holds the backup"
"$HOLDFAST_CLI" --config config.json --quiet monitor &
monitor=$!
for ((n = 0; ; n++)); do
    cli --config config.json --json status >status.json
    [ "$(json status.json 'd["monitoring"]["running"]')" = false ] || break
    [ "$n" -lt 2000 ] || fail "the monitor does not start"
done
cli --config config.json verify --drill 50 >/dev/null
kill -TERM "$monitor"
wait "$monitor" || true
nothing_left

step "stopped by a signal"
"$HOLDFAST_CLI" --config config.json verify --drill 50 >/dev/null 2>&1 &
drill=$!
for ((n = 0; n < 3000; n++)); do
    [ -z "$(ls -A temporary)" ] || break
done
kill -INT "$drill" 2>/dev/null || true
kill -TERM "$drill" 2>/dev/null || true
code=0
wait "$drill" || code=$?
case $code in 0 | 130 | 143) ;; *) fail "it ended with $code" ;; esac
nothing_left

step "a source that is not there"
mv source unplugged
cli --config config.json verify --drill 50 >/dev/null
mv unplugged source

step "damage"
printf x | dd of=backup/versions/a/v1.bak conv=notrunc status=none
rm backup/_deleted/gone
expect_exit 5 --config config.json verify --drill 50 >drill.txt
grep -q '^damaged: versions/a/v1.bak (source/a): its content differs' drill.txt || fail "$(cat drill.txt)"
grep -q '^missing: _deleted/gone (source/gone): is missing' drill.txt || fail "$(cat drill.txt)"
grep -q '^Proven: 5 files' drill.txt || fail "$(cat drill.txt)"
expect_exit 5 --config config.json --json verify --drill 50 >drill.json
expect_json drill.json 'd["drill"] == {"asked": 50, "proven": 5, "failed": 2, "not_tried": 0}'
expect_json drill.json '[c["stored"] for c in d["damaged"] + d["missing"]] == ["versions/a/v1.bak", "_deleted/gone"]'
cli --config config.json --json status >status.json
expect_json status.json 'd["last_proof"]["clean"] is False'
cli --config config.json status | grep -q '^Last proof of restore FAILED' || fail "status hides it"
nothing_left

if [ "$(id -u)" -eq 0 ]; then
    step "no room"
    mkdir small large
    head -c 6000000 /dev/urandom >large/big
    echo small >large/small
    write_config large.json large large-backup
    cli --config large.json run >/dev/null
    mount -t tmpfs -o size=4m tmpfs small
    trap 'umount "$work/small" 2>/dev/null; clean_up' EXIT
    TMPDIR=$work/small expect_exit 1 --config large.json --json verify --drill 5 >drill.json
    expect_json drill.json 'd["drill"] == {"asked": 5, "proven": 1, "failed": 0, "not_tried": 1}'
    expect_json drill.json '"no room" in d["errors"][0]["error"] and d["errors"][0]["path"] == "large/big"'
    expect_same "what is left" "" "$(ls -A small)"

    step "somebody without privileges, and files that he may not read again"
    other=65534
    mkdir -p his/source/folder his/tmp his/home
    echo closed >his/source/folder/closed
    chmod 755 "$work"
    chown -R "$other:$other" his
    cp "$HOLDFAST_CLI" program
    write_config his.json his/source his/backup
    as_other() {
        HOME=$work/his/home XDG_STATE_HOME=$work/his/home XDG_CONFIG_HOME=$work/his/home TMPDIR=$work/his/tmp \
            setpriv --reuid "$other" --regid "$other" --clear-groups ./program --config his.json "$@"
    }
    chmod 755 his
    as_other --quiet run 2>stderr || fail "$(cat stderr)"
    setpriv --reuid "$other" --regid "$other" --clear-groups chmod 000 his/source/folder/closed
    setpriv --reuid "$other" --regid "$other" --clear-groups chmod 500 his/source/folder
    as_other --quiet run 2>stderr || [ $? -eq 1 ] || fail "$(cat stderr)"
    for n in 1 2 3 4 5 6; do
        as_other --json verify --drill 5 >drill.json 2>stderr || fail "try $n: $(cat stderr drill.json)"
        expect_json drill.json 'd["drill"]["proven"] == 1 and d["drill"]["not_tried"] == 0'
        expect_same "what is left" "" "$(ls -A his/tmp)"
    done
fi
