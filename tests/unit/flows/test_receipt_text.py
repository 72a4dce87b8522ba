"""The words of a receipt."""

import datetime as dt

import pytest

from casefile.receipts import PageRow
from connectors.base import PaperLine
from flows.receipt_text import AGAIN, LONG, MANY, Told, day_lines, file_lines
from tests.factories import a_file, a_question

NINE = dt.time(9, 4)


def told(file, rows=(), papers=(), questions=()):
    return list(file_lines(Told(file, rows, papers, questions, NINE), file.matter))


def test_what_is_to_do_is_told_without_paths_and_without_the_name_once_more():
    file = a_file("bill.pdf", status="filed", page_count=3)
    asked = a_question(file, "page 3 of bill.pdf (medical bill): compare charges[2].amount (page 3)")
    rows = [PageRow(file_id=file.id, page=page, status="filed") for page in (1, 2, 3)]
    assert told(file, rows, questions=[asked]) == [
        "bill.pdf: filed; 3 pages: 3 filed (received 09:04)",
        "    Case manager: page 3 (medical bill): compare the amount of line 3 on page 3",
    ]


def test_what_was_settled_is_not_asked_again():
    file = a_file("bill.pdf", status="filed")
    assert len(told(file, questions=[a_question(file, open=False)])) == 1


def test_papers_are_told_by_where_they_lie():
    file = a_file("packet.pdf", status="waiting")
    papers = [
        PaperLine(file.id, (1, 1), "chart_note", file.matter, None, None),
        PaperLine(file.id, (2, 2), "chart_note", file.matter, None, None),
        PaperLine(file.id, (3, 3), "chart_note", file.matter, "other_person", None),
        PaperLine(file.id, (4, 4), "chart_note", file.matter, "privileged", None),
        PaperLine(file.id, (5, 5), "pay_stub", "2026-0999", None, None),
        PaperLine(file.id, (6, 6), "pay_stub", file.matter, None, "old.pdf"),
    ]
    assert told(file, papers=papers)[1:] == [
        "    filed under employment of matter 2026-0999: 1 pay stub",
        "    filed under medical: 2 chart notes",
        "    filed under the privileged papers: 1 chart note",
        "    here already, from old.pdf: 1 pay stub",
        "    kept out, as another person's: 1 chart note",
    ]


def test_of_a_file_dropped_again_elsewhere_it_is_not_said_that_it_was_filed():
    file = a_file("locked.zip", status="duplicate", reason=f"{AGAIN} 2026-0102 and is told of there")
    assert told(file) == [
        "locked.zip: dropped again (received 09:04)",
        "    it was dropped again into the folder of matter 2026-0102 and is told of there",
    ]


def test_a_reason_stands_once():
    file = a_file("locked.pdf", status="refused", reason="The file is locked.")
    assert told(file, questions=[a_question(file, "The file is locked.")])[1:] == [
        "    Case manager: The file is locked."
    ]


def test_what_is_in_doubt_is_said_to_stand_on_the_review_sheet():
    file = a_file("bill.pdf", status="filed")
    asked = Told(file, (), (), [a_question(file)], NINE)
    assert list(day_lines([asked], file.matter))[-1] == (
        'What is in doubt stands with its pictures in Review/Review sheet 2026-0142.html; answer in "Review sheet '
        '2026-0142.xlsx" beside it.'
    )
    assert "Review sheet Unsorted.html" in list(day_lines([asked], None))[-1]
    assert len(list(day_lines([asked._replace(questions=())], file.matter))) == 1


def test_the_receipt_says_what_to_do_with_a_password_that_is_known():
    file = a_file("bill.pdf", status="refused", reason="it is locked")
    lines = told(file, questions=[a_question(file, "it is locked", code="locked")])
    assert lines[-1].endswith("write it into the note beside the file in Needs attention.")
    assert "password" not in "\n".join(told(file, questions=[a_question(file, "it is broken", code="refused")]))


def damaged(name, **changes):
    file = a_file(name, status="refused", reason="The file is damaged.", **changes)
    return Told(file, (), (), [a_question(file, "The file is damaged.", code="refused")], NINE)


def test_what_many_files_need_is_told_once_above_a_line_for_each():
    many = [damaged(f"scan {number}.pdf") for number in range(300)]
    fine = Told(a_file("bill.pdf", status="filed"), (), (), (), NINE)
    lines = list(day_lines([many[0], fine, *many[1:]], "2026-0142"))
    assert lines[:4] == [
        "In all 301 files: 300 could not be read; 1 filed",
        "",
        "For each of the next 300 files:",
        "    Case manager: The file is damaged.",
    ]
    assert lines[4:304] == [f"scan {n}.pdf: COULD NOT BE READ (received 09:04)" for n in range(300)]
    assert lines[304] == "bill.pdf: filed (received 09:04)"
    assert sum("is damaged" in line for line in lines) == 1


@pytest.mark.parametrize("count", [1, MANY - 1, MANY, LONG - 1, LONG])
def test_each_file_keeps_its_line_however_many_there_are(count):
    told = [damaged(f"scan {number}.pdf") for number in range(count)]
    lines = list(day_lines(told, "2026-0142"))
    assert sum(".pdf: COULD NOT BE READ" in line for line in lines) == count
    assert (lines[0].startswith("In all")) == (count >= LONG)
    assert sum("is damaged" in line for line in lines) == (1 if count >= MANY else count)


def test_parts_are_told_together_under_their_archive_and_an_archive_keeps_its_parts():
    archives = [damaged(f"{letter}.zip") for letter in "abcdefg"]
    parts = [damaged(f"a.zip > {number}.pdf", part_of=archives[0].file.id) for number in range(MANY)]
    lines = list(day_lines([*archives, *parts], "2026-0142"))
    assert lines[:4] == [
        "a.zip: COULD NOT BE READ (received 09:04)",
        "    Case manager: The file is damaged.",
        f"    For each of the next {MANY} files:",
        "        Case manager: The file is damaged.",
    ]
    assert lines[4] == "    0.pdf: COULD NOT BE READ"
    assert f"For each of the next {MANY} files:" in lines


def test_files_that_are_filed_without_a_question_are_never_told_together():
    told = [Told(a_file(f"{n}.pdf", status="filed"), (), (), (), NINE) for n in range(MANY)]
    assert list(day_lines(told, "2026-0142")) == [f"{n}.pdf: filed (received 09:04)" for n in range(MANY)]
