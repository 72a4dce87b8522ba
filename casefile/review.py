"""The review sheet: what of a matter's papers a person must look at, value by value, the weightiest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from casefile.citations import Source
from casefile.corrected_rows import row_of
from casefile.corrections import Correction, named_in
from casefile.dates import format_short
from casefile.documents import FiledDocument, document_date, organisation
from casefile.fields import field_words, is_money, shown
from casefile.ids import derive_id
from casefile.other_names import OTHER_NAME, whose_is_it
from casefile.pages import Box
from casefile.paths import Scalar, scalars
from casefile.problems import Problem
from casefile.receipts import Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.vocabulary import Vocabulary
from casefile.wording import plainly

UNSORTED = "Unsorted"
MOST_VALUES = 150
"""Values that one sheet shows; the rest follow when these are settled, and the sheet says how many."""
MOST_QUESTIONS = 150
MOST_PAPERS = 2000
LEGIBLE = 0.6  # a value read with less confidence is put to a person
MOST_OF_A_SUM = 12  # lines of a sum that does not come out that are shown one by one
OF_SOMEBODY_ELSE = 0.3
"""Share of another person's page that is shown: its head, where the name stands."""
_OF_OTHERS = frozenset({"other_person", OTHER_NAME})
_RUNNING = 80  # signs from which a value is running text


class Place(NamedTuple):
    """Where a picture is cut out: a page of a file, and the box on it that is marked; None for the page itself.

    Of the page itself that share is shown, from the top: of another person's paper no more than says whose it is.
    """

    file_id: str
    page: int
    box: Box | None
    share: float = 1.0

    @property
    def id(self) -> str:
        """The name of the picture."""
        edges = () if self.box is None else tuple(f"{edge:.1f}" for edge in self.box)
        return derive_id(self.file_id, self.page, self.share, *edges)


class Key(Vocabulary):
    """What a row of the sheet is about: the hidden key, with what was read when the sheet was made."""

    file: str
    page: int
    path: str = ""
    was: str | None = None
    row: dict[str, str] | None = None


class Doubt(Vocabulary):
    """One value that a person must look at: what it is, what was read, why it is asked, where it stands."""

    number: str
    key: Key
    words: str
    value: str
    quote: str
    why: tuple[str, ...]
    place: Place | None


class Asked(Vocabulary):
    """A question that a person answers by saying that it is settled; without an id it is settled otherwise.

    The id of the question whose a paper in another name is, is the paper's key: yes puts it into the matter.
    """

    number: str
    id: str
    sentence: str


