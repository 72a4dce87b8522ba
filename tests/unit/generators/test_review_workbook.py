"""The workbook: filled in by a person, and read back as it was meant."""

import contextlib
import io
import zipfile

import numpy as np
import openpyxl
import pytest

from casefile import review_form as form
from casefile.errors import UnusableInput
from casefile.review import Asked, Doubt, Key, Paper, ReviewSheet
from extractors.review_book import MOST_ROWS, is_review, read_review
from generators.review_workbook import review_workbook

STAFF = {"lee": "Ana Lee", "okafor": "Chidi Okafor"}
KEY = Key(file="f1", page=3, path="charges[1].amount", was="20.00", row={"code": "99213", "amount": "20.00"})


def a_sheet(value="$20.00", **changes):
    doubt = Doubt(
        number="1.1", key=KEY, words="charge line 2: amount", value=value, quote=value, why=("faint",), place=None
    )
    paper = Paper(
        number=1, key=Key(file="f1", page=3, was="medical_bill"), document="d1", kind="medical_bill", what="bill",
        file="bill.pdf", pages=(3, 4), doubts=(doubt,), questions=(Asked(number="1a", id="q1", sentence="which?"),),
        missing=("statement_date",),
    )  # fmt: skip
    return ReviewSheet(id="s1", matter="2026-0142", as_of="2026-03-02T12:00:00+00:00", papers=(paper,), **changes)


def written(sheet=None):
    return review_workbook(sheet or a_sheet(), STAFF, ["2026-0101", "2026-0142"])


def filled(cells, sheet=None):
    """Return the workbook with those cells filled in: (sheet, heading, row) to value."""
    book = openpyxl.load_workbook(io.BytesIO(written(sheet)))
    for (name, heading, row), value in cells.items():
        if heading == form.STAFF:
            book[name]["B3"] = value
            continue
        column = next(cell.column for cell in book[name][1] if cell.value == heading)
        book[name].cell(row, column).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


ALL = {
    (form.START, form.STAFF, 3): "lee (Ana Lee)",
    (form.VALUES, form.RIGHT_VALUE, 2): "25.00",
    (form.MISSING, form.VALUE, 2): "3/2/26",
    (form.PAPERS, form.RIGHT_KIND, 2): "letter",
    (form.PAPERS, form.BEGINS_AT, 2): 4,
    (form.QUESTIONS, form.SETTLED, 2): "yes",
}


def assert_all(back):
    assert (back.id, back.matter, back.as_of) == ("s1", "2026-0142", "2026-03-02T12:00:00+00:00")
    assert back.staff == "lee (Ana Lee)"
    (value,) = back.values
    assert (value.where, value.number, value.answers) == ('sheet "Values", row 2', "1.1", {form.RIGHT_VALUE: "25.00"})
    assert Key.model_validate_json(value.key) == KEY
    (missing,) = back.missing
    assert missing.answers == {form.FIELD: "statement date", form.VALUE: "3/2/26"}
    assert missing.number == "1"
    (paper,) = back.papers
    assert paper.answers == {form.RIGHT_KIND: "letter", form.BEGINS_AT: "4"}
    assert back.keys["1"].page == 3
    assert [(row.key, row.answers) for row in back.questions] == [("q1", {form.SETTLED: "yes"})]
    assert back.formulas == ()


def test_what_a_person_fills_in_is_read_back():
    assert_all(read_review(filled(ALL)))


def test_a_sheet_whose_rows_were_sorted_and_whose_texts_became_numbers_is_read_back():
    book = openpyxl.load_workbook(io.BytesIO(filled(ALL)))
    values = book[form.VALUES]
    values.insert_rows(2, 3)
    values["H5"].value, values["A5"].value = 25.5, 1.1
    out = io.BytesIO()
    book.save(out)
    (value,) = read_review(out.getvalue()).values
    assert (value.where, value.number, value.answers) == ('sheet "Values", row 5', "1.1", {form.RIGHT_VALUE: "25.5"})


