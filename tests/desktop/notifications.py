#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a desktop that shows notifications: notifications.py FILE. Each goes into the file, a line of JSON."""

import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


class Notifications(dbus.service.Object):
    def __init__(self, bus, file):
        super().__init__(bus, "/org/freedesktop/Notifications")
        self.file = file
        self.last = 0

    def note(self, **what):
        self.file.write(json.dumps(what) + "\n")
        self.file.flush()

    # pylint: disable=invalid-name,too-many-arguments
    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app, replaces, _icon, title, text, _actions, _hints, timeout):
        number = int(replaces)
        if not number:
            self.last += 1
            number = self.last
        self.note(app=str(app), number=number, title=str(title), text=str(text), timeout=int(timeout))
        return dbus.UInt32(number)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        self.note(closed=int(number))

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "recorder", "Holdfast", "1", "1.2"


def main():
    bus = dbus.SessionBus(mainloop=DBusGMainLoop())
    name = dbus.service.BusName(NAME, bus)
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        Notifications(name.get_bus(), file)
        GLib.MainLoop().run()


if __name__ == "__main__":
    main()
