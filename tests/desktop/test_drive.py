#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backup's drive goes and comes back: that is a state and no error, and its return starts a backup."""

import os
import subprocess

from desktop import SOON, App, Desktop, Failure, expect, output, part, run_all, until


class Drive:
    """A small ext4 on a device of its own."""

    def __init__(self, desktop):
        image = f"{desktop.work}/image"
        self.place = f"{desktop.work}/Toshiba"
        os.makedirs(self.place)
        with open(image, "wb") as file:
            file.truncate(64 << 20)
        subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True)
        self.device = output("losetup", "--find", "--show", image).strip()
        expect(self.device, "there is no loop device")

    def __enter__(self):
        self.plug_in()
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "-l", self.place], check=False, capture_output=True)
        subprocess.run(["losetup", "--detach", self.device], check=False)

    def plug_in(self):
        subprocess.run(["mount", self.device, self.place], check=True)

    def unplug(self):
        """As a desktop does it when the drive is gone: nobody is asked whether it is in use."""
        subprocess.run(["umount", "-l", self.place], check=True)


def unplugged_and_plugged_in_again():
    if os.geteuid() != 0:
        raise Failure("this test mounts a drive: it takes root")
    with Desktop() as desktop:
        said = desktop.notifications()
        with Drive(desktop) as drive:
            app = App(desktop, sources=[], backup=f"{drive.place}/Holdfast")
            app.write("one.txt")
            expect(app.cli("run")[0] == 0, "there is a backup already")
            app.start()
            app.headline("Your file is safe.")
            app.wait_safe()
            drive.unplug()
            app.headline("has not been connected since", 60)
            app.wait_for("label", part("Connect it, and the backup goes on by itself."))
            app.write("two.txt")
            app.wait_for("label", part("One change waits to be backed up."))
            expect(os.listdir(drive.place) == [], "nothing is written where the drive was")
            expect(said() == [], f"a drive that is away is no error: {said()}")
            drive.plug_in()
            until(lambda: os.path.exists(f"{app.backup}/two.txt"), 60, "its return starts a backup")
            app.headline("All 2 files are safe.", 60)
            expect(said() == [], f"and nothing was said: {said()}")
            expect(app.quit() == 0, "it ends")
            code, out, error = app.cli("verify")
            expect(code == 0, f"the backup is sound: {out}{error}")


if __name__ == "__main__":
    raise SystemExit(run_all([unplugged_and_plugged_in_again]))
