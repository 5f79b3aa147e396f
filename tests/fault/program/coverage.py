# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the fault library see every call that changes a file? strace, which sees them all, counts along.

Fails for each file-changing system call of the program, by name, that strace sees more often than the library counts;
and when two runs of the same state do not make the same calls.
"""

import collections
import re
import sys
import tempfile

import tree
from program import CLI, LIBRARY, Place, require_programs
from scenarios import SCRATCH, all_scenarios

# Every system call of Linux that changes a file, a folder or their attributes.
CHANGING = """open openat openat2 creat write pwrite64 writev pwritev pwritev2 sendfile splice vmsplice copy_file_range
truncate ftruncate fallocate mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat symlink symlinkat
mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat
setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat
fsync fdatasync syncfs sync sync_file_range msync ioctl mmap io_uring_setup io_uring_enter""".split()
# By what the library calls them: several system calls stand behind one function and the other way round.
SAME = {"openat": "create", "openat2": "create", "open": "create", "creat": "create", "utimensat": "times",
        "futimens": "times", "ioctl": "ioctl-clone"}
FAILED = re.compile(r" = -1 E[A-Z0-9]+ ")


def changes(call, line, root):
    """Is this line one that the library has to count?"""
    if root not in line and "/proc/self/fd/" not in line:
        return False
    if call in ("open", "openat", "openat2"):
        # Opening a file that is there changes nothing; whether it was there strace does not say: O_EXCL does.
        return "O_EXCL" in line
    if call == "ioctl":
        return "FICLONE" in line
    if call == "mmap":
        return "MAP_SHARED" in line and "PROT_WRITE" in line and "catalog.sqlite-shm" not in line \
            and "catalog-rebuild.sqlite-shm" not in line
    return not re.search(r"\((0|1|2)<", line)


def seen_by_strace(trace, root):
    counts = collections.Counter()
    with open(trace, encoding="utf-8", errors="surrogateescape") as file:
        for line in file:
            match = re.match(r"\d+ +(?:<\.\.\. )?([a-z0-9_]+)[ (]", line)
            if not match or "<unfinished" in line:
                continue
            call = match.group(1)
            if call in CHANGING and changes(call, line, root):
                counts[SAME.get(call, call)] += 1
    return counts


def seen_by_library(listing):
    counts = collections.Counter()
    calls = []
    with open(listing, encoding="utf-8", errors="surrogateescape") as file:
        for line in file:
            name = line.split(" ")[1]
            calls.append(name)
            counts[SAME.get(name, name)] += 1
    return counts, calls


def check(scenario, scratch):
    # A name that nothing else has: it is looked for in strace's lines.
    place = Place(scratch + "/looked-for")
    scenario.open_at(place.root, place)
    place.report = scratch + "/report"  # the library's own
    trace, listing = scratch + "/trace", scratch + "/list"
    command = place.command(scenario.command)
    # Into the program, not into strace.
    place.preloads = False
    place.command = lambda _: ["strace", "-E", "LD_PRELOAD=" + LIBRARY, "-f", "-y", "-qq", "-s", "0", "-o", trace, *command]
    tree.remove(trace)
    tree.remove(listing)
    code, _, _, text = place.run_with_fault(scenario.command, LIST=listing, **scenario.base)
    if code != 0:
        return [f"{scenario.name}: under strace the run ended with {code}: {text[-300:]}"]
    strace = seen_by_strace(trace, place.root)
    library, calls = seen_by_library(listing)
    found = [
        f"{scenario.name}: {call}: strace saw {count}, the library {library[call]}"
        for call, count in sorted(strace.items())
        if count > library[call]
    ]
    if strace.total() < 50:
        found.append(f"{scenario.name}: strace saw {strace.total()} calls only")
    expected = [name for name, _ in scenario.listed]
    # The order may differ where a second thread writes beside the engine's (a restore's reader).
    if sorted(calls) != sorted(expected):
        found.append(f"{scenario.name}: {len(calls)} calls, and {len(expected)} in the run before, or others")
    print(f"{scenario.name}: {strace.total()} calls by strace, {library.total()} by the library")
    return found


def main():
    require_programs()
    findings = []
    with tempfile.TemporaryDirectory(dir=SCRATCH, prefix="holdfast-coverage-") as scratch:
        for scenario in all_scenarios(sys.argv[1:]):
            scenario.prepare(scratch)
            findings += check(scenario, scratch)
    for sentence in findings:
        print(sentence)
    print(f"{CLI}: {len(findings)} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
