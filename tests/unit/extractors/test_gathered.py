import itertools
import random

import pytest
from rapidfuzz import fuzz

from extractors import gathered
from extractors.evidence import glance, telling
from extractors.gathered import Gathered, Side
from extractors.marks import marks
from extractors.sorting import ranking
from extractors.tallies import Tally
from tests.pages import page_of, pages_of
from tests.unit.extractors.papers import PAPERS

COVER, BLANK = "FAX COVER SHEET\nTo: Farrow & Hale", ""
SIDES = [Side(glance(page), marks(page)) for page in pages_of(COVER, *(text for _, text in PAPERS.values()), BLANK)]


@pytest.mark.parametrize("seed", range(8))
def test_what_is_carried_on_is_what_all_pages_so_far_say(seed: int):
    order = random.Random(seed).choices(SIDES, k=12)  # noqa: S311
    for count in range(1, len(order) + 1):
        pages, so_far = [side for side in order[:count] if not side.look.page.blank], Gathered(order[:count])
        if not pages:
            continue
        assert (so_far.pages, so_far.last) == (len(pages), pages[-1])
        assert so_far.covers_only == all(side.glance.covers for side in pages)
        assert so_far.person == next((side.marks.person for side in pages if side.marks.person), None)
        assert so_far.numbers == {name: value for side in pages for name, value in side.marks.numbers.items()}
        assert so_far.closed == any(side.look.closes for side in pages)
        told = ranking(Tally(telling([side.glance for side in pages])))
        assert so_far.kinds == {score.kind: score.share for score in told}


@pytest.mark.parametrize("side", SIDES)
def test_headings_and_heads_are_found_that_stood_on_any_page(side: Side):
    so_far, pages = Gathered(SIDES[2:6]), SIDES[2:6]
    stood = [heading.text for page in pages for heading in page.look.headings if heading.place <= 0.4]
    for heading in side.look.headings:
        assert so_far.ran_through(heading.text) == any(fuzz.ratio(heading.text, one) >= 90 for one in stood)
        assert so_far.says(heading.text) == any(f" {heading.text} " in page.look.spoken for page in pages)
    heads = [page.marks.letterhead for page in pages]
    assert so_far.headed(side.marks.letterhead) == any(
        fuzz.token_set_ratio(side.marks.letterhead, head) >= 80 for head in heads
    )


def test_a_long_document_remembers_no_more_than_its_last_headings():
    so_far = Gathered()
    for number in range(gathered._HEADS + 5):
        page = page_of(f"Ward {'abcdefghij'[number % 10] * (number // 10 + 1)}")
        so_far.add(Side(glance(page), marks(page)))
    held = so_far._heads._texts
    assert len(held) == gathered._HEADS
    assert all(one != two for one, two in itertools.pairwise(held))
