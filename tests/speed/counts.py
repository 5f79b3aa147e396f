# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what a program does, in ways that neither the clock nor the processor decides: its system calls, its instructions."""
import collections
import pathlib
import re
import subprocess

#: One kind of work, by whichever call the C library does it.
KINDS = {
    "open": {"open", "openat", "openat2", "creat"},
    "close": {"close", "close_range"},
    "stat": {"stat", "lstat", "fstat", "newfstatat", "statx"},
    "list": {"getdents64"},
    "names": {"mkdir", "mkdirat", "rmdir", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink",
              "unlinkat"},
    "properties": {"chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat", "lchown", "utimensat", "listxattr", "llistxattr",
                   "flistxattr", "getxattr", "lgetxattr", "fgetxattr", "setxattr", "lsetxattr", "fsetxattr", "removexattr",
                   "lremovexattr", "fremovexattr"},
    "sync": {"fsync", "fdatasync", "syncfs", "sync_file_range"},
    # Of the catalog's pages, too, and its locks: about as many each time.
    "read": {"read", "pread64", "readv", "preadv"},
    "write": {"write", "pwrite64", "writev", "pwritev"},
    "lock": {"fcntl", "flock"},
}
#: Of memory and threads: by chance.
IGNORED = re.compile(
    r"brk|mmap|munmap|mremap|mprotect|madvise|futex|rseq|clone3?|exit(_group)?|set_robust_list|set_tid_address|sched_\w+"
    r"|rt_sig\w+|eventfd2|restart_syscall|gettid|getpid|tgkill|getrandom|poll|ppoll|clock_nanosleep"
    # of the program's start
    r"|prctl|arch_prctl|execve|prlimit64|access|pipe2"
)
_KIND_OF = {call: kind for kind, calls in KINDS.items() for call in calls}


def calls(command, environment, told):
    """How many system calls of each kind the command and its threads make; `told`: a file to write to. A call that has no
    kind is one by itself."""
    strace = ["strace", "--follow-forks", "-qq", "--summary-only", "--summary-columns=name,calls", f"--output={told}"]
    _run([*strace, *command], environment)
    counts = collections.Counter()
    for line in pathlib.Path(told).read_text(encoding="ascii").splitlines():
        name, _, number = line.strip().partition(" ")
        if number.strip().isdigit() and name != "total" and not IGNORED.fullmatch(name):
            counts[_KIND_OF.get(name, name)] += int(number)
    return counts


#: Their instructions depend on the processor, or on nothing that is ours: the hash, the dynamic linker.
LEFT_OUT = re.compile(r"libcrypto\.so|ld-linux|\?\?\?|vdso")
#: The C library takes other variants of memcpy and its like by what the processor can do, and memory by which thread asks.
PINNED = {
    "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX,-AVX2,-AVX512F,-AVX512VL,-AVX512BW,-AVX_Fast_Unaligned_Load,-AVX2_Usable,"
                      "-AVX_Usable,-BMI1,-BMI2,-LZCNT,-MOVBE,-ERMS,-FSRM,-SSE4_1,-SSE4_2,-SSSE3,-Fast_Unaligned_Copy"
                      ":glibc.malloc.arena_max=1",
    "QT_NO_CPU_FEATURE": "sse3 ssse3 sse4.1 sse4.2 avx avx2",
    "QT_HASH_SEED": "0",
}


def instructions(command, environment, told):
    """How many instructions the command and its threads execute, by object file; `told`: a file to write to."""
    valgrind = ["valgrind", "--quiet", "--tool=callgrind", "--compress-pos=no", f"--callgrind-out-file={told}"]
    _run([*valgrind, *command], {**environment, **PINNED})
    counts = collections.Counter()
    names, of, is_call = {}, None, False
    with open(told, encoding="utf-8", errors="replace") as file:
        for line in file:
            if line.startswith("ob="):
                number, _, name = line[3:].strip().partition(" ")
                of = names.setdefault(number, name)
            elif line.startswith("cob="):
                number, _, name = line[4:].strip().partition(" ")
                names.setdefault(number, name)
            elif line.startswith("calls="):
                is_call = True  # the next line tells what was called, which is counted where it stands
            elif line[0].isdigit():
                if not is_call and not LEFT_OUT.search(of):
                    counts[pathlib.Path(of).name] += int(line.split()[1])
                is_call = False
    return counts


def _run(command, environment):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, errors="replace", check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))}: ended with {done.returncode}\n{done.stdout}{done.stderr}")


def made_by(program):
    """By which compiler, and of which libraries: what the number of instructions depends on beside the sources."""
    comment = subprocess.run(["readelf", "--string-dump=.comment", program], capture_output=True, text=True, check=True).stdout
    found = {"compiler": "; ".join(sorted(re.findall(r"\]\s+(.+)", comment)))}
    found["valgrind"] = subprocess.run(["valgrind", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    libraries = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    for name, path in re.findall(r"(\S+) => (/\S+)", libraries):
        if not LEFT_OUT.search(name):
            notes = subprocess.run(["readelf", "--notes", path], capture_output=True, text=True, check=True).stdout
            build = re.search(r"Build ID: ([0-9a-f]+)", notes)
            found[name] = build[1][:16] if build else "unknown"
    return found
