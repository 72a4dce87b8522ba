"""Letters of carriers about a claim: acknowledgements, offers, denials, requests, reservations of rights."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from casefile.documents import Extraction
from casefile.identity import same_person
from casefile.records.insurance import ClaimLetter
from extractors import offers
from extractors.caption_rows import is_caption_row
from extractors.captions import tidy
from extractors.found import Found
from extractors.kinds.claim_letter.wordings import (
    ADJUSTER,
    CLAIM,
    CLAIMANT,
    INSURED,
    LOSS,
    OFFERED,
    WRITERS,
)
from extractors.kinds.claim_letter.wordings import CUES as CUES
from extractors.layout import Row, Token, below, beside, labels, rows_from, rows_of, value
from extractors.letterhead import letterhead, over_date
from extractors.letters import Letter, letter, signer, subject, writer_at_head, written_on, written_to
from extractors.names import in_case
from extractors.references import reference
from extractors.spans import Pages, Span, covering, find
from extractors.tokens import amount, date

KIND = "claim_letter"

_CLAIM_WORDS = re.compile(
    r"\b(?:claim|file)(?: file)? ?(?:no|number|num|#)s?\b\.? *:?(?: *is\b)?|\bclaim ?#"
    r"|\bour (?:file|claim|reference|ref)\b\.?:?(?= [A-Z]*[ \-]?\d)|\bclaim:?(?= [A-Z]*[\d\-]*\d{2})",
    re.IGNORECASE,
)
_LOSS_WORDS = re.compile(
    r"\b(?:date of (?:loss|accident|incident)|(?:loss|accident|collision) of|occurred on|(?:loss|accident) (?:date )?on"
    r"|loss (?:which|that) (?:occurred|took place) on|(?:incident|event|crash|occurrence) (?:of|on|that occurred on)"
    r"|involved in on"
    r"|accident (?:which|that) (?:occurred|took place) on)\b",
    re.IGNORECASE,
)
_NAME = (
    r"(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?P<name>[A-Z][A-Za-z.'\u2019\-]*(?: [A-Z][A-Za-z.'\u2019\-]*){1,4}"
    r"(?:,? (?:Inc|LLC|Corp|Co)\.?)?)"
)
_OUR_INSURED = re.compile(rf"\b(?i:our|the|my) (?i:named )?(?i:insured|policyholder)s?,? {_NAME}")
_YOUR_CLIENT = re.compile(rf"\b(?i:your clients?|the claimant|you represent|representation of),? {_NAME}")
_NEXT_CAPTION = re.compile(r"(?<=\w) (?:Your|Our|Date(?: of)?|Claim|Policy|Loss|Insured|Claimant|D/[AL]|DOL|File)$")
_YOUR_CLAIM = re.compile(
    r"\byour (?:bodily injury |injury |liability )?(?:claim|injur(?:y|ies)|medical (?:bills|treatment))\b",
    re.IGNORECASE,
)
_FOR_CARRIER = re.compile(r"(?:on behalf of|administrator for|representing):? (?P<name>[A-Z].*)", re.IGNORECASE)
_COMPANY = re.compile(
    r"insurance|mutual|casualty|indemnity|assurance|compan|exchange|underwriters|\bauto\b|claims|group", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:representative|adjuster|specialist|examiner|department|manager|supervisor|analyst|director)\b", re.IGNORECASE
)
_DIVIDERS = frozenset(("/", "|", "\u2022", "\u00b7", "-", "\u2013", "\u2014", ";"))
_PARTICLES = frozenset(("and", "of", "the", "de", "la", "van", "von", "del", "&", "et", "al.", "for", "y"))
_LONGEST_NAME = 8  # words


def extract(pages: Pages) -> Extraction:
    """Return who writes about which claim, and what the letter offers or confirms."""
    found = Found(pages)
    rows = rows_of(pages)
    if not rows:
        return found.extraction(ClaimLetter)
    parts = letter(pages)
    signed = signer(parts)
    _carrier(found, pages, rows, parts)
    found.take("date", written_on(parts))
    _claim(found, rows, parts)
    _people(found, rows, parts)
    adjuster = signed.name or _captioned_name(rows, ADJUSTER)
    found.take("adjuster_name", adjuster)
    heading = writer_at_head(parts, adjuster)
    found.take("adjuster_phone", signed.phone or heading.phone)
    found.take("adjuster_email", signed.email or heading.email)
    _stance(found, rows, parts)
    return found.extraction(ClaimLetter)


def _carrier(found: Found, pages: Pages, rows: Sequence[Row], parts: Letter) -> None:
    """Put the company: the one written for or captioned, else the letterhead's, else the one that signed."""
    written_for = (_for_carrier(row) for row in parts.head)
    captioned = (span for label in labels(rows, *WRITERS) if (span := beside(label)) and _COMPANY.search(span.text))
    signed = (piece for row in parts.signature for piece in _behind_comma(row) if _COMPANY.search(piece.text))
    head = letterhead(pages, over_date(rows)).name or letterhead(pages).name
    named = head.span if head is not None and _COMPANY.search(head.value) else None
    last = head.span if head is not None else None
    best = next((span for span in (*written_for, *captioned, named, *signed, last) if span is not None), None)
    if best is not None:
        found.put("carrier", tidy(in_case(best.text)), best)


