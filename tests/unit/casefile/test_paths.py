"""Paths of the scalars of a record."""

import datetime as dt
from decimal import Decimal

from casefile.paths import scalars
from casefile.records.medical import Charge, MedicalBill


def test_every_scalar_that_is_known_has_a_path():
    bill = MedicalBill(
        form="ub04",
        diagnosis_codes=("S13.4XXA", "M54.2"),
        charges=(Charge(), Charge(date_of_service=dt.date(2026, 2, 14), modifiers=("25",), amount=Decimal("0.00"))),
    )
    assert scalars(bill) == [
        ("form", "ub04"),
        ("diagnosis_codes[0]", "S13.4XXA"),
        ("diagnosis_codes[1]", "M54.2"),
        ("charges[1].date_of_service", "2026-02-14"),
        ("charges[1].modifiers[0]", "25"),
        ("charges[1].amount", "0.00"),
    ]


def test_an_empty_record_has_none():
    assert scalars(MedicalBill()) == []
