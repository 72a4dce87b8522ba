"""Turn a clean PDF into what an office scanner would have made of the printed page."""

import io

import numpy
import pikepdf
import pypdfium2
from PIL import Image, ImageFilter

GREY_QUALITY = 70
THRESHOLD = 150
SPECKS_PER_PAGE = 60


def scan(
    pdf: bytes,
    *,
    dpi: int = 200,
    gray: bool = True,
    skew_degrees: float = 0.4,
    noise: float = 0.02,
    seed: int = 1,
) -> bytes:
    """Return an image-only PDF of the same page sizes, as a slightly crooked, dirty scan."""
    random = numpy.random.default_rng(seed)
    source = pypdfium2.PdfDocument(pdf)
    target = pikepdf.new()
    for number in range(len(source)):
        page = source[number]
        width, height = page.get_size()
        clean = page.render(scale=dpi / 72).to_pil().convert("L")
        skew = skew_degrees * (1 + 0.35 * float(random.standard_normal()))
        dirty = _dirty(clean, skew * (-1) ** number, noise, random)
        _add_page(target, dirty, width, height, gray)
    source.close()
    written = io.BytesIO()
    target.save(written, deterministic_id=True)
    return written.getvalue()


def _dirty(clean: Image.Image, skew: float, noise: float, random: numpy.random.Generator) -> Image.Image:
    """Rotate, blur and soil one page."""
    turned = clean.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    blurred = turned.filter(ImageFilter.GaussianBlur(0.6))
    values = numpy.asarray(blurred, dtype=numpy.float32)
    rows, columns = values.shape
    across = numpy.linspace(0.0, 1.0, columns, dtype=numpy.float32)[None, :]
    down = numpy.linspace(0.0, 1.0, rows, dtype=numpy.float32)[:, None]
    shade = 6.0 + 8.0 * across * down
    grain = random.standard_normal((rows, columns), dtype=numpy.float32) * (noise * 255)
    values = values - shade + grain
    for _ in range(SPECKS_PER_PAGE):
        size = int(random.integers(1, 4))
        top = int(random.integers(0, rows - size))
        left = int(random.integers(0, columns - size))
        values[top : top + size, left : left + size] -= float(random.integers(60, 190))
    return Image.fromarray(numpy.clip(values, 0, 255).astype(numpy.uint8))


def _add_page(target: pikepdf.Pdf, image: Image.Image, width: float, height: float, gray: bool) -> None:
    """Append the picture to the PDF as one full page."""
    target.add_blank_page(page_size=(width, height))
    page = target.pages[-1]
    data, keys = _jpeg(image) if gray else _group4(image)
    picture = pikepdf.Stream(target, data)
    picture.Type = pikepdf.Name.XObject
    picture.Subtype = pikepdf.Name.Image
    picture.Width, picture.Height = image.size
    picture.ColorSpace = pikepdf.Name.DeviceGray
    for name, value in keys.items():
        picture[name] = value
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=target.make_indirect(picture)))
    page.Contents = pikepdf.Stream(target, f"q {width:g} 0 0 {height:g} 0 0 cm /Im0 Do Q".encode())


def _jpeg(image: Image.Image) -> tuple[bytes, dict[str, object]]:
    """Return the picture as grey JPEG data with the keys that its stream needs."""
    written = io.BytesIO()
    image.save(written, "JPEG", quality=GREY_QUALITY)
    return written.getvalue(), {
        "/BitsPerComponent": 8,
        "/Filter": pikepdf.Name.DCTDecode,
    }


def _group4(image: Image.Image) -> tuple[bytes, dict[str, object]]:
    """Return the picture as black and white fax data with the keys that its stream needs."""
    ink = image.point(lambda value: 0 if value > THRESHOLD else 255).convert("1")
    written = io.BytesIO()
    ink.save(written, "TIFF", compression="group4", tiffinfo={278: image.height})
    written.seek(0)
    with Image.open(written) as tiff:
        starts, lengths = tiff.tag_v2[273], tiff.tag_v2[279]
    if len(starts) != 1:
        raise ValueError("the fax picture was written in more than one strip")
    parameters = pikepdf.Dictionary(K=-1, Columns=image.width, Rows=image.height, BlackIs1=False)
    return written.getvalue()[starts[0] : starts[0] + lengths[0]], {
        "/BitsPerComponent": 1,
        "/Filter": pikepdf.Name.CCITTFaxDecode,
        "/DecodeParms": parameters,
    }
