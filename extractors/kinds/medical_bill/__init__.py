"""Medical bills: claim forms (CMS-1500, UB-04), statements of account, superbills and invoices."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.records.medical import MedicalBill
from extractors.found import Found
from extractors.kinds.medical_bill import claims, statement
from extractors.kinds.medical_bill.by_place import put_missing
from extractors.spans import Pages

KIND = "medical_bill"


def extract(pages: Pages) -> Extraction:
    """Return the bill on the pages: of the claim form that they are, else of a statement."""
    if (claim := claims.read(tuple(pages))) is not None:
        found, name = claim
        put_missing(pages, name, found)
    else:
        found = Found(pages)
        name = statement.read(pages, found)
    if not found.is_empty:
        found.infer("form", name)
    return found.extraction(MedicalBill)
