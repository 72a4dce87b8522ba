from __future__ import annotations

import datetime as dt
from decimal import Decimal

from extractors.kinds.medical_bill import extract
from extractors.kinds.medical_bill.entries import entries_of
from extractors.layout import rows_of
from extractors.spans import Span
from extractors.tables import TableRow
from tests.pages import pages_of
from tests.sourced import unsourced

RUNNING = (
    """
                  LAKESIDE FAMILY MEDICINE
                   400 Lake Street
                 Oakdale, TX 75001
                 Phone: 972-555-0199

 BILLING STATEMENT                                Statement Date: 4/30/2025
                                                  Account #: 88-1204
 Patient: Robert T. Hale                          DOB: 11/02/1971

 Date        Description                     Debits      Credits     Balance
 03/01/25    Previous Balance                                          75.00
 03/04/25    99213 Office visit             150.00                    225.00
 03/04/25    72050 X-ray cervical spine     210.00                    435.00
 03/20/25    Payment - Aetna                              200.00      235.00
""",
    """
 LAKESIDE FAMILY MEDICINE                                     Page 2 of 2

 Date        Description                     Debits      Credits     Balance
 03/20/25    Contractual adjustment - Aetna               110.00      125.00
 04/02/25    Finance charge                   2.50                    127.50
 04/15/25    Patient payment - check 1021                  25.00      102.50

 Total charges  360.00     Payments  225.00    Adjustments  110.00
                                            PLEASE PAY THIS AMOUNT   $102.50
 Make checks payable to Lakeside Family Medicine
""",
)
INVOICE = """
 Summit Spine & Rehabilitation Center
 1200 Peak Road, Suite 9
 Denver, CO 80202
 Tel (303) 555-0111    Fax (303) 555-0112

 INVOICE
 Invoice No. 55512                    Invoice date: June 3, 2025
 Bill to:
 Alicia Moreno
 77 Elm Street
 Denver, CO 80210

 Item                                   Qty    Unit price      Amount
 Lumbar support brace                    1        85.00         85.00
 Cervical traction unit                  2        60.00        120.00
 Home exercise kit                       1        45.00         45.00

                                              Subtotal         250.00
                                              Discount          25.00
                                              Total due        225.00
"""
SUPERBILL = """
 HARBOR ORTHOPEDIC GROUP                          SUPERBILL
 9 Dock Ave, Tampa, FL 33602      NPI 1234567893      Tax ID: 59-1234567
 Patient name: Okonkwo, Grace A    Date of birth: 07/15/1990
 Date of service: 02/11/2025       Diagnosis: M54.2, S13.4XXA

      Code     Description                          Fee
 [X]  99204    New patient visit, moderate        310.00
 [ ]  99205    New patient visit, high            420.00
 [X]  72040    X-ray neck 2 views                  95.00
 [ ]  20610    Injection, major joint             180.00

 Total charges                                    405.00
 Amount paid                                       50.00
 Balance due                                      355.00
"""
BALANCE = """
 Riverbend Radiology Associates
 PO Box 1220
 Austin, TX 78701

 Patient Statement

 Account Number      Statement Date      Amount Due
 RR-40021            01/15/2026          $118.40

 Patient: Dana Whitfield

 Service date   Description                     Amount
 12/02/2025     CT HEAD W/O CONTRAST           $980.00
                Insurance payment - Cigna     -$512.60
                Insurance adjustment          -$349.00

                Current balance                $118.40
"""
GROUPED = """
 Pine Valley Physical Therapy LLC
 88 Forest Dr, Salem, OR 97301

 ITEMIZED BILL FOR ATTORNEY: Barton & Hale Law Group LLP
 Patient: Lee, Min-Jun           Acct: PV7781
 Billed on 05/05/2025     Treated on lien

 DOS         CPT/Mod      Units   Charge
 04/01/2025  97161-GP       1     180.00
             97110-GP       2     130.00
             Visit total          310.00
 04/08/2025  97110-GP       2     130.00
             97140-59       1      62.00
             Visit total          192.00

             Total billed        $502.00
             Payments              $0.00
             Balance             $502.00
"""
PAID_PER_LINE = """
 Ortega Orthopaedics
 Patient: Jane Doe
 Service                                             Ins.      Pt.
 date        CPT     Description          Charge     paid      paid      Adjust.
 03/10/26    99204   Office visit, new    540.00   222.00     40.00      278.00
 03/10/26    72040   X-ray, cervical      185.00    58.20      0.00      126.80
 Total                                    725.00   280.20     40.00      404.80
 Balance due: $0.00
"""
HEADLESS = """
 Cedar Dental & Oral Surgery
 4 Main St, Boise, ID 83702
 Invoice for John Doe     Date: 04/01/2025

 03/01/2025  D0140 Limited oral evaluation               85.00
 03/01/2025  D0220 Periapical film                       40.00
 03/02/2025  Splint therapy                             300.00

                                    Subtotal            425.00
                                    Discount             25.00
                                    Tax                   5.00
                                    TOTAL               405.00
"""


