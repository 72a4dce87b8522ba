"""A document with what people said of its values: corrected, checked again, its settled doubts gone."""

from __future__ import annotations

from collections.abc import Sequence

from casefile.correcting import apply
from casefile.corrections import Correction, settled
from casefile.documents import Document
from casefile.problems import Problem
from casefile.records.base import BaseRecord
from extractors.checks import check, incomplete


def corrected(document: Document, corrections: Sequence[Correction]) -> Document:
    """Return the document with what people said of its values, checked again; doubts that they settled are gone.

    A correction that no longer finds its place becomes a problem: it is never dropped in silence.
    """
    if not corrections:
        return document
    after = apply(document.record, document.sources, corrections)
    said = {one.path for one in after.applied} | {
        path for path, source in after.sources.items() if source.method == "correction"
    }
    old = {*check(document.kind, document.record, document.sources), *_incomplete(document, document.record)}
    doubts = [problem for problem in document.problems if problem not in old]
    left = [
        problem.model_copy(update={"sentence": sentence})
        for problem in doubts
        if (sentence := settled(problem.sentence, said)) is not None
    ]
    return document.model_copy(
        update={
            "record": after.record,
            "sources": after.sources,
            "problems": (
                *left,
                *check(document.kind, after.record, after.sources),
                *_incomplete(document, after.record),
                *(_lost(document, one) for one in after.lost),
            ),
        }
    )


def _incomplete(document: Document, record: BaseRecord) -> tuple[Problem, ...]:
    return tuple(incomplete(document.kind, record, document.pages))


def _lost(document: Document, one: Correction) -> Problem:
    said = f"{one.value!r}" if one.value is not None else "that it is not on the paper"
    sentence = (
        f"{one.by} corrected {one.path} to {said} on {one.at.date().isoformat()}, and the paper as it is read now has "
        "no such place: correct it again, or leave it"
    )
    return Problem(code="correction", sentence=sentence, pages=(document.pages[0],))
