"""The officer's narrative."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from casefile.pages import Page
from extractors.found import Found
from extractors.looks import headings
from extractors.passages import first_words, prose_of
from extractors.spans import Pages, Span, cells, rows_on

_TITLE = re.compile(
    r"^(?:(?:crash|accident|officers?|investigators?|collision) )?narrative\b|^description of (?:accident|crash)"
)
_CAPTION = re.compile(
    r"^(?:\d{1,2}[.)]? )?"
    r"(?:(?:crash|accident|collision|incident|officer'?s|investigator'?s|investigating officer'?s) )?"
    r"(?:narrative(?: opinion of what happened.*)?|description of (?:accident|crash|collision|events|what happened)"
    r"|(?<=t )description|(?<=h )description|(?<=n )description(?=$|:|/)|officer'?s (?:notes|remarks)"
    r"|remarks|synopsis|summary of (?:crash|accident|collision|events))\b"
    r"(?: (?:and|&) diagram\b)?(?: ?[/|(].*)?:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\d{1,2}[.,:]?$")
_END = re.compile(
    r"^(?:preparer'?s? name|prepared by|reviewer|reviewed by|witness(?:es)?\b(?! \w+ (?:was|said|stated))|diagram"
    r"|investigat(?:ing officer|ed by|or(?:'s)? name)|report by|badge|rank\b"
    r"|units? information|people information"
    r"|violations?$|page \d+ of|case id\b|form (?:cr|mv)"
    r"|officer(?:'?s)? (?:name|signature|rank|badge)|reporting officer|signature|units? \d\W*$"
    r"|field diagram|supervisor|officer ?:|department ?:)",
    re.IGNORECASE,
)
_JOINING = frozenset(
    ("was", "were", "is", "the", "to", "that", "and", "he", "she", "his", "her", "it", "had", "did", "not", "a", "an",
     "into", "when", "which", "with", "then", "on", "of", "in", "by", "for", "at")
)  # fmt: skip
_SENTENCE, _JOINED = 8, 3  # words of a row of a sentence at least, and of those the small ones


def runs_on(row: Span) -> bool:
    """Tell whether a row is part of a sentence, which has no captions in it."""
    if len(row.words) < _SENTENCE or any(word.text.endswith(":") for word in row.words):
        return False
    return sum(word.text.lower() in _JOINING for word in row.words) >= _JOINED and len(cells(row, 2.5)) == 1


def read(found: Found, pages: Pages) -> None:
    """Put the narrative's text."""
    rows = list(_narrative(pages))
    if rows:
        found.put("narrative", prose_of(rows), first_words(rows))


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
    """Return how many rows begin with the number that follows the one before."""
    numbers = [int(line.words[0].text.strip(".,:")) for line in page.lines if _NUMBER.match(line.words[0].text)]
    return sum(two - one == 1 for one, two in pairwise(numbers)) + 1


def _numbered(page: Page) -> Iterator[Span]:
    """Return the text of numbered lines, without their numbers and the form's strokes."""
    margin = max(line.words[0].box.x1 for line in page.lines if _NUMBER.match(line.words[0].text))
    started = False
    for row in rows_on(page):
        if _END.match(row.text):
            return
        number = row.words[0].box.x0 < margin and bool(re.match(r"\W*\d", row.words[0].text))
        started = started or (number and row.words[0].text.startswith("1"))
        words = tuple(word for word in row.words[number:] if word.text not in {"|", "||"})
        if started and words and any(sign.isalpha() for word in words for sign in word.text):
            yield Span(page, words)


def _under_caption(page: Page) -> Iterator[Span]:
    inside = begun = False
    for row in rows_on(page):
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
