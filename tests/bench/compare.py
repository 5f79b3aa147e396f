#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holdfast and its peers at the same work, in turn: medians and ratios. A benchmark, not a test: it judges nothing.

  tests/bench/compare.py [--cli build/release/bin/holdfast-cli] [--tree small|large|home]… [--scale 1] [--files N]…
      [--mean BYTES] [--peers rsync,restic,…] [--tasks "first backup,no change,…"] [--runs 3] [--cache warm|cold|both]
      [--filesystem ext4|xfs|btrfs] [--config JSON] [--work FOLDER] [--json FILE] [--install-peers]

Trees: small (100,000 files, mean 16 KiB, one in ten a copy), large (16 files, 4 GiB), home (30,000 files, 3 GiB, links,
sparse files, odd names). --scale makes them smaller; --files, given several times, also compares how the tools grow
(--files 10000 --files 100000 --files 1000000 --mean 100).

Absolute figures drift with the machine, so believe the ratios. Holdfast is measured with one peer at a time, on a fresh
image that nothing else uses: each task by the one and at once by the other, the next run in the other order; a ratio is the
median of those of the pairs. A final sync is counted where a tool does none of its own. Cold: nothing is in memory when a task
begins. As root; an ordinary user gets warm runs in a temporary folder. The peer `machine` is the least
that must be done: `find -printf` of the source, and hashing all of it by openssl on all cores.

