"""What is worked out of a case file is worked out once, for that case file alone."""

from __future__ import annotations

import copy
import datetime as dt
import pickle

from casefile.case import CaseFile, worked_out_once
from casefile.ledger import build_ledger
from casefile.readiness import build_readiness
from tests.benchmarks.matters import matter

counted: list[CaseFile] = []


@worked_out_once
def _count(case: CaseFile, day: dt.date = dt.date(2026, 1, 1), other: object = None) -> object:
    counted.append(case)
    return [day, other]


def test_a_view_is_made_once_for_one_case_file_and_anew_for_an_equal_one():
    counted.clear()
    case, equal = matter("one visit"), matter("one visit")
    assert _count(case) is _count(case)
    assert _count(equal) is not _count(case)
    assert len(counted) == 2


def test_views_for_other_arguments_are_others_and_days_are_told_apart_by_value():
    case, one = matter("one visit"), ["a"]
    assert _count(case, dt.date(2026, 5, 1)) is _count(case, dt.date(2026, 5, 1))
    assert _count(case, dt.date(2026, 5, 1)) is not _count(case, dt.date(2026, 5, 2))
    assert _count(case, other=one) is _count(case, other=one)
    assert _count(case, other=one) is not _count(case, other=["a"])


def test_a_changed_copy_takes_no_view_along():
    case = matter("one visit")
    billed = build_ledger(case).totals.billed
    without = case.model_copy(update={"documents": ()})
    assert billed > 0
    assert build_ledger(without).totals.billed == 0
    assert build_ledger(case).totals.billed == billed


def test_views_take_no_part_in_comparing_copying_and_keeping_case_files():
    case, fresh = matter("one visit"), matter("one visit")
    build_ledger(case)
    assert case == fresh
    assert case.model_dump_json() == fresh.model_dump_json()
    for again in (copy.copy(case), copy.deepcopy(case), pickle.loads(pickle.dumps(case))):  # noqa: S301 - our own
        assert again == case
        assert build_ledger(again) == build_ledger(case)
        assert build_ledger(again) is not build_ledger(case)


def test_readiness_of_another_day_is_another():
    case = matter("one visit")
    first, later = dt.date(2026, 9, 8), dt.date(2027, 9, 8)
    assert build_readiness(case, first) is build_readiness(case, dt.date(2026, 9, 8))
    assert build_readiness(case, later).as_of == later
