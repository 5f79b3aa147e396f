#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that are missing. Usage: packaging/dependencies.sh GROUP…
#   build         what it takes to compile Holdfast
#   app           what the desktop app takes besides (HOLDFAST_BUILD_APP)
#   tests         what it takes to run its tests
#   demo          what it takes to make the sample backup that the app shows in a demo
#   screenshots   what it takes to take pictures of the app, with that backup
#   bench         the peers that the benchmarks compare Holdfast with, and what measures them
# When nothing is missing, apt is not called at all, so this works without network and without root.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache git pkg-config
    qt6-base-dev libspdlog-dev libfmt-dev libsqlitecpp-dev libsqlite3-dev libcli11-dev libssl-dev
    rapidjson-dev
)
app_packages=(
    qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools libqt6opengl6-dev
    libgl-dev libopengl-dev libdtl-dev
)
tests_packages=(
    librapidcheck-dev libbenchmark-dev
    attr acl strace valgrind binutils rsync sqlite3 python3 patch mount e2fsprogs xfsprogs btrfs-progs
    clang clang-format shellcheck restic borgbackup faketime
    exfat-fuse exfatprogs ntfs-3g python3-fusepy
    dbus python3-dbus python3-gi
    xvfb openbox xdotool x11-utils imagemagick at-spi2-core libatk-adaptor
    pcmanfm trayer xfce4-panel xfce4-session xfconf
)
demo_packages=(python3 faketime imagemagick)
screenshots_packages=(
    "${demo_packages[@]}"
    xvfb openbox trayer xdotool x11-xserver-utils pngquant fonts-noto-core fonts-noto-cjk dbus mount e2fsprogs
)
bench_packages=(
    coreutils findutils openssl rsync restic borgbackup rdiff-backup python3-pylibacl python3-pyxattr bup rclone
    time mount e2fsprogs xfsprogs btrfs-progs python3
)

say() { printf 'dependencies: %s\n' "$*" >&2; }

wanted=()
for group in "$@"; do
    case "$group" in
    build) wanted+=("${build_packages[@]}") ;;
    app) wanted+=("${app_packages[@]}") ;;
    tests) wanted+=("${tests_packages[@]}") ;;
    demo) wanted+=("${demo_packages[@]}") ;;
    screenshots) wanted+=("${screenshots_packages[@]}") ;;
    bench) wanted+=("${bench_packages[@]}") ;;
    *)
        say "unknown group '$group'; the groups are: build app tests demo screenshots bench"
        exit 2
        ;;
    esac
done
if [ "${#wanted[@]}" -eq 0 ]; then
    say "name at least one group: build app tests demo screenshots bench"
    exit 2
fi

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "this is not a Debian system: nothing was installed. Needed, by Debian's names: ${wanted[*]}"
    exit 0 # the build names what it lacks
fi

missing=()
for package in "${wanted[@]}"; do
    # shellcheck disable=SC2016 # dpkg's own variable
    state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    # Without a terminal nobody can type a password: then only a sudo that asks for none will do.
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=(sudo)
    else
        say "these packages are missing: ${missing[*]}"
        say "installing them takes root, and sudo is not to be had here. As root, run:"
        say "    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        exit 1
    fi
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o DPkg::Lock::Timeout=300 "$@" >&2
}

say "installing ${missing[*]}"
apt update || say "the package lists could not be updated; trying with those that are there"
if ! apt install --yes --no-install-recommends "${missing[@]}"; then
    say "apt-get could not install: ${missing[*]}"
    exit 1
fi
