import datetime as dt
from decimal import Decimal

import pytest

from casefile.records.employment import PayStub
from extractors.kinds import pay_stub
from tests.pages import page_of

PERIODS = """
Lakeshore Tile & Stone, LLC                              Earnings Statement
40 Quarry Rd, Akron, OH 44301                            Advice no. 33018

Employee      Bernard O. Achterberg        Period beginning   03/01/2026
              19 Mill St                   Period ending      03/14/2026
              Akron, OH 44302              Pay date           03/20/2026
SSN           XXX-XX-9921                  Rate of pay        $31.75 per hour

Earnings            Rate        Hours      This period      Year to date
Regular             31.7500     76.00         2,413.00         14,478.00
Overtime            47.6250      4.50           214.31            642.94
Holiday                                                           254.00
Gross pay                       80.50         2,627.31         15,374.94

Taxes and deductions                        This period      Year to date
Federal income tax                             310.20          1,815.00
Social Security tax                            162.89            953.25
Net pay                                     $1,884.02         11,020.10
"""
CHECK = """
GREENHOUSE CAFE INC                                                Check No. 10488
2200 Front St                                                      Check Date: 01/09/2026
Reno, NV 89501

PAY TO THE ORDER OF   Xiomara Velez                                $ 812.40
                      55 Canyon Dr, Reno, NV 89502

Pay Period: 12/22/2025 - 01/04/2026

EARNINGS        HOURS    RATE     CURRENT      YTD      DEDUCTIONS      CURRENT      YTD
Regular         62.00    15.00     930.00    930.00     Federal W/H       46.00    46.00
Tips                               110.25    110.25     FICA              79.58    79.58
Gross Pay                        1,040.25  1,040.25     Total            227.85   227.85
Net Pay                            812.40
NON-NEGOTIABLE
"""
SUMMARY = """
Quillon Software, Inc.
1 Beacon Plaza, Boston, MA 02108

Employee Name: Thaddeus Okonkwo-Bright       Pay Begin Date: 02/16/2026
Employee ID: 88213                           Pay End Date: 02/28/2026
                                             Check Date: 02/27/2026

             TOTAL GROSS     FED TAXABLE GROSS     TOTAL TAXES     TOTAL DEDUCTIONS     NET PAY
Current         4,166.67              3,850.00          901.12               316.67    2,948.88
YTD            16,666.68             15,400.00        3,604.48             1,266.68   11,795.52
"""
BLANK = """
EARNINGS STATEMENT
Employee Name: ____________     Period Ending: ________
Earnings        Rate     Hours     This period     Year to date
Regular
Overtime
Gross pay
Net pay
"""


def read(page: str) -> PayStub:
    record = pay_stub.extract([page_of(page)]).record
    assert isinstance(record, PayStub)
    return record


def test_this_periods_column_is_kept_apart_from_the_years():
    assert read(PERIODS) == PayStub(
        employer_name="Lakeshore Tile & Stone, LLC",
        employee_name="Bernard O. Achterberg",
        ssn_last4="9921",
        period_start=dt.date(2026, 3, 1),
        period_end=dt.date(2026, 3, 14),
        pay_date=dt.date(2026, 3, 20),
        pay_rate=Decimal("31.75"),
        hours=Decimal("80.50"),
        overtime_rate=Decimal("47.6250"),
        overtime_hours=Decimal("4.50"),
        gross_pay=Decimal("2627.31"),
        net_pay=Decimal("1884.02"),
        ytd_gross=Decimal("15374.94"),
    )


def test_a_check_with_deductions_beside_the_earnings_is_read():
    assert read(CHECK) == PayStub(
        employer_name="GREENHOUSE CAFE INC",
        employee_name="Xiomara Velez",
        period_start=dt.date(2025, 12, 22),
        period_end=dt.date(2026, 1, 4),
        pay_date=dt.date(2026, 1, 9),
        pay_rate=Decimal("15.00"),
        hours=Decimal("62.00"),
        other_pay=Decimal("110.25"),
        gross_pay=Decimal("1040.25"),
        net_pay=Decimal("812.40"),
        ytd_gross=Decimal("1040.25"),
    )


def test_totals_under_captions_in_a_row_are_read():
    assert read(SUMMARY) == PayStub(
        employer_name="Quillon Software, Inc.",
        employee_name="Thaddeus Okonkwo-Bright",
        period_start=dt.date(2026, 2, 16),
        period_end=dt.date(2026, 2, 28),
        pay_date=dt.date(2026, 2, 27),
        gross_pay=Decimal("4166.67"),
        net_pay=Decimal("2948.88"),
        ytd_gross=Decimal("16666.68"),
    )


