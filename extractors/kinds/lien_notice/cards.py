"""Items of a lienholder's claim that stand one under another, each over several lines, without a table's head."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from extractors.codes import diagnoses
from extractors.found import Found
from extractors.kinds.lien_notice.wordings import CARD
from extractors.layout import Row, Token, labels
from extractors.names import name
from extractors.spans import Span, cells
from extractors.tokens import amount, date, trimmed

_FEWEST = 2  # items from which lines are a list of them
_DEEPEST = 6  # lines of one item
_SENTENCE = 11  # words of a cell from which it is a sentence
_ENDS = re.compile(r"\b(?:sub|grand )?-?totals?\b|\ball (?:items|claims)\b", re.IGNORECASE)
_WORDED = re.compile(r"[A-Za-z]{3}")

Values = Mapping[str, Sequence[Span]]


def put_cards(rows: Sequence[Row], found: Found) -> None:
    """Put each item whose lines say in captions what was paid, with the day and the provider over or beside it."""
    for card in _cards(rows):
        values = {key: list(_captioned(card, key)) for key in CARD}
        day = _day([*values["date"], *(row.span for row in card)])
        if day is None:
            continue
        path = found.row("items")
        found.take(f"{path}.date_of_service", day)
        found.take(f"{path}.provider_name", _provider(card, values))
        for token in (token for span in values["diagnosis"] for token in diagnoses(span)):
            found.append(f"{path}.diagnosis_codes", token.value, token.span)
        found.take(f"{path}.billed", _sum(values["billed"]))
        found.take(f"{path}.paid", _sum(values["paid"]))


def _cards(rows: Sequence[Row]) -> list[tuple[Row, ...]]:
    """Return the lines of each item: those down to the line with what was paid, since the item before."""
    begun: list[Row] = []
    found: list[tuple[Row, ...]] = []
    for row in rows:
        if begun and row.span.page is not begun[-1].span.page:
            begun = []
        if _ENDS.search(row.span.text) or any(len(cell.words) >= _SENTENCE for cell in cells(row.span)):
            begun = []
            continue
        begun = [*begun, row][-_DEEPEST:]
        if _sum(list(_captioned([row], "paid"))) is not None:
            found.append(tuple(begun))
            begun = []
    dated = [card for card in found if any(date(row.span) is not None for row in card)]
    return dated if len(dated) >= _FEWEST else []


def _captioned(card: Sequence[Row], key: str) -> Iterator[Span]:
    """Return what stands behind each caption of that name, up to the next caption of an item."""
    for label in labels(card, *CARD[key], anywhere=True):
        others = (other.first for group in CARD.values() for other in labels([label.row], *group, anywhere=True))
        end = min((first for first in others if first >= label.end), default=None)
        words = label.row.span.words[label.end : end]
        if words:
            yield Span(label.row.span.page, words)


def _day(spans: Sequence[Span]) -> Token[dt.date] | None:
    return next((token for span in spans if (token := date(span)) is not None), None)


def _sum(spans: Sequence[Span]) -> Token[Decimal] | None:
    return next((token for span in spans if (token := amount(span)) is not None), None)


def _provider(card: Sequence[Row], values: Values) -> Token[str] | None:
    """Return the provider: as captioned, else the words on the line with the day."""
    if values["provider"]:
        return name(cells(values["provider"][0])[0])
    row = next((row for row in card if date(row.span) is not None), None)
    for cell in cells(row.span) if row is not None else ():
        day = date(cell)
        words = tuple(word for word in cell.words if day is None or word not in day.span.words)
        span = Span(cell.page, words)
        if words and _WORDED.search(span.text) and amount(span) is None:
            return Token(trimmed(span), span)
    return None
