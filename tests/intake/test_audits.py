"""The tie-out against the demand as last drafted, and the ledger and pre-audit where people find them."""

from __future__ import annotations

import pytest

from flows import generation
from flows.generation import generate
from flows.reports import make_report, words_of
from tests.intake.test_edits_kept import later
from tests.intake.typed import a_statement

N = "2026-0101"


@pytest.fixture
def drafted(desk, house, monkeypatch):
    monkeypatch.setattr(generation, "to_pdf", lambda files: [b"%PDF" for _ in files])
    desk.open()
    desk.take_in(N, "bill.pdf", a_statement("180.00", "95.00"))
    generate(house, "settlement-demand", N, "lee", {"amount": "60000"})
    return desk


def test_the_demand_as_last_drafted_is_held_against_the_ledger(drafted, house):
    told = make_report(house, "tie-out", N)
    assert told["ties_out"]
    assert told["checked"]["demand"] > 5
    later(drafted)
    told = make_report(house, "tie-out", N)
    assert "total billed: version 1 of the settlement demand prints 275.00, the ledger has 685.00" in words_of(
        "tie-out", told
    )


def test_the_reports_lie_in_the_case_reports_and_are_never_taken_for_dropped(drafted, house):
    laid = drafted.folder(N) / "Case reports"
    assert {f"Ledger {N}.xlsx", f"Pre-audit {N}.docx"} <= {path.name for path in laid.iterdir()}
    before = len(house.cases.filings.load_case(N).documents)
    drafted.receive()
    assert house.cases.files.with_status("received") == ()
    assert len(house.cases.filings.load_case(N).documents) == before
    told = make_report(house, "pre-audit", N)
    (flag,) = [one for one in told["flags"] if one["flag"] == "bill-without-record"]
    assert all(fact["bates"] for fact in flag["facts"])
    assert told["mark"].startswith("ATTORNEY WORK PRODUCT")
