#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Months of random operations, and random moments of them asked for again: a sample of history_model.py. With
# HOLDFAST_E2E_FULL=1 some thousand operations and some hundred moments, several times.
set -euo pipefail
# shellcheck source=lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# In memory where there is room: thousands of small files are written, and as many programs started.
memory=$(df --output=avail -BM /dev/shm 2>/dev/null | tail -n 1 | tr -dc '0-9' || true)
if [ "${memory:-0}" -ge 1000 ] && [ -w /dev/shm ]; then
    TMPDIR=$(mktemp -d /dev/shm/holdfast-history-XXXXXX)
    export TMPDIR
    trap 'rm -rf "$TMPDIR"; clean_up' EXIT
fi

if [ "${HOLDFAST_E2E_FULL:-0}" = 1 ]; then
    # The last seed is another one each day.
    python3 "$here/history_model.py" --runs 170 --moments 200 --seed 1 2 3 "$(date +%Y%m%d)"
else
    python3 "$here/history_model.py" --runs 25 --moments 12 --seed 1
fi
