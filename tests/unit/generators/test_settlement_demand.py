import datetime as dt
import io
import re
from decimal import Decimal

import pytest
from docx import Document
from openpyxl import load_workbook

from casefile.case import CaseFile
from casefile.claims import ComputedClaim
from casefile.errors import PermanentError, UnusableInput
from casefile.law.rules import all_rules, rule_by_id
from casefile.ledger import build_ledger
from casefile.liens import view_liens
from casefile.tieout import tie_out
from casefile.wages import work_out_wages
from generators.claimbook import settings_value
from generators.demand_table import printed_demand
from generators.documents.lien_letters.letter import fitting
from generators.documents.settlement_demand import DemandOptions, build
from generators.draft_marks import release_docx
from generators.figures import unclaimed
from generators.places import gaps, walk
from generators.verification import Origins, verify
from tests.unit.generators.papers import a_template, edited
from tests.unit.generators.sample import reread, sample_case, sample_desk

EXPIRES = dt.date(2026, 10, 14)


@pytest.fixture(scope="module")
def case():
    return sample_case()


@pytest.fixture(scope="module")
def demand(case):
    return made(case)


def made(case, *, desk=None, **options):
    """Return the demand; the same one is built once."""
    key = (case.model_dump_json(), repr(options))
    if desk is not None:
        return build(case, DemandOptions(**options), desk)[0]
    if key not in _MADE:
        (_MADE[key],) = build(case, DemandOptions(**options), sample_desk(case))
    return _MADE[key]


_MADE = {}


def text_of(built):
    return "\n".join(place.text for place in walk(built.docx))


def row(built, provider):
    """Return the cells of a provider's row of the table of medical expenses."""
    cells = {place.where: place.text for place in walk(built.docx)}
    where = next(key for key, text in cells.items() if re.match(r"t3\.r\d+\.c0$", key) and text == provider)
    return [cells.get(f"{where[:-1]}{at}", "") for at in range(9)]


def ticked(built):
    """Return the rows of the compliance sheet: met or open, what is asked for, its cite, where it stands."""
    (paper,) = built.firm_papers
    rows = load_workbook(io.BytesIO(paper.body))["Elements"].iter_rows(min_row=5, values_only=True)
    return [row for row in rows if row[1]]


def without(case, *kinds):
    return case.model_copy(update={"documents": tuple(one for one in case.documents if one.kind not in kinds)})


def origins(case, desk):
    return Origins(
        reread=lambda sha, page, box: reread(case, sha, page, box),
        bates=desk.bates,
        rule=rule_by_id,
        signed_off=desk.signed_off,
        settings=lambda key: settings_value(desk, key),
        matter=case.matter,
    )


@pytest.mark.parametrize(
    "options",
    [
        {"variant": "open"},
        {"variant": "open", "amount": "250000.00", "general_damages": "180000.00"},
        {"variant": "policy-limits"},
        {"variant": "time-limited", "expires": EXPIRES},
        {"variant": "underinsured"},
    ],
)
def test_every_variant_holds_against_its_sources(case, options):
    built = made(case, **options)
    assert verify(built.docx, built.claims, origins(case, sample_desk(case))) == ()


def test_no_figure_stands_without_a_claim(demand):
    assert unclaimed(demand.docx, demand.claims) == ()


def test_the_same_case_gives_the_same_bytes(demand):
    again = sample_case()
    assert made(again, desk=sample_desk(again)).docx == demand.docx


def test_the_order_of_the_papers_changes_nothing(case, demand):
    turned = CaseFile(matter=case.matter, documents=tuple(reversed(case.documents)))
    assert text_of(made(turned, desk=sample_desk(case))) == text_of(demand)


def test_a_figure_changed_in_word_fails_the_check(case, demand):
    changed = edited(demand.docx, "11,946.50", "11,964.50")
    assert len(verify(changed, demand.claims, origins(case, sample_desk(case)))) == 1


