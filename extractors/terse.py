"""Terse notes: headings that nothing sets apart from their text, "CC neck pain", "PE alert. neck tender.", row on row.

One word at the head of a row may be chance; a paper on which several rows begin so sets its headings that way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from extractors.headings import Wordings, key_of
from extractors.looks import said
from extractors.spans import Span

_RUNS_ON = re.compile(r"(?:of|in|with|without|was|is|are|after|and|or|for|to|the|on|at|by|as|from|has|had|will|did)\b")
_CAPTION = 4  # words at most of a heading with a colon
_ENOUGH = 3  # different headings from which a paper sets them so, two where both are but letters
_WORDS = 3  # words of such a heading at most
_GAP = 1.2  # space before one that stands within a row, in heights of print
_FULL = 0.8  # share of the widest row from which a row runs on to the next
_LETTERS = frozenset((
    "cc", "c/c", "hpi", "pe", "px", "pmh", "pmhx", "psh", "fh", "sh", "fhx", "shx", "ros", "dx", "rx", "tx", "hx",
    "imp", "impr", "meds", "rec", "recs", "poh", "a/p", "ap", "vs", "obj", "subj", "f/u", "ddx", "proc", "dispo",
    "pmsh", "rtw", "find", "findg", "anes", "anesth", "op", "imprs", "ebl", "ivf", "uop", "abx",
))  # fmt: skip
_SURE = frozenset(("imp", "hpi", "pmh", "pmhx"))  # letters that are a heading even where no other is set so
_PLAIN = frozenset((
    "plan", "exam", "work", "reason", "course", "history", "complaint", "diagnosis", "impression", "disposition",
    "labs", "imaging",
))  # fmt: skip


def terse(rows: Sequence[Span], known: Wordings) -> Mapping[int, tuple[str, int]]:
    """Return the key of each heading that is set so and the number of its words, by the identity of its first word."""
    widest = max((row.box.x1 for row in rows), default=0.0)
    found: dict[int, tuple[str, int]] = {}
    named: set[str] = set()
    above: Span | None = None
    marked = [row.box.x0 for row in rows if _is_marked(row, known)]
    for row in rows:
        start, height = row.box.x0, row.height
        inside = bool(marked) and not any(abs(start - place) < height for place in marked)
        runs_on = above is not None and above.box.x1 > _FULL * widest and not above.text.endswith((".", ":", ";"))
        for at in _places(row):
            head = _heading(row, at, known, within=runs_on and at == 0) if at or not inside else None
            if head is not None:
                found[id(row.words[at])] = head
                named.add(_plain(row, at, head[1]))
        above = row
    letters = sum(words in _LETTERS for words in named)
    enough = len(named) >= _ENOUGH or letters >= _ENOUGH - 1 or not named.isdisjoint(_SURE)
    return found if letters and enough else {}


def _is_marked(row: Span, known: Wordings) -> bool:
    """Tell whether the row begins with a heading and its colon: what stands further in on the paper is text."""
    end = next((at for at, word in enumerate(row.words[:_CAPTION], 1) if word.text.endswith(":")), 0)
    words = " ".join(word.text for word in row.words[:end]).rstrip(": ")
    return end > 0 and (words in known.bare or key_of(words, known, scanned=False) is not None)


def _places(row: Span) -> Iterator[int]:
    """Return where a heading may begin: at the head of the row, and after a wide space."""
    yield 0
    wide = _GAP * row.height
    for at, (before, word) in enumerate(pairwise(row.words), 1):
        if word.box.x0 - before.box.x1 > wide:
            yield at


def _heading(row: Span, at: int, known: Wordings, *, within: bool) -> tuple[str, int] | None:
    """Return key and words of the heading there; `within` a running text only letters in capitals are one."""
    for end in range(min(_WORDS, len(row.words) - at - 1), 0, -1):
        words = row.words[at : at + end]
        printed = " ".join(word.text for word in words)
        after = row.words[at + end].text
        if not printed[-1:].isalnum() or not after[:1].isalnum() or _RUNS_ON.match(after):
            continue
        plain = printed.lower()
        short, capitals = plain in _LETTERS or words[0].text.lower() in _LETTERS, printed.isupper()
        whole = capitals or (plain in _PLAIN and not within)
        if not (capitals and short) and (within or not (short or whole)):
            continue
        key = key_of(printed, known, scanned=False)
        if key is not None:
            return key, end
    return None


def _plain(row: Span, at: int, end: int) -> str:
    words = " ".join(word.text for word in row.words[at : at + end])
    return words.lower() if words.lower() in _LETTERS else said(words)
