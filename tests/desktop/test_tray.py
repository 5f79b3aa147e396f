#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in a panel of the older kind (XEmbed, as trayer has it), and what becomes of the window without one."""

import json
import os
import re
import signal
import time

from desktop import SOON, App, Desktop, expect, insist, need, output, run_all, until


def panel(desktop):
    need(trayer="trayer")
    return desktop.start("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "24")


def icon(desktop):
    """Where the icon stands; None when it does not."""
    tree = output("xwininfo", "-name", "panel", "-tree")
    found = re.search(r'\("holdfast" "holdfast"\)\s+(\d+)x(\d+)\+\S+\s+\+(\d+)\+(\d+)', tree)
    if not found:
        return None
    width, height, x, y = map(int, found.groups())
    return x + width // 2, y + height // 2


def click(desktop, button=1):
    at = until(lambda: icon(desktop), SOON, "the icon is in the panel")
    desktop.do("mousemove", *at, "click", button)


def menu(desktop):
    """Opens the menu of the icon; it has the keyboard then. The icon's own window may count as a popup."""
    before = set(popups(desktop))
    insist(lambda: click(desktop, 3), lambda: set(popups(desktop)) - before, "the menu opens")


def popups(desktop):
    """Menus are the windows that the window manager does not see."""
    visible = desktop.visible("holdfast")
    return [number for number in visible if "Override Redirect State: yes" in output("xwininfo", "-id", number)]


def monitoring(app):
    code, answer, _ = app.cli("--json", "status")
    return json.loads(answer)["monitoring"] if code == 0 else {}


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
        panel(desktop)
        app = background(desktop)
        app.wait_safe()
        expect(app.window() is None, "in the background it shows no window")
        insist(lambda: click(desktop), app.window, "a click opens the window")
        app.headline("Your file is safe.")
        hide(app)
        app.wait_for("label", "Holdfast keeps watching")
        until(lambda: app.window() is None, SOON, "the window is closed")
        app.write("second.txt")
        until(lambda: stored(app, "second.txt"), SOON, "it goes on watching")
        insist(lambda: click(desktop), app.window, "a click brings the window back")
        app.wait_gone("label", "Holdfast keeps watching")
        hide(app)
        until(lambda: app.window() is None, SOON, "the window is closed again")
        app.write("third.txt")
        until(lambda: stored(app, "third.txt"), SOON, "it goes on watching")
        expect(not app.find("label", "Holdfast keeps watching"), "it is said once")
        expect(app.quit() == 0, "it ends")
        until(lambda: not icon(desktop), SOON, "and its icon goes")


def the_menu_pauses_resumes_shows_and_quits():
    with Desktop() as desktop:
        panel(desktop)
        app = background(desktop)
        app.wait_safe()
        menu(desktop)
        desktop.key("p", "1")
        until(lambda: monitoring(app).get("state") == "paused", SOON, "it is paused")
        left = monitoring(app)["paused_until"]
        expect(3500 < seconds_until(left) <= 3600, f"for an hour: {left}")
        app.write("while-paused.txt")
        menu(desktop)
        desktop.key("r")
        until(lambda: stored(app, "while-paused.txt"), SOON, "what came meanwhile is backed up")
        app.wait_safe()
        menu(desktop)
        # The sentence at the top, and below it what was done last.
        desktop.key("Down", "Down", "Return")
        app.wait_for(None, "Documents/while-paused.txt")
        expect(app.wait_for("list item", "Activity").is_("selected"), "Activity shows what was chosen")
        menu(desktop)
        desktop.key("q")
        expect(app.process.wait(timeout=30) == 0, "Quit ends it")


def seconds_until(when):
    return time.mktime(time.strptime(when[:19], "%Y-%m-%dT%H:%M:%S")) - time.time()


def the_icon_comes_back_with_the_panel():
    with Desktop() as desktop:
        first = panel(desktop)
        app = background(desktop)
        until(lambda: icon(desktop), SOON, "the icon is in the panel")
        desktop.end(first, signal.SIGKILL)
        panel(desktop)
        insist(lambda: click(desktop), app.window, "the icon is back, and opens the window")
        expect(app.quit() == 0, "it ends")


def a_panel_that_starts_late_gets_the_icon():
    with Desktop() as desktop:
        app = background(desktop)
        app.wait_safe()
        panel(desktop)
        insist(lambda: click(desktop), app.window, "the icon is there, and opens the window")
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
