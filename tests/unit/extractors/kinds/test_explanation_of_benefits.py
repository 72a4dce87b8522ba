from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.explanation_of_benefits import extract
from tests.pages import pages_of
from tests.sourced import unsourced

PARTS = """
 BlueRidge Health Insurance Company
 PO Box 100, Roanoke, VA 24001
                        EXPLANATION OF BENEFITS       THIS IS NOT A BILL
 Member name: Paula J. Stone          Member ID: XQB88812044
 Patient: Paula J. Stone              Group #: 77120
 Provider: Carolina Orthopedic Associates
 Claim #: 20250301-7781               Date processed: 03/15/2025

 Service     Service             Your provider  Your      Not      Your plan  Deductible  Copay  Coinsurance  What you
  date       description         charged        discount  covered  paid                                       owe
  03/01/2025 Office visit 99213     180.00        60.00    0.00      95.00       0.00     25.00     0.00       25.00
  03/01/2025 X-ray 72040             95.00        35.00    0.00      48.00       0.00      0.00    12.00       12.00
  TOTALS                            275.00        95.00    0.00     143.00       0.00     25.00    12.00       37.00

 You have met $350.00 of your $1,000.00 deductible
"""
REMITTANCE = """
 Evergreen Benefit Administrators                          Remittance Advice
 Payee: Northside Surgical Center          Check number: 00112233
 Patient: DOE, JANE     Claim number: EG-5001      Member ID: 990011223    Group number: G-12

 Dates of service     Procedure   Submitted    Allowed    Deductible   Coins     Paid
 01/05/25 - 01/05/25    29881     8,400.00    3,100.00       500.00   520.00   2,080.00
 01/05/25 - 01/05/25    99070       300.00       0.00         0.00     0.00       0.00
                      Claim total 8,700.00    3,100.00       500.00   520.00   2,080.00
"""
MEDICARE = """
 Medicare Summary Notice
 Claims processed by Noridian Healthcare Solutions
 Notice for Henry Cole
 Your Medicare number: XXX-XX-1234A
 Claim number: 02-10195-592-390
 Provider: Craig I. Secosan, M.D., 222 Main Street, Fresno, CA 93701

 Dates of      Services Provided                  Amount      Medicare    Medicare Paid   You May
 Service                                          Charged     Approved    Provider        Be Billed
 01/19/2025    1 Office/outpatient visit (99214)  $147.00      $97.33        $77.86        $19.47
 01/19/2025    1 Destroy skin lesion (17000)       $86.00      $70.92        $56.74        $14.18
               Claim Total                        $233.00     $168.25       $134.60        $33.65
"""
SEVERAL = """
 Unity Mutual Health
 Explanation of Benefits
 Patient: Omar Reyes      Member ID: UM4455

 Claim number: A-100     Provider: Valley ER Group
 Date of service   Code    Billed    Discount   Allowed   Plan paid   You owe
 02/01/2025        99284   900.00    400.00     500.00    450.00      50.00
 Claim total               900.00    400.00     500.00    450.00      50.00

 Claim number: A-101     Provider: Valley Imaging
 Date of service   Code    Billed    Discount   Allowed   Plan paid   You owe
 02/01/2025        70450   800.00    500.00     300.00    300.00       0.00
 Claim total               800.00    500.00     300.00    300.00       0.00

 Total for all claims     1,700.00   900.00     800.00    750.00      50.00
"""
LOST_COLUMNS = """
 Golden Valley Health Plan
 Date of     Code   Service                                         Allowed    Plan paid
 service            description                                     amount
 03/18/2026  97110  Therapeutic exercise      120.00     60.00      60.00      30.00     30.00
 03/18/2026  97140  Manual therapy             75.00     39.80      35.20      35.20      0.00
 03/20/2026  97014  Electrical stimulation     60.00     40.00      20.00      20.00      0.00
"""
OVER_PAGES = (
    """
 Golden Valley Health Plan
 Claim number: 2606-09
 Service date   Proc    Charges    Network savings   Plan allowance   We paid   Your responsibility
 03/16/2026     97162    195.00         109.80            85.20         55.20         30.00
""",
    """
 Golden Valley Health Plan                                                   Page 2 of 2
 Service date   Proc    Charges    Network savings   Plan allowance   We paid   Your responsibility
 03/18/2026     97110    120.00          60.00            60.00         60.00          0.00
 Total                   315.00         169.80           145.20        115.20         30.00
""",
)


