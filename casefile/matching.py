"""Whose paper it is: a document against a matter's client, and unsorted papers against all open matters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from casefile.identity import same_person
from casefile.matter import Matter
from casefile.records.base import BaseRecord

Whose = Literal["client", "other", "unsaid"]
_NAMES = ("patient_name", "employee_name", "claimant_name", "responding_party")
_PERSONAL = ("patient_name", "employee_name")


class Match(NamedTuple):
    """The matters that a file's documents fit, and whether exactly one fits for sure."""

    certain: str | None
    candidates: tuple[str, ...]


def whose(record: BaseRecord, matter: Matter) -> Whose:
    """Return whether the document is about the client, about somebody else, or does not say.

    A birth date that agrees outweighs a name that does not (a former name); only a patient's or an
    employee's name makes a document another person's, for letters name many people.
    """
    names = [name for field in _PERSONAL if isinstance(name := getattr(record, field, None), str)]
    born = getattr(record, "patient_dob", None)
    same_birth = _agree(born, matter.client.date_of_birth)
    if any(same_person(name, matter.client.name) for name in names):
        return "other" if same_birth is False and not _slip(born, matter.client.date_of_birth) else "client"
    if names:
        return "client" if same_birth else "other"
    letters = [name for field in _NAMES if isinstance(name := getattr(record, field, None), str)]
    return "client" if any(same_person(name, matter.client.name) for name in letters) else "unsaid"


def match(records: Sequence[BaseRecord], matters: Sequence[Matter]) -> Match:
    """Return which matters the records fit; certain is one that alone fits by name and birth date or claim number."""
    fitting = [matter for matter in matters if _fits(records, matter)]
    sure = [matter for matter in fitting if _sure(records, matter)]
    certain = sure[0].number if len(sure) == 1 and len(fitting) == 1 else None
    return Match(certain, tuple(matter.number for matter in fitting))


def _fits(records: Sequence[BaseRecord], matter: Matter) -> bool:
    said = {whose(record, matter) for record in records}
    return ("client" in said or _sure(records, matter)) and "other" not in said


def _sure(records: Sequence[BaseRecord], matter: Matter) -> bool:
    return any(
        _agree(getattr(record, "patient_dob", None), matter.client.date_of_birth) and whose(record, matter) == "client"
        for record in records
    ) or bool(_numbers(records) & _known_numbers(matter))


def _numbers(records: Sequence[BaseRecord]) -> set[str]:
    fields = ("claim_number", "policy_number", "member_id", "case_number", "report_number")
    return {
        _bare(value) for record in records for field in fields if isinstance(value := getattr(record, field, None), str)
    } - {""}


def _known_numbers(matter: Matter) -> set[str]:
    numbers = [matter.case_number, matter.incident.report_number, matter.client.member_id]
    numbers += [number for party in matter.adverse_parties for number in (party.claim_number, party.policy_number)]
    numbers += [number for own in matter.own_coverage for number in (own.claim_number, own.policy_number)]
    return {_bare(number) for number in numbers if number} - {""}


def _bare(number: str) -> str:
    plain = re.sub(r"[^A-Za-z0-9]", "", number).upper()
    return plain if len(plain) >= 5 else ""


def _agree(born: object, known: dt.date | None) -> bool | None:
    if not isinstance(born, dt.date) or known is None:
        return None
    return born == known


def _slip(born: object, known: dt.date | None) -> bool:
    """Tell whether two dates differ in one digit alone, as a misread one does."""
    if not isinstance(born, dt.date) or known is None:
        return False
    return sum(a != b for a, b in zip(born.isoformat(), known.isoformat(), strict=True)) == 1
