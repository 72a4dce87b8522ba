"""Who asks whom in a set of discovery, and which set it is: from its captions, its title, its first sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors import pleading
from extractors.captions import ordinary_case, tidy
from extractors.layout import Label, Token, beside, labels, rest, rows_of
from extractors.spans import Pages, Span, covering, find

_PROPOUNDING = (
    "propounding party",
    "propounding parties",
    "requesting party",
    "requesting parties",
    "demanding party",
    "asking party",
    "propounded by",
)
_RESPONDING = ("responding party", "responding parties", "answering party", "propounded to", "directed to")
_SET = ("set number", "set no", "set")
_SET_WORDS = re.compile(
    r"\bset\s+(?:no\.?|number|#)?\s*:?\s*"
    r"(?P<after>one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|v|\d{1,2})\b"
    r"|\b(?P<before>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th))"
    r"\s+(?:amended\s+)?(?:set\b|requests?\b|interrog|special|demand)",
    re.IGNORECASE,
)
_ROLE = r"(?:cross-|counter-|third-party )?(?:plaintiff|defendant|respondent|petitioner)s?"
_NAME = r"(?:,? (?:[A-Z][A-Za-z&.'\u2019\-]*,?|and|of)(?= |,|\.|$))"
_FROM = re.compile(
    rf"\b(?P<who>{_ROLE}(?:,? (?:[^'\u2019]|['\u2019](?!s\b)){{1,120}}?)??)['\u2019]?s?['\u2019]?,? "
    r"(?:(?:first|second|third|fourth|fifth|special|form|amended|\d\w*)\b|request|interrog|demand|notice)",
    re.IGNORECASE,
)
_TO = re.compile(
    rf"\b(?:to|upon|on)(?::| the)? (?P<who>{_ROLE},? ?[^(:]{{0,120}}?)"
    r"(?=[,;]? ?(?:\(?set\b|\(|$)|,? by and through|,? through)",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(rf"^(?i:to):? (?:the )?(?:above[- ]named )?(?P<who>(?i:{_ROLE}){_NAME}*)")
_ASKS = re.compile(
    rf"(?:^|\bthat )(?:the )?(?P<who>(?i:{_ROLE}){_NAME}*?),? (?:by and through [^.]{{3,80}}?,? )?"
    r"(?:hereby )?(?:request|propound|demand|serve|submit)s?\b"
)
_ASKED = re.compile(
    r"(?:[Rr]equest|[Dd]emand|[Pp]ropound|[Rr]equire)s?\b.{0,40}? (?:that|to|upon) (?:the )?"
    rf"(?P<who>(?i:{_ROLE}){_NAME}*)"
)
Places = Sequence[tuple[re.Pattern[str], Sequence[Span]]]


class Parties(NamedTuple):
    """Who propounds, who responds, and the number of the set, each with its words."""

    propounding_party: Token[str] | None
    responding_party: Token[str] | None
    set_number: Token[str] | None


def parties(body: Pages, rows: Sequence[Span], title: Span | None) -> Parties:
    """Return what the set says of its sides: beside captions first, then in its title, then in its sentences."""
    front = [row for row in rows if row.page.number == rows[0].page.number]
    heads = (title,) if title is not None else ()
    running = tuple(pleading.sentences(front))
    asking = _captioned(body, _PROPOUNDING, rows) or _named([(_FROM, heads), (_ASKS, running)])
    answering = _captioned(body, _RESPONDING, rows) or _named([(_TO, heads), (_ADDRESSED, front), (_ASKED, running)])
    return Parties(asking, answering, _set_captioned(body) or _set_named((*heads, *front)))


def _captioned(body: Pages, phrases: Sequence[str], rows: Sequence[Span]) -> Token[str] | None:
    label = next(iter(labels(rows_of(body), *phrases)), None)
    span = _cell(label, rows) if label is not None else None
    return Token(tidy(ordinary_case(span.text)), span) if span is not None else None


def _cell(label: Label, rows: Sequence[Span]) -> Span | None:
    """Return the words right of the caption, with the next row where the value goes on in its column."""
    span = beside(label)
    if span is None:
        return None
    below = next((row for row in rows if row.page is span.page and row.box.y0 > span.box.y1 - 2), None)
    goes_on = below is not None and abs(below.box.x0 - span.box.x0) < 3 and below.box.x0 - label.box.x0 > 40
    return span.joined(below) if below is not None and goes_on else span


def _named(places: Places) -> Token[str] | None:
    """Return the party from the first place that names it, else from the first that gives its role alone."""
    tokens = [token for shape, spans in places for span in spans if (token := _party(span, shape)) is not None]
    return next((token for token in tokens if " " in token.value), tokens[0] if tokens else None)


def _party(span: Span, shape: re.Pattern[str]) -> Token[str] | None:
    match = shape.search(span.text)
    if match is None:
        return None
    name = tidy(ordinary_case(match["who"]))
    return Token(name[0].upper() + name[1:], covering(span, *match.span("who")))


def _set_captioned(body: Pages) -> Token[str] | None:
    for label in labels(rows_of(body), *_SET):
        span = rest(label)
        if span is not None and len(span.words) <= 3:
            return Token(_number(span.words[0].text.strip(" ,.;:()")), Span(span.page, span.words[:1]))
    return None


def _set_named(spans: Sequence[Span]) -> Token[str] | None:
    for span in spans:
        for match, words in find(span, _SET_WORDS):
            number = match["after"] or match["before"]
            exact = next((word for word in words.words if number.lower() in word.text.lower()), words.words[0])
            return Token(_number(number), Span(span.page, (exact,)))
    return None


def _number(printed: str) -> str:
    return printed.capitalize() if printed.isalpha() and len(printed) > 2 else printed
