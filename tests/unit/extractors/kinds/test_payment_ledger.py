from __future__ import annotations

import datetime as dt

from extractors.kinds.payment_ledger import extract
from tests.pages import pages_of
from tests.sourced import unsourced

PIP = """
 NORTHSTAR INSURANCE COMPANY                       PIP PAYMENT LOG
 Claim No: NS-778-22                 Insured: Jo Park
 Coverage: Personal Injury Protection       Limit: $10,000.00

 Check Date   Check #   Provider                    DOS From    DOS To      Charged     Allowed       Paid    Balance
 05/01/25     7781      Metro Chiropractic          04/02/25    04/02/25     180.00      144.00     115.20   9,884.80
 05/15/25     7790      Metro Chiropractic          04/09/25    04/09/25     180.00      144.00     115.20   9,769.60
 05/20/25     7802      City Imaging                04/11/25    04/11/25   1,900.00    1,520.00   1,216.00   8,553.60
                                                                  Total                 1,446.40
 Remaining benefits  $8,553.60
"""
MEDPAY = """
 Great Lakes Casualty                                         Date printed 08/01/2025
 Medical Payments Coverage - Payment History
 Claim number  GL-2025-0091         Policy limit  5,000.00

 Payee                       Service dates               Amount billed   Amount paid   Date paid
 Lake Ambulance              03/03/2025                       1,250.00      1,250.00   04/01/2025
 St. Luke Hospital           03/03/2025                       6,200.00      3,750.00   04/03/2025

 Total paid to date 5,000.00
 Amount remaining 0.00    MEDICAL PAYMENTS COVERAGE IS EXHAUSTED
"""
OVER_PAGES = (
    """
 Keystone Lark Auto                                    PAYMENT LEDGER
 Coverage               Medical Payments
 Limit per person       $5,000.00

 Paid on      Payee                         Service date       Billed       Paid    Remaining
 04/22/2026   Valley Star Ambulance         02/14/2026       2,184.00     150.00     4,850.00
""",
    """
 Paid on      Payee                         Service date       Billed       Paid    Remaining
 05/06/2026   Sierra Crest Emergency        02/14/2026      11,946.50     250.00     4,600.00
              Physicians
 05/08/2026   VOID Sierra Crest             02/14/2026      11,946.50    -250.00     4,850.00
""",
)


def read(*texts):
    return extract(pages_of(*texts)).record


def test_every_value_stands_on_the_words_it_was_read_from():
    for texts in ((PIP,), (MEDPAY,), OVER_PAGES):
        pages = pages_of(*texts)
        assert unsourced(extract(pages), pages) == []


def test_each_payment_is_read_whatever_the_order_of_the_columns():
    for record in (read(PIP), read(MEDPAY)):
        first = record.payments[0]
        assert None not in (first.date, first.payee, first.date_of_service, first.billed, first.paid)
    first = read(MEDPAY).payments[0]
    assert (first.payee, first.date, first.date_of_service) == (
        "Lake Ambulance", dt.date(2025, 4, 1), dt.date(2025, 3, 3),
    )  # fmt: skip


def test_the_coverage_is_the_one_that_is_named():
    assert read(PIP).coverage == "personal_injury_protection"
    assert read(MEDPAY).coverage == "medical_payments"


def test_limit_paid_and_remaining_are_read():
    record = read(MEDPAY)
    assert [record.limit, record.total_paid, record.remaining] == [5000, 5000, 0]


def test_a_total_under_no_caption_counts_where_the_payments_come_to_it():
    assert str(read(PIP).total_paid) == "1446.40"
    assert read(PIP.replace("1,446.40", "1,500.00")).total_paid is None


def test_what_is_left_is_the_last_running_figure_where_no_caption_says_so():
    assert str(read(*OVER_PAGES).remaining) == "4850.00"


def test_a_payment_taken_back_is_a_negative_payment():
    assert [str(payment.paid) for payment in read(*OVER_PAGES).payments] == ["150.00", "250.00", "-250.00"]


