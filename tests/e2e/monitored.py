# SPDX-License-Identifier: GPL-3.0-or-later
"""A source, a backup and a monitor between them, as a user would start it: what the monitor's tests share."""

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CLI = os.environ.get("HOLDFAST_CLI", "")


class Failure(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


def until(condition, seconds, sentence, pause=0.02):
    """Waits for a condition, looked at again and again; fails when it does not come true in time."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        expect(time.monotonic() < deadline, f"not within {seconds} s: {sentence}")
        time.sleep(pause)


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Monitored:
    """`debounce` in seconds; further keyword arguments go into the configuration."""

    def __init__(self, debounce=0.2, busy=0, folder=None, backup=None, **config):
        expect(CLI, "set HOLDFAST_CLI to the path of the built holdfast-cli")
        self.work = folder or tempfile.mkdtemp(prefix="holdfast-monitor-", dir=os.environ.get("TMPDIR", "/tmp"))
        self.source = f"{self.work}/source"
        self.backup = backup or f"{self.work}/backup"
        self.state = f"{self.work}/state"
        self.config = f"{self.work}/config.json"
        self.debounce = debounce
        self.process = None
        self.errors = tempfile.TemporaryFile()
        os.makedirs(self.source, exist_ok=True)
        settings = {"sources": [self.source], "backup_root": self.backup, "log_dir": f"{self.work}/logs"}
        settings.update(config)
        monitor = {"debounce_seconds": debounce, "busy_file_seconds": busy, "rescan_minutes": 0}
        monitor.update(settings.pop("monitor", {}))
        settings["monitor"] = monitor
        with open(self.config, "w", encoding="utf-8") as file:
            json.dump(settings, file)
        self.environment = dict(os.environ, XDG_STATE_HOME=self.state, LC_ALL="C.UTF-8", TZ="UTC")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.kill()
        if kind is None:
            shutil.rmtree(self.work, ignore_errors=True)
        else:
            print(f"left as it was: {self.work}", file=sys.stderr)
        return False

    def path(self, name):
        return f"{self.source}/{name}"

    def write(self, name, content, mode="w"):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), mode, encoding="utf-8") as file:
            file.write(content)

    def stored(self, name):
        """What the backup has as the current copy of a file; nothing when there is none."""
        for place in (f"{self.backup}/{name}", f"{self.backup}/_duplicates/{name}"):
            try:
                with open(place, encoding="utf-8") as file:
                    return file.read()
            except (FileNotFoundError, NotADirectoryError):
                continue
        return None

    def run(self, *arguments):
        """(exit code, standard output, standard error) of the command line."""
        done = subprocess.run(
            [CLI, "--config", self.config, *arguments], env=self.environment, capture_output=True, check=False
        )
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def answer(self, *arguments):
        code, out, error = self.run("--json", *arguments)
        expect(code == 0, f"{arguments} ended with {code}: {error}")
        return json.loads(out)

    def start(self, *arguments, ready=30):
        self.process = subprocess.Popen(
            [CLI, "--config", self.config, "monitor", *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self.errors,
        )
        if ready:
            self.wait_idle(ready)
        return self

    def held(self):
        """What the monitor has open of the backup."""
        found = []
        for number in os.listdir(f"/proc/{self.process.pid}/fd"):
            try:
                found.append(os.readlink(f"/proc/{self.process.pid}/fd/{number}"))
            except FileNotFoundError:
                continue
        return [path for path in found if path.startswith(os.path.realpath(self.backup))]

    def error_text(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def monitoring(self):
        return self.answer("status")["monitoring"]

    def wait_idle(self, seconds=60, states=("idle",)):
        """Until nothing waits and nothing is done, for longer than a change would take to show."""
        calm = self.debounce + 1.5
        deadline = time.monotonic() + seconds
        since = None
        while True:
            expect(self.process.poll() is None, f"the monitor ended: {self.error_text()[-2000:]}")
            now = self.monitoring()
            quiet = now["running"] and now["state"] in states and now["queue"] == 0
            since = (since or time.monotonic()) if quiet else None
            if since is not None and time.monotonic() - since > calm:
                return now
            expect(time.monotonic() < deadline, f"not idle within {seconds} s: {now}")
            time.sleep(0.1)

    def stop(self, number=signal.SIGTERM, within=None):
        """Ends it with a signal; answers (exit code, seconds)."""
        began = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(timeout=60)
        took = time.monotonic() - began
        self.process = None
        expect(within is None or took <= within, f"it took {took:.2f} s to stop")
        return code, took

    def kill(self):
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.process = None

    def expect_equal(self):
        """Backup equals source: by a restore, and a comparison that knows nothing of Holdfast."""
        target = f"{self.work}/restored"
        shutil.rmtree(target, ignore_errors=True)
        code, _, error = self.run("restore", "source", "--to", target)
        expect(code == 0, f"restore ended with {code}: {error}")
        compared = subprocess.run(
            [sys.executable, "-B", f"{HERE}/compare_trees.py", self.source, target],
            capture_output=True,
            check=False,
        )
        differences = (compared.stdout + compared.stderr).decode(errors="replace")
        expect(compared.returncode == 0, f"the restored tree differs:\n{differences[:3000]}")
        shutil.rmtree(target, ignore_errors=True)

    def expect_sound(self):
        code, out, error = self.run("verify")
        expect(code == 0, f"verify ended with {code}: {out}{error}")

    def expect_nothing_missed(self):
        counts = self.answer("run", "--dry-run")["counts"]
        counts.pop("skip")
        expect(not any(counts.values()), f"a run would still do: {counts}")

    def versions(self, name):
        return [v for v in self.answer("versions", f"source/{name}")["versions"] if v["version"] != "current"]


def run_all(tests):
    """Runs each test function; a line for each. The exit code."""
    chosen = [test for test in tests if len(sys.argv) < 2 or test.__name__ in sys.argv[1:]]
    failed = 0
    for test in chosen:
        began = time.monotonic()
        try:
            test()
            print(f"ok    {test.__name__} ({time.monotonic() - began:.1f} s)", flush=True)
        except Exception as error:  # pylint: disable=broad-except
            failed += 1
            print(f"FAIL  {test.__name__}: {type(error).__name__}: {error}", flush=True)
    print(f"{len(chosen)} tests, {failed} failed")
    return 1 if failed or not chosen else 0
