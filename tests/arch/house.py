# SPDX-License-Identifier: GPL-3.0-or-later
"""Small rules that every file keeps: its licence, its length."""

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
LONGEST = 600  # lines of a .cpp or .h; ~500 is the aim


def needs_licence(path, is_script):
    name = path.rsplit("/", 1)[-1]
    return (
        is_script
        or name.endswith((".cpp", ".h", ".cmake", ".ui"))
        or name in ("CMakeLists.txt", ".clang-format", ".clang-tidy")
    )


def check_licence(path, text):
    lines = text.split("\n", 2)
    if not any(LICENCE in line for line in lines[:2]):
        yield f"{path}:1: no line '{LICENCE}' at the top"


def check_length(path, text):
    lines = text.count("\n")
    if lines > LONGEST:
        yield f"{path}:{lines}: {lines} lines: a file is one idea, split it by topic (at most {LONGEST})"
