"""How a scan lies, where the engine can't tell: pages of figures, which have hardly a letter."""

from __future__ import annotations

import pytest

from extractors.reading import cleaning, engine, turning
from extractors.reading.files import read_content
from tests import documents

LEDGER = [
    documents.Item(
        60, 30 + 22 * row, f"0{row % 9 + 1}/1{row % 3}/2026 9921{row % 5} $1,{row}4{row % 7}.36 $8{row % 8}.15", 12
    )
    for row in range(14)
]
ROWS = [item.text for item in LEDGER]


@pytest.fixture(autouse=True)
def _unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the engine say nothing of how a page lies, and its feet not tell from its heads, as with pages of figures."""
    monkeypatch.setattr(engine, "turns_to_upright", lambda _: (0, 0.0))
    monkeypatch.setattr(cleaning, "lies_upside_down", lambda *_: False)


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_page_of_figures_is_read_upright_however_it_lies(turns: int) -> None:
    (page,) = read_content(documents.scan_pdf([documents.scan(LEDGER, quarter_turns=turns)])).pages
    assert page.text.splitlines() == ROWS
    assert page.turns == 4 - turns
    assert "was turned to be read" in page.doubts[0]


@pytest.mark.parametrize("turns", range(4))
def test_the_fullest_part_of_a_picture_tells_how_it_lies(turns: int) -> None:
    assert turning.tried(documents.scan(LEDGER, quarter_turns=turns), 150.0) == -turns % 4


def test_a_picture_with_next_to_no_print_is_left_as_it_lies() -> None:
    assert turning.tried(documents.scan([LEDGER[0]._replace(text="Page 1 of 2")], quarter_turns=2), 150.0) == 0


def test_a_picture_that_no_turn_makes_legible_is_left_as_it_lies() -> None:
    assert turning.tried(documents.scan(LEDGER, noise=140.0, quarter_turns=2), 150.0) == 0
