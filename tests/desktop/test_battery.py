#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a low battery the backup waits, where that is wanted, and goes on when there is power."""

import os

from desktop import SOON, App, Desktop, expect, part, run_all, until
from panels import Panel
from upower import Battery

LOW = "The battery is low: Holdfast waits until there is power."


def waits_for_power():
    with Desktop() as desktop:
        battery = Battery(desktop, percent=12)
        panel = Panel(desktop).start()
        app = App(desktop, sources=[], monitor={"pause_below_battery_percent": 20})
        app.write("one.txt")
        expect(app.cli("run")[0] == 0, "there is a backup already")
        app.start()
        app.headline(LOW)
        until(lambda: "Paused" in panel.tooltip(), SOON, "the icon says so, too")
        app.write("two.txt")
        app.wait_for("label", part("One change waits to be backed up."))
        expect(not os.path.exists(f"{app.backup}/two.txt"), "it waits")
        app.click("push button", "Open settings")
        app.wait_for("list item", "Settings", state="selected")
        app.page("Overview")

        battery.plug_in()
        app.headline("All 2 files are safe.", 60)
        expect(os.path.exists(f"{app.backup}/two.txt"), "what waited is backed up")
        until(lambda: "Holdfast: Safe" in panel.tooltip(), SOON, "the icon says that all is safe")
        expect(app.quit() == 0, "it ends")


def without_the_rule_the_battery_does_not_matter():
    with Desktop() as desktop:
        Battery(desktop, percent=3)
        app = App(desktop, sources=[])
        app.write("one.txt")
        app.start()
        app.headline("Your file is safe.")
        expect(app.quit() == 0, "it ends")


if __name__ == "__main__":
    raise SystemExit(run_all([waits_for_power, without_the_rule_the_battery_does_not_matter]))
