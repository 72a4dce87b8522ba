"""Gaps in treatment: stated, counted, and met with what the records say of them; else the question to the client."""

from __future__ import annotations

import datetime as dt
import re

from casefile.attested import said_about
from casefile.chronology import Gap
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, inner, quoted
from generators.documents.settlement_demand.visits import visit_dates
from generators.excerpts import sentences
from generators.markup import gap, note
from generators.testimony import testimony

_WHY = re.compile(
    r"\b(?:no visits?|not seen|authori[sz]\w+|insurance|waiting|waited|could not (?:attend|come)|cancel\w+|approval)\b",
    re.IGNORECASE,
)
_LET_GO = re.compile(r"\b(?:discharged? to|home program\w*|home exercise\w*|return (?:in|as needed))\b", re.IGNORECASE)


def care_gap(bench: Bench, one: Gap) -> str:
    """Return the paragraph on a gap."""
    start, end = _day(bench, one.start), _day(bench, one.end)
    if start is None or end is None:
        return gap("a gap in treatment; see the chronology")
    days = bench.book.computed(f"days({start.claim}, {end.claim})", (start.claim, end.claim), str)
    told = f"Between {start} and {end} ({days} days) no visit is recorded."
    why = _said(bench, one.end, ("history", "plan"), _WHY) or _said(bench, one.start, ("plan",), _LET_GO)
    asked = "A gap in treatment: a carrier argues from it that the injury had healed, or was minor."
    if why:
        return f"{told} {why}{note(f'{asked} The records explain this one; check that the client says the same.')}"
    for said in said_about(bench.case.statements, "treatment_gap"):
        begins, ends = said.told.begins or one.start, said.told.ends or one.end
        if begins <= one.end and ends >= one.start:
            return f"{told} {testimony(bench.book, said, bench.short)}{note(asked)}"
    return f"{told} {gap('the reason, from the client or the providers')}{note(asked)}"


def _said(bench: Bench, day: dt.date, fields: tuple[str, ...], wanted: re.Pattern[str]) -> str:
    """Return what a record of that day says of the reason, in its own words."""
    for one in bench.chronology.since_loss:
        if one.document is None or day not in {one.date, one.through}:
            continue
        record = bench.book.document(one.document).record
        for path in fields:
            told = [said.text for said in sentences(getattr(record, path, None) or "") if wanted.search(said.text)]
            if told:
                words = bench.book.record(one.document, path, inner(told[0]))
                written = bench.book.record(one.document, "date_of_service")
                return f"The record of {written} says: {quoted(words)} {bench.book.cite(one.document, path, told[0])}."
    return ""


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
