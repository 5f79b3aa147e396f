# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded block writes: what ext4, xfs and btrfs make of a power cut when the drive keeps writes in its cache. Needs root.

    recorded.py --least 200 [--every K] [--seeds S] [--system ext4 …] [--scenario NAME … | --all]

The disk of a run records each block write and each flush (recording_disk.py). A drive promises no more than this: what was
written before a flush that was completed is there. So a cut at each K-th write leaves the writes up to the last flush, and
of those after it none; all; or, S times by a seed, some, since a drive writes in an order of its own. Each such disk is
mounted, which replays its journal, and given to the program. At the end of the run all has to be there, whichever
it is.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import checks
import disks
import tree
from program import require_programs
from recording_disk import HEAD, read_record
from scenarios import SCRATCH, all_scenarios

SCENARIOS = ("mixed", "modified-without-links", "types")
# The source of a restore in place lies on another disk, which is not recorded.
LEFT_OUT = ("restore", "restore-without-links")
# What a drive writes at once, or not at all.
UNIT = 4096
HERE = os.path.dirname(os.path.abspath(__file__))


class Recorder:
    """A disk whose writes and flushes are recorded, mounted while it is in use."""

    def __init__(self, scratch, system):
        self.folder, self.system = scratch + "/disk", system
        megabytes, self.make, self.options = disks.SYSTEMS[system]
        self.size = megabytes << 20
        self.data, self.fuse = scratch + "/recorder", scratch + "/recording"
        self.loop = None

    def __enter__(self):
        for folder in (self.data, self.fuse, self.folder):
            os.makedirs(folder, exist_ok=True)
        # Debian's own Python: fusepy is installed for no other.
        command = ["/usr/bin/python3", "-B", HERE + "/recording_disk.py", self.data, self.fuse, str(self.size >> 20)]
        self.server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        try:
            self._attach()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _attach(self):
        image = self.fuse + "/image"
        while not os.path.exists(image):
            if self._has_ended():
                raise AssertionError(f"the recording disk does not start: {self.server.stderr.read()[-300:]}")
        done = subprocess.run(["losetup", "--find", "--show", image], check=True, stdout=subprocess.PIPE, text=True)
        self.loop = done.stdout.strip()
        disks.must(*self.make, self.loop)
        disks.must("mount", "-o", ",".join(["rw", *self.options]), self.loop, self.folder)

    def __exit__(self, *_):
        for path in (self.folder, self.fuse):
            if path == self.fuse and self.loop:
                subprocess.run(["losetup", "-d", self.loop], stderr=subprocess.DEVNULL)
            # Whoever looks at new file systems may hold it for a moment.
            for _ in range(200):
                code = subprocess.run(["umount", path], stderr=subprocess.DEVNULL).returncode
                if code == 0 or not _is_mounted(path):
                    break
                self._has_ended()
        self.server.wait(timeout=60)
        self.server.stderr.close()

    def _has_ended(self):
        """Gives it a moment."""
        try:
            self.server.wait(timeout=0.01)
            return True
        except subprocess.TimeoutExpired:
            return False

    def written(self):
        """How many bytes the record has by now."""
        return os.path.getsize(self.data + "/record")


def _is_mounted(folder):
    with open("/proc/self/mounts", encoding="utf-8", errors="surrogateescape") as file:
        return f" {folder} " in file.read()


class Record:
    """The writes and flushes of one run, and the disks that cuts leave of them."""

    def __init__(self, path, begin, end, size, image):
        self.entries = read_record(path)
        self.size, self.image = size, image
        sizes, at = [], 0
        for entry in self.entries:
            sizes.append(at)
            at += HEAD.size + (len(entry[1]) if entry is not None else 0)
        sizes.append(at)
        self.begin, self.end = sizes.index(begin), sizes.index(end)
        with open(image, "wb") as file:
            file.truncate(size)
        self.flushed = 0  # entries that the image has for sure

    def counts(self):
        run = self.entries[self.begin : self.end]
        flushes = sum(entry is None for entry in run)
        return len(run) - flushes, flushes

    def last_flush(self, point):
        while point > 0 and self.entries[point - 1] is not None:
            point -= 1
        return point

    def points(self, every):
        """Numbers of entries after which the power goes: at each K-th write, just before each flush, and at the end."""
        chosen, writes = [], 0
        for number in range(self.begin, self.end):
            if self.entries[number] is None:
                continue
            writes += 1
            if writes % every == 0 or (every == 1 and self.entries[number + 1 : number + 2] == [None]):
                chosen.append(number + 1)
        return [*(point for point in chosen if point < self.end), self.end]

    def cut(self, point, target, keeps):
        """Makes the disk that a cut after the first `point` entries leaves; `keeps()` is asked for each unit of a write
        that no flush followed."""
        flush = self.last_flush(point)
        with open(self.image, "r+b", buffering=0) as file:
            for entry in self.entries[self.flushed : flush]:
                if entry is not None:
                    _put(file, *entry)
        self.flushed = flush
        disks.must("cp", "--sparse=always", self.image, target)
        with open(target, "r+b", buffering=0) as file:
            for offset, data in self.entries[flush:point]:
                for begin in range(0, len(data), UNIT):
                    if keeps():
                        _put(file, offset + begin, data[begin : begin + UNIT])


