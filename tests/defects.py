"""Defects planted in billing papers, as the other side's software hopes to find them, and whether we find them."""

import datetime as dt
import re
from typing import NamedTuple

from hypothesis import strategies as st

from casefile.case import CaseFile
from casefile.ledger import build_ledger
from casefile.records.medical import Charge, ExplanationOfBenefits, MedicalBill
from casefile.tieout import tie_out
from tests.ledgers import SPELLINGS, cents, told
from tests.papers import filed

DEFECTS = (
    "one cent",
    "transposed digits",
    "one cent, carried to the total",
    "transposed digits, carried to the total",
    "missing page",
    "bill sent twice",
    "charge before the loss",
    "another patient's bill",
    "bill sent again, a day transposed",
    "a day to come",
)
TODAY = dt.date(2026, 12, 1)
_ID = re.compile(r" \[[0-9a-f]{8}\]")
BORNE_OUT = frozenset(name for name in DEFECTS if name.endswith("carried to the total"))
"""Defects that only another paper on the same charge can show."""


class Planted(NamedTuple):
    """A case with one defect in it, the case without it, the true sum of the charges, and the paper that has it."""

    defect: str
    case: CaseFile
    sound: CaseFile
    billed: object
    paper: str


@st.composite
def planted(draw, defect=None):
    """A told case with one defect planted."""
    sound = draw(told())
    name = defect or draw(st.sampled_from(DEFECTS))
    papers = list(sound.case.documents)
    bills = [at for at, paper in enumerate(papers) if isinstance(paper.record, MedicalBill)]
    if name in BORNE_OUT:
        bills = [at for at in bills if _is_shown_twice(papers[at], papers)]
        if not bills:
            return None
    at = draw(st.sampled_from(bills))
    bill, record = papers[at], papers[at].record
    row = draw(st.integers(0, len(record.charges) - 1))
    if name == "bill sent twice":
        day = (record.statement_date or record.charges[0].date_of_service).replace(year=2027)
        papers.append(_again(bill, record.model_copy(update={"statement_date": day}), "again"))
    elif name == "bill sent again, a day transposed":
        day = transposed(record.charges[row].date_of_service)
        if day is None:
            return None
        charges = list(record.charges)
        charges[row] = charges[row].model_copy(update={"date_of_service": day})
        later = (record.statement_date or record.charges[0].date_of_service).replace(year=2027)
        papers.append(_again(bill, record.model_copy(update={"charges": tuple(charges), "statement_date": later}), "2"))
    elif name == "a day to come":
        charges = list(record.charges)
        charges[row] = charges[row].model_copy(update={"date_of_service": TODAY + dt.timedelta(days=10)})
        papers[at] = _again(bill, record.model_copy(update={"charges": tuple(charges)}), "to come")
    elif name == "another patient's bill":
        papers[at] = _again(bill, record.model_copy(update={"patient_name": "Harold T. Vance"}), "other")
    elif name == "charge before the loss":
        early = Charge(
            date_of_service=record.charges[0].date_of_service.replace(year=2025), code="99213", amount=cents(5000)
        )
        more = {"charges": (*record.charges, early), "total_charges": record.total_charges + early.amount}
        papers[at] = _again(bill, record.model_copy(update=more), "early")
    elif name == "missing page":
        rest = tuple(charge for place, charge in enumerate(record.charges) if place != row)
        if not rest:
            return None
        papers[at] = _again(bill, record.model_copy(update={"charges": rest}), "short")
    else:
        changed = misprinted(record.charges[row].amount, name)
        if changed is None:
            return None
        charges = list(record.charges)
        charges[row] = charges[row].model_copy(update={"amount": changed})
        more = {"charges": tuple(charges)}
        if name in BORNE_OUT:
            more["total_charges"] = record.total_charges - record.charges[row].amount + changed
        papers[at] = _again(bill, record.model_copy(update=more), "misprint")
    case = CaseFile(matter=sound.case.matter, documents=tuple(papers))
    planted_in = papers[at] if len(papers) == len(sound.case.documents) else papers[-1]
    return Planted(name, case.on(TODAY), sound.case.on(TODAY), sound.sum_of("billed"), planted_in.id)


