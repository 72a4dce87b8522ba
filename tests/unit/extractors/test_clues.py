from extractors.clues import Cut, clues
from extractors.evidence import glance
from extractors.gathered import Gathered, Side
from extractors.marks import marks
from extractors.splitting import cut_before
from tests.pages import pages_of
from tests.unit.extractors.papers import DISCOVERY, OFFER, STATEMENT

GOES_ON = """
and she was told to return if the numbness came back. Range of motion was full.
"""


def between(*texts: str) -> Cut:
    sides = [Side(glance(page), marks(page)) for page in pages_of(*texts)]
    cut = cut_before(Gathered(sides[:-1]), sides[-1], frozenset())
    assert cut is not None
    return cut


def test_a_page_on_which_nothing_begins_is_bare():
    assert "bare" in clues(between(OFFER, GOES_ON))
    assert "bare" not in clues(between(OFFER, STATEMENT))


def test_words_that_run_on_are_a_clue():
    assert "runs on" in clues(between("He was seen and asked", GOES_ON))


def test_the_number_of_a_page_that_follows_is_a_clue():
    one, two = (f"{page.rstrip()}\n\n          Page {at} of 2\n" for at, page in enumerate((OFFER, GOES_ON), 1))
    assert "follows of" in clues(between(one, two))


def test_page_2_follows_a_page_without_a_number():
    assert "follows" in clues(between(OFFER, f"{GOES_ON.rstrip()}\n\n          Page 2\n"))
    assert "later number" in clues(between(OFFER, f"{GOES_ON.rstrip()}\n\n          Page 5\n"))


def test_another_kind_is_the_more_a_clue_the_surer_it_is():
    assert clues(between(OFFER, DISCOVERY))["other kind"] > 0.9
    assert clues(between(OFFER, OFFER))["other kind"] < 0.1


def test_after_a_cover_there_is_no_cut_to_weigh():
    sides = [Side(glance(page), marks(page)) for page in pages_of("FAX COVER SHEET", OFFER)]
    assert cut_before(Gathered(sides[:1]), sides[1], frozenset()) is None


def test_what_a_lien_is_made_up_of_is_listed_under_the_number_of_its_notice():
    notice = """
 Rocky Mesa Cooperative Health
 02/08/2026
 Event number: RM-SUB-5728623
 Dear Counsel:
 Our subrogation interest, a lien for benefits the plan has paid, is $240.10.
 Sincerely,
"""
    listed = "Itemization of benefits       Noor F. Haddadin       {}\n\n10/12/2025   Billed $526.81   Paid $240.10\n"
    assert "attached" in clues(between(notice, listed.format("RM-SUB-5728623")))
    assert "same number" not in clues(between(notice, listed.format("RM-SUB-5728624")))


def test_a_number_of_the_pages_before_at_the_head_goes_on_with_them():
    notice = OFFER.replace("Dear", "Our file RM-5728623\n\nDear", 1)
    assert "known number" in clues(between(notice, "NARRATIVE / SUPPLEMENTAL    RM-5728623\n\nShe turned."))
    assert "known number" not in clues(between(notice, "NARRATIVE / SUPPLEMENTAL    RM-5728624\n\nShe turned."))


def test_a_narrative_under_the_number_of_a_report_is_attached_whatever_kind_it_looks_like():
    notice = OFFER.replace("Dear", "Our file RM-5728623\n\nDear", 1)
    assert "attached" in clues(between(notice, "NARRATIVE / SUPPLEMENTAL    RM-5728623\n\nShe turned."))


def test_a_few_words_tell_no_kind_of_their_own():
    shown = clues(between(STATEMENT, "Electronically signed by Iris Vance, MD at 09/16/2025"))
    assert shown["few words"] > 0.5
    assert shown["unlike"] < 0.7


CAPTION = """
              COMMONWEALTH OF MASSACHUSETTS
                    SUPERIOR COURT
JOSEPHINE A. THIBAULT,
     Plaintiff
v.
GERARD MULVANEY,
     Defendant

     {}
"""


def test_a_courts_caption_begins_a_paper_of_its_own():
    shown = clues(between(DISCOVERY, CAPTION.format("ANSWER OF THE DEFENDANT AND JURY CLAIM")))
    assert "captioned" in shown
    assert "captioned" not in clues(between(DISCOVERY, "The plaintiff asks the court that the defendant answer."))


