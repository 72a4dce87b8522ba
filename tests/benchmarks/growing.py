"""Measure what grows: `python -m tests.benchmarks.growing drop|pages|matters [--files N] [--every N]`.

`drop`: files of a page laid into a matter at once while the whole system runs, and single papers of another matter
among them: seconds until each of these stands in the receipt, and until it is filed. `pages`: files of a hundred
pages filed into one matter, the cost of each tenth beside the first. `matters`: a paper for each of many matters.
Figures are printed; none is asserted.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from casefile.matter import AdverseParty
from flows.ingesting import ingest_files
from flows.page_accounts import page_report
from flows.reports import MAKERS, refresh
from flows.settings import Settings
from flows.wiring import House, open_house
from tests.faults.crashing import System
from tests.intake.typed import a_statement, open_matter, typed_pdf

MATTER, PROBES = "2026-0101", "2026-0102"
PAPER = 5
"""Pages of a paper in a packet: a statement and four pages of a chart."""
PACKET = 100
MB = 1 << 20


def main(arguments: list[str]) -> int:
    """Run the task that is named."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growing", description=__doc__)
    parser.add_argument("task", choices=("drop", "pages", "matters"))
    parser.add_argument("--files", type=int, default=0, help="files (drop: 2000, pages: 200, matters: 1000)")
    parser.add_argument("--every", type=float, default=30.0, help="drop: seconds between two single papers")
    given = parser.parse_args(arguments)
    home = Path(tempfile.mkdtemp(prefix="mf-growing-"))
    if given.task == "drop":
        _drop(System(home), given.files or 2000, given.every)
    elif given.task == "pages":
        _pages(Settings(home=home), given.files or 200)
    else:
        _matters(Settings(home=home), given.files or 1000)
    return 0


def _drop(system: System, files: int, every: float) -> None:
    system.start()
    try:
        system.await_ready()
        with open_house(system.settings) as house:
            folder, other = open_matter(house, MATTER), open_matter(house, PROBES, "Rosalind Achterberg")
            for at in range(files):
                (folder / f"paper {at}.pdf").write_bytes(typed_pdf(_statement(at)))
            with _peak(psutil.Process(system.process.pid)) as peak:  # type: ignore[union-attr]
                began = time.monotonic()
                _say(f"{files} files laid; single papers of another matter from now on:")
                for turn in range(10_000):
                    _probe(house, other, turn)
                    left = len(house.cases.files.with_status("received")) + len(house.drop.scan())
                    done = sum(file.status == "filed" for file in house.cases.files.of_matter(MATTER))
                    _say(f"  after {time.monotonic() - began:.0f} s: {done} filed, {left} on their way")
                    if not left:
                        break
                    time.sleep(every)
            took = time.monotonic() - began
        _say(f"{files} files filed in {took:.0f} s: {files / took * 60:.0f} pages a minute; {peak[0] / MB:,.0f} MB")
    finally:
        system.end()


def _probe(house: House, folder: Path, turn: int) -> None:
    """Drop a paper of another matter and tell after how many seconds it is in the receipt, and filed."""
    name, began = f"single {turn}.pdf", time.monotonic()
    text = a_statement(f"{turn + 31}.17", name="ACHTERBERG, ROSALIND", account=f"p{turn}")
    (folder / name).write_bytes(typed_pdf(text))
    told = _until(lambda: any(name in path.read_text("utf-8") for path in folder.glob("Receipts *.txt"))) - began
    filed = _until(lambda: _is_filed(house, name)) - began
    _say(f"  a single paper: in the receipt after {told:.1f} s, filed after {filed:.1f} s")


def _is_filed(house: House, name: str) -> bool:
    return any(file.name == name and file.status != "received" for file in house.cases.files.of_matter(PROBES))


def _until(ready: Callable[[], bool]) -> float:
    while not ready():
        time.sleep(0.1)
    return time.monotonic()


