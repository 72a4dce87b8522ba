"""Near-duplicate pages among many: `python -m tests.benchmarks.repeats [--pages N]`.

Pages of forty forms are drawn: a tenth are copies whose words were misread (1 to 6 in 100), another twentieth are hard
negatives, that differ from an earlier page in one figure alone and are misread too. Both sides get the same pages in
the order received, in CPU-seconds of this process, drawing apart. Ours are fingerprints, the index, and the comparison
word for word; the peer is datasketch's MinHash with its LSH where that is installed, else one of numpy, both with exact
Jaccard similarity and no comparison of figures. Duplicates are counted as clusters: a page is right where it is taken
for a copy of one that shows the same.
"""

from __future__ import annotations

import argparse
import gc
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np

from casefile.likeness import Likeness, Sheet, compare, sheet_of
from casefile.pages import Box, Line, Page, Word
from casefile.repeats import FiledPage, FiledPages
from extractors.fingerprints import fingerprints

_SEED = 20261130
_FORMS, _ROWS, _WORDS = 40, 31, 10
_SYLLABLES = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
)
_TAKEN_FOR = {"0": "8", "8": "3", "3": "8", "5": "6", "6": "5", "1": "7", "7": "1", "9": "0", "4": "1", "2": "7"}
_BATCH = 500


class Drawn(NamedTuple):
    """A page: its words with how sure each is, the number of the page that it shows, and how it lay."""

    texts: tuple[str, ...]
    sure: tuple[float, ...] | None
    shows: int
    lay: int
    differs: bool = False


class Result(NamedTuple):
    """Which page each page was taken for a copy of, of which it may be one, and what that took."""

    twins: dict[int, int]
    seconds: dict[str, float]
    perhaps: Mapping[int, int] = {}


