"""A scanned day after its paper that is one digit from a day of other rows is that day."""

from __future__ import annotations

import datetime as dt

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.medical import Charge, MedicalBill
from extractors.misread_days import with_days_mended

LATE = dt.date(2028, 3, 9)


def _days(*days, method="ocr", written=dt.date(2026, 4, 1)):
    bill = MedicalBill(statement_date=written, charges=tuple(Charge(date_of_service=day) for day in days))
    sources = {
        f"charges[{at}].date_of_service": Source(page=2, box=None, text=str(day), confidence=0.9, method=method)
        for at, day in enumerate(days)
    }
    return with_days_mended(Extraction(bill, sources))


def test_a_misread_year_is_that_of_the_rows_beside_it():
    done = _days(dt.date(2026, 3, 9), dt.date(2026, 3, 12), LATE)
    assert done.record.charges[2].date_of_service == dt.date(2026, 3, 9)
    assert done.sources["charges[2].date_of_service"].confidence < 0.6
    assert "charges[2].date_of_service (page 2)" in done.problems[0].sentence


def test_two_days_as_near_leave_it():
    done = _days(dt.date(2026, 3, 9), dt.date(2023, 3, 9), LATE)
    assert done.record.charges[2].date_of_service == LATE


def test_a_day_that_no_row_has_stays():
    assert _days(dt.date(2026, 2, 1), dt.date(2026, 2, 2), LATE).problems == ()


def test_print_that_is_no_scan_is_a_fault_of_the_paper():
    done = _days(dt.date(2026, 3, 9), dt.date(2026, 3, 12), LATE, method="text")
    assert done.record.charges[2].date_of_service == LATE


def test_a_day_before_the_paper_stays():
    assert _days(dt.date(2026, 3, 9), dt.date(2026, 3, 12), dt.date(2025, 3, 9)).problems == ()
