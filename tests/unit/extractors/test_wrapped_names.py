from __future__ import annotations

from types import SimpleNamespace

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
        (
            "Date: 1/2/26     Provider: Hollis R.     Room: 4\n                 Bramwell                2\n",
            "Hollis R. Bramwell",
        ),
        ("Date: 1/2/26     Provider: Hollis Dee,\n2 pm             MD\n", "Hollis Dee, MD"),
        ("Date: 1/2/26     Provider: Hollis Dee\n2 pm             Bramwell\n", "Hollis Dee"),
    ],
)
def test_a_name_goes_on_below_it_in_its_cell_where_it_cannot_end(grid, read):
    rows = rows_of([page_of(grid)])
    found = whole(rows, value(rows, ("provider",), name))
    assert found is not None
    assert found.value == read


def test_the_words_of_other_pages_are_not_looked_through():
    rows = rows_of([page_of("Provider    Hollis                   Tax ID\n            Bramwell\n")])
    others = [row._replace(span=SimpleNamespace(page=page_of("Other"))) for row in rows]
    last = [row._replace(number=row.number + len(others)) for row in rows]
    found = whole([*others, *last], value(last, ("provider",), name))
    assert found is not None
    assert found.value == "Hollis Bramwell"
