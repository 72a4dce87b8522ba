"""Make the photograph of the damaged car and the page that it is printed on."""

import io
import math

import numpy
from drawn import Drawn
from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.utils import ImageReader
from sheet import Sheet

WIDE, HIGH = 1800, 1200
SILVER, SHADE, DARK = (176, 180, 184), (120, 124, 130), (30, 32, 36)
Points = list[tuple[float, float]]


def documents() -> list[Drawn]:
    """Return the page with the photograph."""
    sheet = Sheet("Photographs of the vehicle")
    sheet.text(306, 60, "Quintanilla-Reyes / D/L 02-14-2026", 14, "Sans-Bold", align="center")
    sheet.text(306, 78, "VEHICLE PHOTOGRAPHS", 11, "Sans", align="center")
    picture = ImageReader(io.BytesIO(_jpeg()))
    sheet.canvas.drawImage(picture, 66, 792 - 110 - 320, 480, 320)
    sheet.box(66, 110, 480, 320, weight=0.8)
    lines = (
        "Photo 1 of 1.  2017 Honda Civic LX, license 7ZRK142, left side: both left doors pushed in,",
        "left B pillar bent, curtain air bag deployed.",
        "Taken 02/16/2026, 10:42 a.m., at Manzanita Towing yard, Fresno, by Elena Quintanilla.",
    )
    for place, words in enumerate(lines):
        sheet.text(66, 450 + 15 * place, words, 10.5)
    return [
        Drawn(
            name="IMG_2217 vehicle photo.pdf",
            kind="photograph",
            pdf=sheet.pdf(),
            record={
                "date": "2026-02-16",
                "names": ["Quintanilla-Reyes", "Elena Quintanilla"],
                "amount": None,
                "title": "Vehicle Photographs",
            },
            pages=1,
        )
    ]


def _jpeg() -> bytes:
    """Return the picture with the grain and the soft edges of a telephone's camera."""
    random = numpy.random.default_rng(2217)
    scene = _yard(random)
    _car(ImageDraw.Draw(scene, "RGBA"), random)
    soft = scene.filter(ImageFilter.GaussianBlur(1.6))
    values = numpy.asarray(soft, dtype=numpy.float32)
    down, across = numpy.mgrid[-1 : 1 : HIGH * 1j, -1 : 1 : WIDE * 1j]
    fall = 1.06 - 0.22 * (down**2 + across**2)
    grain = random.standard_normal((HIGH, WIDE, 1)) * 5
    values = values * fall[:, :, None] + grain
    picture = Image.fromarray(numpy.clip(values, 0, 255).astype(numpy.uint8), "RGB")
    written = io.BytesIO()
    picture.resize((1200, 800), Image.Resampling.LANCZOS).save(written, "JPEG", quality=84)
    return written.getvalue()


def _yard(random: numpy.random.Generator) -> Image.Image:
    """Paint the sky, the fence and the asphalt of the tow yard."""
    scene = Image.new("RGB", (WIDE, HIGH))
    pen = ImageDraw.Draw(scene, "RGBA")
    for y in range(HIGH):
        if y < 620:
            tone = 1 - y / 620
            colour = (int(196 - 40 * tone), int(206 - 24 * tone), int(216 + 8 * tone))
        else:
            tone = (y - 620) / 580
            colour = (int(112 - 30 * tone), int(110 - 30 * tone), int(108 - 30 * tone))
        pen.line([(0, y), (WIDE, y)], fill=colour)
    pen.rectangle([0, 300, WIDE, 628], fill=(150, 146, 136))
    for x in range(0, WIDE, 46):
        pen.line([(x, 300), (x, 628)], fill=(118, 114, 106), width=5)
    pen.rectangle([0, 292, WIDE, 306], fill=(98, 96, 92))
    pen.rectangle([0, 612, WIDE, 634], fill=(90, 88, 84))
    for _ in range(2600):
        left, top = float(random.integers(0, WIDE)), float(random.integers(640, HIGH))
        tone = int(random.integers(60, 140))
        pen.ellipse([left, top, left + 3, top + 2], fill=(tone, tone, tone, 150))
    for x in (120, 1500):
        pen.polygon([(x, 1200), (x + 90, 640), (x + 104, 640), (x + 26, 1200)], fill=(206, 200, 176, 150))
    return scene


