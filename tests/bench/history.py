#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a look into the past costs. A benchmark, not a test: it judges nothing.

  tests/bench/history.py [--cli build/release/bin/holdfast-cli] [--files 100000]… [--years 5] [--times 20] [--work FOLDER]

Makes a backup, and fills its catalog as that many years would have: one folder of so many files and the same number in
folders of ten, each file with a version and a change of its properties every quarter of a year, and half as many deleted
files. Then, for random times of these years: the time from the start of the program to the 1,000th line of
`list --at` (the first page) and to the last, of `versions` and a dry run of `restore --at` for one file, and of `find`;
beside them `--version`, which is the start of the program alone. The database is read before, so the cache is warm.
"""
import argparse
import datetime
import json
import os
import pathlib
import random
import sqlite3
import statistics
import subprocess
import tempfile
import time

PAGE = 1000
QUARTER = 91 * 86_400 * 10**9


class Backup:
    def __init__(self, cli, folder, files, years):
        self.cli, self.files = cli, files
        self.end = time.time_ns()
        self.quarters = round(years * 4)
        self.begin = self.end - self.quarters * QUARTER
        self.config = folder / "config.json"
        source = folder / "source"
        source.mkdir(exist_ok=True)
        self.environment = dict(os.environ, XDG_STATE_HOME=str(folder / "state"))
        self.config.write_text(
            json.dumps({"sources": [str(source)], "backup_root": str(folder / "backup"), "log_dir": str(folder / "logs")})
        )
        self.database = folder / "backup/.holdfast/catalog.sqlite"
        if not self.database.exists():
            self.run("--quiet", "run")
            self.fill()

    def command(self, *arguments):
        return [self.cli, "--config", str(self.config), *arguments]

    def run(self, *arguments):
        return subprocess.run(self.command(*arguments), env=self.environment, capture_output=True, check=True).stdout

    def fill(self):
        database = sqlite3.connect(self.database)
        database.execute("PRAGMA cache_size = -1000000")
        database.execute("PRAGMA synchronous = OFF")
        source = database.execute("SELECT id FROM source").fetchone()[0]
        prefixes = [b"one/", b"many/"] + [b"many/%05d/" % n for n in range(self.files // 10)]
        for prefix in prefixes:
            database.execute("INSERT INTO folder (source, prefix) VALUES (?, ?)", (source, prefix))
        ids = dict(database.execute("SELECT prefix, id FROM folder WHERE source = ?", (source,)))
        for prefix in prefixes:
            parent, _, name = prefix[:-1].rpartition(b"/")
            self.add_folder(database, ids[parent + b"/" if parent else b""], name, prefix[:-1])
        for number in range(self.files):
            self.add(database, ids[b"one/"], b"one/", number, True)
            self.add(database, ids[b"many/%05d/" % (number // 10)], b"many/%05d/" % (number // 10), number, True)
            if number % 2 == 0:
                self.add(database, ids[b"one/"], b"one/", number, False)
        # What the program sums up itself as it goes (core/catalog/catalog_moments.cpp): here the changes alone.
        database.execute("DELETE FROM moment")
        database.execute(
            "INSERT INTO moment (at, changes, bytes) SELECT at, count(*), 0 FROM (SELECT held_from AS at FROM entry "
            "UNION ALL SELECT held_from FROM past UNION ALL SELECT held_from FROM earlier "
            "UNION ALL SELECT ended FROM past WHERE kind = 2) GROUP BY at"
        )
        database.commit()
        database.close()

    def add_folder(self, database, folder, name, path):
        database.execute(
            "INSERT INTO entry (folder, name, type, size, mtime, ctime, inode, device, mode, uid, gid, recorded, algorithm, "
            "inconsistent, lineage, hard_linked, placement, since, hash, link_target, attributes, stored, held_from) "
            "VALUES (?1, ?2, 2, 4096, ?3, ?3, 0, 1, 493, 0, 0, ?3, 0, 0, ?4, 0, 1, ?3, x'', x'', x'', ?5, ?3)",
            (folder, name, self.begin, random.getrandbits(40), path),
        )

    def add(self, database, folder, prefix, number, lives):
        name = b"photo%06d.jpg" % number if lives else b"photo%06d-old.jpg" % number
        path = prefix + name
        lineage = random.getrandbits(40)
        shift = number % 90 * 86_400 * 10**9
        for quarter in range(self.quarters):
            begin = self.begin + quarter * QUARTER + shift
            middle = begin + QUARTER // 2
            end = begin + QUARTER
            row = (folder, name, lineage, 1000 + quarter, 0o644, 0, 0, begin, b"", b"", 1, random.randbytes(32))
            database.execute(
                "INSERT INTO earlier (folder, name, lineage, type, size, mode, uid, gid, mtime, attributes, link_target, "
                "algorithm, hash, hard_linked, inode, device, held_from, ended) "
                "VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?, ?)",
                (*row, begin, middle),
            )
            last = not lives and quarter == self.quarters - 1
            stored = b"_deleted/" + path if last else b"versions/" + path + b"/v%d.bak" % (quarter + 1)
            database.execute(
                "INSERT INTO past (folder, name, lineage, size, mode, uid, gid, mtime, attributes, link_target, algorithm, "
                "hash, type, kind, number, stored, began, ended, held_from, inconsistent) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, 0)",
                (*row, 2 if last else 1, 0 if last else quarter + 1, stored, begin, end, middle),
            )
        if lives:
            since = self.begin + self.quarters * QUARTER + shift
            digest = random.randbytes(32)
            database.execute(
                "INSERT INTO entry (folder, name, type, size, mtime, ctime, inode, device, mode, uid, gid, recorded, "
                "algorithm, inconsistent, lineage, hard_linked, placement, since, hash, link_target, attributes, stored, "
                "content, held_from) VALUES (?, ?, 1, 1000, ?, ?, ?, 1, 420, 0, 0, ?, 1, 0, ?, 0, 1, ?, ?, x'', x'', ?, ?, ?)",
                (folder, name, since, since, number, since, lineage, since, digest, path,
                 int.from_bytes(digest[:8], "big", signed=True), since),
            )

    def size(self):
        """Bytes of the database and its log; all of it is read, and so in memory afterwards."""
        total = 0
        for path in self.database.parent.glob("catalog.sqlite*"):
            with open(path, "rb", buffering=0) as file:
                while block := file.read(1 << 20):
                    total += len(block)
        return total

    def time_text(self):
        at = random.randrange(self.begin + QUARTER, self.end)
        return datetime.datetime.fromtimestamp(at / 1e9, datetime.timezone.utc).isoformat()

    def seconds(self, *arguments, lines=None):
        """Until so many lines came, and how many there were; until the end without."""
        begin = time.monotonic()
        with subprocess.Popen(self.command(*arguments), env=self.environment, stdout=subprocess.PIPE) as process:
            count = 0
            for _ in process.stdout:
                count += 1
                if count == lines:
                    break
            took = time.monotonic() - begin
            process.stdout.close()
            process.wait()
        return took, count


def cases(backup):
    """What is asked, by title; each takes a time, and answers seconds and lines."""
    one = f"source/one/photo{backup.files // 2:06}.jpg"
    restored = str(backup.config.parent / "restored")
    return {
        "--version": lambda at: backup.seconds("--version"),
        "status": lambda at: backup.seconds("status"),
        "list one --at, first page": lambda at: backup.seconds("list", "source/one", "--at", at, lines=PAGE),
        "list one --at, all": lambda at: backup.seconds("list", "source/one", "--at", at),
        "list many -r --at, first page": lambda at: backup.seconds(
            "list", "source/many", "--recursive", "--at", at, lines=PAGE
        ),
        "list one --deleted, first page": lambda at: backup.seconds("list", "source/one", "--deleted", lines=PAGE),
        "list one, first page": lambda at: backup.seconds("list", "source/one", lines=PAGE),
        "versions of one file": lambda at: backup.seconds("versions", one),
        "restore one file --at --dry-run": lambda at: backup.seconds(
            "restore", one, "--at", at, "--to", restored, "--dry-run"
        ),
        "find a name": lambda at: backup.seconds("find", f"photo{backup.files - 1:06}"),
        "find many, first page": lambda at: backup.seconds("find", "photo", lines=PAGE),
    }


def compare(backups, times):
    asked = [cases(backup) for backup in backups]
    print(f"{'':34}" + "".join(f"{backup.files:>16,} files {'':6}" for backup in backups))
    for title in asked[0]:
        took = [[] for _ in backups]
        for _ in range(3 if title.endswith(", all") else times):
            for backup, here, seconds in zip(backups, asked, took):
                seconds.append(here[title](backup.time_text()))
        medians = [1000 * statistics.median(seconds for seconds, _ in of_one) for of_one in took]
        text = f"{title:34}"
        for of_one, median in zip(took, medians):
            text += f"{median:9.1f} {1000 * max(seconds for seconds, _ in of_one):9.1f} {of_one[0][1]:7}  "
        print(text + (f"{medians[-1] / medians[0]:7.2f} x" if len(backups) > 1 else ""), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", default="build/release/bin/holdfast-cli")
    parser.add_argument("--files", type=int, action="append")
    parser.add_argument("--years", type=float, default=5)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--work", help="where the backups are made (default: TMPDIR)")
    options = parser.parse_args()
    random.seed(1)
    cli = str(pathlib.Path(options.cli).resolve())
    with tempfile.TemporaryDirectory(prefix="holdfast-bench-", dir=options.work) as name:
        backups = []
        for files in options.files or [100_000]:
            folder = pathlib.Path(name, str(files))
            folder.mkdir()
            backups.append(Backup(cli, folder, files, options.years))
            print(f"catalog of {files:,} files, {round(2.5 * files * backups[-1].quarters):,} versions: "
                  f"{backups[-1].size() / 2**20:.0f} MiB", flush=True)
        print(f"median and worst of {options.times}, in milliseconds, and the lines that came")
        compare(backups, options.times)


if __name__ == "__main__":
    main()
