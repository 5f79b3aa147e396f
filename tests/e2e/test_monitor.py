#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`holdfast-cli monitor`: each change is backed up by itself, and what stands in the way is said."""

import glob
import os
import shutil
import signal
import subprocess
import time

from monitored import Monitored, expect, run_all, until


def changes_are_backed_up():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.write("folder/b.txt", "two")
        place.start()
        expect(place.stored("a.txt") == "one", "the first backup is made at the start")
        place.write("a.txt", "one more")
        until(lambda: place.stored("a.txt") == "one more", 5, "a write is backed up")
        place.write("new/deep/c.txt", "three")
        until(lambda: place.stored("new/deep/c.txt") == "three", 5, "new folders with content")
        os.rename(place.path("folder"), place.path("moved"))
        until(lambda: place.stored("moved/b.txt") == "two", 5, "a folder that moved")
        os.remove(place.path("a.txt"))
        until(lambda: os.path.exists(f"{place.backup}/_deleted/a.txt"), 5, "a deletion")
        place.write("moved/b.txt", "two more")
        until(lambda: place.stored("moved/b.txt") == "two more", 5, "a write in a folder that moved")
        place.write("doc.tmp", "saved by an editor")
        os.rename(place.path("doc.tmp"), place.path("moved/b.txt"))
        until(lambda: place.stored("moved/b.txt") == "saved by an editor", 5, "a save by rename")
        os.chmod(place.path("moved/b.txt"), 0o600)
        place.wait_idle()
        place.expect_nothing_missed()
        expect(len(place.versions("moved/b.txt")) == 2, "each content that was replaced is a version")
        place.expect_equal()
        code, took = place.stop(within=1)
        expect(code == 143, f"SIGTERM gives {code}")
        place.expect_sound()
        with open(glob.glob(f"{place.work}/logs/*.log")[0], encoding="utf-8") as log:
            lines = log.read().splitlines()
        expect(lines[-1].endswith("| Run complete"), f"the log ends with {lines[-1]}")
        expect(any("MOVED: source/folder/b.txt → source/moved/b.txt" in line for line in lines), "a move is one")
        runs = place.answer("history")["runs"]
        expect(len(runs) == 1 and runs[0]["complete"], f"a session is one run: {runs}")
        expect(runs[0]["trigger"] == "monitor", "its trigger says so")


def the_portable_watcher_tells_what_it_does_not_see():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start("--watcher", "portable")
        monitoring = place.monitoring()
        expect(not monitoring["sees_content_changes"], f"status says so: {monitoring}")
        expect("rescans only" in place.run("status")[1], "and so does its text")
        place.write("b.txt", "two")
        until(lambda: place.stored("b.txt") == "two", 5, "a new file is seen")
        os.rename(place.path("b.txt"), place.path("c.txt"))
        until(lambda: place.stored("c.txt") == "two", 5, "a rename is seen")
        place.stop(within=1)


def a_session_is_told_to_others():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        pid = place.process.pid
        monitoring = place.monitoring()
        expect(monitoring["pid"] == pid, f"status names the pid: {monitoring}")
        expect(monitoring["watches"] == 1 and monitoring["queue"] == 0, f"and the watches: {monitoring}")
        expect(monitoring["last_backup"], f"and the last backup: {monitoring}")
        code, _, error = place.run("run")
        expect(code == 4 and str(pid) in error and "monitors" in error, f"a run beside it: {code} {error}")
        code, _, error = place.run("monitor")
        expect(code == 4 and str(pid) in error, f"a second monitor: {code} {error}")
        expect(place.run("list")[0] == 0, "readers always read")
        code, _ = place.stop(signal.SIGINT)
        expect(code == 130, f"SIGINT gives {code}")
        expect(not place.monitoring()["running"], "afterwards nobody monitors")
        expect(place.run("run")[0] == 0, "and a run is possible")


def a_killed_monitor_is_followed_by_another():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        place.kill()
        expect(not place.monitoring()["running"], "a dead monitor does not monitor")
        place.write("a.txt", "changed while nobody watched")
        os.makedirs(place.path("new"))
        place.start()
        expect(place.stored("a.txt") == "changed while nobody watched", "the next one finds it")
        place.stop()
        place.expect_equal()


