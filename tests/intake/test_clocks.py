"""Where a clock has started the matter's staff get an e-mail with an .ics, from a real mail server, once."""

import datetime as dt
import smtplib
import socket
from decimal import Decimal
from email import message_from_bytes, policy

import pytest
from aiosmtpd.controller import Controller

from casefile.errors import TransientError
from casefile.matter import AdverseParty, Incident, StaffOnMatter
from casefile.records.insurance import ClaimLetter, LienNotice
from casefile.records.litigation import ServedDiscovery
from flows import posting, telling
from flows.doctor import examine
from flows.settings import StaffMember
from tests.factories import a_bill, a_file, a_page

N = "2026-0101"
ON_IT = (StaffOnMatter(name="Ana Lee", role="case_manager"), StaffOnMatter(name="Chidi Okafor", role="attorney"))
LEE = StaffMember(id="lee", name="Ana Lee", role="case_manager", email="lee@firm.example")
SERVED = ServedDiscovery(
    discovery_type="form_interrogatories",
    set_number="ONE",
    propounding_party="Leopold Ashworth",
    responding_party="Imogen Duarte",
    service_date=dt.date(2026, 11, 30),
    service_method="personal",
)


class Inbox:
    """What a mail server was given."""

    def __init__(self):
        self.letters, self.answer = [], "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the library's name
        if self.answer.startswith("250"):
            self.letters.append(message_from_bytes(envelope.content, policy=policy.default))
        return self.answer


@pytest.fixture
def inbox():
    box = Inbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        box.port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=box.port)
    server.start()
    yield box
    server.stop()


@pytest.fixture
def firm(desk, inbox):
    mail = {
        "smtp_host": "127.0.0.1",
        "smtp_port": inbox.port,
        "smtp_security": "none",
        "smtp_sender": "mf@firm.example",
    }
    settings = desk.house.settings.model_copy(update=mail | {"staff": (LEE, *desk.house.settings.staff[1:])})
    desk.house = desk.house._replace(settings=settings)
    desk.open(N, staff=ON_IT, incident=Incident())
    return desk


@pytest.fixture
def serve(firm):
    """File a paper that says this, as a reader would have read it; once more, it takes the place of the first."""

    def filed(record, kind="served_discovery", name="paper.pdf", **changes):
        house = firm.house
        files = {file.name: file for file in house.cases.files.of_matter(N)}
        file = files.get(name) or house.cases.files.receive(a_file(name, N, folder=firm.folder(N).name))
        paper = a_bill(file, 1, 1, kind=kind, record=record, sources={}, problems=(), storage_key=None, **changes)
        done = file.model_copy(update={"status": "filed", "page_count": 1})
        house.cases.filings.save(done, [a_page(file, document=paper.id)], [paper], [])
        telling.tell(house)

    return filed


def subjects(inbox):
    return [str(letter["Subject"]) for letter in inbox.letters]


def calendars(inbox):
    return [part.get_content() for letter in inbox.letters for part in letter.iter_attachments()]


def test_served_discovery_is_told_with_its_date_and_no_patients_data(firm, serve, inbox):
    serve(SERVED)
    assert posting.send_waiting(firm.house) == 1
    (letter,) = inbox.letters
    assert letter["Subject"] == "2026-0101: responses to form interrogatories, set one, due 30 December 2026"
    assert (letter["To"], letter["From"]) == ("lee@firm.example", "mf@firm.example")
    assert [part.get_filename() for part in letter.iter_attachments()] == ["deadline.ics"]
    assert "DTSTART;VALUE=DATE:20261230" in calendars(inbox)[0]
    whole = (letter.as_string() + calendars(inbox)[0]).casefold()
    assert not [name for name in ("duarte", "imogen", "ashworth", "1984") if name in whole]


def test_a_clock_is_told_once(firm, serve, inbox):
    serve(SERVED)
    posting.send_waiting(firm.house)
    serve(SERVED)
    assert posting.send_waiting(firm.house) == 0
    assert len(inbox.letters) == 1


