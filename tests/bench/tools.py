# SPDX-License-Identifier: GPL-3.0-or-later
"""Holdfast and its peers: by which commands each does the same work."""
import json
import os
import shutil
import subprocess

FIRST, AGAIN, CHANGED = "first backup", "no change", "1 % changed"
FULL, RESTORE, VERIFY = "full check", "restore of all", "verify"
TASKS = (FIRST, AGAIN, CHANGED, FULL, RESTORE, VERIFY)
BACKUPS = {FIRST, AGAIN, CHANGED, FULL}


class Tool:
    """How one tool works. `place`: a folder of its own on the image, for all that it writes."""

    name = ""
    program = ""
    #: Tasks after which all is on stable storage without a sync.
    durable = frozenset()

    def __init__(self, place, source, kind):
        self.place, self.source, self.kind = place, source, kind
        self.store = place / "store"
        self.target = place / "restored"
        self.environment = dict(os.environ, HOME=str(place), LC_ALL="C.UTF-8", XDG_CACHE_HOME=str(place / "cache"))
        place.mkdir()

    @classmethod
    def is_there(cls):
        return shutil.which(cls.program) is not None

    @classmethod
    def version(cls):
        text = subprocess.run([cls.program, "--version"], capture_output=True, text=True, check=False).stdout
        return text.splitlines()[0] if text else ""

    def prepare(self):
        """What a person does once: not counted."""

    def commands(self, task):
        """The task's commands; None: it has no such task."""
        if task == RESTORE:
            return self.restore()
        if task == VERIFY:
            return self.verify()
        return self.full_check() if task == FULL else self.backup(task)

    def folder(self, task):
        """In which the commands run."""
        return self.target if task == RESTORE else None

    def backup(self, task):
        raise NotImplementedError

    def full_check(self):
        """A backup that reads every file, also those that look unchanged."""

    def restore(self):
        """All of it, into the folder `target`, which is there and empty."""

    def verify(self):
        """Every stored byte is read and compared with what it should be."""

    def before(self, *command):
        subprocess.run(command, env=self.environment, check=True, capture_output=True)


class Holdfast(Tool):
    name = "holdfast"
    durable = frozenset(TASKS)
    more = {}  # members of the configuration
    cli = None

    @classmethod
    def version(cls):
        return subprocess.run([cls.cli, "--version"], capture_output=True, text=True, check=True).stdout.strip()

    def prepare(self):
        self.environment["XDG_STATE_HOME"] = str(self.place / "state")
        self.config = self.place / "config.json"
        self.config.write_text(json.dumps({
            "sources": [str(self.source)], "backup_root": str(self.store), "log_dir": str(self.place / "logs"), **self.more,
        }), encoding="utf-8")

    def cli_command(self, *arguments):
        return [[self.cli, "--quiet", "--config", self.config, *arguments]]

    def backup(self, task):
        return self.cli_command("run")

    def full_check(self):
        return self.cli_command("run", "--full-hash")

    def restore(self):
        return self.cli_command("restore", self.source, "--to", self.target)

    def verify(self):
        return self.cli_command("verify")


class Machine(Tool):
    """What the machine needs for the least that must be done: look at each name (`find -printf`), hash each byte (openssl)."""

    name, program = "machine", "openssl"

    @classmethod
    def version(cls):
        return subprocess.run(["openssl", "version"], capture_output=True, text=True, check=False).stdout.strip()

    def backup(self, task):
        return [["find", self.source, "-printf", "%p %s %T@\\n"]] if task == AGAIN else None

    def full_check(self):
        return [["sh", "-c", 'find "$1" -type f -print0 | xargs -0 -n 16 -P "$(nproc)" openssl dgst -sha256', "sh",
                 self.source]]

    def verify(self):
        return self.full_check()


class Cp(Tool):
    name = program = "cp"

    def backup(self, task):
        return [["cp", "-a" if task == FIRST else "-au", "-T", self.source, self.store]]

    def restore(self):
        return [["cp", "-a", "-T", self.store, self.target]]


