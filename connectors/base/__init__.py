"""What the rest of Matterflow asks of the outside world."""

from __future__ import annotations

from typing import NamedTuple

from connectors.base.drafts import Bates, Drafts, PageOfFile
from connectors.base.files import Files, Readings, Untold, Work
from connectors.base.filings import (
    Accounts,
    Corrections,
    Filings,
    Home,
    PageAccount,
    PaperLine,
    Settling,
    Statements,
    Takeover,
)
from connectors.base.mail import Letter, MailSender, Message, Outbox
from connectors.base.matters import Matters
from connectors.base.objects import LONGEST_KEY, LONGEST_PART, Bucket, ObjectStore, Standing, check_key
from connectors.base.trail import Signatures, SignOff, Trail, TrailEntry

__all__ = (
    "LONGEST_KEY",
    "LONGEST_PART",
    "Accounts",
    "Bates",
    "Bucket",
    "CaseStore",
    "Corrections",
    "Drafts",
    "Files",
    "Filings",
    "Home",
    "Letter",
    "MailSender",
    "Matters",
    "Message",
    "ObjectStore",
    "Outbox",
    "PageAccount",
    "PageOfFile",
    "PaperLine",
    "Readings",
    "Settling",
    "SignOff",
    "Signatures",
    "Standing",
    "Statements",
    "Takeover",
    "Trail",
    "TrailEntry",
    "Untold",
    "Work",
    "check_key",
)


class CaseStore(NamedTuple):
    """The firm's database, service by service.

    Every method raises TransientError when the same call may pass later, else PermanentError, and
    may be called again after a lost answer: twice is once.
    """

    matters: Matters
    files: Files
    work: Work
    readings: Readings
    filings: Filings
    accounts: Accounts
    corrections: Corrections
    attested: Statements
    bates: Bates
    drafts: Drafts
    outbox: Outbox
    trail: Trail
    signatures: Signatures
