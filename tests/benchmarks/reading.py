"""Measure the reader beside its peers in one run: `python -m tests.benchmarks.reading [--pages N] [--scans N]`.

Everything is in CPU-seconds of a process of its own with its children, libraries and all, taken in turns; no time is
asserted. Our modules are compiled beforehand, as an installation compiles them and pip those of the peers. OCRmyPDF
and Tesseract are looked for on the PATH (a folder of their own: `--peers /path/to/venv/bin`).
"""

from __future__ import annotations

import argparse
import compileall
import os
import re
import shutil
import statistics
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import NamedTuple

import pikepdf
import pypdf
import pypdfium2 as pdfium

import casefile
from extractors.reading.files import read_file
from tests.benchmarks.drawn import Paper, draw, scan

_KEY = re.compile(r"\$[\d,]+\.\d\d|\d\d/\d\d/\d{4}|\d{5,10}|[A-Z]\d\d\.\w+")
_TASKS = "tests.benchmarks.reading_tasks"
_OVERLAP = 0.85
_ROUNDS = 3


class Spent(NamedTuple):
    """CPU-seconds, peak memory in megabytes, and CPU-seconds of the process itself without its imports, of one run."""

    seconds: float
    memory: float
    own: float = 0.0


def main(arguments: list[str]) -> int:
    """Draw the papers and print every row of the table."""
    options = _options(arguments)
    for package in ("casefile", "extractors", "generators"):
        compileall.compile_dir(Path(casefile.__file__).parents[1] / package, quiet=1)
    with TemporaryDirectory(prefix="reading-benchmark-") as folder:
        _text(Path(folder), options.pages)
        _scans(Path(folder), options.scans, options.peers)
        _mixed(Path(folder), options.scans)
    return 0


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.reading", description=__doc__)
    parser.add_argument("--pages", type=int, default=200, help="born-digital pages")
    parser.add_argument("--scans", type=int, default=8, help="pages of each kind of scan")
    parser.add_argument("--peers", default="", help="folder with the programs ocrmypdf and tesseract")
    return parser.parse_args(arguments)


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _spend(command: Sequence[str], peers: str = "") -> Spent:
    """Run the command to its end and return what it and its children used.

    Raises:
        RuntimeError: it failed.
    """
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1", "PATH": f"{peers}:{os.environ['PATH']}"}
    quiet = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    child = os.posix_spawn(command[0], list(command), environment, file_actions=quiet)
    _, status, used = os.wait4(child, 0)
    if status:
        raise RuntimeError(f"{Path(command[0]).name} ended with {status}")
    memory, own = _left_behind(Path(command[4])) if _TASKS in command else (0.0, 0.0)
    return Spent(used.ru_utime + used.ru_stime, memory, own)


def _left_behind(peak: Path) -> tuple[float, float]:
    """Return the megabytes and the seconds that a task wrote down, and take its note away."""
    kilobytes, seconds = peak.read_text().split()
    peak.unlink()
    return int(kilobytes) / 1024, float(seconds)


def _task(name: str, *paths: Path) -> list[str]:
    peak = Path(gettempdir()) / f"reading-benchmark-peak-{os.getpid()}"
    return [sys.executable, "-m", _TASKS, name, str(peak), *map(str, paths)]


