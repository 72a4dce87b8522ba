"""Claim forms: on the official print by its boxes, else by captions and order; the reading that ties out counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from casefile.pages import Page
from extractors.found import Found
from extractors.kinds.medical_bill import cms1500, redrawn_1500, redrawn_ub04, ub04
from extractors.kinds.medical_bill.captioned import claim_form
from extractors.layout import rows_of

_Reader = Callable[[Found], bool]
_WHOLE = ("date_of_service", "code", "amount")


def read(pages: tuple[Page, ...]) -> tuple[Found, str] | None:
    """Return what the claim form on the pages says and which it is, or None where there is none.

    An office that draws the official form itself moves its boxes: where the lines read by the boxes do not
    make up the total, the form is read by its captions too, and the better of the two readings counts.
    """
    best: tuple[Found, str] | None = None
    for name, reader in _readers(pages):
        found = Found(pages)
        if not reader(found):
            continue
        if best is None or _worth(found) > _worth(best[0]):
            best = found, name
        if ties_out(best[0]):
            break
    return best


def ties_out(found: Found) -> bool:
    """Tell whether the amounts of the charge lines make up the total."""
    amounts = [found.get(f"charges[{place}].amount") for place in range(found.count("charges"))]
    known = [amount for amount in amounts if isinstance(amount, Decimal)]
    return bool(known) and len(known) == len(amounts) and sum(known) == found.get("total_charges")


def _worth(found: Found) -> tuple[bool, int]:
    """Return whether a reading ties out, and how many of its lines are whole."""
    lines = range(found.count("charges"))
    return ties_out(found), sum(
        all(found.get(f"charges[{place}].{name}") is not None for name in _WHOLE) for place in lines
    )


def _readers(pages: tuple[Page, ...]) -> Iterator[tuple[str, _Reader]]:
    """Yield the readers that the pages are for, the likeliest first; each tells whether it found anything."""
    if claims := [form for page in pages if (form := cms1500.filled(page)) is not None]:
        yield "cms1500", lambda found: cms1500.read(claims, found)
    elif bills := [form for page in pages if (form := ub04.filled(page)) is not None]:
        yield "ub04", lambda found: ub04.read(bills, found)
    match claim_form(rows_of(pages)):
        case "cms1500":
            yield "cms1500", lambda found: redrawn_1500.read(pages, found)
        case "ub04":
            yield "ub04", lambda found: redrawn_ub04.read(pages, found)
        case _:
            return
