"""Fits extractors/learned_classes.json: `python -m tests.benchmarks.learn_classes FOLDER... [--pages KEPT] [--write]`.

The marked papers, as typed and worn, are always learned from. Told by weights that had not seen the file that they
stand in, they teach what a reader's word counts, and are printed: how the reader alone tells them, and how both do.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

import extractors
from casefile.pages import Page, upright
from extractors.classes import (
    FIELDS,
    ClassWeights,
    Told,
    Trust,
    decided,
    field_signs,
    is_told_of,
    opinion,
    paper_signs,
    told,
    weighed,
)
from extractors.evidence import glance
from extractors.learned import HUNDRED
from extractors.registry import READERS
from tests.benchmarks import learn
from tests.benchmarks.kept_pages import read_kept
from tests.benchmarks.learn import Paper, Table
from tests.benchmarks.marked import truths
from tests.benchmarks.marked_papers import marked_papers, worn
from tests.benchmarks.quality import chosen

WRITTEN = Path(extractors.__file__).parent / "learned_classes.json"
_READ = {reader.kind: reader.extract for reader in READERS}
_FOLDS = 6
_RIDGE = 0.02
_LEAST = 3  # hundredths, the least weight for which a sign is kept
_STEPS, _PACE = 400, 0.05
_NEAR = np.array([1.0, 0.3, 0.3])  # how hard what a reader's word counts is held to what it counts for nothing


class Taught(NamedTuple):
    """A field of a paper: the marked file that it stands in, if any, what the paper shows, its class, the reader's."""

    file: str | None
    field: str
    paper: Paper
    word: Told
    is_possible: bool

    @property
    def truth(self) -> str:
        """The paper's class."""
        return self.paper.kind


class Tried(NamedTuple):
    """A field of a marked paper, and what weights that had not seen its file say for each class."""

    taught: Taught
    said: Table


def main(arguments: list[str]) -> int:
    """Print how well each field is told in papers that were not seen; write the weights of all where told to."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn_classes", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args(arguments)
    everything = [*of_marked(), *(one for folder in options.folders for one in of_folder(folder, options.pages))]
    written = {}
    for name in (name for names in FIELDS.values() for name in names):
        own = [one for one in everything if one.field == name]
        classes = sorted({one.truth for one in own})
        tried = list(unseen(own, classes))
        sys.stdout.writelines(f"{name:16}{line}\n" for line in _lines(tried, classes))
        written[name] = _written(fitted(own, classes)._replace(trust=trust(tried, classes)))
    if options.write:
        WRITTEN.write_text(_as_json(written), encoding="utf-8")
    return 0


def of_marked() -> Iterator[Taught]:
    """Return the fields of the marked papers, as typed and worn."""
    papers = list(marked_papers())
    for paper, truth in zip(papers, truths(papers), strict=True):
        if paper.kind in FIELDS:
            file = paper.name.rpartition("-")[0]
            yield from _taught(file, "typed", paper.name, paper.kind, paper.pages, truth)
            yield from _taught(file, "worn", paper.name, paper.kind, tuple(map(worn, paper.pages)), truth)


def of_folder(folder: Path, kept: Path | None) -> Iterator[Taught]:
    """Return the fields of a folder's papers, of what is kept aside those that were looked at."""
    for name, wanted in chosen(folder, looked_at=True):
        documents = [one for one in wanted if one["kind"] in FIELDS]
        if not documents:
            continue
        read = read_kept(folder / "records" / name, kept)
        layout = f"{folder.name} {name.removesuffix('-text.pdf').removesuffix('-scan.pdf')}"
        for one in documents if read.status == "read" and read.structured is None else ():
            first, last = one["pages"]
            shown = [upright(page) for page in read.pages if first <= page.number <= last]
            yield from _taught(None, folder.name, f"{layout} {first}", one["kind"], shown, one["record"])


def _taught(
    file: str | None, group: str, layout: str, kind: str, pages: Sequence[Page], truth: dict[str, Any]
) -> Iterator[Taught]:
    glances = [glance(page) for page in pages]
    read = _READ[kind](pages)
    general = paper_signs(glances)
    for name in FIELDS[kind]:
        if truth.get(name) is not None:
            shown = {**general, **field_signs(name, read, glances)}
            paper = Paper(group, layout, truth[name], shown, ())
            yield Taught(file, name, paper, told(read, name), is_told_of(name, read, shown))


