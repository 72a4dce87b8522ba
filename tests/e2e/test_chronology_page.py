"""The time line of treatment in a real browser, opened from the folder: signs, filters, keys, paper; nothing leaves."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pypdfium2 as pdfium
import pytest
from playwright.sync_api import Page, expect, sync_playwright

from generators.chronology_page import chronology_page
from tests.unit.generators.sample import sample_case, sample_desk

pytestmark = pytest.mark.browser
VISITS = 46


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    case = sample_case()
    made = chronology_page(case, sample_desk(case, page_link=lambda document, page: f"{document}.pdf#page={page}"))
    assert made is not None
    path = tmp_path_factory.mktemp("Case reports") / "Chronology 2026-0142.html"
    path.write_bytes(made)
    return path


@pytest.fixture(scope="module")
def page(file: Path) -> Iterator[Page]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "chromium is installed by infra/test.sh"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        shown = browser.new_page(viewport={"width": 1300, "height": 900})
        asked: list[str] = []
        said: list[str] = []
        shown.on("request", lambda request: asked.append(urlsplit(request.url).scheme))
        shown.on("console", lambda message: said.append(message.text))
        shown.goto(file.as_uri())
        yield shown
        assert set(asked) <= {"file", "data"}
        assert said == []
        browser.close()


def test_a_sign_shows_its_visit_and_leads_to_it(page: Page):
    sign = page.get_by_role("link", name="2 Mar 2026, Foothill Imaging, MRI")
    sign.hover()
    card = page.locator("#card")
    expect(card).to_be_visible()
    expect(card).to_contain_text("left paracentral and foraminal disc protrusion")
    sign.click()
    expect(card).to_be_hidden()
    row = page.locator("tr.visit", has_text="Foothill Imaging")
    expect(row).to_be_focused()
    expect(row).to_be_in_viewport()
    expect(row.get_by_role("link").first).to_have_attribute("href", re.compile(r"^\w+\.pdf#page=\d+$"))


def test_keys_go_from_sign_to_sign(page: Page):
    signs = page.locator("a.dot")
    signs.first.focus()
    page.keyboard.press("ArrowRight")
    expect(signs.nth(1)).to_be_focused()
    expect(page.locator("#card")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#card")).to_be_hidden()


def test_filters_sift_chart_and_table_alike(page: Page):
    count, rows, signs = page.locator("#count"), page.locator("tr.visit:visible"), page.locator("a.dot:visible")
    expect(count).to_have_text(f"{VISITS} visits")
    page.locator("#provider").select_option("Ortega Orthopaedics")
    expect(count).to_have_text(f"5 of {VISITS} visits")
    page.locator("#find").fill("spurling thumb")
    expect(rows).to_have_count(1)
    expect(signs).to_have_count(1)
    page.locator("#find").fill("")
    page.get_by_role("checkbox", name="Office visit").uncheck()
    expect(rows).to_have_count(0)
    page.get_by_role("checkbox", name="Office visit").check()
    page.locator("#provider").select_option("")
    expect(rows).to_have_count(VISITS)


def test_on_paper_all_visits_stand_on_few_pages(page: Page):
    printed = pdfium.PdfDocument(page.pdf(prefer_css_page_size=True))
    words = " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in printed).split())
    assert len(printed) <= 5
    assert words.count("Bright River Physical Therapy") >= 24
    assert "All providers" not in words


def test_without_script_the_visits_are_all_there(page: Page, file: Path):
    assert page.context.browser is not None
    bare = page.context.browser.new_context(java_script_enabled=False).new_page()
    bare.goto(file.as_uri())
    expect(bare.locator("tr.visit:visible")).to_have_count(VISITS)
    expect(bare.locator("#filters")).to_be_hidden()
    bare.locator("a.dot").first.click()
    expect(bare.locator("tr.visit").first).to_be_in_viewport()
    bare.context.close()
