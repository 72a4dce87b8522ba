"""Pay stubs: one pay statement, this period's figures apart from the year's."""

from __future__ import annotations

from casefile.documents import Extraction
from casefile.records.employment import PayStub
from extractors.found import Found
from extractors.kinds.pay_stub.cues import CUES as CUES
from extractors.kinds.pay_stub.days import put_days
from extractors.kinds.pay_stub.hours import put_hours, put_rates
from extractors.kinds.pay_stub.items import items
from extractors.kinds.pay_stub.parties import employee, employer
from extractors.kinds.pay_stub.ssn import social_security
from extractors.kinds.pay_stub.summary import put_summary
from extractors.kinds.pay_stub.sums import put_sums
from extractors.layout import rows_of
from extractors.spans import Pages

KIND = "pay_stub"


def extract(pages: Pages) -> Extraction:
    """Return the pay statement on the pages."""
    found = Found(pages)
    rows = rows_of(pages)
    lines = items(rows)
    found.take("employee_name", employee(pages, rows))
    found.take("employer_name", employer(pages, rows, str(found.get("employee_name") or "")))
    found.take("ssn_last4", social_security(rows))
    put_days(found, rows)
    put_sums(found, rows, lines)
    put_summary(found, pages)
    put_hours(found, rows, lines)
    put_rates(found, rows, lines)
    return found.extraction(PayStub)
