"""The chart of treatment over time: where each visit, gap, month and off-work span stands. Numbers alone, no markup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.chronology import Gap
from casefile.worknotes import NoteSpan
from generators.visit_lines import VisitLine, providers_in_order

WIDTH = 1180
_LABELS, _RIGHT, _BEFORE, _BREAK = 252, 16, 112, 14
_TOP, _LANE, _WORK, _FOOT = 44, 31, 30, 10
_TICK = 64
_MONTHS = (1, 2, 3, 6, 12, 24)
_LONGEST_LABEL = 31
_DAY = dt.timedelta(days=1)


class Tick(NamedTuple):
    """A month's beginning on the scale."""

    x: float
    words: str


class Dot(NamedTuple):
    """A visit on the chart; `at` is the number of its line."""

    x: float
    y: float
    at: int
    line: VisitLine


class Lane(NamedTuple):
    """A provider's row."""

    y: float
    provider: str
    label: str
    visits: int
    band: bool


class Bar(NamedTuple):
    """A span of time: a gap, or days off work; `words` are what is written on it."""

    x: float
    width: float
    words: str
    start: dt.date
    end: dt.date


class Chart(NamedTuple):
    """Everything that is drawn, in the units of the picture."""

    width: int
    height: int
    left: float
    right: float
    top: float
    loss: float | None
    before: Bar | None
    ticks: tuple[Tick, ...]
    lanes: tuple[Lane, ...]
    dots: tuple[Dot, ...]
    gaps: tuple[Bar, ...]
    work: tuple[Bar, ...]
    work_y: float


def chart_of(lines: Sequence[VisitLine], gaps: Sequence[Gap], notes: Sequence[NoteSpan], loss: dt.date | None) -> Chart:
    """Return the chart of the visits: those before the loss on a compressed part at the left."""
    scale = _Scale(lines, notes, loss)
    top = _TOP + (_WORK if notes else 0)
    lanes = {name: top + _LANE * at for at, name in enumerate(providers_in_order(lines))}
    height = top + _LANE * len(lanes) + _FOOT
    earlier = [line.date for line in lines if line.before_loss]
    return Chart(
        width=WIDTH,
        height=height,
        left=scale.left,
        right=WIDTH - _RIGHT,
        top=top,
        loss=scale.x(loss) if loss else None,
        before=Bar(_LABELS, _BEFORE, _years(earlier), earlier[0], earlier[-1]) if earlier else None,
        ticks=tuple(scale.ticks()),
        lanes=tuple(
            Lane(y, name, _short(name), sum(line.provider == name for line in lines), at % 2 == 1)
            for at, (name, y) in enumerate(lanes.items())
        ),
        dots=tuple(_dots(lines, scale, lanes)),
        gaps=tuple(scale.bar(gap.start, gap.end, f"{gap.free_days} days") for gap in gaps if gap.is_long),
        work=tuple(scale.bar(start, end + _DAY, "", end) for start, end in _joined(notes)),
        work_y=_TOP,
    )


def _joined(notes: Sequence[NoteSpan]) -> Iterator[tuple[dt.date, dt.date]]:
    """Yield the spans off work, those that follow on or overlap as one."""
    spans = sorted((note.start, note.end) for note in notes)
    while spans:
        start, end = spans.pop(0)
        while spans and spans[0][0] <= end + _DAY:
            end = max(end, spans.pop(0)[1])
        yield start, end


class _Scale:
    """Days to places: straight from the loss on, and by itself before it."""

    def __init__(self, lines: Sequence[VisitLine], notes: Sequence[NoteSpan], loss: dt.date | None) -> None:
        since = [day for line in lines if not line.before_loss for day in (line.date, line.through) if day]
        earlier = [line.date for line in lines if line.before_loss]
        days = [*since, *(note.end for note in notes), *([loss] if loss else [])] or earlier
        self.loss, self.first_earlier = loss, min(earlier, default=None)
        self.start, self.end = min(days), max(days)
        self.left = _LABELS + (_BEFORE + _BREAK if earlier and since + ([loss] if loss else []) else 0) + 12

    @property
    def _per_day(self) -> float:
        return (WIDTH - _RIGHT - 14 - self.left) / max((self.end - self.start).days, 1)

    def x(self, day: dt.date) -> float:
        """Return where a day stands."""
        if self.loss and self.first_earlier and day < self.loss:
            whole = max((self.loss - self.first_earlier).days, 1)
            return round(_LABELS + 14 + (_BEFORE - 28) * (day - self.first_earlier).days / whole, 1)
        return round(self.left + self._per_day * (day - self.start).days, 1)

    def bar(self, start: dt.date, end: dt.date, words: str, last: dt.date | None = None) -> Bar:
        """Return a span from one day to another; `last` is the day that is named as its last."""
        x = max(self.x(start), self.left)
        return Bar(x, round(max(self.x(end) - x, 2), 1), words, start, last or end)

    def ticks(self) -> Iterator[Tick]:
        """Yield the beginnings of months, so many that their names do not touch."""
        step = next((months for months in _MONTHS if self._per_day * 30.4 * months >= _TICK), _MONTHS[-1])
        month = dt.date(self.start.year, self.start.month, 1)
        first = True
        while month <= self.end:
            number = month.year * 12 + month.month - 1
            if month >= self.start and number % step == 0:
                named = f"{month:%b} {month.year}" if first or month.month <= step else f"{month:%b}"
                yield Tick(self.x(month), named)
                first = False
            month = dt.date(month.year + month.month // 12, month.month % 12 + 1, 1)


def _dots(lines: Sequence[VisitLine], scale: _Scale, lanes: Mapping[str, float]) -> Iterator[Dot]:
    """Yield a dot a visit; two of one provider on one day stand one above the other."""
    taken: dict[tuple[str, dt.date], int] = {}
    for at, line in enumerate(lines):
        before = taken.get((line.provider, line.date), 0)
        taken[line.provider, line.date] = before + 1
        yield Dot(scale.x(line.date), lanes[line.provider] + _LANE / 2 + (0, -8, 8)[before % 3], at, line)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_LABEL else f"{name[: _LONGEST_LABEL - 1].rstrip()}\u2026"


def _years(days: Sequence[dt.date]) -> str:
    first, last = min(days).year, max(days).year
    return f"{first}" if first == last else f"{first} to {last}"
