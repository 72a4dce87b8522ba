"""Charges on bills without a head that is known: their lines are told by a code and an amount."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.medical_bill import extract
from tests.pages import page_of

READING = """
 Bayou Reading Radiology                             Patient Imogen Duarte
 PO Drawer 3099, Baton Rouge, LA 70898
 Our part   Ref        When        Looked at
 428.00     74177-26   6/3/2025    CT abdomen and pelvis, reading
 74.00      72100-26   6/3/2025    Lumbar spine films, reading
 502.00     Charges in all
"""
DOTTED = """
 MERIDIAN AMBULANCE, INC.
 INVOICE
 Patient: Imogen Duarte
 Date of transport: 05/16/2025
 A0427 SH ALS emergency transport ........................ $1,985.00
 A0425 SH Mileage, 11 miles at $24.00 .................... $264.00
 Sum of charges .......................................... $2,249.00
"""
LETTER = """
 HOWARD T. MIRANDE, M.D.
 2205 Camino Alto, San Lucero, CA 92999
 May 14, 2026
 STATEMENT FOR PROFESSIONAL SERVICES
 Patient: Imogen Duarte
 03/17/2026   99204   Initial consultation       $450.00
 04/02/2026   29827   Rotator cuff repair        $9,850.00
 Total charges to date: $10,300.00
"""
TWO_LINES = """
 Keystone Spine
 455 Lancaster Pike, Malvern, PA 19999
 Patient: Imogen Duarte
 Service date   Service                              Charge
 01/12/2026     Epidural injection, cervical         1,480.00
                CPT 62321
 02/09/2026     Office visit, established patient    265.00
                CPT 99214-25
 Total billed                                        1,745.00
"""
FILLS = """
 Corner Apothecary
 4100 Airline Rd, Metairie, LA 70999
 Patient: Imogen Duarte
 Fill date    Rx #     Qty   Retail price   Ins paid
 11/03/2025   118204   30    36.19          26.19
              CYCLOBENZAPRINE 5MG TABLET
 12/01/2025   119377   100   58.49          0.00
              DICLOFENAC 1% GEL
"""
ADDRESS = """
 Keystone Spine, 455 Lancaster Pike, Malvern, PA 19999
 INVOICE
 Patient: Imogen Duarte, Malvern, PA 19998 was charged $50.00
 Invoice 20417 for $50.00
"""


def charges_of(text: str):
    return extract([page_of(text)]).record.charges


def test_lines_under_captions_of_no_known_wording_are_told_by_code_and_amount():
    charges = charges_of(READING)
    assert [(one.date_of_service, one.code, one.modifiers, one.description, one.amount) for one in charges] == [
        (dt.date(2025, 6, 3), "74177", ("26",), "CT abdomen and pelvis, reading", Decimal("428.00")),
        (dt.date(2025, 6, 3), "72100", ("26",), "Lumbar spine films, reading", Decimal("74.00")),
    ]


def test_in_a_dotted_list_the_column_that_comes_to_the_sum_has_the_charges():
    charges = charges_of(DOTTED)
    assert [(one.code, one.modifiers, one.amount) for one in charges] == [
        ("A0427", ("SH",), Decimal("1985.00")),
        ("A0425", ("SH",), Decimal("264.00")),
    ]
    assert charges[0].description == "ALS emergency transport"


def test_the_lines_of_a_letter_are_charges():
    assert [(one.code, one.amount) for one in charges_of(LETTER)] == [
        ("99204", Decimal("450.00")),
        ("29827", Decimal("9850.00")),
    ]


def test_a_code_on_the_line_below_its_service_is_the_code_and_no_word_of_it():
    assert [(one.code, one.modifiers, one.description) for one in charges_of(TWO_LINES)] == [
        ("62321", (), "Epidural injection, cervical"),
        ("99214", ("25",), "Office visit, established patient"),
    ]


def test_words_below_each_row_are_what_it_is_for():
    assert [one.description for one in charges_of(FILLS)] == ["CYCLOBENZAPRINE 5MG TABLET", "DICLOFENAC 1% GEL"]


def test_a_zip_code_or_an_invoice_number_beside_an_amount_is_no_charge():
    assert charges_of(ADDRESS) == ()


BLOCKS = """
 Mesa Pain Clinic
 STATEMENT
 Patient: Imogen Duarte

 99213 - Office visit, established
 Date of service: 1/9/2026
 Charge                  $189.00
 Insurance paid          -$96.40

 20552 - Trigger point injection
 Date of service: 1/30/2026
 Charge                  $214.00
 Insurance paid          -$120.15

 Total charges: $403.00
"""


def test_a_block_of_captions_under_a_code_is_a_charge():
    charges = charges_of(BLOCKS)
    assert [(one.date_of_service, one.code, one.description, one.amount) for one in charges] == [
        (dt.date(2026, 1, 9), "99213", "Office visit, established", Decimal("189.00")),
        (dt.date(2026, 1, 30), "20552", "Trigger point injection", Decimal("214.00")),
    ]


def test_blocks_that_do_not_come_to_the_total_are_no_charges():
    assert charges_of(BLOCKS.replace("$403.00", "$527.00")) == ()


SORTED = """
 MILKWEED HAND THERAPY
 Account ledger as of 6/30/2026
 Patient: Imogen Duarte
 Date       T  Code    Description               Qty   Charge    Credit     Balance
 05/04/26   C  97165   OT evaluation low         1     171.00               171.00
 05/04/26   C  97110   Therapeutic exercise      1      55.00               226.00
 05/11/26   C  97140   Manual therapy            2     104.00               330.00
 05/20/26   P          Ins pmt - Camas Health                    (120.00)   210.00
 05/20/26   A          Contract write-off                         (30.00)   180.00
          Charges 330.00 | Payments 120.00 | Adjustments 30.00 | Please pay $180.00
 T: C = charge, P = payment, A = adjustment
"""
LETTERED = """
 Milkweed Hand Therapy
 Patient: Imogen Duarte
 Our part    Sort   Ref      When        Looked at
 171.00      C      97165    6/3/2025    OT evaluation low
 55.00       C      97110    6/3/2025    Therapeutic exercise with vitamin C
 226.00      Charges in all
"""


def test_a_row_of_captions_and_sums_below_a_ledger_is_no_charge():
    record = extract([page_of(SORTED)]).record
    lines = [(c.code, c.description, str(c.amount)) for c in record.charges]
    assert lines == [
        ("97165", "OT evaluation low", "171.00"),
        ("97110", "Therapeutic exercise", "55.00"),
        ("97140", "Manual therapy", "104.00"),
    ]
    assert (record.total_charges, record.balance_due) == (Decimal("330.00"), Decimal("180.00"))


def test_a_letter_in_a_cell_of_its_own_is_no_word_of_a_service():
    charges = extract([page_of(LETTERED)]).record.charges
    assert [c.description for c in charges] == ["OT evaluation low", "Therapeutic exercise with vitamin C"]


def test_several_modifiers_behind_dashes_are_each_one():
    text = """
 Milkweed Hand Therapy        INVOICE 20418
 Patient: Imogen Duarte
 Date         Service                            Units   Rate     Amount
 03/18/2026   97110-GP Therapeutic exercise      2       62.00    124.00
 03/18/2026   97140-59-GP Manual therapy         1       58.50     58.50
                                                 Total due       182.50
"""
    charges = extract([page_of(text)]).record.charges
    assert [(c.code, c.modifiers, c.description) for c in charges] == [
        ("97110", ("GP",), "Therapeutic exercise"),
        ("97140", ("59", "GP"), "Manual therapy"),
    ]
