import datetime as dt

import pytest

from casefile.keys import holder_slug
from casefile.matter import AdverseParty, Client, Employer, Guardian, Incident, OwnCoverage
from casefile.readiness import build_readiness, shape
from casefile.records.insurance import ClaimLetter, CrashReport
from casefile.records.medical import Charge
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
    a_notice,
    a_statement,
    a_stub,
    a_verification,
    an_eob,
    an_image,
    declarations,
    filed,
    money,
)

TODAY = dt.date(2026, 5, 1)
PARTY = AdverseParty(name="Dale Brannock", insurer="Tallgrass Mutual", claim_number="44")


def readiness(*papers, today=TODAY, **changes):
    return build_readiness(a_case(*papers, **changes), today)


def item(words, *papers, **changes):
    (found,) = [one for one in readiness(*papers, **changes).items if words in one.what]
    return found


def row(*papers, provider=CLINIC, **changes):
    (found,) = [one for one in readiness(*papers, **changes).providers if one.provider == provider]
    return found


def a_paper(kind, title, *names, on=None):
    return filed(OtherPaper(title=title, names=names, date=on), kind)


def test_a_provider_with_chart_and_coded_bill_has_all():
    found = row(a_bill(a_charge()), a_note(), an_eob(a_line()))
    assert (found.records, found.bills, found.itemised, found.benefits) == ("have", "have", "have", "have")
    assert (found.imaging, found.films, found.affidavit) == ("not needed", "not needed", "not needed")
    assert (found.ask, found.letter) == ((), None)
    assert (found.first, found.last, found.visits) == (dt.date(2026, 3, 10), dt.date(2026, 3, 10), 1)


def test_a_provider_with_bills_alone_is_asked_for_its_chart():
    found = row(a_bill(a_charge(), a_charge(on="2026-03-20")))
    assert found.records == "missing"
    assert found.ask == ("the chart of 10 March 2026, 20 March 2026",)
    assert found.letter == f"records-request/{holder_slug(CLINIC)}"


def test_a_visit_without_its_record_leaves_the_records_doubtful():
    found = row(a_bill(a_charge(), a_charge(on="2026-03-20")), a_note())
    assert (found.records, found.bare_days) == ("doubtful", (dt.date(2026, 3, 20),))


def test_a_provider_with_a_chart_alone_is_asked_for_its_bill():
    found = row(a_note())
    assert (found.records, found.bills, found.itemised) == ("have", "missing", "missing")
    assert found.ask == ("the itemised bill of 10 March 2026",)


def test_a_statement_without_codes_is_not_itemised():
    assert row(a_bill(a_charge(code=None)), a_note()).itemised == "doubtful"
    assert row(a_bill(a_charge(code=None), form="ub04"), a_note()).itemised == "have"


def test_a_billed_study_wants_its_report_and_its_films():
    bill = a_bill(a_charge(on="2026-03-02", code="72141"), provider="Foothill Imaging")
    bare = row(bill, provider="Foothill Imaging")
    assert (bare.imaging, bare.films) == ("missing", "doubtful")
    assert "the reports of its imaging" in bare.ask
    assert row(bill, an_image(), provider="Foothill Imaging").imaging == "have"


def test_a_hospitals_imaging_is_known_by_its_revenue_code():
    charge = Charge(date_of_service=dt.date(2026, 3, 2), revenue_code="0351", amount=money("900.00"))
    assert row(
        a_bill(charge, provider="Sierra Crest Medical Center"), provider="Sierra Crest Medical Center"
    ).imaging == ("missing")


def test_texas_wants_the_custodians_affidavit_and_california_does_not():
    papers = (a_bill(a_charge()), a_note())
    texan = row(*papers, state="TX")
    assert texan.affidavit == "missing"
    assert "18.001" in texan.ask[-1]
    assert row(*papers).affidavit == "not needed"
    sworn = a_paper("affidavit", "Affidavit of records and billing", CLINIC)
    assert row(*papers, sworn, state="TX").affidavit == "have"


