# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# File systems on loop devices, and the emulation of vfat. Source it after lib.sh; it unmounts all at the end.
# What it needs and does not find fails the test: what did not run has not passed.

: "${work:?source lib.sh first}" "${here:?source lib.sh first}"
[ "$(id -u)" -eq 0 ] || fail "only root can mount file systems: run this test as root"

# needs COMMAND PACKAGE
needs() {
    command -v "$1" >/dev/null || fail "$1 is missing: install the Debian package $2"
}

mounted=()
loops=()
clean_up_filesystems() {
    local item
    for item in "${mounted[@]}"; do
        umount "$item" 2>/dev/null || umount -l "$item" 2>/dev/null || true
    done
    for item in "${loops[@]}"; do
        losetup -d "$item" 2>/dev/null || true
    done
    clean_up
}
trap clean_up_filesystems EXIT

# new_loop NAME SIZE: a loop device of a sparse image; its path is $loop.
new_loop() {
    truncate -s "$2" "$work/$1.img"
    loop=$(losetup --find --show "$work/$1.img")
    loops+=("$loop")
}

# mount_kind KIND: mounts it (again) at $work/KIND, made by make_kind.
mount_kind() {
    local at=$work/$1 device=${devices[$1]:-}
    case "$1" in
    exfat) mount.exfat-fuse "$device" "$at" >/dev/null 2>&1 || fail "exfat can't be mounted" ;;
    ntfs) ntfs-3g -o permissions "$device" "$at" || fail "ntfs can't be mounted" ;;
    ntfs_windows)
        ntfs-3g -o windows_names,permissions "$device" "$at" || fail "ntfs can't be mounted"
        ;;
    ntfs_nocase)
        lowntfs-3g -o windows_names,ignore_case "$device" "$at" || fail "ntfs can't be mounted"
        ;;
    vfat_like)
        # Debian's own Python: the module is installed for no other.
        /usr/bin/python3 "$here/vfat_like.py" "$work/$1.content" "$at" ||
            fail "the emulation of vfat does not start"
        ;;
    *) mount "$device" "$at" || fail "$1 can't be mounted" ;;
    esac
    mounted+=("$at")
}

unmount_kind() { umount "$work/$1" || fail "$1 can't be unmounted"; }

declare -A devices
# make_kind KIND [SIZE]: makes the file system and mounts it at $work/KIND.
make_kind() {
    local kind=$1 size=${2:-1G}
    mkdir "$work/$kind"
    if [ "$kind" = vfat_like ]; then
        [ -c /dev/fuse ] || fail "there is no /dev/fuse here"
        /usr/bin/python3 -c 'import fusepy' 2>/dev/null ||
            fail "fusepy is missing: install the Debian package python3-fusepy"
        mkdir "$work/$kind.content"
        mount_kind "$kind"
        return
    fi
    case "$kind" in
    exfat) needs mkfs.exfat exfatprogs && needs mount.exfat-fuse exfat-fuse ;;
    ntfs*) needs mkntfs ntfs-3g && needs lowntfs-3g ntfs-3g ;;
    btrfs) needs mkfs.btrfs btrfs-progs ;;
    xfs) needs mkfs.xfs xfsprogs ;;
    esac
    new_loop "$kind" "$size"
    devices[$kind]=$loop
    case "$kind" in
    exfat) mkfs.exfat "$loop" >/dev/null ;;
    ntfs*) mkntfs --quick --quiet --force "$loop" >/dev/null 2>&1 ;;
    xfs) mkfs.xfs -q -f -m reflink=1 "$loop" ;;
    *) mkfs -t "$kind" "$loop" >/dev/null 2>&1 ;;
    esac || fail "$kind can't be made"
    mount_kind "$kind"
}
