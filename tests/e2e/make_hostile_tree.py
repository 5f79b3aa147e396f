#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a new folder with names and files that break careless programs: make_hostile_tree.py FOLDER"""

import os
import socket
import sys

GIB = 1 << 30
TIME = 1_600_000_000  # of the first file; each has a time of its own, with nanoseconds


class Tree:
    def __init__(self, root):
        self.count = 0
        os.mkdir(root)
        os.chdir(root)

    def stamp(self, name, follow=True):
        self.count += 1
        time = (TIME + self.count * 1000) * 10**9 + 123_456_789
        os.utime(name, ns=(time, time), follow_symlinks=follow)

    def file(self, name, content=None, mode=0o644):
        """A file whose content no other has, unless it is given."""
        with open(name, "xb") as file:
            file.write(b"content of %r\n" % name if content is None else content)
        os.chmod(name, mode)
        self.stamp(name)

    def folder(self, name, mode=0o755):
        os.mkdir(name)
        os.chmod(name, mode)

    def link(self, name, target):
        os.symlink(target, name)
        self.stamp(name, follow=False)


def names(tree):
    tree.folder(b"names")
    for name in (
        b"latin1-\xe9\xe8\xff", b"\xff\xfe", b"overlong-\xc0\xaf", b"surrogate-\xed\xa0\x80",
        b"line\nbreak", b"\n", b"carriage\rreturn", b"tab\there", b"bell\x07", b"del\x7f",
        b"escape\x1b[2J\x1b]0;title\x07", b"'single'", b'"double"', b"back\\slash", b"back\\x41slash",
        b"$HOME", b"`id`", b"$(id)", b";rm -rf", b"-rf", b"--help", b" leading", b"trailing ", b" ",
        b"...", b".hidden", b"~", b"~root", b"#comment", b"!bang", b"*", b"?", b"[a-z]", b"a|b", b"a:b",
        b"CON", b"nul.txt", b"dot.", b"%00", b"%n%s", b"=1+1", b"\xc2\x85", b"\xe2\x80\xa8",
        b"\xe2\x80\xaegpj.exe", b"nfc-\xc3\xa9", b"nfd-e\xcc\x81", b"Case", b"case", b"CASE",
        b"a.txt", b"a.txt~2", b"a~1", b"v1.bak", b"arrow \xe2\x86\x92 arrow", b"\xf0\x9f\x93\xb7.jpg",
        b"x" * 255, b"y" * 251 + b".txt", b"\xc3\xa9" * 127, b"\xff" * 255,
    ):
        tree.file(b"names/" + name)
    tree.folder(b"names/folder\nwith \xff")
    tree.file(b"names/folder\nwith \xff/file\n\xff")
    tree.file(b"names/a")
    # "a", "a.b" and "a/…" sort differently as text and as trees.
    tree.folder(b"names/order")
    for name in (b"a", b"a.b", b"a-b", b"a0"):
        tree.folder(b"names/order/" + name)
        tree.file(b"names/order/" + name + b"/file")


def reserved(tree):
    """Names that the backup's own layout uses, at the top where they would clash, and below."""
    for name in (b"versions", b"_duplicates", b"_deleted", b".holdfast"):
        tree.folder(name)
        tree.folder(name + b"/one.txt")
        tree.file(name + b"/one.txt/v1.bak")
        tree.file(name + b"/catalog.sqlite")
    tree.file(b"state.json", b'{"format": "not this one"}\n')
    tree.folder(b"versions~1")
    tree.file(b"versions~1/file")
    tree.file(b"state.json~1")
    tree.file(b"_deleted~2")
    tree.folder(b"below")
    tree.file(b"below/state.json")
    tree.folder(b"below/versions")
    tree.file(b"below/versions/v1.bak")
    tree.file(b"one.txt")


def kinds(tree):
    tree.folder(b"kinds")
    os.chdir(b"kinds")
    tree.file(b"empty", b"")
    tree.file(b"empty too", b"")
    tree.file(b"target")
    for name, target in (
        (b"to file", b"target"), (b"dangling", b"no such\nfile\xff"), (b"loop", b"loop"),
        (b"absolute", b"/etc/passwd"), (b"outside", b"../../../../etc"), (b"long", b"z" * 4000),
        (b"to folder", b"."),
    ):
        tree.link(name, target)
    os.link(b"target", b"hard link")
    tree.folder(b"elsewhere")
    os.link(b"target", b"elsewhere/hard link")
    tree.file(b"duplicate 1", b"the same content\n")
    tree.file(b"duplicate 2", b"the same content\n")
    tree.file(b"read-only", mode=0o400)
    tree.file(b"set-uid", mode=0o4755)
    tree.folder(b"sticky", 0o1777)
    tree.folder(b"empty folder", 0o700)
    tree.folder(b"no entry for others", 0o500)
    tree.file(b"before 1970")
    os.utime(b"before 1970", ns=(-(10**18) - 1, -(10**18) - 1))
    with open(b"sparse, 10 GiB", "xb") as file:
        for offset, data in ((0, b"begin"), (3 * GIB + 4321, b"middle"), (10 * GIB - 3, b"end")):
            file.seek(offset)
            file.write(data)
    tree.stamp(b"sparse, 10 GiB")
    with open(b"all hole", "xb") as file:
        file.truncate(5_000_000)
    tree.stamp(b"all hole")
    os.mkfifo(b"a fifo")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(b"a socket")
    if os.geteuid() == 0:
        tree.file(b"of another owner")
        os.chown(b"of another owner", 12345, 54321)
        os.lchown(b"dangling", 12345, 54321)
    attributes(tree)
    os.chdir(b"..")


def attributes(tree):
    """Where the file system takes them; a test that needs them must look whether they are there."""
    tree.file(b"with attributes")
    tree.folder(b"folder with attributes")
    for name in (b"with attributes", b"folder with attributes"):
        try:
            os.setxattr(name, b"user.holdfast.\xff", b"\x00binary\xff\n")
            os.setxattr(name, b"user.empty", b"")
        except OSError as error:
            print(f"no extended attributes here: {error.strerror}")


def deep(tree):
    """Paths of more than 4096 bytes: no call takes them whole."""
    tree.folder(b"deep")
    os.chdir(b"deep")
    up = os.open(b".", os.O_RDONLY)
    for level in range(20):
        tree.file(b"file %d" % level)
        name = (b"%02d-" % level).ljust(250, b"d")
        tree.folder(name)
        os.chdir(name)
    tree.file(b"at the bottom")
    tree.link(b"link at the bottom", b"at the bottom")
    os.fchdir(up)
    os.close(up)
    os.chdir(b"..")


def fix_folder_times(folder=b"."):
    """Last of all, because each new name changes the time of its folder. Folders get fixed times too."""
    fd = os.open(folder, os.O_RDONLY | os.O_NOFOLLOW)
    for number, (_, folders, _, at) in enumerate(os.fwalk(b".", topdown=False, dir_fd=fd)):
        time = (TIME + number) * 10**9 + 987_654_321
        os.utime(at, ns=(time, time))
    os.close(fd)


if __name__ == "__main__":
    hostile = Tree(os.fsencode(sys.argv[1]))
    names(hostile)
    reserved(hostile)
    kinds(hostile)
    deep(hostile)
    fix_folder_times()
