"""The orchestrator's border: foreign exceptions lose their words."""

from __future__ import annotations

import pytest

from casefile.errors import NotFoundError, PermanentError, TransientError
from flows.privacy import scrubbed


def fails_with(error: Exception):
    def work() -> None:
        raise error

    return scrubbed(work)


def test_a_foreign_exception_keeps_its_type_and_place_and_loses_its_words():
    with pytest.raises(PermanentError) as caught:
        fails_with(ValueError("bad value 123-45-6789"))()
    assert "123-45-6789" not in str(caught.value)
    assert "ValueError at" in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_fault_of_the_machine_may_pass_later_and_loses_its_words():
    with pytest.raises(TransientError) as caught:
        fails_with(OSError("/home/x/Quintanilla.pdf"))()
    assert "Quintanilla" not in str(caught.value)


def test_an_error_of_our_own_passes():
    with pytest.raises(NotFoundError, match="no matter 2026-0001"):
        fails_with(NotFoundError("no matter 2026-0001"))()


def test_an_answer_passes():
    assert scrubbed(lambda x: x + 1)(1) == 2
