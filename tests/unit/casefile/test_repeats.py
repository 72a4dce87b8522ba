"""A page scanned again is a repeat; a page that differs in one figure is not."""

from __future__ import annotations

from casefile.pages import Page
from casefile.repeats import same_page
from tests.pages import page_of

BILL = """
FOOTHILL IMAGING               Statement 03/09/2026
Patient account 88120          MRI cervical spine without contrast
03/02/2026  72141  MRI C-SPINE W/O            2,450.00
Payments received                               478.75
Adjustments                                   1,871.25
Please pay this amount                          100.00
"""


def scanned(text: str, confidence: float = 0.95) -> Page:
    return page_of(text, method="ocr", confidence=confidence)


def test_a_page_read_by_ocr_repeats_the_page_with_text():
    assert same_page(page_of(BILL), scanned(BILL.replace("Patient", "Patlent")))


def test_a_page_that_differs_in_one_sure_figure_is_no_repeat():
    assert not same_page(page_of(BILL), scanned(BILL.replace("100.00", "150.00")))


def test_a_figure_read_with_doubt_proves_no_difference():
    assert same_page(page_of(BILL), scanned(BILL.replace("100.00", "160.00"), confidence=0.5))


def test_the_next_months_statement_is_no_repeat():
    assert not same_page(page_of(BILL), page_of(BILL.replace("03/09/2026", "04/09/2026")))


def test_pages_without_words_are_no_repeats_of_each_other():
    assert not same_page(page_of("x"), page_of("y"))


FORM = """
28. TOTAL CHARGE 29. AMOUNT PAID 30. RSVD FOR NUCC USE 24. A. DATES OF SERVICE B. PLACE OF SERVICE C. EMG
D. PROCEDURES, SERVICES, OR SUPPLIES E. DIAGNOSIS POINTER F. CHARGES G. DAYS OR UNITS
02 14 26   41   A0429   AB   1385 00   1
"""


def test_a_form_that_differs_in_an_amount_without_a_point_is_no_repeat():
    assert same_page(page_of(FORM), scanned(FORM))
    assert not same_page(page_of(FORM), scanned(FORM.replace("1385", "2184")))
