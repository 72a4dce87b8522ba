import datetime as dt
from decimal import Decimal

import pytest

from casefile.preaudit import pre_audit, shape
from casefile.preaudit.rules import drivers, flag_rules
from casefile.records.insurance import CrashReport
from casefile.records.other import OtherPaper
from tests.papers import (
    CLINIC,
    LOSS,
    a_bill,
    a_case,
    a_charge,
    a_line,
    a_note,
    a_source,
    a_stub,
    a_verification,
    an_eob,
    an_image,
    filed,
    the_sample,
)


def audit(*papers, page_text=None, **changes):
    return {flag.id: flag for flag in pre_audit(a_case(*papers, **changes), page_text).flags}


def a_crash(narrative):
    return filed(CrashReport(agency="Fresno PD", date=LOSS, narrative=narrative), "crash_report")


def therapy(*codes, days=1, every=7, provider="Bright River Physical Therapy", units="1", **changes):
    start = dt.date(2026, 3, 2)
    charges = [
        a_charge("60.00", on=(start + dt.timedelta(days=every * at)).isoformat(), code=code, units=Decimal(units))
        for at in range(days)
        for code in codes
    ]
    return a_bill(*charges, provider=provider, form="cms1500", diagnosis_codes=("S13.4XXA",), **changes)


BILLED = a_bill(a_charge(), form="cms1500", diagnosis_codes=("S13.4XXA",))


STORY = "She has sharp pain on turning. Sleep is poor on most nights. Driving is hard after twenty minutes."
FLAGGED = [
        ("billed-twice", [BILLED, a_bill(a_charge(), form="cms1500", name="second")]),
        ("amounts-differ", [BILLED, a_bill(a_charge("120.00"))]),
        ("billed-by-two", [BILLED, a_bill(a_charge(), provider="Medical Billing Group of Fresno")]),
        ("a-day-apart", [BILLED, an_eob(a_line(on="2026-03-11"))]),
        ("totals-differ", [a_bill(a_charge(), total_charges=Decimal("120.00"))]),
        ("balance", [BILLED, an_eob(a_line(paid="70.00", share="0.00"))]),
        ("provider-number", [a_bill(a_charge(), provider_npi="1003000127")]),
        ("another-patient", [a_bill(a_charge(), patient_name="Harold T. Vance")]),
        ("impossible-day", [a_bill(a_charge(on="1950-12-01"))]),
        ("before-loss", [a_bill(a_charge(on="2025-12-01"))]),
        ("other-complaint", [a_bill(a_charge(code="D1110"), provider="Blackstone Family Dental")]),
        ("undocumented", [an_eob(a_line(), provider="Valley Pathology Associates")]),
        ("bill-without-record", [BILLED]),
        ("record-without-bill", [a_note()]),
        ("no-code", [a_bill(a_charge(code=None))]),
        ("no-diagnosis", [a_bill(a_charge(), form="cms1500")]),
        ("unbundled", [therapy("98941", "97140")]),
        ("timed-units", [therapy("97110", "97140", units="3")]),
        ("high-level", [a_bill(a_charge(code="99215"), a_charge(on="2026-03-20", code="99214"))]),
        ("on-lien", [a_bill(a_charge(), on_lien=True)]),
        ("late-first-treatment", [a_note(on="2026-02-20")]),
        ("gap", [a_note(), a_note(on="2026-06-10")]),
        ("after-discharge", [
            a_note(plan="She has reached maximum medical improvement."), a_note(on="2026-04-10", name="later")]),
        ("missed", [a_note(history="She missed two appointments in March.")]),
        ("passive-care", [therapy("97014", "97010", days=8)]),
        ("many-visits", [therapy("97110", days=25, every=3)]),
        ("two-therapies", [therapy("97110"), therapy("98940", provider="Halvorsen Chiropractic")]),
        ("pain-unchanged", [
            a_note(history="Neck pain 6/10."), a_note(on="2026-05-10", history="Neck pain is 7/10 today.")]),
        ("normal-study", [an_image(impression="No acute fracture.")]),
        ("earlier-trouble", [a_note(on="2024-05-01", chief_complaint="Chronic neck pain.")]),
        ("wear", [an_image(impression="Mild degenerative change at C6-C7.")]),
        ("no-complaint-at-scene", [a_crash("Driver 2 stated she was not injured and declined an ambulance.")]),
        ("low-impact", [a_crash("There was minor damage to the rear bumper.")]),
        ("no-airbag", [a_crash("The airbags did not deploy.")]),
        ("seat-belt", [a_crash("Driver 2 was unrestrained.")]),
        ("alcohol", [a_crash("I noticed an odor of alcohol.")]),
        ("attorney-in-chart", [a_note(history="She was referred by her attorney.")]),
        ("worked-while-off", [
            a_note(on="2026-02-16", off_work_start=dt.date(2026, 2, 16), off_work_end=dt.date(2026, 3, 10)),
            a_stub("2026-02-22", "2026-03-07", hours="80")]),
        ("work-status-differs", [
            a_note(on="2026-02-16", off_work_start=dt.date(2026, 2, 16), off_work_end=dt.date(2026, 3, 20)),
            a_note(on="2026-03-10", work_status="Working full duty.")]),
        ("activity", [a_note(history="She went skiing last weekend.")]),
        ("copied-notes", [a_note(history=STORY), a_note(on="2026-03-17", history=STORY)]),
        ("not-followed-up", [a_note(plan="MRI of the lumbar spine ordered.")]),
        ("later-injury", [a_note(on="2026-05-01", history="She fell last week and hurt her neck again.")]),
        ("records-disagree", [
            a_note(history="She was rear-ended at a red light."),
            a_note(on="2026-03-12", history="She was T-boned in the collision.", name="other")]),
        ("intake-differs", [filed(CrashReport(agency="Fresno PD", date=dt.date(2026, 2, 15)), "crash_report")]),
        ("days-without-note", [a_verification()]),
        ("pay-papers-differ", [a_verification(hours_missed=Decimal(24))]),
]  # fmt: skip


