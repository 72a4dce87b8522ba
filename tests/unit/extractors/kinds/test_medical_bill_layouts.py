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


INVOICE = """
 INVOICE
 Date: April 30, 2026
 Bill to:
 Evander Nwosu-Clarke
 For: Evander Nwosu-Clarke, date of birth 7/21/1990     Service dates: 4/2/2026 - 4/9/2026

 Procedure                          CPT Code   ICD-10   Minutes   Fee
 Acupuncture, first 15 minutes      97810      M54.2    15        110.00
 Acupuncture, each further 15       97811      M54.2    15         65.00
 Paid                                                               0.00

 Stillpoint Acupuncture  |  41 Maple Row, Burlington, VT 05401  |  802-555-0137
"""


def test_the_column_of_a_services_name_may_go_by_procedure_too():
    charges = extract([page_of(INVOICE)]).record.charges
    lines = [(c.code, c.description, c.units) for c in charges]
    assert lines == [
        ("97810", "Acupuncture, first 15 minutes", None),
        ("97811", "Acupuncture, each further 15", None),
    ]


def test_a_period_of_service_is_no_day_of_a_charge():
    assert {charge.date_of_service for charge in extract([page_of(INVOICE)]).record.charges} == {None}


def test_diagnoses_may_stand_in_a_column_of_the_charges():
    assert extract([page_of(INVOICE)]).record.diagnosis_codes == ("M54.2",)


def test_a_birth_date_may_stand_in_running_text():
    assert extract([page_of(INVOICE)]).record.patient_dob == dt.date(1990, 7, 21)


def test_the_patient_is_not_the_sender_who_stands_at_the_foot():
    record = extract([page_of(INVOICE)]).record
    assert (record.provider_name, record.provider_phone) == ("Stillpoint Acupuncture", "802-555-0137")
