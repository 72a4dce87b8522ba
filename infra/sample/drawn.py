"""One drawn document of the sample matter, before it is scanned or bound with others."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Drawn:
    """A document as a born-digital PDF, what it says, and what becomes of it.

    `name` is the file that it ends in (unless `envelope` names a file that holds several
    documents), `record` is the truth in the shape that the extractors must give, and `scan`
    holds the arguments of `scanning.scan`, or None when the file stays born-digital.
    """

    name: str
    kind: str
    pdf: bytes
    record: dict[str, Any]
    pages: int
    scan: dict[str, Any] | None = None
    envelope: str | None = None
    note: str = ""
