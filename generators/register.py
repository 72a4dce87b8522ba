"""The register of a document's claims: ids in order, one claim a source and wording, the words bound to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypedDict

from casefile.claims import Claim
from casefile.dates import format_date
from casefile.errors import PermanentError
from casefile.money import format_dollars
from generators.markup import cited, clean, plain

Formatter = Callable[[Any], str]
Key = tuple[str, ...]
"""What a claim is known by; its last part is the words to print."""


class Printed(str):
    """Words to print, bound to the claim of that id; they stay bound inside longer texts."""

    __slots__ = ("claim", "value")
    claim: str
    value: str

    @property
    def decimal(self) -> Decimal:
        """The canonical value as a number."""
        return Decimal(self.value)

    @property
    def words(self) -> str:
        """What a reader sees."""
        return plain(self)


class Base(TypedDict):
    """What every claim has."""

    id: str
    text: str
    where: str
    value: str


class Register:
    """Claims in the order in which they were first made; ids run c0001, c0002 ..."""

    def __init__(self) -> None:
        self._printed: dict[Key, Printed] = {}
        self._claims: list[Claim] = []

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in order."""
        return tuple(self._claims)

    def claim(self, claim_id: str) -> Claim | None:
        """Return the claim of that id, or None where there is none."""
        index = int(claim_id[1:]) - 1 if claim_id[1:].isdigit() else -1
        return self._claims[index] if 0 <= index < len(self._claims) else None

    def known(self, key: Key) -> Printed | None:
        """Return the words of a claim that is registered already."""
        return self._printed.get(key)

    def base(self, words: str, value: str) -> Base:
        """Return the common part of the next claim."""
        return Base(id=f"c{len(self._claims) + 1:04d}", text=plain(words), where="", value=plain(clean(value)))

    def keep(self, key: Key, claim: Claim) -> Printed:
        """Register the claim and return its words."""
        self._claims.append(claim)
        printed = Printed(cited(claim.id, key[-1]))
        printed.claim, printed.value = claim.id, claim.value
        self._printed[key] = printed
        return printed

    def value(self, claim_id: str) -> Decimal | dt.date | str:
        """Return the canonical value of a claim, as formulas take it.

        Raises:
            PermanentError: no such claim.
        """
        claim = self.claim(claim_id)
        if claim is None:
            raise PermanentError(f"{claim_id} is no claim of this document")
        return formula_value(claim.value)


def formula_value(text: str) -> Decimal | dt.date | str:
    """Return the canonical text of a claim as the value that a formula takes."""
    if text[4:5] == "-":
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            pass
    return Decimal(text) if _is_number(text) else text


def worded(value: object, printed: str | Formatter | None) -> str:
    """Return a value as printed: as told, else money as "$1,234.50" and a day as "14 February 2026"."""
    if callable(printed):
        return printed(value)
    if printed is not None:
        return printed
    if isinstance(value, Decimal):
        return format_dollars(value)
    return format_date(value) if isinstance(value, dt.date) else str(value)


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return bool(digits) and digits.replace(".", "", 1).isdigit() and digits[0] != "." and digits.isascii()
