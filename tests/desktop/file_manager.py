# SPDX-License-Identifier: GPL-3.0-or-later
"""A file manager beside Holdfast's window: where things are dragged from."""

import os

from desktop import SOON, expect, need, part, until


class FileManager:
    """pcmanfm at the left edge of the screen. What it shows comes in the order of the names, folders first."""

    def __init__(self, desktop, folder):
        need(pcmanfm="pcmanfm")
        expect(os.path.exists("/usr/share/doc/libatk-adaptor"), "this Debian package is missing: libatk-adaptor")
        self.desktop = desktop
        self.names = sorted(os.listdir(folder), key=lambda name: (not os.path.isdir(f"{folder}/{name}"), name.lower()))
        self.process = desktop.start("pcmanfm", "--no-desktop", "-n", folder)
        self.tree = desktop.tree(self.process)
        title = os.path.basename(folder)
        number = until(lambda: desktop.windows().get(title), SOON, "the file manager opens")
        until(lambda: len(self.icons()) == len(self.names), SOON, "it shows what is in the folder")
        desktop.place(number, 0, 0, 520, 420)

    def icons(self):
        pane = self.tree.find("layered pane")
        return [node for node in pane.children() if node.role == "icon"] if pane else []

    def place_of(self, name):
        return self.desktop.middle(self.icons()[self.names.index(name)])

    def drag(self, app, onto, *names):
        """Drops them, chosen together, onto Holdfast's window at `onto`."""
        self.desktop.do("mousemove", *self.place_of(names[0]), "click", 1)
        for name in names[1:]:
            self.desktop.do("keydown", "ctrl", "mousemove", *self.place_of(name), "click", 1, "keyup", "ctrl")
        chosen = [self.icons()[self.names.index(name)] for name in names]
        until(lambda: all(icon.is_("selected") for icon in chosen), SOON, f"{names} are chosen")
        self.desktop.drag(
            self.place_of(names[0]),
            self.desktop.middle(onto),
            lambda: app.find("label", part("Drop folders here")),
        )