def state_json_is_brought_up_to_date_at_the_end():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        before = os.stat(f"{place.backup}/state.json").st_ino
        for number in range(5):
            place.write("a.txt", f"number {number}")
            until(lambda: place.stored("a.txt") == f"number {number}", 5, "a change")
        expect(os.stat(f"{place.backup}/state.json").st_ino == before, "not for every change")
        place.stop()
        expect(os.stat(f"{place.backup}/state.json").st_ino != before, "but at the end")
        shutil.rmtree(f"{place.backup}/.holdfast")
        expect(place.run("rebuild")[0] == 0, "a rebuild works with it")
        expect(len(place.versions("a.txt")) == 5, "and has every version")


def a_busy_file_gets_few_versions():
    with Monitored(debounce=0.2, busy=3) as place:
        place.write("log", "0\n")
        place.write("other", "0\n")
        place.start()
        began = time.monotonic()
        number = 0
        while time.monotonic() - began < 8:
            number += 1
            place.write("log", f"{number}\n", "a")
            time.sleep(0.05)
        until(lambda: place.stored("log").endswith(f"\n{number}\n"), 6, "the last state is kept")
        versions = len(place.versions("log"))
        expect(2 <= versions <= 4, f"{versions} versions in 8 s at one in 3 s")
        place.write("other", "1\n")
        until(lambda: place.stored("other") == "1\n", 2, "another file is not put off by it")


def own_files_cause_no_work():
    with Monitored() as outer:
        outer.write("a.txt", "one")
        # Everything of Holdfast's lies inside the source.
        with Monitored(
            folder=f"{outer.source}/inside",
            sources=[outer.source],
            backup=f"{outer.source}/inside/backup",
        ) as place:
            place.source = outer.source
            place.start()
            place.write("b.txt", "two")
            until(lambda: place.stored("b.txt") == "two", 5, "a change beside the backup")
            place.wait_idle()
            seen = place.monitoring()["last_event"]
            time.sleep(2)
            expect(place.monitoring()["last_event"] == seen, "its own writing wakes nobody")
            expect(not os.path.exists(f"{place.backup}/inside/state/holdfast"), "and is not backed up")


def excluded_folders_cause_no_work():
    with Monitored(exclude=["build/", "*.tmp"]) as place:
        place.write("build/deep/x", "one")
        place.write("a.txt", "one")
        place.start()
        expect(place.monitoring()["watches"] == 1, "an excluded folder is not watched")
        place.write("x.tmp", "scratch")
        place.write("build/deep/y", "two")
        place.write("a.txt", "two")
        until(lambda: place.stored("a.txt") == "two", 5, "the rest is backed up")
        place.wait_idle()
        expect(place.stored("x.tmp") is None and place.stored("build/deep/y") is None, "they are left out")


def a_source_that_goes_loses_nothing():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        os.rename(place.source, f"{place.work}/elsewhere")
        until(lambda: place.monitoring()["state"] == "attention", 10, "it is said that the source is gone")
        expect(place.stored("a.txt") == "one", "nothing counts as deleted")
        os.rename(f"{place.work}/elsewhere", place.source)
        place.wait_idle(20)
        place.write("a.txt", "back")
        until(lambda: place.stored("a.txt") == "back", 5, "it is watched again")
        expect(not os.path.exists(f"{place.backup}/_deleted/a.txt"), "nothing was deleted")


def a_destination_that_goes_is_waited_for():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        os.rename(place.backup, f"{place.work}/unplugged")
        place.write("a.txt", "two")
        until(lambda: place.monitoring()["state"] == "waiting for destination", 10, "it waits")
        expect(not os.path.exists(f"{place.backup}/a.txt"), "nothing is written in its place")
        os.rename(f"{place.work}/unplugged", place.backup)
        place.wait_idle(30)
        expect(place.stored("a.txt") == "two", "what changed meanwhile is backed up")
        place.stop()
        place.expect_equal()


def a_destination_that_is_not_there_yet_is_waited_for():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        place.stop()
        os.rename(place.backup, f"{place.work}/unplugged")
        os.makedirs(place.backup)
        place.write("a.txt", "two")
        place.start(ready=0)
        until(lambda: place.monitoring().get("state") == "waiting for destination", 10, "it waits")
        expect(os.listdir(place.backup) == [], "the empty place stays empty")
        os.rmdir(place.backup)
        os.rename(f"{place.work}/unplugged", place.backup)
        place.wait_idle(30)
        expect(place.stored("a.txt") == "two", "then it is backed up")


