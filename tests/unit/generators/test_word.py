import io
import zipfile

import pytest
from docx import Document

from casefile.errors import UnusableInput
from casefile.vocabulary import Vocabulary
from generators.markup import BREAK, clean, gap, link, note
from generators.places import gaps, walk
from generators.word import missing, placeholders, render
from tests.unit.generators.papers import LINES, Lines, a_template, written


class Named(Vocabulary):
    name: str


def texts(docx):
    return [place.text for place in walk(docx)]


@pytest.mark.parametrize(
    "name", ["Smith & Sons <LLC>", 'O\'Neil "Bo" Ruiz', "a < b > c &amp; d", "Łukasz Żółć", "{{ name }}"]
)
def test_names_with_signs_of_xml_and_jinja_survive(name):
    assert texts(render(a_template("Dear {{ name }}:"), Named(name=clean(name)), draft=False)) == [f"Dear {name}:"]


def test_control_characters_do_not_corrupt_the_file():
    assert texts(written(clean("a\x00\x08b\x1fc"))) == ["abc"]


def test_breaks_become_lines_of_one_paragraph():
    assert texts(written(f"a{BREAK}b")) == ["a\nb"]


def test_the_same_input_gives_the_same_bytes():
    assert written("a", note("n"), gap("g"), draft=True) == written("a", note("n"), gap("g"), draft=True)


def test_the_zip_carries_no_time():
    with zipfile.ZipFile(io.BytesIO(written("a", draft=True))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2000, 1, 1, 0, 0, 0)}


def test_a_template_that_asks_for_what_is_not_there_is_refused_by_name():
    with pytest.raises(UnusableInput, match="nickname"):
        render(a_template("{{ nickname }}"), Named(name="x"))


def test_a_field_of_a_row_that_is_not_there_is_refused():
    with pytest.raises(UnusableInput, match="not there"):
        render(a_template("{{ name.first }}"), Named(name="x"))


def test_a_template_that_leaves_a_field_out_is_told():
    assert missing(a_template("nothing"), Named) == ("the template prints no name (name)",)


def test_placeholders_are_the_names_asked_for():
    assert placeholders(LINES) == {"lines"}


@pytest.mark.parametrize("tag", ["{{ ''.__class__.__mro__ }}", "{{ name.__init__.__globals__ }}"])
def test_a_template_cannot_reach_into_python(tag):
    with pytest.raises(UnusableInput):
        render(a_template(tag), Named(name="x"))


@pytest.mark.parametrize("tag", ["{{ name", "{% for x in name %}", "{{ name | nosuchfilter }}"])
def test_a_broken_tag_is_a_sentence_not_a_traceback(tag):
    with pytest.raises(UnusableInput, match="tag"):
        render(a_template(tag), Named(name="x"))


def test_what_is_no_word_file_is_refused():
    with pytest.raises(UnusableInput, match="no Word file"):
        placeholders(b"PK nonsense")


def test_a_note_is_a_comment_and_not_in_the_text():
    docx = written(f"paid{note('ask the client')}")
    comments = [comment.text for comment in Document(io.BytesIO(docx)).comments]
    assert (texts(docx), comments) == (["paid"], ["ask the client"])


def test_a_link_leads_beside_the_file():
    document = Document(io.BytesIO(written(link("exhibits.pdf#page=3", "[Ex. 1]"))))
    assert [one.address for one in document.paragraphs[0].hyperlinks] == ["exhibits.pdf#page=3"]


def test_a_gap_is_highlighted():
    document = Document(io.BytesIO(written(gap("the date"))))
    assert [run.font.highlight_color is not None for run in document.paragraphs[0].runs] == [True]


def test_a_gap_may_hold_brackets():
    docx = written(gap("a record [MQR-000318] says so; state it"))
    assert [one.sentence for one in gaps(docx)] == ["[CONFIRM: a record [MQR-000318] says so; state it]"]


def test_a_note_in_a_header_is_refused():
    with pytest.raises(UnusableInput, match="header"):
        render(a_template("x", header="{{ name }}"), Named(name=note("n")))


def test_a_header_is_filled():
    docx = render(a_template("x", header="{{ name }}"), Named(name="Ruiz"), draft=False)
    assert [place.text for place in walk(docx) if place.where == "hp0"] == ["Ruiz"]


def test_a_template_that_leaves_an_empty_list_out_prints_nothing():
    assert texts(render(LINES, Lines(lines=()), draft=False)) == []
