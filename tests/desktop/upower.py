#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a system that knows about batteries (UPower), with a battery that a test empties and charges."""

import os
import sys

import dbus
import dbus.bus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

from desktop import SOON, until

NAME = "org.freedesktop.UPower"
PATH = "/org/freedesktop/UPower"
DEVICE = f"{PATH}/devices/DisplayDevice"
TEST = "eu.holdfast.Battery"


class Power(dbus.service.Object):
    """One of its objects: properties to be asked for."""

    def __init__(self, bus, path, **known):
        super().__init__(bus, path)
        self.known = known

    # pylint: disable=invalid-name
    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.known[name]

    @dbus.service.method(TEST, in_signature="sv")
    def Set(self, name, value):
        self.known[name] = value


class Battery:
    """For a test: the desktop's programs ask about power on the session's bus from now on."""

    def __init__(self, desktop, percent):
        address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address
        self.bus = dbus.bus.BusConnection(address)
        desktop.start(sys.executable, "-B", os.path.abspath(__file__))
        until(lambda: self.bus.name_has_owner(NAME), SOON, "the system knows about its battery")
        self.unplug(percent)

    def set(self, path, name, value):
        self.bus.call_blocking(NAME, path, TEST, "Set", "sv", (name, value))

    def unplug(self, percent):
        self.set(DEVICE, "Percentage", dbus.Double(percent))
        self.set(PATH, "OnBattery", dbus.Boolean(True))

    def plug_in(self):
        self.set(PATH, "OnBattery", dbus.Boolean(False))


def main():
    bus = dbus.SessionBus(mainloop=DBusGMainLoop())
    objects = [Power(bus, PATH, OnBattery=False), Power(bus, DEVICE, Percentage=dbus.Double(100))]
    name = dbus.service.BusName(NAME, bus)
    GLib.MainLoop().run()
    del objects, name


if __name__ == "__main__":
    main()
