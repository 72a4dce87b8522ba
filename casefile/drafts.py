"""Drafts: the versions of generated documents, their manifests, and what became of them."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from casefile.vocabulary import Vocabulary

DraftState = Literal["draft", "released", "sent", "answered", "rejected"]


class Sent(Vocabulary):
    """When and how a released document went out; clocks start here."""

    on: dt.date
    manner: str
    tracking: str | None = None
    by: str


class Manifest(Vocabulary):
    """What a version was made from and by whom: the content of manifest.json."""

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