def test_what_shows_liability_is_listed_one_by_one():
    assert item("crash report").status == "missing"
    report = filed(CrashReport(citations=("CVC 21453(a)",)), "crash_report")
    assert item("crash report", report).status == "have"
    assert item("citation", report).status == "doubtful"
    assert item("witness statements").ask.startswith("a signed statement")
    told = a_paper("correspondence", "Witness statement of Ida Ferrer")
    assert item("witness statements", told).status == "have"
    assert item("dash cam", a_paper("photograph", "Dash cam video still")).status == "have"


def test_what_somebody_said_there_is_none_of_is_not_asked_again():
    words = "There was no witness, and no dash cam."
    none = a_statement("not_there", words)
    assert item("witness statements", statements=(none,)).status == "not needed"
    assert (
        item("dash cam", statements=(none,)).ask
        == 'Ida Ferrer, 20 April 2026: "There was no witness, and no dash cam."'
    )
    heard = a_statement("incident", "The pickup ran the red.", "witness")
    assert item("witness statements", statements=(heard,)).status == "have"
    assert item("dash cam", statements=(heard,)).status == "doubtful"


def test_a_claim_without_missed_work_needs_no_wage_proof():
    assert item("lost pay").status == "not needed"


def test_each_employer_must_verify():
    client = Client(name=CLIENT, employers=(Employer(name="Fig Garden Foods, Inc."), Employer(name="Night Market LLC")))
    first = item("verification by Fig Garden", a_verification(), client=client)
    second = item("verification by Night Market", a_verification(), client=client)
    assert (first.status, second.status) == ("have", "missing")
    assert second.letter == "wage-verification-request/" + holder_slug("Night Market LLC")
    assert item("verification by", a_verification(signed_by=None)).status == "doubtful"


def test_thirteen_weeks_of_stubs_before_the_loss_are_wanted():
    few = a_stub("2026-02-01", "2026-02-14")
    assert item("pay stubs", few).ask == "the file covers 2 of 13 weeks; overtime rests on them"
    assert item("pay stubs", a_stub("2025-11-15", "2026-02-13")).status == "have"


def test_limits_are_confirmed_by_declarations_in_force_or_the_carriers_letter():
    words = "limits of Tallgrass Mutual"
    bare = item(words, adverse_parties=(PARTY,))
    assert (bare.status, bare.letter.startswith("limits-request/")) == ("missing", True)
    assert item(words, declarations(("bodily_injury", "100.00")), adverse_parties=(PARTY,)).status == "have"
    letter = filed(ClaimLetter(carrier="Tallgrass Mutual", limit_per_person=money("100.00")), "claim_letter")
    assert item(words, letter, adverse_parties=(PARTY,)).status == "have"
    other = declarations(("bodily_injury", "100.00"), carrier="Keystone Lark Auto")
    assert item(words, other, adverse_parties=(PARTY,)).status == "missing"


def test_an_adverse_party_without_insurer_is_asked_for_it():
    assert item("the insurer of Dale Brannock", adverse_parties=(AdverseParty(name="Dale Brannock"),)).core


def test_the_clients_own_cover_is_looked_for():
    own = (OwnCoverage(insurer="Keystone Lark Auto"),)
    assert item("own underinsured", own_coverage=own).status == "missing"
    paper = declarations(("underinsured_motorist", "30.00"), carrier="Keystone Lark Auto")
    assert item("own underinsured", paper, own_coverage=own).status == "have"
    assert item("own medical payments", paper, own_coverage=own).status == "not needed"


def test_an_old_lien_figure_is_not_a_final_one():
    fresh = a_notice(date=dt.date(2026, 4, 20))
    assert item("final amount", fresh).status == "have"
    assert "its figure is of 20 January 2026" in item("final amount", a_notice(date=dt.date(2026, 1, 20))).ask
    assert "bears no date" in item("final amount", a_notice()).ask


def test_medicare_is_asked_of_an_old_client():
    assert item("Medicare", client=Client(name=CLIENT, date_of_birth=dt.date(1950, 1, 1))).status == "doubtful"
    assert item("Medicare").status == "not needed"