def test_a_certificate_of_service_under_a_caption_begins_none():
    assert "captioned" not in clues(between(DISCOVERY, CAPTION.format("CERTIFICATE OF SERVICE")))


def test_an_affirmation_of_service_goes_with_what_was_served():
    assert "service" in clues(between(DISCOVERY, "AFFIRMATION OF SERVICE BY MAIL\n\nShe served the within notice."))


VISIT = """
Tallow Creek Chiropractic   1330 Mill Race Rd
{}
Patient: Noor F. Haddadin     Date of injury 02/06/2026

Chief complaint: Neck pain
History: Neck pain since the crash.
Exam: Spasm of the upper trapezius.
Assessment: Cervical sprain
Plan: Return in a week.
"""


def test_notes_of_two_days_beside_their_titles_are_two():
    one, two = (VISIT.format(head) for head in ("Initial Examination 02/09/2026", "Progress Note 02/16/2026"))
    assert "other day" in clues(between(one, two))
    assert "other day" not in clues(between(one, VISIT.format("Progress Note 02/09/2026")))


def test_a_list_under_the_number_of_a_lien_is_attached_whatever_it_is_called():
    notice = """
 Rocky Mesa Cooperative Health
 02/08/2026
 Our file: RM-SUB-5728623
 Dear Counsel:
 Our subrogation interest, a lien for benefits the plan has paid, is $240.10.
 Sincerely,
"""
    listed = "Provider processing listing      File {}\n\n10/12/2025   MARINER RADIOLOGY   526.81   240.10\n"
    assert "attached" in clues(between(notice, listed.format("RM-SUB-5728623")))


def test_page_2_of_2_follows_a_page_on_which_only_a_stray_figure_was_read():
    assert "follows" in clues(between(f"{OFFER.rstrip()}\n\n          57\n", f"{GOES_ON.rstrip()}\n\n Page 2 of 2\n"))


def test_a_cover_is_no_page_of_the_numbering():
    shown = clues(between("FAX COVER SHEET", OFFER, f"{GOES_ON.rstrip()}\n\n          Page 2 of 2\n"))
    assert "follows" in shown


CHARGES = """
Saint Odile Regional Health                 DETAIL OF CHARGES
Hospital account 7027544376
Patient  Birchall, Thaddeus L

REV 0420 PHYSICAL THERAPY
09/24/25   97161   PT EVAL LOW COMPLEX        344.00
09/24/25   97116   GAIT TRAINING 15 MIN       310.00
09/25/25   97116   GAIT TRAINING 15 MIN       155.00
"""
HEADS = {"new head", "lead named", "lead named large", "lead large", "rows changed"}


def test_a_page_that_begins_with_the_sum_of_the_rows_before_goes_on():
    found = clues(between(CHARGES, "Subtotal Physical Therapy     809.00\n\n09/23/25   99285   ED VISIT   4,210.00\n"))
    assert "continued" in found
    assert HEADS.isdisjoint(found)


def test_a_page_that_begins_with_rows_of_charges_has_no_head():
    found = clues(
        between(
            CHARGES,
            """
09/26/25   0250   DOCUSATE 100MG CAP           95 90
09/26/25   0301   BASIC METABOLIC PANEL       184.00
09/26/25   0305   CBC WITHOUT DIFF            112.00
""",
        )
    )
    assert "no head" in found
    assert HEADS.isdisjoint(found)


def test_the_form_that_a_letter_of_medicare_encloses_is_attached_and_no_title():
    letter = """
 Benefits Coordination & Recovery Center
 March 25, 2026
 Dear Counsel:
 Medicare has made conditional payments of $240.10, listed on the enclosed form. This is a lien.
 Sincerely,
"""
    form = """
Payment Summary Form
 TOS      From        To          Provider Name      Diagnosis   Total Charges   Conditional Payment
PART B   12/13/2025  12/13/2025  OAKES PERRIN MD     S72.141A     $1,935.00       $240.10
Total Conditional Payments: $240.10
"""
    found = clues(between(letter, form))
    assert "attached" in found
    assert {"titled again", "titled otherwise", "new head"}.isdisjoint(found)
