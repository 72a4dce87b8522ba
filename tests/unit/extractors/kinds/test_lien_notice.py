from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from extractors.kinds.lien_notice import extract
from tests.pages import pages_of
from tests.sourced import unsourced

MEDICARE = """
 Benefits Coordination & Recovery Center
 NGHP
 PO Box 138832
 Oklahoma City, OK 73113

 March 2, 2025

 Beneficiary Name:   HENRY COLE
 Medicare Number:    1EG4-TE5-MK73
 Case Identification Number:   20250 11122 00981
 Date of Incident:   January 10, 2025
 Subject: Conditional Payment Notice

 Dear Mr. Hale:
 This letter follows your notice. Medicare has identified conditional payments that total $1,234.56. If you
 disagree, please respond no later than April 1, 2025.

 TOS  ICN          Line Processing Provider Name     Diagnosis From       To         Total     Reimbursed  Conditional
                   #    Contractor                   Codes     Date       Date       Charges   Amount      Payment
 40   20123456789    1  01111      Valley Hospital   S13.4XXA  01/10/2025 01/10/2025 2,000.00    950.00      900.00
 71   20123456790    1  01112      Dr. Jones MD      M54.2     01/22/2025 01/22/2025   500.00    334.56      334.56
                                          Sum of Total Charges                       2,500.00  1,284.56    1,234.56
"""
MEDICAID = """
 State of California
 Department of Health Care Services
 Third Party Liability and Recovery Division
 P.O. Box 997425, Sacramento, CA 95899

 April 4, 2025
 Law Offices of Marta Diaz
 100 Main St
 Fresno, CA 93721
 Re: Medi-Cal beneficiary: Luis Ortega
     DHCS Account Number: C123456789-001T
     Date of injury: 11/30/2024
     Lien amount: $3,210.00

 The Department has a lien of $3,210.00. Please contact us before settlement.
"""
ERISA = """
 Trusted Recovery Services, Inc.
 on behalf of ACME Employee Benefit Plan

 Date: 06/01/2025
 Our File No.: TR-55-012        Your Client: Jane Doe      Date of Loss: 05/01/2024
 ACME Employee Benefit Plan is a self-funded plan governed by ERISA (29 U.S.C. 1001). The Plan asserts a first
 priority right of reimbursement in the amount of $12,450.10. Kindly reply by June 30, 2025.

 Provider                     From         Thru         Dx          Charged        Paid
 Lakeside Surgery Center      06/10/2024   06/10/2024   M75.101    20,000.00    11,000.00
 Lakeside Anesthesia          06/10/2024   06/10/2024   M75.101     2,900.00     1,450.10
 Total                                                             22,900.00    12,450.10
"""
DOCTOR = """
 Halvorsen Chiropractic
 5070 N Palm Avenue, Suite B, Fresno, CA 93704

 NOTICE OF DOCTOR'S LIEN
 Patient: Jane Doe          Date of injury: 2/14/2026       Account no.: H-2231
 I hereby give notice of my lien against any settlement. The patient was treated on a lien basis. The balance of
 the account is $1,860.00.
 Dated: 5/6/2026
"""
PLAN = (
    """
 Golden Valley Health Plan                        P.O. Box 9407
 Recovery and Subrogation Unit                    Fresno, CA 93792

 August 3, 2026

 Our member:       Marisol Quintanilla      Reference no.:    GV-SUB-26
 Adverse claim:    44-0917-263              Amount claimed:   $612.00

 As of the date of this letter the plan has paid $612.00 under the Evidence of Coverage. The coverage is insured, not
 self-funded. Our member was injured in an accident on February 14, 2026. Please tell us your client's Medicare status.
""",
    """
 Line   Date of      Provider                Diagnosis        Service      Billed     Paid by
        service                                                                       plan
 1      02/14/2026   Valley Star Ambulance   S16.1XXA, R20.2  Transport   1,650.00     490.00
""",
    """
 Line   Date of      Provider                Diagnosis        Service      Billed     Paid by
        service                                                                       plan
 2      02/14/2026   Sierra Crest Emergency  S13.4XXA         Visit         534.00     122.00
                     Physicians
        Total                                                              2,184.00     612.00
""",
)
ALL = ((MEDICARE,), (MEDICAID,), (ERISA,), (DOCTOR,), PLAN)


