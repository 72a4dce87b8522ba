"""A database of the test's own, with a second, unrelated matter in it."""

import datetime as dt
from urllib.parse import urlsplit

import pytest

from casefile.matter import Client
from connectors.database import open_case_store
from tests.conftest import copy_of
from tests.factories import (
    NOON,
    OTHER,
    a_bill,
    a_file,
    a_manifest,
    a_matter,
    a_page,
    a_question,
)


@pytest.fixture(scope="session")
def noisy_template(postgres_folder, postgres_url):
    """The name of a database where matter NUMBER is open and empty, and matter OTHER is full of noise."""
    assert postgres_url
    with copy_of(postgres_folder, "template_of_tests") as url:
        with open_case_store(url) as cases:
            cases.matters.open(a_matter(), "form of the one")
            fill_with_noise(cases)
        yield urlsplit(url).path.strip("/")


@pytest.fixture
def database_url(postgres_folder, noisy_template):
    """A database of the test's own, with the noise in it."""
    with copy_of(postgres_folder, noisy_template) as url:
        yield url


@pytest.fixture
def cases(database_url):
    """The services over it."""
    with open_case_store(database_url) as opened:
        yield opened


def fill_with_noise(cases):
    cases.matters.open(a_matter(OTHER, client=Client(name="Somebody Else")), "form of the other")
    file = cases.files.receive(a_file("noise.pdf", OTHER))
    cases.filings.save(
        file.model_copy(update={"status": "filed"}),
        [a_page(file, 1), a_page(file, 2)],
        [a_bill(file)],
        [a_question(file)],
    )
    cases.files.receive(a_file("still unread.pdf", OTHER))
    cases.bates.assign(OTHER, [(file.sha256, 1), (file.sha256, 2)], "NOI")
    cases.drafts.reserve(OTHER, "settlement-demand", "other inputs")
    cases.drafts.save(a_manifest(OTHER))
    cases.work.claim("file:noise", "somebody", NOON, dt.timedelta(days=9))
    cases.readings.save("noise", b"noise")
    cases.trail.append(NOON, "okafor", "attorney", "release", OTHER, {"docx": "d0c"})
    cases.signatures.use_code("okafor", 1)
    cases.signatures.sign_rule("noise-rule", "2026.1", "okafor", dt.date(2026, 1, 1))
