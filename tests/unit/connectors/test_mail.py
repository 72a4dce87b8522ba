"""Mail: what goes out, and what the mail server's answers mean."""

import socketserver
import threading
from email import message_from_bytes
from email.policy import default

import pytest

from casefile.errors import PermanentError, TransientError, UnusableInput
from connectors.base import Message
from connectors.mail import MailMemory, Smtp, SmtpSettings, compose

DEADLINE = Message(
    to=("jlindqvist@firm.example", "okafor@firm.example"),
    subject="2026-0142: response due 8 October 2026",
    body="Form interrogatories were served on 8 September 2026.\n",
    calendar="BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
)


class Post(socketserver.ThreadingTCPServer):
    """A mail server of a few words, with an answer to each of them."""

    daemon_threads = True

    def __init__(self, **answers):
        self.answers = answers
        self.letters = []
        super().__init__(("127.0.0.1", 0), PostHandler)


class PostHandler(socketserver.StreamRequestHandler):
    def handle(self):
        self._say("220 ready")
        while line := self.rfile.readline():
            word = line.split()[0].upper().decode()
            if word == "DATA" and "DATA" not in self.server.answers:
                self._say("354 go on")
                self.server.letters.append(b"".join(iter(self.rfile.readline, b".\r\n")))
            answer = self.server.answers.get(line.strip().upper().decode(), self.server.answers.get(word, "250 done"))
            if answer == "hang up":
                return
            self._say(answer)

    def _say(self, words):
        self.wfile.write(words.encode() + b"\r\n")


@pytest.fixture
def post():
    servers = []

    def start(**answers):
        server = Post(**answers)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def _sender(server, **changes):
    settings = {"host": "127.0.0.1", "sender": "matterflow@firm.example", "port": server.server_address[1]}
    return Smtp(SmtpSettings(**(settings | {"security": "none"} | changes)))


def test_a_message_arrives_with_its_calendar_entry(post):
    server = post()
    _sender(server).send(DEADLINE)
    letter = message_from_bytes(server.letters[0], policy=default)
    assert letter["To"] == "jlindqvist@firm.example, okafor@firm.example"
    assert letter["Subject"] == DEADLINE.subject
    assert letter.get_body().get_content().splitlines() == DEADLINE.body.splitlines()
    (calendar,) = letter.iter_attachments()
    assert (calendar.get_filename(), calendar.get_content_type()) == ("deadline.ics", "text/calendar")
    assert calendar.get_content().splitlines() == DEADLINE.calendar.splitlines()


def test_the_same_message_is_the_same_bytes():
    assert compose(DEADLINE, "a@firm.example").as_bytes() == compose(DEADLINE, "a@firm.example").as_bytes()


def test_a_message_without_a_date_is_one_without_a_calendar_entry():
    letter = compose(DEADLINE._replace(calendar=None), "a@firm.example")
    assert not letter.is_multipart()


@pytest.mark.parametrize(
    ("answers", "error", "words"),
    [
        ({"MAIL": "451 busy"}, TransientError, r"can't take the message now \(451\)"),
        ({"MAIL": "550 no"}, PermanentError, r"refused the message \(550\)"),
        ({"RCPT": "450 later"}, TransientError, r"now \(450\)"),
        ({"RCPT": "550 unknown"}, PermanentError, r"refused the message \(550\)"),
        ({"DATA": "552 too large"}, PermanentError, r"refused the message \(552\)"),
        ({"MAIL": "hang up"}, TransientError, "did not answer"),
        ({"RCPT TO:<OKAFOR@FIRM.EXAMPLE>": "550 unknown"}, PermanentError, "refused 1 of 2 addresses"),
    ],
)
def test_the_servers_answers_mean_try_again_or_correct_it(post, answers, error, words):
    with pytest.raises(error, match=words) as caught:
        _sender(post(**answers)).send(DEADLINE)
    assert "okafor" not in str(caught.value)


def test_a_wrong_password_is_told_in_words(post):
    server = post(EHLO="250-hello\r\n250 AUTH PLAIN", AUTH="535 no")
    with pytest.raises(PermanentError, match="refused the user or the password"):
        _sender(server, user="firm", password="wrong").send(DEADLINE)  # noqa: S106  # it is meant to be wrong
    assert server.letters == []


def test_nothing_goes_out_in_clear_when_the_settings_say_so(post):
    server = post()
    with pytest.raises(PermanentError, match="can't keep the connection private"):
        _sender(server, security="starttls").send(DEADLINE)
    assert server.letters == []


def test_a_server_that_speaks_no_tls_may_be_tried_again(post):
    with pytest.raises(TransientError, match="did not answer"):
        _sender(post(), security="tls").send(DEADLINE)


def test_a_server_that_is_away_may_be_tried_again():
    with pytest.raises(TransientError, match="did not answer"):
        Smtp(SmtpSettings("127.0.0.1", "a@firm.example", port=9)).send(DEADLINE)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"to": ()}, "names nobody"),
        ({"subject": "due\r\nBcc: x@evil.example"}, "line break"),
        ({"to": ("a@firm.example\nBcc: x@evil.example",)}, "line break"),
    ],
)
def test_a_message_that_cannot_be_addressed_is_refused(changes, words):
    sender = MailMemory()
    with pytest.raises(UnusableInput, match=words):
        sender.send(DEADLINE._replace(**changes))
    assert sender.sent == []


def test_the_memory_keeps_what_was_sent():
    sender = MailMemory()
    sender.send(DEADLINE)
    assert sender.sent == [DEADLINE]
