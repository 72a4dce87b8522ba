"""Public bodies: which adverse parties may be public entities, and of what kind; always a question, never an answer."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from casefile.matter import Matter

Body = Literal["federal", "state", "county", "city", "district"]
_NAMES: dict[Body, re.Pattern[str]] = {
    "federal": re.compile(
        r"\bunited states\b|\bu\.? ?s\.? (?:postal|department|army|navy|air force)\b|\bveterans affairs\b",
        re.IGNORECASE,
    ),
    "district": re.compile(
        r"\bschool(?: district|s\b)|\bboard of education\b|\btransit\b|\bpublic (?:works|library|hospital|utilit)"
        r"|\b(?:transportation|housing|port|airport|water|turnpike) authority\b|\bfire department\b"
        r"|\b(?:water|fire|park|hospital|irrigation|utility) district\b|\bcommunity college\b",
        re.IGNORECASE,
    ),
    "state": re.compile(
        r"\b(?:state|commonwealth|people) of\b|\bhighway patrol\b|\bcaltrans\b|\btxdot\b|\bfdot\b|\buniversity of\b"
        r"|\bdepartment of (?:transportation|corrections|public safety|motor|parks|highways)\b"
        r"|\bstate (?:police|patrol|university|troopers?)\b",
        re.IGNORECASE,
    ),
    "county": re.compile(r"\bcounty\b|\bsheriff\b|\bparish of\b", re.IGNORECASE),
    "city": re.compile(
        r"\b(?:city|town|village|township|borough|municipality) of\b|\bcity\b|\bpolice department\b|\bmunicipal\b",
        re.IGNORECASE,
    ),
}
_PRIVATE = re.compile(
    r"\b(?:inc|llc|l\.l\.c|llp|corp|corporation|co|company|ltd|lp|pllc|insurance|mutual|bank|farm|trucking|freight)\b\.?",
    re.IGNORECASE,
)


class PublicBody(NamedTuple):
    """An adverse party that may be a public entity."""

    name: str
    body: Body


def public_bodies(matter: Matter) -> tuple[PublicBody, ...]:
    """Return the adverse parties whose name or role reads like a public entity's; a company's name never does."""
    found = ((party.name, _body(party.name) or _body(party.role or "")) for party in matter.adverse_parties)
    return tuple(PublicBody(name, body) for name, body in found if body)


def _body(words: str) -> Body | None:
    if _PRIVATE.search(words):
        return None
    return next((body for body, pattern in _NAMES.items() if pattern.search(words)), None)
