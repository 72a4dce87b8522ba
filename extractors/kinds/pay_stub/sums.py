"""The sums of a pay statement: gross and net pay of the period, gross pay of the year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from casefile.money import format_money
from extractors.found import Found
from extractors.kinds.pay_stub.items import Figure, Item, figures_below, unnamed
from extractors.kinds.pay_stub.wordings import GROSS, NET, YEARLY, YTD_GROSS
from extractors.layout import Row, Token, labels

_YEARLY = re.compile(r"\b(?:[fc]?ytd|[qm]td|year|quarter|to[ -]date|cumulative)\b")
_THIS = r"(?: (?:(?:on|for|of) )?this (?:check|stub|statement|pay(?: period)?|period)| \$)?"
_REGULAR = re.compile(r"^(?:regular|reg\b|hourly|straight time|base pay|salary|wages|regular pay|reg pay)")
_AFTER = re.compile(
    r"deduction|withh|w/h|tax(?:es)?\b|medicare|fica|oasdi|social security|federal|benefit|leave|balance|accru"
    r"|employer paid|net pay|gross|total"
)
_SUMMED = re.compile(r"(?:total )?gross(?: pay| wages| earnings)?|total(?: earnings| pay| wages| gross)?|totals")
_TOTAL = re.compile(r"(?:total|totals|earnings|totals?:|sum|subtotal)")


def put_sums(found: Found, rows: Sequence[Row], lines: Sequence[Item]) -> None:
    """Put gross and net pay, and the year's gross pay, from rows so called, columns, or the earnings' own total."""
    found.take("ytd_gross", named_figure(lines, YTD_GROSS))
    for path, phrases in (("gross_pay", GROSS), ("net_pay", NET)):
        item = named(lines, phrases)
        if item is not None:
            this, year = _this_and_year(item, rows)
            if path == "net_pay" and this is None and len(item.figures) == 1:
                this = first(item.figures)
            found.take(path, this)
            if path == "gross_pay":
                found.take("ytd_gross", year)
    for path, phrases in (("gross_pay", GROSS), ("net_pay", NET)):
        _from_columns(found, rows, path, phrases)
    earned = earnings(lines)
    _earned_total(found, rows, lines, earned)
    _doubt_sum(found, rows, lines, earned)
    if len(earned) == 1 and (amount := earned[0].token("current") or first(earned[0].figures)) is not None:
        found.put("gross_pay", amount.value, amount.span, method="inferred")


def named(lines: Sequence[Item], phrases: Sequence[str]) -> Item | None:
    """Return the row that is called one of the phrases, the earlier phrases first."""
    for phrase in phrases:
        for item in lines:
            called = re.fullmatch(rf"(?:.* )?{re.escape(phrase)}{_THIS}", item.name)
            if called and (_YEARLY.search(phrase) or not _YEARLY.search(item.name)):
                return item
    return None


def named_figure(lines: Sequence[Item], phrases: Sequence[str]) -> Token[Decimal] | None:
    """Return the first figure of the row that is called one of the phrases."""
    item = named(lines, phrases)
    return first(item.figures) if item is not None else None


def first(figures: Sequence[Figure]) -> Token[Decimal] | None:
    """Return the first of the figures."""
    return Token(figures[0].value, figures[0].span) if figures else None


def earnings(lines: Sequence[Item]) -> list[Item]:
    """Return the rows of the earnings table: from the regular pay on, up to a total, a tax or a deduction.

    Where nothing is called regular pay, the first row whose hours at its rate make its amount begins it.
    """
    start = next((at for at, item in enumerate(lines) if _REGULAR.match(item.name)), None)
    if start is None:
        start = next((at for at, item in enumerate(lines) if item.is_product), None)
    if start is None:
        return []
    left = lines[start].words.box.x0
    column = [item for item in lines[start:] if abs(item.words.box.x0 - left) < 3 * item.words.height]
    ending = next((at for at, item in enumerate(column) if at and _AFTER.search(item.name)), len(column))
    return column[:ending]


def _earned_total(found: Found, rows: Sequence[Row], lines: Sequence[Item], earned: Sequence[Item]) -> None:
    """Take the figures under the earnings, called a total or nothing, where they are the earnings' sum."""
    paid = [token.value for item in earned if (token := item.token("current")) is not None]
    if len(paid) < 2:
        return
    below = [item for item in lines if item.row > earned[-1].row and _TOTAL.fullmatch(item.name)][:1]
    for item in (*below, unnamed(rows, earned[-1].row)):
        this = item.token("current") if item is not None else None
        if item is not None and this is not None and this.value == sum(paid):
            found.take("gross_pay", this)
            found.take("ytd_gross", item.token("ytd"))
            found.take("hours", item.token("hours"))


def _doubt_sum(found: Found, rows: Sequence[Row], lines: Sequence[Item], earned: Sequence[Item]) -> None:
    """Name a gross pay under the earnings, or their total, named or not, that is not their sum."""
    paid = [item.token("current") for item in earned]
    after = next((item for item in lines if earned and item.row > earned[-1].row and _in_column(item, earned[0])), None)
    total = after.token("current") if after is not None and _SUMMED.fullmatch(after.name) else None
    if total is None and len(earned) > 1 and (bare := unnamed(rows, earned[-1].row)) is not None:
        follows = bare.row == earned[-1].row + 1 and len(bare.figures) == len(bare.columns)
        total = bare.token("current") if follows else None
    placed = all(len(item.figures) == len(item.columns) for item in earned)  # none of the table beside it
    unread = total is not None and total.span.method == "ocr" and None in paid
    if len(paid) < 2 or total is None or not placed or unread:
        return
    made = sum((token.value for token in paid if token is not None), Decimal(0))
    if made != total.value:
        sentence = f"the earnings come to {format_money(made)}, the gross pay reads {format_money(total.value)}"
        found.doubt("gross_pay", sentence, total.span.page.number)


def _in_column(item: Item, first_of: Item) -> bool:
    return abs(item.words.box.x0 - first_of.words.box.x0) < 3 * first_of.words.height


def _this_and_year(item: Item, rows: Sequence[Row]) -> tuple[Token[Decimal] | None, Token[Decimal] | None]:
    """Return the row's figure of this period and of the year: by its columns, else by their order."""
    if (item.token("current") or item.token("ytd")) and not _off_columns(item):
        return item.token("current"), item.token("ytd")
    money = [figure for figure in item.figures if "." in figure.span.text]
    yearly = len(money) == 2 and labels(rows, *YEARLY, anywhere=True)
    this = first(money[-2:] if yearly else money[-1:])
    return this, first(money[-1:]) if yearly else None


def _off_columns(item: Item) -> bool:
    """Tell whether the figures are not set under their captions: one before this period's is in no column."""
    this = item.columns.get("current")
    placed = [id(figure) for figure in item.columns.values()]
    return this is not None and any(
        id(figure) not in placed and figure.span.box.x1 <= this.span.box.x0 for figure in item.figures
    )


def _from_columns(found: Found, rows: Sequence[Row], path: str, phrases: Sequence[str]) -> None:
    """Take the figures of a summary whose captions stand in a row over them: this period's, then the year's."""
    for label in labels(rows, *phrases):
        for leading, figure in figures_below(rows, label):
            yearly = leading.startswith(("ytd", "year", "y-t-d", "y.t.d", "y/t/d", "qtd"))
            if yearly and path == "gross_pay":
                found.put("ytd_gross", figure.value, figure.span)
            elif not yearly:
                found.put(path, figure.value, figure.span)