def test_the_table_ties_out_with_the_ledger(case, demand):
    totals = build_ledger(case).totals
    cells = row(demand, "Total")
    assert cells[1:4] == ["45 visits", f"{totals.billed:,.2f}", f"{totals.adjusted:,.2f}"]
    assert sum(Decimal(cell.replace(",", "")) for cell in cells[4:6]) == totals.paid
    assert cells[6:8] == [f"{totals.patient_paid:,.2f}", f"{totals.outstanding:,.2f}"]


@pytest.mark.parametrize(
    "provider", ["Valley Star Ambulance", "Sierra Crest Medical Center", "Bright River Physical Therapy"]
)
def test_each_row_adds_up_across(demand, provider):
    billed, *rest = (Decimal(cell.replace(",", "")) for cell in row(demand, provider)[2:8])
    assert billed == sum(rest)


def test_the_demand_as_printed_ties_out_with_the_ledger(case, demand):
    printed = printed_demand(demand.docx, "the demand")
    assert len(printed.rows) == len(build_ledger(case).providers)
    assert (printed.total.amounts["billed"], printed.claimed) == (Decimal("27920.50"), Decimal("10932.74"))
    assert tie_out(case, printed).differences == ()


def test_a_figure_of_the_demand_changed_in_word_does_not_tie_out(case, demand):
    printed = printed_demand(edited(demand.docx, "11,946.50", "11,946.51"), "the demand")
    assert [check.what for check in tie_out(case, printed).differences] == ["Sierra Crest Medical Center, billed"]


def test_the_figure_claimed_is_the_one_that_the_rule_of_the_state_asks_for(case, demand):
    assert f"= ${build_ledger(case).totals.claimed:,.2f}" in text_of(demand)
    assert "Howell v. Hamilton Meats" in text_of(demand)


def test_lost_earnings_are_those_of_the_wage_report(case, demand):
    assert f"Lost earnings claimed: ${work_out_wages(case).total:,.2f}." in text_of(demand)


def test_a_scan_of_the_same_bill_is_counted_once(demand):
    assert row(demand, "Foothill Imaging")[2] == "2,450.00"


def test_what_is_not_of_the_injury_is_left_out(demand):
    assert "Blackstone" not in text_of(demand)


def test_another_patients_page_is_nowhere(demand, case):
    strange = {one.id for one in case.documents if one.held == "other_person"}
    assert strange
    assert strange.isdisjoint(document for exhibit in demand.exhibits for document in exhibit.documents)
    assert "Whitcomb" not in text_of(demand)


def test_a_bill_in_another_name_that_was_not_held_is_nowhere_and_blocks_the_release(case, demand):
    imaging = next(one for one in case.documents if getattr(one.record, "provider_name", "") == "Foothill Imaging")
    theirs = imaging.model_copy(
        update={"id": "5" * 32, "record": imaging.record.model_copy(update={"patient_name": "Harold T. Vance"})}
    )
    with_it = made(CaseFile(matter=case.matter, documents=(*case.documents, theirs)))
    assert row(with_it, "Foothill Imaging") == row(demand, "Foothill Imaging")
    assert theirs.id not in [document for exhibit in with_it.exhibits for document in exhibit.documents]
    assert "[CONFIRM: whose the papers are that name somebody else and are left out here" in text_of(with_it)
    assert "Vance" not in text_of(with_it)


@pytest.mark.parametrize(
    "words",
    [
        "stiff neck after sleeping",
        "no off-work note covers the time from 23 February 2026 to 9 March 2026, 11 working days, up to $2,156.00",
        "the client's own account of pain",
        "the amount demanded; the attorney sets it",
    ],
)
def test_what_nobody_may_guess_is_a_gap(demand, words):
    assert any(words in sentence for sentence in demand.gaps)


OPINION = "In my opinion the disc disorder was caused by the collision of 14 February 2026."
OUTLOOK = "An epidural injection would be reasonable in the next 3 years."


@pytest.fixture(scope="module")
def with_pages(case):
    """The demand of a desk that has the words of the pages: two sentences stand on a page and in no field."""
    paper = next(one for one in case.documents if getattr(one.record, "note_type", None) == "consultation")
    last = (paper.file, paper.pages[1])

    def page_text(sha, page):
        known = reread(case, sha, page, None)
        return f"{known} ASSESSMENT {OPINION} {OUTLOOK} Return in 6 weeks." if (sha, page) == last else known

    desk = sample_desk(case, page_text=page_text)
    return made(case, desk=desk), origins(case, desk)._replace(
        reread=lambda sha, page, box: page_text(sha, page) if box is None else reread(case, sha, page, box)
    )


