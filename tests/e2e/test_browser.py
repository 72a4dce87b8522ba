"""The dashboard in a real browser: a paralegal fills in the form, watches the run, sees its table; nothing leaves."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from flows.settings import Settings

pytestmark = [pytest.mark.e2e, pytest.mark.browser]
QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


expect.set_options(timeout=30_000)


class Visit:
    """A page of the browser, with every address that it asked something of and got an answer from."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.answered: set[str] = set()
        page.on("response", lambda response: self.answered.add(urlsplit(response.url).netloc))


@pytest.fixture
def visit() -> Iterator[Visit]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program, "chromium is installed by infra/test.sh"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        page = browser.new_page(viewport={"width": 1300, "height": 1000})
        page.set_default_timeout(30_000)
        yield Visit(page)
        browser.close()


def test_a_paralegal_drafts_the_lien_letters_on_the_dashboard(system: Settings, visit: Visit):
    page = visit.page
    page.goto(f"{system.dashboard_url}/v2/deployments")
    page.get_by_role("link", name="Draft lien letters").first.click()
    page.get_by_role("button", name="Run", exact=True).click()
    page.get_by_text("Custom run").click()
    page.get_by_label("Matter").click()
    page.get_by_role("option", name="2026-0142").click()
    page.get_by_label("Who is asking").click()
    page.get_by_role("option", name="jlindqvist").click()
    page.get_by_role("button", name="Submit").click()
    page.get_by_role("button", name="View run").click()
    page.wait_for_url("**/flow-run/**")
    expect(page.get_by_role("tab", name="Task Runs")).to_be_visible()
    expect(page.get_by_text("Lien letters: 2026-0142").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Completed", exact=True).first).to_be_visible(timeout=180_000)
    page.goto(page.url.split("?")[0] + "?tab=Artifacts")  # the page asks for a run's tables once, when it is opened
    table = page.get_by_text("2026-0142-lien-letters")
    expect(table.first).to_be_visible()
    table.first.click()
    page.wait_for_url("**/artifacts/key/**")
    page.get_by_role("link", name=re.compile(r"^[0-9a-f]{8}$")).first.click()
    expect(page.get_by_text("lien-letters/golden-valley-health-plan").first).to_be_visible()
    assert visit.answered - {""} == {urlsplit(system.dashboard_url).netloc}


@pytest.mark.parametrize("path", ["/", "/v2/dashboard", "/v2/runs", "/v2/deployments", "/v2/settings"])
def test_no_page_gets_an_answer_from_the_internet(system: Settings, visit: Visit, path: str):
    visit.page.goto(f"{system.dashboard_url}{path}")
    visit.page.wait_for_timeout(2000)
    assert visit.answered - {""} == {urlsplit(system.dashboard_url).netloc}


def test_a_page_may_not_connect_elsewhere(system: Settings, visit: Visit):
    visit.page.goto(f"{system.dashboard_url}/v2/dashboard")
    blocked = visit.page.evaluate(
        """() => new Promise(done => {
            const seen = event => event.blockedURI.includes('elsewhere') && done(event.effectiveDirective);
            document.addEventListener('securitypolicyviolation', seen);
            fetch('https://elsewhere.invalid/').catch(() => {});
            setTimeout(() => done('not blocked'), 3000);
        })"""
    )
    assert blocked == "connect-src"
