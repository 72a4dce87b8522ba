import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image

from generators.traces import bare_jpeg, without_traces


def a_photograph(**saved):
    """Return a JPEG that says where and by whom it was taken."""
    image = Image.effect_noise((64, 48), 40)
    exif = Image.Exif()
    exif[0x010F], exif[0x013B] = "Zqx camera", "Zqx owner"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"Zqx comment", **saved)
    return out.getvalue()


@pytest.mark.parametrize("saved", [{}, {"progressive": True}, {"icc_profile": b"profile " * 9}])
def test_a_photograph_keeps_its_picture_and_loses_what_it_tells(saved):
    jpeg = a_photograph(**saved)
    bare = bare_jpeg(jpeg)
    assert b"Zqx" in jpeg
    assert b"Zqx" not in bare
    before, after = Image.open(io.BytesIO(jpeg)), Image.open(io.BytesIO(bare))
    assert before.tobytes() == after.tobytes()
    assert before.info.get("icc_profile") == after.info.get("icc_profile")


@pytest.mark.parametrize(
    "damaged", [b"", b"no picture", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xff short", b"\xff\xd8garbage"]
)
def test_what_is_no_whole_jpeg_stays(damaged):
    assert bare_jpeg(damaged) == damaged


def test_a_paper_loses_what_it_carries_unseen():
    with pikepdf.new() as pdf:
        image = pdf.make_stream(a_photograph())
        image.update({"/Type": Name.XObject, "/Subtype": Name.Image, "/Width": 64, "/Height": 48})
        image.update({"/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8, "/Filter": Name.DCTDecode})
        image.Metadata = pdf.make_stream(b"<x:xmpmeta>Zqx</x:xmpmeta>")
        page = pdf.add_blank_page()
        page.Resources = Dictionary(XObject=Dictionary(Im0=image))
        page.Contents = pdf.make_stream(b"q 64 0 0 48 0 0 cm /Im0 Do Q")
        page.obj.PieceInfo = Dictionary(Program=Dictionary(Private="Zqx"))
        page.obj.Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Stamp, AA=Dictionary()))])
        without_traces(pdf)
        out = io.BytesIO()
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    assert b"Zqx" not in out.getvalue()
    with pikepdf.open(out) as saved:
        kept = saved.pages[0].Resources.XObject.Im0
        assert pikepdf.PdfImage(kept).as_pil_image().size == (64, 48)
