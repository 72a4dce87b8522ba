"""The review sheet's round trip: laid beside the matter's papers, filled in, saved, taken, and laid anew."""

import io
import json
import zipfile

import openpyxl
import pytest

from casefile import review_form as form
from tests.intake.typed import a_statement, a_stub

N = "2026-0101"
VALUE, KIND, BEGINS, MATTER = form.RIGHT_VALUE, form.RIGHT_KIND, form.BEGINS_AT, form.RIGHT_MATTER


def wrong_total(*amounts, total="950.00"):
    """Return a statement whose total is not what its lines add up to."""
    return a_statement(*amounts).replace(f"${sum(map(float, amounts)):,.2f}", f"${total}")


class Sheet:
    """A review sheet that a person has open."""

    def __init__(self, path):
        self.path = path
        self.book = openpyxl.load_workbook(path)

    def texts(self, name, heading):
        column = self._column(name, heading)
        return [cell.value for cell in next(self.book[name].iter_cols(column, column))[1:] if cell.value]

    def sign(self, who="lee (Ana Lee)"):
        self.book[form.START]["B3"] = who
        return self

    def fill(self, name, heading, row, value):
        """Fill in a cell, in the first row whose texts hold the words, or the one of that number."""
        if isinstance(row, str):
            rows = self.book[name].iter_rows(min_row=2)
            row = next(cells[0].row for cells in rows if row in " | ".join(str(cell.value) for cell in cells[:-1]))
        self.book[name].cell(row, self._column(name, heading)).value = value
        return self

    def save(self, path=None):
        out = io.BytesIO()
        self.book.save(out)
        (path or self.path).write_bytes(out.getvalue())

    def _column(self, name, heading):
        return next(cell.column for cell in self.book[name][1] if cell.value == heading)


@pytest.fixture
def sheet(desk):
    return lambda number=N: Sheet(desk.folder(number) / "Review" / f"Review sheet {number}.xlsx")


@pytest.fixture
def work(desk, clock):
    """Let the watcher and the run do their work, some minutes later."""

    def done():
        clock.now = clock.now.replace(minute=clock.now.minute + 1)
        desk.receive()
        desk.file()

    return done


@pytest.fixture
def bill(desk):
    desk.open(N)
    desk.take_in(N, "bill.pdf", wrong_total("100.00", "200.00"))
    return lambda: desk.papers(N)[0]


def test_the_sheet_lies_beside_the_papers_and_in_storage(desk, house, sheet, bill):
    page = (desk.folder(N) / "Review" / f"Review sheet {N}.html").read_text()
    assert house.store.get(f"matters/{N}/reports/review.html").decode() == page
    assert page.count("data:image/webp;base64,") == len(bill().record.charges) + 2  # the total and the page
    assert "charge line 2: amount" in sheet().texts(form.VALUES, "What")
    assert not [file for file in house.cases.files.of_matter(N) if "Review" in file.name]


def test_a_question_about_a_file_that_cannot_be_read_names_the_file(desk, sheet, bill):
    desk.take_in(N, "broken.pdf", b"%PDF-1.4 broken %%EOF")
    desk.take_in(N, "cut short.pdf", b"%PDF-1.4 cut %%EOF")
    asked = sheet().texts(form.QUESTIONS, "Question")
    page = (desk.folder(N) / "Review" / f"Review sheet {N}.html").read_text()
    for name in ("broken.pdf: The file is", "cut short.pdf: The file is"):
        assert len([one for one in asked if one.startswith(name)]) == 1
        assert name in page


def test_what_a_person_fills_in_and_saves_is_taken_and_survives(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "$300.00")
    filled.fill(form.VALUES, VALUE, "charge line 1: amount", form.AS_READ).save()
    work()
    after = bill()
    assert str(after.record.total_charges) == "300.00"
    assert (after.sources["total_charges"].method, after.sources["total_charges"].said_by) == ("correction", "lee")
    assert not [problem for problem in after.problems if problem.code == "total"]
    assert "review sheet of lee: 2 answers taken" in desk.receipt(N)
    desk.house.cases.files.reopen([file.id for file in desk.house.cases.files.of_matter(N)])
    desk.file()
    assert bill() == after


