# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees to back up. The same arguments give the same names, sizes and contents; no content can be compressed."""
import dataclasses
import os
import pathlib
import random

MEAN_SIZE = 16 * 1024
FILES_PER_FOLDER = 20
KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30
NEW_YEAR = 1_700_000_000 * 10**9
DAY = 86_400 * 10**9


def _age(path):
    """Some tools look at the seconds of a time alone: what is made and changed in one second would be no change to them."""
    os.utime(path, ns=(NEW_YEAR, NEW_YEAR))


def make_tree(root, files, seed=1, mean=MEAN_SIZE):
    """`files` files in folders of 20, sizes around `mean`, one in ten a copy of another."""
    rng = random.Random(seed)
    contents = []
    for number in range(files):
        folder = root / f"{number // 2000:03}" / f"{number // FILES_PER_FOLDER:05}"
        if number % FILES_PER_FOLDER == 0:
            folder.mkdir(parents=True)
        if contents and number % 10 == 9:
            content = rng.choice(contents)
        else:
            content = rng.randbytes(min(int(rng.expovariate(1 / mean)) + 1, 4 * mean))
            if len(contents) < 500:
                contents.append(content)
        path = folder / f"file{number:06}.bin"
        path.write_bytes(content)
        _age(path)


def make_large(root, files, size, seed=2):
    """`files` files of `size` bytes."""
    rng = random.Random(seed)
    root.mkdir(parents=True)
    for number in range(files):
        with open(root / f"film{number:02}.mkv", "wb") as file:
            for begin in range(0, size, MIB):
                file.write(rng.randbytes(min(MIB, size - begin)))
        _age(root / f"film{number:02}.mkv")


ODD_NAMES = [
    b"with space", b" leading and trailing ", b"-dash", b"new\nline", b"tab\there", b"quote'\"", b"back\\slash", b"*?[a]",
    b"not \xff utf-8 \xfe", "größer".encode(), "gro\u0308ßer".encode(), "文件".encode(), b"~tilde", b"#hash#", b"%41",
    b"a;b|c&d", b"x" * 255, b".hidden", b"trailing.", b"con", b"a:b",
]


def _home_size(rng):
    """Mean 100 KiB: mostly notes, a quarter pictures, a few films, some empty."""
    kind = rng.random()
    if kind < 0.02:
        return 0
    mean = 8 * KIB if kind < 0.70 else 150 * KIB if kind < 0.95 else 1150 * KIB
    return int(rng.expovariate(1 / mean)) + 1


class _Home:
    """Folders of very different sizes, up to eight deep; paths are bytes."""

    def __init__(self, root, seed):
        self.rng = random.Random(seed)
        self.root = os.fsencode(root)
        self.folders = [self.root]
        self.files = []
        os.makedirs(self.root)

    def folder(self, number):
        parent = self.rng.choice(self.folders[-200:])
        if parent.count(b"/") - self.root.count(b"/") >= 8:
            parent = self.root
        name = self.rng.choice(ODD_NAMES) if number % 40 == 0 else b"folder"
        # Each name once in its folder, and not longer than a name can be.
        path = parent + b"/" + name[:240] + b" %d" % number
        os.mkdir(path)
        self.folders.append(path)
        return path

    def file(self, folder, number):
        odd = number % 100 == 0
        name = self.rng.choice(ODD_NAMES)[:240] + b" %d" % number if odd else b"document %d.txt" % number
        path = folder + b"/" + name
        kind = number % 1000
        if kind % 50 == 1:
            os.symlink(self.rng.choice([b"document %d.txt" % (number - 1), b"../somewhere", b"/nowhere/at all", b"."]), path)
            return
        if kind % 100 == 2 and self.files:
            os.link(self.rng.choice(self.files[-500:]), path)
            return
        with open(path, "wb") as file:
            if kind in (3, 503):
                file.write(self.rng.randbytes(4 * KIB))
                file.seek(16 * MIB)
                file.write(self.rng.randbytes(4 * KIB))
            else:
                file.write(self.rng.randbytes(_home_size(self.rng)))
        if kind == 4:
            os.setxattr(path, "user.origin", b"https://example.org/%d" % number)
        if kind % 20 == 5:
            os.chmod(path, self.rng.choice([0o600, 0o755, 0o640]))
        time = NEW_YEAR - self.rng.randrange(3000) * DAY - self.rng.randrange(10**9)
        os.utime(path, ns=(time, time))
        self.files.append(path)


def make_home(root, files, seed=3):
    """Like a person's folder: symbolic and hard links, sparse files, attributes, modes, odd names, old times."""
    home = _Home(root, seed)
    number = 0
    while number < files:
        folder = home.folder(number)
        for _ in range(min(files - number, 1 + int(home.rng.expovariate(1 / 15)))):
            home.file(folder, number)
            number += 1


@dataclasses.dataclass
class Tree:
    """A kind of tree at some size; `mean`: of a file, in bytes, for the size of the image."""

    kind: str
    files: int
    mean: int

    def make(self, root):
        root = pathlib.Path(root)
        if self.kind == "small":
            make_tree(root, self.files, mean=self.mean)
        elif self.kind == "large":
            make_large(root, self.files, self.mean)
        else:
            make_home(root, self.files)

    @property
    def bytes(self):
        """What it takes on a disk, roughly."""
        return self.files * (self.mean + 4 * KIB)

    @property
    def title(self):
        return f"{self.kind}: {self.files:,} files, mean {self.mean / KIB:,.0f} KiB" if self.mean >= KIB else (
            f"{self.kind}: {self.files:,} files, mean {self.mean} bytes")


KINDS = {"small": Tree("small", 100_000, MEAN_SIZE), "large": Tree("large", 16, 256 * MIB),
         "home": Tree("home", 30_000, 100 * KIB)}


def tree(kind, scale=1.0, files=None, mean=None):
    """One of KINDS; of large files there are always 16 unless told, and they are scaled."""
    whole = KINDS[kind]
    if kind == "large":
        return Tree(kind, files or whole.files, mean or max(1, int(whole.mean * scale)))
    return Tree(kind, files or max(1, int(whole.files * scale)), mean or whole.mean)


def count(root):
    """Files and links below a folder."""
    total = 0
    for folder, folders, names in os.walk(os.fsencode(root)):
        # Links to folders are among these.
        total += len(names) + sum(os.path.islink(folder + b"/" + name) for name in folders)
    return total


def change(root, share=0.01, seed=4):
    """Writes new content into this share of the files, one at least; answers how many. Their sizes stay."""
    rng = random.Random(seed)
    candidates = []
    for folder, folders, names in os.walk(os.fsencode(root)):
        folders.sort()
        for name in sorted(names):
            path = folder + b"/" + name
            status = os.lstat(path)
            # Not links, nor files with holes, which would get very large.
            if os.path.isfile(path) and not os.path.islink(path) and status.st_nlink == 1:
                if 0 < status.st_size <= status.st_blocks * 512:
                    candidates.append((path, status.st_size))
    chosen = rng.sample(candidates, max(1, int(len(candidates) * share)))
    for path, size in chosen:
        with open(path, "r+b") as file:
            for begin in range(0, size, MIB):
                file.write(rng.randbytes(min(MIB, size - begin)))
    return len(chosen)
