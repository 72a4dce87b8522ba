from decimal import Decimal
from fractions import Fraction

import pytest

from casefile.errors import PermanentError
from casefile.formulas import evaluate
from casefile.law.rules import all_rules, rule_by_id
from casefile.reductions import (
    Settlement,
    divide_by_category,
    divide_pool,
    option_rules,
    reduce_by,
    reducing_rule,
)


def settled(gross, fee="0", costs="0", **more):
    share = Fraction(fee) / Fraction(gross) if Decimal(gross) else Fraction(0)
    return Settlement(Decimal(gross), share, Decimal(costs), **more)


def left(rule, lien, settlement):
    return reduce_by(rule_by_id(rule), Decimal(lien), settlement).amount


@pytest.mark.parametrize(
    ("rule", "lien", "settlement", "amount"),
    [
        ("us-medicare-procurement", "10000", settled("100000", "40000", "5000"), "5500.00"),
        ("us-medicare-procurement", "40000", settled("105000", "33333.33", "5642"), "25152.26"),
        ("us-medicare-procurement", "8000", settled("10000", "3333.33", "500"), "4933.34"),
        ("us-medicare-procurement", "800", settled("10000", "3333.33", "500"), "493.33"),
        ("us-medicare-exceeds", "35000", settled("30000", "12000"), "18000.00"),
        ("us-medicare-exceeds", "30000", settled("30000", "12000"), "18000.00"),
        ("us-medicare-sued", "15000", settled("30000", "12000"), "15000.00"),
        ("us-medicare-sued", "25000", settled("30000", "12000"), "18000.00"),
        ("us-medicare-fixed-percentage", "8000", settled("10000", "3333.33", "500"), "2500.00"),
        ("us-medicaid-ahlborn", "60000", settled("100000", full_value=Decimal(500000)), "12000.00"),
        ("fl-medicaid", "862688.77", settled("800000"), "300000.00"),
        ("fl-medicaid", "76944.67", settled("305000"), "76944.67"),
        ("ca-medi-cal", "20000", settled("100000", "0", "6000"), "13800.00"),
        ("ca-medi-cal-half", "20000", settled("30000", "12000", "3000"), "7500.00"),
        ("ca-health-plan", "25000", settled("60000"), "20000.00"),
        ("ca-health-plan", "25000", settled("60000", "25000"), "11666.67"),
        ("ca-health-plan", "7602.74", settled("60000", "20000", "1140"), "4924.04"),
        ("ca-health-plan-no-attorney", "40000", settled("60000"), "30000.00"),
        ("ca-hospital", "50000", settled("100000", "40000", "2000"), "29000.00"),
        ("ca-workers-compensation", "30000", settled("100000", "40000", "5000"), "30000.00"),
        ("ca-workers-compensation", "70000", settled("100000", "40000", "5000"), "55000.00"),
        ("tx-hospital", "80000", settled("100000"), "50000.00"),
        ("tx-subrogation", "60000", settled("90000", "30000", "3000"), "28500.00"),
        ("ga-health-plan", "20000", settled("50000", "20000", full_value=Decimal(180000)), "0.00"),
        ("ny-health-plan", "20000", settled("50000", "20000"), "0.00"),
        ("us-erisa-common-fund", "66866", settled("110000", "44000"), "40119.60"),
    ],
)
def test_a_lien_is_reduced_to(rule, lien, settlement, amount):
    assert left(rule, lien, settlement) == Decimal(amount)


def test_fault_found_reduces_a_plans_lien():
    assert left("ca-health-plan", "10000", settled("60000", fault=Fraction(1, 4))) == Decimal("7500.00")


def test_the_working_follows_the_statutes_steps():
    reduction = reduce_by(
        rule_by_id("ca-health-plan"), Decimal("7602.74"), Settlement(Decimal(60000), Fraction(1, 3), Decimal(1140))
    )
    assert [(step.cite, step.amount) for step in reduction.steps] == [
        ("Civ. Code 3040(a)", Decimal("7602.74")),
        ("Civ. Code 3040(c)", Decimal("20000.00")),
        ("Civ. Code 3040(c)", Decimal("7602.74")),
        ("Civ. Code 3040(e)", Decimal("7602.74")),
        ("Civ. Code 3040(f)", Decimal("2678.70")),
        ("Civ. Code 3040(f)", Decimal("4924.04")),
    ]


def test_each_step_can_be_recomputed_from_the_inputs_alone():
    settlement = Settlement(Decimal("60000.00"), Fraction(1, 3), Decimal("1140.00"))
    reduction = reduce_by(rule_by_id("ca-health-plan"), Decimal("7602.74"), settlement)
    given = {"L": Decimal("7602.74"), "S": Decimal("60000.00"), "C": Decimal("1140.00")}
    assert [evaluate(step.over_inputs, given) for step in reduction.steps] == [step.amount for step in reduction.steps]


