import datetime as dt
from decimal import Decimal

import pytest

from casefile.records.employment import WageVerification
from extractors.kinds import wage_verification
from tests.pages import page_of

BOXES = """
                 EMPLOYMENT AND WAGE LOSS VERIFICATION

1. Name of employer                            2. Telephone
Lakeshore Tile & Stone, LLC                    312-555-0114
3. Name of employee                            4. Last four digits of SSN
Bernard O. Achterberg                          9921
5. Job title               6. Date of hire              7. Still employed?
Tile setter                03/14/2021                   Yes - full time
8. Rate of pay             9. Paid by the               10. Regular hours per week
$31.75                     Hour                         38
11. First day absent       12. Last day absent          13. Returned to work
05/04/2026                 05/29/2026                   06/01/2026
14. Work days missed       15. Hours missed             16. Paid leave hours used
20                         152                          16
17. Gross wages lost       18. Overtime hours missed    19. Overtime rate
$4,826.00                  6.5                          $47.63

Joan Whitcomb                                  06/12/2026
Printed name                                   Date signed
"""
BLANKS = """
VERIFICATION OF LOST WAGES
Employer Name: Harbor Lane Bakery
Employee: Lucia Fontaine-Obi         SSN: XXX-XX-XXXX
Position: Pastry cook                Date Hired: 1/9/2023
Hourly Rate: $19.00 per hour         Hours per week: 35
Dates of absence: 02/02/2026 to 02/20/2026
Days missed: 15         Hours missed: 105
Total wages lost: $1,995.00
Sick leave hours used: ________
Completed by: Tomas Reiner           Date: 3/2/2026
"""
LETTER = """
                      NORTHGATE COURIER SERVICES, INC.
                      88 Depot Road, Albany, NY 12207

May 18, 2026

Re: Winifred Castellane

To Whom It May Concern:

This letter verifies that Ms. Winifred Castellane has been employed by Northgate Courier
Services, Inc. as a full-time Dispatch Supervisor since September 8, 2014. Her rate of pay
is $27.40 per hour, and she is scheduled for 40 hours per week.

Ms. Castellane was absent from work from March 3, 2026 through April 3, 2026 because of
her injuries. She missed 24 scheduled work days, which is 192 regular hours. Her gross
wages lost for that time are $5,260.80. She used 24 hours of accrued sick leave.

Sincerely,

Percival Dunmore
Human Resources Manager
"""
BLANK = """
EMPLOYMENT AND WAGE LOSS VERIFICATION
Employer Name: ______________________
Employee: ___________________________   SSN: ___________
Position: ____________    Date Hired: ____________
Hourly Rate: $________    Hours per week: ______
Days missed: ______       Hours missed: ______
Completed by: ______________   Date: __________
"""


def read(page: str) -> WageVerification:
    record = wage_verification.extract([page_of(page)]).record
    assert isinstance(record, WageVerification)
    return record


def test_a_form_with_captioned_boxes_is_read_box_by_box():
    assert read(BOXES) == WageVerification(
        employer_name="Lakeshore Tile & Stone, LLC",
        employee_name="Bernard O. Achterberg",
        job_title="Tile setter",
        hire_date=dt.date(2021, 3, 14),
        pay_rate=Decimal("31.75"),
        pay_rate_unit="hour",
        hours_per_week=Decimal(38),
        absence_start=dt.date(2026, 5, 4),
        absence_end=dt.date(2026, 5, 29),
        days_missed=Decimal(20),
        hours_missed=Decimal(152),
        wages_lost=Decimal("4826.00"),
        leave_used_hours=Decimal(16),
        overtime_hours_missed=Decimal("6.5"),
        overtime_rate=Decimal("47.63"),
        signed_by="Joan Whitcomb",
        signed_on=dt.date(2026, 6, 12),
    )


def test_a_form_with_blanks_after_colons_is_read_and_an_empty_blank_is_nothing():
    assert read(BLANKS) == WageVerification(
        employer_name="Harbor Lane Bakery",
        employee_name="Lucia Fontaine-Obi",
        job_title="Pastry cook",
        hire_date=dt.date(2023, 1, 9),
        pay_rate=Decimal("19.00"),
        pay_rate_unit="hour",
        hours_per_week=Decimal(35),
        absence_start=dt.date(2026, 2, 2),
        absence_end=dt.date(2026, 2, 20),
        days_missed=Decimal(15),
        hours_missed=Decimal(105),
        wages_lost=Decimal("1995.00"),
        signed_by="Tomas Reiner",
        signed_on=dt.date(2026, 3, 2),
    )


