"""What the formulas of a small sheet come to, for programs that show a workbook without working it out."""

from __future__ import annotations

import ast
import datetime as dt
import operator
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal

from openpyxl.worksheet.worksheet import Worksheet

Worked = Decimal | str
_EPOCH = dt.date(1899, 12, 30)
_EQUALS = re.compile(r"(?<![<>=])=(?!=)")


def worked_out(sheet: Worksheet) -> dict[str, Worked]:
    """Return the value of each cell with a formula: a number (of a day, its count in the workbook) or a text.

    Raises:
        ValueError: a formula holds what is not worked out here.
    """
    work = _Work(sheet)
    cells = (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f")
    return {cell.coordinate: work.cell(cell.coordinate) for cell in cells}


class _Work:
    """Works out cells, each once: sums, products, comparisons, IF, OR, MAX and ROUND over other cells."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._known: dict[str, Worked] = {}

    def cell(self, place: str) -> Worked:
        if place not in self._known:
            value = self._sheet[place].value
            if isinstance(value, str) and value.startswith("="):
                text = _EQUALS.sub("==", value[1:].replace("$", ""))
                self._known[place] = self._of(ast.parse(text, mode="eval").body)
            else:
                self._known[place] = _plain(value)
        return self._known[place]

    def _of(self, node: ast.expr) -> Worked:
        match node:
            case ast.Constant(value=value):
                return _plain(value)
            case ast.Name(id=place):
                return self.cell(place)
            case ast.BinOp(left=left, op=op, right=right):
                return _OPERATIONS[type(op)](_number(self._of(left)), _number(self._of(right)))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return Decimal(_holds(self._of(left), op, self._of(right)))
            case ast.Call(func=ast.Name(id="IF"), args=[condition, then, other]):
                return self._of(then) if self._of(condition) else self._of(other)
            case ast.Call(func=ast.Name(id="OR"), args=args):
                return Decimal(any(bool(self._of(one)) for one in args))
            case ast.Call(func=ast.Name(id="MAX"), args=args):
                return max(_number(self._of(one)) for one in args)
            case ast.Call(func=ast.Name(id="ROUND"), args=[what, places]):
                cents = Decimal(1).scaleb(-int(_number(self._of(places))))
                return _number(self._of(what)).quantize(cents, ROUND_HALF_UP)
            case _:
                raise ValueError(f"{ast.dump(node)} is not worked out")


_OPERATIONS: Mapping[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def _holds(one: Worked, op: ast.cmpop, two: Worked) -> bool:
    if isinstance(op, ast.Eq):
        return one == two
    if isinstance(op, ast.GtE):
        return _number(one) >= _number(two)
    raise ValueError(f"{ast.dump(op)} is not worked out")


def _plain(value: object) -> Worked:
    if value is None:
        return ""
    if isinstance(value, dt.date):
        day = value.date() if isinstance(value, dt.datetime) else value
        return Decimal((day - _EPOCH).days)
    return value if isinstance(value, str) else Decimal(str(value))


def _number(value: Worked) -> Decimal:
    return Decimal(0) if isinstance(value, str) else value
