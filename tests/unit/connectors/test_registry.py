"""The registry: an address opens its connector."""

from pathlib import Path

import pytest

from casefile.errors import UnusableInput
from connectors.filesystem import FolderStore
from connectors.memory import MemoryStore
from connectors.registry import CONNECTORS, open_store
from connectors.s3 import S3Store

KEYS = {"access_key": "a", "secret_key": "b", "region": "us-east-1"}


def test_each_scheme_stands_once():
    schemes = [connector.scheme for connector in CONNECTORS]
    assert len(set(schemes)) == len(schemes)


@pytest.mark.parametrize(
    ("url", "kind"),
    [("file:///srv/storage", FolderStore), ("memory:", MemoryStore), ("s3://bucket/prefix", S3Store)],
)
def test_an_address_opens_its_store(url, kind):
    assert isinstance(open_store(url, **KEYS), kind)


def test_a_folder_with_spaces_and_umlauts_is_found(tmp_path):
    folder = tmp_path / "Kanzlei Müller 100%"
    assert open_store(folder.as_uri()).place("a") == str(folder / "a")


def test_a_bucket_is_used_below_its_prefix():
    store = open_store("s3://firm/deep/er/", **KEYS)
    assert store.place("matters/1/") == "s3://firm/deep/er/matters/1/"


@pytest.mark.parametrize("url", ["", "storage", "ftp://host/x", "/srv/storage", "postgresql://x/y"])
def test_an_address_of_no_known_kind_names_those_that_are(url):
    with pytest.raises(UnusableInput, match="file:///home/firm/storage or s3://bucket/prefix"):
        open_store(url)


@pytest.mark.parametrize("url", ["file://storage", "file:storage", "file://host/storage"])
def test_a_folder_address_with_a_host_is_refused(url):
    with pytest.raises(UnusableInput, match="three slashes"):
        open_store(url)


def test_a_folder_address_opens_nothing_yet(tmp_path):
    open_store((tmp_path / "storage").as_uri())
    assert list(Path(tmp_path).iterdir()) == []