def test_a_letter_is_read_from_its_sentences():
    assert read(LETTER) == WageVerification(
        employer_name="Northgate Courier Services, Inc.",
        employee_name="Winifred Castellane",
        job_title="Dispatch Supervisor",
        hire_date=dt.date(2014, 9, 8),
        pay_rate=Decimal("27.40"),
        pay_rate_unit="hour",
        hours_per_week=Decimal(40),
        absence_start=dt.date(2026, 3, 3),
        absence_end=dt.date(2026, 4, 3),
        days_missed=Decimal(24),
        hours_missed=Decimal(192),
        wages_lost=Decimal("5260.80"),
        leave_used_hours=Decimal(24),
        signed_by="Percival Dunmore",
        signed_on=dt.date(2026, 5, 18),
    )


def test_a_blank_form_yields_nothing():
    assert read(BLANK) == WageVerification()


@pytest.mark.parametrize("page", [BOXES, BLANKS, LETTER])
def test_every_value_has_the_words_it_was_read_from(page: str):
    extraction = wage_verification.extract([page_of(page)])
    said = {name for name, value in extraction.record if value is not None}
    assert set(extraction.sources) == said
    assert all(source.text in page.replace("\n", " ") or source.box for source in extraction.sources.values())


TICKS = """
                       WAGE AND SALARY VERIFICATION
   Claimant: Dante Olsson                      Claim No: 99-1200
   Employer: Orchard View Manufacturing        Phone: 419-555-0150

   1. Occupation: Machine Operator             Date employed: 06/03/2019
   2. Rate of pay: $21.85    per [X] Hour  [ ] Week  [ ] Month
   3. Number of hours normally worked per week: 40
   4. Dates absent from work due to accident: From 01/20/2026 To 02/27/2026
   5. Total hours lost: 232        Total days lost: 29
   6. Total wages lost: $5,069.20
   7. Was sick leave or vacation used? [X] Yes [ ] No   Hours used: 16
   Name (print): Hildegard Pruett              Date: 04/27/2026
"""
SALARIED = """
MERIDIAN ARCHITECTS, P.C.

January 8, 2026

To Whom It May Concern:

This is to confirm that Ms. Noor Haddad is a full-time employee of Meridian Architects, P.C. as a Project
Architect. Her annual salary is $98,800.00. Her start date was March 1, 2017. She was absent from work
November 10, 2025 through December 19, 2025, a total of 28 working days, and used 80 hours of paid time off.
Her gross lost wages were $10,640.00.

Best regards,
Simon Vale, Principal
"""


def test_a_ticked_box_says_what_the_rate_is_paid_for():
    record = read(TICKS)
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("21.85"), "hour")
    assert (record.job_title, record.hire_date) == ("Machine Operator", dt.date(2019, 6, 3))
    assert (record.absence_start, record.absence_end) == (dt.date(2026, 1, 20), dt.date(2026, 2, 27))
    assert (record.leave_used_hours, record.signed_by) == (Decimal(16), "Hildegard Pruett")


def test_a_salary_is_by_the_year_and_leave_is_not_counted_as_hours_missed():
    record = read(SALARIED)
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("98800.00"), "year")
    assert (record.days_missed, record.hours_missed, record.leave_used_hours) == (Decimal(28), None, Decimal(80))
    assert (record.employer_name, record.signed_by) == ("Meridian Architects, P.C.", "Simon Vale")