def transposed(day):
    """The day with the two digits of its day swapped, else day and month; None where neither is another day."""
    for month, number in ((day.month, int(f"{day.day:02}"[::-1])), (day.day, day.month)):
        try:
            other = day.replace(month=month, day=number)
        except ValueError:
            continue
        if other != day:
            return other
    return None


def findings(case):
    """Everything that is told of the case, without the papers' ids: differences, doubts, what is set aside."""
    ledger, tied = build_ledger(case), tie_out(case)
    told_of = {check.sentence for check in tied.differences}
    told_of |= {problem.sentence for problem in ledger.problems}
    return {bare(sentence) for sentence in told_of} | {
        f"{one.date} {one.amount.amount} {one.code}" for one in ledger.excluded
    }


def bare(sentence):
    """A sentence without the papers' ids, which change with every paper."""
    return _ID.sub("", sentence)


def is_found(one):
    """Whether something is told that was not told without the defect, and no more counts than there is."""
    told_of = findings(one.case) - findings(one.sound)
    if one.defect == "bill sent twice":
        return build_ledger(one.case).totals.billed == one.billed
    if one.defect == "charge before the loss":
        return any(words.endswith("before_loss") for words in told_of)
    if one.defect in {"another patient's bill", "a day to come"}:
        code = "to_come" if one.defect == "a day to come" else "another_person"
        return any(words.endswith(code) for words in told_of) and not _counts_set_aside(one)
    if one.defect == "bill sent again, a day transposed":
        once = build_ledger(one.case).totals.billed == one.billed
        asked = any("may be one charge" in words or "are likely one charge" in words for words in told_of)
        return asked if not once else bool(told_of)
    return bool(told_of)


def _counts_set_aside(one):
    """Whether a charge that is set aside is in the sums all the same, from the planted paper."""
    ledger = build_ledger(one.case)
    counted = {charge.billed for account in ledger.providers for visit in account.visits for charge in visit.charges}
    aside = {left_out.amount for left_out in ledger.excluded}
    others = {figure for figure in counted if figure.cite.document == one.paper}
    return bool(counted & aside) or (one.defect == "another patient's bill" and bool(others))


def _is_shown_twice(bill, papers):
    """Whether another paper shows the bill's charges by their codes: an explanation, or another bill."""
    coded = {(c.date_of_service, c.code, c.amount) for c in bill.record.charges if c.code}
    spellings = next(known for known in SPELLINGS.values() if bill.record.provider_name in known)
    others = [
        paper for paper in papers if paper.id != bill.id and getattr(paper.record, "provider_name", None) in spellings
    ]
    shown = {
        (c.date_of_service, c.code, c.amount)
        for paper in others
        if isinstance(paper.record, MedicalBill)
        for c in paper.record.charges
    } | {
        (c.date_of_service, c.code, c.billed)
        for paper in others
        if isinstance(paper.record, ExplanationOfBenefits)
        for c in paper.record.lines
    }
    return bool(coded) and coded <= shown


def misprinted(amount, name):
    """The amount a cent more, or with two digits swapped; None where all digits are alike."""
    if name.startswith("one cent"):
        return amount + cents(1)
    digits = list(f"{amount:.2f}")
    for at in range(len(digits) - 1):
        one, two = digits[at], digits[at + 1]
        if one.isdigit() and two.isdigit() and one != two and not (at == 0 and two == "0"):
            digits[at], digits[at + 1] = two, one
            return type(amount)("".join(digits))
    return None


def _again(paper, record, name):
    return filed(record, paper.kind, name, pages=paper.pages)
