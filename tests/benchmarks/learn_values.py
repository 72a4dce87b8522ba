"""Fits extractors/learned_values: `python -m tests.benchmarks.learn_values FOLDER... [--pages KEPT] [--write]`.

For each field of each paper the values on its pages are alternatives, of which one, or none, is the truth. The marked
papers are always learned from, as typed and worn; by them alone, told by weights that had not seen them, is learned
what a reader's word counts: no reader was made for them. That a field may be empty is learned from papers that some of
their values were taken off. Prints how well those are told, beside the readers alone.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import extractors
from casefile.pages import Page, upright
from extractors.candidates import fields_of
from extractors.kinds import other_papers
from extractors.likely import (
    BITS,
    GIVEN,
    OVERRULED,
    SCALE,
    Choice,
    Learned,
    Trust,
    choices,
    features,
    likeliest,
    places,
    scores,
    shares,
)
from extractors.likely import same as is_told
from extractors.registry import READERS
from tests.benchmarks.kept_pages import read_kept
from tests.benchmarks.marked import truths
from tests.benchmarks.marked_papers import MarkedPaper, blanked, is_kept_aside, marked_papers, worn
from tests.benchmarks.quality import chosen
from tests.benchmarks.values import same

PACKAGE = Path(extractors.__file__).parent
_READ = {reader.kind: reader.extract for reader in READERS}
_ROUNDS, _PACE, _LEAST = 10, 0.06, 0.04  # rounds of learning, its pace, the least weight that is kept
_FOLDS = 4
_TRUST_ROUNDS, _TRUST_PACE, _TRUST_RIDGE = 30, 0.05, 0.02
_BARS = (0.05, 0.1, 0.2)  # how likely a reader's value must be, where so many of the lesser are wrong
_RUN_ON = ("location", "body_part")  # fields whose words no candidate quite holds: of them the weights know too little
_SEEN = 2  # papers in which a word stands beside a name


class Task(NamedTuple):
    """A choice with the truth: which of its candidates say it (none where the field is empty)."""

    paper: str
    choice: Choice
    right: tuple[int, ...]
    truth: Any


def tasks(name: str, kind: str, truth: dict[str, Any], pages: Sequence[Page]) -> Iterator[Task]:
    """Return the choices of a paper."""
    told = _READ[kind](pages) if kind in _READ else other_papers.extract(pages, kind)
    for choice in choices(kind, [field for field in fields_of(kind) if field in truth], told, pages):
        wanted = truth[choice.field]
        right = tuple(at for at, one in enumerate(choice.shown) if is_said(one.token.value, wanted))
        yield Task(name, choice, right, wanted)


def is_said(value: object, truth: object) -> bool:
    """Tell whether a candidate's value says the truth."""
    return truth is not None and same(str(truth), str(value))


def of_folder(folder: Path, kept: Path | None) -> Iterator[Task]:
    """Return the choices of a folder's papers, of what is kept aside those that were looked at."""
    for name, wanted in chosen(folder, looked_at=True):
        read = read_kept(folder / "records" / name, kept)
        for one in wanted if read.status == "read" and read.structured is None else ():
            first, last = one["pages"]
            shown = [upright(page) for page in read.pages if first <= page.number <= last]
            yield from tasks(f"{folder.name} {name}", one["kind"], one["record"], shown)


def of_marked(papers: Sequence[MarkedPaper]) -> Iterator[Task]:
    """Return the choices of the marked papers, as typed and worn."""
    for paper, truth in zip(papers, truths(papers), strict=True):
        yield from tasks(paper.name, paper.kind, truth, paper.pages)
        yield from tasks(paper.name, paper.kind, truth, tuple(map(worn, paper.pages)))


def of_blanked(papers: Sequence[MarkedPaper]) -> Iterator[Task]:
    """Return the choices of fields whose values were taken off their papers: all alternatives there are wrong."""
    for at, (paper, truth) in enumerate(zip(papers, truths(papers), strict=True)):
        pages, gone = blanked(paper, at % 3)
        fields = dict.fromkeys(gone & set(fields_of(paper.kind)))
        for one in tasks(paper.name, paper.kind, fields, pages) if fields else ():
            said = any(is_said(value.token.value, truth[one.choice.field]) for value in one.choice.shown)
            if not said:
                yield one


def fit(taught: Sequence[Task]) -> Learned:
    """Return the weights under which the right values are likeliest (a softmax over the alternatives, by Adagrad)."""
    weights = np.zeros(1 << BITS, dtype=np.float32)
    seen = np.full(1 << BITS, 1e-3, dtype=np.float32)
    empty = {one.choice.name: 0.0 for one in taught}
    known = [(one, places(one.choice)) for one in taught if one.right or one.truth is None]
    mixed = random.Random(7)  # noqa: S311 - an order of learning
    for _ in range(_ROUNDS):
        mixed.shuffle(known)
        for one, at in known:
            fit_step(one, at, weights, seen, empty)
    return Learned(weights, empty, {})


