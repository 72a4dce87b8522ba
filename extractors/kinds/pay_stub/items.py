"""The rows of a pay stub's tables: what each is for, and its figures under the heads of their columns."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from casefile.money import CENT
from casefile.pages import Word
from extractors.layout import Label, Row, Token, labels
from extractors.spans import Span, cells, plain
from extractors.tokens import amounts

Column = Literal["rate", "hours", "current", "ytd", "ytd_hours"]

_HEADS: tuple[tuple[Column, tuple[str, ...]], ...] = (
    ("ytd_hours", ("ytd hours", "ytd hrs", "hours ytd", "ytd qty", "ytd units")),
    ("ytd", ("year to date", "ytd", "ytd amount", "ytd earnings", "ytd total", "total to date", "y t d", "ytd $",
             "year to", "ytd amt", "ytd pay", "ytd dollars", "to date", "y-t-d amount", "cumulative", "ytd gross",
             "calendar ytd", "year-to-date $", "this year", "year total", "so far this year", "cal ytd",
             "year to date $", "total ytd", "calendar year")),
    ("rate", ("rate", "pay rate", "hourly rate", "rate/salary", "hrly rate", "base rate", "rate of pay", "hr rate",
              "rate/hour", "rate per hour", "rate ($)")),
    ("hours", ("hours", "hrs", "units", "qty", "hours/units", "quantity", "hrs/units", "current hours", "hrs worked",
               "hours worked", "reg hours", "curr hrs", "current hrs", "hrs/qty", "cur hrs")),
    ("current", ("this period", "current", "amount", "current amount", "current earnings", "current total",
                 "earnings $", "this pay", "this period $", "current $", "current pay", "current period", "curr amt",
                 "this", "cur amt", "amt", "curr amount", "amount this period", "earnings this period", "dollars",
                 "current amt", "this check", "period amount", "current dollars", "amount ($)", "cur amount")),
)  # fmt: skip
_WEAK: dict[str, Column] = {
    "earnings": "current", "pay": "current", "total": "current", "wages": "current", "gross": "current",
    "earned": "current", "hourly": "rate", "wage": "rate",
}  # fmt: skip
"""What heads a column where it stands in a cell of its own behind others, and no plainer caption is on the row."""
_FIGURE = re.compile(r"[-+(]*\$?\d[\d,]*(?:\.\d+)?\)?[-+*]*|\d{1,3}:[0-5]\d")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_DAY = re.compile(r"\d{1,2}/\d{1,2}/(?:\d{2}|\d{4})")
_CELL = 2.5  # widest space within the words before a row's figures, in heights of print
_CAPTION = 1.0  # widest space within the caption of a column
_SIGN = re.compile(r"[$*+\-\u2013\u2212]+")
_PRODUCT = 3  # figures that a product needs
_DOTTED_YEAR = re.compile(r"\by(?:[.\-/] ?| )t(?:[.\-/] ?| )d\b\.?")
_ROUNDED = Decimal("0.006")  # what rounding to cents takes off an hour's rate at most
_RATE = re.compile(r"\$?(\d{1,4}(?:,\d{3})*(?:\.\d{1,6})?)")


class Figure(NamedTuple):
    """A printed figure: its value, with cents or a rate's more places, and its words."""

    value: Decimal
    span: Span


class Item(NamedTuple):
    """One row of a table: its words, the row it stands on, and its figures by column."""

    name: str
    row: int
    words: Span
    figures: tuple[Figure, ...]
    columns: dict[Column, Figure]

    def token(self, column: Column) -> Token[Decimal] | None:
        """Return the figure in that column."""
        figure = self.columns.get(column)
        return Token(figure.value, figure.span) if figure is not None else None

    @property
    def is_product(self) -> bool:
        """Whether the row's hours at its rate make its amount."""
        hours, rate, current = (self.columns.get(column) for column in ("hours", "rate", "current"))
        if hours is None or rate is None or current is None:
            return False
        return abs(hours.value * rate.value - current.value) <= _ROUNDED * max(hours.value, Decimal(1))


def unnamed(rows: Sequence[Row], after: int) -> Item | None:
    """Return the first row of figures alone below a row: a total that is not called one."""
    heads = _heads(rows)
    for row in rows:
        if row.number > after and all(_FIGURE.fullmatch(word.text) for word in row.span.words):
            words = (Span(row.span.page, (word,)) for word in row.span.words)
            figures = tuple(figure for word in words if (figure := _figure(word)) is not None)
            above = [head for head in heads if head.row.number < row.number]
            return Item("", row.number, row.span, figures, _columns(figures, above))
    return None


