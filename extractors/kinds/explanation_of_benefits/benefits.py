"""The service lines of an explanation of benefits, and its totals."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from casefile.money import ZERO
from casefile.pages import Word
from extractors.codes import CODE
from extractors.found import Found
from extractors.kinds.explanation_of_benefits.columns import SUMS, Amounts, amounts_by_role, is_short_of_captions
from extractors.kinds.explanation_of_benefits.sublines import NOTHING, Subline, parted, under
from extractors.kinds.explanation_of_benefits.wordings import AMOUNTS, COLUMN_OF, COLUMNS
from extractors.layout import Token
from extractors.spans import Pages, Span, cells, part
from extractors.tables import Table, TableRow, tables
from extractors.tokens import amounts, boxed_date, boxed_dates, trimmed
from extractors.wrapping import merged

TEXT = ("description", "date", "through", "code", "provider", "note", "modifiers")
_TOTAL = re.compile(
    r"\b(?:sub-?|grand |claim |column |page |line )?totals?\b|\bclaims together\b"
    r"|\ball (?:\w+ )?(?:claims|services|charges)\b",
    re.IGNORECASE,
)
_GRAND = re.compile(r"grand|overall|all (?:\w+ )?(?:claims|services)|claims together|^totals?\b", re.IGNORECASE)
_SECTION = re.compile(
    r"\b(?:deductible|out[- ]of[- ]pocket|maximum|year[- ]to[- ]date|accumulat|remaining|limit)", re.IGNORECASE
)
_FIELDS = (("billed", "billed"), ("allowed", "allowed"), ("paid", "paid"), ("share", "patient_responsibility"))
_PARTS = ("deductible", "copay", "coinsurance", "not_covered")


_SENTENCE = 6  # words of a row that is a sentence where nothing parts them
_WORDED = re.compile(r"[A-Za-z]{3}")


class Line(NamedTuple):
    """One service line or total: its row, and the table's columns."""

    row: TableRow
    columns: frozenset[str]
    known: Amounts = MappingProxyType({})
    under: Subline = NOTHING
    over: Token[dt.date] | None = None
    sums: bool = False
    """Whether the services above add up to it, whatever it calls itself."""

    @property
    def is_total(self) -> bool:
        """Whether the row adds others up."""
        cell = self.row.get("date")
        dated = cell is not None and bool(boxed_dates(cell))
        return self.sums or (bool(_TOTAL.search(self.words)) and not dated) or self._is_claim_total

    @property
    def _is_claim_total(self) -> bool:
        return bool(
            re.match(
                r"(?:claim |both |all )?(?:claim|column|page|grand|sub)s?[ -]?(?:totals?|together)\b|totals?\b",
                self.words,
                re.IGNORECASE,
            )
        )

    @property
    def words(self) -> str:
        """What stands on the row before its first amount, over all its lines."""
        found = amounts(self.row.span)
        edge = min((token.span.box.x0 for token in found), default=self.row.page.width)
        return " ".join(word.text for word in self.row.span.words if word.box.x1 <= edge)

    @property
    def is_told(self) -> bool:
        """Whether the row has a day or a code of its own."""
        cell, code = self.row.get("date"), self.row.get("code")
        dated = cell is not None and bool(boxed_dates(cell))
        return dated or (code is not None and any(CODE.fullmatch(word.text) for word in code.words))

    @property
    def is_service(self) -> bool:
        """Whether the row is a service: it has a day or a code, or words and several amounts."""
        return self.is_told or sum(self.money(column) is not None for column in AMOUNTS) >= 2

    def money(self, column: str) -> Token[Decimal] | None:
        """Return the amount in the column, by its caption or by how the row adds up."""
        if self.known:
            return self.known.get(column)
        token = self._printed(column)
        if token is None or "." in token.span.text or self.row.span.method != "ocr":
            return token
        return self._with_cents(column, token)

    def _printed(self, column: str) -> Token[Decimal] | None:
        cell = self.row.get(column)
        found = amounts(cell) if cell is not None else ()
        return found[-1] if found else None

    def _with_cents(self, column: str, token: Token[Decimal]) -> Token[Decimal] | None:
        """Return a scanned amount whose point was lost as the row adds up with it; nothing where no sum proves it."""
        others = {name: own for name in AMOUNTS if name != column and (own := self._printed(name)) is not None}
        if not any("." in own.span.text for own in others.values()):
            return token
        for value in (token.value, token.value / 100):
            if any(
                _adds_up({**{name: own.value for name, own in others.items()}, column: value}, parts)
                for parts in SUMS
                if column in parts
            ):
                return Token(value, token.span)
        return None


