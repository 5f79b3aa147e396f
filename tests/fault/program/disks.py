# SPDX-License-Identifier: GPL-3.0-or-later
"""Real file systems on loop devices. Needs root: without it, or without loop devices, it fails and says so.

    disks.py images --least 60 [--every K] [--system ext4 …] [--scenario NAME …]
    disks.py dying  [--every K]
    disks.py small

images: before each K-th file-changing call of a run the program is stopped and the image file copied as it is: what a
power cut at that moment leaves of ext4, xfs and btrfs. Each copy is mounted, which replays its journal, and given to the
program. dying: at such a moment the disk goes: shut down (ext4, xfs), aborted to read-only (ext4), unmounted; the program
goes on, must not say that all is done, and once the disk is back the next run mends it. small: a disk that gets full, and
one that runs out of inodes.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import checks
import tree
from program import Place, require_programs
from scenarios import SCRATCH, all_scenarios

SYSTEMS = {
    "ext4": (64, ["mkfs.ext4", "-q", "-F"], []),
    "xfs": (300, ["mkfs.xfs", "-q", "-f"], ["nouuid"]),
    "btrfs": (128, ["mkfs.btrfs", "-q", "-f"], []),
}
IMAGE_SCENARIOS = ("mixed", "modified-without-links")


def must(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout.strip()[-400:]}")


class Disk:
    """An image file, mounted while it is in use."""

    def __init__(self, image, folder, system="ext4", size=None, options=()):
        self.image, self.folder, self.system = image, folder, system
        megabytes, make, self.mount_options = SYSTEMS[system]
        self.make = [*make, *options]
        self.size = (size or megabytes) << 20

    def format(self):
        with open(self.image, "wb") as file:
            file.truncate(self.size)
        must(*self.make, self.image)
        return self

    def __enter__(self):
        os.makedirs(self.folder, exist_ok=True)
        must("mount", "-o", ",".join(["loop", *self.mount_options]), self.image, self.folder)
        return self

    def __exit__(self, *_):
        self.unmount()

    def unmount(self):
        for _ in range(200):
            # Not os.path.ismount: a disk that was shut down answers nothing.
            with open("/proc/self/mounts", encoding="utf-8", errors="surrogateescape") as file:
                if f" {self.folder} " not in file.read():
                    return
            if subprocess.run(["umount", self.folder], stderr=subprocess.DEVNULL).returncode == 0:
                return
        must("umount", self.folder)


class Stage:
    """A scenario whose backup lies on a disk."""

    def __init__(self, scratch, scenario):
        self.scratch, self.scenario = scratch, scenario
        self.place = Place(scratch + "/stage")
        self.place.backup = scratch + "/disk/backup"

    def fill(self):
        """Onto the mounted disk, and durable: the state before the command."""
        tree.remove(self.place.root)
        os.makedirs(self.place.root)
        if os.path.isdir(self.scenario.place.backup):
            tree.copy(self.scenario.place.backup, self.place.backup)
        must("sync", "-f", self.scratch + "/disk")
        self.scenario.copy_state(self.place)

    def moments(self, every, act):
        """Runs the command; `act(number)` at each stop. The exit code."""
        fault = {"STOP_EVERY": every, "REPORT": self.place.report, **self.scenario.base}
        process = self.place.start(self.scenario.command, fault, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        number = 0
        while True:
            _, status = os.waitpid(process.pid, os.WUNTRACED)
            if not os.WIFSTOPPED(status):
                process.returncode = os.waitstatus_to_exitcode(status)
                return process.returncode
            number += 1
            act(number)
            os.kill(process.pid, signal.SIGCONT)


def snapshot(image, target):
    """A copy of the image between two writes of its disk."""
    for _ in range(50):
        before = os.stat(image).st_mtime_ns
        must("cp", "--sparse=always", image, target)
        if os.stat(image).st_mtime_ns == before:
            return
    raise AssertionError("the disk does not hold still")


def crash_images(system, scenario, every, scratch):
    """(number of images, findings)."""
    stage = Stage(scratch, scenario)
    image = scratch + "/image"
    disk = Disk(image, scratch + "/disk", system).format()
    taken = []

    def take(number):
        taken.append((number, f"{image}-{number}"))
        snapshot(image, taken[-1][1])

    with disk:
        stage.fill()
        code = stage.moments(every, take)
        if code != 0:
            raise AssertionError(f"{system}, {scenario.name}: the run ended with {code}")
        # After the last word, before the disk is unmounted: all of it has to be there.
        taken.append((0, image + "-done"))
        snapshot(image, taken[-1][1])
    findings = []
    for number, copy in taken:
        findings += _check_image(disk, stage, copy, f"{system}, {scenario.name}, before call {number * every or 'none'}")
        os.unlink(copy)
    return len(taken), findings


def _check_image(disk, stage, copy, what):
    scenario, place = stage.scenario, stage.place
    crashed = Disk(copy, disk.folder, disk.system)
    try:
        with crashed:
            scenario.copy_state(place)
            found = checks.Findings()
            if copy.endswith("-done"):
                wrong = tree.difference(tree.stored(place.backup), scenario.after_tree)
                found.expect(not wrong, f"done was said, and after a cut not all is there: {wrong}")
            found += checks.at_once(scenario, place)
            found += checks.after_recovery(scenario, place)
    except AssertionError as error:
        found = [f"the harness failed: {error}"]
    return [f"{what}: {sentence}" for sentence in found]


def shut_down(disk):
    must("xfs_io", "-x", "-c", "shutdown", disk.folder)


def abort(disk):
    must("mount", "-o", "remount,abort", disk.folder)


def vanish(disk):
    must("umount", "-l", disk.folder)


def dying(system, how, scenario, every, scratch):
    """The disk goes at each K-th call: (number of moments, findings)."""
    findings, moment = [], 0
    disk = Disk(scratch + "/image", scratch + "/disk", system).format()
    stage = Stage(scratch, scenario)
    while True:
        moment += 1
        disk.format()
        reached = []
        with disk:
            stage.fill()
            code = stage.moments(
                every, lambda number, at=moment: (reached.append(number), how(disk)) if number == at else None
            )
        found = checks.Findings()
        if not reached:
            break
        _wait_for_release(disk)
        left = os.listdir(disk.folder)
        found.expect(not left, f"written into the empty mount point: {left}")
        with disk:
            if code == 0:
                # When the disk goes behind the last sync, or lives on for who holds it (a lazy unmount): then all is on it.
                wrong = tree.difference(tree.stored(stage.place.backup), scenario.after_tree)
                found.expect(not wrong, f"said that all is done: {wrong}")
            found.expect(code in (0, 1, 3), f"ended with {code}")
            found += checks.at_once(scenario, stage.place)
            found += checks.after_recovery(scenario, stage.place, exactly=False)
        findings += [f"{system}, {how.__name__} at {moment * every}: {sentence}" for sentence in found]
    return moment - 1, findings


def _wait_for_release(disk):
    """A lazily unmounted disk lives until its last user is gone; the loop device with it."""
    for _ in range(3000):
        done = subprocess.run(["losetup", "-j", disk.image], stdout=subprocess.PIPE, text=True)
        if not done.stdout.strip():
            return
    raise AssertionError("the loop device is not given back")


def small(scratch):
    """Disks that get full: (number of disks, findings)."""
    findings = []
    for name, options, fill in (
        ("full", ["-m", "0"], lambda s: s.write("too large", os.urandom(24 << 20))),
        ("full of small files", ["-m", "0"], lambda s: [s.write(f"f/{i}", os.urandom(70000)) for i in range(330)]),
        ("out of inodes", ["-N", "64"], lambda s: [s.write(f"f/{i}", f"content {i}") for i in range(80)]),
    ):
        chosen = all_scenarios(["modified"])[0].prepare(scratch)
        stage = Stage(scratch, chosen)
        disk = Disk(scratch + "/image", scratch + "/disk", "ext4", 20, options).format()
        found = checks.Findings()
        with disk:
            stage.fill()
            fill(chosen)
            code, out, error = stage.place.run(chosen.command)
            text = (out + error).decode(errors="replace")
            found.expect(code in (1, 3), f"ended with {code}: {text[-300:]}")
            found.expect(any(why in text.lower() for why in ("space", "full", "fit")), f"does not say why: {text[-300:]}")
            chosen.known |= tree.contents(tree.describe(chosen.source))
            found += checks.at_once(chosen, stage.place)
            # Room is made: what was too much goes from the source.
            chosen.remove("too large")
            chosen.remove("f")
            chosen.source_before = tree.describe(chosen.source)
            stage.place.must(["run", "--accept-mass-change"])
            found += checks.after_recovery(chosen, stage.place, restores=True, exactly=False)
        findings += [f"{name}: {sentence}" for sentence in found]
    return 3, findings


def require_disks():
    problems = []
    if os.geteuid() != 0:
        problems.append("it needs root to mount disks")
    elif not os.path.exists("/dev/loop-control"):
        problems.append("there are no loop devices (/dev/loop-control)")
    for program in ("mkfs.ext4", "mkfs.xfs", "mkfs.btrfs", "xfs_io", "losetup"):
        if shutil.which(program) is None:
            problems.append(f"{program} is not installed (packaging/dependencies.sh tests)")
    if problems:
        raise SystemExit("real disks can't be tested here: " + "; ".join(problems))


def work(options, scratch):
    count, findings = 0, []
    if options.kind == "small":
        return small(scratch)
    scenarios = [s.prepare(scratch) for s in all_scenarios(options.scenario or IMAGE_SCENARIOS)]
    for scenario in scenarios:
        if options.kind == "images":
            for system in options.system or SYSTEMS:
                part = crash_images(system, scenario, options.every, scratch)
                print(f"{system}, {scenario.name}: {part[0]} images", flush=True)
                count, findings = count + part[0], findings + part[1]
        else:
            for system, how in (("ext4", shut_down), ("xfs", shut_down), ("ext4", abort), ("ext4", vanish)):
                part = dying(system, how, scenario, options.every, scratch)
                print(f"{system}, {how.__name__}, {scenario.name}: {part[0]} moments", flush=True)
                count, findings = count + part[0], findings + part[1]
    return count, findings


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("images", "dying", "small"))
    parser.add_argument("--least", type=int, default=1)
    parser.add_argument("--every", type=int, default=20)
    parser.add_argument("--system", action="append", default=[], choices=SYSTEMS)
    parser.add_argument("--scenario", action="append", default=[])
    options = parser.parse_args()
    require_programs()
    require_disks()
    # A test that takes too long is ended by SIGTERM: it must leave no mounts behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=SCRATCH, prefix="holdfast-disks-") as scratch:
        try:
            count, findings = work(options, scratch)
        finally:
            subprocess.run(["umount", "-q", scratch + "/disk"], stderr=subprocess.DEVNULL)
    for sentence in findings:
        print(sentence)
    print(f"{options.kind}: {count}, {len(findings)} findings, {time.monotonic() - began:.0f} s")
    if count < options.least:
        print(f"only {count}, {options.least} are promised")
        sys.exit(1)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
