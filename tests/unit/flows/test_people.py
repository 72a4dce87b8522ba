"""Roles draft, authenticators bind; each code works once."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pyotp
import pytest

from casefile.errors import NotAllowedError, UnusableInput
from flows.people import check_code, drafter, person_on_command_line, releasing_attorney
from flows.settings import Settings, StaffMember

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 - a published example, twice
NOW = dt.datetime(2026, 11, 25, 12, 0, 7, tzinfo=dt.UTC)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    staff = (
        StaffMember(id="ada", name="A. Attorney", role="attorney", licensed_in=("CA",), authenticator=SECRET),
        StaffMember(id="pam", name="P. Paralegal", role="paralegal", os_user="pamela"),
        StaffMember(id="cam", name="C. Manager", role="case_manager"),
    )
    return Settings(home=tmp_path, staff=staff)


def test_a_paralegal_drafts_a_discovery_response(settings: Settings):
    assert drafter(settings, "pam", "discovery-response").id == "pam"


def test_a_case_manager_drafts_no_discovery_response(settings: Settings):
    with pytest.raises(NotAllowedError, match="drafted by attorney or paralegal"):
        drafter(settings, "cam", "discovery-response")


def test_an_unknown_id_is_named_with_those_that_are_known(settings: Settings):
    with pytest.raises(UnusableInput, match="it has ada, pam, cam"):
        drafter(settings, "bob", "lien-letters")


def test_the_user_of_the_machine_is_mapped_by_the_settings(settings: Settings):
    assert person_on_command_line(settings, "pamela").id == "pam"


def test_an_unmapped_user_is_told_what_to_add(settings: Settings):
    with pytest.raises(NotAllowedError, match='os_user = "root"'):
        person_on_command_line(settings, "root")


def test_only_an_attorney_releases(settings: Settings):
    with pytest.raises(NotAllowedError, match="only an attorney"):
        releasing_attorney(settings, "pam", "CA")


def test_an_attorney_of_another_state_does_not_release(settings: Settings):
    with pytest.raises(NotAllowedError, match="not licensed in TX"):
        releasing_attorney(settings, "ada", "TX")


def test_the_present_code_is_accepted_once(settings: Settings):
    used: set[tuple[str, int]] = set()

    def use(staff_id: str, step: int) -> bool:
        fresh = (staff_id, step) not in used
        used.add((staff_id, step))
        return fresh

    code = pyotp.TOTP(SECRET).at(NOW)
    check_code(settings.member("ada"), code, NOW, use)
    with pytest.raises(NotAllowedError, match="used already"):
        check_code(settings.member("ada"), code, NOW, use)


def test_the_code_of_the_step_before_still_works(settings: Settings):
    code = pyotp.TOTP(SECRET).at(NOW - dt.timedelta(seconds=30))
    check_code(settings.member("ada"), code, NOW, lambda *_: True)


@pytest.mark.parametrize(
    "code", ["000000", "", "12345", "abcdef", pyotp.TOTP(SECRET).at(NOW - dt.timedelta(minutes=5))]
)
def test_a_wrong_or_old_code_is_refused(settings: Settings, code: str):
    with pytest.raises(NotAllowedError, match="not right or has expired"):
        check_code(settings.member("ada"), code, NOW, lambda *_: True)
