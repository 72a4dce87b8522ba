import datetime as dt
import io

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from casefile.errors import UnusableInput
from generators.draft_marks import DRAFT_TEXT, is_draft, mark_draft, release_docx
from generators.markup import gap, note
from generators.places import walk
from generators.redline import redline
from tests.unit.generators.papers import a_template, written


def story_texts(docx):
    return [place.text for place in walk(docx) if place.where.startswith(("h", "f"))]


def test_header_and_footer_of_a_draft_say_so():
    assert story_texts(written("x", draft=True)) == [DRAFT_TEXT, DRAFT_TEXT]


def test_each_kind_of_page_is_marked():
    document = Document(io.BytesIO(a_template("x")))
    document.sections[0].different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    out = io.BytesIO()
    document.save(out)
    assert story_texts(mark_draft(out.getvalue())) == [DRAFT_TEXT] * 6


def test_marking_twice_is_marking_once():
    once = mark_draft(a_template("x"))
    assert mark_draft(once) == once


def test_a_released_file_is_no_draft():
    assert not is_draft(release_docx(written("x", draft=True)))


def test_release_changes_nothing_in_the_body():
    draft = written("a", "b & c", draft=True)
    assert [place for place in walk(release_docx(draft)) if place.text != DRAFT_TEXT] == [
        place for place in walk(draft) if place.text != DRAFT_TEXT
    ]


def test_words_typed_over_a_gap_lose_its_heavy_print_and_highlight_on_release():
    document = Document()
    runs = [document.add_paragraph().add_run(words) for words in ("400 Alder Street", "Total", "Our own marker")]
    for run, (bold, light) in zip(runs, ((True, True), (True, False), (False, True)), strict=True):
        run.bold, run.font.highlight_color = bold or None, WD_COLOR_INDEX.YELLOW if light else None
    out = io.BytesIO()
    document.save(out)
    released = [one.runs[0] for one in Document(io.BytesIO(release_docx(mark_draft(out.getvalue())))).paragraphs]
    assert [(one.text, bool(one.bold), one.font.highlight_color) for one in released] == [
        ("400 Alder Street", False, None),
        ("Total", True, None),
        ("Our own marker", False, WD_COLOR_INDEX.YELLOW),
    ]


def test_release_takes_the_firms_notes_out():
    released = release_docx(written(f"paid{note('billed twice?')}", draft=True))
    assert b"billed twice" not in released
    assert [one.text for one in Document(io.BytesIO(released)).comments] == []


def test_an_open_gap_blocks_release_and_is_not_quoted():
    with pytest.raises(UnusableInput, match="1 gaps") as refusal:
        release_docx(written(gap("the 2022 visit of Ana Ruiz"), draft=True))
    assert "Ruiz" not in str(refusal.value)


def test_release_gives_the_same_bytes():
    draft = written("x", draft=True)
    assert release_docx(draft) == release_docx(draft)


def test_a_release_marked_again_is_a_draft():
    assert is_draft(mark_draft(release_docx(written("x", draft=True))))


def test_a_draft_with_tracked_changes_is_not_released():
    tracked = redline(written("One thing.", draft=True), written("Another thing.", draft=True), dt.date(2026, 11, 30))
    with pytest.raises(UnusableInput, match="tracked changes"):
        release_docx(tracked)