def test_a_blank_form_yields_nothing():
    assert read(BLANK) == PayStub()


def test_a_number_that_is_covered_whole_yields_no_digits():
    assert read(PERIODS.replace("XXX-XX-9921", "XXX-XX-XXXX")).ssn_last4 is None


def test_no_more_than_the_last_four_digits_are_kept_even_as_a_source():
    extraction = pay_stub.extract([page_of(PERIODS.replace("XXX-XX-9921", "555-12-9921"))])
    assert extraction.sources["ssn_last4"].text == "XXX-XX-9921"


def test_hours_that_are_not_totalled_are_the_sum_of_the_earnings_hours():
    page = PERIODS.replace("Gross pay                       80.50 ", "Gross pay                             ")
    extraction = pay_stub.extract([page_of(page)])
    assert extraction.record.hours == Decimal("80.50")
    assert extraction.sources["hours"].method == "inferred"


@pytest.mark.parametrize("page", [PERIODS, CHECK, SUMMARY])
def test_every_value_has_a_source(page: str):
    extraction = pay_stub.extract([page_of(page)])
    assert set(extraction.sources) == {name for name, value in extraction.record if value is not None}


HOURS_AND_MINUTES = """
Maplewood Dental Group                                       Employee Pay Stub
900 Oak Blvd, Eugene, OR 97401             Pay Period: 01/01/2026 - 01/15/2026
Employee                        SSN                      Pay Date: 01/20/2026
Priscilla N. Vanderhoof         ***-**-8801

Earnings and Hours        Qty      Rate     Current     YTD Amount
Hourly                   80:00    22.00    1,760.00      1,760.00
Sick pay                  4:00    22.00       88.00         88.00
                         84:00             1,848.00      1,848.00
Taxes                                      Current     YTD Amount
Medicare Employee                           -26.80        -26.80
Net Pay                                    1,661.20      1,661.20
"""
SALARY = """
CITY OF NORTHPORT                    DIRECT DEPOSIT ADVICE
100 Civic Center, Northport, FL 34286
EMPLOYEE NAME: WINSLOW, GRETA M      BASE RATE: 1,923.08
DESCRIPTION        HOURS      AMOUNT         YTD
SALARY             80.00    1,923.08    9,615.40
TOTAL GROSS                 1,923.08    9,615.40
"""


def test_hours_and_minutes_and_a_total_that_nothing_names_are_read():
    record = read(HOURS_AND_MINUTES)
    assert (record.hours, record.gross_pay, record.ytd_gross) == (
        Decimal("84.00"),
        Decimal("1848.00"),
        Decimal("1848.00"),
    )
    assert record.ssn_last4 == "8801"


def test_what_a_whole_period_is_paid_is_no_rate_of_pay():
    record = read(SALARY)
    assert (record.pay_rate, record.gross_pay) == (None, Decimal("1923.08"))


def test_the_company_that_runs_the_payroll_is_not_the_employer():
    page = HOURS_AND_MINUTES.replace("Maplewood Dental Group", "Payrolls by Paychex, Inc.")
    assert read(page).employer_name is None


WRAPPED = """
Buckeye Pallet & Crate LLC                               Earnings Statement
4100 Fisher Rd, Columbus, OH 43228
Employee: Terrence Oyler         Pay Date: 03/06/2026

Earnings     rate      hours        this         year to
                                   period           date
Regular   27.5000      76.00     2,090.00      11,220.00
Overtime  41.2500       2.25        92.81         371.25
Gross Pay                        2,182.81      11,591.25
Net Pay                                 1,758.24
"""


def test_a_head_over_two_rows_heads_the_period_and_the_year() -> None:
    """The gross pay's figures are no hours, and one net pay is this period's wherever it stands."""
    record = pay_stub.extract([page_of(WRAPPED)]).record
    assert isinstance(record, PayStub)
    assert (record.gross_pay, record.ytd_gross) == (Decimal("2182.81"), Decimal("11591.25"))
    assert (record.net_pay, record.hours) == (Decimal("1758.24"), Decimal("78.25"))