def fit_step(
    one: Task,
    at: Sequence[NDArray[Any]],
    weights: NDArray[Any],
    seen: NDArray[Any],
    empty: dict[str, float],
    pace: float = _PACE,
) -> None:
    """Move the weights, which it changes, towards those under which the right one of the alternatives is likeliest."""
    starts, name = one.choice.starts, one.choice.name
    scored = sum(np.add.reduceat(weights[place], starts) for place in at)
    odds = np.append(scored, empty[name])
    likely = np.exp(odds - odds.max())
    likely /= likely.sum()
    slope = likely - _wanted(likely, one.right or (len(odds) - 1,))
    ends = np.append(starts[1:], len(at[0]))
    for row in np.nonzero(np.abs(slope[:-1]) > 1e-3)[0]:
        for place in at:
            own = place[starts[row] : ends[row]]
            seen[own] += slope[row] * slope[row]
            weights[own] -= pace * slope[row] / np.sqrt(seen[own])
    empty[name] -= 0.1 * float(slope[-1])


def _wanted(likely: NDArray[Any], right: Sequence[int]) -> NDArray[Any]:
    wanted = np.zeros(len(likely))
    wanted[list(right)] = likely[list(right)] + 1e-12
    whole: NDArray[Any] = wanted / wanted.sum()
    return whole


class Scored(NamedTuple):
    """A choice as weighed by what had not seen its paper; `right` are the rows that say the truth."""

    task: Task
    rows: NDArray[np.float64]
    right: tuple[int, ...]


def unseen(marked: Sequence[Task], bare: Sequence[Task], others: Sequence[Task]) -> Iterator[Scored]:
    """Return the marked papers' choices, each weighed by what the others teach, and those without their values."""
    fold = {name: at % _FOLDS for at, name in enumerate(sorted({one.paper for one in marked}))}
    for part in range(_FOLDS):
        known = fit([*others, *(one for one in (*marked, *bare) if fold.get(one.paper) != part)])
        for one in marked:
            if fold[one.paper] == part:
                yield scored_task(one, known)


def scored_task(one: Task, known: Learned) -> Scored:
    """Return the choice as weighed by what had not seen its paper."""
    empty = known.empty.get(one.choice.name, 0.0)
    rows = features(one.choice, scores(one.choice, known.weights), empty)
    count = len(one.choice.shown)
    right = one.right if one.truth is not None else (count,)
    lone = (len(rows) - 1,) if len(rows) > count + 1 and is_said(one.choice.told, one.truth) else ()
    return Scored(one, rows, (*right, *lone))


def trust(scored: Sequence[Scored]) -> dict[str, Trust]:
    """Return what a reader's word counts, by field: near to what it counts in general where there are few papers.

    Readers are tuned on the papers that are not kept aside; those say nothing of what their word is worth.
    """
    general = np.array(Trust())
    own = {one.task.choice.name: np.zeros(len(general)) for one in scored}
    pace = _TRUST_PACE
    for _ in range(_TRUST_ROUNDS):
        for one in scored:
            if not one.right or not is_kept_aside(one.task.paper):
                continue
            name = one.task.choice.name
            likely = shares(one.rows, Trust(*(general + own[name])))
            slope = (likely - _wanted(likely, one.right)) @ one.rows
            slope[0] = np.clip(slope[0], -2, 2) / 10
            general = general - 0.3 * pace * slope
            own[name] = own[name] - pace * (slope + _TRUST_RIDGE * own[name])
        pace *= 0.93
    return {name: Trust(*(round(float(value), 3) for value in general + more)) for name, more in own.items()}


def believed(scored: Sequence[Scored], trusted: dict[str, Trust]) -> dict[str, float]:
    """Return how likely a reader's value must be, by field, where two of three that are less likely are wrong."""
    told: dict[str, list[tuple[float, bool]]] = {}
    for one in scored:
        choice = one.task.choice
        said = likeliest(choice, shares(one.rows, trusted[choice.name]))
        overruled = said.likely >= OVERRULED and not is_told(said.best.token.value, choice.told)
        if choice.told is not None and not overruled and choice.field not in _RUN_ON:
            told.setdefault(choice.name, []).append((said.told, is_said(choice.told, one.task.truth)))
    bars = {name: max((0.0, *_BARS), key=lambda bar: _spared(pairs, bar)) for name, pairs in told.items()}
    return {name: bar for name, bar in sorted(bars.items()) if bar}


