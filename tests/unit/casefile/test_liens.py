import datetime as dt
from decimal import Decimal

import pytest

from casefile.ledger import build_ledger
from casefile.liens import unrelated_total, view_liens
from casefile.matter import Client, Incident
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
    a_notice,
    a_payment_ledger,
    an_eob,
    an_item,
    filed,
    the_sample,
)

TREATED = (a_bill(a_charge()), an_eob(a_line()))


def views_of(*papers, **changes):
    case = a_case(*papers, **changes)
    return view_liens(case, build_ledger(case))


def the_view(*papers, **changes):
    (view,) = views_of(*papers, **changes)
    return view


def amounts(view):
    asserted = view.asserted.amount if view.asserted else None
    return (asserted, view.documented.amount, view.related.amount)


@pytest.fixture(scope="module")
def sample():
    case = the_sample()
    return {view.holder: view for view in view_liens(case, build_ledger(case))}


def test_the_samples_plan_asserts_more_than_is_for_the_injury(sample):
    assert amounts(sample[PLAN]) == (Decimal("7690.74"), Decimal("7690.74"), Decimal("7602.74"))


def test_the_samples_unrelated_line_is_named_as_the_notice_counts_it(sample):
    (item,) = sample[PLAN].unrelated
    assert (item.line, item.date, item.amount.amount) == (14, dt.date(2026, 3, 3), Decimal("88.00"))
    assert unrelated_total(sample[PLAN]) == Decimal("88.00")


def test_each_claim_stands_in_one_way_by_the_file(sample):
    assert {holder: (view.state, view.state_words) for holder, view in sample.items()} == {
        "Golden Valley Health Plan": (
            "disputed in part",
            "disputed in part: 7,602.74 of 7,690.74 is borne out for this injury",
        ),
        "Sierra Crest Medical Center": ("disputed", "disputed: nothing is owed on the account"),
        "Halvorsen Chiropractic": ("implied", "implied by the file, not asserted"),
        "Keystone Lark Auto": ("implied", "implied by the file, not asserted"),
    }


def test_the_samples_hospital_is_owed_nothing_of_what_it_asserts(sample):
    view = sample["Sierra Crest Medical Center"]
    assert amounts(view) == (Decimal("11946.50"), Decimal("0.00"), Decimal("0.00"))
    assert [problem.code for problem in view.problems] == ["lien-differs"]


def test_the_samples_liens_without_notice_are_suspected(sample):
    assert {holder for holder, view in sample.items() if view.suspected} == {
        "Keystone Lark Auto",
        "Halvorsen Chiropractic",
    }


def test_a_plan_that_paid_and_sent_no_notice_is_suspected():
    view = the_view(*TREATED)
    assert (view.holder, view.kind, view.suspected, amounts(view)) == (
        PLAN,
        "health_plan",
        True,
        (None, Decimal("50.00"), Decimal("50.00")),
    )


def test_a_plan_that_sent_a_notice_is_not_suspected():
    view = the_view(*TREATED, a_notice(an_item("50.00"), claimed="50.00"))
    assert (view.suspected, amounts(view), view.problems) == (
        False,
        (Decimal("50.00"), Decimal("50.00"), Decimal("50.00")),
        (),
    )


def test_the_newest_notice_of_a_holder_speaks():
    old = a_notice(an_item("40.00"), claimed="40.00", date=dt.date(2026, 4, 1))
    new = a_notice(an_item("50.00"), claimed="50.00", date=dt.date(2026, 5, 1))
    assert the_view(*TREATED, new, old).asserted.amount == Decimal("50.00")


def test_a_notice_whose_lines_do_not_come_to_the_claim_is_told():
    view = the_view(*TREATED, a_notice(an_item("50.00"), claimed="75.00"))
    assert (view.related.amount, [problem.code for problem in view.problems]) == (
        Decimal("50.00"),
        ["lien-does-not-add-up"],
    )


def test_the_lines_for_the_injury_speak_where_the_claim_does_not_add_up():
    dental = an_item("88.00", on="2026-03-03", provider="Blackstone Family Dental", codes=("Z01.20",))
    view = the_view(*TREATED, a_notice(an_item("50.00"), dental, claimed="75.00"))
    assert view.related.amount == Decimal("50.00")


def test_a_notice_without_lines_is_held_against_the_explanations():
    view = the_view(*TREATED, a_notice(claimed="75.00"))
    assert (amounts(view), [problem.code for problem in view.problems]) == (
        (Decimal("75.00"), Decimal("50.00"), Decimal("50.00")),
        ["lien-not-itemised"],
    )


def test_a_notice_below_the_explanations_is_what_is_claimed():
    assert the_view(*TREATED, a_notice(claimed="30.00")).related.amount == Decimal("30.00")


def test_a_notice_without_amount_is_what_the_explanations_show():
    assert amounts(the_view(*TREATED, a_notice(claimed=None))) == (None, Decimal("50.00"), Decimal("50.00"))


def test_lines_without_an_amount_claimed_are_what_is_claimed():
    assert amounts(the_view(*TREATED, a_notice(an_item("50.00"), claimed=None))) == (
        None,
        Decimal("50.00"),
        Decimal("50.00"),
    )


def test_a_recovery_agents_notice_is_the_plans_where_the_amount_is():
    (view,) = views_of(*TREATED, a_notice(an_item("50.00"), holder="Redwood Recovery Services", claimed="50.00"))
    assert view.holder == "Redwood Recovery Services"


