"""A person's edits kept in today's draft, and two versions compared, on small Word files."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from casefile.claims import AttorneyClaim, LawClaim
from generators.merging import CHANGED, GONE, REQUIRED, merge
from generators.places import claims_in, walk
from generators.redline import redline

DAY = dt.date(2026, 11, 30)
LAW = LawClaim(id="c0001", text="the time for acceptance", where="", value="x", cite="999.1", rule="r", mark="V")
SUM = AttorneyClaim(id="c0001", text="$5", where="", value="5", set_by="okafor", set_on=DAY)


def a_word(*paragraphs: str, rows: tuple[tuple[str, ...], ...] = (), bound: str | None = None) -> bytes:
    """Return a Word file with paragraphs and a table; the first paragraph's words are bound to claim c0001 if asked."""
    document = Document()
    for words in paragraphs:
        run = document.add_paragraph().add_run(words)
        if bound and bound in words:
            start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
            for mark in (start, end):
                mark.set(qn("w:id"), "7")
            start.set(qn("w:name"), "_c0001_1")
            run._r.addprevious(start)
            run._r.addnext(end)
    if rows:
        table = document.add_table(0, len(rows[0]))
        for row in rows:
            for cell, words in zip(table.add_row().cells, row, strict=True):
                cell.text = words
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def said(docx: bytes) -> list[str]:
    return [place.text for place in walk(docx)]


def merged(base, mine, new, **more) -> list[str]:
    return said(merge(a_word(*base), a_word(*mine), (), a_word(*new), ()).docx)


THREE = ("One thing is said here.", "Another is said there.", "A third follows at the end.")


ONE, TWO, LAST = THREE
WAS, TOLD, MINE, ITS = "Another was said there.", "Another is told there.", "Added by me.", "Brought by the file."


@pytest.mark.parametrize(
    ("mine", "new", "wanted"),
    [
        pytest.param(THREE, (ONE, WAS, LAST), (ONE, WAS, LAST), id="the file changed"),
        pytest.param((ONE, TOLD, LAST), THREE, (ONE, TOLD, LAST), id="the person changed"),
        pytest.param((ONE, LAST), THREE, (ONE, LAST), id="the person deleted"),
        pytest.param((MINE, *THREE), THREE, (MINE, *THREE), id="the person put first"),
        pytest.param((*THREE, MINE), (ONE, TWO), (ONE, TWO, MINE), id="the file took out"),
        pytest.param((ONE, MINE, TWO, LAST), (ONE, ITS, TWO, LAST), (ONE, ITS, MINE, TWO, LAST), id="both added"),
        pytest.param((ONE, TOLD, LAST), (ONE, TOLD, LAST), (ONE, TOLD, LAST), id="both changed it so"),
    ],
)
def test_what_one_side_changed_is_taken(mine, new, wanted):
    assert merged(THREE, mine, new) == list(wanted)


def test_where_both_changed_both_stand_and_the_files_is_a_gap():
    found = merged(
        THREE, (THREE[0], "Another is told there.", THREE[2]), (THREE[0], "Another is written there.", THREE[2])
    )
    assert found[1] == "Another is told there."
    assert found[2].startswith(f"{CHANGED} Another is written there.")
    assert found[2].endswith("]")


def test_an_edited_paragraph_that_the_file_no_longer_gives_is_kept_with_a_gap():
    found = merged(THREE, (THREE[0], "Another is told there.", THREE[2]), (THREE[0], THREE[2]))
    assert found == [THREE[0], "Another is told there.", GONE, THREE[2]]


def test_what_the_law_asks_for_is_not_deleted_without_a_word():
    base = a_word(THREE[0], "the time for acceptance", bound="the time")
    made = merge(base, a_word(THREE[0]), (), base, [LAW])
    assert said(made.docx)[1] == f"{REQUIRED} the time for acceptance]"
    assert said(merge(base, a_word(THREE[0]), (), base, [SUM]).docx) == [THREE[0]]


def test_rows_that_a_person_added_and_changed_stay_in_their_table():
    base = a_word("Costs", rows=(("clinic", "10"), ("hospital", "20")))
    mine = a_word("Costs", rows=(("clinic", "10"), ("hospital, by agreement", "20"), ("taxi", "3")))
    new = a_word("Costs", rows=(("clinic", "11"), ("hospital", "20"), ("pharmacy", "5")))
    document = Document(io.BytesIO(merge(base, mine, (), new, ()).docx))
    (table,) = document.tables
    assert [row.cells[0].text for row in table.rows] == ["clinic", "hospital, by agreement", "pharmacy", "taxi"]
    assert table.rows[0].cells[1].text == "11"


def test_a_claim_that_comes_along_gets_an_id_of_its_own():
    base = a_word("It is a sum of five.", THREE[1], bound="sum")
    mine = a_word("It is a sum of five, as agreed.", THREE[1], bound="sum")
    other = SUM.model_copy(update={"text": "$9", "value": "9"})
    made = merge(base, mine, [SUM], base, [other])
    (carried,) = made.carried
    assert (carried.id, carried.text) == ("c0002", "$5")
    assert claims_in(Document(io.BytesIO(made.docx)).element.body) == ("c0002",)


def test_a_claim_that_both_know_is_one():
    base = a_word("It is a sum of five.", bound="sum")
    made = merge(base, a_word("It is a sum of five, as agreed.", bound="sum"), [SUM], base, [SUM])
    assert made.carried == ()


def test_a_comparison_strikes_and_inserts_words_rows_and_paragraphs():
    old = a_word(*THREE, rows=(("clinic", "10"), ("hospital", "20")))
    new = a_word(THREE[0], "Another was said there.", "Something new.", rows=(("clinic", "12"),))
    made = redline(old, new, DAY)
    body = Document(io.BytesIO(made)).element.body
    struck, put = (
        [word.text for one in body.iter(qn(f"w:{mark}")) for word in one.iter(qn(f"w:{words}"))]
        for mark, words in (("del", "delText"), ("ins", "t"))
    )
    assert struck == ["is", THREE[2], "10", "hospital", "20"]
    assert put == ["was", "Something new.", "12"]
    assert [words for words in said(made) if words.strip()] == said(new)
    assert redline(old, new, DAY) == made


def test_a_comparison_with_itself_tracks_nothing():
    docx = a_word(*THREE)
    body = Document(io.BytesIO(redline(docx, docx, DAY))).element.body
    assert not [*body.iter(qn("w:ins")), *body.iter(qn("w:del"))]