def test_an_authorization_goes_stale():
    assert item("HIPAA").status == "missing"
    fresh = a_paper("authorization", "Authorization", on=dt.date(2026, 2, 24))
    assert item("HIPAA", fresh).status == "have"
    assert "more than a year old" in item("HIPAA", fresh, today=dt.date(2027, 3, 1)).ask


def test_an_authorization_that_names_some_providers_does_not_cover_the_others():
    named = a_paper("authorization", "Authorization", CLINIC, on=dt.date(2026, 2, 24))
    bills = (a_bill(a_charge()), a_bill(a_charge(), provider="Foothill Imaging", name="2"))
    assert item("HIPAA", named, *bills).ask == "it does not name Foothill Imaging"


def test_a_childs_guardian_and_the_courts_approval_are_asked_for():
    child = Client(name=CLIENT, date_of_birth=dt.date(2016, 3, 1))
    assert item("guardian", client=child).status == "missing"
    known = child.model_copy(update={"guardian": Guardian(name="Rosa Quintanilla")})
    assert item("guardian", client=known).status == "doubtful"
    assert [one for one in readiness().items if "guardian" in one.what] == []


def test_treatment_ends_with_a_release_or_with_time():
    assert item("end of treatment", a_note()).status == "doubtful"
    assert "52 days ago" in item("end of treatment", a_note()).what
    released = a_note(plan="Released from care. Return as needed.")
    assert item("end of treatment", released).status == "have"
    later = a_note("2026-04-20", name="later")
    assert item("end of treatment", released, later).status == "doubtful"
    assert item("end of treatment", a_note(), today=dt.date(2026, 6, 1)).status == "have"
    assert item("any visit since the loss").status == "missing"


def test_a_visit_to_come_has_not_ended_treatment():
    assert readiness(a_note(), a_note("2026-06-20", name="2")).treatment.last_visit == dt.date(2026, 3, 10)


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (
            dt.date(2027, 8, 20),
            "the last day for the suit for personal injury is 14 February 2028 (Code Civ. Proc. 335.1)",
        ),
        (dt.date(2028, 2, 15), "the last day for the suit for personal injury was 14 February 2028"),
    ],
)
def test_a_limitation_that_is_near_or_past_is_told(today, words):
    assert any(words in sentence for sentence in readiness(today=today).missing)


def test_a_limitation_that_is_far_is_an_item_alone():
    assert not any("personal injury" in sentence for sentence in readiness().missing)
    assert item("suit for personal injury by 14 February 2028").status == "have"


def test_whether_a_party_is_a_public_entity_is_asked_each_time():
    found = readiness(adverse_parties=(AdverseParty(name="City of Fresno"),)).missing
    assert any("Is City of Fresno a public entity?" in sentence and "14 August 2026" in sentence for sentence in found)


def test_a_demand_is_ready_when_nothing_that_it_needs_is_missing():
    papers = (
        a_bill(a_charge()),
        a_note(),
        filed(CrashReport(), "crash_report"),
        declarations(("bodily_injury", "100.00")),
        a_paper("authorization", "Authorization", on=dt.date(2026, 2, 24)),
    )
    ready = readiness(*papers, adverse_parties=(PARTY,))
    assert (ready.is_ready, ready.blocking) == (True, ())
    bare = readiness(*papers[1:], adverse_parties=(PARTY,))
    assert bare.blocking == (f"{CLINIC}: no bills",)


def test_the_json_has_items_matrix_and_limitation():
    told = shape(readiness(a_note(), incident=Incident(date_of_loss=LOSS, type="premises")))
    assert set(told["items"][0]) == {"area", "what", "status", "who", "ask", "letter", "pages"}
    assert told["providers"][0]["bills"] == "missing"
    assert told["limitation"][0]["cite"] == "Code Civ. Proc. 335.1"
    assert (told["next_limitation"], told["ready_for_demand"]) == ("2028-02-14", False)
