"""Injuries typed in plain words, held to the diagnoses of the papers that the letter prints."""

from __future__ import annotations

import pytest

from casefile.claims import RecordClaim
from generators.edited_places import Edited
from generators.injuries import injuries_in, is_diagnosed
from generators.to_look_at import to_look_at
from tests.unit.generators.test_figures_at_odds import place


def told(text: str, path: str = "diagnoses[0].description") -> RecordClaim:
    return RecordClaim(id=text, text=text, where="t1.r1.c0", value=text, document="d", page=1, box=None,
                       quote=text, path=path)  # fmt: skip


CLAIMS = (
    told("Sprain of ligaments of cervical spine, initial encounter"),
    told("C5-C6: left paracentral disc protrusion", "impression"),
    told("Closed fracture of distal end of left radius"),
    told("Torn meniscus of right knee"),
)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("She broke her wrist.", "broke her wrist"),
        ("Three of her ribs were broken.", "ribs were broken"),
        ("He tore the right rotator cuff.", "tore the right rotator cuff"),
        ("A shattered left kneecap ended her season.", "shattered left kneecap"),
        ("Her hip was badly dislocated.", "hip was badly dislocated"),
    ],
)
def test_an_injury_in_plain_words_is_seen(sentence: str, words: str):
    assert [one.words for one in injuries_in(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    ["Her wrist hurt.", "He broke the law.", "She never broke a bone in her wrist.", "On the other hand, she rested."],
)
def test_pain_idioms_and_what_is_denied_are_no_injury(sentence: str):
    assert injuries_in(sentence) == ()


@pytest.mark.parametrize(
    "words",
    ["broke her wrist", "broke her left wrist", "Her neck was sprained.", "a torn meniscus in the right knee",
     "The cervical disc protrusion at C5-C6 is there to stay."],
)  # fmt: skip
def test_an_injury_that_a_diagnosis_names_is_known(words: str):
    assert is_diagnosed(words, CLAIMS)


@pytest.mark.parametrize(
    "words",
    ["broke her ankle", "broke her right wrist", "a torn rotator cuff", "lumbar disc protrusion", "disc bulge at C3"],
)
def test_another_part_side_or_level_is_not_known(words: str):
    assert not is_diagnosed(words, CLAIMS)


def test_an_injury_that_no_diagnosis_names_is_told_and_pages_cited_anew_are():
    def said(now: str) -> tuple[str, ...]:
        was = place("p1", "It hurt [Ex. 1, AB-000001].")
        return to_look_at((Edited((was,), (place("p1", now),)),), CLAIMS)

    (injury,) = said("It hurt [Ex. 1, AB-000001]. She broke her ankle.")
    assert injury.startswith("p1: \u201cShe broke her ankle.\u201d tells of an injury ('broke her ankle')")
    assert said("It hurt [Ex. 1, AB-000001]. She broke her wrist.") == ()
    assert said("It hurt [Ex. 1, AB-000001]. Maria Lopez saw it, in Fresno County Court.") == (
        "p1: 'Maria Lopez' is named, and stands in no claim of the letter",
    )
    assert said("It hurt [Ex. 1, AB-000002].") == (
        "p1: it cites AB-000002 where the letter as it was made cited AB-000001",
    )
