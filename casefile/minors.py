"""Who in a matter is under age: persons whose names go out as initials alone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.law.rules import EVERYWHERE, the_rule
from casefile.matter import Client, Matter
from casefile.names import Likeness, compare
from casefile.said import said_by

_UNDER_AGE = re.compile(r"\bminors?\b|\bunder ?age\b", re.IGNORECASE)
_MAY_BE_ONE: frozenset[Likeness] = frozenset({"same", "alike", "near", "renamed", "garbled"})


class Persons(NamedTuple):
    """The persons that a matter knows, by name: those under age, and those who are not."""

    minors: tuple[str, ...] = ()
    adults: tuple[str, ...] = ()


def is_under_age(born: dt.date | None, state: str, day: dt.date | None) -> bool:
    """Tell whether who was born then is not of age on the day by the state's rule; an unknown birthday is no minor."""
    rule = the_rule(state, "majority") or the_rule(EVERYWHERE, "majority")
    if born is None or day is None or rule is None:
        return False
    years = int(str(rule.terms["years"]))
    return (day.year - born.year - ((day.month, day.day) < (born.month, born.day))) < years


def persons_of(case: CaseFile, day: dt.date, linked: Sequence[Matter] = ()) -> Persons:
    """Return who is under age on the day, and who else the matter names.

    Under age are: a client by the date of birth, or with a guardian and no such date; a client of a linked matter
    likewise; a survivor whom the intake form calls a minor; a patient by the date of birth that a paper states. A
    client who died is spoken of by name.
    """
    minors: list[str] = []
    adults = [party.name for party in case.matter.adverse_parties]
    for matter in (case.matter, *linked):
        client = matter.client
        own = (client.name, *client.former_names)
        (minors if _is_minor(client, matter.jurisdiction.state, day) else adults).extend(own)
        adults += [one.name for one in (client.guardian, client.representative) if one is not None]
        for survivor in client.survivors:
            (minors if _UNDER_AGE.search(survivor.relation or "") else adults).append(survivor.name)
    minors += [name for name in _young_patients(case, day) if not any(_is_one(name, known) for known in adults)]
    return Persons(tuple(dict.fromkeys(minors)), tuple(dict.fromkeys(adults)))


def _is_minor(client: Client, state: str, day: dt.date) -> bool:
    if client.date_of_death is not None:
        return False
    if client.date_of_birth is None:
        return client.guardian is not None
    return is_under_age(client.date_of_birth, state, day)


def _young_patients(case: CaseFile, day: dt.date) -> Iterator[str]:
    for document in case.documents:
        for person in said_by(document.record).people:
            young = person.born is not None and person.born <= day
            if young and is_under_age(person.born, case.matter.jurisdiction.state, day) and _is_name(person.name):
                yield person.name


def _is_name(printed: str) -> bool:
    """Tell whether what a paper prints is the whole name of a person."""
    return compare(printed, printed) != "none"


def _is_one(name: str, other: str) -> bool:
    return compare(name, other) in _MAY_BE_ONE
