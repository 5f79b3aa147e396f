#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup's drive is full: that is said, with what to do about it, and with room again the backup goes on."""

import os

from desktop import SOON, App, Desktop, expect, part, run_all, until
from drive import Drive
from panels import Panel

MIB = 1 << 20


def film(app, name, size):
    path = app.write(name)
    with open(path, "wb") as file:
        file.write(os.urandom(size))
    return path


def size_in_backup(app, name):
    path = f"{app.backup}/{name}"
    return os.path.getsize(path) if os.path.exists(path) else 0


def full_and_with_room_again():
    with Desktop() as desktop:
        said = desktop.notifications()
        panel = Panel(desktop).start()
        with Drive(desktop) as drive:
            app = App(desktop, sources=[], backup=f"{drive.place}/Holdfast")
            app.write("letter.txt")
            expect(app.cli("run")[0] == 0, "there is a backup already")
            app.start()
            app.headline("Your file is safe.")
            app.wait_safe()

            others = drive.fill(left=2 * MIB)
            app.call("--backup-now")
            app.headline("Your files are safe, but the backup drive is nearly full.")
            expect(said.lines() == [], f"that is no reason for a notification: {said.lines()}")

            film(app, "film.bin", 8 * MIB)
            app.headline("One file does not fit on the backup drive.")
            app.wait_for("label", part("“Documents/film.bin” takes 8.0 MiB, and the drive has "))
            app.wait_for("push button", "Try again")
            expect(size_in_backup(app, "film.bin") == 0, "it is not there in part")

            more = drive.fill(left=0)
            app.write("small.txt")
            app.headline("The backup drive is full.")
            app.wait_for("label", part("New changes can’t be backed up."))
            until(lambda: "Needs attention" in panel.tooltip(), SOON, "the icon says that somebody is to look")
            until(lambda: said.number("The backup drive is full."), SOON, "a notification says so, too")
            app.click("push button", "Make room…")
            app.wait_for("list item", "Retention", state="selected")
            app.page("Overview")
            app.wait_for("push button", "Use another drive…")

            # By itself, and long before the next try is due.
            os.remove(others)
            os.remove(more)
            app.headline("All 3 files are safe.")
            until(lambda: size_in_backup(app, "film.bin") == 8 * MIB, SOON, "what did not fit is there")
            until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "the icon says that all is safe")
            until(lambda: not said.standing(), SOON, "the notification is gone with its cause")
            expect(app.quit() == 0, "it ends")
            code, out, error = app.cli("verify")
            expect(code == 0, f"the backup is sound: {out}{error}")


if __name__ == "__main__":
    raise SystemExit(run_all([full_and_with_room_again]))
