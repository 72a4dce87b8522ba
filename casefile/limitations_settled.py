"""Limitations settled: what the file says was filed, told or paid already, and how it says so."""

from __future__ import annotations

import re

from casefile.attested import said_about
from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.limitation_terms import CLAIM_WORDS, Claim
from casefile.records.insurance import PaymentLedger

_SUITS: frozenset[Claim] = frozenset({"injury", "death", "property", "public_suit"})
_SETTLED: dict[Claim, re.Pattern[str]] = {
    "injury": re.compile(r"\bpersonal injur", re.IGNORECASE),
    "death": re.compile(r"\bwrongful death\b", re.IGNORECASE),
    "property": re.compile(r"\bproperty\b", re.IGNORECASE),
    "uninsured": re.compile(r"\buninsured\b", re.IGNORECASE),
    "public_notice": re.compile(r"\bpublic\b|\bnotice of claim\b", re.IGNORECASE),
    "public_suit": re.compile(r"\bpublic\b", re.IGNORECASE),
    "no_fault": re.compile(r"\bno[- ]fault\b|\bPIP\b|\bNF-?2\b", re.IGNORECASE),
}
"""What an attorney's statement about limitations settles, by the words that it uses."""


def done_already(case: CaseFile) -> dict[Claim, str]:
    """Return what the file says was done already, and how it says so."""
    matter = case.matter
    if matter.stage in {"settled", "closed"}:
        return dict.fromkeys(CLAIM_WORDS, f"the matter is {matter.stage}")
    done: dict[Claim, str] = {}
    if matter.case_number:
        filed = (
            f"suit {matter.case_number} is pending; an attorney confirms that it was filed in time, on every claim "
            "and against every party"
        )
        done |= dict.fromkeys(sorted(_SUITS), filed)
    for said in said_about(case.statements, "limitation"):
        words = said.told.words or ""
        if said.by.speaker == "attorney":
            told = f'{said.by.said_by}, {format_date(said.by.said_on)}: "{words}"'
            done |= {claim: told for claim, pattern in _SETTLED.items() if pattern.search(words)}
    ledgers = [paper.record for paper in case.of_kind("payment_ledger")]
    if any(isinstance(one, PaymentLedger) and one.coverage == "personal_injury_protection" for one in ledgers):
        done["no_fault"] = "the carrier's payment ledger shows that benefits are paid"
    return done
