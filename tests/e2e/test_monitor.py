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


def a_monitor_at_rest_holds_nothing():
    with Monitored() as place:
        place.write("a.txt", "one")
        place.start()
        for number in range(2):
            until(lambda: not place.held(), 20, "nothing of the backup is open")
            expect(place.monitoring()["state"] == "idle", f"all is done: {place.monitoring()}")
            code, _, error = place.run("run")
            expect(code == 4 and "monitors" in error, f"a run beside it: {code} {error}")
            place.write("a.txt", f"after rest {number}")
            until(lambda: place.stored("a.txt") == f"after rest {number}", 30, "a change after it")
        place.stop()
        place.expect_equal()
        expect(len(place.versions("a.txt")) == 2, "each of them is a version")


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


def a_hold_stands_until_it_is_answered():
    with Monitored(retention={"max_versions_per_file": 1}) as place:
        for number in range(50):
            place.write(f"d{min(number % 3, 1)}/f{number}", f"content {number}")
        place.start()
        shutil.rmtree(place.path("d1"))
        place.wait_idle(30, ("attention",))
        held = place.answer("status")["holds"]
        expect(len(held) == 1 and held[0]["files"] == 33, f"it is held: {held}")
        for number in range(3):
            place.write("d0/f3", f"another content {number}")
            until(lambda: place.stored("d0/f3") == f"another content {number}", 5, "what changes is backed up")
        os.makedirs(place.path("d1"))
        place.write("d1/new", "one")
        until(lambda: place.stored("d1/new") == "one", 5, "what is new, too")
        place.wait_idle(30, ("attention",))
        expect(place.answer("status")["holds"] == held, "the hold is as it was")
        expect(place.stored("d1/f1") == "content 1", "nothing of it is deleted")
        expect(len([v for v in place.versions("d0/f3") if v["kept"]]) == 3, "and retention removes nothing")


def files_replaced_by_others_in_portions_are_held():
    with Monitored(debounce=0.1) as place:
        for number in range(60):
            place.write(f"f{number:02}", f"content {number}")
        place.start()
        for number in range(60):
            place.write(f"f{number:02}.enc", f"locked {number}")
            os.remove(place.path(f"f{number:02}"))
            if number % 6 == 5:
                time.sleep(0.4)
        place.wait_idle(30, ("attention",))
        kept = [n for n in range(60) if place.stored(f"f{n:02}") is not None]
        expect(len(kept) >= 25, f"{len(kept)} of 60 files are current still")


def what_comes_and_goes_is_no_mass_deletion():
    with Monitored(debounce=0.1) as place:
        place.write("a", "one")
        place.start()
        for round_ in range(3):
            for number in range(40):
                place.write(f"out/o{number}", f"object {round_} {number}")
            # All of them: a name that goes and comes between two looks is a changed file.
            until(lambda: all(place.stored(f"out/o{number}") == f"object {round_} {number}" for number in range(40)), 10, "made")
            shutil.rmtree(place.path("out"))
            until(lambda: all(place.stored(f"out/o{number}") is None for number in range(40)), 10, "removed")
        place.wait_idle()
        expect(place.answer("status")["holds"] == [], "nothing is held")


def a_first_backup_that_is_stopped_is_not_complete():
    with Monitored() as place:
        for number in range(4):
            with open(place.path(f"big{number}"), "wb") as file:
                file.write(os.urandom(60_000_000))
        place.start(ready=0)
        until(lambda: os.path.exists(f"{place.backup}/.holdfast/incoming/w0"), 20, "it copies")
        code, _ = place.stop(within=2)
        expect(code == 143, f"it ended with {code}")
        with open(glob.glob(f"{place.work}/logs/*.log")[0], encoding="utf-8") as log:
            text = log.read()
        if "Run complete" in text:
            expect(place.answer("run", "--dry-run")["counts"]["backup"] == 0, "complete means complete")
        else:
            expect("stopped: " in text, f"it says that it was stopped: {text}")
        place.start()
        place.expect_equal()


