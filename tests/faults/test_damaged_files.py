"""Whatever is wrong with a file, reading it ends with pages or one sentence, and every page stands in one document."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from casefile.pages import Page, ReadFile
from extractors.extraction import FAULT, as_json, extract_documents
from extractors.reading.files import read_content
from extractors.reading.limits import Limits
from tests import documents
from tests.benchmarks.places import is_valid
from tests.benchmarks.values import scalars
from tests.faults.damage import damaged, misread
from tests.unit.extractors.structured import samples

SAMPLE = Path(__file__).parents[2] / "infra" / "sample"
MODEST = Limits(pixels=4_000_000, unpacked=40_000_000, file_bytes=40_000_000)
FILES = {
    "remittance": samples.REMITTANCE.encode(),
    "professional claim": samples.PROFESSIONAL.encode(),
    "institutional claim": samples.INSTITUTIONAL.encode(),
    "clinical document": samples.CLINICAL.encode(),
    "bundle": json.dumps(samples.bundle(samples.PATIENT, samples.CLAIM, *samples.CARE, samples.BENEFIT)).encode(),
    "pdf": documents.text_pdf([documents.note(30), documents.note(12)]),
    "pdf with a form": documents.form_pdf({"Name": "Ann Roe", "Total": "$1,250.00"}),
    "scan": documents.scan_pdf([documents.scan(documents.note(6))]),
    "picture": documents.jpeg(documents.scan(documents.note(6))),
    "intake": (SAMPLE / "intake.docx").read_bytes(),
    "sheet": (SAMPLE / "intake.xlsx").read_bytes(),
    "mail": (
        b"From: a@firm.example\nSubject: Records\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        b"--x\nContent-Type: text/plain\n\nAttached.\n--x\nContent-Type: text/plain\n"
        b"Content-Disposition: attachment; filename=bill.txt\n\n03/10/2026 97110 $184.50\nTotal $184.50\n--x--\n"
    ),
}
PAPERS = ("Bright River account ledger.pdf", "EOB bundle GVHP.pdf", "Foothill MRI C-spine 03022026.pdf",
          "Sierra Crest Emerg Physicians HCFA.pdf", "Tallgrass dec page - Brannock.pdf", "Tallgrass offer 9-30-26.pdf",
          "Manzanita estimate 26-0387.pdf", "paystubs Nov-Feb.pdf", "SCMC ED records 2-14-26.pdf",
          "Brannock Requests for Production Set One.pdf")  # fmt: skip
SCANS = ("Fresno PD report 26-10442.pdf", "SCMC hospital lien 022026.pdf", "SCMC UB04.pdf", "GVHP EOB PT.pdf",
         "W2 2025 Quintanilla.pdf", "scan_20260812_0931.pdf")  # fmt: skip


def keeps_its_promises(read: ReadFile) -> None:
    """Fail where a page is lost, a value has no place, or what is said is no plain sentence."""
    if read.status == "refused":
        assert read.reason
        assert read.reason.endswith(".")
        assert "\n" not in read.reason
    found = extract_documents(read)
    json.dumps(as_json(read, found, "dropped"), allow_nan=False)
    pages = {page.number: page for page in read.pages}
    if pages and not read.members and read.structured is None:
        standing = [number for one in found for number in range(one.pages[0], one.pages[1] + 1)]
        assert sorted(standing) == sorted(pages)
    for one in found:
        assert FAULT not in {problem.code for problem in one.problems}
        for path, _ in scalars(one.record.model_dump(mode="json")):
            assert is_valid(one.sources.get(path), pages if not read.members else {}), path


@pytest.fixture(autouse=True)
def without_waste() -> Iterator[None]:
    yield
    gc.collect()


@cache
def _pages(name: str) -> tuple[Page, ...]:
    return read_content((SAMPLE / "records" / name).read_bytes()).pages


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    long = metafunc.config.getoption("--long")
    if "damage" in metafunc.fixturenames:
        metafunc.parametrize("damage", range(1000 if long else 2))
    if "paper" in metafunc.fixturenames:
        metafunc.parametrize("paper", PAPERS + SCANS if long else PAPERS)


@pytest.mark.ocr
@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_read_or_refused_with_a_sentence(name: str, damage: int) -> None:
    keeps_its_promises(read_content(damaged(FILES[name], damage), limits=MODEST))


def test_a_page_read_badly_loses_nothing_and_breaks_nothing(paper: str, damage: int) -> None:
    for seed in range(3 * damage, 3 * damage + 3):
        keeps_its_promises(ReadFile("0" * 64, "application/pdf", "read", None, misread(_pages(paper), seed)))
