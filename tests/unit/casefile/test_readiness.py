import datetime as dt
from decimal import Decimal

import pytest

from casefile.matter import AdverseParty, Client, Incident, OwnCoverage
from casefile.problems import Problem
from casefile.readiness import build_readiness, shape
from casefile.records.insurance import ClaimLetter, CrashReport
from casefile.records.medical import Diagnosis
from casefile.records.other import OtherPaper
from tests.papers import (
    CLIENT,
    CLINIC,
    LOSS,
    a_bill,
    a_case,
    a_charge,
    a_line,
    a_note,
    a_set,
    a_source,
    a_verification,
    an_eob,
    an_image,
    declarations,
    filed,
    the_sample,
)

TODAY = dt.date(2026, 5, 1)


def missing(*papers, today=TODAY, **changes):
    return build_readiness(a_case(*papers, **changes), today).missing


def says(words, *papers, **changes):
    return [sentence for sentence in missing(*papers, **changes) if words in sentence]


def codes(*papers, **changes):
    return {problem.code for problem in build_readiness(a_case(*papers, **changes), TODAY).problems}


@pytest.fixture(scope="module")
def sample():
    return build_readiness(the_sample(), dt.date(2026, 11, 25))


def test_the_sample_is_told_of_the_old_stiff_neck(sample):
    assert any("stiff neck after sleeping" in sentence for sentence in sample.missing)


def test_the_sample_is_told_of_the_note_of_another_patient(sample):
    (problem,) = [problem for problem in sample.problems if problem.code == "another-patient"]
    assert "born 30 November 1971, as the patient" in problem.sentence
    assert "1 x chart note in another name: is this our client?" in " ".join(sample.missing)


def test_the_sample_is_told_what_is_due(sample):
    assert sample.missing[1].startswith("Due on 8 December 2026: responses to interrogatories")


def test_nothing_is_said_twice(sample):
    assert len(set(sample.missing)) == len(sample.missing)


def test_the_report_has_the_documented_keys(sample):
    assert set(shape(sample)) >= {"readiness", "problems", "items", "providers", "limitation"}


def test_what_the_intake_form_leaves_open_is_asked():
    found = missing(client=Client(name=CLIENT), incident=Incident(), injured_body_parts=())
    assert "The intake form does not say the date of loss." in found
    assert "The intake form does not say the injured parts of the body." in found


def test_a_claim_number_that_is_not_known_is_asked():
    party = AdverseParty(name="Dale Brannock", insurer="Tallgrass Mutual")
    assert says("The claim number at Tallgrass Mutual", adverse_parties=(party,))
    assert not says("The claim number", adverse_parties=(party.model_copy(update={"claim_number": "44"}),))


def test_a_crash_without_report_is_asked_for():
    assert says("crash report")
    assert not says("crash report", filed(CrashReport(), "crash_report"))
    assert not says("crash report", incident=Incident(date_of_loss=LOSS, type="premises"))


def test_missing_photographs_are_asked_for():
    assert says("photographs")
    assert not says("photographs", filed(OtherPaper(), "photograph"))


def test_a_bill_without_records_asks_for_the_chart():
    assert says(f"{CLINIC}: bills but no records; ask for the chart of 10 March 2026.", a_bill(a_charge()))


def test_visits_without_a_record_are_named():
    bill = a_bill(a_charge(), a_charge(on="2026-03-20"))
    assert says(f"{CLINIC}: no record of the visits of 20 March 2026", bill, a_note())


def test_a_log_is_the_record_of_its_visits():
    bill = a_bill(a_charge(), a_charge(on="2026-03-20"))
    assert not says("no record", bill, a_note(date_through=dt.date(2026, 3, 25)))


def test_many_days_are_told_as_a_span():
    bill = a_bill(*(a_charge(on=f"2026-03-{number}") for number in (10, 12, 14, 16)))
    assert says("10 March 2026 to 16 March 2026 (4 days)", bill)


def test_emergency_physicians_keep_no_chart_of_their_own():
    bill = a_bill(a_charge(), provider="Sierra Crest Emergency Physicians")
    assert not says("bills but no records", bill, a_note(facility="Sierra Crest Medical Center"))
    assert says("bills but no records", bill)


def test_records_without_a_bill_ask_for_it():
    assert says(f"{CLINIC}: records but no bill; ask for the itemised bill of 10 March 2026.", a_note())


def test_a_clinicians_bill_is_the_bill_of_his_records():
    note = a_note(facility=None, provider_name="Daniel R. Ortega, MD")
    assert not says("records but no bill", note, a_bill(a_charge(), provider="Ortega, Daniel R MD"))


