"""Money columns whose captions a scan has lost, known again by how the amounts of their rows add up."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from extractors.heads import Heading
from extractors.kinds.explanation_of_benefits.wordings import AMOUNTS
from extractors.layout import Token
from extractors.tables import Table, TableRow
from extractors.tokens import amounts

APART = 7.0  # right edges further apart than this, in points, are of two columns
ROLES = ("billed", "adjustment", "allowed", "paid", "share")
SUMS = (("billed", "adjustment", "allowed"), ("allowed", "paid", "share"))
_LEAST, _MOST = 2, 4  # rows that prove a column; columns that are tried

Amounts = Mapping[str, Token[Decimal]]


class _Column(NamedTuple):
    left: float
    right: float


def amounts_by_role(table: Table, rows: Sequence[TableRow]) -> tuple[Amounts, ...]:
    """Return each row's amounts by what they are; those under no caption only where sums prove what they are."""
    found = [amounts(row.span) for row in rows]
    columns = _columns([token for tokens in found for token in tokens])
    named = _captioned(columns, [h for h in table.head if h.name in AMOUNTS])
    placed = [{_at(columns, token): token for token in tokens} for tokens in found]
    roles = named | _proven(len(columns), named, placed)
    return tuple({roles[column]: token for column, token in own.items() if column in roles} for own in placed)


def is_short_of_captions(table: Table, rows: Sequence[TableRow]) -> bool:
    """Tell whether rows have more amounts than the table has captions for them."""
    named = sum(heading.name in AMOUNTS for heading in table.head)
    counts = sorted(count for row in rows if (count := len(amounts(row.span))) > 1)
    return bool(counts) and counts[len(counts) // 2] > named


def _columns(tokens: Sequence[Token[Decimal]]) -> list[_Column]:
    columns: list[_Column] = []
    for box in sorted((token.span.box for token in tokens), key=lambda box: box.x1):
        if columns and box.x1 - columns[-1].right <= APART:
            columns[-1] = _Column(min(columns[-1].left, box.x0), box.x1)
        else:
            columns.append(_Column(box.x0, box.x1))
    return columns


def _at(columns: Sequence[_Column], token: Token[Decimal]) -> int:
    return next(place for place, column in enumerate(columns) if token.span.box.x1 <= column.right)


def _captioned(columns: Sequence[_Column], headings: Sequence[Heading]) -> dict[int, str]:
    """Return the columns that stand under a caption, each caption over the nearest."""
    named: dict[int, str] = {}
    for heading in headings:
        box = heading.span.box
        near = [
            (min(abs(column.right - box.x1), abs(column.left + column.right - box.x0 - box.x1) / 2), place)
            for place, column in enumerate(columns)
            if column.left < box.x1 + APART and box.x0 - APART < column.right
        ]
        if near and heading.name and min(near)[1] not in named:
            named[min(near)[1]] = heading.name
    return named


def _proven(count: int, named: Mapping[int, str], placed: Sequence[Mapping[int, Token[Decimal]]]) -> dict[int, str]:
    """Return the roles of the columns without a caption that make the most rows add up, where one choice does."""
    unknown = [place for place in range(count) if place not in named]
    missing = [role for role in ROLES if role not in named.values()]
    if not unknown or not missing or len(unknown) > _MOST:
        return {}
    best: list[tuple[int, dict[int, str]]] = []
    for taken in range(1, min(len(unknown), len(missing)) + 1):
        for places in itertools.combinations(unknown, taken):
            for roles in itertools.permutations(missing, taken):
                choice = dict(zip(places, roles, strict=True))
                best.append((_score({**named, **choice}, set(roles), placed), choice))
    top = max(score for score, _ in best)
    fitting = [choice for score, choice in best if score == top]
    return fitting[0] if top >= _LEAST and len(fitting) == 1 else {}


def _score(roles: Mapping[int, str], tried: set[str], placed: Sequence[Mapping[int, Token[Decimal]]]) -> int:
    """Return how many sums hold that a tried column goes into, less four for each that fails."""
    score = 0
    proven = set()
    for own in placed:
        values = {roles[place]: token.value for place, token in own.items() if place in roles}
        for whole, less, left in SUMS:
            parts = {whole, less, left}
            if parts <= set(values) and parts & tried:
                holds = values[whole] - abs(values[less]) == values[left]
                score += 1 if holds else -4
                proven |= parts if holds else set()
    return score if tried <= proven else -1
