from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from casefile.citations import Source
from casefile.documents import Document
from casefile.matter import AdverseParty, Client, Incident, Jurisdiction, Matter, OwnCoverage
from casefile.records.employment import W2, PayStub, WageVerification
from casefile.records.insurance import (
    ClaimLetter,
    Declarations,
    LedgerPayment,
    LienItem,
    LienNotice,
    PaymentLedger,
    Vehicle,
)
from casefile.records.medical import BenefitLine, Charge, ChartNote, Diagnosis, ExplanationOfBenefits, MedicalBill
from extractors.checks import check, check_identity, repeats

DAY = dt.date(2026, 2, 14)


def bill(*amounts, **fields):
    charges = tuple(Charge(date_of_service=DAY, amount=Decimal(amount) if amount else None) for amount in amounts)
    return MedicalBill(charges=charges, **fields)


def sentences(kind, record, sources=None):
    return [problem.sentence for problem in check(kind, record, sources or {})]


def codes(kind, record):
    return [problem.code for problem in check(kind, record, {})]


def test_lines_that_do_not_come_to_the_total_are_named_with_both_figures_and_pages():
    record = bill("1000.00", "200.00", total_charges=Decimal("1234.50"))
    places = {"charges[0].amount": 1, "total_charges": 2}
    sources = {path: Source(page=page, box=None, text="") for path, page in places.items()}
    (problem,) = check("medical_bill", record, sources)
    assert problem.sentence == "the 2 charge lines add up to 1,200.00 (page 1), the total reads 1,234.50 (page 2)"
    assert problem.pages == (1, 2)


def test_lines_without_a_readable_amount_are_counted():
    assert sentences("medical_bill", bill("10.00", None, total_charges=Decimal("25.00"))) == [
        "the one charge line comes to 10.00 (1 more without a readable amount), the total reads 25.00"
    ]


def test_sums_that_agree_raise_no_problem():
    record = bill(
        "100.00", "50.50", total_charges=Decimal("150.50"), total_adjustments=Decimal("50.00"),
        total_payments=Decimal("100.50"), balance_due=Decimal("0.00"),
    )  # fmt: skip
    assert sentences("medical_bill", record) == []


def test_a_balance_that_does_not_follow_is_named():
    record = MedicalBill(
        total_charges=Decimal("100"), total_adjustments=Decimal("20"), total_payments=Decimal("30"),
        balance_due=Decimal("75"),
    )  # fmt: skip
    assert sentences("medical_bill", record) == [
        "charges of 100.00 less adjustments of 20.00 and payments of 30.00 leave 50.00, the balance reads 75.00"
    ]


def test_a_balance_without_known_credits_is_not_judged():
    assert sentences("medical_bill", MedicalBill(total_charges=Decimal("100"), balance_due=Decimal("75"))) == []


def test_benefit_columns_are_summed_apart():
    lines = (BenefitLine(billed=Decimal("10"), paid=Decimal("4")), BenefitLine(billed=Decimal("20"), paid=Decimal("5")))
    record = ExplanationOfBenefits(lines=lines, total_billed=Decimal("30"), total_paid=Decimal("10"))
    assert sentences("explanation_of_benefits", record) == ["the 2 lines add up to 9.00 paid, the total reads 10.00"]


def test_what_was_taken_off_the_claim_as_a_whole_is_no_fault():
    line = BenefitLine(billed=Decimal("800.00"), paid=Decimal("500.00"))
    paper = ExplanationOfBenefits(lines=(line,), total_adjustment=Decimal("50.00"), total_paid=Decimal("450.00"))
    assert not list(check("explanation_of_benefits", paper, {}))
    other = paper.model_copy(update={"total_paid": Decimal("440.00")})
    assert [problem.code for problem in check("explanation_of_benefits", other, {})] == ["total"]


def test_a_benefit_line_is_named_where_most_others_come_out():
    def line(billed, adjustment, allowed):
        return BenefitLine(billed=Decimal(billed), adjustment=Decimal(adjustment), allowed=Decimal(allowed))

    good, bad = line("100", "40", "60"), line("100", "40", "66")
    assert sentences("explanation_of_benefits", ExplanationOfBenefits(lines=(good, good, bad))) == [
        "line 3: 100.00 billed less 40.00 taken off is not 66.00 allowed"
    ]
    assert sentences("explanation_of_benefits", ExplanationOfBenefits(lines=(bad, bad, good))) == []
    assert len(sentences("explanation_of_benefits", ExplanationOfBenefits(lines=(bad, good)))) == 1


def test_a_ledgers_payments_limit_and_remainder_are_compared():
    record = PaymentLedger(
        payments=(LedgerPayment(paid=Decimal("150")), LedgerPayment(paid=Decimal("250"))),
        total_paid=Decimal("450"), limit=Decimal("5000"), remaining=Decimal("4500"),
    )  # fmt: skip
    assert codes("payment_ledger", record) == ["total", "remaining"]