def read(*texts, method="text"):
    return extract(pages_of(*texts, method=method)).record


def amounts(record):
    return [str(charge.amount) for charge in record.charges]


def test_every_value_stands_on_the_words_it_was_read_from():
    for texts in (RUNNING, (INVOICE,), (SUPERBILL,), (BALANCE,), (GROUPED,), (PAID_PER_LINE,), (HEADLESS,)):
        pages = pages_of(*texts)
        assert unsourced(extract(pages), pages) == []


def test_the_head_of_a_statement_is_read():
    record = read(*RUNNING)
    assert record.provider_name == "Lakeside Family Medicine"
    assert record.provider_address == "400 Lake Street, Oakdale, TX 75001"
    assert record.provider_phone == "972-555-0199"
    assert (record.patient_name, record.patient_dob) == ("Robert T. Hale", dt.date(1971, 11, 2))
    assert (record.account_number, record.statement_date) == ("88-1204", dt.date(2025, 4, 30))


def test_only_services_are_charges():
    assert amounts(read(*RUNNING)) == ["150.00", "210.00"]


def test_a_code_that_begins_a_description_is_the_charges():
    charge = read(*RUNNING).charges[0]
    assert (charge.code, charge.code_system, charge.description) == ("99213", "CPT", "Office visit")


def test_the_printed_sums_of_a_statement_are_taken_without_their_signs():
    record = read(*RUNNING)
    sums = (record.total_charges, record.total_payments, record.total_adjustments, record.balance_due)
    assert [str(amount) for amount in sums] == ["360.00", "225.00", "110.00", "102.50"]


def test_a_finance_charge_is_named_and_not_counted():
    problems = extract(pages_of(*RUNNING)).problems
    assert [problem.sentence for problem in problems] == [
        "2.50 on page 2 is a fee of the account and is not counted as a charge"
    ]


def test_an_invoice_without_days_of_service_has_charges_without_days():
    record = read(INVOICE)
    assert [charge.date_of_service for charge in record.charges] == [None, None, None]
    assert [str(charge.units) for charge in record.charges] == ["1", "2", "1"]
    assert amounts(record) == ["85.00", "120.00", "45.00"]


def test_a_subtotal_that_the_lines_come_to_is_the_total_of_the_charges():
    record = read(INVOICE)
    assert (record.total_charges, record.total_adjustments, record.balance_due) == (250, 25, 225)


def test_who_an_invoice_is_billed_to_is_the_patient():
    assert read(INVOICE).patient_name == "Alicia Moreno"


def test_a_law_firm_that_is_billed_is_not_the_patient():
    assert read(INVOICE.replace("Alicia Moreno", "Barton & Hale LLP")).patient_name is None


def test_an_invoice_number_is_no_account_number():
    assert read(INVOICE).account_number is None


def test_the_services_of_a_superbill_are_those_that_are_ticked():
    assert [charge.code for charge in read(SUPERBILL).charges] == ["99204", "72040"]


def test_a_day_printed_once_above_the_charges_is_that_of_each():
    assert {charge.date_of_service for charge in read(SUPERBILL).charges} == {dt.date(2025, 2, 11)}


def test_diagnoses_and_numbers_of_the_provider_are_read():
    record = read(SUPERBILL)
    assert record.diagnosis_codes == ("M54.2", "S13.4XXA")
    assert (record.provider_npi, record.provider_tax_id) == ("1234567893", "59-1234567")


