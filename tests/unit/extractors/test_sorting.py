import pytest

from casefile.pages import Line, Page, Word
from casefile.records.registry import KINDS
from extractors.evidence import glance
from extractors.sorting import SURE, classify, leaning, verdict
from tests.pages import page_of, pages_of
from tests.unit.extractors.papers import HIPAA, MENU, OFFER, PAPERS, PLAN_RECOVERY, STATEMENT
from tests.unit.extractors.stray_papers import SORTED, UNKNOWN

COVER = """
FAX COVER SHEET
To: Farrow & Hale      From: Tahoe Imaging Center     Pages: 2
"""


def misread(page: Page) -> Page:
    """Return the page as a poor scan reads it: every third long word has a letter wrong and is read unsurely."""
    count = 0

    def worn(word: Word) -> Word:
        nonlocal count
        count += len(word.text) > 5
        if len(word.text) <= 5 or count % 3:
            return word
        middle = len(word.text) // 2
        wrong = "l" if word.text[middle] != "l" else "t"
        return word._replace(text=word.text[:middle] + wrong + word.text[middle + 1 :], confidence=0.6)

    lines = tuple(Line(tuple(worn(word) for word in line.words)) for line in page.lines)
    words = tuple(word for line in lines for word in line.words)
    return page._replace(lines=lines, words=words, method="ocr")


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_is_sorted_by_its_words_and_layout(name: str):
    kind, page = PAPERS[name]
    assert classify([page_of(page)]).kind == kind


@pytest.mark.parametrize("name", PAPERS)
def test_a_poor_scan_of_it_is_sorted_alike_or_put_to_a_person(name: str):
    kind, page = PAPERS[name]
    assert classify([misread(page_of(page))]).kind in {kind, "unknown"}


def test_most_poor_scans_are_still_sorted():
    right = [classify([misread(page_of(page))]).kind == kind for kind, page in PAPERS.values()]
    assert sum(right) >= 0.9 * len(right)


def test_every_kind_has_a_paper_here():
    assert {kind for kind, _ in PAPERS.values()} == {kind.name for kind in KINDS} - {"unknown"}


def test_a_paper_that_no_kind_fits_is_unknown():
    assert classify([page_of(MENU)]).kind == "unknown"


def test_a_page_without_words_is_unknown():
    assert classify([page_of("")]).kind == "unknown"


def test_what_names_two_kinds_in_passing_is_less_sure_than_what_is_titled():
    titled = classify([page_of(HIPAA)])
    passing = classify([page_of("We got the statement and the explanation of benefits from the hospital.")])
    assert passing.confidence < titled.confidence


def test_a_cover_sheet_does_not_decide_for_the_paper_that_it_covers():
    assert classify(pages_of(COVER, STATEMENT)).kind == "medical_bill"


def test_the_verdict_names_the_words_that_spoke_for_it():
    assert "subrogation" in classify([page_of(PLAN_RECOVERY)]).cues
    assert "claims specialist" in classify([page_of(OFFER)]).cues


def test_a_blank_page_before_a_paper_does_not_matter():
    assert classify(pages_of("", STATEMENT)) == classify([page_of(STATEMENT)])


def test_a_scan_that_is_all_picture_is_a_photograph_but_a_person_is_asked():
    picture = page_of("7ZRK142", method="ocr")._replace(pictured=0.7)
    verdict = classify([picture])
    assert verdict.kind == "photograph"
    assert verdict.confidence < 0.8


def test_a_page_of_text_with_a_word_or_two_is_unknown():
    assert classify([page_of("Potato")]).kind == "unknown"


@pytest.mark.parametrize(("kind", "page"), SORTED, ids=[page.split("\n")[1].strip() for _, page in SORTED])
def test_a_paper_in_a_strangers_words_is_sorted(kind: str, page: str):
    assert classify([page_of(page)]).kind == kind


@pytest.mark.parametrize("page", UNKNOWN, ids=[page.split("\n")[1].strip() for page in UNKNOWN])
def test_a_paper_of_no_kind_that_looks_like_one_is_unknown(page: str):
    assert classify([page_of(page)]).kind == "unknown"