def test_what_a_lienholder_paid_is_compared_with_what_it_claims():
    record = LienNotice(items=(LienItem(billed=Decimal("900"), paid=Decimal("600")),), amount_claimed=Decimal("700"))
    assert sentences("lien_notice", record) == ["the one item line comes to 600.00, the amount claimed reads 700.00"]


def test_pay_is_compared_with_rate_and_hours_overtime_apart():
    regular = {"pay_rate": Decimal("10"), "hours": Decimal("42")}
    overtime = {"overtime_rate": Decimal("15"), "overtime_hours": Decimal("2")}
    assert codes("pay_stub", PayStub(**regular, gross_pay=Decimal("420"))) == []
    assert codes("pay_stub", PayStub(**regular, **overtime, gross_pay=Decimal("430"))) == []
    assert codes("pay_stub", PayStub(**regular, gross_pay=Decimal("430"))) == ["gross_pay"]


def test_a_salary_printed_in_rounded_hours_is_no_fault():
    salaried = {"hours": Decimal("86.67"), "pay_rate": Decimal("40.8654")}
    assert codes("pay_stub", PayStub(**salaried, gross_pay=Decimal("3541.67"))) == []
    assert codes("pay_stub", PayStub(**salaried, gross_pay=Decimal("3542.67"))) == ["gross_pay"]


def test_a_period_cannot_pay_more_than_the_year_nor_net_more_than_gross():
    record = PayStub(gross_pay=Decimal("500"), ytd_gross=Decimal("400"), net_pay=Decimal("600"))
    assert codes("pay_stub", record) == ["gross_pay", "net_pay"]


def test_wages_lost_are_compared_with_rate_and_hours():
    letter = {"pay_rate": Decimal("24.50"), "pay_rate_unit": "hour", "hours_missed": Decimal("296")}
    assert codes("wage_verification", WageVerification(**letter, wages_lost=Decimal("7252.00"))) == []
    assert codes("wage_verification", WageVerification(**letter, wages_lost=Decimal("7252.50"))) == ["wages_lost"]


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"provider_npi": "1234567898"}, "npi"),
        ({"provider_tax_id": "00-1234567"}, "ein"),
        ({"diagnosis_codes": ("S13.4XXZ",)}, "diagnosis_code"),
        ({"diagnosis_codes": ("847.0",)}, "diagnosis_code"),
        ({"charges": (Charge(code="9921", code_system="CPT"),)}, "procedure_code"),
        ({"charges": (Charge(code="99213", modifiers=("251",)),)}, "modifier"),
        ({"charges": (Charge(diagnosis_pointers="AC"),), "diagnosis_codes": ("M54.2", "R51")}, "pointer"),
    ],
)
def test_identifiers_that_cannot_be_are_named(fields, code):
    assert codes("medical_bill", MedicalBill(**fields)) == [code]


def test_identifiers_that_can_be_raise_no_problem():
    charges = (
        Charge(code="99213", code_system="CPT", modifiers=("25",), diagnosis_pointers="AB"),
        Charge(code="A0429", code_system="HCPCS"), Charge(code="0450", code_system="REV"),
    )  # fmt: skip
    record = MedicalBill(
        provider_npi="1234567893", provider_tax_id="20-4471960", diagnosis_codes=("S13.4XXA", "V43.53XA"),
        charges=charges,
    )  # fmt: skip
    assert codes("medical_bill", record) == []


@pytest.mark.parametrize(
    ("number", "found"),
    [("1M8GDM9AXKP042788", []), ("1M8GDM9A1KP042788", ["vin"]), ("1M8GDM9AXKP04278O", ["vin"]), ("AB12345", [])],
)
def test_the_check_digit_of_a_vehicle(number, found):
    assert codes("declarations", Declarations(vehicles=(Vehicle(vin=number),))) == found


def test_an_employers_number_is_checked():
    assert codes("w2", W2(employer_ein="63-0065650")) == []
    assert codes("w2", W2(employer_ein="63-006565")) == ["ein"]


def test_diagnoses_of_notes_are_checked_and_their_words_are_not():
    record = ChartNote(diagnoses=(Diagnosis(code="S13.4XXQ"), Diagnosis(description="neck pain")))
    assert codes("chart_note", record) == ["diagnosis_code"]


def test_a_service_after_its_statement_and_before_birth_is_named():
    record = MedicalBill(
        statement_date=dt.date(2026, 2, 1), patient_dob=dt.date(2026, 3, 1), charges=(Charge(date_of_service=DAY),)
    )  # fmt: skip
    assert sentences("medical_bill", record) == [
        "a service of 02/14/2026 lies before the patient's birth on 03/01/2026",
        "a service (02/14/2026) lies after the date of the paper, 02/01/2026",
    ]


