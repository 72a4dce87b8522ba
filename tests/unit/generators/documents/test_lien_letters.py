import datetime as dt
import io
import re

import pytest
from docx import Document

from casefile.errors import UnusableInput
from casefile.law.rules import rule_by_id
from generators.claimbook import settings_value
from generators.documents.lien_letters import LienOptions, build
from generators.draft_marks import is_draft, release_docx
from generators.figures import unclaimed
from generators.places import walk
from generators.verification import Origins, verify
from tests.unit.generators.sample import reread, sample_case, sample_desk

TODAY = dt.date(2026, 11, 24)
PLAN, HOSPITAL, MEDPAY = "golden-valley-health-plan", "sierra-crest-medical-center", "keystone-lark-auto"
_MADE = {}


def letters(case=None, signed_off=None, **options):
    """Return the letters by holder; the same ones are built once."""
    key = repr(options)
    if case is None and signed_off is None:
        if key not in _MADE:
            _MADE[key] = _build(sample_case(), {}, options)
        return _MADE[key]
    return _build(case or sample_case(), signed_off or {}, options)


def _build(case, signed_off, options):
    desk = sample_desk(case, today=TODAY, signed_off=signed_off)
    return {one.name.removeprefix("lien-letters/"): one for one in build(case, LienOptions(**options), desk)}


def text_of(built):
    return "\n".join(place.text for place in walk(built.docx))


def cells(built, table):
    """Return the rows of a table of the letter, head row first."""
    found = {}
    for place in walk(built.docx):
        if match := re.fullmatch(rf"t{table}\.r(\d+)\.c(\d+)", place.where):
            found.setdefault(int(match[1]), {})[int(match[2])] = place.text
    return [[row.get(at, "") for at in range(max(row) + 1)] for _, row in sorted(found.items())]


def notes(built):
    return [comment.text for comment in Document(io.BytesIO(built.docx)).comments]


def with_kind(kind, **changes):
    """Return the sample case with the plan's notice as another kind of lien."""
    case = sample_case(**changes)
    papers = tuple(
        one.model_copy(update={"record": one.record.model_copy(update={"lien_type": kind})})
        if one.kind == "lien_notice" and one.record.lien_type == "health_plan"
        else one
        for one in case.documents
    )
    return case.model_copy(update={"documents": papers})


def origins(case, desk):
    return Origins(
        reread=lambda sha, page, box: reread(case, sha, page, box),
        bates=desk.bates,
        rule=rule_by_id,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
    )


@pytest.mark.parametrize("options", [{}, {"settlement": "60000.00"}, {"letter": "itemization"}])
def test_every_figure_date_and_name_holds_against_its_source(options):
    case = sample_case()
    for built in letters(**options).values():
        assert verify(built.docx, built.claims, origins(case, sample_desk(case, today=TODAY))) == ()
        assert unclaimed(built.docx, built.claims) == ()


def test_each_holder_has_a_letter_of_its_own():
    assert {PLAN, HOSPITAL, MEDPAY} <= set(letters())


def test_the_reduction_ties_out_step_by_step():
    rows = cells(letters(settlement="60000.00")[PLAN], 1)
    amounts = [row[-1] for row in rows[1:]]
    assert amounts == ["7,602.74", "7,602.74", "20,000.00", "7,602.74", "7,602.74", "2,678.70", "4,924.04"]
    workings = [row[2] for row in rows[1:]]
    assert workings[0] == "7,690.74 - 88.00"
    assert workings[2] == "60,000.00 / 3"
    assert workings[5] == "7,602.74 x (20,000.00 + 1,140.00) / 60,000.00"
    assert workings[6] == "7,602.74 - 2,678.70"


def test_the_reduction_cites_the_rule_of_each_step():
    rules = [row[1] for row in cells(letters(settlement="60000.00")[PLAN], 1)[1:]]
    assert rules[0].startswith("claim line 14, 3 March 2026, Blackstone Family Dental [MQR-")
    assert rules[2:] == [f"Civ. Code 3040({part})" for part in "ccef" + "f"]


def test_the_fee_is_the_exact_share():
    said = text_of(letters(settlement="60000.00")[PLAN])
    assert "settled for $60,000.00; the fee is 1/3 of it, $20,000.00, and the costs are $1,140.00" in said
    assert "we ask you to accept $4,924.04 in full satisfaction" in said


def test_law_that_nobody_verified_is_a_gap_and_a_note():
    built = letters(settlement="60000.00")[PLAN]
    assert any("the order of the steps of Civ. Code 3040" in gap for gap in built.gaps)
    assert any("ca-health-plan-order, marked K" in one for one in notes(built))


def test_law_that_an_attorney_signed_off_is_no_gap():
    built = letters(signed_off={"ca-health-plan-order": "pokafor, 2026-11-01"}, settlement="60000.00")[PLAN]
    assert not any("the order of the steps" in gap for gap in built.gaps)


def test_the_distribution_is_a_note_for_the_firm_alone():
    built = letters(settlement="60000.00")[PLAN]
    assert any("net to the client" in one for one in notes(built))
    assert "net to the client" not in text_of(built)


def test_a_reduction_without_fee_and_costs_reckons_nothing():
    built = letters(case=sample_case(fee_percentage=None, costs=None), settlement="60000.00")[PLAN]
    said = text_of(built)
    assert "the intake form does not say both" in said
    assert "$0.00" not in said
    assert "in full satisfaction." not in said


