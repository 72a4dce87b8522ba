"""Formulas: claims worked out from other claims, evaluated exactly and recomputed by whoever doubts them.

A formula has numbers, quoted ISO dates, names of values, + - * / and parentheses, and the functions min, max,
sum, count, round2 (half up), days (from one date to another) and add_days. Nothing else is a formula.
"""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from casefile.shares import round_cents

Value = Decimal | dt.date | str
LONGEST = 50_000
_NUMBER = re.compile(r"-?\d{1,40}(\.\d{1,40})?")
_NAME = re.compile(r"[A-Za-z_]\w*", re.ASCII)


class Number(NamedTuple):
    """An exact number with the decimal places that it is written to."""

    exact: Fraction
    places: int = 0


Operand = Number | dt.date | str


def evaluate(formula: str, values: Mapping[str, Value]) -> Decimal | dt.date:
    """Return what the formula comes to over the values, by name; texts of numbers and dates are read as such.

    A number has at least the places of what went in: 24.50 * 296 is 7252.00.

    Raises:
        ValueError: it is no formula, names what is not there, divides by nothing, or comes to a number that
            has no end (round it).
    """
    result = _work_out(formula, {name: _operand(value) for name, value in values.items()})
    if isinstance(result, Number):
        return _decimal(result)
    if isinstance(result, dt.date):
        return result
    raise ValueError("a formula comes to a number or a date")


def evaluate_text(formula: str, values: Mapping[str, str]) -> str:
    """Return what the formula comes to as claims write it: "7252.00", "2026-10-14".

    Raises:
        ValueError: as for `evaluate`.
    """
    result = evaluate(formula, values)
    return result.isoformat() if isinstance(result, dt.date) else format(result, "f")


def evaluate_exact(formula: str, values: Mapping[str, Fraction]) -> Fraction:
    """Return what the formula comes to without any rounding that it does not ask for.

    Raises:
        ValueError: as for `evaluate`, or it comes to a date.
    """
    result = _work_out(formula, {name: Number(value) for name, value in values.items()})
    if isinstance(result, Number):
        return result.exact
    raise ValueError("this formula must come to a number")


def holds(condition: str, values: Mapping[str, Fraction]) -> bool:
    """Tell whether a condition ("L < S") holds over the values; both sides are formulas.

    Raises:
        ValueError: it is no condition.
    """
    parts = re.split(r"(<=|>=|==|<|>)", condition)
    if len(parts) != 3:
        raise ValueError("a condition is two formulas with <, <=, ==, >= or > between them")
    left, right = (evaluate_exact(part.strip(), values) for part in (parts[0], parts[2]))
    return {"<": left < right, "<=": left <= right, "==": left == right, ">=": left >= right, ">": left > right}[
        parts[1]
    ]


def substitute(formula: str, names: Mapping[str, str]) -> str:
    """Return the formula with each name replaced: by a claim's id, or by a formula in parentheses."""
    return _NAME.sub(lambda match: names.get(match[0], match[0]), formula)


def names_in(formula: str) -> tuple[str, ...]:
    """Return the names of values in the formula, each once, in order.

    Raises:
        ValueError: it is no formula.
    """
    tree = _parsed(formula)
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    named = [node for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in functions]
    return tuple(dict.fromkeys(node.id for node in sorted(named, key=lambda node: node.col_offset)))


def _work_out(formula: str, values: Mapping[str, Operand]) -> Operand:
    try:
        return _Evaluation(formula, values).value(_parsed(formula))
    except (RecursionError, OverflowError, MemoryError, ArithmeticError) as error:
        raise ValueError("the formula cannot be worked out") from error


def _parsed(formula: str) -> ast.expr:
    if len(formula) > LONGEST or not formula.isascii() or not formula.isprintable():
        raise ValueError("a formula is one line of plain characters")
    try:
        return ast.parse(formula.strip(), mode="eval").body
    except (SyntaxError, RecursionError, MemoryError) as error:
        raise ValueError("this is not a formula") from error


class _Evaluation(NamedTuple):
    """One formula with the values that its names stand for."""

    formula: str
    values: Mapping[str, Operand]

    def value(self, node: ast.expr) -> Operand:
        if isinstance(node, ast.BinOp):
            return self._chain(node)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            number = self.number(node.operand)
            return Number(-number.exact, number.places)
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.Name):
            if node.id not in self.values:
                raise ValueError(f"the formula names {node.id}, which is not given")
            return self.values[node.id]
        if isinstance(node, ast.Constant):
            return self._constant(node)
        raise ValueError(f"a formula has no {type(node).__name__}")

    def number(self, node: ast.expr) -> Number:
        value = self.value(node)
        if isinstance(value, Number):
            return value
        raise ValueError("the formula takes a number here")

    def _chain(self, node: ast.BinOp) -> Number:
        """Work a long sum out from its left end, however many terms it has."""
        spine: list[ast.BinOp] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp):
            spine.append(left)
            left = left.left
        result = self.number(left)
        for step in reversed(spine):
            operation = _OPERATORS.get(type(step.op))
            if operation is None:
                raise ValueError(f"a formula has no {type(step.op).__name__}")
            right = self.number(step.right)
            result = Number(operation(result.exact, right.exact), max(result.places, right.places))
        return result

    def _call(self, node: ast.Call) -> Operand:
        if not isinstance(node.func, ast.Name) or node.func.id not in _FUNCTIONS or node.keywords:
            raise ValueError("a formula has no such function")
        return _FUNCTIONS[node.func.id]([self.value(argument) for argument in node.args])

    def _constant(self, node: ast.Constant) -> Operand:
        if isinstance(node.value, str):
            return _date(node.value)
        text = self.formula.strip()[node.col_offset : node.end_col_offset]
        if not _NUMBER.fullmatch(text):
            raise ValueError("numbers are plain decimals")
        return _written(text)


