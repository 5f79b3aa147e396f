#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Much changes at once: nothing is lost, a person is asked, and what they saw is what they consent to."""

import contextlib
import glob
import os
import signal

from desktop import APP, SOON, App, Desktop, expect, part, run_all, until
from panels import Panel

FILES = 60
MANY = 50


def backed_up(desktop):
    app = App(desktop, sources=[])
    for number in range(FILES):
        app.write(f"letter {number}.txt")
    expect(app.cli("run")[0] == 0, "there is a backup already")
    app.start()
    app.headline(f"All {FILES} files are safe.")
    app.wait_safe()
    return app


def copies(app):
    """The current ones: deleted files lie elsewhere."""
    return len(glob.glob(f"{app.backup}/letter *.txt"))


@contextlib.contextmanager
def at_once(desktop):
    """What is done meanwhile is seen together, however slow the machine is."""
    number = int(desktop.running(APP)[0])
    os.kill(number, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(number, signal.SIGCONT)


def review(app, sentence):
    app.click("push button", "Review…")
    app.wait_for("label", part(sentence))


def deleted_and_held_until_a_person_says_that_it_is_right():
    with Desktop() as desktop:
        said = desktop.notifications()
        panel = Panel(desktop).start()
        app = backed_up(desktop)
        with at_once(desktop):
            for number in range(MANY):
                os.remove(f"{app.source}/letter {number}.txt")
        app.headline("Many files in “Documents” were deleted at once.")
        app.wait_for("label", part(f"{MANY} of {FILES} files are gone. Their copies are kept"))
        until(lambda: "Needs attention" in panel.tooltip(), SOON, "the icon says that somebody is to look")

        # Without an answer all stays as it is, also over a restart and while more comes.
        review(app, f"{MANY} of {FILES} files are gone since")
        app.click("push button", "Decide later")
        app.write("new.txt")
        until(lambda: os.path.exists(f"{app.backup}/new.txt"), SOON, "what is new is backed up all the same")
        number = until(lambda: said.number("were deleted at once"), SOON, "a notification says so, too")
        expect(app.quit() == 0, "it ends")
        app.start()
        app.headline("Many files in “Documents” were deleted at once.")
        expect(copies(app) == FILES, f"every copy is kept: {copies(app)}")
        # Until it has looked at the folder it tells what it knew.
        app.wait_for("label", part(f"{MANY} of {FILES + 1} files are gone."))

        # Paused to find out first: what was deleted is there to be looked at.
        review(app, f"{MANY} of {FILES + 1} files are gone since")
        app.click("push button", "Pause")
        app.headline("Backing up is paused.")
        app.click("push button", "Review…")
        app.click("push button", "Show its copies in Versions")
        app.wait_for("tree item", "letter 0.txt")
        app.page("Overview")
        app.click("push button", "Resume")
        app.wait_gone("push button", "Resume")

        review(app, f"{MANY} of {FILES + 1} files are gone since")
        app.click("push button", "The change is right")
        app.headline(f"All {FILES - MANY + 1} files are safe.")
        app.wait_safe()
        expect(copies(app) == FILES - MANY, f"they count as deleted: {copies(app)}")
        until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "the icon says that all is safe")
        expect(not said.standing(), f"nothing is left of what was said: {said.lines()}")
        code, _, error = app.cli("restore", "--deleted", "Documents", "--to", f"{desktop.work}/back")
        back = glob.glob(f"{desktop.work}/back/**/letter *.txt", recursive=True)
        expect(code == 0 and len(back) == MANY, f"and can be had back all the same: {len(back)} {error}")
        expect(app.quit() == 0, "it ends")


def rewritten_and_every_version_is_kept():
    with Desktop() as desktop:
        app = backed_up(desktop)
        with at_once(desktop):
            for number in range(MANY):
                app.write(f"letter {number}.txt", f"encrypted {number}\n")
        app.headline("Many files in “Documents” were changed at once.")
        app.wait_for("label", part(f"{MANY} of {FILES} files were rewritten. Their earlier versions are kept"))
        review(app, f"{MANY} of {FILES} files were rewritten since")
        app.click("push button", "The change is right")
        app.headline(f"All {FILES} files are safe.")
        app.wait_safe()
        code, answer, error = app.cli("versions", "Documents/letter 0.txt")
        expect(code == 0 and len(answer.splitlines()) >= 2, f"both versions are there: {answer}{error}")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(
        run_all([deleted_and_held_until_a_person_says_that_it_is_right, rewritten_and_every_version_is_kept])
    )
