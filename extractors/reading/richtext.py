"""The text of rich text (RTF), as systems of medical records export their notes."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from extractors.reading import refusals
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused

_SIDES = re.compile(r"\\(?:header|footer)[lrf]?(?![a-z]) ?")
_PICTURE = re.compile(r"\\pict(?![a-z])")


def rich_text(content: bytes, limits: Limits) -> tuple[str, tuple[str, ...]]:
    """Return the text of an RTF file, the cells of its tables apart by tabs, and a doubt where it holds pictures.

    Raises:
        Refused: it is too long, or damaged.
    """
    source = content.decode("cp1252", "replace")
    if len(source) > limits.characters:
        raise Refused(refusals.too_large(limits))
    try:
        # a head or foot is printed too; striprtf would leave it out
        text = rtf_to_text(_SIDES.sub("", source), errors="replace")  # type: ignore[no-untyped-call]  # has no types
    except (ValueError, IndexError, KeyError, LookupError, AttributeError, OverflowError, RecursionError):
        raise Refused(refusals.DAMAGED) from None
    rows = (row.replace("|", "\t").rstrip("\t") if row.endswith("|") else row for row in text.split("\n"))
    pictures = len(_PICTURE.findall(source))
    doubts = (refusals.pictures("rich text", pictures),) if pictures else ()
    return "\n".join(rows).strip("\n"), doubts
