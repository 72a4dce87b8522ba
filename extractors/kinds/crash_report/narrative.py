"""The officer's narrative, and the violations that somebody was cited for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.pages import Page
from extractors.captioned import Filled, named
from extractors.found import Found
from extractors.looks import headings
from extractors.passages import first_words, prose_of
from extractors.prose import Prose
from extractors.spans import Pages, Span, line_span

_TITLE = re.compile(
    r"^(?:(?:crash|accident|officers?|investigators?|collision) )?narrative\b|^description of (?:accident|crash)"
)
_CAPTION = re.compile(
    r"^(?:\d{1,2}[.)]? )?(?:(?:crash|accident|collision|officer'?s|investigator'?s) )?"
    r"(?:narrative(?: opinion of what happened.*)?|description of (?:accident|crash|collision)|officer'?s notes)\b"
    r"(?: (?:and|&) diagram\b)?(?: ?[/|(].*)?:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\d{1,2}[.,:]?$")
_END = re.compile(
    r"^(?:preparer'?s? name|prepared by|reviewer|reviewed by|witness(?:es)?\b(?! \w+ (?:was|said|stated))|diagram"
    r"|investigating officer"
    r"|officer (?:name|signature|rank)|reporting officer|signature|units? \d\W*$|badge|field diagram|supervisor)",
    re.IGNORECASE,
)
_SECTION = r"\d{3,5}(?:\.\d+)?(?:\([a-z0-9]{1,2}\))*"
_CODE = r"(?:C?VC|V\.C\.|Vehicle Code(?: [Ss]ection)?|TRC|TTC|VTL|F\.?S\.?S?\.?|Section)"
_CITED = (
    re.compile(rf"(?P<what>(?:{_CODE})? ?(?:SECTION)?:? ?{_SECTION})\W{{0,6}}CITED:? ?(?:YES|Y|\[?X)", re.IGNORECASE),
    re.compile(rf"\bcited\b[^.]{{0,60}}?\b(?:for|under)\b[^.]{{0,20}}?(?P<what>{_CODE}? ?{_SECTION})", re.IGNORECASE),
    re.compile(rf"\bcitation\b[^.]{{0,40}}?\bfor\b[^.]{{0,30}}?(?P<what>{_CODE}? ?{_SECTION})", re.IGNORECASE),
)
_VEHICLE_CODE = re.compile(rf"^(?:A ?)?(?:CVC|V\.?C\.?|Vehicle Code)(?: section)?:? ?(?P<n>{_SECTION})$", re.IGNORECASE)
_NO_CHARGE = re.compile(r"^(?:none|no|n/?a|yes|x)$", re.IGNORECASE)


def read(found: Found, pages: Pages, boxes: Sequence[Filled]) -> None:
    """Put the narrative's text and the citations."""
    rows = list(_narrative(pages))
    if rows:
        found.put("narrative", prose_of(rows), first_words(rows))
    _citations(found, pages, boxes)


def _narrative(pages: Pages) -> Iterator[Span]:
    """Return the narrative's rows: of pages that are titled so, else those under its caption."""
    titled = [page for page in pages if any(_TITLE.match(heading.text) for heading in headings(page))]
    numbered = [page for page in titled if _numbers(page) >= 5]
    for page in numbered:
        yield from _numbered(page)
    if not numbered:
        for page in pages:
            yield from _under_caption(page)


def _numbers(page: Page) -> int:
    return sum(bool(_NUMBER.match(line.words[0].text)) for line in page.lines)


def _numbered(page: Page) -> Iterator[Span]:
    """Return the text of numbered lines, without their numbers and the form's strokes."""
    margin = max(line.words[0].box.x1 for line in page.lines if _NUMBER.match(line.words[0].text))
    started = False
    for line in page.lines:
        row = line_span(page, line)
        if _END.match(row.text):
            return
        number = row.words[0].box.x0 < margin and bool(re.match(r"\W*\d", row.words[0].text))
        started = started or (number and row.words[0].text.startswith("1"))
        words = tuple(word for word in row.words[number:] if word.text not in {"|", "||"})
        if started and words and any(sign.isalpha() for word in words for sign in word.text):
            yield Span(page, words)


def _under_caption(page: Page) -> Iterator[Span]:
    inside = begun = False
    for line in page.lines:
        row = line_span(page, line)
        match = _CAPTION.match(row.text)
        if match is not None and not begun:
            inside = True
            rest = _after(row, match.end())
            if rest is not None:
                begun = True
                yield rest
        elif inside and _END.match(row.text):
            return
        elif inside:
            begun = True
            yield row


def _after(row: Span, place: int) -> Span | None:
    start = 0
    words = []
    for word in row.words:
        if start >= place:
            words.append(word)
        start += len(word.text) + 1
    return Span(row.page, tuple(words)) if words else None


def _citations(found: Found, pages: Pages, boxes: Sequence[Filled]) -> None:
    """Put each section that somebody was cited for once, as coded, as charged, as told."""
    said: set[str] = set()
    for text, span in (*_told(pages), *_charged(boxes)):
        plain = re.sub(r"\D", "", text) or text.lower()
        if plain not in said:
            said.add(plain)
            found.append("citations", text, span)


def _told(pages: Pages) -> Iterator[tuple[str, Span]]:
    for page in pages:
        prose = Prose([line_span(page, line) for line in page.lines])
        for pattern in _CITED:
            for match, _ in prose.find(pattern):
                span = prose.span(*match.span("what"))
                if span is not None:
                    yield _section(match["what"].strip()), span


def _charged(boxes: Sequence[Filled]) -> Iterator[tuple[str, Span]]:
    for box in named(boxes, "charge"):
        text = box.rows[0].text.strip(" .,|")
        if re.search(r"[A-Za-z]{4}|\d{3}", text) and not _NO_CHARGE.match(text):
            yield text, box.rows[0]


def _section(printed: str) -> str:
    """Return a section of the California Vehicle Code as "VC 21453(a)"; another as printed."""
    match = _VEHICLE_CODE.match(re.sub(r"(?i)\bsection:? ?", "", printed))
    return f"VC {match['n']}" if match else printed
