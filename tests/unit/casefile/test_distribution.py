import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from casefile.distribution import divide_short, is_minor, report_liens, shape
from casefile.ledger import build_ledger
from casefile.liens import LienView, view_liens
from casefile.matter import Client, Guardian
from casefile.reductions import Settlement
from casefile.sums import sum_of
from tests.papers import CLIENT, PLAN, a_case, the_sample
from tests.unit.casefile.test_sums import figure

SETTLED = Settlement(Decimal("60000.00"), Fraction(1, 3), Decimal("1140.00"))
TODAY = dt.date(2026, 11, 25)


def a_view(kind="health_plan", amount="1000.00", holder=PLAN, **changes):
    related = sum_of([figure(amount)])
    return LienView(holder=holder, kind=kind, related=related, documented=related, **changes)


def reported(*views, settlement=SETTLED, state="CA", on=TODAY, signed=(), **changes):
    return report_liens(a_case(state=state, **changes), views, settlement, on, signed)


@pytest.fixture(scope="module")
def sample():
    case = the_sample()
    views = view_liens(case, build_ledger(case))
    return shape(report_liens(case, views, SETTLED, TODAY))


def test_the_samples_plan_is_reduced_to_what_the_letter_says(sample):
    (plan,) = [one for one in sample["liens"] if one["holder"] == PLAN]
    assert (plan["asserted"], plan["related"], plan["reduced"]) == ("7690.74", "7602.74", "4924.04")


def test_the_samples_distribution_ties_out(sample):
    settled = sample["settlement"]
    parts = [settled["fee"], settled["costs"], settled["net_to_client"], *settled["liens"].values()]
    assert sum(map(Decimal, parts)) == Decimal(settled["gross"])
    assert (settled["fee"], settled["blocked"]) == ("20000.00", False)


def test_without_a_settlement_liens_are_told_and_not_reduced():
    report = report_liens(a_case(), [a_view()])
    assert (report.settlement, report.liens[0].reduced) == (None, None)
    assert shape(report)["liens"][0]["reduced"] is None


def test_the_working_stands_beside_the_lien():
    told = shape(reported(a_view()))["liens"][0]
    assert (told["rule"], len(told["steps"]), told["steps"][0]["amount"]) == ("ca-health-plan", 6, "1000.00")


def test_a_signed_rule_leaves_nothing_to_confirm():
    (one,) = reported(a_view(), signed={"ca-health-plan-order"}).liens
    assert one.confirm == ()


def test_a_lien_of_nothing_leaves_nothing_to_confirm():
    (one,) = reported(a_view(amount="0.00")).liens
    assert one.confirm == ()


def test_a_kind_without_any_rule_is_paid_as_it_is_and_confirmed():
    report = reported(a_view("unheard_of"))
    assert report.liens[0].reduced is None
    assert "no rule of law is on file for a unheard of lien in CA" in report.liens[0].confirm[0]
    assert report.settlement.liens == ((PLAN, Decimal("1000.00")),)


def test_a_rule_that_asks_for_the_full_value_is_confirmed():
    (one,) = reported(a_view(), state="GA").liens
    assert (one.reduced, one.confirm) == (None, ("[CONFIRM: rule ga-health-plan needs V; an attorney must give it]",))


def test_californias_medicaid_takes_the_lowest_of_its_ways():
    settlement = Settlement(Decimal("30000.00"), Fraction(2, 5), Decimal("3000.00"))
    (one,) = reported(a_view("medicaid", "20000.00"), settlement=settlement).liens
    assert (one.reduced, one.reduction.rule) == (Decimal("7500.00"), "ca-medi-cal-half")


def test_medicares_option_is_offered_and_not_taken():
    settlement = Settlement(Decimal("10000.00"), Fraction("0.333333"), Decimal("500.00"))
    (one,) = reported(a_view("medicare", "8000.00"), settlement=settlement).liens
    assert [option.amount for option in one.options] == [Decimal("2500.00")]
    assert one.reduced == Decimal("4933.34")


