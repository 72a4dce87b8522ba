"""Whether another patient's page is noticed: `python -m tests.benchmarks.strange_pages --keep FOLDER`.

Into each paper of care that has several pages a page of another patient's paper is put: the first page of one of the
same kind, of any kind, and the last page of a longer one. Counted is whether the document with that page is held,
whether it was cut off without a name on it, or filed in silence; and how many of the client's own pages are held.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from casefile.fitting import fit
from casefile.matter import Client, Jurisdiction, Matter
from casefile.names import compare
from casefile.pages import Page, ReadFile
from extractors.extraction import extract_documents
from tests.benchmarks.kept_pages import read_kept

HERE = Path(__file__).parent
CARE = frozenset(
    ("chart_note", "imaging_report", "operative_report", "clinical_summary", "medical_bill", "explanation_of_benefits")
)
WAYS = ("same kind", "any kind", "last page")


class Paper(NamedTuple):
    """One paper of care of the benchmarks: whose it is, and its pages."""

    kind: str
    name: str
    born: dt.date | None
    pages: tuple[Page, ...]
    read: ReadFile


def papers(kept: Path | None) -> Iterator[Paper]:
    """Yield the papers of care that name their patient, of all benchmarks with files."""
    for truth in sorted(HERE.rglob("truth.json")):
        for name, documents in json.loads(truth.read_text()).items():
            file = truth.parent / "records" / name
            named = [one for one in documents if one["kind"] in CARE and one["record"].get("patient_name")]
            if not named or not file.exists():
                continue
            read = read_kept(file, kept)
            for one in named:
                first, last = one["pages"]
                born = one["record"].get("patient_dob")
                pages = tuple(page for page in read.pages if first <= page.number <= last)
                day = dt.date.fromisoformat(born) if born else None
                if pages:
                    yield Paper(one["kind"], one["record"]["patient_name"], day, pages, read)


def tried(paper: Paper, others: list[Paper], way: str) -> Iterator[str]:
    """Yield what became of a strange page in the paper, and each false alarm over the rest."""
    strangers = [one for one in others if compare(one.name, paper.name) in {"other", "renamed"}]
    strangers = [one for one in strangers if way == "any kind" or one.kind == paper.kind]
    strangers = [one for one in strangers if way != "last page" or len(one.pages) > 1]
    if not strangers:
        return
    drawn = zlib.crc32(f"{paper.name} {len(paper.pages)} {way}".encode())
    strange = strangers[drawn % len(strangers)].pages[-1 if way == "last page" else 0]
    at = 1 + drawn % (len(paper.pages) - 1)
    mixed = (*paper.pages[:at], strange, *paper.pages[at:])
    read = paper.read._replace(pages=tuple(page._replace(number=number) for number, page in enumerate(mixed, 1)))
    client = Client(name=paper.name, date_of_birth=paper.born)
    matter = Matter(number="2026-0001", client=client, jurisdiction=Jurisdiction(state="CA"))
    for document in extract_documents(read):
        whose = fit(document.of_whom, matter).whose
        if document.pages[0] <= at + 1 <= document.pages[1]:
            alone = document.pages == (at + 1, at + 1) and whose == "unsaid"
            yield "held" if whose == "other" else "cut off, names nobody" if alone else "filed in silence"
        elif whose == "other":
            yield "the client's own held"


def main(arguments: list[str]) -> int:
    """Put strange pages in, and print the counts; return 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.strange_pages", description=__doc__)
    parser.add_argument("--keep", type=Path, help="folder of pages that were read before")
    every = list(papers(parser.parse_args(arguments).keep))
    for way in WAYS:
        longer = [paper for paper in every if len(paper.pages) > 1]
        counts = Counter(result for paper in longer for result in tried(paper, every, way))
        sys.stdout.write(f"{way:10} {dict(sorted(counts.items()))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
