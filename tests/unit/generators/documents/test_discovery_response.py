import datetime as dt
import io
import json
import re

import pytest
from docx import Document

from casefile.attested import attested_values
from casefile.discovery.topics import topics
from casefile.errors import UnusableInput
from casefile.law.rules import rule_by_id
from casefile.ledger import build_ledger
from casefile.money import format_dollars
from generators.claimbook import settings_value
from generators.documents.discovery_response import ResponseOptions, build
from generators.documents.discovery_response.answers import ANSWERS
from generators.draft_marks import is_draft, release_docx
from generators.figures import unclaimed
from generators.paths import canonical
from generators.places import walk
from generators.verification import Origins, verify
from tests.papers import a_statement
from tests.unit.generators.sample import filed, reread, sample_case, sample_desk

TODAY = dt.date(2026, 11, 24)
BEFORE = {"chart_note", "imaging_report", "medical_bill"}
_MADE = {}


def made(kind="interrogatories", case=None, **options):
    """Return the response of the sample matter; the same one is built once."""
    if case is not None:
        return build(case, ResponseOptions(served=kind, **options), sample_desk(case, today=TODAY))[0]
    if kind not in _MADE:
        whole = sample_case()
        _MADE[kind] = build(whole, ResponseOptions(served=kind), sample_desk(whole, today=TODAY))[0]
    return _MADE[kind]


def text_of(built):
    return "\n".join(place.text for place in walk(built.docx))


def response(built, number):
    """Return what stands under the heading of the response to that request."""
    lines = [place.text for place in walk(built.docx)]
    heading = re.compile(rf"^(?:RESPONSE|ANSWER) TO .*NO\. {re.escape(number)}:$")
    start = next(at for at, line in enumerate(lines) if heading.match(line))
    after = re.compile(r"^[A-Z ]+ NO\. [\d.]+:$|^Dated: ")
    end = next(at for at, line in enumerate(lines) if at > start and after.match(line))
    return "\n".join(lines[start + 1 : end])


def notes(built):
    return [comment.text for comment in Document(io.BytesIO(built.docx)).comments]


def served(case, kind, requests, **fields):
    """Return the case with a set of that kind and those requests in place of the interrogatories."""
    own = next(paper for paper in case.documents if is_set(paper, "interrogatories"))
    record = own.record.model_dump(mode="json")
    record |= {"discovery_type": kind, "requests": [{"number": n, "text": t} for n, t in requests], **fields}
    paper = filed("served.pdf", {"kind": "served_discovery", "pages": [1, 2], "record": json.loads(json.dumps(record))})
    others = tuple(one for one in case.documents if one.id != own.id)
    return case.model_copy(update={"documents": (*others, paper)})


def is_set(paper, kind):
    return paper.kind == "served_discovery" and paper.record.discovery_type == kind


def requests_of(kind):
    return next(paper.record.requests for paper in sample_case().documents if is_set(paper, kind))


def without(case, drop):
    return case.model_copy(update={"documents": tuple(one for one in case.documents if not drop(one))})


def origins(case, desk):
    return Origins(
        reread=lambda sha, page, box: reread(case, sha, page, box),
        bates=desk.bates,
        rule=rule_by_id,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
    )


@pytest.mark.parametrize("kind", ["interrogatories", "requests_for_production"])
def test_every_figure_date_and_name_holds_against_its_source(kind):
    case = sample_case()
    built = made(kind)
    assert verify(built.docx, built.claims, origins(case, sample_desk(case, today=TODAY))) == ()
    assert unclaimed(built.docx, built.claims) == ()


@pytest.mark.parametrize("kind", ["interrogatories", "requests_for_production"])
def test_each_request_stands_verbatim_before_its_response(kind):
    lines = [place.text for place in walk(made(kind).docx)]
    for request in requests_of(kind):
        at = lines.index(request.text)
        assert re.search(rf"NO\. {request.number}:$", lines[at - 1])
        assert re.search(rf"^RESPONSE TO .*NO\. {request.number}:$", lines[at + 1])


@pytest.mark.parametrize("kind", ["interrogatories", "requests_for_production"])
def test_no_request_is_left_without_a_response(kind):
    built = made(kind)
    for request in requests_of(kind):
        assert response(built, request.number).strip()


