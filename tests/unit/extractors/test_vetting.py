import datetime as dt
from decimal import Decimal

import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.employment import PayStub, WageVerification
from casefile.records.insurance import ClaimLetter, CrashReport, PaymentLedger
from casefile.records.medical import ImagingReport, MedicalBill
from extractors.vetting import vetted

SOURCE = Source(page=1, box=None, text="x")


def test_a_name_that_cannot_be_the_field_s_is_withdrawn_with_its_source():
    read = Extraction(
        PaymentLedger(carrier="Overton Orthopedics", claim_number="7"), dict.fromkeys(("carrier",), SOURCE)
    )
    done = vetted("payment_ledger", read)
    assert done.record.carrier is None
    assert done.record.claim_number == "7"
    assert done.sources == {}


def test_a_name_that_can_be_stands():
    read = Extraction(ClaimLetter(carrier="Penobscot Mutual"), {"carrier": SOURCE})
    assert vetted("claim_letter", read) is read


@pytest.mark.parametrize("printed", ["DOB", "Sex F", "Member ID", "Date of", "Claim No", "Balance forward from"])
def test_a_caption_is_no_patient(printed):
    assert vetted("medical_bill", Extraction(MedicalBill(patient_name=printed), {})).record.patient_name is None


@pytest.mark.parametrize("printed", ["Xiong, Mai See", "Mr. Silvio Castellane", "QUINTANILLA, MARISOL E"])
def test_a_patient_stands(printed):
    assert vetted("medical_bill", Extraction(MedicalBill(patient_name=printed), {})).record.patient_name == printed


def test_a_couple_or_a_company_may_be_insured():
    for printed in ("Robert and Elaine Dunphy", "Reyes Family Transport Inc"):
        assert vetted("claim_letter", Extraction(ClaimLetter(insured_name=printed), {})).record.insured_name == printed


def test_a_degree_behind_a_name_is_no_state():
    read = Extraction(ImagingReport(provider_name="Osric Banerjee, MD"), {})
    assert vetted("imaging_report", read).record.provider_name == "Osric Banerjee, MD"


@pytest.mark.parametrize(
    ("printed", "stands"), [("06-08-25", False), ("2026,", False), ("1/14", False), ("2023-11-0092", True)]
)
def test_days_years_and_pages_are_no_number_of_a_report(printed, stands):
    done = vetted("crash_report", Extraction(CrashReport(report_number=printed), {}))
    assert (done.record.report_number == printed) == stands


@pytest.mark.parametrize(
    ("printed", "stands"), [("40-hour", False), ("45%", False), ("10/31/25", False), ("$22.50", True)]
)
def test_hours_shares_and_days_are_no_rate_of_pay(printed, stands):
    source = Source(page=1, box=None, text=printed)
    read = Extraction(WageVerification(pay_rate=Decimal("40.00")), {"pay_rate": source})
    assert (vetted("wage_verification", read).record.pay_rate is not None) == stands


def test_gross_pay_below_net_pay_is_none():
    read = Extraction(PayStub(gross_pay=Decimal("86.00"), net_pay=Decimal("1804.11")), {})
    assert vetted("pay_stub", read).record.gross_pay is None


def test_a_letter_s_day_on_the_words_of_the_day_of_loss_is_none():
    source = Source(page=1, box=Box(0, 0, 10, 10), text="02/14/2026")
    day = dt.date(2026, 2, 14)
    read = Extraction(ClaimLetter(date=day, date_of_loss=day), dict.fromkeys(("date", "date_of_loss"), source))
    done = vetted("claim_letter", read)
    assert (done.record.date, done.record.date_of_loss) == (None, day)


@pytest.mark.parametrize(
    ("printed", "kept"), [("4", False), ("3a", False), ("12.", False), ("TF-4", True), ("417", True)]
)
def test_the_number_of_a_form_s_box_is_no_account(printed, kept):
    done = vetted("medical_bill", Extraction(MedicalBill(account_number=printed), {}))
    assert (done.record.account_number == printed) is kept


def test_the_reason_of_an_admission_is_no_patient():
    read = Extraction(MedicalBill(patient_name="Reason Dx"), {})
    assert vetted("medical_bill", read).record.patient_name is None