@pytest.mark.parametrize(
    ("kind", "record"),
    [
        ("pay_stub", PayStub(period_start=DAY, period_end=dt.date(2026, 2, 1))),
        ("pay_stub", PayStub(period_end=DAY, pay_date=dt.date(2026, 2, 1))),
        ("lien_notice", LienNotice(date=DAY, response_due=dt.date(2026, 2, 1))),
        ("claim_letter", ClaimLetter(date_of_loss=DAY, date=dt.date(2026, 2, 1))),
        ("medical_bill", MedicalBill(charges=(Charge(date_of_service=DAY, date_through=dt.date(2026, 2, 1)),))),
        ("payment_ledger", PaymentLedger(payments=(LedgerPayment(date_of_service=DAY, date=dt.date(2026, 2, 1)),))),
    ],
)
def test_days_that_run_backwards_are_named(kind, record):
    assert codes(kind, record) == ["day_order"]


MATTER = Matter(
    number="2026-0142",
    client=Client(name="Marisol E. Quintanilla-Reyes", date_of_birth=dt.date(1988, 5, 9)),
    incident=Incident(date_of_loss=DAY),
    jurisdiction=Jurisdiction(state="CA"),
    adverse_parties=(AdverseParty(name="Dale Brannock", claim_number="44-0917-263"),),
    own_coverage=(OwnCoverage(insurer="Keystone Lark Auto", claim_number="KL-26-55831"),),
)


def identity(kind, record):
    return [problem.code for problem in check_identity(kind, record, MATTER)]


@pytest.mark.parametrize(
    "name",
    ["QUINTANILLA-REYES, MARISOL, E", "Marisol Quintanilla", "M. Quintanilla-Reyes", "Marisol Quintanila-Reyes"],
)
def test_another_spelling_of_the_client_is_the_client(name):
    assert identity("medical_bill", MedicalBill(patient_name=name)) == []


def test_another_patient_is_named():
    (problem,) = check_identity("medical_bill", MedicalBill(patient_name="Luis Ortega"), MATTER)
    assert problem.sentence == "the patient is Luis Ortega, the matter's client is Marisol E. Quintanilla-Reyes"


def test_another_birth_date_date_of_loss_or_claim_is_named():
    assert identity("medical_bill", MedicalBill(patient_dob=dt.date(1988, 5, 8))) == ["birth_date"]
    assert identity("lien_notice", LienNotice(date_of_loss=dt.date(2025, 2, 14))) == ["date_of_loss"]
    assert identity("claim_letter", ClaimLetter(claim_number="99-1")) == ["claim_number"]


def test_a_claim_number_is_compared_sign_by_sign_alone():
    assert identity("claim_letter", ClaimLetter(claim_number="44 0917 263")) == []


def test_a_payers_claim_number_on_a_bill_is_no_problem():
    assert identity("medical_bill", MedicalBill(claim_number="2602-20-41907")) == []


def test_a_policy_of_an_adverse_party_is_no_strangers():
    assert identity("declarations", Declarations(named_insured="Dale and Rita Brannock")) == []
    assert identity("declarations", Declarations(named_insured="Luis Ortega")) == ["other_insured"]


def document(*charges, provider="Foothill Imaging", pages=(1, 1)):
    record = MedicalBill(provider_name=provider, charges=charges, statement_date=dt.date(2026, 5, 14))
    return Document(pages=pages, kind="medical_bill", confidence=1.0, record=record, sources={})


SCAN = Charge(date_of_service=DAY, code="72141", modifiers=("TC",), amount=Decimal("1980.00"))
READING = Charge(date_of_service=DAY, code="72141", modifiers=("26",), amount=Decimal("470.00"))


def test_a_charge_on_two_bills_of_one_provider_is_named():
    (problem,) = repeats([document(SCAN), document(SCAN, READING, provider="FOOTHILL IMAGING INC", pages=(2, 3))])
    assert problem.sentence == (
        "the charge of 02/14/2026, 72141, 1,980.00, stands on two bills of Foothill Imaging "
        "(page 1, dated 05/14/2026; pages 2 to 3, dated 05/14/2026)"
    )
    assert problem.pages == (1, 2, 3)


def test_charges_that_differ_in_modifier_amount_or_provider_are_no_repeat():
    assert repeats([document(SCAN), document(READING)]) == ()
    assert repeats([document(SCAN), document(SCAN, provider="Valley Star Ambulance")]) == ()


def test_a_charge_twice_on_one_bill_is_no_repeat():
    assert repeats([document(SCAN, SCAN)]) == ()


