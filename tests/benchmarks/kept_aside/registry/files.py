"""Which papers are drawn, of whom, through which machine; and which lie together in one file."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.benchmarks.kept_aside.registry import bills
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


FILES: dict[str, list[Part]] = {**_bills()}
