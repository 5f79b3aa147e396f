# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under a clock of the test's own, its answers with names as bytes and times as nanoseconds."""

import base64
import datetime
import glob
import json
import os
import subprocess

CLI = os.path.realpath(os.environ.get("HOLDFAST_CLI", "holdfast-cli"))
SECOND = 10**9
DAY = 86_400 * SECOND
# Long after the real time: what the kernel writes as a file's times never looks as if it were of the
# future, and the change detection trusts what it recorded, as it does in daily life.
BEGIN = int(datetime.datetime(2041, 1, 1, 10, tzinfo=datetime.timezone.utc).timestamp()) * SECOND


class Failure(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Failure(sentence)


def faketime():
    found = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    expect(found, "libfaketime is not installed (Debian: faketime)")
    return found[0]


def iso(time):
    second, rest = divmod(time, SECOND)
    text = datetime.datetime.fromtimestamp(second, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}.{rest:09d}Z"


def meant(time):
    """A whole second is all of it: what the program shows in seconds can be asked for again."""
    return time + SECOND - 1 if time % SECOND == 0 else time


def nanoseconds(text):
    """Of a time as the program writes it; None for none."""
    if text is None:
        return None
    second, _, rest = text.rstrip("Z").partition(".")
    when = datetime.datetime.fromisoformat(second).replace(tzinfo=datetime.timezone.utc)
    seconds = (when - datetime.datetime.fromtimestamp(0, datetime.timezone.utc)) // datetime.timedelta(seconds=1)
    return seconds * SECOND + int(rest.ljust(9, "0") or 0)


def name_of(member, key="path"):
    """A name of the answer as bytes."""
    encoded = member.get(key + "_base64")
    return base64.b64decode(encoded) if encoded is not None else member[key].encode()


class Answer:
    def __init__(self, arguments, code, out, errors):
        self.arguments = arguments
        self.code = code
        self.out = out
        self.errors = errors

    def json(self):
        try:
            return json.loads(self.out)
        except ValueError as error:
            raise Failure(f"{self} is no JSON ({error}): {self.out[:500]!r}") from error

    def __str__(self):
        return f"{self.arguments} (exit {self.code}): {self.errors[-1500:].decode(errors='replace')}"


class Program:
    """One configuration, one backup. `now` is the simulated time of the next command."""

    def __init__(self, work, config):
        self.work = work
        self.config = config
        self.now = BEGIN
        self.library = faketime()
        self.commands = 0

    def write_config(self, **changes):
        """With these members in place of the others'; they stay until they are written anew."""
        with open(f"{self.work}/config.json", "w", encoding="utf-8") as file:
            json.dump(dict(self.config, **changes), file, indent=2)

    def environment(self):
        second = datetime.datetime.fromtimestamp(self.now // SECOND, datetime.timezone.utc)
        return dict(
            os.environ,
            LD_PRELOAD=self.library,
            NO_FAKE_STAT="1",  # file times stay the kernel's
            FAKETIME_DONT_FAKE_MONOTONIC="1",
            FAKETIME=second.strftime("@%Y-%m-%d %H:%M:%S"),
            XDG_STATE_HOME=f"{self.work}/state",
            XDG_CONFIG_HOME=f"{self.work}/no-config",
            LC_ALL="C.UTF-8",
            TZ="UTC",
        )

    def call(self, *arguments):
        """Arguments: text or bytes."""
        self.commands += 1
        done = subprocess.run(
            [CLI, "--config", f"{self.work}/config.json", "--json", "--quiet", *arguments],
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        return Answer(arguments, done.returncode, done.stdout, done.stderr)

    def answer(self, *arguments, codes=(0,)):
        answer = self.call(*arguments)
        expect(answer.code in codes, f"ended otherwise than with {codes}: {answer}")
        return answer.json()
