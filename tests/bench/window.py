#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the window fares: how soon it is there, and how long its thread is away. A benchmark, not a test: it judges nothing.

  cmake --build --preset release --target holdfast holdfast-cli window_probe
  tests/bench/window.py [--build build/release] [--files 100000] [--names 1000000] [--times 20] [--only start,idle] [--scratch FOLDER]

The program itself, under an X server, message bus and tray of its own (Xvfb, dbus-daemon, trayer), with bench/window_probe.so
loaded into it. Milliseconds; `CPU` is what the GUI thread used itself, so what wall time has beyond it was waited for: mostly
for one of the machine's cores. In turn:

  backup    the first backup of so many files (4 KiB on average), with Overview and with Activity shown: stretches in which
            the GUI thread was away from its event loop, with a frame painted in them (`frames`) or without. A beat of 1 ms
            measures them, and is contained in them. Then the window is closed, and the program idle in the tray
  activity  goes on with Activity full, while 1,000 files a second are made: following the end, scrolling, filtering
  start     from exec to the first frame on the display, and to the one that has the numbers; with 100 and with that many
            files, and with the catalog of `versions`
  versions  a catalog of so many names (tests/bench/history.py), 40 % in one folder: the page, a folder, another
            time, a search; until the first frame, and until the last one that brought something to what is watched
  idle      memory, and CPU over a minute, in the tray, with that many files