def _divide(one: Fraction, two: Fraction) -> Fraction:
    if two == 0:
        raise ValueError("the formula divides by nothing")
    return one / two


_OPERATORS: dict[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: lambda one, two: one + two,
    ast.Sub: lambda one, two: one - two,
    ast.Mult: lambda one, two: one * two,
    ast.Div: _divide,
}


def _numbers(arguments: Sequence[Operand]) -> list[Number]:
    numbers = [argument for argument in arguments if isinstance(argument, Number)]
    if len(numbers) != len(arguments):
        raise ValueError("the formula takes numbers here")
    return numbers


def _dates(arguments: Sequence[Operand]) -> list[dt.date]:
    dates = [argument for argument in arguments if isinstance(argument, dt.date)]
    if len(dates) != len(arguments):
        raise ValueError("the formula takes dates here")
    return dates


def _sum(arguments: Sequence[Operand]) -> Number:
    numbers = _numbers(arguments)
    return Number(sum((one.exact for one in numbers), Fraction(0)), max((one.places for one in numbers), default=0))


def _least(arguments: Sequence[Operand]) -> Operand:
    return _extreme(arguments, min, min)


def _most(arguments: Sequence[Operand]) -> Operand:
    return _extreme(arguments, max, max)


def _extreme(
    arguments: Sequence[Operand],
    of_dates: Callable[[list[dt.date]], dt.date],
    of_numbers: Callable[[list[Fraction]], Fraction],
) -> Operand:
    if not arguments:
        raise ValueError("min and max take one value or more")
    if all(isinstance(argument, dt.date) for argument in arguments):
        return of_dates(_dates(arguments))
    numbers = _numbers(arguments)
    return Number(of_numbers([one.exact for one in numbers]), max(one.places for one in numbers))


def _round2(arguments: Sequence[Operand]) -> Number:
    if len(arguments) != 1:
        raise ValueError("round2 takes one number")
    return Number(Fraction(round_cents(_numbers(arguments)[0].exact)), 2)


def _count(arguments: Sequence[Operand]) -> Number:
    return Number(Fraction(len(arguments)))


def _days(arguments: Sequence[Operand]) -> Number:
    if len(arguments) != 2:
        raise ValueError("days takes two dates")
    start, end = _dates(arguments)
    return Number(Fraction((end - start).days))


def _add_days(arguments: Sequence[Operand]) -> dt.date:
    if len(arguments) != 2:
        raise ValueError("add_days takes a date and a number of days")
    (start,), (days,) = _dates(arguments[:1]), _numbers(arguments[1:])
    if days.exact.denominator != 1:
        raise ValueError("days are whole")
    return start + dt.timedelta(days=int(days.exact))


_FUNCTIONS: dict[str, Callable[[Sequence[Operand]], Operand]] = {
    "min": _least,
    "max": _most,
    "sum": _sum,
    "round2": _round2,
    "count": _count,
    "days": _days,
    "add_days": _add_days,
}


def _operand(value: Value) -> Operand:
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise ValueError("numbers are finite")
        exponent = value.as_tuple().exponent
        return Number(Fraction(value), -exponent if isinstance(exponent, int) and exponent < 0 else 0)
    if isinstance(value, dt.date):
        return value
    if _NUMBER.fullmatch(value):
        return _written(value)
    try:
        return _date(value)
    except ValueError:
        return value


def _written(text: str) -> Number:
    return Number(Fraction(text), len(text.partition(".")[2]))


def _date(text: str) -> dt.date:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError("dates are written 2026-03-02")
    return dt.date.fromisoformat(text)


def _decimal(number: Number) -> Decimal:
    """Return the exact number as a decimal of at least its places."""
    places, rest = number.places, number.exact.denominator
    needed = 0
    while rest % 10 == 0:
        rest, needed = rest // 10, needed + 1
    twos = fives = 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        raise ValueError("the formula comes to a number without end: round it")
    places = max(places, needed + max(twos, fives))
    digits = number.exact * 10**places
    sign = "-" if digits < 0 else ""
    text = str(abs(digits.numerator)).rjust(places + 1, "0")
    return Decimal(f"{sign}{text[: len(text) - places]}.{text[len(text) - places :]}" if places else sign + text)
