#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system with the limits of vfat, through FUSE: vfat_like.py FOLDER MOUNTPOINT

Keeps its content in FOLDER. Names differ neither in case nor in Unicode form, are text, lack the characters and
device names that vfat lacks, and lose dots and spaces at their end; times go in steps of 2 s; there are no
links, modes, owners or attributes; no file has 4 GiB; a rename with flags is EINVAL (as of every FUSE 2 server).
Comes back when it is mounted; ends when it is unmounted. It stands in for vfat on machines whose kernel has none: it shows
how the program deals with the limits, not how a real vfat writes.
"""

import errno
import os
import sys
import unicodedata

from fusepy import FUSE, FuseOSError, Operations

FORBIDDEN = set('"*:<>?\\|') | {chr(code) for code in range(32)}
DEVICES = {"CON", "PRN", "AUX", "NUL"} | {f"{d}{n}" for d in ("COM", "LPT") for n in range(1, 10)}
LARGEST = (1 << 32) - 1
STEP = 2 * 10**9


def key(name):
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def text(path):
    """Of a path as it comes: bytes, each one a character."""
    try:
        return path.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        raise FuseOSError(errno.EILSEQ) from None


def checked(name):
    """As it would be stored."""
    stored = name.rstrip(". ")
    device = stored.split(".")[0].rstrip(" ").upper()
    if not stored or set(stored) & FORBIDDEN or device in DEVICES:
        raise FuseOSError(errno.EINVAL)
    if len(stored.encode("utf-16-le")) // 2 > 255:
        raise FuseOSError(errno.ENAMETOOLONG)
    return stored


class VfatLike(Operations):
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def find(self, path, new=False):
        """The path below the root, with the spelling that stands there; of a new name with its own."""
        real = self.root
        parts = [part for part in text(path).split("/") if part]
        for number, part in enumerate(parts):
            is_last = number == len(parts) - 1
            wanted = checked(part) if new and is_last else part.rstrip(". ") or part
            try:
                names = os.listdir(real)
            except OSError as error:
                raise FuseOSError(error.errno) from None
            there = [name for name in names if key(name) == key(wanted)]
            if there:
                real = os.path.join(real, there[0])
            elif is_last and new:
                real = os.path.join(real, wanted)
            else:
                raise FuseOSError(errno.ENOENT)
        return real

    def getattr(self, path, fh=None):
        status = os.lstat(self.find(path))
        kind = status.st_mode & 0o170000
        attributes = {name: getattr(status, name) for name in ("st_size", "st_nlink", "st_blocks")}
        attributes["st_mode"] = kind | 0o755
        attributes["st_uid"] = attributes["st_gid"] = 0
        time = (status.st_mtime_ns // STEP) * 2
        attributes["st_mtime"] = attributes["st_ctime"] = attributes["st_atime"] = time
        return attributes

    def readdir(self, path, fh):
        names = os.listdir(self.find(path))
        return [".", "..", *(name.encode("utf-8").decode("latin-1") for name in names)]

    def mkdir(self, path, mode):
        os.mkdir(self.find(path, new=True))

    def rmdir(self, path):
        os.rmdir(self.find(path))

    def unlink(self, path):
        os.unlink(self.find(path))

    def rename(self, old, new):
        source = self.find(old)
        target = self.find(new, new=True)
        os.rename(source, target)
        # The entry keeps the spelling that was asked for.
        spelled = os.path.join(os.path.dirname(target), checked(os.path.basename(text(new))))
        if spelled != target:
            os.rename(target, spelled)

    def create(self, path, mode, fi=None):
        return os.open(self.find(path, new=True), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)

    def open(self, path, flags):
        return os.open(self.find(path), flags & (os.O_ACCMODE | os.O_TRUNC))

    def read(self, path, size, offset, fh):
        return os.pread(fh, size, offset)

    def write(self, path, data, offset, fh):
        if offset + len(data) > LARGEST:
            raise FuseOSError(errno.EFBIG)
        return os.pwrite(fh, data, offset)

    def truncate(self, path, length, fh=None):
        if length > LARGEST:
            raise FuseOSError(errno.EFBIG)
        os.truncate(self.find(path), length)

    def fsync(self, path, datasync, fh):
        os.fsync(fh)

    def fsyncdir(self, path, datasync, fh):
        return 0

    def release(self, path, fh):
        os.close(fh)

    def utimens(self, path, times=None):
        os.utime(self.find(path), times)

    def chmod(self, path, mode):
        raise FuseOSError(errno.EPERM)

    def statfs(self, path):
        status = os.statvfs(self.root)
        names = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_frsize", "f_files", "f_ffree")
        return {name: getattr(status, name) for name in names} | {"f_namemax": 1530}

    def refuse(self, *arguments):
        raise FuseOSError(errno.EPERM)

    chown = link = symlink = refuse


if __name__ == "__main__":
    # One thread: names are looked up and made in two steps.
    FUSE(VfatLike(sys.argv[1]), sys.argv[2], nothreads=True, encoding="latin-1",
         fsname="vfat-like")