def fitted(taught: Sequence[Taught], classes: Sequence[str]) -> ClassWeights:
    """Return the weights under which the papers are likeliest to be of their classes, small ones preferred."""
    papers = [one.paper for one in taught]
    rows = {name: at for at, name in enumerate(learn.frequent(papers))}
    wanted = np.array([[float(paper.kind == name) for name in classes] for paper in papers])
    shown = learn.laid_out(papers, rows)
    table, bias = learn.descended(shown, np.zeros_like(wanted), wanted, learn.counted(papers), _RIDGE)
    return ClassWeights(tuple(classes), rows, table, bias)


def unseen(taught: Sequence[Taught], classes: Sequence[str]) -> Iterator[Tried]:
    """Return the marked papers, each with what all teach that do not stand in its part of the files."""
    for part in range(_FOLDS):
        weights = fitted([one for one in taught if _part(one, taught) != part], classes)
        for one in taught:
            if _part(one, taught) == part:
                yield Tried(one, opinion(one.paper.shown, weights))


def _part(one: Taught, taught: Sequence[Taught]) -> int | None:
    files = sorted({other.file for other in taught if other.file is not None})
    return files.index(one.file) % _FOLDS if one.file is not None else None


def trust(tried: Sequence[Tried], classes: Sequence[str]) -> Trust:
    """Return what the weights and the reader's word count, under which unseen papers are likeliest of their classes."""
    rows = np.array([_columns(one, classes) for one in tried])
    wanted = np.array([[float(one.taught.truth == name) for name in classes] for one in tried])
    start = np.array(Trust())
    found, mean, square = start.copy(), np.zeros(len(start)), np.zeros(len(start))
    for step in range(1, _STEPS):
        away = learn.shares(rows @ found) - wanted
        slope = (np.einsum("nc,ncf->f", away, rows) + 2 * (found - start) * _NEAR) / len(tried)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        found -= _PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-9)
    return Trust(*(round(float(value), 3) for value in found))


def _columns(one: Tried, classes: Sequence[str]) -> Table:
    word = one.taught.word
    own = np.array([float(name == word.value) for name in classes])
    return np.stack([one.said, own * word.is_shown, own * (not word.is_shown)], axis=1)


def _lines(tried: Sequence[Tried], classes: Sequence[str]) -> Iterator[str]:
    """Yield how the papers are told, odd files and even ones apart, each by a trust that others taught."""
    given: dict[str, list[tuple[Taught, str | None]]] = {}
    for file in sorted({one.taught.file or "" for one in tried}):
        counts = trust([one for one in tried if one.taught.file != file], classes)
        for one in (one for one in tried if one.taught.file == file):
            half = "even" if int(file.rpartition("-")[2]) % 2 == 0 else "odd"
            given.setdefault(f"{half} {one.taught.paper.group}", []).append((one.taught, _given(one, classes, counts)))
    for half, pairs in sorted(given.items()):
        alone = _counts([(one, one.word.value) for one, _ in pairs])
        yield f"{half:12}reader alone {alone}; with what is learned {_counts(pairs)}"


def _given(one: Tried, classes: Sequence[str], counts: Trust) -> str | None:
    word = one.taught.word
    if not one.taught.is_possible:
        return word.value
    return decided(one.taught.field, word, weighed(classes, one.said, word, counts))


def _counts(pairs: Sequence[tuple[Taught, str | None]]) -> str:
    right = sum(value == one.truth for one, value in pairs)
    none = sum(value is None for _, value in pairs)
    return f"{right} right, {len(pairs) - right - none} wrong, {none} none"


def _written(weights: ClassWeights) -> dict[str, Any]:
    table = np.round(HUNDRED * weights.table).astype(int)
    kept = {name: table[at].tolist() for name, at in weights.rows.items() if np.abs(table[at]).max() >= _LEAST}
    bias = [round(HUNDRED * float(value)) for value in weights.bias]
    return {"classes": list(weights.classes), "bias": bias, "trust": list(weights.trust), "signs": kept}


def _as_json(written: dict[str, dict[str, Any]]) -> str:
    """Return the weights, a field a line."""
    return (
        "{\n"
        + ",\n".join(f"{json.dumps(name)}: {json.dumps(kept, separators=(',', ':'))}" for name, kept in written.items())
        + "\n}\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
