"""What changed between two readings: one gain is one gain, however many rows stand below it."""

import datetime as dt

from casefile.changes import Change, changes
from casefile.documents import Document
from casefile.records.medical import Charge, MedicalBill


def paper(*amounts, pages=(1, 2), kind="medical_bill", **fields):
    rows = tuple(
        Charge(code=f"9920{at}", date_of_service=dt.date(2026, 3, 2), amount=each) for at, each in enumerate(amounts)
    )
    record = MedicalBill(charges=rows, **fields)
    return Document(pages=pages, kind=kind, confidence=1.0, record=record, sources={})


def test_the_same_reading_changes_nothing():
    assert changes([paper("1.00")], [paper("1.00")]) == ()


def test_a_value_is_gained_lost_or_changed():
    before = paper(total_charges="3.00", account_number="A-1")
    after = paper(total_charges="4.00", provider_npi="1234567893")
    assert changes([before], [after]) == (
        Change("gained", (1, 2), "provider_npi", None, "1234567893"),
        Change("lost", (1, 2), "account_number", "A-1", None),
        Change("changed", (1, 2), "total_charges", "3.00", "4.00"),
    )


def test_a_row_found_anew_is_one_gain():
    before, after = paper("1.00", "2.00"), paper("1.00", "2.00")
    extra = Charge(code="97110", amount="9.00")
    after = after.model_copy(
        update={"record": after.record.model_copy(update={"charges": (extra, *after.record.charges)})}
    )
    assert changes([before], [after]) == (Change("gained", (1, 2), "charges[0]", None, "code 97110, amount 9.00"),)
    assert changes([after], [before]) == (Change("lost", (1, 2), "charges[0]", "code 97110, amount 9.00", None),)


def test_a_field_of_a_row_that_changed_is_named():
    assert changes([paper("1.00", "2.00")], [paper("1.00", "5.00")]) == (
        Change("changed", (1, 2), "charges[1].amount", "2.00", "5.00"),
    )


def test_kinds_and_cuts_are_told():
    assert [each.what for each in changes([paper()], [paper(kind="unknown")])] == ["kind"]
    found = changes([paper(pages=(1, 3))], [paper(pages=(1, 1)), paper(pages=(2, 3))])
    assert [(each.what, each.pages) for each in found] == [("cut", (1, 1)), ("cut", (1, 3)), ("cut", (2, 3))]
