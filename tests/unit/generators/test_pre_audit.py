"""The pre-audit's Word file: marked on each page, links to pages, no binder holds it."""

import io
import zipfile

import pytest
from docx import Document

from casefile.preaudit import MARK
from generators.places import walk
from generators.pre_audit import pre_audit_paper
from tests.papers import a_bill, a_case, a_charge, a_note
from tests.unit.generators.sample import sample_case, sample_desk

CASE = sample_case()
DESK = sample_desk(CASE, page_link=lambda document, page: f"file:///papers/{document}.pdf#page={page}")


@pytest.fixture(scope="module")
def paper():
    return pre_audit_paper(CASE, DESK)


def test_every_page_is_marked_as_work_product(paper):
    word = Document(io.BytesIO(paper))
    assert [section.header.paragraphs[0].text for section in word.sections] == [MARK]
    assert not any(section.different_first_page_header_footer for section in word.sections)


def test_facts_are_linked_to_their_pages(paper):
    links = zipfile.ZipFile(io.BytesIO(paper)).read("word/_rels/document.xml.rels").decode()
    assert links.count("file:///papers/") > 15


def test_open_points_are_asked_in_brackets(paper):
    text = "\n".join(place.text for place in walk(paper))
    assert "[CONFIRM: ask the client how the provider was found]" in text


def test_the_same_case_gives_the_same_bytes(paper):
    assert pre_audit_paper(CASE, DESK) == paper


def test_a_matter_without_papers_has_none():
    assert pre_audit_paper(a_case(), DESK) is None


def test_words_of_a_record_that_no_file_may_hold_are_left_out():
    case = a_case(a_bill(a_charge()), a_note(history="She was referred\x07 by her attorney <b>."))
    text = "\n".join(place.text for place in walk(pre_audit_paper(case, sample_desk(case))))
    assert "She was referred by her attorney <b>." in text