class _Head(NamedTuple):
    row: Row
    captions: tuple[tuple[Column, Span], ...]


def items(rows: Sequence[Row]) -> tuple[Item, ...]:
    """Return every row of words with figures after them, in reading order; tables side by side give one each."""
    heads = _heads(rows)
    found: list[Item] = []
    for row in rows:
        above = [head for head in heads if head.row.number < row.number and head.row.span.page is row.span.page]
        for words, figures in _segments(row.span):
            columns = _columns(figures, above)
            found.append(Item(_called(words.text), row.number, words, figures, columns))
        if (bare := _bare(row, above)) is not None:
            found.append(bare)
    return tuple(found)


def _called(printed: str) -> str:
    """Return what a row is called, as names are compared; the year to date is one word however it is dotted."""
    return _DOTTED_YEAR.sub("ytd", printed.lower()).strip(" :*.-")


def _bare(row: Row, above: Sequence[_Head]) -> Item | None:
    """Return the figures that begin a row without words where they are hours, a rate and their product."""
    leading = tuple(itertools.takewhile(lambda word: _FIGURE.fullmatch(word.text), row.span.words))
    figures = [figure for word in leading if (figure := _figure(Span(row.span.page, (word,)))) is not None]
    if len(figures) < _PRODUCT:
        return None
    item = Item("", row.number, Span(row.span.page, leading), tuple(figures), _columns(figures, above))
    return item if item.is_product else None


def figures_below(rows: Sequence[Row], caption: Label) -> Iterator[tuple[str, Figure]]:
    """Return the figures that stand in the caption's column below it, each with the first words of its row."""
    height = caption.span.height
    left, right = caption.box.x0 - 2 * height, caption.box.x1 + 2 * height
    for row in rows:
        if row.number <= caption.row.number or row.span.page is not caption.row.span.page:
            continue
        if row.span.box.y0 - caption.box.y1 > 6 * height:
            return
        inside = [figure for _, figures in _segments(row.span, alone=True) for figure in figures]
        near = [
            figure
            for figure in inside
            if left <= _middle(figure.span) <= right
            or min(abs(figure.span.box.x1 - caption.box.x1), abs(figure.span.box.x0 - caption.box.x0)) < height
        ]
        if near:
            yield row.span.words[0].text.lower(), near[0]


def _heads(rows: Sequence[Row]) -> list[_Head]:
    """Return the rows that are heads of tables: two or more columns' captions stand on them."""
    found = []
    for row in rows:
        captions = sorted(_captions(row), key=lambda caption: caption[1].box.x0)
        if len({column for column, _ in captions}) >= 2:
            found.append(_Head(row, tuple(_paired(captions))))
    return found


def _captions(row: Row) -> Iterator[tuple[Column, Span]]:
    taken: list[Label] = []
    seen: set[Column] = set()
    for column, phrases in _HEADS:
        for label in _narrow(row, phrases):
            free = not any(label.first < other.end and other.first < label.end for other in taken)
            if free:
                taken.append(label)
                seen.add(column)
                yield column, label.span
    used = {word for label in taken for word in label.span.words}
    for cell in cells(row.span)[1:]:
        weak = _WEAK.get(cell.text.lower().strip(" :$"))
        if weak is not None and weak not in seen and used.isdisjoint(cell.words):
            yield weak, cell


def _narrow(row: Row, phrases: Sequence[str]) -> Iterator[Label]:
    """Yield the captions whose words stand together: "Current" and "Hours" side by side are two."""
    yield from _together(row, [phrase for phrase in phrases if " " in phrase])
    yield from labels([row], *(phrase for phrase in phrases if " " not in phrase), anywhere=True)


def _together(row: Row, phrases: Sequence[str]) -> Iterator[Label]:
    """Yield the captions of several words that stand together; one whose words do not may hide another that does."""
    found = labels([row], *phrases, anywhere=True)
    whole = [label for label in found if len(cells(label.span, _CAPTION)) == 1]
    yield from whole
    parted = {plain(label.span.text) for label in found if label not in whole}
    others = [phrase for phrase in phrases if plain(phrase) not in parted]
    if parted and len(others) < len(phrases):
        yield from (label for label in _together(row, others) if label not in whole)


