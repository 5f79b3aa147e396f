# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows between layers point down only (the table in core/README.md)."""

import re

from source_tree import code_only, line_of

# Folder → the folders whose headers it may include, itself aside.
ALLOWED = {
    "base": set(),
    "model": {"base"},
    "fs": {"base"},
    "plan": {"model", "base"},
    "catalog": {"fs", "model", "base"},
    "scan": {"fs", "model", "base"},
    "watch": {"fs", "model", "base"},
    "exec": {"catalog", "plan", "fs", "model", "base"},
    "engine": {"exec", "watch", "scan", "catalog", "plan", "fs", "model", "base"},
    "report": {"model", "base"},
    "ui": {"engine", "report", "model", "base"},
}

# Third-party headers that belong to one folder only, so that it can be exchanged.
OWNERS = {
    r"SQLiteCpp/|sqlite3\.h": {"catalog"},
    r"openssl/": {"base"},
    r"rapidjson/": {"base"},
    r"CLI/": {"app"},
    r"QtWidgets|QtGui|QWidget|QApplication|QGuiApplication|QPixmap|QImage|QIcon|QSystemTrayIcon":
        {"ui", "app"},
}

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)


def folder_of(path):
    """`core/plan/layout.h` → `plan`, `ui/window.h` → `ui`; None for what is no layer."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return parts[1]
    return parts[0] if parts[0] in ("ui", "app") and len(parts) > 1 else None


def check_includes(path, text):
    folder = folder_of(path)
    if folder is None:
        return
    if folder != "app" and folder not in ALLOWED:
        yield f"{path}:1: core/{folder} is not in the layer table"
        return
    for match in _INCLUDE.finditer(code_only(text)):
        own, system = match.groups()
        line = line_of(text, match.start())
        if own is not None:
            if folder != "app":
                yield from _check_own(path, line, folder, own)
            continue
        for pattern, owners in OWNERS.items():
            if re.match(pattern, system) and folder not in owners:
                yield f"{path}:{line}: <{system}> is for {' and '.join(sorted(owners))} only"


def _check_own(path, line, folder, included):
    if included.endswith(".moc") or re.match(r"(ui|moc)_", included):
        return
    target = included.split("/")[0] if "/" in included else None
    if target is None or included.startswith("."):
        yield f'{path}:{line}: "{included}": write it as "<folder>/<header>.h"'
    elif target != folder and target not in ALLOWED[folder]:
        yield f'{path}:{line}: {folder} must not include "{included}"'


def check_links(path, text):
    """The link list in a layer's CMakeLists.txt is its line of the table, and nothing graphical."""
    folder = folder_of(path)
    if folder not in ALLOWED or folder == "ui":
        return
    text = re.sub(r"#[^\n]*", "", text)
    for match in re.finditer(r"holdfast_([a-z]+)\b", text):
        target = match.group(1)
        if target in ALLOWED and target != folder and target not in ALLOWED[folder]:
            yield f"{path}:{line_of(text, match.start())}: {folder} must not link holdfast_{target}"
    for match in re.finditer(r"Qt6?::(Gui|Widgets|Charts|Svg)\b", text):
        yield f"{path}:{line_of(text, match.start())}: core must not link {match.group(0)}"
