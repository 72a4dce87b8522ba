"""The text of other generated documents as a person reads it, held against what was read and agreed to.

To take a change over, run `python -m tests.unit.generators.documents.test_golden`, and read the difference before
committing it.
"""

import datetime as dt
from pathlib import Path

import pytest

from generators.documents.chronology import ChronologyOptions
from generators.documents.discovery_response import ResponseOptions
from generators.documents.lien_letters import LienOptions
from generators.documents.requests import RequestOptions
from generators.places import walk
from generators.registry import document_named
from tests.unit.generators.sample import sample_case, sample_desk

FOLDER = Path("tests/golden/generated")
TODAY = dt.date(2026, 11, 24)
RUNS = {
    "discovery-response interrogatories": ("discovery-response", ResponseOptions(served="interrogatories")),
    "discovery-response production": ("discovery-response", ResponseOptions(served="requests_for_production")),
    "lien-letters": ("lien-letters", LienOptions(settlement="60000.00")),
    "records-request": ("records-request", RequestOptions()),
    "wage-verification-request": ("wage-verification-request", RequestOptions(to="Fig Garden Foods")),
    "limits-request": ("limits-request", RequestOptions(to="Tallgrass Mutual")),
    "chronology": ("chronology", ChronologyOptions()),
}


def texts(name):
    """Return what a person reads, a line a paragraph or cell, with its place; letter after letter."""
    document, options = RUNS[name]
    case = sample_case()
    found = document_named(document).build(case, options, sample_desk(case, today=TODAY))
    return "".join(f"{built.name}\n{_lines(built)}\n" for built in found)


def _lines(built):
    return "".join(
        f"{place.where}\t{place.text}\n".replace("\n", " / ", place.text.count("\n")) for place in walk(built.docx)
    )


@pytest.mark.parametrize("name", RUNS)
def test_a_document_reads_as_agreed(name):
    assert texts(name) == (FOLDER / f"{name}.expected.txt").read_text("utf-8")


if __name__ == "__main__":
    for name in RUNS:
        (FOLDER / f"{name}.expected.txt").write_text(texts(name), "utf-8")