def test_the_sample_set_leaves_no_request_unknown():
    assert "nothing in the file is known to answer it" not in text_of(made())


def test_a_request_that_nothing_is_known_to_answer_is_asked():
    case = served(sample_case(), "interrogatories", [("1", "What colour is the sky?")])
    said = response(made(case=case), "1")
    assert said.startswith("[CONFIRM: with the client: the answer to this request")


@pytest.mark.parametrize("number", ["12", "13"])
def test_the_earlier_complaint_is_shown_with_its_page_and_never_answered_none(number):
    said = response(made(), number)
    assert re.search(r"\[CONFIRM: with the client: the record of 11 May 2022 of Clovis Urgent Care, MQR-\d{6}, ", said)
    assert "stiff neck after sleeping" in said
    assert "Left open until the client answers" in said


def test_what_later_providers_were_told_of_earlier_trouble_is_noted():
    assert any("Denies neck treatment before the collision" in one for one in notes(made()))


def test_without_an_earlier_record_the_answer_is_a_question_and_not_none():
    case = without(sample_case(), lambda one: "Clovis" in (getattr(one.record, "facility", None) or ""))
    said = response(made(case=case), "13")
    assert said.startswith("[CONFIRM: with the client: any complaint, injury or treatment")
    assert "no record from before the incident in the file mentions" in said


def test_an_earlier_bill_with_a_code_of_the_same_part_is_found():
    bill = {
        "kind": "medical_bill",
        "pages": [1, 1],
        "record": {
            "provider_name": "Old Town Clinic",
            "statement_date": "2020-03-01",
            "diagnosis_codes": ["M54.2"],
            "charges": [{"date_of_service": "2020-02-20", "amount": "90.00"}],
        },
    }
    whole = sample_case()
    case = whole.model_copy(update={"documents": (*whole.documents, filed("old bill.pdf", bill))})
    assert "Old Town Clinic" in response(made(case=case), "13")


def test_each_provider_is_named_with_its_dates_and_charges():
    said = response(made(), "7")
    for account in build_ledger(sample_case()).providers:
        line = next(line for line in said.splitlines() if line.startswith(account.provider))
        assert format_dollars(account.billed.amount) in line
        assert "MQR-" in line
    assert "come to $27,920.50" in said


def test_the_loss_of_income_is_worked_out():
    said = response(made(), "10")
    assert "$24.50 x 296 = $7,252.00" in said
    assert "29.6 x $24.50 x 1.5 = $1,087.80" in said
    assert "comes to $8,339.80" in said
    assert "23 February 2026 to 9 March 2026, 11 working days" in said


def test_a_medication_that_was_taken_before_is_left_out_and_said_so():
    built = made()
    assert "Loratadine" not in response(built, "8")
    assert any("loratadine" in one for one in notes(built))


def test_the_plan_and_the_medical_payments_are_told_apart():
    said = response(made(), "20")
    assert "Golden Valley Health Plan (health plan): $7,602.74" in said
    assert "Keystone Lark Auto (medical payments): $450.00" in said
    assert "Valley Star Ambulance, $150.00, paid 22 April 2026" in said


def test_a_hospital_s_paid_account_is_not_admitted_as_owed():
    said = response(made(), "21")
    assert "$11,946.50 asserted" in said
    assert "show nothing owed" in said


def test_what_the_other_driver_told_the_police_is_no_answer_of_the_client_s():
    said = response(made(), "17")
    assert "She was going 35 mph." in said
    assert "40 mph" not in said


def test_an_objection_is_a_proposal_with_its_reason_and_what_is_withheld():
    said = response(made(), "12")
    assert said.startswith("[CONFIRM: attorney: select, edit or strike this proposed objection")
    assert "not limited in time" in said
    assert "Plaintiff answers as to plaintiff's neck and left arm" in said
    assert "is withheld on this ground" in said
    assert any("from knowledge, unverified" in one for one in notes(made()))


def test_a_part_of_the_body_with_a_figure_in_its_name_has_a_claim():
    said = response(made(case=sample_case(injured_body_parts=["neck", "C5-C6 disc"])), "12")
    assert "Plaintiff answers as to plaintiff's neck and C5-C6 disc" in said


def test_an_ordinary_request_is_answered_without_objection():
    assert "Objection" not in response(made(), "7")


