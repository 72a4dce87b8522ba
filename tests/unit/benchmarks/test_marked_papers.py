import pytest

from casefile.records.registry import KIND_BY_NAME
from tests.benchmarks.marked import printed_value, truths
from tests.benchmarks.marked_papers import blanked, marked_paper, marked_papers, worn

PAPER = """= pay_rate_unit: hour
# {employer_name=Tallow Creek Cabinet Works, LLC}
Employee: {employee_name=Dana Orville}, XXX-XX-{ssn_last4=4471}.
Date | Code | Amount
{+charges}{charges.date_of_service=03/02/26} | {charges.code=99213} | {charges.amount=$145.00}
{+charges}{charges.date_of_service=03/09/26} | {charges.code=97110} | {charges.amount=$1,204.50}
~~~~
Date:{signed_on=4/14/26}
"""


@pytest.fixture
def paper():
    return marked_paper("one", "medical_bill", PAPER)


def marks(paper):
    return {mark.path: mark.text for mark in paper.marks}


def test_a_mark_is_what_is_printed_without_what_touches_it(paper):
    said = marks(paper)
    assert said["employee_name"] == "Dana Orville"
    assert said["ssn_last4"] == "4471"
    assert said["signed_on"] == "4/14/26"
    assert next(mark for mark in paper.marks if mark.path == "ssn_last4").words[0].text == "XXX-XX-4471."


def test_rows_are_numbered_and_pages_counted(paper):
    said = marks(paper)
    assert said["charges[0].code"] == "99213"
    assert said["charges[1].amount"] == "$1,204.50"
    assert len(paper.pages) == 2
    assert next(mark.page for mark in paper.marks if mark.path == "signed_on") == 2


def test_cells_of_rows_that_follow_stand_in_columns_figures_at_their_right_edge(paper):
    rows = [line for line in paper.pages[0].lines if line.text.startswith(("03/02", "03/09"))]
    assert rows[0].words[1].box.x0 == rows[1].words[1].box.x0
    assert rows[0].words[2].box.x1 == pytest.approx(rows[1].words[2].box.x1)


def test_what_the_whole_paper_decides_is_given(paper):
    assert paper.given == {"pay_rate_unit": "hour"}


def test_a_colon_before_a_value_ends_a_word(paper):
    assert [word.text for word in paper.pages[1].words] == ["Date:", "4/14/26"]


def test_an_end_of_a_page_that_begins_a_paper_is_no_word():
    assert [page.text for page in marked_paper("one", "correspondence", "~~~~\nDear Sir").pages] == ["", "Dear Sir"]


def test_long_lines_are_broken_within_the_page():
    long = marked_paper("long", "correspondence", "word " * 200)
    assert max(word.box.x1 for word in long.pages[0].words) < 612
    assert len(long.pages[0].lines) > 5


def test_the_same_paper_looks_the_same_twice_and_worn_it_is_a_scan(paper):
    assert marked_paper("one", "medical_bill", PAPER) == paper
    (page, _) = map(worn, paper.pages)
    assert page.method == "ocr"
    assert len(page.words) == len(paper.pages[0].words)


@pytest.mark.parametrize(
    ("path", "printed", "value"),
    [
        ("charges[0].amount", "$1,204.50", "1204.5"),
        ("charges[0].date_of_service", "03/02/26", "2026-03-02"),
        ("statement_date", "Tue, Jul 8, 2025", "2025-07-08"),
        ("statement_date", "030226", "2026-03-02"),
        ("account_number", "K-1204,", "K-1204"),
    ],
)
def test_what_is_printed_is_read_as_the_field_holds_it(path, printed, value):
    assert printed_value("medical_bill", path, printed) == value


def test_a_time_of_day_is_read_as_the_field_holds_it():
    assert printed_value("crash_report", "time", "9:12 PM") == "21:12"
    assert printed_value("crash_report", "time", "2150 hrs") == "21:50"


def test_every_marked_paper_is_of_a_kind_and_marks_its_fields():
    papers = list(marked_papers())
    assert len(papers) > 1000
    for paper, truth in zip(papers, truths(papers), strict=True):
        fields = KIND_BY_NAME[paper.kind].record.model_fields
        assert set(truth) <= set(fields), paper.name
        assert all(mark.words for mark in paper.marks), paper.name


def test_values_are_taken_off_a_paper_every_other_or_all_of_them(paper):
    pages, gone = blanked(paper, 2)
    printed = " ".join(page.text for page in pages)
    assert gone == {"employer_name", "employee_name", "ssn_last4", "signed_on"}
    assert "Orville" not in printed
    assert "Employee:" in printed
    assert "99213" in printed
    assert blanked(paper, 0)[1] | blanked(paper, 1)[1] == gone
    assert not blanked(paper, 0)[1] & blanked(paper, 1)[1]
