"""The entries of a statement's tables: charges, payments, adjustments, totals, and what is none of these."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from casefile.money import ZERO, total
from extractors.codes import CODE
from extractors.heads import Heading
from extractors.kinds.medical_bill.columns import COLUMNS, TEXT
from extractors.kinds.medical_bill.figures import ADJUSTMENT, PAYMENT, TOTAL, credit_sort, dated, has_money, money
from extractors.kinds.medical_bill.told_columns import by_content
from extractors.kinds.medical_bill.words_below import with_words_below
from extractors.layout import Token, is_numbered_caption
from extractors.spans import Pages, cells
from extractors.tables import SUM, Table, TableRow, tables
from extractors.tokens import amounts, dates
from extractors.wrapping import merged

Sort = Literal["charge", "payment", "adjustment", "credit", "total", "carried", "fee", "other"]

_COUNTED = frozenset(("charge", "payment", "adjustment", "credit"))
_PARTIAL = re.compile(r"\b(?:sub-?total|page|visit|day|daily|encounter|claim) ?(?:total)?\b", re.IGNORECASE)
_LAST_PAGE = re.compile(r"\bpage (\d+) of \1\b", re.IGNORECASE)
_CARRIED = re.compile(
    r"(?:previous|prior|beginning|opening|starting|last|past due) (?:statement )?balance"
    r"|balance (?:brought |carried )?forward|(?:brought|carried) forward|forwarded balance"
    r"|balance from (?:previous|prior|last)",
    re.IGNORECASE,
)
_FEE = re.compile(
    r"finance charge|late (?:fee|charge)|interest|re-?bill(?:ing)? fee|statement fee|collection (?:fee|cost)"
    r"|returned check|\bnsf\b|service fee|no[- ]show|missed appointment|records? (?:fee|copy)|copy fee"
    r"|sales tax|\btax\b",
    re.IGNORECASE,
)
_SUMS = re.compile(  # a row of captions and sums
    r"(?:[A-Za-z][A-Za-z/&\- ]{2,40}[:=]? ?[\-(]?\$?[\d,]+\.\d\d\)?(?: ?[,;|\u2022\u00b7/] ?| )?){3}"
)
_UNTICKED = re.compile(r"^(?:\[ ?\]|\u2610|\( ?\)|_{2,3}$)")
_CODED = re.compile(rf"\(?(?:{CODE.pattern}|0?\d{{3}}$)")
_HEADS_DAY = re.compile(
    r"\W*(?:(?:visit|dates?|service|services|dos|session|encounter|treatment|treated|seen|appointment|of|on|for)\b\W*)"
    r"{1,4}\W{0,3}(?:\d{1,2}[/.\-]|[A-Z][a-z]{2,8}\.? \d)",
    re.IGNORECASE,
)
_SENTENCE = 8  # words of a line that are no entry where nothing parts them
_DAY_WORDS = 3  # a line of so many words with a day says no more
_LEADING = re.compile(rf"\(?(?:{CODE.pattern})\)?(?:-[A-Z0-9]{{2}})?[:,]?")
_BALANCE = re.compile(r"\bbalance\b|\bdue\b|\bowe|\bpay this\b", re.IGNORECASE)


class Entry(NamedTuple):
    """One entry of a statement, with what sort it is."""

    sort: Sort
    row: TableRow
    words: str
    days: tuple[Token[dt.date], ...]
    amount: Token[Decimal] | None

    @property
    def partial(self) -> bool:
        """Whether a total is one of a page, a visit or a section, and not of the whole."""
        return bool(_PARTIAL.search(_LAST_PAGE.sub("", self.words or self.row.span.text)))

    @property
    def is_balance(self) -> bool:
        """Whether a total is what is left to pay, and not what was charged."""
        return bool(_BALANCE.search(self.words))

    @property
    def credit(self) -> Token[Decimal] | None:
        """The amount of a payment or adjustment, in whichever column it stands."""
        return _credit(self.row) or self.amount

    @property
    def balance(self) -> Token[Decimal] | None:
        """The running balance beside the entry."""
        return money(self.row, "balance")


def statement_tables(pages: Pages) -> tuple[Table, ...]:
    """Return the tables of charges on the pages; where the price is their only figure, it is the charge."""
    needed = [["amount", "price"], ["date", "description", "code", "rev"]]
    found = tables(pages, COLUMNS, needed=needed, least=2, told=by_content)
    return tuple(table if "amount" in table.names else _priced(table) for table in found)


def _priced(table: Table) -> Table:
    head = tuple(Heading("amount" if one.name == "price" else one.name, one.span) for one in table.head)
    rows = (
        TableRow(row.page, {"amount" if name == "price" else name: cell for name, cell in row.cells.items()}, row.span)
        for row in table.rows
    )
    return Table(head, tuple(rows), table.captions)


def entries(table: Table) -> Iterator[Entry]:
    """Return the table's entries in order; what stands undated under the final total is its summary, and none."""
    rows = merged(table, _stands_alone, TEXT)
    worded = any("description" in row.cells for row in rows)
    yield from entries_of(itertools.takewhile(_goes_on, rows if worded else with_words_below(rows)))


