"""The exhibit binder of a run: the papers out of storage, what does not go out burnt in, bound, and opened again."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.errors import NotFoundError, PermanentError
from casefile.keys import version_prefix
from casefile.minors import persons_of
from casefile.redactions import rule_on
from flows.wiring import House
from generators.binder import bind, number_range, page_numbers
from generators.binder_check import Bound, faults
from generators.binder_parts import in_parts, part_name
from generators.desk import Built, Desk
from generators.identifiers import WORDS, IdentifierKind
from generators.layout import Layout, lay_out
from generators.minor_names import NOBODY, Minors
from generators.redaction import Burnt, Redacted, redacted, searched
from generators.titles import title

_BINDER_FILE = re.compile(r"exhibits(?:-\d+)?\.pdf")
BINDER, BINDER_LOG = "exhibits.pdf", "binder.json"
THE_FIRMS = "the firm's setting `redact`"
Row = dict[str, Any]


class Kept(NamedTuple):
    """What goes out nowhere in a binder: numbers that were found, days of birth, minors' names."""

    secrets: frozenset[str]
    births: Sequence[dt.date]
    minors: Minors


class Binder(NamedTuple):
    """The binder that goes out, and the firm's own log of it: where each paper stands, what was burnt in and why."""

    pdf: bytes
    log: bytes
    parts: tuple[bytes, ...] = ()

    @property
    def files(self) -> dict[str, bytes]:
        """The files of a version by name: the whole binder, its parts where it is over the limit, the log."""
        parts = {part_name(number): part for number, part in enumerate(self.parts, 1)}
        return {BINDER: self.pdf, **parts, BINDER_LOG: self.log}


def binder_of(house: House, case: CaseFile, desk: Desk, built: Built, version: int) -> Binder:
    """Return the exhibit binder of what was built, from the papers in storage.

    Numbers that went out in a release before the version, and whose pages are in no exhibit now, leave slip sheets.

    Raises:
        NotFoundError: a paper of it is not in storage any more.
        PermanentError: a paper in it may not go out, or the finished binder is not as it should be.
    """
    documents = {document.id: document for document in case.documents}
    wanted = [identity for exhibit in built.exhibits for identity in exhibit.documents]
    for identity in wanted:
        _may_go_out(documents[identity])
    kinds: tuple[IdentifierKind, ...] = house.settings.redact
    born = case.matter.client.date_of_birth
    births = (born,) if born is not None and "birth_date" in kinds else ()
    minors = minors_of(house, case, desk.today) if "minor_name" in kinds else NOBODY
    with tempfile.TemporaryDirectory(prefix="matterflow-binder-") as folder:
        papers = {identity: Path(folder) / f"{number}.pdf" for number, identity in enumerate(wanted)}
        for identity, path in papers.items():
            house.store.fetch(documents[identity].storage_key or "", path)
        seen = {identity: searched(path, kinds, births, minors) for identity, path in papers.items()}
        secrets = frozenset[str]().union(*(each.secrets for each in seen.values()))
        done = {identity: redacted(path, seen[identity], secrets) for identity, path in papers.items()}
        pdfs = {identity: one.pdf or papers[identity] for identity, one in done.items()}
        out = io.BytesIO()
        slips = withdrawn(house, case, desk, built, version)
        heading = f"Exhibits, matter {case.matter.number}"
        layout = bind(out, heading, built.exhibits, documents, pdfs, desk.bates, slips, minors)
    _check(out.getvalue(), documents, desk, layout, done, Kept(secrets, births, minors))
    limit = house.settings.exhibits_megabytes
    parts = in_parts(out.getvalue(), layout, int(limit * 1_000_000)) if limit else ()
    return Binder(out.getvalue(), _log(case, desk, built, documents, done, slips), parts)


def minors_of(house: House, case: CaseFile, day: dt.date) -> Minors:
    """Return the minors of the matter, and of those linked to it, whose names do not go out on the day."""
    linked = []
    for number in case.matter.linked_matters:
        try:
            linked.append(house.cases.matters.get(number))
        except NotFoundError:
            continue  # an intake form may name a matter that another firm has
    return Minors.of(persons_of(case, day, linked))


