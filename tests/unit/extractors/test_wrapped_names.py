from __future__ import annotations

import pytest

from extractors.layout import rows_of, value
from extractors.names import name
from extractors.wrapped_names import whole
from tests.pages import page_of


@pytest.mark.parametrize(
    ("grid", "read"),
    [
        ("Provider    Delaware Valley Spine    Tax ID\n            LLC\n", "Delaware Valley Spine LLC"),
        ("Provider    Hollis                   Tax ID\n            Bramwell\n", "Hollis Bramwell"),
        ("Provider    Hollis Bramwell          Tax ID\n            Injured Person\n", "Hollis Bramwell"),
        ("Provider    Bishop &                 Tax ID\n            Marsh Clinic\n", "Bishop & Marsh Clinic"),
        ("Provider: Hollis\nBramwell\n", "Hollis"),
    ],
)
def test_a_name_goes_on_below_it_in_its_cell_where_it_cannot_end(grid, read):
    rows = rows_of([page_of(grid)])
    found = whole(rows, value(rows, ("provider",), name))
    assert found is not None
    assert found.value == read