def _in_turns(commands: dict[str, list[str]], peers: str = "", rounds: int = _ROUNDS) -> dict[str, Spent]:
    """Return the median seconds and the largest memory of each command; they take turns."""
    runs: dict[str, list[Spent]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(_spend(command, peers))
    return {
        name: Spent(
            statistics.median(run.seconds for run in all_),
            max(run.memory for run in all_),
            statistics.median(run.own for run in all_),
        )
        for name, all_ in runs.items()
    }


def _text(folder: Path, pages: int) -> None:
    """Print row 1: born-digital pages against pypdf."""
    file = folder / "digital.pdf"
    papers = draw(file, pages)
    spent = _in_turns({"ours": _task("read", file), "pypdf": _task("pypdf", file)})
    ours, theirs = spent["ours"], spent["pypdf"]
    _say(f"1. born-digital, {pages} pages, CPU-seconds of the pages; with the start of the process")
    for name, one in (("ours, words with boxes", ours), ("pypdf, text alone", theirs)):
        _say(f"   {name:22} {one.own:.2f}; {one.seconds:.2f} ({one.memory:.0f} MB)")
    _say(f"   ratio {theirs.own / ours.own:.1f}x; {theirs.seconds / ours.seconds:.1f}x")
    read = read_file(file).pages
    lines = [page.text.splitlines() for page in read]
    plain = [page.extract_text().splitlines() for page in pypdf.PdfReader(file).pages]
    _say(f"   rows of tables kept: ours {_rows(papers, lines)}, pypdf {_rows(papers, plain)}")
    boxes = [[(word.text, word.box.x0, word.box.x1, word.box.y1) for word in page.words] for page in read]
    _say(f"   words whose box is right: {_boxes(papers, boxes)}")


def _rows(papers: Sequence[Paper], lines: Sequence[Sequence[str]]) -> str:
    """Return how many rows of tables stand on one line, whatever the spaces between their cells."""
    kept = sum(
        "".join(row.split()) in {"".join(line.split()) for line in page}
        for paper, page in zip(papers, lines, strict=True)
        for row in paper.rows
    )
    return f"{kept}/{sum(len(paper.rows) for paper in papers)}"


def _boxes(papers: Sequence[Paper], pages: Sequence[Sequence[tuple[str, float, float, float]]]) -> str:
    right = total = 0
    for paper, page in zip(papers, pages, strict=True):
        for word in paper.words:
            total += 1
            right += any(
                text == word.text
                and abs(foot - word.base) < 6
                and _overlap((x0, x1), (word.left, word.right)) >= _OVERLAP
                for text, x0, x1, foot in page
            )
    return f"{right}/{total} ({right / total:.2%})"


def _overlap(one: tuple[float, float], two: tuple[float, float]) -> float:
    return (min(one[1], two[1]) - max(one[0], two[0])) / (max(one[1], two[1]) - min(one[0], two[0]))


def _scans(folder: Path, pages: int, peers: str) -> None:
    """Print row 2: scans to searchable PDF with two workers, against OCRmyPDF."""
    digital = folder / "scanned.pdf"
    papers = draw(digital, pages)
    where = f"{peers}:{os.environ['PATH']}"
    program = shutil.which("ocrmypdf", path=where) if shutil.which("tesseract", path=where) else None
    if program is None:
        _say("2. OCRmyPDF or Tesseract is not installed: the peer is left out")
    for name, dpi, bitonal in (("300 dpi gray", 300, False), ("200 dpi bitonal", 200, True)):
        source, mine, theirs = folder / f"{dpi}.pdf", folder / "mine.pdf", folder / "theirs.pdf"
        scan(digital, source, dpi=dpi, bitonal=bitonal)
        commands = {"ours": _task("scan", source, mine)}
        if program:
            options = ["--jobs", "2", "--output-type", "pdf", "--optimize", "0", "--quiet"]
            commands["ocrmypdf"] = [program, *options, str(source), str(theirs)]
        spent = _in_turns(commands, peers, rounds=1)
        _say(f"2. scan to searchable PDF, {name}, {pages} pages, two workers, CPU-seconds")
        for who, output in (("ours", mine), ("ocrmypdf", theirs)):
            if who in spent:
                used = spent[who]
                _say(f"   {who:9}{used.seconds:6.1f}  KEY {_key(papers, output)}")
        if program:
            _say(f"   ratio {spent['ocrmypdf'].seconds / spent['ours'].seconds:.2f}x")
    turned, output = folder / "turned.pdf", folder / "upright.pdf"
    scan(digital, turned, dpi=300, bitonal=False, turns=(1, 2, 3))
    used = _spend(_task("scan", turned, output))
    _say(f"   ours, every page on its side or upside down: {used.seconds:.1f}  KEY {_key(papers, output)}")


def _key(papers: Sequence[Paper], file: Path) -> str:
    """Return the share of amounts, dates and codes that the text of the file has, word for word."""
    wanted = Counter(word.text for paper in papers for word in paper.words if _KEY.fullmatch(word.text))
    with pdfium.PdfDocument(file) as document:
        texts = " ".join(page.get_textpage().get_text_range() for page in document)
    found = wanted & Counter(texts.split())
    return f"{found.total() / wanted.total():.3f} of {wanted.total()}"


def _mixed(folder: Path, scans: int) -> None:
    """Print row 4: a file four fifths born-digital, against its scans alone, and read a second time."""
    alone, mixed, kept = folder / "300.pdf", folder / "mixed.pdf", folder / "kept"
    draw(folder / "text.pdf", 4 * scans)
    with pikepdf.new() as whole, pikepdf.open(folder / "text.pdf") as text, pikepdf.open(alone) as pictures:
        for number, page in enumerate(pictures.pages):
            whole.pages.append(page)
            whole.pages.extend(text.pages[4 * number : 4 * number + 4])
        whole.save(mixed)
    kept.mkdir()
    base = _spend(_task("keep", alone, folder / "other"))
    first, second = _spend(_task("keep", mixed, kept)), _spend(_task("keep", mixed, kept))
    draw(folder / "page.pdf", 1)
    _spend(_task("keep", folder / "page.pdf", kept))
    idle = _spend(_task("keep", folder / "page.pdf", kept))
    _say(f"4. mixed file, {5 * scans} pages of which {scans} are scans, two workers, CPU-seconds")
    _say(f"   its scans alone {base.seconds:.1f}, the file {first.seconds:.1f} ({first.seconds / base.seconds:.3f}x)")
    share = (second.seconds - idle.seconds) / first.seconds
    known = f"{idle.seconds:.2f} for a file of one known page: without it {share:.1%}"
    _say(f"   read again unchanged {second.seconds:.2f}, of which {known}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
