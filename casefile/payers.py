"""Payers: which of a payer's papers speaks for a charge, and what all payers did with the charges of a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casefile.accounts import PaidBy
from casefile.benefits import Benefit
from casefile.money import ZERO, Money, format_money, total
from casefile.places import Places
from casefile.problems import Problem
from casefile.sums import Sum, add_up, sum_of


class Settled(NamedTuple):
    """What payers did with charges, by which lines, and what is doubtful about it.

    `paying` are the lines that speak, `adjusting` those of them whose write-off counts.
    """

    adjusted: Sum
    paid: tuple[PaidBy, ...]
    paying: tuple[Benefit, ...]
    adjusting: tuple[Benefit, ...]
    problems: tuple[Problem, ...]


def settle_lines(lines: Sequence[Benefit], places: Places) -> Settled:
    """Return what all payers did. A payer's better paper speaks: explanation, then ledger, then lien notice."""
    by_payer: dict[str, list[Benefit]] = {}
    for line in lines:
        by_payer.setdefault(line.payer, []).append(line)
    problems: list[Problem] = []
    speaking = {payer: _speaking(by_payer[payer], places, problems) for payer in sorted(by_payer)}
    adjusting = _adjusting(list(speaking.values()), places, problems)
    return Settled(
        adjusted=add_up(line.adjusted for line in adjusting),
        paid=tuple(part for payer, own in speaking.items() for part in _paid_by(payer, own)),
        paying=tuple(line for own in speaking.values() for line in own),
        adjusting=tuple(adjusting),
        problems=tuple(problems),
    )


def _paid_by(payer: str, lines: Sequence[Benefit]) -> Iterable[PaidBy]:
    figures = [line.paid for line in lines if line.paid and line.paid.amount != 0]
    return [PaidBy(payer=payer, kind=lines[0].kind, paid=sum_of(figures))] if figures else []


def _speaking(lines: Sequence[Benefit], places: Places, problems: list[Problem]) -> list[Benefit]:
    by_paper = {paper: [line for line in lines if line.paper == paper] for paper in ("benefits", "ledger", "lien")}
    told = [own for own in by_paper.values() if own]
    undone, standing = _undone(told[0], places, problems)
    speaking = [*undone, *_without_old_versions(standing, places, problems)]
    amount = _paid(speaking)
    for other in told[1:]:
        if _paid(other) != amount:
            problems.append(_disagreement(speaking, other, places))
    return speaking


def _undone(lines: Sequence[Benefit], places: Places, problems: list[Problem]) -> tuple[list[Benefit], list[Benefit]]:
    """Return the explained lines that were taken back with the lines that take them back, and those that stand.

    A line that takes back what no paper in the file shows takes nothing off, and is told.
    """
    standing = [line for line in lines if not _takes_back(line)]
    undone: list[Benefit] = []
    for line in lines:
        if not _takes_back(line):
            continue
        same = [one for one in standing if _charge(one) == (line.date, line.code, -_billed(line))]
        paid = [one for one in same if one.paid_amount == -line.paid_amount]
        first = next(iter(paid or same), None)
        if first is None:
            problems.append(_without_original(line, places))
            continue
        standing.remove(first)
        undone += [first, line]
    return undone, standing


def _takes_back(line: Benefit) -> bool:
    return line.paper == "benefits" and _billed(line) < 0


def _charge(line: Benefit) -> tuple[object, ...]:
    return (line.date, line.code, _billed(line))


def _billed(line: Benefit) -> Money:
    return line.billed.amount if line.billed else ZERO


def _without_original(line: Benefit, places: Places) -> Problem:
    figures = [figure for figure in (line.billed, line.paid) if figure]
    return Problem(
        code="reversal-without-original",
        sentence=f"{line.payer} takes back {places.figure(figures[0])}, which no other paper in the file shows; "
        "nothing is taken off. Ask the payer for the explanation that it reverses.",
        pages=places.pages(figures),
    )


def _without_old_versions(lines: Sequence[Benefit], places: Places, problems: list[Problem]) -> list[Benefit]:
    """Keep one of two explanations of the same charge that a payer sent without reversing either."""
    kept: list[Benefit] = []
    for line in sorted(lines, key=lambda one: (-one.paid_amount, one.document)):
        twin = next((one for one in kept if _explains_again(one, line)), None)
        if twin is None:
            kept.append(line)
            continue
        if twin.paid_amount != line.paid_amount:
            problems.append(_disagreement([twin], [line], places))
    return kept


def _explains_again(one: Benefit, two: Benefit) -> bool:
    """Tell whether two papers explain one charge differently (in one paper they are two charges)."""
    return (
        one.paper == "benefits"
        and one.document != two.document
        and one.billed is not None
        and two.billed is not None
        and one.billed.amount == two.billed.amount > 0
        and (one.date, one.code) == (two.date, two.code)
    )


def _disagreement(one: Sequence[Benefit], two: Sequence[Benefit], places: Places) -> Problem:
    figures = [line.paid for line in (*one, *two) if line.paid]
    first = " + ".join(places.figure(line.paid) for line in one if line.paid) or "nothing"
    second = " + ".join(places.figure(line.paid) for line in two if line.paid) or "nothing"
    day = one[0].date.isoformat() if one[0].date else "a day not printed"
    return Problem(
        code="payer-disagrees",
        sentence=f"{one[0].payer} for {one[0].provider.name or 'a provider not named'}, {day}: one paper says that "
        f"{first} was paid, another {second}; the first is counted. Ask the payer which holds.",
        pages=places.pages(figures),
    )


def _paid(lines: Iterable[Benefit]) -> Money:
    return sum((line.paid_amount for line in lines), ZERO)


def _adjusting(speaking: Sequence[Sequence[Benefit]], places: Places, problems: list[Problem]) -> Sequence[Benefit]:
    """Return the lines whose write-off counts: of several payers' the largest, since each states the whole of it.

    A second payer may print what the first one paid among its write-offs: one that leaves less than was paid is not it.
    """
    stated = [(own, one) for own in speaking if (one := add_up(line.adjusted for line in own)).amount != 0]
    if len(stated) > 1:
        amounts = " and ".join(format_money(one.amount) for _, one in stated)
        problems.append(
            Problem(
                code="two-adjustments",
                sentence=f"Two payers each state a write-off for one visit ({amounts}); the larger that leaves room "
                "for what was paid is counted.",
                pages=places.pages(figure for _, one in stated for figure in one.figures),
            )
        )
    room = max((total(map(_billed, own)) for own in speaking), default=ZERO) - total(map(_paid, speaking))
    fitting = [one for one in stated if one[1].amount <= room]
    return max(fitting or stated, key=lambda one: one[1].amount)[0] if stated else ()
