"""The schedules that valuation software reads: every diagnosis code and every charged code, a plain row each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.accounts import LedgerCharge, ProviderAccount
from casefile.documents import FiledDocument
from casefile.money import ZERO, format_dollars, total
from casefile.records.medical import ChartNote, MedicalBill
from generators.citing import pages_cell
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, plain_number
from generators.documents.settlement_demand.specials import short_day
from generators.documents.settlement_demand.view import CodeRow, ProcedureRow
from generators.documents.settlement_demand.visits import field_beside, order, provider_name
from generators.markup import BREAK, gap, note
from generators.names import cased

_UNSAID = "as coded; no description printed"
_CODELESS = "not coded"


class _Mention(NamedTuple):
    """A diagnosis code on a paper: where it stands, and the field that dates it."""

    day: dt.date
    paper: FiledDocument
    code: str
    dated: str
    words: str | None = None


class Schedule(NamedTuple):
    """The rows of what was charged, and their total."""

    rows: tuple[ProcedureRow, ...]
    total: ProcedureRow


def diagnoses(bench: Bench) -> tuple[CodeRow, ...]:
    """Return a row a diagnosis code, by the day on which it was first written down."""
    firsts: dict[str, _Mention] = {}
    described: dict[str, _Mention] = {}
    for one in sorted(_mentions(bench), key=lambda mention: (mention.day, mention.words is None, mention.paper.id)):
        value = _code(one)
        firsts.setdefault(value, one)
        if one.words:
            described.setdefault(value, one)
    return tuple(_diagnosis(bench, one, described.get(value)) for value, one in firsts.items())


def procedures(bench: Bench) -> Schedule:
    """Return a row a code of a provider: its dates, units and charges; the total is that of the medical expenses."""
    rows: list[ProcedureRow] = []
    sums: list[Printed] = []
    for account in sorted(bench.ledger.providers, key=order):
        for charges in _by_code(account):
            row, billed = _procedure(bench, account, charges)
            rows.append(row)
            sums += [billed] if billed is not None else []
    empty = {"code": "", "description": "", "dates": "", "units": "", "pages": ""}
    whole = ProcedureRow(provider="Total", billed=bench.book.total(sums) + _difference(bench), **empty)
    return Schedule(tuple(rows), whole)


def _mentions(bench: Bench) -> Iterator[_Mention]:
    loss = bench.case.matter.incident.date_of_loss or dt.date.min
    for paper in bench.case.of_kind("chart_note"):
        record = paper.record
        if isinstance(record, ChartNote) and record.date_of_service and record.date_of_service >= loss:
            for at, one in enumerate(record.diagnoses):
                words = f"diagnoses[{at}].description" if one.description else None
                if one.code:
                    yield _Mention(record.date_of_service, paper, f"diagnoses[{at}].code", "date_of_service", words)
    for document in dict.fromkeys(paper for account in bench.ledger.providers for paper in account.documents):
        yield from _of_bill(bench.book.document(document), loss)


def _of_bill(paper: FiledDocument, loss: dt.date) -> Iterator[_Mention]:
    record = paper.record
    if not isinstance(record, MedicalBill):
        return
    days = [(one.date_of_service, at) for at, one in enumerate(record.charges) if one.date_of_service]
    since = [(day, at) for day, at in days if day >= loss]
    if since:
        day, at = min(since)
        for code in range(len(record.diagnosis_codes)):
            yield _Mention(day, paper, f"diagnosis_codes[{code}]", f"charges[{at}].date_of_service")


def _code(one: _Mention) -> str:
    record, at = one.paper.record, int(one.code.split("[")[1].split("]")[0])
    if isinstance(record, ChartNote):
        return record.diagnoses[at].code or ""
    return record.diagnosis_codes[at] if isinstance(record, MedicalBill) else ""


def _diagnosis(bench: Bench, one: _Mention, described: _Mention | None) -> CodeRow:
    book, paper = bench.book, one.paper.id
    words = book.held(described.paper.id, described.words) if described and described.words else None
    who = book.held(paper, "facility", cased) or book.held(paper, "provider_name", cased)
    code, first = book.record(paper, one.code), book.record(paper, one.dated, short_day)
    return CodeRow(
        code=code,
        description=words or _UNSAID,
        first=first,
        provider=who or gap("who made this diagnosis"),
        page=pages_cell(book, book.at(paper, one.code), code, first, words or "", who or ""),
    )


def _by_code(account: ProviderAccount) -> list[list[LedgerCharge]]:
    """Return an account's charges, those of one code with one set of modifiers together, by their first day."""
    found: dict[tuple[str, tuple[str, ...], str], list[LedgerCharge]] = {}
    for visit in account.visits:
        for one in visit.charges:
            words = "" if one.code else (one.description or "")
            found.setdefault((one.code or "", one.modifiers, words), []).append(one)
    return [found[key] for key in sorted(found, key=lambda key: (_first(found[key]), key))]


