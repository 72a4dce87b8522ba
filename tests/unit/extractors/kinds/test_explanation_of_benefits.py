from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.heads import captions_of
from extractors.kinds.explanation_of_benefits import extract
from extractors.kinds.explanation_of_benefits.wordings import COLUMNS
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


SUBLINES = """
 Liberty Crossing Senior Advantage
 a Medicare Advantage HMO plan

 Benedict R. Aquilino
 16 Fenwick Row
 Holmgate, PA 19999

 Your member number: LC107913502
 Your monthly summary of claims
 Totals for this month     Amount billed   Amount approved   Plan's share   Your share
 All medical services      $280.00         $129.60           $119.60        $10.00

 Details: Holmgate Shoulder & Sport PC (in network)
 Claim E252287595
 Service                       Amount       Amount       Plan's       Your
                               billed       approved     share        share
 Doctor visit (established     $186.00      $98.40       $88.40       $10.00
 patient)
 7/31/2025 - billing code 99213
 X-ray of shoulder             $94.00       $31.20       $31.20       $0.00
 8/2/2025 - billing code 73030
"""
VOUCHER = """
 KEYSTONE VALLEY HEALTH                               REMITTANCE VOUCHER
 PO BOX 1200   HARRISBURG PA 17199

 NASHUA LANE THERAPY AT HOME
 240 NASHUA LN UNIT 6
 EASTFIELD MILLS, MA 01998

 PATIENT: AQUILINO, BENEDICT R      ICN: K202560183051
 MEMBER:  W69 889 885               ACCT: FEP186364

 SERVICE    PROC    CHARGES   ALLOWED   DISALLOWED   PAT RESP    PAYMENT   RMK
 07/24/25   99284    859.00    298.15       560.85      50.00     248.15   CO-45
 07/24/25   73030     96.00     31.40        64.60       0.00      31.40   CO-45
 CLAIM TOTALS        955.00    329.55       625.45      50.00     279.55
"""
COPAYS = """
 Harborworkers Health & Welfare Fund
 EXPLANATION OF BENEFITS
 Date        What this was for      Provider's   Network    Fund's      Fund      Your
                                    Bill         Discount   Allowance   Paid      Copayment
 2/3/2026    Therapy evaluation     $240.00      $96.00     $144.00     $119.00   $25.00
 2/17/2026   Manual therapy          $90.00      $38.00      $52.00      $27.00   $25.00
 Totals                             $330.00     $134.00     $196.00     $146.00   $90.00
"""
NOTICE = """
 Medicare Summary Notice               for Part B (Medical Insurance)
 HENRIETTA L. SANDOVAL-MOSS            Notice for Henrietta L. Sandoval-Moss
 1805 PRICKLY PEAR WAY                 Medicare Number    9EG4-TE9-MK74
 TRES LOMAS, AZ 85998                  Date of This Notice   July 25, 2025




 Your Claims for Part B (Medical Insurance)

 April 28, 2025
 Saguaro Emergency Physicians LLP, (520) 555-0160
 PO Box 29910, Phoenix, AZ 85038
 Service Provided & Billing     Service      Amount       Medicare-    Amount          Maximum You
 Code                           Approved?    Charged      Approved     Medicare Paid   May Be Billed
 X-ray of knee, 3 views         Yes           $96.00       $24.55        $19.64          $4.91
 (73562)
 Total for Claim #02-25112-                   $96.00       $24.55        $19.64          $4.91
 103-008
"""


def test_a_code_and_a_day_under_a_service_are_its_own():
    record = extract(pages_of(SUBLINES)).record
    assert [(line.date_of_service, line.code, line.description, line.paid) for line in record.lines] == [
        (dt.date(2025, 7, 31), "99213", "Doctor visit (established patient)", Decimal("88.40")),
        (dt.date(2025, 8, 2), "73030", "X-ray of shoulder", Decimal("31.20")),
    ]


def test_the_totals_of_a_month_are_no_service():
    record = extract(pages_of(SUBLINES)).record
    assert (record.total_billed, record.total_paid) == (Decimal("280.00"), Decimal("119.60"))


def test_a_provider_stands_over_its_claim_and_the_patient_over_the_address():
    record = extract(pages_of(SUBLINES)).record
    assert (record.provider_name, record.patient_name) == ("Holmgate Shoulder & Sport PC", "Benedict R. Aquilino")
    assert record.member_id == "LC107913502"


def test_days_stand_under_service_and_a_remittance_is_sent_to_its_provider():
    record = extract(pages_of(VOUCHER)).record
    assert [(line.date_of_service, line.code, line.description) for line in record.lines] == [
        (dt.date(2025, 7, 24), "99284", None), (dt.date(2025, 7, 24), "73030", None),
    ]  # fmt: skip
    assert (record.payer_name, record.provider_name) == ("Keystone Valley Health", "Nashua Lane Therapy at Home")
    assert record.member_id == "W69 889 885"


def test_the_parts_that_are_the_patients_share_on_the_lines_are_it_in_the_total_that_does_not_come_out():
    record = extract(pages_of(COPAYS)).record
    assert [line.patient_responsibility for line in record.lines] == [Decimal("25.00")] * 2
    assert record.total_patient_responsibility == Decimal("90.00")


