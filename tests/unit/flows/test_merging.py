"""Which version a person's edits began from."""

from __future__ import annotations

import datetime as dt

import pytest

from casefile.drafts import Manifest
from flows.merging import base_of


def made(version: int, *, edited: bool = False, of: int | None = None) -> Manifest:
    return Manifest(
        matter="2026-0101",
        document="settlement-demand",
        version=version,
        matterflow_version="0.1.0",
        rules_version="1",
        inputs={"edited": "ab"} if edited else {},
        outputs={},
        triggered_by="lee",
        triggered_on=dt.date(2026, 3, 2),
        edited_from=of,
    )


def test_the_base_is_what_the_first_of_several_edits_began_from():
    versions = [made(1), made(2), made(3, edited=True, of=1), made(4, edited=True, of=3)]
    assert base_of(versions[-1], versions) == versions[0]


def test_an_edit_that_names_no_version_began_from_the_newest_generated_one_before_it():
    versions = [made(1), made(2), made(3, edited=True), made(4)]
    assert base_of(versions[2], versions) == versions[1]


@pytest.mark.parametrize("of", [2, 3, 9])
def test_a_version_that_is_said_to_come_from_itself_a_later_or_an_unknown_one_comes_from_nothing(of: int):
    versions = [made(1), made(2, edited=True, of=of), made(3, edited=True, of=2)]
    assert base_of(versions[1], versions) is None
    assert base_of(versions[2], versions) is None