def test_gaps_block_the_release():
    built = made()
    assert is_draft(built.docx)
    assert built.gaps
    with pytest.raises(UnusableInput, match="gaps"):
        release_docx(built.docx)


def test_the_oath_and_the_service_are_left_blank():
    said = text_of(made())
    assert "Executed on ____________________, at ____________________." in said
    assert "On ____________________ I served the foregoing" in said
    assert "Dated: ____________________" in said


def test_the_day_on_which_the_response_is_due_is_a_note_with_its_steps():
    due = next(one for one in notes(made()) if one.startswith("Due "))
    assert "2030.260" in due


def test_a_response_that_is_late_says_so():
    case = sample_case()
    late = build(case, ResponseOptions(), sample_desk(case, today=dt.date(2027, 2, 1)))[0]
    assert "the time to respond has run out" in text_of(late)


def test_the_same_case_gives_the_same_bytes():
    case = sample_case()
    assert made(case=case).docx == made().docx


def test_documents_are_produced_by_their_numbers_and_a_held_one_is_not():
    built = made("requests_for_production")
    assert "Chart note, Ortega Orthopaedics, 22 May 2026, MQR-" in response(built, "1")
    held = next(one for one in sample_case().documents if one.held)
    numbers = sample_desk(sample_case()).bates
    assert numbers[(held.file, held.pages[0])] not in text_of(built)
    assert held.id not in {one for exhibit in built.exhibits for one in exhibit.documents}


def test_a_document_stands_in_the_production_once():
    placed = [one for exhibit in made("requests_for_production").exhibits for one in exhibit.documents]
    assert len(placed) == len(set(placed)) > 0


def test_what_cannot_be_produced_is_a_question_with_the_statute_s_choices():
    said = response(made("requests_for_production"), "13")
    assert "After a diligent search and a reasonable inquiry" in said
    assert "it has been lost, misplaced or stolen" in said


def test_tax_returns_draw_an_objection_and_pay_records_are_produced():
    said = response(made("requests_for_production"), "7")
    assert "comply with this demand in part" in said
    assert "Wage and tax statement" in said


def test_a_privileged_document_is_logged_and_shows_nothing():
    whole = sample_case()
    secret = next(one for one in whole.documents if one.kind == "repair_estimate")
    papers = tuple(one.model_copy(update={"held": "privileged"}) if one is secret else one for one in whole.documents)
    said = text_of(made("requests_for_production", case=whole.model_copy(update={"documents": papers})))
    assert "[CONFIRM: attorney: the privilege and its basis, or let it in]" in said
    assert "Manzanita" not in said


def test_an_admission_is_the_attorney_s_choice():
    case = served(sample_case(), "requests_for_admission", [("1", "Admit that YOU wore no seat belt.")])
    built = made("requests_for_admission", case=case)
    assert response(built, "1").startswith("[CONFIRM: attorney and client: one of these (Code Civ. Proc. 2033.220)")
    assert any("lap and shoulder belt" in one for one in notes(built))


def test_a_form_interrogatory_is_answered_by_its_number():
    case = served(sample_case(), "form_interrogatories", [("2.2", "State the date and place of your birth.")])
    built = made("form_interrogatories", case=case)
    assert "FORM INTERROGATORY NO. 2.2:" in text_of(built)
    assert response(built, "2.2").startswith("Born on 9 May 1988.")


@pytest.mark.parametrize(
    ("state", "court", "name", "words"),
    [
        ("CA", "state", "Superior Court of California, County of Fresno", "PROOF OF SERVICE"),
        ("CA", "federal", "United States District Court, Eastern District of California", "CERTIFICATE OF SERVICE"),
        ("TX", "state", "District Court of Harris County, Texas", "Cause No."),
        ("FL", "state", "Circuit Court, Broward County, Florida", "Under penalties of perjury"),
        ("NY", "state", "Supreme Court of the State of New York, County of Kings", "Index No."),
    ],
)
def test_each_forum_has_its_own_words(state, court, name, words):
    whole = sample_case(jurisdiction={"state": state, "court": court})
    case = served(whole, "interrogatories", [("1", "Identify each witness.")], court=name)
    built = made(case=case)
    assert words in text_of(built)
    assert verify(built.docx, built.claims, origins(case, sample_desk(case, today=TODAY))) == ()


