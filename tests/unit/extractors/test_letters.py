import datetime as dt

import pytest

from extractors.letters import letter, signer, subject, written_on
from tests.pages import pages_of

LETTER = """
OAK CASUALTY COMPANY
Fax 555-000-1111

Date of Loss: 1/2/2026
May 1, 2026

Re: SETTLEMENT OFFER

Dear Counsel:

We write of the matter.

{closing}

{signature}
"""


def _signer(signature: str, closing: str = "Sincerely,") -> tuple[str | None, str | None, str | None]:
    found = signer(letter(pages_of(LETTER.format(closing=closing, signature=signature))))
    return (
        found.name and found.name.value,
        found.phone and found.phone.value,
        found.email and found.email.value,
    )


@pytest.mark.parametrize(
    ("signature", "signed"),
    [
        ("R. Osei\nAdjuster\n800-555-0100  rosei@oak.example", ("R. Osei", "800-555-0100", "rosei@oak.example")),
        ("/s/ Priya Raman\nClaims Manager", ("Priya Raman", None, None)),
        ("Priya Raman, Claims Manager", ("Priya Raman", None, None)),
        ("OAK CASUALTY COMPANY\nDana Whitfield, AIC", ("Dana Whitfield, AIC", None, None)),
        ("Priya Raman, CPCU, SCLA", ("Priya Raman, CPCU, SCLA", None, None)),
        ("Rita Moss\nDirect: 212-555-0133 ext. 7714", ("Rita Moss", "212-555-0133 ext. 7714", None)),
        ("Rita Moss\nFax 212-555-0134  Tel 212-555-0133", ("Rita Moss", "212-555-0133", None)),
        ("Rita Moss\ncc: Lee Hand  212-555-0133", ("Rita Moss", None, None)),
    ],
)
def test_the_signature_names_the_writer_and_how_to_reach_them(signature, signed):
    assert _signer(signature) == signed


def test_a_letter_without_a_closing_is_signed_by_nobody():
    assert _signer("Rita Moss", closing="") == (None, None, None)


def test_the_day_of_the_letter_is_not_that_of_the_loss():
    token = written_on(letter(pages_of(LETTER.format(closing="", signature=""))))
    assert token is not None
    assert token.value == dt.date(2026, 5, 1)


def test_the_subject_stands_behind_its_mark():
    words = subject(letter(pages_of(LETTER.format(closing="", signature=""))))
    assert words is not None
    assert words.text == "SETTLEMENT OFFER"
