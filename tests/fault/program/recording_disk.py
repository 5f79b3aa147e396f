#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system that holds one file and records what is written to it: recording_disk.py FOLDER MOUNTPOINT MEGABYTES

MOUNTPOINT/image is the file; a loop device on it is a disk whose every write and every flush is known, in order. Content
and record stand in FOLDER: `content`, and `record`, which read_record() reads. It stays in the foreground and ends when it
is unmounted. It stands in for the device mapper's log-writes target on machines whose kernel has none.
"""

import errno
import os
import struct
import sys

HEAD = struct.Struct("=QI")  # offset and length of a write, its bytes behind it
FLUSH = HEAD.pack(0, 0)  # a write of nothing


def read_record(path):
    """[(offset, bytes) of a write, None of a flush], in the order in which they were completed."""
    with open(path, "rb") as file:
        content = file.read()
    record, at = [], 0
    while at < len(content):
        offset, length = HEAD.unpack_from(content, at)
        at += HEAD.size
        record.append((offset, content[at : at + length]) if length else None)
        at += length
    return record


def serve(folder, mountpoint, size):
    # Here: who only reads a record needs no FUSE.
    from fusepy import FUSE, FuseOSError, Operations

    class RecordingDisk(Operations):
        NAME = "/image"

        def __init__(self):
            self.content = os.open(folder + "/content", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
            os.ftruncate(self.content, size)
            self.record = os.open(folder + "/record", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)

        def getattr(self, path, fh=None):
            if path == "/":
                return {"st_mode": 0o040700, "st_nlink": 2}
            if path == self.NAME:
                return {"st_mode": 0o100600, "st_nlink": 1, "st_size": size}
            raise FuseOSError(errno.ENOENT)

        def readdir(self, path, fh):
            return [".", "..", self.NAME[1:]]

        def read(self, path, length, offset, fh):
            return os.pread(self.content, length, offset)

        def write(self, path, data, offset, fh):
            os.pwrite(self.content, data, offset)
            # In one write: who reads the record meanwhile sees whole entries.
            os.write(self.record, HEAD.pack(offset, len(data)) + data)
            return len(data)

        def fsync(self, path, datasync, fh):
            os.write(self.record, FLUSH)
            return 0

        def truncate(self, path, length, fh=None):
            raise FuseOSError(errno.EPERM)

    # One thread: the record is in the order of completion. Without the kernel's cache: what it would hold back or join is
    # for the loop device's own file system to decide.
    FUSE(RecordingDisk(), mountpoint, nothreads=True, foreground=True, direct_io=True, fsname="recording-disk")


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], int(sys.argv[3]) << 20)
