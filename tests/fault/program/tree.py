# SPDX-License-Identifier: GPL-3.0-or-later
"""Folder trees: described, compared, copied. Names are bytes as Python's surrogates."""

import hashlib
import json
import os
import shutil
import stat

OWN = (".holdfast", "state.json")
AREAS = ("versions", "_deleted", "_duplicates")


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def describe(root, skip=()):
    """{path: (type, mode, hash or target)} of everything below `root` but the top-level names in `skip`."""
    found = {}

    def walk(folder, prefix):
        for entry in os.scandir(folder):
            path = prefix + entry.name
            if path in skip:
                continue
            status = entry.stat(follow_symlinks=False)
            mode = stat.S_IMODE(status.st_mode)
            if stat.S_ISLNK(status.st_mode):
                found[path] = ("link", 0, os.readlink(entry.path))
            elif stat.S_ISDIR(status.st_mode):
                found[path] = ("folder", mode, "")
                walk(entry.path, path + "/")
            else:
                found[path] = ("file", mode, digest(entry.path))

    walk(root, "")
    return found


def stored(root):
    """A backup's stored copies: its tree without what is Holdfast's own, and without empty folders beside the
    current copies: one that stays behind is no loss (BackupFolder::removeEmptyFolders)."""
    found = describe(root, OWN) if os.path.isdir(root) else {}
    for path in sorted(found, reverse=True):
        area = path.split("/", 1)[0]
        if found[path][0] == "folder" and area in AREAS and not any(other.startswith(path + "/") for other in found):
            del found[path]
    return found


def rows(root):
    """The stored names of which state.json knows."""
    with open(root + "/state.json", encoding="utf-8") as file:
        state = json.load(file)
    known = set()

    def take(member):
        if member.get("kept", True) and member.get("stored") and member.get("type", "file") != "folder":
            known.add(member["stored"])

    for entry in state["files"].values():
        take(entry)
    for entry in [each for kind in ("files", "folders", "deleted") for each in state.get(kind, {}).values()]:
        for past in [*entry.get("copies", []), *entry.get("versions", [])]:
            take(past)
    return known


def contents(tree):
    return {what for kind, _, what in tree.values() if kind == "file"}


def set_aside(root):
    folder = os.path.join(root, ".holdfast", "damaged")
    return contents(describe(folder)) if os.path.isdir(folder) else set()


def difference(found, expected, limit=8):
    """Lines that say what differs; empty when nothing does."""
    lines = []
    for path in sorted(set(found) | set(expected)):
        if found.get(path) != expected.get(path):
            lines.append(f"{path}: {found.get(path)} instead of {expected.get(path)}")
    if len(lines) > limit:
        lines[limit:] = [f"and {len(lines) - limit} more"]
    return "; ".join(lines)


def remove(path):
    if os.path.islink(path) or os.path.isfile(path):
        os.unlink(path)
    elif os.path.isdir(path):
        shutil.rmtree(path)


def copy(origin, target):
    """A copy with modes, times, links and hard links; `target` does not exist."""
    linked = {}

    def walk(source, destination):
        os.mkdir(destination, 0o700)
        for entry in os.scandir(source):
            new = destination + "/" + entry.name
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISLNK(status.st_mode):
                os.symlink(os.readlink(entry.path), new)
                os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns), follow_symlinks=False)
            elif stat.S_ISDIR(status.st_mode):
                walk(entry.path, new)
            elif status.st_ino in linked:
                os.link(linked[status.st_ino], new)
            else:
                if status.st_nlink > 1:
                    linked[status.st_ino] = new
                shutil.copy2(entry.path, new)
        status = os.stat(source)
        os.chmod(destination, stat.S_IMODE(status.st_mode))
        os.utime(destination, ns=(status.st_atime_ns, status.st_mtime_ns))

    walk(origin, target)
