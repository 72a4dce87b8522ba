import datetime as dt
import zlib
from decimal import Decimal

import numpy as np
import pytest

from casefile.citations import Source
from casefile.documents import Extraction
from casefile.pages import Box
from casefile.records.employment import PayStub
from casefile.records.insurance import ClaimLetter
from casefile.records.medical import MedicalBill
from casefile.records.registry import KIND_BY_NAME
from extractors.candidates import candidates, fields_of
from extractors.likely import BITS, Choice, Learned, Trust, choices, completed, learned, places, weighed
from tests.pages import page_of, pages_of

LETTER = ("BLUESTEM CASUALTY", "Happened on: 02/14/2026", "Written: 03/02/2026", "Our matter: BC-4471-09")
SORTS = {"date_of_loss": "date", "date": "date", "claim_number": "identifier"}


def weights(**signs):
    """Weights by which one sign speaks for a field, all else for its being empty."""
    kept = np.zeros(1 << BITS, dtype=np.float32)
    for field, sign in signs.items():
        hashed = np.array([__import__("zlib").crc32(sign.encode())], dtype=np.uint32)
        choice = Choice("claim_letter", field, SORTS[field], (), hashed, np.array([0]), None, None)
        kept[places(choice)[0]] = 9.0
    empty = {f"claim_letter {field}": 2.0 for field in SORTS}
    return Learned(kept, empty, {})


WEIGHTS = weights(date_of_loss="before:happened", claim_number="before:matter")


def read(**known):
    source = Source(page=1, box=None, text="x")
    return Extraction(ClaimLetter(**known), dict.fromkeys([*known, "letter_type"], source))


def complete(rows=LETTER, known=WEIGHTS, **values):
    return completed("claim_letter", read(**values), pages_of("\n".join(rows)), known)


def test_an_empty_field_takes_the_one_value_that_stands_out():
    done = complete(carrier="Bluestem Casualty")
    assert done.record.date_of_loss == dt.date(2026, 2, 14)
    assert done.record.claim_number == "BC-4471-09"
    assert done.sources["date_of_loss"].text == "02/14/2026"


def test_a_field_for_which_no_value_stands_out_stays_empty():
    assert complete(carrier="Bluestem Casualty").record.date is None


def test_what_is_taken_without_being_certain_is_named_to_a_person_with_its_page():
    unsure = Learned(WEIGHTS.weights, {**WEIGHTS.empty, "claim_letter claim_number": 7.5}, {})
    (problem,) = complete(known=unsure, carrier="Bluestem Casualty").problems
    assert problem.code == "likely"
    assert problem.sentence.endswith("compare with the page: claim_number (page 1)")


def test_a_reader_s_own_value_stands_where_no_other_stands_out():
    known = weights(claim_number="before:matter")
    assert complete(known=known, carrier="B", date_of_loss=dt.date(2026, 3, 2)).record.date_of_loss == dt.date(
        2026, 3, 2
    )


def test_a_reader_s_value_gives_way_to_one_that_stands_out_far_and_both_places_are_named():
    done = complete(carrier="B", date_of_loss=dt.date(2026, 3, 2))
    assert done.record.date_of_loss == dt.date(2026, 2, 14)
    assert any(one.sentence.startswith("two places on the paper may say this") for one in done.problems)


def unlikely(**trust):
    name = "claim_letter date"
    return Learned(WEIGHTS.weights, {name: 9.0}, {name: Trust(**trust)}, {name: 0.3})


def test_a_reader_s_value_that_is_hardly_likely_is_withdrawn_and_named():
    done = complete(known=unlikely(told=1.0), carrier="B", date=dt.date(2026, 3, 2))
    assert done.record.date is None
    assert "date" not in done.sources
    assert [one.sentence for one in done.problems] == [
        "what stands where these are looked for is hardly their value; read them on the page: date (page 1)"
    ]


def test_a_reader_s_value_that_may_be_right_stands():
    done = complete(known=unlikely(told=9.0), carrier="B", date=dt.date(2026, 3, 2))
    assert done.record.date == dt.date(2026, 3, 2)


@pytest.mark.parametrize(("net", "kept"), [("80.00", True), ("120.00", False)])
def test_gross_pay_is_withdrawn_as_unlikely_only_where_the_net_pay_is_more(net, kept):
    name = "pay_stub gross_pay"
    known = Learned(WEIGHTS.weights, {name: 9.0}, {name: Trust(told=1.0)}, {name: 0.3})
    stub = PayStub(employer_name="B", gross_pay=Decimal("100.00"), net_pay=Decimal(net))
    source = Source(page=1, box=None, text="x")
    stated = Extraction(stub, dict.fromkeys(("employer_name", "gross_pay", "net_pay"), source))
    done = completed("pay_stub", stated, pages_of("Pay 100.00\nOther 99.00"), known)
    assert (done.record.gross_pay is not None) == kept


