# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files of the repository are checked, and C++ text without comments and literals."""

import os
import re

TOP_FOLDERS = ("app", "ui", "core", "tests", "cmake", "packaging", ".ci")
SKIPPED_FOLDERS = {"__pycache__", "build"}


def files(root):
    """All files below the source folders, as paths relative to `root`, sorted."""
    found = [name for name in os.listdir(root) if os.path.isfile(os.path.join(root, name))]
    for top in TOP_FOLDERS:
        for folder, folders, names in os.walk(os.path.join(root, top)):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            found += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return sorted(found)


def is_cpp(path):
    return path.endswith((".cpp", ".h"))


def first_line(root, path):
    with open(os.path.join(root, path), "rb") as file:
        return file.readline()


def is_script(root, path):
    """Shell or Python, by its name or by its first line."""
    return path.endswith((".sh", ".py")) or first_line(root, path).startswith(b"#!")


def is_shell(root, path):
    return path.endswith(".sh") or re.match(rb"#!.*\b(ba)?sh\b", first_line(root, path)) is not None


_LITERAL_OR_COMMENT = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<mark>[^\s()\\]{0,16})\(.*?\)(?P=mark)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'
    """,
    re.VERBOSE | re.DOTALL,
)


def code_only(text):
    """C++ text in which comments and literals are blanks; lines stay where they are."""

    def blank(match):
        piece = match.group(0)
        if piece.startswith('"') and _is_include(text, match.start()):
            return piece
        return re.sub(r"[^\n]", " ", piece)

    return _LITERAL_OR_COMMENT.sub(blank, text)


def _is_include(text, position):
    line_start = text.rfind("\n", 0, position) + 1
    return re.fullmatch(r"\s*#\s*include\s*", text[line_start:position]) is not None


def line_of(text, position):
    return text.count("\n", 0, position) + 1
