"""A whole matter through the whole system: `python -m tests.benchmarks.whole [--pages N] [--home FOLDER]`.

The sample matter, its records (scans among them) and packets of four more providers of the same client, notes, bills
and explanations of benefits, until the file has that many pages; one page in a hundred is a scan. The commands are the
real ones, each a process: the matter opened, its papers taken in, the demand drafted with binder and PDF, verified.
Each step's processor seconds (its own, its children's, and the database's), seconds and most memory are printed.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import psutil

from flows.demonstration import DRAFTER, SAMPLE, prepare
from flows.settings import Settings
from tests import documents
from tests.benchmarks.growing import MB, _peak
from tests.intake.typed import typed_pdf

NUMBER = "2026-0142"
CLIENT, BORN, LOSS = "Marisol E. Quintanilla-Reyes", "05/09/1988", dt.date(2026, 2, 14)
PAGES_A_VISIT, VISITS_A_PACKET, SCAN_EVERY = 3, 12, 100
PROVIDERS = (
    "Kings Canyon Pain Medicine",
    "Woodward Park Physical Therapy",
    "Blackstone Neurology Clinic",
    "Tower District Family Medicine",
)
_CODES = (
    ("99213", "Office visit", Decimal("165.00")),
    ("97110", "Therapeutic exercise", Decimal("62.50")),
    ("97140", "Manual therapy", Decimal("58.25")),
)
_FOUND = (
    "Palpable spasm of the left paraspinal muscles. Cervical rotation {0} degrees to the left.",
    "Tender over C5 to C7 on the left. Grip {0} pounds on the left.",
    "Straight leg raise at {0} degrees is without pain. Lumbar flexion is limited.",
)
_TOLD = (
    "The patient woke {0} times last night and reports neck pain of {1}/10 after work.",
    "Sitting for more than {0} minutes brings the low back pain on; walking eases it.",
    "Home exercises were done {1} times this week, with ice afterwards.",
    "Driving is tolerated for {0} minutes, looking over the left shoulder is not.",
)


class Visit(NamedTuple):
    """A visit to a provider, numbered through."""

    provider: str
    at: int
    day: dt.date


def main(arguments: Sequence[str]) -> int:
    """Take the matter through, and print a line a step."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.whole", description=__doc__)
    parser.add_argument("--pages", type=int, default=1500)
    parser.add_argument("--home", type=Path, default=None, help="a folder that is kept, to look at what was made")
    given = parser.parse_args(arguments)
    home = given.home or Path(tempfile.mkdtemp(prefix="mf-whole-"))
    settings = prepare(Settings(home=home))
    papers = [*sorted((SAMPLE / "records").iterdir()), *draw(home / "packets", given.pages)]
    out = sys.stdout
    out.write(f"{len(papers)} files, in {home}\n{'step':<12}{'CPU-s':>8}{'seconds':>9}{'MB':>7}\n")
    keeper = subprocess.Popen([sys.executable, "-c", _KEEP, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        (keeper.stdout or sys.stdin).readline()
        for step in steps(settings, papers):
            out.write(f"{step}\n")
            out.flush()
    finally:
        keeper.communicate()
    return 0


_KEEP = """
import sys
from pathlib import Path
from flows.settings import Settings
from flows.wiring import open_house
with open_house(Settings(home=Path(sys.argv[1]))):
    print("open", flush=True)
    sys.stdin.read()
"""
"""Keeps the embedded database running, as `matterflow up` does."""


def steps(settings: Settings, papers: Sequence[Path]) -> Iterator[str]:
    """Yield a line a step."""
    yield _step(settings, "open", "matter", "open", str(SAMPLE / "intake.xlsx"))
    yield _step(settings, "filing", "ingest", "--matter", NUMBER, *map(str, papers))
    yield _step(settings, "drafting", "generate", "settlement-demand", "--matter", NUMBER, "--staff", DRAFTER)
    (letter,) = (settings.home / "storage").rglob("settlement-demand/v001/settlement-demand.docx")
    yield _step(settings, "verify", "verify", str(letter))
    yield _step(settings, "reports", "readiness", NUMBER)
    for file in sorted(letter.parent.iterdir()):
        if file.is_file():
            yield f"  {file.name:<32}{file.stat().st_size / 1e6:8.1f} MB"


def _step(settings: Settings, name: str, *command: str) -> str:
    """Run one command as people do, and return its line."""
    log = settings.home / f"{name}.txt"
    own = {"MATTERFLOW_HOME": str(settings.home), "MATTERFLOW_PORT": str(settings.port)}
    around = {key: value for key, value in os.environ.items() if not key.startswith("MATTERFLOW_")}
    began, before = time.monotonic(), _database(settings)
    with log.open("w") as out:
        start = "from flows.cli import main; main()"
        process = subprocess.Popen(
            [sys.executable, "-c", start, *command], env=around | own, stdout=out, stderr=subprocess.STDOUT
        )
        with _peak(psutil.Process(process.pid)) as peak:
            _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = used.ru_utime + used.ru_stime + _database(settings) - before
    said = "" if process.returncode == 0 else f"  status {process.returncode}: see {log}"
    return f"{name:<12}{took:8.1f}{time.monotonic() - began:9.1f}{peak[0] / MB:7.0f}{said}"


def _database(settings: Settings) -> float:
    """Return the processor seconds of the embedded database so far: of its processes, and of those that ended."""
    lock = settings.home / "postgres" / "postmaster.pid"
    if not lock.exists():
        return 0.0
    server = psutil.Process(int(lock.read_text().split("\n")[0]))
    times = [server.cpu_times(), *(child.cpu_times() for child in server.children())]
    return sum(each.user + each.system for each in times) + times[0].children_user + times[0].children_system


def draw(folder: Path, pages: int) -> Iterator[Path]:
    """Write packets until the file has that many pages, with what the sample has; yield them."""
    folder.mkdir(parents=True, exist_ok=True)
    known = 110  # pages of the sample's records, about
    for packet in range(max(0, pages - known) // (VISITS_A_PACKET * PAGES_A_VISIT + 2)):
        name = PROVIDERS[packet % len(PROVIDERS)]
        first = packet // len(PROVIDERS) * VISITS_A_PACKET
        visits = [
            Visit(name, first + at, LOSS + dt.timedelta(days=2 * (first + at) + packet % len(PROVIDERS) + 4))
            for at in range(VISITS_A_PACKET)
        ]
        texts = [statement(name, visits, packet), *(page for visit in visits for page in note(visit)), benefits(visits)]
        path = folder / f"{name} {packet // len(PROVIDERS) + 1}.pdf"
        path.write_bytes(typed_pdf(*texts))
        yield path
        if (packet + 1) * VISITS_A_PACKET * PAGES_A_VISIT % SCAN_EVERY < VISITS_A_PACKET * PAGES_A_VISIT:
            sheet = documents.prose(*note(visits[0]._replace(day=visits[0].day + dt.timedelta(days=1)))[0].split("\n"))
            path = folder / f"{name} scan {packet}.pdf"
            path.write_bytes(documents.scan_pdf([documents.scan(sheet, size=documents.LETTER, dpi=200.0)], dpi=200.0))
            yield path


def statement(name: str, visits: Sequence[Visit], account: int) -> str:
    """Return a provider's statement of visits."""
    rows = [(visit.day, *code) for visit in visits for code in _CODES]
    return "\n".join(
        [
            name.upper(),
            f"{100 + account % 4} Shaw Avenue, Fresno, CA 93710     Phone (559) 555-0{150 + account % 4}",
            "",
            "STATEMENT OF ACCOUNT",
            f"Patient: {CLIENT}          Date of birth: {BORN}",
            f"Account No: WM-{account % 4 + 11}-{account:04d}          Statement date: 09/01/2026",
            "",
            "Date            Code      Description                   Amount",
            *(f"{day:%m/%d/%Y}      {code}     {words:<28}  ${amount:,.2f}" for day, code, words, amount in rows),
            "",
            f"Total charges                                        ${sum(row[3] for row in rows):,.2f}",
            f"Balance due                                          ${sum(row[3] for row in rows):,.2f}",
        ]
    )


def note(visit: Visit) -> tuple[str, ...]:
    """Return the pages of a note."""
    head = [
        visit.provider.upper(),
        "PROGRESS NOTE",
        f"Patient: {CLIENT}     DOB: {BORN}     Date of service: {visit.day:%m/%d/%Y}",
        f"Provider: {'ABCD'[PROVIDERS.index(visit.provider)]}. Marsh, MD",
    ]
    body = [
        "",
        "Chief complaint: Neck pain and low back pain after the collision of 02/14/2026.",
        f"History: {_TOLD[visit.at % 4].format(visit.at % 7 + 2, visit.at % 6 + 3)}",
        f"Exam: {_FOUND[visit.at % 3].format(visit.at % 40 + 35)}",
        "Assessment: S13.4XXA Sprain of ligaments of cervical spine, initial encounter",
        "Plan: Continue therapy twice a week for four weeks. Recheck in two weeks.",
    ]
    more = [
        "\n".join(
            [
                *head,
                f"Page {page} of {PAGES_A_VISIT}",
                "",
                *(_TOLD[(row + page) % 4].format(row + page + visit.at % 9, row % 9 + 1) for row in range(24)),
            ]
        )
        for page in range(2, PAGES_A_VISIT + 1)
    ]
    return "\n".join([*head, f"Page 1 of {PAGES_A_VISIT}", *body]), *more


def benefits(visits: Sequence[Visit]) -> str:
    """Return the plan's explanation of the visits."""
    rows, sums = [], [Decimal(0)] * 4
    for visit in visits:
        for code, words, billed in _CODES:
            paid = (billed * 2 / 5).quantize(Decimal("0.01"))
            amounts = (billed, billed - paid - 5, paid, Decimal("5.00"))
            sums = [one + more for one, more in zip(sums, amounts, strict=True)]
            figures = "".join(f"{amount:>12,.2f}" for amount in amounts)
            rows.append(f"{visit.day:%m/%d/%Y} {f'{words} {code}':<28}{figures}")
    return "\n".join(
        [
            "Golden Valley Health Plan",
            "                        EXPLANATION OF BENEFITS       THIS IS NOT A BILL",
            f"Member name: {CLIENT}          Member ID: GV3310442",
            f"Patient: {CLIENT}",
            f"Provider: {visits[0].provider}",
            f"Claim #: 2026-{visits[0].at:04d}-{PROVIDERS.index(visits[0].provider)}     Date processed: 08/20/2026",
            "",
            f"{'Service date and description':<39}{'Charged':>12}{'Discount':>12}{'Plan paid':>12}{'You owe':>12}",
            *rows,
            f"{'TOTALS':<39}{''.join(f'{amount:>12,.2f}' for amount in sums)}",
        ]
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
