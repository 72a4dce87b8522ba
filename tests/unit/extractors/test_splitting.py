import itertools

import pytest

from casefile.pages import Page
from extractors.splitting import split
from tests.pages import pages_of
from tests.unit.extractors.papers import (
    CLAIM_FORM,
    COMPLAINT,
    DISCOVERY,
    EMPLOYER,
    EOB,
    OFFER,
    PAPERS,
    PHOTO,
    STATEMENT,
    STUB,
    TAX_FORM,
    THERAPY_NOTE,
)

BLANK = ""
COVER = """
FAX COVER SHEET
To: Farrow & Hale      From: Tahoe Imaging Center     Pages: 2
"""
SET = """
                        UNITED STATES DISTRICT COURT
                         DISTRICT OF NEW MEXICO
ROSA DELGADO,                   )
          Plaintiff,            )
     v.                         )   Case No. 1:25-cv-00931
LONE PINE, INC.,                )
          Defendant.            )

              DEFENDANT'S FIRST SET OF INTERROGATORIES TO PLAINTIFF

INTERROGATORY NO. 1:
State Your full name.
ANSWER:

INTERROGATORY NO. 2:
Identify each health care provider who has treated You for any reason in the ten years
"""
VISIT = """
RIVERSIDE ORTHOPAEDICS
Patient: {name}           Date of visit: {day}       DOB: 06/01/1987

FOLLOW-UP VISIT
CHIEF COMPLAINT
Neck pain.
EXAMINATION
Spasm on the left.
PLAN
Continue therapy.
"""
FOOT_TITLED = """
          a Employee's social security number          OMB No. 1545-0008
22222     XXX-XX-4471
b Employer identification number (EIN)            1 Wages, tips, other compensation   2 Federal income tax withheld
77-0512234                                              41,240.55                           3,120.40
c Employer's name, address, and ZIP code          3 Social security wages             4 Social security tax withheld
COPPERLINE FOODS, INC.                                  41,240.55                           2,556.91
9 MILL RD                                         5 Medicare wages and tips           6 Medicare tax withheld
SPARKS, NV 89431                                        41,240.55                           597.99
d Control number                                  9                                   10 Dependent care benefits
0012
e Employee's first name and initial  Last name          11 Nonqualified plans         12a See instructions for box 12
ROSA DELGADO                                                                                D   1,200.00
                                                        13 Statutory employee  Retirement plan
15 State Employer's state ID number   16 State wages, tips, etc.   17 State income tax   20 Locality name
NV 0012288                            41,240.55
Form W-2 Wage and Tax Statement 2025
Copy C - For EMPLOYEE'S RECORDS
"""
RELEASE = """
                      Farrow & Hale, Attorneys at Law
                 200 Court Street, Reno, NV 89501 - 775-555-0100

              AUTHORIZATION TO RELEASE EMPLOYMENT AND PAYROLL RECORDS

TO: Washoe Unified Schools, Human Resources, 425 E 9th Street, Reno, NV 89512
I, Imogen Duarte, authorize you to give my attorneys named above complete copies of my personnel
file, payroll records, attendance records and job description, and any wage verification form that
they send you. A photocopy of this authorization has the force of the original.

______________________
Imogen Duarte
Date: September 2, 2025
"""
LEDGER_ON = """
TAHOE IMAGING CENTER
Date        Description                      Charges    Payments    Adjustments    Balance
01/12/2026  MRI lumbar spine                   980.00                                980.00
02/12/2026  MRI lumbar spine                   480.00                              1,460.00
"""
NOTE_ON = """
and she was told to return if the numbness came back. Range of motion was full. She
was given a home program and asked to call with any questions.
"""
SERVICE = """
1  PROOF OF SERVICE
2  I am over the age of eighteen and not a party to this action. On November 5, 2026, I
3  served the foregoing SPECIAL INTERROGATORIES by electronic service on all parties.
4  I declare under penalty of perjury that the foregoing is true and correct.
"""


def numbered(page: str, number: int, count: int) -> str:
    return f"{page.rstrip()}\n\n                              Page {number} of {count}\n"


