#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds programs as packaging/run does, with the preset release, into FOLDER. What did not change since the last time is not
# compiled again.
#   tests/release_build.sh FOLDER PROGRAM…
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:?name the build folder}
shift
[ "$#" -gt 0 ] || { echo "name at least one program: holdfast-cli holdfast" >&2; exit 2; }
cmake --preset release -B "$folder" -DHOLDFAST_BUILD_TESTS=OFF
cmake --build "$folder" --target "$@"
for program in "$@"; do
    "$folder/bin/$program" --version
done
