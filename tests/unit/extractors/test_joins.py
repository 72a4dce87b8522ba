import pytest

from extractors.clues import clues
from extractors.evidence import glance
from extractors.form_sheets import is_one_claim, is_totalled
from extractors.gathered import Gathered, Side
from extractors.marks import marks
from extractors.sheets import days_in, unnumbered
from extractors.splitting import cut_before, split
from tests.pages import page_of, pages_of

HEAD = """
 CEDAR BROOK ORTHOPEDICS
 410 Tannery Row, Millbrook NY 12545
 Patient: Dana Orville    DOB: 04/11/1984    Date of visit: {day}
"""
BEGUN = """
 FOLLOW-UP VISIT
 SUBJECTIVE: Neck and shoulder pain since the collision, worse when she reaches overhead or drives.
 OBJECTIVE: Paraspinal spasm on the right, rotation 55 of 80 degrees, Spurling positive for pain to the
"""
GONE_ON = """
 shoulder. Reflexes are equal.
 ASSESSMENT: Cervical strain with radicular symptoms.
 PLAN: Therapy twice a week, no lifting above ten pounds.
 Electronically signed by Lena Whitcomb, MD
"""
CLAIM = """
                     HEALTH INSURANCE CLAIM FORM
 1a. INSURED'S I.D. NUMBER   HM-448120-26
 2. PATIENT'S NAME   BRANDT, HOLLIS T      3. PATIENT'S BIRTH DATE   07 30 1971
 21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY   A. S33.5XXA   B. M99.03
 24. A. DATE(S) OF SERVICE   D. PROCEDURES, SERVICES   F. $ CHARGES
{lines}
 26. PATIENT'S ACCOUNT NO.   BRA118200     28. TOTAL CHARGE   $ 360 00
 31. SIGNATURE OF PHYSICIAN   {signed}     33. BILLING PROVIDER INFO   MERIDIAN SPINE
"""


def between(*texts: str) -> dict[str, float]:
    sides = [Side(glance(page), marks(page)) for page in pages_of(*texts)]
    cut = cut_before(Gathered(sides[:-1]), sides[-1], frozenset())
    assert cut is not None
    return dict(clues(cut))


def claim(days: range, signed: str = "02/20/2026") -> str:
    lines = "\n".join(f" 02 {day} 26   02 {day} 26   11   98940   AB   60 00   1" for day in days)
    return CLAIM.format(lines=lines, signed=signed)


def test_a_later_page_of_a_note_that_repeats_its_letterhead_and_its_day_is_no_other_note():
    one, two = (HEAD.format(day="02/03/2026") + part.strip("\n") for part in (BEGUN, GONE_ON))
    assert len(split(pages_of(one, two))) == 1


def test_a_note_of_the_next_visit_under_the_same_letterhead_is_another():
    one, two = (HEAD.format(day=day) + (BEGUN + GONE_ON).strip("\n") for day in ("02/03/2026", "03/17/2026"))
    assert len(split(pages_of(one, two))) == 2


def test_the_day_at_the_head_binds_where_it_is_known_and_parts_where_it_is_new():
    first = HEAD.format(day="02/03/2026") + BEGUN
    assert "known day" in between(first, HEAD.format(day="02/03/2026") + GONE_ON)
    assert "new day" in between(first, HEAD.format(day="03/17/2026") + GONE_ON)


def test_the_day_of_a_visit_is_read_in_a_long_row_below_the_letterhead():
    row = " Desmond W. Okonjo   Date of birth Aug 30, 1971   Seen Nov 21, 2025 by Corwin Achebe, MD"
    assert marks(page_of(f" Buckeye Hand\n 3050 Tanglewood Pkwy\n{row}\n Chief complaint")).sheet.days == {"251121"}


def test_rows_of_the_head_with_other_figures_are_told_from_rows_again():
    first = HEAD.format(day="02/03/2026") + BEGUN
    assert "rows again only" in between(first, HEAD.format(day="02/03/2026") + GONE_ON)
    assert "rows changed" in between(first, HEAD.format(day="03/17/2026") + GONE_ON)


def test_sections_that_follow_go_on_and_those_that_begin_a_note_come_again():
    assert "sections go on" in between(BEGUN, GONE_ON)
    assert "sections again" in between(BEGUN + GONE_ON, BEGUN)


