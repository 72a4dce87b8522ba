"""Charges: every paper that shows a charge, and which of them show the same one."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.accounts import LedgerCharge
from casefile.citations import Figure
from casefile.money import Money, total


class Mention(NamedTuple):
    """One line of one paper that shows a charge; `bill` tells a provider's bill from a payer's.

    `through` is the last day of a line for several; `dated` the paper's day; `diagnoses` those that the line points at.
    """

    document: str
    rank: int
    bill: bool
    provider: str | None
    npi: str | None
    date: dt.date | None
    code: str | None
    modifiers: tuple[str, ...]
    description: str | None
    units: Decimal | None
    billed: Figure
    revenue_code: str | None = None
    through: dt.date | None = None
    dated: dt.date | None = None
    diagnoses: tuple[str, ...] = ()

    @property
    def amount(self) -> Money:
        """The amount charged."""
        return self.billed.amount


class Matched(NamedTuple):
    """One charge with all mentions of it, the one that counts first."""

    mentions: tuple[Mention, ...]

    @property
    def first(self) -> Mention:
        """The mention whose figure counts."""
        return self.mentions[0]


class Gathered(NamedTuple):
    """The charges of one provider, which of them each figure stands for, and mentions that disagree."""

    charges: tuple[Matched, ...]
    placed: dict[Figure, tuple[int, ...]]
    conflicts: tuple[tuple[Mention, Mention], ...]


def gather(mentions: Iterable[Mention]) -> Gathered:
    """Return one charge for all the papers that show it.

    Papers are taken in the order of their rank (claim form, statement, summary, payer's paper), of two alike the
    newer first: a corrected claim replaces the one before it. Within one paper two equal lines are two charges; across
    papers they are one. A line that is the sum of charges known already (a statement's "hospital services") stands for
    these. The order given changes nothing.
    """
    gathering = _Gathering()
    by_paper: dict[tuple[int, int, str], list[Mention]] = {}
    for mention in mentions:
        newest = -mention.dated.toordinal() if mention.dated else 0
        by_paper.setdefault((mention.rank, newest, mention.document), []).append(mention)
    for key in sorted(by_paper):
        gathering.add_paper(sorted(by_paper[key], key=_line_order))
    return Gathered(
        tuple(Matched(tuple(own)) for own in gathering.charges),
        gathering.placed,
        tuple(gathering.conflicts),
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

    def __init__(self) -> None:
        self.charges: list[list[Mention]] = []
        self.placed: dict[Figure, tuple[int, ...]] = {}
        self.conflicts: list[tuple[Mention, Mention]] = []
        self._by_day: dict[dt.date | None, list[int]] = {}
        self._of_many_days: list[int] = []

    def add_paper(self, lines: Sequence[Mention]) -> None:
        known = len(self.charges)
        free = set(range(known))
        left = list(lines)
        if not known:
            for line in left:
                self._add(line)
            return
        for same in _TIERS:
            left = self._match(left, free, same)
        left = [line for line in left if not self._stands_for_many(line, known)]
        left = self._parts_of_one(left, free)
        left = self._disagreeing(left, free, _other_amount)
        left = self._disagreeing(left, free, _misprinted_amount)
        lines_a_day = Counter(line.date for line in left)
        lone = {day for day, count in lines_a_day.items() if count == 1 and self._free_on(day, free) == 1}
        for line in self._disagreeing(left, free, lambda one, two: one.date in lone and _swapped_amount(one, two)):
            self._add(line)

    def _add(self, line: Mention) -> None:
        at = len(self.charges)
        self.placed[line.billed] = (at,)
        self.charges.append([line])
        self._by_day.setdefault(line.date, []).append(at)
        if line.through and line.through != line.date:
            self._of_many_days.append(at)

    def _free_on(self, day: dt.date | None, free: Container[int]) -> int:
        return sum(at in free for at in self._by_day.get(day, ()))

    def _first(self, line: Mention, free: Container[int], same: _Same) -> int | None:
        """Return the first of the free charges that is the line's: one of its day, of many days, or of none told."""
        near: Iterable[int] = range(len(self.charges))
        if line.date is not None and line.through in {None, line.date}:
            by_day = self._by_day
            near = sorted({*by_day.get(line.date, ()), *by_day.get(None, ()), *self._of_many_days})
        return next((at for at in near if at in free and same(self.charges[at][0], line)), None)

    def _match(self, lines: list[Mention], free: set[int], same: _Same) -> list[Mention]:
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

    def _stands_for_many(self, line: Mention, known: int) -> bool:
        for group in self._groups(line, known):
            if len(group) > 1 and total(self.charges[at][0].amount for at in group) == line.amount:
                self.placed[line.billed] = group
                return True
        return False

    def _parts_of_one(self, lines: list[Mention], free: set[int]) -> list[Mention]:
        """Join lines that together are one charge of another paper; return the others."""
        left = lines
        for index in sorted(free) if lines else ():
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
            papers = sorted({mention.document for at in range(known) for mention in self.charges[at]})
            for paper in papers:
                yield tuple(at for at in range(known) if any(m.document == paper for m in self.charges[at]))
            yield tuple(range(known))

    def _disagreeing(self, lines: list[Mention], free: set[int], same: _Same) -> list[Mention]:
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


_Same = Callable[[Mention, Mention], bool]


def _exactly(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and one.code == two.code and one.modifiers == two.modifiers


def _same_code(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and one.code == two.code


def _one_code_unknown(one: Mention, two: Mention) -> bool:
    return _same_day_and_amount(one, two) and (
        one.code is None or two.code is None or _is_revenue(one.code) != _is_revenue(two.code)
    )


def _one_day_unknown(one: Mention, two: Mention) -> bool:
    unknown = one.date is None or two.date is None
    return unknown and one.amount == two.amount and one.code == two.code


def _other_amount(one: Mention, two: Mention) -> bool:
    return (
        one.code is not None
        and one.date is not None
        and one.date == two.date
        and one.code == two.code
        and one.modifiers == two.modifiers
    )


def _misprinted_amount(one: Mention, two: Mention) -> bool:
    """Tell whether two lines of a day are one charge whose amount is misprinted on one paper; their codes allow it."""
    together = one.date is not None and one.date == two.date and _codes_allow(one, two)
    long = min(len(f"{each.amount:.2f}") for each in (one, two)) >= _LONG_AMOUNT
    return together and (abs(one.amount - two.amount) <= _FEW_CENTS or (long and _swapped_amount(one, two)))


def _within_the_days(one: Mention, two: Mention) -> bool:
    """Tell whether a line's day lies within those of another's charge for several days."""
    if one.date is None or two.date is None or one.amount != two.amount or not _codes_allow(one, two):
        return False
    return one.date <= two.date <= (one.through or one.date) or two.date <= one.date <= (two.through or two.date)


def _codes_allow(one: Mention, two: Mention) -> bool:
    return (
        one.code is None or two.code is None or one.code == two.code or _is_revenue(one.code) != _is_revenue(two.code)
    )


def _swapped_amount(one: Mention, two: Mention) -> bool:
    """Tell whether one amount is the other with two neighbouring digits swapped."""
    left, right = f"{one.amount:.2f}", f"{two.amount:.2f}"
    unlike = [at for at, (mine, theirs) in enumerate(zip(left, right, strict=False)) if mine != theirs]
    if not _codes_allow(one, two) or len(left) != len(right) or len(unlike) != 2:
        return False
    first, second = unlike
    neighbours = not left[first + 1 : second].strip(".")
    return neighbours and left[first] == right[second] and left[second] == right[first]


_FEW_CENTS = Decimal("0.10")
_LONG_AMOUNT = len("100.00")
_TIERS: tuple[_Same, ...] = (_exactly, _same_code, _one_code_unknown, _within_the_days, _one_day_unknown)


def _same_day_and_amount(one: Mention, two: Mention) -> bool:
    return one.date == two.date and one.amount == two.amount


def _is_revenue(code: str) -> bool:
    """Tell whether the code is a hospital's revenue code: four digits."""
    return len(code) == 4 and code.isdigit()


def _line_order(line: Mention) -> tuple[dt.date, str, Money, str]:
    return (line.date or dt.date.max, line.code or "", line.amount, line.billed.cite.path)


def _told(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)
