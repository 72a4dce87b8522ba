"""Gaps in treatment: stated, counted, and met with what the records say of them; else the question to the client."""

from __future__ import annotations

import datetime as dt

from casefile.attested import said_about
from casefile.chronology import Gap
from casefile.gap_reasons import GapReason, reason_of
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, inner, quoted
from generators.documents.settlement_demand.visits import visit_dates
from generators.markup import gap, note
from generators.testimony import testimony


def care_gap(bench: Bench, one: Gap) -> str:
    """Return the paragraph on a gap."""
    start, end = _day(bench, one.start), _day(bench, one.end)
    if start is None or end is None:
        return gap("a gap in treatment; see the chronology")
    days = bench.book.computed(f"days({start.claim}, {end.claim}) - 1", (start.claim, end.claim), str)
    told = f"Between {start} and {end} no visit is recorded ({days} days)."
    why = reason_of(bench.case, one)
    asked = "A gap in treatment: a carrier argues from it that the injury had healed, or was minor."
    if why:
        explained = note(f"{asked} The records explain this one; check that the client says the same.")
        return f"{told} {_said(bench, why)}{explained}"
    for said in said_about(bench.case.statements, "treatment_gap"):
        begins, ends = said.told.begins or one.start, said.told.ends or one.end
        if begins <= one.end and ends >= one.start:
            return f"{told} {testimony(bench.book, said, bench.short)}{note(asked)}"
    return f"{told} {gap('the reason, from the client or the providers')}{note(asked)}"


def _said(bench: Bench, why: GapReason) -> str:
    """Return what a record says of the reason, in its own words."""
    document, path = why.cite.document, why.cite.path
    words = bench.book.record(document, path, inner(why.quote))
    written = bench.book.record(document, "date_of_service")
    return f"The record of {written} says: {quoted(words)} {bench.book.cite(document, path, why.quote)}."


def _day(bench: Bench, day: dt.date) -> Printed | None:
    """Return the day as some record or bill of treatment shows it, else as the day of the loss."""
    for one in bench.chronology.since_loss:
        for path, at in (("date_of_service", one.date), ("date_through", one.through)):
            held = bench.book.held(one.document, path) if one.document is not None and at == day else None
            if held is not None:
                return held
    for account in bench.ledger.providers:
        for found in visit_dates(bench, account, day, day):
            return found
    return bench.book.told("incident.date_of_loss") if bench.case.matter.incident.date_of_loss == day else None