def test_hours_that_cannot_be_read_leave_the_sum_open() -> None:
    """A row with a rate and an amount was paid for hours."""
    record = pay_stub.extract([page_of(WRAPPED.replace(" 2.25", "     "))]).record
    assert isinstance(record, PayStub)
    assert record.hours is None


WORDED = """
Delgado Brothers Roofing
Wages paid - Week of Feb 16 to Feb 22, 2026

Paid to: Rufus Okonjo
Date paid: Feb 27, 2026

40 hrs regular @ $24.00 = $960.00
4 hrs overtime @ $36.00 = $144.00
Gross pay: $1,104.00
Net pay: $926.46
Gross pay year to date: $7,728.00
"""
CHECK_AND_STUB = """
Dos Hermanos Taqueria Inc.                                   Check no. 16219
PO Box 88, Mesa Blanca AZ                                    Date 11/13/25
Pay to the order of Philomena Tsosie                         $509.54

Philomena Tsosie    Week: 11/02/2025 thru 11/08/2025    Paid: 11/13/2025
Hrs         Hourly         Amt           Withheld                  Amt
37.25       16.31          607.55        FICA                    46.48
Gross 607.55      Net 509.54      Gross to date 18,834.05
"""
LEFT_SET = """
UNIFIED SCHOOL DISTRICT OF PINE HOLLOW       PAYROLL ADVICE
EMPLOYEE                        PAY PERIOD
FAIRWEATHER, AUGUSTUS L         4/23/25 - 5/6/25
DESCRIPTION                     CURRENT          Y-T-D
SALARY                               3,721.16         70,702.04
TOTAL GROSS                          3,721.16         70,702.04
NET AMOUNT                           2,718.60         51,653.40
"""
NARROW_CELLS = """
Name            Company               Check Date      Number
Ibrahim         Lakeshore Memorial    03/20/2026      5581
Castellanos     Hospital

             Hours      Gross      Employee       Post Tax
             Worked     Pay        Taxes        Deductions       Net Pay
Current      86.67   3,541.67      688.14          237.50       2,616.03
YTD         433.35  17,708.35    3,440.70        1,187.50      13,080.15
"""
SERVER = """
Blue Heron Grill of Tulsa, Inc.
DESCRIPTION         RATE       HOURS     EARNINGS      HOURS     EARNINGS
Server           11.0000       61.40       675.40     240.10     2,641.10
Declared Tips                              412.18                1,703.55
TOTAL                          61.40     1,087.58     240.10     4,344.65
"""
DROPPED_POINT = """
Pay             Hours        Rate      Current          YTD
Hourly          80.00       19.75     1,580.00     6,320.00
Overtime       550.00       29.63       162.97       296.30
"""


def test_hours_at_a_rate_in_words_and_a_week_that_prints_its_year_once_are_read():
    record = read(WORDED)
    assert (record.employer_name, record.employee_name) == ("Delgado Brothers Roofing", "Rufus Okonjo")
    assert (record.period_start, record.period_end) == (dt.date(2026, 2, 16), dt.date(2026, 2, 22))
    assert (record.hours, record.pay_rate, record.overtime_rate) == (Decimal(44), Decimal("24.00"), Decimal("36.00"))
    assert (record.net_pay, record.ytd_gross) == (Decimal("926.46"), Decimal("7728.00"))


def test_figures_without_words_are_hours_a_rate_and_pay_where_they_multiply():
    record = read(CHECK_AND_STUB)
    assert (record.employer_name, record.employee_name) == ("Dos Hermanos Taqueria Inc.", "Philomena Tsosie")
    assert (record.hours, record.pay_rate) == (Decimal("37.25"), Decimal("16.31"))
    assert (record.pay_date, record.ytd_gross) == (dt.date(2025, 11, 13), Decimal("18834.05"))


def test_as_many_figures_as_captions_stand_in_their_order_however_they_are_set():
    record = read(LEFT_SET)
    assert (record.gross_pay, record.net_pay, record.ytd_gross) == (
        Decimal("3721.16"),
        Decimal("2718.60"),
        Decimal("70702.04"),
    )


def test_names_that_their_cell_wraps_and_captions_over_two_lines_are_read():
    record = read(NARROW_CELLS)
    assert (record.employee_name, record.employer_name) == ("Ibrahim Castellanos", "Lakeshore Memorial Hospital")
    assert (record.hours, record.gross_pay, record.ytd_gross) == (
        Decimal("86.67"),
        Decimal("3541.67"),
        Decimal("17708.35"),
    )


