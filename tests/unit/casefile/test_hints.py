"""What the folder that a paper was dropped in says of its kind."""

import pytest

from casefile.records.hints import HINTS, hinted
from casefile.records.registry import KINDS


@pytest.mark.parametrize(
    ("path", "kinds"),
    [
        ("Medical bills/scan.pdf", ("medical_bill",)),
        ("From Kaiser/MEDICAL BILLS 2026/scan.pdf", ("medical_bill",)),
        ("bills - Kaiser/scan.pdf", ("medical_bill",)),
        ("Med_Bills/March/scan.pdf", ("medical_bill",)),
        ("W-2s/2025.pdf", ("w2",)),
        ("W2/2025.pdf", ("w2",)),
        ("X-rays/disc.pdf", ("imaging_report",)),
        ("Liens/Medicare.pdf", ("lien_notice", "letter_of_protection")),
        ("Medical bills/Liens/Medicare.pdf", ("lien_notice", "letter_of_protection")),
        ("Privileged/Correspondence/memo.docx", ("correspondence",)),
        ("bills and photos/1.pdf", ("medical_bill", "photograph")),
        ("records.zip > Police report/a.pdf", ("crash_report",)),
    ],
)
def test_a_folder_names_kinds_by_peoples_words(path, kinds):
    assert hinted(path) == kinds


@pytest.mark.parametrize(
    "path",
    ["scan.pdf", "Medical bills.pdf", "From Kaiser/scan.pdf", "Billingsley/scan.pdf", "2026/03/scan.pdf", ""],
)
def test_a_file_alone_or_in_another_folder_is_hinted_nothing(path):
    assert hinted(path) == ()


def test_hints_name_kinds_that_there_are_and_every_kind_has_one():
    assert {kind for hint in HINTS for kind in hint.kinds} == {kind.name for kind in KINDS} - {"unknown"}


def test_no_phrase_stands_twice():
    phrases = [phrase for hint in HINTS for phrase in hint.phrases]
    assert len(set(phrases)) == len(phrases)
