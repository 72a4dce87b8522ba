"""Print that is nearly as light as the paper: read where a person could read it, and paper stays paper."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from casefile.pages import Page
from extractors.reading import cleaning, faint
from extractors.reading.files import read_content
from tests import documents

Gray = npt.NDArray[np.uint8]

NOTE = documents.note(6)
ROWS = [item.text for item in NOTE]
DPI = 150.0


def faded(picture: Gray, share: float, noise: float = 3.0) -> Gray:
    """Return the picture with so much of its ink left, on paper with that much grain."""
    grain = np.random.default_rng(5).normal(0, noise, picture.shape)
    return np.clip(250 - (250.0 - picture) * share + grain, 0, 255).astype(np.uint8)


def page_of(picture: Gray) -> Page:
    (page,) = read_content(documents.scan_pdf([picture])).pages
    return page


@pytest.mark.parametrize("share", [0.3, 0.15, 0.12])
def test_faint_print_is_read(share: float) -> None:
    page = page_of(faded(documents.scan(NOTE), share))
    assert not page.blank
    assert page.text.splitlines() == ROWS


def test_a_page_that_looks_blank_but_for_faint_print_says_so() -> None:
    page = page_of(faded(documents.scan(NOTE), 0.1))
    assert page.doubts == ("The print is so faint that the page looks blank; check its values against the page.",)


def test_dark_print_is_left_as_it_is() -> None:
    picture = documents.scan(NOTE, noise=6.0)
    assert faint.strengthened(picture, DPI) is picture


@pytest.mark.parametrize("noise", [0.0, 3.0, 12.0])
def test_bare_paper_shows_nothing(noise: float) -> None:
    picture = faded(np.full((1650, 1275), 250, dtype=np.uint8), 1.0, noise)
    assert faint.shows_nothing(picture, DPI)


def test_what_shines_through_from_the_back_is_a_blank_page() -> None:
    back = np.ascontiguousarray(np.fliplr(documents.scan(NOTE)))
    picture = faded(back, 0.12)
    assert cleaning.is_blank(picture, DPI)
    assert page_of(picture).blank
