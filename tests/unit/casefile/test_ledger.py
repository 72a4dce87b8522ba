import datetime as dt
from decimal import Decimal

import pytest

from casefile.ledger import build_ledger, shape
from casefile.matter import Client, Incident
from casefile.records.insurance import LedgerPayment, PaymentLedger
from casefile.records.medical import BenefitLine, ClinicalSummary, Diagnosis, OperativeReport
from casefile.records.other import OtherPaper
from tests.papers import (
    CLIENT,
    CLINIC,
    LOSS,
    PLAN,
    a_bill,
    a_case,
    a_charge,
    a_line,
    a_note,
    a_notice,
    a_payment_ledger,
    a_source,
    an_eob,
    an_item,
    filed,
    the_sample,
)

MEDPAY = "Keystone Lark Auto"


def ledger_of(*papers, **changes):
    return build_ledger(a_case(*papers, **changes))


def row(ledger, provider=CLINIC):
    (account,) = [one for one in ledger.providers if one.provider == provider]
    return account


def codes(ledger):
    return {problem.code for problem in ledger.problems}


@pytest.fixture(scope="module")
def sample():
    return shape(build_ledger(the_sample()))


def test_the_sample_has_the_table_of_specials(sample):
    table = {
        one["provider"]: (len(one["visits"]), one["billed"], one["adjusted"], one["patient_paid"], one["outstanding"])
        for one in sample["providers"]
    }
    assert table == {
        "Valley Star Ambulance": (1, "2184.00", "1422.00", "0.00", "0.00"),
        "Sierra Crest Medical Center": (1, "11946.50", "8402.11", "0.00", "0.00"),
        "Sierra Crest Emergency Physicians": (1, "1385.00", "902.40", "0.00", "0.00"),
        "Foothill Imaging": (1, "2450.00", "1871.25", "100.00", "0.00"),
        "Ortega Orthopaedics": (5, "1975.00", "1034.80", "200.00", "0.00"),
        "Bright River Physical Therapy": (24, "6120.00", "3355.20", "720.00", "0.00"),
        "Halvorsen Chiropractic": (12, "1860.00", "0.00", "0.00", "1860.00"),
    }


def test_the_sample_totals_are_those_of_the_demand(sample):
    assert sample["totals"] == {
        "billed": "27920.50",
        "adjusted": "16987.76",
        "paid": "8052.74",
        "patient_paid": "1020.00",
        "outstanding": "1860.00",
        "claimed": "10932.74",
    }


def test_the_sample_names_who_paid(sample):
    paid = {one["provider"]: one["paid"] for one in sample["providers"]}
    assert paid["Valley Star Ambulance"] == {PLAN: "612.00", MEDPAY: "150.00"}


def test_the_sample_leaves_the_dentist_out(sample):
    assert [(one["date"], one["amount"], one["paid"]) for one in sample["excluded"]] == [
        ("2026-03-03", "142.00", "88.00")
    ]


def test_the_sample_ties_out_without_a_doubt(sample):
    assert sample["problems"] == []


def test_one_charge_on_claim_form_statement_and_explanation_is_one():
    ledger = ledger_of(a_bill(a_charge(), form="cms1500"), a_bill(a_charge()), an_eob(a_line()))
    assert row(ledger).billed.amount == Decimal("100.00")


def test_the_figure_that_counts_is_the_claim_form_and_the_others_are_kept():
    claim, statement = a_bill(a_charge(), form="cms1500"), a_bill(a_charge())
    (visit,) = row(ledger_of(statement, claim)).visits
    charge = visit.charges[0]
    assert (charge.billed.cite.document, [one.cite.document for one in charge.also]) == (claim.id, [statement.id])


def test_a_rescanned_bill_marked_as_duplicate_changes_nothing():
    bill = a_bill(a_charge())
    again = a_bill(a_charge(), name="again", duplicate_of=bill.id)
    assert ledger_of(bill, again) == ledger_of(bill)


def test_two_equal_lines_of_one_bill_are_two_charges():
    assert row(ledger_of(a_bill(a_charge(), a_charge()))).billed.amount == Decimal("200.00")


def test_a_charge_on_two_claim_forms_is_counted_once_and_told():
    ledger = ledger_of(a_bill(a_charge(), form="cms1500"), a_bill(a_charge(), form="cms1500", name="second"))
    assert (row(ledger).billed.amount, codes(ledger)) == (Decimal("100.00"), {"billed-twice"})


def test_professional_and_facility_bills_of_one_visit_are_two():
    ledger = ledger_of(
        a_bill(a_charge("2814.00", code="0450"), provider="Sierra Crest Medical Center", form="ub04"),
        a_bill(a_charge("1085.00", code="99284"), provider="Sierra Crest Emergency Physicians", form="cms1500"),
    )
    assert ledger.totals.billed == Decimal("3899.00")


def test_modifiers_tell_the_technical_from_the_professional_charge():
    bill = a_bill(a_charge("470.00", modifiers=("TC",)), a_charge("470.00", modifiers=("26",)), form="cms1500")
    statement = a_bill(a_charge("470.00", modifiers=("26",)), a_charge("470.00", modifiers=("TC",)))
    assert row(ledger_of(bill, statement)).billed.amount == Decimal("940.00")


def test_a_statement_line_without_code_is_the_charge_of_that_day_and_amount():
    ledger = ledger_of(a_bill(a_charge(), form="cms1500"), a_bill(a_charge(code=None)))
    assert row(ledger).billed.amount == Decimal("100.00")


def test_a_statement_that_sums_the_day_up_is_the_same_charges():
    claim = a_bill(a_charge("60.00", code="0450"), a_charge("40.00", code="0320"), form="ub04")
    assert row(ledger_of(claim, a_bill(a_charge("100.00", code=None)))).billed.amount == Decimal("100.00")


