"""Light print on dark bands: letters that the engine loses at the ends of a band are read, the rest stays as it was."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.reading import banners, engine
from extractors.reading.engine import Recognised

DPI = 200.0
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"


def page(shade: int, ink: int) -> tuple[np.ndarray, Recognised]:
    """Return a page with one band of that shade, printed on, and what is to be read of the band: both words whole."""
    picture = Image.new("L", (1700, 2200), 245)
    drawn = ImageDraw.Draw(picture)
    drawn.rectangle((160, 90, 1540, 190), fill=shade)
    font = ImageFont.truetype(FONT, 40)
    boxes = []
    for left, text in ((200, "CLOVIS"), (420, "URGENT"), (660, "CARE")):
        drawn.text((left, 115), text, fill=ink, font=font)
        boxes.append(drawn.textbbox((left, 115), text, font=font))
    words = Recognised(["CLOVIS", "URGENT", "CARE"], np.array(boxes, dtype=np.float64), [0.95] * 3, [0, 0, 0])
    return np.asarray(picture), words


def without_letters(words: Recognised) -> Recognised:
    """Return the words as an engine reads them that loses the first two letters of one."""
    boxes = words.boxes.copy()
    boxes[1, 0] += 60
    return words._replace(texts=["CLOVIS", "GENT", "CARE"], boxes=boxes)


def test_a_word_that_lost_letters_is_read_whole_from_its_band() -> None:
    gray, whole = page(shade=50, ink=250)
    read = banners.with_banners(gray, DPI, without_letters(whole))
    assert sorted(read.texts) == ["CARE", "CLOVIS", "URGENT"]
    box = read.boxes[read.texts.index("URGENT")]
    assert box == pytest.approx(whole.boxes[1], abs=8)


def test_a_word_that_was_not_read_at_all_is_added() -> None:
    gray, whole = page(shade=50, ink=250)
    read = banners.with_banners(gray, DPI, whole.only([0, 1]))
    assert sorted(read.texts) == ["CARE", "CLOVIS", "URGENT"]


def test_words_beside_the_band_stay() -> None:
    gray, whole = page(shade=50, ink=250)
    beside = whole._replace(texts=["Visit", "note", "CARE"], boxes=whole.boxes + np.array([0, 200, 0, 200]))
    read = banners.with_banners(gray, DPI, beside)
    assert sorted(read.texts) == ["CARE", "CARE", "CLOVIS", "URGENT", "Visit", "note"]


def test_words_that_were_read_whole_stay_as_they_are() -> None:
    gray, whole = page(shade=50, ink=250)
    assert banners.with_banners(gray, DPI, whole) is whole


def test_dark_print_on_a_light_band_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    gray, whole = page(shade=200, ink=20)
    monkeypatch.setattr(engine, "recognise", lambda *_args, **_kwargs: pytest.fail("read again"))
    lost = without_letters(whole)
    assert banners.with_banners(gray, DPI, lost) is lost