def test_a_providers_lien_is_what_the_ledger_says_is_owed():
    view = the_view(a_bill(a_charge()), a_notice(holder=CLINIC, lien_type="provider", claimed="100.00"))
    assert (amounts(view), view.problems) == ((Decimal("100.00"), Decimal("100.00"), Decimal("100.00")), ())


def test_a_providers_lien_below_what_is_owed_is_what_it_says():
    view = the_view(a_bill(a_charge()), a_notice(holder=CLINIC, lien_type="provider", claimed="80.00"))
    assert view.related.amount == Decimal("80.00")


def test_a_providers_lien_without_amount_is_what_is_owed():
    view = the_view(a_bill(a_charge()), a_notice(holder=CLINIC, lien_type="provider", claimed=None))
    assert view.related.amount == Decimal("100.00")


@pytest.mark.parametrize(("claimed", "related"), [("100.00", "100.00"), (None, "0.00")])
def test_a_providers_lien_without_a_bill_is_told(claimed, related):
    view = the_view(a_notice(holder=CLINIC, lien_type="provider", claimed=claimed))
    assert (view.related.amount, view.problems[0].code) == (Decimal(related), "lien-without-bill")


def test_a_bill_on_lien_is_asserted_by_its_newest_balance():
    old = a_bill(a_charge(), on_lien=True, balance_due=Decimal("100.00"), statement_date=dt.date(2026, 4, 1))
    new = a_bill(
        a_charge(),
        a_charge(on="2026-04-10"),
        on_lien=True,
        balance_due=Decimal("200.00"),
        statement_date=dt.date(2026, 5, 1),
    )
    view = the_view(old, new)
    assert (view.suspected, amounts(view)) == (False, (Decimal("200.00"), Decimal("200.00"), Decimal("200.00")))


def test_a_bill_on_lien_without_balance_asserts_no_figure():
    assert amounts(the_view(a_bill(a_charge(), on_lien=True))) == (None, Decimal("100.00"), Decimal("100.00"))


def test_a_bill_on_lien_with_a_notice_is_one_lien():
    notice = a_notice(holder=CLINIC, lien_type="provider", claimed="100.00")
    assert the_view(a_bill(a_charge(), on_lien=True), notice).notice == notice.id


def test_a_provider_that_no_payer_dealt_with_is_suspected_where_others_were_paid():
    views = views_of(*TREATED, a_bill(a_charge(), provider="Halvorsen Chiropractic"))
    assert {view.holder: view.kind for view in views} == {PLAN: "health_plan", "Halvorsen Chiropractic": "provider"}


def test_medical_payments_are_suspected_to_be_claimed_back():
    view = the_view(a_bill(a_charge()), a_payment_ledger((CLINIC, "2026-03-10", "100.00", "10.00")))
    assert view.kind == "medical_payments"


@pytest.mark.parametrize(
    ("payer", "kind"),
    [
        ("Medicare", "medicare"),
        ("Sunrise Medicare Advantage", "medicare_advantage"),
        ("Medi-Cal", "medicaid"),
        ("State Medicaid", "medicaid"),
        (PLAN, "health_plan"),
    ],
)
def test_a_payer_has_the_lien_of_its_kind(payer, kind):
    assert the_view(a_bill(a_charge()), an_eob(a_line(), payer=payer)).kind == kind


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"client": Client(name=CLIENT, medicare_number="1EG4")}, "medicare"),
        ({"client": Client(name=CLIENT, medicaid_id="9000")}, "medicaid"),
        ({"incident": Incident(date_of_loss=LOSS, type="work")}, "workers_compensation"),
    ],
)
def test_a_programme_that_the_client_is_in_is_suspected(changes, kind):
    view = the_view(**changes)
    assert (view.kind, view.suspected) == (kind, True)


def test_a_programme_that_sent_a_notice_is_not_suspected_again():
    client = Client(name=CLIENT, medicare_number="1EG4")
    assert not the_view(a_notice(an_item(), lien_type="medicare", holder="BCRC"), client=client).suspected


def test_a_notice_without_holder_or_kind_is_kept():
    view = the_view(a_notice(holder=None, lien_type=None))
    assert (view.holder, view.kind) == ("lienholder not named", "other")


def test_what_is_misfiled_as_a_notice_is_no_lien():
    assert views_of(filed(OtherPaper(), "lien_notice")) == ()


def test_two_accounts_that_a_holder_may_mean_are_none():
    first = a_bill(a_charge(), provider="Sierra Crest Medical Center", provider_npi="1003000126")
    second = a_bill(a_charge(), provider="Sierra Crest Medical Center Fresno", provider_npi="1104800002")
    notice = a_notice(holder="Sierra Crest Medical Center", lien_type="hospital")
    (view,) = [view for view in views_of(first, second, notice) if view.notice == notice.id]
    assert view.problems[0].code == "lien-without-bill"


def test_lines_for_the_injury_that_differ_from_the_explanations_are_told():
    view = the_view(*TREATED, a_notice(an_item("60.00"), claimed="60.00"))
    assert [problem.code for problem in view.problems] == ["lien-differs"]


def test_a_notice_of_which_nothing_was_read_says_so():
    (view,) = views_of(a_notice(claimed=None, holder=None))
    assert "whose amount was not read" in view.problems[0].sentence
