import datetime as dt

import pytest

from extractors.pleading import rows
from extractors.service import addressed, proof, service
from tests.pages import page_of

HAND = """
PROOF OF SERVICE
On June 3, 2026, I caused the foregoing to be personally delivered to:
Lee Hand, Esq.
"""
CERTIFIED = """
CERTIFICATE OF SERVICE
I certify that a copy was sent on this the 12th day of August, 2026, by
certified mail, return receipt requested, to all counsel.
"""
OVERNIGHT = """
DECLARATION OF SERVICE
On 06/04/2026 I served the documents by placing them in a sealed FedEx
overnight envelope addressed to: Lee Hand, 1 Main St.
"""
EMAIL_WITH_ADDRESSES = """
CERTIFICATE OF SERVICE
I HEREBY CERTIFY that on July 1, 2026, the foregoing was served
electronically via the Florida Courts E-Filing Portal on:
Lee Hand, Esq., Facsimile: 305-555-0100, U.S. Highway 1, Miami
"""
JUDICIAL_COUNCIL = """
PROOF OF SERVICE
3. I served the requests on the person listed below:
a. [ ] Personal service. I personally delivered them.
b. [x] Mail. I deposited them with the United States Postal Service.
   Date mailed: March 9, 2026
c. [ ] Overnight delivery.
Executed on March 10, 2026
"""
GLYPHS = """
PROOF OF SERVICE
On May 2, 2026, I served the foregoing.
☐ BY MAIL
☒ BY E-MAIL OR ELECTRONIC TRANSMISSION
☐ BY PERSONAL SERVICE
"""
ONE_HEADING = """
PROOF OF SERVICE
On May 2, 2026, I served the foregoing in the manner below.
(BY MAIL) I placed the envelope for collection and mailing. My e-mail
address is a@b.example.
"""
SIGNED_THE_SAME_DAY = """
PROOF OF SERVICE
On the date set forth below I served the foregoing by United States mail.
Executed on May 4, 2026, at Fresno, California.
"""
FAX = """
CERTIFICATE OF SERVICE
I certify that on May 2, 2026 this was served by facsimile.
"""
BLANK = """
PROOF OF SERVICE
On __________, 2026, I served the foregoing on:
[ ] BY MAIL
[ ] BY ELECTRONIC SERVICE
Executed on __________, at Fresno.
"""
TWO = """
CERTIFICATE OF SERVICE
I certify that on May 2, 2026 this was served by e-mail and by U.S. mail.
"""


@pytest.mark.parametrize(
    ("text", "day", "manner"),
    [
        (HAND, dt.date(2026, 6, 3), "personal"),
        (CERTIFIED, dt.date(2026, 8, 12), "mail"),
        (OVERNIGHT, dt.date(2026, 6, 4), "overnight"),
        (EMAIL_WITH_ADDRESSES, dt.date(2026, 7, 1), "electronic"),
        (JUDICIAL_COUNCIL, dt.date(2026, 3, 9), "mail"),
        (GLYPHS, dt.date(2026, 5, 2), "electronic"),
        (ONE_HEADING, dt.date(2026, 5, 2), "mail"),
        (SIGNED_THE_SAME_DAY, dt.date(2026, 5, 4), "mail"),
        (FAX, dt.date(2026, 5, 2), None),
        (BLANK, None, None),
        (TWO, dt.date(2026, 5, 2), None),
    ],
    ids=[
        "hand",
        "certified",
        "overnight",
        "portal",
        "form",
        "glyphs",
        "heading",
        "same day",
        "fax",
        "blank",
        "two",
    ],
)
def test_day_and_manner_are_read_off_proofs_of_every_style(text, day, manner):
    found = service(proof(rows([page_of(text)])))
    assert (found.day and found.day.value, found.manner and found.manner.value) == (day, manner)


SCANNED = """
PROOF OF SERVICE
On June 2, 2026, I served the foregoing.
OJ (BY MAIL) I placed the envelope for collection and mailing.
(BY OVERNIGHT DELIVERY) I deposited it for delivery the next day.
0 (BY ELECTRONIC SERVICE) I sent it to the addresses listed.
"""


def test_on_a_scan_the_one_box_unlike_the_empty_ones_is_the_ticked_one():
    found = service(proof(rows([page_of(SCANNED, method="ocr")])))
    assert found.manner is not None
    assert found.manner.value == "overnight"


def test_every_manner_that_a_proof_claims_is_named():
    assert service(proof(rows([page_of(TWO)]))).manners == ("electronic", "mail")


def test_a_paper_without_a_proof_has_no_rows_of_one():
    assert proof(rows([page_of("REQUESTS FOR PRODUCTION\nAnswer these by mail by May 2, 2026")])) == ()


def test_a_sentence_of_service_at_the_foot_is_a_proof_without_a_heading():
    found = service(
        proof(rows([page_of("1. Admit that you fell.\n2. Admit that it rained.\nServed by mail on May 2, 2026")]))
    )
    assert found.day is not None
    assert found.day.value == dt.date(2026, 5, 2)


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("Cert.: By regular mail, 19 May 2025, Lee Hand, Esq.", "mail"),
        ("MAILED 07-03-2025 by K. S.", "mail"),
        ("ADMISSION OF SERVICE\nDue and personal service of the foregoing admitted May 8, 2025.", "personal"),
        ("RETURN: Served by handing to the defendant at 40 Mill Rd on 10-9-25.", "personal"),
        ("Certificate: e-mailed to counsel on March 12, 2026.", "electronic"),
        ("CERTIFICATE OF SERVICE\nLee Hand [ ] Mail [ ] E-filed [X] Overnight carrier 20 May 2025", "overnight"),
        ("AFFIDAVIT OF SERVICE BY MAIL: Ann Lee says that she served the within.", "mail"),
    ],
)
def test_a_short_proof_says_how_the_paper_was_served(text, manner):
    found = service(proof(rows((page_of(text),)))).manner
    assert found is not None
    assert found.value == manner


@pytest.mark.parametrize(
    "text", ["VIA OVERNIGHT COURIER\nLee Hand, Esq.", "TO: Lee Hand, Esq. (Via overnight courier)"]
)
def test_the_manner_may_stand_with_the_address(text):
    found = addressed(rows((page_of(text),)))
    assert found is not None
    assert found.value == "overnight"
