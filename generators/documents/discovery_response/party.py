"""A party of the served set with its role before the name, as papers of court name it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from casefile.identity import same_person
from casefile.records.litigation import ServedDiscovery
from generators.documents.discovery_response.facts import Facts, served_record

Field = Literal["propounding_party", "responding_party"]
_PLURAL = re.compile(r"\bDOES\b|\bet al\b|\band\b|;", re.IGNORECASE)
_ROLE = re.compile(r"(?:plaintiff|defendant|petitioner|respondent)", re.IGNORECASE)


def role(words: str | None, singular: str) -> str:
    """Return "Plaintiff" or "Plaintiffs" as the caption has one or several."""
    return f"{singular}s" if words and _PLURAL.search(words) else singular


def party(facts: Facts, field: Field, printed: Callable[[object], str] = str) -> str:
    """Return the party as "Defendant Dale Brannock", by the side of the caption on which it stands."""
    words = facts.book.record(facts.served.id, field, printed)
    before = role_of(served_record(facts.served), field)
    return f"{printed(before)} {words}" if before else words


def role_of(record: ServedDiscovery, field: Field) -> str | None:
    """Return the role to write before the name; None where the name has it, or the caption does not tell."""
    name: str | None = getattr(record, field)
    if not name or _ROLE.match(name):
        return None
    for side, words in (("Plaintiff", record.plaintiff), ("Defendant", record.defendant)):
        if words and (_plain(name) in _plain(words) or same_person(name, words)):
            return role(name, side)
    return None


def _plain(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", words.lower())
