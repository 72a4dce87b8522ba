"""Who signs a paper, whom a letter is written to, and whose letterhead it bears."""
# ruff: noqa: E501, a wording stands in one piece

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.kinds.other_papers.named import FIRM, NAME, PERSON, clean, is_initialed, is_name, is_person
from extractors.layout import Row, Token
from extractors.letterhead import letterhead, over_date, pieces
from extractors.spans import Pages, Span, cells, covering, find
from extractors.tokens import date

_ROLE = (
    r"affiant|declarant|clients?|patient|plaintiffs?|defendants?|petitioner|respondent|attorneys?|for (?:the )?(?:firm|attorney|client"
    r"|provider|plaintiff|defendant|center|company)|esq(?:uire)?\b|paralegal|process server|server|investigator|deputy|sheriff|officer|legal (?:assistant|secretary)|notary|custodian|records"
    r"|owner|manager|estimator|appraiser|adjuster|counsel|partner|associate|president|office|director|parent|guardian|witness"
    r"|case manager|senior|managing|clerk|secretary|individually|of counsel|law clerk|\(?(?:state )?bar|\(?#? ?\d|sbn|its\b|trial"
    r"|vice|supervisor|billing|administrator|employee|claimant|insured|technician|human resources|m\.?d\b|d\.?c\b|d\.?o\b|dpt\b|r\.?n\b"
)
_WITH_ROLE = re.compile(
    rf"^(?:(?i:by|accepted|agreed|approved|signed|submitted)(?i: by)?:? |/s/ ?|s/ ?|[_x]{{2,}}+:? ?)*(?P<a>{PERSON})(?:,| [-\u2013\u2014(]| \() ?(?:the |a )?(?i:{_ROLE})"
)
_ROLED = re.compile(rf"^(?i:{_ROLE})")
_SIGNING = re.compile(
    rf"^(?:(?i:by|signed|signature|name|print(?:ed)?(?: name)?|agreed|accepted):? ?|/s/ ?|s/ ?|[_x]{{3,}}+:? ?)+(?P<a>{PERSON})$"
)
_ALONE = re.compile(
    rf"^(?:(?i:mr|mrs|ms|miss|dr|hon)\.? )?(?P<a>{PERSON})(?:,? (?:Esq(?:uire)?|MD|M\.D|DC|D\.C|DO|D\.O|JD|J\.D|RN|CPC|PhD|AIC)\.?)?$"
)
_CLOSING = re.compile(
    r"(?:sincerely|very truly|yours|truly yours|respectfully|(?:best |kind |warm(?:est)? )?regards|cordially|warmly|thank you"
    r"|many thanks|with (?:best|kind|warm) |best,?$|thanks,?$|faithfully|agreed|accepted|approved|in witness whereof|dated?\b)",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[_\-\u2014.xX/s ]*_{3,}[_\- ]*|^/?s/")
_GREETING = re.compile(r"dear (?P<a>[^:,]{4,60})[:,]?$", re.IGNORECASE)
_ATTENTION = re.compile(rf"^(?i:att(?:n|ention)|c/o|to)\b[.:]* ?(?P<a>{NAME})")
_SUBJECT = re.compile(r"^(?:re|subject|regarding|in re|via|by |our |your |claim|file|date)\b", re.IGNORECASE)
_ABOUT = re.compile(
    rf"^(?i:re|regarding|in re|subj(?:ect)?)\b[:.]* ?(?i:(?:(?:our|your|my) )?(?:client|patient|insured|claimant|pt)s?:? )?"
    rf"(?P<a>{PERSON})(?=$| ?[,;(/|]| [\-\u2013] |(?i: (?:acct|account|dob|doi|dol|d/a|claim|mrn|file|your|our|vs?)\b))"
)
_OPPOSED = re.compile(r"\bvs?\b", re.IGNORECASE)
_SENT = re.compile(r"(?:sent )?(?:via|by)\b|certified|first class|personal and|confidential|privileged", re.IGNORECASE)
_LAWYERS = re.compile(
    r"\b(?:LLP|L\.L\.P\.?|LPA|L\.P\.A\.?|APC|APLC|PLLC|P\.?L\.?L\.?C|P\.?C\.?|P\.?A\.?|law (?:firm|offices?|group|center|corporation)|lawyers"
    r"|injury law|attorneys|law)(?=[ .,]|$)",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"^\W*(?:(?:personal )?(?:injury|trial) (?:lawyers|attorneys)|attorneys? (?:at law|and counsel\w+)|attorneys|counsel\w*(?: at law)?"
    r"|a professional (?:law )?corporation|lawyers|a law corporation|law offices?$)(?=\W|$)",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"(?:appraisal|estimate|of record|report|agreement|contract|protection|lien|authorization|affidavit|form|letter|supplement|invoice"
    r"|repair order|valuation|confidential|records?|photographs?|log|evaluation|corporation|lawyers|attorneys|at law|of repairs|copy|total)$",
    re.IGNORECASE,
)
_FORMS = re.compile(
    r"(?:\b(?:LLP|PLLC|LPA|APC|APLC|LLC|PC|PA)|P\.C\.|P\.A\.|L\.L\.P\.|L\.P\.A\.)$|^Law Offices? of", re.IGNORECASE
)
_FIRM_WORDS = 8  # words of a firm's name that stands alone, at most
_HEAD = 0.22  # share of the page in which a letterhead stands
_FOOT_ROWS = 5  # rows at the end of a paper in which a name alone is a signature
_ADDRESS_ROWS = 14  # rows after a letter's day in which its addressee stands


def signers(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield who signs: a name with a role behind it, after "By:", under a rule, after a closing, or alone at the foot."""
    last = len(rows) - _FOOT_ROWS
    for at, row in enumerate(rows):
        for cell in cells(row.span):
            alone = len(cell.words) == len(row.span.words)
            shape = _signs(rows, at, cell, foot=at >= last and alone)
            for match, span in find(cell, shape) if shape is not None else ():
                printed = clean(match["a"])
                if is_person(printed) or is_initialed(printed):
                    yield Token(printed, _part(cell, match.start("a"), match["a"], printed) or span)


def _signs(rows: Sequence[Row], at: int, cell: Span, *, foot: bool) -> re.Pattern[str] | None:
    if _WITH_ROLE.match(cell.text):
        return _WITH_ROLE
    if _SIGNING.match(cell.text):
        return _SIGNING
    if not _ALONE.match(cell.text):
        return None
    around = _closed(rows, at) or foot or _role_under(rows, at, cell)
    return _ALONE if around and at > 2 else None


def _closed(rows: Sequence[Row], at: int) -> bool:
    """Tell whether one of the rows above closes a letter or is a line to sign on."""
    above = rows[max(0, at - 2) : at]
    return any(_RULE.match(row.span.text) for row in above[-1:]) or any(
        len(row.span.words) <= 4 and _CLOSING.match(row.span.text) for row in above
    )


def _role_under(rows: Sequence[Row], at: int, cell: Span) -> bool:
    for row in rows[at + 1 : at + 2]:
        near = row.span.page is cell.page and row.span.box.y0 - cell.box.y1 < 1.5 * cell.height
        if near and any(
            _ROLED.match(other.text) and abs(other.box.x0 - cell.box.x0) < 3 * cell.height for other in cells(row.span)
        ):
            return True
    return False


def addressee(rows: Sequence[Row]) -> Token[str] | None:
    """Return whom a letter is written to: the person at the head of the address or in its attention line, else the firm."""
    start = next(
        (at for at, row in enumerate(rows[:20]) if date(row.span) is not None and len(row.span.words) <= 5), None
    )
    if start is None:
        return None
    firm: Token[str] | None = None
    for row in rows[start + 1 : start + _ADDRESS_ROWS]:
        cell = cells(row.span)[0]
        if _SENT.match(cell.text):
            continue
        if _SUBJECT.match(cell.text) or cell.text.lower().startswith(("dear", "to whom", "gentle")):
            break
        match = _ATTENTION.match(cell.text) or _ALONE.match(cell.text)
        printed = clean(match["a"]) if match is not None else ""
        if match is not None and is_person(printed):
            return Token(printed, _part(cell, match.start("a"), match["a"], printed) or cell)
        whole = clean(cell.text)
        if firm is None and is_name(whole) and FIRM.search(whole) and re.fullmatch(NAME, whole):
            firm = Token(whole, cell)
    return firm


def subject_person(rows: Sequence[Row]) -> Token[str] | None:
    """Return the person that the subject line of a letter is, and nothing else: "Re: Ada Poole"."""
    for row in rows:
        match = _ABOUT.match(cells(row.span)[0].text)
        printed = clean(match["a"]) if match is not None else ""
        if match is not None and is_person(printed) and not _OPPOSED.search(printed):
            return Token(printed, covering(row.span, match.start("a"), match.end("a")))
    return None


def greeted(rows: Sequence[Row]) -> Token[str] | None:
    """Return whom the greeting names in full: "Dear Ada Poole:"."""
    for row in rows:
        match = _GREETING.match(row.span.text)
        printed = clean(match["a"]) if match is not None else ""
        if match is not None and is_person(printed) and re.fullmatch(PERSON, printed):
            return Token(printed, covering(row.span, match.start("a"), match.end("a")))
    return None


def sender(pages: Pages, rows: Sequence[Row]) -> Token[str] | None:
    """Return the firm of the letterhead: the one that is or calls itself a law firm, else the largest print."""
    lawyers = _law_firm(rows)
    if lawyers is not None:
        return lawyers
    head = letterhead(pages, over_date(rows)).name
    if head is None or _TITLED.search(head.value) or not is_name(_upper(head.value)):
        return _first_firm(rows)
    return head


def signing_firms(rows: Sequence[Row]) -> Iterator[Token[str]]:
    """Yield the law firms that stand in lines of their own in the lower part of a paper, where it is signed."""
    for row in rows[len(rows) // 2 :]:
        for cell in cells(row.span):
            printed = clean(cell.text)
            if _FORMS.search(printed) and is_name(_upper(printed)) and len(cell.words) <= _FIRM_WORDS:
                yield Token(printed, cell)


def _first_firm(rows: Sequence[Row]) -> Token[str] | None:
    """Return what the paper begins with, where it names a firm."""
    cell = cells(rows[0].span)[0]
    printed = clean(cell.text)
    named = FIRM.search(printed) and is_name(_upper(printed)) and not _TITLED.search(printed)
    return Token(printed, cell) if named and len(cell.words) <= _FIRM_WORDS else None


def _law_firm(rows: Sequence[Row]) -> Token[str] | None:
    head = [
        row for row in rows if row.span.page is rows[0].span.page and row.span.box.y0 < _HEAD * row.span.page.height
    ]
    head = head[: next((at for at, row in enumerate(head) if date(row.span) is not None), len(head))]
    for at, row in enumerate(head):
        under = head[at + 1].span.text if at + 1 < len(head) else ""
        whole = (row.span,) if len(row.span.words) <= 8 and _LAWYERS.search(row.span.text) else pieces(row.span)
        for piece in whole:
            named = clean(piece.text)
            called = _LAWYERS.search(named) or _TRADE.match(under)
            if called and not _TRADE.match(named) and not _TITLED.search(named) and is_name(_upper(named)):
                return Token(named, piece)
    return None


def _upper(printed: str) -> str:
    return printed if any(sign.islower() for sign in printed) else printed.title()


def _part(cell: Span, start: int, raw: str, printed: str) -> Span | None:
    place = start + max(0, raw.find(printed))
    span = covering(cell, place, place + len(printed))
    return span if span.words else None
