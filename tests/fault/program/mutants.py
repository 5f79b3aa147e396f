# SPDX-License-Identifier: GPL-3.0-or-later
"""A harness that can't fail proves nothing: the program with each of ../mutants/*.patch has to be caught.

    mutants.py [NAME…]        those whose file name begins with one of the names; without any, all
    mutants.py --disks        those that are caught on real file systems, by recorded.py (needs root)

Each patch says in its first line what it breaks, and then by which checks it is caught, a line each. Its one source is
compiled from a patched copy, with the flags of the build in HOLDFAST_BUILD, and linked before that build's libraries. The
same checks have to pass the program as it is. A patch that no longer applies is a failure.
"""

import glob
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time

from program import CLI, LIBRARY, require_programs

HERE = os.path.dirname(os.path.abspath(__file__))
PATCHES = os.path.join(os.path.dirname(HERE), "mutants")
TREE = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
BUILD = os.environ.get("HOLDFAST_BUILD", "")
ON_DISKS = "recorded.py"
PROMISED = {False: 12, True: 3}  # with --disks or without


def output_of(command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)
    return done.returncode, done.stdout


def must(command, **options):
    code, text = output_of(command, **options)
    if code != 0:
        raise AssertionError(f"{' '.join(command)[:200]} ended with {code}: {text[-1500:]}")
    return text


class Mutant:
    def __init__(self, patch):
        self.patch = patch
        self.name = os.path.basename(patch).removesuffix(".patch")
        with open(patch, encoding="utf-8") as file:
            lines = file.read().split("\n")
        self.sentence = lines[0]
        self.checks = [line.removeprefix("Caught by: ") for line in lines if line.startswith("Caught by: ")]
        if not self.checks:
            raise AssertionError(f"{self.name}: no line says 'Caught by: …'")
        self.sources = [line.removeprefix("+++ b/") for line in lines if line.startswith("+++ b/")]

    def build(self, scratch):
        """The mutant program's path."""
        copy = f"{scratch}/{self.name}"
        shutil.copytree(TREE + "/core", copy + "/core")
        must(["patch", "--strip=1", "--fuzz=0", "--batch", "--directory", copy, "--input", self.patch])
        with open(BUILD + "/compile_commands.json", encoding="utf-8") as file:
            commands = {entry["file"]: entry for entry in json.load(file)}
        objects = []
        for source in self.sources:
            if not source.endswith(".cpp"):
                raise AssertionError(f"{self.name}: {source}: only .cpp files can be mutated")
            entry = commands[f"{TREE}/{source}"]
            words = shlex.split(entry["command"])
            target = f"{copy}/{len(objects)}.o"
            words[words.index("-o") + 1] = target
            words[words.index("-c") + 1] = f"{copy}/{source}"
            must([*words, "-Wno-error"], cwd=entry["directory"])
            objects.append(target)
        return self._link(copy + "/holdfast-cli", objects)

    def _link(self, program, objects):
        relative = os.path.relpath(CLI, BUILD)
        command = must(["ninja", "-C", BUILD, "-t", "commands", relative]).strip().split("\n")[-1]
        words = shlex.split(command)
        # ninja wraps the line in ": && … && :".
        words = [word for word in words if word not in (":", "&&")]
        words[words.index("-o") + 1] = program
        # What an object defines is not taken from a library any more.
        first = next(index for index, word in enumerate(words) if word.endswith(".o"))
        words[first:first] = objects
        must(words, cwd=BUILD)
        return program


def passes(check, program):
    """(does the program pass it, what was said)."""
    words = check.split(" ")
    environment = os.environ | {"HOLDFAST_CLI": program, "HOLDFAST_FAULT_LIBRARY": LIBRARY}
    if words[0] in ("points.py", ON_DISKS):
        words.append("--stop-at-first")
    run = ["bash"] if words[0].endswith(".sh") else [sys.executable, "-B"]
    code, text = output_of([*run, f"{HERE}/{words[0]}", *words[1:]], env=environment)
    return code == 0, text


def main():
    require_programs()
    began = time.monotonic()
    disks = "--disks" in sys.argv[1:]
    wanted = tuple(word for word in sys.argv[1:] if word != "--disks")
    chosen = [Mutant(patch) for patch in sorted(glob.glob(PATCHES + "/*.patch"))]
    for mutant in chosen:
        mutant.checks = [check for check in mutant.checks if check.startswith(ON_DISKS) == disks]
    chosen = [mutant for mutant in chosen if mutant.checks and (not wanted or mutant.name.startswith(wanted))]
    findings = []
    with tempfile.TemporaryDirectory(prefix="holdfast-mutants-") as scratch:
        for check in sorted({check for mutant in chosen for check in mutant.checks}):
            fine, text = passes(check, CLI)
            print(f"as it is: {check}: {'passes' if fine else 'FAILS'}", flush=True)
            if not fine:
                findings.append(f"the program itself does not pass {check}: {text[-600:]}")
        for mutant in chosen:
            try:
                program = mutant.build(scratch)
            except (AssertionError, OSError, KeyError, ValueError, StopIteration) as error:
                findings.append(f"{mutant.name}: {error!r}")
                print(f"{mutant.name}: NOT BUILT", flush=True)
                continue
            for check in mutant.checks:
                fine, text = passes(check, program)
                lines = text.strip().split("\n")
                first = lines[-1 if "Traceback" in text or check.endswith(".sh") else 0][:160]
                print(f"{mutant.name}: {'NOT CAUGHT' if fine else 'caught: ' + first}", flush=True)
                if fine:
                    findings.append(f"{mutant.name} is not caught by {check}: {mutant.sentence}")
    for sentence in findings:
        print(sentence)
    print(f"mutants: {len(chosen)}, {len(findings)} findings, {time.monotonic() - began:.0f} s")
    promised = len(wanted) or PROMISED[disks]
    if len(chosen) < promised:
        print(f"only {len(chosen)} mutants, {promised} are promised")
        sys.exit(1)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