@pytest.mark.parametrize("words", [OPINION, OUTLOOK])
def test_an_opinion_on_a_page_is_quoted_although_no_field_holds_it(with_pages, words):
    assert f"\u201c{words}\u201d [Ex. 8, " in text_of(with_pages[0])


def test_words_quoted_from_pages_are_verified_on_them(with_pages):
    built, where = with_pages
    assert verify(built.docx, built.claims, where) == ()


def test_an_opinion_that_is_gone_from_its_page_fails(with_pages):
    built, where = with_pages
    gone = where._replace(reread=lambda sha, page, box: where.reread(sha, page, box).replace(OPINION, ""))
    assert any("In my opinion" in str(failure) for failure in verify(built.docx, built.claims, gone))


def test_without_an_opinion_on_the_cause_it_is_asked_for(demand):
    assert any("opinion of a treating doctor on the cause" in one for one in demand.gaps)


def test_a_finding_that_its_page_does_not_bear_out_is_not_printed(case):
    desk = sample_desk(case, page_text=lambda sha, page: "")
    paper = next(one for one in case.documents if getattr(one.record, "note_type", None) == "consultation")
    poor = {**paper.sources, "plan": paper.sources["plan"].model_copy(update={"text": "Physical therapy"})}
    papers = tuple(paper.model_copy(update={"sources": poor}) if one.id == paper.id else one for one in case.documents)
    text = text_of(made(CaseFile(matter=case.matter, documents=papers), desk=desk))
    assert "two to three visits a week for eight weeks: traction, stabilization, posture" not in text


def test_wear_in_the_images_is_stated(demand):
    assert "mild degenerative change" in text_of(demand)


def test_a_gap_in_care_is_met_with_what_the_record_says_of_it(demand):
    assert (
        "Between 29 April 2026 and 19 May 2026 no visit is recorded (19 days). The record of 19 May 2026 says"
        in text_of(demand)
    )


def test_a_gap_in_care_that_no_record_explains_is_asked_about(demand):
    told = next(
        place.text for place in walk(demand.docx) if "2 March 2026 no visit is recorded (15 days)" in place.text
    )
    assert "[CONFIRM: the reason" in told


def test_gaps_block_release(demand):
    with pytest.raises(UnusableInput, match="gaps"):
        release_docx(demand.docx)


def test_the_firms_notes_are_comments(demand):
    notes = [comment.text for comment in Document(io.BytesIO(demand.docx)).comments]
    assert any("Which figure leads" in note for note in notes)
    assert any("Blackstone Family Dental" in note for note in notes)


def test_a_crash_report_speaks_in_its_own_words(demand):
    text = text_of(demand)
    assert "“Party 1 was driving V-1 southbound on Cedar Ave" in text
    assert "\u2018ran the red, he never slowed.\u2019" in text
    assert "The report attributes nothing to Ms. Quintanilla-Reyes [Ex. 1, " in text


def test_without_a_crash_report_the_client_is_quoted_and_asked_for_evidence(case):
    text = text_of(made(without(case, "crash_report")))
    assert "Our client told us: “I was driving home east on Shaw." in text
    assert "[CONFIRM: the evidence that bears this out]" in text


def test_without_pay_papers_there_is_no_section_on_earnings(case):
    text = text_of(made(without(case, "wage_verification", "pay_stub", "w2")))
    assert "Lost earnings" not in text


def test_without_a_verification_the_pay_is_asked_for(case):
    assert any("the employer's verification is not" in one for one in made(without(case, "wage_verification")).gaps)


def test_an_empty_matter_is_all_gaps_and_no_crash(case):
    built = made(CaseFile(matter=case.matter))
    assert len(built.gaps) >= 5
    assert built.exhibits == ()


def test_an_amount_that_is_set_is_the_attorneys_claim(case):
    built = made(case, amount="250000.00")
    assert [claim.kind for claim in built.claims if claim.text == "$250,000.00"] == ["attorney"]


