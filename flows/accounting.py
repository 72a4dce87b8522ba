"""What becomes of a file that was read: its documents, the account of its pages, and what a person must settle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from casefile.corrections import REPEATS, Correction, within
from casefile.documents import Document, FiledDocument
from casefile.filing import Filing, PageFact, account, file_status
from casefile.fitting import Fit
from casefile.ids import derive_id
from casefile.keys import document_key
from casefile.matching import Match, listed
from casefile.matter import Matter
from casefile.pages import Page, ReadFile
from casefile.problems import Problem
from casefile.protected import HELD, Protected, protected_by
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.records.registry import KIND_BY_NAME
from casefile.repeats import PERHAPS_REPEAT
from casefile.review_form import SAME_PAGE, YES
from extractors.checks import check_identity
from extractors.corrected import corrected
from extractors.reading.refusals import LOCKED
from flows.belonging import ALARMED, Belonging, alarm, pages_in_words, unmatched
from flows.earlier import EarlierPages, Perhaps
from flows.wiring import House

_MOST_TOLD = 4
UNREADABLE = "page could not be read"
_OF_IDENTITY = frozenset({"birth_date", "date_of_loss", "claim_number"})
"""Doubts over whose a paper is that leave it where it was put, for a person to look at."""


def plan_filing(
    house: House,
    received: ReceivedFile,
    read: ReadFile,
    documents: Sequence[Document],
    said: Sequence[Correction] = (),
    homes: Mapping[tuple[int, int], str] = {},
) -> Filing:
    """Return what becomes of a file that belongs to a matter: repeats, other people's pages and doubts told apart.

    `said` is what people corrected: values, and documents that belong to another matter than their file. `homes` are
    the matters of papers, by their pages, where the file itself belongs to none.
    """
    before = EarlierPages(house, received, read)
    filed: list[FiledDocument] = []
    questions: list[Question] = []
    strange: dict[str, frozenset[int]] = {}
    firm = Belonging(house.cases)
    for document in documents:
        pages = pages_between(read, document.pages)
        matter, ruled = _matter_of(house, homes.get(document.pages, received.matter), document, said)
        mended = corrected(document, within(said, document.pages, "value"))
        found = Fit("client") if ruled else firm.judge(mended, matter)
        filed_as = _filed(received, mended, matter, found)
        guarded = _guarded(house, filed_as, matter, pages)
        filed_as = filed_as.model_copy(update={"held": HELD}) if guarded else filed_as
        ruled_same = any(one.value == REPEATS for one in within(said, document.pages, "repeats"))
        paper, perhaps = before.repeats_in(filed_as, pages, ruled=ruled_same)
        paper = paper.model_copy(update={"storage_key": document_key(paper)})
        filed.append(paper)
        if found.whose == "other":
            strange[paper.id] = frozenset(found.pages)
            where = _where(received, paper, found.pages)
            sentence = alarm(where, matter.number, found, firm.elsewhere(mended, matter))
            questions.append(ask(received, paper.id, "other_person", sentence, matter.number, who=ALARMED))
        else:
            questions += _doubts(received, paper, matter)
            questions += _perhaps_repeats(house, received, paper, perhaps)
            questions += _for_the_attorney(received, paper, guarded)
    facts = [PageFact(page.number, page.digest, page.blank, _unreadable(page)) for page in read.pages]
    rows = account(received.id, facts, filed, strange)
    questions += [
        ask(
            received, None, "unreadable", f"page {row.page} of {received.name} could not be read: ask for a better copy"
        )
        for row in rows
        if row.status == "unreadable"
    ]
    status = file_status(rows)
    return Filing(status, _reason(questions), rows, tuple(filed), tuple(questions), before.fingerprints)


def wait_unmatched(received: ReceivedFile, read: ReadFile, documents: Sequence[Document], found: Match) -> Filing:
    """Return the filing of a file that no matter surely fits: every page waits, the candidates are named."""
    reason = unmatched(found)
    kinds = {
        number: document.kind for document in documents for number in range(document.pages[0], document.pages[1] + 1)
    }
    rows = tuple(
        PageRow(
            file_id=received.id, page=page.number, status="waiting", kind=kinds.get(page.number), digest=page.digest
        )
        for page in read.pages
    )
    question = ask(received, None, "unmatched", reason)
    awaits = found.awaits(one.of_whom for one in documents)
    return Filing("waiting", reason, rows, (), (question,), awaits=awaits)


def refuse(received: ReceivedFile, reason: str) -> Filing:
    """Return the filing of a file that can't be opened: one row without a page, and a question."""
    row = PageRow(file_id=received.id, page=None, status="refused")
    code = "locked" if reason == LOCKED else "refused"
    return Filing("refused", reason, (row,), (), (ask(received, None, code, reason),))


def matters_said(received: ReceivedFile, said: Sequence[Correction]) -> tuple[str, ...]:
    """Return the numbers of the matters that a file goes to: its own, and those that people moved documents to."""
    moved = [one.value for one in said if one.act == "matter" and one.value]
    return tuple(sorted({*moved, *([received.matter] if received.matter else [])}))


def _matter_of(house: House, home: str | None, document: Document, said: Sequence[Correction]) -> tuple[Matter, bool]:
    """Return the matter of a document, and whether a person said so."""
    ruled = within(said, document.pages, "matter")
    number = ruled[-1].value if ruled and ruled[-1].value else home
    return house.cases.matters.get(number or ""), bool(ruled)


