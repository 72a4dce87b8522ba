"""The review sheet: what of a matter's papers a person must look at, value by value, the weightiest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casefile.corrected_rows import row_of
from casefile.corrections import Correction
from casefile.dates import format_short
from casefile.documents import FiledDocument, document_date, organisation
from casefile.fields import field_words, shown
from casefile.ids import derive_id
from casefile.paths import scalars
from casefile.receipts import Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.review_items import OF_OTHERS, Item, items_of
from casefile.review_sheet import UNSORTED, Asked, Doubt, Key, Paper, Place, ReviewSheet
from casefile.wording import plainly

__all__ = [
    "UNSORTED",
    "Asked",
    "Doubt",
    "Key",
    "Origin",
    "Paper",
    "Place",
    "ReviewSheet",
    "Waiting",
    "review",
    "review_unsorted",
]

MOST_VALUES = 150
"""Values that one sheet shows; the rest follow when these are settled, and the sheet says how many."""
MOST_QUESTIONS = 150
MOST_PAPERS = 2000
OF_SOMEBODY_ELSE = 0.3
"""Share of another person's page that is shown: its head, where the name stands."""


class Origin(NamedTuple):
    """The file that a document came from: its id and the name that it was dropped under."""

    file_id: str
    name: str


def review(
    number: str,
    documents: Sequence[FiledDocument],
    origins: Mapping[str, Origin],
    questions: Sequence[Question],
    corrections: Sequence[Correction],
) -> ReviewSheet:
    """Return the matter's sheet; `origins` names each document's file, in the order that papers are shown in.

    Repeats are looked at where they stand first; privileged papers are counted and not shown.
    """
    by_id = {document.id: document for document in documents}
    papers = [by_id[one] for one in origins if one in by_id and by_id[one].duplicate_of is None]
    open_papers = [paper for paper in papers if paper.held in (None, *OF_OTHERS)]
    about: dict[str | None, list[Question]] = {}
    for question in questions:
        about.setdefault(question.document, []).append(question)
    items = [item for at, paper in enumerate(open_papers) for item in items_of(at, paper, about.get(paper.id, ()))]
    taken, more, left_out = _weightiest(items)
    shown_papers = _numbered(open_papers, origins, taken)
    loose = [question for question in about.get(None, ()) if question.open]
    kept = loose[:MOST_QUESTIONS]
    said = [f"{one.id} {one.value} {one.at.isoformat()}" for one in corrections]
    return ReviewSheet(
        id=derive_id(number, *said, *(paper.model_dump_json() for paper in shown_papers), *(one.id for one in kept)),
        matter=number,
        as_of=max((one.at.astimezone(dt.UTC).isoformat() for one in corrections), default=""),
        papers=tuple(shown_papers[:MOST_PAPERS]),
        questions=tuple(
            Asked(number=f"Q{at}", id=one.id, sentence=plainly(one.sentence)) for at, one in enumerate(kept, 1)
        ),
        more=more + len(loose) - len(kept),
        more_papers=left_out,
        unlisted=max(0, len(shown_papers) - MOST_PAPERS),
        privileged=len(papers) - len(open_papers),
    )


class Waiting(NamedTuple):
    """A paper of a packet of several clients that no matter surely fits: its pages, and what is asked."""

    pages: tuple[int, int]
    sentence: str


def review_unsorted(
    files: Sequence[ReceivedFile],
    kinds: Mapping[str, Mapping[int, str]],
    parts: Mapping[str, Sequence[Waiting]] = {},
) -> ReviewSheet:
    """Return the sheet of the files that no matter surely fits; `kinds` are their pages' kinds, by file and page.

    Of a packet that was divided the papers that wait (`parts`, by file) stand there one by one.
    """
    asked = [file for file in files if file.status == "waiting" and file.page_count]
    whole = {file.id: (Waiting((1, file.page_count or 1), file.reason or "whose paper is it?"),) for file in asked}
    waiting = [(file, part) for file in asked for part in parts.get(file.id) or whole[file.id]]
    papers = []
    for number, (file, part) in enumerate(waiting[:MOST_VALUES], 1):
        of_pages = [kind for page, kind in kinds.get(file.id, {}).items() if part.pages[0] <= page <= part.pages[1]]
        found = [KIND_BY_NAME[kind].words for kind in dict.fromkeys(of_pages)]
        papers.append(
            Paper(
                number=number,
                key=Key(file=file.id, page=part.pages[0]),
                document=file.id,
                kind="unknown",
                what=", ".join(found) or "file that could not be told",
                file=file.name,
                pages=part.pages,
                head=Place(file.id, part.pages[0], None),
                questions=(Asked(number=str(number), id="", sentence=part.sentence),),
            )
        )
    return ReviewSheet(
        id=derive_id(UNSORTED, *(paper.model_dump_json() for paper in papers)),
        matter=UNSORTED,
        papers=tuple(papers),
        more=len(waiting) - len(papers),
        more_papers=len(waiting) - len(papers),
    )


