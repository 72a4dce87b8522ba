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


def test_items_that_stand_one_under_another_are_read_by_their_captions():
    text = """
 NOTICE OF LIEN
 The plan claims a lien of $942.60.

 10/12/2025        Mesa Express Care LLC
 Diagnosis S13.4XXA, S23.3XXA        Billed $526.81        Paid $240.10

 11/08/2025        Redstone Open MRI
 Diagnosis S83.511A                  Billed $1,890.00      Paid $702.50

                                     Total paid $942.60
"""
    one, two = read(text).items
    assert (one.date_of_service, one.provider_name) == (dt.date(2025, 10, 12), "Mesa Express Care LLC")
    assert list(one.diagnosis_codes) == ["S13.4XXA", "S23.3XXA"]
    assert (one.billed, one.paid) == (Decimal("526.81"), Decimal("240.10"))
    assert (two.provider_name, two.paid) == ("Redstone Open MRI", Decimal("702.50"))


def test_captions_side_by_side_have_their_values_on_the_row_below():
    text = """
                       State of Illinois
           Department of Healthcare and Family Services

 Date of this notice     Case number       Recipient            Date of injury
 08/16/2025              HFS-TPL-375666    Latoya S. Winbush    05/16/2025

 The Department has a charge upon all claims for the injury. The charge stands today at $7,204.39.
"""
    record = read(text)
    assert (record.claimant_name, record.date) == ("Latoya S. Winbush", dt.date(2025, 8, 16))
    assert (record.lien_type, record.amount_claimed) == ("medicaid", Decimal("7204.39"))


def test_the_firm_that_a_notice_is_addressed_to_holds_no_lien():
    text = """
 Liberty Crossing Senior Advantage          Recovery Services
                                            PO Box 2290, Camp Hill, PA 17099
 Dec 11, 2025
 Kowal & Ferreira LLC
 88 Wabash Plaza, Suite 1410, Prairie Bend, IL 60996

 Recovery file: LC-RCV-801474
 Our claim for reimbursement is $100.00.
"""
    record = read(text)
    assert record.lienholder == "Liberty Crossing Senior Advantage"
    assert record.lienholder_address == "PO Box 2290, Camp Hill, PA 17099"


def test_a_hospital_gives_notice_of_its_privilege_in_numbered_sentences():
    text = """
                 NOTICE OF HOSPITAL PRIVILEGE (LIEN)

 Sent by certified mail on July 3, 2025

 1. This notice is given by St. Brendan Parish Hospital, 2000 Evangeline Pkwy, Saint Amiel, LA 70999.
 2. The injured person is Wendell C. Thibodeaux, of 740 Bayou Cypress Ln, Saint Amiel, LA 70999.
 3. The injury was received on June 3, 2025, and the hospital treated it under account number H454963117550.
 5. The hospital claims a privilege on the net amount payable to the injured person in the sum of
 $5,402.62, its reasonable charges that are unpaid.
"""
    record = read(text)
    assert (record.lienholder, record.lien_type) == ("St. Brendan Parish Hospital", "hospital")
    assert record.lienholder_address == "2000 Evangeline Pkwy, Saint Amiel, LA 70999"
    assert (record.date, record.reference_number) == (dt.date(2025, 7, 3), "H454963117550")
    assert record.amount_claimed == Decimal("5402.62")


def test_a_sworn_lien_names_its_hospital_in_a_numbered_caption_and_its_day_at_the_end():
    text = """
 STATE OF GEORGIA
 COUNTY OF TALMADGE
                          HOSPITAL LIEN
 The hospital named below claims a lien on all causes of action accruing to the patient named below.

 1. Hospital                     Wiregrass Memorial Health System, 71 Azalea Blvd, Kettle
                                 Brook, GA 30996
 2. Patient                      Thessaly O. Brandvold
 5. Amount claimed to be due     $7,049.36

 This 25th day of August, 2025.
"""
    record = read(text)
    assert record.lienholder == "Wiregrass Memorial Health System"
    assert record.lienholder_address == "71 Azalea Blvd, Kettle Brook, GA 30996"
    assert record.date == dt.date(2025, 8, 25)


def test_the_united_states_claim_the_value_of_care_without_the_word_lien():
    text = """
                 DEPARTMENT OF VETERANS AFFAIRS
 DATE: July 21, 2025
 VETERAN: Dashiell P. Vong
 OUR REFERENCE: VA-MCRA-25-2670
 The United States is entitled to recover the reasonable value of that care.
      Date of care     Amount
      04/14/2025       $4,118.00
      04/27/2025         $612.40
      TOTAL            $4,730.40
"""
    record = read(text)
    assert (record.lien_type, record.claimant_name) == ("tricare_va", "Dashiell P. Vong")
    assert record.amount_claimed == Decimal("4730.40")


def test_a_hospital_gives_notice_in_a_sentence_that_its_address_parts():
    text = """
 Return to:                                  FILED FOR RECORD
 Patient Accounts                            Doc. No. 2025-048811

 Mesquite Plains Hospital District, 900 Caprock Ave, Lubbock, TX 79499, gives notice that it has a lien for hospital
 services furnished to the injured individual below.

 Injured individual      Thornton J. Escobedo, 4 Llano Ct, Lubbock, TX 79498
 Amount of lien          $28,114.90
"""
    record = read(text)
    assert record.lienholder == "Mesquite Plains Hospital District"
    assert record.lienholder_address == "900 Caprock Ave, Lubbock, TX 79499"
    assert (record.claimant_name, record.reference_number) == ("Thornton J. Escobedo", "2025-048811")


def test_captions_in_capitals_are_no_claimant():
    text = """
 STATEMENT OF MEDICAID LIEN
 MEMBER NAME           MEDICAID ID      RECOVERY CASE NO.
 Dorian K. Whitlatch   5501227781       CR-2026-00871
"""
    record = read(text)
    assert (record.claimant_name, record.reference_number) == ("Dorian K. Whitlatch", "CR-2026-00871")


def test_the_benefits_advanced_are_the_claim_and_nlt_is_by():
    text = "NOTICE OF LIEN\n\nThe benefits advanced come to $4,318.72. Request you reply NLT 13 February 2026.\n"
    record = read(text)
    assert (record.amount_claimed, record.response_due) == (Decimal("4318.72"), dt.date(2026, 2, 13))


def test_the_day_of_the_loss_in_a_row_of_captions_is_not_the_papers():
    text = "NOTICE OF LIEN\n\nPrepared: 2026-04-02   Event: LMH-E-77120   Loss date: 2025-12-11\n\nThe lien is $5.00.\n"
    assert read(text).date == dt.date(2026, 4, 2)
