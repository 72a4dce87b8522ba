"""Proofs of service: the day on which a paper was served, and how."""

# ruff: noqa: E501, a wording stands in one piece
from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from extractors import pleading
from extractors.layout import Token
from extractors.spans import Span, find
from extractors.tokens import dates

Manner = Literal["personal", "mail", "overnight", "electronic"]

HEADING = re.compile(
    r"^(?:[\w'\u2019]+ )?(?:proof|cert(?:ificate|ification|\.)|declaration|affidavit|acknowledge?ment|affirmation|admission"
    r"|acceptance|entry|return) of (?:\w+ )?(?:service|mailing|delivery)\b"
    r"|^(?:cert(?:ificate|ification)?|return)\.?\s*:.{0,60}?(?:mail|serv|deliver|sent\b|copy|hand)"
    r"|^certification i (?:hereby )?certify that (?:a|the|this) (?:true )?(?:copy|foregoing|within|above|document)\b"
    r"|^receipt of (?:a )?copy\b.{0,40}?\backnowledged\b"
    r"|^(?:[i1l|]|we)\b.{0,40}? (?:hereby )?(?:certify|affirm) (?:under [^.]{3,40} )?(?:that|the foregoing|a copy|this)\b"
    r"|^(?:the )?undersigned\b.{0,60}? certif(?:y|ies)\b"
    r"|^(?:the )?(?:original|cop(?:y|ies))\b.{0,30}? of the foregoing\b.{0,40}?(?:mailed|served|deliver|filed|sent|e-)",
    re.IGNORECASE,
)
_UNHEADED = re.compile(
    r"^(?-i:(?:(?:The |THE )?(?:O(?:riginal|RIGINAL)|C(?:op(?:y|ies)|OP(?:Y|IES)))|A (?:true |copy )))\b.{0,60}?\b"
    r"(?:hand[- ]?delivered|mailed|served|e-?mailed|e-?served|e-?filed|delivered|transmitted|sent|faxed)\b"
    r".{0,40}?(?:\bthis\b|\bcounsel\b|\battorneys?\b|\bupon\b|\b20\d\d\b)"
    r"|^(?:i|we) (?:have )?(?:this day )?(?:served|mailed|e-?mailed|e-?served|hand[- ]?delivered|transmitted)\b"
    r".{0,40}?\b(?:foregoing|above|within|attached|this|these|the following|cop(?:y|ies)|requests|interrogatories)\b"
    r"|^on .{4,24}?,? (?:i|we) (?:served|mailed|e-?mailed|e-?served|hand[- ]?delivered|transmitted)\b"
    r"|^(?-i:(?:Dated and s|S)erved|SERVED) (?:on|by|upon|this|via)\b"
    r"|^(?:the |this |a )?(?:true )?(?:foregoing|within|above|document|paper|same|service|notice of (?:service|mailing))\b"
    r".{0,50}?\b(?:hand[- ]?delivered|mail(?:ed)?|served|made|e-?mail(?:ed)?|e-?served|delivered|transmitted|sent|faxed|by|via)\b"
    r"|^notice of (?:service|mailing)$|^(?:date |how |method |manner |mode )(?:of )?(?:serv|mail|deliver)\w+\s*:"
    r"|^(?:served|service|mailed|e-?mailed|delivered|sent|transmitted|e-?served)\b ?(?:[:(\-]|by\b|via\b|on\b|to\b|\d)"
    r"|^(?-i:(?:E-?|HAND[- ])?(?:MAILED|DELIVERED|SERVED)) (?:to|by|via|on|\d)",
    re.IGNORECASE,
)
_MANNERS: tuple[tuple[Manner | None, re.Pattern[str]], ...] = (
    (
        "overnight",
        re.compile(
            r"overnight|express (?:mail|courier|delivery)|fed(?:eral)? ?ex(?:press)?|\bups\b|next[- ](?:business[- ])?day",
            re.IGNORECASE,
        ),
    ),
    (
        "electronic",
        re.compile(
            r"\be-? ?mail|electronic(?:ally)? "
            r"(?:mail|service|transmission|transmit\w*|serv\w+|means|filing|notification)"
            r"|(?<!non-)electronically|e-?serv|e-?fil|cm/ecf|\becf\b|efile|nyscef|portal|secure ?(?:link|file)|efsp"
            r"|file ?(?:&|and) ?serve|truefiling|odyssey|(?:share|drop) ?(?:file|box)|by upload\w*|uploaded|download link",
            re.IGNORECASE,
        ),
    ),
    (
        "mail",
        re.compile(
            r"(?<!e-)(?<!electronic )(?<!express )\b"
            r"(?:u\.? ?s\.?|united states|(?:first|1st)[- ]class|certified|regular|registered|priority|ordinary) ?,?"
            r"(?:postal|postage|mail|cmrrr)|\bcmrrr\b|\busps\b"
            r"|(?:in|into|with|through) (?:the |a )?(?:\w+ ){0,3}(?:post office|mail(?:box|[- ]?chute|s)?\b(?! (?:address|log)))"
            r"|(?<![-\w])(?<!\be )mailed\b(?! (?:electronically|by e-?mail|via e-?mail))|\bby mail\b"
            r"|\bvia mail\b|postal service|postage[- ](?:thereon )?(?:fully )?(?:pre-?)?paid|\bpost-?paid\b",
            re.IGNORECASE,
        ),
    ),
    (
        "personal",
        re.compile(
            r"personal(?:ly)? (?:serv|deliver|hand|gave|given)|(?:by|in|via) hand\b|hand[- ]?(?:deliver|carried|serv)|messenger"
            r"|in person|in open court|deliver(?:ed|ing) (?:a |the )?(?:true )?cop(?:y|ies) to|\bsheriff|\bdeputy\b"
            r"|deliver(?:ed|ing) (?:a copy )?personally|personal service|process server|\bhand(?:ing|ed)\b"
            r"|leaving (?:a |true )*cop(?:y|ies)\b",
            re.IGNORECASE,
        ),
    ),
    (None, re.compile(r"\bfax\b|facsimile|telecopier", re.IGNORECASE)),
)
_OPTION = re.compile(
    r"(?:\(?\w{1,2}[.)] )?(?:\(?(?:by|via)\b(?!\s*:)|(?:u\.s\. |first[- ]class )?mail\b|personal(?:ly)?\b|overnight\b"
    r"|electronic\w*|e-?mail|fa(?:x|csimile)|hand)",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"^(?:\(?\w{1,2}[.)] )?(?P<box>[\[({_]*\s*(?P<tick>[xX✓✔☒☑⊠■√✗✘vV*])?\s*[\])}_]+|[☐□❏◻▢]"
    r"|(?P<bare>[xX✓✔☒☑⊠■√✗✘])(?=\s))\s*(?P<rest>.*)$"
)
_SCANNED_BOX = re.compile(r"(?P<box>[^\s(]{1,3}) (?P<rest>\(?[A-Z].*)$")
_IN_ROW = re.compile(r"[\[(] ?([xX\u2713\u2714*]?) ?[\])](?= )")
_TWO_BOXES = 4  # pieces that a row with two boxes falls into, less one
_ADDRESSED = re.compile(
    r"(?:^|[(.] ?)(?:(?:served |sent |delivered )?(?:by|via)\b:?"
    r"|how served:?|(?:method|manner|mode|means) of (?:service|delivery):?) (?P<how>[^;]{3,40})",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"\b(?:served|mailed|sent|(?:hand[- ]?)?delivered|e-?mailed|transmitted|faxed)\b.{0,120}?"
    r"\b(?:counsel|attorneys?|part(?:y|ies)|esq|20\d\d|\d{1,2}[/-]\d{1,2}[/-]\d\d|this (?:day|date))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"[0OoQDUL\[\]CcGJj()_|1Il]{1,3}")
_SERVED = re.compile(
    r"\b(?:serv(?:e|ed|ing|ice)|caused|(?:e-?|hand[- ])?mail(?:ed|ing)|transmit(?:ted|ting)|deposit(?:ed|ing)"
    r"|placed|placing"
    r"|(?:hand[- ])?deliver(?:ed|ing|y)|sent|sending|forwarded|e-?served|e-?filed|e-?mailing|furnished|provided|faxed"
    r"|dispatched|certif(?:y|ies))\b",
    re.IGNORECASE,
)
_STATED = re.compile(r"(?:date (?:of service|served|mailed)|served on|date)\s*:", re.IGNORECASE)
_SAME_DAY = re.compile(
    r"(?:this|the same|that) (?:date|day)|date (?:set forth|shown|stated|indicated|written|listed|below)|on the date",
    re.IGNORECASE,
)


class _Option(NamedTuple):
    """A manner that a proof offers, and whether its box is ticked; None where no box was read."""

    row: Span
    text: str
    ticked: bool | None


class Service(NamedTuple):
    """The day and the manner that a proof states; `manners` names every manner that it claims.

    `by_elimination` is set where a scan shows the ticked box only by its being unlike the empty ones.
    """

    day: Token[dt.date] | None
    manner: Token[Manner] | None
    manners: tuple[str, ...]
    by_elimination: bool = False


def proof(rows: Sequence[Span]) -> tuple[Span, ...]:
    """Return the rows of the proof of service, from its heading on."""
    start = proof_start(rows)
    return tuple(rows[start:]) if start is not None else ()


def proof_start(rows: Sequence[Span]) -> int | None:
    """Return where the proof of service begins: at its heading, else at a sentence of service in the later half."""
    headed = next((place for place, row in enumerate(rows) if HEADING.match(row.text.strip(" *_-"))), None)
    if headed is not None:
        return headed
    later = range(len(rows) // 2, len(rows))
    return next((place for place in later if _UNHEADED.match(rows[place].text.strip(" *_-"))), None)


def service(rows: Sequence[Span]) -> Service:
    """Return what the rows of a proof of service state; several manners, or none, leave the manner open."""
    found = dict(_manners(rows))
    manner = next(iter(found.items())) if len(found) == 1 else None
    known = Token(manner[0], manner[1]) if manner is not None and manner[0] is not None else None
    boxes = _boxes(rows)
    eliminated = known is not None and bool(boxes) and not any(option.ticked for option in boxes)
    return Service(_day(rows), known, tuple(name or "fax" for name in found), eliminated)


def addressed(rows: Sequence[Span]) -> Token[Manner] | None:
    """Return the manner that stands over or behind the address of a paper without a proof: "VIA OVERNIGHT COURIER"."""
    found = {
        manner: Token(manner, sentence)
        for sentence in pleading.sentences(rows)
        for match in _ADDRESSED.finditer(sentence.text)
        for manner, shape in _MANNERS
        if manner is not None and shape.match(match["how"])
    }
    if not found:
        later = [sentence for sentence in pleading.sentences(rows[len(rows) // 2 :]) if _SENT.search(sentence.text)]
        found = {manner: Token(manner, words) for manner, words in _in_text(later) if manner is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def _manners(rows: Sequence[Span]) -> Iterator[tuple[Manner | None, Span]]:
    """Yield the manners: of ticked boxes where there are boxes, else of headings "BY ...", else of the text."""
    if ticked := [(row, words) for row in rows for words in _ticked_in(row)]:
        yield from _first_each(ticked)
        return
    boxes = _boxes(rows)
    if boxes:
        yield from _first_each((option.row, _heading_words(option.text)) for option in _chosen(boxes))
        return
    headed = [(row, _heading_words(row.text)) for row in _opening(rows) if _is_option(row.text)]
    sentences = list(pleading.sentences(rows))
    said = [sentence for sentence in sentences if _SERVED.search(sentence.text)]
    yield from list(_first_each(headed)) or list(_in_text(said)) or _in_text(sentences)


def _ticked_in(row: Span) -> Iterator[str]:
    """Yield what stands behind the ticked ones of several boxes in one row."""
    pieces = _IN_ROW.split(row.text)
    if len(pieces) > _TWO_BOXES:
        yield from (words for box, words in zip(pieces[1::2], pieces[2::2], strict=True) if box)


def _boxes(rows: Sequence[Span]) -> list[_Option]:
    """Return the manners that the proof offers with boxes; none where no box is read at all."""
    options = [option for row in rows if (option := _option(row)) is not None]
    return options if any(option.ticked is not None for option in options) else []


def _option(row: Span) -> _Option | None:
    """Return the manner that the row offers with what its box shows: ticked, empty, or no box that was read."""
    match = _BOX.match(row.text)
    if match is not None and _OPTION.match(match["rest"]):
        return _Option(row, match["rest"], match["tick"] is not None or match["bare"] is not None)
    scanned = _SCANNED_BOX.match(row.text) if row.method == "ocr" else None
    if scanned is not None and _is_option(scanned["rest"]):
        return _Option(row, scanned["rest"], _OPEN.fullmatch(scanned["box"]) is None)
    return _Option(row, row.text, None) if _is_option(row.text) and _heading_words(row.text).isupper() else None


def _chosen(boxes: Sequence[_Option]) -> list[_Option]:
    """Return the ticked options; on a scan where the others show empty boxes, the one whose box was not read."""
    ticked = [option for option in boxes if option.ticked]
    unread = [option for option in boxes if option.ticked is None]
    alone = len(unread) == 1 and unread[0].row.method == "ocr" and len(boxes) > 2
    return ticked or (unread if alone else [])


def _opening(rows: Sequence[Span]) -> Iterator[Span]:
    """Yield the rows that may begin a paragraph, so that "by mail" in the middle of a sentence is no heading."""
    for before, row in pairwise([None, *rows]):
        if row is not None and (
            before is None or before.text[-1] in ".:;)" or row.text.startswith("(") or before.text.isupper()
        ):
            yield row


def _is_option(text: str) -> bool:
    heading = _heading_words(text)
    ends = heading.isupper() or text[len(heading) :][:1] in ":.-\u2013—"
    return _OPTION.match(text) is not None and len(heading) < 60 and ends


def _heading_words(text: str) -> str:
    """Return the words that name the manner: up to the first colon or dash, else a few words."""
    head = re.split(r"[:\u2013—]| - |\. |\) ", text, maxsplit=1)[0]
    return head if len(head) < 80 else text[:60]


def _first_each(options: Iterable[tuple[Span, str]]) -> Iterator[tuple[Manner | None, Span]]:
    seen: set[Manner | None] = set()
    for row, text in options:
        for manner, shape in _MANNERS:
            if shape.search(text) or _bare(manner, text):
                if manner not in seen:
                    seen.add(manner)
                    yield manner, row
                break


def _bare(manner: Manner | None, text: str) -> bool:
    """Tell whether the few words of an option name the manner by its bare word: "MAIL", "PERSONALLY"."""
    words = {"mail": r"\bmail\b", "personal": r"\bpersonal", "electronic": r"\belectronic|e-?mail"}
    return manner in words and re.search(words[manner], text, re.IGNORECASE) is not None


def _in_text(sentences: Sequence[Span]) -> Iterator[tuple[Manner | None, Span]]:
    """Yield each manner named in the sentences."""
    seen: set[Manner | None] = set()
    for sentence in sentences:
        for manner, shape in _MANNERS:
            places = [words for match, words in find(sentence, shape) if not _of_address(sentence.text, match)]
            if places and manner not in seen:
                seen.add(manner)
                yield manner, places[0]


def _of_address(text: str, match: re.Match[str]) -> bool:
    """Tell whether the words only name an address or a number: "E-mail: x@y", "Facsimile: 555-0100"."""
    if re.match(r"(?:by|via) ", match.group(), re.IGNORECASE):
        return False
    named = re.match(r"s?(?: address(?:es)?)?\s*:|\.?\s*(?:\(?\d{3}[)\-])| address", text[match.end() :], re.IGNORECASE)
    return named is not None


def _day(rows: Sequence[Span]) -> Token[dt.date] | None:
    """Return the day beside "served", else the day stated as that of service, else of signing on the same day."""
    said = [(sentence, day) for sentence in pleading.sentences(rows) for day in dates(sentence)]
    for meant in (_SERVED, _STATED):
        day = next((day for sentence, day in said if meant.search(sentence.text) and not _signing(sentence, day)), None)
        if day is not None:
            return day
    if any(_SAME_DAY.search(row.text) for row in rows):
        return next((day for sentence, day in said if _signing(sentence, day)), said[0][1] if len(said) == 1 else None)
    return None


def _signing(sentence: Span, day: Token[dt.date]) -> bool:
    """Tell whether the day is the one on which the proof was signed."""
    before = sentence.text[: max(0, sentence.text.find(day.span.text))]
    return re.search(r"(?:executed|dated|signed|sworn)\b[^.;]{0,60}$", before, re.IGNORECASE) is not None
