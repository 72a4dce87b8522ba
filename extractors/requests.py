"""Requests of served discovery: each number as printed, and its words over pages and columns."""

# ruff: noqa: E501, a wording stands in one piece
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from extractors import service
from extractors.defined import defined_in_line
from extractors.enumerated import items, numerals
from extractors.request_ends import Request as Request
from extractors.request_ends import ended
from extractors.spans import Span, plain

DiscoveryType = Literal["interrogatories", "form_interrogatories", "requests_for_production", "requests_for_admission"]
TYPES: tuple[tuple[DiscoveryType, re.Pattern[str]], ...] = (
    (
        "form_interrogatories",
        re.compile(
            r"(?<!non-)(?<!non )\b(?:form|pattern|uniform|standard)(?: form)?(?: [a-d])? interrogator"
            r"|\binterrogatory forms?\b|\bform [a-d] of the uniform\b",
            re.IGNORECASE,
        ),
    ),
    (
        "requests_for_admission",
        re.compile(r"requests? (?:for|to) admi|notice to admit|demand for admission", re.IGNORECASE),
    ),
    (
        "requests_for_production",
        re.compile(
            r"requests? (?:for|to) (?:production|produce|inspect|identification and production)"
            r"|demand for (?:production|inspection|discovery)|request for documents|document requests?"
            r"|inspection demand|notice (?:to produce|for discovery|for production)"
            r"|demand to produce|combined demand",
            re.IGNORECASE,
        ),
    ),
    ("interrogatories", re.compile(r"\binterrog(?:ator|s?\b)", re.IGNORECASE)),
)
_NUMBER = r"(?P<number>(?:\d{1,3}|[lI|O]\d?|\d[lI|O])(?:\.\d{1,2})?(?: ?\([a-z0-9]{1,2}\)|[A-Za-z](?![A-Za-z]))?)"
_HEADING = re.compile(
    r"[*_]*(?P<words>(?:(?:special(?:ly prepared)?|form|general|standard|supplemental|first|second|third|additional"
    r"|plaintiff'?s'?|defendant'?s'?) )*(?:interrogator(?:y|ies)"
    r"|(?:document |production |inspection )?(?:requests?|demands?|categor(?:y|ies)|item|rfp|rfa|srog|rog)"
    r"(?: (?:for|to|of) (?:[a-z ,]{3,60}?))??))"
    rf"[ ,]*(?P<sign>no|nos|number|num|#|n[o0])?[.,:# ]*\s*{_NUMBER}"
    r"(?:(?P<mark>\s*[:;,.)\u2013—*_\-]+)|\s*$)(?P<rest>.*)$",
    re.IGNORECASE,
)
_TORN = re.compile(
    rf"(?P<words>[A-Z][A-Za-z0-9 ]{{6,60}}?) (?P<sign>N[oO0])[.,:]?\s*{_NUMBER}(?P<mark>\s*[:;.,]+|\s*$)(?P<rest>.*)$"
)
_ALIKE = 85.0  # how alike a torn heading's letters and those of the heading before are, of 100
_ANSWER = re.compile(
    r"[*_]*(?:answers?|responses?|objections?)(?: to [a-z .#]*\d+(?:\.\d+)?)?[*_]*\s*(?:[:.;]|_{3,}|$)"
    r"|[_\[\](){}\u2610\u25a1\s]*(?:admit(?:ted)?|den(?:y|ied)|yes)[_\[\](){}\u2610\u25a1:;/\s]+(?:or )?"
    r"(?:admit(?:ted)?|den(?:y|ied)|no)?[_\[\](){}\u2610\u25a1:;.\s]*$",
    re.IGNORECASE,
)
_SIGNER = re.compile(r"(?:the )?(?:plaintiff|defendant|petitioner|respondent)s?,?", re.IGNORECASE)
STOP = re.compile(
    r"(?:this \d{1,2}(?:st|nd|rd|th)? day of"
    r"|dated?(?: this)?\s*(?:[:,_]|at |th|\d|[A-Z][a-z]+ \d{1,2}, ?\d{4})|respectfully submitted|yours,? etc"
    r"|by:|/s/|by /s/|by counsel\b"
    r"|by (?:his|her|its|their|the defendant'?s'?) (?:attorneys?|counsel)"
    r"|s/ ?[A-Z]|attorneys? for|form (?:approved|adopted)|(?:the )?(?:plaintiffs?|defendants?),? by\b|verification\b|exhibit [\"“']?[a-z0-9][\"”']?$|_{8,}|state bar no)",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:(?:[IVX]{1,4}|[A-Z]|\d|sec(?:tion|\.)? ?\d+)\.? ?)?"
    r"(?:(?:general|special|preliminary|form|the|document|and|additional|sec\.?|of|for|to be|answer\w*|to"
    r"|interrogator(?:y|ies)|definitions?|instructions?|requests?|demands?|production|produced?|admissions?"
    r"|admit(?:ted)?|documents?|items?|matters?|statements?|facts?|genuineness|inspection|things|tangible|demanded"
    r"|requested|plaintiff|defendant|set|one|two|three|first|second|third|no\.?|1|2|3|all|parties|terms|defined|you"
    r"|are|asked)[ ,:—\u2013\-&/]*)+\.?",
    re.IGNORECASE,
)
_SECTION_NUMBER = re.compile(r"[IVX]{1,4}\.? (?=[A-Z])")
_TOLD = re.compile(r"definition|defined|instruction|preliminary|terms", re.IGNORECASE)
_ASKED = re.compile(r"interrogator|request|demand|document|admi|item", re.IGNORECASE)
_BLANK = re.compile(r"(?:[_.\u2013—\-] ?){8,}[/.]?$")
_LISTED = re.compile(r"\(?(?P<number>\d{1,3})(?:[.)](?:\s+(?P<rest>\S.*))?|,)$")


