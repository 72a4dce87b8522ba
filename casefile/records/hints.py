"""What the folder that a paper was dropped in says of its kind: people's words for it, and the kinds they may mean."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple


class Hint(NamedTuple):
    """Words that a folder's name may have, any one of the phrases, and the kinds that papers in it may be of."""

    phrases: tuple[str, ...]
    kinds: tuple[str, ...]


HINTS: tuple[Hint, ...] = (
    Hint(
        ("medical", "medicals", "meds", "medical records", "med records", "records", "treatment", "providers"),
        ("medical_bill", "chart_note", "imaging_report", "operative_report", "clinical_summary"),
    ),
    Hint(
        ("bill", "bills", "billing", "medical bills", "med bills", "invoices", "statements", "specials"),
        ("medical_bill",),
    ),
    Hint(("eob", "eobs", "explanation of benefits", "explanations of benefits"), ("explanation_of_benefits",)),
    Hint(
        (
            "chart",
            "charts",
            "notes",
            "chart notes",
            "office notes",
            "progress notes",
            "treatment notes",
            "therapy notes",
        ),
        ("chart_note",),
    ),
    Hint(
        ("imaging", "radiology", "x ray", "x rays", "xray", "xrays", "mri", "mris", "ct", "scans"), ("imaging_report",)
    ),
    Hint(("operative", "operative reports", "op reports", "op notes", "surgery", "surgical"), ("operative_report",)),
    Hint(("summaries", "clinical summaries", "discharge summaries"), ("clinical_summary",)),
    Hint(
        ("employment", "wage", "wages", "wage loss", "lost wages", "income", "earnings"),
        ("pay_stub", "w2", "wage_verification"),
    ),
    Hint(("pay stub", "pay stubs", "paystubs", "pay slips", "payslips", "payroll"), ("pay_stub",)),
    Hint(("w2", "w2s", "w 2", "w 2s", "tax", "taxes"), ("w2",)),
    Hint(("wage verification", "wage verifications", "employer letters"), ("wage_verification",)),
    Hint(("insurance", "coverage", "carrier", "carriers"), ("declarations", "claim_letter", "payment_ledger")),
    Hint(("declarations", "dec page", "dec pages", "decs", "policy", "policies"), ("declarations",)),
    Hint(("adjuster", "adjusters", "claim letters", "carrier letters", "offers"), ("claim_letter",)),
    Hint(("ledger", "ledgers", "payment ledger", "payment ledgers", "pip ledger", "payouts"), ("payment_ledger",)),
    Hint(("lien", "liens", "lien notices", "subrogation", "subro"), ("lien_notice", "letter_of_protection")),
    Hint(("lop", "lops", "letters of protection"), ("letter_of_protection",)),
    Hint(
        ("police", "police report", "police reports", "crash report", "crash reports", "accident report", "incident"),
        ("crash_report",),
    ),
    Hint(("photo", "photos", "photographs", "pictures", "pics", "images"), ("photograph",)),
    Hint(("property damage", "estimate", "estimates", "repair", "repairs", "body shop"), ("repair_estimate",)),
    Hint(("discovery", "interrogatories", "requests for production", "rfps", "rogs"), ("served_discovery",)),
    Hint(("litigation", "pleading", "pleadings", "court", "filings"), ("pleading", "affidavit", "served_discovery")),
    Hint(("affidavit", "affidavits"), ("affidavit",)),
    Hint(("correspondence", "letters", "emails"), ("correspondence",)),
    Hint(("authorization", "authorizations", "hipaa", "releases"), ("authorization",)),
    Hint(("retainer", "retainers", "fee agreement", "engagement"), ("retainer",)),
    Hint(("intake", "intake forms"), ("intake_form",)),
)

_KINDS = {tuple(phrase.split()): hint.kinds for hint in HINTS for phrase in hint.phrases}
_LONGEST = max(map(len, _KINDS))


def hinted(path: str) -> tuple[str, ...]:
    """Return the kinds that the folders in a file's path name, the deepest that names any; none: ().

    The path begins below the matter's own folder, or `Unsorted`: "From Kaiser/Medical bills/scan 7.pdf".
    """
    for name in reversed(path.split("/")[:-1]):
        if kinds := _named(name):
            return kinds
    return ()


def is_kind(name: str) -> bool:
    """Tell whether a folder's name is a kind's and says nothing else: "Medical bills", not "Bills from Dr X"."""
    return _words(name) in _KINDS


def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return tuple(re.findall(r"[a-z]+\d?|\d+", plain))


def _named(name: str) -> tuple[str, ...]:
    """Return the kinds of the longest phrase in the folder's name; two as long speak for the kinds of both."""
    words = _words(name)
    for length in range(min(_LONGEST, len(words)), 0, -1):
        runs = [tuple(words[at : at + length]) for at in range(len(words) - length + 1)]
        if found := [kind for run in runs for kind in _KINDS.get(run, ())]:
            return tuple(dict.fromkeys(found))
    return ()
