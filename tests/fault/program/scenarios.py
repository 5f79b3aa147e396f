# SPDX-License-Identifier: GPL-3.0-or-later
"""A dozen situations in which a command can be interrupted: a prepared backup, a source, one command."""

import json
import os
import sqlite3
import time

import tree
from program import Place

SCRATCH = "/dev/shm"


class Scenario:
    """Prepared once; copied for each point. The source itself is shared: no command but a restore in place writes it."""

    def __init__(self, name, before, change, command=("run",), settings=None, links=True, in_place=False, thinned=1):
        self.name = name + ("" if links else "-without-links")
        self.before, self.change = before, change
        self.command = list(command)
        self.settings = settings or {}
        self.base = {} if links else {"NO_LINKS": 1}
        self.thinned = thinned  # a sample takes so many times fewer of its points, as it has so many
        self.in_place = in_place  # the command writes the source: each point has its own
        self.removable = set()
        self.removes_only = name == "retention-prune"

    def prepare(self, scratch):
        self.place = Place(f"{scratch}/{self.name}")
        root = self.place.root
        tree.remove(root)
        os.makedirs(self.place.state)
        self.source = root + "/source"
        os.mkdir(self.source)
        self.place.write_config(self.source, **self.settings)
        for number, step in enumerate(self.before):
            step(self)
            self.place.must(["run"], fault=self.base)
            # For a command that looks back: the end of each run.
            now = "@%.9f" % time.time()
            self.command = [now if word == f"<after run {number}>" else word for word in self.command]
        self.change(self)
        self.before_tree = tree.stored(self.place.backup)
        self.source_before = tree.describe(self.source)
        # What no row knows before, none has to know afterwards.
        files = {path for path, (kind, _, _) in self.before_tree.items() if kind != "folder"}
        self.foreign = files - tree.rows(self.place.backup) if files and self.has_catalog() else set()
        self._undisturbed(scratch)
        return self

    def _undisturbed(self, scratch):
        place = self.open_at(f"{scratch}/{self.name}-undisturbed", Place(f"{scratch}/{self.name}-undisturbed"))
        listing = place.root + "/list"
        code, _, self.calls, text = place.run_with_fault(self.command, LIST=listing, **self.base)
        if code != 0:
            raise AssertionError(f"{self.name}: undisturbed, {self.command} ended with {code}: {text}")
        with open(listing, encoding="utf-8", errors="surrogateescape") as file:
            self.listed = [line.rstrip("\n").split(" ", 2)[1:] for line in file]
        if len(self.listed) != self.calls:
            raise AssertionError(f"{self.name}: {self.calls} calls, {len(self.listed)} listed")
        place.must(["verify"], code=self.verified())
        self.after_tree = tree.stored(place.backup)
        self.source_after = tree.describe(place.source)
        self.known = tree.contents(self.before_tree) | tree.contents(self.after_tree)
        kept = tree.contents(self.after_tree) | tree.set_aside(place.backup)
        self.damaged_after = tree.set_aside(place.backup)
        self.removable = tree.contents(self.before_tree) - kept
        if self.removable and "retention" not in self.name and "mixed" not in self.name:
            raise AssertionError(f"{self.name}: undisturbed, content is lost")
        tree.remove(place.root)

    def open_at(self, root, place):
        """A fresh copy of the prepared state at `root`."""
        tree.remove(root)
        os.makedirs(root)
        if os.path.isdir(self.place.backup):
            tree.copy(self.place.backup, place.backup)
        self.copy_state(place)
        return place

    def copy_state(self, place):
        """All but the backup itself."""
        tree.remove(place.state)
        tree.copy(self.place.state, place.state)
        known = place.state + "/holdfast/destinations.json"
        if os.path.exists(known):
            with open(known, encoding="utf-8") as file:
                text = file.read().replace(json.dumps(self.place.backup), json.dumps(place.backup))
            with open(known, "w", encoding="utf-8") as file:
                file.write(text)
        place.source = self.source
        if self.in_place:
            place.source = place.root + "/source"
            tree.remove(place.source)
            tree.copy(self.source, place.source)
            self._is_the_known_one(place)
        place.write_config(place.source, **self.settings)

    @staticmethod
    def _is_the_known_one(place):
        """The copy of the source is what was backed up, and no other folder whose deletions a person would be asked about."""
        status = os.stat(place.source)
        catalog = sqlite3.connect(place.backup + "/.holdfast/catalog.sqlite")
        with catalog:
            changed = catalog.execute(
                "UPDATE entry SET inode = ?, device = ? WHERE length(name) = 0", (status.st_ino, status.st_dev)
            )
            assert changed.rowcount == 1, changed.rowcount
        catalog.close()

    def stride(self, asked):
        """Every so many points; all when all are asked for."""
        return asked if asked == 1 else asked * self.thinned

    def verified(self):
        """How `verify` ends when all is well: it names somebody's own files."""
        return 1 if self.foreign else 0

    def has_catalog(self):
        return os.path.exists(self.place.backup + "/.holdfast/catalog.sqlite")

    # What the steps are made of.

    def write(self, path, content, mode=0o644):
        full = f"{self.source}/{path}"
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        os.chmod(full, mode)

    def write_hole(self, path, size):
        """A file of nothing but a hole."""
        self.write(path, "")
        os.truncate(f"{self.source}/{path}", size)

    def remove(self, path):
        tree.remove(f"{self.source}/{path}")

    def move(self, path, to):
        os.rename(f"{self.source}/{path}", f"{self.source}/{to}")

    def link(self, path, target):
        os.symlink(target, f"{self.source}/{path}")

    def damage(self, path):
        """Other bytes under a stored name, as a bad disk would leave them."""
        full = f"{self.place.backup}/{path}"
        status = os.stat(full)
        content = bytearray(open(full, "rb").read())
        content[0] ^= 1
        with open(full, "wb") as file:
            file.write(content)
        os.utime(full, ns=(status.st_atime_ns, status.st_mtime_ns))