_FEW = 2  # requests that a list of another kind may outnumber
_OPENED = re.compile(r"\d{1,3}\.0 [A-Z]|[\[(] ?[\])] ")


class Section(NamedTuple):
    """Rows under a heading such as DEFINITIONS; the first section has none."""

    heading: str
    rows: tuple[Span, ...]


def requests(rows: Sequence[Span], *, gaps: bool = False) -> tuple[Request, ...]:
    """Return the requests on the rows, under headings of their own or in a list; `gaps` where a form leaves some."""
    asked = before_proof(rows)
    return ended(_asked(asked, gaps=gaps) or _asked(_annexed(rows[len(asked) :]), gaps=gaps))


def _asked(rows: Sequence[Span], *, gaps: bool) -> tuple[Request, ...]:
    if headed := tuple(_headed(rows)):
        return headed
    listed = tuple(_listed(rows))
    other = tuple(_enumerated(rows, gaps=gaps)) if gaps or len(listed) <= _FEW else ()
    return other if len(other) > len(listed) else listed


def _annexed(rows: Sequence[Span]) -> Sequence[Span]:
    """Return the rows from a heading that asks on: a notice may bear the proof of service before what it serves."""
    heads = (place for place, row in enumerate(rows) if _is_section(row) and _ASKED.search(row.text))
    place = next(heads, None)
    return rows[place:] if place is not None else ()


def _enumerated(rows: Sequence[Span], *, gaps: bool) -> Iterator[Request]:
    """Yield the requests of a list whose numbers are set in any other manner."""
    heads = [place for place, row in enumerate(rows) if _is_section(row)]
    start = heads[-1] if heads and _TOLD.search(rows[heads[-1]].text) is None else 0
    own = rows[start:]
    found = {item.place: item for item in items(own, gaps=gaps)}
    held: Request | None = None
    ended = False
    for place, row in enumerate(own):
        if (item := found.get(place)) is not None:
            if held is not None:
                yield trimmed(held)
            mark = _piece(row, item.start, item.start + len(item.number)) or row
            rest = _piece(row, item.rest, len(row.text)) if item.rest < len(row.text) else None
            held, ended = Request(item.number, mark, (rest,) if rest is not None else ()), False
        elif held is not None and not ended:
            ended = _ends(row) or _ends_list(row) or any(shape.match(row.text) for shape in (_ANSWER, _BLANK, _OPENED))
            held = held if ended else held._replace(rows=(*held.rows, row))
    if held is not None:
        yield trimmed(held)


