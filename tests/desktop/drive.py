# SPDX-License-Identifier: GPL-3.0-or-later
"""A drive that a backup stands on: it is plugged in, taken out, and as full as a test wants it."""

import json
import os
import subprocess

from desktop import CLI, SOON, Failure, expect, output, until


class Drive:
    """A small ext4 on a device of its own."""

    def __init__(self, desktop, name="Toshiba"):
        if os.geteuid() != 0:
            raise Failure("this test mounts a drive: it takes root")
        image = f"{desktop.work}/{name}.image"
        self.place = f"{desktop.work}/{name}"
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

    def plug_in(self, place=None):
        self.place = place or self.place
        subprocess.run(["mount", self.device, self.place], check=True)

    def take_out(self):
        """As a person who asks for it: it takes that nothing is in use any more."""

        def is_out():
            return subprocess.run(["umount", self.place], check=False, capture_output=True).returncode == 0

        until(is_out, SOON, "it can be taken out", pause=0.5)

    def unplug(self):
        """As a desktop does it when the drive is gone: nobody is asked whether it is in use."""
        subprocess.run(["umount", "-l", self.place], check=True)

    def fill(self, left):
        """Something else takes its room until so many bytes are left; answers what to delete for it."""
        path = f"{self.place}/films {left}"
        with open(path, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, self.free() - left)
        return path

    def free(self):
        told = os.statvfs(self.place)
        return told.f_bavail * told.f_frsize


def somebodys_backup(desktop, place):
    """Another person's, made on another computer."""
    os.makedirs(f"{desktop.work}/anna")
    with open(f"{desktop.work}/anna/hers.txt", "w", encoding="utf-8") as file:
        file.write("hers\n")
    config = f"{desktop.work}/anna.json"
    with open(config, "w", encoding="utf-8") as file:
        json.dump({"sources": [f"{desktop.work}/anna"], "backup_root": place}, file)
    elsewhere = {**os.environ, "XDG_STATE_HOME": f"{desktop.work}/anna-state"}
    subprocess.run([CLI, "--quiet", "--config", config, "run"], env=elsewhere, check=True)
