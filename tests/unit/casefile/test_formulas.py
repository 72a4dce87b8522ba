import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from casefile.formulas import LONGEST, evaluate, evaluate_exact, evaluate_text, holds, names_in, substitute


@pytest.mark.parametrize(
    ("formula", "values", "text"),
    [
        ("24.50 * 296", {}, "7252.00"),
        ("c0001 + c0002 - c0003", {"c0001": "7602.74", "c0002": "1470.00", "c0003": "0.00"}, "9072.74"),
        ("round2(L - L * (F + C) / S)", {"L": "40000", "F": "33333.33", "C": "5642", "S": "105000"}, "25152.26"),
        ("sum(a, b, 1)", {"a": "1.10", "b": "2.20"}, "4.30"),
        ("sum()", {}, "0"),
        ("min(a, 2.00)", {"a": "3.00"}, "2.00"),
        ("max(a, 2.00)", {"a": "3.00"}, "3.00"),
        ("count(a, b, c)", {"a": "2026-03-01", "b": "x", "c": "1"}, "3"),
        ("days(a, b)", {"a": "2026-09-08", "b": "2026-10-14"}, "36"),
        ("add_days(a, 36)", {"a": "2026-09-08"}, "2026-10-14"),
        ("add_days('2026-09-08', 2 * 18)", {}, "2026-10-14"),
        ("max(a, b)", {"a": "2026-09-08", "b": "2026-10-14"}, "2026-10-14"),
        ("min(a, b)", {"a": "2026-09-08", "b": "2026-10-14"}, "2026-09-08"),
        ("-a + 1", {"a": "0.50"}, "0.50"),
        ("1 / 8", {}, "0.125"),
        ("1 / 1000", {}, "0.001"),
        ("3 / 50", {}, "0.06"),
        ("0.00", {}, "0.00"),
        ("1 - 3.5", {}, "-2.5"),
        (" (1 + 2) * 3 ", {}, "9"),
    ],
)
def test_a_formula_comes_to(formula, values, text):
    assert evaluate_text(formula, values) == text


def test_values_may_be_decimals_and_dates():
    assert evaluate("add_days(d, n)", {"d": dt.date(2026, 1, 1), "n": Decimal(3)}) == dt.date(2026, 1, 4)


def test_a_sum_of_thousands_of_claims_is_worked_out():
    assert evaluate(" + ".join(["c0001"] * 2000), {"c0001": "0.10"}) == Decimal("200.00")


@pytest.mark.parametrize(
    "formula",
    [
        "",
        "a b",
        "1 / 3",
        "1 / 0",
        "b",
        "a",
        "a + 1",
        "a.b",
        "[1]",
        "1 if 2 else 3",
        "2 ** 9",
        "9 // 2",
        "9 % 2",
        "1 < 2",
        "+1",
        "not 1",
        "1e5",
        "0x10",
        "1_000",
        "True",
        "'word'",
        "'2026-02-30'",
        "open(1)",
        "(sum)(1, key=2)",
        "(lambda: 1)()",
        "__import__('os')",
        "min()",
        "max('2026-01-01', 1)",
        "round2()",
        "round2(1, 2)",
        "days('2026-01-01')",
        "days(1, 2)",
        "add_days('2026-01-01')",
        "add_days('2026-01-01', 0.5)",
        "add_days('9999-01-01', 999999)",
        "add_days('2026-01-01', 99999999999999999999)",
        "sum(a)",
        "1 +\n2",
        "1 \u2212 2",
        "(" * 400 + "1" + ")" * 400,
        "-" * 900 + "1",
        "1 " * LONGEST,
    ],
)
def test_what_is_no_formula_is_refused(formula):
    with pytest.raises(ValueError, match=r"."):
        evaluate(formula, {"a": "word"})


def test_numbers_without_end_are_refused():
    with pytest.raises(ValueError, match="finite"):
        evaluate("a", {"a": Decimal("Infinity")})


def test_an_exact_value_is_not_rounded():
    assert evaluate_exact("S / 3", {"S": Fraction(100)}) == Fraction(100, 3)


def test_an_exact_value_is_a_number():
    with pytest.raises(ValueError, match="number"):
        evaluate_exact("add_days('2026-01-01', 1)", {})


@pytest.mark.parametrize(
    ("condition", "answer"),
    [("L < S", True), ("L <= 5", True), ("L == 5", True), ("L >= S", False), ("L > S", False), ("L + 5 == S", True)],
)
def test_a_condition_holds_or_does_not(condition, answer):
    assert holds(condition, {"L": Fraction(5), "S": Fraction(10)}) is answer


@pytest.mark.parametrize("condition", ["L", "L < S < 3", "L !! S"])
def test_what_is_no_condition_is_refused(condition):
    with pytest.raises(ValueError, match="condition"):
        holds(condition, {"L": Fraction(5), "S": Fraction(10)})


def test_names_are_replaced_whole():
    assert substitute("L - L * (F + LL)", {"L": "c0001", "F": "(S / 3)"}) == "c0001 - c0001 * ((S / 3) + LL)"


def test_the_names_of_a_formula_are_its_values_and_not_its_functions():
    assert names_in("sum(a, b) + min(c, a)") == ("a", "b", "c")
