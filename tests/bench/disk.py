# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh file system for each measurement: making files on a worn or unjournaled one says little."""
import os
import pathlib
import shutil
import subprocess
import tempfile

SECTOR = 512
OPTIONS = {
    "ext4": ["-q", "-E", "lazy_itable_init=0,lazy_journal_init=0"],
    "xfs": ["-q"],
    "btrfs": ["-q"],
}


class Image:
    """A fresh file system in a sparse file, mounted at `root`; as an ordinary user just a folder.

    `names`: how many files and folders it will hold, when that is known.
    """

    def __init__(self, gigabytes, filesystem="ext4", work=None, names=None):
        self.device = None
        if os.geteuid() != 0 and filesystem != "ext4":
            raise SystemExit(f"a fresh {filesystem} takes root")
        self.base = pathlib.Path(tempfile.mkdtemp(prefix="holdfast-bench-", dir=work))
        self.root = self.base / "disk"
        self.root.mkdir()
        if os.geteuid() != 0:
            return
        try:
            self._mount(gigabytes, filesystem, names)
        except BaseException:
            self.close()
            raise

    def _mount(self, gigabytes, filesystem, names):
        image = self.base / "image"
        with open(image, "wb") as file:
            file.truncate(gigabytes << 30)
        loop = ["losetup", "--find", "--show", image]
        # What is written is to reach the disk below once, not its cache first; tmpfs can't do that.
        direct = subprocess.run([*loop, "--direct-io=on"], capture_output=True, text=True, check=False)
        if direct.returncode == 0:
            self.device = direct.stdout.strip()
        else:
            self.device = subprocess.run(loop, capture_output=True, text=True, check=True).stdout.strip()
        options = OPTIONS[filesystem]
        if filesystem == "ext4" and names:
            options = [*options, "-N", str(names)]
        subprocess.run([f"mkfs.{filesystem}", *options, self.device], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["mount", self.device, self.root], check=True)

    def sync(self):
        subprocess.run(["sync", "-f", self.root], check=True)

    def drop_caches(self):
        """Nothing of it is in memory afterwards. Takes root."""
        self.sync()
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")

    def written(self):
        """Bytes that went to the device so far; None without one."""
        if self.device is None:
            return None
        fields = pathlib.Path("/sys/block", pathlib.Path(self.device).name, "stat").read_text("ascii").split()
        return int(fields[6]) * SECTOR

    def used(self):
        """Bytes that all files take, with what the file system itself needs for them."""
        space = os.statvfs(self.root)
        return (space.f_blocks - space.f_bfree) * space.f_frsize

    def close(self):
        if os.path.ismount(self.root):
            subprocess.run(["umount", self.root], check=True)
        if self.device is not None:
            subprocess.run(["losetup", "--detach", self.device], check=True)
        shutil.rmtree(self.base)