def test_a_statute_whose_formula_is_not_on_file_is_named():
    (one,) = reported(a_view("hospital"), state="NV").liens
    assert any("108.590" in sentence for sentence in one.confirm)


def test_north_carolina_divides_half_of_what_is_left_after_the_fee():
    settlement = Settlement(Decimal("30000.00"), Fraction(1, 3))
    views = [a_view("hospital", "12000.00", "A"), a_view("provider", "8000.00", "B")]
    report = reported(*views, settlement=settlement, state="NC")
    assert report.settlement.liens == (("A", Decimal("6000.00")), ("B", Decimal("4000.00")))
    assert shape(report)["liens"][0]["rule"] == "nc-medical-providers"


@pytest.mark.parametrize(("state", "gross", "amount"), [("AZ", "30000.00", "20000.00"), ("WA", "40000.00", "10000.00")])
def test_a_states_pool_limits_providers(state, gross, amount):
    (one,) = reported(a_view("hospital", "90000.00"), settlement=Settlement(Decimal(gross)), state=state).liens
    assert one.reduced == Decimal(amount)


def test_illinois_divides_by_category():
    views = [
        a_view("hospital", "40000.00", "H"),
        a_view("provider", "10000.00", "MD"),
        a_view("provider", "5000.00", "PT"),
    ]
    report = reported(*views, settlement=Settlement(Decimal("60000.00")), state="IL")
    assert dict(report.settlement.liens) == {"H": Decimal(12000), "MD": Decimal(8000), "PT": Decimal(4000)}


def test_a_pool_leaves_other_liens_alone():
    (one,) = reported(a_view("medicare"), state="NC").liens
    assert one.pool is None


def test_a_settlement_that_does_not_reach_is_blocked():
    settlement = reported(a_view("provider", "50000.00")).settlement
    assert (settlement.net_to_client, settlement.blocked) == (Decimal("-11140.00"), True)


def test_a_public_lien_of_unknown_amount_blocks():
    view = LienView(holder="Medicare", kind="medicare", suspected=True)
    settlement = reported(view).settlement
    assert settlement.reasons == ("the amount of the medicare lien is not known; ask before anything is paid out",)


def test_a_minors_settlement_is_blocked():
    client = Client(name=CLIENT, date_of_birth=dt.date(2010, 1, 1))
    settlement = reported(client=client).settlement
    assert settlement.blocked
    assert "Prob. Code 3500" in settlement.reasons[0]


def test_a_ward_with_a_guardian_is_blocked_by_the_general_rule_where_the_state_has_none():
    client = Client(name=CLIENT, guardian=Guardian(name="Ana Vega"))
    assert "the state's rule on minors' settlements" in reported(client=client, state="OH").settlement.reasons[0]


@pytest.mark.parametrize(
    ("state", "born", "on", "minor"),
    [
        ("CA", dt.date(2008, 11, 25), TODAY, False),
        ("CA", dt.date(2008, 11, 26), TODAY, True),
        ("NE", dt.date(2008, 11, 25), TODAY, True),
        ("CA", None, TODAY, False),
        ("CA", dt.date(2020, 1, 1), None, False),
    ],
)
def test_who_is_a_minor(state, born, on, minor):
    matter = a_case(state=state, client=Client(name=CLIENT, date_of_birth=born)).matter
    assert is_minor(matter, on) is minor


def test_a_short_settlement_is_divided_pro_rata():
    liens = [Decimal(7500), Decimal(5000), Decimal(2500)]
    assert divide_short(Settlement(Decimal("10000.00")), liens) == (
        Decimal("5000.00"),
        Decimal("3333.33"),
        Decimal("1666.67"),
    )


def test_a_settlement_that_is_enough_pays_every_lien():
    assert divide_short(SETTLED, [Decimal("10.00")]) == (Decimal("10.00"),)


def test_costs_above_the_settlement_leave_nothing_for_liens():
    assert divide_short(Settlement(Decimal(10), costs=Decimal(20)), [Decimal(5)]) == (Decimal("0.00"),)
