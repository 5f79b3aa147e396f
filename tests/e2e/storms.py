#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What people do to folders all at once, while they are monitored: at the end the backup equals the source.

    storms.py [NAME…]      HOLDFAST_STORM_SCALE=1 (the default) for the sizes of the promise, 0.1 for a sample
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import time

from monitored import Monitored, expect, run_all

SCALE = float(os.environ.get("HOLDFAST_STORM_SCALE", "1"))


def scaled(number):
    return max(1, int(number * SCALE))


def settle(place, seconds=300):
    place.wait_idle(seconds)
    place.expect_nothing_missed()
    code, _ = place.stop()
    expect(code == 143, f"it ended with {code}")
    place.expect_equal()
    place.expect_sound()


def command(*arguments, folder):
    subprocess.run(arguments, cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def many_small_files(folder, count, width=50):
    """Like an installed package tree: many small files, some the same, deep folders."""
    chance = random.Random(count)
    for number in range(count):
        place = f"{folder}/p{number // width % 97}/lib/m{number // width}"
        os.makedirs(place, exist_ok=True)
        with open(f"{place}/f{number}.js", "w", encoding="utf-8") as file:
            file.write(f"module {chance.randrange(count)}\n" * chance.randrange(1, 40))


def many_files_at_once():
    with Monitored(debounce=1) as place:
        place.start()
        for number in range(scaled(40_000)):
            with open(place.path(f"f{number}"), "w", encoding="utf-8") as file:
                file.write(f"number {number}\n")
        settle(place)


def a_cloned_repository():
    with Monitored(debounce=1) as place:
        origin = f"{place.work}/origin"
        os.makedirs(origin)
        many_small_files(origin, scaled(5_000))
        command("git", "init", "-q", folder=origin)
        command("git", "add", ".", folder=origin)
        command("git", "-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "all", folder=origin)
        place.start()
        command("git", "clone", "-q", "--no-local", origin, "clone", folder=place.source)
        for _ in range(3):
            command("git", "gc", "-q", folder=place.path("clone"))
            command("git", "checkout", "-q", "-B", "other", folder=place.path("clone"))
        settle(place)


def an_unpacked_archive():
    with Monitored(debounce=1) as place:
        many_small_files(f"{place.work}/packed", scaled(20_000))
        archive = f"{place.work}/archive.tar"
        with tarfile.open(archive, "w") as tar:
            tar.add(f"{place.work}/packed", "unpacked")
        shutil.rmtree(f"{place.work}/packed")
        place.start()
        command("tar", "xf", archive, folder=place.source)
        command("tar", "xf", archive, "--overwrite", folder=place.source)
        settle(place)


def installed_packages():
    """Made under another name, renamed, removed, made anew: as package managers do it."""
    with Monitored(debounce=1, exclude=[]) as place:
        place.start()
        for round_ in range(3):
            staging = place.path(f"node_modules/.staging-{round_}")
            many_small_files(staging, scaled(6_000))
            for name in os.listdir(staging):
                target = place.path(f"node_modules/{name}")
                shutil.rmtree(target, ignore_errors=True)
                os.rename(f"{staging}/{name}", target)
            os.rmdir(staging)
        settle(place)


def a_build():
    with Monitored(debounce=1) as place:
        for number in range(scaled(40)):
            place.write(f"src/u{number}.c", f"int f{number}(int x) {{ return x * {number}; }}\n")
        place.write("Makefile", "O=$(patsubst src/%.c,out/%.o,$(wildcard src/*.c))\nall: $O\n\tar rc out/all.a $O\n"
                    "out/%.o: src/%.c\n\t@mkdir -p out\n\tcc -c -o $@ $<\nclean:\n\trm -rf out\n")
        place.start()
        for _ in range(3):
            command("make", "-j2", "all", folder=place.source)
            command("make", "clean", folder=place.source)
        command("make", "-j2", "all", folder=place.source)
        settle(place)


def a_database():
    with Monitored(debounce=0.5, busy=2) as place:
        place.start()
        database = sqlite3.connect(place.path("data.sqlite"))
        database.execute("CREATE TABLE t (n INTEGER, x BLOB)")
        until = time.monotonic() + max(8, 30 * SCALE)
        number = 0
        while time.monotonic() < until:
            number += 1
            database.execute("INSERT INTO t VALUES (?, ?)", (number, os.urandom(2000)))
            database.commit()
            time.sleep(0.1)
        database.close()
        settle(place)
        expect(2 <= len(place.versions("data.sqlite")) <= number, "it got versions, and not one for each write")


if __name__ == "__main__":
    sys.exit(
        run_all(
            [
                many_files_at_once,
                a_cloned_repository,
                an_unpacked_archive,
                installed_packages,
                a_build,
                a_database,
            ]
        )
    )
