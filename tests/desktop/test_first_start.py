#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start: three steps, the first of them by dropping a folder, and then the files are safe."""

import json
import os
import re

from desktop import App, Desktop, expect, part, run_all, until
from file_manager import FileManager


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def three_steps_and_the_files_are_safe():
    with Desktop() as desktop:
        app = App(desktop)
        app.write("letters/one.txt", "Dear one\n")
        app.write("letters/two.txt", "Dear two\n")
        app.write("list.txt", "milk\n")
        said = desktop.notifications()
        os.makedirs(app.backup)
        manager = FileManager(desktop, desktop.work)
        app.start()
        app.stand(540, 20, 1120, 740)
        heading = app.wait_for("label", "Which folders shall be kept safe?")
        manager.drag(app, heading, "Documents")
        box = app.wait_for("check box", f"Back up {app.source}")
        expect(box.is_("checked"), "what is dropped is ticked")
        app.wait_for("label", re.compile("^1 folder with 3 files"))
        app.click("push button", "Next")
        app.wait_for("label", "Where shall the backup go?")
        app.click("push button", "Another folder…")
        app.wait_for("dialog", "Choose a folder for the backup")
        desktop.type(app.backup)
        desktop.key("Return")
        app.wait_for(None, part(f"The backup goes to {app.backup}"))
        app.click("push button", "Next")
        app.wait_for("label", "Ready to start")
        app.click("push button", "Start the backup")
        app.headline("All 3 files are safe.", seconds=60)
        app.wait_safe()
        expect(read(f"{app.backup}/letters/two.txt") == "Dear two\n", "the backup is a plain tree")
        expect(read(f"{app.backup}/list.txt") == "milk\n", "with all that is in the folder")
        config = json.loads(read(app.config_file))
        expect(config["backup_root"] == app.backup, f"the configuration says so: {config}")
        until(lambda: "The first backup is done" in said.titles(), 20, "it is told")
        expect(app.quit() == 0, "it ends")
        code, out, error = app.cli("verify")
        expect(code == 0, f"the backup is sound: {out}{error}")


if __name__ == "__main__":
    raise SystemExit(run_all([three_steps_and_the_files_are_safe]))
