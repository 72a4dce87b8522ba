"""Fits extractors/learned_rows: `python -m tests.benchmarks.learn_rows [--write]`, from the marked papers.

Of each printed row is learned whether it is one of the paper's list, and of the values in it which is which field's;
then, from papers weighed by what had not seen them, what a reader's having a row there and its values count. Prints
how well unseen papers' rows are told, beside the readers alone.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from casefile.documents import Extraction
from casefile.pages import Page
from extractors.itemised import (
    LearnedRows,
    RowTrust,
    completed_rows,
    row_choices,
    row_places,
    row_rows,
)
from extractors.likely import BITS, Learned, places
from extractors.printed_rows import LISTS, PrintedRow, printed_rows
from extractors.registry import READERS
from tests.benchmarks.learn_values import PACKAGE, Task, fit_step, is_said, scored_task, trust, write_weights
from tests.benchmarks.marked import printed_value, truths
from tests.benchmarks.marked_papers import MarkedPaper, is_kept_aside, marked_papers, worn
from tests.benchmarks.outcomes import outcomes

_READ = {reader.kind: reader.extract for reader in READERS}
_ROUNDS, _PACE, _ROW_PACE, _FOLDS = 6, 0.08, 0.04, 3


class Row(NamedTuple):
    """A printed row with the truth: whether it is one of the list, and its values' choices."""

    row: PrintedRow
    is_one: bool
    tasks: tuple[Task, ...]


class Paper(NamedTuple):
    """A paper: its name, its kind, its pages, what its reader takes from it, its rows, its record."""

    name: str
    kind: str
    pages: tuple[Page, ...]
    told: Extraction
    rows: tuple[Row, ...]
    truth: Mapping[str, Any]


def papers() -> Iterator[Paper]:
    """Return the marked papers of kinds that have a list, as typed and worn."""
    marked = list(marked_papers())
    for paper, truth in zip(marked, truths(marked), strict=True):
        if paper.kind in LISTS:
            yield _paper(paper, truth, paper.pages)
            yield _paper(paper, truth, tuple(map(worn, paper.pages)))


def _paper(paper: MarkedPaper, truth: Mapping[str, Any], pages: tuple[Page, ...]) -> Paper:
    told = _READ[paper.kind](pages)
    labels = _labels(paper)
    rows = tuple(_row(paper, row, labels, told) for row in printed_rows(paper.kind, told, pages))
    return Paper(paper.name, paper.kind, pages, told, rows, truth)


def _labels(paper: MarkedPaper) -> dict[tuple[int, float], dict[str, str]]:
    """Return of each printed row that a list's row begins on or goes on to, by page and place, the marked values."""
    name, _ = LISTS[paper.kind]
    found: dict[tuple[int, float], dict[str, str]] = {}
    for mark in paper.marks:
        match = re.fullmatch(rf"{name}\[\d+\]\.(\w+)", mark.path)
        if match:
            found.setdefault((mark.page, _middle(mark.words[0].box)), {}).setdefault(match[1], mark.text)
    return found


def _middle(box: Any) -> float:
    return (box[1] + box[3]) / 2


def _row(
    paper: MarkedPaper, row: PrintedRow, labels: Mapping[tuple[int, float], dict[str, str]], told: Extraction
) -> Row:
    box, page = row.span.box, row.span.page.number
    own = next((label for (of, y), label in labels.items() if of == page and box.y0 <= y <= box.y1), None)
    if own is None:
        return Row(row, False, ())
    name, _ = LISTS[paper.kind]
    tasks = []
    for choice in row_choices(paper.kind, row, told):
        printed = own.get(choice.field)
        truth = printed_value(paper.kind, f"{name}[0].{choice.field}", printed) if printed else None
        right = tuple(at for at, one in enumerate(choice.shown) if is_said(one.token.value, truth))
        tasks.append(Task(paper.name, choice, right, truth))
    return Row(row, True, tuple(tasks))


def fit(taught: Sequence[Paper]) -> LearnedRows:
    """Return the weights under which rows and their values are likeliest to be what they are."""
    values, rows = np.zeros(1 << BITS, dtype=np.float32), np.zeros(1 << BITS, dtype=np.float32)
    seen, seen_rows = np.full(1 << BITS, 1e-3, dtype=np.float32), np.full(1 << BITS, 1e-3, dtype=np.float32)
    empty: dict[str, float] = {}
    any_row = {name: 0.0 for name, _ in LISTS.values()}
    known = [
        (
            LISTS[paper.kind][0],
            row,
            row_places(LISTS[paper.kind][0], row.row),
            [(task, places(task.choice)) for task in row.tasks],
        )
        for paper in taught
        for row in paper.rows
    ]
    mixed = random.Random(3)  # noqa: S311 - an order of learning
    for _ in range(_ROUNDS):
        mixed.shuffle(known)
        for name, row, at, tasks in known:
            _learn_row(name, row, at, rows, seen_rows, any_row)
            for task, own in tasks:
                empty.setdefault(task.choice.name, 0.0)
                if task.right or task.truth is None:
                    fit_step(task, own, values, seen, empty, _PACE)
    return LearnedRows(Learned(values, empty, {}), rows, any_row, {})


