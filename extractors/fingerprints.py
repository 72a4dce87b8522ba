"""Fingerprints: numbers that a page shares with its copies, however they were scanned, and hardly with other pages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

import numpy as np
from rensa import RMinHash

from casefile.pages import Page
from casefile.repeats import Fingerprint

BANDS: Final = 32
ROWS: Final = 4
"""Two pages with half of their word pairs in common share a band 87 times in 100, with two thirds 99.9 times."""

_SEED: Final = 20261130
_FEWEST: Final = 8
_MIXERS: Final = np.random.default_rng(_SEED).integers(1, 2**63, ROWS, dtype=np.uint64) | np.uint64(1)
_STEPS: Final = np.random.default_rng(_SEED + 1).integers(1, 2**63, BANDS, dtype=np.uint64)


def fingerprints(pages: Iterable[Page]) -> dict[int, Fingerprint]:
    """Return the fingerprint of each page that shows something, by its number.

    One number stands for what the page shows to the last dot; the others are bands of a MinHash over its pairs of
    words, which pages with few words do not have.
    """
    shown = [page for page in pages if not page.blank]
    words = {page.number: plain for page in shown if len(plain := _plain(page)) >= _FEWEST}
    found = dict(zip(words, bands(words.values()), strict=True))
    return {page.number: (_exact(page.digest), *found.get(page.number, ())) for page in shown}


def bands(pages: Iterable[list[str]]) -> list[list[int]]:
    """Return the bands of pages that are given as their words."""
    texts = list(pages)
    if not texts:
        return []
    counts = [len(text) - 1 for text in texts]
    words = [np.array(hashes, dtype=np.uint64) for hashes in RMinHash.hash_token_sets(texts)]
    pairs = np.concatenate([one[:-1] * _MIXERS[0] ^ one[1:] * _MIXERS[1] for one in words])
    ends = np.concatenate([[0], np.cumsum(counts)]).astype(np.uint64)
    matrix = RMinHash.digest_matrix_from_flat_token_hashes(pairs, ends, BANDS * ROWS, _SEED)
    rows = np.array(matrix.to_rows(), dtype=np.uint64).reshape(-1, BANDS, ROWS)
    mixed = (rows * _MIXERS).sum(axis=2, dtype=np.uint64) + _STEPS
    mixed ^= mixed >> np.uint64(29)
    mixed *= _MIXERS[0]
    found: list[list[int]] = mixed.view(np.int64).tolist()
    return found


def _plain(page: Page) -> list[str]:
    return re.findall(r"\w+", " ".join([word.text for word in page.words]).lower())


def _exact(digest: str) -> int:
    return int.from_bytes(blake2b(digest.encode(), digest_size=8).digest(), "big", signed=True)