def entries_of(rows: Iterable[TableRow]) -> Iterator[Entry]:
    """Return the entries that rows are; a day that heads its rows ("Visit of 08/30/2025") is the day of each."""
    ended = False
    headed: tuple[Token[dt.date], ...] = ()
    charged: list[Decimal] = []
    section: list[Decimal] = []
    for row in rows:
        if not has_money(row) or _is_sentence(row):
            headed = _heading_days(row) or headed
            continue
        entry = _entry(row)
        if entry.days or row.get("date") is not None or (entry.sort == "total" and not entry.partial):
            headed = ()
        entry = _footed(_headed(entry, headed), charged, section)
        if entry.sort == "charge" and entry.amount is not None:
            charged.append(entry.amount.value)
            section.append(entry.amount.value)
        elif entry.sort == "total":
            section = []
        ended = (entry.sort == "total" and not entry.partial) or (ended and not entry.days and not _is_coded(row))
        yield entry._replace(sort="other") if ended and entry.sort in _COUNTED else entry


def _is_sentence(row: TableRow) -> bool:
    """Tell whether a line is running text without a sum: its last figure is none."""
    return len(row.span.words) > _SENTENCE and not SUM.search(row.span.text) and len(cells(row.span)) == 1


def _stands_alone(row: TableRow) -> bool:
    return has_money(row) or _HEADS_DAY.match(row.span.text) is not None


def _heading_days(row: TableRow) -> tuple[Token[dt.date], ...]:
    """Return the day of a line that heads the rows of one visit."""
    headed = _HEADS_DAY.match(row.span.text) or (dates(row.span) and len(row.span.words) <= _DAY_WORDS)
    days = dates(row.span) if headed else ()
    return days[:1] if len({token.value for token in days}) == 1 else ()


def _headed(entry: Entry, days: tuple[Token[dt.date], ...]) -> Entry:
    """Return an entry without a day of its own with that which heads it."""
    if not days or entry.sort in {"total", "carried"}:
        return entry
    return Entry(_sort(entry.row, entry.words, days, entry.amount), entry.row, entry.words, days, entry.amount)


def _footed(entry: Entry, *above: Sequence[Decimal]) -> Entry:
    """Return an entry that names no service of a day, but the sum of charges above it, as their total.

    `above` are the charges of the whole statement and those of its last section.
    """
    told = bool(dated(entry.row)) or _is_coded(entry.row)
    sums = entry.amount is not None and any(len(ones) > 1 and entry.amount.value == total(ones) for ones in above)
    return entry._replace(sort="total") if sums and not told and entry.sort in {"charge", "other"} else entry


def _goes_on(row: TableRow) -> bool:
    return not is_numbered_caption(row.span)


def _entry(row: TableRow) -> Entry:
    found = amounts(row.span)
    end = found[0].span.words[0] if found else None
    words = " ".join(word.text for word in itertools.takewhile(lambda word: word is not end, row.span.words))
    days = dated(row)
    amount = money(row, "amount")
    return Entry(_sort(row, words, days, amount), row, words, days, amount)


def _sort(row: TableRow, words: str, days: Sequence[Token[dt.date]], amount: Token[Decimal] | None) -> Sort:
    described = row.cells["description"].text if "description" in row.cells else words
    coded = _is_coded(row)
    revenue = row.get("rev")
    if revenue is not None and revenue.text in {"0001", "001"}:
        return "total"
    if _CARRIED.search(words):
        return "carried"
    if TOTAL.search(words) or TOTAL.search(described):
        return "total"
    if _UNTICKED.search(row.span.text) or (not days and _SUMS.match(row.span.text)):
        return "other"
    if coded:
        return "charge" if amount is not None else "other"
    if amount is None or (amount.value == ZERO and _credit(row) is not None):
        said = bool(PAYMENT.search(described) or ADJUSTMENT.search(described))
        return _credit_sort(row, described if said else words)
    if _FEE.search(described):
        return "fee"
    credited = bool(PAYMENT.search(words) or ADJUSTMENT.search(words))
    if amount.value < 0:
        said = bool(PAYMENT.search(described) or ADJUSTMENT.search(described))
        return _credit_sort(row, described if said else words) if credited else "credit"
    if credited and not days:
        return "other"
    if _plain_payment(described):
        return _credit_sort(row, described)
    named = "description" in row.cells and re.search(r"[A-Za-z]{2}", described)
    return "charge" if days or named else "other"


def _is_coded(row: TableRow) -> bool:
    """Tell whether the row shows a procedure or revenue code."""
    cells = [cell for column in ("code", "rev") if (cell := row.get(column)) is not None]
    described = row.get("description")
    leads = described is not None and "code" not in row.cells and _LEADING.fullmatch(described.words[0].text)
    return bool(leads) or any(_CODED.match(word.text) for cell in cells for word in cell.words)


def _plain_payment(described: str) -> bool:
    return bool(
        re.match(r"(?:\w+ ){0,3}(?:payment|pmt|co-?pay\w*|adjustment|adj|write-?off)\b", described, re.IGNORECASE)
    )


def _credit(row: TableRow) -> Token[Decimal] | None:
    columns = ("payment", "insurance_paid", "patient_paid", "adjustment", "credit")
    return next((token for column in columns if (token := money(row, column)) is not None), None)


def _credit_sort(row: TableRow, described: str) -> Sort:
    if money(row, "adjustment") is not None and money(row, "payment") is None:
        return "adjustment"
    said = credit_sort(described)
    if said == "adjustment":
        return "adjustment"
    if said == "payment" or any(money(row, c) is not None for c in ("payment", "insurance_paid", "patient_paid")):
        return "payment"
    return "credit" if _credit(row) is not None or money(row, "amount") is not None else "other"
