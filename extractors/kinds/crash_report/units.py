"""The units of a crash report: each vehicle with its insurer, in blocks of boxes or rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.captioned import Filled
from extractors.kinds.crash_report.blocks import Block, Form
from extractors.kinds.crash_report.insurance import parted
from extractors.kinds.crash_report.listed import listed, stated
from extractors.kinds.crash_report.vehicle import PARTS, described
from extractors.layout import Row, Token
from extractors.spans import Pages, cells, find

_CELL = 2.2  # widest space within what is filled in, in heights of print
_ASKS_BOTH = re.compile(r"(?:insur\w*|ins|co|company|carrier)\.? ?/", re.IGNORECASE)
_INLINE = re.compile(
    r"^(?:vehicle|veh|unit|v)\.? ?(?:#|no\.?)? ?0?(?P<n>[1-9])\b[ :.\-]*(?P<what>(?:19|20)\d\d [A-Za-z].*)$",
    re.IGNORECASE,
)


class Unit(NamedTuple):
    """A vehicle and who insures it."""

    vehicle: Token[str] | None
    insurer: Token[str] | None
    policy: Token[str] | None
    driver: Token[str] | None = None


class Party(NamedTuple):
    """Somebody in a role, with the vehicle and its insurer where they were in one."""

    role: Token[str] | None
    name: Token[str] | None
    unit: Unit


def units(rows: Sequence[Row], form: Form, pages: Pages) -> dict[int, Unit]:
    """Return the units by their numbers: of the blocks, of rows such as "VEHICLE 01 2012 Jeep Liberty", of tables."""
    found = {block.number: _of_block(block, form, rows) for block in form.blocks}
    described = sum(unit.vehicle is not None for unit in found.values())
    if described > 1 and described == len(found):
        return found
    tabled = {one.number: Unit(one.vehicle, one.insurer, one.policy, one.driver) for one in listed(pages)}
    return {**found, **tabled} if len(tabled) > described else found


def _of_block(block: Block, form: Form, rows: Sequence[Row]) -> Unit:
    inside = form.of(block.number)
    return Unit(_vehicle(inside) or _inline(block, rows), *_insured(inside))


def _inline(block: Block, rows: Sequence[Row]) -> Token[str] | None:
    for row in rows:
        for match, span in find(row.span, _INLINE):
            if row.span.page is block.mark.page and int(match["n"]) == block.number:
                words = span.words[-len(match["what"].split()) :]
                return described(words, span)
    return None


def _vehicle(own: Sequence[Filled]) -> Token[str] | None:
    """Return year, make and model as one."""
    whole = [box for box in own if box.name == "vehicle" and box.rows]
    parts = [box for name in PARTS for box in own if box.name == name and box.rows]
    year = [box for box in parts if box.name == "year"][:1]
    model = [box for box in parts if box.name == "model"][:1]
    for filled in (*([*year, box, *_apart(box, model)] for box in whole), _first_each(parts)):
        words = tuple(word for box in filled for word in cells(box.rows[0], _CELL)[0].words)
        if words and (token := described(words, filled[0].rows[0])) is not None:
            return token
    return None


def _apart(whole: Filled, model: Sequence[Filled]) -> Sequence[Filled]:
    """Return the box of the model where the one of the vehicle asks for year and make alone."""
    asked = whole.caption.span.text.lower()
    return model if "make" in asked and "model" not in asked else []


def _first_each(parts: Sequence[Filled]) -> list[Filled]:
    return [next(box for box in parts if box.name == name) for name in PARTS if any(box.name == name for box in parts)]


def _insured(own: Sequence[Filled]) -> tuple[Token[str] | None, Token[str] | None]:
    """Return insurer and policy number, from one box where it has both."""
    insurer, policy = _text_of(own, "insurer"), _text_of(own, "policy", identifier=True)
    for box in own:
        both = box.name == "insured" or (box.name == "policy" and _ASKS_BOTH.search(box.caption.span.text) is not None)
        if box.rows and (both or (box.name == "insurer" and policy is None)):
            who, number = parted(box.rows[0], both=both)
            if who is not None:
                return who, number if both else policy or number
    return insurer or _text_of(own, "insured"), policy


def _text_of(own: Sequence[Filled], name: str, *, identifier: bool = False) -> Token[str] | None:
    """Return what stands in the first filled box of that name."""
    values = (stated(box.rows[0], identifier=identifier) for box in own if box.name == name and box.rows)
    return next((token for token in values if token is not None), None)
