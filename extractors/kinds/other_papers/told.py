"""Whom the sentences of a paper name: who swears, authorizes, agrees, is treated, is represented, and by whom."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.pages import Word
from extractors.kinds.other_papers.named import LAWYERS, NAME, PERSON, clean, is_name, is_person
from extractors.layout import Row, Token
from extractors.prose import Prose
from extractors.spans import Span

_ROLES = (
    "owner|appraiser|estimator|client|patient|insured|claimant|adjuster|customer|affiant|declarant|attorney|counsel|witness"
    "|plaintiff|defendant|driver|technician|photographer|inspector|notary|employee|custodian|prepared for|vehicle owner"
)
_PEOPLE = (
    rf"\b(?i:my (?:full )?(?:legal )?name is),? (?P<a>{PERSON})",
    rf"\b(?i:(?:personally|came and)? ?(?:appeared|came|appearing)(?: before (?:me|the undersigned(?: [a-z]+){{0,3}}))?(?:,? (?:this|on this) (?:date|day),?)?),? (?P<a>{PERSON})",
    rf"\bI,? (?P<a>{PERSON}),? ?(?=,|the undersigned|hereby|being|do |am |authoriz|declare|of |state|certify|have|residing|swear)",
    rf"\bI,? (?P<a>{PERSON}),",
    rf"(?P<a>{PERSON}),? (?i:being|having been|who,? being)(?:,? by me)?,? (?i:first|duly|by me|over|of lawful)",
    rf"(?P<a>{PERSON}),? (?i:hereby )?(?i:deposes?|declares?|certif(?:y|ies)|swears?|affirms?|states under|acknowledges) ",
    rf"\b(?i:(?:accident|collision|crash|incident)[^.]{{0,40}}? (?:with|involving)) (?P<a>{PERSON})",
    rf"\b(?i:notary public(?:[^.:]{{0,30}}?)?)[:,] (?P<a>{PERSON})",
    rf"(?P<a>{PERSON}), (?i:a )?(?i:notary)\b",
    rf"\b(?i:before me,?) (?P<a>{PERSON}),? (?=a Notary|the undersigned notary|Notary)",
    rf"\b(?i:(?:photos?|photographs?|pictures?|images?)? ?(?:taken|photographed|shot)(?: and uploaded)? by):? (?P<a>{PERSON})",
    rf"\b(?i:taken|photographed)\b[^|]{{0,90}}?\bby:? (?P<a>{PERSON})",
    rf"\b(?i:(?:driver|operator|owner|passenger|rider|cyclist|pedestrian|witness)(?: of (?:the |a )?[a-z \-]{{3,30}})?), (?P<a>{PERSON})",
    rf"\b(?i:car|vehicle|van|truck|bicycle|motorcycle|driver|automobile|son|daughter|wife|husband|mother|father) (?:of|was|named) (?P<a>{PERSON})",
    rf"\b(?i:assistant|paralegal|secretary|associate) (?i:to|for) (?P<a>{PERSON})",
    rf"\b(?i:(?:he|she|I|who) (?:personally )?served(?: upon)?|delivered (?:a copy )?to) (?P<a>{PERSON})",
    rf"\b(?i:(?:operated|driven|owned) by) (?P<a>{PERSON})",
    rf"\b(?i:signed by|subscribed by|executed by):? (?P<a>{PERSON})",
)
_PARTIES = (
    rf"\b(?i:{_ROLES}): (?P<a>{NAME})",
    rf"\b(?i:estimate|appraisal|quote|supplement|repairs?|damage report|inspection)(?: (?i:of|for|to) (?i:repairs?|record|damages?|vehicle))? (?i:for|by):? (?P<a>{NAME})",
    rf"\b(?i:estimate|appraisal|report|supplement|inspection)? ?(?i:prepared|written|completed|inspected|appraised|estimated|created)"
    rf"(?: on)?(?: [^.]{{0,24}}?)? (?i:by):? (?P<a>{NAME})(?:,? (?i:for|on behalf of) (?P<b>{NAME}))?",
    rf"\b(?i:(?:custodian|keeper|person in charge|in charge)(?: of)?(?: the)?(?: medical| billing| business)?(?: and billing)? records?)"
    rf" (?i:for|of|at|with):? (?P<a>{NAME})",
    rf"\b(?i:(?:am|is) (?:employed|an employee|the (?:\w+ ){{1,3}}) ?(?:by|of|at|for)) (?P<a>{NAME})",
    rf"\b(?i:(?:services?|care|treatment|records?|bills?|charges?|goods)[^.]{{0,60}}? (?:provided|given|rendered|furnished|relating|pertaining"
    rf"|concerning|delivered|relate|pertain|belonging)) (?:to|for)(?: the patient,?)? (?P<a>{NAME})",
    rf"\b(?i:(?:records?|bills?|treatment|chart|x-rays|films|charges)(?: and (?:bills?|records?|billing))?) (?i:of|regarding|for|concerning|on) (?P<a>{PERSON})",
    rf"\b(?i:account|care|treatment|file|claim|injury|injuries|billing|body) (?i:of|to) (?P<a>{PERSON})",
    rf"\b(?i:against|negligence of|fault of|carelessness of|caused by|sued by|liability of) (?P<a>{NAME})",
    rf"\b(?i:(?:our|your|my|the|this|said)(?: mutual)? (?:clients?|patient|employee|insured|member|named insured|policyholder|driver)"
    rf"(?: and (?:your|our) (?:patient|client|insured))?)[,:]? (?P<a>{NAME})",
    rf"\b(?i:represents?|representing|retained by|representation of|been retained by|counsel for|attorneys? for|behalf of"
    rf"|retained to represent)(?: the interests of)?:? (?P<a>{NAME})",
    rf"\b(?i:between)(?: the law firm of)? (?P<a>{NAME})[,\s]*(?:\([^)]*\)|[\"\u201c][^\"\u201d]*[\"\u201d])[^.;]{{0,40}}?\band (?:the law firm of )?(?P<b>{NAME})",
    rf"\b(?i:between)(?: the law firm of)? (?P<a>{PERSON}),? (?:[^.;()]{{0,80}}? )?and (?:the law firm of )?(?P<b>{NAME})",
    rf"(?P<a>{NAME})(?:,? [^.;]{{0,60}}?)? (?i:hereby )?(?i:retains?|employs?|engages?|hires?) (?:the )?(?:law (?:firm|offices?) of )?(?P<b>{NAME})",
    rf"\b(?i:undersigned(?: client| attorney| patient)?),? (?P<a>{NAME})",
    rf"\b(?i:authorize[sd]?|request|direct)(?: and (?:request|direct)(?:ed)?)?(?: the)?:? (?P<a>{NAME})",
    rf"\b(?i:release|disclose|furnish|send|provide|give|released|disclosed|forward)[^.:]{{0,70}}? (?i:to)(?: my attorneys?,?| the law firm of)?:? (?P<a>{NAME})",
    rf"\b(?i:my|our) (?i:attorneys?|lawyers?|legal counsel),? (?P<a>{NAME})",
    rf"(?P<a>{NAME}),? (?i:(?:the |my |as )?(?:attorneys?|counsel|lawyers) for)",
    rf"(?P<a>(?:Law (?:Firm|Offices?|Group) of )?{LAWYERS},? (?:LLP|LPA|APC|PLLC|APLC)\b)",
    rf"\b(?i:the law firm of|law firm,) (?P<a>{NAME})",
    rf"\b(?i:treatment|care) (?i:at|by|from|with) (?P<a>{NAME})",
    rf"(?P<a>{NAME}) (?i:agrees? to (?:treat|provide|withhold|protect|honor))",
)
_PLEADED = (
    rf"\b(?i:deposition(?: upon oral examination)?|examination before trial|testimony) of:? (?P<a>{PERSON})",
    rf"\b(?i:served (?:up)?on|subpoena to|deponent,?) (?P<a>{PERSON})",
)
_VERSUS = re.compile(
    rf"(?P<a>{NAME})(?:, (?i:plaintiffs?|petitioner|et al\.?))?,?[ |]+(?i:v|vs|versus)\.?[ |]+(?P<b>{NAME})"
)
_PEOPLE_SHAPES = tuple(re.compile(pattern) for pattern in _PEOPLE)
_PARTY_SHAPES = tuple(re.compile(pattern) for pattern in _PARTIES)
_PLEADED_SHAPES = tuple(re.compile(pattern) for pattern in _PLEADED)
_WIDE = 2.0  # space between cells that no name runs over, in heights of print
_FULL = 0.86  # share of the widest row from which a row runs on to the next
_CAPTION_WORDS = 3  # words of a caption that a row begins with, at most
_LONGEST = 9000  # signs of a paper in which its names are looked for


def told(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield the people and firms that sentences name by what they do, in the order of the wordings."""
    prose = Prose(_parted(_first(rows)))
    yield from _named(prose, _PEOPLE_SHAPES, people=True)
    yield from _named(prose, _PARTY_SHAPES, people=False)


