"""The review page in a real browser, opened from the folder: pictures, marks, keys, paper; nothing leaves."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pypdfium2 as pdfium
import pytest
from playwright.sync_api import Page, expect, sync_playwright

from casefile.citations import Source
from casefile.pages import Box
from casefile.review import Origin, ReviewSheet, review
from extractors.reading.cutting import Cut
from extractors.reading.workers import ReadingPool
from generators.review_page import review_page
from tests.documents import Item, note, text_pdf
from tests.factories import NUMBER, a_bill, a_file

pytestmark = pytest.mark.browser
FILE = a_file()
PLACES = {"total_charges": (400.0, 300.0), "charges[0].amount": (300.0, 500.0)}
RED = """picture => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const pixels = pen.getImageData(0, 0, canvas.width, canvas.height).data;
    let [left, right] = [canvas.width, -1];
    for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] > 150 && pixels[at + 1] < 90 && pixels[at + 2] < 90) {
            const across = (at / 4) % canvas.width;
            [left, right] = [Math.min(left, across), Math.max(right, across)];
        }
    }
    return [left / canvas.width, right / canvas.width];
}"""


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page of a bill whose two amounts are hard to read."""
    folder = tmp_path_factory.mktemp("Review")
    file = folder / "bill.pdf"
    file.write_bytes(text_pdf([[*note(4), *(Item(*at, "$1,385.00") for at in PLACES.values())]]))
    with ReadingPool(1) as pool:
        words = [word for word in pool.read(file).pages[0].words if word.text == "$1,385.00"]
        sheet = _sheet({path: word.box for path, word in zip(PLACES, words, strict=True)})
        cuts = pool.cut(file, "application/pdf", [Cut(place.page, place.box) for place in sheet.places])
    page = folder / f"Review sheet {NUMBER}.html"
    page.write_bytes(review_page(sheet, {place.id: cut for place, cut in zip(sheet.places, cuts, strict=True)}))
    return page


def _sheet(boxes: dict[str, Box]) -> ReviewSheet:
    sources = {path: Source(page=1, box=box, text="$1,385.00", confidence=0.4) for path, box in boxes.items()}
    bill = a_bill(FILE, 1, 1, sources=sources, problems=())
    return review(NUMBER, [bill], {bill.id: Origin(FILE.id, FILE.name)}, [], [])


@pytest.fixture
def page(opened: Path) -> Iterator[Page]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "chromium is installed by infra/test.sh"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        shown = browser.new_page(viewport={"width": 1200, "height": 900})
        asked, said = [], []
        shown.on("request", lambda request: asked.append(urlsplit(request.url).scheme))
        shown.on("console", lambda message: said.append(message.text))
        shown.goto(opened.as_uri())
        yield shown
        assert set(asked) <= {"file", "data"}
        assert said == []
        browser.close()


def test_each_value_stands_beside_its_picture_with_its_place_marked(page: Page):
    expect(page.get_by_role("heading", name=f"Review sheet: matter {NUMBER}")).to_be_visible()
    for path, name in (("total_charges", "total charges"), ("charges[0].amount", "charge line 1: amount")):
        article = page.locator("article", has=page.get_by_role("heading", name=name))
        expect(article.get_by_text("$1,385.00").first).to_be_visible()
        picture = article.get_by_role("img", name=f"the place of {name}")
        expect(picture).to_be_visible()
        left, right = picture.evaluate(RED)
        across = PLACES[path][0] / 612
        assert across - 0.03 < left < across < right < across + 0.12


def test_the_page_is_worked_through_with_the_keyboard(page: Page):
    def at() -> str:
        return page.evaluate("document.activeElement.id")

    for key, where in (("n", "value-1.1"), ("n", "value-1.2"), ("n", "value-1.2"), ("p", "value-1.1")):
        page.keyboard.press(key)
        assert at() == where
    page.keyboard.press("Tab")
    assert at() == "value-1.2"
    assert page.locator(f"[id='{at()}']").evaluate("it => getComputedStyle(it).outlineStyle") == "solid"


def test_the_page_is_printed_with_its_pictures_and_without_the_hints_for_keys(page: Page):
    printed = pdfium.PdfDocument(page.pdf(format="Letter"))
    text = "".join(each.get_textpage().get_text_range() for each in printed)
    pictures = [
        found for each in printed for found in each.get_objects() if found.type == pdfium.raw.FPDF_PAGEOBJ_IMAGE
    ]
    assert "total charges" in text
    assert "previous value" not in text
    assert len(pictures) >= len(PLACES)


def test_the_page_may_ask_nobody(opened: Path):
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        shown = browser.new_page()
        shown.goto(opened.as_uri())
        blocked = shown.evaluate(
            """() => new Promise(done => {
                document.addEventListener('securitypolicyviolation', event => done(event.effectiveDirective));
                const picture = new Image();
                picture.src = 'https://elsewhere.invalid/x.png';
                setTimeout(() => done('not blocked'), 3000);
            })"""
        )
        browser.close()
    assert blocked == "img-src"
