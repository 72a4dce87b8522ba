"""Pictures in a letter: a filed photograph without its border and its camera's data, strips that are drawn."""

import io

import pikepdf
import pytest
from PIL import Image

from casefile.errors import PermanentError
from generators.pictures import fitted, page_as_jpeg, strip


def a_pdf(pages=1):
    """Return a PDF whose pages are white with a blue picture in the middle."""
    pdf = pikepdf.new()
    for _ in range(pages):
        page = pikepdf.Dictionary(
            Type=pikepdf.Name.Page,
            MediaBox=pikepdf.Array([0, 0, 612, 792]),
            Contents=pdf.make_stream(b"0 0 1 rg 100 200 400 300 re f"),
        )
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def opened(body):
    return Image.open(io.BytesIO(body))


def test_a_page_is_drawn_without_its_white_border():
    image = opened(page_as_jpeg(a_pdf(), 0))
    assert image.format == "JPEG"
    assert image.size[0] / image.size[1] == pytest.approx(400 / 300, abs=0.02)
    assert image.getexif() == {}


def test_a_picture_is_as_large_as_it_fits():
    picture = fitted(page_as_jpeg(a_pdf(), 0), "the car", 3.0, 3.0)
    assert (picture.width, round(picture.height, 1), picture.words) == (3.0, 2.2, "the car")


@pytest.mark.parametrize(("body", "page"), [(b"no pdf", 0), (a_pdf(), 4)])
def test_what_cannot_be_drawn_is_told_by_its_page(body, page):
    with pytest.raises(PermanentError, match=f"page {page + 1} of a filed picture"):
        page_as_jpeg(body, page)


def test_bytes_that_are_no_picture_are_none():
    assert fitted(b"nothing", "", 1, 1) is None


def test_a_strip_has_a_bar_for_each_visit_at_its_place():
    image = opened(strip([0.0, 0.5, 1.0], [], 3.6, "visits").body)
    row = [image.getpixel((x, 8)) != (255, 255, 255) for x in range(image.size[0])]
    starts = [x for x in range(1, len(row)) if row[x] and not row[x - 1]]
    assert len(starts) == 3
    assert starts[1] == pytest.approx(image.size[0] / 2, abs=6)


def test_the_same_strip_is_the_same_bytes():
    assert strip([0.1], [0.5], 3.6, "visits") == strip([0.1], [0.5], 3.6, "visits")