def _spared(told: Sequence[tuple[float, bool]], bar: float) -> int:
    """Return by how many wrong values outnumber twice the right ones among those that are less likely than the bar."""
    return sum(1 - 3 * right for likely, right in told if likely < bar)


def _line(name: str, tried: Sequence[tuple[Task, object]]) -> str:
    right = sum(given is not None and is_said(given, one.truth) for one, given in tried)
    given, wanted = sum(value is not None for _, value in tried), sum(one.truth is not None for one, _ in tried)
    rates = (right / max(1, given), right / max(1, wanted), 2 * right / max(1, given + wanted))
    return f"{name:28} {wanted:6} fields, P {rates[0]:.3f} R {rates[1]:.3f} F1 {rates[2]:.3f}\n"


def names_beside(papers: Sequence[MarkedPaper]) -> dict[str, list[str]]:
    """Return the words that stand right before a marked name and right behind one, in two papers or more."""
    beside: dict[str, Counter[str]] = {"before": Counter(), "behind": Counter()}
    for paper in papers:
        found = {key: set(words) for key, words in _beside(paper).items()}
        for key, words in found.items():
            beside[key].update(words)
    return {key: sorted(word for word, count in words.items() if count >= _SEEN) for key, words in beside.items()}


def _beside(paper: MarkedPaper) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"before": [], "behind": []}
    named = fields_of(paper.kind)
    for mark in paper.marks:
        if named.get(mark.path) != "words":
            continue
        for line in paper.pages[mark.page - 1].lines:
            words = line.words
            if mark.words[0] in words and (at := words.index(mark.words[0])):
                found["before"].append(words[at - 1].text.lower().strip(".,:;()#"))
            if mark.words[-1] in words and (at := words.index(mark.words[-1])) + 1 < len(words):
                found["behind"].append(words[at + 1].text.lower().strip(".,:#"))
    return {key: [word for word in words if word.isalpha() and len(word) > 1] for key, words in found.items()}


def main(arguments: list[str]) -> int:
    """Print how well unseen papers are told, and write the weights if asked; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn_values", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read")
    parser.add_argument(
        "--names", action="store_true", help="only learn which words stand beside names, and write them"
    )
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args(arguments)
    papers = list(marked_papers())
    if options.names:
        (PACKAGE / "learned_names.json").write_text(json.dumps(names_beside(papers), indent=0) + "\n")
        return 0
    marked = list(of_marked(papers))
    others = [one for folder in options.folders for one in of_folder(folder, options.pages)]
    bare = list(of_blanked(papers))
    scored = list(unseen(marked, bare, others))
    trusted = trust(scored)
    bars = believed(scored, trusted)
    _report(scored, trusted, bars)
    if options.write:
        _write(fit([*others, *marked, *bare])._replace(trust=trusted, believed=bars))
    return 0


def _report(scored: Sequence[Scored], trusted: dict[str, Trust], bars: dict[str, float]) -> None:
    for sort in [*sorted({one.task.choice.sort for one in scored}), ""]:
        own = [one for one in scored if sort in ("", one.task.choice.sort) and is_kept_aside(one.task.paper)]
        sys.stdout.write(_line(f"{sort or 'all'}, readers alone", [(one.task, one.task.choice.told) for one in own]))
        sys.stdout.write(
            _line(f"{sort or 'all'}, with what is learned", [(one.task, _decided(one, trusted, bars)) for one in own])
        )


def _decided(one: Scored, trusted: dict[str, Trust], bars: dict[str, float]) -> object:
    """Return what would be given by the rows of an unseen paper."""
    choice = one.task.choice
    said = likeliest(choice, shares(one.rows, trusted[choice.name]))
    doubted = choice.told is None or said.told < bars.get(choice.name, 0.0)
    if said.likely >= (GIVEN if doubted else OVERRULED):
        return said.best.token.value
    return None if doubted else choice.told


def write_weights(name: str, weights: NDArray[Any]) -> None:
    """Write the weights into a file of the package, a byte each, the least ones as nothing."""
    kept = np.where(np.abs(weights) < _LEAST, 0, weights)
    packed = np.clip(np.round(kept * SCALE), -127, 127).astype(np.int8)
    (PACKAGE / name).write_bytes(zlib.compress(packed.tobytes(), 9))


def _write(known: Learned) -> None:
    write_weights("learned_values.bin", known.weights)
    empty = {name: round(bias, 3) for name, bias in sorted(known.empty.items())}
    trusted = {name: list(trust) for name, trust in sorted(known.trust.items())}
    said = {"empty": empty, "trust": trusted, "believed": dict(known.believed)}
    written = json.dumps(said, separators=(",", ":"))
    (PACKAGE / "learned_values.json").write_text(written + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
