"""Columns and sums of bills that are told by what stands in them, not by their captions."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.medical_bill import extract
from tests.pages import page_of

BRACES = """
 Pinyon Orthotic Supply                              INVOICE
 18 Mesa Loop, Red Flats, CO 80997
 Patient: Imogen Duarte
 QTY   ITEM    MOD   DESCRIPTION                           UNIT PRICE   EXTENDED
 2     L1832   RT    Knee orthosis, adjustable joints      687.50       1,375.00
 1     E0114   NU    Crutches, underarm, aluminum, pair    64.00        64.00
                                               Balance Due              1,439.00
"""
VISITS = """
 Copperfield Physical Therapy
 218 Quarry Road, Vista Alta, CA 92998
 Patient: Imogen Duarte
 CODE       PROCEDURE               UNITS    CHARGE
 Visit of 08/30/2025    Provider: J. Okafor, DPT
 97162-GP   Evaluation, moderate    1        214.00
 97140-GP   Manual therapy          1        62.00
                       visit total           276.00
 Visit of 09/04/2025    Provider: J. Okafor, DPT
 97110-GP   Therapeutic exercises   2        136.00
                       visit total           136.00
"""
PHARMACY = """
 Longleaf Family Drug
 600 Main Street, Cold Spring, NC 27999
 Patient: Imogen Duarte
 Filled       Rx number   Medicine                     Qty   Price    Plan paid   You paid
 04/13/2025   2207714     Methylprednisolone 4 mg      21    38.99    26.49       12.50
 05/04/2025   2214420     Meloxicam 15 mg tablets      30    33.19    23.19       10.00
 2 prescriptions                                             72.18    49.68       22.50
"""
POINTERS = """
 Harbor Acupuncture
 909 Ferry Street, Port Alder, WA 98999
 Client: Imogen Duarte
 DATE       CPT     DX    SERVICE                      FEE      PAID
 11/01/25   97810   A,B   Acupuncture, first 15 min    $95.00   $95.00
 11/08/25   97140   C     Manual therapy               $55.00   $55.00
"""
SUMMARY = """
 St. Aldous Parish Hospital                                  ITEMIZED BILL
 2000 Evangeline Pkwy, Saint Amiel, LA 70999
 PATIENT: DUARTE, IMOGEN
 DATE         REV    CPT      DESCRIPTION              QTY    CHARGE
 06/03/2025   0450   99285    ED VISIT LEVEL 5         1      3,980.00
 06/03/2025   0250            KETOROLAC 30MG/ML VIAL   1      41.70
 TOTAL HOSPITAL CHARGES                                       4,021.70
 INSURANCE CONTRACTUAL DISCOUNTS                              1,204.18 CR
 PAYMENTS RECEIVED - PELICAN STATE BLUE                       1,450.00 CR
 PATIENT BALANCE                                              1,367.52
"""
CARRIED = """
 Gulf Emergency Physicians, PLLC
 12 Strand Ave, Houston, TX 77274
 Patient: Imogen Duarte
 Date         CPT     Description                       Charge     Credit
 6/19/2025    99285   Emergency visit                   1,462.00
 7/27/2025            Payment, check 88120                         400.00
 New charges: 1,462.00
 Payments: 400.00
 Adjustments: 0.00
 Previous balance: 145.00
 Amount due: 1,207.00
"""


def charges_of(text: str):
    return extract([page_of(text)]).record.charges


def test_an_item_that_is_a_code_is_one_and_adjustable_joints_are_no_adjustment():
    charges = charges_of(BRACES)
    assert [(one.code, one.modifiers, one.units, one.amount) for one in charges] == [
        ("L1832", ("RT",), Decimal(2), Decimal("1375.00")),
        ("E0114", ("NU",), Decimal(1), Decimal("64.00")),
    ]


def test_the_day_that_heads_the_rows_of_a_visit_is_the_day_of_each():
    charges = charges_of(VISITS)
    assert [one.date_of_service for one in charges] == [dt.date(2025, 8, 30)] * 2 + [dt.date(2025, 9, 4)]
    assert charges[0].description == "Evaluation, moderate"


def test_a_column_of_words_is_the_description_whatever_it_is_called():
    assert [one.description for one in charges_of(PHARMACY)] == ["Methylprednisolone 4 mg", "Meloxicam 15 mg tablets"]


def test_a_line_that_is_the_sum_of_the_charges_is_their_total():
    assert extract([page_of(PHARMACY)]).record.total_charges == Decimal("72.18")


def test_letters_under_dx_point_to_diagnoses():
    assert [one.diagnosis_pointers for one in charges_of(POINTERS)] == ["A,B", "C"]


def test_payments_and_adjustments_in_words_of_their_own_are_told_by_the_balance_they_leave():
    record = extract([page_of(SUMMARY)]).record
    assert (record.total_payments, record.total_adjustments) == (Decimal("1450.00"), Decimal("1204.18"))


def test_a_balance_carried_forward_explains_the_amount_due():
    record = extract([page_of(CARRIED)]).record
    assert (record.previous_balance, record.balance_due) == (Decimal("145.00"), Decimal("1207.00"))


SESSIONS = """
 Stone Bridge Counseling
 Client: Imogen Duarte
 Session             Department   Service              Charge
 January 6, 2026     East         Intake session       $220.00
 January 20, 2026    East         Individual session   $165.00
 Total: $385.00
"""
SUMMARY_BILL = """
 Saint Odile Medical Center
 Patient: Imogen Duarte (#77190)
 Bill date: 03/30/2026     Date of service: 03/02/2026
 Rev code   Department         Qty   Total charges
 0250       Pharmacy           18    412.65
 0450       Emergency room     1     4,950.00
 Total                               5,362.65
"""


def test_days_with_the_name_of_their_month_are_days_whatever_their_column_is_called():
    assert [str(one.date_of_service) for one in charges_of(SESSIONS)] == ["2026-01-06", "2026-01-20"]


def test_departments_are_what_was_done_where_nothing_else_says_it_and_the_bills_day_is_no_day_of_service():
    record = extract([page_of(SUMMARY_BILL, method="ocr")]).record
    assert [(one.code, one.description, str(one.date_of_service)) for one in record.charges] == [
        ("0250", "Pharmacy", "2026-03-02"),
        ("0450", "Emergency room", "2026-03-02"),
    ]
    assert record.account_number == "77190"


def test_a_procedure_code_that_ran_into_the_description_goes_before_the_revenue_code():
    text = """
 Quarry Hospital
 1 Quarry Road, Vista Alta, CA 92998
 Patient: Imogen Duarte
 DATE         REV     DESCRIPTION                              QTY    AMOUNT
 01/09/2026   0636    FENTANYL CITRATE 0.1 MG INJ J3010        1      41.00
 01/09/2026   0250    ACETAMINOPHEN TABLET                     2      7.10
                                              Total charges           48.10
"""
    charges = extract([page_of(text)]).record.charges
    assert [(one.revenue_code, one.code, one.code_system) for one in charges] == [
        ("0636", "J3010", "HCPCS"),
        ("0250", "0250", "REV"),
    ]