def test_a_blank_sheet_says_nothing():
    back = read_review(written())
    assert back.is_blank
    assert back.keys["1"] == Key(file="f1", page=3, was="medical_bill")


def test_text_that_looks_like_a_formula_stays_text():
    body = written(a_sheet(value="=HYPERLINK(1)"))
    cell = openpyxl.load_workbook(io.BytesIO(body))[form.VALUES]["E2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=HYPERLINK(1)", "s", True)
    with zipfile.ZipFile(io.BytesIO(body)) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name)]


def test_a_formula_that_a_person_wrote_is_told_and_not_worked_out():
    back = read_review(filled({(form.VALUES, form.RIGHT_VALUE, 2): "=12+13"}))
    assert back.values == ()
    assert back.formulas == ('sheet "Values", row 2, "Right value"',)


def test_the_same_sheet_gives_the_same_bytes():
    assert written() == written()


def test_the_keys_are_out_of_sight_and_the_answers_are_offered():
    book = openpyxl.load_workbook(io.BytesIO(written()))
    assert book[form.HIDDEN].sheet_state == "veryHidden"
    values = book[form.VALUES]
    assert values.column_dimensions["I"].hidden
    assert "total_" not in str([[cell.value for cell in row[:-1]] for row in values.iter_rows()])
    offered = {str(each.sqref): each.formula1 for each in values.data_validations.dataValidation}
    assert form.NOT_THERE in offered["H2"]
    assert values["H2"].number_format == "@"


def test_control_characters_and_endless_texts_are_written():
    book = openpyxl.load_workbook(io.BytesIO(written(a_sheet(value="a\x00b" + "x" * 40_000))))
    assert book[form.VALUES]["E2"].value.startswith("a bxx")


def test_what_follows_later_is_said_on_the_first_sheet():
    book = openpyxl.load_workbook(io.BytesIO(written(a_sheet(more=12, more_papers=3))))
    texts = [str(cell.value) for row in book[form.START].iter_rows() for cell in row]
    assert any("12 more values and questions, 3 papers of which none is here, follow" in text for text in texts)


def test_a_copy_is_known_by_its_mark():
    assert is_review(f"Start here\n{form.MARK}\n")
    assert not is_review("a list of charges")
    assert not is_review(None)


@pytest.mark.parametrize("body", [b"", b"PK\x03\x04 broken", b"no workbook"])
def test_a_damaged_sheet_is_refused_with_what_to_do(body):
    with pytest.raises(UnusableInput, match="save it again"):
        read_review(body)


def test_a_sheet_without_its_marks_is_refused():
    book = openpyxl.Workbook()
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(UnusableInput, match="hidden marks"):
        read_review(out.getvalue())


def test_a_sheet_without_end_is_refused():
    book = openpyxl.load_workbook(io.BytesIO(written()))
    for row in range(MOST_ROWS + 2):
        book[form.QUESTIONS].cell(row + 3, 1).value = "x"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(UnusableInput, match="more than 10,000 rows"):
        read_review(out.getvalue())


def test_a_bomb_is_refused_before_it_is_unpacked():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", b"\0" * 60_000_000)
    with pytest.raises(UnusableInput, match="unpacks to far more"):
        read_review(out.getvalue())


@pytest.mark.parametrize("seed", range(12))
def test_a_sheet_that_is_damaged_anywhere_is_read_or_refused(seed):
    chance, body = np.random.default_rng(seed), filled(ALL)
    with zipfile.ZipFile(io.BytesIO(body)) as parts:
        whole = {name: parts.read(name) for name in parts.namelist()}
    for name, part in whole.items():
        at = chance.integers(len(part))
        torn = io.BytesIO()
        with zipfile.ZipFile(torn, "w") as parts:
            for each, content in whole.items():
                parts.writestr(each, content[:at] + content[at + 9 :] if each == name else content)
        flipped = bytearray(body)
        flipped[chance.integers(len(body))] ^= 0x5A
        for damaged in (torn.getvalue(), bytes(flipped), body[: chance.integers(len(body))]):
            with contextlib.suppress(UnusableInput):
                read_review(damaged)
