"""Passwords in names and notes."""

import pytest

from casefile.passwords import in_note, split_name


@pytest.mark.parametrize(
    ("name", "plain", "password"),
    [
        ("report password=1234.pdf", "report.pdf", "1234"),
        ("report (password=12 34).pdf", "report.pdf", "12 34"),
        ("report_PASSWORD = a.b=c.pdf", "report.pdf", "a.b=c"),
        ("report [pw=x].pdf", "report.pdf", "x"),
        ("password=x.pdf", "locked file.pdf", "x"),
        ("report.pdf", "report.pdf", None),
        ("password reset letter.pdf", "password reset letter.pdf", None),
        ("password=.pdf", "password=.pdf", None),
    ],
)
def test_a_password_is_taken_out_of_a_name(name, plain, password):
    assert split_name(name) == (plain, password)


@pytest.mark.parametrize(
    ("text", "password"),
    [
        ("It is locked.\n\nPassword: ab 12 \r\n", "ab 12"),
        ("password=x", "x"),
        ("It is locked with a password: ask.\nPassword: \n", None),
        ("It is locked.\n\nPassword: \r\nab 12 \r\n", "ab 12"),
        ("Password:\nab 12\nand more words", None),
        ("Password:\n\nnothing", None),
        ("", None),
    ],
)
def test_a_password_is_read_from_the_line_of_a_note(text, password):
    assert in_note(text) == password
