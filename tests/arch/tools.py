# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that other programs do: clang-format and shellcheck."""

import re
import shutil
import subprocess

FORMAT_VERSION = 14  # Debian 12's: other versions lay out some lines in another way


def _report(command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        yield (done.stdout + done.stderr).strip() or f"{command[0]} failed: {done.returncode}"


def clang_format():
    """The program of the right version, or None."""
    for name in (f"clang-format-{FORMAT_VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            told = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
            if re.search(rf"version {FORMAT_VERSION}\.", told):
                return program
    return None


def check_format(root, paths):
    program = clang_format()
    if program is None:
        yield f"clang-format {FORMAT_VERSION} is not installed (packaging/dependencies.sh tests)"
        return
    for start in range(0, len(paths), 200):
        for finding in _report([program, "--dry-run", "-Werror", *paths[start : start + 200]], root):
            yield from _one_line_a_file(finding)


def _one_line_a_file(findings):
    """Of the many findings in a file that was never formatted, the first tells enough."""
    lines = re.findall(r"^(.+?):(\d+):\d+: error: ", findings, re.MULTILINE)
    first = {}
    for path, line in lines:
        first.setdefault(path, line)
    for path, line in first.items():
        yield f"{path}:{line}: not laid out by .clang-format (clang-format -i {path})"
    if not lines:
        yield findings


def check_shell(root, paths):
    if shutil.which("shellcheck") is None:
        yield "shellcheck is not installed (packaging/dependencies.sh tests)"
        return
    if paths:
        yield from _report(["shellcheck", "--external-sources", "--source-path=SCRIPTDIR", *paths], root)
