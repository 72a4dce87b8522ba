"""Whole valid values, built with what a test is about and sensible for the rest."""

import datetime as dt
from decimal import Decimal

from casefile.citations import Source
from casefile.documents import FiledDocument
from casefile.drafts import Manifest
from casefile.ids import derive_id
from casefile.matter import Client, Jurisdiction, Matter
from casefile.pages import Box
from casefile.problems import Problem
from casefile.receipts import PageRow, Question, ReceivedFile
from casefile.records.medical import Charge, ChartNote, MedicalBill

NUMBER = "2026-0142"
OTHER = "2026-0999"
NOON = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


def a_matter(number=NUMBER, **changes):
    values = {"client": Client(name="Marisol E. Quintanilla-Reyes"), "jurisdiction": Jurisdiction(state="CA")}
    return Matter(number=number, **(values | changes))


def a_file(name="bill.pdf", matter=NUMBER, **changes):
    sha256 = changes.pop("sha256", derive_id(name) * 4)
    values = {
        "id": derive_id(matter, "", name, sha256),
        "matter": matter,
        "folder": f"{matter} Quintanilla-Reyes",
        "name": name,
        "sha256": sha256,
        "size": 1234,
        "received_at": NOON,
    }
    return ReceivedFile(**(values | changes))


def a_bill(file, first=1, last=2, **changes):
    values = {
        "id": derive_id(file.matter, file.sha256, first, last),
        "matter": file.matter,
        "file": file.sha256,
        "pages": (first, last),
        "kind": "medical_bill",
        "confidence": 0.98,
        "record": MedicalBill(
            form="cms1500",
            provider_name="Sierra Crest Medical Center",
            statement_date=dt.date(2026, 3, 2),
            diagnosis_codes=("S13.4XXA",),
            charges=(Charge(date_of_service=dt.date(2026, 2, 14), code="99284", amount=Decimal("1385.00")),),
            total_charges=Decimal("1385.00"),
        ),
        "sources": {
            "total_charges": Source(page=2, box=Box(400.25, 700.5, 452.125, 712.0), text="$1,385.00", confidence=0.97),
            "charges[0].amount": Source(page=1, box=Box(400.0, 300.0, 452.0, 312.0), text="1385 00"),
            "form": Source(page=1, box=None, text="", method="inferred"),
        },
        "problems": (Problem(code="sum", sentence="the 1 line adds up to 1,385.00", pages=(1,)),),
        "storage_key": f"matters/{file.matter}/records/medical/x.pdf",
    }
    return FiledDocument(**(values | changes))


def a_note(file, day, first=1, last=1, **changes):
    record = ChartNote(note_type="office_visit", date_of_service=day)
    return a_bill(file, first, last, kind="chart_note", record=record, sources={}, problems=(), **changes)


def a_page(file, page=1, status="filed", **changes):
    values = {"file_id": file.id, "page": page, "status": status, "kind": "medical_bill", "digest": f"{file.id}-{page}"}
    return PageRow(**(values | changes))


def a_question(file, sentence="what kind of paper is this?", **changes):
    values = {
        "id": derive_id(file.id, sentence),
        "matter": file.matter,
        "file_id": file.id,
        "document": None,
        "code": "unknown_kind",
        "sentence": sentence,
    }
    return Question(**(values | changes))


def a_manifest(number=NUMBER, document="settlement-demand", version=1, **changes):
    values = {
        "matter": number,
        "document": document,
        "version": version,
        "matterflow_version": "1.0",
        "rules_version": "2026.1",
        "inputs": {"matter": "aa"},
        "outputs": {"settlement-demand.docx": "d0c", "settlement-demand.pdf": "bdf"},
        "triggered_by": "jlindqvist",
        "triggered_on": dt.date(2026, 9, 8),
    }
    return Manifest(**(values | changes))
