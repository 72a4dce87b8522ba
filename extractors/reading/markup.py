"""The text of XML, JSON, EDI, HTML and plain text: checked, decoded, and for HTML what a reader sees."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from extractors.reading import media, refusals
from extractors.reading.cells import tabbed
from extractors.reading.limits import Limits
from extractors.reading.refusals import Refused
from extractors.reading.texts import decoded

_UNSEEN = frozenset({"script", "style", "head", "template", "noscript"})
_BLOCKS = frozenset(
    ("p", "div", "br", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "section", "article",
     "header", "footer", "blockquote", "pre", "hr", "dd", "dt")
)  # fmt: skip


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


def seen_text(html: str) -> str:
    """Return what a reader sees of an HTML page: blocks on lines, cells apart by tabs."""
    reader = _Seen()
    reader.feed(html)
    reader.close()
    rows = ("\t".join(" ".join(cell.split()) for cell in row.split("\t")) for row in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(row.strip(" ") for row in rows)).strip()


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in {"td", "th"}:
            self.parts.append("\t")
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(re.sub(r"\s+", " ", data))
