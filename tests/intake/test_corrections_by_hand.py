"""Corrections from the command line: checked like those of a review sheet, by somebody of the firm."""

import datetime as dt

import pytest

from casefile.errors import NotFoundError, UnusableInput
from casefile.review_form import NOT_THERE
from flows.corrections_by_hand import Said, take_down
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"


@pytest.fixture
def say(desk, house, clock):
    """Say something of a paper as the case manager, and file again."""
    member = house.settings.member("lee")

    def said(paper, number=N, **what):
        clock.now += dt.timedelta(minutes=1)
        ids = take_down(house, number, paper, member, Said(**what))
        desk.file()
        return ids

    return said


@pytest.fixture
def bill(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00", "200.00"))
    return lambda: desk.papers(N)[0]


@pytest.mark.parametrize(("field", "line"), [("charges[1].amount", None), ("Charge line: amount", "2")])
def test_a_value_is_corrected_by_its_path_or_its_words(say, bill, field, line):
    assert say(bill().id[:8], field=field, line=line, value="$250")
    assert [str(row.amount) for row in bill().record.charges] == ["100.00", "250.00"]
    assert bill().sources["charges[1].amount"].said_by == "lee"
    assert not say(bill().id, field=field, line=line, value="250.00")


def test_a_line_is_added_and_a_value_taken_off(say, bill):
    say(bill().id, field="charges[+].amount", value="45")
    say(bill().id, field="balance due", value=NOT_THERE)
    assert [str(row.amount) for row in bill().record.charges] == ["100.00", "200.00", "45.00"]
    assert bill().record.balance_due is None


def test_a_packet_is_cut_and_joined_and_a_kind_told(desk, say):
    desk.open(N)
    desk.take_in(N, "packet.pdf", a_statement("100.00"), a_stub())
    second = max(desk.papers(N), key=lambda paper: paper.pages)
    say(second.id, goes_on=True)
    (joined,) = desk.papers(N)
    say(joined.id, begins=(2,), kind="letter")
    assert {paper.kind for paper in desk.papers(N)} == {"correspondence", "pay_stub"}


def test_a_paper_is_moved_and_an_unsorted_file_given_to_a_matter(desk, house, say, bill):
    other = desk.open("2026-0102", "Anton Verhoeven")
    say(bill().id, matter=other)
    assert [paper.kind for paper in desk.papers(other)] == ["medical_bill"]
    desk.take_in("Unsorted", "bill.pdf", a_statement("70.00", name="QUILL, BARNABY", born="09/09/1990"))
    (file,) = house.cases.files.of_matter(None)
    say(file.id, number="Unsorted", matter=N)
    assert desk.account(N) == {"received": 1, "filed": 1}


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ({}, "say what is to be corrected"),
        ({"field": "total charges"}, "give --value"),
        ({"field": "wages", "value": "1"}, 'no field "wages"'),
        ({"field": "total charges", "value": "much"}, '"much" was not taken'),
        ({"kind": "menu"}, "no kind of paper"),
        ({"matter": "1999-1"}, "is open"),
        ({"begins": (9,)}, "none of the paper's"),
    ],
)
def test_what_can_not_be_is_one_clear_sentence_and_nothing_is_recorded(house, say, bill, what, said):
    with pytest.raises(UnusableInput, match=said):
        say(bill().id, **what)
    assert house.cases.corrections.of_matter(N) == ()


def test_a_paper_or_matter_that_is_none_is_told(say, bill):
    with pytest.raises(NotFoundError, match="0 papers of matter"):
        say("nothing", kind="letter")
    with pytest.raises(NotFoundError):
        say(bill().id, number="1999-1", kind="letter")
    with pytest.raises(NotFoundError, match="0 unsorted files"):
        say("nothing", number="Unsorted", matter=N)
