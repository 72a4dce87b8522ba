import datetime as dt
from decimal import Decimal

import pytest

from casefile.pages import Page
from casefile.records.insurance import ClaimLetter
from extractors.kinds import claim_letter
from tests.pages import pages_of

COUNTER = """
                    HEARTLAND FARM INSURANCE COMPANY
                    P.O. Box 2371, Bloomington, IL 61702

June 12, 2026

Lee Hand, Esq.
Hand & Hand LLP
1 Main St
Fresno, CA 93701

RE:   Claim Number:    75-22K1-90X
      Our Insured:     JOHN ROE
      Your Client:     Maria Delgado
      Date of Loss:    01/09/2026

Dear Mr. Hand:

We received your demand of $100,000.00 dated May 20, 2026 on behalf of Ms. Delgado,
with medical specials of $12,345.67. After careful review we are unable to accept your
demand. We have evaluated the claim and extend an offer of $21,500.00 in full and final
settlement of all bodily injury claims.

Please call me at (309) 555-0144 ext. 22 to discuss.

Sincerely,

HEARTLAND FARM INSURANCE COMPANY

Dana Whitfield, AIC
Claim Specialist
(309) 555-0144 Ext. 22
Fax: (309) 555-0199
dana.whitfield@heartland.example

cc: File
"""
DENIED = """
OAK CASUALTY COMPANY
Claims Department

Date: 03/18/2026

Hand & Hand LLP

Claim No.: OC-2026-00417
Insured: Acme Freight, Inc.
Claimant: Jane R. Doe
DOL: 2/1/2026

Dear Counsel:

We have completed our investigation of this loss. Our insured had the green
light. As our insured was not negligent, we are unable to make an offer of
settlement and must respectfully deny your client's claim.

Very truly yours,

Samuel Ortiz
Senior Claims Examiner
Direct: 213-555-0177
"""
RIGHTS = """
BLUE RIDGE INSURANCE CO.
200 Ridge Rd, Asheville, NC 28801

May 4, 2026

Owen Reed
9 Hill St

Re: RESERVATION OF RIGHTS
Insured: Owen Reed
Claim #: BR-88-1201
Loss Date: April 2, 2026

Dear Mr. Reed:

Blue Ridge is investigating this loss under a full reservation of rights. The
policy excludes delivery for a fee. We request a recorded statement.

Regards,

Pat Lamb
Coverage Analyst
pat.lamb@blueridge.example | 828-555-0101
"""
ASKS = """
SUMMIT MUTUAL INSURANCE

July 2, 2026

RE: Claimant: Marcus Bell
    Claim: 0522-SM-771
    Date of Accident: June 1, 2026
    Insured: Harbor Realty Corp.

To Whom It May Concern:

Please provide the medical records and itemized bills of your client for the
five years before the accident, and a signed authorization. We cannot evaluate
the claim until we have them.

Thank you,

Rita Moss
Bodily Injury Adjuster
Tel 212-555-0133   Fax 212-555-0134
"""
TENDER = """
LONE STAR COUNTY MUTUAL
August 3, 2026

Our Insured: Lone Pine Trucking, LLC   Claim Number: LS 449 20 11
Claimant: Rosa M. Delgado              Date of Loss: January 9, 2026

Dear Ms. Lamb:

Lone Star hereby tenders its bodily injury policy limits of $30,000.00 to your
client in exchange for a full release. The limits are $30,000 per person and
$60,000 per accident.

Sincerely,

J. T. Stone
"""
REPAIRS = """
TALL PINE MUTUAL
May 1, 2026
Re: Claim TP-1234-9 / Date of loss: 4/1/2026

Dear Counsel:

We have agreed to pay $4,210.00 for the repairs to your client's vehicle. Our check
for the property damage is enclosed. The bodily injury claim is open.

Sincerely,
Ann Field
"""
LIMITS = """
GULFSIDE INSURANCE
April 9, 2026
Re: Policy limits / Claim Number GS-20-771

Dear Counsel:

Pursuant to your request, the policy carries bodily injury limits of 25/50 and
medical payments limits of $5,000 each person. Florida law requires limits of
$10,000 per person at least. We make no offer at this time.

Sincerely,
Ann Field
"""
RECEIVED = """
SEDGEFIELD CLAIMS SERVICES
on behalf of Summit Mutual Insurance

September 9, 2026

Dear Ms. Hand:

We acknowledge receipt of your letter of representation dated September 1, 2026
regarding your client, Maria Delgado, and our insured, John A. Roe. The claim
number is 2026-SF-11871 and the date of loss is August 8, 2026. Please send the
medical bills. You may reach me at 555-010-2222 or by e-mail at k.wong@sedge.example.

Best regards,

Kim Wong
"""


