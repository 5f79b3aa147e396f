#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file changes, is looked at as it was, compared, brought back; it is deleted, and comes back, too."""

import glob
import os
import re

from desktop import App, Desktop, expect, need, part, run_all, until


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def days_ago(app, days):
    """A backup that was made then."""
    code, out, error = app.cli("run", days_ago=days)
    expect(code == 0, f"a backup {days} days ago: {out}{error}")


def shown_text(app, words):
    text = app.wait_for("text", "Content of this version")
    until(lambda: text.text == words, 15, f"the preview shows “{words}”, not “{text.text}”")


def change_look_back_compare_restore_delete_and_get_it_back():
    need(faketime="faketime")
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        notes = app.write("notes.txt", "one\n")
        app.write("letters/other.txt", "stays\n")
        days_ago(app, 9)
        app.write("notes.txt", "one\ntwo\n")
        days_ago(app, 3)
        app.start()
        app.headline("All 2 files are safe.")
        a_change_shows_in_activity(app)
        the_slider_goes_back(app)
        two_versions_are_compared(app)
        an_old_version_comes_beside(app)
        a_deleted_file_comes_back(app, notes)
        expect(app.quit() == 0, "it ends")


def a_change_shows_in_activity(app):
    app.page("Activity")
    app.write("notes.txt", "one\ntwo\nthree\n")
    row = app.wait_for(None, "Documents/notes.txt", seconds=20)
    app.wait_for(None, "Changed")
    app.desktop.click(row, times=2)
    app.wait_for("label", "Your files as they are now")
    shown_text(app, "one\ntwo\nthree\n")


def the_slider_goes_back(app):
    slider = app.wait_for("slider", "Time to show")
    left, _, width, _ = app.desktop.settled(slider)
    # By a click in the first third, seven days ago; by a drag of its handle; by the keyboard.
    app.desktop.click(slider, x=width // 4)
    title = app.wait_for("label", part("Your files as they were on"))
    shown_text(app, "one\n")
    y = app.desktop.middle(slider)[1]
    app.desktop.drag((left + width // 4, y), (left + width * 5 // 6, y))
    shown_text(app, "one\ntwo\n")
    before = title.name
    app.desktop.key("Left")
    until(lambda: title.name != before, 15, "Left goes to the change before")
    app.click("push button", "Now")
    app.wait_for("label", "Your files as they are now")
    shown_text(app, "one\ntwo\nthree\n")


def versions(app):
    """The first column of the list of versions."""
    return list(app.wait_for("tree", "Versions, the newest first").find_all("tree item"))[::3]


def change_of_the_newest(app):
    return list(app.wait_for("tree", "Versions, the newest first").find_all("tree item"))[2].name


def two_versions_are_compared(app):
    until(lambda: len(versions(app)) == 3, 15, "three versions are listed")
    app.desktop.click(versions(app)[2])
    shown_text(app, "one\n")
    app.click("push button", "Compare")
    app.wait_for("label", "1 difference")
    older = app.wait_for("text", "The older version")
    newer = app.wait_for("text", "The newer version")
    expect("one" in older.text and "three" not in older.text, f"the older one at the left: {older.text}")
    expect("three" in newer.text, f"the newer one at the right: {newer.text}")
    app.desktop.key("Escape")
    app.wait_for("tree", "Versions, the newest first")


def an_old_version_comes_beside(app):
    app.desktop.click(versions(app)[2])
    shown_text(app, "one\n")
    app.click("push button", "Restore…")
    app.wait_for("dialog", "Restore")
    expect(app.wait_for("radio button", "Beside the original").is_("checked"), "beside is what is proposed")
    app.click("push button", "Restore 1 file")
    app.wait_for("label", "One file is restored")
    app.click("push button", "Close")
    app.wait_gone("dialog", "Restore")
    copies = glob.glob(f"{app.source}/notes (*).txt")
    expect(len(copies) == 1 and read(copies[0]) == "one\n", f"it stands beside the original: {copies}")
    expect(read(f"{app.source}/notes.txt") == "one\ntwo\nthree\n", "which is as it was")


def a_deleted_file_comes_back(app, notes):
    app.wait_for("tree item", re.compile(r"^notes \(.*\)\.txt$"), seconds=20)
    os.remove(notes)
    app.wait_gone("tree item", "notes.txt", seconds=20)
    app.click("check box", "Show deleted files")
    app.click("tree item", re.compile(r"^notes\.txt.*deleted"))
    until(lambda: "then deleted" in change_of_the_newest(app), 15, "the list of versions says so")
    app.desktop.click(versions(app)[0])
    shown_text(app, "one\ntwo\nthree\n")
    app.click("push button", "Restore…")
    app.click("radio button", "In its own place")
    app.click("push button", "Restore 1 file")
    app.wait_for("label", "One file is restored")
    expect(read(notes) == "one\ntwo\nthree\n", "it is back, as it was last")
    app.click("push button", "Close")
    app.page("Overview")
    app.headline("All 3 files are safe.")


if __name__ == "__main__":
    raise SystemExit(run_all([change_look_back_compare_restore_delete_and_get_it_back]))
