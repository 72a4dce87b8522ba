"""Released by hash, laid where people find it, sent, answered; an offer's last day against the law of its state."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from casefile.errors import CheckFailedError, ConflictError, NotAllowedError, UnusableInput
from flows import releases, sending
from flows.reports import make_report
from flows.sending import Going, an_answer, offers_of, record_answer, record_sent
from generators.draft_marks import is_draft
from tests.intake.living import SECRET, a_letter, a_version, code_at

TODAY = dt.date(2026, 11, 30)
DRAFT = "2026-0101/settlement-demand/v001"
RELEASED = "settlement-demand v001 2026-0101"
OFFER = "Imogen Duarte offers to settle all claims for $60,000.00, including the satisfaction of all liens."


@pytest.fixture
def house(house, monkeypatch):
    monkeypatch.setattr(releases, "to_pdf", lambda files: [b"%PDF" for _ in files])
    lee, okafor = house.settings.staff
    staff = (lee, okafor.model_copy(update={"authenticator": SECRET}))
    return house._replace(settings=house.settings.model_copy(update={"staff": staff}))


@pytest.fixture
def lee(house):
    return house.settings.staff[0]


def released(desk, house, clock, *words: str, **options) -> None:
    """Open the matter, store a demand with these words, and release it."""
    desk.open()
    a_version(house, "2026-0101", a_letter(*words), options={"variant": "time-limited", **options})
    releases.release(house, DRAFT, "okafor", code_at(clock))


def test_a_released_version_lies_where_people_find_it_without_draft_marks(desk, house, clock):
    released(desk, house, clock, OFFER)
    word = desk.folder("2026-0101") / "Released" / RELEASED / f"{RELEASED}.docx"
    assert not is_draft(word.read_bytes())
    assert word.with_suffix(".pdf").exists()


def test_what_lies_in_released_is_not_taken_as_a_record(desk, house, clock):
    released(desk, house, clock, OFFER)
    desk.receive()
    assert house.cases.files.of_matter("2026-0101") == ()


def test_a_release_that_was_cut_off_is_finished_by_the_next_call(desk, house, clock, monkeypatch):
    monkeypatch.setattr(releases, "_finish", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        released(desk, house, clock, OFFER)
    monkeypatch.undo()
    assert not (desk.folder("2026-0101") / "Released").exists()
    releases.release(house, DRAFT, "okafor", "000000")
    assert (desk.folder("2026-0101") / "Released" / RELEASED / f"{RELEASED}.docx").exists()
    assert b'"state": "released"' in house.store.get(
        f"matters/2026-0101/generated/settlement-demand/v001/{'manifest.json'}"
    )


def test_a_released_version_is_not_released_by_another_attorney(desk, house, clock):
    released(desk, house, clock, OFFER)
    other = house.settings.staff[1].model_copy(update={"id": "other"})
    more = house._replace(settings=house.settings.model_copy(update={"staff": (*house.settings.staff, other)}))
    with pytest.raises(NotAllowedError, match="released already"):
        releases.release(more, DRAFT, "other", "000000")


@pytest.mark.parametrize(
    ("manner", "until", "earliest"),
    [
        ("email", "30 December 2026", "30 December 2026"),
        ("mail", "2 January 2027", "2 January 2027"),
        ("email, mail", "2 January 2027", "2 January 2027"),
    ],
)
def test_california_gives_thirty_days_and_thirty_three_by_mail(desk, house, clock, lee, manner, until, earliest):
    released(desk, house, clock, OFFER, f"This offer is open until the end of Saturday, {until}.")
    row = record_sent(house, DRAFT, lee, Going(TODAY, manner))
    sent = house.cases.drafts.get("2026-0101", "settlement-demand", 1).sent
    assert (sent.amount, f"{sent.earliest:%-d %B %Y}", row["open until"]) == (
        Decimal("60000.00"),
        earliest,
        sent.expires.isoformat(),
    )


def test_an_offer_that_leaves_less_time_than_the_law_is_not_recorded_as_sent(desk, house, clock, lee):
    released(desk, house, clock, OFFER, "This offer is open until the end of Friday, 1 January 2027.")
    with pytest.raises(CheckFailedError, match=r"33 days from transmission .* until 2 January 2027"):
        record_sent(house, DRAFT, lee, Going(TODAY, "mail"))
    assert house.cases.drafts.get("2026-0101", "settlement-demand", 1).state == "released"
    record_sent(house, DRAFT, lee, Going(TODAY, "mail", even_so=True))
    (deadline,) = offers_due(house)
    assert deadline["needs_attorney"]
    assert "closes before 2 January 2027" in " ".join(deadline["confirm"])


def test_georgia_counts_from_receipt_once_that_day_is_known(desk, house, clock, lee):
    desk.open(jurisdiction={"state": "GA"})
    attorney = house.settings.staff[1].model_copy(update={"licensed_in": ("GA",)})
    house = house._replace(settings=house.settings.model_copy(update={"staff": (lee, attorney)}))
    clock.now += dt.timedelta(days=5)
    a_version(
        house,
        "2026-0101",
        a_letter(OFFER, "This offer is open until the end of Thursday, 31 December 2026."),
        options={"variant": "time-limited"},
    )
    releases.release(house, DRAFT, "okafor", code_at(clock))
    record_sent(house, DRAFT, lee, Going(TODAY, "certified mail"))
    with pytest.raises(CheckFailedError, match="until 2 January 2027"):
        record_sent(house, DRAFT, lee, Going(TODAY, "certified mail", received=dt.date(2026, 12, 3)))


def test_a_letter_that_prints_two_last_days_is_not_sent(desk, house, clock, lee):
    released(
        desk, house, clock, OFFER, "Open until", "Friday, 1 January 2027", "This offer is open until 8 January 2027."
    )
    with pytest.raises(CheckFailedError, match="1 January 2027 and 8 January 2027"):
        record_sent(house, DRAFT, lee, Going(TODAY, "email"))


def offers_due(house):
    """Return the deadlines of offers, without the limitations."""
    told = make_report(house, "deadlines", "2026-0101")["deadlines"]
    return [one for one in told if one["served"]]


def test_an_offer_that_is_out_stands_among_the_deadlines_until_it_is_answered(desk, house, clock, lee):
    released(desk, house, clock, OFFER, "This offer is open until the end of Friday, 15 January 2027.")
    record_sent(house, DRAFT, lee, Going(TODAY, "email", tracking="9407 1118"))
    (deadline,) = offers_due(house)
    assert (deadline["due"], deadline["served"]) == ("2027-01-15", "2026-11-30")
    record_answer(house, DRAFT, lee, an_answer(TODAY, "clarification", None, None, "lee"))
    assert offers_due(house) == [deadline]
    record_answer(house, DRAFT, lee, an_answer(TODAY, "counter", "25000", "by letter", "lee"))
    assert offers_due(house) == []


def test_the_clock_of_an_offer_is_mailed_and_withdrawn_when_it_is_answered(desk, house, clock, lee):
    house = house._replace(
        settings=house.settings.model_copy(update={"smtp_host": "mail.example", "smtp_sender": "m@firm.example"})
    )
    released(desk, house, clock, OFFER, "This offer is open until the end of Friday, 15 January 2027.")
    record_sent(house, DRAFT, lee, Going(TODAY, "email"))
    record_answer(house, DRAFT, lee, an_answer(TODAY, "rejected", None, None, "lee"))
    told = [letter.message for letter in house.cases.outbox.waiting()]
    first, second = (message for message in told if "limitation" not in message.subject)
    assert (
        first.subject == "2026-0101: an answer to our time-limited offer, settlement-demand/v001, due 15 January 2027"
    )
    assert "DTSTART;VALUE=DATE:20270115" in first.calendar
    assert "WITHDRAWN" in second.subject
    assert "The offer was answered" in second.body
    assert "Duarte" not in first.body + first.calendar + second.body


def test_offers_and_answers_keep_their_history(desk, house, clock, lee):
    released(desk, house, clock, OFFER, "This offer is open until the end of Friday, 15 January 2027.")
    record_sent(house, DRAFT, lee, Going(TODAY, "email"))
    record_answer(house, DRAFT, lee, an_answer(TODAY, "counter", "25,000", None, "lee"))
    ours, theirs = offers_of(house, "2026-0101")["offers"]
    assert (ours["side"], ours["amount"], ours["expires"]) == ("ours", "60000.00", "2027-01-15")
    assert (theirs["side"], theirs["what"], theirs["amount"]) == ("theirs", "counter-offer", "25000.00")


def test_what_was_not_sent_is_not_answered(desk, house, clock, lee):
    released(desk, house, clock, OFFER)
    with pytest.raises(ConflictError, match="record first that it was sent"):
        record_answer(house, DRAFT, lee, an_answer(TODAY, "accepted", None, None, "lee"))


@pytest.mark.parametrize("how", ["", "maybe"])
def test_an_answer_is_one_of_five(how):
    with pytest.raises(UnusableInput, match="accepted, rejected, counter"):
        an_answer(TODAY, how, None, None, "lee")


def test_the_last_day_that_a_person_wrote_in_word_goes_before_the_option(desk, house, clock, lee):
    released(desk, house, clock, OFFER, "This offer is open until the end of 20 January 2027.", expires="2027-01-15")
    record_sent(house, DRAFT, lee, Going(TODAY, "email"))
    assert house.cases.drafts.get("2026-0101", "settlement-demand", 1).sent.expires == dt.date(2027, 1, 20)
    assert sending.last_day(house.cases.drafts.get("2026-0101", "settlement-demand", 1), ()) == dt.date(2027, 1, 15)