def test_a_record_with_nothing_in_it_has_no_problem():
    for kind, record in (("medical_bill", MedicalBill()), ("pay_stub", PayStub()), ("lien_notice", LienNotice())):
        assert check(kind, record, {}) == ()


def test_a_service_that_the_plan_does_not_cover_adds_up():
    line = BenefitLine(
        billed=Decimal("48.00"), adjustment=Decimal(0), allowed=Decimal(0), paid=Decimal(0),
        patient_responsibility=Decimal("48.00"),
    )  # fmt: skip
    assert not list(check("explanation_of_benefits", ExplanationOfBenefits(lines=(line,)), {}))


def test_a_stub_with_other_pay_is_not_held_to_its_hours():
    stub = {"pay_rate": Decimal("11.00"), "hours": Decimal("61.40"), "gross_pay": Decimal("1087.58")}
    assert [problem.code for problem in check("pay_stub", PayStub(**stub), {})] == ["gross_pay"]
    assert not list(check("pay_stub", PayStub(**stub, other_pay=Decimal("412.18")), {}))


@pytest.mark.parametrize("code", ["S30.1XXA", "V29.40XA", "V20.0XXD"])
def test_a_code_that_was_split_since_is_right_on_a_paper_of_its_years(code):
    assert codes("chart_note", ChartNote(diagnoses=(Diagnosis(code=code, description="x"),))) == []


def test_a_code_that_never_was_is_named():
    note = ChartNote(diagnoses=(Diagnosis(code="S30.1XXB", description="x"),))
    assert codes("chart_note", note) == ["diagnosis_code"]


def test_a_sum_that_unread_lines_may_make_up_is_unsure_and_one_beyond_the_total_is_wrong():
    open_sum = bill("10.00", None, total_charges=Decimal("25.00"))
    beyond = bill("30.00", None, total_charges=Decimal("25.00"))
    assert (codes("medical_bill", open_sum), codes("medical_bill", beyond)) == (["faint"], ["total"])


def test_a_lien_may_claim_what_was_billed_less_what_was_paid():
    items = (LienItem(billed=Decimal("450"), paid=Decimal("0")), LienItem(billed=Decimal("225"), paid=Decimal("25")))
    claims = [LienNotice(items=items, amount_claimed=Decimal(claimed)) for claimed in ("675", "650", "25", "640")]
    assert [codes("lien_notice", claim) for claim in claims] == [[], [], [], ["total"]]


def test_a_salary_by_the_year_is_no_rate_by_the_hour():
    stub = PayStub(pay_rate=Decimal("70000.06"), hours=Decimal("80"), gross_pay=Decimal("2692.31"))
    assert codes("pay_stub", stub) == []


def test_wages_may_be_paid_in_the_last_week_of_their_period_and_not_before_it():
    days = [(dt.date(2026, 2, 27), []), (dt.date(2026, 2, 10), ["day_order"]), (dt.date(2026, 1, 31), ["day_order"])]
    for paid, said in days:
        stub = PayStub(period_start=dt.date(2026, 2, 1), period_end=dt.date(2026, 2, 28), pay_date=paid)
        assert codes("pay_stub", stub) == said


def test_an_employers_number_may_be_printed_with_a_space():
    assert codes("medical_bill", MedicalBill(provider_tax_id="04 3119906")) == []
    assert codes("medical_bill", MedicalBill(provider_tax_id="00 3119906")) == ["ein"]


@pytest.mark.parametrize(
    ("hours", "gross", "said"),
    [("82", "2105.71", []), ("80", "2105.71", []), ("82", "2195.71", ["gross_pay"]), ("82", "2080.34", ["gross_pay"])],
)
def test_overtime_at_no_printed_rate_is_at_time_and_a_half(hours, gross, said):
    stub = PayStub(
        pay_rate=Decimal("25.37"), hours=Decimal(hours), overtime_hours=Decimal("2"), gross_pay=Decimal(gross)
    )
    assert codes("pay_stub", stub) == said


def test_a_bill_that_was_denied_has_no_day_of_payment_to_come_after_its_service():
    days = {"date": dt.date(2025, 5, 9), "date_of_service": dt.date(2025, 5, 12)}
    for paid, said in (("0.00", []), ("10.00", ["day_order"])):
        ledger = PaymentLedger(payments=(LedgerPayment(paid=Decimal(paid), **days),))
        assert codes("payment_ledger", ledger) == said


def test_figures_that_nobody_earns_are_not_multiplied():
    much = Decimal("99999999999999")
    assert codes("pay_stub", PayStub(pay_rate=much, hours=Decimal("999"), gross_pay=much + 1)) == []
    letter = WageVerification(pay_rate=much, pay_rate_unit="hour", hours_missed=Decimal("999"), wages_lost=much)
    assert codes("wage_verification", letter) == []