def basis(s):
    s.write("a.txt", "first a")
    s.write("b/b.txt", "first b")
    s.write("b/twin", "content that stands twice")
    s.write("c/original", "content that stands thrice")
    s.write("d-copy", "content that stands thrice")
    s.write("z/copy", "content that stands thrice")
    s.write("b/twin of twin", "content that stands twice")
    s.write("large", b"large " * 1000)
    s.link("link", "a.txt")


def second(s):
    s.write("a.txt", "second a")
    s.write("b/b.txt", "second b")


def third(s):
    s.write("a.txt", "third a")


def new(s):
    s.write("new.txt", "new content")
    s.write("new/deep/er/file", b"deep content" * 400)
    s.write("empty", "")
    os.link(s.source + "/new.txt", s.source + "/new link")
    s.link("new/symlink", "../new.txt")
    os.mkdir(s.source + "/empty folder", 0o750)


def batches(s):
    """A batch takes 256 MiB: each of these folders is one, with more files than are synced one by one."""
    for number in range(1, 4):
        for file in range(18):
            s.write(f"batch {number}/file {file:02}", f"content {number} {file}")
        s.write_hole(f"batch {number}/hole", (130 << 20) + number)
    s.write("a.txt", "fourth a")
    s.write("z/copy", "content 1 1")


def modified(s):
    s.write("a.txt", "fourth a")
    s.write("b/b.txt", "third b")
    s.write("large", b"larger" * 1001)
    s.remove("link")
    s.link("link", "b/b.txt")


def duplicate(s):
    s.write("another", "second a")
    s.write("b/a.txt", "content that stands twice")
    s.write("large", "second b")


def linked(s):
    """Content that comes back, and that is taken up anew, where duplicates are hard links of each other."""
    duplicate(s)
    s.write("c/original", "content that stands thrice")
    s.write("b/twin", "content that stands twice", 0o600)
    os.utime(s.source + "/d-copy", ns=(1_700_000_000_000_000_001, 1_700_000_000_000_000_001))


def moved(s):
    s.move("a.txt", "moved a.txt")
    os.mkdir(s.source + "/there")
    s.move("b", "there/b")
    s.move("large", "there/large")


def promoted(s):
    s.remove("b/twin")
    s.write("c/original", "it stands twice now")


def deleted(s):
    s.remove("a.txt")
    s.remove("b")
    s.remove("link")


def metadata(s):
    os.chmod(s.source + "/a.txt", 0o640)
    os.chmod(s.source + "/large", 0o600)
    os.utime(s.source + "/b/b.txt", ns=(1_700_000_000_000_000_001, 1_700_000_000_000_000_001))
    os.setxattr(s.source + "/c/original", "user.fault", b"value")
    os.chmod(s.source + "/c", 0o700)


def types(s):
    s.remove("b")
    s.write("b", "a file now")
    s.remove("a.txt")
    s.write("a.txt/inside", "a folder now")
    s.remove("link")
    s.write("link", "a file now as well")
    s.remove("large")
    s.link("large", "c/original")


