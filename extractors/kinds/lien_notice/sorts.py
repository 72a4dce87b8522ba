"""What sort of lien a notice asserts, and the words that decide it."""

from __future__ import annotations

import re

from casefile.records.insurance import LienType
from extractors.layout import Token
from extractors.letterhead import UPPER_PART
from extractors.spans import Pages, Span, find

# Each phrase speaks for a sort with its weight; in the head of the paper it weighs three times as much.
_SIGNS: tuple[tuple[LienType, float, tuple[str, ...]], ...] = (
    ("medicare_advantage", 4.0, (
        r"medicare advantage", r"\bMA organi[sz]ation\b",
        r"42 (?:U\.?S\.?C\.?|C\.?F\.?R\.?) ?(?:§ ?)?(?:1395w-22|422\.108)",
        r"part C plan",
    )),
    ("medicare", 3.0, (
        r"medicare secondary payer", r"conditional payment", r"centers for medicare", r"\bBCRC\b", r"\bMSPR[CP]\b",
        r"benefits coordination (?:&|and) recovery", r"commercial repayment center",
    )),
    ("medicare", 0.5, (r"\bmedicare\b(?! advantage)",)),
    ("medicaid", 3.0, (
        r"\bmedi-?caid\b(?! services)", r"\bmedi-cal\b", r"\bTennCare\b", r"\bAHCCCS\b", r"\bMassHealth\b",
        r"department of health care services", r"third[- ]party liability (?:division|unit|recovery)",
        r"welfare (?:&|and) institutions code", r"medical ?assistance", r"public aid code",
        r"health(?:care)? and family services",
        r"department of (?:health and )?(?:human|social|community|children and family) services", r"\bHFS\b",
    )),
    ("workers_compensation", 3.0, (
        r"workers?['\u2019]? compensation", r"\bindemnity benefits\b", r"temporary disability paid", r"labor code",
        r"compensation carrier", r"industrial insurance", r"\bRCW 51\b", r"time[- ]loss",
        r"\bcomp(?:ensation)? (?:trust|fund|board)\b",
        r"work(?:ers?['\u2019]?)? (?:injury|comp) (?:fund|trust|bureau)", r"injured workers?", r"state compensation",
        r"wage loss benefits", r"labor (?:&|and) industries", r"workmen['\u2019]?s compensation",
    )),
    ("tricare_va", 3.0, (
        r"\btricare\b", r"veterans affairs", r"\bCHAMPVA\b", r"medical care recovery act",
        r"medical affirmative claims",
        r"department of defense", r"military (?:treatment|hospital)", r"(?:38 U\.?S\.?C\.?|section) (?:\u00a7 ?)?1729",
        r"42 U\.?S\.?C\.? (?:\u00a7 ?)?2651", r"claim of the united states",
    )),
    ("child_support", 4.0, (r"child support",)),
    ("erisa_plan", 3.0, (
        r"\bERISA\b", r"employee retirement income security", r"(?<!not )\bself-?[ -]?funded\b",
        r"29 U\.?S\.?C",
        r"plan document and summary", r"employee (?:welfare )?benefit plan", r"welfare fund",
        r"health (?:&|and) welfare (?:fund|trust|plan)",
    )),
    ("hospital", 3.0, (
        r"hospital lien", r"hospital claims a lien", r"lien of (?:the )?hospital", r"hospital['\u2019]s lien",
        r"medical center claims a lien", r"hospital privilege", r"hospital claims a (?:privilege|charge)",
        r"hospital['\u2019]?s? charges",
    )),
    ("hospital", 0.7, (r"\bhospital\b",)),
    ("provider", 3.0, (
        r"letter of protection", r"doctor['\u2019]?s lien", r"provider['\u2019]?s? lien", r"physician['\u2019]?s? lien",
        r"chiropract\w+ lien", r"treat(?:ed|ment)[^.]{0,40} on (?:a )?lien(?: basis)?", r"medical lien agreement",
        r"therapy lien", r"attorney lien for services",
    )),
    ("health_plan", 1.5, (
        r"health plan", r"our member", r"subrogation", r"evidence of coverage", r"recovery unit", r"health insurance",
        r"blue (?:cross|shield)", r"right of (?:reimbursement|recovery)", r"\bHMO\b", r"\bPPO\b", r"knox-keene",
    )),
)  # fmt: skip
_PATTERNS = tuple((sort, weight, re.compile("|".join(signs), re.IGNORECASE)) for sort, weight, signs in _SIGNS)
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