def _read(text: str) -> ClaimLetter:
    record = claim_letter.extract(pages_of(text)).record
    assert isinstance(record, ClaimLetter)
    return record


def _body(*sentences: str) -> ClaimLetter:
    return _read(
        "OAK CASUALTY COMPANY\n\nMay 1, 2026\n\nDear Counsel:\n\n"
        + "\n".join(sentences)
        + "\n\nSincerely,\n\nAnn Field\n"
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (COUNTER, "offer"),
        (DENIED, "denial"),
        (RIGHTS, "reservation_of_rights"),
        (ASKS, "request"),
        (TENDER, "offer"),
        (REPAIRS, "other"),
        (LIMITS, "other"),
        (RECEIVED, "acknowledgement"),
    ],
    ids=["counter", "denied", "rights", "asks", "tender", "repairs", "limits", "received"],
)
def test_what_the_letter_does_is_told_by_its_subject_or_its_sentences(text, kind):
    assert _read(text).letter_type == kind


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (COUNTER, ("75-22K1-90X", "John Roe", "Maria Delgado", dt.date(2026, 1, 9))),
        (DENIED, ("OC-2026-00417", "Acme Freight, Inc.", "Jane R. Doe", dt.date(2026, 2, 1))),
        (RIGHTS, ("BR-88-1201", "Owen Reed", None, dt.date(2026, 4, 2))),
        (ASKS, ("0522-SM-771", "Harbor Realty Corp.", "Marcus Bell", dt.date(2026, 6, 1))),
        (TENDER, ("LS 449 20 11", "Lone Pine Trucking, LLC", "Rosa M. Delgado", dt.date(2026, 1, 9))),
        (REPAIRS, ("TP-1234-9", None, None, dt.date(2026, 4, 1))),
        (LIMITS, ("GS-20-771", None, None, None)),
        (RECEIVED, ("2026-SF-11871", "John A. Roe", "Maria Delgado", dt.date(2026, 8, 8))),
    ],
    ids=["counter", "denied", "rights", "asks", "tender", "repairs", "limits", "received"],
)
def test_the_claim_is_read_beside_captions_and_in_sentences(text, claim):
    record = _read(text)
    assert (record.claim_number, record.insured_name, record.claimant_name, record.date_of_loss) == claim


@pytest.mark.parametrize(
    ("text", "adjuster"),
    [
        (COUNTER, ("Dana Whitfield, AIC", "(309) 555-0144 Ext. 22", "dana.whitfield@heartland.example")),
        (DENIED, ("Samuel Ortiz", "213-555-0177", None)),
        (RIGHTS, ("Pat Lamb", "828-555-0101", "pat.lamb@blueridge.example")),
        (ASKS, ("Rita Moss", "212-555-0133", None)),
        (TENDER, ("J. T. Stone", None, None)),
        (RECEIVED, ("Kim Wong", "555-010-2222", "k.wong@sedge.example")),
    ],
    ids=["counter", "denied", "rights", "asks", "tender", "received"],
)
def test_the_adjuster_signs_and_says_how_to_be_reached(text, adjuster):
    record = _read(text)
    assert (record.adjuster_name, record.adjuster_phone, record.adjuster_email) == adjuster


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        (COUNTER, "Heartland Farm Insurance Company"),
        (RIGHTS, "Blue Ridge Insurance Co."),
        (RECEIVED, "Summit Mutual Insurance"),
    ],
    ids=["letterhead", "abbreviated", "administrator"],
)
def test_the_carrier_is_the_letterhead_or_whom_an_administrator_writes_for(text, carrier):
    assert _read(text).carrier == carrier


