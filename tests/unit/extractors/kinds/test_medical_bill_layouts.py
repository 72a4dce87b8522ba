"""What bills of other trades print: receipts of pharmacies, strips of captions, sums in parts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.medical_bill import extract
from tests.pages import page_of

STACKED = """
 Tamarack Orthopaedic Associates,        Statement     Pay This       Account
 P.C.                                    Date          Amount         No.
                                         06/26/2025    $894.17        85-4236-T
 611 Foundry Street, Suite 400
 Duluth Heights, MN 55899
 Billing Office (218) 555-0148

 Date       Code    Description          Charges     Ins Paid    Pt Paid   Balance
 5/24/2025  99204   Office visit, new    441.18      400.00      41.18     0.00
 TOTALS                                  441.18      400.00      41.18     0.00

 Federal Tax ID 41-6004417. Physicians bill separately.
"""
PHARMACY = """
 Juniper Street Pharmacy
 418 Juniper St, Boise, ID 83702
 PATIENT PROFILE
 Patient: Wendell Thackeray
 Date Filled   Rx #      Drug Name                  Qty   Price    Ins Paid   Pt Paid
 01/16/2026    6620417   CYCLOBENZAPRINE 10MG TAB   30    41.99    31.99      10.00
 02/11/2026    6631155   GABAPENTIN 300MG CAP       90    112.30   97.30      15.00
"""
HEADS = """
 Saint Ambrose Hospital                               ITEMIZATION OF CHARGES
 Patient Financial Services, 44 Cathedral Row, Lake Orrin, MI 48999
 Svc Date     CPT/HCPCS   Description          Qty     Charge
 11/08/2025   99285       HC ED VISIT LEVEL 5  1       3,584.40
"""
LATER = """
 Patient Financial Services, 44 Cathedral Row, Lake Orrin, MI 48999   927
 11/09/2025   70450       CT HEAD              1       2,841.42
"""
LEDGER = """
 COTTONWOOD PHYSICAL THERAPY, INC.                 PATIENT  LEDGER
 8120 Levee Road, Cottonwood Bluff, MO 63999       As of 09/27/2025
 PATIENT   ACHTERBERG,  BARTHOLOMEW K
 CHART     PT-4378
 DATE        CPT    DESCRIPTION     UNITS   DEBIT    CREDIT
 09/07/2025  97162  PT EVALUATION   1       317.25
 TOTAL DEBITS 317.25    TOTAL ADJUSTMENTS ......   .00
"""


def test_captions_over_two_lines_have_their_values_below():
    record = extract([page_of(STACKED)]).record
    assert (record.statement_date, record.account_number) == (dt.date(2025, 6, 26), "85-4236-T")


def test_a_legal_form_on_a_line_of_its_own_belongs_to_the_name():
    record = extract([page_of(STACKED)]).record
    assert record.provider_name == "Tamarack Orthopaedic Associates, P.C."
    assert record.provider_phone == "(218) 555-0148"


def test_payments_of_insurer_and_patient_are_added_up():
    assert extract([page_of(STACKED)]).record.total_payments == Decimal("441.18")


def test_a_tax_number_in_a_remark_is_the_providers():
    assert extract([page_of(STACKED)]).record.provider_tax_id == "41-6004417"


def test_a_price_is_the_charge_where_no_other_figure_is():
    charges = extract([page_of(PHARMACY)]).record.charges
    assert [(c.description, str(c.amount), c.units) for c in charges] == [
        ("CYCLOBENZAPRINE 10MG TAB", "41.99", 30),
        ("GABAPENTIN 300MG CAP", "112.30", 90),
    ]


def test_the_head_of_a_later_page_is_no_charge():
    charges = extract([page_of(HEADS), page_of(LATER, number=2)]).record.charges
    assert [c.code for c in charges] == ["99285", "70450"]


def test_the_rest_of_a_title_is_no_patient():
    record = extract([page_of(LEDGER)]).record
    assert (record.patient_name, record.account_number) == ("ACHTERBERG, BARTHOLOMEW K", "PT-4378")
    assert (record.statement_date, record.total_adjustments) == (dt.date(2025, 9, 27), 0)
