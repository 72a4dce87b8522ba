"""Fingerprints: a copy shares many of a page's numbers, another paper of its form few, other papers none."""

import random

import pytest

from casefile.pages import Page
from extractors.fingerprints import BANDS, fingerprints
from tests.pages import page_of

PROSE = """
patient reports pain in the neck and lower back after the collision with tenderness over paraspinal muscles
range of motion limited sleep disturbed therapy continued twice a week follow up imaging reviewed no fracture
the clinic will see her again when the course of treatment that was ordered is done and the swelling is gone
"""


def a_form(seed: int) -> str:
    chance = random.Random(seed)  # noqa: S311
    rows = [
        f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/2026 9{chance.randint(1000, 9999)} visit "
        f"{chance.randint(40, 900)}.{chance.randint(0, 99):02}"
        for _ in range(12)
    ]
    return "QUARRY STREET CLINIC account 88120\n" + PROSE + "\n".join(rows)


def misread(text: str, seed: int, share: float = 0.04) -> str:
    chance = random.Random(seed)  # noqa: S311
    words = [f"x{chance.randint(0, 99)}" if chance.random() < share else word for word in text.split(" ")]
    return " ".join(words)


def mark(text: str, **changes: object) -> tuple[int, ...]:
    return fingerprints([page_of(text)._replace(**changes)])[1]


def shared(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return len(set(one) & set(other))


@pytest.mark.parametrize("seed", range(8))
def test_a_copy_shares_more_than_another_paper_of_the_form(seed):
    page = mark(a_form(seed))
    copy, other = mark(misread(a_form(seed), seed)), mark(a_form(seed + 100))
    assert shared(page, copy) > 2 * shared(page, other)


def test_papers_of_other_words_share_nothing():
    assert shared(mark(a_form(1)), mark("one two three four five six seven eight nine ten 11 12 13 14")) == 0


def test_the_first_number_is_what_the_page_shows_to_the_last_dot():
    assert mark(PROSE, digest="a")[0] == mark("other words", digest="a")[0]
    assert mark(PROSE, digest="a")[0] != mark(PROSE, digest="b")[0]


def test_a_page_with_few_words_has_that_number_alone_and_a_blank_one_none():
    assert len(mark("a few words")) == 1
    assert fingerprints([page_of(PROSE)._replace(blank=True)]) == {}


def test_figures_are_half_of_a_fingerprint_where_there_are_any():
    assert (len(mark(PROSE)), len(mark(a_form(1)))) == (1 + BANDS, 1 + 2 * BANDS)


def test_a_page_has_one_fingerprint_whatever_it_comes_with():
    pages: list[Page] = [page_of(a_form(seed), number=seed) for seed in range(1, 6)]
    together = fingerprints(pages)
    assert together == {page.number: fingerprints([page])[page.number] for page in pages}


def test_the_numbers_are_those_that_are_kept():
    """Fingerprints in the database hold as long as these do; others need pages to be filed again."""
    assert mark(PROSE, digest="kept")[:3] == KEPT


KEPT = (5587527998735691912, 1670687113238009611, -7950116102403483104)