def test_a_balance_statement_without_lines_is_the_bills_that_it_sums_up():
    claim = a_bill(a_charge("60.00"), a_charge("40.00", on="2026-03-12"), form="cms1500")
    balance = a_bill(total_charges=Decimal("100.00"), name="balance")
    assert row(ledger_of(claim, balance)).billed.amount == Decimal("100.00")


def test_a_bill_without_lines_counts_by_its_total_on_no_day():
    (visit,) = row(ledger_of(a_bill(total_charges=Decimal("75.00")))).visits
    assert (visit.date, visit.billed.amount) == (None, Decimal("75.00"))


def test_a_bill_without_any_amount_is_no_account():
    assert ledger_of(a_bill(total_charges=None)).providers == ()


def test_an_explanation_in_detail_is_the_one_charge_that_the_bill_states_undivided():
    eob = an_eob(a_line("60.00", "0.00", "60.00", "0.00"), a_line("40.00", "0.00", "40.00", "0.00", code="72040"))
    assert row(ledger_of(a_bill(a_charge("100.00", code=None)), eob)).billed.amount == Decimal("100.00")


def test_an_explanation_without_lines_is_read_by_its_totals():
    eob = an_eob(
        total_billed=Decimal("100.00"),
        total_adjustment=Decimal("30.00"),
        total_paid=Decimal("70.00"),
        total_patient_responsibility=Decimal("0.00"),
    )
    account = row(ledger_of(a_bill(a_charge("60.00"), a_charge("40.00", on="2026-03-12")), eob))
    assert (account.adjusted.amount, account.paid_amount, account.outstanding) == (
        Decimal("30.00"),
        Decimal("70.00"),
        Decimal("0.00"),
    )


def test_what_is_paid_for_several_visits_at_once_is_divided_by_what_was_billed():
    eob = an_eob(total_billed=Decimal("100.00"), total_paid=Decimal("70.00"))
    told = shape(ledger_of(a_bill(a_charge("60.00"), a_charge("40.00", on="2026-03-12")), eob))
    assert [visit["paid"] for visit in told["providers"][0]["visits"]] == ["42.00", "28.00"]


def test_a_write_off_is_billed_less_allowed_where_no_column_states_it():
    eob = an_eob(a_line(adjusted=None, allowed=Decimal("60.00")))
    assert row(ledger_of(a_bill(a_charge()), eob)).adjusted.amount == Decimal("40.00")


def test_an_explanation_that_states_no_write_off_takes_nothing_off():
    eob = an_eob(a_line(adjusted=None))
    assert row(ledger_of(a_bill(a_charge()), eob)).adjusted.amount == Decimal("0.00")


def test_the_same_charge_with_another_amount_is_one_and_told():
    ledger = ledger_of(a_bill(a_charge("100.00"), form="cms1500"), a_bill(a_charge("120.00")))
    assert (row(ledger).billed.amount, codes(ledger)) == (Decimal("100.00"), {"amounts-differ"})


def test_a_clinician_on_the_explanation_is_the_practice_that_bills_the_charge():
    ledger = ledger_of(a_bill(a_charge(), provider_npi="1003000126"), an_eob(a_line(), provider="Lena Okabe, MD"))
    assert row(ledger).paid_amount == Decimal("50.00")


def test_one_npi_is_one_provider_whatever_the_name():
    bill = a_bill(a_charge(), provider="D. Ortega MD Inc", provider_npi="1003000126")
    other = a_bill(a_charge(on="2026-03-12"), provider=CLINIC, provider_npi="1003000126")
    assert len(ledger_of(bill, other).providers) == 1


def test_two_npis_with_names_that_differ_are_two_providers():
    bill = a_bill(a_charge(), provider="Sierra Crest Medical Center Fresno", provider_npi="1003000126")
    other = a_bill(a_charge(), provider="Sierra Crest Medical Center", provider_npi="1104800002")
    assert len(ledger_of(bill, other).providers) == 2


def test_a_bill_that_names_no_provider_is_not_dropped():
    assert row(ledger_of(a_bill(a_charge(), provider=None)), "provider not named").billed.amount == Decimal("100.00")


def test_a_charge_before_the_loss_is_left_out_with_its_reason():
    ledger = ledger_of(a_bill(a_charge(on="2025-12-01"), a_charge()))
    (left_out,) = ledger.excluded
    assert (left_out.code, left_out.amount.amount, row(ledger).billed.amount) == (
        "before_loss",
        Decimal("100.00"),
        Decimal("100.00"),
    )


def test_without_a_date_of_loss_nothing_is_before_it():
    ledger = ledger_of(a_bill(a_charge(on="2019-01-01")), incident=Incident())
    assert ledger.excluded == ()


@pytest.mark.parametrize(
    ("provider", "code", "diagnoses"),
    [
        ("Blackstone Family Dental", "D1110", ()),
        ("Clovis Urgent Care", "D1110", ()),
        ("Clovis Urgent Care", "99213", ("J01.90",)),
    ],
)
def test_care_that_is_plainly_of_something_else_is_left_out(provider, code, diagnoses):
    ledger = ledger_of(a_bill(a_charge(code=code), provider=provider, diagnosis_codes=diagnoses))
    assert [one.code for one in ledger.excluded] == ["unrelated"]


def test_a_dentist_is_related_where_the_jaw_was_hurt():
    bill = a_bill(a_charge(code="D7610"), provider="Blackstone Family Dental")
    assert ledger_of(bill, injured_body_parts=("jaw",)).excluded == ()


def test_an_illness_that_the_injury_papers_name_too_is_not_plainly_something_else():
    injury = a_note(diagnoses=(Diagnosis(code="S02.5XXA"), Diagnosis(code="J01.90")))
    bill = a_bill(a_charge(), provider="Clovis Urgent Care", diagnosis_codes=("J01.90",))
    assert ledger_of(injury, bill).excluded == ()


