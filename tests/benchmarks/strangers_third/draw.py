"""Draws the unseen papers: `python -m tests.benchmarks.strangers_third.draw` writes `records/` and `truth.json` again.

It needs Chromium (`/usr/bin/chromium`) and the fonts named in the pages: Liberation, Carlito, Caladea, FreeFont,
Courier Prime, Lato, Roboto, Open Sans and Dancing Script. Names are to be compared without regard to capitals; a blank
page may go with either neighbour.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pikepdf
from playwright.sync_api import sync_playwright

from tests.benchmarks.strangers_third import files, structured
from tests.benchmarks.strangers_third.case import PEOPLE, Paper, Record
from tests.benchmarks.strangers_third.scan import photographed, scanned, tidy

HERE = Path(__file__).parent
Printer = Callable[[str], bytes]


@contextmanager
def printer() -> Iterator[Printer]:
    """Yield what prints a page of HTML to PDF."""
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        sheet = browser.new_page()

        def printed(html: str) -> bytes:
            sheet.set_content(html)
            return sheet.pdf(prefer_css_page_size=True, print_background=True)

        yield printed
        browser.close()


def main(only: list[str]) -> None:
    """Draw every file, or those whose name holds one of the words, and write the truth about all."""
    records = HERE / "records"
    records.mkdir(exist_ok=True)
    kept = HERE / "truth.json"
    truth: dict[str, list[Record]] = json.loads(kept.read_text()) if only and kept.exists() else {}
    with printer() as printed:
        for seed, each in enumerate(files.SINGLES, 1):
            if not only or any(word in each[0] for word in only):
                name, truth_of = _single(printed, records, 7000 + seed, *each)
                truth[name] = [truth_of]
        for seed, envelope in enumerate(files.ENVELOPES, 1):
            if not only or any(word in envelope[0] for word in only):
                truth[f"{envelope[0]}.pdf"] = _envelope(printed, records, 9000 + seed * 20, *envelope)
    for name, content, said in structured.FILES():
        (records / name).write_bytes(content)
        truth[name] = said
    kept.write_text(json.dumps(dict(sorted(truth.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _pdf(printed: Printer, paper: Paper) -> bytes:
    return tidy(paper.body if isinstance(paper.body, bytes) else printed(paper.body))


def _single(
    printed: Printer, records: Path, seed: int, name: str, kind: str, draw: files.Draw, who: str, way: str, *turns: int
) -> tuple[str, Record]:
    paper: Paper = draw(PEOPLE[who])
    medium, pages, ending = "text" if way in ("text", "txt", "docx") else "scan", 1, "pdf"
    if way in ("txt", "docx", "png", "jpg"):
        content, ending = paper.body if isinstance(paper.body, bytes) else paper.body.encode(), way
        content = structured.settled(content) if way == "docx" else content
    else:
        content = _pdf(printed, paper)
        with pikepdf.open(BytesIO(content)) as document:
            pages = len(document.pages)
        if way == "phone":
            content, ending, pages = photographed(content, seed), "jpg", 1
        elif way != "text":
            content = scanned(content, way, seed, turns or (0,))
    (records / f"{name}.{ending}").write_bytes(content)
    return f"{name}.{ending}", {"pages": [1, pages], "kind": kind, "medium": medium, "record": paper.record}


def _envelope(printed: Printer, records: Path, seed: int, name: str, parts: list[files.Part]) -> list[Record]:
    whole, truths = pikepdf.new(), []
    first = 1
    for at, part in enumerate(parts):
        drawn = [(_pdf(printed, Paper(sheet, {}))) for sheet in part.before]
        paper: Paper = part.draw(PEOPLE[part.who])
        drawn += [_pdf(printed, paper), *(_pdf(printed, Paper(sheet, {})) for sheet in part.after)]
        for content in drawn:
            shown = content if part.way == "text" else scanned(content, part.way, seed + at, part.turns)
            with pikepdf.open(BytesIO(shown)) as document:
                whole.pages.extend(document.pages)
        last = len(whole.pages)
        medium = "text" if part.way == "text" else "scan"
        truths.append({"pages": [first, last], "kind": part.kind, "medium": medium, "record": paper.record})
        first = last + 1
    out = BytesIO()
    whole.save(out, deterministic_id=True)
    (records / f"{name}.pdf").write_bytes(tidy(out.getvalue()))
    return truths


if __name__ == "__main__":
    main(sys.argv[1:])
