"""The sample matter as a case file: the records that its papers hold, each value with a place of its own."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import tomllib
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from casefile.case import CaseFile
from casefile.citations import Source
from casefile.dates import parse_date
from casefile.documents import FiledDocument, record_from_json
from casefile.drafts import Firm, Person
from casefile.ids import derive_id
from casefile.matter import Matter
from casefile.pages import Box
from casefile.paths import scalars
from casefile.records.registry import KIND_BY_NAME
from generators.desk import Desk

SAMPLE = Path("infra/sample")
TODAY = dt.date(2026, 9, 8)
FIRST = ("Fresno PD report 26-10442.pdf", "scan_20260812_0931.pdf", "SCMC ED records 2-14-26.pdf", "SCMC UB04.pdf")
SEALED = ("SCMC records secure.pdf",)


def sample_matter(**changes: Any) -> Matter:
    """Return the matter of the sample intake form, with changed fields."""
    answers = json.loads((SAMPLE / "intake.json").read_text("utf-8"))
    return Matter.model_validate({**answers, **changes})


def sample_case(**changes: Any) -> CaseFile:
    """Return the sample matter with all papers that can be opened."""
    truth = json.loads((SAMPLE / "truth.json").read_text("utf-8"))
    names = [name for name in FIRST if name in truth] + sorted(name for name in truth if name not in FIRST)
    papers = [filed(name, paper) for name in names if name not in SEALED for paper in truth[name]]
    return CaseFile(matter=sample_matter(**changes), documents=tuple(papers))


def filed(name: str, paper: dict[str, Any]) -> FiledDocument:
    """Return one paper of the truth as it would be filed: every scalar has a source of its own."""
    kind = KIND_BY_NAME[paper["kind"]]
    known = set(kind.record.model_fields)
    record = record_from_json(kind.name, {key: value for key, value in paper["record"].items() if key in known})
    first, last = paper["pages"]
    sources = {
        path: Source(page=first + (at % (last - first + 1)), box=Box(72, at, 300, at + 1), text=as_printed(value))
        for at, (path, value) in enumerate(scalars(record))
    }
    sha = hashlib.sha256(name.encode()).hexdigest()
    return FiledDocument(
        id=derive_id(name, first),
        matter="2026-0142",
        file=sha,
        pages=(first, last),
        kind=kind.name,
        confidence=0.98,
        record=record,
        sources=sources,
        held="other_person" if "another patient" in (paper.get("note") or "") else None,
        duplicate_of=derive_id("Foothill Imaging statement.pdf", 1)
        if "scanned again" in (paper.get("note") or "")
        else None,
    )


def as_printed(value: object) -> str:
    """Return a value in the words of a paper: American dates, thousands with commas."""
    text = str(value)
    day = parse_date(text) if len(text) == 10 and text[4:5] == "-" else None
    if day:
        return day.strftime("%m/%d/%Y")
    whole, dot, cents = text.partition(".")
    if dot and len(cents) == 2 and whole.isdigit():
        return f"{Decimal(text):,.2f}"
    return text


def reread(case: CaseFile, sha: str, page: int, box: Box | None) -> str:
    """Return the words of a box of the sample papers, as a second reading would."""
    boxes = _words_of(case)[sha, page]
    return " ".join(boxes.values()) if box is None else boxes.get(box, "")


def words_on(case: CaseFile, sha: str, page: int) -> str:
    """Return all words of a page of the sample papers."""
    return reread(case, sha, page, None)


Words = dict[tuple[str, int], dict[Box | None, str]]
_KNOWN: dict[int, tuple[tuple[FiledDocument, ...], Words]] = {}


def _words_of(case: CaseFile) -> Words:
    """Return the words of every box of every page; those of a case once seen are kept with its papers."""
    known = _KNOWN.get(id(case.documents))
    if known is not None:
        return known[1]
    words: Words = defaultdict(dict)
    for document in case.documents:
        for source in document.sources.values():
            words[document.file, source.page][source.box] = source.text
    _KNOWN[id(case.documents)] = (case.documents, words)
    return words


def sample_desk(case: CaseFile, **changes: Any) -> Desk:
    """Return the desk of the sample firm, with every page of the case numbered."""
    settings = tomllib.loads((SAMPLE / "matterflow.toml").read_text("utf-8"))
    fields = set(Person.model_fields)
    staff = tuple(
        Person.model_validate({key: value for key, value in person.items() if key in fields})
        for person in settings["staff"]
    )
    bates: dict[tuple[str, int], str] = {}
    for document in case.documents:
        for page in range(document.pages[0], document.pages[1] + 1):
            bates.setdefault((document.file, page), f"MQR-{len(bates) + 1:06d}")
    desk = Desk(firm=Firm.model_validate(settings["firm"]), person=staff[1], staff=staff, today=TODAY, bates=bates)
    return cast("Desk", desk._replace(**changes))
