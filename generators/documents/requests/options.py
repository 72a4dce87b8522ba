"""What a request may be told when it is triggered."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary


class RequestOptions(Vocabulary):
    """One addressee by name; else everybody from whom the file needs something."""

    to: str | None = None
