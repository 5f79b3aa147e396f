# SPDX-License-Identifier: GPL-3.0-or-later
"""What can happen to a backup besides runs: retention, a lost catalog, another tool's past."""

import glob
import os
import shutil
import subprocess
import sys

import history_retention
import history_tree
from history_checks import Checks, stored_hashes
from history_program import DAY, expect, name_of

HERE = os.path.dirname(os.path.abspath(__file__))


class Variants:
    """Each of them begins with the backup as it stood when this was made."""

    def __init__(self, scenario, check):
        self.scenario = scenario
        self.program = scenario.program
        self.check = check
        self.kept = f"{scenario.work}/pristine"
        for name in ("backup", "state"):
            self.copy(f"{scenario.work}/{name}", f"{self.kept}/{name}")

    @staticmethod
    def copy(source, target):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        subprocess.run(["cp", "-a", source, target], check=True)

    def begin(self):
        self.program.write_config()
        for name in ("backup", "state"):
            shutil.rmtree(f"{self.scenario.work}/{name}")
            self.copy(f"{self.kept}/{name}", f"{self.scenario.work}/{name}")

    def rebuild(self, moments):
        """The catalog is gone; state.json is there."""
        self.begin()
        self.lose_catalog()
        self.check(self.scenario, moments)

    def lose_catalog(self):
        for file in glob.glob(f"{glob.escape(self.scenario.backup)}/.holdfast/catalog.sqlite*"):
            os.unlink(file)
        told = self.program.answer("rebuild")
        expect(not told.get("errors"), f"rebuild: {told}")

    def retention(self, rules, moments):
        """These rules, by `prune`; then everything that is still stored is restored, and nothing else."""
        self.begin()
        self.program.write_config(retention=rules)
        copies = history_retention.kept_copies(self.scenario.backup)
        expected = history_retention.removed(copies, rules, self.program.now, self.scenario.backup)
        preview = self.program.answer("prune", "--dry-run")
        told = [name_of(member, "stored") for member in preview["removed"]]
        expect(
            told == expected,
            f"{rules}: prune --dry-run lists otherwise than expected.\n  not listed: "
            f"{sorted(set(expected) - set(told))}\n  not to be listed: {sorted(set(told) - set(expected))}\n  order: "
            f"{next(((a, b) for a, b in zip(told, expected) if a != b), None)}",
        )
        done = self.program.answer("prune")
        expect(done == preview, f"{rules}: prune removed otherwise than its dry run told: {done}, not {preview}")
        again = self.program.answer("prune")
        expect(not again["removed"], f"{rules}: a second prune removed {again}")
        for stored in expected:
            path = os.path.join(self.scenario.backup.encode(), stored)
            expect(not os.path.lexists(path), f"{rules}: {path!r} was not removed")
        self.program.answer("verify")
        stored = stored_hashes(self.scenario.backup)
        self.check(self.scenario, moments, stored)
        self.nearest(stored, moments)
        self.lose_catalog()
        self.check(self.scenario, max(1, moments // 3), stored)

    def nearest(self, stored, moments):
        checks = Checks(self.scenario, stored)
        for time in self.scenario.moments(moments):
            checks.nearest(time)


class Takeover:
    """A backup that the original tool made, and what Holdfast makes of it."""

    def __init__(self, scenario):
        self.scenario = scenario
        self.random = scenario.random
        self.root = scenario.roots[0]
        self.versions = {}  # path → {number: hash}
        self.count = 0

    def begin(self, runs=6):
        """Base names differ: the original tool has one folder for all files."""
        folders = [b"", b"papers", b"papers/2040", b"photos"]
        for folder in folders[1:]:
            os.makedirs(os.path.join(self.root, folder), exist_ok=True)
        paths = []
        for number in range(30):
            paths.append(os.path.join(self.random.choice(folders), b"old-%d.txt" % number))
            self.write(paths[-1])
        self.original()
        for _ in range(runs - 1):
            for path in self.random.sample(paths, 8):
                self.write(path)
            if self.random.random() < 0.5:
                gone = paths.pop(self.random.randrange(len(paths)))
                os.unlink(os.path.join(self.root, gone))
            self.original()
        for path in paths:
            numbers = glob.glob(f"{self.scenario.backup}/versions/{os.path.basename(path).decode()}/v*.bak")
            self.versions[path] = {
                int(os.path.basename(file)[1:-4]): history_tree.hash_of(file) for file in numbers
            }

    def write(self, path):
        self.count += 1
        with open(os.path.join(self.root, path), "wb") as file:
            file.write(b"before Holdfast, text %d\n" % self.count * self.random.choice([1, 20]))

    def original(self):
        tool = [sys.executable, "-B", f"{HERE}/original_tool.py", self.root.decode(), self.scenario.backup]
        subprocess.run(tool, check=True)

    def take_over(self):
        self.scenario.begun_before = True
        counts = dict(self.scenario.run()["counts"])
        counts.pop("skip")
        counts.pop("metadata")
        expect(not any(counts.values()), f"the first run after the takeover did something: {counts}")
        self.check_versions()
        self.scenario.program.now += DAY

    def check_versions(self):
        """Those of the original tool can be had under their numbers, whatever happened since."""
        for path, versions in self.versions.items():
            argument = b"source/" + path
            for number, content in versions.items():
                target = f"{self.scenario.work}/version"
                shutil.rmtree(target, ignore_errors=True)
                self.scenario.program.answer("restore", argument, "--version", str(number), "--to", target)
                found = history_tree.hash_of(os.path.join(target.encode(), path))
                expect(found == content, f"version {number} of {argument!r} is another content")
