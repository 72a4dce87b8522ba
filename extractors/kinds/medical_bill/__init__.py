"""Medical bills: claim forms (CMS-1500, UB-04), statements of account, superbills and invoices."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.records.medical import MedicalBill
from extractors.found import Found
from extractors.kinds.medical_bill import cms1500, redrawn_1500, redrawn_ub04, statement, ub04
from extractors.kinds.medical_bill.captioned import claim_form
from extractors.layout import rows_of
from extractors.spans import Pages

KIND = "medical_bill"


def extract(pages: Pages) -> Extraction:
    """Return the bill on the pages: of the claim form that they are, else of a statement."""
    found = Found(pages)
    if claims := [form for page in pages if (form := cms1500.filled(page)) is not None]:
        cms1500.read(claims, found)
        name = "cms1500"
    elif bills := [form for page in pages if (form := ub04.filled(page)) is not None]:
        ub04.read(bills, found)
        name = "ub04"
    elif (drawn := claim_form(rows_of(pages))) == "cms1500" and redrawn_1500.read(pages, found):
        name = "cms1500"
    elif drawn == "ub04" and redrawn_ub04.read(pages, found):
        name = "ub04"
    else:
        name = statement.read(pages, found)
    if not found.is_empty:
        found.infer("form", name)
    return found.extraction(MedicalBill)
