#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a desktop that shows notifications: notifications.py FILE. Each goes into the file, a line of JSON."""

import json
import os
import sys

import dbus
import dbus.bus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PERSON = "eu.holdfast.Person"  # who looks at them
BY_PERSON = 2  # the reason why one was closed


class Notifications(dbus.service.Object):
    def __init__(self, bus, file):
        super().__init__(bus, PATH)
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

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.method(PERSON, in_signature="u")
    def Choose(self, number):
        self.ActionInvoked(number, "default")

    @dbus.service.method(PERSON, in_signature="u")
    def Dismiss(self, number):
        self.note(dismissed=int(number))
        self.NotificationClosed(number, BY_PERSON)

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return "recorder", "Holdfast", "1", "1.2"


class Said:
    """What was said on a desktop so far, and what a person does with it."""

    def __init__(self, file):
        self.file = file

    def lines(self):
        with open(self.file, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    def titles(self):
        return [line["title"] for line in self.lines() if "title" in line]

    def standing(self):
        """Number and title of those that show now. No more than one ever did."""
        shown = {}
        for line in self.lines():
            if "title" in line:
                shown[line["number"]] = line["title"]
            else:
                shown.pop(line.get("closed", line.get("dismissed")), None)
            if len(shown) > 1:
                raise AssertionError(f"they pile up: {shown}")
        return shown

    def number(self, title):
        """Of the one that shows with this title; None when there is none."""
        return next((number for number, shown in self.standing().items() if title in shown), None)

    def act(self, what, number):
        bus = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        bus.call_blocking(NAME, PATH, PERSON, what, "u", (number,))


def main():
    bus = dbus.SessionBus(mainloop=DBusGMainLoop())
    name = dbus.service.BusName(NAME, bus)
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        Notifications(name.get_bus(), file)
        GLib.MainLoop().run()


if __name__ == "__main__":
    main()
