import io
import zipfile

import pytest

from casefile.errors import UnusableInput
from generators import package
from generators.draft_marks import is_draft, mark_draft, release_docx
from generators.package import open_word, repack
from generators.places import walk
from tests.unit.generators.papers import a_template


def a_zip(**members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


@pytest.mark.parametrize("opened", [open_word, walk, mark_draft, is_draft, release_docx])
@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04", a_zip(), a_zip(hello="x"), a_template("x")[:900]])
def test_what_is_no_word_file_is_refused_in_one_sentence(opened, content):
    with pytest.raises(UnusableInput, match="Word"):
        opened(content)


def test_a_word_file_that_unpacks_without_end_is_refused(monkeypatch):
    monkeypatch.setattr(package, "LARGEST", 1000)
    with pytest.raises(UnusableInput, match="unpacks"):
        open_word(a_template("x"))


def test_an_entity_is_not_opened():
    body = "<w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>"
    bomb = f'<!DOCTYPE x [<!ENTITY a "secret">]><w:document xmlns:w="%s">{body}</w:document>'
    docx = a_zip(**{"word__document.xml": bomb % "http://schemas.openxmlformats.org/wordprocessingml/2006/main"})
    assert all("secret" not in place.text for place in walk(docx))


def test_members_stand_in_a_fixed_order_whatever_order_they_came_in():
    one, two = a_zip(b="1", a="2"), a_zip(a="2", b="1")
    assert repack(one) == repack(two)


def test_what_names_the_types_comes_first():
    with zipfile.ZipFile(io.BytesIO(repack(a_template("x")))) as archive:
        assert archive.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
