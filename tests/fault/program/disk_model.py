# SPDX-License-Identifier: GPL-3.0-or-later
"""A model of a file system that knows what is on stable storage, fed with the fault library's trace.

Content and properties of a file are durable after a sync of the file, names after a sync of their folder, all after
syncfs. A rename is one step in both folders, as on ext4 and xfs; so is what came before it in either. (btrfs can leave
both names: recorded.py.)
What is not durable may survive a power cut or not: `cut` decides, by its mode.

    strict   nothing survives that was not synced
    names    all names and renames survive, unsynced content does not: the 0-byte files of delayed allocation
    random   by a seed: some names, in an order that the journal allows, and some of the written blocks
"""

import os
import random
import stat

BLOCK = 512


class Inode:
    def __init__(self, kind, mode, mtime=0, content=b"", target=""):
        self.kind, self.target = kind, target
        self.now = [mode, mtime, bytearray(content)]  # mode, time, content
        self.durable = None  # what a cut leaves: the same three; None: never synced
        self.writes = []  # since the last sync: (offset, data) or ("size", size)

    def sync(self):
        self.durable = [self.now[0], self.now[1], bytes(self.now[2])]
        self.writes = []


class Disk:
    """Inode numbers are those of the traced run's file system, which gives none twice (tmpfs)."""

    def __init__(self, root):
        self.root = os.stat(root).st_ino
        self.inodes = {}
        self.durable = {}  # folder: {name: inode}
        self.log = []  # changes of names that are not durable yet: [(folder, name, inode or None), …] a step
        self._load(root)

    def _load(self, root):
        for folder, _, _ in os.walk(root):
            status = os.stat(folder)
            self.inodes.setdefault(status.st_ino, Inode("folder", stat.S_IMODE(status.st_mode), status.st_mtime_ns))
            names = {}
            for entry in os.scandir(folder):
                status = entry.stat(follow_symlinks=False)
                names[entry.name] = status.st_ino
                if status.st_ino in self.inodes:
                    continue
                if stat.S_ISLNK(status.st_mode):
                    made = Inode("link", 0o777, status.st_mtime_ns, target=os.readlink(entry.path))
                elif stat.S_ISDIR(status.st_mode):
                    made = Inode("folder", stat.S_IMODE(status.st_mode), status.st_mtime_ns)
                else:
                    with open(entry.path, "rb") as file:
                        made = Inode("file", stat.S_IMODE(status.st_mode), status.st_mtime_ns, file.read())
                self.inodes[status.st_ino] = made
            self.durable[os.stat(folder).st_ino] = names
        for inode in self.inodes.values():
            inode.sync()

    # What the trace says.

    def apply(self, event):
        """One call of the trace. Those outside the disk are passed over."""
        handler = getattr(self, "_on_" + event.name.replace("-", "_"), None)
        if handler is None:
            raise AssertionError(f"the model does not know {event.name}")
        handler(event)

    def _knows(self, folder):
        return folder in self.inodes

    def _on_create(self, event):
        if self._knows(event.folder):
            self.inodes[event.after] = Inode("file", stat.S_IMODE(event.mode), event.mtime)
            self.log.append([(event.folder, event.name1, event.after)])

    def _on_open_truncate(self, event):
        self._size(event.after, 0)

    def _on_mkdirat(self, event):
        if self._knows(event.folder):
            self.inodes[event.after] = Inode("folder", stat.S_IMODE(event.mode), event.mtime)
            self.durable[event.after] = {}
            self.log.append([(event.folder, event.name1, event.after)])

    _on_mkdir = _on_mkdirat

    def _on_symlinkat(self, event):
        if self._knows(event.folder):
            self.inodes[event.after] = Inode("link", 0o777, event.mtime, target=os.fsdecode(event.data))
            self.log.append([(event.folder, event.name1, event.after)])

    def _on_linkat(self, event):
        if self._knows(event.folder2):
            self.log.append([(event.folder2, event.name2, event.before)])

    def _on_renameat(self, event):
        if self._knows(event.folder) or self._knows(event.folder2):
            self.log.append([(event.folder, event.name1, None), (event.folder2, event.name2, event.before)])

    _on_renameat2 = _on_renameat

    def _on_unlinkat(self, event):
        if not self._knows(event.folder):
            return
        step = [(event.folder, event.name1, None)]
        if event.before in self.inodes and self.inodes[event.before].kind == "folder":
            # No disk forgets what was moved out of a folder and knows that the folder is gone.
            step.append((event.before, "", None))
        self.log.append(step)

    _on_unlink = _on_unlinkat
    _on_rmdir = _on_unlinkat

    def _on_pwrite64(self, event):
        inode = self.inodes.get(event.file)
        if inode is None:
            return
        content, end = inode.now[2], event.position + len(event.data)
        if len(content) < end:
            content.extend(bytes(end - len(content)))
        content[event.position : end] = event.data
        inode.now[1] = event.mtime
        inode.writes.append((event.position, event.data))

    _on_write = _on_pwrite64

    def _size(self, number, size):
        inode = self.inodes.get(number)
        if inode is not None:
            content = inode.now[2]
            del content[size:]
            content.extend(bytes(size - len(content)))
            inode.writes.append(("size", size))

    def _on_ftruncate(self, event):
        self._size(event.file, event.size)

    def _properties(self, event):
        number = event.file if event.file is not None else event.after
        inode = self.inodes.get(number)
        if inode is not None:
            inode.now[0], inode.now[1] = stat.S_IMODE(event.mode), event.mtime

    _on_fchmod = _on_chmod = _on_fchown = _on_fchownat = _on_futimens = _on_utimensat = _properties
    _on_setxattr = _on_fsetxattr = _on_removexattr = _on_fremovexattr = _properties

    def _on_close(self, event):
        pass

    def _on_fsync(self, event):
        inode = self.inodes.get(event.file)
        if inode is None:
            return
        inode.sync()
        if inode.kind == "folder":
            self._sync_names(event.file)

    _on_fdatasync = _on_fsync

    def _sync_names(self, folder):
        """Makes durable what the folder needs: each step in it, and what came before in folders that a step shares."""
        kept, needed = [], {folder}
        made = []
        for step in reversed(self.log):
            if needed & {place for place, _, _ in step}:
                needed |= {place for place, _, _ in step}
                made.append(step)
            else:
                kept.append(step)
        for step in reversed(made):
            _take(self.durable, step)
        self.log = kept[::-1]

    def _on_syncfs(self, event):
        if event.file is not None and not self._knows(event.file):
            return
        for step in self.log:
            _take(self.durable, step)
        self.log = []
        for inode in self.inodes.values():
            inode.sync()

    # A power cut.

    def cut(self, mode, seed, target):
        """Writes what a cut now would leave into the new folder `target`."""
        chance = random.Random(seed)
        names = {folder: dict(entries) for folder, entries in self.durable.items()}
        for step in self._surviving(mode, chance):
            _take(names, step)
        self._write(names, self.root, target, mode, chance, {})

    def _surviving(self, mode, chance):
        if mode == "strict":
            return []
        if mode == "names":
            return self.log
        # The journal's order within each folder, and through renames between them: as after a sync of some folders at
        # some moments.
        chosen = set()
        for _ in range(chance.randint(0, 3)):
            if not self.log:
                break
            last = chance.randrange(len(self.log))
            needed = {place for place, _, _ in self.log[last]} if chance.random() < 0.5 else None
            for index in range(last, -1, -1):
                places = {place for place, _, _ in self.log[index]}
                if needed is None or needed & places:
                    chosen.add(index)
                    if needed is not None:
                        needed |= places
        return [self.log[index] for index in sorted(chosen)]

    def _state(self, inode, mode, chance):
        """(mode bits, time, content) after the cut."""
        if mode != "random" or not inode.writes:
            if inode.durable is not None:
                kept = inode.durable if mode == "strict" else [*inode.now[:2], inode.durable[2]]
                return kept
            return [inode.now[0], inode.now[1], b""]
        content = bytearray(inode.durable[2] if inode.durable is not None else b"")
        for offset, data in inode.writes:
            if offset == "size":
                if chance.random() < 0.5:
                    del content[data:]
                    content.extend(bytes(data - len(content)))
                continue
            # Each block by itself; the size may arrive without the data.
            for begin in range(0, max(1, len(data)), BLOCK):
                part = data[begin : begin + BLOCK]
                end = offset + begin + len(part)
                if chance.random() < 0.25:
                    continue
                if len(content) < end:
                    content.extend(bytes(end - len(content)))
                if chance.random() < 0.7:
                    content[offset + begin : end] = part
        return [inode.now[0], inode.now[1], bytes(content)]

    def _write(self, names, folder, target, mode, chance, written):
        os.mkdir(target, 0o700)
        for name, number in sorted(names.get(folder, {}).items()):
            inode, path = self.inodes[number], target + "/" + name
            if inode.kind == "folder":
                self._write(names, number, path, mode, chance, written)
            elif number in written:
                os.link(written[number], path, follow_symlinks=False)
            elif inode.kind == "link":
                os.symlink(inode.target, path)
                written[number] = path
            else:
                bits, mtime, content = self._state(inode, mode, chance)
                with open(path, "wb") as file:
                    file.write(content)
                os.chmod(path, bits)
                os.utime(path, ns=(mtime, mtime))
                written[number] = path
        bits, mtime, _ = self._state(self.inodes[folder], "names" if mode == "random" else mode, chance)
        os.chmod(target, bits)
        os.utime(target, ns=(mtime, mtime))


