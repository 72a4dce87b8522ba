"""Who asks whom in a set of discovery, and which set it is: from its captions, its title, its first sentences."""

# ruff: noqa: E501, a wording stands in one piece
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors import pleading
from extractors.captions import Caption
from extractors.layout import Label, Token, beside, labels, rest, rows_of
from extractors.party_names import ROLE, alone, ordinary_case, side, tidy, without_role
from extractors.spans import Pages, Span, covering, find

_PROPOUNDING = (
    "propounding party",
    "propounding parties",
    "requesting party",
    "requesting parties",
    "demanding party",
    "asking party",
    "propounded by",
    "served by",
    "requested by",
    "asked by",
    "serving party",
    "party requesting",
    "demand by",
)
_RESPONDING = ("responding party", "responding parties", "answering party", "propounded to", "directed to",
"requested from", "answered by", "to be answered by", "party served", "party responding")  # fmt: skip
_SET = ("set number", "set no", "set")
_SET_WORDS = re.compile(
    r"\bset\s+(?:no\.?|number|#)?\s*:?\s*"
    r"(?P<after>one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|v|\d{1,2})\b"
    r"|\b(?P<before>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th))"
    r"\s+(?:(?:amended|continuing|supplemental|consolidated|combined|joint|written|general|standard|additional|rule"
    r"|notice|\d+|form|pattern|uniform)\s+){0,3}(?:set\b|requests?\b|interrog|special|demand|document\b|for\b)",
    re.IGNORECASE,
)
_NAME = r"(?:,? (?:[A-Z][A-Za-z&.'\u2019\-]*,?|and|of|&)(?= |,|\.|$))"
_MEANWHILE = (
    r"(?: \([^)]{2,40}\))?,? (?:(?:by(?: and through)?|through|pursuant to|under|in accordance with)\b"
    r"(?:[^.;]|\.(?! [A-Z][a-z]+ [a-z])){3,200}?,? )?(?:and )?(?:hereby )?"
)
_FROM = re.compile(
    rf"(?<!to )(?<!upon )(?<!to the )(?<!on )\b(?P<who>{ROLE}(?:,? (?:[^'\u2019(]|['\u2019](?!s\b)){{1,120}}?)??)"
    r"(?:['\u2019]s?['\u2019]?,? (?:[\w.]+ ){0,4}?|s?,? )"
    r"(?:(?:first|second|third|fourth|fifth|special|form|amended|set|\d\w*)\b|request|interrog|demand|notice)",
    re.IGNORECASE,
)
_FROM_LINE = re.compile(rf"^(?i:from|propounded by|served by):? (?:the )?(?P<who>(?i:{ROLE}){_NAME}*)")
_TO = re.compile(
    rf"\b(?:to|upon|on)(?::| the)? (?P<who>{ROLE},? ?[^(:]{{0,120}}?)"
    r"(?=[,;]? ?(?:\(?set\b|\(|$)|,? by and through|,? through)",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(rf"^(?i:to):? (?:the )?(?:above[- ]named )?(?P<who>(?i:{ROLE}){_NAME}*)")
_ASKS = re.compile(
    r"(?:^|[.);:] |\bthat |\b(?i:comes?,? now|now,? comes?),? (?:into court )?|,\s*)"
    rf"(?:the )?(?P<who>(?i:{ROLE}){_NAME}*?){_MEANWHILE}"
    r"(?:request|propound|demand|serve|submit|require)s?\b"
    rf"|^(?P<own>(?i:{ROLE}){_NAME}*?),? for (?:his|her|its|their) [^.;]{{0,60}}?(?i:requests?|interrogatories|demands?) to\b"
)
_ASKED = re.compile(
    r"(?:[Rr]equest|[Dd]emand|[Pp]ropound|[Rr]equire|[Ss]erve)s?\b.{0,60}? (?:that|to|upon|on) (?:the )?"
    rf"(?P<who>(?i:{ROLE}){_NAME}*)"
)
_NAMED_FIRST = re.compile(
    r"\b(?:to|upon|on) (?:the )?(?P<who>[A-Z][A-Za-z.'\u2019\-]*(?: [A-Z&][A-Za-z&.'\u2019\-]*){1,6}),? "
    rf"(?:the )?(?i:{ROLE})\b"
)
_SIGNED = re.compile(
    rf"^(?:by )?(?:one of )?(?:the )?(?:attorneys?|counsel) for (?:the )?(?P<who>(?i:{ROLE}){_NAME}*)", re.IGNORECASE
)
Places = Sequence[tuple[re.Pattern[str], Sequence[Span]]]


class Parties(NamedTuple):
    """Who propounds, who responds, and the number of the set, each with its words."""

    propounding_party: Token[str] | None
    responding_party: Token[str] | None
    set_number: Token[str] | None


def parties(body: Pages, rows: Sequence[Span], head: Caption) -> Parties:
    """Return what the set says of its sides: beside captions first, then in its title, then in its sentences.

    Where only a role is named, the caption says who plays it, if it has one such party.
    """
    front = [row for row in rows if row.page.number == rows[0].page.number]
    heads = (head.title,) if head.title is not None else ()
    running = tuple(pleading.sentences(front))
    asking = (_FROM, heads), (_FROM_LINE, front), (_ASKS, running), (_SIGNED, rows)
    answering = (_TO, heads), (_ADDRESSED, front), (_ASKED, running), (_NAMED_FIRST, running)
    return Parties(
        _captioned(body, _PROPOUNDING, rows, head) or _named(asking, head) or _opponent(answering, head),
        _captioned(body, _RESPONDING, rows, head) or _named(answering, head),
        _set_captioned(body) or _set_named((*heads, *front)),
    )


def _captioned(body: Pages, phrases: Sequence[str], rows: Sequence[Span], head: Caption) -> Token[str] | None:
    label = next(iter(labels(rows_of(body), *phrases)), None)
    span = _cell(label, rows) if label is not None else None
    if span is None:
        return None
    role, name = without_role(span.text)
    if name:
        return Token(tidy(ordinary_case(name)), _last(span, name))
    return _playing(role, head) if role is not None else None


def _cell(label: Label, rows: Sequence[Span]) -> Span | None:
    """Return the words right of the caption, with the next row where the value goes on in its column."""
    span = beside(label)
    if span is None:
        return None
    below = next((row for row in rows if row.page is span.page and row.box.y0 > span.box.y1 - 2), None)
    goes_on = below is not None and abs(below.box.x0 - span.box.x0) < 3 and below.box.x0 - label.box.x0 > 40
    return span.joined(below) if below is not None and goes_on else span


def _named(places: Places, head: Caption) -> Token[str] | None:
    """Return the party from the first place that names it, else the one whose role the first gives."""
    found = [one for shape, spans in places for span in spans if (one := _party(span, shape)) is not None]
    named = next(((name, span) for _, name, span in found if name), None)
    if named is not None:
        return Token(tidy(ordinary_case(named[0])), named[1])
    role = next((role for role, _, _ in found if role is not None), None)
    return _playing(role, head) if role is not None else None


def _opponent(answering: Places, head: Caption) -> Token[str] | None:
    """Return the only party of the other side than the one that is asked."""
    found = [one for shape, spans in answering for span in spans if (one := _party(span, shape)) is not None]
    role = next((role for role, _, _ in found if role is not None), None)
    if role is None:
        return None
    return _playing("defendant" if side(role) == "plaintiff" else "plaintiff", head)


def _party(span: Span, shape: re.Pattern[str]) -> tuple[str | None, str, Span] | None:
    """Return the role and the name that the words give, and where; the name is empty where the role stands alone."""
    match = shape.search(span.text)
    if match is None:
        return None
    group = "who" if "own" not in match.groupdict() or match["own"] is None else "own"
    role, name = without_role(match[group])
    whole = covering(span, *match.span(group))
    return role, name, _last(whole, name) if name else whole


def _last(span: Span, name: str) -> Span:
    """Return the words of the name that ends the words, without the role before it."""
    start = span.text.find(name)
    return covering(span, start, start + len(name)) if start >= 0 else span


def _playing(role: str, head: Caption) -> Token[str] | None:
    """Return who the caption says plays a role; none where it has several and one is meant."""
    party = getattr(head, side(role))
    name = alone(party.value, role) if party is not None else None
    return Token(name, party.span) if name is not None else None


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
