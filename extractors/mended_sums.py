"""Mended sums: where a list does not come to its printed total, what was missed or misread and makes it come out.

A row or a cell that was not read, a sign that a scan added or lost, a row that the paper itself does not count, one
digit of a faint figure: where just one such reading makes the sum come out to the cent it is taken and named to a
person. Where none does, or several do, all stays as it was read, and the check of the sum says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Any, NamedTuple

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.money import total
from casefile.problems import Problem
from extractors.found import source_of
from extractors.likely import CODE
from extractors.misread_figures import FAINT, readings
from extractors.missed_rows import Listed, Row, cell_of, listed, missed, row_of
from extractors.spans import Pages
from extractors.subtotals import is_subtotal

COLUMNS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "medical_bill": (("charges", "amount", "total_charges"),),
    "explanation_of_benefits": tuple(
        ("lines", column, f"total_{column}")
        for column in ("billed", "allowed", "adjustment", "paid", "patient_responsibility")
    ),
    "payment_ledger": (("payments", "paid", "total_paid"),),
    "lien_notice": (("items", "paid", "amount_claimed"), ("items", "billed", "amount_claimed")),
}
"""Of each kind the lists that are added up: the list, the column, the field with the printed sum."""
NOT_COUNTED = re.compile(
    r"\bvoid(?:ed)?\b|\brevers(?:ed|al)\b|\bcancel+ed\b|\bdenied\b|\bexcluded\b|\bunrelated\b|\bnot related\b"
    r"|\bstop(?:ped)? pay|\bno$",
    re.IGNORECASE,
)
NEVER_CLEAR = 1.01  # of a sum that one digit mends, no scanned figure is clear: engines are sure of misread digits too
_MOST = 3  # changes that are made together
_FEW = 12  # changes that are tried together
TAKEN = 0.55  # how sure a reading that a sum speaks for is at most: it is shown to a person


class Change(NamedTuple):
    """A reading that would change a sum: by how much, of which row (none: a new one), and the row's new values."""

    by: Decimal
    at: int | None
    row: Row | None
    path: str = ""
    source: Source | None = None


def mended_sums(kind: str, extraction: Extraction, pages: Pages) -> Extraction:
    """Return the extraction with the readings that make each list come to its printed total."""
    for name, column, path in COLUMNS.get(kind, ()):
        printed = getattr(extraction.record, path)
        amounts = [getattr(row, column) for row in getattr(extraction.record, name)]
        known = [amount for amount in amounts if amount is not None]
        if printed is None or not known or total(known) == printed:
            continue
        if is_subtotal(extraction.sources.get(path), total(known), pages):
            extraction = _without_subtotal(extraction, path)
            continue
        if kind == "lien_notice" and _comes_out(extraction, name, printed):
            continue
        changes = _fitting(extraction, pages, (name, column, path), printed - total(known))
        if changes:
            extraction = _changed(extraction, name, column, changes)
    return extraction


def _without_subtotal(extraction: Extraction, path: str) -> Extraction:
    source = extraction.sources[path]
    record = extraction.record.model_copy(update={path: None})
    sources = {other: one for other, one in extraction.sources.items() if other != path}
    said = "what stands where these are looked for is the sum of a part; look whether that of all is printed"
    return Extraction(record, sources, (*extraction.problems, *_named(said, [(path, source.page)])))


def _comes_out(extraction: Extraction, name: str, printed: Decimal) -> bool:
    rows = getattr(extraction.record, name)
    paid, billed = total(row.paid for row in rows), total(row.billed for row in rows)
    return printed in (paid, billed, billed - paid)


def _fitting(
    extraction: Extraction, pages: Pages, of: tuple[str, str, str], wanted: Decimal
) -> tuple[Change, ...] | None:
    """Return the changes that make up the difference where just one choice of them does, the fewest together."""
    name, column, path = of
    own = listed(extraction, name, path)
    unread = [
        Change(row.values[column].value, None, row)
        for row in missed(own, pages)
        if column in row.values and row.values[column].value
    ]
    if len(unread) > 1 and total(change.by for change in unread) == wanted:
        return tuple(unread)
    more = [*unread, *_in_rows(extraction, pages, own, column)]
    if len(more) <= _FEW:
        for count in range(1, min(_MOST, len(more)) + 1):
            fits = [
                some for some in combinations(more, count) if _apart(some) and total(one.by for one in some) == wanted
            ]
            if fits:
                return fits[0] if len(fits) == 1 else None
    for clear in (FAINT, NEVER_CLEAR):
        digits = [one for one in _of_digits(extraction, of, clear) if one.by == wanted and _agrees(extraction, of, one)]
        if digits:
            return (digits[0],) if len(digits) == 1 else None
    return None


def _apart(some: Sequence[Change]) -> bool:
    """Tell whether no two of the changes are of one row."""
    told = [one.at for one in some if one.at is not None]
    return len(set(told)) == len(told)


def _in_rows(extraction: Extraction, pages: Pages, listed_as: Listed, column: str) -> Iterator[Change]:
    """Yield the changes of rows that were read: a cell unread, a sign lost or added, a row that is not counted."""
    name, numbered = listed_as.name, {page.number: page for page in pages}
    for at, own in enumerate(getattr(extraction.record, name)):
        amount, source = getattr(own, column), extraction.sources.get(f"{name}[{at}].{column}")
        span = row_of(listed_as, numbered, at)
        if span is None:
            continue
        if amount is None:
            cell = cell_of(listed_as, span, column)
            if cell is not None:
                yield Change(cell.value, at, None, f"{name}[{at}].{column}", source_of(cell.span))
        elif source is not None and amount:
            printed = source.text.strip()
            at_end = f"{printed.strip('-')}-"
            if (amount > 0 and any(word.text == at_end for word in span.words)) or (
                amount < 0 and source.method == "ocr" and printed.startswith("-")
            ):
                yield Change(-2 * amount, at, None, f"{name}[{at}].{column}", source)
            elif NOT_COUNTED.search(span.text.strip()):
                yield Change(-amount, at, None)


