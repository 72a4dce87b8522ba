"""Fingerprints: numbers that a page shares with its copies, however they were scanned, and hardly with other pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import chain
from operator import itemgetter
from typing import Final

import numpy as np
from rensa import RMinHash

from casefile.pages import Page
from casefile.repeats import Fingerprint
from casefile.tokens import figures_of, folded

BANDS: Final = 16
ROWS: Final = 4
"""Of each half. Of two pages with half of their word pairs in common two in three share a band, with seven tenths
99 in 100; a page with figures is found by these as well."""

_TEXT: Final = itemgetter(0)
_SEED: Final = 20261130
_FEWEST: Final = 8
_FEWEST_FIGURES: Final = 4
_MIXERS: Final = np.random.default_rng(_SEED).integers(1, 2**63, ROWS, dtype=np.uint64) | np.uint64(1)
_STEPS: Final = np.random.default_rng(_SEED + 1).integers(1, 2**63, BANDS, dtype=np.uint64)


def fingerprints(pages: Iterable[Page]) -> dict[int, Fingerprint]:
    """Return the fingerprint of each page that shows something, by its number.

    One number stands for what the page shows to the last dot. The others are bands of a MinHash over its pairs of
    words, and of one over its figures and pairs of figures, by which a copy is told from the other papers of its form;
    pages with few words have none.
    """
    shown = [page for page in pages if not page.blank]
    texts = {page.number: _plain(page) for page in shown}
    words = {number: keys for number, (keys, _) in texts.items() if len(keys) >= _FEWEST}
    figures = {number: texts[number][1] for number in words if len(texts[number][1]) >= _FEWEST_FIGURES}
    by_words = dict(zip(words, _bands(list(words.values()), singles=False), strict=True))
    by_figures = dict(zip(figures, _bands(list(figures.values()), singles=True), strict=True))
    return {
        page.number: (_exact(page.digest), *by_words.get(page.number, ()), *by_figures.get(page.number, ()))
        for page in shown
    }


def _bands(texts: Sequence[Sequence[str]], *, singles: bool) -> list[list[int]]:
    """Return the bands of texts by their pairs of words, or by the single ones as well."""
    if not texts:
        return []
    lengths = np.array([len(text) for text in texts])
    (hashes,) = RMinHash.hash_token_sets([list(chain.from_iterable(texts))])
    words = np.array(hashes, dtype=np.uint64)
    pairs = words * _MIXERS[0] ^ np.roll(words, -1) * _MIXERS[1]
    last = np.cumsum(lengths) - 1
    pairs[last] = words[last]  # the last word of a text has none after it
    tokens = np.stack([words, pairs], axis=1).ravel() if singles else pairs
    ends = np.concatenate([[0], np.cumsum(lengths) * (2 if singles else 1)]).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(tokens, ends, BANDS * ROWS, _SEED + singles)
    rows = np.array(matrix.to_rows(), dtype=np.uint64).reshape(-1, BANDS, ROWS)
    mixed = (rows * _MIXERS).sum(axis=2, dtype=np.uint64) + _STEPS + np.uint64(singles)
    mixed ^= mixed >> np.uint64(29)
    mixed *= _MIXERS[0]
    found: list[list[int]] = mixed.view(np.int64).tolist()
    return found


def _plain(page: Page) -> tuple[list[str], list[str]]:
    """Return what is compared of the words of the page, and of those of them that are figures."""
    texts = list(map(_TEXT, page.words))
    keys = folded(texts)
    return list(filter(None, keys)), figures_of(keys, texts)


def _exact(digest: str) -> int:
    return int.from_bytes(blake2b(digest.encode(), digest_size=8).digest(), "big", signed=True)
