#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a file cost more than it did? Counts system calls and instructions, not time, and compares them with what was recorded.

  tests/speed/guard.py PROGRAM            fails for each count that is another one
  tests/speed/guard.py PROGRAM --record   writes recorded.json: after a change that was meant

PROGRAM is holdfast-cli, built by tests/release_build.sh. It makes a first backup of a tree, one of nothing new, one of changed
files (one in ten: so many that they are synced as a whole), and restores all, with 500 and with 1,000 files, and one thread: so
what 500 files more cost is known apart from the program's start.

System calls of further files must be the very same number, of each kind (but for reads, writes and locks, which are the
catalog's too: within 10 %), and so must all that sync. Instructions may differ by 3 %. Their number depends on the compiler and
the libraries, too: recorded.json says by which it was made, and with others it must be within 30 %, which the output says.
Neither depends on the machine's speed or load.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import counts  # noqa: E402

RECORDED = pathlib.Path(__file__).with_name("recorded.json")
FILES = 500
FILES_PER_FOLDER = 20
OLD = 1_700_000_000 * 10**9
LOOSE = {"read": 0.10, "write": 0.10, "lock": 0.10}
# Not of further files: how often the whole task waits for the disk.
SYNCS = "sync, in all"
CLOSE, SAME_MAGNITUDE = 0.03, 0.30
# By chance, as a share of the whole task's: threads that wait for each other. Measured: 0.002, of a restore 0.006.
CHANCE = 0.005


class Work:
    """A tree of so many files, and the tasks in their order."""

    def __init__(self, program, folder, files):
        self.program, self.folder, self.files = program, folder, files
        self.source = folder / "source"
        for number in range(files):
            path = self.path(number)
            if number % FILES_PER_FOLDER == 0:
                path.parent.mkdir(parents=True)
            self.write(path, b"%08d" % number * (1 + number % 200), number)
        self.config = folder / "config.json"
        self.config.write_text(json.dumps({
            "sources": [str(self.source)], "backup_root": str(folder / "backup"), "log_dir": str(folder / "logs"),
            "threads": 1, "verify_cycle_days": 0,
        }), encoding="utf-8")
        # What a person has set here is not in play.
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"),
                            "LC_ALL": "C.UTF-8", "TZ": "UTC"}

    def path(self, number):
        return self.source / f"{number // FILES_PER_FOLDER:04}" / f"file{number:05}"

    @staticmethod
    def write(path, content, number):
        path.write_bytes(content)
        os.utime(path, ns=(OLD + number, OLD + number))

    def tasks(self):
        """Name and arguments of each, to be carried out before the next one is asked for."""
        yield "first backup", ["run"]
        yield "no change", ["run"]
        for number in range(0, self.files, 10):
            self.write(self.path(number), b"changed %08d" % number * 100, self.files + number)
        yield "one in ten changed", ["run"]
        # It has two workers, of which one may have done it all before the other begins: the least of three is told.
        for number in range(3):
            yield "restore of all", ["restore", self.source, "--to", self.folder / f"restored{number}"]

    def count(self, counter):
        found = {}
        for task, arguments in self.tasks():
            # Another name is looked for where two runs begin in one second.
            shutil.rmtree(self.folder / "logs", ignore_errors=True)
            command = [self.program, "--quiet", "--config", self.config, *arguments]
            now = counter(command, self.environment, self.folder / "told")
            found[task] = min(now, found.get(task, now), key=lambda one: sum(one.values()))
        return found


def on_one_core(work, counter, number):
    """How many threads there are, and who waits for whom, is not to depend on the machine."""
    cores = sorted(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {cores[number % len(cores)]})
    return work.count(counter)


def counted(program, folder, counter):
    """By task, the counts with FILES and with twice as many."""
    works = []
    for times in (1, 2):
        place = folder / f"{times}"
        place.mkdir()
        works.append(Work(program, place, times * FILES))
    with concurrent.futures.ProcessPoolExecutor(len(works)) as pool:
        few, many = pool.map(on_one_core, works, [counter] * len(works), range(len(works)))
    shutil.rmtree(folder)
    return {task: (few[task], many[task]) for task in few}