def test_a_charge_on_the_explanation_alone_counts_for_a_provider_that_bills_and_is_told():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(), a_line("80.00", "30.00", "50.00", "0.00", on="2026-03-20")))
    assert (row(ledger).billed.amount, codes(ledger)) == (Decimal("180.00"), {"no-bill"})


def test_a_charge_on_the_explanation_alone_counts_where_the_chart_shows_the_provider():
    ledger = ledger_of(a_note(), an_eob(a_line()))
    assert (row(ledger).billed.amount, codes(ledger)) == (Decimal("100.00"), {"no-bill"})


def test_a_charge_of_a_provider_that_nothing_else_shows_is_left_out():
    (left_out,) = ledger_of(an_eob(a_line(), provider="Valley Pathology Associates")).excluded
    assert (left_out.code, left_out.paid.amount) == ("undocumented", Decimal("50.00"))


def test_a_lien_line_that_nothing_else_shows_is_left_out():
    (left_out,) = ledger_of(a_notice(an_item(provider="Valley Pathology Associates"))).excluded
    assert (left_out.code, left_out.amount.amount) == ("undocumented", Decimal("100.00"))


def test_a_lien_line_without_charge_counts_by_what_was_paid():
    (left_out,) = ledger_of(a_notice(an_item(billed=None, provider="Valley Pathology Associates"))).excluded
    assert left_out.amount.amount == Decimal("50.00")


def test_a_lien_line_without_figures_is_not_there():
    assert ledger_of(a_notice(an_item(billed=None, paid=None, provider="Valley Pathology"))).excluded == ()


def test_a_lien_line_tells_what_the_plan_paid_where_no_explanation_does():
    assert row(ledger_of(a_bill(a_charge()), a_notice(an_item("55.00")))).paid[0].paid.amount == Decimal("55.00")


def test_a_lien_line_that_disagrees_with_the_explanation_is_told():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line()), a_notice(an_item("55.00")))
    assert (row(ledger).paid_amount, codes(ledger)) == (Decimal("50.00"), {"payer-disagrees"})


def test_a_second_copy_of_an_explanation_changes_no_total():
    once = ledger_of(a_bill(a_charge()), an_eob(a_line()))
    twice = ledger_of(a_bill(a_charge()), an_eob(a_line()), an_eob(a_line(), name="copy"))
    assert once.totals == twice.totals


def test_a_reversal_is_netted_and_its_correction_counts():
    eob = an_eob(a_line(), a_line("-100.00", "-40.00", "-50.00", "-10.00"), a_line(paid="60.00", share="0.00"))
    account = row(ledger_of(a_bill(a_charge()), eob))
    assert (account.billed.amount, account.adjusted.amount, account.paid_amount, account.outstanding) == (
        Decimal("100.00"),
        Decimal("40.00"),
        Decimal("60.00"),
        Decimal("0.00"),
    )


def test_a_claim_explained_again_without_reversal_counts_once_and_is_told():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line()), an_eob(a_line(paid="60.00", share="0.00"), name="second"))
    assert (row(ledger).paid_amount, codes(ledger)) == (Decimal("60.00"), {"payer-disagrees"})


def test_two_plans_that_both_state_the_write_off_count_it_once():
    second = an_eob(a_line(adjusted="50.00", paid="10.00", share="0.00"), payer="Blue Oak Insurance")
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line()), second)
    assert (row(ledger).adjusted.amount, codes(ledger)) == (Decimal("40.00"), {"two-adjustments"})


def test_medical_payments_cover_the_clients_share():
    ledger = ledger_of(
        a_bill(a_charge()), an_eob(a_line()), a_payment_ledger((CLINIC, "2026-03-10", "100.00", "10.00"))
    )
    account = row(ledger)
    assert ({part.payer: part.kind for part in account.paid}, account.outstanding, account.patient_paid.amount) == (
        {PLAN: "plan", MEDPAY: "medical_payments"},
        Decimal("0.00"),
        Decimal("0.00"),
    )


def test_medical_payments_made_to_the_client_go_to_the_visit_that_they_name():
    ledger = ledger_of(a_bill(a_charge()), a_payment_ledger((CLIENT, "2026-03-10", "100.00", "10.00")))
    assert row(ledger).paid_amount == Decimal("10.00")


def test_personal_injury_protection_keeps_its_name():
    paid = a_payment_ledger((CLINIC, "2026-03-10", "100.00", "80.00"), coverage="personal_injury_protection")
    assert row(ledger_of(a_bill(a_charge()), paid)).paid[0].kind == "personal_injury_protection"


def test_an_own_carriers_explanation_is_no_health_plans():
    case = a_case(
        a_bill(a_charge()),
        an_eob(a_line(), payer="KEYSTONE LARK AUTO INS"),
        own_coverage=({"insurer": MEDPAY, "coverage": ("personal_injury_protection",)},),
    )
    (part,) = row(build_ledger(case)).paid
    assert (part.payer, part.kind) == (MEDPAY, "personal_injury_protection")


def test_a_payment_that_fits_no_provider_is_told():
    assert codes(ledger_of(a_payment_ledger((CLIENT, None, None, "500.00")))) == {"stray-payment"}


def test_a_line_of_a_ledger_without_amount_counts_as_nothing():
    record = PaymentLedger(carrier=MEDPAY, payments=(LedgerPayment(payee=CLINIC, date=LOSS),))
    assert row(ledger_of(a_bill(a_charge()), filed(record, "payment_ledger"))).paid == ()


