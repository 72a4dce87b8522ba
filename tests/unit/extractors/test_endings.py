"""What closes a paper, and what only looks like it."""

import time

import pytest

from extractors.endings import ends_report
from extractors.spans import lines_of
from tests.pages import page_of


@pytest.mark.parametrize(
    "row",
    [
        "Electronically signed by Gail Rasmussen, FNP-C on 10/07/2025",
        "Final report electronically signed by Rutger Lindahl, MD",
        "TRANSCRIBED: 05-13-2025 / KDS",
        "***** FINAL REPORT *****",
        "** FINAL **",
        "Thank you for the courtesy of this referral.",
        "Sincerely,",
        "BK:tj",
        "D: 04/22/2025 11:20",
        "Evander Pruitt, M.D.",
        "_______________________",
        "This report contains confidential information intended for the referring provider.",
        "Sign off status: Completed",
        "cc: Abel Quist, MD",
        "Called to Ms. Trueblood at 9:05.",
        "Critical findings were phoned to Dr. Quist on 04/02/2026 at 1415 hours.",
        "Your doctor might not have looked at this result. General information: a normal knee has no fluid.",
    ],
)
def test_a_closing_row(row):
    assert ends_report(next(lines_of([page_of(row)])))


@pytest.mark.parametrize(
    "row",
    [
        "CC: Neck pain and headache since Friday.",
        "C5: tender on the left",
        "Reported symptoms: tingling",
        "The dictated plan was followed.",
        "Interpretation: no fracture.",
        "1. Cervicalgia",
        "Called to the bedside for shortness of breath.",
        "Reported to have fallen.",
    ],
)
def test_a_row_of_the_text(row):
    assert not ends_report(next(lines_of([page_of(row)])))


def test_a_row_without_end_is_looked_through_once():
    row = next(lines_of([page_of("word " * 16_000)]))
    start = time.process_time()
    assert not ends_report(row)
    assert time.process_time() - start < 2