def test_a_summary_notice_heads_each_claim_with_its_day_and_ends_it_with_its_number():
    record = extract(pages_of(NOTICE)).record
    assert (record.payer_name, record.patient_name) == ("Medicare", "Henrietta L. Sandoval-Moss")
    assert (record.provider_name, record.claim_number) == ("Saguaro Emergency Physicians LLP", "02-25112-103-008")
    (line,) = record.lines
    assert (line.date_of_service, line.code) == (dt.date(2025, 4, 28), "73562")
    assert line.description == "X-ray of knee, 3 views"


def test_a_scanned_amount_without_its_point_is_what_the_row_adds_up_with_or_nothing():
    text = VOUCHER.replace("50.00     248.15", "$5000     248.15")
    shares = [line.patient_responsibility for line in extract(pages_of(text, method="ocr")).record.lines]
    assert shares == [Decimal("50.00"), Decimal("0.00")]
    text = VOUCHER.replace("50.00     248.15", "$5100     248.15")
    shares = [line.patient_responsibility for line in extract(pages_of(text, method="ocr")).record.lines]
    assert shares == [None, Decimal("0.00")]


def test_an_id_in_the_members_row_is_the_members():
    text = COPAYS.replace(" EXPLANATION OF BENEFITS", " Member: Alastair Penhallow   ID: TB 300 118 27   Group: 5510")
    record = extract(pages_of(text)).record
    assert (record.member_id, record.group_number) == ("TB 300 118 27", "5510")


DENTAL = """
 Delta Harbor Dental
 Celeste Quill
 1012 Sawgrass Bend Ct
 Ponce Harbor, FL 32999

 Claim DH-78794219 processed 11/1/2025
 Patient Tamsin Quill, dependent Subscriber ID DHF124346 Group 1507-20
 Dentist: Family Dentistry of Ponce Harbor, Ponce Harbor, FL

 Date        Procedure          Submitted   Allowed    Plan payment   Patient payment
 9/28/2025   D0140 Exam             92.00     61.00           61.00              0.00
 9/28/2025   D7270 Replant         540.00    510.00          255.00            255.00
             Sum                   632.00    571.00          316.00            255.00

 THIS IS NOT A BILL. Annual maximum $1,500.00, used to date $742.00. Check 40771 was sent.
"""


def test_a_row_that_the_services_above_add_up_to_is_their_total_whatever_it_is_called():
    for called in ("Sum", "   ", "Together"):
        record = extract(pages_of(DENTAL.replace("Sum     ", f"{called:8}"))).record
        assert [line.billed for line in record.lines] == [Decimal("92.00"), Decimal("540.00")]
        assert (record.total_billed, record.total_paid) == (Decimal("632.00"), Decimal("316.00"))
        assert record.total_patient_responsibility == Decimal("255.00")


def test_a_patient_without_a_colon_and_a_dentist_are_read():
    record = extract(pages_of(DENTAL)).record
    assert (record.patient_name, record.provider_name) == ("Tamsin Quill", "Family Dentistry of Ponce Harbor")


def test_the_dependent_whom_the_title_names_is_the_patient_and_not_the_subscriber():
    text = """
 HIGH DESERT SELECT
 Explanation of benefits for dependent TOBIN VARGA
 Subscriber: INES VARGA
 Identification HDS7411-03   Group HDS-20918   Claim HD-11558311
 Service        Code     Service date   Provider charge   Allowed   We paid
 Office visit   99214    12/8/2025      241.00            148.00    121.00
"""
    assert extract(pages_of(text)).record.patient_name == "TOBIN VARGA"


def test_a_code_alone_under_its_service_is_its_code_and_a_day_before_it_is_its_day():
    text = """
 Services provided / dates     Amount billed   Allowed   Paid by plan   Cost share
 12/19/2025 Office visit            245.00     118.42        86.42         32.00
 99203
 12/19/2025 Injection               190.00      67.90        67.90          0.00
 20610
"""
    lines = extract(pages_of(text)).record.lines
    assert [(line.code, line.description) for line in lines] == [("99203", "Office visit"), ("20610", "Injection")]
    assert {line.date_of_service for line in lines} == {dt.date(2025, 12, 19)}


def test_adjust_heads_the_adjustments_of_a_remittance():
    assert captions_of(COLUMNS).name("ADJUST") == "adjustment"


PLACED = """
 Medicare Summary Notice
 Notice for Henry Cole
 Your Claims for Part B
 December 20, 2025
 Camas Diagnostic Associates, 66 Teasel Row, Sorrel, ID
 Service Provided &   Service     Amount    Medicare-         Amount          Maximum You May
 Billing Code         Approved?   Charged   Approved Amount   Medicare Paid   Be Billed
 Ultrasound (76882)   Yes         $348.00   $62.15            $49.72          $12.43
 Visit (99203)        Yes         $290.00   $112.88           $90.30          $22.58
 Total for Claim                  $638.00   $175.03           $140.02         $35.01
"""


def test_a_day_alone_over_who_provided_the_service_and_where_is_that_of_the_lines():
    assert [found.date_of_service for found in read(PLACED).lines] == [dt.date(2025, 12, 20)] * 2
