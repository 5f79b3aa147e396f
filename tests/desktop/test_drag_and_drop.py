#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that are dragged from a file manager onto the window become sources; what can't be one is explained."""

import json
import os

from desktop import App, Desktop, expect, part, run_all, until
from file_manager import FileManager


def several_folders_and_a_file_at_once():
    with Desktop() as desktop:
        things = f"{desktop.work}/things"
        for name in ("Letters", "Music & more", "Pictures"):
            os.makedirs(f"{things}/{name}")
            with open(f"{things}/{name}/one.txt", "w", encoding="utf-8") as file:
                file.write(name)
        with open(f"{things}/note.txt", "w", encoding="utf-8") as file:
            file.write("a file\n")
        app = App(desktop, sources=[])
        app.write("first.txt")
        manager = FileManager(desktop, things)
        app.start()
        app.stand(540, 20, 1120, 740)
        app.headline("Your file is safe.", seconds=60)
        # Anywhere on the window: here on the list of pages.
        app.page("Activity")
        pages = app.wait_for("list", "Pages")
        manager.drag(app, pages, "Letters", "Music & more", "note.txt")
        app.wait_for("dialog", "Add folders")
        for name in ("Letters", "Music & more"):
            expect(app.wait_for("check box", f"Back up {things}/{name}").is_("checked"), f"{name} is ticked")
        app.wait_for("label", part("This is a file, and Holdfast backs up whole folders."))
        app.click("push button", "Add 2 folders")
        app.wait_gone("dialog", "Add folders")
        for name in ("Letters", "Music & more"):
            until(lambda: os.path.exists(f"{app.backup}/{name}/one.txt"), 60, f"{name} is backed up")
        expect(not os.path.exists(f"{app.backup}/things"), "the folder of the file is not")
        with open(app.config_file, encoding="utf-8") as file:
            config = json.load(file)
        expect(len(config["sources"]) == 3, f"three folders are sources now: {config['sources']}")
        app.page("Overview")
        app.headline("All 3 files are safe.", seconds=60)
        # What is covered already, and what lies in the backup.
        manager.drag(app, pages, "Letters")
        app.wait_for("label", part("This folder is backed up already"))
        desktop.key("Escape")
        app.wait_gone("dialog", "Add folders")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([several_folders_and_a_file_at_once]))
