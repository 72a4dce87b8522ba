"""Column figures: amounts of a list's column whose cents stand apart, or of which a scan shows a part alone.

Where dollars and cents are printed in boxes of their own, or a scan lost the points between them, the cents are the
two digits right behind the dollars. A bare "10" under figures that all have cents is what is left of one: it is no
amount, unless the printed sum says which amount ends so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.money import ZERO, total
from casefile.pages import Box, Word, surround
from casefile.problems import Problem
from extractors.likely import CODE
from extractors.mended_sums import COLUMNS, TAKEN
from extractors.printed_rows import LISTS
from extractors.spans import Pages, Span, rows_on

_NEAR = 1.6  # white between dollars and cents, in heights of print
_WHOLE = re.compile(r"[-(]?\$?(?:\d{1,3}(?:,\d{3})+|\d{1,7})")
_TWO = re.compile(r"(\d\d)[)\-.|]?")
_POINTED = re.compile(r"\d ?[.,] ?\d\d\D*$")
_PART = re.compile(r"\W*\d{1,2}\W*|[^\w.,]*[.,](?!00)\d\d\W*")
_FEW = 3  # figures of a column that tell how its others are printed
_MOST = 0.6  # share of a column's figures that have cents, above which one without is none
_LARGEST = Decimal(100)


class Figure(NamedTuple):
    """An amount that was read: its path, value and source, and the printed row that it stands in."""

    path: str
    value: Decimal
    source: Source
    row: Span


def with_column_figures(kind: str, extraction: Extraction, pages: Pages) -> Extraction:
    """Return the extraction with cents that stand apart, and without figures of which only a part can be read."""
    if kind not in LISTS:
        return extraction
    for column, figures in _columns(kind, extraction, pages):
        extraction = _with_cents(extraction, figures, _sums(extraction, pages))
        extraction = _without_parts(kind, extraction, column, _again(extraction, figures))
    return extraction


def _columns(kind: str, extraction: Extraction, pages: Pages) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each column of money with its figures in the order of the rows."""
    name, fields = LISTS[kind]
    for field in (field for field, sort in fields.items() if sort == "number" and field != "units"):
        paths = [f"{name}[{at}].{field}" for at in range(len(getattr(extraction.record, name)))]
        figures = list(_figures(extraction, paths, pages))
        if figures:
            yield field, figures


def _sums(extraction: Extraction, pages: Pages) -> list[Figure]:
    """Return the amounts of the paper as a whole."""
    return list(_figures(extraction, [path for path in extraction.sources if "[" not in path], pages))


def _figures(extraction: Extraction, paths: Sequence[str], pages: Pages) -> Iterator[Figure]:
    numbered = {page.number: page for page in pages}
    for path in paths:
        source, value = extraction.sources.get(path), _value(extraction, path)
        if source is None or source.box is None or not isinstance(value, Decimal) or source.page not in numbered:
            continue
        y = (source.box[1] + source.box[3]) / 2
        row = next((row for row in rows_on(numbered[source.page]) if row.box.y0 <= y <= row.box.y1), None)
        if row is not None:
            yield Figure(path, value, source, row)


def _value(extraction: Extraction, path: str) -> object:
    match = re.fullmatch(r"(\w+)\[(\d+)\]\.(\w+)", path)
    if match is None:
        return getattr(extraction.record, path, None)
    return getattr(getattr(extraction.record, match[1])[int(match[2])], match[3])


