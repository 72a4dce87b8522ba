"""Itemised: the rows of a paper's list (charges, lines of benefits, payments, items, coverages) as learned.

A reader knows a table by the captions of its columns. Here every printed row is weighed by its words, its cells and
the heads over them: whether it is a row of the list, and which of its values is which field's. That a reader has a
row there, and which value it gives, are weighed too. Rows and values that a reader does not give are named to a
person; a list whose rows make up the printed total is left as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from casefile.documents import Extraction
from casefile.records.base import BaseRecord
from extractors.candidates import Candidate
from extractors.joined_rows import Entry, joined
from extractors.likely import Choice, Learned, Trust, features, kept_weights, places, scores, shares, touches
from extractors.merged_rows import TOTALS, RowValue, merged
from extractors.printed_rows import LISTS, PrintedRow, printed_rows
from extractors.spans import Pages, plain

A_ROW = 0.5  # how likely a printed row must be one of the list
NO_ROW = 0.15  # a reader's row that is less likely is none
GIVEN_IN_ROW = 0.5  # how likely a value of a row must be to be given
COLUMN = 0.5  # what the rest of a value's column counts beside the value's own signs
_ROW_SALT = "row of"


class RowTrust(NamedTuple):
    """What the weights count for a row, a reader's having one there, and a reader's having some but none there."""

    steep: float = 1.0
    told: float = 2.5
    elsewhere: float = -0.5
    nowhere: float = 0.0


class LearnedRows(NamedTuple):
    """What was learned of the values in rows, and of rows: the weights of their signs, what speaks for any, trust."""

    values: Learned
    rows: NDArray[np.float32]
    any: Mapping[str, float]
    trust: Mapping[str, RowTrust]


def completed_rows(kind: str, extraction: Extraction, pages: Pages, weights: LearnedRows | None = None) -> Extraction:
    """Return the extraction with its list's rows as they are likeliest, what differs from the reader's named."""
    if kind not in LISTS or makes_up_total(kind, extraction.record):
        return extraction
    known = weights or learned_rows()
    rows = printed_rows(kind, extraction, pages)
    sure = row_shares(kind, rows, extraction, known)
    kept = [row for row, share in zip(rows, sure, strict=True) if share >= A_ROW]
    dropped = {row.told for row, share in zip(rows, sure, strict=True) if share < NO_ROW and row.told is not None}
    values = row_values(kind, kept, extraction, known)
    rows_of = [Entry(*one) for one in zip(kept, values, strict=True) if not _is_sum(kind, *one, extraction)]
    return merged(kind, extraction, joined(rows_of), dropped)


def _is_sum(kind: str, row: PrintedRow, values: Mapping[str, RowValue], extraction: Extraction) -> bool:
    """Tell whether a row that no reader gives stands on the words of the sum that the readers' rows make up alone."""
    amount, total = TOTALS.get(LISTS[kind][0], ("", ""))
    source = extraction.sources.get(total)
    best = values[amount].best if row.told is None and amount in values else None
    if best is None or not touches(best.token.span, source):
        return False
    known = (getattr(one, amount) for one in getattr(extraction.record, LISTS[kind][0]))
    return bool(sum((one for one in known if one is not None), Decimal()) == getattr(extraction.record, total))


def makes_up_total(kind: str, record: BaseRecord) -> bool:
    """Tell whether the list's rows make up the sum that the paper prints."""
    name, _ = LISTS[kind]
    if name not in TOTALS:
        return False
    amount, total = TOTALS[name]
    found = [getattr(row, amount) for row in getattr(record, name)]
    return bool(found) and None not in found and sum(found, Decimal()) == getattr(record, total)


def row_rows(kind: str, row: PrintedRow, extraction: Extraction, known: LearnedRows) -> NDArray[np.float64]:
    """Return what speaks for a row's being one of the list; the columns are those of `RowTrust`."""
    name, _ = LISTS[kind]
    scored = known.any.get(name, 0.0) + sum(float(known.rows[at].sum()) for at in row_places(name, row))
    told = row.told is not None
    some = bool(getattr(extraction.record, name))
    return np.array([scored, told, some and not told, not some], dtype=np.float64)


def row_places(name: str, row: PrintedRow) -> tuple[NDArray[np.int64], ...]:
    """Return where the weights of a row's signs are kept: for the list, and for any."""
    choice = Choice("any", f"{_ROW_SALT} {name}", "words", (), row.signs, np.array([0]), None, None)
    return places(choice)[1:]


def row_shares(kind: str, rows: Sequence[PrintedRow], extraction: Extraction, known: LearnedRows) -> list[float]:
    """Return how likely each row is one of the list."""
    trust = np.array(known.trust.get(LISTS[kind][0], RowTrust()))
    odds = [float(row_rows(kind, row, extraction, known) @ trust) for row in rows]
    return [1 / (1 + float(np.exp(-max(-30.0, min(30.0, odd))))) for odd in odds]


