import datetime as dt

import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.records.insurance import ClaimLetter
from casefile.records.registry import KIND_BY_NAME
from extractors.candidates import candidates, fields_of
from extractors.likely import Learned, completed, keys, learned, likeliest
from tests.pages import page_of, pages_of

LETTER = ("BLUESTEM CASUALTY", "Happened on: 02/14/2026", "Written: 03/02/2026", "Our matter: BC-4471-09")
WEIGHTS = Learned(
    {keys("claim_letter", "date_of_loss", [sign])[0]: 9.0 for sign in ("before:happened",)}
    | {keys("claim_letter", "claim_number", ["before:matter"])[0]: 9.0},
    {"claim_letter date_of_loss": 2.0, "claim_letter claim_number": 2.0, "claim_letter date": 2.0},
)


def read(**known):
    source = Source(page=1, box=None, text="x")
    return Extraction(ClaimLetter(**known), dict.fromkeys([*known, "letter_type"], source))


def complete(rows=LETTER, **known):
    return completed("claim_letter", read(**known), pages_of("\n".join(rows)), WEIGHTS)


def test_an_empty_field_takes_the_one_value_that_stands_out():
    done = complete(carrier="Bluestem Casualty")
    assert done.record.date_of_loss == dt.date(2026, 2, 14)
    assert done.record.claim_number == "BC-4471-09"
    assert done.sources["date_of_loss"].text == "02/14/2026"


def test_a_field_for_which_no_value_stands_out_stays_empty():
    assert complete(carrier="Bluestem Casualty").record.date is None


def test_what_is_taken_by_likeness_is_named_to_a_person_with_its_page():
    (problem,) = complete(carrier="Bluestem Casualty").problems
    assert problem.code == "likely"
    assert problem.sentence.endswith("compare with the page: claim_number (page 1), date_of_loss (page 1)")


def test_a_reader_s_own_value_stands():
    assert complete(carrier="B", date_of_loss=dt.date(2026, 1, 1)).record.date_of_loss == dt.date(2026, 1, 1)


def test_nothing_is_taken_from_a_paper_of_which_the_readers_found_nothing():
    empty = Extraction(ClaimLetter(), {})
    assert completed("claim_letter", empty, pages_of("\n".join(LETTER)), WEIGHTS) == empty


def test_words_that_are_another_field_s_are_not_taken_again():
    (page,) = pages_of("\n".join(LETTER))
    box = next(one for one in candidates([page], frozenset(("date",)))).token.span.box
    known = read(carrier="Bluestem Casualty")
    taken = known._replace(sources={**known.sources, "date": Source(page=1, box=box, text="02/14/2026")})
    assert completed("claim_letter", taken, [page], WEIGHTS).record.date_of_loss is None


def test_two_days_that_are_equally_likely_are_none():
    twice = ("BLUESTEM CASUALTY", "Happened on: 02/14/2026", "Happened on: 02/15/2026")
    assert complete(twice, carrier="Bluestem Casualty").record.date_of_loss is None


def test_places_that_say_the_same_value_count_together():
    (page,) = pages_of("Happened on: 02/14/2026\nHappened on: 02/14/2026")
    best, likely = likeliest("claim_letter", "date_of_loss", candidates([page], frozenset(("date",))), WEIGHTS)
    assert best is not None
    assert best.token.value == dt.date(2026, 2, 14)
    assert likely > 0.99


def test_a_masked_number_is_no_candidate():
    assert candidates([page_of("Account XXXXX4471 and ****4471")], frozenset(("identifier",))) == ()


def test_the_pages_in_the_middle_of_a_long_paper_are_not_searched():
    pages = pages_of(*(f"Seen 0{month}/02/2026" for month in range(1, 8)))
    months = [one.token.value.month for one in candidates(pages, frozenset(("date",)))]
    assert months == [1, 2, 3, 7]


@pytest.mark.parametrize("name", learned().empty)
def test_what_was_learned_is_of_fields_that_records_have(name):
    kind, field = name.split()
    assert field in fields_of(kind)


def test_lists_and_classes_are_no_fields_of_one_value():
    assert {"parties", "citations", "narrative"}.isdisjoint(fields_of("crash_report"))
    assert set(fields_of("w2")) <= set(KIND_BY_NAME["w2"].record.model_fields)