Printed for each task and peer, Holdfast's median / the peer's, and the ratio: wall time, CPU time, memory of the largest
process, bytes written to the device, what the file system holds more than before. --json has every single measurement.
"""
import argparse
import collections
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import measure  # noqa: E402
import table  # noqa: E402
import tools  # noqa: E402
import trees  # noqa: E402
from disk import Image  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parents[2]
# On one image: the source, two stores, what one of them restores; and room to spare.
TREES_ON_IMAGE = 5
LEAST_GIGABYTES = 2

# One measurement: which run of which setting, and what it cost each of the two.
Pair = collections.namedtuple("Pair", "tree cache peer task run ours theirs")


class Round:
    """One run of Holdfast and one peer, on an image of their own."""

    def __init__(self, options, tree, cache, peer, run):
        self.options, self.tree, self.cache, self.peer, self.run = options, tree, cache, peer, run
        self.count = 0  # of files and links in the source
        gigabytes = LEAST_GIGABYTES + -(-TREES_ON_IMAGE * tree.bytes // trees.GIB)
        self.image = Image(gigabytes, options.filesystem, options.work, names=100_000 + TREES_ON_IMAGE * tree.files * 3 // 2)

    def measure(self):
        """Yields a Pair for each task that the peer has."""
        try:
            source = self.image.root / "source"
            self.tree.make(source)
            self.count = trees.count(source)
            both = [tools.Holdfast(self.image.root / "ours", source, self.tree.kind)]
            if self.peer is not None:
                both.append(self.peer(self.image.root / "theirs", source, self.tree.kind))
            for tool in both:
                tool.prepare()
            self.image.sync()
            for task in tools.TASKS:
                yield from self.task(task, source, both)
        finally:
            self.image.close()

    def task(self, task, source, both):
        if task == tools.CHANGED:
            trees.change(source)
            self.image.sync()
        costs = {}
        all_have_it = all(tool.commands(task) for tool in both[1:])
        for tool in both if self.run % 2 == 0 else both[::-1]:
            # The later tasks need the backups, measured or not.
            if all_have_it and task in self.options.tasks or task in (tools.FIRST, tools.CHANGED):
                costs[tool.name] = self.cost(task, tool)
        if all_have_it and task in self.options.tasks:
            ours, *theirs = (costs[tool.name] for tool in both)
            name = self.peer.name if self.peer else None
            yield Pair(self.tree, self.cache, name, task, self.run, ours, theirs[0] if theirs else None)

    def cost(self, task, tool):
        commands = tool.commands(task)
        if commands is None:
            return None
        if task == tools.RESTORE:
            tool.target.mkdir()
            self.image.sync()
        if self.cache == "cold":
            self.image.drop_caches()
        cost = measure.cost(commands, self.image, counts_sync=task not in tool.durable, environment=tool.environment,
                            folder=tool.folder(task))
        if task == tools.RESTORE:
            if trees.count(tool.target) != self.count:
                raise measure.Failed(f"{tool.name} restored {trees.count(tool.target)} of {self.count} files")
            shutil.rmtree(os.fsencode(tool.target))
            self.image.sync()
        return cost


def chosen_peers(options):
    names = list(tools.PEERS) if options.peers is None else [name for name in options.peers.split(",") if name]
    peers = []
    for name in names:
        if name not in tools.PEERS:
            sys.exit(f"no peer is called '{name}'; there are: {', '.join(tools.PEERS)}")
        if tools.PEERS[name].is_there():
            peers.append(tools.PEERS[name])
        else:
            print(f"{name} is not installed, and left out (--install-peers)", file=sys.stderr)
    return peers


def chosen_trees(options):
    sizes = options.files or [None]
    return [trees.tree(kind, options.scale, files, options.mean) for kind in options.tree or ["small"] for files in sizes]


def parse():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default=HERE / "build/release/bin/holdfast-cli", type=pathlib.Path)
    parser.add_argument("--tree", action="append", choices=list(trees.KINDS))
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--files", type=int, action="append")
    parser.add_argument("--mean", type=int)
    parser.add_argument("--peers", help=f"by commas, of {','.join(tools.PEERS)} (default: all; '': Holdfast alone)")
    parser.add_argument("--tasks", default=",".join(tools.TASKS))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--cache", choices=["warm", "cold", "both"], default="warm")
    parser.add_argument("--filesystem", choices=["ext4", "xfs", "btrfs"], default="ext4")
    parser.add_argument("--config", type=json.loads, default={}, help='members of the configuration: \'{"threads": 1}\'')
    parser.add_argument("--work", type=pathlib.Path, help="where the images are made (default: TMPDIR)")
    parser.add_argument("--json", type=pathlib.Path)
    parser.add_argument("--install-peers", action="store_true")
    options = parser.parse_args()
    options.tasks = [task.strip() for task in options.tasks.split(",")]
    for task in options.tasks:
        if task not in tools.TASKS:
            parser.error(f"no task is called '{task}'; there are: {', '.join(tools.TASKS)}")
    if options.cache != "warm" and os.geteuid() != 0:
        parser.error("a cold cache takes root")
    return options


def main():
    options = parse()
    if options.install_peers:
        subprocess.run([HERE / "packaging/dependencies.sh", "bench"], check=True)
    tools.Holdfast.cli = options.cli.resolve()
    tools.Holdfast.more = options.config
    peers = chosen_peers(options)
    versions = {tool.name: tool.version() for tool in [tools.Holdfast, *peers]}
    print("; ".join(f"{name}: {version}" for name, version in versions.items()))
    pairs, failures = [], []
    caches = ["warm", "cold"] if options.cache == "both" else [options.cache]
    for run in range(options.runs):
        for cache in caches:
            for tree in chosen_trees(options):
                for peer in peers or [None]:
                    print(f"run {run + 1} of {options.runs}, {cache}, {tree.title}: {peer.name if peer else '-'}",
                          file=sys.stderr)
                    try:
                        pairs.extend(Round(options, tree, cache, peer, run).measure())
                    except measure.Failed as failure:
                        failures.append(str(failure))
                        print(failure, file=sys.stderr)
    table.show(pairs, options.filesystem)
    if options.json:
        options.json.write_text(table.document(pairs, {
            "versions": versions, "filesystem": options.filesystem, "machine": platform.platform(),
            "cores": os.cpu_count(), "failures": failures, "config": options.config}), encoding="utf-8")
    if failures:
        sys.exit(f"{len(failures)} rounds ended early, see above")


if __name__ == "__main__":
    main()
