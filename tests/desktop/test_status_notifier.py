#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in a panel of the newer kind (StatusNotifierItem): xfce4-panel hosts it, and shows its menu as its own."""

import json
import os
import signal

import dbus
import dbus.bus

from desktop import SOON, App, Desktop, expect, insist, need, output, run_all, until

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
TRAYS = "wrapper-2.0"  # the process in which the panel has its trays
SIZE = 32  # of the panel
PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""


class Panel:
    """xfce4-panel with nothing in it but its tray, and what it was told over the bus."""

    def __init__(self, desktop):
        need(**{"xfce4-panel": "xfce4-panel", "/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd": "xfconf"})
        folder = f"{desktop.home}/.config/xfce4/xfconf/xfce-perchannel-xml"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/xfce4-panel.xml", "w", encoding="utf-8") as file:
            file.write(PANEL)
        self.desktop = desktop
        self.bus = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        self.process = None

    def start(self):
        self.process = self.desktop.start("xfce4-panel", "--disable-wm-check")
        until(lambda: self.bus.name_has_owner(WATCHER), SOON, "the panel hosts icons")

    def ask(self, owner, path, interface, method, signature, *arguments):
        try:
            return self.bus.call_blocking(owner, path, interface, method, signature, arguments)
        except dbus.DBusException:
            return None

    def item(self):
        """Owner and path of the icon; None when there is none."""
        if not self.bus.name_has_owner(WATCHER):
            return None
        items = self.ask(WATCHER, "/StatusNotifierWatcher", PROPERTIES, "Get", "ss", WATCHER, "RegisteredStatusNotifierItems")
        return (items[0].split("/")[0], "/" + items[0].split("/", 1)[1]) if items else None

    def look(self):
        """What the icon tells of itself."""
        item = self.item()
        return (item and self.ask(*item, PROPERTIES, "GetAll", "s", ITEM)) or {}

    def tooltip(self):
        return " ".join(str(part) for part in self.look().get("ToolTip", ())[2:])

    def picture(self):
        pictures = self.look().get("IconPixmap", ())
        return bytes(pictures[0][2]) if pictures else b""

    def labels(self):
        """The texts of the menu that can be seen."""
        owner, _ = self.item()
        _, layout = self.ask(owner, self.look()["Menu"], MENU, "GetLayout", "iias", 0, 1, ["label", "visible"])
        shown = (entry[1] for entry in layout[2] if entry[1].get("visible", True))
        return [str(entry["label"]).replace("_", "") for entry in shown if "label" in entry]

    def icon(self):
        """Where the icon stands: the tray is as wide as what it shows."""
        for number in self.desktop.visible(TRAYS):
            x, y, width, height = self.desktop.geometry(number)
            if y >= self.desktop.height - SIZE - 2 and width >= 16:
                return x + SIZE // 3, y + height // 2
        return None

    def click(self, button=1):
        until(self.item, SOON, "the icon is at the panel")
        at = until(self.icon, SOON, "the icon is in the panel")
        self.desktop.do("mousemove", *at, "click", button)

    def menu(self):
        """Opens the icon's menu; it has the keyboard then."""
        insist(lambda: self.click(3), lambda: any(map(is_menu, self.desktop.visible(TRAYS))), "the menu opens")


def is_menu(window):
    return "_MENU" in output("xprop", "-id", window, "_NET_WM_WINDOW_TYPE")


def monitoring(app):
    code, answer, _ = app.cli("--json", "status")
    return json.loads(answer)["monitoring"] if code == 0 else {}


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
        panel = Panel(desktop)
        panel.start()
        app = background(desktop)
        until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "the tooltip says that all is safe")
        expect("Last good backup:" in panel.tooltip(), f"and since when: {panel.tooltip()}")
        safe = panel.picture()
        until(lambda: "Your file is safe." in panel.labels(), SOON, "the menu says so, too")

        panel.menu()
        desktop.key("p", "1")
        until(lambda: monitoring(app).get("state") == "paused", SOON, "its menu pauses")
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
        until(lambda: [n for n in said() if n.get("title") == "Holdfast keeps watching"], SOON, "that is explained")
        panel.menu()
        desktop.key("q")
        expect(app.process.wait(timeout=30) == 0, "Quit ends it")
        until(lambda: not panel.item(), SOON, "and its icon goes")


def the_icon_comes_back_with_the_panel():
    with Desktop() as desktop:
        panel = Panel(desktop)
        panel.start()
        app = background(desktop)
        until(panel.item, SOON, "the icon is in the panel")
        desktop.end(panel.process, signal.SIGKILL)
        until(lambda: not panel.bus.name_has_owner(WATCHER), SOON, "the panel is gone")
        panel.start()
        insist(panel.click, app.window, "the icon is back, and opens the window")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([icon_tooltip_and_menu_tell_the_state, the_icon_comes_back_with_the_panel]))
