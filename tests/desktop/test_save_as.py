#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is saved by the file dialog is byte for byte what was asked for, whatever its name."""

import csv
import os

from desktop import SOON, App, Desktop, expect, need, part, run_all, until

# The second is no UTF-8: a name as old systems wrote it.
NAMES = ["two words & more.bin", os.fsdecode(b"caf\xe9.bin")]
SHOWN = ["two words & more.bin", "caf\\xe9.bin"]


def read(path):
    with open(path, "rb") as file:
        return file.read()


def content(number, version):
    """No text, and longer than what is read at once."""
    return bytes((number + version + i * i) % 256 for i in range(300_000))


def write(app, version):
    for number, name in enumerate(NAMES):
        with open(f"{app.source}/{name}", "wb") as file:
            file.write(content(number, version))


def save(app, button, title, path, proposed):
    """In the dialog, whose field for the name has the keyboard."""
    app.click("push button", button)
    app.wait_for("dialog", title)
    field = app.wait_for("text", "File name:")
    until(lambda: field.text == proposed, SOON, f"“{proposed}” is proposed, not “{field.text}”")
    app.desktop.key("ctrl+a")
    app.desktop.type(path)
    until(lambda: field.text == path, SOON, f"the name is typed: {field.text}")
    app.desktop.key("Return")


def versions_of_files_with_any_name():
    need(faketime="faketime")
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        write(app, version=1)
        expect(app.cli("run", days_ago=3)[0] == 0, "a backup three days ago")
        write(app, version=2)
        expect(app.cli("run")[0] == 0, "and one now")
        app.start()
        folder = f"{desktop.work}/saved copies"
        os.makedirs(folder)
        for number, name in enumerate(NAMES):
            saved = f"{folder}/an older one, {number}.bin"
            expect(app.call("--page", "versions", f"{app.source}/{name}") == 0, "its versions")
            app.wait_for("label", SHOWN[number])
            desktop.click(older(app))
            save(app, "Save as…", "Save this version as", saved, SHOWN[number])
            app.wait_gone("dialog", "Save this version as")
            until(lambda: os.path.exists(saved), SOON, f"{name!r} is saved")
            expect(read(saved) == content(number, version=1), f"{name!r} is saved as it was")
        # What stands there already gives way only when a person says so.
        save(app, "Save as…", "Save this version as", f"{folder}/an older one, 0.bin", SHOWN[1])
        app.click("push button", "No")
        expect(read(f"{folder}/an older one, 0.bin") == content(0, version=1), "it is as it was")
        desktop.key("Return")
        app.click("push button", "Yes")
        app.wait_gone("dialog", "Save this version as")
        until(lambda: read(f"{folder}/an older one, 0.bin") == content(1, version=1), SOON, "it is replaced")
        expect(sorted(os.listdir(folder)) == ["an older one, 0.bin", "an older one, 1.bin"], "and nothing else is left")
        expect(app.quit() == 0, "it ends")


def older(app):
    """The older one of two versions."""

    def cells():
        return list(app.wait_for("tree", "Versions, the newest first").find_all("tree item"))

    until(lambda: len(cells()) == 6, SOON, "two versions are listed")
    return cells()[3]


def the_activity():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        app.write("first.txt")
        expect(app.cli("run")[0] == 0, "there is a backup already")
        app.start()
        app.wait_safe()
        names = ['one, "two" and three.txt', NAMES[1]]
        for name in names:
            app.write(name, f"{len(name)}\n")
        until(lambda: all(os.path.exists(f"{app.backup}/{name}") for name in names), SOON, "they are backed up")
        app.page("Activity")
        app.wait_for(None, f"Documents/{SHOWN[1]}")
        saved = f"{desktop.work}/activity of today.csv"
        save(app, "Export…", part("Export 2 lines"), saved, "holdfast-activity.csv")
        until(lambda: os.path.exists(saved), SOON, "it is exported")
        with open(saved, encoding="utf-8", newline="") as file:
            head, *rows = csv.reader(file)
        expect(head == ["Time", "What", "File", "Size (bytes)", "Detail"], f"its columns: {head}")
        exported = sorted(row[2] for row in rows if row[1] == "Added")
        expect(exported == sorted([f"Documents/{names[0]}", f"Documents/{SHOWN[1]}"]), f"its lines: {rows}")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([versions_of_files_with_any_name, the_activity]))
