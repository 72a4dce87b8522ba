from __future__ import annotations

from casefile.citations import Source
from casefile.problems import Problem
from extractors.hard_to_read import as_likely, told_as_read

SUM = Problem(
    code="total", sentence="The lines come to 9.00, the total reads 10.00", paths=("charges", "total_charges")
)


def _codes(problem, path, confidence, method="ocr"):
    sources = {path: Source(page=1, box=None, text="x", confidence=confidence, method=method)}
    return [one.code for one in told_as_read((problem,), sources, 0.6)]


def test_a_sum_over_figures_that_are_hard_to_read_is_a_doubt_of_the_reading():
    assert _codes(SUM, "charges[1].amount", 0.5) == ["faint"]
    assert _codes(SUM, "total_charges", 0.5) == ["faint"]
    sources = {"total_charges": Source(page=1, box=None, text="x", confidence=0.5, method="ocr")}
    (said,) = told_as_read((SUM,), sources, 0.6)
    assert said.sentence.startswith(SUM.sentence)
    assert "hard to read on the scan" in said.sentence


def test_a_sum_of_clear_figures_and_of_print_is_wrong():
    assert _codes(SUM, "charges[1].amount", 0.9) == ["total"]
    assert _codes(SUM, "charges[1].amount", 0.5, "text") == ["total"]
    assert _codes(SUM, "charges[1].description", 0.1) == ["total"]
    assert _codes(SUM, "charges[1].date_of_service", 0.1) == ["total"]
    assert _codes(SUM, "provider_npi", 0.1) == ["total"]


def test_days_rest_on_days():
    order = Problem(code="day_order", sentence="Line 2 runs backwards", paths=("charges[1]",))
    assert _codes(order, "charges[1].date_through", 0.5) == ["faint"]
    assert _codes(order, "charges[1].amount", 0.5) == ["day_order"]


LIKENESS = Problem(code="likely", sentence="rows taken by likeness", paths=("charges",))


def test_a_sum_of_a_scans_rows_that_were_taken_by_likeness_is_a_doubt_of_the_reading():
    scanned = {"charges[0].amount": Source(page=1, box=None, text="9.00", confidence=0.9, method="ocr")}
    (said,) = as_likely((SUM,), (LIKENESS,), scanned)
    assert said.code == "faint"
    assert said.sentence.startswith(SUM.sentence)
    assert as_likely((SUM,), (LIKENESS.model_copy(update={"paths": ("items",)}),), scanned) == (SUM,)
    balance = SUM.model_copy(update={"code": "balance"})
    assert as_likely((balance,), (LIKENESS,), scanned) == (balance,)


def test_a_sum_of_rows_on_a_page_of_text_is_no_doubt_of_the_reading():
    printed = {"charges[0].amount": Source(page=1, box=None, text="9.00", confidence=1.0, method="text")}
    assert as_likely((SUM,), (LIKENESS,), printed) == (SUM,)
