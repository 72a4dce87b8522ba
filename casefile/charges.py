"""Charges: every paper that shows a charge, and which of them show the same one."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from casefile.accounts import LedgerCharge
from casefile.citations import Figure
from casefile.mentions import Mention
from casefile.money import Money, total
from casefile.recorded_days import NONE_RECORDED, RecordedDays
from casefile.same_charge import (
    TIERS,
    Same,
    dated_otherwise,
    misprinted_amount,
    other_amount,
    same_account,
    swapped,
)


class Matched(NamedTuple):
    """One charge with all mentions of it, the one that counts first."""

    mentions: tuple[Mention, ...]

    @property
    def first(self) -> Mention:
        """The mention whose figure counts."""
        return self.mentions[0]


class Gathered(NamedTuple):
    """The charges of one provider, which of them each figure stands for, and mentions that disagree.

    `conflicts` disagree in the amount, `redated` in the day: of a bill that was sent again.
    """

    charges: tuple[Matched, ...]
    placed: dict[Figure, tuple[int, ...]]
    conflicts: tuple[tuple[Mention, Mention], ...]
    redated: tuple[tuple[Mention, Mention], ...] = ()


def gather(
    mentions: Iterable[Mention],
    recorded: RecordedDays = NONE_RECORDED,
    may_be: Callable[[dt.date], bool] = lambda _: True,
) -> Gathered:
    """Return one charge for all the papers that show it.

    Papers are taken in the order of their rank (claim form, statement, summary, payer's paper), of two alike the
    newer first: a corrected claim replaces the one before it. Within one paper two equal lines are two charges; across
    papers they are one. A line that is the sum of charges known already (a statement's "hospital services") stands for
    these. A bill sent again with a day misprinted shows the charge once, unless `recorded` has a visit of either day;
    the day counts that `may_be` one of the injury. The order given changes nothing.
    """
    gathering = _Gathering(recorded)
    by_paper: dict[tuple[int, int, str], list[Mention]] = {}
    for mention in mentions:
        newest = -mention.dated.toordinal() if mention.dated else 0
        by_paper.setdefault((mention.rank, newest, mention.document), []).append(mention)
    for key in sorted(by_paper):
        gathering.add_paper(sorted(by_paper[key], key=_line_order))
    return Gathered(
        tuple(Matched(tuple(gathering.likeliest_day_first(at, may_be))) for at in range(len(gathering.charges))),
        gathering.placed,
        tuple(gathering.conflicts),
        tuple(gathering.redated),
    )


def as_ledger_charge(charge: Matched) -> LedgerCharge:
    """Return the charge with the figure that counts and the others; one paper fills another's gaps."""
    first = charge.first
    return LedgerCharge(
        date=first.date,
        code=_told(mention.code for mention in charge.mentions),
        revenue_code=_told(mention.revenue_code for mention in charge.mentions),
        modifiers=next((mention.modifiers for mention in charge.mentions if mention.modifiers), ()),
        description=_told(mention.description for mention in charge.mentions),
        billed=first.billed,
        also=tuple(mention.billed for mention in charge.mentions[1:]),
    )


class _Gathering:
    """The charges found so far, paper by paper."""

    def __init__(self, recorded: RecordedDays) -> None:
        self._recorded = recorded
        self._redated: dict[int, Mention] = {}
        self.redated: list[tuple[Mention, Mention]] = []
        self.charges: list[list[Mention]] = []
        self.placed: dict[Figure, tuple[int, ...]] = {}
        self.conflicts: list[tuple[Mention, Mention]] = []
        self._by_day: dict[dt.date | None, list[int]] = {}
        self._by_paper: dict[str, set[int]] = {}
        self._of_many_days: list[int] = []

    def add_paper(self, lines: Sequence[Mention]) -> None:
        known = len(self.charges)
        free = set(range(known))
        left = list(lines)
        if not known:
            for line in left:
                self._add(line)
            return
        for same in TIERS:
            left = self._match(left, free, same)
        left = self._sent_again(lines, left, free)
        left = [line for line in left if not self._stands_for_many(line, known)]
        left = self._parts_of_one(left, free)
        left = self._disagreeing(left, free, other_amount)
        left = self._disagreeing(left, free, misprinted_amount)
        lines_a_day = Counter(line.date for line in left)
        lone = {day for day, count in lines_a_day.items() if count == 1 and self._free_on(day, free) == 1}
        for line in self._disagreeing(left, free, lambda one, two: one.date in lone and swapped(one, two)):
            self._add(line)

    def _add(self, line: Mention) -> None:
        at = len(self.charges)
        self.placed[line.billed] = (at,)
        self.charges.append([line])
        self._by_day.setdefault(line.date, []).append(at)
        self._shown_on(line.document, at)
        if line.through and line.through != line.date:
            self._of_many_days.append(at)

    def _free_on(self, day: dt.date | None, free: Container[int]) -> int:
        return sum(at in free for at in self._by_day.get(day, ()))

    def _first(self, line: Mention, free: Container[int], same: Same) -> int | None:
        """Return the first of the free charges that is the line's: one of its day, of many days, or of none told."""
        near: Iterable[int] = range(len(self.charges))
        if line.date is not None and line.through in {None, line.date}:
            own, undated = self._by_day.get(line.date, []), self._by_day.get(None, [])
            near = sorted({*own, *undated, *self._of_many_days}) if undated or self._of_many_days else sorted(own)
        return next((at for at in near if at in free and self._is_shown(at, line, same)), None)

    def _is_shown(self, at: int, line: Mention, same: Same) -> bool:
        """Tell whether a line shows the charge, of either day where a bill was sent again with another."""
        return same(self.charges[at][0], line) or (at in self._redated and same(self._redated[at], line))

    def _sent_again(self, lines: Sequence[Mention], left: list[Mention], free: set[int]) -> list[Mention]:
        """Join the lines of a bill that was sent again with a day misprinted: all else is alike, row for row."""
        if not left or len(left) == len(lines):
            return left
        rank = lines[0].rank
        matched = (one for at, own in enumerate(self.charges) if at not in free for one in own)
        for paper in dict.fromkeys(one.document for one in matched if one.rank == rank):
            shown = sorted(self._by_paper.get(paper, ()))
            rows = {one.row: (at, one) for at in shown for one in self.charges[at] if one.document == paper}
            if len(rows) == len(lines) and all(self._is_row_of(rows, line, free) for line in lines):
                for line in left:
                    at, other = rows[line.row]
                    free.remove(at)
                    self._join(at, line)
                    self._by_day.setdefault(line.date, []).append(at)
                    self._redated[at] = line
                    self.redated.append((other, line))
                return []
        return left

    def _is_row_of(self, rows: Mapping[int | None, tuple[int, Mention]], line: Mention, free: Container[int]) -> bool:
        """Tell whether the other bill has the line in the same row: as it is, or alike but for a misprinted day."""
        if line.row not in rows:
            return False
        at, other = rows[line.row]
        if line.billed in self.placed:
            return self.placed[line.billed] == (at,)
        visits = all(day is not None and self._recorded.shows(day) for day in (other.date, line.date))
        return at in free and dated_otherwise(other, line) and same_account(other, line) and not visits

    def likeliest_day_first(self, at: int, may_be: Callable[[dt.date], bool]) -> list[Mention]:
        """Return the mentions of a charge, its likeliest day first: one that may be, recorded, on the most papers."""
        own = self.charges[at]
        if at not in self._redated:
            return own
        counts = Counter(one.date for one in own)

        def likelihood(day: dt.date | None) -> tuple[bool, bool, int]:
            return (day is not None and may_be(day), day is not None and self._recorded.shows(day), counts[day])

        likeliest = max(counts, key=likelihood)
        return sorted(own, key=lambda one: one.date != likeliest)

    def _match(self, lines: list[Mention], free: set[int], same: Same) -> list[Mention]:
        left = []
        for line in lines:
            index = self._first(line, free, same)
            if index is None:
                left.append(line)
                continue
            free.remove(index)
            self._join(index, line)
        return left

    def _join(self, index: int, line: Mention) -> None:
        self.charges[index].append(line)
        self.placed[line.billed] = (index,)
        self._shown_on(line.document, index)

    def _shown_on(self, paper: str, index: int) -> None:
        self._by_paper.setdefault(paper, set()).add(index)

    def _stands_for_many(self, line: Mention, known: int) -> bool:
        for group in self._groups(line, known):
            if len(group) > 1 and total(self.charges[at][0].amount for at in group) == line.amount:
                self.placed[line.billed] = group
                return True
        return False

    def _parts_of_one(self, lines: list[Mention], free: set[int]) -> list[Mention]:
        """Join lines that together are one charge of another paper; return the others."""
        left = lines
        days = [day for day, count in Counter(line.date for line in lines).items() if count > 1]
        near = {at for day in (*days, None) for at in self._by_day.get(day, ())} if len(lines) > 1 else set()
        for index in sorted(near & free):
            charge = self.charges[index][0]
            parts = [line for line in left if charge.date is None or line.date == charge.date]
            if len(parts) > 1 and total(part.amount for part in parts) == charge.amount:
                free.remove(index)
                self.placed.update({part.billed: (index,) for part in parts})
                left = [line for line in left if line not in parts]
        return left

    def _groups(self, line: Mention, known: int) -> Iterable[tuple[int, ...]]:
        """Return what an undivided line may stand for: a day, a bill, the whole account."""
        if line.date is not None:
            yield tuple(at for at in self._by_day.get(line.date, ()) if at < known)
        if line.code is None:
            for _, shown in sorted(self._by_paper.items()):
                yield tuple(sorted(at for at in shown if at < known))
            yield tuple(range(known))

    def _disagreeing(self, lines: list[Mention], free: set[int], same: Same) -> list[Mention]:
        """Join lines that name a known charge with another amount, and note it; return the others."""
        left = []
        for line in lines:
            index = self._first(line, free, same)
            if index is None:
                left.append(line)
                continue
            free.remove(index)
            self.conflicts.append((self.charges[index][0], line))
            self._join(index, line)
        return left


def _line_order(line: Mention) -> tuple[dt.date, str, Money, str]:
    return (line.date or dt.date.max, line.code or "", line.amount, line.billed.cite.path)


def _told(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
