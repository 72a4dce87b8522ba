"""Columns told by what stands in them, where their caption is new, misread or says another thing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.codes import CODE
from extractors.heads import Heading
from extractors.tables import SUM, Parts

_CODED = re.compile(rf"\(?(?:{CODE.pattern})\)?(?:-[A-Z0-9]{{2}}|[A-Z][A-Z0-9]){{0,2}}[:,]?")
_POINTERS = re.compile(r"[A-L](?:,? ?[A-L]){0,3}|[1-4](?:, ?[1-4]){1,3}")
_WORDS = re.compile(r"[A-Za-z]{3,}")
_COUNT = re.compile(r"[1-9]\d{0,2}(?:\.0{1,2})?")
_WORDED = re.compile(r"[A-Za-z#]{2,}")
_SHORT, _OTHER = (
    4,
    frozenset(("min", "mins", "time", "age", "line", "ln", "day", "pos", "tos", "loc", "seq", "ref", "tax")),
)
_LEAST = 2  # cells that tell what a column holds


def by_content(headings: tuple[Heading, ...], parts: Parts) -> tuple[Heading, ...]:
    """Return the headings, those named anew whose cells hold codes, pointers to diagnoses, or words.

    "Procedure" is said of codes and of what was done, "Item" of both as well, "DX" of diagnoses and of the
    letters that point to them; a "Medicine" is a description whatever it is called.
    """
    lines = [line for line in parts if SUM.search(" ".join(word.text for own in line for word in own))]
    held = [[" ".join(word.text for word in own[at]) for own in lines if own[at]] for at in range(len(headings))]
    renamed = list(headings)
    for at, heading in enumerate(headings):
        if heading.name == "diagnosis" and _most(held[at], _POINTERS):
            renamed[at] = Heading("pointer", heading.span)
        elif heading.name in {None, "description", "place"} and _most(held[at], _CODED) and not _named(renamed, "code"):
            renamed[at] = Heading("code", heading.span)
        elif _is_unread(heading) and _most(held[at], _COUNT) and not _named(renamed, "units"):
            renamed[at] = Heading("units", heading.span)
    for at, heading in enumerate(renamed):
        if heading.name in {None, "code", "place"} and not _named(renamed, "description") and _is_worded(held[at]):
            renamed[at] = Heading("description", heading.span)
        elif heading.name is None and at and not _WORDED.search(heading.span.text) and heading.span.method == "ocr":
            renamed[at] = Heading(renamed[at - 1].name, heading.span)  # dirt between two captions
    return tuple(renamed)


def _is_unread(heading: Heading) -> bool:
    """Tell whether a short caption is no word that is known: "Qry" for "Qty"."""
    printed = heading.span.text.strip(" .:").lower()
    return heading.name is None and len(printed) <= _SHORT and printed not in _OTHER


def _named(headings: Sequence[Heading], name: str) -> bool:
    return any(heading.name == name for heading in headings)


def _most(cells: Sequence[str], shape: re.Pattern[str]) -> bool:
    """Tell whether most of the cells have the shape and nothing else."""
    fitting = sum(shape.fullmatch(cell) is not None for cell in cells)
    return fitting >= _LEAST and 3 * fitting >= 2 * len(cells)


def _is_worded(cells: Sequence[str]) -> bool:
    """Tell whether most of the cells are words without a code."""
    worded = sum(_WORDS.search(cell) is not None and _CODED.match(cell) is None for cell in cells)
    return worded >= _LEAST and 3 * worded >= 2 * len(cells)