def test_what_was_paid_below_the_total_is_no_charge():
    record = read(SUPERBILL)
    assert (record.total_charges, record.total_payments, record.balance_due) == (405, 50, 355)


def test_negative_rows_are_payments_and_adjustments():
    record = read(BALANCE)
    assert amounts(record) == ["980.00"]
    assert (record.total_payments, record.total_adjustments) == (Decimal("512.60"), Decimal("349.00"))


def test_captions_with_their_values_below_are_read():
    record = read(BALANCE)
    assert (record.account_number, record.balance_due) == ("RR-40021", Decimal("118.40"))


def test_the_charges_of_a_visit_share_the_day_printed_once():
    record = read(GROUPED)
    assert [charge.date_of_service.day for charge in record.charges] == [1, 1, 8, 8]


def test_a_modifier_beside_its_code_is_read():
    assert [charge.modifiers for charge in read(GROUPED).charges] == [("GP",), ("GP",), ("GP",), ("59",)]


def test_the_totals_of_visits_are_no_total_of_the_bill():
    record = read(GROUPED)
    assert (record.total_charges, record.total_payments, record.balance_due) == (502, 0, 502)


def test_treatment_on_a_lien_is_noted():
    assert read(GROUPED).on_lien is True
    assert read(INVOICE).on_lien is None


def test_what_is_paid_per_line_is_summed_by_its_columns_total():
    record = read(PAID_PER_LINE)
    assert amounts(record) == ["540.00", "185.00"]
    paid = (record.insurance_payments, record.patient_payments, record.total_adjustments)
    assert [str(amount) for amount in paid] == ["280.20", "40.00", "404.80"]


def test_a_bill_whose_table_has_no_head_is_read_by_its_shape():
    record = read(HEADLESS)
    assert amounts(record) == ["85.00", "40.00", "300.00"]
    assert [charge.code for charge in record.charges] == ["D0140", "D0220", None]
    assert (record.total_charges, record.total_adjustments, record.balance_due) == (425, 25, 405)


def test_a_day_that_cannot_be_read_is_not_that_of_the_row_above():
    record = read(GROUPED.replace("04/08/2025", "O4/??/2025"))
    assert [charge.date_of_service for charge in record.charges][2] is None


def test_masked_numbers_are_null():
    assert read(RUNNING[0].replace("88-1204", "XXXX1204"), RUNNING[1]).account_number is None


def test_a_letterhead_in_capitals_is_kept_where_the_document_has_small_letters():
    assert read(SUPERBILL).provider_name == "HARBOR ORTHOPEDIC GROUP"


def test_names_of_a_document_in_capitals_get_the_case_of_print():
    assert read(BALANCE.upper()).patient_name == "Dana Whitfield"


def test_a_paper_without_charges_yields_nothing():
    extraction = extract(pages_of("Dear Ms. Doe,\nPlease find enclosed what you asked for.\nSincerely"))
    assert extraction.sources == {}
    assert extraction.record.form is None


def test_a_blank_page_yields_nothing():
    assert extract(pages_of("")).sources == {}


PLAIN_WORDS = """
 Ridge Spine Care
 12 Ridge Road
 Boulder, CO 80301
 Phone 303-555-0111

 Statement date   March 9, 2026
 Patient          Lena Ortiz
 Amount due now   $90.00

 Visit      Proc.   What was done           Charge    Ins. paid   Open
 1/20/26    99203   New patient exam        165.00      88.00     77.00
 1/27/26    98941   Adjustment, 3 regions    70.00      57.00     13.00

                    Totals                  235.00     145.00     90.00

 Diagnoses on file: M54.2, S23.3XXA
"""


def test_a_bill_in_plain_words_gives_its_visits_its_diagnoses_and_what_is_due() -> None:
    bill = extract(pages_of(PLAIN_WORDS)).record
    lines = [(line.date_of_service, line.code, line.description, line.amount) for line in bill.charges]
    assert lines == [
        (dt.date(2026, 1, 20), "99203", "New patient exam", Decimal("165.00")),
        (dt.date(2026, 1, 27), "98941", "Adjustment, 3 regions", Decimal("70.00")),
    ]
    assert bill.diagnosis_codes == ("M54.2", "S23.3XXA")
    assert bill.balance_due == Decimal("90.00")


