#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""On a screen of high density: the window fits, each page can be reached, and the icon in the panel is sharp."""

import os
import subprocess

from desktop import SOON, App, Desktop, expect, insist, run_all, until
from panels import SIZE, Panel, Trayer

PAGES = ["Overview", "Folders", "Activity", "Versions", "Retention", "Duplicates", "Settings"]


def backed_up(desktop):
    app = App(desktop, sources=[])
    app.write("letters/one.txt")
    app.write("letters/two.txt", "two\n")
    expect(app.cli("run")[0] == 0, "there is a backup already")
    return app


def start_at(scale, app, *arguments):
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    app.desktop.scale = scale
    app.start(*arguments, window=not arguments)


def all_pages_fit(scale, size):
    with Desktop(size=size) as desktop:
        app = backed_up(desktop)
        start_at(scale, app)
        app.headline("All 2 files are safe.")
        for page in PAGES:
            app.page(page)
            x, y, width, height = desktop.geometry(app.window())
            is_within = x >= 0 and y >= 0 and x + width <= desktop.width and y + height <= desktop.height
            expect(is_within, f"{page} fits: {width}x{height}+{x}+{y} in {desktop.width}x{desktop.height}")
            buttons = [(button.name, desktop.extents(button)) for button in app.tree.find_all("push button")]
            beyond = [button for button in buttons if button[1][0] < x or button[1][0] + button[1][2] > x + width]
            expect(buttons and not beyond, f"on {page} these stand beyond the edge: {beyond}")
        expect(app.quit() == 0, "it ends")


def one_and_a_half():
    all_pages_fit(1.5, (1366, 768))


def two():
    all_pages_fit(2, (1920, 1080))


def look(desktop, icon):
    """The picture of the icon in the panel: bytes, red green blue, of a square in the middle."""
    x, y, width, height = icon
    side = min(width, height)
    crop = f"{side}x{side}+{x + (width - side) // 2}+{y + (height - side) // 2}"
    command = ["import", "-silent", "-window", "root", "-crop", crop, "+repage", "-depth", "8", "rgb:-"]
    return subprocess.run(command, capture_output=True, check=True).stdout


def difference(one, other):
    """Of two pictures, of the 255 steps of a colour."""
    return sum(abs(a - b) for a, b in zip(one, other)) / max(len(one), 1)


def the_older_kind_of_icon_is_drawn_in_the_pixels_of_the_panel():
    with Desktop() as desktop:
        tray = Trayer(desktop).start()
        app = backed_up(desktop)
        looks = []
        for scale in (1, 2):
            start_at(scale, app, "--background")
            app.wait_safe()
            until(tray.icon, SOON, "the icon is in the panel")
            looks.append(steady(desktop, tray))
            expect(app.quit() == 0, "it ends")
            until(lambda: not tray.icon(), SOON, "and its icon goes")
        # The panel's height is the same, and so is what is drawn into it.
        other = difference(*looks)
        expect(len(looks[0]) == len(looks[1]) and other < 3, f"at 2 it differs by {other:.1f} from that at 1")


def steady(desktop, tray):
    """Its picture, when it does not change any more."""
    seen = []

    def stands():
        seen.append(tray.icon() and look(desktop, tray.icon()))
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3] and len(set(seen[-1])) > 9 and seen[-1]

    return until(stands, SOON, "an icon that is drawn", pause=0.2)


def the_newer_kind_of_icon_is_told_in_enough_pixels():
    with Desktop() as desktop:
        panel = Panel(desktop).start()
        app = backed_up(desktop)
        start_at(2, app, "--background")
        app.wait_safe()
        pictures = until(lambda: panel.look().get("IconPixmap"), SOON, "the icon is at the panel")
        width, height, pixels = max(pictures, key=lambda picture: picture[0])
        expect(width == height >= 2 * SIZE, f"the largest is {width}x{height}, for a panel of {2 * SIZE} pixels")
        expect(not is_doubled(bytes(pixels), width), "it is drawn for this size, not made larger")
        insist(panel.click, app.window, "a click opens the window")
        expect(app.quit() == 0, "it ends")


def is_doubled(pixels, width):
    """Are each two pixels of a row the same? Four bytes each."""
    rows = [pixels[at : at + 4 * width] for at in range(0, len(pixels), 4 * width)]
    pairs = ((row[at : at + 4], row[at + 4 : at + 8]) for row in rows for at in range(0, 4 * width, 8))
    return all(one == other for one, other in pairs)


if __name__ == "__main__":
    raise SystemExit(
        run_all(
            [
                one_and_a_half,
                two,
                the_older_kind_of_icon_is_drawn_in_the_pixels_of_the_panel,
                the_newer_kind_of_icon_is_told_in_enough_pixels,
            ]
        )
    )
