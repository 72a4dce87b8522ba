"""Fits extractors/learned.json: `python -m tests.benchmarks.learn FOLDER... [--pages KEPT] [--write]`.

A folder holds truth.json and records/; the typed and the marked papers of the corpus are always learned from. Each
group of papers is sorted once by weights learned from all others, beside the cues alone, and both counts are printed.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

import extractors
from casefile.pages import upright
from casefile.records.registry import KINDS
from extractors import evidence, learned, sorting
from extractors.learned import Signs, Weights
from extractors.tallies import Tally
from tests.benchmarks.envelopes import Piece
from tests.benchmarks.kept_pages import read_kept
from tests.benchmarks.marked_papers import marked_papers, worn
from tests.benchmarks.quality import chosen
from tests.benchmarks.typed_papers import typed_papers

Table = npt.NDArray[np.float64]
WRITTEN = Path(extractors.__file__).parent / "learned.json"
NAMES = [kind.name for kind in KINDS]
SEEN = 3  # a sign is learned that so many layouts show
_STEPS, _PACE, _RIDGE = 200, 0.05, 0.01
_BINS = 10
_STEEPS = [step / 10 for step in range(5, 41)]
_CUED_LEAST, _CUED_APART = 2.0, 0.8  # weight and lead from which the cues alone give a kind


class Paper(NamedTuple):
    """A paper to learn from: its group, its layout, its kind, what it shows, and what the cues say of each kind."""

    group: str
    layout: str
    kind: str
    shown: Signs
    cued: Sequence[float]


def main(arguments: list[str]) -> int:
    """Print how well each group is sorted from the others; write the weights of all where told to."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.learn", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--pages", type=Path, help="a folder that keeps pages once read, for the next run")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    options = parser.parse_args(arguments)
    papers = [paper(piece) for piece in pieces(options.folders, options.pages)]
    steep, lines = _tried(papers)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if options.write:
        WRITTEN.write_text(_written(fitted(papers)._replace(steep=steep)), encoding="utf-8")
    return 0


def pieces(folders: Sequence[Path], kept: Path | None) -> list[Piece]:
    """Return the papers of the folders, the typed ones, and the marked ones in two groups, half of each worn."""
    drawn = [piece for folder in folders for piece in _drawn(folder, kept)]
    typed = [Piece("typed", paper.name, paper.kind, paper.pages) for paper in typed_papers()]
    marked = [
        Piece(
            f"marked {at % 2}",
            paper.name,
            paper.kind,
            tuple(map(worn, paper.pages)) if at % 4 < 2 else paper.pages,
        )
        for at, paper in enumerate(marked_papers())
    ]
    return drawn + typed + marked


def _drawn(folder: Path, kept: Path | None) -> Iterator[Piece]:
    for name, documents in chosen(folder, looked_at=True):
        read = read_kept(folder / "records" / name, kept)
        pages = [upright(page) for page in read.pages if read.structured is None]
        layout = name.removesuffix("-text.pdf").removesuffix("-scan.pdf")
        for document in documents if pages else ():
            first, last = document["pages"]
            place = f"{folder.name} {layout} {first if len(documents) > 1 else ''}"
            yield Piece(folder.name, place, document["kind"], tuple(pages[first - 1 : last]), f"{folder.name} {name}")


def paper(piece: Piece) -> Paper:
    """Return what the paper shows."""
    tally = Tally(evidence.telling([evidence.glance(page) for page in piece.pages]))
    cued = {score.kind: score.weight for score in tally.scores()}
    return Paper(piece.group, piece.layout, piece.kind, tally.signs, [cued.get(name, 0.0) for name in NAMES])


def fitted(papers: Sequence[Paper]) -> Weights:
    """Return the weights under which the papers are likeliest to be of their kinds, small ones preferred."""
    rows = {name: at for at, name in enumerate(frequent(papers))}
    shown = laid_out(papers, rows)
    cued = sorting.CUED * np.clip([paper.cued for paper in papers], *sorting.CUED_RANGE)
    wanted = np.array([[float(paper.kind == name) for name in NAMES] for paper in papers])
    table, bias = descended(shown, cued, wanted, counted(papers))
    return Weights(tuple(NAMES), rows, table, bias)


def laid_out(papers: Sequence[Paper], rows: Mapping[str, int]) -> Table:
    """Return what each paper shows of the signs, no longer altogether than signs may be."""
    shown = np.zeros((len(papers), len(rows)))
    for at, paper in enumerate(papers):
        for name, weight in paper.shown.items():
            if name in rows:
                shown[at, rows[name]] = weight
    return shown * (learned.LENGTH / np.maximum(np.linalg.norm(shown, axis=1, keepdims=True), learned.LENGTH))


