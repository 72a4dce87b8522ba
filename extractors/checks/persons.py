"""Identity: the person, the loss and the claim that a document names, against the matter's."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casefile.dates import format_short
from casefile.identity import same_person
from casefile.matter import Matter
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.checks.places import Sources, problem

_PERSONS = (
    ("patient_name", "patient"),
    ("employee_name", "employee"),
    ("claimant_name", "claimant"),
)


def check_identity(
    kind: str, record: BaseRecord, matter: Matter, sources: Sources | None = None
) -> tuple[Problem, ...]:
    """Return where the document's person, birth date, date of loss or claim number is not the matter's."""
    places = sources or {}
    return (
        *_names(record, matter, places),
        *_birth(record, matter, places),
        *_loss(record, matter, places),
        *_claim(kind, record, matter, places),
    )


def _names(record: BaseRecord, matter: Matter, sources: Sources) -> Iterator[Problem]:
    known = [matter.client.name, *([matter.client.guardian.name] if matter.client.guardian else [])]
    for field, words in _PERSONS:
        name = getattr(record, field, None)
        if isinstance(name, str) and not any(same_person(name, other) for other in known):
            sentence = f"the {words} is {name}, the matter's client is {matter.client.name}"
            yield problem("other_person", sentence, sources, field)
    insured = getattr(record, "named_insured", None)
    parties = [*known, *(party.name for party in matter.adverse_parties)]
    if isinstance(insured, str) and not any(same_person(part, other) for part in _each(insured) for other in parties):
        sentence = f"the policy insures {insured}, who is neither the client nor an adverse party of the matter"
        yield problem("other_insured", sentence, sources, "named_insured")


def _each(names: str) -> list[str]:
    """Return the persons of a joint policy, the surname printed once for both: "Dale and Rita Brannock"."""
    parts = re.split(r" and | & ", names)
    surname = parts[-1].split()[-1] if parts[-1].split() else ""
    return [part if len(part.split()) > 1 else f"{part} {surname}" for part in parts]


def _birth(record: BaseRecord, matter: Matter, sources: Sources) -> Iterator[Problem]:
    born, known = getattr(record, "patient_dob", None), matter.client.date_of_birth
    if isinstance(born, dt.date) and known is not None and born != known:
        sentence = f"the patient was born on {format_short(born)}, the matter's client on {format_short(known)}"
        yield problem("birth_date", sentence, sources, "patient_dob")


def _loss(record: BaseRecord, matter: Matter, sources: Sources) -> Iterator[Problem]:
    lost, known = getattr(record, "date_of_loss", None), matter.incident.date_of_loss
    if isinstance(lost, dt.date) and known is not None and lost != known:
        sentence = f"the paper is about a loss of {format_short(lost)}, the matter's is of {format_short(known)}"
        yield problem("date_of_loss", sentence, sources, "date_of_loss")


def _claim(kind: str, record: BaseRecord, matter: Matter, sources: Sources) -> Iterator[Problem]:
    """Compare a carrier's claim number; a bill's or a plan's may be of any payer."""
    number = getattr(record, "claim_number", None)
    if kind not in {"claim_letter", "payment_ledger"} or not isinstance(number, str):
        return
    numbers = [
        *(party.claim_number for party in matter.adverse_parties),
        *(cover.claim_number for cover in matter.own_coverage),
    ]
    known = [other for other in numbers if other is not None]
    if known and len(known) == len(numbers) and _plain(number) not in {_plain(other) for other in known}:
        sentence = f"the paper is about claim {number}, the matter's claims are {', '.join(known)}"
        yield problem("claim_number", sentence, sources, "claim_number")


def _plain(number: str) -> str:
    return "".join(sign for sign in number.upper() if sign.isalnum())
