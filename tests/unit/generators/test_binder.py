import io
import subprocess

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from casefile.errors import PermanentError
from generators.binder import bind
from generators.desk import Exhibit
from generators.layout import LINES_A_PAGE, lay_out
from tests.unit.generators.papers import BILL, SHA, a_bill

EXHIBITS = (Exhibit("1", "Bills & <notes> of José Łukasz", (BILL,)),)
BATES = {(SHA, page): f"AR-{page:06d}" for page in range(1, 100)}


def a_pdf(pages=1, *, content=b"BT /F1 12 Tf 72 700 Td (evidence) Tj ET", **attributes):
    pdf = pikepdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Courier))
    shared = pdf.make_indirect(Dictionary(Font=Dictionary(F1=font)))
    for _ in range(pages):
        page = Dictionary(
            Type=Name.Page, MediaBox=Array([0, 0, 612, 792]), Resources=shared, Contents=pdf.make_stream(content)
        )
        for key, value in attributes.items():
            page[f"/{key}"] = value
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def bound(pdf, pages=(1, 1), bates=BATES, exhibits=EXHIBITS):
    out = io.BytesIO()
    layout = bind(out, "Ruiz", exhibits, {BILL: a_bill("5.00", pages=pages)}, {BILL: pdf}, bates)
    return out.getvalue(), layout


def words(pdf, page):
    document = pypdfium2.PdfDocument(pdf)
    text = document[page].get_textpage()
    found = text.get_text_range()
    text.close()
    document.close()
    return found