def what_did_not_fit_is_tried_again():
    if os.geteuid() != 0:
        print("      (as root only: a small disk)")
        return
    with Monitored() as place:
        os.makedirs(place.backup)
        image = f"{place.work}/image"
        with open(image, "wb") as file:
            file.truncate(60 << 20)
        subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True)
        subprocess.run(["mount", "-o", "loop", image, place.backup], check=True)
        try:
            place.write("small", "one")
            place.start()
            with open(f"{place.backup}/filler", "wb") as file:
                file.write(b"x" * (40 << 20))
            with open(place.path("big"), "wb") as file:
                file.write(os.urandom(15 << 20))
            until(lambda: place.monitoring()["state"] == "attention", 20, "it does not fit, and that is said")
            os.remove(f"{place.backup}/filler")
            until(lambda: os.path.exists(f"{place.backup}/big"), 40, "it is tried again when there is room")
            place.wait_idle(30)
        finally:
            place.kill()
            subprocess.run(["umount", place.backup], check=True)


def a_drive_in_the_source_that_is_unmounted_loses_nothing():
    if os.geteuid() != 0:
        print("      (as root only: mounts)")
        return
    with Monitored(mass_change_guard={"percent": 0}) as place:
        place.write("usb/below", "")
        os.remove(place.path("usb/below"))
        subprocess.run(["mount", "-t", "tmpfs", "none", place.path("usb")], check=True)
        try:
            place.write("usb/photo", "the only one")
            place.start()
            expect(place.stored("usb/photo") == "the only one", "it is backed up")
        finally:
            subprocess.run(["umount", "-l", place.path("usb")], check=True)
        until(lambda: place.monitoring()["state"] == "attention", 20, "it is said that the drive is away")
        expect(place.stored("usb/photo") == "the only one", "nothing counts as deleted")
        place.stop()
        code, _, error = place.run("run")
        expect(code == 1 and "is that one mounted" in error, f"a run says the same: {code} {error}")
        expect(place.stored("usb/photo") == "the only one", "and deletes nothing")


def a_source_that_leads_elsewhere_is_looked_at_as_a_whole():
    with Monitored() as place:
        real = f"{place.work}/real"
        other = f"{place.work}/other"
        for number in range(50):
            place.write(f"f{number}", f"content {number}")
        os.rename(place.source, real)
        os.symlink(real, place.source)
        shutil.copytree(real, other)
        for number in range(7):
            os.remove(f"{other}/f{number}")
        place.start()
        os.remove(place.source)
        os.symlink(other, place.source)
        with open(f"{real}/f20", "w", encoding="utf-8") as file:
            file.write("an edit in the old folder")
        until(lambda: place.monitoring()["state"] == "attention", 20, "it is another folder, and that is said")
        expect(place.stored("f3") == "content 3", "what it lacks is held")
        place.stop()
        place.run("run")
        expect(place.stored("f3") == "content 3", "also by the next run")


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
            place.wait_idle()  # its file is there before its row
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
            # Busy while the last of it is being backed up.
            until(lambda: subprocess.run(["umount", place.path("mnt")], check=False).returncode == 0, 30, "it is left alone")
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
                a_monitor_at_rest_holds_nothing,
                a_busy_file_gets_few_versions,
                own_files_cause_no_work,
                excluded_folders_cause_no_work,
                a_source_that_goes_loses_nothing,
                a_destination_that_goes_is_waited_for,
                a_destination_that_is_not_there_yet_is_waited_for,
                a_mass_deletion_in_small_portions_is_held,
                a_hold_stands_until_it_is_answered,
                files_replaced_by_others_in_portions_are_held,
                what_comes_and_goes_is_no_mass_deletion,
                a_first_backup_that_is_stopped_is_not_complete,
                what_did_not_fit_is_tried_again,
                a_drive_in_the_source_that_is_unmounted_loses_nothing,
                a_source_that_leads_elsewhere_is_looked_at_as_a_whole,
                one_run_a_second_by_hand_is_the_same,
                wrong_usage_leaves_nothing,
                a_full_queue_loses_nothing,
                a_mount_in_the_source_is_seen,
            ]
        )
    )
