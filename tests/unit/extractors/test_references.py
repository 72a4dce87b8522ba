from __future__ import annotations

import pytest

from extractors.references import reference
from extractors.spans import lines_of
from tests.pages import page_of


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("KSR 23261061", "KSR 23261061"), ("CLM 12-345 02", "CLM 12-345 02"), ("44-0917-263, of May 2", "44-0917-263"),
        ("XXXX1234", None), ("of 1234", None), ("12", None),
    ],
)  # fmt: skip
def test_a_reference_is_what_the_words_begin_with(printed, read):
    token = reference(next(iter(lines_of([page_of(printed)]))))
    assert (token.value if token is not None else None) == read