BOXED_CENTS = """
 HARBOR REGIONAL HOSPITAL
 100 Bay Road
 Orange, TX 77630

 42 REV. CD.   43 DESCRIPTION     44 HCPCS / RATES   45 SERV. DATE   46 SERV. UNITS   47 TOTAL CHARGES
 0250          PHARMACY                              021426          41               1288 40
 0450          EMERG ROOM                            021526          1                3318 00
 0001          PAGE 1 OF 1                           030926          TOTALS           4606 40
"""


def test_cents_in_a_box_of_their_own_belong_to_the_charge() -> None:
    bill = read(BOXED_CENTS)
    assert [(line.code, line.units, line.amount) for line in bill.charges] == [
        ("0250", Decimal(41), Decimal("1288.40")),
        ("0450", Decimal(1), Decimal("3318.00")),
    ]
    assert bill.total_charges == Decimal("4606.40")


def test_an_amount_without_day_code_or_words_of_its_own_is_no_charge() -> None:
    span = rows_of(pages_of("900 PINE ST      3.00"))[0].span
    row = TableRow(span.page, {"amount": Span(span.page, span.words[-1:])}, span)
    assert [entry.sort for entry in entries_of([row])] == ["other"]


SECTIONS = """
 Saguaro Rim Medical Center                       Hospital Account Itemization
 Patient: Rosalba Knox        Hospital Account: 740825802

 Svc Date    Code    Description                     Qty      Amount
 Emergency Room
 12/02/25    0450    ED VISIT LEVEL V                  1    3,412.00
 12/02/25    12002   SIMPLE REPAIR                     1      904.00
                             Emergency Room subtotal        4,316.00
 Laboratory
 12/02/25    80053   METABOLIC PANEL                   1      318.00
 12/03/25    85025   CBC                               1      149.00
                             Laboratory subtotal              467.00
                             Total charges                  4,783.00
"""


def test_subtotals_of_sections_are_no_charges_and_a_revenue_code_among_the_codes_is_one() -> None:
    bill = read(SECTIONS)
    assert [(line.code, line.code_system) for line in bill.charges] == [
        ("0450", "REV"), ("12002", "CPT"), ("80053", "CPT"), ("85025", "CPT"),
    ]  # fmt: skip
    assert bill.total_charges == Decimal("4783.00")


VISITS = """
 Evergreen Stride Physical Therapy, PLLC              PATIENT STATEMENT
 Dr. Tobias Wren, DPT
 18 Harbor Steps, Suite 2, Tidewell, WA 98399

 MacCready, Ailsa J      Acct: 55935      DOB: 01/22/1996

 Visit Feb 02, 2026 - Tobias Wren, PT, DPT                    182.00
 97110      Therapeutic exercise               x2             124.00
 97140      Manual therapy                     x1              58.00
                                 Total charges this statement $182.00
"""


def test_units_behind_the_words_of_a_service_are_told_and_who_treats_is_no_patient() -> None:
    bill = read(VISITS)
    assert [(line.description, line.units) for line in bill.charges] == [
        ("Therapeutic exercise", Decimal(2)), ("Manual therapy", Decimal(1)),
    ]  # fmt: skip
    assert bill.patient_name == "MacCready, Ailsa J"


def test_a_caption_with_its_value_over_the_rows_is_no_head_of_a_table() -> None:
    bill = read("""
 Tidewater Sound Health
 Date       Description                     Charges    Insurance Payments   Adjustments   You Owe
 Patient: Ailsa Roe   Hospital Charges   Visit
 1/15/26    Emergency care and imaging     1,840.00         -612.30          -977.70     250.00
 1/24/26    Office visit                     286.00          -91.45          -144.55      50.00
 Totals                                    2,126.00         -703.75        -1,122.25     300.00
""")
    assert [line.amount for line in bill.charges] == [Decimal("1840.00"), Decimal("286.00")]
    assert bill.total_payments == Decimal("703.75")
