import datetime as dt
from decimal import Decimal

import numpy as np
import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.insurance import LedgerPayment, PaymentLedger
from casefile.records.medical import Charge, MedicalBill
from extractors.itemised import LearnedRows, completed_rows, learned_rows, makes_up_total, row_places
from extractors.likely import BITS, Choice, Learned, hashed, places
from extractors.printed_rows import LISTS, PrintedRow, printed_rows
from tests.pages import pages_of

LEDGER = """BLUESTEM CASUALTY
PAYMENTS MADE

Sent to               Seen         Asked      Sent
Otis Clinic           03/02/2026   145.00     120.00
Brine Radiology       03/09/2026   310.00     250.00
All together                       455.00     370.00"""


def known(rows, **signs):
    """Weights by which one sign speaks for a row of payments, and one for each field."""
    values, of_rows = np.zeros(1 << BITS, dtype=np.float32), np.zeros(1 << BITS, dtype=np.float32)
    for field, sign in signs.items():
        sort = LISTS["payment_ledger"][1][field]
        choice = Choice("payment_ledger payments", field, sort, (), hashed([sign]), np.array([0]), None, None)
        values[places(choice)[0]] = 12.0
    row = PrintedRow(None, hashed([rows]), {}, {}, None)
    of_rows[row_places("payments", row)[0]] = 12.0
    empty = {f"payment_ledger payments {field}": 3.0 for field in LISTS["payment_ledger"][1]}
    return LearnedRows(Learned(values, empty, {}), of_rows, {"payments": -6.0}, {})


WEIGHTS = known("days 1", payee="in row 0", date_of_service="in row 0", billed="in row 0", paid="from end 0")


@pytest.fixture
def pages():
    return pages_of(LEDGER)


def told(pages, *rows, **values):
    """What a reader found: rows of payments on the printed lines with these numbers."""
    printed = printed_rows("payment_ledger", Extraction(PaymentLedger(), {}), pages)
    sources = {}
    payments = []
    for at, (line, row) in enumerate(rows):
        payments.append(LedgerPayment(**row))
        for field in row:
            sources[f"payments[{at}].{field}"] = Source(page=1, box=printed[line].span.box, text="x")
    return Extraction(PaymentLedger(payments=tuple(payments), **values), sources)


def test_rows_under_heads_that_no_reader_knows_are_read_and_named(pages):
    done = completed_rows("payment_ledger", told(pages), pages, WEIGHTS)
    assert [row.paid for row in done.record.payments] == [Decimal("120.00"), Decimal("250.00")]
    assert [row.date_of_service for row in done.record.payments] == [dt.date(2026, 3, 2), dt.date(2026, 3, 9)]
    assert done.record.payments[1].payee == "Brine Radiology"
    assert done.sources["payments[1].paid"].text == "250.00"
    assert done.problems[0].code == "likely"
    assert done.problems[0].sentence.endswith("payments[0] (page 1), payments[1] (page 1)")


def test_a_row_without_the_signs_of_one_is_none(pages):
    assert len(completed_rows("payment_ledger", told(pages), pages, WEIGHTS).record.payments) == 2


def test_rows_that_make_up_the_printed_total_are_left_as_they_are(pages):
    row = {"paid": Decimal("370.00")}
    found = told(pages, (2, row), total_paid=Decimal("370.00"))
    assert completed_rows("payment_ledger", found, pages, WEIGHTS) is found


def test_a_reader_s_row_keeps_what_it_has_and_gains_what_it_lacks(pages):
    first = {"payee": "Otis Clinic Inc", "paid": Decimal("120.00")}
    done = completed_rows("payment_ledger", told(pages, (0, first), total_paid=Decimal("370.00")), pages, WEIGHTS)
    assert [row.paid for row in done.record.payments] == [Decimal("120.00"), Decimal("250.00")]
    assert done.record.payments[0].billed == Decimal("145.00")
    assert done.sources["payments[0].paid"].text == "x"


def test_a_row_between_two_of_the_reader_s_stands_between_them(pages):
    rows = ((0, {"paid": Decimal("120.00")}), (2, {"paid": Decimal("370.00")}))
    done = completed_rows("payment_ledger", told(pages, *rows), pages, WEIGHTS)
    assert [row.paid for row in done.record.payments][:2] == [Decimal("120.00"), Decimal("250.00")]


def test_each_printed_value_is_one_field_s_alone(pages):
    both = known("days 1", billed="from end 0", paid="from end 0")
    (first, *_) = completed_rows("payment_ledger", told(pages), pages, both).record.payments
    assert [first.billed, first.paid].count(Decimal("120.00")) == 1


def test_a_kind_without_a_list_is_left_alone(pages):
    found = Extraction(MedicalBill(), {})
    assert completed_rows("w2", found, pages, WEIGHTS) is found


@pytest.mark.parametrize(("total", "whole"), [("145.00", True), ("146.00", False), (None, False)])
def test_a_list_makes_up_its_total_to_the_cent(total, whole):
    record = MedicalBill(charges=(Charge(amount=Decimal("145.00")),), total_charges=total and Decimal(total))
    assert makes_up_total("medical_bill", record) is whole


def test_the_weights_that_ship_are_of_fields_that_there_are():
    fields = {f"{kind} {name} {field}" for kind, (name, own) in LISTS.items() for field in own}
    assert set(learned_rows().values.empty) <= fields
    assert set(learned_rows().any) == {name for name, _ in LISTS.values()}


def test_a_row_whose_amount_is_the_printed_total_is_none_of_the_list(pages):
    whole = {"total_paid": Decimal("250.00")}
    found = told(pages, (0, {"paid": Decimal("250.00")}), (2, {"payee": "All"}), **whole)
    row = printed_rows("payment_ledger", found, pages)[1].span
    source = Source(page=1, box=row.words[-1].box, text="250.00")
    placed = found._replace(sources={**found.sources, "total_paid": source})
    assert [one.payee for one in completed_rows("payment_ledger", found, pages, WEIGHTS).record.payments][1:2] == [
        "Brine Radiology"
    ]
    done = completed_rows("payment_ledger", placed, pages, WEIGHTS)
    assert "Brine Radiology" not in [one.payee for one in done.record.payments]