def sections(rows: Sequence[Span]) -> tuple[Section, ...]:
    """Return the rows before the first request cut at the headings among them."""
    found = [Section("", ())]
    for row in before_proof(rows):
        if _heading_number(row) is not None or _form_title(row):
            break
        if _is_section(row):
            found.append(Section(row.text.strip(" .:"), ()))
            continue
        last = found[-1]
        found[-1] = Section(last.heading, (*last.rows, row))
    return tuple(found)


def definitions(rows: Sequence[Span], first: Span | None = None) -> tuple[Span, ...]:
    """Return the rows of the definitions before the first request, without their heading."""
    before = rows[: next((at for at, row in enumerate(rows) if first and first.words[0] in row.words), len(rows))]
    defined = (section.rows for section in sections(before) if "defin" in section.heading.lower())
    return next((own for own in defined if own), ()) or defined_in_line(before)


def _form_title(row: Span) -> bool:
    """Tell whether a row opens a group of a printed form's questions: "1.0 Identity of Persons ..."."""
    return re.match(r"\d{1,3}\.0 [A-Z]", row.text) is not None


def before_proof(rows: Sequence[Span]) -> tuple[Span, ...]:
    """Return the rows up to the proof of service."""
    proof = service.proof_start(rows)
    return tuple(rows[:proof]) if proof else tuple(rows)


def _headed(rows: Sequence[Span]) -> Iterator[Request]:
    """Yield the requests under headings such as "SPECIAL INTERROGATORY NO. 7:"."""
    held: Request | None = None
    last = 0.0
    ended = False
    words = ""
    for row in rows:
        match = _heading_number(row) or _misread(row, words)
        if match is not None and _follows(match, last):
            words = plain(match["words"])
            if held is not None:
                yield trimmed(held)
            number = _mended(match["number"], row)
            held, last, ended = Request(number, _mark(row, match), _after(row, match)), _value(number), False
        elif held is not None and not ended:
            ended = _ends(row) or _ANSWER.match(row.text) is not None
            held = held if ended else held._replace(rows=(*held.rows, row))
    if held is not None:
        yield trimmed(held)


def _misread(row: Span, words: str) -> re.Match[str] | None:
    """Return the heading that a scan has as words torn apart or short of a letter, like the one before: `words`."""
    match = _TORN.match(row.text) if words and row.method == "ocr" else None
    return match if match is not None and fuzz.ratio(plain(match["words"]), words) >= _ALIKE else None


def _heading_number(row: Span) -> re.Match[str] | None:
    match = _HEADING.match(row.text)
    if match is None or not (match["sign"] or row.text[match.start("number") - 1] in " #"):
        return None
    if not (re.search(r"\d", match["number"]) or (row.method == "ocr" and match["sign"])):
        return None
    loud = match["words"].isupper() or (match["mark"] or "").strip().startswith(":")
    titled = match["words"][0].isupper() and re.match(r"\W*[A-Z]", match["rest"]) is not None
    return match if loud or titled or match["sign"] or not match["rest"].strip() else None


def _follows(match: re.Match[str], last: float) -> bool:
    """Tell whether a heading is the next one, not a mention of another request at the start of a row."""
    value = _value(match["number"])
    quiet = not match["words"].isupper() and not (match["mark"] or "").strip().startswith(":")
    return value > last and not (quiet and last and value > last + 1 and match["rest"].strip())


def _value(number: str) -> float:
    whole, _, part = re.sub(r"[^\d.]", "", number.translate(str.maketrans("lI|O", "1110"))).partition(".")
    return float(whole or 0) + float(part or 0) / 1000


def _mended(number: str, row: Span) -> str:
    return number.translate(str.maketrans("lI|O", "1110")) if row.method == "ocr" else number


def _mark(row: Span, match: re.Match[str]) -> Span:
    return _piece(row, match.start("number"), match.end("number")) or row


def _after(row: Span, match: re.Match[str]) -> tuple[Span, ...]:
    rest = _piece(row, match.start("rest"), len(row.text)) if (match["rest"] or "").strip(" *_:") else None
    return (rest,) if rest is not None else ()