def test_the_fee_is_an_exact_third():
    assert Settlement(Decimal(100), Fraction(1, 3)).fee_amount == Decimal("33.33")


def test_an_unverified_order_of_steps_is_to_be_confirmed_until_it_is_signed_off():
    rule, settlement = rule_by_id("ca-health-plan"), settled("60000")
    assert len(reduce_by(rule, Decimal(1), settlement).confirm) == 1
    assert reduce_by(rule, Decimal(1), settlement, {"ca-health-plan-order"}).confirm == ()


def test_without_a_settlement_nothing_is_reduced():
    with pytest.raises(PermanentError, match="above zero"):
        left("ca-hospital", "100", settled("0"))


def test_a_rule_that_needs_the_full_value_asks_for_it():
    with pytest.raises(PermanentError, match="needs V"):
        left("us-medicaid-ahlborn", "100", settled("1000"))


def test_a_lien_is_never_reduced_below_nothing_or_above_itself():
    assert left("us-medicare-exceeds", "100", settled("50", "60")) == Decimal("0.00")
    assert left("us-medicare-exceeds", "100", settled("50", "60")) <= Decimal(100)


@pytest.mark.parametrize(
    ("state", "kind", "lien", "rule"),
    [
        ("CA", "medicare", "10", "us-medicare-procurement"),
        ("CA", "medicare", "1000", "us-medicare-exceeds"),
        ("CA", "health_plan", "10", "ca-health-plan"),
        ("OH", "health_plan", "10", "us-common-fund"),
        ("CA", "medicaid", "10", "ca-medi-cal"),
        ("OH", "medicaid", "10", "us-medicaid-fallback"),
        ("CA", "erisa_plan", "10", "us-erisa-common-fund"),
        ("CA", "provider", "10", "us-provider-balance"),
        ("TX", "hospital", "10", "tx-hospital"),
        ("OH", "unheard_of", "10", None),
    ],
)
def test_the_rule_that_governs_a_lien(state, kind, lien, rule):
    found = reducing_rule(state, kind, Decimal(lien), settled("1000"))
    assert (found.id if found else None) == rule


@pytest.mark.parametrize(("gross", "offered"), [("10000.00", True), ("10000.01", False)])
def test_the_fixed_percentage_is_for_small_settlements(gross, offered):
    options = [rule.id for rule in option_rules("CA", "medicare", settled(gross))]
    assert ("us-medicare-fixed-percentage" in options) is offered


def test_an_option_that_needs_what_nobody_gave_is_not_offered():
    assert "us-medicaid-ahlborn" not in [rule.id for rule in option_rules("FL", "medicaid", settled("1000"))]


@pytest.mark.parametrize(
    ("liens", "shares"),
    [
        ({"hospital": "40000", "md": "10000", "pt": "5000"}, {"hospital": "12000", "md": "8000", "pt": "4000"}),
        ({"hospital": "40000", "md": "6000"}, {"hospital": "18000", "md": "6000"}),
        ({"hospital": "40000"}, {"hospital": "20000"}),
        ({"hospital": "5000", "md": "3000"}, {"hospital": "5000", "md": "3000"}),
        ({"hospital": "21000"}, {"hospital": "20000"}),
        ({"md": "40000"}, {"md": "20000"}),
    ],
)
def test_illinois_divides_by_category(liens, shares):
    given = {name: Decimal(amount) for name, amount in liens.items()}
    terms = rule_by_id("il-health-care-services").terms
    assert divide_by_category(Decimal(60000), given, {"md", "pt"}, terms) == {
        name: Decimal(amount) for name, amount in shares.items()
    }


def test_a_short_pool_is_divided_pro_rata():
    """N.C. Gen. Stat. 44-50: half of 30,000 less 10,000."""
    assert divide_pool(Decimal(10000), {"A": Decimal(12000), "B": Decimal(8000)}) == {
        "A": Decimal(6000),
        "B": Decimal(4000),
    }


def test_a_pool_that_is_enough_pays_in_full():
    assert divide_pool(Decimal(100), {"A": Decimal(10)}) == {"A": Decimal(10)}


REDUCING = [one for one in all_rules() if one.topic in {"lien_reduction", "lien_reduction_option"}]


@pytest.mark.parametrize("rule", REDUCING, ids=lambda one: one.id)
def test_no_step_falls_below_nothing_where_costs_eat_the_settlement(rule):
    settlement = settled("1000", "400", "5000", full_value=Decimal(9000))
    reduction = reduce_by(rule, Decimal(800), settlement)
    assert all(step.amount >= 0 for step in reduction.steps)
    inputs = {"L": Decimal(800), "S": Decimal(1000), "C": Decimal(5000), "V": Decimal(9000)}
    assert all(evaluate(step.over_inputs, inputs) == step.amount for step in reduction.steps)
