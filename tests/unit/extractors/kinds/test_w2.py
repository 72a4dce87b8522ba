from decimal import Decimal

import pytest

from casefile.records.employment import W2
from extractors.kinds import w2
from tests.pages import page_of, pages_of

FORM = """
a Employee's social security number      OMB No. 1545-0008
XXX-XX-9921
b Employer identification number (EIN)   1 Wages, tips, other compensation   2 Federal income tax withheld
34-5550188                               58,214.90                           5,102.33
c Employer's name, address, and ZIP code   3 Social security wages            4 Social security tax withheld
Lakeshore Tile & Stone, LLC                61,300.15                          3,800.61
40 Quarry Rd                               5 Medicare wages and tips          6 Medicare tax withheld
Akron, OH 44301                            61,300.15                          888.85
d Control number
00712
e Employee's first name and initial   Last name     11 Nonqualified plans     12a See instructions for box 12
Bernard O.                            Achterberg                              D   3,085.25
19 Mill St
Akron, OH 44302
f Employee's address and ZIP code
15 State   Employer's state ID number   16 State wages, tips, etc.   17 State income tax
OH         55-550188                    58,214.90                    1,644.20
Form W-2   Wage and Tax Statement   2025            Department of the Treasury
"""
SUBSTITUTE = """
2024 W-2 and EARNINGS SUMMARY
Form W-2 Wage and Tax Statement 2024      Copy C for employee's records
1 Wages, tips, other comp.     2 Federal income tax withheld
31,020.00                      2,210.44
3 Social security wages        4 Social security tax withheld
31,020.00                      1,923.24
5 Medicare wages and tips      6 Medicare tax withheld
31,020.00                      449.79
b Employer's FED ID number     a Employee's SSA number
88-5550101                     ***-**-3307
c Employer's name, address, and ZIP code
GREENHOUSE CAFE INC
2200 FRONT ST
RENO NV 89501
e/f Employee's name, address and ZIP code
XIOMARA VELEZ
55 CANYON DR
RENO NV 89502
15 State     16 State wages, tips, etc.
NV           31,020.00
"""
BLANK = """
a Employee's social security number      OMB No. 1545-0008

b Employer identification number (EIN)   1 Wages, tips, other compensation   2 Federal income tax withheld

c Employer's name, address, and ZIP code   3 Social security wages            4 Social security tax withheld

Form W-2   Wage and Tax Statement
"""
ACHTERBERG = W2(
    tax_year=2025,
    employer_name="Lakeshore Tile & Stone, LLC",
    employer_ein="34-5550188",
    employee_name="Bernard O. Achterberg",
    ssn_last4="9921",
    wages=Decimal("58214.90"),
    federal_tax=Decimal("5102.33"),
    social_security_wages=Decimal("61300.15"),
    medicare_wages=Decimal("61300.15"),
    state="OH",
    state_wages=Decimal("58214.90"),
)


def test_the_form_is_read_by_its_boxes():
    assert w2.extract([page_of(FORM)]).record == ACHTERBERG


def test_a_substitute_form_in_another_order_is_read():
    assert w2.extract([page_of(SUBSTITUTE)]).record == W2(
        tax_year=2024,
        employer_name="GREENHOUSE CAFE INC",
        employer_ein="88-5550101",
        employee_name="XIOMARA VELEZ",
        ssn_last4="3307",
        wages=Decimal("31020.00"),
        federal_tax=Decimal("2210.44"),
        social_security_wages=Decimal("31020.00"),
        medicare_wages=Decimal("31020.00"),
        state="NV",
        state_wages=Decimal("31020.00"),
    )


def test_copies_of_one_form_are_one():
    extraction = w2.extract(pages_of(FORM, FORM))
    assert extraction.record == ACHTERBERG
    assert extraction.problems == ()


def test_a_copy_that_says_otherwise_is_a_doubt():
    extraction = w2.extract(pages_of(FORM, FORM.replace("58,214.90      ", "53,214.90      ")))
    assert [problem.code for problem in extraction.problems] == ["copies-differ", "copies-differ"]


def test_copies_of_a_scan_that_read_otherwise_are_a_doubt_of_the_reading():
    other = FORM.replace("58,214.90      ", "53,214.90      ")
    extraction = w2.extract(pages_of(FORM, other, method="ocr"))
    assert {problem.code for problem in extraction.problems} == {"faint"}
    assert "are read differently on the scan" in extraction.problems[0].sentence


def test_a_blank_form_yields_nothing():
    assert w2.extract([page_of(BLANK)]).record == W2()


@pytest.mark.parametrize("page", [FORM, SUBSTITUTE])
def test_every_value_has_a_source(page: str):
    extraction = w2.extract([page_of(page)])
    assert set(extraction.sources) == {name for name, value in extraction.record if value is not None}


NARROW = """
2025 W-2 Wage and Tax Statement
c Employer's name, address, and ZIP code
Olympic Cannery Cooperative
77 Harbor Front
Astoria OR 97103
15 State   Employer's state ID   16 State wages, tips,   17 State income   18 Local wages   19 Local tax
           number                etc.                    tax
OR         0884471-2             47,318.66               3,588.09
"""
PORTAL = """
2023 Form W-2 Wage and Tax Statement
Employee's name
Lubbock, TX
1 Wages, tips, other compensation     29,440.10
"""


