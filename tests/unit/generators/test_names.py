import pytest

from generators.agreement import prints
from generators.names import cased

NAMES = [
    ("FOOTHILL IMAGING", "Foothill Imaging"),
    ("SIERRA CREST MEDICAL CENTER OF THE VALLEY", "Sierra Crest Medical Center of the Valley"),
    ("QUINTANILLA-REYES, MARISOL E.", "Quintanilla-Reyes, Marisol E."),
    ("SHANE O'NEIL, M.D.", "Shane O'Neil, M.D."),
    ("HANNAH LIU, PT, DPT", "Hannah Liu, PT, DPT"),
    ("ACME CARE LLC", "Acme Care LLC"),
    ("UCSF MEDICAL CENTER", "UCSF Medical Center"),
    ("VALLEY OPEN MRI & PT, PLLC", "Valley Open MRI & PT, PLLC"),
    ("ST. MARY'S HOSPITAL", "St. Mary's Hospital"),
    ("DR. MCALLEN-BROWN OF SCMC", "Dr. McAllen-Brown of SCMC"),
    ("D'AMICO FAMILY DENTISTRY", "D'Amico Family Dentistry"),
    ("Bright River Physical Therapy", "Bright River Physical Therapy"),
    ("", ""),
]


@pytest.mark.parametrize(("printed", "cased_name"), NAMES)
def test_capitals_become_a_name(printed, cased_name):
    assert cased(printed) == cased_name


@pytest.mark.parametrize(("printed", "cased_name"), NAMES[:-1])
def test_a_cased_name_still_says_what_the_paper_says(printed, cased_name):
    assert prints(cased_name, printed)