def test_a_total_that_is_the_sum_of_the_earnings_is_the_gross_pay():
    record = read(SERVER)
    assert (record.gross_pay, record.hours, record.ytd_gross) == (
        Decimal("1087.58"),
        Decimal("61.40"),
        Decimal("4344.65"),
    )
    assert (record.pay_rate, record.other_pay) == (Decimal("11.00"), Decimal("412.18"))


def test_hours_that_no_period_has_are_none():
    assert (read(DROPPED_POINT).hours, read(DROPPED_POINT).overtime_hours) == (None, None)


SIDE_BY_SIDE = """
Earnings           Current  Hours      Rate      Year to Date
Regular Pay        $691.20  38.40  $18.0000         $5,011.20
Overtime Pay        $40.50   1.50  $27.0000           $283.50
Gross Earnings     $731.70  39.90                   $5,294.70
"""


def test_two_captions_side_by_side_are_not_one():
    record = read(SIDE_BY_SIDE)
    assert (record.hours, record.pay_rate, record.ytd_gross) == (
        Decimal("39.90"),
        Decimal("18.00"),
        Decimal("5294.70"),
    )


APP = """
Company                                                          Take home
Tidewater Looms Inc.                                             $1,716.35
31 Salmon Way, Port Ansel, WA 98999

Paystub for 8/27/2025 - 9/9/2025                   SSN: XXX-XX-XXXX
                                                   Advice no. 4471
Employee: Ivo Tcherny

Earnings         Rate      Hours      This check      This year
Regular         20.00      80.00        1,600.00      12,800.00
Gross earnings                          1,600.00      12,800.00
Gross pay this year      12,800.00
"""


def test_a_caption_beside_another_is_no_employer_and_the_title_names_the_period() -> None:
    record = pay_stub.extract([page_of(APP)]).record
    assert (record.employer_name, record.net_pay) == ("Tidewater Looms Inc.", Decimal("1716.35"))
    assert (record.period_start, record.period_end) == (dt.date(2025, 8, 27), dt.date(2025, 9, 9))


def test_under_a_covered_number_another_number_is_not_its_end() -> None:
    assert pay_stub.extract([page_of(APP)]).record.ssn_last4 is None


def test_figures_that_stand_off_their_columns_go_by_their_order() -> None:
    printed = """
Gulf Marine Repair
30 Drydock Ln, Port Delacroix, TX 77997
Employee: Jarvis Nakash        Pay date: 08/31/2025

Taxes                              Current       YTD Amount
Federal Withholding                 -98.00        -2,352.00
Net Pay                959.76     23,034.09
"""
    assert pay_stub.extract([page_of(printed)]).record.net_pay == Decimal("959.76")


def test_tips_are_other_pay_where_the_hours_stand_in_words() -> None:
    printed = """
La Paloma Taqueria #2
1180 Mission Loop, Vista Serena, CA 92997
Paid to: Soledad Ibarra
SS no. ending 5585
Hourly wages, 33.75 h at 17.50          590.63
Tips on cards                           214.40
GROSS PAY                               805.03
Gross pay this year                  25,760.96
"""
    record = pay_stub.extract([page_of(printed)]).record
    assert (record.employer_name, record.ssn_last4) == ("La Paloma Taqueria #2", "5585")
    assert (record.hours, record.pay_rate, record.other_pay) == (Decimal("33.75"), Decimal("17.50"), Decimal("214.40"))
    assert (record.gross_pay, record.ytd_gross) == (Decimal("805.03"), Decimal("25760.96"))


def test_deductions_under_their_own_heading_are_no_other_pay() -> None:
    printed = """
Sweetwater Nursery Supply
1190 Dell Range Blvd, Cheyenne, WY 82009
Pay          Hours      Rate     Current        YTD
Hourly       80.00     19.75    1,580.00   6,320.00
Training                          100.00     100.00
DEDUCTIONS
Deductions                      Current         YTD
Uniforms                          40.00      160.00
"""
    assert pay_stub.extract([page_of(printed)]).record.other_pay == Decimal("100.00")


def test_hours_at_their_rate_in_words_are_no_other_pay() -> None:
    printed = """
Delgado Brothers Roofing
Paid to: Rufus Okonj
40 hrs regular @ $24.00 = $960.00
4 hrs overtime @ $36.00 = $144.00
Gross pay: $1,104.00
"""
    assert pay_stub.extract([page_of(printed)]).record.other_pay is None


