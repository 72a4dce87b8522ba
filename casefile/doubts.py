"""Doubts between papers: charges that two providers bill alike, that may be one, whose day or patient is another."""

from __future__ import annotations

import datetime as dt
import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from casefile.billed_by_two import billed_by_two
from casefile.billing import Bill
from casefile.case import CaseFile
from casefile.charges import Matched
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.dossiers import Dossier, Sorted
from casefile.fitting import names_of
from casefile.identity import same_person
from casefile.impossible_days import impossible_charges
from casefile.mentions import Mention
from casefile.misprints import swapped_day, swapped_days
from casefile.money import Money
from casefile.other_names import in_other_names, whose_is_it
from casefile.places import Places
from casefile.problems import Problem
from casefile.records.medical import ExplanationOfBenefits, MedicalBill
from casefile.same_charge import same_account

BILLING_KINDS = ("medical_bill", "explanation_of_benefits", "payment_ledger", "lien_notice")
_ONE_DAY = dt.timedelta(days=1)
_Line = tuple[str, Money, dt.date]
"""Code, amount and day of a line; its modifiers tell nothing here, since a bill that is sent again may lack them."""


def doubts_between(papers: Sorted, case: CaseFile, where: Places) -> list[Problem]:
    """Return what a person should look at because two papers do not fit together."""
    return [
        *billed_by_two(papers, where),
        *(problem for dossier in papers.dossiers for problem in _a_day_apart(dossier, where)),
        *(problem for dossier in papers.dossiers for problem in _days_swapped(dossier, where)),
        *(problem for dossier in papers.dossiers for problem in _unlike_on_a_day(dossier, where)),
        *impossible_charges(papers.excluded, where),
        *papers_in_other_names(case, where, billing=True),
        *_perhaps_other_names(case, where),
    ]


def _a_day_apart(dossier: Dossier, where: Places) -> Iterator[Problem]:
    """Yield charges alike but for a day, of which one paper alone shows each: one of the days may be wrong."""
    alone = [dossier.gathered.charges[at] for at in dossier.counted if len(dossier.gathered.charges[at].mentions) == 1]
    by_amount: dict[object, list[Matched]] = {}
    for charge in sorted(alone, key=lambda one: (one.first.date or dt.date.max, one.first.document)):
        by_amount.setdefault(charge.first.amount, []).append(charge)
    for one, two in (pair for own in by_amount.values() for pair in _near_in_time(own)):
        if _is_alike(one, two) and not _are_recorded(one, two, dossier):
            figures = [one.first.billed, two.first.billed]
            yield Problem(
                code="a-day-apart",
                sentence=f"{dossier.practice.name}: {where.figure(figures[0])} of {_day(one)} and "
                f"{where.figure(figures[1])} of {_day(two)} may be one charge, one day misprinted; both are counted.",
                pages=where.pages(figures),
            )


def _near_in_time(charges: Sequence[Matched]) -> Iterator[tuple[Matched, Matched]]:
    """Yield each pair of charges, in their order, whose days are neighbours or misprints of each other."""
    by_day: dict[int, list[int]] = {}
    for at, charge in enumerate(charges):
        if charge.first.date:
            by_day.setdefault(charge.first.date.toordinal(), []).append(at)
    for day, own in by_day.items():
        near = {day - 1, day + 1, *(one.toordinal() for one in swapped_days(dt.date.fromordinal(day)))}
        others = sorted(other for one in near for other in by_day.get(one, ()))
        yield from ((charges[at], charges[other]) for at in own for other in others[bisect_right(others, at) :])


def _days_swapped(dossier: Dossier, where: Places) -> Iterator[Problem]:
    """Yield charges of two bills that are alike whole but for days in which two digits are swapped: sent again?

    Days that other papers bear out both, or records show both, are visits of their own.
    """
    alike: dict[object, list[Bill]] = {}
    for bill in dossier.bills:
        lines = Counter((one.code, one.amount) for one in bill.mentions)
        alike.setdefault((bill.claim_form, frozenset(lines.items())), []).append(bill)
    for one, two in (pair for own in alike.values() for pair in _with_swapped_days(own)):
        for left, right in _swapped_lines(one, two):
            if _may_be_one(left, right, dossier):
                figures = [left.billed, right.billed]
                days = [format_date(each.date) for each in (left, right) if each.date]
                yield Problem(
                    code="days-swapped",
                    sentence=f"{dossier.practice.name}: {where.figure(figures[0])} of {days[0]} and "
                    f"{where.figure(figures[1])} of {days[1]} may be one charge: the two bills are alike but for two "
                    "digits of a day; both are counted. Ask the provider whether one was sent again.",
                    pages=where.pages(figures),
                )


def _with_swapped_days(bills: Sequence[Bill]) -> Iterator[tuple[Bill, Bill]]:
    """Yield each pair of bills that have a line alike but for two digits of its day; no others can be sent again so."""
    if len(bills) < 2:
        return
    shown: dict[_Line, set[int]] = {}
    for at, bill in enumerate(bills):
        for line in bill.mentions:
            shown.setdefault(_by_code(line), set()).add(at)
    for at, bill in enumerate(bills):
        keys = ((line.code or "", line.amount, day) for line in bill.mentions for day in _other_days(line))
        others = {other for key in keys for other in shown.get(key, ()) if other > at}
        yield from ((bill, bills[other]) for other in sorted(others))


