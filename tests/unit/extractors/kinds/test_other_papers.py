import datetime as dt
from decimal import Decimal

import pytest

from casefile.records.other import OtherPaper
from extractors.kinds import other_papers
from tests.pages import pages_of


def read(kind: str, text: str) -> OtherPaper:
    record = other_papers.extract(pages_of(text), kind).record
    assert isinstance(record, OtherPaper)
    return record


AGREEMENT = """
                       CONTINGENT FEE AGREEMENT

This agreement is made on May 16, 2025 between Ada L. Poole ("Client") and Crick and
Barlow, Attorneys at Law ("Firm"). Client was hurt in an accident on May 12, 2025.

1. Fee. The fee is one third of any gross recovery. If there is no
recovery there is no fee.

____________________          ____________________
Ada L. Poole, Client          Barnaby Crick, for the Firm
"""
SWORN = """
           AFFIDAVIT CONCERNING COST AND NECESSITY OF SERVICES

Before me, the undersigned authority, personally appeared Rosa Quarrie, who, being by me duly
sworn, deposed as follows: My name is Rosa Quarrie. I am the custodian of records for Clearwater
Imaging Partners. Attached are records of the services given to Dan R. Yarrow on August 22, 2025.
The total amount paid for the service was $0.00 and the amount currently unpaid but which the
provider has a right to be paid is $2,275.00.

Rosa Quarrie, Affiant

SWORN TO AND SUBSCRIBED before me on the 12th day of February, 2026.
Notary Public, State of Texas: Evan Liddell
My commission expires January 12, 2028.
"""
LETTER = """
Mandrake Sorrel PLLC
3 Alembic Row

February 11, 2026

Flint Hills Assurance
Attn: Barry Mallister, Claims
PO Box 2207

Our client: Zenobia Castle
Your insured: Ruth Pike
Date of loss: January 28, 2026

Dear Mr. Mallister:

This office represents Ms. Castle. Please direct every further communication to us.

Warmly,

Juniper Ashgrove, Paralegal
"""
COMPLAINT = """
                        DISTRICT COURT OF HOLLIS COUNTY

Ada M. Castellow, Plaintiff,          Case No. CI 25-780
v.                                    COMPLAINT AND JURY DEMAND
Raymond T. Okpara, Defendant.

1. Defendant resides in Hollis County.

Dated February 23, 2026.

Barnaby Crick, Attorney for Plaintiff
"""


def test_a_fee_agreement_is_of_the_day_it_was_made_and_names_both_sides():
    paper = read("retainer", AGREEMENT)
    assert paper.date == dt.date(2025, 5, 16)
    assert set(paper.names) == {"Ada L. Poole", "Crick and Barlow, Attorneys at Law", "Barnaby Crick"}


def test_an_affidavit_names_who_swears_for_whom_about_whom_and_the_notary():
    assert set(read("affidavit", SWORN).names) == {
        "Rosa Quarrie", "Clearwater Imaging Partners", "Dan R. Yarrow", "Evan Liddell"
    }  # fmt: skip


def test_an_affidavit_is_of_the_day_it_was_sworn_to():
    assert read("affidavit", SWORN).date == dt.date(2026, 2, 12)


def test_an_affidavit_of_charges_is_about_what_is_still_unpaid_where_nothing_was_paid():
    assert read("affidavit", SWORN).amount == Decimal("2275.00")


def test_a_letter_names_its_writer_its_reader_its_subjects_and_its_signer():
    assert set(read("correspondence", LETTER).names) == {
        "Mandrake Sorrel PLLC", "Barry Mallister", "Zenobia Castle", "Ruth Pike", "Juniper Ashgrove"
    }  # fmt: skip


def test_a_pleading_names_both_parties_and_the_attorney_who_signs():
    assert set(read("pleading", COMPLAINT).names) == {"Ada M. Castellow", "Raymond T. Okpara", "Barnaby Crick"}


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Signed this 19th day of November, 2025.", dt.date(2025, 11, 19)),
        ("Subscribed and sworn to before me this 3rd day of May, A.D. 2026", dt.date(2026, 5, 3)),
        ("Written: 02/24/2026", dt.date(2026, 2, 24)),
        ("Repair estimate prepared November 21, 2025 by Galloway Appraisal Bureau", dt.date(2025, 11, 21)),
        ("Estimate of Record      08/12/2025 09:12 AM", dt.date(2025, 8, 12)),
        ("Date of loss: 05/12/2025", None),
        ("My commission expires January 12, 2028", None),
    ],
)
def test_the_day_of_a_paper_in_its_wordings(line, day):
    assert read("authorization", line).date == day