@pytest.mark.parametrize(("gross", "named"), [("1,680.00", False), ("1,770.00", True)])
def test_a_gross_pay_that_its_earnings_do_not_make_up_is_named(gross: str, named: bool) -> None:
    printed = f"""
Sweetwater Nursery Supply
Pay                               Current        YTD
Regular                          1,580.00   6,320.00
Training                           100.00     100.00
Gross pay                        {gross}   6,420.00
"""
    problems = pay_stub.extract([page_of(printed)]).problems
    assert [problem.code for problem in problems] == (["gross_pay"] if named else [])


@pytest.mark.parametrize(
    ("printed", "start"),
    [
        ("Work done 03/09/2026 - 03/15/2026", dt.date(2026, 3, 9)),
        ("Work done 03/09/2026 - 03/15/2026\nPrior check 02/09/2026 - 02/15/2026", None),
        ("Hired 03/09/2026, raised 03/15/2026", None),
    ],
)
def test_the_one_range_of_days_is_the_period_where_no_caption_names_it(printed: str, start: dt.date | None) -> None:
    page = page_of(f"Harborlight Staffing LLC\n{printed}\nNet pay 732.55")
    assert pay_stub.extract([page]).record.period_start == start


@pytest.mark.parametrize(
    "text",
    [
        "Description     Units     Rate        Current\nContract        1.00      7,260.00    7,260.00\n"
        "Stipend         1.00      150.00      150.00\nGross                                 7,410.00",
        "Gross pay   1,436.20\nDetention 3 hr @ 25     75.00",
    ],
)
def test_months_in_a_column_of_units_and_hours_of_a_lesser_part_are_no_hours(text):
    record = pay_stub.extract((page_of(text),)).record
    assert record.hours is None


@pytest.mark.parametrize(("total", "named"), [("1,663.56", False), ("1,753.56", True)])
def test_a_total_of_earnings_that_is_called_nothing_is_held_against_them(total: str, named: bool) -> None:
    printed = f"""
Earnings and Hours      Qty      Rate      Current     YTD
Hourly Milking        72:30     21.50     1,558.75   6,020.00
Overtime Milking       3:15     32.25       104.81     209.62
                      75:45               {total}   6,229.62
"""
    problems = pay_stub.extract([page_of(printed)]).problems
    assert [problem.code for problem in problems] == (["gross_pay"] if named else [])


@pytest.mark.parametrize(
    ("printed", "days"),
    [
        ("Week of Feb 16 to Feb 22, 2026", (dt.date(2026, 2, 16), dt.date(2026, 2, 22))),
        ("Week of Dec 28 to Jan 3, 2026", (dt.date(2025, 12, 28), dt.date(2026, 1, 3))),
        ("Week of Feb 16 to Jan 7, 2026", (dt.date(2026, 2, 16), dt.date(2026, 1, 7))),
    ],
)
def test_a_period_that_prints_its_year_once_may_run_backwards_and_is_given_so(printed, days) -> None:
    record = pay_stub.extract([page_of(f"Wages paid - {printed}\nGross pay: $1,104.00")]).record
    assert (record.period_start, record.period_end) == days


def test_a_period_that_its_column_wraps_is_read():
    text = """
 ALDER STREET DENTAL
 EMPLOYEE                  PAY PERIOD                    COMPENSATION
 Ines Varga                October 1, 2025 - October 15,     $70,000.00 / year
 14 Alder Street           2025                          Salaried
 PAY DAY
 October 20, 2025
 Gross earnings            2,916.67                      52,500.06
 Net pay                   2,310.20
"""
    record = pay_stub.extract((page_of(text),)).record
    assert (record.period_start, record.period_end) == (dt.date(2025, 10, 1), dt.date(2025, 10, 15))


@pytest.mark.parametrize("year", ["Y.T.D. GROSS", "Y/T/D GROSS", "GROSS Q.T.D.", "GROSS YEAR-TO-DATE"])
def test_the_gross_pay_of_the_year_is_not_that_of_the_period(year):
    printed = f"""
    HARROW GLASS CO                    STUB
    EMPLOYEE   PELL, IRMA
    GROSS ON THIS CHECK     880.00
    NET ON THIS CHECK       701.10
    {year:<20}  4,400.00
    """
    record = pay_stub.extract([page_of(printed)]).record
    assert record.gross_pay != Decimal("4400.00")
