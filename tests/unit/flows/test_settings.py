"""Settings: variables over file over defaults, all errors at once, no secret in an error."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from casefile.errors import UnusableInput
from flows.settings import load_settings
from generators.identifiers import KINDS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("MATTERFLOW_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("MATTERFLOW_HOME", str(tmp_path))
    return tmp_path


def test_an_empty_home_has_folders_inside_it(home: Path):
    settings = load_settings()
    assert (settings.storage_url, settings.drop_folder) == ((home / "storage").as_uri(), home / "drop")


def test_the_file_in_the_home_is_read(home: Path):
    (home / "matterflow.toml").write_text('port = 4300\n[firm]\nname = "A Firm LLP"\n')
    assert (load_settings().port, load_settings().firm.name) == (4300, "A Firm LLP")


def test_a_variable_outranks_the_file(home: Path, monkeypatch: pytest.MonkeyPatch):
    (home / "matterflow.toml").write_text("port = 4300\n")
    monkeypatch.setenv("MATTERFLOW_PORT", "4400")
    assert load_settings().port == 4400


def test_all_errors_are_named_at_once(home: Path):
    (home / "matterflow.toml").write_text('port = 99999\nworkers = 0\ncolour = "red"\n')
    with pytest.raises(UnusableInput) as error:
        load_settings()
    assert all(key in str(error.value) for key in ("port", "workers", "colour"))


def test_an_error_does_not_repeat_what_was_given(home: Path):
    (home / "matterflow.toml").write_text(
        '[[staff]]\nid = "Bad Id"\nname = "X"\nrole = "chief"\nauthenticator = "SECRETSECRET"\n'
    )
    with pytest.raises(UnusableInput) as error:
        load_settings()
    assert "SECRETSECRET" not in str(error.value)


def test_broken_toml_is_one_sentence(home: Path):
    (home / "matterflow.toml").write_text("port = = 3\n")
    with pytest.raises(UnusableInput, match="not valid TOML"):
        load_settings()


def test_a_dashboard_beyond_this_machine_needs_a_login(home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("MATTERFLOW_HOST", "0.0.0.0")  # noqa: S104 - the case that must be refused
    with pytest.raises(UnusableInput, match="dashboard_login"):
        load_settings()
    monkeypatch.setenv("MATTERFLOW_DASHBOARD_LOGIN", "firm:secret")
    assert load_settings().dashboard_login == "firm:secret"


@pytest.mark.parametrize(
    ("drop", "folder", "url"),
    [
        ("/srv/drop me", "/srv/drop me", "file:///srv/drop%20me"),
        ("file:///srv/drop%20me", "/srv/drop me", "file:///srv/drop%20me"),
        ("s3://firm/drop", None, "s3://firm/drop"),
    ],
)
def test_a_drop_folder_is_a_folder_or_an_address(home: Path, drop: str, folder: str | None, url: str):
    settings = load_settings(drop=drop)
    assert settings.drop_url == url
    assert folder is None or str(settings.drop_folder) == folder


def test_every_kind_but_numbers_of_records_is_left_out_unless_the_firm_says_which(home: Path):
    assert set(KINDS) - set(load_settings().redact) == {"medical_record"}
    (home / "matterflow.toml").write_text('redact = ["ssn", "account"]\n')
    assert load_settings().redact == ("ssn", "account")
    (home / "matterflow.toml").write_text('redact = ["medical_record"]\n')
    assert load_settings().redact == ("medical_record",)
