#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random changes for a long time, with a monitor that is killed now and then: soak.py [--minutes M] [--seed S] [--links]

--links: hard links, too. What is written through a name that goes before anybody looked shows in the next rescan only.

A model knows what stands in the source. Whenever everything was quiet and the monitor idle, what stands there must be
in the backup from then on: each of these contents is looked for, by hash, at the end. Then the backup equals the source,
by a restore and an independent comparison.
"""

import argparse
import os
import random
import shutil
import sys
import time

from monitored import Failure, Monitored, digest, expect

NAMES = ["a", "b", "c", "long name", "ümläut", "x.txt", "y.tmp", "new\nline", "-dash", "z" * 120]


class Soak:
    def __init__(self, place, seed, links):
        self.place = place
        self.chance = random.Random(seed)
        self.promised = {}  # hash → path where it stood
        self.counts = {}
        self.number = 0
        self.links = links

    def files(self):
        return sorted(
            os.path.join(folder, name)
            for folder, _, names in os.walk(self.place.source)
            for name in names
            if not os.path.islink(os.path.join(folder, name))
        )

    def folders(self):
        return sorted(folder for folder, _, _ in os.walk(self.place.source))

    def fresh(self, base=""):
        self.number += 1
        return f"{self.chance.choice(self.folders())}/{base}{self.chance.choice(NAMES)}{self.number}"

    def content(self):
        self.number += 1
        size = self.chance.choice((0, 10, 100, 5000, 70_000))
        # Some contents come more than once.
        if self.chance.random() < 0.2:
            return b"the same" * (1 + size // 100)
        return (b"%d " % self.number) * (1 + size // 8)

    def step(self):
        kinds = ("create", "create", "append", "overwrite", "replace", "rename", "move_folder", "delete", "delete_folder",
                 "chmod", "tree", "link", "symlink", "truncate", "touch")
        kind = self.chance.choice(kinds)
        if kind == "link" and not self.links:
            kind = "create"
        if len(self.files()) < 20:
            kind = self.chance.choice(("create", "tree"))
        if len(self.files()) > 400 and kind in ("create", "tree"):
            kind = "delete"
        getattr(self, kind)()
        self.counts[kind] = self.counts.get(kind, 0) + 1

    def _write(self, path, mode="wb"):
        with open(path, mode) as file:
            file.write(self.content())

    def create(self):
        self._write(self.fresh())

    def append(self):
        self._write(self.chance.choice(self.files()), "ab")

    def overwrite(self):
        self._write(self.chance.choice(self.files()))

    def truncate(self):
        os.truncate(self.chance.choice(self.files()), self.chance.choice((0, 5)))

    def replace(self):
        target = self.chance.choice(self.files())
        self._write(f"{target}~new")
        os.rename(f"{target}~new", target)

    def rename(self):
        os.rename(self.chance.choice(self.files()), self.fresh("r"))

    def move_folder(self):
        folders = [f for f in self.folders() if f != self.place.source]
        if folders:
            source = self.chance.choice(folders)
            target = f"{self.place.source}/moved{self.number}"
            self.number += 1
            if not target.startswith(source + "/"):
                os.rename(source, target)

    def delete(self):
        os.remove(self.chance.choice(self.files()))

    def delete_folder(self):
        folders = [f for f in self.folders() if f != self.place.source and f.count("/") > self.place.source.count("/") + 1]
        if folders:
            shutil.rmtree(self.chance.choice(folders))

    def chmod(self):
        os.chmod(self.chance.choice(self.files()), self.chance.choice((0o600, 0o644, 0o755)))

    def tree(self):
        top = self.fresh("t")
        for depth in range(self.chance.randrange(1, 4)):
            folder = top + "/d" * depth
            os.makedirs(folder, exist_ok=True)
            for number in range(self.chance.randrange(4)):
                self._write(f"{folder}/f{number}")

    def link(self):
        path = self.fresh()
        self._write(path)
        os.link(path, self.fresh("h"))

    def symlink(self):
        os.symlink("nowhere in particular", self.fresh("s"))

    def touch(self):
        os.utime(self.chance.choice(self.files()))

    def settle(self):
        """What stands there now must be found in the backup for ever."""
        self.place.wait_idle(120)
        self.place.expect_nothing_missed()
        for path in self.files():
            if os.path.getsize(path):
                self.promised.setdefault(digest(path), path)

    def run(self, seconds):
        until = time.monotonic() + seconds
        kills = stops = settled = 0
        self.place.start()
        while time.monotonic() < until:
            for _ in range(self.chance.randrange(1, 40)):
                self.step()
                if self.chance.random() < 0.1:
                    time.sleep(self.chance.random() * 0.3)
            what = self.chance.random()
            if what < 0.2:
                time.sleep(self.chance.random())
                self.place.kill()
                kills += 1
                for _ in range(self.chance.randrange(5)):
                    self.step()
                self.place.start(ready=0)
                # Its first answer: before that nobody could ask how it fares.
                deadline = time.monotonic() + 30
                while not self.place.monitoring()["running"]:
                    expect(time.monotonic() < deadline, "a killed monitor starts again")
                    time.sleep(0.05)
            elif what < 0.25:
                self.place.stop(within=5)
                stops += 1
                self.step()
                self.place.start(ready=0)
                time.sleep(1)
            elif what < 0.6:
                self.settle()
                settled += 1
        self.settle()
        code, _ = self.place.stop()
        expect(code == 143, f"it ended with {code}")
        self.place.expect_equal()
        self.place.expect_sound()
        self.expect_history()
        print(
            f"soak: {sum(self.counts.values())} changes ({self.counts}), {kills} kills, {stops} stops, settled {settled} "
            f"times, {len(self.promised)} contents promised, all found"
        )

    def expect_history(self):
        stored = set()
        for folder, _, names in os.walk(self.place.backup):
            if "/.holdfast" not in folder:
                stored.update(digest(f"{folder}/{n}") for n in names if not os.path.islink(f"{folder}/{n}"))
        missing = [path for value, path in self.promised.items() if value not in stored]
        expect(not missing, f"{len(missing)} of {len(self.promised)} contents are lost: {missing[:5]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--links", action="store_true")
    options = parser.parse_args()
    try:
        with Monitored(debounce=0.3, mass_change_guard={"percent": 0}) as place:
            Soak(place, options.seed, options.links).run(options.minutes * 60)
    except Failure as failure:
        print(f"FAIL: seed {options.seed}: {failure}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
