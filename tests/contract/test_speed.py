"""Speed: what would take minutes row by row takes a second; generous limits, for a machine that is busy."""

import datetime as dt
import time
from decimal import Decimal

from casefile.citations import Source
from casefile.pages import Box
from casefile.paths import scalars
from casefile.records.medical import Charge, MedicalBill
from tests.factories import NUMBER, a_bill, a_file, a_page

LINE = Charge(
    date_of_service=dt.date(2026, 2, 14),
    code="99284",
    code_system="CPT",
    description="Emergency department visit, level 4",
    amount=Decimal("1385.00"),
)
BILL = MedicalBill(form="ub04", provider_name="Sierra Crest Medical Center", charges=(LINE,) * 20)
PLACE = Source(page=1, box=Box(100.125, 200.25, 150.5, 212.75), text="1,385.00", confidence=0.97)


def test_100_000_values_are_filed_and_loaded_in_seconds(cases):
    file = cases.files.receive(a_file())
    sources = {path: PLACE for path, _ in scalars(BILL)}
    documents = [a_bill(file, 2 * number + 1, 2 * number + 2, record=BILL, sources=sources) for number in range(1000)]
    assert len(documents) * len(sources) > 100_000
    pages = [a_page(file, number) for number in range(1, 2001)]
    start = time.process_time()
    cases.filings.save(file, pages, documents, [])
    saved = time.process_time()
    assert len(cases.filings.load_case(NUMBER).documents) == 1000
    loaded = time.process_time()
    assert saved - start < 3
    assert loaded - saved < 3
