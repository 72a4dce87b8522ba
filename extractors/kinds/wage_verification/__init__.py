"""Wage verifications: an employer's form or letter on position, pay and time missed."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.records.employment import WageVerification
from extractors.found import Found
from extractors.kinds.wage_verification import form, letter
from extractors.kinds.wage_verification.cues import CUES as CUES
from extractors.kinds.wage_verification.questions import read_questions
from extractors.layout import rows_of
from extractors.spans import Pages

KIND = "wage_verification"


def extract(pages: Pages) -> Extraction:
    """Return what the employer states: from a form's questions and boxes, and what those leave open from sentences."""
    found = Found(pages)
    rows = rows_of(pages)
    if not form.read_over(found, rows):
        read_questions(found, rows)
        form.read(found, rows)
    letter.read(found, pages, rows)
    return found.extraction(WageVerification)