def test_records_that_name_nobody_ask_for_no_bill():
    assert not says("records but no bill", a_note(facility=None))


def test_an_insured_clients_charges_without_explanation_are_told():
    assert says("no explanation of benefits for charges of 100.00", a_bill(a_charge()))
    assert not says("no explanation", a_bill(a_charge()), an_eob(a_line()))
    assert not says("no explanation", a_bill(a_charge(), on_lien=True))
    assert not says("no explanation", a_bill(a_charge()), client=Client(name=CLIENT))


def test_a_gap_in_treatment_is_told():
    assert says("No treatment for 23 days after 14 February 2026 (until 10 March 2026)", a_note())


def test_prior_conditions_and_wear_are_told_with_quote_and_page():
    found = says("prior condition", a_note(prior_conditions=("neck sprain 2015",)))
    assert '"neck sprain 2015" (chart note of Ortega Orthopaedics, 10 March 2026, page 1)' in found[0]
    assert says("signs of wear", an_image(impression="Degenerative disc disease."))


def test_days_of_lost_pay_that_nothing_covers_are_told_with_their_worth():
    assert says("4 workdays (17 February 2026 to 20 February 2026 (4 days)) have neither", a_verification())
    assert says("worth up to 784.00", a_verification())


def test_the_worth_of_lost_days_is_left_out_where_it_is_not_known():
    found = says("have neither", a_verification(pay_rate=None))
    assert found
    assert "worth" not in found[0]


def test_missing_pay_papers_are_asked_for_where_pay_was_lost():
    assert says("Pay stubs of 13 weeks", a_verification())
    assert says("no W-2", a_verification())
    assert not says("no W-2")


def test_covered_days_are_not_told():
    assert not says("have neither", a_verification(), a_note("2026-02-14", off_work_end=dt.date(2026, 2, 21)))


def test_limits_that_are_not_in_the_file_are_asked_for():
    party = AdverseParty(name="Dale Brannock", insurer="Tallgrass Mutual")
    assert says("The limits of Tallgrass Mutual", adverse_parties=(party,))
    assert not says("The limits of", declarations(("bodily_injury", "1.00")), adverse_parties=(party,))


def test_the_clients_own_declarations_are_asked_for():
    own = (OwnCoverage(insurer="Keystone Lark Auto"),)
    paper = declarations(("medical_payments", "5000.00"), carrier="Keystone Lark Auto")
    assert says("own declarations (Keystone Lark Auto)", own_coverage=own)
    assert not says("own declarations", paper, own_coverage=own)


def test_liens_to_come_and_charges_left_out_are_told():
    eob = an_eob(a_line(), provider="Valley Pathology Associates")
    assert says("A lien may be coming: Golden Valley Health Plan paid 50.00", a_bill(a_charge()), an_eob(a_line()))
    assert says("Valley Pathology Associates: 100.00 of 10 March 2026 is left out", eob)


def test_a_charge_left_out_on_no_day_is_told():
    eob = an_eob(a_line(on=None), provider="Valley Pathology Associates")
    assert says("of a day not printed is left out", eob)


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (dt.date(2026, 5, 5), "Was due on 4 May 2026: responses to interrogatories"),
        (dt.date(2026, 5, 4), "Due on 4 May 2026: responses"),
        (dt.date(2026, 4, 20), "Due on 4 May 2026: responses"),
    ],
)
def test_what_is_due_soon_or_overdue_is_told(today, words):
    assert says(words, a_set(), today=today)


def test_what_is_due_later_is_not_told():
    assert not says("ue on 4 May", a_set(), today=dt.date(2026, 4, 19))


def test_a_date_that_cannot_be_told_is_told():
    assert says("The date for responses to interrogatories", a_set(served=None))


def test_a_state_without_rule_on_the_figure_is_told():
    assert says("the figure to claim for medical expenses in OH", state="OH")


def test_held_papers_are_counted_without_their_content():
    papers = (a_note(name="1", held="protected", plan="Secret."), a_note(name="2", held="protected"))
    assert says("2 x chart note, held as protected: an attorney must let it in", *papers)


def test_amounts_hard_to_read_are_told_where_totals_rest_on_them():
    bill = a_bill(a_charge(), sources={"charges[0].amount": a_source(confidence=0.5)})
    assert "hard-to-read" in codes(bill)
    assert "hard-to-read" not in codes(a_bill(a_charge(), sources={"charges[0].amount": a_source()}))