def counted(papers: Sequence[Paper]) -> Table:
    """Return what each paper counts of the whole: the more there are of a layout, the less each."""
    layouts = Counter(paper.layout for paper in papers)
    share = np.array([1 / layouts[paper.layout] ** 0.5 for paper in papers])
    whole: Table = share / share.sum()
    return whole


def frequent(papers: Sequence[Paper]) -> list[str]:
    """Return the signs that enough layouts show."""
    layouts: dict[str, set[str]] = {}
    for paper in papers:
        for name in paper.shown:
            layouts.setdefault(name, set()).add(paper.layout)
    return sorted(name for name, found in layouts.items() if len(found) >= SEEN)


def descended(
    shown: Table, cued: Table, wanted: Table, share: Table, ridge_each: float = _RIDGE * _BINS
) -> tuple[Table, Table]:
    """Return table and bias, by Adam's steps downhill from nothing."""
    weights = np.zeros((shown.shape[1] + 1, wanted.shape[1]))
    shown = np.hstack([shown, np.ones((len(shown), 1))])
    ridge = np.full((len(weights), 1), ridge_each / len(shown))
    ridge[-1] = 1e-3
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        slope = shown.T @ ((shares(shown @ weights + cued) - wanted) * share[:, None]) + ridge * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope**2
        weights -= _PACE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-6)
    return weights[:-1], weights[-1]


def shares(weights: Table) -> Table:
    """Return how likely each kind is, by row."""
    odds = np.exp(weights - weights.max(axis=1, keepdims=True))
    likely: Table = odds / odds.sum(axis=1, keepdims=True)
    return likely


class Said(NamedTuple):
    """What was said of a paper by weights that had not seen its group."""

    paper: Paper
    kind: str
    share: float

    @property
    def is_right(self) -> bool:
        """Whether the likeliest kind is the paper's."""
        return self.kind == self.paper.kind

    @property
    def is_sure(self) -> bool:
        """Whether the kind is said at all."""
        return self.share >= sorting.CERTAIN_ENOUGH


def _tried(papers: Sequence[Paper]) -> tuple[float, list[str]]:
    """Return how steep the shares may be, and how each group is sorted from the others: by cues alone, and so."""
    groups = list(dict.fromkeys(paper.group for paper in papers))
    without = {group: fitted([paper for paper in papers if paper.group != group]) for group in groups}

    def likelihood(steep: float) -> float:
        return sum(_likelihood(paper, without[paper.group]._replace(steep=steep)) for paper in papers)

    steep = max(_STEEPS, key=likelihood)
    said = [Said(paper, *_likeliest(paper, without[paper.group]._replace(steep=steep))) for paper in papers]
    lines = [_line(group, [one for one in said if one.paper.group == group]) for group in groups]
    return steep, [*lines, f"steepness {steep}", *_sureness(said)]


def _line(group: str, said: Sequence[Said]) -> str:
    cued = sum(_by_cues(one.paper) == one.paper.kind for one in said)
    right = sum(one.is_right and one.is_sure for one in said)
    wrong = sum(not one.is_right and one.is_sure for one in said)
    return f"{group:20}{len(said):5} papers, right by cues alone {cued}, with what is learned {right}, wrong {wrong}"


def _sureness(said: Sequence[Said]) -> Iterator[str]:
    for at in range(_BINS):
        within = [one.is_right for one in said if min(_BINS - 1, int(one.share * _BINS)) == at]
        if within:
            yield f"sure {at / _BINS:.1f}: {len(within)} papers, right {sum(within) / len(within):.2f}"


def _likelihood(paper: Paper, weights: Weights) -> float:
    likely = sorting.shares(dict(zip(NAMES, paper.cued, strict=True)), paper.shown, weights)
    return math.log(max(likely[paper.kind], 1e-3))


def _likeliest(paper: Paper, weights: Weights) -> tuple[str, float]:
    likely = sorting.shares(dict(zip(NAMES, paper.cued, strict=True)), paper.shown, weights)
    return max(likely.items(), key=lambda pair: pair[1])


def _by_cues(paper: Paper) -> str:
    """Return the kind that the cues alone give: one that stands out, or none."""
    second, best = sorted(paper.cued)[-2:]
    clear = best >= _CUED_LEAST and best - second >= _CUED_APART
    return NAMES[list(paper.cued).index(best)] if clear else sorting.UNKNOWN


def _written(weights: Weights) -> str:
    def rounded(row: Table) -> list[int]:
        return [round(learned.HUNDRED * float(weight)) for weight in row]

    kept = {"kinds": list(weights.kinds), "bias": rounded(weights.bias), "steep": weights.steep}
    lines = [
        f" {json.dumps(name)}: {json.dumps(rounded(weights.table[at]), separators=(',', ':'))}"
        for name, at in weights.rows.items()
    ]
    head = json.dumps(kept)[:-1]
    return head + ', "signs": {\n' + ",\n".join(lines) + "\n}}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
