#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What watching costs, and how soon a change is safe. A benchmark, not a test: it judges nothing.

  tests/bench/monitor.py [--cli build/release/bin/holdfast-cli] [--files 1000 --files 100000] [--changes 50] [--callgrind]

For each number of files (ten in a folder) on a fresh ext4 image (as root; else in a temporary folder): the time until
monitoring is idle against that of a run that finds nothing, the delay from a write to its backup beyond the quiet time,
CPU time of one change, CPU over an idle minute, memory. --callgrind counts the instructions of a change as well.
"""
import argparse
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from disk import Image  # noqa: E402

DEBOUNCE = 2.0


class Watched:
    def __init__(self, cli, disk, files):
        self.cli, self.disk, self.files = cli, disk, files
        self.source, self.backup = disk / "source", disk / "backup"
        self.config = disk / "config.json"
        self.config.write_text(
            json.dumps(
                {
                    "sources": [str(self.source)],
                    "backup_root": str(self.backup),
                    "log_dir": str(disk / "logs"),
                    "monitor": {"debounce_seconds": DEBOUNCE, "busy_file_seconds": 0, "rescan_minutes": 0},
                }
            )
        )
        self.environment = dict(os.environ, XDG_STATE_HOME=str(disk / "state"))
        self.process = None
        for number in range(files):
            folder = self.source / f"{number // 1000:04}" / f"{number // 10:06}"
            if number % 10 == 0:
                folder.mkdir(parents=True)
            (folder / f"file{number:06}").write_bytes(b"%08d" % number * (1 + number % 200))

    def name(self, number):
        return pathlib.Path(f"{number // 1000:04}") / f"{number // 10:06}" / f"file{number:06}"

    def command(self, *arguments):
        return subprocess.run(
            [self.cli, "--config", self.config, *arguments], env=self.environment, capture_output=True, check=True
        ).stdout

    def status(self):
        return json.loads(self.command("--json", "status"))["monitoring"]

    def run_seconds(self):
        begin = time.monotonic()
        self.command("--quiet", "run")
        return time.monotonic() - begin

    def start(self, *before):
        """Seconds until it is idle."""
        begin = time.monotonic()
        self.process = subprocess.Popen(
            [*before, self.cli, "--config", self.config, "--quiet", "monitor"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        state_files = self.disk / "state/holdfast/monitors"
        while True:
            # The board itself: asking by the command line would take a share of the time.
            boards = list(state_files.glob("*.json"))
            if boards:
                board = json.loads(boards[0].read_text())
                if board["pid"] == self.process.pid and board["phase"] == "idle" and board["last_backup"]:
                    return time.monotonic() - begin
            time.sleep(0.01)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()

    def cpu(self):
        """Nanoseconds of CPU so far, of all its threads that live."""
        total = 0
        for task in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            total += int((task / "schedstat").read_text().split()[0])
        return total

    def memory(self):
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return {key: int(text.split(key + ":")[1].split()[0]) / 1024 for key in ("VmRSS", "VmHWM", "RssAnon")}

    def change(self, number, content):
        """Seconds from the write until the backup has it."""
        path = self.name(number)
        (self.source / path).write_bytes(content)
        begin = time.monotonic()
        stored = self.backup / path
        duplicate = self.backup / "_duplicates" / path
        while True:
            for place in (stored, duplicate):
                if place.exists() and place.read_bytes() == content:
                    return time.monotonic() - begin
            time.sleep(0.002)


def measure(watched, changes):
    first = watched.run_seconds()
    nothing = statistics.median(watched.run_seconds() for _ in range(3))
    setups = []
    for _ in range(3):
        setups.append(watched.start())
        if len(setups) < 3:
            watched.stop()
    setup = statistics.median(setups)
    step = max(1, watched.files // changes)
    delays, costs = [], []
    for n in range(changes):
        before = watched.cpu()
        delays.append(watched.change(n * step, b"change %d of %d" % (n, watched.files)))
        time.sleep(0.2)
        costs.append(watched.cpu() - before)
    time.sleep(65)  # state.json is written once more
    before = watched.cpu()
    time.sleep(60)
    idle = (watched.cpu() - before) / 1e6
    memory = watched.memory()
    watched.stop()
    print(f"{watched.files} files in {watched.files // 10} folders")
    print(f"  first backup {first:.2f} s; a run that finds nothing {nothing:.2f} s; monitoring idle after {setup:.2f} s")
    print(
        f"  change to backup: median {statistics.median(delays):.3f} s, worst {max(delays):.3f} s, of {changes}"
        f" (quiet time {DEBOUNCE:.1f} s)"
    )
    print(f"  one change: median {statistics.median(costs) / 1e6:.2f} ms CPU")
    print(f"  idle: {idle:.2f} ms CPU in 60 s; memory {memory['VmRSS']:.0f} MiB ({memory['RssAnon']:.0f} anonymous), "
          f"peak {memory['VmHWM']:.0f} MiB", flush=True)
    return statistics.median(costs)


def callgrind(watched, changes):
    """Instructions of one change, counted between two switches."""
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/out"
        watched.start("valgrind", "--tool=callgrind", "--instr-atstart=no", "--dump-line=no",
                      f"--callgrind-out-file={out}")
        pid = str(watched.process.pid)
        subprocess.run(["callgrind_control", "-i", "on", pid], check=True, capture_output=True)
        step = max(1, watched.files // changes)
        for n in range(changes):
            watched.change(n * step, b"counted change %d of %d" % (n, watched.files))
            time.sleep(1)
        subprocess.run(["callgrind_control", "-i", "off", pid], check=True, capture_output=True)
        watched.stop()
        total = sum(
            int(line.split()[1])
            for path in pathlib.Path(folder).glob("out*")
            for line in path.read_text(errors="replace").splitlines()
            if line.startswith("totals:")
        )
        print(f"  one change: {total / changes / 1e6:.2f} million instructions (callgrind, mean of {changes})", flush=True)
        return total / changes


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default="build/release/bin/holdfast-cli")
    parser.add_argument("--files", type=int, action="append")
    parser.add_argument("--changes", type=int, default=50)
    parser.add_argument("--callgrind", action="store_true")
    options = parser.parse_args()
    cli = os.path.abspath(options.cli)
    results = []
    for files in options.files or [1000, 100_000]:
        image = Image(6)
        try:
            watched = Watched(cli, image.root, files)
            cpu = measure(watched, options.changes)
            counted = callgrind(watched, 5) if options.callgrind else None
            results.append((files, cpu, counted))
        finally:
            if watched.process is not None and watched.process.poll() is None:
                watched.process.kill()
                watched.process.wait()
            image.close()
    if len(results) > 1:
        (few, cpu, counted), (many, cpu_many, counted_many) = results[0], results[-1]
        print(f"one change, {many} against {few} files: CPU {cpu_many / cpu:.2f} x"
              + (f", instructions {counted_many / counted:.2f} x" if counted else ""))


if __name__ == "__main__":
    main()
