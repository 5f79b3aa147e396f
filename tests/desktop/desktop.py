# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own (display, window manager, session bus), the built app in it, and a person's mouse and keyboard.

Controls are found by role and name as a screen reader finds them, and then clicked where they stand on the screen."""

import ctypes
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, f"{HERE}/../e2e")

# pylint: disable=wrong-import-position
from monitored import Failure, expect, run_all, until  # noqa: E402,F401

APP = os.environ.get("HOLDFAST_APP", "")
CLI = os.environ.get("HOLDFAST_CLI", "")
NEEDED = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
    "import": "imagemagick",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
SOON = 30  # s, for what a person sees at once on a machine that has nothing else to do


def need(**programs):
    """Fails when a program is not there, with the name of its Debian package."""
    missing = {package for program, package in programs.items() if not shutil.which(program)}
    expect(not missing, f"these Debian packages are missing: {' '.join(sorted(missing))}")


def insist(act, condition, sentence):
    """Does it, and does it again when nothing comes of it: a panel may show before it listens."""
    for seconds in (5, 10, SOON):
        act()
        try:
            return until(condition, seconds, sentence)
        except Failure as failure:
            last = failure
    raise last


def part(text):
    """For a name that has this in it."""
    return re.compile(re.escape(text))


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def output(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout.decode(errors="replace")


class Desktop:
    """One for a test: what it starts ends with it."""

    def __init__(self, window_manager=True, size=(1680, 1000)):
        need(**NEEDED)
        expect(APP and CLI, "set HOLDFAST_APP and HOLDFAST_CLI to the paths of the built programs")
        self.work = tempfile.mkdtemp(prefix="holdfast-desktop-", dir=os.environ.get("TMPDIR", "/tmp"))
        self.width, self.height = size
        self.scale = 1  # of the programs that are started from now on
        self.processes = []
        self.logs = open(f"{self.work}/programs.log", "ab")  # pylint: disable=consider-using-with
        self.before = dict(os.environ)
        self.home = f"{self.work}/home"
        for folder in ("home/.config", "home/.cache", "home/.local/share", "home/.local/state", "run", "tmp"):
            os.makedirs(f"{self.work}/{folder}", mode=0o700)
        os.environ.update(
            HOME=self.home,
            XDG_CONFIG_HOME=f"{self.home}/.config",
            XDG_CACHE_HOME=f"{self.home}/.cache",
            XDG_DATA_HOME=f"{self.home}/.local/share",
            XDG_STATE_HOME=f"{self.home}/.local/state",
            XDG_RUNTIME_DIR=f"{self.work}/run",
            TMPDIR=f"{self.work}/tmp",
            LC_ALL="C.UTF-8",
            TZ="UTC",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            GTK_MODULES="gail:atk-bridge",
            GDK_BACKEND="x11",
            GSETTINGS_BACKEND="memory",
            # This machine's own batteries and drives are no part of it.
            DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={self.work}/run/none",
        )
        for name in ("WAYLAND_DISPLAY", "SESSION_MANAGER", "XDG_CURRENT_DESKTOP", "QT_STYLE_OVERRIDE"):
            os.environ.pop(name, None)
        try:
            self._start_display()
            self._start_bus()
            if window_manager:
                self._start_window_manager()
        except BaseException:
            self.close(True)
            raise

    def _start_display(self):
        reading, writing = os.pipe()
        self.start(
            "Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24", "-nolisten", "tcp", "-noreset",
            pass_fds=[writing],
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        expect(number, "Xvfb has not started")
        os.environ["DISPLAY"] = f":{number}"

    def _start_bus(self):
        reading, writing = os.pipe()
        self.start("dbus-daemon", "--session", "--nofork", f"--print-address={writing}", pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as pipe:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = pipe.readline().strip()
        from accessible import Accessibility  # pylint: disable=import-outside-toplevel

        self.accessibility = Accessibility()

    def _start_window_manager(self):
        # A window that opens while openbox still looks around is not managed.
        ready = f"{self.work}/run/managed"
        self.start("openbox", "--startup", f"touch {ready}")
        until(lambda: os.path.exists(ready), SOON, "windows are managed")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        self.close(kind is not None)
        return False

    def close(self, failed):
        if failed:
            subprocess.run(["import", "-window", "root", f"{self.work}/screen.png"], check=False, capture_output=True)
        for process in reversed(self.processes):
            self.end(process, signal.SIGKILL)
        self.logs.close()
        os.environ.clear()
        os.environ.update(self.before)
        if failed:
            print(f"left as it was: {self.work} (screen.png shows the end)", file=sys.stderr)
        else:
            shutil.rmtree(self.work, ignore_errors=True)

    def start(self, *command, **more):
        process = subprocess.Popen(  # pylint: disable=consider-using-with,subprocess-popen-preexec-fn
            command,
            stdin=subprocess.DEVNULL,
            stdout=self.logs,
            stderr=self.logs,
            preexec_fn=die_with_parent,
            **more,
        )
        self.processes.append(process)
        return process

    def end(self, process, number=signal.SIGTERM):
        if process.poll() is None:
            process.send_signal(number)
        return process.wait(timeout=60)

    def running(self, program):
        """The numbers of this desktop's processes that run it."""
        found = []
        for number in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{number}/environ", "rb") as file:
                    is_here = f"HOME={self.home}\0".encode() in file.read()
                if is_here and os.path.samefile(f"/proc/{number}/exe", program):
                    found.append(number)
            except OSError:
                continue
        return found

    def tree(self, process):
        """What a program shows; waits until it tells."""
        return until(lambda: self.accessibility.program(process.pid), SOON, "a program that tells what it shows")

    # --- what a person's hands do ---

    def do(self, *command):
        done = subprocess.run(["xdotool", *map(str, command)], capture_output=True, check=False)
        expect(done.returncode == 0, f"xdotool {command}: {done.stderr.decode()}")
        return done.stdout.decode()

    def key(self, *keys):
        self.do("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.do("type", "--clearmodifiers", "--delay", 5, text)

    def extents(self, node):
        """x, y, width, height on the screen. Qt 6.4 tells them in its own pixels."""
        return tuple(int(number * self.scale) for number in node.extents())

    def settled(self, node):
        """The place of a control, when it does not move any more."""
        seen = []

        def stands():
            seen.append(self.extents(node))
            return len(seen) > 1 and seen[-1] == seen[-2] and seen[-1][2] > 0 and seen[-1]

        return until(stands, SOON, "a control that stands still", pause=0.1)

    def middle(self, node):
        x, y, width, height = self.settled(node)
        return x + width // 2, y + height // 2

    def click(self, node, button=1, times=1, x=None):
        """`x`: so far from its left edge instead of in the middle."""
        left, middle = self.settled(node)[0], self.middle(node)
        across = middle[0] if x is None else left + x
        self.do("mousemove", across, middle[1], "click", "--repeat", times, "--delay", 60, button)

    def drag(self, start, end, is_over=None):
        """From place to place. `is_over` says that the target has seen what comes: only then it is let go."""
        self.do("mousemove", *start, "mousedown", 1)
        # A file manager takes some steps for the beginning of a drag.
        for step in range(1, 5):
            self.do("mousemove", start[0] + 6 * step, start[1] + 4 * step)
        self.do("mousemove", *end)
        if is_over:
            # Some programs look at the pointer only when it moves.
            until(lambda: self.do("mousemove_relative", "1", "0") or is_over(), SOON, "the target has seen what comes")
        self.do("mouseup", 1)

    def place(self, window, x, y, width, height):
        """Where a window stands, and how large it is."""
        self.do("windowsize", window, width, height, "windowmove", window, x, y)

    # --- what stands on the screen ---

    def windows(self):
        """Number by title, of those that the window manager knows: shown or minimised."""
        numbers = re.findall("0x[0-9a-f]+", output("xprop", "-root", "_NET_CLIENT_LIST"))
        titles = ((re.search('= "(.*)"', output("xprop", "-id", n, "_NET_WM_NAME")), n) for n in numbers)
        return {title.group(1): number for title, number in titles if title}

    def active_window(self):
        found = re.search("0x[0-9a-f]+", output("xprop", "-root", "_NET_ACTIVE_WINDOW"))
        return found and found.group(0)

    def is_minimised(self, window):
        return "Iconic" in output("xprop", "-id", window, "WM_STATE")

    def visible(self, name):
        """The numbers of a program's windows that can be seen, menus too."""
        return output("xdotool", "search", "--onlyvisible", "--class", name).split()

    def geometry(self, window):
        """x, y, width, height on the screen."""
        told = output("xwininfo", "-id", window)
        wanted = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return tuple(int(found.group(1)) if (found := re.search(f"{word}: +(-?\\d+)", told)) else 0 for word in wanted)

    def notifications(self):
        """Starts what shows notifications on this desktop; answers what was said (Said)."""
        from notifications import Said  # pylint: disable=import-outside-toplevel

        file = f"{self.work}/notifications"
        self.start(sys.executable, "-B", f"{HERE}/notifications.py", file)
        until(lambda: os.path.exists(file), SOON, "the desktop shows notifications")
        return Said(file)


class App:
    """The built program on a desktop, with a configuration or (`sources` not given) at its first start."""

    def __init__(self, desktop, sources=None, backup=None, **config):
        self.desktop = desktop
        self.process = None
        self.config_file = f"{desktop.home}/.config/holdfast/config.json"
        self.backup = backup or f"{desktop.work}/backup"
        self.source = f"{desktop.work}/Documents"
        os.makedirs(self.source, exist_ok=True)
        if sources is not None:
            settings = {"sources": sources or [self.source], "backup_root": self.backup}
            settings["monitor"] = {"debounce_seconds": 0.3, "busy_file_seconds": 0, **config.pop("monitor", {})}
            settings.update(config)
            os.makedirs(os.path.dirname(self.config_file), exist_ok=True)
            with open(self.config_file, "w", encoding="utf-8") as file:
                json.dump(settings, file)

    def write(self, name, content=None):
        """A file in the source, by default with its name in it: no two of them are the same."""
        path = f"{self.source}/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"{name}\n" if content is None else content)
        return path

    def start(self, *arguments, window=True):
        self.process = self.desktop.start(APP, *arguments)
        if window:
            self.wait_for("frame", part("Holdfast"))
        return self

    def call(self, *arguments):
        """A second start: its exit code."""
        return subprocess.run([APP, *arguments], stdin=subprocess.DEVNULL, check=False, timeout=60).returncode

    def cli(self, *arguments, days_ago=0):
        """(exit code, standard output, standard error) of the command line, on the same configuration."""
        clock = ["faketime", "-f", f"-{days_ago}d"] if days_ago else []
        done = subprocess.run([*clock, CLI, *arguments], capture_output=True, check=False, timeout=300)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    @property
    def tree(self):
        return self.desktop.tree(self.process)

    def find(self, role=None, name=None, state=None):
        expect(self.process.poll() is None, f"Holdfast ended with {self.process.returncode}")
        program = self.desktop.accessibility.program(self.process.pid)
        return program and program.find(role, name, state)

    def wait_for(self, role=None, name=None, seconds=SOON, state=None):
        shows = f"is {state}" if state else "shows"
        try:
            return until(lambda: self.find(role, name, state), seconds, f"{role} “{getattr(name, 'pattern', name)}” {shows}")
        except Failure:
            if self.process.poll() is None:
                print(self.tree.described(), file=sys.stderr)
            raise

    def wait_gone(self, role=None, name=None, seconds=SOON):
        until(lambda: not self.find(role, name), seconds, f"{role} “{getattr(name, 'pattern', name)}” is gone")

    def click(self, role, name, **how):
        node = self.wait_for(role, name, state="enabled")
        self.desktop.click(node, **how)
        return node

    def page(self, name):
        self.click("list item", name)
        self.wait_for("list item", name, state="selected")

    def headline(self, text, seconds=SOON):
        """Waits until the overview says so."""
        return self.wait_for("label", text if isinstance(text, re.Pattern) else part(text), seconds)

    def status(self):
        """As the command line tells it; empty where it can't."""
        code, answer, _ = self.cli("--json", "status")
        return json.loads(answer) if code == 0 else {}

    def monitoring(self):
        return self.status().get("monitoring", {})

    def wait_safe(self, seconds=60):
        """Until the command line, too, knows of a complete backup and nothing waits."""

        def is_safe():
            status = self.status()
            now = status.get("monitoring", {})
            last = status.get("last_run") or {}
            return now.get("running") and now.get("state") == "idle" and now.get("queue") == 0 and last.get("complete")

        until(is_safe, seconds, "all is backed up", pause=0.2)

    def window(self):
        """The number of its main window; None when it is hidden."""
        return self.desktop.windows().get("Holdfast")

    def stand(self, x, y, width, height):
        self.desktop.place(until(self.window, SOON, "its window is open"), x, y, width, height)

    def quit(self, seconds=30):
        self.call("--quit")
        return self.process.wait(timeout=seconds)
