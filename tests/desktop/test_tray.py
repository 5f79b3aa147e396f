#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in a panel of the older kind (XEmbed, as trayer has it), and what becomes of the window without one."""

import os
import signal
import time

from desktop import SOON, App, Desktop, expect, insist, run_all, until
from panels import Trayer


def stored(app, name):
    return os.path.exists(f"{app.backup}/{name}")


def background(desktop):
    app = App(desktop, sources=[])
    app.write("first.txt")
    # Without a word about the first backup.
    expect(app.cli("run")[0] == 0, "there is a backup already")
    app.start("--background", window=False)
    return app


def hide(app):
    """Closes the window as the window manager does it."""
    until(lambda: app.desktop.active_window() == app.window(), SOON, "the window has the keyboard")
    app.desktop.key("alt+F4")


def a_click_opens_and_closing_explains_itself_once():
    with Desktop() as desktop:
        tray = Trayer(desktop).start()
        app = background(desktop)
        app.wait_safe()
        expect(app.window() is None, "in the background it shows no window")
        insist(tray.click, app.window, "a click opens the window")
        app.headline("Your file is safe.")
        hide(app)
        app.wait_for("label", "Holdfast keeps watching")
        until(lambda: app.window() is None, SOON, "the window is closed")
        app.write("second.txt")
        until(lambda: stored(app, "second.txt"), SOON, "it goes on watching")
        insist(tray.click, app.window, "a click brings the window back")
        app.wait_gone("label", "Holdfast keeps watching")
        hide(app)
        until(lambda: app.window() is None, SOON, "the window is closed again")
        app.write("third.txt")
        until(lambda: stored(app, "third.txt"), SOON, "it goes on watching")
        expect(not app.find("label", "Holdfast keeps watching"), "it is said once")
        expect(app.quit() == 0, "it ends")
        until(lambda: not tray.icon(), SOON, "and its icon goes")


def the_menu_pauses_resumes_shows_and_quits():
    with Desktop() as desktop:
        tray = Trayer(desktop).start()
        app = background(desktop)
        app.wait_safe()
        tray.menu()
        desktop.key("p", "1")
        until(lambda: app.monitoring().get("state") == "paused", SOON, "it is paused")
        left = app.monitoring()["paused_until"]
        expect(3500 < seconds_until(left) <= 3600, f"for an hour: {left}")
        app.write("while-paused.txt")
        tray.menu()
        desktop.key("r")
        until(lambda: stored(app, "while-paused.txt"), SOON, "what came meanwhile is backed up")
        app.wait_safe()
        tray.menu()
        # The sentence at the top, and below it what was done last.
        desktop.key("Down", "Down", "Return")
        app.wait_for(None, "Documents/while-paused.txt")
        expect(app.wait_for("list item", "Activity").is_("selected"), "Activity shows what was chosen")
        tray.menu()
        desktop.key("q")
        expect(app.process.wait(timeout=30) == 0, "Quit ends it")


def seconds_until(when):
    return time.mktime(time.strptime(when[:19], "%Y-%m-%dT%H:%M:%S")) - time.time()


def the_icon_comes_back_with_the_panel():
    with Desktop() as desktop:
        tray = Trayer(desktop).start()
        app = background(desktop)
        until(tray.icon, SOON, "the icon is in the panel")
        desktop.end(tray.process, signal.SIGKILL)
        tray.start()
        insist(tray.click, app.window, "the icon is back, and opens the window")
        expect(app.quit() == 0, "it ends")


def a_panel_that_starts_late_gets_the_icon():
    with Desktop() as desktop:
        app = background(desktop)
        app.wait_safe()
        tray = Trayer(desktop).start()
        insist(tray.click, app.window, "the icon is there, and opens the window")
        expect(app.quit() == 0, "it ends")


def without_a_panel_the_window_is_minimised():
    with Desktop() as desktop:
        app = App(desktop, sources=[])
        app.write("first.txt")
        app.start()
        app.headline("Your file is safe.")
        hide(app)
        until(lambda: desktop.is_minimised(app.window()), SOON, "the window is minimised")
        app.wait_for("alert message", "Holdfast keeps watching")
        app.click("push button", "OK")
        app.call()
        hide(app)
        until(lambda: desktop.is_minimised(app.window()), SOON, "the window is minimised again")
        app.write("second.txt")
        until(lambda: stored(app, "second.txt"), SOON, "it goes on watching")
        expect(not app.find("alert message"), "it is said once")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(
        run_all(
            [
                a_click_opens_and_closing_explains_itself_once,
                the_menu_pauses_resumes_shows_and_quits,
                the_icon_comes_back_with_the_panel,
                a_panel_that_starts_late_gets_the_icon,
                without_a_panel_the_window_is_minimised,
            ]
        )
    )