def test_papers_that_name_no_payer_still_count():
    eob = an_eob(a_line(), payer=None)
    assert row(ledger_of(a_bill(a_charge()), eob)).paid[0].payer == "payer not named"


def test_an_explanation_that_names_no_provider_goes_to_who_bills_the_charge():
    assert row(ledger_of(a_bill(a_charge()), an_eob(a_line(), provider=None))).paid_amount == Decimal("50.00")


def test_an_explanation_that_names_no_provider_and_no_day_is_told():
    assert codes(ledger_of(a_bill(a_charge()), an_eob(a_line(on=None), provider=None))) == {"stray-payment"}


def test_the_client_paid_what_the_statement_shows_beyond_the_plan():
    ledger = ledger_of(a_bill(a_charge(), total_payments=Decimal("60.00")), an_eob(a_line()))
    account = row(ledger)
    assert (account.patient_paid.amount, account.outstanding) == (Decimal("10.00"), Decimal("0.00"))


def test_payments_on_a_claim_form_within_the_clients_share_are_the_clients():
    claim = a_bill(a_charge(), form="cms1500", total_payments=Decimal("10.00"))
    assert row(ledger_of(claim, an_eob(a_line()))).patient_paid.amount == Decimal("10.00")


def test_payments_printed_as_negative_are_payments():
    ledger = ledger_of(a_bill(a_charge(), total_payments=Decimal("-60.00")), an_eob(a_line()))
    assert row(ledger).patient_paid.amount == Decimal("10.00")


def test_a_statement_older_than_the_plans_payment_is_told():
    ledger = ledger_of(a_bill(a_charge(), total_payments=Decimal("20.00")), an_eob(a_line()))
    assert (row(ledger).patient_paid.amount, codes(ledger)) == (Decimal("0.00"), {"statement-behind"})


def test_payments_that_nobody_explains_count_as_the_clients_and_are_told():
    ledger = ledger_of(a_bill(a_charge(), total_payments=Decimal("30.00")))
    assert (row(ledger).patient_paid.amount, codes(ledger)) == (Decimal("30.00"), {"payer-unknown"})


def test_what_the_statement_prints_as_the_clients_payments_is_that():
    bill = a_bill(a_charge(), total_payments=Decimal("60.00"), patient_payments=Decimal("10.00"))
    ledger = ledger_of(bill, an_eob(a_line()))
    assert (row(ledger).patient_paid.amount, codes(ledger)) == (Decimal("10.00"), set())


def test_what_the_statement_prints_as_insurance_payments_counts_where_no_explanation_is():
    bill = a_bill(a_charge(), total_payments=Decimal("60.00"), insurance_payments=Decimal("50.00"))
    account = row(ledger_of(bill))
    assert (account.patient_paid.amount, [(part.payer, part.paid.amount) for part in account.paid]) == (
        Decimal("10.00"),
        [("insurer not named", Decimal("50.00"))],
    )


def test_a_write_off_of_the_provider_beyond_the_plans_counts():
    bill = a_bill(a_charge(), total_adjustments=Decimal("50.00"), total_payments=Decimal("50.00"))
    account = row(ledger_of(bill, an_eob(a_line())))
    assert (account.adjusted.amount, account.outstanding) == (Decimal("50.00"), Decimal("0.00"))


def test_the_newest_statement_speaks():
    old = a_bill(a_charge(), total_payments=Decimal("50.00"), statement_date=dt.date(2026, 4, 1))
    new = a_bill(a_charge(), total_payments=Decimal("60.00"), statement_date=dt.date(2026, 5, 1))
    assert row(ledger_of(old, new, an_eob(a_line()))).patient_paid.amount == Decimal("10.00")


def test_a_statement_balance_that_differs_is_told_with_both_figures_and_the_page():
    bill = a_bill(a_charge(), balance_due=Decimal("25.00"), sources={"balance_due": a_source(page=3)})
    (problem,) = ledger_of(bill, an_eob(a_line())).problems
    assert (problem.code, problem.pages) == ("balance-differs", (3,))
    assert "25.00" in problem.sentence
    assert "10.00" in problem.sentence


def test_lines_that_do_not_come_to_the_total_are_told():
    ledger = ledger_of(a_bill(a_charge(), total_charges=Decimal("120.00")))
    assert (row(ledger).billed.amount, codes(ledger)) == (Decimal("100.00"), {"lines-do-not-add-up"})


def test_a_line_without_amount_is_no_charge():
    assert row(ledger_of(a_bill(a_charge(), a_charge(None)))).billed.amount == Decimal("100.00")


def test_what_is_paid_above_the_charges_is_a_credit_that_is_told_and_claimed_by_nobody():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(paid="70.00", share="0.00")))
    account = row(ledger)
    assert (account.outstanding, account.credit, codes(ledger)) == (Decimal("-10.00"), Decimal("10.00"), {"credit"})
    assert ledger.totals.claimed == Decimal("60.00")


def test_charges_of_a_clinical_summary_count():
    summary = ClinicalSummary(author=CLINIC, charges=(a_charge(),), diagnoses=(Diagnosis(code="S13.4XXA"),))
    assert row(ledger_of(filed(summary, "clinical_summary"))).billed.amount == Decimal("100.00")


def test_a_clinical_summary_without_charges_is_no_bill():
    assert ledger_of(filed(ClinicalSummary(author=CLINIC), "clinical_summary")).providers == ()


@pytest.mark.parametrize(
    "sign",
    [
        a_notice(holder=CLINIC, lien_type="provider"),
        filed(OtherPaper(names=(CLINIC, CLIENT)), "letter_of_protection"),
    ],
)
def test_a_provider_with_a_notice_or_letter_of_protection_is_on_lien(sign):
    assert row(ledger_of(a_bill(a_charge()), sign)).on_lien


