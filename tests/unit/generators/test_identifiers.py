import datetime as dt
import re

import pytest

from casefile.pages import Box, Word
from generators.identifiers import KINDS, UNLESS_SAID, find, holds_one, suspects, tells_birth


def rows(*texts):
    """Return rows of words as on a page, 14 points apart."""
    lines = []
    for number, text in enumerate(texts):
        x, line = 50.0, []
        for word in text.split():
            line.append(Word(word, Box(x, 50 + 14 * number, x + 6 * len(word), 60 + 14 * number)))
            x += 6 * len(word) + 4
        lines.append(line)
    return lines


@pytest.mark.parametrize(
    ("texts", "kind", "text", "shown"),
    [
        (["SSN: 123-45-6789 on file"], "ssn", "123-45-6789", "xxx-xx-6789"),
        (["Her number is 123-45-6789."], "ssn", "123-45-6789", "xxx-xx-6789"),
        (["Social Security No. 123 45 6789"], "ssn", "123 45 6789", "xxx-xx-6789"),
        (["Soc. Sec. # 123456789"], "ssn", "123456789", "xxx-xx-6789"),
        (["SSN 123-4S-67B9"], "ssn", "123-4S-67B9", "redacted"),
        (["a Employee's social security number", "987-65-4320"], "ssn", "987-65-4320", "xxx-xx-4320"),
        (["Member ID: GVH8812345 Group 77"], "health_plan", "GVH8812345", "redacted"),
        (["1a. INSURED'S I.D. NUMBER (For Program)", "GVH8812345A"], "health_plan", "GVH8812345A", "redacted"),
        (["MBI 1EG4-TE5-MK73"], "medicare", "1EG4-TE5-MK73", "redacted"),
        (["Insured 1EG4TE5MK73 is"], "medicare", "1EG4TE5MK73", "redacted"),
        (["Medi-Cal ID 91234567A"], "medicaid", "91234567A", "redacted"),
        (["Direct deposit: checking account no. 000123456789"], "account", "000123456789", "x6789"),
        (["ABA routing 122000247"], "account", "122000247", "x0247"),
        (["paid by 4111 1111 1111 1111 today"], "card", "4111 1111 1111 1111", "x1111"),
        (["DRIVER LICENSE NUMBER", "F1234567 CA"], "driver_licence", "F1234567", "redacted"),
        (["DL# D8821934"], "driver_licence", "D8821934", "redacted"),
        (["DOB: 04/12/1988 F"], "birth_date", "04/12/1988", "1988"),
        (["Date of birth April 12, 1988"], "birth_date", "April 12, 1988", "1988"),
        (["MRN: 88-4471 Acct 12"], "medical_record", "88-4471", "redacted"),
        (["M.R.N. 12-34-56"], "medical_record", "12-34-56", "redacted"),
        (["Medical record no. A0044712"], "medical_record", "A0044712", "redacted"),
        (["Med Rec # 0044712 seen 03/02/2026"], "medical_record", "0044712", "redacted"),
        (["MR# 0044712"], "medical_record", "0044712", "redacted"),
        (["Chart no.: 44712"], "medical_record", "44712", "redacted"),
        (["3b. MED. REC. # TYPE", "88-4471 0131"], "medical_record", "88-4471", "redacted"),
    ],
)
def test_an_identifier_is_found_with_what_may_be_shown(texts, kind, text, shown):
    (found,) = find(rows(*texts), KINDS)
    assert (found.kind, found.text.rstrip("."), found.shown) == (kind, text, shown)
    assert suspects("\n".join(texts), KINDS)


@pytest.mark.parametrize(
    "text",
    [
        "SSN XXX-XX-6789",
        "SSN ending ***-**-6789",
        "Call 559-555-0199 or 559.555.0142",
        "Patient account 44-0917, claim 2602-18-40288-00",
        "Tax ID 94-1234567",
        "Medicare and Medicaid were billed 07/14/2026",
        "Policy TG-55190-2, VIN 1FTBW1EP7KFA00142",
        "4111 1111 1111 1112 is no card",
        "Charges 12,345.67 on 2026-02-14",
        "Her medical records no longer show 03/02/2026",
        "MRN: ____ Date of service: 2026-03-02",
        "Chart note 03/02/2026, 44712 words",
        "Mr. 44712 and MRNA 44712",
    ],
)
def test_what_is_no_identifier_stays(text):
    assert find(rows(text), KINDS) == []


