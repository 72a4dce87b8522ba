"""What a carrier's letter does: offers, denies, reserves, acknowledges, asks; the sum offered, the limit confirmed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from extractors.layout import Token
from extractors.limits import limits, single
from extractors.spans import Span, covering, find
from extractors.tokens import amounts

LetterType = Literal["acknowledgement", "offer", "denial", "request", "reservation_of_rights", "other"]
_OFFERS = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|tender(?:s|ed|ing)?"
    r"|(?:prepared|authorized|authority|willing|able|pleased|agree[ds]?|like|position)"
    r" to (?:settle|pay|resolve|offer|extend)"
    r"|propos(?:e|ing) to (?:settle|resolve)|settlement (?:figure|value|evaluation|amount)"
    r"|(?:extend|make|present|convey|increase|raise)(?:s|d|ing)? (?:an |our |the |a )?(?:final |initial |revised "
    r"|new )?offer"
    r"|settlement (?:in the )?(?:amount|sum) of|evaluat\w+ .{0,60}\bat \$|settle (?:this|your|the) .{0,40}for)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:unable|not (?:able|in a position|prepared|authorized|willing)|cannot|can not|can't|decline[sd]?|will not|no"
    r"|not|never|without|before|until|withdraw\w*|prior|previous(?:ly)?|premature)\b[^.;,$]{0,70}$",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|however|instead|nevertheless|we (?:do|can|will)|and (?:hereby )?offer)\b[^.;]{0,40}$", re.IGNORECASE
)
_NOT_SETTLEMENT = re.compile(
    r"property damage|total loss|repairs?\b|rental|actual cash value|loss of use|deductible|medical payments coverage"
    r"|med ?pay|statute|fraud|salvage|storage|towing",
    re.IGNORECASE,
)
_INJURY = re.compile(
    r"bodily injury|injury claim|full and final|all claims|general damages|release of (?:all|our)|settle", re.IGNORECASE
)
_NOT_OFFERED = re.compile(
    r"(?:demand(?:ed|s|ing)?|specials|medical (?:bills|specials|expenses)|your (?:offer|request)|limits?)\b"
    r"(?:(?!offer|tender|\bpay|settle)[^.;$]){0,50}$",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:(?:deny|denying|denies|denied|disclaim\w*)(?! (?:any|all|the) (?:allegation|wrong))"
    r"|(?:unable|not (?:able|in a position)|cannot|can not) (?:to )?"
    r"(?:make|extend|offer|pay|accept liability|provide coverage|honor|consider)"
    r"|no (?:coverage (?:is|was)|liability (?:on|of|for)|offer)|not (?:legally )?(?:liable|responsible|at fault)"
    r"|was not negligent|declin(?:e|es|ed|ing) (?:to|your|coverage|the|payment|liability|this|any|all)|reject(?:s"
    r"|ing)? your"
    r"|does not (?:owe|cover|apply)|is not covered|claim is (?:being )?(?:closed without payment|not payable|not"
    r" compensable)"
    r"|(?:no|any) legal liability|did not breach|not breach any duty|no negligence on|bears? no (?:liability"
    r"|responsibility)"
    r"|(?:no|without) payment will be made|will not be (?:making|issuing|able to make) (?:a |any )?(?:payment|offer)"
    r"|refus(?:e|es|ing) (?:to pay|payment)|must (?:respectfully )?(?:decline|deny|disclaim)|unable to (?:honor"
    r"|assume|accept (?!your (?:demand|offer)))"
    r"|find(?:s)? no (?:liability|negligence|coverage)|policy (?:was|had) (?:cancelled|canceled|lapsed|expired)"
    r"|exclud(?:es|ed) coverage|there is no coverage)",
    re.IGNORECASE,
)
_RESERVES = re.compile(
    r"reservation of (?:its |our |all )?rights|(?:full|complete|strict) reservation|(?:under|subject to) (?:a |its "
    r"|our )?(?:full )?reservation|reserving (?:its|our|all) rights? to (?:deny|disclaim|contest)"
    r"|coverage (?:question|issue)s? (?:exist|has|have)",
    re.IGNORECASE,
)
_ACKNOWLEDGES = re.compile(
    r"acknowledg\w+|(?:will|shall) be handling (?:this|the|your)\b"
    r"|(?:\bi|\||\bl|we) (?:will|shall) be (?:handling|the adjuster|your contact)|has been assigned to"
    r" me|assigned to (?:handle"
    r" )?this (?:claim|matter|file)"
    r"|in receipt of (?:your |the )?(?:letter of representation|notice|claim)|this confirms (?:our )?receipt"
    r"|confirm(?:s|ing)? receipt|thank you for"
    r" (?:reporting|your notice)"
    r"|notice of (?:claim|representation|loss) (?:was|has been) received|received (?:notice|your notice|a report)"
    r"|(?:claim|file|loss|matter) (?:has|was) been (?:assigned|referred) to"
    r"|i (?:am|have been) (?:the )?(?:adjuster )?assigned"
    r"|we (?:have )?received your (?:letter of representation|notice)"
    r"|thank you for (?:your |the )?(?:letter of representation|notice|letter advising|report of)"
    r"|(?:will|shall) be (?:the|your) (?:point of contact|contact|adjuster|(?:claims? )?representative)"
    r"|i am (?:the|your) (?:adjuster|claims? (?:representative|adjuster|specialist))|i am handling"
    r"|(?:we have|has been|was) (?:opened|set up)|claim (?:has been|was) (?:opened|set up|received)"
    r"|we have your (?:letter of representation|notice)|direct (?:all )?(?:future )?correspondence to me",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:please (?:send|provide|forward|complete|sign|return|submit|furnish|have)|we (?:request|require|need|ask)"
    r"|(?:requests?|requesting) (?:that|for|a|the|copies)|kindly)\b",
    re.IGNORECASE,
)
_MAY = re.compile(
    r"\b(?:neither|nor|rights? to|may|might|could|whether|if|reserv\w+|unless|before we|not yet)\b[^.;]{0,60}$",
    re.IGNORECASE,
)  # what is only kept open
_SUBJECT_WORDS: tuple[tuple[LetterType, str], ...] = (
    ("reservation_of_rights", r"reservation of rights"),
    ("denial", r"denial|declination|disclaimer"),
    ("offer", r"offer|settlement proposal|tender of"),
    ("acknowledgement", r"acknowledg"),
    ("other", r"(?:disclosure|confirmation|verification) of (?:policy |coverage )?limits|policy limits|status"),
    ("request", r"request|information needed|authorization"),
)
_SUBJECTS = tuple((kind, re.compile(shape, re.IGNORECASE)) for kind, shape in _SUBJECT_WORDS)
_BODY_WORDS: tuple[tuple[LetterType, re.Pattern[str]], ...] = (
    ("denial", _DENIES),
    ("reservation_of_rights", _RESERVES),
)
_LIMIT = re.compile(r"\blimits?\b", re.IGNORECASE)
_OTHER_COVER = re.compile(
    r"medical payments?|med ?pay|uninsured|underinsured|\bpip\b|personal injury protection|law requires|minimum"
    r"|umbrella|excess|property damage",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r";|,? and (?=(?:a |an |the |its )?(?:medical|med|uninsured|underinsured|pip|property|umbrella|excess)\b)",
    re.IGNORECASE,
)
_PER_PERSON = re.compile(
    r"(?:per[- ]person|each[- ]person|individual) limit[^$.;]{0,80}?(?P<amount>\$ ?[\d,]+(?:\.\d\d)?)", re.IGNORECASE
)

_NEAR = 200  # characters before a word in which another may turn its meaning


def offer(sentences: Sequence[Span]) -> Token[Decimal] | None:
    """Return the sum that the letter offers in settlement; limits, payments and refusals are none."""
    for sentence in sentences:
        for match, _ in find(sentence, _OFFERS):
            if _negated(sentence.text, match.start()):
                continue
            figure = next(_sums(sentence, match.start()), None)
            if figure is not None:
                return figure
    return None


def _negated(text: str, place: int) -> bool:
    before = text[max(0, place - _NEAR) : place]
    return _NEGATED.search(before) is not None and _BUT.search(before) is None


def _sums(sentence: Span, place: int) -> Iterator[Token[Decimal]]:
    """Yield the sums of a sentence that offers: those behind the word first, none demanded or billed."""
    if _NOT_SETTLEMENT.search(sentence.text) and not _INJURY.search(sentence.text):
        return
    tendered = re.search(r"tender|offer", sentence.text[place : place + 8], re.IGNORECASE) is not None
    found = []
    for token in amounts(sentence):
        at = _place(sentence, token)
        before = sentence.text[max(0, at - _NEAR) : at]
        limit_offered = tendered and at > place and re.search(r"limits?\b[^.;$]{0,40}$", before, re.IGNORECASE)
        if limit_offered or not _NOT_OFFERED.search(before):
            found.append((at < place, at, Token(abs(token.value), token.span)))
    yield from (token for _, _, token in sorted(found, key=lambda entry: entry[:2]))


def _place(sentence: Span, token: Token[Decimal]) -> int:
    first = token.span.words[0]
    return sum(len(word.text) + 1 for word in sentence.words[: sentence.words.index(first)])


def stance(
    subject: Span | None, sentences: Sequence[Span], offered: Token[Decimal] | None
) -> tuple[LetterType, Span | None]:
    """Return what the letter does and the words that decide it: its offer, its subject, else its sentences."""
    about = subject.text if subject is not None else ""
    named = next((kind for kind, shape in _SUBJECTS if shape.search(about)), None)
    if offered is not None and named in (None, "offer", "other"):
        return "offer", offered.span
    if named is not None and named != "offer":
        return named, subject
    for kind, shape in _BODY_WORDS:
        if (words := _said(sentences, shape, but=_MAY if kind == "denial" else None)) is not None:
            return kind, words
    opening = sentences[: max(3, len(sentences) // 3)]
    if (words := _said(opening, _ACKNOWLEDGES)) is not None:
        return "acknowledgement", words
    limits_told = any(_LIMIT.search(sentence.text) and amounts(sentence) for sentence in sentences)
    words = _said(sentences, _ASKS)
    return ("request", words) if words is not None and not limits_told else ("other", None)


def _said(sentences: Sequence[Span], shape: re.Pattern[str], but: re.Pattern[str] | None = None) -> Span | None:
    """Return the first words of that shape, none where the words before them take their meaning away."""
    for sentence in sentences:
        for match, words in find(sentence, shape):
            before = sentence.text[max(0, match.start() - _NEAR) : match.start()]
            if but is None or not but.search(before):
                return words
    return None


def limits_per_person(sentences: Sequence[Span]) -> tuple[Token[Decimal], ...]:
    """Return the limits for one person's injury that the sentences confirm."""
    clauses = (clause for sentence in sentences if _LIMIT.search(sentence.text) for clause in _clauses(sentence))
    own = [clause for clause in clauses if not _OTHER_COVER.search(clause.text)]
    return tuple(token for clause in own if (token := limits(clause).per_person or _stated(clause)) is not None)


def _clauses(sentence: Span) -> Iterator[Span]:
    """Yield the sentence cut where it goes on to another coverage."""
    edges = [0, *(match.end() for match in _CLAUSE.finditer(sentence.text)), len(sentence.text)]
    for start, end in pairwise(edges):
        clause = covering(sentence, start, end)
        if clause.words:
            yield clause


def _stated(sentence: Span) -> Token[Decimal] | None:
    match = _PER_PERSON.search(sentence.text)
    return single(covering(sentence, *match.span("amount"))) if match is not None else None
