"""Values that others on the paper show to be misread are read anew, or withdrawn and named."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.employment import PayStub
from casefile.records.medical import Charge, MedicalBill
from extractors.layout import rows_of
from extractors.mended_values import mended_values
from tests.pages import page_of


def _source(method="text", box=None):
    return Source(page=1, box=box, text="x", method=method)


def _stub(printed, **values):
    stub = PayStub(hours=Decimal("80"), gross_pay=Decimal("1982.40"), **values)
    return mended_values("pay_stub", Extraction(stub, {"pay_rate": _source()}), [page_of(printed)])


def _bill(printed, sources=None, **values):
    bill = MedicalBill(**values)
    return mended_values("medical_bill", Extraction(bill, sources or {}), [page_of(printed)])


def test_a_rate_that_would_earn_more_than_was_paid_is_the_figure_that_earns_it():
    done = _stub("24.7800  80.00  1,982.40  9,912.00", pay_rate=Decimal("80"))
    assert done.record.pay_rate == Decimal("24.78")
    assert (done.sources["pay_rate"].text, done.sources["pay_rate"].confidence) == ("24.7800", 0.55)
    assert done.problems[0].sentence.endswith("pay_rate (page 1)")


def test_a_rate_that_earns_less_than_was_paid_stands_as_more_may_have_been_earned():
    assert _stub("24.7800  80.00  1,982.40", pay_rate=Decimal("20")).record.pay_rate == 20


def test_days_that_all_run_backwards_are_of_posting_and_of_service():
    day, before = dt.date(2025, 1, 9), dt.date(2025, 1, 8)
    turned = Charge(date_of_service=day, date_through=before)
    straight = Charge(date_of_service=before, date_through=day)
    sources = {f"charges[{at}].{name}": _source() for at in (0, 1) for name in ("date_of_service", "date_through")}
    done = _bill("", sources, charges=(turned, turned)).record
    assert [(one.date_of_service, one.date_through) for one in done.charges] == [(before, None)] * 2
    for charges in ((turned,), (turned, straight)):
        assert _bill("", sources, charges=charges).record.charges == charges


SUMS = {"total_charges": Decimal("550"), "total_adjustments": Decimal("110"), "balance_due": Decimal("0")}


def test_the_one_payment_that_makes_the_balance_come_out_is_read():
    assert _bill("Tendered - AMEX ****3009   -440.00", **SUMS).record.total_payments == 440
    assert _bill("Tendered - AMEX ****3009   -440.01", **SUMS).record.total_payments is None
    assert _bill("Please pay 440.00 if paid by cash", **SUMS).record.total_payments is None
    assert _bill("Paid 440.00\nCash 440.00", **SUMS).record.total_payments is None


def test_a_balance_on_the_words_of_the_payment_is_none():
    box, other = Box(10, 10, 40, 20), Box(50, 10, 80, 20)
    sums = {"total_charges": Decimal("3280"), "total_payments": Decimal("0"), "balance_due": Decimal("0")}
    for place, kept in ((box, None), (other, Decimal("0"))):
        sources = {"total_payments": _source("ocr", box), "balance_due": _source("ocr", place)}
        done = _bill("", sources, **sums)
        assert (done.record.balance_due, "balance_due" in done.sources) == (kept, kept is not None)


def test_a_balance_of_the_cents_behind_the_payments_dollars_is_none():
    sums = {"total_charges": Decimal("3280"), "total_payments": Decimal("0"), "balance_due": Decimal("0")}
    for left, kept in ((487, None), (520, Decimal("0"))):
        cents = _source("ocr", Box(left, 646, left + 11, 653)).model_copy(update={"text": "00"})
        sources = {"total_payments": _source("ocr", Box(477, 646, 482, 653)), "balance_due": cents}
        assert _bill("", sources, **sums).record.balance_due == kept


def test_a_scanned_day_before_the_birth_is_withdrawn_and_one_of_print_is_not():
    charges = (Charge(date_of_service=dt.date(2025, 12, 12)), Charge(date_of_service=dt.date(1960, 6, 22)))
    for method, days in (
        ("ocr", [charges[0].date_of_service, None]),
        ("text", [one.date_of_service for one in charges]),
    ):
        sources = {f"charges[{at}].date_of_service": _source(method) for at in (0, 1)}
        done = _bill("", sources, charges=charges, patient_dob=dt.date(1983, 4, 17))
        assert [charge.date_of_service for charge in done.record.charges] == days


def test_a_diagnosis_that_charges_point_at_is_read_beside_the_others():
    printed = "1. M99.01     3. M62.830\n2. S13.4XXA"
    row = rows_of([page_of(printed)])[0].span
    sources = {"diagnosis_codes[0]": _source("ocr", row.words[1].box)}
    for pointer, codes in (("3", ("M99.01", "S13.4XXA", "M62.830")), ("2", ("M99.01", "S13.4XXA"))):
        charges = (Charge(diagnosis_pointers=pointer),)
        done = _bill(printed, sources, charges=charges, diagnosis_codes=("M99.01", "S13.4XXA"))
        assert done.record.diagnosis_codes == codes


def test_a_total_on_the_balance_s_words_that_the_charges_less_the_credits_leave_is_none():
    place = _source(box=Box(450, 300, 500, 310))
    values = {"total_payments": Decimal("30"), "total_adjustments": Decimal("50"), "balance_due": Decimal("20")}
    for charge, kept in ((Decimal("100"), None), (Decimal("90"), Decimal("20"))):
        sources = {"total_charges": place, "balance_due": place, "total_payments": _source()}
        charges = (Charge(amount=charge),)
        done = _bill("", sources, charges=charges, total_charges=Decimal("20"), **values)
        assert done.record.total_charges == kept


def test_an_adjustment_whose_point_was_misread_is_what_the_balance_is_less_by():
    sums = {"total_charges": Decimal("812.50"), "total_payments": Decimal("300"), "balance_due": Decimal("100.20")}
    done = _bill("Payments  300.00-\nWrite-off   412:30-", **sums)
    assert done.record.total_adjustments == Decimal("412.30")
    assert done.sources["total_adjustments"].confidence == 0.55
    assert _bill("Write-off   412:31-", **sums).record.total_adjustments is None
    assert _bill("Room charge   412:30", **sums).record.total_adjustments is None


def test_the_year_s_gross_pay_gives_way_to_the_period_s_that_the_hours_earn():
    printed = "Gross, current   1,020.00\nGross for the year   6,120.00"
    stub = PayStub(pay_rate=Decimal("25.50"), hours=Decimal("40"), gross_pay=Decimal("6120"), net_pay=Decimal("800"))
    read = Extraction(stub, {"gross_pay": _source("ocr")})
    done = mended_values("pay_stub", read, [page_of(printed)])
    assert done.record.gross_pay == 1020
    assert done.problems[0].sentence.endswith("gross_pay (page 1)")
    for other in (printed.replace("1,020.00", "1,020.01"), printed.replace("current", "year to date")):
        assert mended_values("pay_stub", read, [page_of(other)]).record.gross_pay == 6120