def _pages(settings: Settings, files: int) -> None:
    with open_house(settings) as house:
        open_matter(house, MATTER)
    chance = random.Random(7)  # noqa: S311 - the same papers each time
    step = max(1, files // 10)
    with _peak(psutil.Process()) as peak:
        for start in range(0, files, step):
            paths = _packets(settings.home / "packets", range(start, min(files, start + step)), chance)
            began, spent = time.monotonic(), _cpu()
            ingest_files(settings, paths, MATTER, lambda: None)
            pages = PACKET * len(paths)
            _say(
                f"pages {start * PACKET + 1:6,} to {start * PACKET + pages:6,}: "
                f"{(_cpu() - spent) / pages * 1000:.1f} CPU-ms a page, "
                f"{(time.monotonic() - began) / pages * 1000:.1f} ms; peak {peak[0] / MB:,.0f} MB"
            )
        with open_house(settings) as house:
            _time_reports(house)


def _time_reports(house: House) -> None:
    began = time.monotonic()
    case = house.cases.filings.load_case(MATTER)
    _say(f"case file of {len(case.documents):,} documents loaded in {time.monotonic() - began:.1f} s")
    for name, make in MAKERS.items():
        began = time.monotonic()
        make(house, case)
        _say(f"  {name}: {time.monotonic() - began:.1f} s")
    began = time.monotonic()
    _say(f"  pages: {page_report(house, MATTER)['totals']} in {time.monotonic() - began:.1f} s")
    began = time.monotonic()
    refresh(house, MATTER)
    _say(f"  all reports stored: {time.monotonic() - began:.1f} s")


def _matters(settings: Settings, matters: int) -> None:
    step = max(1, matters // 10)
    began = time.monotonic()
    with open_house(settings) as house:
        for at in range(matters):
            open_matter(
                house,
                f"2026-{at:04d}",
                _person(at),
                client={"date_of_birth": _born(at)},
                adverse_parties=(AdverseParty(name="Leopold Ashworth", role="driver", claim_number=f"RC-{at}-331"),),
            )
    _say(f"{matters} matters opened: {(time.monotonic() - began) / matters * 1000:.0f} ms each")
    folder = settings.home / "papers"
    folder.mkdir()
    with _peak(psutil.Process()) as peak:
        for start in range(0, matters, step):
            paths = []
            for at in range(start, min(matters, start + step)):
                path = folder / f"paper {at}.pdf"
                path.write_bytes(typed_pdf(_statement_of(at)))
                paths.append(path)
            began, spent = time.monotonic(), _cpu()
            rows = ingest_files(settings, paths, None, lambda: None)
            filed = sum(row["status"] == "filed" for row in rows)
            _say(
                f"papers {start + 1:5,} to {start + len(paths):5,}, unsorted: {filed} found their matter, "
                f"{(_cpu() - spent) / len(paths) * 1000:.0f} CPU-ms and "
                f"{(time.monotonic() - began) / len(paths) * 1000:.0f} ms a paper, peak {peak[0] / MB:,.0f} MB"
            )


_FIRST = ("Imogen", "Basil", "Corwin", "Delphine", "Edmund", "Fenella", "Gideon", "Hester", "Ignatius", "Jocasta")
_MIDDLE = ("Ash", "Birch", "Cedar", "Dale", "Elm", "Fern", "Glen", "Heath", "Ivy", "Juniper")
_LAST = ("wick", "ford", "berry", "stone", "brook", "mere", "thorpe", "combe", "holt", "worth")


def _person(at: int) -> str:
    """Return one of a thousand names."""
    return f"{_FIRST[at % 10]} {_MIDDLE[at // 10 % 10]}{_LAST[at // 100 % 10]}"


def _born(at: int) -> dt.date:
    return dt.date(1950, 1, 1) + dt.timedelta(days=at * 17)


def _statement_of(at: int) -> str:
    return a_statement(
        f"{at + 40}.17", name=_person(at).upper(), born=_born(at).strftime("%m/%d/%Y"), account=f"m-{at}"
    )


def _statement(at: int) -> str:
    return a_statement(f"{at + 100}.{at % 90 + 10}", account=f"88-{at}")


def _packets(folder: Path, numbers: Sequence[int], chance: random.Random) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for number in numbers:
        texts = [text for paper in range(PACKET // PAPER) for text in _paper(number * 1000 + paper, chance)]
        path = folder / f"packet {number}.pdf"
        path.write_bytes(typed_pdf(*texts))
        paths.append(path)
    return paths


_SAID = (
    "neck pain", "stiff after sitting", "headache at the back", "pain down the left arm", "sleeps poorly", "spasm",
    "range of motion reduced", "strength full", "tender to palpation", "drives again", "lifts with help", "ice at home",
)  # fmt: skip


def _paper(seed: int, chance: random.Random) -> Iterator[str]:
    """Yield the pages of a paper: a statement, and then a chart of four pages."""
    yield _statement(seed)
    day = f"{seed % 9 + 3:02d}/{seed % 27 + 1:02d}/2026"
    for page in range(1, PAPER):
        head = f"QUARRY STREET CLINIC\nPROGRESS NOTE\nPatient: Imogen Duarte   DOB: 05/06/1984   Date of visit: {day}"
        body = "\n".join(", ".join(chance.choices(_SAID, k=3)).capitalize() + "." for _ in range(30))
        yield f"{head}\nPage {page} of {PAPER - 1}     Record {seed}\n\n{body}"


def _cpu() -> float:
    own = psutil.Process()
    used = [own.cpu_times()] + [child.cpu_times() for child in _alive(own)]
    return (
        sum(each.user + each.system for each in used) + own.cpu_times().children_user + own.cpu_times().children_system
    )


def _alive(process: psutil.Process) -> list[psutil.Process]:
    return [child for child in process.children(recursive=True) if child.is_running()]


@contextmanager
def _peak(process: psutil.Process) -> Iterator[list[int]]:
    """Give a list whose one entry is the most bytes that the process and its children had so far."""
    most, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(0.5):
            held = 0
            for each in [process, *process.children(recursive=True)]:
                try:
                    if "postgres" not in each.name():
                        held += each.memory_info().rss
                except psutil.NoSuchProcess:
                    continue
            most[0] = max(most[0], held)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield most
    finally:
        over.set()
        thread.join()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