def _other_days(line: Mention) -> tuple[dt.date, ...]:
    return swapped_days(line.date) if line.date else ()


def _swapped_lines(one: Bill, two: Bill) -> list[tuple[Mention, Mention]]:
    """Return the lines of two bills that differ in the order of a day's digits; none where others differ too."""
    left = sorted(one.mentions, key=_by_code)
    right = sorted(two.mentions, key=_by_code)
    here, there = (Counter(map(_by_code, own)) for own in (left, right))
    pairs = []
    mine = [line for line in left if not _takes(there, _by_code(line))]
    theirs = [line for line in right if not _takes(here, _by_code(line))]
    for line in mine:
        alike = (other for other in theirs if _by_code(other)[:2] == _by_code(line)[:2])
        match = next((other for other in alike if _swapped(line, other)), None)
        if match is None:
            return []
        theirs.remove(match)
        pairs.append((line, match))
    return pairs


def _may_be_one(one: Mention, two: Mention, dossier: Dossier) -> bool:
    places = [dossier.gathered.placed.get(each.billed, ()) for each in (one, two)]
    if places[0] == places[1] or not same_account(one, two):
        return False
    if any(len(own) != 1 or own[0] not in dossier.counted for own in places):
        return False
    alone = any(len(dossier.gathered.charges[own[0]].mentions) == 1 for own in places)
    return alone and not all(each.date and dossier.recorded.may_show(each.date) for each in (one, two))


def _swapped(one: Mention, two: Mention) -> bool:
    return one.date is not None and two.date is not None and swapped_day(one.date, two.date)


def _takes(counted: Counter[_Line], key: _Line) -> bool:
    """Take one of the key out of what is counted; tell whether there was one."""
    there = counted[key] > 0
    counted[key] -= there
    return there


def _by_code(line: Mention) -> _Line:
    return (line.code or "", line.amount, line.date or dt.date.max)


def _unlike_on_a_day(dossier: Dossier, where: Places) -> Iterator[Problem]:
    """Yield two charges of a day that no paper shows both of, where a code is missing that would tell them apart."""
    by_day: dict[dt.date | None, list[Matched]] = {}
    for at in dossier.counted:
        charge = dossier.gathered.charges[at]
        by_day.setdefault(charge.first.date, []).append(charge)
    uncoded = [own for day, own in by_day.items() if day and any(charge.first.code is None for charge in own)]
    pairs = (pair for own in uncoded for pair in itertools.combinations(own, 2))
    for one, two in pairs:
        first, second = one.first, two.first
        if None not in (first.code, second.code):
            continue
        apart = {each.document for each in one.mentions}.isdisjoint({each.document for each in two.mentions})
        ranks = {each.rank for each in one.mentions}.isdisjoint({each.rank for each in two.mentions})
        if apart and ranks:
            figures = [first.billed, second.billed]
            yield Problem(
                code="unlike-on-a-day",
                sentence=f"{dossier.practice.name}, {_day(one)}: {where.figure(figures[0])} and "
                f"{where.figure(figures[1])} stand on different papers and may be one charge; both are counted.",
                pages=where.pages(figures),
            )


def _are_recorded(one: Matched, two: Matched, dossier: Dossier) -> bool:
    """Tell whether the provider's records show both days: two visits."""
    return all(each.first.date and dossier.recorded.shows(each.first.date) for each in (one, two))


def _is_alike(one: Matched, two: Matched) -> bool:
    first, second = one.first, two.first
    if first.date is None or second.date is None or first.document == second.document:
        return False
    alike = first.amount == second.amount and (first.code == second.code or None in (first.code, second.code))
    near = abs(first.date - second.date) == _ONE_DAY or swapped_day(first.date, second.date)
    return alike and first.rank != second.rank and near


def papers_in_other_names(case: CaseFile, where: Places, *, billing: bool) -> Iterator[Problem]:
    """Yield the papers that are set aside because they name somebody else: those of billing, or all others."""
    for paper in in_other_names(case.documents):
        if (paper.kind in BILLING_KINDS) is billing:
            cite = _name_of(paper)
            sentence = f"the {where.words(cite)}: {whose_is_it(paper)}."
            yield Problem(code="another-patient", sentence=sentence, pages=(where.page(cite),))


def _perhaps_other_names(case: CaseFile, where: Places) -> Iterator[Problem]:
    """Yield the billing papers that count and are in a name that is not surely the client's."""
    client = case.matter.client
    known = [*names_of(client), *([client.guardian.name] if client.guardian else [])]
    for paper in case.of_kind("medical_bill", "explanation_of_benefits"):
        record = paper.record
        if not isinstance(record, MedicalBill | ExplanationOfBenefits) or not record.patient_name or paper.vouched:
            continue
        if any(same_person(record.patient_name, name) for name in known):
            continue
        cite = _name_of(paper)
        yield Problem(
            code="another-patient",
            sentence=f'the {where.words(cite)} names "{record.patient_name}" as the patient, which may be the client '
            "by another name, or misread; its amounts are counted. Confirm whose it is: correct the name on the review "
            "sheet, or add it to the intake form.",
            pages=(where.page(cite),),
        )


def _name_of(paper: FiledDocument) -> Cite:
    fields = ("patient_name", "employee_name", "claimant_name")
    return Cite(document=paper.id, path=next((one for one in fields if getattr(paper.record, one, None)), fields[0]))


def _day(charge: Matched) -> str:
    return format_date(charge.first.date) if charge.first.date else "a day not printed"
