"""Measure the binder beside its peers: `python -m tests.benchmarks.binding [--pages N] [--rows N]`.

The same papers are bound by `generators.binder` (Bates numbers, bookmarks, links, named pages), by pypdf's `merge_page`
(numbers, bookmarks and links alike), and merged by qpdf alone, each in a process of its own, in turns; then searched,
with what does not go out burnt in, bound and checked as a run does it; then a demand of many rows is built. The peers
are in CPU-seconds without the loading of libraries; nothing is asserted but that the numbers are found again and
`qpdf --check` is silent.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from casefile.citations import Source
from casefile.dates import parse_date
from casefile.documents import FiledDocument
from casefile.matter import AdverseParty
from casefile.money import total
from casefile.pages import Box
from casefile.paths import scalars
from casefile.records.medical import Charge, MedicalBill
from generators.desk import Exhibit

PAGES_A_PAPER, PAPERS_AN_EXHIBIT = 15, 10
_ROUNDS = 3
_SECRET_EVERY = 50
"""One page in so many carries a social security number."""
_ROWS_A_BILL, _ROWS_A_PROVIDER = 30, 510
_FIRST_DAY = dt.date(2026, 3, 2)
_CODES = (("99213", Decimal("165.00")), ("97110", Decimal("62.50")), ("97140", Decimal("58.25")))
_TOWNS = ("Alder", "Birch", "Cedar", "Dogwood", "Elder", "Fir", "Hazel")


def main(arguments: list[str]) -> int:
    """Print every row, or do the one task that this process was started for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.binding", description=__doc__)
    parser.add_argument("--pages", type=int, default=3000)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--task", default="")
    parser.add_argument("--folder", default="")
    options = parser.parse_args(arguments)
    if options.task:
        TASKS[options.task](Path(options.folder), options.rows)
        return 0
    with TemporaryDirectory(prefix="binding-") as folder:
        draw(Path(folder), options.pages)
        for row in rows(Path(folder), options.pages, options.rows):
            sys.stdout.write(row + "\n")
    return 0