CLIENT_LETTER = """
Mandrake Sorrel PLLC
3 Alembic Row
February 11, 2026
Dear Philomena Tsosie:
We are waiting for your last therapy records. Please call us if your address changes.
Please do not speak with anyone about the case.
Warmly,
Juniper Ashgrove, Paralegal
"""
ENGAGEMENT = """
Bell & Starling LLP
August 5, 2025
Dear Mr. Yarborough:
You have asked us to represent you. This letter of engagement sets out our terms. Our fee
will be forty percent of what we recover for you; you owe nothing if we recover nothing.
Please sign and return one copy.
AGREED: ____________________
"""
SHEAR_WAVE = """
Lakeside Sonography
Examination: Ultrasound of the left shoulder
The supraspinatus tendon shows a partial-thickness tear. The biceps tendon is intact.
Small amount of fluid in the bursa.
Opinion: partial tear with mild bursitis.
"""
TICKS = """
CEDAR FAMILY MEDICINE         NPI 1555111776
Patient: Rosalba Cruz    DOS: 10/08/2025
[X] 99203 Low            225.60     [ ] 99213 Low
[X] 20552 Trigger pt inj 173.90     [ ] 97014 E-stim
[X] S13.4XXA Sprain, cervical       [ ] M54.50 Low back pain
Total today $399.50      Payment (check) $47.00      Balance $352.50
"""


@pytest.mark.parametrize(
    ("kind", "page"),
    [
        ("correspondence", CLIENT_LETTER),
        ("retainer", ENGAGEMENT),
        ("imaging_report", SHEAR_WAVE),
        ("medical_bill", TICKS),
    ],
)
def test_a_paper_without_a_title_is_sorted_by_what_its_words_have_meant_elsewhere(kind: str, page: str):
    assert classify([page_of(page)]).kind == kind


@pytest.mark.parametrize("name", PAPERS)
def test_a_folder_never_overrides_a_kind_that_is_sure(name: str):
    _, page = PAPERS[name]
    glances = [glance(page_of(page))]
    said = verdict(glances)
    for kind in KINDS:
        leant = leaning(said, glances, (kind.name,))
        assert leant == said or (said.confidence < SURE and leant.kind == kind.name)


def test_a_paper_in_doubt_leans_to_the_kind_that_its_folder_names():
    settled = 0
    for kind, page in PAPERS.values():
        glances = [glance(misread(page_of(page)))]
        said = verdict(glances)
        leant = leaning(said, glances, (kind,))
        assert leant.confidence >= said.confidence or leant.kind != said.kind
        settled += said.confidence < SURE <= leant.confidence
        assert leaning(said, glances, ()) == said
    assert settled


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_a_paper_that_no_kind_fits_is_none_in_any_folder(kind: str):
    glances = [glance(page_of(MENU))]
    assert leaning(verdict(glances), glances, (kind,)).kind == "unknown"


CONFERENCE = """
1  Law Office of Simone Delacroix
5  SUPERIOR COURT OF THE STATE OF CALIFORNIA
8  PALOMA G. ITURBIDE,
9            Plaintiff,                  Case No. 37-2026-0001764-CU-PA
11 DOUGLAS REINHART, et al.,             NOTICE OF CASE MANAGEMENT CONFERENCE
12           Defendants.
14 TO ALL PARTIES AND THEIR ATTORNEYS OF RECORD:
15 PLEASE TAKE NOTICE that a Case Management Conference has been set for July 28, 2026 at 9:00 a.m.
"""


def test_a_notice_of_a_conference_is_a_pleading_and_asks_nothing():
    assert verdict([glance(page_of(CONFERENCE))]).kind == "pleading"


def test_a_title_tells_an_authorization_for_employment_records():
    page = page_of(
        """
                      Farrow & Hale, Attorneys at Law
              AUTHORIZATION TO RELEASE EMPLOYMENT AND PAYROLL RECORDS

I give my attorneys leave to have complete copies of my file.
"""
    )
    assert glance(page).evidence["authorization"].title == 1.0
