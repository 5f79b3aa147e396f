# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold after any fault: at once, and after the next undisturbed run."""

import json
import os

import tree
from program import KILLED


class Findings(list):
    """Sentences about what is wrong at one point."""

    def expect(self, holds, sentence):
        if not holds:
            self.append(sentence)


def at_once(scenario, place):
    """Right after the fault, before anybody mends anything: nothing lost, nothing partial under a final name."""
    found = Findings()
    now = tree.stored(place.backup)
    held = tree.contents(now) | tree.set_aside(place.backup)
    before = tree.contents(scenario.before_tree)
    known = scenario.known
    if scenario.in_place:
        source = tree.contents(tree.describe(place.source))
        before = before | tree.contents(scenario.source_before)
        known = known | before
        held |= source
        strange = [path for path, (kind, _, what) in restored(place.source).items() if kind == "file" and what not in known]
        found.expect(not strange, f"neither the old one nor the restored one stands in the source: {strange}")
    lost = before - held - scenario.removable
    found.expect(not lost, f"lost: {_where(lost, scenario)}")
    partial = [path for path, (kind, _, what) in now.items() if kind == "file" and what not in known]
    found.expect(not partial, f"partial content under a final name: {partial}")
    found.expect(_is_whole(place.backup + "/state.json"), "state.json is partly written")
    if scenario.removes_only:
        # Nothing but removals is in flight: whatever the catalog holds for stored has to be there at every moment.
        code, out, error = place.run(["verify"])
        found.expect(code == scenario.verified(), f"verify at once ended with {code}: {(out + error).decode(errors='replace')[-400:]}")
    return found


def restored(source):
    """The source without what a killed restore left: its unfinished files bear a name of their own."""
    return {
        path: what
        for path, what in tree.describe(source).items()
        if not path.rsplit("/", 1)[-1].startswith(".holdfast-restore-")
    }


def _is_whole(path):
    if not os.path.exists(path):
        return True
    try:
        with open(path, encoding="utf-8") as file:
            json.load(file)
        return True
    except ValueError:
        return False


def _where(lost, scenario):
    trees = {**scenario.source_before, **scenario.before_tree}
    return [path for path, (_, _, what) in trees.items() if what in lost]


def result_of_run(scenario, place, code, text, is_repeated=False):
    """A run that got an error and says that all is done must have done all."""
    found = Findings()
    if code == KILLED:
        return found
    if code == 0:
        now = tree.stored(place.backup)
        if scenario.in_place and is_repeated:
            # It archived what the first one put there, too.
            lost = tree.contents(scenario.after_tree) - tree.contents(now)
            found.expect(not lost, f"false 'done': not in the backup: {_where(lost, scenario)}")
        else:
            wrong = tree.difference(now, scenario.after_tree)
            found.expect(not wrong, f"false 'done': {wrong}")
        if scenario.in_place:
            wrong = tree.difference(restored(place.source), scenario.source_after)
            found.expect(not wrong, f"false 'done' in the source: {wrong}")
    else:
        found.expect(code in (1, 3, 5), f"ended with {code}: {text[-300:]}")
    return found


def after_recovery(scenario, place, restores=False, exactly=True):
    """The same command without a fault, then verify; and all is as if nothing had ever happened.

    Not `exactly`: an error left one file out of the run and it was stored by the next. Then what stands where may
    differ (another of two equal files came first); what is stored may not.
    """
    found = Findings()
    code, out, error = place.run(scenario.command, scenario.base or None)
    found.expect(code == 0, f"the next run ended with {code}: {(out + error).decode(errors='replace')[-400:]}")
    code, out, error = place.run(["verify"])
    found.expect(code == scenario.verified(), f"verify ended with {code}: {(out + error).decode(errors='replace')[-400:]}")
    now = tree.stored(place.backup)
    if scenario.in_place or not exactly:
        # Repeated, a restore archives what the first one put there: further versions are right, nothing may lack.
        lost = tree.contents(scenario.after_tree) - tree.contents(now)
        found.expect(not lost, f"not in the backup any more: {_where(lost, scenario)}")
    else:
        wrong = tree.difference(now, scenario.after_tree)
        found.expect(not wrong, f"not as undisturbed: {wrong}")
    found += _rows_and_files(scenario, place, now)
    incoming = place.backup + "/.holdfast/incoming"
    left = tree.describe(incoming) if os.path.isdir(incoming) else {}
    found.expect(not [p for p, (kind, _, _) in left.items() if kind != "folder"], f"left in incoming: {list(left)}")
    missing = scenario.damaged_after - tree.set_aside(place.backup)
    found.expect(not missing, "a damaged copy was not set aside but removed")
    if scenario.in_place:
        wrong = tree.difference(restored(place.source), scenario.source_after)
        found.expect(not wrong, f"the source is not as restored: {wrong}")
    elif tree.difference(tree.describe(scenario.source), scenario.source_before):
        found.append("the source was changed")
    if restores and not found:
        found += _restore_equals_source(scenario, place)
    return found


def _rows_and_files(scenario, place, now):
    found = Findings()
    files = {path for path, (kind, _, _) in now.items() if kind != "folder"}
    rows = tree.rows(place.backup)
    unknown = sorted(files - rows - scenario.foreign)
    found.expect(not unknown, f"state.json does not know {unknown}")
    found.expect(not rows - files, f"state.json knows what is not there: {sorted(rows - files)}")
    return found


def _restore_equals_source(scenario, place):
    found = Findings()
    if scenario.in_place:
        place.must(["run"])
    target = place.root + "/restored"
    tree.remove(target)
    code, out, error = place.run(["restore", "source", "--to", target])
    found.expect(code == 0, f"restore ended with {code}: {(out + error).decode(errors='replace')[-300:]}")
    # An unfinished file of a killed restore was never backed up.
    wrong = tree.difference(tree.describe(target), restored(place.source))
    found.expect(not wrong, f"restored otherwise: {wrong}")
    tree.remove(target)
    return found
