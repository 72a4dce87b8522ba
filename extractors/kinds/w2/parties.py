"""The names in the boxes of a form W-2."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from extractors.captioned import Filled, named
from extractors.layout import Token
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Span

_LEGAL = re.compile(
    r"(?:inc|incorporated|l\.?l\.?c|l\.?l\.?p|l\.?p|p\.?c|corp|corporation|co|company|ltd|limited|dba .*|d/b/a .*)\.?",
    re.IGNORECASE,
)
_TOWN = re.compile(r", ?[A-Z]{2}(?: \d{5}(?:-\d{4})?)?$")


def employers(boxes: Sequence[Filled]) -> list[Token[str]]:
    """Return the employer's name of each copy, with the legal form that its box has wrapped."""
    found = []
    for box in named(boxes, "employer"):
        for row, following in zip_longest(box.rows, box.rows[1:]):
            wrapped = following is not None and _LEGAL.fullmatch(following.text) is not None
            token = organisation(row.joined(following) if following is not None and wrapped else row)
            if token is not None:
                found.append(token)
                break
    return found


def employee(span: Span) -> Token[str] | None:
    """Return a person's name; a town and its state are none."""
    return None if _TOWN.search(span.text) else person(span)
