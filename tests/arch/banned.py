# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that are not made in some places, each with the reason."""

import re
from dataclasses import dataclass

from source_tree import code_only, line_of

BELOW_REPORT = r"core/(base|model|fs|plan|catalog|scan|watch|exec|engine)/"
BYTES_ONLY = r"core/(fs|scan|plan|catalog|exec)/"

_FILE_CALLS = (
    "open openat openat2 creat rename renameat renameat2 unlink unlinkat remove link linkat symlink "
    "symlinkat mkdir mkdirat rmdir truncate ftruncate fallocate stat lstat fstat fstatat statx chmod fchmod "
    "fchmodat chown lchown fchown fchownat utimes utimensat futimens fsync fdatasync sync syncfs "
    "opendir fdopendir readdir scandir readlink readlinkat mkdtemp mkstemp copy_file_range "
    "setxattr lsetxattr fsetxattr getxattr lgetxattr fgetxattr listxattr llistxattr flistxattr "
    "removexattr lremovexattr fremovexattr pread pwrite flock statfs fstatfs statvfs fstatvfs fopen"
).split()


@dataclass(frozen=True)
class Rule:
    name: str
    where: str  # regular expression that the path must begin with
    pattern: str
    reason: str
    exempt: str = r"(?!)"  # regular expression for paths that the rule does not concern
    code: bool = True  # C++ (comments and literals don't count), else scripts


RULES = [
    Rule(
        "Qt file classes",
        BELOW_REPORT,
        r"\b(QFile|QDir|QFileInfo|QDirIterator|QSaveFile|QTemporaryFile|QTemporaryDir|QFileDevice)\b",
        "file names are bytes: Qt's file classes lose names that are not UTF-8; use core/fs",
    ),
    Rule(
        "std::filesystem",
        BELOW_REPORT,
        r"\bstd::filesystem\b|<filesystem>|\bstd::(i|o)?fstream\b|<fstream>",
        "use core/fs, which tests can replace",
    ),
    Rule(
        "QString on paths",
        BYTES_ONLY,
        r"\bQString(View|List|Builder)?\b|<QString\w*>",
        "user paths are bytes below report and ui",
        # Compares names that are text without their case and Unicode form; no name comes out of it.
        exempt=r"core/plan/name_rules\.cpp",
    ),
    Rule(
        "file system calls",
        r"(core|ui|app)/",
        r"(?<![\w:>.])::\s*(" + "|".join(_FILE_CALLS) + r")\s*\("
        r"|\bstd::(fopen|freopen|rename|tmpfile)\s*\(|<(fcntl|dirent|sys/xattr|sys/statvfs|sys/statfs)\.h>",
        "only core/fs talks to the file system: tests inject faults there",
        # The run log lies outside the backup, below core/fs in the table, and holds no user data.
        # SQLite opens the catalog by name; whether its journal exists is asked in the same way.
        # What the kernel tells of mounts is no user's file, and no fault of a disk reaches it.
        exempt=r"core/fs/|core/base/log\w*\.cpp|core/catalog/connection\.cpp"
        r"|core/watch/system_events_linux\.cpp",
    ),
    Rule(
        "nested event loops",
        r"",
        r"\bprocessEvents\s*\(",
        "a nested event loop lets any code run in the middle of any other",
    ),
    Rule(
        "blocking connections",
        r"",
        r"\bBlockingQueuedConnection\b",
        "two threads that wait for each other stop for ever",
    ),
    Rule(
        "unanswered futures",
        r"(ui|app)/",
        r"(?<!\bAnswer\()(?<!\breturn )\bQtConcurrent::run\b",
        "QFuture::then(context, …) uses a context that was deleted meanwhile: take it by an Answer",
    ),
    Rule(
        "work on Qt's own pool",
        r"(ui|app)/",
        r"\bQtConcurrent::\w+\s*\((?!\s*(asidePool\(\)|&\w+_|&pool)\s*,)|\bLaunch::Async\b|\bQThreadPool::globalInstance\b",
        "Qt paints with its global pool, and the window would wait: use asidePool()",
    ),
    Rule(
        "killed threads",
        r"",
        r"(->|\.|\bQThread::)\s*terminate\s*\(|\bpthread_(cancel|kill)\s*\(",
        "a killed thread leaves locks and files behind; use std::stop_token",
    ),
    Rule(
        "sleeping tests",
        r"tests/",
        r"\b(sleep|usleep|nanosleep|msleep|sleep_for|sleep_until|qSleep|qWait)\s*\(",
        "tests never sleep: inject the clock, wait for a signal",
    ),
    Rule(
        "sleeping test scripts",
        r"tests/",
        r"(^|[;&|({]|\b(then|do|else)\b)\s*sleep\s+[\d$\"]|\btime\.sleep\s*\(",
        "tests never sleep: wait for what is expected",
        # The self-test shows bad samples to the rules, and this file spells them. A disk that the
        # kernel lets go of tells nobody: disks.py and recorded.py ask again, so many times at most.
        # So do those who wait for a monitor in a process of its own, which lives by the real clock.
        exempt=r"tests/arch/(self_test|banned)\.py|tests/fault/program/(disks|recorded)\.py"
        r"|tests/e2e/(monitored|soak|storms|test_monitor)\.py|tests/bench/",
        code=False,
    ),
]


def check(path, text, is_cpp):
    code = code_only(text) if is_cpp else text
    for rule in RULES:
        if rule.code != is_cpp or not re.match(rule.where, path) or re.match(rule.exempt, path):
            continue
        for match in re.finditer(rule.pattern, code, re.MULTILINE):
            found = " ".join(match.group(0).split())
            yield f"{path}:{line_of(code, match.start())}: {found}: {rule.reason}"