def broken(s):
    s.damage("a.txt")
    s.damage("b/b.txt")
    os.unlink(s.place.backup + "/large")


def lost_catalog(s):
    for name in os.listdir(s.place.backup + "/.holdfast"):
        if name.startswith("catalog.sqlite"):
            os.unlink(f"{s.place.backup}/.holdfast/{name}")


def mixed(s):
    s.write("a.txt", "fourth a")
    s.write("b/b.txt", "third b")
    s.move("large", "moved large")
    promoted(s)
    metadata_of = s.source + "/d-copy"
    os.chmod(metadata_of, 0o600)
    s.remove("link")
    s.write("link/inside", "a folder now")
    s.write("another", "new, and twice")
    s.write("b/another", "new, and twice")
    new(s)
    s.remove("z")


def fourth_and_back(s):
    s.write("a.txt", "fourth a")
    s.write("b/b.txt", "third b")


def foreign(s):
    """Somebody's own files stand where new copies would."""
    new(s)
    for path in ("new.txt", "new link", "empty"):
        with open(f"{s.place.backup}/{path}", "wb") as file:
            file.write(b"somebody's own " + path.encode())


def edited(s):
    """What was never backed up, and is about to be replaced by a restore."""
    s.write("a.txt", "an edit that only the source has")
    s.write("b/b.txt", "another edit")


def otherwise(s):
    """Nothing is as it was: an exact restore has to replace, to remove, and to put back what gave way to another type."""
    new(s)
    s.write("a.txt", "an edit that only the source has")
    s.remove("b")
    s.write("b", "a file now")
    s.remove("d-copy")
    s.write("d-copy/inside/deep", "a folder now")
    s.remove("link")
    s.write("link", "a file now as well")
    s.remove("large")
    s.link("large", "c/original")
    os.link(s.source + "/c/original", s.source + "/c/new name of what stays")
    os.link(s.source + "/c/original", s.source + "/z/another")
    s.write("z/new twin", "content that stands twice")


KEEP_TWO = {"retention": {"max_versions_per_file": 1}}
HISTORY = [basis, second]

SCENARIOS = {
    "first": dict(before=[], change=lambda s: (basis(s), new(s))),
    "new": dict(before=HISTORY, change=new),
    "foreign": dict(before=HISTORY, change=foreign),
    "batches": dict(before=HISTORY, change=batches, thinned=6),
    "modified": dict(before=HISTORY, change=modified),
    "duplicate": dict(before=HISTORY, change=duplicate),
    "linked": dict(
        before=[*HISTORY, lambda s: s.write("c/original", "something else for a while")],
        change=linked,
        settings={"duplicates_storage": "link"},
    ),
    "moved": dict(before=HISTORY, change=moved),
    "promoted": dict(before=HISTORY, change=promoted),
    "deleted": dict(before=HISTORY, change=deleted),
    "metadata": dict(before=HISTORY, change=metadata),
    "retention-run": dict(before=[*HISTORY, third], change=fourth_and_back, settings=KEEP_TWO),
    "retention-prune": dict(
        before=[*HISTORY, third, fourth_and_back],
        change=lambda s: s.settings.update(KEEP_TWO),
        command=["prune"],
    ),
    "types": dict(before=HISTORY, change=types),
    "restore": dict(
        before=HISTORY,
        change=edited,
        command=[*"restore source/a.txt source/b/b.txt --in-place --version 1 --overwrite always".split()],
        in_place=True,
    ),
    # What the backup before it makes a version would, by the rules, cost the one that is asked for.
    "restore-exact": dict(
        before=HISTORY,
        change=otherwise,
        settings=KEEP_TWO,
        command=["restore", "source", "--in-place", "--exact", "--at", "<after run 0>"],
        in_place=True,
    ),
    "repair": dict(before=HISTORY, change=broken, command=["verify", "--repair"]),
    "rebuild": dict(before=[*HISTORY, third, deleted], change=lost_catalog, command=["rebuild"]),
    "mixed": dict(before=[*HISTORY, third], change=mixed, settings=KEEP_TWO),
}
WITHOUT_LINKS = ("modified", "types", "repair", "mixed", "restore", "new")


def all_scenarios(names=()):
    made = [Scenario(name, **parts) for name, parts in SCENARIOS.items()]
    made += [Scenario(name, **SCENARIOS[name], links=False) for name in WITHOUT_LINKS]
    return [scenario for scenario in made if not names or scenario.name in names]