def test_numbers_of_records_go_out_unless_a_firm_names_their_kind():
    assert find(rows("MRN: 88-4471"), UNLESS_SAID) == []


def test_only_the_kinds_that_are_asked_for_are_found():
    assert find(rows("DOB 04/12/1988", "SSN 123-45-6789"), ("birth_date",))[0].kind == "birth_date"


def test_what_was_found_elsewhere_is_found_without_its_label():
    assert [one.text for one in find(rows("ref GVH8812345/2"), ("ssn",), {"GVH8812345"})] == ["GVH8812345/2"]


def test_the_box_is_around_the_words():
    (found,) = find(rows("Social Security No. 123 45 6789 F"), KINDS)
    line = rows("Social Security No. 123 45 6789 F")[0]
    assert found.box == line[3].box.around(line[5].box)


def test_what_was_found_elsewhere_is_found_over_several_words():
    line = rows("ref 123 45 6789 end")
    (found,) = find(line, (), {"123456789"})
    assert (found.text, found.box) == ("123 45 6789", line[0][1].box.around(line[0][3].box))


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("DL 12345 CA", True),
        ("$12,345.00", False),
        ("ref 123 45 6789", True),
        ("GVH8812345/2", True),
        ("nothing", False),
    ],
)
def test_a_short_number_is_a_secret_as_a_whole_word_alone(text, held):
    assert holds_one(text, {"12345", "123456789", "GVH8812345"}) is held


BORN = dt.date(1988, 5, 9)


@pytest.mark.parametrize(
    "text",
    [
        "MARISOL E. RUIZ 05/09/1988 118 ALDER CT",
        "of birth: 5/9/1988 Date",
        "RUIZ, MARISOL, E 05 | 09 | 1988 M F",
        "RUIZ, MARISOL, E 05 09 1988 M F",
        "05091988 F 021426",
        "DMG*D8*19880509*F",
        "1988-05-09",
        "5-9-88",
        "May 9, 1988",
        "MAY 9TH 1988",
        "9 May 1988",
        "the 9th day of May, 1988",
        "09-May-1988",
    ],
)
def test_a_known_day_of_birth_is_found_without_its_label(text):
    assert tells_birth(text, [BORN])
    (found,) = find(rows(text), (), (), [BORN])
    assert found.kind == "birth_date"
    assert re.sub(r"\D", "", found.text) in {"05091988", "591988", "19880509", "5988", "91988", "091988"}


@pytest.mark.parametrize(
    "text", ["05/19/1988", "05/09/1989", "105/09/1988", "$5.09 on 1/9/88", "5 9 88 units", "May 19, 1988", "050919880"]
)
def test_other_days_and_figures_are_no_day_of_birth(text):
    assert find(rows(text), (), (), [BORN]) == []


@pytest.mark.parametrize(
    "texts",
    [
        ["Date of birth: ____ Date of service: 03/02/2026"],
        ["Date of birth: Date of service: 03/02/2026"],
        ["DOB: Encounter: 03/02/2026"],
        ["DOB ________ DOS 03/02/2026"],
        ["Date of birth: not given. Date of injury 02/14/2026"],
        ["Birth date: N/A Admitted: 02/14/2026"],
        ["Date of birth:", "Date of loss: 02/14/2026"],
        ["DOB:", "Seen: 03/02/2026"],
        ["Date of birth: ____ Date of service: 03/02/2026", "Printed: 03/04/2026"],
    ],
)
def test_a_day_that_another_label_names_is_no_day_of_birth(texts):
    assert find(rows(*texts), KINDS) == []


@pytest.mark.parametrize(
    ("texts", "text"),
    [
        (["DOB/Sex: 05/09/1988 F"], "05/09/1988"),
        (["Date of birth / Date of loss: 05/09/1988 02/14/2026"], "05/09/1988"),
        (["Date of birth (mm/dd/yyyy): 05/09/1988"], "05/09/1988"),
        (["DOB: (month, day, year): 05/09/1988 DOS: 03/02/2026"], "05/09/1988"),
        (["DOB: Age 38, 05/09/1988"], "05/09/1988"),
        (["Patient Date of birth Sex", "RUIZ, ANA 05/09/1988 F"], "05/09/1988"),
        (["Date of birth: Date of service: 03/02/2026", "05/09/1988"], "05/09/1988"),
    ],
)
def test_a_day_of_birth_behind_other_words_is_found(texts, text):
    assert [one.text for one in find(rows(*texts), KINDS)] == [text]