QUESTIONS = """
EMPLOYER'S WAGE VERIFICATION REPORT
DATE: 03/02/2026                  OUR POLICYHOLDER: Jerrold Tanabe
To the employer: your employee has made a claim for loss of wages. Please answer the questions
and return this form to us.

1. Employee's Name: Noemi Satterfield     Social Security No.: xxx-xx-2218
2. Employee's Occupation: Phlebotomist    Date hired: August 14, 2021
3. Number of work days missed: 14 Number of hours missed: 112
4. Salary or wage: $860.00                Pay frequency: Weekly

Employer: Wasatch Valley Blood Center
Signature: Lorna Whitesell                Date: 3/6/2026
"""
SPOKEN = """
You asked us to confirm the employment of Wilhelmina Osei-Tutu. She has worked for Prairie Star
Seed Company since June 3, 2019, and is a Seed Lab Technician. The value of all of the time
missed at her hourly rate is $3,473.20.
"""


def test_an_insurers_questions_are_answered_by_the_employer_alone() -> None:
    """The letter's day, the policyholder and the instruction are none of the answers."""
    record = wage_verification.extract([page_of(QUESTIONS)]).record
    assert isinstance(record, WageVerification)
    assert (record.employer_name, record.employee_name) == ("Wasatch Valley Blood Center", "Noemi Satterfield")
    assert (record.days_missed, record.hours_missed) == (Decimal(14), Decimal(112))
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("860.00"), "week")
    assert (record.signed_by, record.signed_on) == ("Lorna Whitesell", dt.date(2026, 3, 6))


def test_who_works_where_and_what_the_time_missed_is_worth_are_read_from_sentences() -> None:
    """A letter need not say "employed" or "lost wages"."""
    record = wage_verification.extract([page_of(SPOKEN)]).record
    assert isinstance(record, WageVerification)
    assert (record.employee_name, record.employer_name) == ("Wilhelmina Osei-Tutu", "Prairie Star Seed Company")
    assert (record.job_title, record.hire_date) == ("Seed Lab Technician", dt.date(2019, 6, 3))
    assert record.wages_lost == Decimal("3473.20")


LEAVE = """
Human Resources Department

January 5, 2026

I am writing to confirm that Beatriz Montalvo-Reyes is employed here as a Certified Nursing Assistant.
Her date of hire was 07/18/2022. Ms. Montalvo-Reyes's hourly rate of pay is $18.75. She has been on
leave since November 3, 2025.
"""


def test_words_of_a_sentence_are_no_captions_and_a_leave_is_no_hiring() -> None:
    """What stands in the row below "rate of pay" in running text is not the rate."""
    record = wage_verification.extract([page_of(LEAVE)]).record
    assert isinstance(record, WageVerification)
    assert (record.hire_date, record.pay_rate) == (dt.date(2022, 7, 18), Decimal("18.75"))
    assert record.employer_name is None


SENTENCES = """
EMPLOYER'S STATEMENT OF LOST EARNINGS
1. Name of employee: Thaddeus Oyelaran
2. Company: Rockfish Gap Quarry, Inc.
3. What is the employee's job title?   Loader operator
4. When was the employee hired?   June 3, 2019
5. What was the rate of pay on the date of the accident?   $27.40 per hour
6. How many hours per week does the employee normally work?   37.5
7. First date the employee missed work:   December 1. 2025
8. Date the employee returned to work:   December 29, 2025
9. Last date the employee missed work:   December 26, 2025
10. How many days of work were missed?   20
11. How many hours of work were missed?   180
12. What were the gross wages lost?   $4,932.00
13. How many hours of paid leave were used?   40
"""
LISTED = """
WAGE AND SALARY VERIFICATION
EMPLOYER: Gannet Rock Cold Storage Co., 3 Wharf Rd, Palm Cay, FL 33999
3. Date of hire                          04/16/2018
4. Rate of pay at time of accident       $25.76 per hour
5. Mean hours in each working week       40
6. First day absent because of injury    10/04/2025
7. Date returned to work                 10/22/2025
8. Last day absent                       10/21/2025
9. Number of work days lost              13
"""
WORK_WEEK = """
October 27, 2025
To Whom It May Concern:

Ingeborg Castellow has been employed by us as a Prepress Supervisor since January 6, 2020. The annual
salary was $61,200.00, for a work week of 37.5 hours.
"""


