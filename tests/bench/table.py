# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of what compare.py measured."""
import dataclasses
import json
import statistics

from tools import TASKS

MIB = 1 << 20
# Title, the figure of a Cost, how it is shown.
COLUMNS = [
    ("wall s", lambda cost: cost.seconds, "{:.2f}"),
    ("CPU s", lambda cost: cost.cpu, "{:.2f}"),
    ("peak MiB", lambda cost: cost.memory / MIB, "{:.0f}"),
    ("written MiB", lambda cost: cost.written / MIB, "{:.1f}"),
    ("space MiB", lambda cost: cost.used / MIB, "{:.1f}"),
]
WIDTH = 25


def _groups(items, key):
    """In the order in which the keys came first."""
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups.items()


def _ratio(pairs, figure):
    """Of the pairs, the median; None where a figure is nothing."""
    ratios = [figure(pair.ours) / figure(pair.theirs) for pair in pairs if figure(pair.theirs) > 0]
    return statistics.median(ratios) if ratios else None


def _cell(pairs, figure, form):
    ours = form.format(statistics.median(figure(pair.ours) for pair in pairs))
    if pairs[0].theirs is None:
        return ours
    theirs = form.format(statistics.median(figure(pair.theirs) for pair in pairs))
    ratio = _ratio(pairs, figure)
    return f"{ours} / {theirs}" + (f" {ratio:6.2f}" if ratio is not None else " " * 7)


def _show_setting(pairs):
    # Not all peers have all tasks.
    for task, of_task in _groups(sorted(pairs, key=lambda pair: TASKS.index(pair.task)), lambda pair: pair.task):
        print(f"  {task:24}" + "".join(f"{title:>{WIDTH}}" for title, _, _ in COLUMNS))
        for peer, of_peer in _groups(of_task, lambda pair: pair.peer):
            print(f"    {peer or 'holdfast':22}" + "".join(
                f"{_cell(of_peer, figure, form):>{WIDTH}}" for _, figure, form in COLUMNS))


def _growth(few, many, of, figure):
    """How much more the many files took than the few, in the same run beside the same peer: the median, as text."""
    before = {(pair.run, pair.peer): figure(of(pair)) for pair in few}
    ratios = [figure(of(pair)) / before[pair.run, pair.peer] for pair in many if before.get((pair.run, pair.peer))]
    return f"{statistics.median(ratios):.2f}" if ratios else "-"


def _show_scale(pairs):
    """How tools grow from each number of files to the next."""
    by_size = dict(_groups(sorted(pairs, key=lambda pair: pair.tree.files), lambda pair: pair.tree.files))
    sizes = list(by_size)
    for small, large in zip(sizes, sizes[1:]):
        print(f"  {large:,} files against {small:,}: so many times the wall time and memory; memory of each further file")
        for task in TASKS:
            few, many = ([pair for pair in by_size[size] if pair.task == task] for size in (small, large))
            if not few or not many:
                continue
            _show_growth(task, "holdfast", few, many, lambda pair: pair.ours, large - small)
            for peer, of_peer in _groups([pair for pair in many if pair.peer], lambda pair: pair.peer):
                before = [pair for pair in few if pair.peer == peer]
                if before:
                    _show_growth("", peer, before, of_peer, lambda pair: pair.theirs, large - small)


def _show_growth(task, name, few, many, of, files):
    memory = [statistics.median(of(pair).memory for pair in side) for side in (few, many)]
    print(f"    {task:16}{name:16} wall {_growth(few, many, of, lambda cost: cost.seconds):>7}"
          f"   memory {memory[1] / memory[0]:6.2f}   {(memory[1] - memory[0]) / files:9.1f} bytes")


def show(pairs, filesystem):
    for (kind, cache), of_kind in _groups(pairs, lambda pair: (pair.tree.kind, pair.cache)):
        for tree, of_tree in _groups(of_kind, lambda pair: pair.tree.files):
            runs = len({pair.run for pair in of_tree})
            print(f"\n{of_tree[0].tree.title}; {cache} cache, {filesystem}, {runs} runs; holdfast / peer, ratio")
            _show_setting(of_tree)
        if len({pair.tree.files for pair in of_kind}) > 1:
            print(f"\n{kind}, {cache} cache: growth")
            _show_scale(of_kind)


def document(pairs, about):
    """All of it as JSON."""
    rows = []
    for pair in pairs:
        row = pair._asdict()
        for member in ("tree", "ours", "theirs"):
            if row[member] is not None:
                row[member] = dataclasses.asdict(row[member])
        rows.append(row)
    return json.dumps({**about, "pairs": rows}, indent=1) + "\n"