def _car(pen: ImageDraw.ImageDraw, random: numpy.random.Generator) -> None:
    """Paint the car from its left side, the front to the left."""
    pen.ellipse([230, 850, 1600, 985], fill=(25, 25, 26, 170))
    body: Points = [
        (268, 842), (262, 742), (300, 690), (430, 652), (560, 632), (690, 520), (812, 474),
        (1040, 466), (1210, 492), (1352, 596), (1490, 622), (1546, 668), (1556, 790), (1540, 856),
    ]  # fmt: skip
    pen.polygon(body, fill=SILVER)
    pen.polygon([(268, 842), (266, 776), (1552, 776), (1540, 856)], fill=SHADE)
    pen.polygon([(300, 690), (430, 652), (560, 632), (700, 632), (640, 668), (330, 712)], fill=(204, 208, 212))
    _windows(pen)
    for x in (470, 1330):
        pen.ellipse([x - 118, 742, x + 118, 978], fill=(24, 24, 26))
        pen.ellipse([x - 100, 760, x + 100, 960], fill=(38, 38, 40))
        pen.ellipse([x - 66, 794, x + 66, 926], fill=(150, 152, 156))
        for spoke in range(5):
            turn = spoke * 2 * math.pi / 5 + 0.3
            end = (x + 62 * math.cos(turn), 860 + 62 * math.sin(turn))
            pen.line([(x, 860), end], fill=(70, 72, 76), width=16)
        pen.ellipse([x - 16, 844, x + 16, 876], fill=(60, 62, 66))
    for x in (742, 972, 1196):
        pen.line([(x, 622), (x - 6, 846)], fill=(74, 76, 80), width=4)
    pen.polygon([(268, 716), (312, 702), (362, 698), (330, 726), (272, 744)], fill=(226, 228, 216))
    pen.polygon([(1500, 640), (1546, 668), (1552, 716), (1508, 702)], fill=(140, 30, 28))
    pen.rectangle([262, 786, 330, 820], fill=(60, 62, 66))
    for x in (930, 1160):
        pen.rounded_rectangle([x - 62, 676, x - 6, 692], 6, fill=(130, 134, 140))
    _damage(pen, random)


def _windows(pen: ImageDraw.ImageDraw) -> None:
    """Paint the glass, with the curtain air bag hanging in it."""
    pen.polygon([(622, 624), (712, 534), (820, 494), (960, 488), (960, 624)], fill=(52, 58, 64))
    pen.polygon([(986, 488), (1040, 488), (1196, 510), (1304, 600), (1300, 620), (986, 624)], fill=(52, 58, 64))
    pen.polygon([(724, 536), (822, 498), (956, 492), (958, 586), (840, 598), (742, 594)], fill=(222, 222, 216))
    pen.polygon([(990, 492), (1040, 492), (1176, 512), (1240, 578), (1120, 592), (990, 586)], fill=(214, 214, 208))
    for x in (800, 880, 1060, 1130):
        pen.line([(x, 500), (x + 8, 590)], fill=(190, 190, 184), width=4)
    pen.rectangle([958, 484, 988, 630], fill=(88, 90, 94))


def _damage(pen: ImageDraw.ImageDraw, random: numpy.random.Generator) -> None:
    """Paint the pushed-in doors, the creases, the scraped paint and the broken glass."""
    dent: Points = [
        (764, 690), (830, 652), (930, 640), (1040, 648), (1140, 664), (1190, 720), (1168, 792),
        (1090, 828), (960, 838), (850, 822), (782, 770),
    ]  # fmt: skip
    pen.polygon(dent, fill=(104, 106, 110))
    inner = [(x * 0.72 + 975 * 0.28, y * 0.7 + 745 * 0.3) for x, y in dent]
    pen.polygon(inner, fill=(70, 72, 76))
    core = [(x * 0.4 + 985 * 0.6, y * 0.38 + 752 * 0.62) for x, y in dent]
    pen.polygon(core, fill=(42, 43, 46))
    for _ in range(70):
        x, y = float(random.integers(780, 1170)), float(random.integers(650, 830))
        tone = int(random.integers(90, 235))
        end = (x + float(random.integers(-70, 70)), y + float(random.integers(-22, 22)))
        pen.line([(x, y), end], fill=(tone, tone, tone, 190), width=int(random.integers(1, 5)))
    pen.line([(764, 690), (860, 716), (985, 700), (1120, 730), (1190, 720)], fill=(228, 230, 232), width=7)
    pen.line([(782, 770), (900, 760), (1010, 790), (1168, 792)], fill=(22, 22, 24), width=8)
    pen.polygon([(958, 600), (990, 600), (1006, 700), (976, 812), (950, 700)], fill=DARK)
    for _ in range(420):
        x = float(random.normal(1000, 210))
        y = float(random.integers(900, 1090))
        size = float(random.integers(2, 7))
        tone = int(random.integers(170, 250))
        pen.polygon([(x, y), (x + size, y + 2), (x + size / 2, y + size)], fill=(tone, tone, tone, 210))
    pen.polygon([(880, 946), (990, 934), (1012, 956), (900, 970)], fill=(120, 124, 128))
