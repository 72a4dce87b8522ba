import pytest

from extractors.people import is_credential, is_of_no_name, person
from extractors.spans import line_span
from tests.pages import page_of


def read(text: str, method="text") -> str | None:
    page = page_of(text, method=method)
    token = person(line_span(page, page.lines[0]))
    return token.value if token is not None else None


@pytest.mark.parametrize(
    "name",
    [
        "Hannah Liu, PT, DPT",
        "Quintanilla-Reyes, Marisol E",
        "DUBOIS, REMY",
        "Daniel R. Ortega, M.D",
        "Juan de la Cruz",
        "O'Brien, Siobhan",
        "José Núñez-Ávila",
    ],
)
def test_a_name_is_a_person(name: str):
    assert read(name) == name


@pytest.mark.parametrize(
    "words",
    [
        "Date of Birth",
        "Account Number",
        "Smith",
        "the quick brown fox",
        "XXXX XXXXX",
        "Signature of patient",
        "12 Main Street",
        "Tallow Creek, GA",
        "West Region Claims",
        "Mesa Alta Radiology",
        "",
        "Preoperative Diagnosis",
        "One Two Three Four Five Six Seven",
    ],
)
def test_other_words_are_none(words: str):
    assert read(words or "-") is None


def test_dirt_of_a_scan_beside_a_name_is_left_out():
    assert read("\u2018Denise Abernathy", method="ocr") == "Denise Abernathy"


def test_credentials_are_known_with_and_without_points():
    assert all(is_credential(word) for word in ("MD", "M.D.,", "PA-C", "DPT", "D.C."))
    assert not is_credential("Medina")


@pytest.mark.parametrize("method", ["text", "ocr"])
@pytest.mark.parametrize("word", ["of", "to:", "(name", "smith", "*total*", "insurance,", "last", "lan", "vasquez"])
def test_words_with_one_that_is_of_no_name_are_no_person_wherever_it_stands(word, method):
    barred = is_of_no_name(word, scanned=method == "ocr")
    for text in (f"{word} Ana Ruiz", f"Ana {word} Ruiz", f"Ana Ruiz {word}"):
        assert not barred or read(text, method) is None


@pytest.mark.parametrize("word", ["Ruiz,", "de", "M.D.", "O'Brien", "\u201cReyes\u201d", "\u2022"])
def test_words_of_names_bar_none(word):
    assert not is_of_no_name(word, scanned=False)
