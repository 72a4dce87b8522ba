import datetime as dt

import pytest

from extractors.structured import x12
from tests.unit.extractors.structured.samples import INSTITUTIONAL, PROFESSIONAL, REMITTANCE


@pytest.mark.parametrize("text", [REMITTANCE, PROFESSIONAL, INSTITUTIONAL], ids=["835", "837P", "837I"])
def test_the_envelope_tells_the_separators(text):
    names = [segment.name for segment in x12.segments(text)]
    assert names[:3] == ["ISA", "GS", "ST"]


def test_a_bare_transaction_set_is_read():
    bare = REMITTANCE[REMITTANCE.index("ST*") : REMITTANCE.index("GE*")]
    assert [kind for kind, _ in x12.transactions(x12.segments(bare))] == ["835"]


def test_segments_without_line_ends_are_the_same():
    assert x12.segments(REMITTANCE.replace("\n", "")) == x12.segments(REMITTANCE)


def test_line_ends_alone_may_end_segments():
    lines = REMITTANCE[REMITTANCE.index("ST*") :].replace("~", "")
    assert [segment.name for segment in x12.segments(lines)][:3] == ["ST", "BPR", "TRN"]


def test_components_by_any_mark_are_told_apart():
    service = next(segment for segment in x12.segments(INSTITUTIONAL) if segment.name == "SV2")
    assert service.parts(2) == ("HC", "99284", "25")


def test_a_set_without_its_head_is_known_by_its_segments():
    start = REMITTANCE.index("CLP*")
    assert [kind for kind, _ in x12.transactions(x12.segments(REMITTANCE[start:]))] == ["835"]


@pytest.mark.parametrize("text", ["", "Dear Counsel:", "ISA", "STATEMENT", "\ufeff  "])
def test_other_text_has_no_segments(text):
    assert x12.segments(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20260214", dt.date(2026, 2, 14)),
        ("260214", dt.date(2026, 2, 14)),
        ("20260214-20260216", dt.date(2026, 2, 14)),
        ("202602141740", None),
        ("20261399", None),
    ],
)
def test_days_are_read(text, day):
    assert x12.day(text) == day
