"""Whom the sentences of a notice of lien name: who claims, where, against whose recovery, under which number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.lien_notice.prose import texts
from extractors.layout import Row, Token, rows_of
from extractors.letterhead import UPPER_PART, pieces
from extractors.spans import Pages, Span, covering, find

_CONTRACTOR = re.compile(
    r"benefits coordination|commercial repayment|recovery cent(?:er|re)|\bBCRC\b|\bMSPRC\b|medicare secondary payer"
    r"|coordination of benefits",
    re.IGNORECASE,
)
_PROGRAMS = (
    re.compile(r"Cent(?:er|re)s for Medicare (?:&|and) Medicaid Services", re.IGNORECASE),
    re.compile(r"^Medicare(?=$| ?[|\-\u2013\u2014])", re.IGNORECASE),
)
_AGENCY = re.compile(
    r"\b(?:department|agency|office|division|bureau|commission|authority|unit|hospital)\b", re.IGNORECASE
)
_BOX = re.compile(r",? (?:P\.? ?O\.?|Post Office|Attn|Attention|Dear|Re|Date|Suite)\b.*$")
_TITLED = re.compile(
    r"\b(?:liens?|notice of|claim of|privilege|affidavit|verified|itemization|demand|benefits paid)\b", re.IGNORECASE
)
_DEPARTMENT = re.compile(r"(?:u\.?s\.? )?(?:department|agency) of ", re.IGNORECASE)
_STATE = re.compile(
    r"(?:the )?(?:state|commonwealth|county|city) of [A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?$", re.IGNORECASE
)
_WORD = r"(?-i:[A-Z])[\w'\u2019.&\-]*"
_NAME = rf"(?P<value>{_WORD}(?: (?:(?:of|and|the|for|&) ){{0,2}}{_WORD}){{1,7}})"
_HOLDERS = (
    rf"(?:^|[.:;\u00a7\d] ?)(?:the )?{_NAME}, (?:of |at |located at |whose address is )?\d[^;:]{{8,80}}?\b\d{{5}}"
    r"(?:-\d{4})?, (?:hereby )?(?:gives?|claims?|asserts?|holds?|has|states?|files?)\b",
    rf"\bname(?: and address)? of (?:the )?(?:hospital|lienholder|lien claimant|claimant|provider|physician"
    rf"|facility)[^:.]{{0,40}}(?::| is) {_NAME}",
    rf"\b(?:claimant|holder) of (?:this|the) lien is {_NAME}",
    r"\b(?:notice|claim|lien|privilege|statement) is (?:given|made|filed|asserted|claimed|served|submitted) by"
    rf" (?:the )?{_NAME}(?=,|\.| \(| under\b| of\b| pursuant\b| at\b| whose\b)",
    rf"\b(?:administrator|administering benefits|agent|recovery vendor|on behalf|acting) (?:of|for)"
    rf"(?: and on behalf of)? (?:the )?{_NAME}(?=,|\.| \(| has\b| which\b| in\b)",
    rf"\b(?:take notice|gives? notice|given notice|notified|advised|be advised)(?:,?) that (?:the )?{_NAME}"
    r"(?=,|\.? has a lien\b| claims\b| asserts\b| holds\b| has filed\b)",
    rf"\bnotice is hereby given that (?:the )?{_NAME}(?=,| has\b| claims\b| asserts\b| holds\b| provided\b)",
    rf"\b(?:recovery|subrogation|authorized|collection) agent (?:of|for) (?:the )?{_NAME}",
    rf"\b(?:write|writing|contacting you) on behalf of (?:our client,? )?(?:the )?{_NAME}",
)
_CAPTIONED = frozenset(
    ("name", "id", "no", "number", "date", "case", "account", "accounts", "amount", "doc", "file", "claim", "phone")
)  # words of captions, which no name has
_CLAIMANTS = (
    rf"\bthe injured (?:person|party) is {_NAME}",
    rf"\b(?:hospital care|care|treatment|services|hospitalization|medical attention)[^.;]{{0,60}}? (?:given|provided"
    rf"|rendered|furnished)"
    rf"(?: by [^.;]{{0,60}}?)? to (?:the patient,? |one )?{_NAME}(?=,|\.| of\b| on\b| for\b| from\b| as\b| who\b|"
    rf" upon\b|;)",
    rf"\b(?:treated|admitted) (?:the patient )?{_NAME}(?=,|\.| on\b| for\b| from\b| as\b)",
    rf"\b(?:patient|beneficiary|member|participant|claimant|recipient|your client),? {_NAME}(?=,|\.| has\b| was\b|"
    rf" who\b| for\b| in\b)",
    rf"\bnotifying us that {_NAME} has a claim",
    rf"\b(?:injuries|injury) (?:to|sustained by|suffered by|of) {_NAME}(?=,|\.| on\b| in\b| as\b| arising\b)",
    rf"\bname of (?:the )?(?:injured (?:person|individual|party)|patient)[^:.]{{0,30}}(?::| is) {_NAME}",
    rf"\b(?:hospitalization|treatment|care|services) to (?:the patient,? )?{_NAME}(?=,? who (?:was|were)\b)",
)
_NUMBERS = (
    r"\b(?:account|file|case|claim|lien|record) (?:number|no\.?) is (?P<value>[A-Z0-9][\w\-]*\d[\w\-]*)",
    r"\b(?:under|by|as|with|bearing|our|its) (?:the )?(?:patient |hospital |our |lien )?"
    r"(?:account|file|case|record|lien) (?:number|no\.?|#):? ?(?P<value>[A-Z0-9][\w\-]*\d[\w\-]*)",
)
_PLACE = (
    r",? (?:whose address is |located at |of |at )?"
    r"(?P<value>(?:P\.? ?O\.? ?Box )?\d[^;:]{8,80}?\b\d{5}(?:-\d{4})?)(?!\d)"
)


def named_holder(pages: Pages) -> Token[str] | None:
    """Return who a sentence says claims the lien."""
    return _said(pages, _HOLDERS)


def named_claimant(pages: Pages) -> Token[str] | None:
    """Return who a sentence says was injured or treated."""
    return _said(pages, _CLAIMANTS)


def named_number(pages: Pages) -> Token[str] | None:
    """Return the number under which a sentence says that the lien is kept."""
    return _said(pages, _NUMBERS)


def named_address(pages: Pages, holder: Token[str]) -> Token[str] | None:
    """Return the address that follows the holder's name in a sentence."""
    return _said(pages, (re.escape(holder.value) + _PLACE,))


