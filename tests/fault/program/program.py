# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program, with and without the preloaded fault library."""

import json
import os
import signal
import subprocess

CLI = os.environ.get("HOLDFAST_CLI", "")
LIBRARY = os.environ.get("HOLDFAST_FAULT_LIBRARY", "")
HANGS_AFTER = 60  # seconds; a run takes well under one


class Place:
    """A folder that holds one backup with its configuration and the state folder of its user."""

    def __init__(self, root):
        self.root = root
        self.backup = root + "/backup"
        self.state = root + "/state"
        self.config = root + "/config.json"
        self.report = root + "/report"
        self.preloads = True

    def write_config(self, source, **settings):
        values = {
            "sources": [source],
            "backup_root": self.backup,
            "log_dir": self.root + "/logs",
            "threads": 1,
            "verify_cycle_days": 0,
        }
        values.update(settings)
        with open(self.config, "w", encoding="utf-8") as file:
            json.dump(values, file)

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "LC_ALL", "TZ") if name in os.environ}
        return kept | {"XDG_STATE_HOME": self.state, "XDG_CONFIG_HOME": self.state}

    def command(self, arguments):
        return [CLI, "--config", self.config, "--json", "--quiet", *arguments]

    def start(self, arguments, fault=None, **streams):
        environment = self.environment()
        if fault is not None:
            if self.preloads:
                environment["LD_PRELOAD"] = LIBRARY
            for name, value in fault.items():
                environment["HOLDFAST_FAULT_" + name] = str(value)
        return subprocess.Popen(self.command(arguments), env=environment, stdin=subprocess.DEVNULL, **streams)

    def run(self, arguments, fault=None):
        """(exit code, standard output, standard error); minus the signal's number when one killed it."""
        process = self.start(arguments, fault, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            out, error = process.communicate(timeout=HANGS_AFTER)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return "hangs", b"", b""
        return process.returncode, out, error

    def must(self, arguments, code=0, fault=None):
        got, out, error = self.run(arguments, fault)
        if got != code:
            raise AssertionError(f"{arguments} ended with {got}, not {code}: {(out + error).decode(errors='replace')}")
        return out

    def run_with_fault(self, arguments, **fault):
        """(exit code, what fired or None, number of calls or None, standard output and error)."""
        if os.path.exists(self.report):
            os.unlink(self.report)
        code, out, error = self.run(arguments, {"REPORT": self.report, **fault})
        fired, calls = None, None
        with open(self.report, encoding="utf-8", errors="surrogateescape") as file:
            for line in file:
                word, rest = line.rstrip("\n").split(" ", 1)
                if word == "fired":
                    fired = rest
                elif word == "calls":
                    calls = int(rest)
        return code, fired, calls, (out + error).decode(errors="replace")


def require_programs():
    for name, path in (("HOLDFAST_CLI", CLI), ("HOLDFAST_FAULT_LIBRARY", LIBRARY)):
        if not os.path.isfile(path):
            raise SystemExit(f"{name} does not name a file: '{path}'")


KILLED = -signal.SIGKILL
