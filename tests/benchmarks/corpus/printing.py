"""HTML to PDF, as an office's software prints it, by a browser without a window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import sync_playwright


@contextmanager
def printer() -> Iterator[Callable[[str], bytes]]:
    """Yield a function that prints a page of HTML on Letter paper.

    Raises:
        RuntimeError: no Chromium is installed.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        raise RuntimeError("Chromium is missing; `bash infra/test.sh` installs it.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()

        def to_pdf(html: str) -> bytes:
            page.set_content(html)
            return page.pdf(format="Letter", print_background=True, prefer_css_page_size=True)

        yield to_pdf
        browser.close()
