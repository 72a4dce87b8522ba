"""Draw the papers of the sample matter: `python infra/sample/draw.py` from the project's root."""

import io
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import draw_medical
import draw_other
import pikepdf
from drawn import Drawn
from scanning import scan

HERE = Path(__file__).resolve().parent
RECORDS = HERE / "records"
TRUTH = HERE / "truth.json"
ENVELOPE = "scan_20260812_0931.pdf"
ENVELOPE_ORDER = (
    "medical_bill", "claim_letter", "explanation_of_benefits", "lien_notice",
    "wage_verification", "payment_ledger",
)  # fmt: skip
BEHIND_BLANK = "lien_notice"
LETTER = (612, 792)
SECURE = "SCMC records secure.pdf"
PASSWORD = "sierra-7731"  # noqa: S105 - the sample's own, written in its truth
REFUSED = f"encrypted, to be refused; opens with the password {PASSWORD}"


def main() -> None:
    """Write every file and the truth about it, and take away what is no longer drawn."""
    RECORDS.mkdir(exist_ok=True)
    truth: dict[str, list[dict[str, Any]]] = {}
    for name, documents in _files():
        entries, parts = zip(*_bound(name, documents), strict=True)
        truth[name] = list(entries)
        _write(RECORDS / name, _joined(list(parts)))
    for stale in set(RECORDS.iterdir()) - {RECORDS / name for name in truth}:
        stale.unlink()
    TRUTH.write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    pages = sum(entry["pages"][1] for entries in truth.values() for entry in entries[-1:])
    print(f"{len(truth)} files, {sum(map(len, truth.values()))} documents, {pages} pages")


def _files() -> Iterator[tuple[str, list[Drawn]]]:
    """Give each file's name with the documents bound into it, in their order."""

    def file_of(drawn: Drawn) -> str:
        return drawn.envelope or drawn.name

    everything = [*draw_medical.documents(), *draw_other.documents()]
    for name, group in groupby(sorted(everything, key=file_of), key=file_of):
        documents = list(group)
        if name == ENVELOPE:
            documents.sort(key=lambda drawn: ENVELOPE_ORDER.index(drawn.kind))
        yield name, documents


def _bound(name: str, documents: list[Drawn]) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Give the truth and the final pages of each document of a file."""
    before = 0
    for drawn in documents:
        pdf, note, pages = drawn.pdf, drawn.note, drawn.pages
        if name == ENVELOPE and drawn.kind == BEHIND_BLANK:
            pdf, pages = _joined([_blank(), pdf]), pages + 1
            note = "; ".join(filter(None, ("its first page is a blank separator", note)))
        if drawn.scan is not None:
            pdf = scan(pdf, **drawn.scan)
        yield (
            {
                "pages": [before + 1, before + pages],
                "kind": drawn.kind,
                "medium": "text" if drawn.scan is None else "scan",
                "record": drawn.record,
                "note": "; ".join(filter(None, (note, REFUSED if name == SECURE else ""))),
            },
            pdf,
        )
        before += pages


def _blank() -> bytes:
    """Return one empty page."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=LETTER)
        return _saved(pdf)


def _joined(parts: list[bytes]) -> bytes:
    """Return one PDF of all the parts."""
    with pikepdf.new() as target:
        for part in parts:
            with pikepdf.open(io.BytesIO(part)) as source:
                target.pages.extend(source.pages)
        return _saved(target)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the PDF's bytes, the same on every run."""
    written = io.BytesIO()
    pdf.save(written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return written.getvalue()


def _write(path: Path, pdf: bytes) -> None:
    """Write a file; the secured one only when it says something new, as its salt is random."""
    if path.name != SECURE:
        path.write_bytes(pdf)
    elif not path.exists() or _contents(path.read_bytes(), PASSWORD) != _contents(pdf):
        with pikepdf.open(io.BytesIO(pdf)) as clear:
            lock = pikepdf.Encryption(user=PASSWORD, owner=PASSWORD, R=6)
            clear.save(path, encryption=lock)


def _contents(pdf: bytes, password: str = "") -> list[bytes]:
    """Return what is drawn on each page."""
    with pikepdf.open(io.BytesIO(pdf), password=password) as opened:
        return [page.Contents.read_bytes() for page in opened.pages]


if __name__ == "__main__":
    main()