def _put(file, offset, data):
    if os.pwrite(file.fileno(), data, offset) != len(data):
        raise AssertionError("a disk can't be written")


def record_run(system, scenario, scratch):
    """The stage and the record of the scenario's command on a disk of that system."""
    stage = disks.Stage(scratch, scenario)
    with Recorder(scratch, system) as recorder:
        stage.fill()
        begin = recorder.written()
        code, out, error = stage.place.run(scenario.command, scenario.base or None)
        end = recorder.written()
        if code != 0:
            text = (out + error).decode(errors="replace")
            raise AssertionError(f"{system}, {scenario.name}: the run ended with {code}: {text[-300:]}")
    return stage, Record(recorder.data + "/record", begin, end, recorder.size, scratch + "/flushed")


def check(stage, system, copy, what, is_done):
    scenario, place = stage.scenario, stage.place
    found = checks.Findings()
    try:
        with disks.Disk(copy, stage.scratch + "/disk", system):
            scenario.copy_state(place)
            if is_done:
                wrong = tree.difference(tree.stored(place.backup), scenario.after_tree)
                found.expect(not wrong, f"done was said, and after a cut not all is there: {wrong}")
            found += checks.at_once(scenario, place)
            found += checks.after_recovery(scenario, place)
    except AssertionError as error:
        found.append(f"the harness failed: {error}")
    return [f"{system}, {scenario.name}, {what}: {sentence}" for sentence in found]


def try_cuts(system, scenario, options, scratch):
    """(number of disks, findings)."""
    stage, record = record_run(system, scenario, scratch)
    writes, flushes = record.counts()
    # Without flushes every cut would be at the beginning, and all would be well.
    if writes < 10 or flushes < 4:
        raise AssertionError(f"{system}, {scenario.name}: only {writes} writes and {flushes} flushes arrived")
    copy, tried, findings, flushed = scratch + "/cut", 0, [], -1
    for point in record.points(options.every):
        variants = [("all", lambda: True)]
        if record.last_flush(point) == point:
            variants = []
        if record.last_flush(point) != flushed:
            flushed = record.last_flush(point)
            variants.insert(0, ("none", lambda: False))
        if point - flushed > 0:
            for seed in range(options.seeds):
                chance = random.Random(f"{system} {scenario.name} {point} {seed}")
                share = chance.choice((0.2, 0.5, 0.8))
                variants.append((f"some (seed {seed})", lambda c=chance, s=share: c.random() < s))
        for name, keeps in variants:
            record.cut(point, copy, keeps)
            what = f"after write {point - record.begin}, of {point - flushed} unflushed {name}"
            findings += check(stage, system, copy, what, point == record.end)
            tried += 1
            if findings and options.stop_at_first:
                return tried, findings
    print(f"{system}, {scenario.name}: {writes} writes, {flushes} flushes, {tried} disks", flush=True)
    return tried, findings


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--every", type=int, default=10)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--stop-at-first", action="store_true")
    parser.add_argument("--system", action="append", default=[], choices=disks.SYSTEMS)
    parser.add_argument("--scenario", action="append", default=[])
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    require_programs()
    require_recorder()
    # A test that takes too long is ended by SIGTERM: it must leave no mounts behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    began = time.monotonic()
    count, findings = 0, []
    with tempfile.TemporaryDirectory(dir=SCRATCH, prefix="holdfast-recorded-") as scratch:
        chosen = all_scenarios([] if options.all else options.scenario or SCENARIOS)
        for scenario in [each.prepare(scratch) for each in chosen if each.name not in LEFT_OUT]:
            for system in options.system or disks.SYSTEMS:
                part = try_cuts(system, scenario, options, scratch)
                count, findings = count + part[0], findings + part[1]
    for sentence in findings:
        print(sentence)
    print(f"recorded block writes: {count} disks, {len(findings)} findings, {time.monotonic() - began:.0f} s")
    if count < options.least and not options.stop_at_first:
        print(f"only {count}, {options.least} are promised")
        sys.exit(1)
    sys.exit(1 if findings else 0)


def require_recorder():
    disks.require_disks()
    if not os.path.exists("/dev/fuse"):
        raise SystemExit("real disks can't be tested here: there is no /dev/fuse")
    if subprocess.run(["/usr/bin/python3", "-c", "import fusepy"], stderr=subprocess.DEVNULL).returncode != 0:
        raise SystemExit("real disks can't be tested here: python3-fusepy is not installed (packaging/dependencies.sh tests)")


if __name__ == "__main__":
    main()