def _adds_up(values: Mapping[str, Decimal], parts: Sequence[str]) -> bool:
    return set(parts) <= set(values) and values[parts[0]] - abs(values[parts[1]]) == values[parts[2]]


def benefit_tables(pages: Pages) -> tuple[Table, ...]:
    """Return the tables of services on the pages."""
    return tables(pages, COLUMNS, needed=[["billed", "allowed", "paid", "share"]], least=4)


def benefit_lines(found_tables: Sequence[Table]) -> Iterator[Line]:
    """Return the rows with amounts, wrapped descriptions joined; what services add up to is their total."""
    services: list[Line] = []
    for line in _rows(found_tables):
        told = line._replace(sums=not line.is_total and _is_sum_of(line, services))
        services = [] if told.is_total else [*services, told]
        yield told


def _is_sum_of(line: Line, services: Sequence[Line]) -> bool:
    """Tell whether a row that names no day and no code is what the services above it come to, column by column."""
    if len(services) < 2 or line.is_told:
        return False
    own = {column: token.value for column in AMOUNTS if (token := line.money(column)) is not None}
    sums = {
        column: sum((token.value for one in services if (token := one.money(column)) is not None), ZERO)
        for column in own
    }
    return sums == own and sum(value > 0 for value in own.values()) > 1


def _rows(found_tables: Sequence[Table]) -> Iterator[Line]:
    for printed in found_tables:
        table, said = parted(printed, _has_money)
        rows = merged(table, _has_money, TEXT)
        short = is_short_of_captions(table, rows)
        known = amounts_by_role(table, rows) if short else ({},) * len(rows)
        for row, own in zip(rows, known, strict=True):
            line = Line(row, table.names | set(own), own, under(row, said))
            counted = line.is_total or line.is_service
            if _has_money(row) and counted and not _is_accumulator(row) and not _is_sentence(row):
                yield line


def put_lines(lines: Sequence[Line], found: Found) -> None:
    """Put each service line; a line without a day stands under the day above it."""
    day = None
    provider: Token[str] | None = None
    for line in lines:
        if line.is_total:
            day = None
            continue
        cell = line.row.get("date")
        # Under a day printed once the cells are empty; a day that cannot be read is no day.
        day = boxed_date(cell) if cell is not None else line.under.day or _day_in_words(line) or day or _day_over(line)
        if line.money("billed") is None and line.money("paid") is None:
            continue
        path = found.row("lines")
        found.take(f"{path}.date_of_service", day)
        _put_service(line, path, found)
        who = line.row.get("provider")
        provider = Token(trimmed(who), who) if who is not None else provider
        found.take(f"{path}.provider_name", provider)
        for column, field in _FIELDS:
            found.take(f"{path}.{field}", line.money(column))
        found.take(f"{path}.adjustment", _adjustment(line))
        _put_share(line, f"{path}.patient_responsibility", found)


def _day_in_words(line: Line) -> Token[dt.date] | None:
    """Return the day that the words of a service name, where the table has no column of days."""
    described = line.row.get("description")
    return boxed_date(described) if described is not None and "date" not in line.columns else None


def _day_over(line: Line) -> Token[dt.date] | None:
    """Return the day that heads the claim, where the table has no column of days."""
    return line.over if "date" not in line.columns else None


def put_totals(lines: Sequence[Line], found: Found) -> None:
    """Put the totals of the document's own total row: the last, or the only one of a claim."""
    ends = [line for line in lines if line.is_total]
    grand = [line for line in ends if _GRAND.search(line.words)]
    chosen = ends[-1:] if len(ends) == 1 else (grand[-1:] if len(grand) == 1 else [])
    for line in chosen:
        for path, column in COLUMN_OF.items():
            found.take(path, _adjustment(line) if column == "adjustment" else line.money(column))
        _put_share(line, "total_patient_responsibility", found, _share_columns(line) or _proven(lines))


def _put_service(line: Line, path: str, found: Found) -> None:
    code, described = line.row.get("code"), _described(line)
    for word in code.words if code is not None else ():
        match = re.fullmatch(rf"({CODE.pattern}|0?\d{{3}})(?:-?[A-Z0-9]{{2}})?,?", word.text)
        if match and code is not None:
            found.put(f"{path}.code", match[1], Span(code.page, (word,)))
            if described is None:
                described = _behind(code, word)
            break
    if code is None and described is not None and len(described.words) > 1:
        described = _without_code(described, path, found)
    found.take(f"{path}.code", line.under.code)
    if described is not None:
        described = _without_day(described)
        found.put(f"{path}.description", trimmed(described), described)


