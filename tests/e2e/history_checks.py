# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says of a moment, against the record of it."""

import fnmatch
import os
import shutil

import history_retention
import history_tree
from history_program import SECOND, expect, iso, meant, name_of, nanoseconds


def at_options(scenario, time):
    """ISO 8601 mostly; seconds since 1970 where they are the whole of it. None: as it is now."""
    return [] if time is None else ["--at", time_text(scenario, time)]


def time_text(scenario, time):
    if time % SECOND == 0 and scenario.random.random() < 0.7:
        return f"@{time // SECOND}"
    return iso(time)


def stored_hashes(backup):
    """hash → one place of each content that stands in the backup, read from the files themselves."""
    found = {}
    for folder, folders, names in os.walk(backup.encode()):
        if folder == backup.encode():
            folders[:] = [name for name in folders if name != b".holdfast"]
            names = [name for name in names if name != b"state.json"]
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                found[history_tree.hash_of(path)] = path
    return found


class Checks:
    """`stored`: the hashes that are still in the backup; without it, everything is."""

    def __init__(self, scenario, stored=None):
        self.scenario = scenario
        self.program = scenario.program
        self.stored = stored
        self.random = scenario.random
        self.folder = f"{scenario.work}/restored"
        # Where not each file has a copy of its own, an identical one may have no holes.
        has_own_copies = stored is None and "duplicates_storage" not in scenario.program.config
        self.dense = scenario.contents_without_holes() if has_own_copies else None

    def is_stored(self, node):
        return (
            node.type != "file"
            or self.stored is None
            or node.hash in self.stored
            or node.hash == history_tree.EMPTY
        )

    def moment(self, time):
        """Everything there is to ask about one moment."""
        trees = self.trees_at(time)
        self.list_all(trees, time)
        self.restore_all(trees, time)
        source = self.random.choice(self.scenario.names)
        tree = trees[source]
        folders = [path for path, node in tree.items() if path and node.type == "folder"]
        if folders:
            folder = self.random.choice(sorted(folders))
            self.list_folder(source, tree, folder, time)
            self.restore_part(source, tree, folder, time)
        others = [path for path, node in tree.items() if node.type != "folder"]
        if others:
            self.restore_part(source, tree, self.random.choice(sorted(others)), time)
        absent = [(name, path) for name, path in self.scenario.ever() if path not in trees[name]]
        if absent:
            self.restore_absent(*self.random.choice(sorted(absent)), time)

    def trees_at(self, time):
        return self.scenario.records[-1][1] if time is None else self.scenario.at(meant(time))

    @staticmethod
    def when(time):
        return "now" if time is None else iso(time)

    # list

    def list_all(self, trees, time):
        when = at_options(self.scenario, time)
        if self.random.random() < 0.5:
            answer = self.program.answer("list", "--recursive", *when, codes=(0, 1))
            self.compare_list(answer, [(name, trees[name], b"") for name in self.scenario.names], True, time)
            return
        for name in self.scenario.names:
            answer = self.program.answer("list", name, "--recursive", *when, codes=(0, 1))
            self.compare_list(answer, [(name, trees[name], b"")], True, time)

    def list_folder(self, source, tree, folder, time):
        argument = source.encode() + b"/" + folder
        answer = self.program.answer("list", argument, *at_options(self.scenario, time))
        self.compare_list(answer, [(source, tree, folder)], False, time)

    def compare_list(self, answer, wanted, recursive, time):
        entries = answer.get("entries", [])
        if "entries" not in answer:
            expect(not any(tree for _, tree, _ in wanted), f"an error instead of a list: {answer}")
        actual = [(entry["source"], name_of(entry)) for entry in entries]
        expected = []
        for source, tree, folder in wanted:
            for path in history_tree.in_order(history_tree.below(tree, folder)):
                if path != folder and (recursive or os.path.dirname(path) == folder):
                    expected.append((source, path))
        wrong = [(*key, "not listed") for key in sorted(set(expected) - set(actual))]
        wrong += [(*key, "should not be listed") for key in sorted(set(actual) - set(expected))]
        if wrong:
            self.scenario.fail("list --at", wrong, time)
        expect(actual == expected, f"list --at {self.when(time)}: another order: {actual}")
        nodes = {source: tree for source, tree, _ in wanted}
        for entry, (source, path) in zip(entries, actual):
            node = nodes[source][path]
            told = (entry["type"], entry["size"], nanoseconds(entry["mtime"]), entry["hash"])
            if told != (node.type, node.size, node.mtime, node.hash or None):
                wrong.append((source, path, f"told {told}, not {node}"))
            elif node.type == "file":
                wrong += self.compare_stored(source, path, node, entry)
        if wrong:
            self.scenario.fail("list --at", wrong, time)

    def compare_stored(self, source, path, node, entry):
        if entry["stored"] is None:
            if self.is_stored(node) and node.size:
                yield source, path, "is said not to be stored, and is"
            return
        if not self.is_stored(node):
            yield source, path, "is said to be stored, and is not"
            return
        stored = os.path.join(self.scenario.backup.encode(), name_of(entry, "stored"))
        if not os.path.isfile(stored):
            yield source, path, f"{stored!r} is no file"
        elif self.random.random() < 0.05 and history_tree.hash_of(stored) != node.hash:
            yield source, path, f"{stored!r} is another content"

    # restore

    def restore(self, argument, time, *options):
        """What a restore left in a new folder, and what it said."""
        shutil.rmtree(self.folder, ignore_errors=True)
        answer = self.program.call(
            "restore", argument, "--to", self.folder, *at_options(self.scenario, time), *options
        )
        tree = {}
        if os.path.isdir(self.folder):
            tree = history_tree.record_tree(self.folder.encode())
        return tree, answer

    def expected_below(self, source, nodes):
        """As it is to stand below the folder of the restore; what is not stored any more is left out."""
        prefix = source.encode() + b"/" if self.scenario.by_source else b""
        found = {}
        for path, node in nodes.items():
            if path == b"" and not prefix:
                continue  # the target itself is the user's
            if self.is_stored(node):
                found[(prefix + path).rstrip(b"/")] = node
        return found

    def compare_restored(self, source, nodes, restored, answer, time):
        restored.pop(b"", None)
        expected = self.expected_below(source, nodes)
        prefix = len(source) + 1 if self.scenario.by_source else 0
        wrong = [
            (source, path[prefix:], what)
            for path, what in history_tree.differences(expected, restored, self.dense)
        ]
        if wrong:
            self.scenario.fail(f"restore: {answer}", wrong, time)
        lost = {source.encode() + b"/" + path for path, node in nodes.items() if not self.is_stored(node)}
        told = answer.json()
        named = {name_of(error) for error in told["errors"]}
        if lost != named:
            wrong = [(source, path[len(source) + 1 :], "was not reported") for path in sorted(lost - named)]
            wrong += [(source, path[len(source) + 1 :], "was reported") for path in sorted(named - lost)]
            self.scenario.fail(f"restore: {told['errors'][:5]}", wrong, time)
        expect(answer.code == (1 if lost else 0), f"another exit code: {answer}")

    def restore_all(self, trees, time):
        for source in self.scenario.names:
            restored, answer = self.restore(source, time)
            if not trees[source]:
                expect(answer.code == 1, f"nothing was there at {self.when(time)}: {answer}")
                expect(len(restored) <= 1, f"something was restored of {self.when(time)}: {restored}")
                continue
            self.compare_restored(source, trees[source], restored, answer, time)

    def nearest(self, time):
        """Of what is gone, an older content of the same file; never anything else in its place."""
        trees = self.scenario.at(meant(time))
        for source in self.scenario.names:
            if not trees[source]:
                continue
            kept = self.kept_by_path(source)
            restored, answer = self.restore(source, time, "--nearest")
            prefix = source.encode() + b"/" if self.scenario.by_source else b""
            named = {name_of(error) for error in answer.json()["errors"]}
            wrong = []
            for path, node in trees[source].items():
                if self.is_stored(node):
                    continue
                found = restored.get(prefix + path)
                if found is None:
                    if source.encode() + b"/" + path not in named:
                        wrong.append((source, path, "was not reported"))
                    older = [copy for copy in kept.get(path, []) if copy.end <= self.since(source, path, time)]
                    if older:
                        wrong.append((source, path, f"an older content is kept: {older[-1].__dict__}"))
                elif found.hash not in self.earlier_contents(source, path, time):
                    wrong.append((source, path, f"is no older content of it: {found}"))
            if wrong:
                self.scenario.fail(f"restore --nearest: {answer}", wrong, time)

    def kept_by_path(self, source):
        kept = {}
        for copy in history_retention.kept_copies(self.scenario.backup):
            if copy.key[0] == source and copy.type == "file":
                kept.setdefault(copy.key[1], []).append(copy)
        return kept

    def since(self, source, path, time):
        """Start of the run that found the content of that time at the path first."""
        trees = [(begun, trees[source].get(path)) for begun, trees in self.scenario.records if begun <= meant(time)]
        since = trees[-1][0]
        for begun, node in reversed(trees):
            if node is None or node.hash != trees[-1][1].hash:
                break
            since = begun
        return since

    def earlier_contents(self, source, path, time):
        """Hashes of what the path was until then, and of what had moved there."""
        records = [record for record in self.scenario.records if record[0] <= meant(time)]
        contents = set()
        pending = [(source, path, len(records))]
        seen = set()
        while pending:
            name, where, end = pending.pop()
            for index in range(end):
                node = records[index][1][name].get(where)
                if node is None or node.type == "folder" or (name, where, index) in seen:
                    continue
                seen.add((name, where, index))
                contents.add(node.hash)
                before = records[index - 1][1] if index else {}
                if index and before[name].get(where) != node:
                    pending += [
                        (n, other, index) for n, tree in before.items() for other, there in tree.items()
                        if there.type == node.type and there.hash == node.hash
                    ]  # fmt: skip
        return contents

    def restore_part(self, source, tree, path, time):
        """One name with all below it, and the folders on its way."""
        nodes = history_tree.below(tree, path)
        parent = path
        while parent:
            parent = os.path.dirname(parent)
            nodes[parent] = tree[parent]
        restored, answer = self.restore(source.encode() + b"/" + path, time)
        self.compare_restored(source, nodes, restored, answer, time)

    def restore_absent(self, source, path, time):
        """A name that was not there: nothing, or the file that moved there later, as it was then."""
        restored, answer = self.restore(source.encode() + b"/" + path, time)
        restored.pop(b"", None)
        prefix = source.encode() + b"/" if self.scenario.by_source else b""
        on_its_way = {prefix + path[:end] for end, byte in enumerate(path) if byte == ord("/")} | {prefix[:-1]}
        trees = self.trees_at(time)
        wrong = []
        found = 0
        for name, node in restored.items():
            if name in on_its_way and node.type == "folder":
                continue
            found += 1
            origin = name[len(prefix) :]
            if not self.moved_there(source, origin, node, trees):
                wrong.append((source, origin, f"was restored: {node}"))
        if not found and answer.code != 1:
            wrong.append((source, path, "no error"))
        if wrong:
            self.scenario.fail(f"restore of what was not there: {answer}", wrong, time)

    def moved_there(self, source, path, node, trees):
        """Did a file that was at another path then come to this one later?"""
        if node.type == "folder":
            return any(p.startswith(path + b"/") for p in self.paths_of(source))
        then = [
            there for tree in trees.values() for there in tree.values()
            if not history_tree.differences({b"": there}, {b"": node}, None)
        ]  # fmt: skip
        last = self.scenario.records[-1][0]
        return bool(then) and (
            node.type == "symlink" or node.hash in self.earlier_contents(source, path, last)
        )

    def paths_of(self, source):
        return {path for name, path in self.scenario.ever() if name == source}

    # versions and find

    def versions(self, source, path):
        """Each content that a run found at the path is told, with the time that it was there."""
        told = self.told_versions(source, path)
        wrong = []
        for index, (started, trees) in enumerate(self.scenario.records):
            node = trees[source].get(path)
            if node is not None and node.type == "file" and not self.tells(told, node, started):
                if not self.is_told_where_it_went(source, path, index):
                    wrong.append((source, path, f"the content of {iso(started)} is not told: {node.hash}"))
        ends = [end if end is not None else self.program.now * 2 for _, end, _, _ in told]
        if ends != sorted(ends, reverse=True):
            wrong.append((source, path, "not newest first"))
        if self.stored is None and not all(kept for _, _, _, kept in told):
            wrong.append((source, path, "some are said to be gone"))
        if wrong:
            self.scenario.fail(f"versions: {told}", wrong)

    def told_versions(self, source, path):
        # 2: it is a folder now, and no version was made of the file that it was before that moved on.
        answer = self.program.answer("versions", source.encode() + b"/" + path, codes=(0, 1, 2))
        return [
            (nanoseconds(v["from"]), nanoseconds(v["until"]), v["hash"], v["kept"])
            for v in answer.get("versions", [])
        ]

    @staticmethod
    def tells(told, node, time):
        return any(
            hash_ == node.hash and begin <= time and (end is None or time < end) for begin, end, hash_, _ in told
        )

    def is_told_where_it_went(self, source, path, index):
        """Did the content of that run move away later, and do the versions of its new name tell it?"""
        started, trees = self.scenario.records[index]
        node = trees[source][path]
        for before, after in zip(self.scenario.records[index:], self.scenario.records[index + 1 :]):
            now = after[1][source].get(path)
            if now is not None and now.hash == node.hash:
                continue
            for name, tree in after[1].items():
                for other, there in tree.items():
                    if there.hash == node.hash and before[1][name].get(other) != there:
                        if self.tells(self.told_versions(name, other), node, started):
                            return True
                        if self.is_told_where_it_went(name, other, self.scenario.records.index(after)):
                            return True
            return False
        return False

    def find(self, name):
        """All names that contain these bytes, and all that a pattern of them matches."""
        pattern = name[: max(1, len(name) // 2)] + self.random.choice([b"*", b"?*", b"?"])
        for asked, is_meant in (
            (name, lambda other: name in other),
            (pattern, lambda other: fnmatch.fnmatchcase(other.decode("latin-1"), pattern.decode("latin-1"))),
        ):
            answer = self.program.answer("find", "--", asked)
            actual = {(entry["source"], name_of(entry)) for entry in answer["entries"]}
            expected = {(s, path) for s, path in self.scenario.ever() if is_meant(os.path.basename(path))}
            wrong = [(*key, "not found") for key in sorted(expected - actual)]
            if not self.scenario.begun_before:
                wrong += [(*key, "should not be found") for key in sorted(actual - expected)]
            if wrong:
                self.scenario.fail(f"find {asked!r}", wrong)