def _for_carrier(row: Span) -> Span | None:
    match = _FOR_CARRIER.search(row.text)
    if match is None or not _COMPANY.search(match["name"]):
        return None
    return covering(row, *match.span("name"))


def _behind_comma(row: Span) -> Iterator[Span]:
    """Yield what stands behind the last comma: of "Senior Claim Representative, Oak Mutual" the company."""
    commas = [place for place, word in enumerate(row.words) if word.text.endswith(",")]
    piece = Span(row.page, row.words[commas[-1] + 1 :] if commas else row.words)
    if piece.words and not _ROLE.search(piece.text):
        yield piece


def _claim(found: Found, rows: Sequence[Row], parts: Letter) -> None:
    told = (*parts.head, *parts.reference, *parts.sentences)
    numbers = (reference(span) for span in _said(rows, CLAIM, told, _CLAIM_WORDS))
    found.take("claim_number", next((token for token in numbers if token is not None), None))
    losses = (date(Span(span.page, span.words[:6])) for span in _said(rows, LOSS, told, _LOSS_WORDS))
    found.take("date_of_loss", next((token for token in losses if token is not None), None))


def _said(rows: Sequence[Row], phrases: Sequence[str], told: Sequence[Span], shape: re.Pattern[str]) -> Iterator[Span]:
    """Yield what stands beside or below the captions, then what follows the words in running text."""
    for label in labels(rows, *phrases):
        yield from (span for span in (beside(label), below(rows, label)) if span is not None)
    for span in told:
        for _, words in find(span, shape):
            place = span.words.index(words.words[-1]) + 1
            if place < len(span.words):
                yield Span(span.page, span.words[place:])


def _people(found: Found, rows: Sequence[Row], parts: Letter) -> None:
    named = (("insured_name", (INSURED,), _OUR_INSURED), ("claimant_name", CLAIMANT, _YOUR_CLIENT))
    for path, groups, shape in named:
        captioned = (_captioned_name(rows, group) or _led_name(parts, group) for group in groups)
        token = next((token for token in captioned if token is not None), None) or _told_name(parts, shape)
        if token is not None:
            found.put(path, tidy(in_case(token.value)), token.span)
    reader = written_to(parts)
    insured = found.get("insured_name")
    if reader is not None and _claims(parts) and not (isinstance(insured, str) and same_person(insured, reader.value)):
        found.put("claimant_name", tidy(in_case(reader.value)), reader.span)


def _claims(parts: Letter) -> bool:
    """Tell whether the letter speaks to its reader as the one who claims."""
    return any(_YOUR_CLAIM.search(sentence.text) for sentence in parts.sentences)


def _captioned_name(rows: Sequence[Row], phrases: Sequence[str]) -> Token[str] | None:
    for label in labels(rows, *phrases):
        spans = (below(rows, label),) if is_caption_row(label.row.span) else (beside(label),)
        for span in spans:
            if span is not None and (token := _name_in(span)) is not None:
                return token
    return None


def _led_name(parts: Letter, phrases: Sequence[str]) -> Token[str] | None:
    """Return the name that a line over the greeting leads to without a colon: "Insured Philip Grantham"."""
    for label in labels(rows_from(parts.head), *phrases, anywhere=True):
        before = label.row.span.words[: label.first]
        words = label.row.span.words[label.end :]
        if words and not any(sign.isalnum() for word in before for sign in word.text) and len(words) <= _LONGEST_NAME:
            token = _name_in(Span(label.row.span.page, words))
            if token is not None and all(word[0].isupper() or word in _PARTICLES for word in token.value.split()):
                return token
    return None


def _name_in(span: Span) -> Token[str] | None:
    """Return the words as a name, up to a divider, where they can be one."""
    end = next((place for place, word in enumerate(span.words) if word.text in _DIVIDERS), len(span.words))
    cut = Span(span.page, span.words[:end])
    printed = cut.text
    if (
        end
        and len(cut.words) <= _LONGEST_NAME
        and re.fullmatch(r"[A-Z][^\W\d_][\w.,'\u2019&()/\- ]*", printed)
        and not re.search(r"\d{3}", printed)
    ):
        return Token(_NEXT_CAPTION.sub("", printed).strip(" ,;"), cut)
    return None


def _told_name(parts: Letter, shape: re.Pattern[str]) -> Token[str] | None:
    for sentence in (*parts.head, *parts.reference, *parts.sentences):
        match = shape.search(sentence.text)
        if match is not None:
            return Token(match["name"], covering(sentence, *match.span("name")))
    return None


def _stance(found: Found, rows: Sequence[Row], parts: Letter) -> None:
    """Put what the letter does, the amount it offers, captioned or in a sentence, and the limit it confirms."""
    offered = value(rows, OFFERED, amount) or offers.offer(parts.sentences)
    kind, words = offers.stance(subject(parts), parts.sentences, offered)
    found.infer("letter_type", kind, words)
    if kind == "offer":
        found.take("amount_offered", offered)
    _limit(found, offers.limits_per_person(parts.sentences))


def _limit(found: Found, confirmed: Sequence[Token[Decimal]]) -> None:
    values = {token.value for token in confirmed}
    if len(values) > 1:
        said = ", ".join(f"${value:,.2f}" for value in sorted(values))
        page = confirmed[0].span.page.number
        found.doubt("limit_per_person", f"The letter names more than one limit per person ({said}).", page)
        return
    found.take("limit_per_person", confirmed[0] if confirmed else None)
