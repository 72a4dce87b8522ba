"""Extraction: a file once read to its documents, each with its kind, its record, its sources and its doubts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from casefile.citations import Source
from casefile.corrections import Rulings
from casefile.documents import Document, Extraction
from casefile.pages import Page, ReadFile, displayed, upright
from casefile.problems import Problem
from casefile.records.registry import KIND_BY_NAME
from extractors.bare_rows import without_bare_coverages
from extractors.bounds import bounded
from extractors.checks import check, incomplete, share_found
from extractors.classes import classified
from extractors.column_figures import with_column_figures
from extractors.evidence import Glance, glance
from extractors.explained import unexplained
from extractors.gathered import Side
from extractors.hard_to_read import as_likely, told_as_read
from extractors.headed_days import with_headed_days
from extractors.itemised import completed_rows
from extractors.joined_codes import with_codes_apart
from extractors.kinds import other_papers
from extractors.layout import forget_pages
from extractors.likely import completed, forget_signs
from extractors.marks import marks
from extractors.mended_sums import mended_sums
from extractors.mended_values import mended_values
from extractors.misread_days import with_days_mended
from extractors.no_rows import without_rows_that_are_none
from extractors.registry import READERS
from extractors.settled import settled
from extractors.sorting import SURE, UNKNOWN, Verdict, leaning, verdict
from extractors.spans import Pages
from extractors.splitting import documents
from extractors.structured import StructuredDocument, read_structured
from extractors.typed import typed_pages
from extractors.vetting import vetted
from extractors.whose import said_on

_BEYOND_DOUBT = SURE  # a surer kind stands, whatever is found: an empty form is a form
_TELLS_LITTLE = 0.2  # share of a kind's fields below which a paper that only looks like it is none
LEGIBLE = 0.6  # a value read with less confidence is named to a person
FAULT = "fault"  # the code of a problem that is the program's own and not the paper's
_RUNNING = 80  # signs from which a value is running text
_READ = {reader.kind: reader.extract for reader in READERS}


NOTHING_RULED = Rulings()


def extract_documents(read: ReadFile, ruled: Rulings = NOTHING_RULED) -> tuple[Document, ...]:
    """Return the documents of the file: split, sorted, read and checked; every page stands in exactly one.

    The documents of a container's parts name the part, and their pages are that part's. What a person ruled on
    where documents begin and of what kind they are goes before what the pages look like.
    """
    try:
        return _documents(read, ruled)
    finally:
        forget_pages()
        forget_signs()


def _documents(read: ReadFile, ruled: Rulings) -> tuple[Document, ...]:
    if read.members:
        return tuple(document for member in read.members for document in _of_member(member))
    if read.status == "refused":
        return ()
    if read.structured is not None:
        found = read_structured(read.structured, read.media_type)
        return _of_text(read, ruled) if found is None else tuple(_of_structure(document) for document in found)
    pages = [bounded(upright(page)) for page in read.pages]
    sides = [Side(glance(page), marks(page)) for page in pages]
    shown = {page.number: page for page in read.pages}
    return tuple(_document(document, shown, ruled) for document in documents(sides, ruled.begins))


def as_json(read: ReadFile, documents: Sequence[Document], name: str) -> dict[str, Any]:
    """Return the file's object of the records contract."""
    return {
        "file": name,
        "sha256": read.sha256,
        "media_type": read.media_type,
        "pages": page_count(read),
        "status": read.status,
        "reason": read.reason,
        "documents": [_document_json(document) for document in documents],
    }


def page_count(read: ReadFile) -> int:
    """Return how many pages the file has, those of its parts together."""
    return sum(page_count(member) for member in read.members) if read.members else len(read.pages)


def _of_member(member: ReadFile) -> Iterator[Document]:
    for document in extract_documents(member):
        name = f"{member.member}/{document.member}" if document.member else member.member
        yield document.model_copy(update={"member": name})


def _of_structure(found: StructuredDocument) -> Document:
    """Return a document of a file without pages: it says itself what it is."""
    record, sources, problems = found.extraction
    return Document(
        pages=(1, 1),
        kind=found.kind,
        confidence=1.0,
        record=record,
        sources=dict(sources),
        problems=(*problems, *check(found.kind, record, sources), *incomplete(found.kind, record, (1, 1))),
    )


def _of_text(read: ReadFile, ruled: Rulings) -> tuple[Document, ...]:
    """Return the one document of a file of text, read as if typed; its values have words and no boxes."""
    sides = [Side(glance(page), marks(page)) for page in map(bounded, typed_pages(read.structured or ""))]
    document = _document(sides, {}, ruled)
    sources = {
        path: source.model_copy(update={"page": 1, "box": None, "method": _unplaced(source)})
        for path, source in document.sources.items()
    }
    doubts = (*document.problems, *_of_reading(read.pages))
    problems = tuple(problem.model_copy(update={"pages": (1,)}) for problem in doubts)
    people = tuple(person.model_copy(update={"page": 1}) for person in document.said.people)
    whose = document.said.model_copy(update={"people": people})
    changes = {"pages": (1, 1), "sources": sources, "problems": problems, "said": whose}
    return (document.model_copy(update=changes),)


def _unplaced(source: Source) -> str:
    return "inferred" if source.method == "inferred" else "structured"


