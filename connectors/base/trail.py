"""The audit trail, and what binds the firm."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple, Protocol


class SignOff(NamedTuple):
    """An attorney's dated word that a rule of law, in one version of the rules, is right."""

    rule_id: str
    rules_version: str
    attorney: str
    on: dt.date


class TrailEntry(NamedTuple):
    """One act of one person in the audit trail; `details` holds ids and hashes alone."""

    number: int
    at: dt.datetime
    actor: str
    role: str
    act: str
    subject: str
    details: Mapping[str, str]
    hash: str


class Trail(Protocol):
    """The audit trail: append-only, each entry chained to the one before by hash."""

    def append(
        self,
        at: dt.datetime,
        actor: str,
        role: str,
        act: str,
        subject: str,
        details: Mapping[str, str],
    ) -> TrailEntry:
        """Write an act down; the same act at the same moment is one entry."""

    def entries(self, subject: str | None = None) -> tuple[TrailEntry, ...]:
        """Return the entries about the subject, or all, oldest first."""

    def verify(self) -> TrailEntry | None:
        """Return the first entry that does not follow from the one before; None: the chain holds."""


class Signatures(Protocol):
    """What binds the firm: codes used up, rules of law signed off."""

    def use_code(self, staff_id: str, counter: int) -> bool:
        """Use up a person's one-time code of that time step; False when it was used before."""

    def sign_rule(self, rule_id: str, rules_version: str, attorney: str, on: dt.date) -> None:
        """Write down an attorney's sign-off; the first one of a rule in a version stands."""

    def signed_rules(self) -> tuple[SignOff, ...]:
        """Return all sign-offs, by rule and version."""