def test_numbered_rows_that_go_on_are_a_clue():
    one = "\n".join(f" {at}. The attorneys may take step {at}." for at in range(1, 5))
    two = "\n".join(f" {at}. The client shall do {at}." for at in range(5, 9))
    assert "items go on" in between(one, two)


def test_what_is_stated_otherwise_behind_the_same_caption_is_a_clue():
    first = " Claim: 2601-77418\n Provider: Lake Harmon Hospital\n Bill: R447"
    assert "stated otherwise" in between(first, first.replace("Lake Harmon Hospital", "Dr. Coyle"))
    assert "stated again" in between(first, first)


def test_a_claim_of_more_lines_than_a_form_has_goes_on_upon_a_second_one():
    assert len(split(pages_of(claim(range(10, 16)), claim(range(16, 19))))) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (claim(range(10, 14)), claim(range(16, 19))),
        (claim(range(10, 16)), claim(range(16, 19), "03/20/2026")),
        (claim(range(10, 16)), claim(range(16, 19)).replace("S33.5XXA   B. M99.03", "M54.50   B. G44.86")),
    ],
    ids=["lines left", "signed another day", "other diagnoses"],
)
def test_two_claims_of_one_patient_are_two(one: str, two: str):
    first, then = map(marks, pages_of(one, two))
    assert not is_one_claim(first, then)
    assert len(split(pages_of(one, two))) == 2


def test_a_running_head_with_the_subject_of_a_letter_begins_no_other_letter():
    letter = "\n Re: Josie Vanterpool   File TCI-40021\n Dear Counsel:\n Our plan has paid for care.\n Yours truly,\n"
    assert "letter after letter" not in between(letter, " Re: Josie Vanterpool   File TCI-40021\n LIST OF PAYMENTS\n")
    assert "letter after letter" in between(letter, letter)


def test_days_of_birth_and_of_loss_are_no_days_of_a_paper():
    assert list(days_in("DOB: 04/11/1984  Date of loss 01/03/2026  Visit March 7, 2026")) == ["260307"]


@pytest.mark.parametrize("row", ["Orville, Dana   Page 2 of 3", "Orville, Dana   page 2", "Orville, Dana   2/3"])
def test_the_number_of_a_page_is_no_part_of_its_head(row: str):
    assert unnumbered(row) == "orville dana"


def test_a_page_of_which_nothing_says_whose_it_is_is_not_identified():
    assert "unidentified" in between(HEAD.format(day="02/03/2026") + BEGUN, " PAIN DRAWING\n Mark the places.")
    assert "unidentified" not in between(BEGUN, HEAD.format(day="02/03/2026") + BEGUN)


def test_a_count_of_pages_beside_the_number_of_a_form_is_read():
    assert [one[:] for one in marks(page_of(" Devereaux-Hall GDI-118 2 of 2\n Gross: 12.00\n\n foot")).numberings] == [
        (2, 2)
    ]


def test_a_page_1_of_2_waits_for_its_second_page():
    assert "unclosed" in between(f"{BEGUN.rstrip()}\n\n          Page 1 of 2\n", GONE_ON)


def test_the_letterhead_of_the_first_page_that_comes_again_after_pages_without_it_is_a_clue():
    first = HEAD.format(day="02/03/2026") + BEGUN.strip("\n")
    assert "letterhead again" in between(first, GONE_ON, first)
    assert "letterhead again" not in between(first, first, first)


def test_a_count_of_pages_in_a_box_of_a_form_is_read():
    form = CLAIM.format(lines=" PAGE 1 OF 2 CONTINUED", signed="02/20/2026")
    assert [one[:] for one in marks(page_of(form)).numberings] == [(1, 2)]


def test_a_number_in_the_box_of_a_total_that_is_no_amount_is_no_total():
    assert not is_totalled(glance(page_of(" 28. TOTAL CHARGE  2G AMOUNT PAID")).look)
    assert is_totalled(glance(page_of(" 28. TOTAL CHARGE  $ 1122 00")).look)


def test_lettered_sections_go_on_from_page_to_page():
    first = " NEW CLIENT INTAKE\n A. About you\n Name   Dana Orville\n B. Insurance\n Carrier   Acme\n"
    assert "items go on" in between(first, " C. THE ACCIDENT\n Where did it happen?   Main St\n")
    assert "items go on" not in between(first, " D. THE ACCIDENT\n Where did it happen?   Main St\n")
    assert "items go on" not in between(first, " C. Haugen, badge 212\n Where did it happen?   Main St\n")