def a_mass_deletion_in_small_portions_is_held():
    with Monitored(debounce=0.1) as place:
        for number in range(60):
            place.write(f"f{number:02}", f"content {number}")
        place.start()
        for number in range(60):
            os.remove(place.path(f"f{number:02}"))
            if number % 6 == 5:
                time.sleep(0.4)
        place.wait_idle(30, ("attention",))
        holds = place.answer("status")["holds"]
        expect(len(holds) == 1 and holds[0]["kind"] == "mass_deletion", f"it is held: {holds}")
        kept = [n for n in range(60) if place.stored(f"f{n:02}") is not None]
        expect(len(kept) >= 25, f"{len(kept)} of 60 files are current still")
        place.stop()
        expect(place.run("run", "--accept-mass-change")[0] == 0, "a person releases it")
        expect(place.stored("f59") is None, "then they are deleted")


def one_run_a_second_by_hand_is_the_same():
    """What a monitor made of it is what a run would have made."""
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        place.write("linked", "two names")
        os.link(place.path("linked"), place.path("linked too"))
        os.symlink("a.txt", place.path("link"))
        os.mkfifo(place.path("pipe"))
        os.makedirs(place.path("empty"))
        place.write("with\nnewline", "odd")
        with open(os.fsencode(place.source) + b"/invalid\xff", "wb") as file:
            file.write(b"bytes")
        place.wait_idle()
        place.expect_nothing_missed()
        place.stop()
        os.remove(place.path("pipe"))
        place.expect_equal()
        expect(place.answer("run")["complete"], "a run has nothing to add")


def wrong_usage_leaves_nothing():
    with Monitored(sources=["/nonexistent-folder/at/all"], backup=None) as place:
        os.remove(place.config)
        code, _, error = place.run("monitor")
        expect(code == 2, f"no configuration: {code} {error}")
        expect(not os.path.exists(place.backup), "nothing is made")


def a_full_queue_loses_nothing():
    name = "/proc/sys/fs/inotify/max_queued_events"
    if os.geteuid() != 0:
        print("      (as root only: the queue can't be made small)")
        return
    with open(name, encoding="utf-8") as file:
        before = file.read()
    try:
        with open(name, "w", encoding="utf-8") as file:
            file.write("16")
        with Monitored() as place:
            place.start()
            # Stopped, it reads nothing: the queue has to overflow.
            place.process.send_signal(signal.SIGSTOP)
            for number in range(200):
                place.write(f"d{number % 7}/f{number}", str(number))
            place.process.send_signal(signal.SIGCONT)
            until(lambda: place.stored("d3/f199") == "199", 20, "what the queue lost is found")
            place.wait_idle()
            place.write("d3/later", "still watched")
            until(lambda: place.stored("d3/later") == "still watched", 5, "new folders are watched")
            place.expect_nothing_missed()
    finally:
        with open(name, "w", encoding="utf-8") as file:
            file.write(before)


def a_mount_in_the_source_is_seen():
    if os.geteuid() != 0:
        print("      (as root only: mounts)")
        return
    with Monitored() as place:
        place.write("mnt/below", "hidden by the mount")
        place.start()
        subprocess.run(["mount", "-t", "tmpfs", "none", place.path("mnt")], check=True)
        try:
            place.write("mnt/on-it", "one")
            until(lambda: place.stored("mnt/on-it") == "one", 10, "what is on the mount is backed up")
            place.write("mnt/on-it", "two")
            until(lambda: place.stored("mnt/on-it") == "two", 5, "and watched")
        finally:
            subprocess.run(["umount", place.path("mnt")], check=True)
        until(lambda: place.stored("mnt/below") == "hidden by the mount", 10, "what it hid comes back")


if __name__ == "__main__":
    raise SystemExit(
        run_all(
            [
                changes_are_backed_up,
                the_portable_watcher_tells_what_it_does_not_see,
                a_session_is_told_to_others,
                a_killed_monitor_is_followed_by_another,
                state_json_is_brought_up_to_date_at_the_end,
                a_busy_file_gets_few_versions,
                own_files_cause_no_work,
                excluded_folders_cause_no_work,
                a_source_that_goes_loses_nothing,
                a_destination_that_goes_is_waited_for,
                a_destination_that_is_not_there_yet_is_waited_for,
                a_mass_deletion_in_small_portions_is_held,
                one_run_a_second_by_hand_is_the_same,
                wrong_usage_leaves_nothing,
                a_full_queue_loses_nothing,
                a_mount_in_the_source_is_seen,
            ]
        )
    )