def read(*texts):
    return extract(pages_of(*texts)).record


def test_every_value_stands_on_the_words_it_was_read_from():
    for texts in ALL:
        pages = pages_of(*texts)
        assert unsourced(extract(pages), pages) == []


@pytest.mark.parametrize(
    ("texts", "sort"),
    [
        ((MEDICARE,), "medicare"), ((MEDICAID,), "medicaid"), ((ERISA,), "erisa_plan"), ((DOCTOR,), "provider"),
        (PLAN, "health_plan"),
    ],
)  # fmt: skip
def test_the_sort_of_lien_is_what_its_words_speak_for(texts, sort):
    assert read(*texts).lien_type == sort


@pytest.mark.parametrize(
    ("texts", "amount"),
    [
        ((MEDICARE,), "1234.56"), ((MEDICAID,), "3210.00"), ((ERISA,), "12450.10"), ((DOCTOR,), "1860.00"),
        (PLAN, "612.00"),
    ],
)  # fmt: skip
def test_the_sum_claimed_is_read_from_caption_or_sentence(texts, amount):
    assert read(*texts).amount_claimed == Decimal(amount)


@pytest.mark.parametrize(
    ("texts", "reference"),
    [
        ((MEDICARE,), "20250 11122 00981"), ((MEDICAID,), "C123456789-001T"), ((ERISA,), "TR-55-012"),
        ((DOCTOR,), "H-2231"), (PLAN, "GV-SUB-26"),
    ],
)  # fmt: skip
def test_the_reference_is_the_lienholders_own(texts, reference):
    assert read(*texts).reference_number == reference


@pytest.mark.parametrize(
    ("texts", "holder"),
    [
        ((MEDICARE,), "Benefits Coordination & Recovery Center"),
        ((MEDICAID,), "Department of Health Care Services"),
        ((ERISA,), "ACME Employee Benefit Plan"),
        ((DOCTOR,), "Halvorsen Chiropractic"),
        (PLAN, "Golden Valley Health Plan"),
    ],
)
def test_the_holder_is_who_claims_and_not_who_collects(texts, holder):
    assert read(*texts).lienholder == holder


def test_the_holders_address_is_not_the_law_firms():
    assert read(MEDICAID).lienholder_address == "P.O. Box 997425, Sacramento, CA 95899"


def test_the_injured_person_is_read():
    assert [read(*texts).claimant_name for texts in ALL] == [
        "HENRY COLE", "Luis Ortega", "Jane Doe", "Jane Doe", "Marisol Quintanilla",
    ]  # fmt: skip


def test_the_days_of_letter_loss_and_answer_are_read():
    record = read(MEDICARE)
    assert (record.date, record.date_of_loss) == (dt.date(2025, 3, 2), dt.date(2025, 1, 10))
    assert record.response_due == dt.date(2025, 4, 1)


def test_a_day_of_loss_in_a_sentence_is_read():
    assert read(*PLAN).date_of_loss == dt.date(2026, 2, 14)


def test_a_letter_that_asks_for_no_answer_by_a_day_has_none():
    assert read(DOCTOR).response_due is None


def test_the_items_go_on_over_pages():
    items = read(*PLAN).items
    assert [(str(item.billed), str(item.paid)) for item in items] == [("1650.00", "490.00"), ("534.00", "122.00")]
    assert items[0].diagnosis_codes == ("S16.1XXA", "R20.2")
    assert items[1].provider_name == "Sierra Crest Emergency Physicians"


def test_a_conditional_payment_goes_before_what_was_reimbursed():
    assert read(MEDICARE).items[0].paid == Decimal("900.00")


def test_a_total_is_no_item():
    assert len(read(ERISA).items) == 2


def test_a_blank_page_before_the_letter_changes_nothing():
    assert read("", *PLAN) == read(*PLAN)


def test_a_blank_page_yields_nothing():
    assert extract(pages_of("")).sources == {}


def test_a_paper_without_a_claim_yields_nothing():
    assert extract(pages_of("Golden Valley Health Plan\nThank you for your letter.")).sources == {}


