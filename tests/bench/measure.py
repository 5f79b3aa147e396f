# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command costs."""
import dataclasses
import os
import resource
import subprocess
import tempfile
import time


class Failed(Exception):
    """A command ended with an error."""


@dataclasses.dataclass
class Cost:
    seconds: float  # until it ended, and with `synced` until all of it was on the disk
    synced: bool
    sync_seconds: float  # of the sync behind it, counted or not
    cpu: float  # seconds, of all its processes
    memory: int  # bytes, of its largest process
    written: int  # bytes, to the device with the sync; without one what its processes wrote
    used: int  # bytes that the file system holds more than before


def _cpu():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime, usage.ru_oublock * 512


def cost(commands, image, *, counts_sync, environment=None, folder=None):
    """Runs the commands one after the other, and a sync behind them."""
    with tempfile.NamedTemporaryFile("r", prefix="holdfast-bench-", encoding="ascii") as told:
        used, written = image.used(), image.written()
        cpu, output = _cpu()
        memory = 0
        begin = time.monotonic()
        for command in commands:
            # A process that this one starts would be told to be at least as large as this one is now: `time`, which
            # starts the command, is small.
            done = subprocess.run(
                ["time", "--quiet", "--format=%M", f"--output={told.name}", *command],
                env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE, check=False,
            )
            if done.returncode != 0:
                text = done.stderr.decode(errors="replace")[-2000:].strip()
                raise Failed(f"{' '.join(map(os.fspath, command))}: ended with {done.returncode}\n{text}")
            told.seek(0)
            memory = max(memory, int(told.read().split()[-1]) * 1024)
        ended = time.monotonic()
        cpu_after, output_after = _cpu()
        image.sync()
        synced = time.monotonic()
    device = image.written()
    return Cost(
        seconds=(synced if counts_sync else ended) - begin,
        synced=counts_sync,
        sync_seconds=synced - ended,
        cpu=cpu_after - cpu,
        memory=memory,
        written=output_after - output if device is None else device - written,
        used=image.used() - used,
    )
