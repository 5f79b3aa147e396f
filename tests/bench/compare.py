#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Holdfast and its peers on the same tree, in turn, and prints medians and ratios.

A benchmark, not a test: it judges nothing. Absolute figures drift with the machine, so believe the ratios, which are
formed pair by pair. As root everything happens on a fresh journaled ext4 image (making files on a worn or unjournaled
file system says little); otherwise in a temporary folder. A final sync is counted for tools that do none of their own.

  tests/bench/compare.py [--cli build/release/bin/holdfast-cli] [--files 100000] [--runs 3]
"""
import argparse
import json
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

MEAN_SIZE = 16 * 1024
FILES_PER_FOLDER = 20


def make_tree(root, files, seed=1, mean=MEAN_SIZE):
    """`files` files in folders of 20, sizes around `mean`, one in ten a copy of another."""
    rng = random.Random(seed)
    block = rng.randbytes(4 * mean)
    contents = []
    for number in range(files):
        folder = root / f"{number // 2000:03}" / f"{number // FILES_PER_FOLDER:05}"
        if number % FILES_PER_FOLDER == 0:
            folder.mkdir(parents=True)
        if contents and number % 10 == 9:
            content = rng.choice(contents)
        else:
            size = min(int(rng.expovariate(1 / mean)) + 1, len(block) - 8)
            content = number.to_bytes(8, "little") + block[:size]
            if len(contents) < 500:
                contents.append(content)
        (folder / f"file{number:06}.bin").write_bytes(content)


def run(command):
    """Wall seconds and peak memory (KiB) of a command and a sync behind it."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{' '.join(map(str, command))}: {errors.decode(errors='replace')[-2000:]}")
    subprocess.run(["sync", "-f", os.environ["BENCH_ROOT"]], check=True)
    return time.monotonic() - begin, usage.ru_maxrss


class Image:
    """A fresh ext4 with a journal, mounted; as an ordinary user just a folder."""

    def __init__(self, gigabytes):
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-bench-"))
        self.mounted = False
        self.root = self.base / "disk"
        self.root.mkdir()
        if os.geteuid() != 0:
            return
        image = self.base / "image"
        with open(image, "wb") as file:
            file.truncate(gigabytes << 30)
        subprocess.run(["mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", image], check=True)
        subprocess.run(["mount", "-o", "loop", image, self.root], check=True)
        self.mounted = True

    def close(self):
        if self.mounted:
            subprocess.run(["umount", self.root], check=True)
        shutil.rmtree(self.base)


def holdfast_config(disk, number):
    config = disk / f"holdfast{number}.json"
    config.write_text(json.dumps({
        "sources": [str(disk / "source")], "backup_root": str(disk / f"backup{number}"),
        "log_dir": str(disk / f"logs{number}")}))
    return config


def row(name, ours, peers):
    text = f"{name:<22} holdfast {statistics.median(ours):7.2f} s"
    for peer, times in peers.items():
        ratio = statistics.median(a / b for a, b in zip(ours, times))
        text += f"   {peer} {statistics.median(times):7.2f} s (ratio {ratio:.2f})"
    print(text, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--cli", default=here / "build/release/bin/holdfast-cli")
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()

    image = Image(8 + options.files * 4 * options.runs * MEAN_SIZE // (1 << 30))
    disk = image.root
    os.environ["BENCH_ROOT"] = str(disk)
    os.environ["XDG_STATE_HOME"] = str(disk / "state")
    try:
        make_tree(disk / "source", options.files)
        subprocess.run(["sync"], check=True)
        first = {"holdfast": [], "cp -a": [], "rsync -a": []}
        again = {"holdfast": [], "rsync -a": [], "find": []}
        memory = []
        for number in range(options.runs):
            cli = [options.cli, "--quiet", "--config", holdfast_config(disk, number)]
            cp, rsync = disk / f"cp{number}", disk / f"rsync{number}"
            seconds, kilobytes = run(cli + ["run"])
            first["holdfast"].append(seconds)
            memory.append(kilobytes)
            first["cp -a"].append(run(["cp", "-a", disk / "source", cp])[0])
            first["rsync -a"].append(run(["rsync", "-a", f"{disk}/source/", f"{rsync}/"])[0])
            seconds, kilobytes = run(cli + ["run"])
            again["holdfast"].append(seconds)
            memory.append(kilobytes)
            again["rsync -a"].append(run(["rsync", "-a", f"{disk}/source/", f"{rsync}/"])[0])
            again["find"].append(run(["find", disk / "source", "-printf", "%p %s %T@\\n"])[0])
        ours = first.pop("holdfast")
        row(f"first, {options.files} files", ours, first)
        ours = again.pop("holdfast")
        row("no change", ours, again)
        print(f"peak memory            {max(memory) / 1024:.0f} MiB")
    finally:
        image.close()


if __name__ == "__main__":
    main()