def test_a_bill_that_says_so_is_on_lien():
    account = row(ledger_of(a_bill(a_charge(), on_lien=True)))
    assert (account.on_lien, account.outstanding) == (True, Decimal("100.00"))


def test_a_provider_whose_bill_the_plan_paid_is_not_on_lien():
    notice = a_notice(holder=CLINIC, lien_type="provider")
    assert not row(ledger_of(a_bill(a_charge()), an_eob(a_line()), notice)).on_lien


@pytest.mark.parametrize(
    ("state", "claimed"), [("CA", "60.00"), ("TX", "60.00"), ("FL", "60.00"), ("NY", "100.00"), ("GA", "100.00")]
)
def test_the_figure_claimed_is_the_states(state, claimed):
    assert ledger_of(a_bill(a_charge()), an_eob(a_line()), state=state).totals.claimed == Decimal(claimed)


def test_where_no_rule_is_on_file_no_figure_is_claimed():
    ledger = ledger_of(a_bill(a_charge()), state="OH")
    assert (ledger.totals.claimed, ledger.claimed_rule) == (None, None)


def test_texas_claims_what_was_paid_and_is_due():
    """Haygood v. De Escabedo: billed 110,069.12, adjusted 82,329.69, paid 13,257.41, due 14,482.02."""
    eob = an_eob(a_line("110069.12", "82329.69", "13257.41", "14482.02"))
    totals = ledger_of(a_bill(a_charge("110069.12")), eob, state="TX").totals
    assert (totals.outstanding, totals.claimed) == (Decimal("14482.02"), Decimal("27739.43"))


def test_a_ledger_of_nothing_is_nothing():
    assert ledger_of().totals.billed == Decimal("0.00")


def test_what_each_payer_paid_is_told_over_all_providers():
    other = "Foothill Imaging"
    ledger = ledger_of(
        a_bill(a_charge()), an_eob(a_line()), a_bill(a_charge(), provider=other), an_eob(a_line(), provider=other)
    )
    assert {part.payer: part.paid.amount for part in ledger.paid} == {PLAN: Decimal("100.00")}


def test_held_papers_are_not_counted():
    assert ledger_of(a_bill(a_charge(), held="privileged")).providers == ()


def test_an_uninsured_client_needs_no_plan():
    ledger = ledger_of(a_bill(a_charge(), total_payments=Decimal("100.00")), client=Client(name=CLIENT))
    assert row(ledger).patient_paid.amount == Decimal("100.00")


def test_lines_of_an_explanation_may_name_their_own_provider():
    line = BenefitLine(
        date_of_service=dt.date(2026, 3, 10),
        code="99213",
        billed=Decimal("100.00"),
        paid=Decimal("50.00"),
        provider_name=CLINIC,
    )
    assert row(ledger_of(a_bill(a_charge()), an_eob(line, provider="Somebody Else Group"))).paid_amount == Decimal(
        "50.00"
    )


def test_a_recovery_agents_lines_are_the_plans_payments_and_no_second_ones():
    agent = a_notice(an_item("50.00"), holder="Redwood Recovery Services", claimed="50.00")
    assert row(ledger_of(a_bill(a_charge()), an_eob(a_line()), agent)).paid_amount == Decimal("50.00")


def test_what_a_lien_notice_explains_is_no_payment_of_the_client():
    account = row(ledger_of(a_bill(a_charge(), total_payments=Decimal("60.00")), a_notice(an_item("50.00"))))
    assert (account.paid_amount, account.patient_paid.amount) == (Decimal("50.00"), Decimal("10.00"))


def test_a_carriers_explanation_and_its_payment_ledger_are_one_payment():
    eob = an_eob(a_line(adjusted="0.00", paid="90.00", share="10.00"), payer=MEDPAY)
    paid = a_payment_ledger((CLINIC, "2026-03-10", "100.00", "90.00"))
    bill = a_bill(a_charge(), total_payments=Decimal("100.00"))
    account = row(ledger_of(bill, eob, paid))
    assert (account.paid_amount, account.patient_paid.amount, account.outstanding) == (
        Decimal("90.00"),
        Decimal("10.00"),
        Decimal("0.00"),
    )


def test_a_lien_line_of_one_day_is_in_an_explanation_of_several():
    eob = an_eob(total_billed=Decimal("100.00"), total_paid=Decimal("70.00"))
    bill = a_bill(a_charge("60.00"), a_charge("40.00", on="2026-03-12"))
    assert row(ledger_of(bill, eob, a_notice(an_item("42.00", billed="60.00")))).paid_amount == Decimal("70.00")


def test_a_payer_that_names_the_procedure_means_the_hospitals_revenue_line():
    eob = an_eob(a_line("2814.00", "1609.61", "954.39", "250.00", code="99284"))
    assert row(ledger_of(a_bill(a_charge("2814.00", code="0450"), form="ub04"), eob)).billed.amount == Decimal(
        "2814.00"
    )


def test_a_charge_that_only_an_operation_explains_counts():
    operation = OperativeReport(facility=CLINIC, date_of_service=dt.date(2026, 3, 10))
    ledger = ledger_of(filed(operation, "operative_report"), an_eob(a_line()))
    assert row(ledger).billed.amount == Decimal("100.00")


def test_a_summary_names_no_practice_that_treats():
    summary = filed(ClinicalSummary(author=CLINIC), "clinical_summary")
    assert [one.code for one in ledger_of(summary, an_eob(a_line())).excluded] == ["undocumented"]


BACK = ("-100.00", "-40.00", "-50.00", "-10.00")


@pytest.mark.parametrize(
    ("later", "paid"),
    [
        ([a_line(*BACK), a_line(paid="60.00", share="0.00")], "60.00"),
        ([a_line(*BACK), a_line()], "50.00"),
        ([a_line(*BACK)], "0.00"),
    ],
)
def test_a_payment_that_a_later_paper_reverses_is_netted(later, paid):
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(), name="first"), an_eob(*later, name="later"))
    assert (row(ledger).paid_amount, codes(ledger)) == (Decimal(paid), set())