@pytest.mark.parametrize(
    ("text", "day"),
    [(COUNTER, dt.date(2026, 6, 12)), (DENIED, dt.date(2026, 3, 18)), (TENDER, dt.date(2026, 8, 3))],
)
def test_the_day_of_the_letter_is_not_the_day_of_loss(text, day):
    assert _read(text).date == day


@pytest.mark.parametrize(
    ("text", "amount"),
    [(COUNTER, Decimal("21500.00")), (TENDER, Decimal("30000.00")), (DENIED, None), (REPAIRS, None), (LIMITS, None)],
)
def test_only_an_offer_of_settlement_is_an_amount_offered(text, amount):
    assert _read(text).amount_offered == amount


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("We are prepared to settle the injury claim for $9,250.00.", 9250),
        ("I have authority to resolve this claim in the amount of $7,500.", 7500),
        ("While we cannot accept your demand, we offer $12,000.00 to settle.", 12000),
        ("We offer Forty Thousand Dollars ($40,000.00) in settlement.", 40000),
        ("We are not in a position to offer $12,000.00 at this time.", None),
        ("We cannot make an offer until we have the bills of $4,000.00.", None),
        ("Our prior offer of $5,000.00 is withdrawn.", None),
        ("You offered to settle for policy limits.", None),
        ("We offer $1,200.00 for the total loss of the vehicle.", None),
    ],
)
def test_offers_are_told_from_refusals_demands_and_repairs(sentence, amount):
    assert _body(sentence).amount_offered == amount


@pytest.mark.parametrize(
    ("text", "limit"),
    [(TENDER, Decimal("30000.00")), (LIMITS, Decimal("25000.00")), (COUNTER, None), (DENIED, None)],
)
def test_a_limit_for_one_person_is_read_where_the_letter_confirms_it(text, limit):
    assert _read(text).limit_per_person == limit


def test_two_different_limits_are_a_question_not_a_choice():
    text = "OAK CASUALTY\n\nDear Counsel:\n\nThe limits are $25,000 per person.\nThe limits are $50,000 per person.\n"
    extraction = claim_letter.extract(pages_of(text))
    assert isinstance(extraction.record, ClaimLetter)
    assert (extraction.record.limit_per_person, [p.code for p in extraction.problems]) == (None, ["limit_per_person"])


def test_the_kind_points_at_the_words_that_decided_it():
    source = claim_letter.extract(pages_of(RIGHTS)).sources["letter_type"]
    assert (source.method, source.text) == ("inferred", "RESERVATION OF RIGHTS")


def test_a_masked_claim_number_is_not_known():
    assert _read(DENIED.replace("OC-2026-00417", "XXXXXX417")).claim_number is None


def test_a_page_without_words_is_an_empty_record():
    assert claim_letter.extract([Page(1, 612.0, 792.0, (), (), "ocr", "0", blank=True)]).record == ClaimLetter()


def test_a_letter_to_the_street_of_one_who_claims_names_the_claimant_and_denies():
    text = """
                    SKYLINE RECIPROCAL EXCHANGE

Date: 10-19-2025

Bart K. Achterberg
305 Camino del Roble
Vista Serena, CA 92999

File No.        SKY0970292
Policyholder    Yevgenia Pratt

Dear Bart Achterberg,

After a careful review we must decline payment of your claim.

Respectfully,

Xanthe Morland, AIC
"""
    record = _read(text)
    assert (record.letter_type, record.claimant_name, record.insured_name) == (
        "denial", "Bart K. Achterberg", "Yevgenia Pratt"
    )  # fmt: skip


def test_a_subject_in_prose_names_client_insured_loss_and_number_over_its_rows():
    text = """
TIMBERLINE UNDERWRITERS
1 Summit Plaza, Boise, ID 83702

March 30, 2026

Re: Your client Lysander Beaumont; our insured Coastline Provisions, Inc.; loss of November 30, 2025; our file
TU 26-3310

Dear Ms. Northcott:

To evaluate this matter we need the following: itemized bills and proof of lost wages.

Sincerely yours,

Fitzgerald Moon
"""
    record = _read(text)
    assert (record.letter_type, record.claim_number) == ("request", "TU 26-3310")
    assert (record.claimant_name, record.insured_name) == ("Lysander Beaumont", "Coastline Provisions, Inc.")
    assert record.date_of_loss == dt.date(2025, 11, 30)