def _said(pages: Pages, patterns: Sequence[str]) -> Token[str] | None:
    for pattern in patterns:
        for text in texts(pages):
            for match, _ in find(text, re.compile(pattern, re.IGNORECASE)):
                if _CAPTIONED.isdisjoint(re.findall(r"[a-z]+", match["value"].lower())):
                    return _token(text, match)
    return None


def _token(text: Span, match: re.Match[str]) -> Token[str]:
    words = covering(text, match.start("value"), match.end("value"))
    printed = _BOX.sub("", match["value"])
    return Token(printed.rstrip(",; "), Span(words.page, words.words[: len(printed.split())] or words.words))


def program(pages: Pages, sender: Token[str] | None) -> Token[str] | None:
    """Return the program that a recovery contractor of Medicare collects for, where its head names it."""
    if sender is None or not _CONTRACTOR.search(sender.value):
        return sender
    head = [row.span for row in rows_of(pages[:1]) if row.span.box.y0 < UPPER_PART * row.span.page.height]
    for shape in _PROGRAMS:
        for row in head:
            for match, words in find(row, shape):
                return Token(match.group(), words)
    return sender


def of_state(rows: Sequence[Row], sender: Token[str] | None) -> Token[str] | None:
    """Return an agency, no department, with the state whose it is, where a line over its name says so."""
    if sender is None or _AGENCY.search(sender.value):
        return sender
    for row in rows:
        over = row.span.page is sender.span.page and row.span.box.y0 < sender.span.box.y0
        if over and _DEPARTMENT.match(row.span.text):
            return Token(pieces(row.span)[0].text.strip(" ,"), pieces(row.span)[0])
        for piece in pieces(row.span):
            box, own = piece.box, sender.span.box
            close = piece.page is sender.span.page and 0 < own.y0 - box.y0 < 2.6 * max(piece.height, sender.span.height)
            if close and _STATE.match(piece.text) and box.x0 < own.x1 and own.x0 < box.x1:
                return Token(f"{piece.text.strip(' ,')} {sender.value}", piece.joined(sender.span))
    return sender


def is_venue(printed: str) -> bool:
    """Tell whether words only say where a paper was sworn to: "STATE OF TEXAS", "COUNTY OF NUECES"."""
    return _STATE.match(printed) is not None or re.match(r"(?:state|county) of .* county of", printed, re.I) is not None


def is_title(printed: str) -> bool:
    """Tell whether words in large print name the paper and nobody: "HOSPITAL LIEN", "NOTICE OF CLAIM"."""
    return _TITLED.search(printed) is not None
