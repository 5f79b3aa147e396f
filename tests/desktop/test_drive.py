#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup's drive goes and comes back: that is a state and no error, and its return starts a backup."""

import os

from desktop import App, Desktop, expect, part, run_all, until
from drive import Drive, somebodys_backup


def unplugged_and_plugged_in_again():
    with Desktop() as desktop:
        said = desktop.notifications()
        with Drive(desktop) as drive:
            app = App(desktop, sources=[], backup=f"{drive.place}/Holdfast")
            app.write("one.txt")
            expect(app.cli("run")[0] == 0, "there is a backup already")
            app.start()
            app.headline("Your file is safe.")
            app.wait_safe()
            drive.unplug()
            app.headline("has not been connected since", 60)
            app.wait_for("label", part("Connect it, and the backup goes on by itself."))
            app.write("two.txt")
            app.wait_for("label", part("One change waits to be backed up."))
            expect(os.listdir(drive.place) == [], "nothing is written where the drive was")
            expect(said.lines() == [], f"a drive that is away is no error: {said.lines()}")
            drive.plug_in()
            until(lambda: os.path.exists(f"{app.backup}/two.txt"), 60, "its return starts a backup")
            app.headline("All 2 files are safe.", 60)
            expect(said.lines() == [], f"and nothing was said: {said.lines()}")
            expect(app.quit() == 0, "it ends")
            code, out, error = app.cli("verify")
            expect(code == 0, f"the backup is sound: {out}{error}")


def taken_out_and_exchanged():
    with Desktop() as desktop, Drive(desktop) as drive, Drive(desktop, "Other") as other:
        somebodys_backup(desktop, other.place)
        other.take_out()
        os.rmdir(f"{drive.place}/lost+found")
        app = App(desktop, sources=[], backup=drive.place)
        app.write("one.txt")
        expect(app.cli("run")[0] == 0, "there is a backup already")
        app.start()
        app.headline("Your file is safe.")
        app.wait_safe()

        # Nothing of it is in use while there is nothing to do; and then its place is an empty folder.
        drive.take_out()
        app.headline("has not been connected since", 60)
        app.write("two.txt")
        app.wait_for("label", part("One change waits to be backed up."))
        expect(os.listdir(drive.place) == [], "nothing is written where the drive was")

        other.plug_in(drive.place)
        app.headline("Another drive is in the place of your backup drive.", 60)
        app.click("push button", "Look closer…")
        app.wait_for(None, "Is this the right drive?")
        app.wait_for("label", part(f"{desktop.work}/anna"))
        app.click("push button", "Cancel")
        expect(not os.path.exists(f"{drive.place}/Documents"), "nothing is written to it")
        other.take_out()
        drive.plug_in()
        app.headline("All 2 files are safe.", 60)
        app.wait_safe()

        # Its place is this one from now on: when a person has said so.
        drive.take_out()
        other.plug_in(drive.place)
        app.headline("Another drive is in the place of your backup drive.", 60)
        app.click("push button", "Look closer…")
        app.click("push button", "Use what is there")
        until(lambda: os.path.exists(f"{drive.place}/Documents/two.txt"), 60, "it goes on there")
        app.headline("files are safe.", 60)
        expect(os.path.exists(f"{drive.place}/hers.txt"), "what stood there is kept")
        expect(app.quit() == 0, "it ends")


def its_log_does_not_keep_it():
    with Desktop() as desktop, Drive(desktop) as drive:
        app = App(desktop, sources=[], backup=f"{drive.place}/Holdfast", log_dir=f"{drive.place}/logs")
        app.write("one.txt")
        app.start()
        app.headline("Your file is safe.")
        app.wait_safe()
        drive.take_out()
        app.headline("has not been connected since", 60)
        drive.plug_in()
        app.write("two.txt")
        app.headline("All 2 files are safe.", 60)
        app.wait_safe()
        drive.take_out()
        drive.plug_in()
        expect(app.quit() == 0, "it ends")
        logs = ""
        for name in os.listdir(f"{drive.place}/logs"):
            with open(f"{drive.place}/logs/{name}", encoding="utf-8") as log:
                logs += log.read()
        expect("one.txt" in logs and "two.txt" in logs, f"the log is whole: {logs}")


if __name__ == "__main__":
    raise SystemExit(run_all([unplugged_and_plugged_in_again, taken_out_and_exchanged, its_log_does_not_keep_it]))
