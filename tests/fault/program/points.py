# SPDX-License-Identifier: GPL-3.0-or-later
"""Strikes the program at its n-th file-changing call, and looks at what is left.

    points.py kills  --least 1000 [--stride K] [--pairs P]    killed before, after, and in the middle of a write
    points.py errors --least 2000 [--stride K]                ENOSPC, EIO, EROFS, EDQUOT, once and from then on

--stride K takes every K-th point of each kind (each kind begins elsewhere), 1 all. --pairs P: P further kills of the
recovery for each chosen kill. --scenario NAME and --only CALL narrow it. Fails when fewer than --least points fired.
"""

import argparse
import concurrent.futures
import os
import random
import sys
import tempfile
import time
import zlib

import checks
import tree
from program import KILLED, Place, require_programs
from scenarios import SCRATCH, all_scenarios

ERRORS = ("ENOSPC", "EIO", "EROFS", "EDQUOT")
SYNCS = ("fsync", "fdatasync", "syncfs")
WRITES = ("pwrite64", "write")


def kill_points(scenario, stride, pairs, only):
    for number, (name, path) in enumerate(scenario.listed, 1):
        if only and name not in only:
            continue
        kinds = ["kill-before", "kill-after"] + (["kill-torn"] if name in WRITES else [])
        for index, what in enumerate(kinds):
            if (number + index * (stride // 3 + 1)) % stride:
                continue
            yield {"AT": number, "DO": what}, None
            for again in range(pairs):
                yield {"AT": number, "DO": what}, (again, ("kill-before", "kill-after", "kill-torn")[again % 3])


def error_points(scenario, stride, _, only):
    for number, (name, path) in enumerate(scenario.listed, 1):
        if only and name not in only:
            continue
        for index, what in enumerate([*ERRORS, *(error + "+" for error in ERRORS)]):
            if (number + index * (stride // 8 + 1)) % stride == 0:
                yield {"AT": number, "DO": what}, None


def ignored_by_sqlite(scenario, name, fired):
    """SQLite passes over a failed sync of the folder, and over one of the database while it closes: the log is kept then
    and taken in by the next opening. Before that it syncs the log once more, of which every commit was synced. The journal
    of a catalog in WAL mode serves once, for the change to that mode, of which SQLite tells the outcome."""
    if name == "fdatasync" and fired.endswith("-wal"):
        number = int(fired.split(" ")[0])
        earlier = [call for call, path in scenario.listed[: number - 1] if path.endswith("-wal")]
        return bool(earlier) and earlier[-1] == "fdatasync"
    return name == "fdatasync" and fired.endswith(("/.holdfast", "/catalog.sqlite", "/catalog.sqlite-journal", "/catalog-rebuild.sqlite"))


def is_of_the_memory(place, fired):
    """Once a backup is done, the time of it and the like are remembered in the user's state folder, for who looks on while
    the drive is away. That this could not be written is no fault of the backup. (The guard of the drive that stands there,
    too, is checked: without it the run has failed.)"""
    return fired.split(" ", 2)[2].startswith(place.state)


class Striker:
    """One process's own copy of a scenario, struck again and again."""

    def __init__(self, scratch):
        self.place = Place(f"{scratch}/strike-{os.getpid()}")

    def strike(self, scenario, fault, again, restores):
        """(points that fired, findings)."""
        place = scenario.open_at(self.place.root, self.place)
        code, fired, _, text = place.run_with_fault(scenario.command, **fault, **scenario.base)
        if fired is None:
            return 0, []
        found = checks.Findings()
        if fault["DO"].startswith("kill"):
            found.expect(code == KILLED, f"killed, it ended with {code}")
        found += checks.at_once(scenario, place)
        found += checks.result_of_run(scenario, place, code, text)
        name = fired.split(" ")[1]
        ignored = ignored_by_sqlite(scenario, name, fired) or is_of_the_memory(place, fired)
        if code == 0 and name in SYNCS and not ignored:
            found.append("a sync failed and the run says that it is done")
        count = 1
        if again is not None:
            count += self._strike_recovery(scenario, fault, again, found)
        exactly = fault["DO"].startswith("kill")
        found += checks.after_recovery(scenario, place, restores or not exactly, exactly)
        return count, [f"{scenario.name}, {fault}, then {again} [{fired}]: {sentence}" for sentence in found]

    def _strike_recovery(self, scenario, fault, again, found):
        """Kills the run that recovers, too: at a place that hangs on the point alone."""
        index, what = again
        chosen = random.Random(f"{scenario.name} {fault} {index}")
        # The recovery is what comes first; a later place is the run behind it.
        number = chosen.randint(1, max(2, int(scenario.calls * chosen.choice((0.3, 0.3, 1.0)))))
        code, fired, _, text = self.place.run_with_fault(scenario.command, AT=number, DO=what, **scenario.base)
        found += checks.at_once(scenario, self.place)
        found += checks.result_of_run(scenario, self.place, code, text, is_repeated=True)
        return 1 if fired is not None else 0


_striker = None
_scenarios = {}


def _begin(scratch, scenarios):
    global _striker
    _striker = Striker(scratch)
    _scenarios.update((scenario.name, scenario) for scenario in scenarios)


def _strike(task):
    name, fault, again, restores = task
    try:
        return _striker.strike(_scenarios[name], fault, again, restores)
    except Exception as error:  # pylint: disable=broad-except
        return 0, [f"{name}, {fault}, then {again}: the harness failed: {error!r}"]


def chosen_points(kind, scenarios, options):
    make = kill_points if kind == "kills" else error_points
    tasks = []
    for scenario in scenarios:
        for fault, again in make(scenario, scenario.stride(options.stride), options.pairs, options.only):
            restores = zlib.crc32(f"{scenario.name}{fault}{again}".encode()) % 10 == 0
            tasks.append((scenario.name, fault, again, restores))
    return tasks


def run(kind, options):
    require_programs()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=SCRATCH, prefix="holdfast-fault-") as scratch:
        scenarios = [s.prepare(scratch) for s in all_scenarios(options.scenario)]
        tasks = chosen_points(kind, scenarios, options)
        fired, missed, findings = 0, 0, []
        with concurrent.futures.ProcessPoolExecutor(2, initializer=_begin, initargs=(scratch, scenarios)) as pool:
            for count, found in pool.map(_strike, tasks, chunksize=4):
                fired += count
                missed += count == 0
                findings += found
                for sentence in found:
                    print(sentence, flush=True)
                if options.stop_at_first and findings:
                    pool.shutdown(wait=True, cancel_futures=True)
                    break
    calls = sum(s.calls for s in scenarios)
    print(
        f"{kind}: {fired} fired in {len(scenarios)} scenarios with {calls} calls, {missed} did not fire, "
        f"{len(findings)} findings, {time.monotonic() - began:.0f} s"
    )
    if fired < options.least:
        print(f"only {fired} points fired, {options.least} are promised")
        return 1
    return 1 if findings or missed > len(tasks) // 50 else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("kills", "errors"))
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--stride", type=int, default=1)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--scenario", action="append", default=[])
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--stop-at-first", action="store_true")
    options = parser.parse_args()
    sys.exit(run(options.kind, options))


if __name__ == "__main__":
    main()