def test_an_open_demand_adds_the_general_damages_up(case):
    built = made(case, general_damages="180000.00")
    total = build_ledger(case).totals.claimed + work_out_wages(case).total + 180_000
    claims = [claim for claim in built.claims if claim.text == f"${total:,.2f}"]
    assert [type(claim) for claim in claims] == [ComputedClaim]


@pytest.mark.parametrize(("amount", "told"), [("900000.00", True), ("100000.00", False), (None, False)])
def test_an_amount_above_the_damages_that_the_letter_shows_is_noted_for_the_firm(case, amount, told):
    built = made(case, general_damages="180000.00", **({"amount": amount} if amount else {}))
    notes = [comment.text for comment in Document(io.BytesIO(built.docx)).comments]
    assert any("above the damages that the letter shows" in one for one in notes) is told


def test_an_amount_is_not_held_to_damages_of_which_the_letter_leaves_the_general_ones_open(case):
    built = made(case, amount="900000.00")
    notes = [comment.text for comment in Document(io.BytesIO(built.docx)).comments]
    assert not any("above the damages" in one for one in notes)


def test_a_demand_on_the_limits_cites_the_letter_that_confirms_them(case):
    text = text_of(made(case, variant="policy-limits"))
    assert "for $100,000.00, the limit for one person that your letter of 2 April 2026 confirms [Ex. 13, " in text


def test_limits_come_from_the_declarations_where_no_letter_confirms_them(case):
    assert "for $100,000.00, the limit for one person [Ex. 13, " in text_of(
        made(without(case, "claim_letter"), variant="policy-limits")
    )


def test_limits_that_no_paper_shows_are_a_gap(case):
    built = made(without(case, "claim_letter", "declarations"), variant="policy-limits")
    assert any("the limit for one person; no paper" in one for one in built.gaps)


def test_an_amount_above_the_limits_is_no_demand_on_them(case):
    assert any("above the limit" in one for one in made(case, variant="policy-limits", amount="100000.01").gaps)


def test_a_time_limited_demand_says_each_element_of_the_statute():
    case = sample_case(case_number=None, stage="demand")
    built = made(case, variant="time-limited", expires=EXPIRES)
    text = text_of(built)
    assert "TIME-LIMITED DEMAND, Code of Civil Procedure section 999.1" in text
    assert (
        "open until 5:00 p.m. Pacific time, Wednesday, 14 October 2026 (36 days from transmission by e-mail and "
        "certified mail on 8 September 2026)" in text
    )
    rows = ticked(built)
    asked = [element["words"] for element in rule_by_id("ca-time-limited-demand").terms["elements"]]
    assert [row[1] for row in rows] == asked
    assert {row[0] for row in rows} == {"met"}
    assert not [one for one in built.gaps if "statute" in one]


def test_a_time_limited_demand_after_suit_is_stopped(case):
    assert any("demands before suit" in one for one in made(case, variant="time-limited", expires=EXPIRES).gaps)


def test_a_day_that_is_too_early_is_a_gap_with_the_first_day_that_is_not():
    built = made(sample_case(case_number=None, stage="demand"), variant="time-limited", expires=dt.date(2026, 10, 7))
    assert any("too early: sent today, the offer stays open until 8 October 2026" in one for one in built.gaps)


def test_without_a_day_the_first_whole_one_that_the_statute_allows_is_computed():
    built = made(sample_case(case_number=None, stage="demand"), variant="time-limited")
    assert "Friday, 9 October 2026 (31 days from transmission" in text_of(built)
    assert [claim.kind for claim in built.claims if claim.text == "Friday, 9 October 2026"] == ["computed"]


def test_a_state_without_a_rule_leaves_the_law_to_the_attorney():
    built = made(sample_case(jurisdiction={"state": "WY"}), variant="time-limited", expires=EXPIRES)
    assert any("no rule of law is on file for time-limited demands in WY" in one for one in built.gaps)
    assert any("measure of past medical expenses in WY" in one for one in built.gaps)


