# SPDX-License-Identifier: GPL-3.0-or-later
"""Months of a user's life with a backup: operations, runs, and the record of each."""

import bisect
import os
import random
import shutil
import tempfile

import history_program
import history_tree
from history_operations import Operations
from history_program import DAY, SECOND, Failure, Program, expect, iso, nanoseconds

MONTHS = 240 * DAY


class Scenario:
    """`sources`: names. The record is one of (start of the run, {source: tree}) for each run, in order; a
    tree is {path: Node}, with the source itself at b''."""

    def __init__(self, seed, sources=("source",), folder=None, operations=12, **config):
        self.random = random.Random(seed)
        self.work = os.path.realpath(tempfile.mkdtemp(prefix="holdfast-history-", dir=folder))
        self.names = list(sources)
        self.roots = [f"{self.work}/{name}".encode() for name in sources]
        self.backup = f"{self.work}/backup"
        for root in self.roots:
            os.mkdir(root)
        settings = {
            "sources": [root.decode() for root in self.roots],
            "backup_root": self.backup,
            "log_dir": f"{self.work}/logs",
            # Whole folders go here, and nobody is there to be asked.
            "mass_change_guard": {"percent": 0},
            "retention": {},
            **config,
        }
        self.program = Program(self.work, settings)
        self.program.write_config()
        self.by_source = len(sources) > 1 or config.get("layout") == "by_source"
        self.operations = Operations(self.random, self.roots, self.log)
        self.per_run = operations
        self.performed = 0
        self.stories = {}  # path → what was done to it
        self.records = []
        self.going_back = 0.04  # how likely before a run
        self.went_back = []
        self.begun_before = False  # by another program: what was before the first run is not recorded

    def log(self, path, text):
        self.stories.setdefault(path, []).append(f"before run {len(self.records) + 1}: {text}")

    def story(self, source, path):
        """What was done to a name and to the folders above it."""
        root = self.roots[self.names.index(source)]
        lines = []
        whole = root + b"/" + path
        while len(whole) > len(root):
            lines += [f"    {whole[len(root) + 1:]!r} {line}" for line in self.stories.get(whole, [])[-25:]]
            whole = os.path.dirname(whole)
        return "\n".join(lines)

    def step(self, runs):
        """How long until the next run: seconds, hours or days, so that all of them make eight months."""
        kind = self.random.random()
        if kind < 0.25:
            return self.random.randrange(2, 600) * SECOND
        if kind < 0.5:
            return self.random.randrange(600, 43_200) * SECOND
        return self.random.randrange(SECOND, 4 * MONTHS // runs)

    def live(self, runs, after=lambda: None):
        """`after`: called after each run."""
        for number in range(runs):
            # Now and then nothing happens, or a lot.
            count = self.random.choice([0] + [1] + [self.per_run] * 6 + [3 * self.per_run])
            for _ in range(count if number else 6 * self.per_run):
                self.operations.run()
                self.performed += 1
            if number > 3 and self.random.random() < self.going_back:
                self.go_back()
                self.program.now += self.step(runs)
            self.run()
            after()
            self.program.now += self.step(runs)

    def run(self):
        summary = self.program.answer("run")
        expect(summary["complete"] and not summary["errors"], f"a run was not complete: {summary}")
        started = nanoseconds(summary["started"])
        expect(not self.records or started > self.records[-1][0], "the simulated clock did not go on")
        self.records.append((started, self.look()))
        return summary

    def go_back(self):
        """A source is made what it was at some time. The program makes a backup before."""
        time = self.random.choice(self.moments(9))
        source = self.random.choice(self.names)
        if not self.at(history_program.meant(time))[source]:
            return
        found = self.look()
        answer = self.program.call("restore", source, "--in-place", "--exact", "--at", iso(time))
        last = self.program.answer("history", "--limit", "1")["runs"][0]
        expect(last["trigger"] == "restore", f"no backup was made before an exact restore: {last}")
        self.records.append((nanoseconds(last["started"]), found))
        self.went_back.append(f"after run {len(self.records)} {source} was made what it was at {iso(time)}")
        wanted = self.at(history_program.meant(time))[source]  # of the future: as it just was
        now = self.look()
        self.expect_same({name: tree for name, tree in found.items() if name != source}, now, answer, time)
        self.expect_same({source: wanted}, now, answer, time)
        expect(answer.code == 0, f"an exact restore left something out: {answer}")

    def expect_same(self, wanted, found, answer, time):
        for source, tree in wanted.items():
            differences = history_tree.differences(tree, found[source], self.contents_without_holes())
            # The source's own folder keeps its mode and times.
            wrong = [(source, path, what) for path, what in differences if path]
            if wrong:
                self.fail(f"restore --exact: {answer}", wrong, time)

    def look(self):
        return {name: history_tree.record_tree(root) for name, root in zip(self.names, self.roots)}

    def at(self, time):
        """What each source was at that time: nothing before the first run."""
        position = bisect.bisect_right(self.records, time, key=lambda record: record[0])
        return self.records[position - 1][1] if position else {name: {} for name in self.names}

    def moments(self, count):
        """Times of every kind."""
        first, last = self.records[0][0], self.records[-1][0]
        times = [first, last, last + 1, last + 400 * DAY]
        if not self.begun_before:
            times += [first - 1, first - 50 * DAY]
        while len(times) < count:
            started = self.random.choice(self.records)[0]
            times.append(
                self.random.choice(
                    [started, started - 1, started + 1, self.random.randrange(first, last), (started // SECOND) * SECOND]
                )
            )
        self.random.shuffle(times)
        return [time for time in times if time >= first or not self.begun_before][:count]

    def ever(self):
        """Every (source, path) that any run found, the sources themselves aside."""
        return {(name, path) for _, trees in self.records for name, tree in trees.items() for path in tree if path}

    def contents_without_holes(self):
        """Hashes of contents that some run found written out. Only the hash tells whether content changed, so
        a file that gets holes and keeps its content keeps the stored copy without them."""
        return {
            node.hash for _, trees in self.records for tree in trees.values() for node in tree.values()
            if node.type == "file" and not history_tree.has_holes(node)
        }  # fmt: skip

    def fail(self, sentence, differences, time=None):
        """Raises, with what is known of the names that differ. `differences`: (source, path, sentence)."""
        lines = [sentence]
        for source, path, what in differences[:8]:
            lines.append(f"  {source}/{path!r}: {what}")
        for source, path, _ in differences[:2]:
            story = self.story(source, path)
            lines += [f"  what was done to {source}/{path!r}:", story] if story else []
            for index, (started, trees) in enumerate(self.records):
                node = trees[source].get(path)
                before = self.records[index - 1][1][source].get(path) if index else None
                if node != before:
                    lines.append(f"    run {index + 1} ({iso(started)}) found {node}")
        lines += self.went_back
        if len(differences) > 8:
            lines.append(f"  … and {len(differences) - 8} more")
        raise Failure("\n".join(lines + ([f"  asked for {iso(time)}"] if time is not None else [])))

    def close(self):
        shutil.rmtree(self.work, ignore_errors=True)
