"""The text of XML, JSON, EDI, HTML and plain text: checked, decoded, and for HTML what a reader sees."""

from __future__ import annotations

from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from extractors.reading import media, refusals
from extractors.reading.cells import tabbed
from extractors.reading.hypertext import seen_text
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused
from extractors.reading.texts import decoded


def structured_text(content: bytes, media_type: str, limits: Limits) -> str:
    """Return the decoded text of a file without pages.

    Raises:
        Refused: it is damaged, declares entities, or is too long.
    """
    text = decoded(content)
    if text is None:
        raise Refused(refusals.UNKNOWN)
    if len(text) > limits.characters:
        raise Refused(refusals.too_large(limits))
    if media_type in media.MARKUP:
        _check_xml(content)
    if media_type == media.TEXT:
        return tabbed(text)
    return seen_text(text) if media_type == media.HTML else text


def _check_xml(content: bytes) -> None:
    try:
        fromstring(content.strip())
    except DefusedXmlException:
        raise Refused(refusals.ENTITIES) from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise Refused(refusals.DAMAGED_XML) from None
