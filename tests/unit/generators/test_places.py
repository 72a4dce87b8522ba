import io

import pytest
from docx import Document

from casefile.errors import UnusableInput
from generators.places import attach, walk
from tests.unit.generators.papers import a_bill, a_book, a_template, written


def test_paragraphs_and_cells_have_places():
    document = Document(io.BytesIO(a_template("one")))
    document.add_table(rows=1, cols=2).rows[0].cells[1].text = "cell"
    document.add_paragraph("two")
    out = io.BytesIO()
    document.save(out)
    assert [(place.where, place.text) for place in walk(out.getvalue())] == [
        ("p0", "one"),
        ("t0.r0.c1", "cell"),
        ("p1", "two"),
    ]


def test_a_claim_knows_every_place_that_it_stands_in():
    book = a_book(a_bill("5.00"))
    amount = book.record("b1", "charges[0].amount")
    claims = attach(book.claims, written(f"paid {amount}", "nothing", f"{amount} again"))
    assert [claim.where for claim in claims] == ["p0 p2"]


def test_a_claim_that_is_not_printed_is_left_out():
    book = a_book(a_bill("5.00", "7.00"))
    book.record("b1", "charges[0].amount")
    shown = book.record("b1", "charges[1].amount")
    assert [claim.text for claim in attach(book.claims, written(shown))] == ["$7.00"]


def test_what_goes_into_a_printed_sum_is_kept():
    book = a_book(a_bill("5.00", "7.00"))
    parts = [book.held("b1", f"charges[{at}].amount") for at in range(2)]
    docx = written(book.total(parts))
    claims = attach(book.claims, docx)
    assert [(claim.text, claim.where) for claim in claims] == [("$5.00", ""), ("$7.00", ""), ("12.00", "p0")]


def test_a_file_without_bookmarks_is_searched_for_the_words():
    book = a_book(a_bill("5.00"))
    book.record("b1", "charges[0].amount")
    assert [claim.where for claim in attach(book.claims, a_template("x", "paid $5.00."))] == ["p1"]


def test_words_inside_a_longer_figure_are_not_a_match():
    book = a_book(a_bill("5.00"))
    book.record("b1", "charges[0].amount")
    assert attach(book.claims, a_template("paid $5.001 and 1$5.00")) == ()


def add_field(paragraph, code, result):
    """Add a field with the result that the program which saved the file left in it."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("text", result), ("end", "")):
        run = paragraph.add_run(text if kind == "text" else "")
        if kind in {"begin", "separate", "end"}:
            run._r.append(run._r.makeelement(f"{W}fldChar", {f"{W}fldCharType": kind}))
        elif not kind:
            instruction = run._r.makeelement(f"{W}instrText", {})
            instruction.text = text
            run._r.append(instruction)


@pytest.mark.parametrize("code", [" PAGE ", "page", " NUMPAGES \\* MERGEFORMAT ", "SectionPages"])
def test_page_numbers_are_not_text(code):
    document = Document(io.BytesIO(a_template("Page ")))
    add_field(document.paragraphs[0], code, "3")
    add_field(document.sections[0].footer.paragraphs[0], code, "12")
    out = io.BytesIO()
    document.save(out)
    assert [place.text for place in walk(out.getvalue())] == ["Page "]


def test_the_result_of_another_field_is_text():
    document = Document(io.BytesIO(a_template("Page ")))
    add_field(document.paragraphs[0], " SEQ page-like ", "3")
    out = io.BytesIO()
    document.save(out)
    assert [place.text for place in walk(out.getvalue())] == ["Page 3"]


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def test_what_is_no_word_file_is_refused():
    with pytest.raises(UnusableInput):
        walk(b"%PDF-1.7")
