# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree as it stands at one moment, recorded by the system's own calls, and compared with another one."""

import hashlib
import os
import stat
from dataclasses import dataclass, field

BLOCK = 1 << 20
EMPTY = hashlib.sha256(b"").hexdigest()


@dataclass(frozen=True)
class Node:
    """A name: `type` is file, folder or symlink, as the program calls them."""

    type: str
    mode: int
    owner: tuple
    mtime: int
    size: int = 0
    hash: str = ""  # of a file's bytes, of a symlink's target
    target: bytes = b""
    attributes: tuple = ()
    inode: int = 0  # of a file with more than one name, else 0
    blocks: int = field(default=0, compare=False)


def hash_of(path):
    digest = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()


def attributes_of(path):
    names = os.listxattr(path, follow_symlinks=False)
    return tuple(sorted((name, os.getxattr(path, name, follow_symlinks=False)) for name in names))


def record(path):
    status = os.lstat(path)
    mode = stat.S_IMODE(status.st_mode)
    owner = (status.st_uid, status.st_gid)
    common = {"mode": mode, "owner": owner, "mtime": status.st_mtime_ns, "attributes": attributes_of(path)}
    if stat.S_ISDIR(status.st_mode):
        return Node("folder", **common)
    if stat.S_ISLNK(status.st_mode):
        target = os.readlink(path)
        return Node(
            "symlink", size=len(target), hash=hashlib.sha256(target).hexdigest(), target=target, **common
        )
    inode = status.st_ino if status.st_nlink > 1 else 0
    return Node(
        "file", size=status.st_size, hash=hash_of(path), inode=inode, blocks=status.st_blocks, **common
    )


def record_tree(root):
    """Path below `root` (bytes) → Node; the root itself is b''. Files, folders and symlinks."""
    tree = {b"": record(root)}
    pending = [b""]
    while pending:
        folder = pending.pop()
        for name in os.listdir(os.path.join(root, folder)):
            path = folder + b"/" + name if folder else name
            tree[path] = record(os.path.join(root, path))
            if tree[path].type == "folder":
                pending.append(path)
    return tree


def below(tree, path):
    """The part of a tree at and below `path`, with the paths that it has there."""
    return {p: node for p, node in tree.items() if not path or p == path or p.startswith(path + b"/")}


def in_order(paths):
    """Byte order of the whole path."""
    return sorted(paths)


def groups(tree):
    """Hard links: sets of paths of one file."""
    names = {}
    for path, node in tree.items():
        if node.inode:
            names.setdefault(node.inode, set()).add(path)
    return {frozenset(paths) for paths in names.values() if len(paths) > 1}


def has_holes(node):
    return node.blocks * 512 < node.size // 2


def differences(expected, actual, dense=frozenset()):
    """What differs: (path, sentence). Both: path → Node. Holes of sparse files must still be there, but for the
    contents in `dense`; None: of none."""
    found = []
    for path in sorted(expected.keys() - actual.keys()):
        found.append((path, "missing"))
    for path in sorted(actual.keys() - expected.keys()):
        found.append((path, f"should not be there: {actual[path]}"))
    for path in sorted(expected.keys() & actual.keys()):
        a, b = expected[path], actual[path]
        for name in ("type", "mode", "owner", "mtime", "size", "hash", "target", "attributes"):
            if getattr(a, name) != getattr(b, name):
                found.append((path, f"{name} is {getattr(b, name)!r}, not {getattr(a, name)!r}"))
        is_compared = dense is not None and a.type == "file" and a.hash not in dense
        if is_compared and has_holes(a) and b.blocks > 2 * a.blocks + 256:
            found.append((path, f"holes were filled: {b.blocks} blocks instead of {a.blocks}"))
    for names in groups(expected) ^ groups(actual):
        which = "no longer one file" if names in groups(expected) else "became one file"
        found.append((min(names), f"{which}: {sorted(names)}"))
    return found
