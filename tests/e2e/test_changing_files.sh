#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A file that never holds still while it is read: kept, marked, told of, and what is recorded of it is true of the copy.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

mkdir source
head -c 40000000 /dev/urandom >source/log
echo still >source/still
write_config config.json source backup
touch growing
(while [ -e growing ]; do echo "one line more" >>source/log; done) &
writer=$!
trap 'rm -f growing; wait "$writer" || true; clean_up' EXIT

step "a log that grows all the time"
expect_exit 1 --config config.json --json run >run.json
expect_json run.json '[e["path"] for e in d["errors"]] == ["source/log"]'
expect_json run.json '"kept changing while" in d["errors"][0]["error"]'
expect_json backup/state.json 'd["files"]["source/log"]["inconsistent"] is True'
size=$(stat -c %s backup/log)
[ "$size" -ge 40000000 ] || fail "the copy is cut: $size"
expect_same "the size that is recorded" "$size" "$(json backup/state.json 'd["files"]["source/log"]["size"]')"
expect_same "the hash that is recorded" "$(sha256sum backup/log | cut -d ' ' -f 1)" \
    "$(json backup/state.json 'd["files"]["source/log"]["hash"]')"
expect_json backup/state.json '"inconsistent" not in d["files"]["source/still"]'
cli --config config.json verify >/dev/null

step "once it holds still, the next run has it whole"
rm growing
wait "$writer"
cli --config config.json --json run >run.json
expect_counts run.json modified=1
cmp source/log backup/log || fail "the stored copy is another one"
expect_json backup/state.json '"inconsistent" not in d["files"]["source/log"]'
cli --config config.json verify >/dev/null