def test_an_estimate_names_its_appraiser_whom_it_is_for_and_the_owner():
    text = """
Repair estimate prepared November 21, 2025 by Galloway Appraisal Bureau for
Skyline Reciprocal Exchange
Owner: Philo Tsosie. Appraiser: Benno Castell. Vehicle: 2017 Honda CR-V

NET ESTIMATE TOTAL     $1,354.99
"""
    paper = read("repair_estimate", text)
    assert set(paper.names) == {
        "Galloway Appraisal Bureau", "Skyline Reciprocal Exchange", "Philo Tsosie", "Benno Castell"
    }  # fmt: skip
    assert paper.amount == Decimal("1354.99")


def test_a_caption_on_the_next_row_is_no_part_of_a_name():
    text = """
PEACH RIDGE INSURANCE COMPANY                                         Estimate of Record
Owner: Imogen Duarte                                             Written by: Gideon Marsh
Odometer: 48,120                                                    Point of impact: Rear
Line   Oper   Description       Part Number    Qty    Extended price
"""
    names = read("repair_estimate", text).names
    assert not any("Odometer" in name or "Part" in name for name in names)
    assert "Gideon Marsh" in names


def test_a_blank_form_names_nobody():
    text = """
AUTHORIZATION FOR RELEASE OF MEDICAL RECORDS
Patient name: ____________________   Date of birth: ___________
I authorize: ____________________
to release to: ____________________
Signature: ____________________   Date: ____________
"""
    assert read("authorization", text) == OtherPaper(title="Authorization for Release of Medical Records")


@pytest.mark.parametrize(
    ("kind", "line", "name"),
    [
        ("pleading", "Plaintiff will take the deposition of Garrison Pruitt on April 22", "Garrison Pruitt"),
        ("affidavit", "The van struck the bicycle of Quentin Sadler at the corner", "Quentin Sadler"),
        ("retainer", "Accepted: Winston Amadi, Attorney at Law", "Winston Amadi"),
        ("authorization", "I, Thad Brockway, hereby authorize and request you to release my records", "Thad Brockway"),
        ("photograph", "Taken 02/16/2026, 10:42 a.m., at the towing yard, by Elena Quintana", "Elena Quintana"),
        ("repair_estimate", "Damage estimate for Imogen Duarte", "Imogen Duarte"),
        ("repair_estimate", "Estimate by Pete Lasker. Good for 60 days.", "Pete Lasker"),
    ],
)  # fmt: skip
def test_whom_a_wording_names(kind, line, name):
    assert name in read(kind, f"\n\n\n{line}\n").names


def test_a_firm_called_by_its_lawyer_and_the_lawyer_are_two():
    text = """
            LAW OFFICES OF IMOGEN FAIRBANKS
            210 Peachtree Walk, Atlanta, GA 30303

March 17, 2026

Buckhead Pain Specialists, LLC
55 Roswell Rd

Dear Sir or Madam:

Please accept this letter as our agreement to protect your outstanding balance of $6,240.00.

Very truly yours,

Imogen Fairbanks
"""
    paper = read("letter_of_protection", text)
    assert paper.amount == Decimal("6240.00")
    assert set(paper.names) == {
        "Law Offices of Imogen Fairbanks", "Buckhead Pain Specialists, LLC", "Imogen Fairbanks"
    }  # fmt: skip


def test_the_day_told_in_a_sworn_story_is_not_the_day_of_the_oath():
    text = """
MILLICENT DRAGO, being duly sworn, deposes and says: I reside in Buffalo. On October 9, 2025 I rode in
the automobile operated by Casper Nightingale.

Sworn to before me this
2nd day of March, 2026
"""
    paper = read("affidavit", text)
    assert paper.date == dt.date(2026, 3, 2)
    assert set(paper.names) == {"Millicent Drago", "Casper Nightingale"}


