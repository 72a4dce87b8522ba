"""Rows of a page that two documents have are counted once; a bill sent anew is linked, its charges counted once."""

import datetime as dt
from decimal import Decimal

import pytest

from casefile.citations import Source
from casefile.copies import copied_rows, newer_copies
from casefile.documents import RepeatedPage
from casefile.ledger import build_ledger
from tests.papers import CLINIC, a_bill, a_case, a_charge, a_line, an_eob

FIRST, SECOND = a_charge("100.00", code="99213"), a_charge("250.00", on="2026-03-12", code="97110")


def on_pages(document, *pages, prefix="charges", field="amount"):
    """The document with each of its rows read from that page."""
    sources = {f"{prefix}[{at}].{field}": Source(page=page, box=None, text="seen") for at, page in enumerate(pages)}
    return document.model_copy(update={"sources": sources, "pages": (1, max(pages))})


def repeating(document, *pairs):
    """The document with pages that stand in others: (page, document, page there)."""
    repeats = tuple(
        RepeatedPage(page=page, document=other.id, file=other.file, there=there) for page, other, there in pairs
    )
    return document.model_copy(update={"repeats": repeats})


def billed(*papers):
    return build_ledger(a_case(*papers)).totals.billed


@pytest.fixture
def loose():
    """The second page of a bill by itself, on which another provider's name was read."""
    return on_pages(a_bill(SECOND, provider="Somebody Physical Therapy", name="loose"), 1)


@pytest.fixture
def whole(loose):
    return repeating(on_pages(a_bill(FIRST, SECOND, name="whole"), 1, 2), (2, loose, 1))


def test_a_row_of_a_page_in_two_documents_is_counted_once_by_the_longer(loose, whole):
    assert copied_rows([loose, whole]) == {(loose.id, "charges[0]"): whole.id}
    ledger = build_ledger(a_case(loose, whole))
    assert ledger.totals.billed == Decimal("350.00")
    assert [account.provider for account in ledger.providers] == [CLINIC]


def test_the_order_of_the_documents_changes_nothing(loose, whole):
    assert build_ledger(a_case(whole, loose)) == build_ledger(a_case(loose, whole))


def test_a_row_that_the_other_document_does_not_show_is_counted(whole, loose):
    silent = a_bill(a_charge("9.00"), provider="Somebody Physical Therapy", name="silent")
    kept = repeating(whole.model_copy(update={"repeats": ()}), (2, silent, 1))
    assert copied_rows([silent, kept]) == {}
    assert billed(silent, kept) == Decimal("359.00")


def test_rows_of_other_pages_are_counted(loose, whole):
    more = on_pages(
        a_bill(SECOND, a_charge("40.00", code="97140"), provider="Somebody Physical Therapy", name="loose"), 1, 2
    )
    assert billed(more, repeating(whole.model_copy(update={"repeats": ()}), (2, more, 1))) == Decimal("390.00")


def test_a_row_twice_on_one_page_is_two_and_its_copy_is_none(loose):
    twice = on_pages(a_bill(SECOND, SECOND, provider="Somebody Physical Therapy", name="twice"), 1, 1)
    both = repeating(on_pages(a_bill(FIRST, SECOND, SECOND, name="both"), 1, 2, 2), (2, twice, 1))
    assert billed(twice, both) == Decimal("600.00")


@pytest.mark.parametrize("change", [{"held": "privileged"}, {"duplicate_of": "another"}])
def test_a_document_that_is_kept_out_counts_nothing_for_another(loose, whole, change):
    assert billed(loose, whole.model_copy(update=change)) == Decimal("250.00")


def test_a_payment_on_a_page_in_two_documents_is_paid_once():
    loose = on_pages(an_eob(a_line(), payer="", name="loose"), 1, prefix="lines", field="paid")
    whole = on_pages(an_eob(a_line(), a_line(on="2026-03-12"), name="whole"), 2, 1, prefix="lines", field="paid")
    bill = a_bill(a_charge(), a_charge(on="2026-03-12"))
    apart = build_ledger(a_case(bill, loose, whole)).totals.paid
    once = build_ledger(a_case(bill, loose, repeating(whole, (2, loose, 1)))).totals.paid
    assert (apart > once, once) == (True, Decimal("100.00"))


def sent(on, *charges, name, **changes):
    return a_bill(*charges, name=name, statement_date=dt.date.fromisoformat(on), **changes)


def test_a_bill_sent_again_is_linked_and_its_newest_balance_holds():
    one = sent("2026-06-15", FIRST, SECOND, name="one", balance_due=Decimal("350.00"))
    two = sent("2026-07-15", FIRST, SECOND, name="two", total_payments=Decimal("50.00"), balance_due=Decimal("300.00"))
    three = sent(
        "2026-08-15", FIRST, SECOND, name="three", total_payments=Decimal("90.00"), balance_due=Decimal("260.00")
    )
    papers = [three, one, two]
    assert newer_copies(papers) == {two.id: one.id, three.id: two.id}
    totals = build_ledger(a_case(*papers)).totals
    assert (totals.billed, totals.patient_paid, totals.outstanding) == tuple(
        map(Decimal, ("350.00", "90.00", "260.00"))
    )


@pytest.mark.parametrize(
    "other",
    [
        sent("2026-07-15", FIRST, name="other"),
        sent("2026-07-15", FIRST, a_charge("251.00", on="2026-03-12", code="97110"), name="other"),
        sent("2026-07-15", FIRST, SECOND, name="other", provider="Foothill Imaging"),
        sent("2026-07-15", FIRST, SECOND, name="other", account_number="2"),
        sent("2026-06-15", FIRST, SECOND, name="other"),
        a_bill(FIRST, SECOND, name="other"),
        sent("2026-07-15", FIRST, SECOND, name="other", held="privileged"),
    ],
    ids=["fewer charges", "another amount", "another provider", "another account", "same day", "undated", "held"],
)
def test_other_bills_are_no_newer_copies(other):
    assert newer_copies([sent("2026-06-15", FIRST, SECOND, name="one", account_number="1"), other]) == {}


DAYS = [dt.date(2026, 3, 12), dt.date(2026, 3, 21)]
"""The day of the second charge, and that day with its digits swapped."""


@pytest.mark.parametrize(
    ("charges", "recorded", "found"),
    [
        ((FIRST, SECOND.model_copy(update={"date_of_service": DAYS[1]})), (), True),
        ((FIRST, SECOND.model_copy(update={"date_of_service": DAYS[1]})), DAYS[1:], True),
        ((FIRST, SECOND.model_copy(update={"date_of_service": DAYS[1]})), DAYS, False),
        ((FIRST, SECOND.model_copy(update={"date_of_service": dt.date(2026, 4, 24)})), (), False),
        ((FIRST, SECOND.model_copy(update={"date_of_service": DAYS[1], "code": "97140"})), (), False),
    ],
    ids=["swapped", "one day recorded", "both days recorded", "another day", "another code"],
)
def test_a_bill_sent_again_with_a_day_misprinted_is_the_newer_copy(charges, recorded, found):
    one, two = sent("2026-06-15", FIRST, SECOND, name="one"), sent("2026-07-15", *charges, name="two")
    assert newer_copies([one, two], recorded) == ({two.id: one.id} if found else {})


def test_a_bill_of_one_line_of_another_day_is_no_copy():
    line = SECOND.model_copy(update={"date_of_service": DAYS[1]})
    assert newer_copies([sent("2026-06-15", SECOND, name="one"), sent("2026-07-15", line, name="two")]) == {}
