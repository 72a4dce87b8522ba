import io

import pikepdf
import pypdfium2
import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from generators.asides import jumps
from generators.binder import bind
from generators.binder_parts import in_parts, into_parts, page_counts, part_name
from generators.desk import Exhibit
from tests import documents
from tests.unit.generators.papers import SHA, a_bill

BATES = {(SHA, page): f"AR-{page:06d}" for page in range(1, 100)}
EXHIBITS = tuple(Exhibit(str(at), f"Records {at}", (f"b{at}",)) for at in range(1, 5))


@pytest.fixture(scope="module")
def whole():
    papers = {f"b{at}": a_bill("5.00", id=f"b{at}", pages=(2 * at, 2 * at + 1)) for at in range(1, 5)}
    pdfs = {
        name: documents.scan_pdf([documents.scan(documents.note(3), noise=20.0)] * 2, flate=True) for name in papers
    }
    out = io.BytesIO()
    return bind(out, "Ruiz", EXHIBITS, papers, pdfs, BATES, ("AR-000098",)), out.getvalue()


@pytest.fixture(scope="module")
def parts(whole):
    layout, binder = whole
    return in_parts(binder, layout, int(len(binder) * 0.6))


def numbers(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        said = [page.get_textpage().get_text_range() for page in document]
    return [next((number for number in (*BATES.values(), "AR-000098") if number in text), None) for text in said]


def test_each_part_is_under_the_limit_and_all_pages_are_there_once(whole, parts):
    binder = whole[1]
    assert len(parts) == 2
    assert all(len(part) <= len(binder) * 0.6 for part in parts)
    with pypdfium2.PdfDocument(binder) as document:
        pages = len(document)
    index = 1
    assert [number for part in parts for number in numbers(part)][index:] == numbers(binder)[index:]
    assert sum(len(numbers(part)) for part in parts) == pages


def test_the_index_leads_into_the_other_parts(whole, parts):
    layout = whole[0]
    with pikepdf.open(io.BytesIO(parts[0])) as first:
        inside = len(first.pages)
        places = {page.obj.objgen: at for at, page in enumerate(first.pages)}
        for line, link in zip(layout.lines, first.pages[0].obj.Annots, strict=True):
            if line.page - 1 < inside:
                assert places[link.Dest[0].objgen] == line.page - 1
            else:
                assert (str(link.A.F.F), int(link.A.D[0])) == (part_name(2), line.page - 1 - inside)


def test_the_index_names_part_and_page_of_what_stands_in_another(parts):
    with pypdfium2.PdfDocument(parts[0]) as document:
        said = document[0].get_textpage().get_text_range()
    assert "part 2, p. 1" in said
    assert "part 1" not in said


def test_bookmarks_name_the_exhibits_of_a_part(parts):
    with pikepdf.open(io.BytesIO(parts[1])) as second, second.open_outline() as outline:
        assert [mark.title for mark in outline.root] == ["Ex. 3: Records 3", "Ex. 4: Records 4", "Withdrawn pages"]


def test_a_binder_under_the_limit_stays_one(whole):
    layout, binder = whole
    assert in_parts(binder, layout, len(binder)) == ()


def test_an_exhibit_over_the_limit_is_a_part_of_its_own(whole):
    layout, binder = whole
    assert len(in_parts(binder, layout, 1000)) == 4


def a_letter(pages):
    """Return a Word file with a link to each of those pages of the whole binder."""
    word = Document()
    for page in pages:
        paragraph = word.add_paragraph()
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), word.part.relate_to(f"exhibits.pdf#page={page}", RT.HYPERLINK, is_external=True))
        paragraph._p.append(link)
        link.append(paragraph.add_run(f"[{page}]")._r)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def test_a_letters_links_lead_into_the_part_that_is_sent(whole, parts):
    pages = sum(page_counts(parts))
    letter = into_parts(a_letter(range(1, pages + 1)), parts)
    stood = numbers(whole[1])
    for jump in jumps(letter):
        file, page = jump.target.split("#page=")
        at = [part_name(number) for number in range(1, len(parts) + 1)].index(file)
        assert numbers(parts[at])[int(page) - 1] == stood[int(jump.words.strip("[]")) - 1]
    assert len(jumps(letter)) == pages
    assert into_parts(letter, parts) == letter
    alone = a_letter([3])
    assert into_parts(alone, ()) == alone