def binder_files(names: Iterable[str]) -> list[str]:
    """Return those of a version's files that go out as its binder: the whole, and its parts."""
    return [name for name in names if _BINDER_FILE.fullmatch(name)]


def withdrawn(house: House, case: CaseFile, desk: Desk, built: Built, version: int) -> tuple[str, ...]:
    """Return the numbers that the last release before the version holds and that no exhibit has now, in order."""
    releases = [
        one
        for one in house.cases.drafts.list(case.matter.number)
        if one.document == built.name and one.version < version and one.released_by and BINDER_LOG in one.outputs
    ]
    if not releases:
        return ()
    last = max(releases, key=lambda one: one.version)
    log = json.loads(house.store.get(version_prefix(last.matter, last.document, last.version) + BINDER_LOG))
    documents = {document.id: document for document in case.documents}
    held = {
        desk.bates[paper.file, page]
        for exhibit in built.exhibits
        for paper in map(documents.__getitem__, exhibit.documents)
        for page in range(paper.pages[0], paper.pages[1] + 1)
    }
    went_out = [number for exhibit in log["exhibits"] for paper in exhibit["papers"] for number in paper["numbers"]]
    return tuple(sorted({*went_out, *log["withdrawn"]} - held))


def _may_go_out(document: FiledDocument) -> None:
    if document.held is not None:
        raise PermanentError(f"document {document.id} is held back and stands in an exhibit; nothing was stored")


def _check(
    binder: bytes,
    documents: Mapping[str, FiledDocument],
    desk: Desk,
    layout: Layout,
    done: Mapping[str, Redacted],
    kept: Kept,
) -> None:
    titles = {line.document: title(documents[line.document]) for line in layout.lines if line.document}
    burnt: dict[int, list[Burnt]] = defaultdict(list)
    for identity, one in done.items():
        for each in one.burnt:
            burnt[layout.starts[identity] + each.page].append(each)
    bound = Bound(
        layout,
        tuple(page_numbers(layout, documents, desk.bates)),
        {identity: number_range(documents[identity], desk.bates) for identity in titles},
        burnt,
        *kept,
    )
    found = faults(binder, bound)
    if found:
        raise PermanentError(f"the exhibit binder is not as it should be, nothing was stored: {found[0]}")


def _log(
    case: CaseFile,
    desk: Desk,
    built: Built,
    documents: Mapping[str, FiledDocument],
    done: Mapping[str, Redacted],
    slips: Sequence[str],
) -> bytes:
    layout = lay_out(built.exhibits, documents)

    def number(identity: str, page: int) -> str:
        paper = documents[identity]
        return desk.bates[paper.file, paper.pages[0] + page]

    burnt = [
        _burnt(case, desk, number(identity, each.page), each)
        for identity in layout.starts
        for each in done[identity].burnt
    ]
    content: Row = {
        "exhibits": [
            {
                "exhibit": exhibit.label,
                "title": exhibit.title,
                "papers": [_paper(documents[identity], layout, desk) for identity in exhibit.documents],
            }
            for exhibit in built.exhibits
        ],
        "withdrawn": list(slips),
        "redactions": burnt,
        "pages_without_words": [
            number(identity, page) for identity in layout.starts for page in done[identity].wordless
        ],
    }
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _paper(paper: FiledDocument, layout: Layout, desk: Desk) -> Row:
    return {
        "document": paper.id,
        "sha256": paper.file,
        "pages": list(paper.pages),
        "bates": number_range(paper, desk.bates),
        "numbers": [desk.bates[paper.file, page] for page in range(paper.pages[0], paper.pages[1] + 1)],
        "binder_page": layout.starts[paper.id],
    }


def _burnt(case: CaseFile, desk: Desk, bates: str, one: Burnt) -> Row:
    rule = rule_on(one.kind, case.matter.jurisdiction.state, desk.today)
    return {
        "bates": bates,
        "what": WORDS[one.kind],
        "shown": one.shown,
        "box": [round(edge, 1) for edge in one.box],
        "rule": rule.cite if rule else THE_FIRMS,
        "mark": rule.mark if rule else None,
    }
