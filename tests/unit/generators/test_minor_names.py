import pytest

from casefile.minors import Persons
from casefile.pages import Box, Word
from generators.identifiers import find
from generators.minor_names import NOBODY, Minors, masked, may_name
from tests.unit.generators.test_identifiers import rows

DANA = Minors.of(Persons(("Dana Maria Ruiz",), ("Lisa Ruiz", "Leopold Ashworth")))


def burnt(*texts, minors=DANA):
    return [one.text for one in find(rows(*texts), (), (), (), minors)]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["Patient: Dana Ruiz DOB 03/04/2015"], ["Dana Ruiz"]),
        (["Patient: Dana M. Ruiz, a girl of 9"], ["Dana M Ruiz"]),
        (["RUIZ, DANA"], ["RUIZ DANA"]),
        (["PATIENT NAME: RUIZ, DANA MARIA"], ["RUIZ DANA MARIA"]),
        (["RUIZ DANA M 03/04/2015 F"], ["RUIZ DANA M"]),
        (["PID|1||4471||RUIZ^DANA^M||20150304"], ["RUIZ DANA M"]),
        (["mail dana.ruiz@mail.example today"], ["dana ruiz"]),
        (["Dana Ruiz's mother came"], ["Dana Ruiz's"]),
        (["Ruiz, Dana was seen today"], ["Ruiz Dana"]),
        (["Dana Rulz was seen"], ["Dana Rulz"]),
        (["D. Ruiz came"], ["D Ruiz"]),
        (["Ruiz, D"], ["Ruiz D"]),
        (["DanaRuiz_xray.pdf"], ["DanaRuiz", "dana ruiz"]),
        (["D A N A R U I Z"], ["dana ruiz"]),
        (["Last name: Ruiz First name: Dana MI: M"], ["Dana", "Ruiz"]),
        (["First name: Dana Last name: Ruiz"], ["Dana", "Ruiz"]),
        (["First name: Dana", "Last name: Ruiz"], ["Dana", "Ruiz"]),
        (["Patient Ruiz,", "Dana M. is 9"], ["Dana M", "Ruiz"]),
        (["The child is called Dana", "Ruiz and is 9 years old"], ["Dana", "Ruiz"]),
        (["Today Dana reports pain in her neck."], ["Dana"]),
        (["DANA REPORTS PAIN"], ["DANA"]),
        (["Lisa and Dana Ruiz came by car"], ["Dana Ruiz"]),
    ],
)
def test_a_minors_name_is_found_in_each_way_of_writing(texts, found):
    assert may_name("\n".join(texts), DANA)
    assert set(burnt(*texts)) <= set(found)
    assert set(burnt(*texts)) & set(found)
    if len(found) > 1 and "DanaRuiz" not in found:
        assert sorted(burnt(*texts)) == found


@pytest.mark.parametrize(
    "texts",
    [
        ["Guardian: Lisa Ruiz, mother"],
        ["Ruiz, Lisa M"],
        ["Mrs. Ruiz says that she drove"],
        ["Dr. Dana Whitfield examined her"],
        ["seen by Dana Whitfield, RN"],
        ["WHITFIELD, DANA RN"],
        ["DANA WHITFIELD RN"],
        ["Maria Ruiz, the aunt, drove"],
        ["DANA MEDICAL CENTER"],
        ["123 Dana St, Fresno"],
        ["the data of Diana Cruz"],
        ["Vitamin D was taken"],
    ],
)
def test_other_names_stay_readable(texts):
    assert burnt(*texts) == []


def test_a_guardians_last_name_beside_the_minors_first_name_stays():
    assert burnt("Mother Lisa Ruiz, Dana was hit too") == ["Dana"]
    assert burnt("Child: Dana", "Ruiz, Lisa (mother)") == ["Dana"]
    assert burnt("First name: Dana", "Guardian last name: Ruiz") == ["Dana"]


def test_a_guardian_who_is_called_as_the_minor_is_in_the_middle_stays():
    minors = Minors.of(Persons(("Dana Maria Ruiz",), ("Maria Ruiz",)))
    assert burnt("Maria Ruiz, Dana and the dog", minors=minors) == ["Dana"]


def test_a_name_that_is_a_word_too_goes_with_the_last_name_alone():
    minors = Minors.of(Persons(("May Ruiz",), ()))
    assert burnt("May 9, 2026", "She may go. May need rest", minors=minors) == []
    assert burnt("RUIZ, MAY", minors=minors) == ["RUIZ MAY"]


def test_initials_of_an_adult_of_the_name_stay():
    minors = Minors.of(Persons(("Dana Ruiz",), ("Delia Ruiz",)))
    assert burnt("D. Ruiz drove", minors=minors) == []


def test_the_box_holds_the_name_alone():
    (line,) = rows("Patient: Dana Ruiz DOB")
    (found,) = find([line], (), (), (), DANA)
    assert found.box == line[1].box.around(line[2].box)
    assert found.shown == "D. R."


@pytest.mark.parametrize("printed", ["Dana Ruiz", "RUIZ, DANA M", "RUIZ DANA M", "Dana M. Ruiz, Jr."])
def test_a_name_that_is_known_in_either_order_is_found_in_both(printed):
    minors = Minors.of(Persons((printed,), ()))
    assert burnt("Dana Ruiz", "RUIZ, DANA", "Ruiz", minors=minors) == ["Dana Ruiz", "RUIZ DANA"]


def test_columns_far_apart_are_no_one_name():
    left = Word("Ruiz", Box(50, 50, 80, 60))
    right = Word("Dana", Box(300, 50, 330, 60))
    assert [one.text for one in find([[left, right]], (), (), (), DANA)] == ["Dana"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Records of Dana Ruiz, 2 March 2026", "Records of D. R., 2 March 2026"),
        ("Photographs (RUIZ, DANA M)", "Photographs (R. D. M.)"),
        ("Records of Lisa Ruiz", "Records of Lisa Ruiz"),
    ],
)
def test_titles_carry_initials(text, shown):
    assert masked(text, DANA) == shown
    assert masked(text, NOBODY) == text
