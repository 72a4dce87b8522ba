"""What changed in a matter between two days: papers, the intake form's answers, and the money, figure by figure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from casefile.attested import standing
from casefile.case import CaseFile
from casefile.changes import changes
from casefile.documents import FiledDocument, document_date, organisation
from casefile.ledger import build_ledger
from casefile.liens import view_liens
from casefile.money import ZERO, Money, total
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary
from casefile.wages import work_out_wages

Became = Literal["new", "gone", "changed", "held", "repeat", "let in"]
_BESIDE = frozenset({"correspondence", "other"})
"""Folders whose papers no figure of a demand comes from."""


class FieldChange(Vocabulary):
    """A value of a paper that reads otherwise now; `page` is one of the paper's file."""

    path: str
    before: str | None
    after: str | None
    page: int


class PaperChange(Vocabulary):
    """A paper that came in, went, was held back or let in, or of which values changed.

    `whose` is the organisation that it comes from, where its record names one.
    """

    what: Became
    kind: str
    whose: str | None = None
    date: dt.date | None = None
    document: str
    file: str
    pages: tuple[int, int]
    fields: tuple[FieldChange, ...] = ()
    counts: bool = True


class AnswerChange(Vocabulary):
    """An answer of the intake form that is another now."""

    path: str
    before: str | None
    after: str | None


class FigureChange(Vocabulary):
    """A sum before and now, and by how much it differs."""

    what: str
    before: Money
    after: Money
    difference: Money


class Since(Vocabulary):
    """What changed; empty where nothing did."""

    papers: tuple[PaperChange, ...] = ()
    statements: tuple[str, ...] = ()
    answers: tuple[AnswerChange, ...] = ()
    figures: tuple[FigureChange, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing changed."""
        return not (self.papers or self.statements or self.answers or self.figures)


def since(before: CaseFile, after: CaseFile) -> Since:
    """Return what changed from one case file to the other."""
    papers = tuple(_papers(before, after))
    answers = tuple(_answers(before, after))
    figures = tuple(_figures(before, after)) if papers or answers else ()
    was = {one.id for one in standing(before.statements)}
    said = tuple(one.label for one in standing(after.statements) if one.id not in was)
    return Since(papers=papers, statements=said, answers=answers, figures=figures)


def _papers(before: CaseFile, after: CaseFile) -> Iterator[PaperChange]:
    was, now = ({one.id: one for one in case.documents} for case in (before, after))
    for identity in dict.fromkeys((*was, *now)):
        old, new = was.get(identity), now.get(identity)
        usable = (old is not None and _is_usable(old), new is not None and _is_usable(new))
        paper = new or old
        if paper is None or usable == (False, False):
            continue
        if usable == (True, True) and old is not None and new is not None:
            fields = tuple(_fields(old, new))
            if fields:
                yield _change("changed", paper, fields)
        elif usable[1]:
            yield _change("new" if old is None or old.held is None else "let in", paper)
        elif new is None:
            yield _change("gone", paper)
        else:
            yield _change("held" if new.held else "repeat", paper)


def _change(what: Became, paper: FiledDocument, fields: tuple[FieldChange, ...] = ()) -> PaperChange:
    kind = KIND_BY_NAME[paper.kind]
    return PaperChange(
        what=what,
        kind=kind.words,
        whose=organisation(paper.record),
        date=document_date(paper.record),
        document=paper.id,
        file=paper.file,
        pages=paper.pages,
        fields=fields,
        counts=kind.folder not in _BESIDE,
    )


def _is_usable(paper: FiledDocument) -> bool:
    return paper.held is None and paper.duplicate_of is None


def _fields(old: FiledDocument, new: FiledDocument) -> Iterator[FieldChange]:
    for one in changes((old,), (new,)):
        source = new.sources.get(one.path) or old.sources.get(one.path)
        page = source.page if source else new.pages[0]
        yield FieldChange(path=one.path or one.what, before=one.before, after=one.after, page=page)


def _answers(before: CaseFile, after: CaseFile) -> Iterator[AnswerChange]:
    was, now = (dict(_flat(case.matter.model_dump(mode="json"), "")) for case in (before, after))
    for path in dict.fromkeys((*was, *now)):
        if was.get(path) != now.get(path):
            yield AnswerChange(path=path, before=was.get(path), after=now.get(path))


def _flat(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _flat(inner, f"{path}[{at}]")
    elif value is not None:
        yield path, str(value)


def _figures(before: CaseFile, after: CaseFile) -> Iterator[FigureChange]:
    was, now = _sums(before), _sums(after)
    for what, old in was.items():
        new = now[what]
        if old != new:
            yield FigureChange(what=what, before=old, after=new, difference=new - old)


def _sums(case: CaseFile) -> dict[str, Decimal]:
    """Return the sums that a demand rests on, by what they are called."""
    ledger, wages = build_ledger(case), work_out_wages(case)
    totals = ledger.totals.model_dump()
    named = {
        "medical expenses, billed": "billed",
        "medical expenses, adjusted": "adjusted",
        "medical expenses, paid by the client": "patient_paid",
        "medical expenses, owed": "outstanding",
        "medical expenses, claimed": "claimed",
    }
    found = {words: _amount(totals.get(name)) for words, name in named.items()}
    found["medical expenses, paid by others"] = ledger.totals.paid
    found["lost earnings"] = wages.total or ZERO
    found["economic damages"] = found["medical expenses, claimed"] + found["lost earnings"]
    found["liens asserted"] = total(
        view.asserted.amount for view in view_liens(case, ledger) if view.asserted is not None
    )
    return found


def _amount(value: object) -> Decimal:
    return value if isinstance(value, Decimal) else ZERO