def test_every_flag_has_a_case_here():
    assert {flag for flag, _ in FLAGGED} == {rule.id for rule in flag_rules()}


@pytest.mark.parametrize(("flag", "papers"), FLAGGED, ids=[flag for flag, _ in FLAGGED])
def test_what_a_review_flags_is_flagged(flag, papers):
    found = audit(*papers)
    assert flag in found
    assert found[flag].facts


@pytest.mark.parametrize(
    ("flag", "papers"),
    [
        ("unbundled", [a_bill(a_charge(code="98941"), a_charge(code="97140", modifiers=("59",)))]),
        ("timed-units", [therapy("97110", units="4")]),
        ("high-level", [a_bill(a_charge(code="99215"))]),
        ("late-first-treatment", [a_note(on="2026-02-15")]),
        ("after-discharge", [a_note(plan="Discharged to a home program.")]),
        ("missed", [a_note(history="No missed appointments.")]),
        ("passive-care", [therapy("97014", "97110", "97112", days=8)]),
        ("pain-unchanged", [a_note(history="Pain 6/10."), a_note(on="2026-05-10", history="Pain 2/10.")]),
        ("seat-belt", [a_note(findings="Abdomen soft, no seat belt sign.")]),
        ("alcohol", [a_crash("There was no odor of alcohol.")]),
        ("activity", [a_note(history="She has given up going to the gym.")]),
        ("activity", [a_note(on="2025-05-01", history="She went skiing.")]),
        ("normal-study", [an_image(impression="No fracture; C5-C6 disc protrusion.")]),
        ("bill-without-record", [a_bill(a_charge()), a_note()]),
        ("record-without-bill", [a_bill(a_charge()), a_note()]),
    ],
)
def test_what_is_no_weakness_is_not_flagged(flag, papers):
    assert flag not in audit(*papers)


def test_a_fact_stands_with_its_page_and_the_papers_own_words():
    note = a_note(history="She was referred by her attorney. She feels better.", sources={"history": a_source(page=7)})
    (fact,) = audit(note)["attorney-in-chart"].facts
    assert (fact.quote, fact.document, fact.page) == ("She was referred by her attorney.", note.id, 7)


def test_an_answer_is_drawn_from_a_record_and_then_nobody_is_asked():
    told = audit(
        a_note(
            on="2026-02-20",
            history="She hoped it would go away and used ice at home.",
            sources={"history": a_source(2)},
        )
    )["late-first-treatment"]
    assert [answer.quote for answer in told.answers] == ["She hoped it would go away and used ice at home."]
    assert told.ask is None


def test_where_no_record_answers_the_question_is_asked():
    told = audit(a_note(on="2026-02-20"))["late-first-treatment"]
    assert (told.answers, told.ask is not None) == ((), True)


def test_a_gap_is_met_with_the_reason_that_a_note_gives():
    told = audit(a_note(), a_note(on="2026-06-10", history="No visits while waiting for the plan's authorization."))[
        "gap"
    ]
    assert "authorization" in told.answers[0].quote
    assert told.ask is None


def test_what_is_set_aside_says_so_and_asks_nothing():
    told = audit(a_bill(a_charge(on="2025-12-01")))["before-loss"]
    assert (told.ask, told.met) == (None, "It is set aside and not claimed. See that the exhibit leaves the line out.")


