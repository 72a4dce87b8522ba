"""Billed by two: one service that two providers bill, as where a billing company bills for the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.charges import Matched
from casefile.dates import format_date
from casefile.dossiers import Dossier, Sorted
from casefile.mentions import Mention
from casefile.places import Places
from casefile.problems import Problem


class _Shown(NamedTuple):
    """What one provider's bills show, all together and bill by bill."""

    all: frozenset[object]
    by_bill: Mapping[str, Sequence[frozenset[object]]]


def billed_by_two(papers: Sorted, where: Places) -> Iterator[Problem]:
    """Yield charges of one day, code and amount that two providers bill, where one may be billing for the other.

    No doubt are charges that each provider's own record or a payer's paper bears out, nor bills of which each has
    lines of its own beside: a bill for another's services shows nothing else.
    """
    found: dict[object, list[tuple[Dossier, Matched]]] = {}
    for dossier in papers.dossiers:
        for at in dossier.counted:
            charge = dossier.gathered.charges[at]
            if charge.first.bill and charge.first.date and charge.first.code and charge.first.amount:
                found.setdefault(_key(charge.first), []).append((dossier, charge))
    shown: dict[int, _Shown] = {}
    for own in found.values():
        names = list(dict.fromkeys(dossier.practice.name for dossier, _ in own))
        if len(names) < 2 or all(_is_borne_out(*one) for one in own):
            continue
        shown.update((id(dossier), _shown(dossier)) for dossier, _ in own if id(dossier) not in shown)
        if not _may_be_for_another(own, shown):
            continue
        figures = [charge.first.billed for _, charge in own]
        first = own[0][1].first.date
        day = format_date(first) if first else "a day not printed"
        yield Problem(
            code="billed-by-two",
            sentence=f"{' and '.join(names)} bill the same service of {day} at the same amount: "
            f"{' and '.join(map(where.figure, figures))}; both are counted. Confirm that they are two services.",
            pages=where.pages(figures),
        )


def _is_borne_out(dossier: Dossier, charge: Matched) -> bool:
    """Tell whether the provider's own record is of the day, or a payer's paper names the provider for the charge."""
    day = charge.first.date
    return bool(day and dossier.recorded.shows(day)) or not all(one.bill for one in charge.mentions)


def _may_be_for_another(own: list[tuple[Dossier, Matched]], shown: Mapping[int, _Shown]) -> bool:
    """Tell whether a bill that shows the charge of one provider shows nothing that another does not bill."""
    billed = {id(dossier): shown[id(dossier)].all for dossier, _ in own}
    for dossier, charge in own:
        papers = {one.document for one in charge.mentions}
        bills = [keys for paper in papers for keys in shown[id(dossier)].by_bill.get(paper, ())]
        others = [keys for name, keys in billed.items() if name != id(dossier)]
        if any(bill <= keys for bill in bills for keys in others):
            return True
    return False


def _shown(dossier: Dossier) -> _Shown:
    by_bill: dict[str, list[frozenset[object]]] = {}
    for bill in dossier.bills:
        by_bill.setdefault(bill.document, []).append(frozenset(map(_key, bill.mentions)))
    return _Shown(frozenset().union(*(keys for own in by_bill.values() for keys in own)), by_bill)


def _key(line: Mention) -> object:
    return (line.date, line.code, line.amount, line.modifiers)
