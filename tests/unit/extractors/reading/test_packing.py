"""A kept page comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.pages import Box, Line, Page, Word
from extractors.reading.packing import pack_page, unpack_page

EDGES = st.integers(0, 79_200).map(lambda hundredths: hundredths / 100)
WORDS = st.builds(
    Word,
    st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12),
    st.builds(Box, EDGES, EDGES, EDGES, EDGES),
    st.integers(0, 1000).map(lambda thousandths: thousandths / 1000),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    words = tuple(draw(st.lists(WORDS, max_size=20)))
    order = draw(st.permutations(words))
    cut = draw(st.integers(0, len(words)))
    return Page(
        3, 612.0, 792.0, words, tuple(Line(tuple(part)) for part in (order[:cut], order[cut:]) if part),
        draw(st.sampled_from(["text", "ocr"])), "d" * 64, draw(st.booleans()),
        tuple(draw(st.lists(st.text(st.characters(exclude_categories=("Cs",))), max_size=2))),
        (("Name", "Ann", Box(1.0, 2.0, 3.0, 4.0)),), draw(st.integers(0, 3)),
        draw(st.sampled_from([0.0, 0.71])),
    )  # fmt: skip


@given(pages())
def test_what_is_packed_unpacks_to_the_same(page: Page) -> None:
    assert unpack_page(pack_page(page), page.number) == page


def test_a_page_takes_the_number_that_it_has_in_its_new_file() -> None:
    page = Page(3, 612.0, 792.0, (), (), "ocr", "d")
    assert unpack_page(pack_page(page), 7).number == 7


@pytest.mark.parametrize("blob", [b"", b"nonsense", pack_page(Page(1, 1.0, 1.0, (), (), "ocr", "d"))[:-4]])
def test_bytes_that_are_no_page_are_an_error_of_value(blob: bytes) -> None:
    with pytest.raises(ValueError, match="pack"):
        unpack_page(blob, 1)
