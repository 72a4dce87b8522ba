from decimal import Decimal
from fractions import Fraction

import pytest

from casefile.shares import pro_rata, round_cents


def test_leftover_cents_go_to_the_largest_remainder():
    parts = pro_rata(Decimal("10000.00"), [Decimal(7500), Decimal(5000), Decimal(2500)])
    assert parts == (Decimal("5000.00"), Decimal("3333.33"), Decimal("1666.67"))


def test_a_negative_amount_is_divided_alike():
    assert pro_rata(Decimal("-0.03"), [Decimal(1), Decimal(1)]) == (Decimal("-0.02"), Decimal("-0.01"))


def test_weights_of_nothing_give_all_to_the_first():
    assert pro_rata(Decimal("3.00"), [Decimal(0), Decimal(0)]) == (Decimal("3.00"), Decimal("0.00"))


@pytest.mark.parametrize("weights", [[], [Decimal(1), Decimal(-1)]])
def test_an_amount_cannot_be_divided_by_no_or_negative_weights(weights):
    with pytest.raises(ValueError, match="weights"):
        pro_rata(Decimal("3.00"), weights)


@pytest.mark.parametrize(
    ("exact", "cents"),
    [("1/8", "0.13"), ("-1/8", "-0.13"), ("1/3", "0.33"), ("2/3", "0.67"), ("1/200", "0.01"), ("0", "0.00")],
)
def test_half_a_cent_is_rounded_up_as_a_person_does(exact, cents):
    assert round_cents(Fraction(exact)) == Decimal(cents)