All on a fresh ext4 image (as root; else in a temporary folder). --scratch: a folder instead, where the trees are kept for
the next time.
"""
import argparse
import contextlib
import json
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import history  # noqa: E402
from disk import Image  # noqa: E402
from trees import make_tree  # noqa: E402

MEAN_SIZE = 4096
PAGES = {"overview": 0, "activity": 2, "versions": 3}
DEBOUNCE = 1.0


def ms(nanoseconds):
    return nanoseconds / 1e6


class Display:
    """An X server with a tray, and a message bus."""

    def __init__(self, folder):
        self.processes = []
        self.environment = {}
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as end:
            self.environment["DISPLAY"] = ":" + end.readline().strip()
        bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start("trayer", "--edge", "bottom", env=dict(os.environ, HOME=str(folder), **self.environment))

    def start(self, *command, **options):
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


class Place:
    """A configuration of the program with all that is its own."""

    def __init__(self, bench, name, source=None):
        self.bench, self.folder = bench, bench.scratch / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.state = self.folder / "state"
        self.config = self.folder / "config.json"
        self.environment = dict(os.environ, XDG_STATE_HOME=str(self.state), HOME=str(self.folder), LC_ALL="C.UTF-8",
                                XDG_CONFIG_HOME=str(self.folder / "settings"), QT_QPA_PLATFORM="xcb",
                                **bench.display.environment)
        if source:
            self.config.write_text(json.dumps({
                "sources": [str(source)], "backup_root": str(self.folder / "backup"), "log_dir": str(self.folder / "logs"),
                "monitor": {"debounce_seconds": DEBOUNCE, "busy_file_seconds": 0, "rescan_minutes": 0}}))

    def clear(self):
        for name in ("backup", "state", "logs", "settings"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        subprocess.run(["sync", "-f", self.folder], check=True)

    def board(self):
        for path in (self.state / "holdfast/monitors").glob("*.json"):
            with contextlib.suppress(OSError, ValueError):
                return json.loads(path.read_text())
        return None


class App:
    """The program while it runs; `watch`: the widget whose first frame is told, too."""

    def __init__(self, place, *arguments, watch="countFiles", probed=True):
        self.place = place
        command = [place.bench.program, "--config", place.config, *arguments]
        environment = place.environment
        if not probed:
            self.process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
            return
        orders, self.orders = os.pipe()
        answers, out = os.pipe()
        environment = dict(environment, HOLDFAST_PROBE=f"{orders},{out},{watch}", LD_PRELOAD=str(place.bench.probe))
        self.begin = time.monotonic_ns()
        self.process = subprocess.Popen(command, env=environment, pass_fds=[orders, out], stderr=subprocess.DEVNULL)
        os.close(orders)
        os.close(out)
        self.answers = os.fdopen(answers)

    def answer(self):
        line = self.answers.readline()
        if not line:
            sys.exit(f"{self.place.bench.program} ended with {self.process.wait()}")
        return json.loads(line)

    def ask(self, **order):
        os.write(self.orders, (json.dumps(order) + "\n").encode())
        return self.answer()

    def wait_for_backup(self):
        while True:
            board = self.place.board()
            if board and board["pid"] == self.process.pid and board["phase"] == "idle" and board["last_backup"]:
                return
            time.sleep(0.05)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        if hasattr(self, "orders"):
            os.close(self.orders)
            self.answers.close()

    def cpu(self):
        """Nanoseconds so far, of all the threads that it ever had."""
        clock = ~self.process.pid << 3 | 2  # clock_getcpuclockid(3)
        return time.clock_gettime_ns(clock)

    def ticks(self):
        return sum(map(int, pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()[11:13]))

    def memory(self):
        """MiB."""
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return {key: int(text.split(f"\n{key}:")[1].split()[0]) / 1024
                for key in ("Rss", "Pss", "Pss_Anon")}


class Bench:
    def __init__(self, build, scratch, files, names, times, details):
        self.program, self.cli = build / "bin/holdfast", build / "bin/holdfast-cli"
        self.probe = build / "bench/window_probe.so"
        self.scratch, self.files, self.names, self.times, self.details = scratch, files, names, times, details
        self.display = Display(scratch)

    def tree(self, files):
        folder = self.scratch / f"tree-{files}"
        if not folder.exists():
            make_tree(folder, files, mean=MEAN_SIZE)
        return folder

    def place(self, files):
        return Place(self, f"backup-{files}", self.tree(files))

    def catalog(self):
        place = Place(self, f"catalog-{self.names}")
        # Two fifths of them in one folder, as many in folders of ten; a fifth was deleted.
        history.Backup(str(self.cli), place.folder, self.names * 2 // 5, 0.25)
        return place

    # What the thread was at

    def show_stretches(self, title, report):
        wall = report["wall"] / 1e9
        print(f"{title}: {wall:.1f} s, GUI thread {100 * report['cpu'] / report['wall']:.1f} % CPU")
        for name in ("frames", "others"):
            part = report[name]
            print(f"  {name:7}{part['count']:8}   median {ms(part['median']):5.1f}   p99 {ms(part['p99']):6.1f}   "
                  f"worst {ms(part['worst']):6.1f}   over 16 ms: {part['over']:4}   "
                  f"CPU: median {ms(part['cpu_median']):4.1f}   p99 {ms(part['cpu_p99']):5.1f}   worst {ms(part['cpu_worst']):6.1f}", flush=True)
            if self.details:
                for line in part["dearest"]:
                    print(f"      {line}")

    def backup(self):
        for page in ("overview", "activity"):
            place = self.place(self.files)
            place.clear()
            app = App(place, "--page", page)
            app.answer()
            app.ask(do="count")
            app.wait_for_backup()
            self.show_stretches(f"first backup of {self.files} files, {page} shown", app.ask(do="report"))
            app.ask(do="close")
            time.sleep(65)  # what the last run left to be written is written
            self.show_idle(f"after the first backup with {page.capitalize()} shown", app)
            app.end()

    def activity(self):
        place = Place(self, "storm", self.scratch / "storm/source")
        place.clear()
        shutil.rmtree(self.scratch / "storm/source", ignore_errors=True)
        make_tree(self.scratch / "storm/source", self.files, mean=64)
        app = App(place, "--page", "activity")
        app.answer()
        app.wait_for_backup()
        time.sleep(1)
        storm = Storm(self.scratch / "storm/source/storm")
        time.sleep(3)
        for title, order in (
            ("following", None),
            ("scrolling", {"do": "shake", "view": "activityView"}),
            ("filtering by a text", {"do": "type", "edit": "activityText", "text": "file00", "quiet": 100}),
        ):
            app.ask(do="count")
            begin, made = time.monotonic(), storm.made
            if order:
                app.ask(**order)
            time.sleep(15)
            rate = (storm.made - made) / (time.monotonic() - begin)
            self.show_stretches(f"Activity with 100,000 lines, {title}, {rate:.0f} new ones a second", app.ask(do="report"))
            app.ask(do="shake")
        storm.end()
        app.end()

    # How soon something is there

    def start(self):
        # The catalog has no files to go with it: nothing may be backed up there.
        for title, make_place, arguments in (("100 files", lambda: self.place(100), []),
                                             (f"{self.files} files", lambda: self.place(self.files), []),
                                             (f"{self.names} names, paused", self.catalog, ["--pause"])):
            rows, place = [], make_place()
            for number in range(self.times + 1):
                app = App(place, "--page", "overview", *arguments)
                seen = app.answer()
                if seen["first"] == 0 and number == 0:
                    app.wait_for_backup()  # its first one
                elif number > 0:
                    rows.append((seen["any"] - app.begin, seen["first"] - app.begin, seen["cpu"]))
                app.end()
            self.show_times(f"start, {title}: first frame", [row[0] for row in rows], [row[2] for row in rows])
            self.show_times(f"start, {title}: the numbers", [row[1] for row in rows])

    def show_times(self, title, values, cpu=None):
        text = f"{title:60} median {ms(statistics.median(values)):7.1f}   worst {ms(max(values)):7.1f}"
        if cpu:
            text += f"   CPU {ms(statistics.median(cpu)):6.1f}"
        print(text, flush=True)

    def show_seen(self, title, rows):
        """`rows`: what the probe saw, each time it was done."""
        rows = [row for row in rows if row["any"]]
        if not rows:
            print(f"{title:60} nothing was painted")
            return
        self.show_times(f"{title}: first frame", [row["any"] - row["begin"] for row in rows], [row["cpu"] for row in rows])
        seen = [row["last"] - row["begin"] for row in rows if row["last"]]
        if seen:
            self.show_times(f"{title}: complete", seen)

    def versions(self):
        place = self.catalog()
        pages, folders, marks, moves, searches = [], [], [], [], []
        for number in range(max(3, self.times // 4)):
            app = App(place, "--page", "overview", "--pause")
            app.answer()
            one = number % 2 == 0
            pages.append(app.ask(do="page", row=PAGES["versions"], watch="historyTree"))
            folders.append(app.ask(do="expand", view="historyTree", path=["source", "one"], watch="historyTree"))
            for permille in random.sample(range(50, 950), 5):
                moves.append(app.ask(do="slide", slider="timeSlider", permille=permille, watch="historyTree"))
            text = f"photo{random.randrange(self.names * 2 // 5):06}"
            searches.append(app.ask(do="type", edit="versionsSearch", text=text, watch="findList", quiet=15000))
            app.end()
            app = App(place, "--page", "overview", "--pause")
            app.answer()
            marks.append(app.ask(do="page", row=PAGES["versions"], watch="timeSlider"))
            app.end()
        self.show_seen("Versions", pages)
        self.show_seen("Versions: the marks", marks)
        self.show_seen(f"Versions: a folder of {self.names * 2 // 5}", folders)
        self.show_seen("Versions: another time", moves)
        self.show_seen("Versions: a search (300 ms after the last key)", searches)

    # In the tray

    def show_idle(self, title, app):
        cpu, ticks = app.cpu(), app.ticks()
        time.sleep(60)
        memory = app.memory()
        print(f"in the tray, {self.files} files, {title}: PSS {memory['Pss']:.0f} MiB (anonymous {memory['Pss_Anon']:.0f}), "
              f"RSS {memory['Rss']:.0f} MiB; idle for a minute: {(app.cpu() - cpu) / 1e6:.1f} ms CPU, "
              f"{app.ticks() - ticks} ticks", flush=True)

    def idle(self):
        place = self.place(self.files)
        if not (place.folder / "backup").exists():
            app = App(place, "--page", "overview")
            app.wait_for_backup()
            app.end()
        app = App(place, "--background", probed=False)
        app.wait_for_backup()
        time.sleep(30)
        self.show_idle("started there", app)
        app.end()


class Storm(threading.Thread):
    """Makes 1,000 files a second."""

    RATE = 1000

    def __init__(self, folder):
        super().__init__(daemon=True)
        self.folder, self.made, self.ends = folder, 0, False
        folder.mkdir()
        self.start()

    def run(self):
        begin = time.monotonic()
        while not self.ends:
            due = int((time.monotonic() - begin) * self.RATE)
            while self.made < due:
                (self.folder / f"file{self.made:06}").write_bytes(b"%d" % self.made)
                self.made += 1
            time.sleep(0.02)

    def end(self):
        self.ends = True
        self.join()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    here = pathlib.Path(__file__).resolve().parents[2]
    parser.add_argument("--build", type=pathlib.Path, default=here / "build/release")
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--names", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--only", default="backup,activity,start,versions,idle")
    parser.add_argument("--scratch", type=pathlib.Path)
    parser.add_argument("--details", action="store_true", help="what the longest stretches were spent on")
    options = parser.parse_args()
    random.seed(1)
    with contextlib.ExitStack() as stack:
        scratch = options.scratch
        if scratch is None:
            image = Image(24)
            stack.callback(image.close)
            scratch = image.root
        scratch = scratch.resolve()
        scratch.mkdir(parents=True, exist_ok=True)
        bench = Bench(options.build.resolve(), scratch, options.files, options.names, options.times, options.details)
        stack.callback(bench.display.close)
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for name in options.only.split(","):
            getattr(bench, name)()
        print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
