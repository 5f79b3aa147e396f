#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in a panel of the newer kind (StatusNotifierItem): xfce4-panel hosts it, and shows its menu as its own."""

import os
import signal

from desktop import SOON, App, Desktop, expect, insist, run_all, until
from panels import WATCHER, Panel


def background(desktop):
    app = App(desktop, sources=[])
    app.write("first.txt")
    expect(app.cli("run")[0] == 0, "there is a backup already")
    app.start("--background", window=False)
    app.wait_safe()
    return app


def icon_tooltip_and_menu_tell_the_state():
    with Desktop() as desktop:
        said = desktop.notifications()
        panel = Panel(desktop).start()
        app = background(desktop)
        until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "the tooltip says that all is safe")
        expect("Last good backup:" in panel.tooltip(), f"and since when: {panel.tooltip()}")
        safe = panel.picture()
        until(lambda: "Your file is safe." in panel.labels(), SOON, "the menu says so, too")

        panel.menu()
        desktop.key("p", "1")
        until(lambda: app.monitoring().get("state") == "paused", SOON, "its menu pauses")
        until(lambda: "Paused" in panel.tooltip(), SOON, "the tooltip says so")
        until(lambda: panel.picture() not in (safe, b""), SOON, "the icon is another one")
        until(lambda: "Resume" in panel.labels() and "Pause" not in panel.labels(), SOON, "the menu offers to go on")
        app.write("second.txt")
        panel.menu()
        desktop.key("r")
        until(lambda: os.path.exists(f"{app.backup}/second.txt"), SOON, "and resumes")
        until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "all is safe again")
        until(lambda: panel.picture() == safe, SOON, "with the icon of before")
        until(lambda: "Added: second.txt" in panel.labels(), SOON, "the menu tells what was done last")

        insist(panel.click, app.window, "a click opens the window")
        until(lambda: desktop.active_window() == app.window(), SOON, "the window has the keyboard")
        desktop.key("alt+F4")
        until(lambda: app.window() is None, SOON, "the window is closed")
        until(lambda: "Holdfast keeps watching" in said.titles(), SOON, "that is explained")
        panel.menu()
        desktop.key("q")
        expect(app.process.wait(timeout=30) == 0, "Quit ends it")
        until(lambda: not panel.item(), SOON, "and its icon goes")


def the_icon_comes_back_with_the_panel():
    with Desktop() as desktop:
        panel = Panel(desktop).start()
        app = background(desktop)
        until(panel.item, SOON, "the icon is in the panel")
        desktop.end(panel.process, signal.SIGKILL)
        until(lambda: not panel.bus.name_has_owner(WATCHER), SOON, "the panel is gone")
        panel.start()
        insist(panel.click, app.window, "the icon is back, and opens the window")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([icon_tooltip_and_menu_tell_the_state, the_icon_comes_back_with_the_panel]))
