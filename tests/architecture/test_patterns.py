"""No pattern takes exponential time over what a page may hold: ruled lines, initials, hyphens, without end.

One that does runs into the test's time limit.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping

import pytest

import extractors

_UNITS = (
    "_", "A. ", "a ", "1", "1,", "1.", ". ", "A ", "Ab ", "- ", "(", "of the ", "x", "X-", "$1 ", "12/", "AB", "A&",
    "Ab, ", "and ", " ", "#", "No. ", "Ab-", "Ab A. ", "1 1 ", ": ", "Page ", "/s/ ", "by: ", "(a) ", "Dr. ",
    "Ab, Inc. ", "V43.", "J. ", "the said ", ", ", "'", '"', "Ab's ", "|", "| ", "\u00a7 ", ") ", "John A. Smith, ",
    ".", ":", "-", "=", "*", "/", "\u2013", ".:",
)  # fmt: skip


@pytest.mark.timeout(60, func_only=True)
@pytest.mark.parametrize("module", [found.name for found in pkgutil.walk_packages(extractors.__path__, "extractors.")])
def test_every_pattern_ends(module: str) -> None:
    for shape in _patterns(vars(importlib.import_module(module)).values(), 0):
        for unit in _UNITS:
            for end in ("", "!", "\x00 9"):
                deque(shape.finditer((unit * 200)[:300] + end), maxlen=0)


def _patterns(values: Iterable[object], depth: int) -> Iterator[re.Pattern[str]]:
    for value in values:
        if isinstance(value, re.Pattern):
            if isinstance(value.pattern, str):
                yield value
        elif depth < 3 and isinstance(value, (tuple, list)):
            yield from _patterns(value, depth + 1)
        elif depth < 3 and isinstance(value, Mapping):
            yield from _patterns(value.values(), depth + 1)