def test_questions_in_sentences_are_answered_behind_them():
    record = wage_verification.extract([page_of(SENTENCES)]).record
    assert record.model_dump(exclude_none=True) == {
        "employer_name": "Rockfish Gap Quarry, Inc.",
        "employee_name": "Thaddeus Oyelaran",
        "job_title": "Loader operator",
        "hire_date": dt.date(2019, 6, 3),
        "pay_rate": Decimal("27.40"),
        "pay_rate_unit": "hour",
        "hours_per_week": Decimal("37.5"),
        "absence_start": dt.date(2025, 12, 1),
        "absence_end": dt.date(2025, 12, 26),
        "days_missed": Decimal(20),
        "hours_missed": Decimal(180),
        "wages_lost": Decimal("4932.00"),
        "leave_used_hours": Decimal(40),
    }


def test_the_next_question_of_a_list_is_no_answer():
    record = wage_verification.extract([page_of(LISTED)]).record
    assert record.employer_name == "Gannet Rock Cold Storage Co."
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("25.76"), "hour")
    assert (record.absence_end, record.days_missed) == (dt.date(2025, 10, 21), Decimal(13))


def test_a_work_week_of_so_many_hours_is_read():
    assert wage_verification.extract([page_of(WORK_WEEK)]).record.hours_per_week == Decimal("37.5")


def test_numbers_are_abbreviated_and_a_position_follows_the_name():
    page = "No. of Work Days Missed: 20\nUsual Hours Worked Per Week: 40\nPrepared by: Wilhelmina Oduya, Payroll"
    record = wage_verification.extract([page_of(page)]).record
    assert (record.days_missed, record.hours_per_week) == (Decimal(20), Decimal(40))
    assert record.signed_by == "Wilhelmina Oduya"


INSURER = """
EMPLOYER'S WAGE VERIFICATION REPORT

EMPLOYEE                      EMPLOYER
Oluwaseun Pettib              Holcomb Digital Archives Inc

JOB TITLE          EMPLOYED SINCE    AVERAGE WEEKLY WAGE    HOURS PER WEEK
Imaging clerk      01/17/2019        $1,441.44              37.5

FIRST DATE LOST    ABSENT TO         DAYS LOST              AMOUNT OF EARNINGS LOST
10/23/2025         11/12/2025        15                     $4,324.32
"""
SHOP = """
Wage loss statement

Worker                 Dashiell P. Vong
Job                    Finish carpenter
Started with us        09/16/2018
Annual salary          $58,240.00
Out of work from       04/13/2025
Out of work to         05/16/2025
Pay lost               5,376.00
"""


def test_an_average_weekly_wage_is_the_rate_where_the_form_asks_for_no_other():
    record = read(INSURER)
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("1441.44"), "week")
    assert (record.absence_start, record.absence_end) == (dt.date(2025, 10, 23), dt.date(2025, 11, 12))
    assert record.wages_lost == Decimal("4324.32")


def test_captions_in_an_owners_own_words_are_read():
    record = read(SHOP)
    assert (record.employee_name, record.job_title) == ("Dashiell P. Vong", "Finish carpenter")
    assert (record.pay_rate, record.pay_rate_unit) == (Decimal("58240.00"), "year")
    assert (record.hire_date, record.absence_end) == (dt.date(2018, 9, 16), dt.date(2025, 5, 16))


@pytest.mark.parametrize(
    ("sentence", "lost", "leave"),
    [
        ("He missed 144 hours, of which 24 hours were covered by his sick leave.", None, "24"),
        ("His lost wages, figured at his regular rate before taxes, come to $5,976.00.", "5976.00", None),
        ("Lost wages without tips are $861.00.", "861.00", None),
        ("The salary for that time comes to $9,121.15.", "9121.15", None),
    ],
)
def test_what_sentences_say_was_lost_and_what_leave_covered(sentence, lost, leave):
    record = read(f"Ivo Tcherny has worked for us since April 13, 2023 as a welder.\n{sentence}")
    assert (record.wages_lost, record.leave_used_hours) == tuple(
        Decimal(value) if value is not None else None for value in (lost, leave)
    )


def test_a_day_that_a_scan_has_torn_is_whole_again():
    page = page_of("7. First day absent: 5/1 9/2 025\n8. Last day absent: 6/ 6/2025", method="ocr")
    record = wage_verification.extract([page]).record
    assert (record.absence_start, record.absence_end) == (dt.date(2025, 5, 19), dt.date(2025, 6, 6))