@pytest.mark.parametrize(
    "state", sorted({rule.jurisdiction for rule in all_rules() if rule.topic == "time_limited_demand"})
)
def test_every_state_with_a_rule_makes_a_time_limited_demand(state):
    case = sample_case(jurisdiction={"state": state}, case_number=None, stage="demand")
    desk = sample_desk(case)
    built = made(case, desk=desk, variant="time-limited", expires=dt.date(2027, 1, 14))
    assert verify(built.docx, built.claims, origins(case, desk)) == ()


def test_an_unverified_rule_that_is_signed_off_leaves_no_gap():
    case = sample_case(jurisdiction={"state": "FL"})
    assert [one for one in made(case).gaps if "90.408" in one]
    desk = sample_desk(case, signed_off={"fl-settlement-privilege": "P. Okafor, 2026-09-01"})
    assert not [one for one in made(case, desk=desk).gaps if "90.408" in one]


def test_an_own_limit_that_is_not_above_the_other_is_no_underinsurance(case):
    assert any("not below the client's own" in one for one in made(case, variant="underinsured").gaps)


def test_nobody_to_demand_from_is_said():
    with pytest.raises(UnusableInput, match="no adverse party"):
        made(sample_case(adverse_parties=()))


def test_no_own_coverage_is_said():
    with pytest.raises(UnusableInput, match="underinsured motorist coverage"):
        made(sample_case(own_coverage=()), variant="underinsured")


def test_the_attorney_of_the_matter_signs(demand):
    assert "P. Okafor\nOkafor Lindqvist LLP\nState Bar No. 000142" in text_of(demand)


def test_without_an_attorney_of_the_state_the_signature_is_a_gap(case):
    desk = sample_desk(case)
    strangers = tuple(person.model_copy(update={"licensed_in": ("NV",)}) for person in desk.staff)
    built = made(case, desk=desk._replace(staff=strangers))
    assert any("licensed in CA and signs" in one for one in built.gaps)


def test_names_with_signs_of_xml_survive():
    client = {**sample_case().matter.client.model_dump(mode="json"), "name": "Ana <b> Ruiz & Söhne"}
    assert "Ana <b> Ruiz & Söhne offers to settle" in text_of(made(sample_case(client=client)))


def test_the_firms_own_template_may_have_figures_of_its_own(case):
    own = a_template("Suite 400, since 1987", "{{ date }}")
    built = made(case, desk=sample_desk(case, templates={"settlement-demand": own}))
    assert [claim.text for claim in built.claims if claim.kind == "settings"] == ["400", "1987"]
    assert any("prints no offer" in problem.sentence for problem in built.problems)


def test_a_template_whose_figures_come_from_nowhere_fails(case):
    with pytest.raises(PermanentError, match="have no claim"):
        made(case, desk=sample_desk(case, templates={"settlement-demand": a_template("{{ date }} {{ 4 * 5 }}")}))


def test_gaps_are_told_as_they_stand_in_the_file(demand):
    assert demand.gaps == tuple(one.sentence for one in gaps(demand.docx))


def test_the_demand_disputes_the_liens_that_the_letters_to_their_holders_dispute(case, demand):
    liens = view_liens(case, build_ledger(case))
    disputed = [view.holder for view in liens if fitting(view, None) == "dispute"]
    told = {
        view.holder: p
        for view in liens
        for p in text_of(demand).split("\n")
        if p.startswith(f"{view.holder}") and "asserted" in p
    }
    assert [holder for holder, words in told.items() if "dispute" in words] == disputed
    hospital = told["Sierra Crest Medical Center"]
    assert "11,946.50 - 8,402.11 - 3,294.39 - 250.00 = $0.00" in hospital
    assert "we dispute the claim" in hospital
    assert "the disputed claim of Sierra Crest Medical Center" in text_of(demand)


def test_what_a_statute_asks_for_and_nothing_meets_yet_is_named_apart_from_other_gaps(case):
    assert made(case).required == ()
    assert made(case, variant="time-limited", expires=EXPIRES).required == ()
    bare = case.model_copy(update={"documents": tuple(one for one in case.documents if one.kind == "lien_notice")})
    assert any("999.1" in one for one in made(bare, variant="time-limited", expires=EXPIRES).required)
