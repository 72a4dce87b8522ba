"""Corrections taken down: by whom, in the audit trail, and never past a filing that is under way."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Sequence
from contextlib import ExitStack

from casefile.answers import Standing
from casefile.corrections import Correction
from casefile.receipts import Question
from casefile.repeats import PERHAPS_REPEAT
from casefile.review import Key
from flows.claims import alone
from flows.settings import StaffMember
from flows.wiring import House


def rule(house: House, member: StaffMember, rulings: Sequence[Correction], at: dt.datetime) -> frozenset[str]:
    """Record a person's rulings and return the ids of the files that are filed again with them.

    The trail holds who ruled on what and when, and the values as hashes: they are a patient's.
    """
    if not rulings:
        return frozenset()
    with ExitStack() as locks:
        for number in sorted(_matters(house, rulings)):
            locks.enter_context(alone(house, f"filing:{number}"))
        for one in rulings:
            house.cases.trail.append(at, member.id, member.role, f"correct {one.act}", one.file_id, _details(one))
        return house.cases.corrections.record(rulings)


def standing(house: House, number: str | None, wanted: Collection[str]) -> Standing:
    """Return what stands now of those files in a matter (None: among the unsorted), for answers to be held against."""
    counts: dict[str, int] = {}
    for each in house.cases.filings.pages(number):
        if each.row.file_id in wanted:
            counts[each.row.file_id] = max(counts.get(each.row.file_id, 1), each.row.page or 1)
    filings = house.cases.filings
    asked = [each for each in filings.questions(number) if each.open]
    return Standing(
        documents={
            one: tuple(paper for paper in filings.documents_of(one) if paper.matter == number) for one in counts
        },
        said={one: house.cases.corrections.of_file(one) for one in counts},
        pages=counts,
        matters=frozenset(matter.number for matter in house.cases.matters.list()),
        questions=frozenset(each.id for each in asked),
        repeats=_repeats(house, asked),
    )


def _repeats(house: House, asked: Sequence[Question]) -> dict[str, Key]:
    """Return the documents that may repeat earlier ones, by the question that asks."""
    found: dict[str, Key] = {}
    for question in asked:
        if question.code == PERHAPS_REPEAT and question.file_id is not None:
            papers = house.cases.filings.documents_of(question.file_id)
            for paper in papers:
                if paper.id == question.document:
                    found[question.id] = Key(file=question.file_id, page=paper.pages[0])
    return found


def _matters(house: House, rulings: Sequence[Correction]) -> set[str]:
    """Return the matters whose filing the rulings may touch."""
    found = {one.value for one in rulings if one.act == "matter" and one.value}
    for file_id in {one.file_id for one in rulings}:
        matter = house.cases.files.get(file_id).matter
        found |= {matter} if matter else set()
        found |= {key.split("/")[1] for key in house.cases.filings.stored_keys(file_id)}
    return found


def _details(one: Correction) -> dict[str, str]:
    return {
        "page": str(one.page),
        "field": one.path,
        "was": "" if one.was is None else hashlib.sha256(one.was.encode()).hexdigest(),
        "value": "" if one.value is None else hashlib.sha256(one.value.encode()).hexdigest(),
    }
