"""What a document says of whose it is: persons with the page that names them, numbers, days, and who it comes from."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from casefile.records.base import BaseRecord
from casefile.vocabulary import Vocabulary

Role = Literal["patient", "employee", "claimant", "named"]
"""How a paper names a person: as the one it is about (patient, employee), as who claims, or merely so."""

SHORTEST_NUMBER = 5
_ROLES: Mapping[str, Role] = {
    "patient_name": "patient", "employee_name": "employee", "claimant_name": "claimant",
    "responding_party": "named", "insured_name": "named", "named_insured": "named",
}  # fmt: skip
_NUMBERS = (
    "claim_number", "policy_number", "member_id", "case_number", "report_number", "account_number", "reference_number",
)  # fmt: skip
_FROM = ("provider_name", "facility", "employer_name", "payer_name")
_LOOKALIKE = str.maketrans("OILSBZ", "011582")


class Named(Vocabulary):
    """One person that a paper names: in which role, on which page (None: somewhere), born when."""

    role: Role
    name: str
    page: int | None = None
    born: dt.date | None = None


class Said(Vocabulary):
    """What a document says of whose it is. Numbers are bare (`bare`); `sources` are providers and employers."""

    people: tuple[Named, ...] = ()
    born: tuple[dt.date, ...] = ()
    lost: tuple[dt.date, ...] = ()
    numbers: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()


def said_by(record: BaseRecord, on_pages: Said | None = None) -> Said:
    """Return what the record says together with what stood on the pages beside it."""
    pages = on_pages or Said()
    born = [day for day in (getattr(record, "patient_dob", None),) if isinstance(day, dt.date)]
    lost = [day for day in (getattr(record, "date_of_loss", None),) if isinstance(day, dt.date)]
    return Said(
        people=tuple(dict.fromkeys((*_people(record, born[0] if born else None), *pages.people))),
        born=tuple(dict.fromkeys((*born, *pages.born))),
        lost=tuple(dict.fromkeys((*lost, *pages.lost))),
        numbers=pages.numbers | frozenset(_numbers(record)),
        sources=pages.sources | frozenset(_texts(record, _FROM)),
    )


def together(said: Iterable[Said]) -> Said:
    """Return what several documents say, as if one said it."""
    every = tuple(said)
    return Said(
        people=tuple(dict.fromkeys(person for one in every for person in one.people)),
        born=tuple(dict.fromkeys(day for one in every for day in one.born)),
        lost=tuple(dict.fromkeys(day for one in every for day in one.lost)),
        numbers=frozenset().union(*(one.numbers for one in every)),
        sources=frozenset().union(*(one.sources for one in every)),
    )


def bare(number: str) -> str:
    """Return a number without marks, letters that scans confuse with figures as those; "" where it is too short."""
    plain = re.sub(r"[^A-Za-z0-9]", "", number).upper().translate(_LOOKALIKE)
    return plain if len(plain) >= SHORTEST_NUMBER and any(sign.isdigit() for sign in plain) else ""


def account_of(record: BaseRecord) -> str | None:
    """Return the number, bare, under which the sender keeps the client's account or file."""
    return next(filter(None, map(bare, _texts(record, ("account_number", "reference_number")))), None)


def _people(record: BaseRecord, born: dt.date | None) -> Iterator[Named]:
    for field, role in _ROLES.items():
        if isinstance(name := getattr(record, field, None), str):
            yield Named(role=role, name=name, born=born if role == "patient" else None)
    for name in getattr(record, "names", ()):
        yield Named(role="named", name=name)
    for party in getattr(record, "parties", ()):
        if isinstance(name := getattr(party, "name", None), str):
            yield Named(role="named", name=name)


def _numbers(record: BaseRecord) -> Iterator[str]:
    printed = [*_texts(record, _NUMBERS), *getattr(record, "claim_numbers", ())]
    yield from filter(None, map(bare, printed))


def _texts(record: BaseRecord, fields: Iterable[str]) -> Iterator[str]:
    for field in fields:
        if isinstance(value := getattr(record, field, None), str) and value:
            yield value