def test_copies_of_a_reversal_reverse_once():
    again = [an_eob(a_line(*BACK), a_line(paid="60.00", share="0.00"), name=name) for name in ("eob", "remittance")]
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(), name="first"), *again)
    assert (row(ledger).paid_amount, codes(ledger)) == (Decimal("60.00"), set())


def test_a_reversal_of_what_is_not_in_the_file_takes_nothing_off_and_is_told():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(*BACK), a_line("80.00", "0.00", "80.00", "0.00")))
    assert "reversal-without-original" in codes(ledger)


def test_a_second_payer_that_counts_the_first_ones_payment_as_written_off_changes_no_write_off():
    second = an_eob(a_line(adjusted="90.00", paid="10.00", share="0.00"), payer="Blue Oak Insurance")
    account = row(ledger_of(a_bill(a_charge()), an_eob(a_line()), second))
    assert (account.adjusted.amount, account.outstanding) == (Decimal("40.00"), Decimal("0.00"))


@pytest.mark.parametrize("other", ["1358.00", "1385.01"])
def test_a_misprinted_amount_without_a_code_is_the_same_charge_and_told(other):
    ledger = ledger_of(a_bill(a_charge("1385.00"), form="cms1500"), a_bill(a_charge(other, code=None)))
    assert (ledger.totals.billed, codes(ledger)) == (Decimal("1385.00"), {"amounts-differ"})


def test_two_amounts_of_a_day_that_are_no_misprint_of_one_another_are_two_charges():
    ledger = ledger_of(a_bill(a_charge("1385.00"), form="cms1500"), a_bill(a_charge("1360.00", code=None)))
    assert ledger.totals.billed == Decimal("2745.00")


def test_a_corrected_claim_form_takes_the_place_of_the_one_before_it():
    old = a_bill(a_charge("100.00"), form="cms1500", statement_date=dt.date(2026, 3, 12))
    new = a_bill(a_charge("120.00"), form="cms1500", statement_date=dt.date(2026, 4, 12))
    assert ledger_of(old, new).totals.billed == Decimal("120.00")


def test_a_statement_that_dates_a_stay_by_its_last_day_shows_the_same_charge():
    stay = a_bill(a_charge("900.00", code="0120", date_through=dt.date(2026, 3, 12)), form="ub04")
    assert ledger_of(stay, a_bill(a_charge("900.00", code=None, on="2026-03-12"))).totals.billed == Decimal("900.00")


def test_charges_alike_but_for_a_day_are_told():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(on="2026-03-11")))
    assert codes(ledger) == {"a-day-apart", "no-bill"}


def sent(*days, name="", form="statement", amounts=("100.00", "45.00", "310.00"), **more):
    """A bill with a line for each of those days."""
    codes_ = ("99213", "97110", "72141")
    lines = [a_charge(amount, on=day, code=code) for amount, day, code in zip(amounts, days, codes_, strict=False)]
    return a_bill(*lines, name=name, form=form, account_number="88-1203", **more)


GROUP = "Medical Billing Group of Fresno"
AGAIN = {"statement_date": dt.date(2026, 6, 1), "name": "again"}


@pytest.mark.parametrize("form", ["statement", "cms1500"])
@pytest.mark.parametrize("other", ["2026-03-21", "2026-12-03", "2026-03-17", "2026-03-10"])
def test_a_bill_sent_again_with_a_day_misprinted_counts_its_charge_once_and_is_told(form, other):
    first = sent("2026-03-10", "2026-03-12", "2026-04-02", form=form, statement_date=dt.date(2026, 5, 1))
    again = sent("2026-03-10", other, "2026-04-02", form=form, **AGAIN)
    ledger = ledger_of(first, again)
    assert ledger.totals.billed == Decimal("455.00")
    assert "days-differ" in codes(ledger)
    assert sum(len(visit.charges) for visit in row(ledger).visits) == 3


def test_a_bill_sent_again_without_its_modifiers_is_that_bill_still():
    def printed(day, *modifiers, **more):
        lines = (
            a_charge("45.00", on="2026-03-10", code="97140"),
            a_charge("40.00", on=day, code="97110", modifiers=modifiers),
        )
        return a_bill(*lines, account_number="88-1203", **more)

    first, again = printed("2026-03-12", "59", statement_date=dt.date(2026, 5, 1)), printed("2026-03-21", **AGAIN)
    ledger = ledger_of(first, again)
    assert (ledger.totals.billed, "days-differ" in codes(ledger)) == (Decimal("85.00"), True)


def test_two_forms_alike_but_for_the_order_of_a_days_digits_are_told_without_their_modifiers_too():
    def form(day, *modifiers, **more):
        line = a_charge("45.00", on=day, code="97140", modifiers=modifiers)
        return a_bill(line, form="cms1500", account_number="88-1203", **more)

    ledger = ledger_of(form("2026-03-12", "59"), form("2026-03-21", **AGAIN))
    assert (ledger.totals.billed, codes(ledger)) == (Decimal("90.00"), {"days-swapped"})


def test_the_day_that_a_record_or_a_payers_paper_bears_out_is_the_charges():
    first = sent("2026-03-10", "2026-03-12", statement_date=dt.date(2026, 5, 1))
    again = sent("2026-03-10", "2026-03-21", **AGAIN)
    explained = an_eob(a_line("45.00", "20.00", "25.00", "0.00", on="2026-03-12", code="97110"))
    for proof in (a_note(on="2026-03-12"), explained):
        account = row(ledger_of(first, again, proof))
        assert account.billed.amount == Decimal("145.00")
        assert account.dates == (dt.date(2026, 3, 10), dt.date(2026, 3, 12))