def _filed(received: ReceivedFile, document: Document, matter: Matter, found: Fit) -> FiledDocument:
    held = "privileged" if received.privileged else None
    doubts: tuple[Problem, ...] = ()
    if found.whose == "other":
        held = "other_person"
    else:
        against = check_identity(document.kind, document.record, matter, document.sources)
        doubts = tuple(problem for problem in against if problem.code in _OF_IDENTITY)
    return FiledDocument(
        id=derive_id(received.id, document.member or "", *document.pages),
        matter=matter.number,
        file=received.sha256,
        pages=document.pages,
        kind=document.kind,
        confidence=document.confidence,
        record=document.record,
        sources=document.sources,
        problems=(*document.problems, *doubts),
        held=held,
    )


def _guarded(house: House, paper: FiledDocument, matter: Matter, pages: Sequence[Page]) -> Protected | None:
    """Return why a paper that is not held yet is specially protected."""
    if paper.held is not None:
        return None
    told = ((page.number, page.text) for page in pages)
    return protected_by(paper.kind, told, matter.jurisdiction.state, matter.client.date_of_birth, house.today())


def _for_the_attorney(received: ReceivedFile, paper: FiledDocument, guarded: Protected | None) -> list[Question]:
    """Return what an attorney is asked: of a protected paper, and of a privileged one that is in the file openly."""
    number, where = paper.matter, _where(received, paper)
    asked = []
    if guarded is not None:
        asked.append(
            f"{where} seems to be {guarded.words} (page {guarded.page}; {guarded.cite}): it stays out of every report "
            f"and binder until an attorney lets it in: matterflow let-in {number} {paper.id} --attorney ID"
        )
    if paper.held == "privileged" and paper.duplicate_of is not None:
        asked.append(
            f"{where} was dropped as privileged, and the same paper came in before: both stay out of every report and "
            f"binder until an attorney lets the first in: matterflow let-in {number} {paper.duplicate_of} --attorney ID"
        )
    return [ask(received, paper.id, HELD, sentence, number, who=ALARMED) for sentence in asked]


def _where(received: ReceivedFile, made: FiledDocument, named: Sequence[int] = ()) -> str:
    """Return where a document stands, in words; some pages of a longer one may be named first."""
    pages = pages_in_words(made.pages)
    words = KIND_BY_NAME[made.kind].words
    if 0 < len(named) < made.page_count:
        few = f"page {named[0]}" if len(named) == 1 else f"pages {', '.join(map(str, named))}"
        return f"{few} of {received.name} (within the {words} on {pages})"
    return f"{pages} of {received.name} ({words})"


def _perhaps_repeats(
    house: House, received: ReceivedFile, paper: FiledDocument, perhaps: Sequence[Perhaps]
) -> list[Question]:
    """Return what is asked of pages that may be earlier ones once more; filed as pages of their own until then."""
    if not perhaps:
        return []
    names = {file.sha256: file.called for file in house.cases.files.of_matter(paper.matter)}
    told = [
        f"page {one.page} and page {one.twin.number} of {names.get(one.twin.file, 'an earlier file')}"
        for one in perhaps
    ]
    read = [
        f'"{here or "nothing"}" here, "{there or "nothing"}" there' for one in perhaps for here, there in one.doubts
    ]
    sentence = (
        f"{_where(received, paper)}: {listed(told[:_MOST_TOLD])} may be the same, sent again; they were hard to read "
        f"and differ ({'; '.join(read[:_MOST_TOLD])}). Compare them: both are filed until this is answered. "
        f'Answer "{SAME_PAGE}" in the review sheet\'s Questions if they are the same, "{YES}" if they are two'
    )
    return [ask(received, paper.id, PERHAPS_REPEAT, sentence, paper.matter)]


def _doubts(received: ReceivedFile, made: FiledDocument, matter: Matter) -> list[Question]:
    where = _where(received, made)
    if made.kind == "unknown" and made.confidence < 1:
        return [
            ask(
                received,
                made.id,
                "unknown_kind",
                f"{where.rsplit(' (', 1)[0]}: what kind of paper is this?",
                matter.number,
            )
        ]
    if made.duplicate_of is not None:
        return []
    return [
        ask(received, made.id, problem.code, f"{where}: {problem.sentence}", matter.number) for problem in made.problems
    ]


def ask(
    received: ReceivedFile,
    document: str | None,
    code: str,
    sentence: str,
    matter: str | None = None,
    *,
    who: str = "case_manager",
    pages: tuple[int, int] | None = None,
) -> Question:
    """Return the question about a file, one of its documents or one of its papers; asked twice it is one."""
    return Question(
        id=derive_id(received.id, document or "", code, sentence),
        matter=matter or received.matter,
        file_id=received.id,
        document=document,
        code=code,
        sentence=sentence,
        who=who,
        first_page=pages[0] if pages else None,
        last_page=pages[1] if pages else None,
    )


def _reason(questions: Sequence[Question]) -> str | None:
    alarms = [question.sentence for question in questions if question.code in {"other_person", "unreadable"}]
    return "; ".join(alarms) or None


def pages_between(read: ReadFile, pages: tuple[int, int]) -> tuple[Page, ...]:
    """Return the pages from first to last of a range."""
    return tuple(page for page in read.pages if pages[0] <= page.number <= pages[1])


def _unreadable(page: Page) -> bool:
    return any(doubt.startswith(UNREADABLE) for doubt in page.doubts)
