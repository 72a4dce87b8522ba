"""Works out the formulas of a workbook that we write, apart from the code that wrote them: cents, no floats."""

import io
import re
from decimal import ROUND_HALF_UP, Decimal

import openpyxl

_RANGE = re.compile(r"(?:'([^']+)'!)?\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)")


class Sheets:
    """A workbook opened twice: as formulas, and as the values that are kept beside them."""

    def __init__(self, xlsx):
        self.formulas = openpyxl.load_workbook(io.BytesIO(xlsx))
        self.kept = openpyxl.load_workbook(io.BytesIO(xlsx), data_only=True)

    def all_formulas(self):
        for sheet in self.formulas:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        yield sheet.title, cell.coordinate

    def kept_value(self, sheet, at):
        value = self.kept[sheet][at].value
        return value if isinstance(value, str) else _cents(value)

    def value(self, sheet, at):
        """What the cell comes to, worked out anew through every formula below it."""
        cell = self.formulas[sheet][at]
        if cell.data_type != "f":
            return cell.value
        return self._formula(cell.value[1:], sheet)

    def _formula(self, text, sheet):
        name, _, rest = text.partition("(")
        if name == "ROUND":
            return _cents(self._formula(rest.rsplit(",", 1)[0], sheet))
        if name == "IF":
            test, yes, no = rest.rstrip(")").split(",")
            return (yes if self.value(sheet, test.removesuffix("=0")) == 0 else no).strip('"')
        if name in {"SUM", "SUBTOTAL"}:
            return sum(self._range(rest, sheet), Decimal(0))
        if name == "SUMIFS":
            amounts, keys, wanted = rest.rstrip(")").split(",")
            key = self.value(sheet, wanted)
            pairs = zip(self._range(amounts, sheet), self._cells(keys, sheet), strict=True)
            return sum((amount for amount, at in pairs if at == key), Decimal(0))
        terms = re.findall(r"([+-]?)([A-Z]+\d+)", text)
        return sum((-_number(self.value(sheet, at)) if sign == "-" else _number(self.value(sheet, at)))
                   for sign, at in terms)  # fmt: skip

    def _cells(self, text, sheet):
        named, column, first, last = _RANGE.search(text).groups()
        return [self.value(named or sheet, f"{column}{row}") for row in range(int(first), int(last) + 1)]

    def _range(self, text, sheet):
        return [_number(value) for value in self._cells(text, sheet)]


def _number(value):
    return Decimal(str(value)) if isinstance(value, int | float | Decimal) else Decimal(0)


def _cents(value):
    return Decimal(str(value)).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