def test_the_day_of_a_charge_on_a_bill_sent_again_is_the_one_since_the_loss():
    first = sent("2026-02-20", "2026-03-12", statement_date=dt.date(2026, 5, 1))
    ledger = ledger_of(first, sent("2026-02-02", "2026-03-12", **AGAIN))
    assert (ledger.totals.billed, ledger.excluded) == (Decimal("145.00"), ())
    assert row(ledger).dates[0] == dt.date(2026, 2, 20)


def test_two_days_that_records_show_are_two_visits_however_alike_the_bills():
    first = sent("2026-03-10", "2026-03-12", statement_date=dt.date(2026, 5, 1))
    again = sent("2026-03-10", "2026-03-21", **AGAIN)
    ledger = ledger_of(first, again, a_note(on="2026-03-12"), a_note(on="2026-03-21"))
    assert (ledger.totals.billed, codes(ledger)) == (Decimal("190.00"), set())


def test_statements_of_a_course_of_visits_that_overlap_are_not_one_sent_again():
    march = a_bill(*(a_charge("45.00", on=day, code="97110") for day in ("2026-03-02", "2026-03-12")), name="march")
    april = a_bill(*(a_charge("45.00", on=day, code="97110") for day in ("2026-03-12", "2026-03-20")), name="april")
    assert ledger_of(march, april).totals.billed == Decimal("135.00")


@pytest.mark.parametrize(("other", "told"), [("2026-03-21", {"days-swapped"}), ("2026-03-24", set())])
def test_two_bills_alike_but_for_the_order_of_a_days_digits_are_told_and_both_counted(other, told):
    ledger = ledger_of(sent("2026-03-12", form="cms1500"), sent(other, form="cms1500", **AGAIN))
    assert (ledger.totals.billed, codes(ledger)) == (Decimal("200.00"), told)


def test_two_accounts_of_one_provider_are_two_bills():
    first, again = sent("2026-03-10", "2026-03-12"), sent("2026-03-10", "2026-03-21", **AGAIN)
    other = again.model_copy(update={"record": again.record.model_copy(update={"account_number": "91-4410"})})
    assert ledger_of(first, other).totals.billed == Decimal("190.00")


def test_a_service_that_two_providers_bill_alike_is_told():
    ledger = ledger_of(a_bill(a_charge()), a_bill(a_charge(), provider=GROUP))
    assert "billed-by-two" in codes(ledger)
    several = a_bill(a_charge(), a_charge(code="97110"), provider=GROUP)
    assert "billed-by-two" in codes(ledger_of(a_bill(a_charge()), several))


def test_a_service_that_two_providers_each_show_to_be_their_own_is_no_doubt():
    borne_out = [an_eob(a_line()), an_eob(a_line(), provider=GROUP, name="theirs")]
    ledger = ledger_of(a_bill(a_charge()), a_bill(a_charge(), provider=GROUP), *borne_out)
    assert "billed-by-two" not in codes(ledger)
    own = a_bill(a_charge(), a_charge("45.00", code="97110"))
    other = a_bill(a_charge(), a_charge("310.00", code="72141"), provider=GROUP)
    assert "billed-by-two" not in codes(ledger_of(own, other))


@pytest.mark.parametrize(
    ("form", "paid", "covers", "told"),
    [
        ("cms1500", "30.00", (), set()),
        ("statement", "30.00", (), {"payer-unknown"}),
        ("cms1500", "100.00", (), {"payer-unknown"}),
        ("cms1500", "30.00", ({"insurer": MEDPAY, "coverage": ("medical_payments",)},), {"payer-unknown"}),
    ],
)
def test_a_payment_on_a_claim_form_is_the_clients_unless_a_policy_of_the_clients_may_have_paid(
    form, paid, covers, told
):
    case = a_case(a_bill(a_charge(), form=form, total_payments=Decimal(paid)), own_coverage=covers)
    ledger = build_ledger(case)
    assert (row(ledger).patient_paid.amount, codes(ledger)) == (Decimal(paid), told)


def test_a_bill_that_names_another_patient_is_told_and_set_aside_line_by_line():
    theirs = a_bill(a_charge("70.00"), a_charge("30.00", code="97110"), patient_name="Harold T. Vance")
    ledger = ledger_of(a_bill(a_charge("250.00")), theirs)
    assert (ledger.totals.billed, codes(ledger)) == (Decimal("250.00"), {"another-patient"})
    assert [(one.code, one.amount.amount, one.description) for one in ledger.excluded] == [
        ("another_person", Decimal("30.00"), None),
        ("another_person", Decimal("70.00"), None),
    ]


def test_what_a_plan_paid_for_another_patient_settles_nothing_of_the_clients():
    ledger = ledger_of(a_bill(a_charge()), an_eob(a_line(), patient_name="Harold T. Vance"))
    assert (row(ledger).paid_amount, row(ledger).adjusted.amount) == (Decimal("0.00"), Decimal("0.00"))
    assert [one.code for one in ledger.excluded] == ["another_person"]


def test_another_patients_charge_on_bill_and_explanation_is_set_aside_once():
    theirs = {"patient_name": "Harold T. Vance"}
    (one,) = ledger_of(a_bill(a_charge(), **theirs), an_eob(a_line(), **theirs)).excluded
    assert (one.amount.amount, one.paid.amount) == (Decimal("100.00"), Decimal("50.00"))


