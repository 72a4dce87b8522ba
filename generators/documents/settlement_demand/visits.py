"""Visits as the bills show them: their days, how many, what was done, by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from casefile.accounts import LedgerCharge, ProviderAccount, Visit
from casefile.chronology import Encounter
from casefile.citations import Cite
from casefile.dates import format_date
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench
from generators.excerpts import lower_first
from generators.names import cased

_AMBULANCE = "A0"
_REVENUE_DIGITS = 4


def visit_dates(bench: Bench, account: ProviderAccount, start: dt.date, end: dt.date) -> list[Printed]:
    """Return the days of a provider's visits in that time, each as a bill shows it."""
    return days_shown(bench, (one for one in account.visits if one.date is not None and start <= one.date <= end))


def days_shown(bench: Bench, visits: Iterable[Visit]) -> list[Printed]:
    """Return the days of visits, each as a bill shows it; one that no bill shows so is left out."""
    found = []
    for visit in visits:
        cite = visit.charges[0].billed.cite
        day = bench.book.held(cite.document, field_beside(cite, "date_of_service"), format_date)
        if day is not None and visit.date is not None and day.value == visit.date.isoformat():
            found.append(day)
    return found


def counted(bench: Bench, days: list[Printed]) -> Printed:
    """Return how many days these are, as printed."""
    inputs = [day.claim for day in days]
    return bench.book.computed(f"count({', '.join(inputs)})", inputs, str)


def visits_word(bench: Bench, days: list[Printed]) -> str:
    """Return "15 visits", or "1 visit"."""
    return f"{counted(bench, days)} visit{'s' if len(days) != 1 else ''}"


def services(bench: Bench, charges: Iterable[LedgerCharge]) -> list[str]:
    """Return what was done, as the bill or the payer's paper words it; for a charge without words its code."""
    found: dict[str, str] = {}
    for charge in charges:
        words = next((said for cite in _cites(charge) if (said := _description(bench, cite))), None)
        words = words or bench.book.held(charge.billed.cite.document, field_beside(charge.billed.cite, "code"))
        if words:
            found.setdefault(words.words.casefold(), words)
    return list(found.values())


def account_of(bench: Bench, one: Encounter) -> ProviderAccount | None:
    """Return the account of the provider of an encounter."""
    return bench.homes.get((one.provider, one.clinician))


def provider_name(bench: Bench, account: ProviderAccount) -> str:
    """Return the provider's name as some paper of its account prints it."""
    for paper in account.documents:
        record = bench.book.document(paper).record
        for path in ("provider_name", "facility"):
            if cased(getattr(record, path, None)) == account.provider:
                return bench.book.record(paper, path, cased)
    return bench.book.record(account.documents[0], "provider_name", cased)


def order(account: ProviderAccount) -> tuple[dt.date, int, str]:
    """Return where an account stands: by first visit; on one day the ambulance, then the hospital, then the rest."""
    codes = [charge.code or "" for visit in account.visits for charge in visit.charges]
    rank = 2
    if any(code.startswith(_AMBULANCE) for code in codes):
        rank = 0
    elif any(_is_hospital(charge) for visit in account.visits for charge in visit.charges):
        rank = 1
    return (min(account.dates, default=dt.date.max), rank, account.provider)


def _is_hospital(charge: LedgerCharge) -> bool:
    """Tell whether a charge stands under a hospital's revenue code."""
    code = charge.code or ""
    return charge.revenue_code is not None or (code.isdigit() and len(code) == _REVENUE_DIGITS)


def field_beside(cite: Cite, field: str) -> str:
    """Return the path of another field in the row that the cite is in."""
    return f"{cite.path.rsplit('.', 1)[0]}.{field}"


def _cites(charge: LedgerCharge) -> list[Cite]:
    return [charge.billed.cite, *(figure.cite for figure in charge.also)]


def _description(bench: Bench, cite: Cite) -> Printed | None:
    return bench.book.held(cite.document, field_beside(cite, "description"), _lowered)


def _lowered(value: object) -> str:
    return lower_first(str(value))
