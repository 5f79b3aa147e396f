# SPDX-License-Identifier: GPL-3.0-or-later
"""What the retention rules are to remove, worked out a second time from state.json and the contract alone."""

import datetime
import json
import os

from history_program import DAY, SECOND, name_of, nanoseconds

EVERYTHING = {
    "max_versions_per_file": 6, "keep_days": 120, "keep_hourly": 4, "keep_daily": 4, "keep_weekly": 3,
    "keep_monthly": 2, "keep_yearly": 1, "deleted_keep_days": 60,
}  # fmt: skip
RULES = [
    {"max_versions_per_file": 1},
    {"keep_days": 30},
    {"keep_hourly": 3},
    {"keep_daily": 3},
    {"keep_weekly": 2},
    {"keep_monthly": 2},
    {"keep_yearly": 1},
    {"deleted_keep_days": 40},
    {"min_free": "900 TiB"},
    EVERYTHING,
    {"max_versions_per_file": 1, "deleted_keep_days": 1, "min_free": "900 TiB"},
]


def week(when):
    year, number, _ = when.isocalendar()
    return year, number


PERIODS = {
    "keep_hourly": lambda when: (when.year, when.month, when.day, when.hour),
    "keep_daily": lambda when: (when.year, when.month, when.day),
    "keep_weekly": week,
    "keep_monthly": lambda when: (when.year, when.month),
    "keep_yearly": lambda when: when.year,
}


class Copy:
    """A kept past copy: a version, or a deleted one of number 0."""

    def __init__(self, source, path, member):
        self.key = (source, path)
        self.number = member.get("version", 0)
        self.begin = nanoseconds(member.get("from")) or 0
        self.end = nanoseconds(member.get("until")) or 0
        self.hash = member["hash"]
        self.type = member["type"]
        self.stored = name_of(member, "stored")


def kept_copies(backup):
    """All of them, by (source, path), versions by number, deleted ones after them by age."""
    with open(f"{backup}/state.json", encoding="utf-8") as file:
        state = json.load(file)
    found = []
    for part in ("files", "folders", "deleted"):
        for key, entry in state[part].items():
            source, _, path = key.partition("/")
            path = name_of({**entry, "path": path})
            members = entry.get("versions", []) + entry.get("copies", [])
            found += [Copy(source, path, member) for member in members if member["kept"]]
    return sorted(found, key=lambda copy: (copy.key, copy.number == 0, copy.number, copy.end, copy.stored))


def kept_by_periods(versions, rules):
    """Numbers that a keep_* rule keeps; everything where there is none."""
    counts = {name: rules.get(name, 0) for name in PERIODS}
    if not any(counts.values()):
        return {version.number for version in versions}
    kept = set()
    for name, count in counts.items():
        newest = {}
        for version in versions:
            time = version.begin or version.end
            when = datetime.datetime.fromtimestamp(time // SECOND, datetime.timezone.utc)
            newest[PERIODS[name](when)] = version.number
        kept |= {newest[period] for period in sorted(newest, reverse=True)[:count]}
    return kept


def free_nothing(copies, rules, gone, backup):
    """Stored paths of versions that min_free leaves: their file keeps a name that is neither a version nor removed."""
    names = {}
    for copy in copies:
        status = os.lstat(os.path.join(os.fsencode(backup), copy.stored))
        if status.st_nlink > 1:
            names.setdefault(status.st_ino, (status.st_nlink, []))[1].append(copy)
    left = set()
    for links, mine in names.values():
        if sum(1 for copy in mine if copy.number or copy.stored in gone) < links:
            left |= {copy.stored for copy in mine}
    return left


def removed(copies, rules, now, backup):
    """Stored paths that go, in order. Of min_free only more than any disk has is known: all versions go that free anything."""
    gone = removed_by_age(copies, {name: rule for name, rule in rules.items() if name != "min_free"}, now)
    if "min_free" not in rules:
        return gone
    left = free_nothing(copies, rules, set(gone), backup)
    return [
        copy.stored for copy in copies if copy.stored in gone or (copy.number and copy.stored not in left)
    ]


def removed_by_age(copies, rules, now):
    """Those that all other rules name."""
    gone = []
    most = rules.get("max_versions_per_file", 0)
    days = rules.get("keep_days", 0)
    deleted_days = rules.get("deleted_keep_days", 0)
    for key in sorted({copy.key for copy in copies}):
        mine = [copy for copy in copies if copy.key == key]
        versions = [copy for copy in mine if copy.number]
        kept = kept_by_periods(versions, rules)
        for position, version in enumerate(versions):
            beyond = most and position < len(versions) - most
            old = days and version.end < now - days * DAY
            if beyond or old or version.number not in kept:
                gone.append(version.stored)
        gone += [
            copy.stored for copy in mine if not copy.number and deleted_days and copy.end < now - deleted_days * DAY
        ]
    return gone
