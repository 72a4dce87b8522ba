import datetime as dt
import io

import pikepdf
import pypdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from casefile.errors import PermanentError
from casefile.minors import Persons
from generators.identifiers import KINDS, squeezed
from generators.minor_names import Minors
from generators.redaction import redacted, searched
from tests import documents

SSN, MEMBER = "123-45-6789", "GVH8812345"
ROWS = ("Patient Ana Ruiz", f"SSN: {SSN}", f"Member ID: {MEMBER}", "Billed $184.50 on 03/02/2026")


def a_paper(folder, pdf):
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    return path


def burnt_out(path, kinds=KINDS, known=()):
    return redacted(path, searched(path, kinds), known)


def words(pdf, page=0):
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].get_textpage().get_text_range()


def everything(pdf):
    """Return all that programs may find in a PDF: words by two readers, every stream, all strings."""
    found = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for thing in document.objects:
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") != Name.Image:
                found.append(thing.read_bytes().decode("latin-1"))
            found.append(repr(thing.stream_dict if isinstance(thing, pikepdf.Stream) else thing))
    return squeezed(" ".join([*found, words(pdf)]))


def darkest(pdf, box, page=0):
    """Return the lightest gray in a box of the page as it is painted."""
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[page].render(scale=2).to_pil().convert("L")
    return image.crop([round(2 * edge) for edge in (box.x0 + 1, box.y0 + 1, box.x1 - 1, box.y1 - 1)])


def test_identifiers_are_gone_from_words_streams_and_picture(tmp_path):
    done = burnt_out(a_paper(tmp_path, documents.text_pdf([documents.prose(*ROWS)])), KINDS)
    assert [(one.kind, one.shown) for one in done.burnt] == [("ssn", "xxx-xx-6789"), ("health_plan", "redacted")]
    found = everything(done.pdf)
    assert squeezed(SSN) not in found
    assert MEMBER not in found
    assert "12345" not in found


def test_the_rest_of_the_page_is_still_found(tmp_path):
    done = burnt_out(a_paper(tmp_path, documents.text_pdf([documents.prose(*ROWS)])), KINDS)
    said = words(done.pdf)
    assert all(part in said for part in ("Patient", "Ruiz", "$184.50", "03/02/2026", "xxx-xx-6789"))


def test_a_page_without_identifiers_stays_byte_for_byte(tmp_path):
    pdf = documents.text_pdf([documents.prose("Patient Ana Ruiz", "Billed $184.50")])
    assert burnt_out(a_paper(tmp_path, pdf), KINDS).pdf is None


def test_only_the_pages_that_hold_one_become_pictures(tmp_path):
    pdf = documents.text_pdf([documents.prose("Patient Ana Ruiz"), documents.prose(*ROWS)])
    done = burnt_out(a_paper(tmp_path, pdf), KINDS)
    assert {one.page for one in done.burnt} == {1}
    with pikepdf.open(io.BytesIO(done.pdf)) as document:
        assert ["/MtfPage" in page.obj.Resources.get("/XObject", {}) for page in document.pages] == [False, True]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_boxes_lie_on_the_words_whichever_way_the_page_is_turned(tmp_path, turn):
    pdf = documents.with_page_keys(documents.text_pdf([documents.prose(*ROWS)]), Rotate=turn)
    done = burnt_out(a_paper(tmp_path, pdf), ("ssn",))
    with pypdfium2.PdfDocument(pdf) as before, pypdfium2.PdfDocument(done.pdf) as after:
        assert before[0].get_size() == pytest.approx(after[0].get_size(), abs=0.1)
    (one,) = done.burnt
    image = darkest(done.pdf, one.box).histogram()
    assert sum(image[:48]) > 0.5 * sum(image)


@pytest.mark.parametrize("crop", [[0, 400, 612, 792], [40, 300, 500, 780]])
def test_a_cropped_page_keeps_nothing_outside_its_crop(tmp_path, crop):
    hidden = documents.prose(*ROWS) + documents.prose("SSN 987-65-4320 outside", y=700)
    pdf = documents.with_page_keys(documents.text_pdf([hidden]), CropBox=crop)
    found = everything(burnt_out(a_paper(tmp_path, pdf), KINDS).pdf)
    assert "987654320" not in found
    assert squeezed(SSN) not in found