MEMO = """
PALMETTO GRILL CO
211 Beach Road, Coral Hammock, FL 33996

TO: The Oyel Law Group, P.C.
FROM: Delroy Vicker, owner
DATE: 08/28/2025
SUBJECT: Employment of Priscilla Dunmo
Priscilla Dunmo has been a server here since 05/14/2021. Pay is $14.00 per hour.
"""


def test_a_memorandum_names_its_writer_behind_from_and_its_subject_the_employee():
    record = read(MEMO)
    assert (record.employer_name, record.employee_name) == ("PALMETTO GRILL CO", "Priscilla Dunmo")
    assert (record.signed_by, record.signed_on) == ("Delroy Vicker", dt.date(2025, 8, 28))
    assert (record.job_title, record.hire_date) == ("server", dt.date(2021, 5, 14))


@pytest.mark.parametrize("foot", ["Clementine Vong, Secretary-Treasurer", "Clementine Vong\nOffice Administrator"])
def test_a_paper_without_a_farewell_is_signed_at_its_foot(foot):
    record = read(f"August 4, 2025\nRe: Cormac D. Elling, loss of earnings\n{SHOP}\nSigned August 5, 2025\n\n{foot}")
    assert (record.signed_by, record.signed_on) == ("Clementine Vong", dt.date(2025, 8, 5))


def test_values_stand_over_their_captions() -> None:
    page = page_of("""
WAGE VERIFICATION

Ottilie B. Kravchuk                 Halyard Surgical Supply Inc
Employee name                       Employer
5/24/2022                           Packaging technician
Date employment began               Employee's occupation
1/26/2026             2/25/2026                21
First day absent      Last day absent          Work days missed
168                   $4,594.80                0
Work hours missed     Total gross wages lost   Leave hours used
""")
    record = wage_verification.extract([page]).record
    assert isinstance(record, WageVerification)
    assert (record.employee_name, record.job_title) == ("Ottilie B. Kravchuk", "Packaging technician")
    assert (record.hire_date, record.absence_end) == (dt.date(2022, 5, 24), dt.date(2026, 2, 25))
    assert (record.days_missed, record.hours_missed, record.wages_lost) == (21, 168, Decimal("4594.80"))


def test_answers_stand_below_numbered_questions() -> None:
    page = page_of("""
PERSONAL INJURY PROTECTION WAGE FORM
1. Full legal name of employer
COTTER BOATBUILDERS, INC.
2. Name of employee
JOSEPHINE A. THIBAULT
3. Job title or duties
PARTS MANAGER
4. When was the employee hired?
10-12-2017
5. Number of regular work days missed
18
6. Gross pay withheld for those days
$4,500.00
""")
    record = wage_verification.extract([page]).record
    assert isinstance(record, WageVerification)
    assert (record.employer_name, record.job_title) == ("COTTER BOATBUILDERS, INC.", "PARTS MANAGER")
    assert (record.hire_date, record.days_missed) == (dt.date(2017, 10, 12), 18)


def test_a_letter_words_its_hours_and_posts_of_two_parts() -> None:
    page = page_of("""
To Whom It May Concern:
Re: Employment of Josephine A. Thibault-Crane
Josephine A. Thibault-Crane has been employed by Cotter Boatbuilders, Inc. since
October 12, 2017. Her job title is Office and Parts Manager. She is scheduled for forty hours each week.
She missed 18 work days.
Sincerely,
Dorcas Peabody
""")
    record = wage_verification.extract([page]).record
    assert isinstance(record, WageVerification)
    assert record.employee_name == "Josephine A. Thibault-Crane"
    assert (record.job_title, record.hours_per_week) == ("Office and Parts Manager", 40)


def test_of_a_table_by_weeks_the_total_is_what_was_missed():
    text = """
 COPPER SPRINGS FREIGHT, INC.
 Wage verification for Ines Varga
 Week               Days missed     Hours missed     Wages lost
 02/09 - 02/13      5               40               $770.00
 02/16 - 02/20      4               32               $616.00
 Total              9               72               $1,386.00
"""
    record = wage_verification.extract((page_of(text),)).record
    assert (record.days_missed, record.hours_missed, record.wages_lost) == (9, 72, Decimal("1386.00"))