def test_doubts_about_papers_read_are_told_once():
    doubt = Problem(code="sum", sentence="the lines do not add up")
    bill = a_bill(a_charge()).model_copy(update={"problems": (doubt, doubt)})
    copy = a_bill(a_charge(), name="copy", duplicate_of=bill.id).model_copy(update={"problems": (doubt,)})
    (told,) = [one for one in build_readiness(a_case(bill, copy), TODAY).problems if one.code == "sum"]
    assert told.sentence.endswith(": the lines do not add up")


def test_a_doubt_of_reading_names_its_paper_and_the_field_in_plain_words():
    doubt = Problem(code="faint", sentence="hard to read, compare with the page: charges[0].amount (page 1)")
    bill = a_bill(a_charge()).model_copy(update={"problems": (doubt,)})
    (told,) = [one for one in build_readiness(a_case(bill), TODAY).problems if one.code == "faint"]
    assert told.sentence.startswith(f"medical bill, {CLINIC}")
    assert told.sentence.endswith("hard to read, compare with the page: the amount of line 1 on page 1")


def test_a_gap_that_a_record_explains_asks_for_the_clients_word_alone():
    notes = [a_note(), a_note(on="2026-06-10", history="No visits while waiting for the plan's authorization.")]
    told = says("No treatment for", *notes, today=dt.date(2026, 7, 1))[-1]
    assert "the record of 10 June 2026 gives a reason" in told


@pytest.mark.parametrize(
    "paper",
    [
        filed(ClaimLetter(date_of_loss=dt.date(2026, 2, 15)), "claim_letter"),
        filed(CrashReport(date=dt.date(2026, 2, 15)), "crash_report"),
        a_note(patient_dob=dt.date(1971, 11, 30)),
    ],
)
def test_a_paper_that_contradicts_the_intake_form_is_told(paper):
    assert "contradiction" in codes(paper)


@pytest.mark.parametrize(
    "paper",
    [
        filed(ClaimLetter(date_of_loss=LOSS), "claim_letter"),
        filed(ClaimLetter(claim_number="440917263"), "claim_letter"),
        filed(ClaimLetter(), "claim_letter"),
        a_note(patient_dob=dt.date(1971, 11, 30), held="other_person"),
    ],
)
def test_a_paper_that_agrees_or_is_held_contradicts_nothing(paper):
    party = AdverseParty(name="Dale Brannock", claim_number="44-0917-263")
    assert "contradiction" not in codes(paper, adverse_parties=(party,))


def test_a_letter_with_another_claim_number_is_told():
    party = AdverseParty(name="Dale Brannock", claim_number="44-0917-263")
    letter = filed(ClaimLetter(claim_number="99-1"), "claim_letter")
    assert "contradiction" in codes(letter, adverse_parties=(party,))
    assert "contradiction" not in codes(letter)


def test_what_is_known_from_all_papers_is_gathered():
    paper = a_bill(a_charge(), total_charges=Decimal("120.00"))
    assert {"lines-do-not-add-up", "not-in-force"} <= codes(paper, declarations(start="2020-01-01", end="2021-01-01"))


def test_a_diagnosis_code_alone_is_no_earlier_mention():
    assert not says("before the loss", a_note("2022-05-11", diagnoses=(Diagnosis(code="M54.2"),)))


def test_an_amount_hard_to_read_that_another_paper_bears_out_is_not_told():
    bill = a_bill(a_charge(), sources={"charges[0].amount": a_source(confidence=0.5)})
    assert "hard-to-read" not in codes(bill, an_eob(a_line()))


def test_another_persons_paper_is_sent_back_and_never_let_in():
    paper = a_note(name="1", held="other_person")
    assert says("1 x chart note of another person: tell the attorney and send it back", paper)
    assert not says("held as other person", paper)


def test_what_is_doubtful_on_another_persons_paper_is_no_problem_of_the_matter():
    paper = a_note(name="1", held="other_person")
    doubtful = paper.model_copy(update={"problems": (Problem(code="faint", sentence="hard to read: Whitcomb"),)})
    assert "faint" not in codes(doubtful)
    assert "faint" in codes(doubtful.model_copy(update={"held": None}))


def test_a_payers_paper_that_does_not_come_to_its_total_is_told_unless_reading_it_told_so():
    eob = an_eob(a_line(), total_paid=Decimal("51.00"))
    assert "paper-does-not-add-up" in codes(a_bill(a_charge()), eob)
    doubt = Problem(code="sum", sentence="the lines paid add up to 50.00, the total reads 51.00")
    assert "paper-does-not-add-up" not in codes(a_bill(a_charge()), eob.model_copy(update={"problems": (doubt,)}))
