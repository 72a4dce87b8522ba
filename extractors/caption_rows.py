"""Rows of captions: several side by side and no value among them, their values on the row below."""

from __future__ import annotations

import re

from extractors.spans import Span, cells

_FEWEST = 3  # captions of such a row; two words side by side are as often a caption and its value
_LONGEST = 5  # words of one caption
_TELLING = frozenset(
    re.findall(
        r"\w+",
        "accident account acct adjuster admission admitted agency amount agent balance beneficiary birth carrier case"
        " charges check claim claimant client code contact coverage customer date day dates description diagnosis"
        " discharge dob dol due effective employee employer enrollee event examiner expiration facility file filed from"
        " group handler hospital id incident injured injury insured insurer invoice issued items lien lienholder line"
        " location loss matter member mrn name no notice number occurrence page paid participant party patient payee"
        " payer period phone physician plan policy policyholder premium procedure program provider recipient record"
        " reference report service ssn state statement status subscriber tax term through to total type unit vehicle"
        " veteran worker",
    )
)


def is_caption_row(row: Span) -> bool:
    """Tell whether the row is captions side by side: in all its cells but one a word that captions are made of."""
    if any(sign.isdigit() or sign == ":" for word in row.words for sign in word.text):
        return False
    parts = cells(row)
    told = sum(len(part.words) <= _LONGEST and _is_told(part) for part in parts)
    return len(parts) >= _FEWEST and told >= len(parts) - 1 and told >= _FEWEST


def _is_told(part: Span) -> bool:
    return not _TELLING.isdisjoint(re.findall(r"[a-z]+", part.text.lower()))
