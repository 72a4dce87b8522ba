"""Drafts: the versions of generated documents, their manifests, and what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from casefile.money import Money
from casefile.vocabulary import Vocabulary

DraftState = Literal["draft", "released", "sent", "answered", "rejected"]


class Sent(Vocabulary):
    """When and how a released document went out; clocks start here.

    `received` is the day on which it is known to have arrived. Of an offer: `amount` is what it asks for, `expires`
    its last day, `earliest` the first day that the law allows for that, by `rule`; `doubts` is what an attorney must
    confirm of it.
    """

    on: dt.date
    manner: str
    tracking: str | None = None
    by: str
    received: dt.date | None = None
    amount: Money | None = None
    expires: dt.date | None = None
    earliest: dt.date | None = None
    rule: str | None = None
    doubts: tuple[str, ...] = ()


How = Literal["accepted", "rejected", "counter", "clarification", "extension"]
ENDING: frozenset[How] = frozenset({"accepted", "rejected", "counter"})
"""Answers that end an offer; who asks for clarification or for time has not answered it yet."""


class Answer(Vocabulary):
    """What came back on a document that was sent: when, how, the amount where one was named."""

    on: dt.date
    how: How
    amount: Money | None = None
    note: str | None = None
    by: str


class Manifest(Vocabulary):
    """What a version was made from and by whom: the content of manifest.json.

    `options` is what was asked for. `as_made` is the hash of the case file as it stood then. `edited_from` is the
    version that a person edited; `merged_from` the edited version whose edits this one keeps. `released_outputs` are
    the hashes of the files under `released/`. `required` are the gaps that a statute asks to be filled. `released_over`
    is what stood against the release and the attorney released over all the same, `released_because` the reason given.
    """

    matter: str
    document: str
    version: int
    state: DraftState = "draft"
    matterflow_version: str
    rules_version: str
    inputs: dict[str, str]
    outputs: dict[str, str]
    triggered_by: str
    triggered_on: dt.date
    gaps: tuple[str, ...] = ()
    problems: int = 0
    claims: int = 0
    released_by: str | None = None
    released_at: dt.datetime | None = None
    released_hash: str | None = None
    sent: Sent | None = None
    options: Mapping[str, Any] = Field(default_factory=dict)
    as_made: str | None = None
    edited_from: int | None = None
    merged_from: int | None = None
    released_outputs: dict[str, str] = Field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    required: tuple[str, ...] = ()
    released_over: tuple[str, ...] = ()
    released_because: str | None = None


class Firm(Vocabulary):
    """The firm as letters print it; comes from the settings."""

    name: str
    address: tuple[str, ...] = ()
    phone: str | None = None
    fax: str | None = None
    email: str | None = None


class Person(Vocabulary):
    """One person of the settings' staff list."""

    id: str
    name: str
    role: Literal["attorney", "paralegal", "case_manager", "admin"]
    licensed_in: tuple[str, ...] = ()
    bar_number: str | None = None
    email: str | None = None
    phone: str | None = None
