# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line needs no display: it is not linked to Qt Gui or Widgets, by any way."""

import re
import subprocess

GRAPHICAL = r"libQt6(Gui|Widgets|Svg|Charts|OpenGL\w*|Quick|Qml)\.so|libX11\.so|libwayland-client\.so"


def libraries(program):
    """What the loader would load, directly and through other libraries."""
    return subprocess.run(
        ["ldd", program], check=True, capture_output=True, text=True, env={"LC_ALL": "C"}
    ).stdout


def check(program, listing):
    if "libQt6Core" not in listing:
        yield f"{program}: libQt6Core is not among its libraries: the list says nothing\n{listing}"
    for line in listing.splitlines():
        if re.search(GRAPHICAL, line):
            yield f"{program}: linked to {line.strip()}"
        if "not found" in line:
            yield f"{program}: {line.strip()}"