def _paired(captions: Sequence[tuple[Column, Span]]) -> Iterator[tuple[Column, Span]]:
    """Name the second "hours" and "amount" of a head without "ytd" the year's: current stands before the year."""
    explicit = any(column == "ytd" for column, _ in captions)
    seen: set[Column] = set()
    for column, span in captions:
        if column in seen and not explicit and column in {"current", "hours"}:
            yield ("ytd" if column == "current" else "ytd_hours"), span
        else:
            yield column, span
        seen.add(column)


def _segments(row: Span, *, alone: bool = False) -> Iterator[tuple[Span, tuple[Figure, ...]]]:
    """Return the row's runs of words followed by figures; `alone` takes figures without words before them too."""
    label: list[Word] = []
    figures: list[Figure] = []
    for word in row.words:
        if _FIGURE.fullmatch(word.text) and (label or alone):
            figure = _figure(Span(row.page, (word,)))
            figures += [figure] if figure is not None else []
        elif not _SIGN.fullmatch(word.text) and not (label and _DAY.fullmatch(word.text)):
            if figures:
                yield _label(row, label), tuple(figures)
                label, figures = [], []
            label.append(word)
    if figures:
        yield _label(row, label), tuple(figures)


def _label(row: Span, words: Sequence[Word]) -> Span:
    """Return the words next before the figures: what stands apart from them names something else."""
    start = len(words) - 1
    while start > 0 and words[start].box.x0 - words[start - 1].box.x1 <= _CELL * row.height:
        start -= 1
    return Span(row.page, tuple(words[max(0, start) :]) or row.words[:1])


def _figure(span: Span) -> Figure | None:
    clock = _CLOCK.fullmatch(span.text)
    if clock is not None:
        return Figure((Decimal(clock[1]) + Decimal(clock[2]) / 60).quantize(CENT), span)
    money = amounts(span, bare=True)
    printed = _RATE.fullmatch(span.text.strip("+*-()"))
    if printed is not None and len(printed[1].partition(".")[2]) > 2:
        return Figure(Decimal(printed[1].replace(",", "")), span)
    return Figure(money[0].value, span) if money else None


def _columns(figures: Sequence[Figure], heads: Sequence[_Head]) -> dict[Column, Figure]:
    """Return each figure under its column's caption, by the head over it that fits most of them, the nearest first."""
    best: dict[Column, Figure] = {}
    for head in reversed(heads):
        found = _matched(figures, head.captions)
        if len(found) > len(best):
            best = found
    return best


def _matched(figures: Sequence[Figure], captions: Sequence[tuple[Column, Span]]) -> dict[Column, Figure]:
    if len(figures) == len(captions) and len({column for column, _ in captions}) == len(captions):
        ordered = {column: figure for (column, _), figure in zip(captions, figures, strict=True)}
        if all(_reaches(figure.span, place, captions) for place, figure in enumerate(figures)):
            return ordered
    pairs = sorted(
        (_distance(figure.span, span), at, place)
        for at, figure in enumerate(figures)
        for place, (_, span) in enumerate(captions)
        if _under(figure.span, span)
    )
    found: dict[Column, Figure] = {}
    used: set[int] = set()
    for _, at, place in pairs:
        column = captions[place][0]
        if at not in used and column not in found:
            found[column] = figures[at]
            used.add(at)
    return found


def _under(figure: Span, caption: Span) -> bool:
    slack = 2.5 * caption.height
    return figure.box.x0 < caption.box.x1 + slack and caption.box.x0 - slack < figure.box.x1


def _reaches(figure: Span, place: int, captions: Sequence[tuple[Column, Span]]) -> bool:
    """Tell whether the figure stands between the captions next to its own, however the column is set."""
    slack = 2.5 * figure.height
    left = captions[place - 1][1].box.x0 if place else captions[place][1].box.x0 - 4 * slack
    right = captions[place + 1][1].box.x1 if place + 1 < len(captions) else figure.page.width
    return left < figure.box.x0 and figure.box.x1 < right + slack


def _distance(figure: Span, caption: Span) -> float:
    return min(abs(_middle(figure) - _middle(caption)), abs(figure.box.x1 - caption.box.x1))


def _middle(span: Span) -> float:
    return (span.box.x0 + span.box.x1) / 2