def read(*texts, method="text"):
    return extract(pages_of(*texts, method=method)).record


def line(record, number):
    found = record.lines[number]
    return [found.billed, found.allowed, found.adjustment, found.paid, found.patient_responsibility]


def money(text):
    return [None if part == "-" else Decimal(part) for part in text.split()]


def test_every_value_stands_on_the_words_it_was_read_from():
    for texts in ((PARTS,), (REMITTANCE,), (MEDICARE,), (SEVERAL,), OVER_PAGES):
        pages = pages_of(*texts)
        assert unsourced(extract(pages), pages) == []


def test_who_pays_and_for_whom_is_read():
    record = read(PARTS)
    assert record.payer_name == "BlueRidge Health Insurance Company"
    assert (record.patient_name, record.member_id) == ("Paula J. Stone", "XQB88812044")
    assert (record.group_number, record.claim_number) == ("77120", "20250301-7781")
    assert record.provider_name == "Carolina Orthopedic Associates"


def test_columns_are_known_by_their_captions_in_any_order():
    record = read(PARTS)
    assert line(record, 0) == money("180.00 - 60.00 95.00 25.00")
    assert (record.lines[0].code, record.lines[0].description) == ("99213", "Office visit")


def test_the_totals_are_those_of_the_total_row():
    record = read(PARTS)
    totals = [record.total_billed, record.total_allowed, record.total_adjustment, record.total_paid]
    assert totals == money("275.00 - 95.00 143.00")
    assert record.total_patient_responsibility == Decimal("37.00")


def test_what_was_met_of_a_deductible_is_no_line():
    assert len(read(PARTS).lines) == 2


def test_the_parts_of_the_patients_share_are_added_where_the_sums_prove_them():
    assert line(read(REMITTANCE), 0) == money("8400.00 3100.00 - 2080.00 1020.00")


def test_the_parts_of_the_patients_share_are_not_added_where_nothing_proves_them():
    unproven = REMITTANCE.replace("2,080.00", "2,000.00")
    assert line(read(unproven), 0)[4] is None


def test_the_payee_of_a_remittance_is_the_provider():
    assert read(REMITTANCE).provider_name == "Northside Surgical Center"


def test_a_medicare_notice_is_medicares_and_its_masked_number_null():
    record = read(MEDICARE)
    assert (record.payer_name, record.patient_name, record.member_id) == ("Medicare", "Henry Cole", None)


def test_a_code_in_brackets_behind_the_words_is_the_lines():
    record = read(MEDICARE)
    assert [found.code for found in record.lines] == ["99214", "17000"]
    assert line(record, 1) == money("86.00 70.92 - 56.74 14.18")


def test_several_claims_have_no_one_number_and_the_grand_total():
    record = read(SEVERAL)
    assert (record.claim_number, record.provider_name) == (None, None)
    assert [record.total_billed, record.total_paid] == money("1700.00 750.00")
    assert [found.code for found in record.lines] == ["99284", "70450"]


def test_several_claims_are_all_named_and_no_problem():
    extraction = extract(pages_of(SEVERAL))
    assert extraction.record.claim_numbers == ("A-100", "A-101")
    assert not extraction.problems


def test_columns_whose_captions_are_lost_are_known_by_how_they_add_up():
    record = read(LOST_COLUMNS, method="ocr")
    assert line(record, 0) == money("120.00 60.00 60.00 30.00 30.00")
    assert record.lines[0].description == "Therapeutic exercise"


def test_columns_that_nothing_proves_stay_unread():
    unproven = LOST_COLUMNS
    for figure, other in (("120.00", "121.00"), (" 75.00", " 77.00"), (" 60.00     40.00", " 61.00     40.00")):
        unproven = unproven.replace(figure, other)
    assert line(read(unproven, method="ocr"), 0) == money("- 60.00 - 30.00 30.00")


def test_a_table_over_pages_is_one():
    record = read(*OVER_PAGES)
    assert [found.date_of_service for found in record.lines] == [dt.date(2026, 3, 16), dt.date(2026, 3, 18)]
    assert (record.total_billed, record.total_allowed) == (Decimal("315.00"), Decimal("145.20"))


def test_a_blank_page_yields_nothing():
    assert extract(pages_of("")).sources == {}