def _again(extraction: Extraction, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures as they are now."""
    return [
        one._replace(value=value, source=extraction.sources[one.path])
        for one in figures
        if isinstance(value := _value(extraction, one.path), Decimal)
    ]


def _with_cents(extraction: Extraction, figures: Sequence[Figure], sums: Sequence[Figure]) -> Extraction:
    """Return the extraction with the cents of a column, and of sums, that stand behind their dollars."""
    apart = {one.path: cents for one in figures if (cents := _cents(one)) is not None}
    pointed = sum(_POINTED.search(one.source.text) is not None for one in figures)
    scanned = bool(figures) and figures[0].source.method == "ocr"
    if len(apart) < 2 and not (apart and scanned and pointed >= _FEW):
        return extraction
    right = max(cents.box.x1 for cents in apart.values())
    apart |= {
        one.path: cents
        for one in sums
        if (cents := _cents(one)) is not None and abs(cents.box.x1 - right) < _NEAR * one.row.height
    }
    new = {}
    for one in (*figures, *sums):
        if one.path in apart:
            new[one.path] = _completed(one, apart[one.path])
    return _put(extraction, new)


def _cents(one: Figure) -> Word | None:
    """Return the two digits right behind a figure of whole dollars."""
    if one.value != one.value.to_integral_value() or not _WHOLE.fullmatch(one.source.text.strip()):
        return None
    box = Box(*one.source.box) if one.source.box is not None else None
    after = [word for word in one.row.words if box is not None and word.box.x0 >= box.x1 - 1]
    if box is None or not after or not _TWO.fullmatch(after[0].text):
        return None
    return after[0] if after[0].box.x0 - box.x1 < _NEAR * one.row.height else None


def _completed(one: Figure, cents: Word) -> tuple[Decimal, Source]:
    part = Decimal(f"0.{cents.text[:2]}")
    box = surround((Word("", Box(*(one.source.box or cents.box)), 1.0), cents))
    sure = min(one.source.confidence, round(cents.confidence, 3))
    source = one.source.model_copy(update={"box": box, "text": f"{one.source.text} {cents.text}", "confidence": sure})
    return (one.value - part if one.value < ZERO else one.value + part), source


def _without_parts(kind: str, extraction: Extraction, column: str, figures: Sequence[Figure]) -> Extraction:
    """Return the extraction without what is left of figures; of one alone the printed sum tells the rest."""
    pointed = sum(_POINTED.search(one.source.text) is not None and not _is_part(one) for one in figures)
    parts = [one for one in figures if _is_part(one)]
    if not parts or pointed < max(_FEW, _MOST * len(figures)):
        return extraction
    whole = _rest(kind, extraction, column, parts)
    if whole is not None:
        (one,) = parts
        sure = min(one.source.confidence, TAKEN)
        taken = _put(extraction, {one.path: (whole, one.source.model_copy(update={"confidence": sure}))})
        said = "read so because the printed total then comes out; compare with the page"
        return taken._replace(problems=(*taken.problems, _named(said, parts)))
    left = _put(extraction, {one.path: (None, one.source) for one in parts})
    said = "only a part of the figure can be read here; read it on the page"
    return left._replace(problems=(*left.problems, _named(said, parts)))


def _is_part(one: Figure) -> bool:
    return one.source.method == "ocr" and abs(one.value) < _LARGEST and bool(_PART.fullmatch(one.source.text.strip()))


def _rest(kind: str, extraction: Extraction, column: str, parts: Sequence[Figure]) -> Decimal | None:
    """Return what the sum leaves for the one figure of which a part is read, where it ends as that does."""
    sums = [path for _, other, path in COLUMNS.get(kind, ()) if other == column]
    printed = getattr(extraction.record, sums[0]) if sums else None
    values = [getattr(row, column) for row in getattr(extraction.record, LISTS[kind][0])]
    if len(parts) > 1 or printed is None or None in values:
        return None
    left = Decimal(printed - total(values) + parts[0].value)
    digits = re.sub(r"\D", "", parts[0].source.text).rjust(2, "0")
    return left if left > ZERO and f"{left:.2f}".replace(".", "").endswith(digits) else None


def _put(extraction: Extraction, new: Mapping[str, tuple[Decimal | None, Source]]) -> Extraction:
    """Return the extraction with these values; those that are none lose their sources."""
    if not new:
        return extraction
    record = extraction.record.model_dump()
    for path, (value, _) in new.items():
        match = re.fullmatch(r"(\w+)\[(\d+)\]\.(\w+)", path)
        if match is None:
            record[path] = value
        else:
            record[match[1]][int(match[2])][match[3]] = value
    sources = dict(extraction.sources) | {path: source for path, (value, source) in new.items() if value is not None}
    for path in (path for path, (value, _) in new.items() if value is None):
        sources.pop(path, None)
    return Extraction(type(extraction.record).model_validate(record), sources, extraction.problems)


def _named(said: str, figures: Sequence[Figure]) -> Problem:
    named = ", ".join(f"{one.path} (page {one.source.page})" for one in figures)
    return Problem(code=CODE, sentence=f"{said}: {named}", pages=tuple(sorted({one.source.page for one in figures})))