def _without_day(described: Span) -> Span:
    """Return the words of a service without the day that leads them."""
    day = boxed_date(described)
    words = described.words[len(day.span.words) :] if day is not None else ()
    leads = day is not None and day.span.words == described.words[: len(day.span.words)]
    return Span(described.page, words) if leads and any(_WORDED.search(word.text) for word in words) else described


def _behind(cell: Span, code: Word) -> Span | None:
    """Return the words behind a code in its column, where no other column describes the service."""
    words = tuple(word for word in cell.words if word is not code)
    worded = any(_WORDED.search(word.text) for word in words)
    return Span(cell.page, words) if worded and cell.words[0] is code else None


def _without_code(described: Span, path: str, found: Found) -> Span:
    """Put the code that leads, ends or stands in brackets in the words of a service, and the day that follows it.

    Returns the words of the service alone: "Ultrasound therapy" of "Ultrasound therapy (97035) on 2/3/26".
    """
    last = len(described.words) - 1
    for place, word in enumerate(described.words):
        bare = word.text.strip("()[],;:")
        bracketed = word.text.startswith(("(", "["))
        if CODE.fullmatch(bare) and (place in {0, last} or (bracketed and re.search(r"\d", bare))):
            found.put(f"{path}.code", bare, Span(described.page, (word,)))
            others = described.words[:place] if 0 < place < last else described.words
            kept = tuple(other for other in others if other is not word and other.text not in {"-", ":"})
            return Span(described.page, kept)
    return described


def _described(line: Line) -> Span | None:
    """Return the words that describe the service; where captions are lost, those between code and amounts."""
    if not line.known:
        return line.row.get("description")
    edge = min(token.span.box.x0 for token in line.known.values())
    other = [w for name in ("date", "through", "code", "modifiers", "provider") for w in _cell_words(line.row, name)]
    start = max((word.box.x1 for word in other), default=0.0)
    return part(line.row.span, lambda word: word not in other and start <= word.x < edge)


def _cell_words(row: TableRow, name: str) -> tuple[Word, ...]:
    cell = row.get(name)
    return cell.words if cell is not None else ()


def _adjustment(line: Line) -> Token[Decimal] | None:
    """Return what the contract takes off; where no column says so, what is not covered stands for it."""
    token = line.money("adjustment")
    if token is None and "adjustment" not in line.columns:
        token = line.money("not_covered")
    return Token(abs(token.value), token.span) if token is not None else None


def _put_share(line: Line, path: str, found: Found, columns: frozenset[str] | None = None) -> None:
    """Put the patient's share from its parts where no column states it and allowed less paid proves them.

    `columns` are the parts that the lines above a total have proven: they are its share, whatever they come to.
    """
    names = columns or _share_columns(line)
    tokens = [token for name in sorted(names) if (token := line.money(name)) is not None]
    if tokens:
        words = tuple(word for token in tokens for word in token.span.words)
        found.put(path, sum((token.value for token in tokens), ZERO), Span(line.row.page, words))


def _share_columns(line: Line) -> frozenset[str]:
    """Return the columns whose amounts make up the patient's share, where allowed less paid proves it."""
    allowed, paid = line.money("allowed"), line.money("paid")
    parts = [column for column in _PARTS if line.money(column) is not None]
    if "share" in line.columns or not parts or allowed is None or paid is None:
        return frozenset()
    for names in (parts, [name for name in parts if name != "not_covered"]):
        tokens = [token for name in names if (token := line.money(name)) is not None]
        if tokens and sum((token.value for token in tokens), ZERO) == allowed.value - paid.value:
            return frozenset(names)
    return frozenset()


def _proven(lines: Sequence[Line]) -> frozenset[str] | None:
    """Return the parts of the patient's share that every service proves alike."""
    shares = {_share_columns(line) for line in lines if not line.is_total}
    return shares.pop() or None if len(shares) == 1 else None


def _has_money(row: TableRow) -> bool:
    return any((cell := row.get(column)) is not None and amounts(cell) for column in AMOUNTS)


def _is_accumulator(row: TableRow) -> bool:
    """Tell whether the row counts deductibles of the year, and no service."""
    cell = row.get("date")
    dated = cell is not None and bool(boxed_dates(cell))
    return not dated and row.get("code") is None and bool(_SECTION.search(_words(row)))


def _is_sentence(row: TableRow) -> bool:
    """Tell whether the row is running text under a table, whose figures stand among its words."""
    worded = sum(_WORDED.search(word.text) is not None for word in row.span.words)
    return worded >= _SENTENCE and len(cells(row.span)) == 1


def _words(row: TableRow) -> str:
    return " ".join(row.cells[name].text for name in TEXT if name in row.cells)
