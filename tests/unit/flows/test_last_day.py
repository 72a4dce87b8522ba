"""The last day of an offer, as the letter that was drafted prints it."""

import datetime as dt

import pytest

from flows.sending import last_day
from generators.documents.settlement_demand import DemandOptions, build
from generators.places import walk
from tests.benchmarks.matters import desk, matter
from tests.factories import a_manifest


@pytest.mark.parametrize(
    ("name", "given", "day"),
    [
        ("minor", {}, dt.date(2026, 10, 9)),
        ("minor", {"expires": "2026-10-14"}, dt.date(2026, 10, 14)),
        ("georgia", {"expires": "2026-10-16", "payment_by": "2026-10-30"}, dt.date(2026, 10, 16)),
    ],
)
def test_the_day_is_read_from_the_letter_with_its_hour_and_zone(name, given, day):
    case = matter(name)
    options = DemandOptions.model_validate({"variant": "time-limited", **given})
    (built,) = build(case, options, desk(case))
    assert last_day(a_manifest(), tuple(walk(built.docx))) == day
