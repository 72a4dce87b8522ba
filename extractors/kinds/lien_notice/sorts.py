"""What sort of lien a notice asserts, and the words that decide it."""

from __future__ import annotations

import re

from casefile.records.insurance import LienType
from extractors.layout import Token
from extractors.letterhead import UPPER_PART
from extractors.spans import Pages, Span, find

# Each phrase speaks for a sort with its weight; in the head of the paper it weighs three times as much.
_SIGNS: tuple[tuple[LienType, float, str], ...] = (
    ("medicare_advantage", 4.0, r"medicare advantage|\bMA organi[sz]ation\b|42 (?:U\.?S\.?C\.?|C\.?F\.?R\.?) ?(?:§ ?)?(?:1395w-22|422\.108)|part C plan"),
    ("medicare", 3.0, r"medicare secondary payer|conditional payment|centers for medicare|benefits coordination (?:&|and) recovery|\bBCRC\b|\bMSPRC\b|\bMSPRP\b|commercial repayment center"),
    ("medicare", 0.5, r"\bmedicare\b(?! advantage)"),
    ("medicaid", 3.0, r"\bmedi-?caid\b(?! services)|\bmedi-cal\b|\bTennCare\b|\bAHCCCS\b|\bMassHealth\b|department of health care services|third[- ]party liability (?:division|unit|recovery)|welfare (?:&|and) institutions code"),
    ("workers_compensation", 3.0, r"workers?['\u2019]? compensation|\bindemnity benefits\b|temporary disability paid|labor code|compensation carrier"),
    ("tricare_va", 3.0, r"\btricare\b|veterans affairs|\bCHAMPVA\b|medical care recovery act|medical affirmative claims|department of defense"),
    ("child_support", 4.0, r"child support"),
    ("erisa_plan", 3.0, r"\bERISA\b|employee retirement income security|(?<!not )\bself-?[ -]?funded\b|29 U\.?S\.?C|plan document and summary|employee (?:welfare )?benefit plan|welfare fund|health (?:&|and) welfare (?:fund|trust|plan)"),
    ("hospital", 3.0, r"hospital lien|hospital claims a lien|lien of (?:the )?hospital|hospital['\u2019]s lien|medical center claims a lien"),
    ("hospital", 0.7, r"\bhospital\b"),
    ("provider", 3.0, r"letter of protection|doctor['\u2019]?s lien|provider['\u2019]?s? lien|physician['\u2019]?s? lien|chiropract\w+ lien|treat(?:ed|ment)[^.]{0,40} on (?:a )?lien(?: basis)?|medical lien agreement|therapy lien|attorney lien for services"),
    ("health_plan", 1.5, r"health plan|our member|subrogation|evidence of coverage|recovery unit|health insurance|blue (?:cross|shield)|right of (?:reimbursement|recovery)|\bHMO\b|\bPPO\b|knox-keene"),
)  # fmt: skip
_PATTERNS = tuple((sort, weight, re.compile(signs, re.IGNORECASE)) for sort, weight, signs in _SIGNS)
_AT_LEAST = 1.5


def lien_sort(pages: Pages) -> Token[LienType] | None:
    """Return the sort of lien that the words of the paper speak for the most, with the first of them."""
    scores: dict[LienType, float] = {}
    first: dict[LienType, tuple[float, Span]] = {}
    for page in pages:
        for sort, weight, pattern in _PATTERNS:
            for place, (_, words) in enumerate(find(Span(page, page.words), pattern)):
                value = weight * (3 if words.box.y0 < UPPER_PART * page.height else 1) / (1 + place)
                scores[sort] = scores.get(sort, 0.0) + value
                if value > first.get(sort, (0.0, words))[0]:
                    first[sort] = (value, words)
    if not scores:
        return None
    sort = max(scores, key=lambda name: scores[name])
    return Token(sort, first[sort][1]) if scores[sort] >= _AT_LEAST else None