def test_a_forum_without_rules_says_so():
    whole = sample_case(jurisdiction={"state": "GA", "court": "state"})
    case = served(whole, "interrogatories", [("1", "Identify each witness.")], court="State Court of Fulton County")
    assert "no rule on the response paper in GA is on file" in text_of(made(case=case))


def test_lines_are_numbered_on_pleading_paper_by_word_itself():
    header = Document(io.BytesIO(made().docx)).sections[0].header
    framed = header._element.xpath(".//w:p[w:pPr/w:framePr][w:pPr/w:numPr]")
    assert len(framed) == 28
    assert [paragraph.xpath("string(.)") for paragraph in framed] == [""] * 28


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({}, "interrogatories"),
        ({"set_number": "one"}, "interrogatories"),
        ({"served": "requests_for_production", "set_number": "1"}, "requests_for_production"),
    ],
)
def test_the_set_is_found_by_kind_and_number(options, kind):
    case = sample_case()
    built = build(case, ResponseOptions(**options), sample_desk(case, today=TODAY))[0]
    assert requests_of(kind)[0].text in text_of(built)


def test_the_set_is_found_by_its_document():
    case = sample_case()
    wanted = next(one for one in case.documents if is_set(one, "requests_for_production"))
    built = build(case, ResponseOptions(set=wanted.id[:12]), sample_desk(case, today=TODAY))[0]
    assert "REQUEST FOR PRODUCTION NO. 1:" in text_of(built)


def test_a_set_that_is_not_there_is_refused_with_what_is():
    case = sample_case()
    with pytest.raises(UnusableInput, match=r"0 served sets fit; in the file: .*set One"):
        build(case, ResponseOptions(set_number="Two"), sample_desk(case))


def test_every_topic_has_an_answer_or_a_question():
    assert set(ANSWERS) <= {one.name for one in topics()}
    assert [one.name for one in topics() if one.name not in ANSWERS and not one.ask and not one.quotes] == []


def test_without_interrogatories_the_newest_set_is_answered():
    case = without(sample_case(), lambda one: is_set(one, "interrogatories"))
    built = build(case, ResponseOptions(), sample_desk(case, today=TODAY))[0]
    assert "REQUEST FOR PRODUCTION NO. 1:" in text_of(built)


def test_a_set_without_requests_is_refused():
    case = served(sample_case(), "interrogatories", [])
    with pytest.raises(UnusableInput, match="no request was read in this set"):
        build(case, ResponseOptions(), sample_desk(case))


def test_what_the_client_stated_answers_what_no_paper_does_and_is_never_a_record():
    told = (
        a_statement("daily_life", 'I no longer lift my daughter; she says "you wince".'),
        a_statement("incident", "I had the green light and was struck on my door."),
        a_statement("pain", "A neighbor told us.", speaker="witness"),
    )
    requests = (
        ("1", "State each activity of daily living that is difficult for YOU."),
        ("2", "Describe how the INCIDENT occurred."),
        ("3", "Describe any present complaint."),
        ("4", "Identify any statement obtained from any person."),
    )
    whole = sample_case()
    incident = whole.matter.incident.model_copy(update={"narrative": None})
    case = served(whole, "interrogatories", requests)
    case = case.model_copy(update={"statements": told, "matter": case.matter.model_copy(update={"incident": incident})})
    built = made(case=case)
    one, two, three, four = (response(built, number) for number in "1234")
    cited = "(per plaintiff's statement of 20 April 2026, not yet verified)"
    assert (
        f"Plaintiff states: \u201cI no longer lift my daughter; she says \u2018you wince\u2019.\u201d {cited}." in one
    )
    assert "how often before" not in one
    assert f"\u201cI had the green light and was struck on my door.\u201d {cited}." in two
    assert "[CONFIRM: with the client: how it happened" not in two
    assert "neighbor" not in text_of(built)
    assert "[CONFIRM: with the client: the complaints of today" in three
    assert "[CONFIRM: attorney: whether anyone acting" in four
    said = [one for one in built.claims if one.kind == "attested"]
    assert {claim.said_by for claim in said} == {"Ida Ferrer (client)"}
    desk = sample_desk(case, today=TODAY)
    held = origins(case, desk)._replace(attested={key: canonical(value) for key, value in attested_values(told)})
    assert verify(built.docx, built.claims, held) == ()
    assert "VERIFICATION" in text_of(built)