def _first(charges: Sequence[LedgerCharge]) -> dt.date:
    return min((one.date for one in charges if one.date), default=dt.date.max)


def _procedure(
    bench: Bench, account: ProviderAccount, charges: Sequence[LedgerCharge]
) -> tuple[ProcedureRow, Printed | None]:
    book = bench.book
    amounts = [book.held(one.billed.cite.document, one.billed.cite.path) for one in charges]
    held = [amount for amount in amounts if amount is not None]
    billed = book.total(held) if len(held) == len(amounts) else None
    pages = BREAK.join(dict.fromkeys(book.at(one.billed.cite.document, one.billed.cite.path) for one in charges))
    name, code, dates = provider_name(bench, account), _coded(bench, charges[0]), _dates(bench, charges)
    words = next((said for one in charges if (said := _described(bench, one))), _UNSAID)
    units = _units(bench, charges)
    row = ProcedureRow(
        provider=name,
        code=code,
        description=words,
        dates=dates,
        units=units,
        billed=billed or gap("a charge of this code has no place of its own in the bill; check the bill"),
        pages=pages_cell(book, pages, name, code, dates, words, units),
    )
    return row, billed


def _coded(bench: Bench, charge: LedgerCharge) -> str:
    cite = charge.billed.cite
    code = bench.book.held(cite.document, field_beside(cite, "code"))
    row = bench.book.document(cite.document)
    parts = [bench.book.held(row.id, field_beside(cite, f"modifiers[{at}]")) for at in range(len(charge.modifiers))]
    return "-".join([code, *(part for part in parts if part)]) if code else _CODELESS


def _described(bench: Bench, charge: LedgerCharge) -> Printed | None:
    cites = (charge.billed.cite, *(figure.cite for figure in charge.also))
    held = (bench.book.held(cite.document, field_beside(cite, "description")) for cite in cites)
    return next((words for words in held if words), None)


def _dates(bench: Bench, charges: Sequence[LedgerCharge]) -> str:
    """Return "3/16/26 to 6/5/26 (24)": the first and the last day, and on how many days it was charged."""
    days: dict[str, Printed] = {}
    for one in sorted(charges, key=lambda charge: charge.date or dt.date.max):
        cite = one.billed.cite
        day = bench.book.held(cite.document, field_beside(cite, "date_of_service"), short_day)
        if day is not None:
            days.setdefault(day.value, day)
    shown = list(days.values())
    if not shown:
        return gap("the day of this charge")
    if len(shown) == 1:
        return shown[0]
    inputs = [day.claim for day in shown]
    many = bench.book.computed(f"count({', '.join(inputs)})", inputs, str)
    return f"{shown[0]} to {shown[-1]} ({many})"


def _units(bench: Bench, charges: Sequence[LedgerCharge]) -> str:
    """Return the units of all charges; nothing where a bill prints none."""
    cites = [one.billed.cite for one in charges]
    held = [bench.book.held(cite.document, field_beside(cite, "units"), plain_number) for cite in cites]
    known = [one for one in held if one is not None]
    if len(known) != len(held):
        return ""
    return known[0] if len(known) == 1 else bench.book.total(known, printed=_whole)


def _whole(value: object) -> str:
    return plain_number(value if isinstance(value, Decimal) else str(value))


def _difference(bench: Bench) -> str:
    """Return the note on what the schedule and the table of medical expenses do not share."""
    charged = total(
        one.billed.amount for account in bench.ledger.providers for visit in account.visits for one in visit.charges
    )
    apart = bench.ledger.totals.billed - charged
    if apart == ZERO:
        return ""
    return note(
        f"The charges of this schedule and the billed column of the medical expenses differ by "
        f"{format_dollars(abs(apart))}: a bill has credits or charges that no line of it shows."
    )