def _take(names, step):
    for folder, name, inode in step:
        if folder not in names:
            continue
        if inode is None:
            names[folder].pop(name, None)
        else:
            names[folder][name] = inode


class Event:
    """One call of a trace. Inode numbers are None where there is none."""

    FIELDS = 17

    def __init__(self, line, data, name1, name2):
        words = line.split(" ")
        if len(words) != self.FIELDS:
            raise AssertionError(f"a line of the trace has {len(words)} words: {line}")
        numbers = [None if word == "-" else int(word) for word in words[2:]]
        self.number, self.name = int(words[0]), words[1]
        self.folder, self.before, self.folder2, _, self.file = numbers[0:5]
        self.after = numbers[6]
        self.position, self.size, self.mode, self.mtime = numbers[10:14]
        self.data, self.name1, self.name2 = data, os.fsdecode(name1), os.fsdecode(name2)


def read_trace(path):
    """The events, in the order in which the kernel saw them."""
    with open(path, "rb") as file:
        content = file.read()
    events, at = [], 0
    while at < len(content):
        end = content.index(b"\n", at)
        line = content[at:end].decode()
        size = int(line.rsplit(" ", 1)[1])
        data = content[end + 1 : end + 1 + size]
        at = end + 1 + size
        first = content.index(b"\0", at)
        second = content.index(b"\0", first + 1)
        events.append(Event(line, data, content[at:first], content[first + 1 : second]))
        at = second + 2
    return events
