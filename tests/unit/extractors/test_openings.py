import pytest

from extractors.clues import Cut, clues
from extractors.evidence import glance
from extractors.gathered import Gathered, Side
from extractors.marks import marks
from extractors.splitting import common_numbers, cut_before
from extractors.stamps import faxed, is_stamp
from tests.pages import pages_of
from tests.unit.extractors.papers import OFFER

LETTER = """
 NORTH STAR INDEMNITY
 PO Box 11, Bismarck ND 58501
 June 12, 2026
 Dear Mr. Finch:
 A release for your client to sign is enclosed.
 Sincerely,
 T. Bergstrom
"""
RELEASE = """
 RELEASE OF ALL CLAIMS
 For the sum of $100.00 the undersigned releases the insured.
 ____________________     ____________________     ____________________
"""
BILL = """
 OHIO RIVER ORTHO
 Statement     Acct 55182244
 01/14/2026    23615    2,610.00
 Balance       3,120.00
"""


def between(*texts: str) -> Cut:
    sides = [Side(glance(page), marks(page)) for page in pages_of(*texts)]
    cut = cut_before(Gathered(sides[:-1]), sides[-1], frozenset(), common_numbers(sides))
    assert cut is not None
    return cut


@pytest.mark.parametrize(
    "row",
    [
        "05/19/2026  14:02   FROM: 8025550144   TO: 8455550100   P. 3/17",
        "Sep 02 2026 09:41  HP Fax  page 4",
        "07/14/26 16:20 FAX 617 555 0150  BAYSIDE ORTHO  [7/8]",
        "MR-ALV 000003",
        "BHC000412",
    ],
)
def test_the_line_of_a_fax_and_a_bates_number_are_stamps(row: str):
    assert is_stamp(row)


@pytest.mark.parametrize("row", ["Page 3 of 4", "Acct 0041882", "NOTICE", "Fax: 617-555-0150", "03/02/2026"])
def test_what_an_office_prints_on_its_own_paper_is_no_stamp(row: str):
    assert not is_stamp(row)


def test_a_fax_numbers_its_pages():
    assert faxed("Sep 02 2026 09:41  HP Fax  page 4") == 4
    assert faxed("07/14/26 16:20 FAX 617 555 0150  BAYSIDE ORTHO  [7/8]") == 7
    assert faxed("Page 3 of 4") is None


def test_the_pages_of_a_fax_bind_no_papers_of_it():
    one, two = (f" Sep 02 2026 09:41  HP Fax  page {at}\n{page.lstrip()}" for at, page in enumerate((LETTER, BILL), 1))
    assert "follows" not in clues(between(one, two))


def test_a_fax_that_begins_again_is_a_clue():
    one, two = (f" Sep 02 2026 09:41  HP Fax  page {at}\n{page.lstrip()}" for at, page in ((3, LETTER), (1, BILL)))
    assert "fax again" in clues(between(one, two))


def test_what_a_letter_names_as_enclosed_is_known_by_its_title():
    shown = clues(between(LETTER, RELEASE))
    assert shown["encloses"] == 1
    assert shown["named in the letter"] > 0
    assert "encloses" not in clues(between(LETTER, BILL.replace("Statement", "PO Box 41, Louisville KY 40201")))


def test_amounts_that_the_pages_before_show_are_a_clue():
    assert clues(between(BILL, " PAYMENT COUPON\n Please pay 3,120.00\n"))["amounts known"] == 1
    assert not clues(between(BILL, " PAYMENT COUPON\n Please pay 14.00\n")).get("amounts known")


def test_numbers_of_the_papers_before_are_known():
    assert clues(between(BILL, " PAYMENT COUPON\n Acct 55182244\n"))["numbers known"] == 1
    assert clues(between(BILL, " PAYMENT COUPON\n Acct 88110033\n"))["numbers new"] == 1


def test_a_number_of_the_whole_file_binds_no_papers():
    pages = [f" Member 77110044\n Visit {at}\n" for at in range(8)]
    sides = [Side(glance(page), marks(page)) for page in pages_of(*pages)]
    assert common_numbers(sides) == {"77110044"}
    assert common_numbers(sides[:2]) == frozenset()


def test_a_subject_over_a_later_page_of_a_letter_begins_no_other():
    assert "letter after letter" not in clues(between(LETTER, " Re: Okoro, page 2\n We wait for your answer.\n"))
    assert "letter after letter" in clues(between(LETTER, OFFER))


ON_OATH = """
 STATEMENT OF WITNESS
 STATE OF MINNESOTA   )
 COUNTY OF AURORA     )
 I, Wendeline Torkelson, being first duly sworn, state:
 1. I live at 40 Tamarack Lane in Lake Aurora.
"""


def test_a_statement_on_oath_begins_a_paper_but_not_one_of_service():
    assert "sworn" in clues(between(BILL, ON_OATH))
    assert "sworn" not in clues(between(BILL, ON_OATH.replace("I live at", "I served the summons at")))


def test_a_letter_says_that_the_details_are_overleaf():
    letter = LETTER.replace("A release for your client to sign is enclosed.", "Details are overleaf.")
    assert clues(between(letter, RELEASE))["encloses"] == 1