def test_another_date_is_told_as_a_correction(firm, serve, inbox):
    serve(SERVED)
    posting.send_waiting(firm.house)
    serve(SERVED.model_copy(update={"service_date": dt.date(2026, 12, 1)}))
    posting.send_waiting(firm.house)
    assert subjects(inbox)[1] == (
        "2026-0101: CORRECTED: responses to form interrogatories, set one, due 31 December 2026"
    )
    first, second = calendars(inbox)
    uids = [line for text in (first, second) for line in text.splitlines() if line.startswith("UID:")]
    assert len(set(uids)) == 1
    assert ("SEQUENCE:0" in first, "SEQUENCE:1" in second) == (True, True)


def test_a_paper_that_proves_to_be_another_kind_is_withdrawn_once(firm, serve, inbox):
    serve(SERVED)
    posting.send_waiting(firm.house)
    for _ in range(2):
        serve(LienNotice(lienholder="Tallow Plan"), kind="correspondence")
        posting.send_waiting(firm.house)
    assert subjects(inbox)[1:] == ["2026-0101: WITHDRAWN: responses to form interrogatories, set one"]
    assert "STATUS:CANCELLED" in calendars(inbox)[1]


def test_a_paper_that_is_moved_stops_one_clock_and_starts_another(firm, serve, inbox):
    serve(SERVED)
    posting.send_waiting(firm.house)
    firm.open("2026-0102", "Anton Verhoeven", staff=ON_IT, incident=Incident())
    serve(SERVED, matter="2026-0102")
    posting.send_waiting(firm.house)
    assert sorted(subjects(inbox)[1:]) == [
        "2026-0101: WITHDRAWN: responses to form interrogatories, set one",
        "2026-0102: responses to form interrogatories, set one, due 30 December 2026",
    ]


def test_liens_are_told_by_their_date_and_without_one(firm, serve, inbox):
    serve(LienNotice(lien_type="medicare", response_due=dt.date(2027, 1, 4)), "lien_notice", "a.pdf", id="a")
    serve(LienNotice(lien_type="hospital"), "lien_notice", "b.pdf", id="b")
    posting.send_waiting(firm.house)
    assert sorted(subjects(inbox)) == [
        "2026-0101: an answer to a lien notice, an attorney must say by when",
        "2026-0101: an answer to a notice of Medicare's payments, due 4 January 2027",
    ]
    assert len(calendars(inbox)) == 1


def test_a_letter_whose_record_has_no_day_to_answer_by_starts_no_clock(firm, serve, inbox):
    offer = ClaimLetter(letter_type="offer", date=dt.date(2026, 11, 30), amount_offered=Decimal(25000))
    serve(offer, "claim_letter", "a.pdf", id="a")
    serve(LienNotice(response_due=dt.date(2027, 1, 4)), "lien_notice", "b.pdf", id="b")
    posting.send_waiting(firm.house)
    assert subjects(inbox) == ["2026-0101: an answer to a lien notice, due 4 January 2027"]


def test_a_mail_server_that_is_away_is_tried_again_and_doctor_says_so(firm, serve, inbox):
    inbox.answer = "451 try later"
    serve(SERVED)
    assert posting.send_waiting(firm.house) == 0
    (told,) = [finding for finding in examine(firm.house.settings) if finding.what == "mail"]
    assert not told.well
    assert "1 letter waits" in told.says
    assert "451" in told.says
    inbox.answer = "250 OK"
    assert posting.send_waiting(firm.house) == 1
    assert [finding.well for finding in examine(firm.house.settings) if finding.what == "mail"] == [True]


def test_a_crash_before_sending_loses_no_letter(firm, serve, inbox, monkeypatch):
    serve(SERVED)
    with monkeypatch.context() as crashing:
        crashing.setattr(smtplib.SMTP, "send_message", _killed)
        with pytest.raises(Killed):
            posting.send_waiting(firm.house)
    assert inbox.letters == []
    assert posting.send_waiting(firm.house) == 1
    assert len(inbox.letters) == 1