SWORN = """
                 NOTICE OF HOSPITAL LIEN
 STATE OF NEVADA
 COUNTY OF ELKO

 NOTICE IS HEREBY GIVEN that Blue Sage Regional Hospital, whose address is 1450 Idaho Street, Elko, Nevada 89801,
 has furnished hospitalization to Jo Nakagawa, who was injured on November 30, 2025. The hospital claims a lien in
 the amount of $18,774.60. The patient's account number is BS-77341.
 Dated this 22nd day of December, 2025.
"""


def test_a_sworn_lien_is_read_from_its_sentences():
    record = extract(pages_of(SWORN)).record
    assert record.lienholder == "Blue Sage Regional Hospital"
    assert record.lienholder_address == "1450 Idaho Street, Elko, Nevada 89801"
    assert (record.claimant_name, record.reference_number) == ("Jo Nakagawa", "BS-77341")
    assert record.date == dt.date(2025, 12, 22)


def test_a_notice_without_a_sum_still_says_whose_lien_it_is():
    record = extract(pages_of("Fir Health Plan\nNotice of Lien\nOur member: Jo Park\nThe sum will follow.")).record
    assert (record.claimant_name, record.amount_claimed) == ("Jo Park", None)


def test_what_was_paid_in_conditional_payments_is_claimed():
    text = "Medicare has identified $867.53 in conditional payments. Your settlement of $9,000.00 is noted."
    assert extract(pages_of(text)).record.amount_claimed == Decimal("867.53")


def test_a_state_over_the_name_of_its_system_is_part_of_the_name():
    text = """
                    STATE OF ARIZONA
            HEALTH CARE COST CONTAINMENT SYSTEM
 801 E Saguaro St, Phoenix, AZ 85099

 NOTICE OF MEDICAID LIEN
 Member: Philomena Tsosie
 TPL Case: TPL-3501138
 The program has a lien and has paid $2,850.59. Please answer by 02/12/2026.
"""
    record = read(text)
    assert record.lienholder == "STATE OF ARIZONA HEALTH CARE COST CONTAINMENT SYSTEM"
    assert (record.reference_number, record.response_due) == ("TPL-3501138", dt.date(2026, 2, 12))


def test_a_recorded_hospital_lien_names_whom_it_treated_and_what_it_claims():
    text = """
 RECORDED IN OFFICIAL RECORDS
 Instrument 2025-L-21909

                 NOTICE OF HOSPITAL LIEN
 NOTICE IS HEREBY GIVEN that Blackthorn Regional Medical Center, whose address is 1200 Infirmary Blvd, Kestrel Gap,
 TN 37999, claims a lien for the reasonable charges of hospital care given to Dashiell R. Yarborough, who was
 injured on or about July 29, 2025.
 2. Amount claimed to be due: $16,265.08.
"""
    record = read(text)
    assert (record.claimant_name, record.reference_number) == ("Dashiell R. Yarborough", "2025-L-21909")
    assert record.amount_claimed == Decimal("16265.08")


def test_the_patient_and_not_the_member_of_the_plan_is_the_claimant_and_days_may_stand_under_service():
    text = """
 Rookery Recovery Services
 on behalf of the Castellan Freight Employee Benefit Plan

 Plan Member: Yevgenia Pratt
 Patient: Bart K. Achterberg

 The Plan has paid $9,038.03 in benefits and claims a lien in that sum.

 Service     Provider                  Dx          Charged       Benefit
 8/21/25     Tamarack Orthopaedic      S46.011A      659.88       410.59
 9/27/25     Tidewater Surgery Ctr     S46.011D   20,050.20     8,627.44
"""
    record = read(text)
    assert record.claimant_name == "Bart K. Achterberg"
    assert [(item.date_of_service, item.paid) for item in record.items] == [
        (dt.date(2025, 8, 21), Decimal("410.59")),
        (dt.date(2025, 9, 27), Decimal("8627.44")),
    ]


def test_time_is_given_until_the_day():
    text = "NOTICE OF LIEN\n\nThe plan claims a lien of $100.00. You have until September 29, 2025 to respond.\n"
    assert read(text).response_due == dt.date(2025, 9, 29)