def pleaded(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield whom a paper of the court is about beside its parties: who is to be examined or was served."""
    yield from _named(Prose(_parted(_first(rows))), _PLEADED_SHAPES, people=True)


def opposed(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield the two sides of a case that a line names: "Roe v. Doe"."""
    for row in rows:
        yield from _named(Prose(_parted([row])), (_VERSUS,), people=False)


def _parted(rows: Sequence[Row]) -> list[Span]:
    """Return the rows with a stroke where cells lie apart and where a row ends short of the others: no name runs over it."""
    widest = max((row.span.box.x1 for row in rows), default=0.0)
    following = [*(row.span for row in rows[1:]), None][: len(rows)]
    return [
        _with_strokes(row.span, ends=row.span.box.x1 < _FULL * widest or _captions(after))
        for row, after in zip(rows, following, strict=True)
    ]


def _captions(span: Span | None) -> bool:
    """Tell whether a row begins with a caption: no name of the row above goes on in it."""
    return span is not None and any(word.text.endswith(":") for word in span.words[:_CAPTION_WORDS])


def _with_strokes(span: Span, *, ends: bool) -> Span:
    words: list[Word] = []
    wide = _WIDE * span.height
    for before, word in zip((None, *span.words), span.words, strict=False):
        if before is not None and word.box.x0 - before.box.x1 > wide:
            words.append(Word("|", before.box, 1.0))
        words.append(word)
    if ends:
        words.append(Word("|", span.words[-1].box, 1.0))
    return Span(span.page, tuple(words))


def _first(rows: Sequence[Row]) -> list[Row]:
    kept, length = [], 0
    for row in rows:
        length += len(row.joined)
        if length > _LONGEST:
            break
        kept.append(row)
    return kept


def _named(prose: Prose, shapes: Sequence[re.Pattern[str]], *, people: bool) -> Iterator[Token[str]]:
    for shape in shapes:
        for match, _ in prose.find(shape):
            for group in ("a", "b"):
                printed = clean(match.groupdict().get(group) or "")
                fits = is_person(printed) if people else is_name(printed)
                if not fits:
                    continue
                start = match.start(group) + match[group].find(printed)
                span = prose.span(start, start + len(printed))
                if span is not None:
                    yield Token(printed, span)
