"""What a chronology may be told when it is triggered."""

from __future__ import annotations

from typing import Literal

from casefile.vocabulary import Vocabulary

Span = Literal["all", "since-loss"]


class ChronologyOptions(Vocabulary):
    """Whether it tells all visits that the file shows, or those since the date of loss alone."""

    visits: Span = "all"
