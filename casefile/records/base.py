"""What all records share: every field may be unknown, and unknown is None, never a guess."""

from __future__ import annotations

from casefile.vocabulary import Vocabulary


class BaseRecord(Vocabulary):
    """The fields read from one document; a field that the document does not carry is None."""