def test_a_crash_after_sending_sends_the_same_letter_and_no_other(firm, serve, inbox, monkeypatch):
    serve(SERVED)
    with monkeypatch.context() as crashing:
        crashing.setattr(type(firm.house.cases.outbox), "mark_sent", _killed)
        with pytest.raises(Killed):
            posting.send_waiting(firm.house)
    posting.send_waiting(firm.house)
    assert len(inbox.letters) == 2
    assert inbox.letters[0]["Message-ID"] == inbox.letters[1]["Message-ID"]
    assert inbox.letters[0].as_bytes() == inbox.letters[1].as_bytes()
    assert posting.send_waiting(firm.house) == 0


def test_a_crash_before_a_letter_is_written_down_loses_no_clock(firm, serve, inbox, monkeypatch):
    with monkeypatch.context() as crashing:
        crashing.setattr(type(firm.house.cases.outbox), "add", _away)
        with pytest.raises(TransientError):
            serve(SERVED)
    telling.tell(firm.house)
    assert posting.send_waiting(firm.house) == 1


def test_a_matter_without_addresses_waits_until_there_is_one(firm, serve, inbox):
    house = firm.house
    firm.house = house._replace(settings=house.settings.model_copy(update={"staff": ()}))
    serve(SERVED)
    assert posting.send_waiting(firm.house) == 0
    (letter,) = house.cases.outbox.waiting()
    assert letter.trouble == posting.NOBODY
    assert posting.send_waiting(house) == 1


def test_without_a_mail_server_nothing_is_written(firm, serve):
    firm.house = firm.house._replace(settings=firm.house.settings.model_copy(update={"smtp_host": None}))
    serve(SERVED)
    assert firm.house.cases.outbox.waiting() == ()
    assert posting.send_waiting(firm.house) == 0


class Killed(BaseException):
    """A process that dies."""


def _killed(*_, **__):
    raise Killed


def _away(*_, **__):
    raise TransientError("the outbox: the database did not answer; try again")


def limited(firm, loss):
    """Open a matter against a city, with that date of loss, and file a letter in it."""
    number = f"2026-{loss.year}"
    city = (AdverseParty(name="City of Fresno"),)
    firm.open(
        number,
        "Anton Verhoeven",
        staff=ON_IT,
        incident=Incident(date_of_loss=loss, type="premises"),
        adverse_parties=city,
    )
    return number


def test_a_limitation_is_told_once_and_withdrawn_when_the_matter_is_settled(firm, serve, inbox):
    number = limited(firm, dt.date(2026, 11, 2))
    for _ in range(2):
        posting.write_down(firm.house, number)
        posting.send_waiting(firm.house)
    assert sorted(subjects(inbox)) == [
        f"{number}: limitation: notice of claim to a public entity, due 2 May 2027",
        f"{number}: limitation: suit for personal injury, due 2 November 2028",
    ]
    told = [" ".join(letter.get_body().get_content().split()) for letter in inbox.letters]
    assert any("the last day for the suit for personal injury is 2 November 2028." in text for text in told)
    assert "TRIGGER:-P60D" in calendars(inbox)[0]
    assert "Fresno" not in "".join(letter.as_string() for letter in inbox.letters)
    firm.house.cases.matters.set_stage(number, "settled")
    posting.write_down(firm.house, number)
    posting.send_waiting(firm.house)
    assert sorted(subjects(inbox)[2:])[1] == f"{number}: WITHDRAWN: limitation: suit for personal injury"
    assert "As the file stands it does not run." in inbox.letters[-1].get_body().get_content().replace("\n", " ")


def test_a_limitation_that_is_past_when_it_is_first_known_is_no_clock(firm, inbox):
    posting.write_down(firm.house, limited(firm, dt.date(2020, 11, 2)))
    assert posting.send_waiting(firm.house) == 0
