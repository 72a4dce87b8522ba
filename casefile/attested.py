"""What people said: the client's and witnesses' accounts and the attorney's figures, as taken down in a statement form.

A statement is no record: it has no page of a third party, only a person, a day, and who took it down. A later one may
take the place of an earlier one; both are kept.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, get_args

from casefile.money import Money
from casefile.vocabulary import Vocabulary

Speaker = Literal["client", "witness", "family", "employer", "attorney"]
Manner = Literal["in person", "by telephone", "by video", "in writing"]
Topic = Literal[
    "incident",
    "pain",
    "daily_life",
    "work",
    "earlier_health",
    "treatment_gap",
    "future",
    "loss",
    "not_there",
    "limitation",
    "demand_amount",
    "general_damages",
    "open_until",
    "other",
]
SPEAKERS: dict[Speaker, str] = {
    "client": "client",
    "witness": "witness",
    "family": "family or friend",
    "employer": "employer",
    "attorney": "attorney",
}
MANNERS: tuple[Manner, ...] = get_args(Manner)
TOPICS: dict[Topic, str] = {
    "incident": "How it happened",
    "pain": "Injury and pain",
    "daily_life": "Sleep, home and daily life",
    "work": "Work and earnings",
    "earlier_health": "Health before the loss",
    "treatment_gap": "Why there was no treatment (from, to)",
    "future": "What is to come",
    "loss": "Another loss or expense (amount)",
    "not_there": "A paper or witness that there is none of (which)",
    "limitation": "Attorney: a limitation or notice that is settled (which, and why)",
    "demand_amount": "Attorney: the amount demanded (amount)",
    "general_damages": "Attorney: general damages (amount)",
    "open_until": "Attorney: the offer is open until (to)",
    "other": "Something else",
}
FIGURES: dict[Topic, str] = {"demand_amount": "amount", "general_damages": "general_damages", "open_until": "expires"}
"""What an attorney sets, and the option of a demand that it is."""
ATTORNEYS: frozenset[Topic] = frozenset({*FIGURES, "limitation"})
"""What counts from an attorney alone."""


class Told(Vocabulary):
    """One thing that was said: about what, in the person's words, for which time, the amount named."""

    topic: Topic
    words: str | None = None
    begins: dt.date | None = None
    ends: dt.date | None = None
    amount: Money | None = None


class Attested(Vocabulary):
    """One statement: who said it, when and how, who took it down, when the person signed; `file` is the form's hash."""

    id: str
    matter: str
    said_by: str
    speaker: Speaker
    said_on: dt.date
    how: Manner
    taken_by: str
    signed_on: dt.date | None = None
    replaces: str | None = None
    file: str
    told: tuple[Told, ...]

    @property
    def label(self) -> str:
        """The statement as a list offers it: "2026-11-03, Imogen Duarte (client) [1a2b3c4d]"."""
        return f"{self.said_on.isoformat()}, {self.said_by} ({SPEAKERS[self.speaker]}) [{self.id[:8]}]"


class Said(NamedTuple):
    """One thing said, with its statement and its place in it."""

    by: Attested
    at: int
    told: Told

    @property
    def key(self) -> str:
        """What a claim on its words is kept under."""
        return f"attested.{self.by.id}.{self.at}"


def standing(statements: Sequence[Attested]) -> tuple[Attested, ...]:
    """Return the statements that no later one takes the place of, the oldest first."""
    replaced = {one.replaces for one in statements if one.replaces}
    kept = (one for one in statements if one.id not in replaced)
    return tuple(sorted(kept, key=lambda one: (one.said_on, one.said_by, one.id)))


def said_about(statements: Sequence[Attested], *topics: Topic) -> tuple[Said, ...]:
    """Return what stands about those topics, the oldest first."""
    found = (Said(by, at, told) for by in standing(statements) for at, told in enumerate(by.told))
    return tuple(one for one in found if one.told.topic in topics)


def figures_set(statements: Sequence[Attested]) -> dict[str, object]:
    """Return what an attorney last set for a demand, by the name of the option."""
    found: dict[str, object] = {}
    for one in said_about(statements, *FIGURES):
        value = one.told.ends if one.told.topic == "open_until" else one.told.amount
        if one.by.speaker == "attorney" and value is not None:
            found[FIGURES[one.told.topic]] = value
    return found


def who_set(statements: Sequence[Attested], value: object) -> tuple[str, dt.date] | None:
    """Return the attorney's staff id and the day on which the figure was set in a statement; None where none did."""
    for one in reversed(said_about(statements, *FIGURES)):
        if one.by.speaker == "attorney" and value in {one.told.amount, one.told.ends}:
            return one.by.taken_by, one.by.said_on
    return None


def attested_values(statements: Sequence[Attested]) -> Iterator[tuple[str, object]]:
    """Yield each value of the statements under the key of its claim."""
    for by in statements:
        yield f"attested.{by.id}.said_on", by.said_on
        yield f"attested.{by.id}.said_by", by.said_by
        for at, told in enumerate(by.told):
            for field in ("words", "begins", "ends", "amount"):
                value = getattr(told, field)
                if value is not None:
                    yield f"{Said(by, at, told).key}.{field}", value