def _weightiest(items: Sequence[Item]) -> tuple[list[Item], int, int]:
    """Return the items that the sheet has room for, how many are left, and how many papers have none on it."""
    ordered = sorted(items, key=lambda item: (item.rank, item.paper))
    values = [item for item in ordered if item.question is None][:MOST_VALUES]
    asked = [item for item in ordered if item.question is not None][:MOST_QUESTIONS]
    taken = [*values, *asked]
    return taken, len(items) - len(taken), len({item.paper for item in items} - {item.paper for item in taken})


def _numbered(papers: Sequence[FiledDocument], origins: Mapping[str, Origin], taken: Iterable[Item]) -> list[Paper]:
    """Return the papers with their numbers: those with doubts first, each in the order received."""
    mine: dict[int, list[Item]] = {}
    for item in taken:
        mine.setdefault(item.paper, []).append(item)
    order = [*sorted(mine), *(at for at in range(len(papers)) if at not in mine)]
    return [_paper(number, papers[at], origins[papers[at].id], mine.get(at, ())) for number, at in enumerate(order, 1)]


def _paper(number: int, paper: FiledDocument, origin: Origin, items: Sequence[Item]) -> Paper:
    order = {path: at for at, path in enumerate(path for path, _ in scalars(paper.record))}
    values = sorted((item for item in items if item.question is None), key=lambda item: order[item.path])
    asked = [item.question for item in items if item.question is not None]
    absent = {path for problem in paper.problems if problem.code == "incomplete" for path in problem.paths}
    key = Key(file=origin.file_id, page=paper.pages[0], was=paper.kind)
    return Paper(
        number=number,
        key=key,
        document=paper.id,
        kind=paper.kind,
        what=_what(paper),
        file=origin.name,
        pages=paper.pages,
        held=paper.held,
        head=Place(origin.file_id, paper.pages[0], None, _share(paper)) if asked else None,
        doubts=tuple(_doubt(f"{number}.{at}", paper, origin, item) for at, item in enumerate(values, 1)),
        questions=tuple(
            Asked(
                number=f"{number}{chr(96 + at) if at <= 26 else f'-{at}'}",
                id=one.id or key.model_dump_json(),
                sentence=plainly(one.sentence),
            )
            for at, one in enumerate(asked, 1)
        ),
        missing=tuple(field for field in type(paper.record).model_fields if field in absent) if asked else (),
    )


def _share(paper: FiledDocument) -> float:
    return OF_SOMEBODY_ELSE if paper.held in OF_OTHERS else 1.0


def _doubt(number: str, paper: FiledDocument, origin: Origin, item: Item) -> Doubt:
    value = dict(scalars(paper.record))[item.path]
    source = paper.sources.get(item.path)
    return Doubt(
        number=number,
        key=Key(
            file=origin.file_id,
            page=paper.pages[0],
            path=item.path,
            was=str(value),
            row=row_of(paper.record, item.path),
        ),
        words=field_words(item.path),
        value=shown(item.path, value),
        quote=source.text if source else "",
        why=item.why,
        place=Place(origin.file_id, source.page, source.box) if source else None,
    )


def _what(paper: FiledDocument) -> str:
    """Return what a person calls the paper: its kind, whose it is, its day; of another person's the kind alone."""
    words = KIND_BY_NAME[paper.kind].words
    if paper.held in OF_OTHERS:
        return f"{words} {'of somebody else' if paper.held == 'other_person' else 'in another name'}"
    day = document_date(paper.record)
    parts = [words, organisation(paper.record), format_short(day) if day else None]
    return ", ".join(part for part in parts if part)
