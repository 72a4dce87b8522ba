"""The cells of a row of a table of coverages: where each begins, under which caption, what it states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.money import to_cents
from casefile.pages import Word
from extractors.coverage_heads import PRICED, Column, Role
from extractors.layout import Token
from extractors.spans import Span, cells
from extractors.tokens import amounts

_WITH_CENTS = re.compile(r"\$? ?[\d,]+\.\d\d")
_PRICE = re.compile(r"\$?(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d\d)?")
_DEAREST = 10_000  # dollars that the premium of one coverage costs at most, where nothing says that it is one
_LABELLED = re.compile(
    r"\b(?:each|per|ea\.?) (?:person|individual|accident|acc|occurrence|occ|loss|incident)\.?:?$", re.IGNORECASE
)
_NEAR = 2.0  # heights of print by which a figure may stand beside its caption's edges
_CAPTION = re.compile(r"(?:prem(?:ium)?|ded(?:uct(?:ible)?)?|limits?)\b\.?:?", re.IGNORECASE)
_SPACED = re.compile(r"\$? ?[1-9]\d{0,2}(?: \d{3})? [05]00")


def whole_figure(cell: Span, role: Role | None) -> Token[Decimal] | None:
    """Return the one figure that is all of the cell, behind its caption or not; limits may have spaces: "100 000"."""
    words = cell.words
    if len(words) > 1 and _CAPTION.fullmatch(words[0].text):
        words = words[1:]
    own = Span(cell.page, words)
    if role in ("limit", "deductible", "person", "accident") and _SPACED.fullmatch(own.text):
        return Token(to_cents(Decimal(re.sub(r"\D", "", own.text))), own)
    figures = amounts(own, bare=True)
    return figures[0] if len(figures) == 1 and len(figures[0].span.words) == len(words) else None


def is_labelled(words: Sequence[Word]) -> bool:
    """Tell whether the words end with what the figure behind them is a limit for: "each person".

    That of a figure before it wants none: "$30,000 each accident".
    """
    label = _LABELLED.search(" ".join(word.text for word in words[-2:]))
    led = len(words) > 2 and words[-3].text[-1].isdigit()
    return label is not None and not led


def priced(cell: Span, columns: Sequence[Column]) -> bool:
    """Tell whether a figure has cents, as premiums have and limits have not, or stands right under their caption."""
    under = any(column.role in PRICED and _apart(cell, column) <= 0 for column in columns)
    return under or _WITH_CENTS.fullmatch(cell.text) is not None


def limits_before(parts: Sequence[Span]) -> bool:
    """Tell whether a figure before the last one on the row already limits the coverage: the last is its price."""
    return any(sign.isdigit() for piece in parts for sign in piece.text)


def pieces(span: Span, columns: Sequence[Column]) -> Iterator[Span]:
    """Yield the cells; prices that stand close behind other words are cells too.

    A price has cents and stands under its caption, follows the word "premium", or is the figure that ends a row
    without columns behind the coverage's limits.
    """
    parts = list(cells(span, 0.9))
    for place, cell in enumerate(parts):
        last = not columns and place == len(parts) - 1
        held: list[Word] = []
        for at, word in enumerate(cell.words):
            figure = _PRICE.fullmatch(word.text) is not None
            priced = _WITH_CENTS.fullmatch(word.text) is not None and any(
                column.role in PRICED and column.left - 24 < word.x < column.right + 24 for column in columns
            )
            ends = last and figure and at == len(cell.words) - 1 and _ends_row(held, word)
            if (priced or ends) and held:
                yield Span(cell.page, tuple(held))
                held = []
            held.append(word)
            if priced:
                yield Span(cell.page, tuple(held))
                held = []
        if held:
            yield Span(cell.page, tuple(held))


def _ends_row(before: Sequence[Word], figure: Word) -> bool:
    """Tell whether the figure behind the words is a price: what they limit or deduct is complete without it."""
    words = [word.text for word in before if word.text != "$"]
    told = any(sign.isdigit() for word in words for sign in word)
    joined = bool(words) and re.search(
        r"(?:[/&,:\-]|\b(?:ded|deductible|of|and|less|minus|max|to)\.?)$", words[-1], re.I
    )
    amount = Decimal(re.sub(r"[^\d.]", "", figure.text))
    return told and not joined and not is_labelled(before) and amount < _DEAREST


def role_of(cell: Span, columns: Sequence[Column]) -> Role | None:
    """Return the column that the cell stands under; without columns, a figure with cents at the right is a premium.

    A figure that stands under no caption and far from each is no premium: it is a limit set off to the right.
    """
    if not columns:
        right = cell.box.x0 > 0.5 * cell.page.width
        return "premium" if right and _WITH_CENTS.fullmatch(cell.text) else None
    nearest = min(columns, key=lambda column: _apart(cell, column))
    return nearest.role if _apart(cell, nearest) <= _NEAR * cell.height else None


def _apart(cell: Span, column: Column) -> float:
    """Return how far the cell is from the caption across the page; overlapping ones by how much they overlap."""
    return max(column.left - cell.box.x1, cell.box.x0 - column.right)
