"""How alike two printed names are, whichever comes first."""

import pytest

from casefile.names import compare


@pytest.mark.parametrize(
    ("one", "two", "likeness"),
    [
        ("Marisol E. Quintanilla-Reyes", "QUINTANILLA REYES, MARISOL", "same"),
        ("Marisol Quintanilla-Reyes", "Reyes Quintanilla, Marisol", "same"),
        ("Maria de la Cruz", "DELACRUZ, MARIA", "same"),
        ("José Nuñez", "JOSE NUNEZ", "same"),
        ("Mary Ann Smith", "Maryann Smith", "same"),
        ("Minh Do", "DO, MINH", "same"),
        ("Robert Ames Jr.", "Ames Jr., Robert", "same"),
        ("Estate of Robert Ames", "Robert Ames", "same"),
        ("Luis Reyes, a minor, by and through his guardian Ana Reyes", "Luis Reyes", "same"),
        ("Marisol Ibarra", "Marisol Quintanilla née Ibarra", "same"),
        ("Marisol Quintanilla", "MARIS0L QUINT4NILLA", "same"),
        ("Marisol Quintanilla-Reyes", "Marisol Quintanilla", "alike"),
        ("Robert Ames", "Bob Ames", "alike"),
        ("Gwendolyn Achterberg", "Gwen Achterberg", "alike"),
        ("Robert Ames", "Ames, Robert, Jr", "alike"),
        ("Elena Quintanilla", "Marisol Elena Quintanilla", "alike"),
        ("Quintanilla Reyes, M", "Marisol Quintanilla-Reyes", "alike"),
        ("Marisol Quintanilla", "Marisol Quintanila", "near"),
        ("James Taylor", "Taylor James", "near"),
        ("ARROYO, YESENIA M", "ARROYO, YESENIAM", "near"),
        ("BENAVIDES, XIOMARA L", "BENAVIDES, XIOMARA F", "near"),
        ("Marisol Quintanilla", "Marisol Ibarra", "renamed"),
        ("Hansen, Mary", "Mary Hanson", "garbled"),
        ("Robert Ames Jr.", "Ames, Robert Sr", "kin"),
        ("Robert A. Ames", "Robert B Ames", "kin"),
        ("Robert A. Ames", "Roberta Ames", "kin"),
        ("Daniel Vega", "Daniela Vega", "kin"),
        ("Maria Garcia", "Marisa Garcia", "kin"),
        ("Darnell Whitcomb", "Marisol Quintanilla", "other"),
        ("Quintanilla", "Marisol Quintanilla", "none"),
        ("Echeverria-Knox", "ECHEVERRIA-KNOX, ROSALBA", "none"),
        ("Raymundo E", "CASTANEDA, RAYMUNDO E", "none"),
        ("", "Marisol Quintanilla", "none"),
    ],
)
def test_names_are_alike_in_this_way(one, two, likeness):
    assert (compare(one, two), compare(two, one)) == (likeness, likeness)
