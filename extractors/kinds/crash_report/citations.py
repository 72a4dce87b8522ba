"""What somebody was cited for, as coded, as charged, as told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.captioned import Filled, named
from extractors.found import Found
from extractors.kinds.crash_report.coded import coded
from extractors.kinds.crash_report.stream import Stream
from extractors.prose import Prose
from extractors.spans import Pages, Span, cells, part, rows_on

_SECTION = r"\d{3,5}(?:\.\d+)?(?:\([a-z0-9]{1,2}\))*"
_CODE = r"(?:C?VC|V\.C\.|Vehicle Code(?: [Ss]ection)?|TRC|TTC|VTL|F\.?S\.?S?\.?|Section)"
_CITED = (
    re.compile(
        rf"(?P<what>(?:{_CODE})? ?(?:SECTION)?:? ?{_SECTION})\W{{0,6}}"
        r"CITED:? ?(?:(?:\u2612|\u2611|\[?X\]?) ?)?(?:YES|Y\b|\[?X)",
        re.IGNORECASE,
    ),
    re.compile(rf"\bcited\b[^.]{{0,60}}?\b(?:for|under)\b[^.]{{0,20}}?(?P<what>{_CODE}? ?{_SECTION})", re.IGNORECASE),
    re.compile(rf"\bcitation\b[^.]{{0,40}}?\bfor\b[^.]{{0,30}}?(?P<what>{_CODE}? ?{_SECTION})", re.IGNORECASE),
    re.compile(
        r"\bissued (?:driver|operator|d-?|p-?|unit|party|him|her|them)[^.]{0,20}? (?:a )?(?:citation|summons|ticket)"
        r"(?: (?:no\.? ?|#)?[A-Z\-]{0,3}\d{3,})? for (?P<what>[a-z][a-z \-]{5,60}?)(?=[.,;]|$)",
        re.IGNORECASE,
    ),
)
_VEHICLE_CODE = re.compile(rf"^(?:A ?)?(?:CVC|V\.?C\.?|Vehicle Code)(?: section)?:? ?(?P<n>{_SECTION})$", re.IGNORECASE)
_NO_CHARGE = re.compile(
    r"^(?:none|no|n/?a|yes|x|unit \d|\d{1,2}|no charges?|not cited|no citation.*|cited.*)$", re.IGNORECASE
)
_TICKET = re.compile(r"^(?=\S*\d{4})[A-Z]{0,3}[\-\d]{5,}[A-Z]{0,3} (?=\S*[A-Za-z].*[A-Za-z]{3})")
_BEHIND = re.compile(r"(?<=[A-Za-z]{4})(?: (?=\S*\d{3})[A-Z0-9\-]{5,}| (?:YES|NO|Y|N))+$")
_UNIT = re.compile(r"\s*\((?:unit|party|driver|operator|motorist|veh\w*|d|v|p)[ #-]*\d\)$", re.IGNORECASE)
_WHO = re.compile(
    r"(?:(?:issued )?to )?"
    r"(?:(?:veh(?:icle)?|unit|driver|operator|party|person|[dvpu])\.? ?#?-?0?\d\b,? ?(?:driver|operator)?"
    r"|driver|operator)\s*[\-\u2013\u2014:,]?\s*(?=\S*[A-Za-z0-9.]{3})",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    r"(?:(?:traffic )?(?:citations?|violations?|charges?|summons(?:es)?|offenses?)"
    r"(?: ?/ ?(?:citations?|violations?|charges?))?"
    r"(?: issued| filed| cited)?|enforcement(?: action)?(?: taken)?|arrests?(?: ?/ ?citations?)?)[:.]?",
    re.IGNORECASE,
)
_OF_FORM = re.compile(
    r"^[^(]*\)|\brev(?:\.|ised)? ?\d|\(rev\b|\b(?:crash|collision|accident) report\b|\bpage \d", re.IGNORECASE
)
"""What a form prints of itself: "(Rev. 7-21)"."""
_LED = re.compile(r"^(?:no\.? ?\d{4,} |\d (?=[A-Z]{2,4}\.? \d))", re.IGNORECASE)
_TRAILED = re.compile(r"(?<=[A-Za-z)]) (?:citation|ticket|summons)\b(?=.*\d{3}).*$", re.IGNORECASE)
_CAPTION = re.compile(r"^(\S*\d\S*) (?:charge|offense|description|violation):? (?=[A-Za-z]{3})", re.IGNORECASE)
_SENTENCE = re.compile(r"\b(?:was|were|is|had|stated|said)\b", re.IGNORECASE)
_MOST = 4  # citations under one heading at most
_HEADING = re.compile(
    r"(?:narrative|description|statute|section|charge|citation|offense|violation|number|factor|crash)\b", re.IGNORECASE
)


def read(found: Found, pages: Pages, boxes: Sequence[Filled]) -> None:
    """Put each section that somebody was cited for once."""
    said: set[str] = set()
    used: set[tuple[int, float, float]] = set()
    for printed, span in (*_told(pages), *coded(Stream(pages)), *_charged(boxes), *_headed(pages)):
        text = _tidied(printed)
        plain = re.sub(r"\D", "", text) or text.lower()
        places = {(span.page.number, word.box.x1, word.box.y0) for word in span.words}
        if plain not in said and used.isdisjoint(places) and not (_runs_on(text) or _OF_FORM.search(text)):
            said.add(plain)
            found.append("citations", text, span)
        used |= places


def _tidied(printed: str) -> str:
    """Return a charge without the number of its line or ticket, and without the captions that stand in it."""
    text = _LED.sub("", _TRAILED.sub("", printed))
    return _CAPTION.sub(r"\1 ", text)


def _runs_on(text: str) -> bool:
    """Tell whether the words are part of a sentence or of other boxes, and name no offence."""
    return (
        "[" in text or len(re.findall(r"\b(?:was|were|said|into|went|he|she|and struck|admitted)\b", text.lower())) > 0
    )


def _told(pages: Pages) -> Iterator[tuple[str, Span]]:
    for page in pages:
        prose = Prose(list(rows_on(page)))
        for pattern in _CITED:
            for match, _ in prose.find(pattern):
                span = prose.span(*match.span("what"))
                if span is not None:
                    yield _section(match["what"].strip(" :")), span


def _charged(boxes: Sequence[Filled]) -> Iterator[tuple[str, Span]]:
    """Yield what stands in the boxes for charges, a section with the words of its offence beside it."""
    worded = [*named(boxes, "charge"), *named(boxes, "offense"), *_worded(named(boxes, "citation"))]
    used: set[int] = set()
    sections = named(boxes, "section")
    worded += [box for box in named(boxes, "description") if any(_level(box, other) for other in sections)]
    for box in sections:
        for row in box.rows:
            words = [(other, line) for other in worded for line in other.rows if _beside(row, line)]
            charge = _charge(words[0][1]) if words else None
            number = _charge(row)
            used.update(id(line) for _, line in words)
            if number is not None and charge is not None and re.search(r"\d", number.text):
                yield f"{number.text} {charge.text}", number.joined(charge)
            elif number is not None and re.search(r"\d{3}", number.text):
                yield number.text, number
            elif charge is not None:
                yield charge.text, charge
    for box in worded:
        for row in box.rows[:1]:
            charge = _charge(row) if id(row) not in used else None
            if charge is not None:
                yield charge.text, charge


def _worded(boxes: Sequence[Filled]) -> list[Filled]:
    """Return the boxes for a citation that say what it is for, and not only its number."""
    return [box for box in boxes if re.search(r"[A-Za-z]{4}", box.rows[0].text)]


def _headed(pages: Pages) -> Iterator[tuple[str, Span]]:
    """Yield what stands in the rows under a heading for citations that has a row to itself."""
    for page in pages:
        rows = list(rows_on(page))
        for place, row in enumerate(rows):
            if _ABOVE.fullmatch(row.text.strip()) is not None:
                yield from _listed(row, rows[place + 1 : place + 1 + _MOST])


def _listed(heading: Span, rows: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    foot = heading.box.y1
    for row in rows:
        near = row.box.y0 - foot < 1.5 * row.height and abs(row.box.x0 - heading.box.x0) < 3 * row.height
        charge = _charge(row) if near and not _SENTENCE.search(row.text) and len(cells(row, 2.5)) == 1 else None
        if charge is None or not re.search(r"\d{2}", charge.text):
            return
        foot = row.box.y1
        yield charge.text, charge


def _level(box: Filled, other: Filled) -> bool:
    return box.caption.row.number == other.caption.row.number


def _beside(one: Span, other: Span) -> bool:
    return one.page is other.page and abs(one.box.y0 - other.box.y0) < 0.7 * one.height


def _charge(row: Span) -> Span | None:
    """Return the words of a charge, without the ticket's number or whether it was cited; None for others."""
    text = _BEHIND.sub("", re.split(r"\s*\bCITED\b", row.text, maxsplit=1)[0])
    text = _UNIT.sub("", text)
    ticket = _TICKET.match(text)
    start = ticket.end() if ticket is not None else 0
    who = _WHO.match(text, start)
    start = who.end() if who is not None else start
    place, kept = 0, []
    for word in row.words:
        if start <= place < len(text) and re.search(r"\w", word.text):
            kept.append(id(word))
        place += len(word.text) + 1
    span = part(row, lambda word: id(word) in kept)
    if span is None or _NO_CHARGE.match(span.text.strip(" .,|:")) or _HEADING.match(span.text):
        return None
    return span if re.search(r"[A-Za-z]{4}|\d{3}", span.text) else None


def _section(printed: str) -> str:
    """Return a section of the California Vehicle Code as "VC 21453(a)"; another as printed."""
    match = _VEHICLE_CODE.match(re.sub(r"(?i)\bsection:? ?", "", printed))
    return f"VC {match['n']}" if match else printed
