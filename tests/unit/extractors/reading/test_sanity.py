"""Whether a text layer says what the page shows."""

from __future__ import annotations

import pytest

from extractors.reading.sanity import is_legible, noise_share
from tests import documents

PROSE = " ".join(item.text for item in documents.note())


@pytest.mark.parametrize(
    "text",
    [
        PROSE,
        PROSE.upper(),
        "Paciente refiere dolor de cuello despues del accidente de trafico y recibe terapia dos veces por semana",
        "02/14/2026 97110 $184.50 02/16/2026 72141 $2,100.00 " * 5,
        "Name ______________________ Date of birth ....................... Signature ____________________________",
        "",
    ],
)
def test_text_as_documents_have_it_is_legible(text: str) -> None:
    assert is_legible(text)


@pytest.mark.parametrize(
    "text",
    [
        "".join(chr(ord(sign) - 29) if sign.isalpha() else sign for sign in PROSE),
        "".join(chr((ord(sign) - 94) % 26 + 97) if sign.islower() else sign for sign in PROSE),
        "".join(chr(0xE000 + ord(sign)) for sign in PROSE),
        PROSE.replace("e", "\ufffd"),
        PROSE.replace("a", "\x01"),
    ],
)
def test_codes_of_a_font_without_a_true_encoding_are_not(text: str) -> None:
    assert not is_legible(text)


def test_words_that_only_poor_recognition_writes_are_noise() -> None:
    assert noise_share(["tHe", "pat1ent", "~|", "was", "seen"]) == 0.6
    assert noise_share(["McDonald", "3rd", "10mg", "C5-C6", "$184.50", "(559)", "&", "Rx", "0.5mg/kg"]) == 0
