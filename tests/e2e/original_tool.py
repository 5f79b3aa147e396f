#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves a backup as the original tool did: original_tool.py SOURCE BACKUP

Written from its documented behaviour: one folder for all files, by base name; state.json maps the absolute path to
the hash; a changed file's old copy goes to versions/<base name>/vN.bak; a file whose hash is known
already goes to _duplicates/; a file that is gone goes to _deleted/ and out of the state.
"""

import hashlib
import json
import os
import shutil
import sys


def hash_of(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def next_version(folder):
    numbers = [int(name[1:-4]) for name in os.listdir(folder) if name.startswith("v")]
    return max(numbers, default=0) + 1


def stored_copy(backup, name):
    for place in (os.path.join(backup, name), os.path.join(backup, "_duplicates", name)):
        if os.path.exists(place):
            return place
    raise FileNotFoundError(name)


def run(source, backup):
    state_file = os.path.join(backup, "state.json")
    for folder in ("versions", "_duplicates", "_deleted"):
        os.makedirs(os.path.join(backup, folder), exist_ok=True)
    state = {}
    if os.path.exists(state_file):
        with open(state_file, encoding="utf-8") as file:
            state = json.load(file)
    seen = set()
    for folder, folders, names in os.walk(source):
        folders.sort()
        for name in sorted(names):
            path = os.path.abspath(os.path.join(folder, name))
            seen.add(path)
            content = hash_of(path)
            if path in state:
                if state[path]["hash"] == content:
                    continue
                versions = os.path.join(backup, "versions", name)
                os.makedirs(versions, exist_ok=True)
                shutil.move(
                    stored_copy(backup, name),
                    os.path.join(versions, f"v{next_version(versions)}.bak"),
                )
                target = os.path.join(backup, name)
            elif content in {entry["hash"] for entry in state.values()}:
                target = os.path.join(backup, "_duplicates", name)
            else:
                target = os.path.join(backup, name)
            shutil.copy2(path, target)
            state[path] = {"hash": content}
    for path in sorted(set(state) - seen):
        name = os.path.basename(path)
        shutil.move(stored_copy(backup, name), os.path.join(backup, "_deleted", name))
        del state[path]
    with open(state_file, "w", encoding="utf-8") as file:
        json.dump(state, file, indent=2)


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2])
