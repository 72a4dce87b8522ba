"""Items: one line each of what a claim needs, whether the file has it, who can supply it and what to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from casefile.documents import FiledDocument
from casefile.keys import holder_slug
from casefile.vocabulary import Vocabulary

Status = Literal["have", "missing", "doubtful", "not needed"]
Area = Literal["liability", "treatment", "wages", "coverage", "liens", "authority", "limitation"]
Letter = Literal["records-request", "wage-verification-request", "limits-request"]


class PageOf(Vocabulary):
    """A page of a filed document."""

    document: str
    page: int


class Item(Vocabulary):
    """One thing that a claim needs. `who` can supply it; `ask` is what to ask for or do; `letter` drafts the request.

    `core` is what a demand should not go out without.
    """

    area: Area
    what: str
    status: Status
    who: str | None = None
    ask: str | None = None
    letter: str | None = None
    core: bool = False
    pages: tuple[PageOf, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something about it."""
        return self.status in {"missing", "doubtful"}


class ProviderRow(Vocabulary):
    """A provider's row of the matrix: what of its papers is in the file; `ask` is what its request asks for.

    `bare_days` are billed and without a record, `unbilled_days` the other way round, `unread_days` bill imaging without
    a report.
    """

    provider: str
    first: dt.date | None
    last: dt.date | None
    visits: int
    records: Status
    bills: Status
    itemised: Status
    benefits: Status
    imaging: Status
    films: Status
    affidavit: Status
    bare_days: tuple[dt.date, ...] = ()
    unbilled_days: tuple[dt.date, ...] = ()
    unread_days: tuple[dt.date, ...] = ()
    ask: tuple[str, ...] = ()
    letter: str | None = None
    pages: tuple[PageOf, ...] = ()


def first_pages(papers: Iterable[FiledDocument]) -> tuple[PageOf, ...]:
    """Return the first page of each paper."""
    return tuple(PageOf(document=paper.id, page=paper.pages[0]) for paper in papers)


def letter_to(kind: Letter, addressee: str) -> str:
    """Return the name of the document that asks the addressee: "records-request/foothill-imaging"."""
    return f"{kind}/{holder_slug(addressee)}"
