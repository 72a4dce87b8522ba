"""What fuzzing starts from: the repository's own files and papers, by target, in one order."""

from __future__ import annotations

import io
import json
import zipfile
from functools import cache
from pathlib import Path

from PIL import Image

from casefile.pages import Page
from tests import documents
from tests.benchmarks.marked_papers import FOLDER, marked_paper, worn
from tests.faults.test_damaged_files import FILES
from tests.unit.extractors.structured import samples

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "infra" / "sample"
STRANGERS = tuple(sorted((ROOT / "tests" / "benchmarks").glob("strangers*/records")))
_LARGEST = 60_000  # bytes of a file to start from; larger ones spend the time on what is known
_A_KIND = 2  # marked papers of a file


def strangers(*endings: str, most: int = 40, largest: int = _LARGEST) -> list[bytes]:
    """Return the smaller files of the strangers and the sample with these endings."""
    files = [file for folder in (*STRANGERS, SAMPLE / "records") for file in sorted(folder.iterdir())]
    small = [file for file in files if file.suffix in endings and file.stat().st_size <= largest]
    return [file.read_bytes() for file in small[:: max(1, len(small) // most)]]


def pdfs() -> list[bytes]:
    """PDFs with text, forms and attachments; a scan is dear to read and stands once."""
    return [*strangers(".pdf"), FILES["pdf"], FILES["pdf with a form"], _attached(), FILES["scan"]]


def _attached() -> bytes:
    import pikepdf

    with pikepdf.open(io.BytesIO(FILES["pdf with a form"])) as opened:
        opened.attachments["bill.txt"] = b"Total $12.00"
        return documents.saved(opened)


def pictures() -> list[bytes]:
    """Small pictures of every type that is read."""
    scan = documents.scan(documents.note(2))[:330, :700]
    image = Image.fromarray(scan)
    found = [documents.jpeg(scan, dpi=150), documents.heic(scan), documents.tiff([scan, scan], 150)]
    found.append(documents.tiff([scan], 200, bilevel=True))
    for kind, mode in (("PNG", "L"), ("PNG", "P"), ("PNG", "RGBA"), ("PNG", "I;16"), ("GIF", "P"), ("BMP", "RGB"),
                       ("WEBP", "RGB"), ("TIFF", "F"), ("TIFF", "CMYK"), ("PNG", "1")):  # fmt: skip
        out = io.BytesIO()
        image.convert(mode).save(out, kind, dpi=(150, 150))
        found.append(out.getvalue())
    return found


def sheets() -> list[bytes]:
    """Workbooks."""
    return [FILES["sheet"], (ROOT / "infra" / "forms" / "intake.xlsx").read_bytes(), *strangers(".xlsx")]


def letters() -> list[bytes]:
    """Word files."""
    return [FILES["intake"], *strangers(".docx")]


def texts() -> list[bytes]:
    """Plain texts, tables of a program, web pages, rich text."""
    rows = "Date,Code,Charge\n" + "".join(f'03/{day:02}/2026,97110,"$1{day:02}.50"\n' for day in range(1, 9))
    page = "<html><body><table><tr><td>Date<td colspan=2>Charge</tr><tr><td>03/10/2026<td>$184.50</table><p>Due</html>"
    rich = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\header Clinic}\pard Seen 03/10/2026\par "
        r"\trowd\cellx100 97110\cell $184.50\cell\row \u8217? \'92 {\pict 00}}"
    )
    typed = [file.read_text().split("####")[1] for file in sorted(FOLDER.glob("*.txt"))[::15]]
    return [text.encode() for text in (rows, page, rich, *typed)] + strangers(".txt")


def mails() -> list[bytes]:
    """E-mails with parts."""
    inner = FILES["mail"]
    forwarded = (
        b"From: a@firm.example\nTo: b@firm.example\nSubject: =?utf-8?q?R=C3=A9?=\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/mixed; boundary="y"\n\n--y\nContent-Type: multipart/alternative; boundary=z\n\n'
        b"--z\nContent-Type: text/plain; charset=utf-8\n\nDue $12.00\n--z\nContent-Type: text/html\n\n<p>Due $12</p>\n"
        b"--z--\n--y\nContent-Type: message/rfc822\n\n" + inner + b"\n--y\nContent-Type: application/pdf; name=a.pdf\n"
        b"Content-Transfer-Encoding: base64\nContent-Disposition: attachment; filename*=utf-8''a%20b.pdf\n\n"
        b"JVBERi0x\n--y--\n"
    )
    return [inner, forwarded]


def zips() -> list[bytes]:
    """Archives of small files, of archives, and of an e-mail."""
    small = {"a/bill.txt": b"Total $12.00", "mail.eml": FILES["mail"], "era.835": FILES["remittance"]}
    inner = _zipped(small)
    return [inner, _zipped({"inner.zip": inner, "b.xml": FILES["clinical document"]})]


def _zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, held in parts.items():
            packed.writestr(zipfile.ZipInfo(name), held, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def interchanges() -> list[bytes]:
    """X12 claims and remittances."""
    own = (samples.REMITTANCE, samples.PROFESSIONAL, samples.INSTITUTIONAL)
    return [*(text.encode() for text in own), *strangers(".835", ".edi")]


def clinical() -> list[bytes]:
    """C-CDA documents."""
    return [samples.CLINICAL.encode(), *strangers(".xml", largest=200_000)]


def resources() -> list[bytes]:
    """FHIR bundles and intake forms as JSON."""
    every = (samples.PATIENT, samples.CLINIC, samples.CLAIM, *samples.CARE, samples.BENEFIT, samples.COVERAGE)
    own = [json.dumps(samples.bundle(*every)).encode(), (SAMPLE / "intake.json").read_bytes()]
    return [*own, *strangers(".json", largest=200_000)]


def intakes() -> list[bytes]:
    """Intake forms of all three types."""
    return [(SAMPLE / f"intake.{ending}").read_bytes() for ending in ("xlsx", "docx", "json")]


@cache
def papers() -> tuple[tuple[Page, ...], ...]:
    """Pages of marked papers of every kind, typed and as a scan leaves them."""
    found: list[tuple[Page, ...]] = []
    for file in sorted(FOLDER.glob("*.txt")):
        typed = file.read_text(encoding="ascii").split("#### ")[1:]
        for at, paper in enumerate(typed[:_A_KIND]):
            pages = marked_paper(f"{file.stem}-{at}", *paper.split("\n", 1)).pages
            found.append(tuple(map(worn, pages)) if at % 2 else pages)
    return tuple(found)
