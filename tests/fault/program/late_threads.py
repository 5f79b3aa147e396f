# SPDX-License-Identifier: GPL-3.0-or-later
"""The threads of a pool may still be ending when the process does: that must not end in a crash.

The program runs under late_threads.cpp, which holds each ending thread until the process has cleaned up. A thread that then
stands at a lock that is gone does not come through. It restores: there the workers are the first to use OpenSSL, which makes
it clean up after them.
"""

import os
import re
import subprocess
import sys
import tempfile

from program import HANGS_AFTER, Place
from scenarios import SCRATCH

LIBRARY = os.environ.get("HOLDFAST_LATE_THREADS", "")


def main():
    with tempfile.TemporaryDirectory(prefix="holdfast-late-", dir=SCRATCH) as root:
        os.mkdir(root + "/source")
        for number in range(8):
            with open(f"{root}/source/{number}", "w", encoding="utf-8") as file:
                file.write(str(number))
        place = Place(root)
        place.write_config(root + "/source", threads=4)
        code, _, text = place.run(["run"])
        if code != 0:
            sys.exit(f"the backup ended with {code}: {text}")
        # What is given back is filled: a lock in it must not look like one that is free.
        library = {"LD_PRELOAD": LIBRARY, "MALLOC_PERTURB_": "165"}
        done = subprocess.run(
            place.command(["restore", "source", "--to", root + "/restored"]),
            env=place.environment() | library,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=HANGS_AFTER, check=False)
    print(f"ended with {done.returncode}: {done.stderr.strip()}")
    counts = re.search(r"late threads: (\d+) held, (\d+) released", done.stderr)
    if done.returncode != 0 or counts is None:
        sys.exit("the restore failed, or it did not run under the library")
    held, released = map(int, counts.groups())
    if held == 0:
        sys.exit("no thread was held: nothing was tested")
    if released != held:
        sys.exit(f"{held - released} threads still stand at a lock that the process took away")


if __name__ == "__main__":
    main()
