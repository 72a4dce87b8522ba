"""A coverage that nothing is printed of but its name is none."""

from __future__ import annotations

from decimal import Decimal

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.insurance import CoverageLine, Declarations
from extractors.bare_rows import without_bare_coverages


def told(*coverages: CoverageLine) -> Extraction:
    sources = {
        f"coverages[{at}].name": Source(page=at + 1, box=Box(0, 0, 9, 9), text=one.name or "")
        for at, one in enumerate(coverages)
    }
    return Extraction(Declarations(coverages=coverages), sources)


def test_a_coverage_without_a_figure_is_left_out_and_told_and_the_others_keep_their_sources():
    done = without_bare_coverages(
        told(
            CoverageLine(name="Umbrella", coverage="umbrella"),
            CoverageLine(name="Collision", coverage="other", deductible=Decimal(500)),
        )
    )
    assert [one.name for one in done.record.coverages] == ["Collision"]
    assert {path: one.page for path, one in done.sources.items()} == {"coverages[0].name": 2}
    (problem,) = done.problems
    assert problem.sentence.endswith(": Umbrella")
    assert problem.pages == (1,)


def test_coverages_with_a_figure_each_are_left_as_they_are():
    whole = told(CoverageLine(name="Towing", coverage="other", premium=Decimal(9)))
    assert without_bare_coverages(whole) is whole