def test_a_payee_over_two_lines_is_one():
    assert read(*OVER_PAGES).payments[1].payee == "Sierra Crest Emergency Physicians"


def test_the_carrier_and_its_claim_are_read():
    record = read(PIP)
    assert (record.carrier, record.claim_number) == ("NORTHSTAR INSURANCE COMPANY", "NS-778-22")


def test_a_blank_page_yields_nothing():
    assert extract(pages_of("")).sources == {}


def test_a_running_total_of_payments_is_no_payment():
    text = """
 Knickerbocker Indemnity Co.                 NO-FAULT PAYOUT SHEET
 File No.: KI-99172       Aggregate Limit: $50,000.00      Balance of Limit: $47,603.35

 Payable To                 Service Period      Claimed      Benefit Paid    Paid Date    Cumulative Paid
 Empire Upright MRI PC      11/10/25           1,757.32            878.65     12/19/25             878.65
 Terrace Physical PC        11/12/25           1,930.00          1,518.00     12/19/25           2,396.65
"""
    record = extract(pages_of(text)).record
    assert [str(payment.paid) for payment in record.payments] == ["878.65", "1518.00"]
    assert [payment.date_of_service for payment in record.payments] == [dt.date(2025, 11, 10), dt.date(2025, 11, 12)]
    assert (record.claim_number, str(record.remaining)) == ("KI-99172", "47603.35")


def test_a_limit_and_what_is_left_are_read_from_a_sentence():
    text = """
 Evergreen Crest Insurance          Medical Payments Log
 Medical Provider      Treatment Date     Bill Amount    Payment     Date Issued
 Coquille Hospital     12/06/2025            3,318.40    3,318.40    01/08/2026
 The policy's limit for medical payments is $5,000.00 per person. The amount remaining is $1,681.60.
"""
    record = extract(pages_of(text)).record
    assert (str(record.limit), str(record.remaining)) == ("5000.00", "1681.60")


def test_what_was_paid_may_be_said_in_a_sentence():
    pages = pages_of("""
 GREAT LAKES CASUALTY COMPANY
 MEDICAL PAYMENTS COVERAGE - PAYMENTS MADE
 Date of Payment   Paid To                Svc Dt        Amount Billed   Amount Paid
 01/22/2026        Capital Ambulance      12/03/2025    $1,104.00       $1,104.00
 01/29/2026        Sparrow Radiology      12/03/2025    $618.00         $600.00
 Payments to date total $1,704.00. The policy's medical payments limit is $5,000.00.
""")
    record = extract(pages).record
    assert str(record.total_paid) == "1704.00"
    assert record.payments[0].date_of_service is not None


def test_a_total_in_the_column_of_payments_is_taken_though_the_payments_come_to_another():
    pages = pages_of("""
 GREAT LAKES CASUALTY COMPANY
 MEDICAL PAYMENTS COVERAGE - PAYMENTS MADE
 Date of Payment   Paid To                Svc Dt        Amount Billed   Amount Paid
 01/22/2026        Capital Ambulance      12/03/2025    $1,104.00       $1,104.00
 01/29/2026        Sparrow Radiology      12/03/2025    $618.00         $600.00
 TOTAL                                                  $1,722.00       $1,794.00
""")
    assert str(extract(pages).record.total_paid) == "1794.00"


def test_a_void_cheque_and_a_denied_bill_are_no_payments():
    void = " 05/22/25     VOID     City Imaging                04/11/25    04/11/25     330.00      164.07     164.07"
    denied = " 05/29/25     DENIED   Metro Chiropractic          04/16/25    04/16/25     180.00        0.00       0.00"
    above = PIP.index(" " * 50 + "              Total")
    refused = f"{PIP[:above]}{void}\n{denied}\n{PIP[above:]}"
    assert read(refused).payments == read(PIP).payments