def cuts(*texts: str) -> list[list[int]]:
    return [[page.number for page in document] for document in split(pages_of(*texts))]


def visit(day: str, name: str = "Imogen Duarte") -> str:
    return VISIT.format(day=day, name=name)


def test_a_page_that_begins_another_paper_is_cut_off():
    assert cuts(OFFER, EOB, STATEMENT) == [[1], [2], [3]]


def test_page_1_of_n_begins_a_document_and_what_follows_it_binds():
    first, second = numbered(visit("03/01/2026"), 1, 2), numbered(NOTE_ON, 2, 2)
    assert cuts(first, second, numbered(visit("03/15/2026"), 1, 2), second) == [[1, 2], [3, 4]]


def test_a_numbering_of_the_whole_packet_binds_no_documents_together():
    packet = [numbered(page, at, 5) for at, page in enumerate((OFFER, EOB, STATEMENT, STUB, CLAIM_FORM), 1)]
    assert cuts(*packet) == [[1], [2], [3], [4], [5]]


def test_each_visit_is_a_note_of_its_own():
    assert cuts(visit("03/01/2026"), visit("03/15/2026"), visit("04/02/2026")) == [[1], [2], [3]]


def test_two_pages_of_one_visit_are_one_note():
    assert cuts(visit("03/01/2026"), visit("03/01/2026")) == [[1, 2]]


def test_a_page_of_another_patient_is_cut_off_on_both_sides():
    pages = (visit("03/01/2026"), visit("03/01/2026", "Darnell Whitcomb"), visit("03/01/2026"))
    assert cuts(*pages) == [[1], [2], [3]]


def test_a_page_without_a_head_goes_on():
    assert cuts(visit("03/01/2026"), NOTE_ON, STATEMENT, LEDGER_ON) == [[1, 2], [3, 4]]


def test_pay_stubs_of_two_periods_are_two_documents():
    later = STUB.replace("08/29/2025", "09/30/2025").replace("08/01/2025 - 08/31/2025", "09/01/2025 - 09/30/2025")
    assert cuts(STUB, later) == [[1], [2]]


def test_copies_of_one_w2_are_one_document():
    assert cuts(TAX_FORM, TAX_FORM) == [[1, 2]]


def test_a_w2_titled_at_its_foot_is_no_second_page_of_a_pay_stub():
    assert cuts(STUB, FOOT_TITLED) == [[1], [2]]


def test_an_authorization_behind_the_employers_letter_is_another_paper():
    assert cuts(EMPLOYER, RELEASE) == [[1], [2]]


def test_forms_w2_of_two_employers_are_two():
    other = TAX_FORM.replace("58,900.00", "12,440.50").replace("854.05", "180.39").replace("6,120.00", "900.10")
    assert cuts(TAX_FORM, other) == [[1], [2]]


def test_a_proof_of_service_stays_with_what_was_served():
    assert cuts(DISCOVERY, SERVICE, COMPLAINT) == [[1, 2], [3]]


def test_explanations_of_two_claims_are_two():
    assert cuts(EOB, EOB.replace("25340-11982", "26011-40027")) == [[1], [2]]


def test_a_blank_page_between_goes_with_what_follows():
    assert cuts(OFFER, BLANK, EOB) == [[1], [2, 3]]


def test_a_blank_back_within_a_document_stays_in_it():
    assert cuts(numbered(visit("03/01/2026"), 1, 2), BLANK, numbered(NOTE_ON, 2, 2)) == [[1, 2, 3]]


def test_a_blank_page_at_the_end_goes_with_what_precedes():
    assert cuts(OFFER, EOB, BLANK) == [[1], [2, 3]]


def test_a_sheet_laid_before_mail_goes_with_what_follows():
    assert cuts(OFFER, "Law Offices of Rosa Lind\n\nINCOMING MAIL", STATEMENT) == [[1], [2, 3]]


def test_a_cover_sheet_goes_with_the_paper_that_it_covers():
    assert cuts(OFFER, COVER, STATEMENT) == [[1], [2, 3]]


