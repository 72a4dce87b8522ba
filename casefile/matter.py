"""The matter: what the intake form says, key for key."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from casefile.money import Money
from casefile.vocabulary import Vocabulary

Stage = Literal["intake", "treating", "demand", "negotiation", "litigation", "settled", "closed"]
IncidentType = Literal["motor_vehicle", "premises", "dog_bite", "product", "medical", "work", "assault", "other"]
Role = Literal["attorney", "paralegal", "case_manager", "admin"]


def parse_fee(text: str) -> Fraction:
    """Return the share that "40", "33.33" (percentages) or "1/3" (an exact fraction) states.

    Raises:
        ValueError: it is none of these, or not between 0 and 1.
    """
    stripped = text.strip().rstrip("%").strip()
    if re.fullmatch(r"\d+/[1-9]\d*", stripped):
        share = Fraction(stripped)
    elif re.fullmatch(r"\d+(\.\d+)?", stripped):
        share = Fraction(Decimal(stripped)) / 100
    else:
        raise ValueError("a fee is a percentage such as 40 or 33.33, or a fraction such as 1/3")
    if not 0 <= share <= 1:
        raise ValueError("a fee lies between 0 and 100 per cent")
    return share


def _fee_text(text: str) -> str:
    parse_fee(text)
    return text


class Employer(Vocabulary):
    """An employer of the client."""

    name: str
    address: str | None = None


class Guardian(Vocabulary):
    """A minor's or ward's guardian."""

    name: str
    relation: str | None = None
    date_of_birth: dt.date | None = None


class Relative(Vocabulary):
    """Somebody whom a death concerns: who speaks for the estate, or who is left."""

    name: str
    relation: str | None = None


class Client(Vocabulary):
    """The injured person the firm acts for; of one who died, who speaks for the estate and who is left."""

    name: str
    former_names: tuple[str, ...] = ()
    date_of_birth: dt.date | None = None
    address: str | None = None
    phone: str | None = None
    email: str | None = None
    ssn_last4: Annotated[str, Field(pattern=r"^\d{4}$")] | None = None
    sex: str | None = None
    occupation: str | None = None
    employers: tuple[Employer, ...] = ()
    health_plan: str | None = None
    member_id: str | None = None
    medicare_number: str | None = None
    medicaid_id: str | None = None
    guardian: Guardian | None = None
    date_of_death: dt.date | None = None
    representative: Relative | None = None
    survivors: tuple[Relative, ...] = ()


class Incident(Vocabulary):
    """What happened, as the client told it."""

    date_of_loss: dt.date | None = None
    time: str | None = None
    place: str | None = None
    type: IncidentType | None = None
    narrative: str | None = None
    report_number: str | None = None


class Jurisdiction(Vocabulary):
    """Whose law governs: a state by its two letters, and a state or the federal court."""

    state: Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
    court: Literal["state", "federal"] = "state"


class Adjuster(Vocabulary):
    """The carrier's person on the claim."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None


class AdverseParty(Vocabulary):
    """Somebody the claim is against."""

    name: str
    role: str | None = None
    insurer: str | None = None
    insurer_address: str | None = None
    policy_number: str | None = None
    claim_number: str | None = None
    adjuster: Adjuster | None = None
    defense_counsel: str | None = None


class OwnCoverage(Vocabulary):
    """A policy of the client's own."""

    insurer: str
    insurer_address: str | None = None
    policy_number: str | None = None
    claim_number: str | None = None
    coverage: tuple[str, ...] = ()


class StaffOnMatter(Vocabulary):
    """Somebody named on the intake form; the firm's settings alone say who holds which role."""

    name: str
    role: Role
    licensed_in: tuple[str, ...] = ()


class Matter(Vocabulary):
    """One client's case, with the keys of the intake form."""

    number: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9.\-]{0,31}$")]
    client: Client
    incident: Incident = Incident()
    jurisdiction: Jurisdiction
    venue: str | None = None
    case_number: str | None = None
    adverse_parties: tuple[AdverseParty, ...] = ()
    own_coverage: tuple[OwnCoverage, ...] = ()
    fee_percentage: Annotated[str, AfterValidator(_fee_text)] | None = None
    costs: Money | None = None
    injured_body_parts: tuple[str, ...] = ()
    stage: Stage = "intake"
    linked_matters: tuple[str, ...] = ()
    staff: tuple[StaffOnMatter, ...] = ()


def surname(name: str) -> str:
    """Return the last name of a person's name as the drop folder shows it."""
    words = [
        word
        for word in name.replace(",", " ").split()
        if word.rstrip(".").lower() not in {"jr", "sr", "ii", "iii", "iv"}
    ]
    return words[-1] if words else name