class Rsync(Tool):
    name = program = "rsync"

    def command(self, origin, to, *options):
        # What the trees of the other kinds do not have costs the tool nothing there.
        archive = "-aHAXS" if self.kind == "home" else "-a"
        return [["rsync", archive, *options, f"{origin}/", f"{to}/"]]

    def backup(self, task):
        return self.command(self.source, self.store)

    def full_check(self):
        return self.command(self.source, self.store, "--checksum")

    def restore(self):
        return self.command(self.store, self.target)


class Restic(Tool):
    name = program = "restic"
    durable = frozenset(BACKUPS)
    options = ()

    @classmethod
    def version(cls):
        return subprocess.run(["restic", "version"], capture_output=True, text=True, check=False).stdout.strip()

    def prepare(self):
        self.environment.update(RESTIC_REPOSITORY=str(self.store), RESTIC_PASSWORD="bench",
                                RESTIC_CACHE_DIR=str(self.place / "cache"))
        self.before("restic", "init")

    def backup(self, task):
        return [["restic", "--quiet", *self.options, "backup", self.source]]

    def full_check(self):
        return [["restic", "--quiet", *self.options, "backup", "--force", self.source]]

    def restore(self):
        return [["restic", "--quiet", "restore", "latest", "--target", self.target]]

    def verify(self):
        return [["restic", "--quiet", "check", "--read-data"]]


class ResticPlain(Restic):
    """Without compression."""

    name = "restic-plain"
    options = ("--compression", "off")


class Borg(Tool):
    """Without encryption and compression."""

    name = program = "borg"
    durable = frozenset(BACKUPS)

    def prepare(self):
        self.environment.update(BORG_REPO=str(self.store), BORG_BASE_DIR=str(self.place),
                                BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK="yes")
        self.archives = 0
        self.before("borg", "init", "--encryption=none")

    def create(self, *options):
        self.archives += 1
        return [["borg", "create", "--compression=none", *options, f"::{self.archives}", self.source]]

    def backup(self, task):
        return self.create()

    def full_check(self):
        return self.create("--files-cache=disabled")

    def restore(self):
        return [["borg", "extract", f"::{self.archives}"]]

    def verify(self):
        return [["borg", "check", "--verify-data"]]


class RdiffBackup(Tool):
    name = program = "rdiff-backup"

    def backup(self, task):
        return [["rdiff-backup", "backup", self.source, self.store]]

    def restore(self):
        return [["rdiff-backup", "--force", "restore", self.store, self.target]]

    def verify(self):
        return [["rdiff-backup", "verify", self.store]]


class Bup(Tool):
    name = program = "bup"

    @classmethod
    def version(cls):
        return "bup " + subprocess.run(["bup", "version"], capture_output=True, text=True, check=False).stdout.strip()

    def prepare(self):
        self.environment["BUP_DIR"] = str(self.store)
        self.before("bup", "init")

    def backup(self, task):
        return [["bup", "index", self.source], ["bup", "save", "--quiet", "--name=bench", self.source]]

    def full_check(self):
        return [["bup", "index", "--clear"], *self.backup(FULL)]

    def restore(self):
        return [["bup", "restore", "--quiet", f"--outdir={self.target}", f"/bench/latest{self.source}/."]]

    def verify(self):
        return [["bup", "fsck"]]


class Rclone(Tool):
    name = program = "rclone"

    def prepare(self):
        self.environment["RCLONE_CONFIG"] = ""

    def sync(self, origin, to, *options):
        return [["rclone", "--quiet", "sync", "--links", "--metadata", *options, origin, to]]

    def backup(self, task):
        return self.sync(self.source, self.store)

    def full_check(self):
        return self.sync(self.source, self.store, "--checksum")

    def restore(self):
        return self.sync(self.store, self.target)

    def verify(self):
        return [["rclone", "--quiet", "check", "--links", self.source, self.store]]


PEERS = {tool.name: tool for tool in (Cp, Rsync, Restic, ResticPlain, Borg, RdiffBackup, Bup, Rclone, Machine)}