class _Clock:
    """CPU-seconds by part."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}

    @contextmanager
    def on(self, part: str) -> Iterator[None]:
        start = time.process_time()
        yield
        self.spent[part] = self.spent.get(part, 0.0) + time.process_time() - start


def draw(pages: int, seed: int = _SEED) -> list[Drawn]:
    """Return the pages in the order received; copies and hard negatives come after what they repeat."""
    chance = random.Random(seed)  # noqa: S311
    words = sorted({"".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))) for _ in range(4000)})
    forms = [[chance.choice(words) for _ in range(_ROWS * _WORDS)] for _ in range(_FORMS)]
    copies, negatives = pages // 10, pages // 20
    drawn = [_original(chance, forms, words, number) for number in range(pages - copies - negatives)]
    for _ in range(copies):
        drawn.append(_misread(chance, drawn[chance.randrange(pages - copies - negatives)]))
    for number in range(negatives):
        changed = _one_figure_changed(chance, drawn[chance.randrange(pages - copies - negatives)])
        drawn.append(_misread(chance, changed._replace(shows=pages + number, differs=True)))
    tail = drawn[pages - copies - negatives :]
    chance.shuffle(tail)
    return [*drawn[: pages - copies - negatives], *tail]


def _original(chance: random.Random, forms: Sequence[Sequence[str]], words: Sequence[str], number: int) -> Drawn:
    """Return a filled-in form: a third of its words and forty figures are its own."""
    texts = list(chance.choice(forms))
    for at in chance.sample(range(len(texts)), len(texts) // 3):
        texts[at] = chance.choice(words)
    for at in chance.sample(range(len(texts)), 40):
        texts[at] = _figure(chance)
    return Drawn(tuple(texts), None, number, 0)


def _figure(chance: random.Random) -> str:
    kind = chance.randrange(4)
    if kind == 0:
        return f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/20{chance.randint(24, 26)}"
    if kind == 1:
        return f"${chance.randint(1, 4)},{chance.randint(0, 999):03}.{chance.randint(0, 99):02}"
    return f"{chance.randint(10, 999)}.{chance.randint(0, 99):02}" if kind == 2 else str(chance.randint(10000, 99999))


def _misread(chance: random.Random, page: Drawn) -> Drawn:
    """Return a scan of the page: 1 to 6 words in 100 misread, most of them with doubt, as engines are."""
    share = chance.uniform(0.01, 0.06)
    texts, sure = list(page.texts), [0.96] * len(page.texts)
    for at, text in enumerate(texts):
        if chance.random() < share:
            texts[at], sure[at] = _garbled(chance, text), chance.choice((0.3, 0.55, 0.7, 0.8))
    return Drawn(tuple(texts), tuple(sure), page.shows, chance.randrange(1, 4), page.differs)


def _garbled(chance: random.Random, text: str) -> str:
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    if not digits:
        at = chance.randrange(len(text))
        return text[:at] + chance.choice("abcdeimnou") + text[at + 1 :]
    how, at = chance.randrange(3), chance.choice(digits)
    if how == 0:
        return f"{text[: len(text) // 2]}|{text[len(text) // 2 :]}"
    return text[:at] + (_TAKEN_FOR[text[at]] if how == 1 else "") + text[at + 1 :]


def _one_figure_changed(chance: random.Random, page: Drawn) -> Drawn:
    """Return the page with one of its figures another one, or with one digit of it."""
    texts = list(page.texts)
    at = chance.choice([at for at, text in enumerate(texts) if any(map(str.isdigit, text))])
    old = texts[at]
    while texts[at] == old:
        if chance.randrange(2):
            texts[at] = _figure(chance)
        else:
            place = chance.choice([at for at, sign in enumerate(old) if sign.isdigit()])
            texts[at] = old[:place] + chance.choice("0123456789") + old[place + 1 :]
    return page._replace(texts=tuple(texts))


_GRIDS = [
    tuple(
        Box(
            (40 + column * 53) * scale + right, (50 + row * 22) * scale + down,
            (40 + column * 53 + 48) * scale + right, (50 + row * 22 + 9) * scale + down,
        )
        for row in range(_ROWS) for column in range(_WORDS)
    )
    for right, down, scale in ((0, 0, 1.0), (9, -4, 1.0), (-5, 11, 1.0), (20, 24, 0.94))
]  # fmt: skip


def page_of(drawn: Drawn, number: int) -> Page:
    """Return the page as it was read."""
    sure = drawn.sure or (1.0,) * len(drawn.texts)
    words = tuple(map(Word, drawn.texts, _GRIDS[drawn.lay], sure))
    lines = tuple(Line(words[at : at + _WORDS]) for at in range(0, len(words), _WORDS))
    method = "ocr" if drawn.sure else "text"
    return Page(number, 612.0, 792.0, words, lines, method, f"page {number}")


def ours(drawn: Sequence[Drawn]) -> Result:
    """Find the copies as filing does: fingerprints, the pages most alike, then word for word."""
    clock, index = _Clock(), FiledPages()
    twins: dict[int, int] = {}
    perhaps: dict[int, int] = {}
    for first in range(0, len(drawn), _BATCH):
        pages = [page_of(one, number) for number, one in enumerate(drawn[first : first + _BATCH], first)]
        with clock.on("fingerprints"):
            marks = fingerprints(pages)
        for page in pages:
            with clock.on("index"):
                alike = index.alike(marks[page.number])
            others = [page_of(drawn[one.number], one.number) for one in alike]
            with clock.on("comparison"):
                twin, like = _twin(page, others)
            if twin is not None and like is Likeness.SAME:
                twins[page.number] = twin
                continue
            if twin is not None:
                perhaps[page.number] = twin
            with clock.on("index"):
                index.add(FiledPage("", "", page.number, page.digest), marks[page.number])
    return Result(twins, clock.spent, perhaps)


def _twin(page: Page, others: Sequence[Page]) -> tuple[int | None, Likeness]:
    sheet: Sheet | None = None
    for other in others:
        sheet = sheet or sheet_of(page)
        like = compare(sheet, sheet_of(other)).likeness
        if like is not Likeness.OTHER:
            return other.number, like
    return None, Likeness.OTHER


def peer(drawn: Sequence[Drawn]) -> Result:
    """Find near-duplicates by MinHash and LSH of 128 permutations in 32 bands, with an exact Jaccard of 0.6."""
    clock, twins = _Clock(), {}
    sets: list[frozenset[int]] = []
    buckets: dict[tuple[int, bytes], list[int]] = {}
    signature = _datasketch() or _numpy_minhash()
    for number, one in enumerate(drawn):
        with clock.on("signatures"):
            pairs = frozenset(map(hash, zip(one.texts, one.texts[1:], strict=False)))
            keys = [(band, part) for band, part in enumerate(signature(pairs))]
        with clock.on("index"):
            near = {other for key in keys for other in buckets.get(key, ())}
            alike = [(len(pairs & sets[other]) / len(pairs | sets[other]), -other) for other in near]
            best = max(alike, default=(0.0, 0))
            sets.append(pairs)
            if best[0] >= 0.6:
                twins[number] = -best[1]
            else:
                for key in keys:
                    buckets.setdefault(key, []).append(number)
    return Result(twins, clock.spent)


def _datasketch() -> Callable[[frozenset[int]], list[bytes]] | None:
    try:
        from datasketch import MinHash
    except ImportError:
        return None

    def signature(pairs: frozenset[int]) -> list[bytes]:
        made = MinHash(num_perm=128, seed=1)
        made.update_batch([pair.to_bytes(8, "little", signed=True) for pair in pairs])
        return [part.tobytes() for part in made.hashvalues.reshape(32, 4)]

    return signature


def _numpy_minhash() -> Callable[[frozenset[int]], list[bytes]]:
    chance = np.random.default_rng(1)
    factors = chance.integers(1, 2**63, 128, dtype=np.uint64) | np.uint64(1)
    added = chance.integers(0, 2**63, 128, dtype=np.uint64)

    def signature(pairs: frozenset[int]) -> list[bytes]:
        hashes = np.fromiter(pairs, dtype=np.int64, count=len(pairs)).view(np.uint64)
        mixed = hashes ^ (hashes >> np.uint64(31))
        least = (mixed[:, None] * factors + added).min(axis=0)
        return [part.tobytes() for part in least.reshape(32, 4)]

    return signature


class Score(NamedTuple):
    """Of the copies, how many were found, merged or asked about; of what was merged, how much is right.

    `merged` are pages that differ in a figure and were merged all the same; `asked` the share of the copies that a
    person is asked about, because a figure was hard to read.
    """

    recall: float
    precision: float
    merged: int
    asked: float = 0.0


def score(drawn: Sequence[Drawn], twins: dict[int, int], perhaps: Mapping[int, int] = {}) -> Score:
    """Hold what was found against what the pages show."""
    seen: set[int] = set()
    copies = []
    for number, one in enumerate(drawn):
        if one.shows in seen:
            copies.append(number)
        seen.add(one.shows)
    right = sum(drawn[twin].shows == drawn[number].shows for number, twin in twins.items())
    all_twins = {**twins, **perhaps}
    found = sum(number in all_twins and drawn[all_twins[number]].shows == drawn[number].shows for number in copies)
    asked = sum(number in perhaps for number in copies)
    merged = sum(
        drawn[number].shows != drawn[twin].shows and (drawn[number].differs or drawn[twin].differs)
        for number, twin in twins.items()
    )
    return Score(found / len(copies), right / max(1, len(twins)), merged, asked / len(copies))


def main(arguments: list[str]) -> int:
    """Draw the pages and print a row for each side."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.repeats", description=__doc__)
    parser.add_argument("--pages", type=int, default=20_000)
    drawn = draw(parser.parse_args(arguments).pages)
    name = "peer (datasketch)" if _datasketch() else "peer (numpy MinHash)"
    gc.freeze()  # what was drawn is not either side's to look through
    spent = {}
    for side, find in (("ours", ours), (name, peer)):
        found = find(drawn)
        spent[side] = sum(found.seconds.values())
        said = score(drawn, found.twins, found.perhaps)
        parts = ", ".join(f"{part} {seconds:.2f}" for part, seconds in found.seconds.items())
        sys.stdout.write(
            f"{side}: {spent[side]:.2f} CPU-s ({parts}); recall {said.recall:.4f}, precision {said.precision:.4f}, "
            f"pages merged that differ in a figure: {said.merged}, copies asked about: {said.asked:.2f}\n"
        )
    sys.stdout.write(f"ours / peer, CPU: {spent['ours'] / spent[name]:.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
