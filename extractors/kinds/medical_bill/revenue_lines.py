"""Revenue lines of hospital bills told by their order: code, words, procedure, day, units, dollars, cents."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import parse_money
from casefile.pages import Page, Word
from extractors.forms import Cell
from extractors.layout import Token
from extractors.spans import Span

CODED = re.compile(r"(?:\d{4}[0-9FTUM]|[A-V]\d{4})(?:[A-Z0-9]{2}){0,4}")
_REVENUE = re.compile(r"0?\d{3}")
_DAY = re.compile(r"\d{6}|\d{8}|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})")
_CHARGED = re.compile(
    r"(?:(?P<units>\d{1,4}(?:\.\d+)?) )?\$? ?(?P<whole>\d{1,3}(?:,\d{3})+|\d{1,7})[ .|]+(?P<cents>\d{2})(?= |$)"
    r"(?P<rest>(?: \$?[\d,]+[ .|]+\d{2})?)$"
)


class RevenueLine(NamedTuple):
    """What a revenue line says."""

    revenue: Token[str]
    code: Token[str] | None
    modifiers: tuple[Token[str], ...]
    description: Span | None
    day: Span | None
    units: Token[Decimal] | None
    amount: Token[Decimal]


def revenue_line(row: Cell) -> RevenueLine | None:
    """Return the revenue line that the words of a row are: code, words, procedure, day, units, dollars, cents."""
    words = [placed.word for placed in row.words]
    start = next((place for place, word in enumerate(words[:2]) if _REVENUE.fullmatch(word.text)), None)
    if start is None:
        return None
    revenue = Token(words[start].text, Span(row.page, (words[start],)))
    rest = words[start + 1 :]
    charged = charged_at(row.page, rest)
    if charged is None:
        return None
    place, units, amount = charged
    left = rest[:place]
    day = next((word for word in reversed(left) if _DAY.fullmatch(word.text)), None)
    if day is not None:
        left = left[: left.index(day)]
    coded = next((at for at, word in enumerate(left) if (at or len(left) == 1) and CODED.fullmatch(word.text)), None)
    described = left[:coded] if coded is not None else [word for word in left if not _is_rate(word)]
    code, glued = parted(row.page, left[coded]) if coded is not None else (None, ())
    behind = left[coded + 1 :] if coded is not None else []
    apart = tuple(Token(w.text, Span(row.page, (w,))) for w in behind if re.fullmatch(r"[A-Z0-9]{2}", w.text))
    modifiers = glued + apart
    return RevenueLine(
        revenue, code, modifiers, Span(row.page, tuple(described)) if described else None,
        Span(row.page, (day,)) if day is not None else None, units, amount,
    )  # fmt: skip


def parted(page: Page, word: Word) -> tuple[Token[str] | None, tuple[Token[str], ...]]:
    """Return a procedure code and the modifiers typed close behind it, as the form has no space: "9928425"."""
    if CODED.fullmatch(word.text) is None:
        return None, ()
    span = Span(page, (word,))
    pairs = (word.text[start : start + 2] for start in range(5, len(word.text), 2))
    return Token(word.text[:5], span), tuple(Token(pair, span) for pair in pairs)


def _is_rate(word: Word) -> bool:
    return re.fullmatch(r"\$?[\d,]+\.\d{2}", word.text) is not None


def charged_at(page: Page, words: Sequence[Word]) -> tuple[int, Token[Decimal] | None, Token[Decimal]] | None:
    """Return where units and charge begin at the end of a line, and what they are."""
    for place in range(max(0, len(words) - 6), len(words)):
        end = words[place:]
        match = _CHARGED.match(" ".join(word.text for word in end))
        if match is None:
            continue
        value = parse_money(f"{match['whole']}.{match['cents']}")
        used = 1 if match["units"] else 0
        width = 1 if "." in end[used].text else 2
        if value is None or (len(end) > 2 and _DAY.fullmatch(end[0].text)):
            continue
        units = Token(Decimal(match["units"]), Span(page, (end[0],))) if match["units"] else None
        return place, units, Token(value, Span(page, tuple(end[used : used + width])))
    return None
