"""Words typed over a name: whether they name somebody else."""

from __future__ import annotations

import pytest

from generators.other_names import is_other_name

DOCTOR, CLIENT, CLINIC = "Daniel R. Ortega, M.D.", "Marisol E. Quintanilla-Reyes", "Sierra Crest Medical Center"


@pytest.mark.parametrize(
    ("words", "name"),
    [("Daniel R. Ortego, M.D.", DOCTOR), ("Dr. Weiss", DOCTOR), ("Marisol E. Quintanilla-Rayes", CLIENT),
     ("Ms. Brannock", CLIENT), ("Sierra West Medical Center", CLINIC)],
)  # fmt: skip
def test_another_name_is_another(words: str, name: str):
    assert is_other_name(words, name)


@pytest.mark.parametrize(
    ("words", "name"),
    [("Dr. Ortega", DOCTOR), ("Daniel Ortega", DOCTOR), ("Ms. Quintanilla-Reyes", CLIENT), ("our client", CLIENT),
     ("Sierra Crest", CLINIC), ("SCMC", CLINIC), ("the hospital", CLINIC), ("SIERRA CREST MEDICAL CENTER", CLINIC),
     ("Dr. Ortega's", DOCTOR), ("Manual work", "Therapeutic exercise, 15 min"), (f"{CLINIC} of Fresno", CLINIC)],
)  # fmt: skip
def test_the_same_name_in_part_or_written_otherwise_is_none(words: str, name: str):
    assert not is_other_name(words, name)