def test_a_small_estimate_is_flagged_and_a_large_one_is_not():
    small, large = (filed(OtherPaper(amount=Decimal(amount)), "repair_estimate") for amount in ("900.00", "9000.00"))
    assert "low-impact" in audit(small)
    assert "low-impact" not in audit(large)


def test_pages_are_read_where_no_field_holds_the_words():
    log = a_note(note_type="therapy", date_through=dt.date(2026, 4, 1))
    assert "missed" in audit(log, page_text=lambda file, page: "03/12/2026 No show. 03/14/2026 Attended.")


def test_a_forms_legend_of_boxes_is_no_statement():
    legend = "J EJECTED K NOT EJECTED L AIR BAG DEPLOYED M AIR BAG NOT DEPLOYED N OTHER P NOT REQUIRED Q UNKNOWN X."
    crash = filed(CrashReport(agency="Fresno PD", date=LOSS, narrative="Party 1 ran the light."), "crash_report")
    assert "no-airbag" not in audit(crash, page_text=lambda file, page: legend)
    assert "no-airbag" in audit(crash, page_text=lambda file, page: "The airbags of the car did not deploy.")


def test_the_printed_words_of_a_form_are_no_sentences():
    form = filed(CrashReport(agency="Fresno PD", date=LOSS), "crash_report")
    text = "AIR BAG NOT DEPLOYED. NO INJURY. The officer left."
    assert set(audit(form, page_text=lambda file, page: text)).isdisjoint({"no-airbag", "no-complaint-at-scene"})


def test_the_doctors_word_on_the_cause_is_found_on_a_page_where_no_field_holds_it():
    said = "To a reasonable medical probability, the sprain was caused by the collision."
    found = pre_audit(a_case(a_note(findings="Tender.")), lambda file, page: said).drivers
    assert [one.shown.quote for one in found if one.title == "The doctor's word on the cause"] == [said]


def test_what_is_probable_in_time_to_come_is_no_word_on_the_cause():
    said = "To a reasonable medical probability she will have occasional flares."
    shown = {one.title for one in pre_audit(a_case(a_note(plan=said))).drivers if one.shown}
    assert "Prognosis" in shown
    assert "The doctor's word on the cause" not in shown


def test_a_provider_is_called_as_in_the_ledger_and_once():
    loud = a_bill(a_charge("540.00", code="99204"), a_charge(on="2026-03-20", code="99214"), provider=CLINIC.upper())
    facts = audit(loud, a_bill(a_charge("9.00", on="2026-03-30", code="1"), provider=CLINIC))["high-level"].facts
    assert (facts[0].who, facts[0].words) == (CLINIC, "540.00, 99204")


def test_held_papers_are_not_read():
    assert audit(a_note(history="She was referred by her attorney.", held="privileged")) == {}


def test_no_quote_of_the_sample_is_of_words_that_its_record_does_not_hold():
    case = the_sample()
    texts = {paper.id: " ".join(paper.record.model_dump_json().split()) for paper in case.documents}
    found = pre_audit(case)
    quoted = [fact for flag in found.flags for fact in (*flag.facts, *flag.answers) if fact.quote]
    assert len(quoted) > 10
    for fact in quoted:
        words = fact.quote.removesuffix(" ...").replace('"', '\\"')
        assert words[:60] in texts[fact.document]


def test_the_report_names_the_number_of_each_page():
    note = a_note(history="She was referred by her attorney.")
    told = shape(pre_audit(a_case(note)), {(note.id, 1): "MQR-000007"})
    (flag,) = [one for one in told["flags"] if one["flag"] == "attorney-in-chart"]
    assert flag["facts"][0]["bates"] == "MQR-000007"
    assert flag["confirm"].startswith("[CONFIRM: ask the client")


def test_florida_asks_what_has_to_be_disclosed_of_a_letter_of_protection():
    found = pre_audit(a_case(a_bill(a_charge(), provider=CLINIC, on_lien=True), state="FL"))
    assert any("factoring" in question for question in found.questions)


@pytest.mark.timeout(60, func_only=True)
@pytest.mark.parametrize("rule", [*flag_rules(), *drivers()], ids=lambda rule: rule.id)
def test_no_pattern_of_a_flag_takes_long(rule):
    for shape_ in (rule.words, rule.unless, rule.answers):
        for unit in ("_", "a ", "no ", "pain ", "1/", "(", ". ", "A", " ", "missed ", "minor "):
            if shape_:
                list(shape_.finditer((unit * 400)[:600]))