def test_a_fresh_sheet_takes_the_place_of_the_one_that_was_taken(desk, sheet, work, bill):
    before = sheet()
    assert before.texts(form.VALUES, "What")
    before.sign().fill(form.VALUES, VALUE, "total charges", "300").save()
    work()
    assert not sheet().texts(form.VALUES, "What")
    assert "Nothing is in doubt" in (desk.folder(N) / "Review" / f"Review sheet {N}.html").read_text()


def test_the_same_sheet_twice_changes_nothing(desk, house, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    filled.fill(form.MISSING, form.PAPER_NUMBER, 8, "1").fill(form.MISSING, form.FIELD, 8, "charge line: amount")
    filled.fill(form.MISSING, form.LINE, 8, "new").fill(form.MISSING, form.VALUE, 8, "45.00").save()
    copy = filled.path.read_bytes()
    work()
    once, said = bill(), house.cases.corrections.of_matter(N)
    assert [str(row.amount) for row in once.record.charges] == ["100.00", "200.00", "45.00"]
    (desk.folder(N) / "Copy of it.xlsx").write_bytes(copy)
    work()
    assert (bill(), house.cases.corrections.of_matter(N)) == (once, said)
    assert "nothing new" in desk.receipt(N)


def test_right_as_read_settles_the_doubt(desk, sheet, work, bill):
    sheet().sign().fill(form.VALUES, VALUE, "total charges", form.AS_READ).save()
    work()
    assert str(bill().record.total_charges) == "950.00"
    assert bill().sources["total_charges"].said_by == "lee"


def test_a_value_and_a_line_that_are_not_on_the_paper_go(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "charge line 1: amount", form.NO_SUCH_LINE)
    filled.fill(form.VALUES, VALUE, "total charges", form.NOT_THERE).save()
    work()
    assert [str(row.amount) for row in bill().record.charges] == ["200.00"]
    assert bill().record.total_charges is None


def test_lines_are_taken_away_one_sheet_after_the_other(desk, sheet, work):
    desk.open(N)
    desk.take_in(N, "bill.pdf", wrong_total("100.00", "200.00", "300.00"))
    for _ in range(2):
        sheet().sign().fill(form.VALUES, VALUE, "charge line 1: amount", form.NO_SUCH_LINE).save()
        work()
    (bill,) = desk.papers(N)
    assert [str(row.amount) for row in bill.record.charges] == ["300.00"]


def test_a_line_that_was_added_is_corrected_and_taken_back(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.MISSING, form.PAPER_NUMBER, 8, "1").fill(form.MISSING, form.LINE, 8, "new")
    filled.fill(form.MISSING, form.FIELD, 8, "charge line: amount").fill(form.MISSING, form.VALUE, 8, "45").save()
    work()
    assert [str(row.amount) for row in bill().record.charges] == ["100.00", "200.00", "45.00"]
    sheet().sign().fill(form.VALUES, VALUE, "charge line 3: amount", "54").save()
    work()
    assert [str(row.amount) for row in bill().record.charges] == ["100.00", "200.00", "54.00"]
    sheet().sign().fill(form.VALUES, VALUE, "charge line 3: amount", form.NO_SUCH_LINE).save()
    work()
    assert [str(row.amount) for row in bill().record.charges] == ["100.00", "200.00"]
    assert not [problem for problem in bill().problems if problem.code == "correction"]


def test_a_settled_question_stays_settled(desk, house, sheet, work, bill):
    assert any("add up" in text for text in sheet().texts(form.QUESTIONS, "Question"))
    sheet().sign().fill(form.QUESTIONS, form.SETTLED, "add up", "yes").save()
    work()
    assert not any("add up" in text for text in sheet().texts(form.QUESTIONS, "Question"))
    assert not [one for one in house.cases.filings.questions(N) if one.open and one.code == "total"]


def test_bad_cells_are_told_one_by_one_and_good_ones_taken(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    filled.fill(form.VALUES, VALUE, "charge line 2: amount", "a lot").fill(form.PAPERS, KIND, 2, "bill of fare").save()
    work()
    assert str(bill().record.total_charges) == "300.00"
    assert bill().kind == "medical_bill"
    note = (desk.folder(N) / "Needs attention" / f"Review sheet {N}.xlsx.txt").read_text()
    assert '"a lot" was not taken' in note
    assert '"bill of fare" is no kind of paper' in note
    assert "1 answer taken, 2 could not be taken" in note
    sheet().sign().fill(form.MISSING, form.PAPER_NUMBER, 8, "1").fill(form.MISSING, form.FIELD, 8, "balance due").fill(
        form.MISSING, form.VALUE, 8, "300"
    ).save()
    work()
    assert str(bill().record.balance_due) == "300.00"
    assert not list((desk.folder(N) / "Needs attention").glob("Review*"))


def test_an_unsigned_sheet_is_not_taken_and_says_so(desk, sheet, work, bill):
    sheet().fill(form.VALUES, VALUE, "total charges", "300.00").save()
    work()
    assert str(bill().record.total_charges) == "950.00"
    note = (desk.folder(N) / "Needs attention" / f"Review sheet {N}.xlsx.txt").read_text()
    assert "choose your staff id" in note


def test_a_stranger_corrects_nothing(desk, sheet, work, bill):
    sheet().sign("mallory").fill(form.VALUES, VALUE, "total charges", "1.00").save()
    work()
    assert str(bill().record.total_charges) == "950.00"
    assert '"mallory" is no staff id' in desk.receipt(N)


def test_an_old_sheet_never_overrules_a_later_correction(desk, sheet, work, bill):
    old = sheet().sign().fill(form.VALUES, VALUE, "total charges", "310.00")
    sheet().sign("okafor (Chidi Okafor)").fill(form.VALUES, VALUE, "total charges", "300.00").save()
    work()
    old.save(desk.folder(N) / "old one.xlsx")
    work()
    assert str(bill().record.total_charges) == "300.00"
    assert 'okafor said "$300.00"' in (desk.folder(N) / "Needs attention" / "old one.xlsx.txt").read_text()


def test_a_sheet_dropped_into_unsorted_finds_its_matter(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    filled.save(desk.folder("Unsorted") / "whatever.xlsx")
    work()
    assert str(bill().record.total_charges) == "300.00"


def test_a_sheet_that_comes_in_an_archive_is_taken(desk, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    filled.save(desk.folder(N) / "whatever.xlsx")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(desk.folder(N) / "whatever.xlsx", "sheet.xlsx")
    (desk.folder(N) / "whatever.xlsx").unlink()
    desk.drop(N, "from home.zip", packed.getvalue())
    work()
    assert str(bill().record.total_charges) == "300.00"


def test_a_page_that_a_person_changed_stays_beside_the_new_one(desk, bill):
    page = desk.folder(N) / "Review" / f"Review sheet {N}.html"
    page.write_text("my notes")
    desk.take_in(N, "stub.pdf", a_stub())
    assert page.read_text() == "my notes"
    assert "Review sheet: matter" in page.with_name(f"Review sheet {N} (2).html").read_text()


def test_the_ledger_and_the_reports_follow(desk, house, sheet, work, bill):
    filled = sheet().sign().fill(form.VALUES, VALUE, "charge line 2: amount", "850")
    filled.fill(form.VALUES, VALUE, "total charges", form.AS_READ).save()
    work()
    assert json.loads(house.store.get(f"matters/{N}/reports/ledger.json"))["totals"]["billed"] == "950.00"
    assert not sheet().texts(form.QUESTIONS, "Question")


def test_a_sheet_in_another_matters_folder_is_refused(desk, sheet, work, bill):
    other = desk.open("2026-0102", "Anton Verhoeven")
    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    filled.save(desk.folder(other) / "whatever.xlsx")
    work()
    assert str(bill().record.total_charges) == "950.00"
    assert f"review sheet of matter {N}" in desk.receipt(other)


def test_a_packet_is_cut_kinds_are_told_and_papers_moved(desk, sheet, work):
    desk.open(N)
    other = desk.open("2026-0102", "Anton Verhoeven")
    desk.take_in(N, "packet.pdf", a_statement("100.00"), a_stub())
    sheet().sign().fill(form.PAPERS, form.GOES_ON, "pay stub", "yes").save()
    work()
    assert [paper.pages for paper in desk.papers(N)] == [(1, 2)]
    sheet().sign().fill(form.PAPERS, BEGINS, 2, 2).save()
    work()
    assert {paper.kind for paper in desk.papers(N)} == {"medical_bill", "pay_stub"}
    sheet().sign().fill(form.PAPERS, KIND, "medical bill", "letter").fill(form.PAPERS, MATTER, "pay stub", other).save()
    work()
    assert [paper.kind for paper in desk.papers(N)] == ["correspondence"]
    assert [paper.kind for paper in desk.papers(other)] == ["pay_stub"]
    assert desk.account(N) == {"received": 1, "filed": 1}
    assert desk.account(other) == {"received": 1, "filed": 1}
    assert len(sheet(other).texts(form.PAPERS, "File")) == 1


def test_yes_to_whose_a_paper_is_counts_it_again(desk, sheet, work):
    desk.open(N)
    desk.take_in(N, "bill.pdf", a_statement("100.00"))
    matters = desk.house.cases.matters
    matter = matters.get(N)
    other = matter.client.model_copy(update={"name": "Anton Verhoeven", "date_of_birth": None})
    matters.amend(matter.model_copy(update={"client": other}), "new form", in_place_of=matters.form_of(N))
    desk.take_in(N, "stub.pdf", a_stub(name="Anton Verhoeven"))
    held = {paper.kind: paper.held for paper in desk.house.cases.filings.load_case(N).documents}
    assert held == {"medical_bill": "other_name", "pay_stub": None}
    sheet().sign().fill(form.QUESTIONS, form.SETTLED, "is this our client?", "yes").save()
    work()
    after = {paper.kind: (paper.held, paper.vouched) for paper in desk.house.cases.filings.load_case(N).documents}
    assert after == {"medical_bill": (None, True), "pay_stub": (None, False)}


def test_unsorted_files_are_given_to_a_matter(desk, sheet, work):
    desk.open(N)
    desk.take_in("Unsorted", "bill.pdf", a_statement("100.00", name="QUILL, BARNABY", born="09/09/1990"))
    page = (desk.folder("Unsorted") / "Review" / "Review sheet Unsorted.html").read_text()
    assert "1 file that no matter surely fits" in page
    assert "data:image/webp" in page
    sheet("Unsorted").sign().fill(form.PAPERS, MATTER, 2, N).save()
    work()
    assert desk.account(N) == {"received": 1, "filed": 1}
    assert not sheet("Unsorted").texts(form.PAPERS, "File")


def test_a_sheet_that_a_person_is_at_is_not_written_over(desk, sheet, work, bill):
    def totals():
        return {str(paper.record.total_charges) for paper in desk.papers(N) if paper.kind == "medical_bill"}

    filled = sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00")
    mark = filled.path.with_name(f"~${filled.path.name[2:]}")
    mark.write_bytes(b"")
    standing = filled.path.read_bytes()
    desk.take_in(N, "stub.pdf", a_stub())
    assert filled.path.read_bytes() == standing
    filled.save()
    work()
    assert totals() == {"950.00"}
    mark.unlink()
    work()
    work()
    assert totals() == {"300.00"}


def test_what_else_is_dropped_into_review_is_no_less_received(desk, work):
    desk.open(N)
    desk.drop(f"{N} Duarte/Review", "bill.pdf", a_statement("100.00"))
    work()
    assert [paper.kind for paper in desk.papers(N)] == ["medical_bill"]


def test_a_refresh_cuts_no_picture_twice(desk, house, bill, monkeypatch):
    from flows import runs

    asked = []
    monkeypatch.setattr(runs, "cut_with", lambda *given: asked.append(given) or [b""])
    desk.take_in(N, "stub.pdf", a_stub())
    assert asked == []


def test_the_trail_says_who_and_when_and_no_value(desk, house, sheet, work, bill):
    sheet().sign().fill(form.VALUES, VALUE, "total charges", "300.00").save()
    work()
    entries = [entry for entry in house.cases.trail.entries() if entry.actor == "lee"]
    assert {entry.act for entry in entries} == {"review sheet", "correct value"}
    assert "300" not in str([entry.details.values() for entry in entries if entry.act == "review sheet"])
    assert house.cases.trail.verify() is None
    original = next(entry.details["sheet"] for entry in entries if entry.act == "review sheet")
    assert house.store.exists(f"originals/{original[:2]}/{original[2:4]}/{original}")
