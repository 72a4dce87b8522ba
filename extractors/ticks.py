"""Ticks: the choices of a row of check boxes that are marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casefile.pages import Word
from extractors.spans import Span

_TICKED = re.compile(r"\[ ?[xX\u2713\u2714*/] ?[\]}]|\([xX\u2713]\)|[\u2611\u2612\u2713\u2714\u25a0]|\[[xX\u2713]")
_OPEN = re.compile(r"\[ ?_* ?[\]}]|\( ?_* ?\)|\[\]|[\[\]]|[\u2610\u25a1\u25a2]")
_BRACKET, _CLOSE = "[", frozenset("]})")


def ticked(span: Span) -> tuple[Span, ...] | None:
    """Return the words behind each ticked box up to the next box, or None where the row has no boxes."""
    bounds = _boxes(span.words)
    if not bounds:
        return None
    found = []
    for at, (_, end, is_ticked) in enumerate(bounds):
        stop = bounds[at + 1][0] if at + 1 < len(bounds) else len(span.words)
        if is_ticked and stop > end:
            found.append(Span(span.page, span.words[end:stop]))
    return tuple(found)


def _boxes(words: Sequence[Word]) -> list[tuple[int, int, bool]]:
    """Return where each box begins and ends among the words, and whether it is ticked."""
    found = []
    at = 0
    while at < len(words):
        for size in (3, 2, 1):
            printed = "".join(word.text for word in words[at : at + size])
            if at + size <= len(words) and (_TICKED.fullmatch(printed) or _OPEN.fullmatch(printed)):
                found.append((at, at + size, _TICKED.fullmatch(printed) is not None))
                at += size - 1
                break
        at += 1
    return found
