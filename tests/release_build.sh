#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the programs as packaging/run does, with the preset release, into FOLDER. What did not change since the last time is not
# compiled again.
#   tests/release_build.sh FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:?name the build folder}
cmake --preset release -B "$folder" -DHOLDFAST_BUILD_TESTS=OFF
cmake --build "$folder"
"$folder/bin/holdfast-cli" --version
"$folder/bin/holdfast" --version
