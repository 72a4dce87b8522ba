"""Small whole values for tests of the generators: a case of one matter, a book, a template of given lines."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from docx import Document

from casefile.case import CaseFile
from casefile.citations import Source
from casefile.documents import FiledDocument
from casefile.drafts import Firm, Person
from casefile.law.rules import rule_by_id
from casefile.matter import Client, Jurisdiction, Matter
from casefile.pages import Box
from casefile.records.medical import Charge, MedicalBill
from casefile.vocabulary import Vocabulary
from generators.claimbook import ClaimBook, settings_value
from generators.desk import Desk, Exhibit
from generators.verification import Origins
from generators.word import render

SHA = "a" * 64
BILL = "b1"
DAY = dt.date(2026, 9, 8)


class Lines(Vocabulary):
    """A view of lines."""

    lines: tuple[str, ...]


def a_bill(*amounts: str, total: str | None = None, pages: tuple[int, int] = (1, 1), **more: Any) -> FiledDocument:
    """Return a bill whose every figure stands in a box of its own on its first page."""
    charges = tuple(
        Charge(date_of_service=dt.date(2026, 3, 2 + at), code="99213", amount=Decimal(amount))
        for at, amount in enumerate(amounts)
    )
    record = MedicalBill(
        provider_name="Foothill Imaging", charges=charges, total_charges=Decimal(total) if total else None
    )
    texts = {"provider_name": "Foothill Imaging"}
    for at, charge in enumerate(charges):
        texts[f"charges[{at}].amount"] = f"${charge.amount:,.2f}"
        texts[f"charges[{at}].date_of_service"] = f"{charge.date_of_service:%m/%d/%Y}"
        texts[f"charges[{at}].code"] = "99213"
    if total:
        texts["total_charges"] = f"{Decimal(total):,.2f}"
    sources = {
        path: Source(page=pages[0], box=Box(0, at, 9, at + 1), text=text)
        for at, (path, text) in enumerate(texts.items())
    }
    given = {"id": BILL, "matter": "2026-1", "file": SHA, "pages": pages, "kind": "medical_bill", "confidence": 1.0}
    return FiledDocument.model_validate({**given, "record": record, "sources": sources, **more})


def a_case(*documents: FiledDocument, client: str = "Ana Ruiz", **matter: Any) -> CaseFile:
    """Return a case of one matter with these papers."""
    given = {"number": "2026-1", "client": Client(name=client), "jurisdiction": Jurisdiction(state="CA")}
    return CaseFile(matter=Matter.model_validate({**given, **matter}), documents=documents)


def a_desk(**changes: Any) -> Desk:
    """Return a desk with one paralegal; the first hundred pages of the one file are numbered."""
    person = Person(id="pl", name="P. Legal", role="paralegal")
    bates = {(SHA, page): f"AR-{page:06d}" for page in range(1, 101)}
    desk = Desk(
        firm=Firm(name="Okafor & Lind", phone="559-555-0199"), person=person, staff=(person,), today=DAY, bates=bates
    )
    return desk._replace(**changes)


def a_book(*documents: FiledDocument, exhibits: Sequence[Exhibit] = (), **desk: Any) -> ClaimBook:
    """Return an empty book over a case of these papers."""
    return ClaimBook(a_case(*documents), a_desk(**desk), exhibits)


def a_template(*lines: str, header: str = "") -> bytes:
    """Return a Word file of these paragraphs."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


LINES = a_template("{%p for line in lines %}", "{{ line }}", "{%p endfor %}")


def written(*lines: str, draft: bool = False) -> bytes:
    """Return a Word file that prints these lines."""
    return render(LINES, Lines(lines=lines), draft=draft)


def origins(book: ClaimBook, **changes: Any) -> Origins:
    """Return where the claims of a book lead, with the papers' words as they were read."""

    def reread(sha: str, page: int, box: Box | None) -> str:
        sources = [source for paper in book.case.documents if paper.file == sha for source in paper.sources.values()]
        return " ".join(one.text for one in sources if one.page == page and (box is None or one.box == box))

    given: dict[str, Any] = {
        "reread": reread,
        "bates": book.desk.bates,
        "rule": rule_by_id,
        "signed_off": book.desk.signed_off,
        "settings": lambda key: settings_value(book.desk, key),
        "matter": book.case.matter,
    }
    return Origins(**{**given, **changes})


def edited(docx: bytes, old: str, new: str) -> bytes:
    """Return the file with one run's words changed, as a person does in Word.

    Raises:
        AssertionError: no run has those words.
    """
    document = Document(io.BytesIO(docx))
    runs = list(document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"))
    found = [run for run in runs if old in (run.text or "")]
    assert found, f"no run says {old!r}"
    found[0].text = found[0].text.replace(old, new, 1)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
