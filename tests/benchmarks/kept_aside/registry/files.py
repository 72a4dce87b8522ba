"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.kept_aside.registry import bills, notes, studies
from tests.benchmarks.kept_aside.registry.case import Paper, Person, sheet


class Part(NamedTuple):
    """One document: of whom, through which machine, and the sheets that lie before and after it."""

    kind: str
    draw: Callable[[Person], Paper]
    who: str
    way: str = "text"
    turns: tuple[int, ...] = (0,)
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    stamp: tuple[str, float, float] | None = None
    bates: tuple[str, int] | None = None
    header: str = "04/14/2026 09:26  FROM: 4195550172 TFCH HIM"


BLANK = sheet("<p>&nbsp;</p>")


def _bills() -> dict[str, list[Part]]:
    kind = "medical_bill"
    return {
        "ostrander-1.pdf": [Part(kind, bills.orthopedic_claim, "delphine", "bw300")],
        "hargrave-1.pdf": [Part(kind, bills.pain_claim, "lucius")],
        "barnowski-1.pdf": [Part(kind, bills.chiropractic_claim, "wojtek", "gray200", (2,))],
        "ostrander-2.pdf": [Part(kind, bills.emergency_form, "delphine")],
        "hargrave-2.pdf": [Part(kind, bills.inpatient_form, "lucius", "bw300")],
        "birchall-1.pdf": [Part(kind, bills.hospital_detail, "thaddeus", "bw200", bates=("TB", 12))],
        "thorvald-1.pdf": [Part(kind, bills.therapy_account, "anneke")],
        "odukoya-1.pdf": [Part(kind, bills.physician_statement, "shanice", "fax", header="12/15/2025 10:08  PASSAGE EMERG BILLING")],
        "castellon-1.pdf": [Part(kind, bills.imaging_invoice, "ramiro", stamp=("DEC 19 2025", 470, 120))],
        "quansah-1.pdf": [Part(kind, bills.pharmacy_profile, "mirabel", "bw200")],
        "birchall-2.pdf": [Part(kind, bills.ambulance_bill, "thaddeus", "skew")],
        "img_6207.jpg": [Part(kind, bills.superbill, "mirabel", "phone")],
        "barnowski-2.pdf": [Part(kind, bills.guarantor_statement, "wojtek")],
    }


def _care() -> dict[str, list[Part]]:
    note, study, operation = "chart_note", "imaging_report", "operative_report"
    return {
        "ostrander-3.pdf": [Part(note, notes.emergency_chart, "delphine")],
        "ostrander-4.pdf": [Part(note, notes.orthopedic_visit, "delphine", "gray200")],
        "birchall-3.pdf": [Part(note, notes.consult_letter, "thaddeus", "bw300")],
        "thorvald-2.pdf": [Part(note, notes.therapy_daily, "anneke", bates=("AT-", 61))],
        "barnowski-3.pdf": [Part(note, notes.chiropractic_daily, "wojtek", "bw200", (1,))],
        "hargrave-3.pdf": [Part(note, notes.discharge, "lucius", "fax", header="12/22/2025 13:40  GSMC MEDICAL RECORDS  9415550103")],
        "quansah-2.pdf": [Part(note, notes.walk_in_visit, "mirabel")],
        "img_6211.jpg": [Part(note, notes.work_slip, "shanice", "phone")],
        "birchall-4.pdf": [Part(note, notes.activity_form, "thaddeus")],
        "castellon-2.pdf": [Part(study, studies.neck_mri, "ramiro")],
        "ostrander-5.pdf": [Part(study, studies.head_scan, "delphine", "fax", header="01/20/2026 08:12  TFCH RADIOLOGY  4195550173")],
        "barnowski-4.pdf": [Part(study, studies.back_films, "wojtek", stamp=("MAR 03 2026", 470, 90))],
        "hargrave-4.pdf": [Part(study, studies.knee_ultrasound, "lucius", "skew")],
        "hargrave-5.pdf": [Part(operation, studies.hip_nailing, "lucius", "bw200")],
        "hargrave-6.pdf": [Part(operation, studies.facet_block, "lucius")],
        "quansah-3.pdf": [Part(operation, studies.wrist_pinning, "mirabel", "gray300")],
    }


FILES: dict[str, list[Part]] = {**_bills(), **_care()}