def test_the_writer_may_say_at_the_head_how_to_be_reached():
    text = """
Redwood Mutual

Quentin Abara
Claims Consultant
Direct line: (800) 555-0139, extension 4418
E-mail: q.abara@redwood.example

May 1, 2026

Dear Mr. Inglis,

We value the claim and would like to settle it for $9,600.00.

Sincerely,

Quentin Abara
"""
    record = _read(text)
    assert record.adjuster_email == "q.abara@redwood.example"
    assert record.adjuster_phone == "(800) 555-0139 extension 4418"


def test_a_name_with_its_office_or_a_number_ends_a_letter_without_a_closing():
    text = """
GOLDEN SPAN INSURANCE EXCHANGE

Claim: 04-2907-BI25

Dear Attorney:

We are not able to evaluate your client's injury claim until we receive the items marked below.
We thank you for your help.

Delphina Crews, Injury Adjuster
559-555-0121
dcrews@goldenspan.example
"""
    record = _read(text)
    assert (record.adjuster_name, record.adjuster_phone) == ("Delphina Crews", "559-555-0121")
    assert record.adjuster_email == "dcrews@goldenspan.example"


def test_captions_without_a_colon_lead_to_names_and_dividers_end_them():
    led = """
September 20, 2025

Claim Number PH-5431411
Injured Party Soledad V. Ibarra
Insured Philip Grantham

Dear Counsel:
"""
    record = _read(led)
    assert (record.insured_name, record.claimant_name) == ("Philip Grantham", "Soledad V. Ibarra")
    record = _read("Re: Claim GL-822-25045 / Insured: Mesa Roller Rink, Inc. / Accident: 10/11/2025\n\nDear Sir:")
    assert record.insured_name == "Mesa Roller Rink, Inc."


def test_the_claimant_goes_before_an_administrators_client():
    record = _read("CLIENT      Bountiful Foods Markets\nCLAIMANT    Henrietta L. Sandoval-Moss\n\nDear Counselor:\n")
    assert record.claimant_name == "Henrietta L. Sandoval-Moss"


def test_the_last_figure_of_a_table_is_the_offer_where_its_caption_says_so():
    text = """
Dear Counsel,

We value the claim as follows and offer the last figure to settle it:

    Medical expense not paid by no-fault         $6,214.50
    General damages                              $9,000.00
    Settlement offer                            $15,214.50
"""
    record = _read(text)
    assert (record.letter_type, record.amount_offered) == ("offer", Decimal("15214.50"))


def test_a_right_to_deny_is_reserved_and_not_used():
    text = """
RESERVATION OF RIGHTS

Dear Colleen Rafferty:

Nothing that we do waives any right of the company. We reserve the right to deny coverage and to withdraw.
"""
    assert _read(text).letter_type == "reservation_of_rights"


def test_the_point_of_contact_acknowledges_though_records_are_asked_for():
    text = """
Good morning,

Thank you for your letter of representation. I will be the point of contact for the claim.
When treatment is finished, kindly forward the records.
"""
    assert _read(text).letter_type == "acknowledgement"


def test_a_claims_center_is_no_carrier():
    text = """
                    PIEDMONT FARM & FAMILY
                    Casualty Claims Center

Jun 7, 2025

OUR CLAIM: 44-C567-1606
OCCURRED: Apr 12, 2025

Counsel,
"""
    record = _read(text)
    assert record.carrier == "Piedmont Farm & Family"
    assert record.date_of_loss == dt.date(2025, 4, 12)


def test_a_captioned_handler_is_reached_by_the_lines_below_in_the_same_column():
    text = """
Copper Basin Mutual

Pruitt Halloran & Vance, LLP              File handler: Ignatius Blackwood
Attn: Eleanor Pruitt                      Direct: 520-555-0177 x 310
404-555-0199                              E-mail: iblackwood@copperbasin.example

Dear Ms. Pruitt:

We are neither accepting nor denying the claim at this time.
"""
    record = _read(text)
    assert (record.adjuster_name, record.adjuster_phone) == ("Ignatius Blackwood", "520-555-0177 x 310")
    assert (record.adjuster_email, record.letter_type) == ("iblackwood@copperbasin.example", "other")
