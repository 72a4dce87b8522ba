"""Claim forms that are drawn another way than the printed form: their boxes found by their captions alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from extractors.found import Found
from extractors.layout import Label, Row, beside, labels, rest, rows_from, under
from extractors.letterhead import addresses
from extractors.names import in_case
from extractors.spans import Span
from extractors.tokens import npi, phone, text

_CMS1500 = (
    "health insurance claim form", "insured's i.d. number", "patient's birth date", "federal tax i.d. number",
    "accept assignment", "insured's policy group or feca number", "billing provider info & ph #",
    "patient's account no", "form 1500", "cms-1500", "hcfa-1500", "diagnosis or nature of illness or injury",
    "service facility location information",
)  # fmt: skip
_UB04 = (
    "ub-04", "cms-1450", "type of bill", "statement covers period", "rev cd", "42 rev cd", "serv units",
    "46 serv units", "fed tax no", "5 fed tax no", "pat cntl #", "3a pat cntl #", "patient control no",
    "47 total charges", "hcpcs/rates", "condition codes", "occurrence", "value codes", "uniform bill",
)  # fmt: skip
_BILLER = (
    "billing provider info & ph #", "billing provider info and ph #", "billing provider info", "billing provider",
    "physician's supplier's billing name address zip code & phone #", "billing provider name", "1 provider name",
    "provider name address telephone", "provider name, address, telephone",
)  # fmt: skip
_ENOUGH = 3


def claim_form(rows: Sequence[Row]) -> Literal["cms1500", "ub04"] | None:
    """Return which claim form the captions on the rows are of."""
    counts = {
        "cms1500": len({label.span.text.lower() for label in labels(rows, *_CMS1500, anywhere=True)}),
        "ub04": len({label.span.text.lower() for label in labels(rows, *_UB04, anywhere=True)}),
    }
    if max(counts.values()) < _ENOUGH:
        return None
    return "cms1500" if counts["cms1500"] >= counts["ub04"] else "ub04"


def put_biller(rows: Sequence[Row], found: Found) -> None:
    """Put the billing provider from the boxes under their captions."""
    for label in labels(rows, *_BILLER, anywhere=True):
        lines = _lines(rows, label)
        if not lines:
            continue
        named = text(lines[0])
        found.put("provider_name", in_case(named.value) if named is not None else None, lines[0])
        place = next(iter(addresses(rows_from(lines))), None)
        if place is not None:
            found.put("provider_address", in_case(place.value), place.span)
        beside = rest(label)
        for span in (*([beside] if beside is not None else []), *lines):
            found.take("provider_phone", phone(span))
        for span in lines:
            found.take("provider_npi", npi(span))
        break
    _put_first_locator(rows, found)


def _put_first_locator(rows: Sequence[Row], found: Found) -> None:
    """Put the provider from locator 1 of a hospital bill, which has no caption but its number."""
    row = next((row for row in rows if row.span.words[0].text == "1" and len(row.span.words) > 1), None)
    if row is None or found.get("provider_name") is not None:
        return
    label = Label(row, 0, 1)
    first = beside(label)
    lines = [span for span in ((first,) if first is not None else ()) if re.search(r"[A-Za-z]{2}", span.text)]
    if not lines:
        return
    named = text(lines[0])
    found.put("provider_name", in_case(named.value) if named is not None else None, lines[0])
    lines += list(under(rows, label, depth=3.5))[:4]
    place = next(iter(addresses(rows_from(lines))), None)
    if place is not None:
        found.put("provider_address", in_case(place.value), place.span)
    for span in lines:
        found.take("provider_phone", phone(span))


def _lines(rows: Sequence[Row], label: Label) -> list[Span]:
    return [span for span in under(rows, label, depth=3.5) if re.search(r"[A-Za-z]{2}|\d{10}", span.text)][:6]