OWN_WORDS = """
 Juniper Health Cooperative                    THIS IS NOT A BILL
 Subscriber ID  JMC 220 91 7743
 Patient: Jo Park (self)       Seen by: Valley Rehab Partners

 Date        Service                    You owe     We paid     Our rate     Savings     Provider's charge
 02/03/26    97110 Exercise                5.60       50.40        56.00       64.00                120.00
 02/17/26    97140 Manual therapy          4.90       44.10        49.00       46.00                 95.00

 Both claims together                     10.50       94.50       105.00      110.00                215.00

 Your 2026 deductible: $500.00, of which $500.00 has been met. Out-of-pocket maximum: $6,000.00, of which $604.10.
"""


def test_columns_in_a_plans_own_words_are_known():
    lines = extract(pages_of(OWN_WORDS)).record.lines
    assert [str(line.allowed) for line in lines] == ["56.00", "49.00"]
    assert [str(line.billed) for line in lines] == ["120.00", "95.00"]


def test_what_all_claims_come_to_together_is_the_total():
    assert extract(pages_of(OWN_WORDS)).record.total_billed == Decimal("215.00")


def test_a_card_number_keeps_its_letters_and_a_name_loses_the_relation():
    record = extract(pages_of(OWN_WORDS)).record
    assert (record.member_id, record.patient_name) == ("JMC 220 91 7743", "Jo Park")


UNION = """
                     PIPEFITTERS LOCAL 618 WELFARE FUND
                  71 Union Square, Harrow Point, NJ 07999
                          BENEFIT EXPLANATION

PARTICIPANT           PARTICIPANT I.D.     GROUP             PROCESSED
Gilbert Haverstock    PF-57174-01          LOCAL 618         12/7/25

PATIENT               RELATIONSHIP         CLAIM NUMBER      PROVIDER OF SERVICE
Philomena Tsosie      Dependent            25-03379-A        Raritan Open MRI

Dates of    Procedure                 Submitted       Not     Eligible     Benefit
Service                                  Charge   Covered      Expense     Payable
11/14/25    72141 MRI neck spine       1,644.30  1,087.50       556.80      445.44
11/14/25    A9579 Contrast material      182.70    104.40        78.30       62.64
"""
LETTERED = """
Meridian Life & Health
1 Harbor St, Boston, MA 02110
Member: Ludovica Strand     Member ID: W2218 40977     Group #: 0866214-011
Provider: Harborview Therapy (In-network)

Service and date                              Amount billed (A)  Member rate (B)  Plan's share (C)  Your share (D)
Therapeutic activities (97530) on 2/3/26                $180.00           $96.00            $76.00          $20.00
"""
ADMINISTRATOR = """
Palisade Benefit Services, Inc.
Claim No: 25347-00918

Svc Date    Proc/Mod    Charge    Disallowed    Allowed     Paid
12/11/25    72148-26    410.00        265.00     145.00   116.00
12/11/25    99213       185.00         81.50     103.50    82.80
Claim                   595.00        346.50     248.50   198.80
Total
"""


def test_a_grid_of_captions_names_no_caption_and_a_code_stands_before_its_words():
    record = read(UNION)
    assert (record.payer_name, record.group_number) == ("PIPEFITTERS LOCAL 618 WELFARE FUND", "LOCAL 618")
    assert (record.patient_name, record.provider_name) == ("Philomena Tsosie", "Raritan Open MRI")
    assert [(line.code, line.description) for line in record.lines] == [
        ("72141", "MRI neck spine"),
        ("A9579", "Contrast material"),
    ]


def test_a_column_may_have_a_letter_and_a_service_its_code_and_day_in_its_words():
    record = read(LETTERED)
    assert (record.member_id, record.provider_name) == ("W2218 40977", "Harborview Therapy")
    (line,) = record.lines
    assert (line.date_of_service, line.code) == (dt.date(2026, 2, 3), "97530")
    assert line.description == "Therapeutic activities"


def test_a_total_that_its_cell_wraps_is_no_service_and_no_claims_number():
    record = read(ADMINISTRATOR)
    assert (record.claim_number, [line.code for line in record.lines]) == ("25347-00918", ["72148", "99213"])
    assert (record.total_billed, record.total_paid) == (Decimal("595.00"), Decimal("198.80"))
