# SPDX-License-Identifier: GPL-3.0-or-later
"""Panels with a place for icons: of the newer kind (StatusNotifierItem) and of the older one (XEmbed)."""

import os
import re

import dbus
import dbus.bus

from desktop import SOON, insist, need, output, until

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
        return self

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


class Trayer:
    """A panel of the older kind, at the right of the lower edge."""

    HEIGHT = 24

    def __init__(self, desktop):
        need(trayer="trayer")
        self.desktop = desktop
        self.process = None

    def start(self):
        self.process = self.desktop.start(
            "trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", str(self.HEIGHT)
        )
        return self

    def icon(self):
        """Where the icon stands (x, y, width, height); None when it does not."""
        tree = output("xwininfo", "-name", "panel", "-tree")
        found = re.search(r'\("holdfast" "holdfast"\)\s+(\d+)x(\d+)\+\S+\s+\+(\d+)\+(\d+)', tree)
        if not found:
            return None
        width, height, x, y = map(int, found.groups())
        return x, y, width, height

    def click(self, button=1):
        x, y, width, height = until(self.icon, SOON, "the icon is in the panel")
        self.desktop.do("mousemove", x + width // 2, y + height // 2, "click", button)

    def menu(self):
        """Opens the menu of the icon; it has the keyboard then. The icon's own window may count as a popup."""
        before = set(self.popups())
        insist(lambda: self.click(3), lambda: set(self.popups()) - before, "the menu opens")

    def popups(self):
        """Menus are the windows that the window manager does not see."""
        visible = self.desktop.visible("holdfast")
        return [number for number in visible if "Override Redirect State: yes" in output("xwininfo", "-id", number)]
