"""Left out: charges that the file shows and the specials do not count, each with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Iterator, Sequence

from casefile.accounts import Excluded
from casefile.benefits import Benefit
from casefile.capitals import cased
from casefile.case import CaseFile
from casefile.charges import Gathered, Matched
from casefile.citations import Cite, Figure
from casefile.documents import FiledDocument
from casefile.providers import Practice, find
from casefile.records.insurance import LienNotice
from casefile.relatedness import Reason, Relatedness


def charge_left_out(
    practice: Practice, charge: Matched, reason: Reason | None, benefits: Sequence[Benefit], gathered: Gathered
) -> Excluded:
    """Return the charge with the reason; without one, no bill or record of the provider shows it."""
    first = charge.first
    at = gathered.charges.index(charge)
    paid = next((line.paid for line in benefits if line.billed and gathered.placed.get(line.billed) == (at,)), None)
    return Excluded(
        date=first.date,
        provider=practice.name,
        description=first.description or first.code,
        amount=first.billed,
        paid=paid,
        code=reason.code if reason else "undocumented",
        reason=reason.words if reason else "only a payer's paper shows it; no bill or record of the provider is filed",
    )


def lien_lines_left_out(
    practice: Practice, benefits: Iterable[Benefit], gathered: Gathered, injury: Relatedness
) -> list[Excluded]:
    """Return the lines of lien itemisations for days on which the provider has no charge in the file."""
    days = {charge.first.date for charge in gathered.charges}
    return [
        _lien_line_left_out(practice, line, injury)
        for line in benefits
        if line.paper == "lien" and line.date not in days and (line.billed or line.paid)
    ]


def _lien_line_left_out(practice: Practice, line: Benefit, injury: Relatedness) -> Excluded:
    reason = injury.why_not(line.date, practice.name, (), line.diagnoses)
    amount = line.billed or line.paid
    if amount is None:
        raise ValueError("a lien line without a figure is not left out; it is not there")
    return Excluded(
        date=line.date,
        provider=practice.name,
        description=None,
        amount=amount,
        paid=line.paid,
        code=reason.code if reason else "undocumented",
        reason=reason.words if reason else "only the lien notice shows it; no bill or record of it is in the file",
    )


def noticed_alone(case: CaseFile, known: Sequence[tuple[Practice, Gathered]]) -> Iterator[Excluded]:
    """Yield what providers' own lien notices assert and none of their bills shows: item by item, else the whole.

    A notice sent again asserts nothing more.
    """
    told = set()
    for one in _noticed_alone(case, known):
        key = (one.provider, one.date, one.amount.amount)
        if key not in told:
            told.add(key)
            yield one


def _noticed_alone(case: CaseFile, known: Sequence[tuple[Practice, Gathered]]) -> Iterator[Excluded]:
    for paper in case.of_kind("lien_notice"):
        record = paper.record
        if not isinstance(record, LienNotice) or record.lien_type not in {"provider", "hospital"}:
            continue
        home = find([practice for practice, _ in known], record.lienholder)
        days = {charge.first.date for practice, own in known if practice is home for charge in own.charges}
        if record.items:
            yield from _items_noticed_alone(paper, record, days)
        elif not days and record.amount_claimed:
            amount = Figure(amount=record.amount_claimed, cite=Cite(document=paper.id, path="amount_claimed"))
            yield _noticed(record, amount, None)


def _items_noticed_alone(
    paper: FiledDocument, record: LienNotice, days: Container[dt.date | None]
) -> Iterator[Excluded]:
    for place, item in enumerate(record.items):
        amount = item.billed or item.paid
        if amount is None or item.date_of_service in days:
            continue
        path = f"items[{place}].{'billed' if item.billed else 'paid'}"
        yield _noticed(record, Figure(amount=amount, cite=Cite(document=paper.id, path=path)), item.date_of_service)


def _noticed(record: LienNotice, amount: Figure, day: dt.date | None) -> Excluded:
    return Excluded(
        date=day,
        provider=cased(record.lienholder) if record.lienholder else None,
        description=None,
        amount=amount,
        code="undocumented",
        reason="only the provider's lien notice shows it; ask for the itemised bill",
    )


def excluded_order(one: Excluded) -> tuple[str, str, str, str, str]:
    """Return what the list is ordered by: day, provider, amount, place."""
    cite = one.amount.cite
    day = one.date.isoformat() if one.date else ""
    return (day, one.provider or "", str(one.amount.amount), cite.document, cite.path)