class Paper(Vocabulary):
    """A document on the sheet: what it is, where it stands, and what is to be looked at."""

    number: int
    key: Key
    document: str
    kind: str
    what: str
    file: str
    pages: tuple[int, int]
    held: str | None = None
    head: Place | None = None
    doubts: tuple[Doubt, ...] = ()
    questions: tuple[Asked, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Tell whether there is something to look at."""
        return bool(self.doubts or self.questions)


class ReviewSheet(Vocabulary):
    """A matter's sheet: the papers with doubts, the others (to be corrected all the same), and what follows later.

    `as_of` is when the last correction came that it shows, so that an old sheet is known when it comes back.
    `more` counts the values and questions that are not on this sheet, `more_papers` the papers all of whose values
    and questions are among them, `unlisted` the papers that are not even listed to be corrected.
    """

    id: str
    matter: str
    as_of: str = ""
    papers: tuple[Paper, ...]
    questions: tuple[Asked, ...] = ()
    more: int = 0
    more_papers: int = 0
    unlisted: int = 0
    privileged: int = 0

    @property
    def values(self) -> int:
        """The number of values on it."""
        return sum(len(paper.doubts) for paper in self.papers)

    @property
    def places(self) -> tuple[Place, ...]:
        """The pictures that it shows."""
        found = [paper.head for paper in self.papers if paper.is_open]
        found += [doubt.place for paper in self.papers for doubt in paper.doubts]
        return tuple(dict.fromkeys(place for place in found if place is not None))


class Origin(NamedTuple):
    """The file that a document came from: its id and the name that it was dropped under."""

    file_id: str
    name: str


class _Item(NamedTuple):
    """A value or a question of a paper, and how much hangs on it: the least number first."""

    rank: int
    paper: int
    path: str
    question: Question | None
    why: tuple[str, ...] = ()


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
    open_papers = [paper for paper in papers if paper.held in (None, *_OF_OTHERS)]
    about: dict[str | None, list[Question]] = {}
    for question in questions:
        about.setdefault(question.document, []).append(question)
    items = [item for at, paper in enumerate(open_papers) for item in _items(at, paper, about.get(paper.id, ()))]
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


def _items(at: int, paper: FiledDocument, mine: Sequence[Question]) -> Iterator[_Item]:
    closed = [question for question in mine if not question.open]
    if paper.held in _OF_OTHERS:
        yield from (_Item(0, at, "", question) for question in (*_whose(paper), *mine) if question.open)
        return
    open_problems = [problem for problem in paper.problems if not any(_is_of(one, problem) for one in closed)]
    values = dict(scalars(paper.record))
    whys: dict[str, list[str]] = {}
    for problem in open_problems:
        for path, why in _doubted(problem, values, paper.sources):
            whys.setdefault(path, []).append(why)
    for path, source in paper.sources.items():
        if path in values and source.confidence < LEGIBLE and path not in whys:
            whys[path] = ["hard to read"]
    for path, reasons in whys.items():
        yield _Item(_rank(path, values[path]), at, path, None, tuple(dict.fromkeys(reasons)))
    named = [problem for problem in open_problems if _is_shown(problem, values)]
    for question in mine:
        if question.open and not any(_is_of(question, problem) for problem in named):
            yield _Item(_rank_of(question), at, "", question)


def _whose(paper: FiledDocument) -> tuple[Question, ...]:
    """Return the question whose a paper in another name is: yes says that it is the client's."""
    if paper.held != OTHER_NAME:
        return ()
    code = "other_person"
    sentence = f"{KIND_BY_NAME[paper.kind].words}: {whose_is_it(paper)}"
    return (Question(id="", matter=paper.matter, file_id=None, document=paper.id, code=code, sentence=sentence),)


def _is_shown(problem: Problem, values: Mapping[str, Scalar]) -> bool:
    """Tell whether a problem goes when the values that it names are settled, each of which is shown."""
    named = named_in(problem.sentence)
    return bool(named) and all(path in values for path in named)


def _is_of(question: Question, problem: Problem) -> bool:
    return question.code == problem.code and question.sentence.endswith(f": {problem.sentence}")


def _doubted(
    problem: Problem, values: Mapping[str, Scalar], sources: Mapping[str, Source]
) -> Iterator[tuple[str, str]]:
    """Yield the values that a problem is about, each with the reason that a person reads."""
    named = named_in(problem.sentence)
    if named:
        head = problem.sentence.rpartition(": ")[0]
        why = head.replace("; compare with the page", "").replace(", compare with the page", "")
        yield from ((path, why) for each in named for path in _of_row(each, values))
        return
    if problem.code == "incomplete":
        return
    found = [path for wanted in problem.paths for path in _of_sum(wanted, problem.paths, values, sources)]
    why = problem.sentence if len(found) == 1 else "part of a sum or order that does not come out"
    yield from ((path, why) for path in dict.fromkeys(found))


def _of_row(wanted: str, values: Mapping[str, Scalar]) -> list[str]:
    """Return the value that a path names, or where it names a whole row, the row's values."""
    return [wanted] if wanted in values else [path for path in values if path.startswith(f"{wanted}.")]


def _of_sum(
    wanted: str, paths: Sequence[str], values: Mapping[str, Scalar], sources: Mapping[str, Source]
) -> list[str]:
    """Return the values that a path of a problem stands for; of a whole table the column that the sum is over."""
    if wanted in values:
        return [wanted]
    rows = [path for path in values if path.startswith((f"{wanted}[", f"{wanted}.")) and is_money(path)]
    if not wanted.endswith("]"):
        columns = {path.removeprefix("total_") for path in paths} | {"amount"}
        rows = [path for path in rows if path.rpartition(".")[2] in columns] or rows
    if len(rows) <= MOST_OF_A_SUM:
        return rows
    faintest = sorted(rows, key=lambda path: sources[path].confidence if path in sources else 0.0)[:MOST_OF_A_SUM]
    return [path for path in rows if path in faintest]


def _rank(path: str, value: Scalar) -> int:
    if is_money(path):
        return 2
    if len(str(value)) >= _RUNNING:
        return 6
    name = path.rpartition(".")[2]
    return 3 if "date" in name or "dob" in name or name.endswith(("_start", "_end", "_on")) else 4


def _rank_of(question: Question) -> int:
    return {"other_person": 0, "unknown_kind": 1, "total": 1, "balance": 1, "incomplete": 3}.get(question.code, 2)


def _weightiest(items: Sequence[_Item]) -> tuple[list[_Item], int, int]:
    """Return the items that the sheet has room for, how many are left, and how many papers have none on it."""
    ordered = sorted(items, key=lambda item: (item.rank, item.paper))
    values = [item for item in ordered if item.question is None][:MOST_VALUES]
    asked = [item for item in ordered if item.question is not None][:MOST_QUESTIONS]
    taken = [*values, *asked]
    return taken, len(items) - len(taken), len({item.paper for item in items} - {item.paper for item in taken})


def _numbered(papers: Sequence[FiledDocument], origins: Mapping[str, Origin], taken: Iterable[_Item]) -> list[Paper]:
    """Return the papers with their numbers: those with doubts first, each in the order received."""
    mine: dict[int, list[_Item]] = {}
    for item in taken:
        mine.setdefault(item.paper, []).append(item)
    order = [*sorted(mine), *(at for at in range(len(papers)) if at not in mine)]
    return [_paper(number, papers[at], origins[papers[at].id], mine.get(at, ())) for number, at in enumerate(order, 1)]


def _paper(number: int, paper: FiledDocument, origin: Origin, items: Sequence[_Item]) -> Paper:
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
    return OF_SOMEBODY_ELSE if paper.held in _OF_OTHERS else 1.0


def _doubt(number: str, paper: FiledDocument, origin: Origin, item: _Item) -> Doubt:
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
    if paper.held in _OF_OTHERS:
        return f"{words} {'of somebody else' if paper.held == 'other_person' else 'in another name'}"
    day = document_date(paper.record)
    parts = [words, organisation(paper.record), format_short(day) if day else None]
    return ", ".join(part for part in parts if part)