@pytest.mark.parametrize(
    ("settlement", "amount"),
    [("60000.00", "4,924.04"), ("6000.00", "2,860.00")],
)
def test_medicare_s_payments_bear_their_share_or_leave_what_procurement_cost(settlement, amount):
    built = letters(case=with_kind("medicare"), settlement=settlement)[PLAN]
    assert cells(built, 1)[-1][-1] == amount


@pytest.mark.parametrize(
    ("state", "kind"),
    [("CA", "medicaid"), ("FL", "medicaid"), ("TX", "health_plan"), ("NC", "erisa_plan"), ("OH", "medicare_advantage")],
)
def test_each_state_and_kind_of_lien_makes_a_letter_that_holds(state, kind):
    case = with_kind(kind, jurisdiction={"state": state, "court": "state"})
    desk = sample_desk(case, today=TODAY)
    for built in letters(case=case, settlement="60000.00", letter="reduction").values():
        assert verify(built.docx, built.claims, origins(case, desk)) == ()


def test_a_rule_that_needs_the_full_value_asks_for_it():
    case = sample_case(jurisdiction={"state": "GA", "court": "state"})
    assert "above all the full value of the claim" in text_of(letters(case=case, settlement="60000.00")[PLAN])


def test_the_plan_s_unrelated_line_is_disputed():
    built = letters()[PLAN]
    assert cells(built, 1)[1][:3] == ["14", "3 March 2026", "Blackstone Family Dental"]
    said = text_of(built)
    assert "$7,690.74 - $88.00 = $7,602.74" in said
    assert "come to $7,602.74 for the injury" in said


def test_the_hospital_s_paid_account_is_disputed_and_a_release_asked():
    built = letters()[HOSPITAL]
    said = text_of(built)
    assert "DISPUTE OF LIEN AND REQUEST FOR ITS RELEASE" in said
    assert "You assert $11,946.50" in said
    assert [row[1].split(" [")[0] for row in cells(built, 1)] == [
        "$11,946.50", "$8,402.11", "$3,294.39", "$250.00", "$0.00",
    ]  # fmt: skip
    assert "a written release of the lien" in said
    assert "Parnell v. Adventist Health (2005) 35 Cal.4th 595" in said


def test_the_elements_of_the_hospital_s_lien_stand_with_their_sections():
    rows = cells(letters()[HOSPITAL], 2)[1:]
    assert [row[1] for row in rows] == ["Civ. Code 3045.1", "Civ. Code 3045.3", "Civ. Code 3045.3", "Civ. Code 3045.4"]
    assert "[CONFIRM: attorney: from the notice's proof of mailing" in rows[2][2]


def test_the_hospital_is_disputed_after_a_settlement_too():
    assert "REQUEST FOR ITS RELEASE" in text_of(letters(settlement="60000.00")[HOSPITAL])


def test_a_carrier_that_has_asserted_nothing_is_asked():
    built = letters()[MEDPAY]
    said = text_of(built)
    assert "NOTICE OF REPRESENTATION AND REQUEST FOR AN ITEMIZATION" in said
    assert "show payments by you of $450.00" in said
    assert [row[3] for row in cells(built, 1)[1:]] == ["$50.00", "$250.00", "$150.00"]
    assert "[CONFIRM: the address of Keystone Lark Auto for such claims]" in said


def test_no_date_of_birth_and_no_full_member_number_is_given():
    for built in letters(settlement="60000.00").values():
        assert "1988" not in text_of(built)
        assert "GV3310442" not in text_of(built)


def test_names_with_figures_in_them_have_claims_too():
    case = sample_case()
    papers = tuple(
        one.model_copy(update=renamed(one, "payer_name", "1st Valley Plan 65"))
        if one.kind == "explanation_of_benefits"
        else one
        for one in case.documents
    )
    case = case.model_copy(update={"documents": papers})
    built = letters(case=case)[HOSPITAL]
    assert "Paid by 1st Valley Plan 65" in text_of(built)
    assert verify(built.docx, built.claims, origins(case, sample_desk(case, today=TODAY))) == ()


def renamed(paper, field, name):
    """Return a paper's record and sources with another name in that field."""
    source = paper.sources[field].model_copy(update={"text": name})
    record = paper.record.model_copy(update={field: name})
    return {"record": record, "sources": {**paper.sources, field: source}}


def test_gaps_block_the_release():
    built = letters()[HOSPITAL]
    assert is_draft(built.docx)
    with pytest.raises(UnusableInput, match="gaps"):
        release_docx(built.docx)


@pytest.mark.parametrize("holder", ["Golden Valley Health Plan", PLAN, "Golden Valley Health Plan, Inc."])
def test_one_holder_is_chosen_by_name(holder):
    assert list(letters(holder=holder)) == [PLAN]


def test_the_same_case_gives_the_same_bytes():
    assert letters(case=sample_case())[PLAN].docx == letters()[PLAN].docx


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"holder": "Nobody Health"}, "no such lienholder; in the file: Golden Valley"),
        ({"letter": "reduction"}, "needs the settlement's amount"),
        ({"letter": "reduction", "settlement": "0.00"}, "above zero"),
    ],
)
def test_what_cannot_be_written_is_refused_with_the_reason(options, words):
    with pytest.raises(UnusableInput, match=words):
        letters(**options)


def test_a_settlement_below_the_costs_leaves_nothing_and_no_step_below_nothing():
    case = sample_case()
    built = letters(settlement="1000.00")[PLAN]
    steps = [row for row in cells(built, 1)[1:] if row[-1]]
    assert not any(row[-1].startswith(("-", "(")) for row in steps)
    assert any("which leaves nothing" in cell for row in steps for cell in row)
    assert verify(built.docx, built.claims, origins(case, sample_desk(case, today=TODAY))) == ()