def test_daily_notes_of_two_days_are_two():
    assert cuts(THERAPY_NOTE, THERAPY_NOTE.replace("01/12/2026", "01/14/2026")) == [[1], [2]]


def test_statements_of_two_months_are_two():
    assert cuts(STATEMENT, STATEMENT.replace("Statement Date: 01/15/2026", "Statement Date: 02/15/2026")) == [[1], [2]]


def test_two_claim_forms_that_each_have_a_total_are_two():
    assert cuts(CLAIM_FORM, CLAIM_FORM.replace("99203", "99213")) == [[1], [2]]


def test_photographs_that_follow_one_another_are_one_document():
    assert cuts(PHOTO, PHOTO.replace("Photograph 3", "Photograph 4")) == [[1, 2]]


def test_the_line_of_a_fax_machine_makes_no_letterhead():
    fax = "03/02/2026 10:14  From: Tahoe Imaging   Fax 775-555-0188   P.{}/003"
    pages = [f"{fax.format(f'00{at}')}\n{page.lstrip()}" for at, page in enumerate((OFFER, EOB, STATEMENT), 1)]
    assert cuts(*pages) == [[1], [2], [3]]


def test_a_file_of_blank_pages_is_one_document():
    assert cuts(BLANK, BLANK) == [[1, 2]]


def test_two_letters_of_one_sender_are_two():
    assert cuts(OFFER, OFFER.replace("August 12, 2026", "September 30, 2026")) == [[1], [2]]


@pytest.mark.parametrize(("one", "two"), list(itertools.pairwise(sorted(PAPERS))))
def test_papers_of_two_kinds_are_cut_apart(one: str, two: str):
    if PAPERS[one][0] != PAPERS[two][0]:
        assert cuts(PAPERS[one][1], PAPERS[two][1]) == [[1], [2]]


def test_space_for_answers_on_later_pages_of_a_set_opens_no_other_paper():
    asked = "\n\n".join(
        f"INTERROGATORY NO. {number}:\nIdentify each lien on Your recovery.\nANSWER:" for number in range(5, 9)
    )
    assert len(split(pages_of(SET, f"before the date of the Incident.\nANSWER:\n\n{asked}"))) == 1


def test_every_page_stands_in_exactly_one_document():
    pages = pages_of(*(page for _, page in PAPERS.values()), BLANK, PHOTO, BLANK, THERAPY_NOTE)
    numbers = [page.number for document in split(pages) for page in document]
    assert numbers == [page.number for page in pages]


def test_no_pages_are_no_documents():
    nothing: list[Page] = []
    assert split(nothing) == ()


RECOVERY_LETTER = """
Medicare Secondary Payer Recovery
PO Box 138832, Oklahoma City, OK 73113
March 4, 2026
Beneficiary Name: Arlo Tamblyn     Case Identification Number: 2025 11880
Dear Arlo Tamblyn:
Medicare has paid $8,104.66 in conditional payments related to your claim. If you settle,
Medicare must be repaid.
Sincerely,
BCRC
"""
SUMMARY_FORM = """
                         Payment Summary Form
Beneficiary Name: Arlo Tamblyn     Case Identification Number: 2025 11880
ICN             Processing Contractor   Provider Name      Total Charges   Reimbursed Amount
22534100281904  NGS                     Kootenai Health    18,220.40       7,610.12
Sum of Reimbursed Amount: $8,104.66
"""


def test_a_payers_list_of_payments_stays_with_its_letter():
    assert cuts(RECOVERY_LETTER, SUMMARY_FORM, STATEMENT) == [[1, 2], [3]]


@pytest.mark.parametrize(
    "sheet", ["PATCH T", "SEPARATOR PAGE - DO NOT REMOVE", "EXHIBIT B", "FAX TRANSMITTAL SHEET", "SCAN SEPARATOR"]
)
def test_a_sheet_between_papers_goes_with_the_paper_that_follows(sheet: str):
    assert cuts(OFFER, sheet, STATEMENT) == [[1], [2, 3]]
