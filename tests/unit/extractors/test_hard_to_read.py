from __future__ import annotations

from casefile.citations import Source
from casefile.problems import Problem
from extractors.hard_to_read import told_as_read

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
