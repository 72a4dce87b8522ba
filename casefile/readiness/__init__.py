"""Readiness: what is missing, contradictory or doubtful before the other side finds it, and who can supply it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from casefile.accounts import Ledger
from casefile.case import CaseFile, worked_out_once
from casefile.ledger import build_ledger
from casefile.limitations import Limitation
from casefile.limitations import shape as limitation_shape
from casefile.other_names import in_other_names
from casefile.problems import Problem
from casefile.readiness.doubts import find_doubts
from casefile.readiness.insurance import coverage_items, lien_items
from casefile.readiness.items import Item, ProviderRow
from casefile.readiness.proof import liability_items, wage_items
from casefile.readiness.providers import provider_rows
from casefile.readiness.sentences import CHECKS
from casefile.readiness.standing import (
    TreatmentEnd,
    authority_items,
    limitation_items,
    limitation_sentences,
    treatment_end,
    treatment_items,
)
from casefile.readiness.views import gather
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary

__all__ = ["Item", "ProviderRow", "Readiness", "build_readiness", "shape"]


class Readiness(Vocabulary):
    """How ready the matter is for its next document.

    `missing` are sentences on what the file lacks or must answer; `problems` are doubts about what it holds. `items`
    are what a claim needs, one by one, `providers` the matrix of records and bills, `limitation` what must be filed by
    when. `blocking` is what a demand should not go out without.
    """

    as_of: dt.date
    missing: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    items: tuple[Item, ...] = ()
    providers: tuple[ProviderRow, ...] = ()
    limitation: tuple[Limitation, ...] = ()
    treatment: TreatmentEnd = TreatmentEnd()
    blocking: tuple[str, ...] = ()

    @property
    def open_items(self) -> tuple[Item, ...]:
        """The items that somebody still has to do something about, without the limitations."""
        return tuple(item for item in self.items if item.is_open and item.area != "limitation")

    @property
    def is_ready(self) -> bool:
        """Whether nothing stands in the way of a demand."""
        return not self.blocking

    @property
    def next_limitation(self) -> Limitation | None:
        """The running limitation that ends first from the day of the report on."""
        dated = [one for one in self.limitation if one.running and one.due and one.due >= self.as_of]
        return min(dated, key=lambda one: one.due or dt.date.max, default=None)

    @property
    def past_limitations(self) -> tuple[Limitation, ...]:
        """The running limitations whose last day is past, as far as the file knows."""
        return tuple(one for one in self.limitation if one.running and one.due and one.due < self.as_of)


def build_readiness(
    case: CaseFile, today: dt.date, signed: Collection[str] = (), ledger: Ledger | None = None
) -> Readiness:
    """Return what stands in the way of the matter's next document, as of today; `signed` rules are confirmed."""
    seen = case.on(today)
    return _readiness(seen, today, frozenset(signed), ledger or build_ledger(seen))


@worked_out_once
def _readiness(case: CaseFile, today: dt.date, signed: frozenset[str], ledger: Ledger) -> Readiness:
    views = gather(case, today, signed, ledger)
    ended = treatment_end(views)
    rows = provider_rows(views)
    items = (
        *liability_items(views),
        *treatment_items(views, ended),
        *wage_items(views),
        *coverage_items(views),
        *lien_items(views),
        *authority_items(views),
        *limitation_items(views),
    )
    missing = [sentence for check in (*CHECKS, limitation_sentences) for sentence in check(views)]
    return Readiness(
        as_of=today,
        missing=tuple(dict.fromkeys(missing)),
        problems=find_doubts(views),
        items=items,
        providers=rows,
        limitation=views.limitations,
        treatment=ended,
        blocking=(*_blocking(items, rows), *_whose(case)),
    )


def _blocking(items: Iterable[Item], rows: Iterable[ProviderRow]) -> Iterable[str]:
    yield from (item.what for item in items if item.core and item.status == "missing")
    for row in rows:
        lacking = [what for what in ("records", "bills") if getattr(row, what) == "missing"]
        if lacking:
            yield f"{row.provider}: no {' and no '.join(lacking)}"


def _whose(case: CaseFile) -> Iterable[str]:
    """Yield the papers that name somebody else: no demand goes out before somebody has said whose they are."""
    for paper in in_other_names(case.documents):
        yield f"{KIND_BY_NAME[paper.kind].words} in another name: is this our client?"


def shape(readiness: Readiness) -> dict[str, object]:
    """Return it as the JSON of `matterflow readiness`."""
    following = readiness.next_limitation
    return {
        "readiness": list(readiness.missing),
        "problems": [problem.sentence for problem in readiness.problems],
        "as_of": readiness.as_of.isoformat(),
        "ready_for_demand": readiness.is_ready,
        "blocking": list(readiness.blocking),
        "items": [item.model_dump(mode="json", exclude={"core"}) for item in readiness.items],
        "providers": [row.model_dump(mode="json") for row in readiness.providers],
        "limitation": limitation_shape(readiness.limitation),
        "next_limitation": following.due.isoformat() if following and following.due else None,
        "treatment": readiness.treatment.model_dump(mode="json"),
    }
