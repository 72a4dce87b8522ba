"""How a draft is named."""

from __future__ import annotations

import pytest

from casefile.errors import UnusableInput
from flows.releases import parse_draft


@pytest.mark.parametrize(
    "text",
    [
        "2026-0142/lien-letters/x-plan/v003",
        "matters/2026-0142/generated/lien-letters/x-plan/v003/",
        "/home/firm/matterflow/storage/matters/2026-0142/generated/lien-letters/x-plan/v003",
        "s3://bucket/prefix/matters/2026-0142/generated/lien-letters/x-plan/v003/",
    ],
)
def test_a_folder_and_a_short_name_mean_the_same_draft(text: str):
    assert parse_draft(text) == ("2026-0142", "lien-letters/x-plan", 3)


@pytest.mark.parametrize("text", ["", "2026-0142", "2026-0142/settlement-demand", "../../etc/v001", "x/y/z/w/v001"])
def test_what_names_no_draft_is_said_with_an_example(text: str):
    with pytest.raises(UnusableInput, match="2026-0142/settlement-demand/v001"):
        parse_draft(text)
