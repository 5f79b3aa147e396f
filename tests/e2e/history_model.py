#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a backup against a model: history_model.py [--seed N…] [--runs N] [--moments N] [--variants NAME…]

Performs random operations on real files over simulated months, backs up in between with the real program
under a clock of its own, and records after each run how the source stood then. Then it asks the program for random
moments and compares what it lists and restores with the record, byte for byte.
"""

import argparse
import os
import sys
import time

from history_checks import Checks
from history_program import CLI, Failure, expect
from history_retention import RULES
from history_scenario import Scenario
from history_variants import Takeover, Variants

VARIANTS = {}


def variant(sources=("source",), **config):
    """A function that lives and checks one scenario: f(scenario, runs, moments)."""

    def add(function):
        VARIANTS[function.__name__] = (function, sources, config)
        return function

    return add


def check(scenario, moments, stored=None):
    checks = Checks(scenario, stored)
    checks.moment(None)
    for moment in scenario.moments(moments):
        checks.moment(moment)
    files = sorted(
        {(s, p) for _, trees in scenario.records for s, tree in trees.items()
         for p, node in tree.items() if node.type == "file"}
    )  # fmt: skip
    for source, path in scenario.random.sample(files, min(moments, len(files))):
        checks.versions(source, path)
    names = sorted({os.path.basename(path) for _, path in scenario.ever()})
    plain = [name for name in names if not set(name) & set(b"*?[]\\!")]
    for name in scenario.random.sample(plain, min(moments // 2, len(plain))):
        checks.find(name)


def look_around(scenario):
    """After some of the runs: what is there now."""

    def look():
        if scenario.random.random() < 0.1:
            Checks(scenario).moment(None)

    return look


def live_and_check(scenario, runs, moments):
    scenario.live(runs, look_around(scenario))
    scenario.program.answer("verify")
    check(scenario, moments)
    return Variants(scenario, check)


@variant()
def flat(scenario, runs, moments):
    variants = live_and_check(scenario, runs, moments)
    for rules in RULES:
        variants.retention(rules, max(2, moments // 10))
    variants.rebuild(moments // 2)


@variant(sources=("docs", "photos"))
def by_source(scenario, runs, moments):
    variants = live_and_check(scenario, runs, moments)
    variants.rebuild(moments // 2)
    for rules in scenario.random.sample(RULES, 4):
        variants.retention(rules, max(2, moments // 10))


@variant(duplicates="in_place", change_detection="content")
def in_place(scenario, runs, moments):
    variants = live_and_check(scenario, runs, moments)
    variants.rebuild(moments // 4)
    for rules in scenario.random.sample(RULES, 2):
        variants.retention(rules, max(2, moments // 10))


@variant(duplicates_storage="link")
def linked(scenario, runs, moments):
    variants = live_and_check(scenario, runs, moments)
    variants.rebuild(moments // 4)
    for rules in scenario.random.sample(RULES, 2):
        variants.retention(rules, max(2, moments // 10))


@variant()
def takeover(scenario, runs, moments):
    original = Takeover(scenario)
    original.begin()
    original.take_over()
    variants = live_and_check(scenario, runs, moments)
    original.check_versions()
    variants.rebuild(moments // 4)
    original.check_versions()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, nargs="+", default=[1])
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--moments", type=int, default=20)
    parser.add_argument("--keep", action="store_true", help="leave a failed scenario's folder")
    parser.add_argument("--variants", nargs="+", choices=list(VARIANTS), default=list(VARIANTS))
    arguments = parser.parse_args()
    expect(os.access(CLI, os.X_OK), "set HOLDFAST_CLI to the path of the built holdfast-cli")
    failed = 0
    for seed in arguments.seed:
        for name in arguments.variants:
            began = time.monotonic()
            function, sources, config = VARIANTS[name]
            scenario = Scenario(seed, sources, os.environ.get("TMPDIR"), **config)
            try:
                function(scenario, arguments.runs, arguments.moments)
                result, text = "ok   ", ""
            except Failure as failure:
                failed += 1
                result, text = "FAIL ", f"\n{failure}"
            print(
                f"{result} {name}, seed {seed}: {scenario.performed} operations, {len(scenario.records)} runs, "
                f"{scenario.program.commands} commands, {time.monotonic() - began:.1f} s{text}",
                flush=True,
            )
            if text and arguments.keep:
                print(f"left as it was: {scenario.work}")
            else:
                scenario.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
