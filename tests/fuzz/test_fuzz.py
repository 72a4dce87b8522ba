"""Whatever is changed in what comes from outside, the promises hold; with `--long`, minutes a target."""

from __future__ import annotations

import pytest

from tests.fuzz.running import tried
from tests.fuzz.targets import TARGETS

_INPUTS, _MINUTES = 3, 5


@pytest.mark.ocr
@pytest.mark.parametrize("target", TARGETS)
def test_nothing_that_is_changed_breaks_a_promise(target: str, request: pytest.FixtureRequest) -> None:
    long = request.config.getoption("--long")
    found = tried(target, 0, 60 * _MINUTES if long else 600, most=None if long else _INPUTS)
    assert [one.fallen for one in found if one.fallen is not None] == []