def _learn_row(
    name: str, row: Row, at: Sequence[NDArray[Any]], rows: NDArray[Any], seen: NDArray[Any], any_row: dict[str, float]
) -> None:
    odd = any_row[name] + sum(float(rows[place].sum()) for place in at)
    slope = 1 / (1 + np.exp(-np.clip(odd, -30, 30))) - row.is_one
    if abs(slope) > 1e-3:
        for place in at:
            seen[place] += slope * slope
            rows[place] -= _ROW_PACE * slope / np.sqrt(seen[place])
        any_row[name] -= 0.05 * slope


def _row_trust(unseen: Sequence[tuple[Paper, Row, NDArray[np.float64]]]) -> dict[str, RowTrust]:
    """Return what a reader's having a row counts, by list (logistic, near to what it counts in general)."""
    general = np.array(RowTrust())
    own = {name: np.zeros(len(general)) for name, _ in LISTS.values()}
    pace = 0.02
    for _ in range(20):
        for paper, row, shown in unseen:
            if not is_kept_aside(paper.name):
                continue
            name = LISTS[paper.kind][0]
            odd = float(shown @ (general + own[name]))
            slope = (1 / (1 + np.exp(-np.clip(odd, -30, 30))) - row.is_one) * shown
            slope[0] = np.clip(slope[0], -2, 2) / 10
            general = general - 0.3 * pace * slope
            own[name] = own[name] - pace * (slope + 0.02 * own[name])
        pace *= 0.9
    return {name: RowTrust(*(round(float(value), 3) for value in general + more)) for name, more in own.items()}


def main(arguments: list[str]) -> int:
    """Print how well unseen papers' rows are told, and write the weights if asked; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn_rows", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args(arguments)
    taught = list(papers())
    fold = {name: at % _FOLDS for at, name in enumerate(sorted({paper.name for paper in taught}))}
    parts = [fit([paper for paper in taught if fold[paper.name] != part]) for part in range(_FOLDS)]
    unseen = [
        (paper, row, row_rows(paper.kind, row.row, paper.told, parts[fold[paper.name]]))
        for paper in taught
        for row in paper.rows
    ]
    row_trust = _row_trust(unseen)
    tasks = [
        scored_task(task, parts[fold[paper.name]].values)
        for paper in taught
        for row in paper.rows
        for task in row.tasks
    ]
    value_trust = trust(tasks)
    parts = [_trusted(part, value_trust, row_trust) for part in parts]
    _report([(paper, parts[fold[paper.name]]) for paper in taught if is_kept_aside(paper.name)])
    if options.write:
        _write(_trusted(fit(taught), value_trust, row_trust))
    return 0


def _trusted(known: LearnedRows, values: Mapping[str, Any], rows: Mapping[str, RowTrust]) -> LearnedRows:
    return known._replace(values=known.values._replace(trust=values), trust=rows)


def _report(tried: Sequence[tuple[Paper, LearnedRows]]) -> None:
    for name in ["", *sorted({name for name, _ in LISTS.values()})]:
        own = [(paper, known) for paper, known in tried if name in ("", LISTS[paper.kind][0])]
        before = [one for paper, _ in own for one in _outcomes(paper, paper.told)]
        after = [
            one
            for paper, known in own
            for one in _outcomes(paper, completed_rows(paper.kind, paper.told, paper.pages, known))
        ]
        sys.stdout.write(f"{name or 'all':12} readers alone {_rates(before)}   with what is learned {_rates(after)}\n")


def _outcomes(paper: Paper, given: Extraction) -> Iterator[Any]:
    name, fields = LISTS[paper.kind]
    rows = [{field: getattr(row, field) for field in fields} for row in getattr(given.record, name)]
    wanted = [{field: row.get(field) for field in fields} for row in paper.truth.get(name) or []]
    return outcomes({name: wanted}, {name: [{key: _plain(value) for key, value in row.items()} for row in rows]})


def _plain(value: object) -> object:
    return None if value is None else str(value)


def _rates(found: Sequence[Any]) -> str:
    right = sum(one.verdict == "right" for one in found)
    given, wanted = sum(one.verdict != "missing" for one in found), sum(one.verdict != "invented" for one in found)
    return f"P {right / max(1, given):.3f} R {right / max(1, wanted):.3f} F1 {2 * right / max(1, given + wanted):.3f}"


def _write(known: LearnedRows) -> None:
    write_weights("learned_row_values.bin", known.values.weights)
    write_weights("learned_rows.bin", known.rows)
    written = {
        "empty": {name: round(bias, 3) for name, bias in sorted(known.values.empty.items())},
        "trust": {name: list(one) for name, one in sorted(known.values.trust.items())},
        "any": {name: round(bias, 3) for name, bias in sorted(known.any.items())},
        "row_trust": {name: list(one) for name, one in sorted(known.trust.items())},
    }
    (PACKAGE / "learned_rows.json").write_text(json.dumps(written, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