def where(pdf, page, number):
    """Return the middle of the number on the page as displayed, from 0 to 1 across and up."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[page].get_textpage()
    index, count = text.search(number).get_next()
    boxes = [text.get_charbox(at) for at in range(index, index + count)]
    x = (min(box[0] for box in boxes) + max(box[2] for box in boxes)) / 2
    y = (min(box[1] for box in boxes) + max(box[3] for box in boxes)) / 2
    box = document[page].get_cropbox()
    (left, right), (bottom, top) = sorted(box[::2]), sorted(box[1::2])
    turn = document[page].get_rotation()
    across, up = (x - left) / (right - left), (y - bottom) / (top - bottom)
    text.close()
    document.close()
    return {0: (across, up), 90: (up, 1 - across), 180: (1 - across, 1 - up), 270: (1 - up, across)}[turn]


def test_a_page_carries_its_number():
    pdf, layout = bound(a_pdf(2), (4, 5))
    first = layout.page(BILL, 4)
    assert [("AR-000004" in words(pdf, first - 1)), ("AR-000005" in words(pdf, first))] == [True, True]


@pytest.mark.parametrize("turn", [0, 90, 180, 270, -90, 450])
@pytest.mark.parametrize("box", [(0, 0, 612, 792), (-100, -50, 512, 742), (612, 792, 0, 0), (1000, 2000, 1400, 2300)])
def test_the_number_stands_at_the_lower_right_as_displayed(turn, box):
    pdf, _ = bound(a_pdf(Rotate=turn, MediaBox=Array(list(box))))
    across, up = where(pdf, 2, "AR-000001")
    assert across > 0.7
    assert up < 0.12


def test_the_number_stands_inside_the_crop_box():
    pdf, _ = bound(a_pdf(CropBox=Array([100, 100, 400, 400])))
    across, up = where(pdf, 2, "AR-000001")
    assert 0.6 < across < 1
    assert 0 < up < 0.15


def test_the_number_fits_on_a_tiny_page():
    pdf, _ = bound(a_pdf(MediaBox=Array([0, 0, 40, 30])))
    across, up = where(pdf, 2, "AR-000001")
    assert 0 < across < 1
    assert 0 < up < 1


def test_the_content_of_the_page_stays_byte_for_byte():
    content = b"q 2 0 0 2 0 0 cm BT /F1 12 Tf 72 300 Td (evidence) Tj ET"
    pdf, _ = bound(a_pdf(content=content))
    with pikepdf.open(io.BytesIO(pdf)) as binder:
        assert content in [stream.read_bytes() for stream in binder.pages[2].Contents]


def test_a_page_without_content_or_resources_is_stamped():
    source = pikepdf.new()
    source.pages.append(
        pikepdf.Page(source.make_indirect(Dictionary(Type=Name.Page, MediaBox=Array([0, 0, 300, 300]))))
    )
    out = io.BytesIO()
    source.save(out)
    pdf, _ = bound(out.getvalue())
    assert "AR-000001" in words(pdf, 2)


def test_index_tab_and_pages_come_in_order():
    pdf, layout = bound(a_pdf(2), (1, 2))
    assert "Exhibits" in words(pdf, 0)
    assert "Exhibit 1" in words(pdf, 1)
    assert "evidence" in words(pdf, layout.page(BILL, 1) - 1)
    assert layout.page_count == 4


def test_the_index_links_to_the_pages():
    pdf, _ = bound(a_pdf(2), (1, 2))
    with pikepdf.open(io.BytesIO(pdf)) as binder:
        targets = [annotation.Dest[0].objgen for annotation in binder.pages[0].Annots]
        assert targets == [binder.pages[1].objgen, binder.pages[2].objgen]


def test_each_tab_leads_back_to_the_index():
    pdf, _ = bound(a_pdf(2), (1, 2))
    with pikepdf.open(io.BytesIO(pdf)) as binder:
        (back,) = binder.pages[1].obj.Annots
        assert back.Dest[0].objgen == binder.pages[0].obj.objgen
    assert "Back to the index" in words(pdf, 1)


def test_each_page_has_its_number_for_a_name():
    pdf, layout = bound(a_pdf(2), (4, 5))
    with pikepdf.open(io.BytesIO(pdf)) as binder:
        named = binder.Root.Names.Dests.Kids[0].Names
        names = {str(named[at]): named[at + 1][0].objgen for at in range(0, len(named), 2)}
        place = layout.page(BILL, 5) - 1
        assert names["AR-000005"] == binder.pages[place].obj.objgen
        assert set(names) == {"AR-000004", "AR-000005", "Exhibit 1"}


def test_a_withdrawn_page_leaves_a_sheet_under_its_number():
    out = io.BytesIO()
    bind(out, "Ruiz", EXHIBITS, {BILL: a_bill("5.00", pages=(1, 1))}, {BILL: a_pdf()}, BATES, ("AR-000009",))
    said = words(out.getvalue(), 3)
    assert "has been withdrawn" in said
    assert said.count("AR-000009") >= 2


def test_bookmarks_lead_to_exhibits_and_documents():
    pdf, _ = bound(a_pdf())
    with pikepdf.open(io.BytesIO(pdf)) as binder, binder.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Exhibits", "Ex. 1: Bills & <notes> of José Łukasz"]
        assert [item.title for item in outline.root[1].children] == [
            "Medical bill, Foothill Imaging, 2 March 2026 (AR-000001)"
        ]


def test_a_long_index_runs_over_several_pages():
    documents = {f"d{at}": a_bill("5.00", id=f"d{at}") for at in range(LINES_A_PAGE)}
    layout = lay_out([Exhibit("1", "Bills", tuple(documents))], documents)
    assert layout.index_pages == 2
    assert layout.lines[0].page == 3


def test_the_same_exhibits_give_the_same_bytes():
    assert bound(a_pdf(2), (1, 2)) == bound(a_pdf(2), (1, 2))


def test_a_page_without_a_number_stops_the_binder():
    with pytest.raises(PermanentError, match="no Bates number"):
        bound(a_pdf(), bates={})


def test_a_pdf_with_other_pages_than_the_document_stops_the_binder():
    with pytest.raises(PermanentError, match="2 pages, the document 1"):
        bound(a_pdf(2))


def test_a_pdf_that_cannot_be_opened_stops_the_binder():
    with pytest.raises(PermanentError, match="cannot be opened"):
        bound(b"no pdf")


def test_the_binder_is_sound(tmp_path):
    path = tmp_path / "binder.pdf"
    path.write_bytes(bound(a_pdf(2, Rotate=90), (1, 2))[0])
    assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


def test_the_index_prints_numbers_that_do_not_follow_on_within_its_column():
    late = {(SHA, 1): "AR-000087", (SHA, 2): "AR-000013", (SHA, 3): "AR-000090"}
    content, _ = bound(a_pdf(3), pages=(1, 3), bates=late)
    shown = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_bounded()
    assert "AR-000087 and 2 more" in shown


def test_an_exhibits_heading_never_stands_alone_at_the_foot_of_an_index_page():
    documents = {f"d{at}": a_bill("5.00", id=f"d{at}") for at in range(LINES_A_PAGE + 1)}
    names = tuple(documents)
    layout = lay_out([Exhibit("1", "Bills", names[:-3]), Exhibit("2", "Later bills", names[-3:])], documents)
    first, second = layout.index_lines
    assert (len(first), layout.index_pages) == (LINES_A_PAGE - 1, 2)
    assert [line.document for line in second] == [None, *names[-3:]]
    assert (*first, *second) == layout.lines