def test_a_scan_loses_the_pixels_and_the_hidden_word(tmp_path):
    rows = documents.prose("Patient Ana Ruiz", f"SSN: {SSN}")
    pdf = documents.scan_pdf([documents.scan(rows)], hidden=rows)
    done = burnt_out(a_paper(tmp_path, pdf), KINDS)
    assert squeezed(SSN) not in everything(done.pdf)
    assert "Ruiz" in words(done.pdf)
    (one,) = done.burnt
    with pikepdf.open(io.BytesIO(done.pdf)) as document:
        image = pikepdf.PdfImage(document.pages[0].Resources.XObject.MtfPage).as_pil_image().convert("L")
    scale = image.width / document_width(pdf)
    assert image.crop([round(edge * scale) for edge in one.box]).getextrema()[1] < 48


def document_width(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_size()[0]


def test_a_comment_that_holds_one_goes_with_its_place(tmp_path):
    with pikepdf.open(io.BytesIO(documents.text_pdf([documents.prose("Patient Ana Ruiz")]))) as document:
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([300, 300, 340, 320]), Contents=f"SSN {SSN}")
        document.pages[0].obj.Annots = Array([document.make_indirect(note)])
        pdf = documents.saved(document)
    done = burnt_out(a_paper(tmp_path, pdf), KINDS)
    assert squeezed(SSN) not in everything(done.pdf)


def test_a_number_found_on_one_paper_is_burnt_in_on_another_without_its_label(tmp_path):
    known = searched(a_paper(tmp_path, documents.text_pdf([documents.prose(*ROWS)])), KINDS).secrets
    assert known == {squeezed(SSN), MEMBER}
    other = burnt_out(a_paper(tmp_path, documents.text_pdf([documents.prose(f"Our ref {MEMBER}")])), KINDS, known)
    assert MEMBER not in everything(other.pdf)


def test_the_same_paper_gives_the_same_bytes(tmp_path):
    path = a_paper(tmp_path, documents.text_pdf([documents.prose(*ROWS)]))
    assert burnt_out(path) == burnt_out(path)


def test_a_page_without_words_is_named(tmp_path):
    pdf = documents.scan_pdf([documents.scan(documents.prose("a photograph"))])
    assert burnt_out(a_paper(tmp_path, pdf), KINDS).wordless == (0,)


def test_a_paper_that_cannot_be_opened_stops_with_a_sentence(tmp_path):
    with pytest.raises(PermanentError, match="file it again"):
        burnt_out(a_paper(tmp_path, b"no pdf"), KINDS)


def test_a_known_day_of_birth_is_gone_from_a_form_whose_label_is_elsewhere(tmp_path):
    rows = ("Patient name and sex", "RUIZ, ANA 05 09 1988 F", "Date of visit 03/04/2026")
    path = a_paper(tmp_path, documents.text_pdf([documents.prose(*rows)]))
    done = redacted(path, searched(path, KINDS, [dt.date(1988, 5, 9)]))
    assert [(one.kind, one.shown) for one in done.burnt] == [("birth_date", "1988")]
    assert "05091988" not in everything(done.pdf)
    assert "03/04/2026" in words(done.pdf)


DANA = Minors.of(Persons(("Dana Ruiz",), ("Lisa Ruiz",)))
CHART = ("Patient: RUIZ, DANA M", "Guardian: Lisa Ruiz, mother", "Dana is 9 years old.")


@pytest.mark.parametrize("scanned", [False, True])
def test_a_minors_name_is_gone_and_its_initials_stand_in_the_box(tmp_path, scanned):
    rows = documents.prose(*CHART)
    pdf = documents.scan_pdf([documents.scan(rows)], hidden=rows) if scanned else documents.text_pdf([rows])
    path = a_paper(tmp_path, pdf)
    done = redacted(path, searched(path, KINDS, (), DANA))
    assert [(one.kind, one.shown) for one in done.burnt] == [("minor_name", "R. D. M."), ("minor_name", "D.")]
    found = everything(done.pdf)
    assert "DANA" not in found
    assert "LISARUIZ" in found
    assert "R. D. M." in words(done.pdf)
    assert done == redacted(path, searched(path, KINDS, (), DANA))


def test_a_minors_name_in_a_comment_goes_with_it(tmp_path):
    with pikepdf.open(io.BytesIO(documents.text_pdf([documents.prose("Chart note")]))) as document:
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.Text, Rect=Array([300, 300, 340, 320]), Contents="ask Dana Ruiz"
        )
        document.pages[0].obj.Annots = Array([document.make_indirect(note)])
        pdf = documents.saved(document)
    path = a_paper(tmp_path, pdf)
    assert "DANA" not in everything(redacted(path, searched(path, KINDS, (), DANA)).pdf)


def test_a_minors_name_is_no_secret_that_other_papers_are_searched_for(tmp_path):
    path = a_paper(tmp_path, documents.text_pdf([documents.prose(*CHART)]))
    assert searched(path, KINDS, (), DANA).secrets == frozenset()
