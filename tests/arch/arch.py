#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the shape of the sources: arch.py CHECK ROOT [PROGRAM]

CHECK: layers, banned-calls, licence, length, format, shell, linkage (of PROGRAM), translations (PROGRAM is lupdate).
Prints one line for each finding; exit 1 when there is one.
"""

import os
import sys

import banned
import house
import layers
import linkage
import tools
import translations
from source_tree import files, is_cpp, is_script, is_shell


def read(root, path):
    with open(os.path.join(root, path), encoding="utf-8", errors="surrogateescape") as file:
        return file.read()


def check_layers(root, paths):
    for path in paths:
        if is_cpp(path):
            yield from layers.check_includes(path, read(root, path))
        elif os.path.basename(path) == "CMakeLists.txt":
            yield from layers.check_links(path, read(root, path))


def check_banned(root, paths):
    for path in paths:
        if is_cpp(path) or is_script(root, path):
            yield from banned.check(path, read(root, path), is_cpp(path))


def check_licence(root, paths):
    for path in paths:
        if house.needs_licence(path, is_script(root, path)):
            yield from house.check_licence(path, read(root, path))


def check_length(root, paths):
    for path in filter(is_cpp, paths):
        yield from house.check_length(path, read(root, path))


CHECKS = {
    "layers": check_layers,
    "banned-calls": check_banned,
    "licence": check_licence,
    "length": check_length,
    "format": lambda root, paths: tools.check_format(root, [p for p in paths if is_cpp(p)]),
    "shell": lambda root, paths: tools.check_shell(root, [p for p in paths if is_shell(root, p)]),
}


def main(arguments):
    name, root = arguments[0], arguments[1]
    if name == "linkage":
        findings = list(linkage.check(arguments[2], linkage.libraries(arguments[2])))
    elif name == "translations":
        findings = list(translations.check(root, arguments[2]))
    else:
        paths = files(root)
        # A check that sees nothing can't fail: that would be a failure of its own.
        if sum(map(is_cpp, paths)) < 10:
            print(f"arch {name}: hardly any source below {root}", file=sys.stderr)
            return 1
        findings = list(CHECKS[name](root, paths))
    for finding in findings:
        print(finding)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
