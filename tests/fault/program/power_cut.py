# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts: what a disk that lost everything not synced looks like after each call of a run, and what the program
makes of it.

    power_cut.py --least 500 [--stride K] [--seeds S] [--scenario NAME]

Each K-th call of each scenario is a cut, in the modes strict and names, and S times in mode random (disk_model.py).
"""

import argparse
import concurrent.futures
import os
import sys
import tempfile
import time

import checks
import tree
from disk_model import Disk, read_trace
from program import Place, require_programs
from scenarios import SCRATCH, all_scenarios

# The source of a restore in place lies on another disk, which the model does not follow.
LEFT_OUT = ("restore", "restore-without-links")


class Recording:
    """A scenario's backup before its command, and the command's trace."""

    def __init__(self, scenario, scratch):
        self.scenario = scenario
        self.place = scenario.open_at(f"{scratch}/{scenario.name}-recorded", Place(f"{scratch}/{scenario.name}-recorded"))
        # The first backup makes the backup root itself: that folder is given.
        os.makedirs(self.place.backup, exist_ok=True)
        self.prepared = f"{scratch}/{scenario.name}-before"
        self.root = os.stat(self.place.backup).st_ino
        self.disk = Disk(self.place.backup)
        trace = f"{scratch}/{scenario.name}.trace"
        code, _, calls, text = self.place.run_with_fault(scenario.command, TRACE=trace, **scenario.base)
        if code != 0:
            raise AssertionError(f"{scenario.name}: {scenario.command} ended with {code}: {text}")
        self.events = read_trace(trace)
        self.calls = calls

    def disk_after(self, count):
        """The model after the first `count` events; counts only go up."""
        while self.done < count:
            self.disk.apply(self.events[self.done])
            self.done += 1
        return self.disk

    done = 0


_recordings = {}
_place = None


def _begin(scratch, recordings):
    global _place
    _recordings.update((recording.scenario.name, recording) for recording in recordings)
    _place = Place(f"{scratch}/cut-{os.getpid()}")


def _cuts_of(task):
    """All cuts of one stretch of one scenario: (number of states, findings)."""
    name, begin, end, stride, seeds = task
    recording = _recordings[name]
    if recording.done > begin:
        recording = Recording(recording.scenario, os.path.dirname(_place.root))
        _recordings[name] = recording
    count, findings = 0, []
    for number in range(begin, end):
        if number % stride and number != len(recording.events):
            continue
        disk = recording.disk_after(number)
        for mode, seed in [("strict", 0), ("names", 0), *(("random", seed) for seed in range(1, seeds + 1))]:
            try:
                found = _check(recording, disk, mode, f"{name} {number} {seed}", number)
            except Exception as error:  # pylint: disable=broad-except
                found = [f"the harness failed: {error!r}"]
            count += 1
            event = recording.events[number - 1] if number else None
            what = f"{event.name} {event.name1} {event.name2}" if event else "nothing"
            findings += [f"{name}, cut after {number} ({what}), {mode} {seed}: {sentence}" for sentence in found]
    return count, findings


def _check(recording, disk, mode, seed, number):
    scenario, place = recording.scenario, _place
    tree.remove(place.root)
    os.makedirs(place.root)
    disk.cut(mode, seed, place.backup)
    scenario.copy_state(place)
    if number == len(recording.events):
        wrong = tree.difference(tree.stored(place.backup), scenario.after_tree)
        if wrong:
            return [f"done was said, and not all is on stable storage: {wrong}"]
    found = checks.at_once(scenario, place)
    found += checks.after_recovery(scenario, place)
    return found


def run(options):
    require_programs()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=SCRATCH, prefix="holdfast-power-") as scratch:
        chosen = [s for s in all_scenarios(options.scenario) if s.name not in LEFT_OUT]
        recordings = [Recording(scenario.prepare(scratch), scratch) for scenario in chosen]
        tasks = []
        for recording in recordings:
            last = len(recording.events) + 1
            middle = last // 2
            for begin, end in ((0, middle), (middle, last)):
                tasks.append(
                    (recording.scenario.name, begin, end, recording.scenario.stride(options.stride), options.seeds)
                )
        count, findings = 0, []
        with concurrent.futures.ProcessPoolExecutor(2, initializer=_begin, initargs=(scratch, recordings)) as pool:
            for states, found in pool.map(_cuts_of, tasks):
                count += states
                findings += found
                for sentence in found:
                    print(sentence, flush=True)
    events = sum(len(recording.events) for recording in recordings)
    print(
        f"power cuts: {count} states of {len(recordings)} scenarios with {events} calls, {len(findings)} findings, "
        f"{time.monotonic() - began:.0f} s"
    )
    if count < options.least:
        print(f"only {count} states, {options.least} are promised")
        return 1
    return 1 if findings else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--stride", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--scenario", action="append", default=[])
    sys.exit(run(parser.parse_args()))


if __name__ == "__main__":
    main()
