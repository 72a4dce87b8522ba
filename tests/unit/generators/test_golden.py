"""The text of each generated document as a person reads it, held against the one that was read and agreed to.

To take a change over, run `python -m tests.unit.generators.test_golden`, and read the difference before committing it.
"""

import datetime as dt
from pathlib import Path

import pytest

from casefile.vocabulary import Vocabulary
from generators.documents.settlement_demand import DemandOptions
from generators.places import walk
from generators.registry import document_named
from tests.unit.generators.sample import sample_case, sample_desk

FOLDER = Path("tests/golden/generated")
RUNS: dict[str, tuple[str, Vocabulary]] = {
    "settlement-demand": ("settlement-demand", DemandOptions()),
    "settlement-demand time-limited": (
        "settlement-demand",
        DemandOptions(variant="time-limited", expires=dt.date(2026, 10, 14)),
    ),
}


def texts(name):
    """Return what a person reads, a line a paragraph or cell, with its place."""
    document, options = RUNS[name]
    case = sample_case()
    (built,) = document_named(document).build(case, options, sample_desk(case))
    return "".join(
        f"{place.where}\t{place.text}\n".replace("\n", " / ", place.text.count("\n")) for place in walk(built.docx)
    )


@pytest.mark.parametrize("name", RUNS)
def test_a_document_reads_as_agreed(name):
    assert texts(name) == (FOLDER / f"{name}.expected.txt").read_text("utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in RUNS:
        (FOLDER / f"{name}.expected.txt").write_text(texts(name), "utf-8")
