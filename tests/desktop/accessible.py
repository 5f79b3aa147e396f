# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program shows, as a screen reader learns it (AT-SPI): each control with its role, name, state and place."""

import os
import re

import dbus
import dbus.bus

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"
BUS = "org.freedesktop.DBus"

# Bits of the state, as libatspi counts them.
STATES = {
    "active": 1,
    "checked": 4,
    "enabled": 8,
    "expanded": 10,
    "focused": 12,
    "selected": 23,
    "sensitive": 24,
    "showing": 25,
}
PATIENCE = 15  # s, for an answer of a program that is busy


class Gone(Exception):
    """The control is not there any more."""


class Node:
    def __init__(self, bus, owner, path):
        self.bus = bus
        self.owner = owner
        self.path = path

    def call(self, interface, method, signature="", *arguments):
        try:
            return self.bus.call_blocking(
                self.owner, self.path, interface, method, signature, arguments, timeout=PATIENCE
            )
        except dbus.DBusException as error:
            raise Gone(f"{self.path}: {error}") from error

    def get(self, interface, name):
        return self.call(PROPERTIES, "Get", "ss", interface, name)

    @property
    def name(self):
        return str(self.get(ACCESSIBLE, "Name"))

    @property
    def role(self):
        return str(self.call(ACCESSIBLE, "GetRoleName"))

    @property
    def text(self):
        return str(self.call(TEXT, "GetText", "ii", 0, -1))

    def is_(self, state):
        words = self.call(ACCESSIBLE, "GetState")
        bit = STATES[state]
        return bool(words[bit // 32] >> (bit % 32) & 1)

    def extents(self):
        """x, y, width, height on the screen."""
        return tuple(int(number) for number in self.call(COMPONENT, "GetExtents", "u", dbus.UInt32(0)))

    def children(self):
        return [Node(self.bus, owner, path) for owner, path in self.call(ACCESSIBLE, "GetChildren")]

    def walk(self):
        """All that shows, this one first."""
        yield self
        try:
            children = self.children()
        except Gone:
            return
        for child in children:
            try:
                shows = child.is_("showing")
            except Gone:
                continue
            if shows:
                yield from child.walk()

    def find_all(self, role=None, name=None, state=None):
        for node in self.walk():
            try:
                is_right = (role is None or node.role == role) and (name is None or matches(name, node.name))
                if is_right and (state is None or node.is_(state)):
                    yield node
            except Gone:
                continue

    def find(self, role=None, name=None, state=None):
        """The first control that shows, by role, name and state; the name is whole, or a compiled expression for a part."""
        return next(self.find_all(role, name, state), None)

    def described(self, depth=0):
        """For a person who looks for what a test did not find."""
        try:
            lines = [f"{'  ' * depth}{self.role} “{self.name}”"]
            lines += [child.described(depth + 1) for child in self.children() if child.is_("showing")]
        except Gone as error:
            return f"{'  ' * depth}{error}"
        return "\n".join(lines)


def matches(wanted, name):
    return wanted.search(name) is not None if isinstance(wanted, re.Pattern) else wanted == name


class Accessibility:
    """The bus on which programs tell what they show."""

    def __init__(self):
        # Connections of their own: libdbus keeps a shared one, and a process may see several desktops.
        session = dbus.bus.BusConnection(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        address = session.call_blocking("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", "", ())
        self.bus = dbus.bus.BusConnection(str(address))

    def program(self, process_id):
        """The tree of a program that runs; None until it has told of itself."""
        try:
            for node in Node(self.bus, REGISTRY, ROOT).children():
                owner = self.bus.call_blocking(BUS, "/", BUS, "GetConnectionUnixProcessID", "s", (node.owner,))
                if owner == process_id:
                    return node
        except (Gone, dbus.DBusException):
            pass
        return None
