#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a tree of names that some file systems can't tell apart or can't hold: make_confusing_tree.py FOLDER"""

import os
import sys

TIME = 1_600_000_001
REFUSED = b'*?:<>|"\\'

NAMES = [
    b"case.txt", b"Case.txt", b"CASE.TXT", b"form-\xc3\xa9", b"form-e\xcc\x81", b"FORM-\xc3\x89",
    b"folder/a", b"Folder/a", b"FOLDER/b", b"folder/Sub/x", b"folder/sub/x", b"folder/case.txt~2",
    b"\xc3\xa9t\xc3\xa9/1", b"e\xcc\x81te\xcc\x81/1", b"\xc3\x89T\xc3\x89/2",
    b"Versions/a/v1.bak", b"versions/a/v1.bak", b"VERSIONS/b", b"Versions~1/c",
    b"_Duplicates/a", b"_DELETED/a", b".HoldFast/lock", b".holdfast/catalog.sqlite",
    b"State.json", b"STATE.JSON", b"state.json",
    b"CON", b"con", b"NUL.txt", b"aux/prn", b"COM1.tar.gz", b"lpt9", b"Com1~1",
    b"dot.", b"dot", b"dots...", b"space ", b"space", b"...", b" ", b"folder./a", b"folder /a",
    b"a%3Ab", b"a%3Ab~1", b"a:b~1", b"100%", b"%41~1",
    b"tab\there", b"line\nbreak", b"bell\x07", b"\x7f", b"latin-\xe9", b"\xff\xfe",
    b"half-\xed\xa0\x80", b"\xf0\x9f\x93\xb7.jpg", b"AUTOEX~1.BAT", b"autoexec-long-name.bat",
    b"x" * 255, b"X" * 255, b"x" * 253 + b"~1", b"\xff" * 255, b"\xc3\xa9" * 127, b":" * 120,
]


def main(root):
    os.mkdir(root)
    os.chdir(root)
    names = NAMES + [b"refused-" + bytes([c]) + b"-end" for c in REFUSED]
    for number, name in enumerate(names):
        if b"/" in name:
            os.makedirs(os.path.dirname(name), exist_ok=True)
        with open(name, "xb") as file:
            file.write(b"content of file %d\n" % number)
        time = (TIME + number) * 10**9 + 123_456_789
        os.utime(name, ns=(time, time))
    os.symlink(b"case.txt", b"link")
    os.symlink(b"no text \xff", b"link to no text")
    os.symlink(b"y" * 2000, b"long link")
    os.link(b"case.txt", b"hard link")
    for mode in (0o400, 0o750, 0o4755):
        name = b"mode %o" % mode
        with open(name, "xb") as file:
            file.write(name)
        os.chmod(name, mode)
    os.chown(b"mode 750", 12345, 54321)
    os.setxattr(b"case.txt", b"user.comment", b"kept \xff")
    os.mkdir(b"empty folder")
    for time, (folder, _, _) in enumerate(os.walk(b".", topdown=False)):
        os.utime(folder, ns=((TIME + time) * 10**9 + 987_654_321,) * 2)


if __name__ == "__main__":
    main(os.fsencode(sys.argv[1]))
