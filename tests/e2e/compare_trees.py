#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two trees: compare_trees.py EXPECTED ACTUAL [--contents]

Works on bytes and by folder descriptors, so that names that are no text and paths longer than PATH_MAX are
compared like any other. Looks at types, content, link targets, modes, owners (as root), times in nanoseconds,
extended attributes with ACLs, hard links and holes. With --contents at names, types, content and
targets only. Sockets, FIFOs and devices in EXPECTED are passed over; the two roots are not compared
themselves. Prints one line for each difference; exit 1 when there is one.
"""

import os
import stat
import sys

BLOCK = 1 << 20
FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC


def attributes(fd):
    return {name: os.getxattr(fd, name) for name in os.listxattr(fd)}


def own_attributes(folder, name):
    """Of a name that can't be opened (a symlink)."""
    path = b"/proc/self/fd/%d/%s" % (folder, name)
    return {
        key: os.getxattr(path, key, follow_symlinks=False)
        for key in os.listxattr(path, follow_symlinks=False)
    }


def same_bytes(left, right, size):
    """Holes are read as the zeros they stand for, but where both have one, not at all."""
    offset = 0
    while offset < size:
        data = min(next_data(left, offset, size), next_data(right, offset, size))
        offset = max(offset, data)
        if offset >= size:
            break
        a, b = os.pread(left, BLOCK, offset), os.pread(right, BLOCK, offset)
        if a != b or not a:
            return False
        offset += len(a)
    return True


def next_data(fd, offset, size):
    try:
        return os.lseek(fd, offset, os.SEEK_DATA)
    except OSError:
        return size


class Comparison:
    def __init__(self, contents_only):
        self.contents_only = contents_only
        self.differences = []
        self.links = ({}, {})  # inode → first path, on each side

    def report(self, path, what):
        self.differences.append(f"{os.fsencode(path)!r}: {what}" if path else what)

    def folders(self, left, right, path=b""):
        names = [set(map(os.fsencode, os.listdir(fd))) for fd in (left, right)]
        names[0] -= {name for name in names[0] if self.is_special(left, name)}
        for name in sorted(names[0] - names[1]):
            self.report(path + name, "missing")
        for name in sorted(names[1] - names[0]):
            self.report(path + name, "should not be there")
        for name in sorted(names[0] & names[1]):
            self.names(left, right, name, path + name)

    @staticmethod
    def is_special(folder, name):
        mode = os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode
        return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISLNK(mode))

    def names(self, left, right, name, path):
        a = os.stat(name, dir_fd=left, follow_symlinks=False)
        b = os.stat(name, dir_fd=right, follow_symlinks=False)
        if stat.S_IFMT(a.st_mode) != stat.S_IFMT(b.st_mode):
            self.report(path, "of another type")
            return
        if stat.S_ISLNK(a.st_mode):
            if os.readlink(name, dir_fd=left) != os.readlink(name, dir_fd=right):
                self.report(path, "another target")
            if not self.contents_only:
                self.properties(path, a, b, own_attributes(left, name), own_attributes(right, name))
            return
        flags = FLAGS | (os.O_DIRECTORY if stat.S_ISDIR(a.st_mode) else 0)
        fds = [os.open(name, flags, dir_fd=folder) for folder in (left, right)]
        try:
            if stat.S_ISDIR(a.st_mode):
                self.folders(*fds, path + b"/")
            else:
                self.files(*fds, path, a, b)
            if not self.contents_only:
                self.properties(path, a, b, attributes(fds[0]), attributes(fds[1]))
        finally:
            for fd in fds:
                os.close(fd)

    def files(self, left, right, path, a, b):
        if a.st_size != b.st_size:
            self.report(path, f"size {b.st_size}, not {a.st_size}")
        elif not same_bytes(left, right, a.st_size):
            self.report(path, "other content")
        if self.contents_only:
            return
        # A file of mostly holes must not have become a large one.
        if a.st_blocks * 512 < a.st_size // 2 and b.st_blocks > 2 * a.st_blocks + 256:
            self.report(path, f"holes were filled: {b.st_blocks} blocks instead of {a.st_blocks}")
        firsts = [
            seen.setdefault(status.st_ino, path) for seen, status in zip(self.links, (a, b))
        ]
        if firsts[0] != firsts[1]:
            self.report(path, f"hard link of {firsts[1]!r}, not {firsts[0]!r}")

    def properties(self, path, a, b, left, right):
        if stat.S_IMODE(a.st_mode) != stat.S_IMODE(b.st_mode):
            self.report(path, f"mode {stat.S_IMODE(b.st_mode):o}, not {stat.S_IMODE(a.st_mode):o}")
        if os.geteuid() == 0 and (a.st_uid, a.st_gid) != (b.st_uid, b.st_gid):
            self.report(path, f"owner {b.st_uid}:{b.st_gid}, not {a.st_uid}:{a.st_gid}")
        if a.st_mtime_ns != b.st_mtime_ns:
            self.report(path, f"mtime {b.st_mtime_ns}, not {a.st_mtime_ns}")
        if left != right:
            self.report(path, f"attributes {right}, not {left}")


def main(arguments):
    comparison = Comparison("--contents" in arguments)
    roots = [os.open(path, os.O_RDONLY | os.O_DIRECTORY) for path in arguments[:2]]
    comparison.folders(*roots)
    for difference in comparison.differences[:40]:
        print(difference, file=sys.stderr)
    if len(comparison.differences) > 40:
        print(f"… and {len(comparison.differences) - 40} more", file=sys.stderr)
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    sys.exit(main(sys.argv[1:]))