def draw(folder: Path, pages: int) -> None:
    """Write the papers: pages of forty rows, some with an identifier."""
    from tests import documents

    for number in range(pages // PAGES_A_PAPER):
        items = []
        for page in range(PAGES_A_PAPER):
            at = number * PAGES_A_PAPER + page
            text = documents.note(40)
            if at % _SECRET_EVERY == 0:
                text += documents.prose(f"SSN: 123-45-{at:04d}", y=720)
            items.append(text)
        (folder / f"{number:04d}.pdf").write_bytes(documents.text_pdf(items))


def rows(folder: Path, pages: int, rows_of_demand: int) -> Iterator[str]:
    """Yield a row a measurement."""
    spent: dict[str, list[float]] = {name: [] for name in ("binder", "pypdf", "qpdf")}
    memory = {}
    for _ in range(_ROUNDS):
        for name, seconds in spent.items():
            took, memory[name] = _in_a_process(folder, name, 0)
            seconds.append(took)
    middle = {name: statistics.median(seconds) for name, seconds in spent.items()}
    libraries = {name: _in_a_process(folder, f"{name}-libraries", 0)[0] for name in spent}
    for name in spent:
        middle[name] = max(0.01, middle[name] - libraries[name])
        yield f"{pages} pages, {name:<8} {middle[name]:6.2f} CPU-s {memory[name]:6.0f} MB"
    faster, floor = middle["pypdf"] / middle["binder"], middle["binder"] / middle["qpdf"]
    yield f"pypdf / binder {faster:.1f}, binder / qpdf {floor:.2f}"
    checked = subprocess.run(["qpdf", "--check", str(folder / "binder.out")], capture_output=True, check=False)
    yield f"qpdf --check of the binder: status {checked.returncode}"
    took, most = _in_a_process(folder, "run", 0)
    yield f"{pages} pages searched, burnt, bound, checked: {took:.1f} CPU-s {most:.0f} MB"
    for count in (rows_of_demand // 10, rows_of_demand):
        took, most = _in_a_process(folder, "demand", count)
        yield f"a demand of {count} rows: {took:.2f} CPU-s {most:.0f} MB"


def _in_a_process(folder: Path, task: str, count: int) -> tuple[float, float]:
    """Return the CPU-seconds and the megabytes of one task."""
    command = [sys.executable, "-m", "tests.benchmarks.binding", "--task", task, "--folder", str(folder)]
    process = subprocess.Popen([*command, "--rows", str(count)])
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{task} failed")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def papers(
    folder: Path,
) -> tuple[tuple[Exhibit, ...], dict[str, FiledDocument], dict[str, Path], dict[tuple[str, int], str]]:
    """Return the exhibits, their papers, the PDFs and the numbers."""
    from tests.unit.generators.papers import a_bill

    files, numbers = numbered(folder)
    filed = {name: a_bill("5.00", id=name, file=name, pages=(1, PAGES_A_PAPER)) for name in files}
    names = list(files)
    parts = [names[at : at + PAPERS_AN_EXHIBIT] for at in range(0, len(names), PAPERS_AN_EXHIBIT)]
    exhibits = tuple(Exhibit(str(at), f"Records {at}", tuple(part)) for at, part in enumerate(parts, 1))
    return exhibits, filed, files, numbers


def numbered(folder: Path) -> tuple[dict[str, Path], dict[tuple[str, int], str]]:
    """Return the papers' PDFs by name, and the number of each page."""
    files = {path.stem: path for path in sorted(folder.glob("[0-9]*.pdf"))}
    pages = [(name, page) for name in files for page in range(1, PAGES_A_PAPER + 1)]
    return files, {page: f"AR-{number:06d}" for number, page in enumerate(pages, 1)}


def _binder(folder: Path, _: int) -> None:
    from generators.binder import bind

    exhibits, filed, files, numbers = papers(folder)
    with (folder / "binder.out").open("wb") as out:
        bind(out, "Exhibits", exhibits, filed, files, numbers)


def _pypdf(folder: Path, _: int) -> None:
    from pypdf import PdfReader, PdfWriter
    from pypdf.annotations import Link
    from reportlab.pdfgen.canvas import Canvas

    files, numbers = numbered(folder)
    writer = PdfWriter()
    places = []
    for name, path in files.items():
        places.append(len(writer.pages))
        for number, read in enumerate(PdfReader(path).pages, 1):
            page = writer.add_page(read)
            stamp = io.BytesIO()
            canvas = Canvas(stamp, pagesize=(612, 792))
            canvas.drawString(520, 18, numbers[name, number])
            canvas.save()
            page.merge_page(PdfReader(stamp).pages[0])
    writer.insert_blank_page(612, 792, 0)
    for name, place in zip(files, places, strict=True):
        writer.add_outline_item(title=name, page_number=place + 1)
        writer.add_annotation(0, Link(rect=(72, 72, 300, 90), target_page_index=place + 1))
    writer.write(folder / "pypdf.out")


def _qpdf(folder: Path, _: int) -> None:
    files = [str(path) for path in numbered(folder)[0].values()]
    subprocess.run(["qpdf", "--empty", "--pages", *files, "--", str(folder / "qpdf.out")], check=True)


def _run(folder: Path, _: int) -> None:
    """Do to the papers what a run does, with the finished binder opened again."""
    from generators.binder import bind, number_range, page_numbers
    from generators.binder_check import Bound, faults
    from generators.identifiers import KINDS
    from generators.redaction import redacted, searched

    exhibits, filed, files, numbers = papers(folder)
    began = time.process_time()
    seen = {name: searched(path, KINDS) for name, path in files.items()}
    secrets = frozenset[str]().union(*(each.secrets for each in seen.values()))
    done = {name: redacted(path, seen[name], secrets) for name, path in files.items()}
    searched = time.process_time()
    out = io.BytesIO()
    layout = bind(
        out, "Exhibits", exhibits, filed, {name: one.pdf or files[name] for name, one in done.items()}, numbers
    )
    made = time.process_time()
    burnt = {layout.starts[name] + one.page: [one] for name, each in done.items() for one in each.burnt}
    ranges = {name: number_range(paper, numbers) for name, paper in filed.items()}
    found = faults(out.getvalue(), Bound(layout, tuple(page_numbers(layout, filed, numbers)), ranges, burnt, secrets))
    if found:
        raise RuntimeError(found[0])
    ended = time.process_time()
    sys.stdout.write(
        f"  {len(burnt)} pages burnt; search and burning {searched - began:.1f}, binding {made - searched:.1f}, "
        f"check {ended - made:.1f} CPU-s; {len(out.getvalue()) / 1e6:.0f} MB\n"
    )


def _demand(_: Path, count: int) -> None:
    """Build a demand of that many charges as a run does: thirty a bill, three a visit, five hundred a provider."""
    from flows.wiring import collect_seldom
    from generators.documents.settlement_demand import DemandOptions, build
    from tests.unit.generators.papers import a_case, a_desk

    collect_seldom()
    bills = tuple(_bills(count))
    case = a_case(*bills, adverse_parties=(AdverseParty(name="Dale Brannock", role="driver", insurer="Tallgrass"),))
    desk = a_desk(bates={(bill.file, 1): f"AR-{at:06d}" for at, bill in enumerate(bills, 1)})
    began = time.process_time()
    build(case, DemandOptions(), desk)
    sys.stdout.write(f"  {count} rows: {time.process_time() - began:.1f} CPU-s without loading\n")


def _bills(count: int) -> Iterator[FiledDocument]:
    for start in range(0, count, _ROWS_A_BILL):
        provider, first = divmod(start, _ROWS_A_PROVIDER)
        rows = range(first, min(first + _ROWS_A_BILL, first + count - start))
        charges = tuple(
            Charge(
                date_of_service=_FIRST_DAY + dt.timedelta(days=at // 3),
                code=_CODES[at % 3][0],
                amount=_CODES[at % 3][1],
            )
            for at in rows
        )
        record = MedicalBill(
            form="cms1500",
            provider_name=f"{_TOWNS[provider % len(_TOWNS)]} Clinic {provider}",
            charges=charges,
            total_charges=total(charge.amount for charge in charges),
        )
        sources = {
            path: Source(page=1, box=Box(0, at, 9, at + 1), text=_printed(value))
            for at, (path, value) in enumerate(scalars(record))
        }
        yield FiledDocument(
            id=f"b{start:06d}",
            matter="2026-1",
            file=f"{start:064d}",
            pages=(1, 1),
            kind="medical_bill",
            confidence=1.0,
            record=record,
            sources=sources,
        )


def _printed(value: object) -> str:
    """Return a value in the words of a paper."""
    day = parse_date(str(value)) if str(value).count("-") == 2 else None
    return f"{day:%m/%d/%Y}" if day else str(value)


def _binder_libraries(folder: Path, _: int) -> None:
    import generators.binder

    papers(folder)
    sys.stdout.write("" if generators.binder.bind else "no binder")


def _pypdf_libraries(folder: Path, _: int) -> None:
    import pypdf.annotations
    import reportlab.pdfgen.canvas

    sys.stdout.write("" if numbered(folder) and pypdf.annotations and reportlab.pdfgen.canvas else "no papers")


def _qpdf_libraries(folder: Path, _: int) -> None:
    numbered(folder)


TASKS: dict[str, Callable[[Path, int], None]] = {
    "binder": _binder,
    "pypdf": _pypdf,
    "qpdf": _qpdf,
    "binder-libraries": _binder_libraries,
    "pypdf-libraries": _pypdf_libraries,
    "qpdf-libraries": _qpdf_libraries,
    "run": _run,
    "demand": _demand,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
