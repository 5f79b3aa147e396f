#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ended in the middle of a backup: by a person, who is asked, and by a signal. The backup is sound, and goes on later."""

import glob
import json
import os
import signal
import subprocess
import sys

from desktop import APP, HERE, SOON, App, Desktop, expect, part, run_all, until

FILES = 40_000


def at_work(desktop):
    """A first backup that takes a while."""
    app = App(desktop, sources=[])
    for number in range(FILES):
        app.write(f"folder {number % 50}/file {number}", f"{number}\n" * 50)
    app.start()
    app.wait_for("label", part("Backing up: "))
    until(lambda: stored(app) > 100, 60, "files are in the backup")
    return app


def stored(app):
    return len(glob.glob(f"{app.backup}/folder */file *"))


def expect_sound_and_unfinished(app):
    code, out, error = app.cli("verify")
    expect(code == 0, f"the backup is sound: {out}{error}")
    code, out, error = app.cli("--json", "run", "--dry-run")
    left = json.loads(out)["counts"]["backup"]
    expect(0 < left < FILES, f"some of it is done: {left} are left")


def expect_finished_later(app):
    app.start()
    app.headline("files are safe.", seconds=120)
    app.wait_safe(120)
    expect(app.quit() == 0, "it ends")
    code, out, error = app.cli("verify")
    expect(code == 0, f"the backup is sound: {out}{error}")
    restored = f"{app.desktop.work}/restored"
    code, _, error = app.cli("restore", "Documents", "--to", restored)
    expect(code == 0, f"a restore: {error}")
    compare = [sys.executable, "-B", f"{HERE}/../e2e/compare_trees.py", app.source, restored]
    compared = subprocess.run(compare, capture_output=True, check=False)
    expect(compared.returncode == 0, f"it is complete: {compared.stdout.decode()[:2000]}")


def a_person_is_asked():
    with Desktop() as desktop:
        app = at_work(desktop)
        until(lambda: desktop.active_window() == app.window(), SOON, "the window has the keyboard")
        desktop.key("ctrl+q")
        app.wait_for("label", part("the next start does the rest"))
        app.click("push button", "Keep running")
        app.wait_gone("push button", "Keep running")
        expect(app.process.poll() is None, "it keeps running")
        desktop.key("ctrl+q")
        app.click("push button", "Stop and quit")
        expect(app.process.wait(timeout=20) == 0, "it ends")
        expect_sound_and_unfinished(app)
        expect_finished_later(app)


def sigterm_ends_it_as_well():
    with Desktop() as desktop:
        app = at_work(desktop)
        app.process.send_signal(signal.SIGTERM)
        expect(app.process.wait(timeout=20) == 0, "it ends")
        expect_sound_and_unfinished(app)
        app.start("--background", window=False)
        app.wait_safe(120)
        app.process.send_signal(signal.SIGTERM)
        expect(app.process.wait(timeout=20) == 0, "at rest it ends, too")


def last_log(desktop):
    logs = glob.glob(f"{desktop.home}/**/logs/backup_*.log", recursive=True, include_hidden=True)
    expect(logs, "there is a log")
    with open(max(logs, key=os.path.getmtime), encoding="utf-8") as log:
        return log.readlines()


def the_command_says_what_is_left():
    with Desktop() as desktop:
        app = at_work(desktop)
        said = subprocess.run([APP, "--quit"], capture_output=True, check=True, timeout=60).stdout.decode()
        expect("files are left for the next start" in said, f"what is left is said: {said}")
        expect(app.process.wait(timeout=20) == 0, "it ends")
        logged = [line for line in last_log(desktop) if "told to quit" in line]
        expect("A backup is under way" in "".join(logged), f"the log says so, too: {logged}")
        expect_sound_and_unfinished(app)
        app.start("--background", window=False)
        app.wait_safe(120)
        said = subprocess.run([APP, "--quit"], capture_output=True, check=True, timeout=60).stdout.decode()
        expect("Nothing was under way" in said, f"or that nothing is: {said}")


def a_start_while_it_ends_is_not_lost():
    with Desktop() as desktop:
        app = at_work(desktop)
        first = app.process
        first.send_signal(signal.SIGTERM)
        app.start()
        expect(first.wait(timeout=20) == 0, "the first one ends")
        app.headline("files are safe.", seconds=120)
        expect(app.process.poll() is None, "the second one runs")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(
        run_all(
            [
                a_person_is_asked,
                sigterm_ends_it_as_well,
                the_command_says_what_is_left,
                a_start_while_it_ends_is_not_lost,
            ]
        )
    )
