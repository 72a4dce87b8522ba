"""Claims: where each figure, date, code, count and proper name of a generated document comes from."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from casefile.pages import Box
from casefile.vocabulary import Vocabulary


class ClaimBase(Vocabulary):
    """`text` as printed; `where` is the place in the Word file; `value` the canonical value behind the text.

    `where` is `p<n>` for the n-th paragraph of the body, `t<n>.r<n>.c<n>` for a table cell, `h`/`f`/`n`/`e` before
    it for header, footer, footnotes and endnotes (all from 0); several places are separated by spaces, and what only
    goes into a computed claim has none. `value` is a decimal ("2184.00"), an ISO date, or the bare text.
    """

    id: str
    text: str
    where: str
    value: str


class RecordClaim(ClaimBase):
    """A value read from a page of a stored original."""

    kind: Literal["record"] = "record"
    document: str
    page: int
    box: Box | None
    quote: str
    bates: str | None = None
    path: str
    method: str = "text"


class ComputedClaim(ClaimBase):
    """A value worked out from other claims; the formula names their ids."""

    kind: Literal["computed"] = "computed"
    formula: str
    inputs: tuple[str, ...]


class LawClaim(ClaimBase):
    """What a rule of law says."""

    kind: Literal["law"] = "law"
    cite: str
    rule: str
    mark: str
    signed_off: str | None = None


class SettingsClaim(ClaimBase):
    """What the firm's settings say (firm, staff)."""

    kind: Literal["settings"] = "settings"
    key: str


class IntakeClaim(ClaimBase):
    """What the intake form says: the client told it; it has no page."""

    kind: Literal["intake", "attested"] = "intake"
    key: str
    said_by: str
    said_on: dt.date | None = None


class AttorneyClaim(ClaimBase):
    """What the attorney set (a demand amount, an expiry)."""

    kind: Literal["attorney"] = "attorney"
    set_by: str
    set_on: dt.date


class CorrectionClaim(ClaimBase):
    """What a person corrected: over a claim of the draft, or over what was read from a page.

    One over a claim names it (`over`). One over a page has no such claim (`over` is empty): it names the original's
    SHA-256, the page, the box where that was read and the field's path.
    """

    kind: Literal["correction"] = "correction"
    over: str
    said_by: str
    said_on: dt.date
    document: str | None = None
    page: int | None = None
    box: Box | None = None
    bates: str | None = None
    path: str | None = None


Claim = Annotated[
    RecordClaim | ComputedClaim | LawClaim | SettingsClaim | IntakeClaim | AttorneyClaim | CorrectionClaim,
    Field(discriminator="kind"),
]
CLAIMS: TypeAdapter[tuple[Claim, ...]] = TypeAdapter(tuple[Claim, ...])