def _piece(row: Span, start: int, end: int) -> Span | None:
    words, place = [], 0
    for word in row.words:
        if place < end and place + len(word.text) > start:
            words.append(word)
        place += len(word.text) + 1
    return Span(row.page, tuple(words)) if words else None


def trimmed(request: Request) -> Request:
    """Return the request without the headings of a next part that follow its text."""
    kept = list(request.rows)
    while len(kept) > 1 and (_is_section(kept[-1]) or _shouts(kept[-1]) or _SIGNER.fullmatch(kept[-1].text)):
        kept.pop()
    return request._replace(rows=tuple(kept))


def _shouts(row: Span) -> bool:
    text = row.text
    return text.isupper() and len(row.words) <= 10 and len(row.words) > 1 and text[-1] not in ".?;!"


def _is_section(row: Span) -> bool:
    text = row.text.strip(" *_:")
    if len(row.words) > 9 or not _SECTION.fullmatch(text) or re.search(r"[a-z], |\.$", row.text):
        return False
    numbered = _SECTION_NUMBER.match(text) is not None and row.text[-1] not in ";,?"
    titled = all(word[0].isupper() for word in re.findall(r"[A-Za-z]+", text) if len(word) > 3)
    return (titled or numbered) and bool(_TOLD.search(text) or _ASKED.search(text))


def _listed(rows: Sequence[Span]) -> Iterator[Request]:
    """Yield the requests of a list "1. ...", "2. ..." that follows definitions and instructions."""
    start = _list_start(rows)
    if start is None:
        return
    held: Request | None = None
    answered = False
    for row in rows[start:]:
        match = _LISTED.match(numerals(row))
        if match is not None and _is_next(match, row, held, rows[start]):
            if held is not None:
                yield trimmed(held)
            held, answered = Request(match["number"], Span(row.page, row.words[:1]), _after(row, match)), False
        elif held is not None and _BLANK.match(row.text) is None:
            if _ends(row) or _ends_list(row):
                break
            answered = answered or _ANSWER.match(row.text) is not None
            held = held if answered else held._replace(rows=(*held.rows, row))
        answered = answered or _BLANK.match(row.text) is not None
    if held is not None:
        yield trimmed(held)


def _is_next(match: re.Match[str], row: Span, held: Request | None, first: Span) -> bool:
    """Tell whether a number opens the list's next request: it follows the last, about where the first stands."""
    level = abs(row.words[0].box.x0 - first.words[0].box.x0) < 4 * row.height
    return level and (held is None or int(match["number"]) == int(held.number) + 1)


def _ends(row: Span) -> bool:
    """Tell whether a row is of the signature: it begins as such, or someone signs in it."""
    return STOP.match(row.text) is not None or re.search(r"(?:^|\s)/?s/ ?[A-Z_]", row.text) is not None


def _ends_list(row: Span) -> bool:
    return re.match(r"please take (?:further )?notice|wherefore", row.text, re.IGNORECASE) is not None


def _list_start(rows: Sequence[Span]) -> int | None:
    """Return where the list of requests begins: after the last heading that asks, else its longest run."""
    told = asked = None
    for place, row in enumerate(rows):
        if _is_section(row):
            told, asked = (place, asked) if _TOLD.search(row.text) else (told, place)
    starts = [
        place for place, row in enumerate(rows) if (match := _LISTED.match(numerals(row))) and match["number"] == "1"
    ]
    starts = starts or [
        place for place, row in enumerate(rows) if _LISTED.match(numerals(row)) and _run(rows[place:]) > 1
    ]
    if asked is not None and (told is None or asked > told):
        after = [place for place, row in enumerate(rows) if place > asked and _LISTED.match(numerals(row))]
        return after[0] if after else None
    if told is not None and len([place for place in starts if place > told]) < 2:
        return None
    return max(starts, key=lambda place: (_run(rows[place:]), place), default=None)


def _run(rows: Sequence[Span]) -> int:
    """Return how many numbers follow one another from the first row's on."""
    numbers = [int(match["number"]) for row in rows if (match := _LISTED.match(numerals(row))) is not None]
    count = 0
    for number in numbers:
        count += number == numbers[0] + count
    return count