def row_choices(kind: str, row: PrintedRow, extraction: Extraction) -> Iterator[Choice]:
    """Return what there is to choose from for each field of a row."""
    name, fields = LISTS[kind]
    own = getattr(extraction.record, name)[row.told] if row.told is not None else None
    for field, sort in fields.items():
        if sort in row.shown:
            signs, starts = row.hashes[sort]
            told = getattr(own, field) if own is not None else None
            source = extraction.sources.get(f"{name}[{row.told}].{field}")
            yield Choice(f"{kind} {name}", field, sort, row.shown[sort], signs, starts, told, source)


def row_values(
    kind: str, rows: Sequence[PrintedRow], extraction: Extraction, known: LearnedRows
) -> list[dict[str, RowValue]]:
    """Return the values of each row: each of its printed values is one field's alone."""
    chosen = [{choice.field: choice for choice in row_choices(kind, row, extraction)} for row in rows]
    scored = [{field: scores(choice, known.values.weights) for field, choice in own.items()} for own in chosen]
    columns: dict[tuple[str, int], list[int]] = {}
    for at, own in enumerate(chosen):
        for field, choice in own.items():
            columns.setdefault((field, _page_of(choice)), []).append(at)
    found: list[dict[str, RowValue]] = []
    for at, own in enumerate(chosen):
        options: list[tuple[float, str, Candidate | None]] = []
        for field, choice in own.items():
            others = [other for other in columns[field, _page_of(choice)] if other != at]
            steady = scored[at][field] + COLUMN * _of_column(
                choice, [(chosen[other][field], scored[other][field]) for other in others]
            )
            options += _options(choice, features(choice, steady, known.values.empty.get(choice.name, 0.0)), known)
        found.append(_apart(options))
    return found


def _page_of(choice: Choice) -> int:
    return choice.shown[0].token.span.page.number


def _of_column(choice: Choice, others: Sequence[tuple[Choice, NDArray[np.float64]]]) -> NDArray[np.float64]:
    """Return for each value what speaks, on average, for those over or under it in the other rows of its page."""
    shown = choice.shown
    total, count = np.zeros(len(shown)), np.zeros(len(shown))
    left, right = (np.array([one.token.span.box[edge] for one in shown]) for edge in (0, 2))
    for other, weighed in others:
        boxes = np.array([one.token.span.box for one in other.shown])
        over = np.minimum(right[:, None], boxes[None, :, 2]) > np.maximum(left[:, None], boxes[None, :, 0])
        best = np.where(over, weighed[None, :], -np.inf).max(axis=1)
        there = np.isfinite(best)
        total[there] += best[there]
        count += there
    return total / np.maximum(count, 1)


def _options(
    choice: Choice, rows: NDArray[np.float64], known: LearnedRows
) -> Iterator[tuple[float, str, Candidate | None]]:
    likely = shares(rows, known.values.trust.get(choice.name, Trust()))
    said: dict[str, tuple[float, float, Candidate]] = {}
    for one, share in zip(choice.shown, likely, strict=False):
        value = plain(str(one.token.value))
        whole, best, candidate = said.get(value, (0.0, -1.0, one))
        said[value] = (whole + float(share), *((float(share), one) if share > best else (best, candidate)))
    yield from ((whole, choice.field, one) for whole, _, one in said.values())
    if len(likely) > len(choice.shown) + 1:
        yield float(likely[-1]), choice.field, None


def _apart(options: Sequence[tuple[float, str, Candidate | None]]) -> dict[str, RowValue]:
    found: dict[str, RowValue] = {}
    taken: list[tuple[float, ...]] = []
    for likely, field, one in sorted(options, key=lambda option: -option[0]):
        if likely < GIVEN_IN_ROW:
            break
        box = one.token.span.box if one is not None and one.sort != "words" else None
        if field not in found and (box is None or box not in taken):
            found[field] = RowValue(one, likely)
            taken += [box] if box is not None else []
    return found


@cache
def learned_rows() -> LearnedRows:
    """Return the weights that come with the package."""
    kept = json.loads(resources.files("extractors").joinpath("learned_rows.json").read_text(encoding="utf-8"))
    values, rows = map(kept_weights, ("learned_row_values.bin", "learned_rows.bin"))
    trusted = {name: Trust(*one) for name, one in kept["trust"].items()}
    return LearnedRows(
        Learned(values, kept["empty"], trusted), rows, kept["any"],
        {name: RowTrust(*one) for name, one in kept["row_trust"].items()},
    )  # fmt: skip
