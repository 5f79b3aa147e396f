#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start is an order to the first one; and what a person arranged is there after a restart."""

import os
import signal

from desktop import APP, SOON, App, Desktop, expect, part, run_all, until


def a_second_start_is_an_order():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        letter = app.write("letters/one.txt")
        app.start("--background", window=False)
        app.wait_safe()
        expect(app.window() is None, "in the background it shows no window")

        expect(app.call() == 0, "a second start ends at once")
        until(app.window, SOON, "and opens the window of the first")
        expect(desktop.running(APP) == [str(app.process.pid)], f"there is one process: {desktop.running(APP)}")

        # A window that another one hides comes to the front.
        xterm_like = desktop.start("xmessage", "-geometry", "1400x900+10+10", "in front")
        until(lambda: desktop.active_window() != app.window(), SOON, "another window is in front")
        expect(app.call() == 0, "a second start ends at once")
        until(lambda: desktop.active_window() == app.window(), SOON, "the window comes to the front")
        desktop.end(xterm_like)

        expect(app.call("--page", "versions", letter) == 0, "versions of a file")
        app.wait_for("label", "Your files as they are now")
        app.wait_for("tree", "Versions, the newest first")
        app.wait_for("label", "one.txt")

        expect(app.call("--pause") == 0, "pause")
        until(lambda: app.monitoring().get("state") == "paused", SOON, "it is paused")
        app.write("while-paused.txt")
        expect(app.call("--resume") == 0, "resume")
        until(lambda: os.path.exists(f"{app.backup}/while-paused.txt"), SOON, "what came meanwhile is backed up")
        app.wait_safe()

        runs = app.monitoring()["last_backup"]
        expect(app.call("--backup-now") == 0, "backup now")
        until(lambda: app.monitoring().get("last_backup") != runs, SOON, "it looked at everything anew")

        expect(app.call("-session", "10af_1") == 0, "so does one that a session manager starts")
        expect(app.call("--page", "nonsense") == 2, "nonsense is refused")
        expect(app.call("--quit") == 0, "quit")
        expect(app.process.wait(timeout=30) == 0, "it ends")
        expect(app.call("--quit") == 0, "quit when nothing runs is no error")


def the_window_comes_back_as_it_was():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        app.write("one.txt")
        app.start()
        app.stand(60, 40, 1180, 800)
        app.page("Retention")
        until(lambda: size(app) == (1180, 800), SOON, "its size is another")
        expect(app.quit() == 0, "it ends")
        app.start()
        until(app.window, SOON, "the window opens")
        until(lambda: size(app) == (1180, 800), SOON, "as large as it was")
        expect(app.wait_for("list item", "Retention").is_("selected"), "at the page that was chosen")
        expect(app.quit() == 0, "it ends")


def size(app):
    frame = app.wait_for("frame", part("Holdfast"))
    return frame.extents()[2:]


def one_that_was_killed_leaves_no_lock():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        app.write("one.txt")
        app.start("--background", window=False)
        app.wait_safe()
        app.process.kill()
        app.process.wait()
        app.write("two.txt")
        app.start()
        app.headline("All 2 files are safe.", seconds=60)
        expect(app.call("--quit") == 0, "it listens")
        expect(app.process.wait(timeout=30) == 0, "it ends")


def nobody_can_guess_where_it_listens():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        app.write("one.txt")
        app.start("--background", window=False)
        app.wait_safe()
        folder = f"{desktop.work}/run/holdfast"
        expect(os.stat(folder).st_mode & 0o777 == 0o700, "its folder is the user's alone")
        names = sorted(os.listdir(folder))
        expect([name.split(".")[1] for name in names] == ["lock", "socket"], f"lock and socket: {names}")
        first = app.process
        # A start while the first one is held up is no second one, and says so.
        first.send_signal(signal.SIGSTOP)
        expect(app.call() == 1, "a start that is not answered fails")
        first.send_signal(signal.SIGCONT)
        expect(app.call("--quit") == 0, "it listens")
        # What comes while it ends waits for that, and is not lost.
        expect(app.call("--quit") == 0, "nothing runs any more")
        expect(first.wait(timeout=30) == 0, "it has ended")


if __name__ == "__main__":
    raise SystemExit(
        run_all(
            [
                a_second_start_is_an_order,
                the_window_comes_back_as_it_was,
                one_that_was_killed_leaves_no_lock,
                nobody_can_guess_where_it_listens,
            ]
        )
    )