def _document(sides: Sequence[Side], shown: Mapping[int, Page], ruled: Rulings) -> Document:
    pages = [side.look.page for side in sides]
    glances = [side.glance for side in sides]
    said = _ruled(pages, ruled) or leaning(verdict(glances), glances, ruled.hinted)
    extraction = _extracted(said.kind, glances)
    if said.confidence < _BEYOND_DOUBT and share_found(said.kind, extraction.record) < _TELLS_LITTLE:
        said = said._replace(kind=UNKNOWN, runner_up=said.kind)
        extraction = _extracted(UNKNOWN, glances)
    first, last = pages[0].number, pages[-1].number
    return Document(
        pages=(first, last),
        kind=said.kind,
        confidence=said.confidence,
        record=extraction.record,
        sources={path: _displayed(source, shown) for path, source in extraction.sources.items()},
        problems=(
            *_of_kind(said, first, last),
            *extraction.problems,
            *_failed_checks(said.kind, extraction, pages),
            *incomplete(said.kind, extraction.record, (first, last)),
            *_faint(extraction),
            *_of_reading(pages),
        ),
        said=said_on(said.kind, pages, [side.marks for side in sides]),
    )


def _failed_checks(kind: str, extraction: Extraction, pages: Pages) -> Iterator[Problem]:
    failed = check(kind, extraction.record, extraction.sources)
    if failed:
        left = unexplained(failed, extraction.record, pages)
        yield from told_as_read(as_likely(left, extraction.problems, extraction.sources), extraction.sources, LEGIBLE)


def _ruled(pages: Pages, ruled: Rulings) -> Verdict | None:
    """Return the kind that a person said the document is of."""
    kinds = [kind for page in pages if (kind := ruled.kinds.get(page.number)) in KIND_BY_NAME and kind]
    return Verdict(kinds[0], 1.0, kinds[0], ()) if kinds else None


def _extracted(kind: str, glances: Sequence[Glance]) -> Extraction:
    """Return what the kind's reader takes from the pages; a fault of the reader costs its values and never the file."""
    pages = [one.look.page for one in glances]
    try:
        if kind not in _READ:
            return other_papers.extract(pages, kind)
        read = vetted(kind, _READ[kind](pages))
        rows = without_bare_coverages(completed_rows(kind, completed(kind, read, pages), pages))
        rows = with_headed_days(without_rows_that_are_none(rows), pages)
        whole = classified(kind, rows, glances)
        whole = with_codes_apart(with_column_figures(kind, settled(read, whole), pages))
        return with_days_mended(mended_values(kind, mended_sums(kind, whole, pages), pages))
    except Exception as fault:  # noqa: BLE001 - whatever it is, the document is filed and a person told
        words, numbers = KIND_BY_NAME[kind].words, tuple(page.number for page in pages)
        sentence = (
            f"the values of the {words} from page {numbers[0]} on could not be taken (a fault of the program: "
            f"{type(fault).__name__}); enter them by hand and tell the administrator"
        )
        return Extraction(KIND_BY_NAME[kind].record(), {}, (Problem(code=FAULT, sentence=sentence, pages=numbers),))


def _displayed(source: Source, shown: Mapping[int, Page]) -> Source:
    """Return the source with its box where the page shows it, for a page that was read on its side."""
    page = shown.get(source.page)
    if page is None or not page.turns or source.box is None:
        return source
    return source.model_copy(update={"box": displayed(source.box, page)})


def _of_kind(said: Verdict, first: int, last: int) -> Iterator[Problem]:
    where = f"page {first}" if first == last else f"pages {first}-{last}"
    numbers = tuple(range(first, last + 1))
    other = KIND_BY_NAME[said.runner_up].words
    if said.kind == UNKNOWN and said.confidence < 1:
        sentence = f"no kind of paper fits {where} for sure (nearest: {other}); say what it is"
        yield Problem(code="unknown-kind", sentence=sentence, pages=numbers)
    elif said.confidence < SURE:
        words = KIND_BY_NAME[said.kind].words
        sentence = f"the kind of {where} is uncertain: {words}, or perhaps {other}"
        yield Problem(code="uncertain-kind", sentence=sentence, pages=numbers)


def _faint(extraction: Extraction) -> Iterator[Problem]:
    faint = {path: source for path, source in extraction.sources.items() if _is_faint(source)}
    if faint:
        named = ", ".join(f"{path} (page {source.page})" for path, source in faint.items())
        pages = tuple(sorted({source.page for source in faint.values()}))
        yield Problem(code="faint", sentence=f"hard to read, compare with the page: {named}", pages=pages)


def _is_faint(source: Source) -> bool:
    """Tell whether a value is hard to read; of running text the least sure word says little of the whole."""
    return source.confidence < (LEGIBLE if len(source.text) < _RUNNING else LEGIBLE / 3)


def _of_reading(pages: Pages) -> Iterator[Problem]:
    for page in pages:
        for doubt in page.doubts:
            yield Problem(code="reading", sentence=f"page {page.number}: {doubt}", pages=(page.number,))


def _document_json(document: Document) -> dict[str, Any]:
    said: dict[str, Any] = {"member": document.member} if document.member is not None else {}
    return said | {
        "pages": list(document.pages),
        "kind": document.kind,
        "confidence": document.confidence,
        "record": document.record.model_dump(mode="json"),
        "sources": {path: _source_json(source) for path, source in document.sources.items()},
        "problems": [problem.sentence for problem in document.problems],
    }


def _source_json(source: Source) -> dict[str, Any]:
    return {
        "page": source.page,
        "box": [round(edge, 1) for edge in source.box] if source.box is not None else None,
        "text": source.text,
        "confidence": source.confidence,
        "method": source.method,
    }