def _of_digits(extraction: Extraction, of: tuple[str, str, str], clear: float) -> Iterator[Change]:
    """Yield the changes of a single figure of a scan, less clear than that, that is misread as figures usually are."""
    name, column, path = of
    for at, own in enumerate(getattr(extraction.record, name)):
        where = f"{name}[{at}].{column}"
        amount, source = getattr(own, column), extraction.sources.get(where)
        if amount is not None and source is not None:
            yield from (Change(other - amount, at, None, where, source) for other in readings(amount, source, clear))
    printed, source = getattr(extraction.record, path), extraction.sources.get(path)
    if source is not None:
        yield from (Change(printed - other, None, None, path, source) for other in readings(printed, source, clear))


def _agrees(extraction: Extraction, of: tuple[str, str, str], change: Change) -> bool:
    """Tell whether the other sums that the changed figure is part of come out with it, or none is known."""
    record: Any = extraction.record
    name, column, path = of
    if change.path == path:
        if name != "charges" or record.balance_due is None:
            return True
        left = record.total_charges - change.by - total((record.total_payments, record.total_adjustments))
        return bool(record.balance_due in (left, left + total((record.previous_balance,))))
    row = getattr(record, name)[change.at]
    if (
        name != "lines"
        or None in (row.billed, row.adjustment, row.allowed)
        or column not in ("billed", "adjustment", "allowed")
    ):
        return True
    parts = {"billed": row.billed, "adjustment": row.adjustment, "allowed": row.allowed}
    parts[column] += change.by
    return bool(parts["billed"] - parts["adjustment"] == parts["allowed"])


def _changed(extraction: Extraction, name: str, column: str, changes: Sequence[Change]) -> Extraction:
    """Return the extraction with the changes made, and a doubt that names them."""
    rows = [row.model_dump() for row in getattr(extraction.record, name)]
    others = {path: source for path, source in extraction.sources.items() if not path.startswith(f"{name}[")}
    kept = [_own(extraction.sources, f"{name}[{at}]") for at in range(len(rows))]
    gone = {one.at for one in changes if one.row is None and one.source is None and one.at is not None}
    record: dict[str, Any] = extraction.record.model_dump()
    fresh: list[int] = []
    told: list[tuple[str, int]] = []
    for one in changes:
        if one.row is not None:
            fresh.append(len(rows))
            rows.append({field: token.value for field, token in one.row.values.items()} | dict(one.row.told))
            kept.append({field: _unsure(source_of(token.span)) for field, token in one.row.values.items()})
            kept[-1].update(
                {field: kept[-1]["code"].model_copy(update={"method": "inferred"}) for field in one.row.told}
            )
        elif one.source is not None and one.at is not None:
            rows[one.at][column] = (rows[one.at][column] or Decimal()) + one.by
            kept[one.at][column] = _unsure(one.source)
        elif one.source is not None:
            record[one.path] -= one.by
            others[one.path] = _unsure(one.source)
            told.append((one.path, one.source.page))
    order = sorted((at for at in range(len(rows)) if at not in gone), key=lambda at: _place(kept[at]))
    sources = {f"{name}[{new}].{field}": one for new, at in enumerate(order) for field, one in kept[at].items()}
    record[name] = [rows[at] for at in order]
    changed = {one.at for one in changes if one.at is not None and one.at not in gone}
    told += [(f"{name}[{order.index(at)}]", _place(kept[at])[0]) for at in fresh]
    told += [(f"{name}[{order.index(at)}].{column}", kept[at][column].page) for at in order if at in changed]
    left = [(f"{name}[{at}] as first read", _place(kept[at])[0]) for at in sorted(gone)]
    problems = (
        *_named("read so because the printed total then comes out; compare with the page", told),
        *_named("rows left out, as the paper does not count them; look at the page", left),
    )
    model = type(extraction.record)
    before = _renumbered(extraction.problems, name, order)
    return Extraction(model.model_validate(record), {**others, **sources}, (*before, *problems))


def _renumbered(problems: Sequence[Problem], name: str, order: Sequence[int]) -> Iterator[Problem]:
    """Yield the doubts of what was first read, their rows by the numbers that these have now."""
    rows = re.compile(rf"\b{name}\[(\d+)\](?! as first)")

    def moved(match: re.Match[str]) -> str:
        at = int(match[1])
        return f"{name}[{order.index(at)}]" if at in order else f"{name}[{at}] as first read"

    for problem in problems:
        yield problem.model_copy(update={"sentence": rows.sub(moved, problem.sentence)})


def _own(sources: Mapping[str, Source], path: str) -> dict[str, Source]:
    return {key[len(path) + 1 :]: source for key, source in sources.items() if key.startswith(f"{path}.")}


def _unsure(source: Source) -> Source:
    return source.model_copy(update={"confidence": min(source.confidence, TAKEN)})


def _place(own: Mapping[str, Source]) -> tuple[int, float]:
    return min(((one.page, one.box[1]) for one in own.values() if one.box), default=(1 << 30, 0.0))


def _named(said: str, told: Sequence[tuple[str, int]]) -> Iterator[Problem]:
    if told:
        named = ", ".join(f"{path} (page {page})" for path, page in told)
        yield Problem(code=CODE, sentence=f"{said}: {named}", pages=tuple(sorted({page for _, page in told})))
