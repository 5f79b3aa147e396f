#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A configuration that somebody breaks with an editor, and one that is edited while the window changes it, too."""

import json
import os

from desktop import App, Desktop, expect, part, run_all


def read(app):
    with open(app.config_file, encoding="utf-8") as file:
        return file.read()


def write(app, text):
    """As an editor does it."""
    with open(f"{app.config_file}.new", "w", encoding="utf-8") as file:
        file.write(text)
    os.rename(f"{app.config_file}.new", app.config_file)


def used_before(desktop):
    """It has backed up a file, and does not run."""
    app = App(desktop, sources=[])
    app.write("one.txt")
    app.start()
    app.headline("Your file is safe.")
    app.wait_safe()
    expect(app.quit() == 0, "it ends")
    return app


def broken_and_mended():
    with Desktop() as desktop:
        app = used_before(desktop)
        good = read(app)
        broken = good.replace(",", ",\n", 1).replace("]", "", 1)
        write(app, broken)
        app.start()
        for page in ("Overview", "Folders", "Settings"):
            app.page(page)
            app.wait_for("label", "The configuration can’t be read, so nothing is backed up.")
            app.wait_for("label", part("Line 2 can’t be understood"))
            app.wait_for("push button", "Use the last good copy…")
        expect(read(app) == broken, "the file is left as it is")
        write(app, good)
        app.wait_gone("label", "The configuration can’t be read, so nothing is backed up.")
        app.write("two.txt")
        app.page("Overview")
        app.headline("All 2 files are safe.", 60)
        expect(app.quit() == 0, "it ends")


def the_last_good_copy_is_used():
    with Desktop() as desktop:
        app = used_before(desktop)
        good = read(app)
        write(app, "{")
        app.start()
        app.click("push button", "Use the last good copy…")
        app.click("push button", "Use the copy")
        app.headline("Your file is safe.", 60)
        expect(json.loads(read(app)) == json.loads(good), "it is what it was")
        with open(f"{app.config_file}~", encoding="utf-8") as file:
            expect(file.read() == "{", "what could not be read is kept")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([broken_and_mended, the_last_good_copy_is_used]))