@pytest.mark.parametrize(("form", "month"), [("statement", 2), ("ub04", 3)])
def test_the_boxes_of_a_claim_form_are_never_overruled(form, month):
    known = Learned(np.zeros(1 << BITS, dtype=np.float32), {"medical_bill statement_date": 2.0}, {})
    hashed = np.array([zlib.crc32(b"before:happened")], dtype=np.uint32)
    choice = Choice("medical_bill", "statement_date", "date", (), hashed, np.array([0]), None, None)
    known.weights[places(choice)[0]] = 9.0
    told = MedicalBill(form=form, provider_name="B", statement_date=dt.date(2026, 3, 2))
    source = Source(page=1, box=None, text="x")
    read = Extraction(told, dict.fromkeys(("provider_name", "statement_date"), source))
    done = completed("medical_bill", read, pages_of("\n".join(LETTER)), known)
    assert done.record.statement_date.month == month


def test_a_reader_s_value_that_holds_the_likeliest_words_and_more_stands():
    (page,) = pages_of("Happened on: 02/14/2026")
    box = next(one for one in candidates([page], frozenset(("date",)))).token.span.box
    told = Extraction(
        ClaimLetter(carrier="B", date_of_loss=dt.date(2026, 2, 15)),
        {"carrier": Source(page=1, box=None, text="B"), "date_of_loss": Source(page=1, box=box, text="02/14/2026")},
    )
    assert completed("claim_letter", told, [page], WEIGHTS).record.date_of_loss == dt.date(2026, 2, 15)


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
    known = Learned(WEIGHTS.weights, {**WEIGHTS.empty, "claim_letter date_of_loss": 7.0}, {})
    assert complete(twice, known, carrier="Bluestem Casualty").record.date_of_loss is None


def test_places_that_say_the_same_value_count_together():
    pages = pages_of("Happened on: 02/14/2026\nHappened on: 02/14/2026")
    (choice,) = choices("claim_letter", ["date_of_loss"], read(), pages)
    said = weighed(choice, WEIGHTS)
    assert said.best is not None
    assert said.best.token.value == dt.date(2026, 2, 14)
    assert said.likely > 0.99


def test_what_a_reader_s_word_counts_is_learned_by_field():
    rows = ("BLUESTEM CASUALTY", "Happened on: 02/14/2026", "Written: 03/02/2026")
    trusted = Learned(WEIGHTS.weights, WEIGHTS.empty, {"claim_letter date_of_loss": Trust(told=20.0)})
    assert complete(rows, trusted, carrier="B", date_of_loss=dt.date(2026, 3, 2)).record.date_of_loss == dt.date(
        2026, 3, 2
    )


@pytest.mark.parametrize("printed", ["Account XXXXX4471 and ****4471", "Account XXXX 4471"])
def test_a_masked_number_is_no_candidate(printed):
    assert candidates([page_of(printed)], frozenset(("identifier",))) == ()


def values(printed, sort):
    return [one.token.value for one in candidates([page_of(printed)], frozenset((sort,)))]


def test_a_number_in_groups_is_one_number_as_well():
    assert "330 447 190" in values("CIS #: 330 447 190", "identifier")


def test_a_code_with_its_modifier_is_the_code_as_well():
    assert values("97140-59", "identifier") == ["97140-59", "97140"]


@pytest.mark.parametrize(
    ("printed", "time"), [("9:12 PM", "21:12"), ("2150 hrs", "21:50"), ("12:05 a.m.", "00:05"), ("08:05", "08:05")]
)
def test_a_time_of_day_is_given_in_twenty_four_hours(printed, time):
    assert time in values(printed, "clock")


def test_a_name_may_end_before_a_caption_and_begin_behind_one():
    assert "Otis Kincaid" in values("Patient: Otis Kincaid Date 03/02/2026", "words")


def test_every_sort_of_field_is_told_by_its_name():
    assert fields_of("w2")["tax_year"] == "year"
    assert fields_of("w2")["ssn_last4"] == "last4"
    assert fields_of("crash_report")["time"] == "clock"
    assert fields_of("medical_bill")["provider_npi"] == "identifier"
    assert "charges" not in fields_of("medical_bill")


def test_the_weights_that_ship_know_fields_that_there_are():
    for name in learned().empty:
        kind, field = name.split()
        assert field in fields_of(kind)
        assert kind in KIND_BY_NAME


def test_a_box_elsewhere_does_not_touch():
    (page,) = pages_of("Happened on: 02/14/2026")
    told = Extraction(
        ClaimLetter(carrier="B", date_of_loss=dt.date(2026, 2, 15)),
        {
            "date_of_loss": Source(page=1, box=Box(0, 700, 10, 710), text="x"),
            "carrier": Source(page=1, box=None, text="B"),
        },
    )
    assert completed("claim_letter", told, [page], WEIGHTS).record.date_of_loss == dt.date(2026, 2, 14)


def test_hours_that_no_month_has_are_not_taken():
    hours = "Check   441752\nRegular   40.00   34.60   1,384.00"
    kept = np.zeros(1 << BITS, dtype=np.float32)
    choice = Choice("pay_stub", "hours", "number", (), np.array([0], dtype=np.uint32), np.array([0]), None, None)
    known = Learned(kept, {"pay_stub hours": -9.0}, {})
    source = Source(page=1, box=None, text="x")
    stub = Extraction(
        PayStub(employer_name="Birch Mill", employee_name="A B"), {"employer_name": source, "employee_name": source}
    )
    assert choice.name in known.empty
    done = completed("pay_stub", stub, pages_of(hours.split("\n")[0]), known)
    assert done.record.hours is None