def measure(program):
    # What a file system can do decides some calls: a tmpfs where there is one, as nearly everywhere.
    memory = pathlib.Path("/dev/shm")
    base = memory if memory.is_dir() and os.access(memory, os.W_OK) else None
    calls, instructions = {}, {}
    with tempfile.TemporaryDirectory(prefix="holdfast-guard-", dir=base) as name:
        for task, (few, many) in counted(program, _made(name, "calls"), counts.calls).items():
            calls[task] = {kind: many[kind] - few[kind] for kind in sorted(many) if many[kind] != few[kind]}
            calls[task][SYNCS] = few["sync"]
        for task, (few, many) in counted(program, _made(name, "instructions"), counts.instructions).items():
            instructions[task] = {"all": sum(few.values()), "more files": sum(many.values()) - sum(few.values()),
                                  "parts": {part: [few[part], many[part] - few[part]] for part, _ in many.most_common(5)}}
    return {"made by": counts.made_by(program), "calls": calls, "instructions": instructions}


def _made(parent, name):
    folder = pathlib.Path(parent, name)
    folder.mkdir()
    return folder


def compare_calls(found, recorded):
    """A line for each difference that is too large."""
    for task, now in found.items():
        then = recorded.get(task, {})
        for kind in sorted(now.keys() | then.keys()):
            a, b = now.get(kind, 0), then.get(kind, 0)
            if abs(a - b) > LOOSE.get(kind, 0) * b:
                yield f"{task}: calls of the kind '{kind}' for {FILES} files more: {a}, not {b}"


def compare_instructions(found, recorded, tolerance):
    for task, now in found.items():
        then = recorded.get(task, {"all": 0, "more files": 0})
        for figure, title in (("all", f"a task with {FILES} files"), ("more files", f"{FILES} files more")):
            a, b = now[figure], then[figure]
            if abs(a - b) > max(tolerance * b, CHANCE * then["all"]):
                share = f"{100 * (a - b) / b:+.1f} %" if b else "not recorded"
                yield f"{task}: {title}: {a:,} instructions, not {b:,} ({share})"


def show(found, recorded):
    for task, now in found["instructions"].items():
        then = recorded.get("instructions", {}).get(task)
        change = f" ({100 * (now['more files'] / then['more files'] - 1):+.2f} %)" if then else ""
        each = now["more files"] / FILES
        print(f"{task}: {now['all'] / 1e6:.1f} million instructions; for each further file {each:,.0f}{change}")
        for part, (few, more) in now["parts"].items():
            print(f"    {part:28}{few / 1e6:9.2f} million {more / FILES:12,.0f} a file")
        calls = dict(found["calls"][task])
        print(f"    syncs: {calls.pop(SYNCS)}; other calls a file: "
              + ", ".join(f"{kind} {number / FILES:.2f}" for kind, number in calls.items()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    for tool in ("strace", "valgrind", "readelf"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is not installed (packaging/dependencies.sh tests)")
    program = options.program.resolve()
    subprocess.run([program, "--version"], check=True, stdout=subprocess.DEVNULL)
    recorded = json.loads(RECORDED.read_text("utf-8")) if RECORDED.exists() else {}
    found = measure(program)
    show(found, recorded)
    if options.record:
        RECORDED.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        return
    here, then = found["made by"], recorded["made by"]
    others = sorted(name for name in here.keys() | then.keys() if here.get(name) != then.get(name))
    tolerance = SAME_MAGNITUDE if others else CLOSE
    if others:
        print(f"Instructions were recorded with other versions of {', '.join(others)}: they say less here, and may differ by "
              f"{100 * tolerance:.0f} %.")
    problems = [*compare_calls(found["calls"], recorded["calls"]),
                *compare_instructions(found["instructions"], recorded["instructions"], tolerance)]
    for problem in problems:
        print(f"FAIL: {problem}", file=sys.stderr)
    if problems:
        sys.exit(f"What a file costs has changed. If that was meant: {sys.argv[0]} {options.program} --record")


if __name__ == "__main__":
    main()
