"""Measure recognition on scans of which the originals are known: `python -m tests.benchmarks.figures [SET...]`.

SET is strangers, sample or strangers_second (which Chromium prints first). For each: CPU-seconds a page; KEY, the
share of printed words with three digits or more (amounts, dates, codes, numbers) that are read to the letter; how
many such words are read that nobody printed; the same for all words. `--alone` leaves out the second engine, `--every
N` takes each Nth page only, `--pages` prints a row a page.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from typing import NamedTuple

from casefile.pages import Page
from extractors.reading import second
from extractors.reading.files import read_content
from extractors.reading.rereading import is_figure
from tests.benchmarks import originals

_AROUND = ".,;:()[]|*'\"_-"
_SETS = {"strangers": originals.strangers, "sample": originals.sample, "strangers_second": originals.strangers_second}


class Score(NamedTuple):
    """How many pages, CPU-seconds; figures found, printed, invented; words found, printed, invented."""

    pages: int
    seconds: float
    figures: tuple[int, int, int]
    words: tuple[int, int, int]

    def __str__(self) -> str:
        (key, printed, extra), (found, of, more) = self.figures, self.words
        return (
            f"{self.pages:3} pages {self.seconds / max(1, self.pages):5.2f} s each  "
            f"KEY {key / max(1, printed):.4f} of {printed}, {extra} more  "
            f"words {found / max(1, of):.4f} of {of}, {more} more"
        )


def main(arguments: list[str]) -> int:
    """Print a row for each set."""
    options = _options(arguments)
    os.environ["OMP_THREAD_LIMIT"] = "1"
    if options.alone:
        second._model = lambda: None
    for name in options.sets:
        pages = [page for scanned in _SETS[name]() for page in originals.single_pages(scanned)][:: options.every]
        total = Score(0, 0.0, (0, 0, 0), (0, 0, 0))
        for page in pages:
            score = _score(page)
            if options.pages:
                sys.stdout.write(f"{page.name:40} {score}\n")
            total = _sum(total, score)
        sys.stdout.write(f"{name:40} {total}\n")
        sys.stdout.flush()
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.figures", description=__doc__)
    parser.add_argument("sets", nargs="*", default=["strangers", "sample"], choices=list(_SETS))
    parser.add_argument("--every", type=int, default=1, help="each Nth page only")
    parser.add_argument("--pages", action="store_true", help="a row for each page")
    parser.add_argument("--alone", action="store_true", help="without the second engine")
    return parser.parse_args(arguments)


def _score(page: originals.Scanned) -> Score:
    (original,) = read_content(page.original).pages
    start = time.process_time()
    (read,) = read_content(page.scan).pages
    seconds = time.process_time() - start
    printed, found = _words(original), _words(read)
    return Score(1, seconds, _compared(_figures(printed), _figures(found)), _compared(printed, found))


def _words(page: Page) -> Counter[str]:
    return Counter(text for word in page.words if (text := word.text.strip(_AROUND)))


def _figures(words: Counter[str]) -> Counter[str]:
    return Counter({text: count for text, count in words.items() if is_figure(text)})


def _compared(printed: Counter[str], found: Counter[str]) -> tuple[int, int, int]:
    return (printed & found).total(), printed.total(), (found - printed).total()


def _sum(one: Score, two: Score) -> Score:
    figures = tuple(map(sum, zip(one.figures, two.figures, strict=True)))
    words = tuple(map(sum, zip(one.words, two.words, strict=True)))
    return Score(one.pages + two.pages, one.seconds + two.seconds, figures, words)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
