"""What a review sheet shows: the doubted values, the weightiest first, and what it has no room for, counted."""

from casefile import review as sheets
from casefile.citations import Source
from casefile.pages import Box
from casefile.problems import Problem
from casefile.receipts import Question
from casefile.records.other import OtherPaper
from casefile.review import UNSORTED, Origin, review, review_unsorted
from extractors.checks import check
from tests.factories import NUMBER, a_bill, a_file

FILE = a_file()


def ask(document, code, sentence, **more):
    return Question(
        id=sentence[:9], matter=NUMBER, file_id=FILE.id, document=document, code=code, sentence=sentence, **more
    )


def sheet(*documents, questions=(), corrections=()):
    origins = {document.id: Origin(FILE.id, FILE.name) for document in documents}
    return review(NUMBER, documents, origins, questions, corrections)


def doubted(path="total_charges", **changes):
    problem = Problem(code="faint", sentence=f"hard to read, compare with the page: {path} (page 2)", pages=(2,))
    return a_bill(FILE, **{"problems": (problem,)} | changes)


def unknown(page, **changes):
    given = {"kind": "unknown", "record": OtherPaper(), "sources": {}, "problems": ()}
    return a_bill(FILE, page, page, **given | changes)


def test_a_value_that_a_doubt_names_is_shown_with_its_place_and_reason():
    (paper,) = sheet(doubted()).papers
    (value,) = paper.doubts
    assert (value.number, value.words, value.value, value.quote) == ("1.1", "total charges", "$1,385.00", "$1,385.00")
    assert value.why == ("hard to read",)
    assert value.place == (FILE.id, 2, Box(400.25, 700.5, 452.125, 712.0), 1.0)
    assert (value.key.file, value.key.page, value.key.path, value.key.was) == (FILE.id, 1, "total_charges", "1385.00")


def test_a_row_is_keyed_by_what_else_stands_in_it():
    (value,) = sheet(doubted("charges[0].amount")).papers[0].doubts
    assert value.key.row == {
        "date_of_service": "2026-02-14", "code": "99284", "amount": "1385.00",
    }  # fmt: skip


def test_a_row_that_a_doubt_names_is_shown_value_by_value_and_asked_as_a_whole():
    problem = Problem(code="faint", sentence="rows taken by likeness; compare with the page: charges[0] (page 1)")
    bill = a_bill(FILE, problems=(problem,))
    question = ask(bill.id, "faint", f"pages 1-2 of bill.pdf (medical bill): {problem.sentence}")
    (paper,) = sheet(bill, questions=[question]).papers
    assert [value.words for value in paper.doubts] == [
        "charge line 1: date of service", "charge line 1: code", "charge line 1: amount",
    ]  # fmt: skip
    assert [one.sentence for one in paper.questions] == [
        "pages 1-2 of bill.pdf (medical bill): rows taken by likeness; compare with the page: line 1 on page 1"
    ]


def test_a_value_read_with_little_confidence_is_shown_though_no_doubt_names_it():
    sources = {"provider_name": Source(page=1, box=None, text="Sierra", confidence=0.4)}
    (value,) = sheet(a_bill(FILE, sources=sources, problems=())).papers[0].doubts
    assert (value.words, value.why) == ("provider's name", ("hard to read",))


def test_a_sum_that_does_not_come_out_shows_its_total_and_its_lines():
    bill = a_bill(FILE)
    record = bill.record.model_copy(update={"total_charges": bill.record.total_charges * 2})
    problems = check("medical_bill", record, bill.sources)
    sentence = f"pages 1-2 of bill.pdf (medical bill): {problems[0].sentence}"
    wrong = bill.model_copy(update={"record": record, "problems": problems})
    shown = sheet(wrong, questions=[ask(bill.id, "total", sentence)])
    assert [value.key.path for value in shown.papers[0].doubts] == ["charges[0].amount", "total_charges"]
    assert [one.sentence for one in shown.papers[0].questions] == [sentence]
    settled = sheet(wrong, questions=[ask(bill.id, "total", sentence, open=False)])
    assert not any(paper.is_open for paper in settled.papers)


def test_another_persons_paper_shows_no_value_and_comes_first():
    theirs = doubted(held="other_person")
    question = ask(theirs.id, "other_person", "page 1 of bill.pdf names somebody else")
    shown = sheet(theirs, questions=[question])
    assert shown.papers[0].doubts == ()
    assert shown.papers[0].what == "medical bill of somebody else"
    assert shown.places == ((FILE.id, 1, None, sheets.OF_SOMEBODY_ELSE),)


def test_privileged_papers_are_counted_and_not_shown():
    shown = sheet(doubted(held="privileged"))
    assert (shown.papers, shown.privileged) == ((), 1)


def test_repeats_are_looked_at_where_they_stand_first():
    assert sheet(doubted(duplicate_of="first")).papers == ()


def test_what_there_is_no_room_for_is_counted(monkeypatch):
    monkeypatch.setattr(sheets, "MOST_VALUES", 2)
    name = {"provider_name": Source(page=1, box=None, text="Sierra", confidence=0.4)}
    names = [a_bill(FILE, page, page, sources=name, problems=()) for page in (1, 2, 3)]
    shown = sheet(*names, doubted(pages=(9, 9), id="money"))
    assert shown.values == 2
    assert (shown.more, shown.more_papers) == (2, 2)
    assert [value.words for paper in shown.papers for value in paper.doubts] == ["provider's name", "total charges"]


def test_papers_that_are_not_even_listed_are_counted(monkeypatch):
    monkeypatch.setattr(sheets, "MOST_PAPERS", 1)
    shown = sheet(unknown(1), unknown(2), unknown(3))
    assert (len(shown.papers), shown.unlisted, shown.more, shown.more_papers) == (1, 2, 0, 0)


def test_papers_without_doubts_are_listed_after_those_with_them():
    question = ask(unknown(3).id, "unknown_kind", "page 3 of bill.pdf: what kind of paper is this?")
    shown = sheet(unknown(1), unknown(3), questions=[question])
    assert [(paper.number, paper.pages, paper.is_open) for paper in shown.papers] == [
        (1, (3, 3), True),
        (2, (1, 1), False),
    ]


def test_the_sheet_has_another_name_after_a_correction():
    from tests.unit.casefile.test_corrections import correct

    assert sheet(doubted()).id == sheet(doubted()).id
    assert sheet(doubted(), corrections=[correct("charges[+1].amount", "7.00")]).id != sheet(doubted()).id


def test_unsorted_files_are_shown_with_what_may_be_known_of_them():
    waiting = a_file(
        "fax.pdf", matter=None, folder=UNSORTED, status="waiting", page_count=3, reason="no open matter fits"
    )
    received, archive = a_file("x.pdf", matter=None), a_file("x.zip", matter=None, status="waiting")
    shown = review_unsorted([waiting, received, archive], {waiting.id: {1: "w2", 2: "w2", 3: "unknown"}})
    (paper,) = shown.papers
    assert (paper.what, paper.pages, paper.head) == ("W-2, paper of unknown kind", (1, 3), (waiting.id, 1, None, 1.0))