@pytest.mark.parametrize("pointer", ["B", "2"])
def test_a_line_that_points_at_another_complaint_is_left_out_alone(pointer):
    bill = a_bill(
        a_charge(diagnosis_pointers="A"),
        a_charge("35.00", code="90686", diagnosis_pointers=pointer),
        form="cms1500",
        diagnosis_codes=("S13.4XXA", "Z23"),
    )
    ledger = ledger_of(bill)
    assert (ledger.totals.billed, [one.code for one in ledger.excluded]) == (Decimal("100.00"), ["unrelated"])


def test_a_visit_whose_note_is_of_another_complaint_is_left_out():
    note = a_note(diagnoses=(Diagnosis(code="J02.9"),))
    assert [one.code for one in ledger_of(a_bill(a_charge()), note).excluded] == ["unrelated"]


@pytest.mark.parametrize(
    "notice",
    [
        a_notice(an_item(paid=None), holder=CLINIC, lien_type="provider"),
        a_notice(holder=CLINIC, lien_type="hospital"),
    ],
)
def test_what_a_providers_lien_notice_alone_shows_is_left_out_once(notice):
    again = notice.model_copy(update={"id": "again"})
    (left_out,) = ledger_of(notice, again).excluded
    assert (left_out.code, left_out.amount.amount) == ("undocumented", Decimal("100.00"))


def test_a_providers_lien_notice_of_what_it_billed_adds_nothing():
    notice = a_notice(an_item(paid=None), holder=CLINIC, lien_type="provider")
    ledger = ledger_of(a_bill(a_charge()), notice)
    assert (ledger.totals.billed, ledger.excluded) == (Decimal("100.00"), ())


@pytest.mark.parametrize(
    ("state", "papers", "client", "rule"),
    [
        ("CA", [a_bill(a_charge()), an_eob(a_line())], PLAN, "ca-specials"),
        ("CA", [a_bill(a_charge(), on_lien=True)], PLAN, "ca-specials-on-lien"),
        ("CA", [a_bill(a_charge())], None, "ca-specials-uninsured"),
        ("TX", [a_bill(a_charge(), on_lien=True)], PLAN, "tx-specials"),
        ("FL", [a_bill(a_charge(), patient_payments=Decimal("100.00"))], None, "fl-specials"),
        ("FL", [a_bill(a_charge()), an_eob(a_line())], PLAN, "fl-specials-unpaid-covered"),
        ("FL", [a_bill(a_charge())], PLAN, "fl-specials-not-submitted"),
        ("FL", [a_bill(a_charge(), on_lien=True)], PLAN, "fl-specials-unpaid-lop"),
        ("FL", [a_bill(a_charge(), on_lien=True)], None, "fl-specials-lop-none"),
        ("FL", [a_bill(a_charge())], None, "fl-specials-unpaid-none"),
        ("GA", [a_bill(a_charge())], PLAN, "ga-specials"),
        ("NY", [a_bill(a_charge())], PLAN, "ny-specials"),
    ],
)
def test_each_account_is_measured_by_the_rule_of_its_situation(state, papers, client, rule):
    ledger = ledger_of(*papers, state=state, client=Client(name=CLIENT, health_plan=client))
    assert row(ledger).measure.rule == rule


def test_georgia_claims_what_was_billed_before_the_act_too():
    ledger = ledger_of(a_bill(a_charge()), state="GA", incident=Incident(date_of_loss=dt.date(2025, 1, 5)))
    assert (ledger.claimed_rule, ledger.totals.claimed) == ("ga-specials-before-2025", Decimal("100.00"))


def test_florida_asks_for_the_figures_that_no_bill_tells():
    assert codes(ledger_of(a_bill(a_charge()), state="FL")) == {"measure-open"}


def test_florida_has_a_letter_of_protection_disclosed():
    letter = filed(OtherPaper(names=(CLINIC, CLIENT)), "letter_of_protection")
    ledger = ledger_of(a_bill(a_charge(), on_lien=True), letter, state="FL")
    held = {one.item: one.held is not None for one in ledger.disclosures}
    assert held == {"letter": True, "coded": True, "sale": False, "coverage": True, "referral": False}
    assert "protection-undisclosed" in codes(ledger)


def test_entries_of_an_account_say_which_charges_they_are_about():
    bill = a_bill(a_charge(), a_charge("80.00", on="2026-03-12"), patient_payments=Decimal("10.00"))
    told = row(ledger_of(bill, an_eob(a_line()))).postings
    assert [(one.what, one.amount.amount, len(one.charges)) for one in told] == [
        ("adjusted", Decimal("40.00"), 1),
        ("paid", Decimal("50.00"), 1),
        ("patient_paid", Decimal("10.00"), 2),
    ]


def test_two_digits_swapped_in_a_short_amount_are_the_same_charge_where_nothing_else_is_of_that_day():
    form = a_bill(a_charge("71.08"), form="cms1500")
    ledger = ledger_of(form, a_bill(a_charge("17.08", code=None)), an_eob(a_line("17.08", "0.00", "0.00", "17.08")))
    assert (ledger.totals.billed, "amounts-differ" in codes(ledger)) == (Decimal("71.08"), True)


def test_amounts_of_a_day_on_two_papers_that_nothing_tells_apart_are_told():
    ledger = ledger_of(a_bill(a_charge("71.08"), form="cms1500"), a_bill(a_charge("250.00", code=None)))
    assert codes(ledger) == {"unlike-on-a-day"}


def test_an_npi_whose_check_digit_does_not_hold_is_told():
    assert codes(ledger_of(a_bill(a_charge(), provider_npi="1003000127"))) == {"npi-does-not-hold"}
    assert codes(ledger_of(a_bill(a_charge(), provider_npi="1003000126"))) == set()


def test_the_sample_leaves_no_payment_of_the_client_without_its_visit(sample):
    assert {one["provider"]: one["patient_paid_not_allotted"] for one in sample["providers"]} == {
        one["provider"]: "0.00" for one in sample["providers"]
    }