def test_captions_that_break_in_a_narrow_box_bound_it_all_the_same() -> None:
    """The state, its wages and its tax stand apart, and the employer's name is whole."""
    record = w2.extract([page_of(NARROW)]).record
    assert isinstance(record, W2)
    assert (record.employer_name, record.state, record.state_wages) == (
        "Olympic Cannery Cooperative",
        "OR",
        Decimal("47318.66"),
    )


def test_a_town_and_its_state_are_no_employee() -> None:
    """A name may be missing; a place is never put for it."""
    record = w2.extract([page_of(PORTAL)]).record
    assert isinstance(record, W2)
    assert record.employee_name is None


LISTED = """
Form W-2 Wage and Tax Statement                 printed 02/03/2026
Tax year 2025
c Employer's name, address, and ZIP       Sandhill Crane Outfitters LLC, 60 Main St, Alamosa, CO
code                                      81101
e Employee's name                         Perpetua Lindgren
1 Wages, tips, other compensation         $41,202.10
15 State / Employer's state ID number     CO / 00418873
"""
TAXED = """
1 Wages, tips, other compensation    2 Federal income tax withheld
65029.69                             1996.42
5 Medicare wages and tips            6 Medicare tax withheld
{medicare}                           992.00
W-2 Wage and Tax Statement    2024
"""


def test_values_in_a_column_beside_their_captions_are_read_with_an_address_cut_off():
    record = w2.extract([page_of(LISTED)]).record
    assert (record.employer_name, record.employee_name) == ("Sandhill Crane Outfitters LLC", "Perpetua Lindgren")
    assert (record.tax_year, record.wages, record.state) == (2025, Decimal("41202.10"), "CO")


def test_of_two_copies_that_differ_the_one_that_the_tax_bears_out_is_right():
    copies = [TAXED.format(medicare="68473.69"), TAXED.format(medicare="68413.69")]
    extraction = w2.extract(pages_of(*copies))
    assert extraction.record.medicare_wages == Decimal("68413.69")
    assert not extraction.problems


def test_an_amount_is_no_year():
    assert w2.extract([page_of(TAXED)]).record.tax_year == 2024


STACKED = """
a Employee's social security number   OMB No. 1545-0008
XXX-XX-1105
b Employer identification number (EIN)      1 Wages, tips, other     2 Federal income tax
58-2210467                                  compensation             withheld
                                            44,871.16                4,213.90
c Employer's name, address, and ZIP code    3 Social security        4 Social security tax
KETTLE BROOK TEXTILES AND DYEING WORKS      wages                    withheld
INC                                         47,232.80                2,928.43
1 LOOM STREET                               5 Medicare wages and     6 Medicare tax
KETTLE BROOK, GA 30994                      tips                     withheld
                                            47,232.80                684.88
e Employee's first name and initial    Last name   11 Nonqualified plans
f Employee's address and ZIP code
Thessaly O. Brandvold
4417 Wickersham Ave Apt 12
Kettle Brook, GA 30999
15        Employer's state ID     16 State wages, tips,   17 State income
State     number                  etc.                    tax
GA        1104482-KB              44,871.16               1,902.55
Form W-2   Wage and Tax Statement   2024    Copy C
"""


def test_captions_over_several_lines_and_over_one_another_are_read():
    """Narrow boxes cut their captions, "15 State" too, and what is filled in stands below the whole."""
    record = w2.extract([page_of(STACKED)]).record
    assert record == W2(
        tax_year=2024,
        employer_name="KETTLE BROOK TEXTILES AND DYEING WORKS INC",
        employer_ein="58-2210467",
        employee_name="Thessaly O. Brandvold",
        ssn_last4="1105",
        wages=Decimal("44871.16"),
        federal_tax=Decimal("4213.90"),
        social_security_wages=Decimal("47232.80"),
        medicare_wages=Decimal("47232.80"),
        state="GA",
        state_wages=Decimal("44871.16"),
    )


def test_of_many_copies_of_which_no_two_say_the_same_name_none_is_given():
    copy = STACKED.replace("Thessaly O. Brandvold", "{}")
    names = ("Thess O. Brandvold", "Thessaly Brand", "Aly O. Brandvo")
    pages = pages_of(*(copy.format(name) for name in names))
    assert w2.extract(pages).record.employee_name is None


@pytest.mark.parametrize(
    "text",
    [
        """
W2 FILE COPY  2025
1 24,310.50   2 1,118.00
3 24,310.50   4 1,507.25
5 24,310.50   6 352.50
15 TN  16 none
""",
        """
2025 W-2
BX1           BX2           BX3           BX4           BX5           BX6
24,310.50     1,118.00      24,310.50     1,507.25      24,310.50     352.50
BX15 TN  BX16 NONE
""",
    ],
)
def test_boxes_that_only_numbers_name_are_read_where_the_taxes_bear_them_out(text):
    record = w2.extract(pages_of(text)).record
    assert (str(record.wages), str(record.federal_tax), str(record.medicare_wages), record.state) == (
        "24310.50",
        "1118.00",
        "24310.50",
        "TN",
    )


def test_numbers_before_amounts_that_no_tax_bears_out_are_no_boxes():
    record = w2.extract(pages_of("W-2 2025\n1 24,310.50   2 1,118.00\n3 24,310.50   4 9.25")).record
    assert record.wages is None


def test_the_year_of_a_letters_day_is_not_the_year_of_the_form():
    letter = "FORM W-2 INFORMATION\nMarch 4, 2026\nFor Ellen Sorrentino, Form W-2, 2023\nBox 1 38,006.00"
    extraction = w2.extract(pages_of(letter))
    assert (extraction.record.tax_year, extraction.problems) == (2023, ())