def test_who_appeared_before_an_authority_is_named():
    sworn = "AFFIDAVIT\n\nThere appeared before the undersigned notary public Ilse Okoro and stated as follows."
    assert read("affidavit", sworn).names == ("Ilse Okoro",)


@pytest.mark.parametrize(
    ("kind", "line", "name"),
    [
        ("authorization", "Release to: The Oyelowo Law Group, P.C., 17 Bridge St", "The Oyelowo Law Group, P.C"),
        ("authorization", "To this recipient: Prairie Bend Hospital, Information Desk", "Prairie Bend Hospital"),
        ("authorization", "Name of firm receiving records:\n Law Office of Ferris Holloway",
        "Law Office of Ferris Holloway"),
        ("affidavit", "I am the custodian of records for Balcones Imaging, LLC. Attached are bills.",
        "Balcones Imaging, LLC"),
        ("authorization", "To the custodian of records of La Paloma Taqueria #2:", "La Paloma Taqueria #2"),
        ("affidavit", "The pages attached are a true copy of the account of Noor F. Haddadin.", "Noor F. Haddadin"),
        ("retainer", "He was injured through the negligence of Vincent Amoroso.", "Vincent Amoroso"),
        ("retainer", "Client: Thessaly O. Brandvold      For Attorneys: Eleanor Pruitt", "Eleanor Pruitt"),
    ],
)  # fmt: skip
def test_further_wordings_name_whom_they_name(kind, line, name):
    names = [printed.rstrip(".") for printed in read(kind, f"\n A PAPER OF ITS KIND\n\n {line}\n").names]
    assert name in names


def test_the_county_where_a_paper_was_sworn_is_no_party():
    text = """
 AFFIDAVIT OF NO OTHER INSURANCE
 STATE OF NORTH CAROLINA, COLD SPRING COUNTY

 Odette Sizemore, after being duly sworn, deposes and says:

 Lucius Bream
 Notary Public, Cold Spring County
"""
    assert "Cold Spring County" not in read("affidavit", text).names


def test_charges_that_come_to_a_sum_are_sworn_to():
    assert read("affidavit", "\n AFFIDAVIT\n\n The charges come to $22,410.00.\n").amount == Decimal("22410.00")


def test_the_day_beside_a_signature_is_the_papers_where_no_caption_says_so():
    text = "\n LETTER OF PROTECTION\n\n O. Pettibone                  10/27/2025\n Patient\n"
    assert read("letter_of_protection", text).date == dt.date(2025, 10, 27)


SHEET = """
Lackawanna Neurology

To:  Valerie Szymanski          From:  K. Odom, Billing
Fax: 716-555-0141               Pages: 6
Date: June 13, 2024
Re: Hattie Lomax acct 61 04
Group Name: Elkhorn Grain Coop

Dear Sir or Madam:

Attached find the ledger. Will you protect the balance?
"""


def test_a_fax_names_people_in_any_cell_and_by_their_initials():
    assert set(read("correspondence", SHEET).names) == {
        "Lackawanna Neurology", "Valerie Szymanski", "K. Odom", "Hattie Lomax"
    }  # fmt: skip


def test_a_short_repair_estimate_names_people():
    text = """
Vern's Body & Frame
Customer: Leland Achterberg        Acct: 4471
Estimator: J. Helgeson
Total: $3,915.08
"""
    assert set(read("repair_estimate", text).names) == {"Leland Achterberg", "J. Helgeson"}


def test_each_of_several_parties_is_a_name():
    text = COMPLAINT.replace(
        "Raymond T. Okpara, Defendant", "Lone Pine Trucking, Inc. and Raymond T. Okpara, Defendants"
    )
    assert {"Lone Pine Trucking, Inc.", "Raymond T. Okpara"} <= set(read("pleading", text).names)


def test_titles_and_short_captions_are_no_names():
    text = """
RETAINER AGREEMENT

Attorney: Lawyer Ada Poole
Client: Rosa Quarrie
Firm: Medical Malpractice
Owner: Lbr Hr
"""
    assert set(read("retainer", text).names) == {"Ada Poole", "Rosa Quarrie"}
