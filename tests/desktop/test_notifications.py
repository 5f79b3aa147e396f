#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications: one at a time, each once, gone with its cause or by a person, who opens the window by one."""

import os

from desktop import SOON, App, Desktop, expect, run_all, until
from drive import somebodys_backup
from panels import Panel

FILES = 30


def stored(app, name):
    return os.path.exists(f"{app.backup}/{name}")


def one_at_a_time_and_gone_with_its_cause():
    with Desktop() as desktop:
        said = desktop.notifications()
        Panel(desktop).start()
        app = App(desktop, sources=[])
        for number in range(FILES):
            app.write(f"{number}.txt")
        expect(app.cli("run")[0] == 0, "there is a backup already")
        app.start("--background", window=False)
        app.wait_safe()
        expect(said.lines() == [], f"nothing is said of what is as it should be: {said.lines()}")

        # Another backup is in its place; a person has seen that, and it is not said again.
        os.rename(app.backup, f"{app.backup}.away")
        os.makedirs(app.backup)
        somebodys_backup(desktop, app.backup)
        first = until(lambda: said.number("Another drive is in the place"), 60, "that is said")
        said.act("Dismiss", first)

        # It is back. Meanwhile much has changed, which is said in turn.
        for number in range(FILES - 2):
            os.remove(f"{app.source}/{number}.txt")
        os.rename(app.backup, f"{app.backup}.other")
        os.rename(f"{app.backup}.away", app.backup)
        second = until(lambda: said.number("were deleted at once"), 60, "the next one is said")
        expect(len(said.titles()) == 2, f"each was said once: {said.titles()}")
        expect(app.window() is None, "no window has opened by itself")
        said.act("Choose", second)
        until(app.window, SOON, "a click on it opens the window")
        app.click("push button", "Review…")
        app.click("push button", "The change is right")
        app.headline("All 2 files are safe.")
        until(lambda: not said.standing(), SOON, "it is gone with its cause")
        closed = [line["closed"] for line in said.lines() if "closed" in line]
        expect(closed == [second], f"what a person has dismissed is not closed once more: {said.lines()}")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([one_at_a_time_and_gone_with_its_cause]))
