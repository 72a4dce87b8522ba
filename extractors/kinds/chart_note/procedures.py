"""The procedures of a note: what was done at the visit, and the studies that its imaging section tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.entries import is_table_row, items
from extractors.found import Found
from extractors.parted import coded, each, unflagged
from extractors.prose import Prose
from extractors.sections import Section, all_under
from extractors.spans import Span, cells
from extractors.ticks import ticked

_STUDY = re.compile(
    r"(?:^|(?<=[.;] ))(?P<what>(?:bedside )?"
    r"(?:CT|MRI|XR|X-?rays?|ECG|EKG|EMG|ultrasound|US|FAST|radiographs?|plain films?)"
    r"\b(?:,? (?!\d|negative|reviewed|results|shows|of the neck showed)[^.:;]{0,60}?)?(?: \d views?)?)"
    r"(?=,? \d{1,2}[:/]\d{2}|[:;]|, (?:taken|read|obtained|performed|dated)|$)"
    r"|(?:^|(?<=[.;] ))(?P<shown>(?:X-?rays?|radiographs) of (?:the )?[a-z ]{3,40}(?:,? \d views?)?)"
    r"(?=,? (?:show|reveal|demonstrate|were|are|taken|obtained|today))"
    r"|(?:^|(?<=[.;] ))(?P<views>(?:\d|two|three|four|five|AP and lateral) views? of the [a-z ]{3,40}?)"
    r"(?= (?:were |was )?(?:obtained|taken|today|show|reveal|demonstrate))"
    r"|(?:^|(?<=[.;] ))(?P<counted>[A-Z][A-Za-z ]{3,30},? \d(?:-\d)? views?)(?=[:,.]|$)",
    re.IGNORECASE,
)
_DATED = re.compile(r",? (?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}:\d{2}).*$")
_EMPTY = re.compile(
    r"^(?:none(?: today| performed)?|n/?a|see (?:above|below|list)|deferred|not performed|code|cpt.*|procedures?)\.?$",
    re.I,
)
_CODE = re.compile(r"(?:\d{5}|\d{4}[A-Z]|[A-Z]\d{4})(?:[- ](?:[A-Z\d]{2}))*")
_AMOUNT = re.compile(
    r"(?:\d+(?:\.\d+)?)? ?(?:min(?:ute)?s?|units?|hrs?|hours?|x)?\.?|\$.*|[A-Z\d]{2}(?:[ ,][A-Z\d]{2})*", re.IGNORECASE
)
_HEAD = re.compile(
    r"(?:cpt|code|procedures?|interventions?|description|units?|min(?:ute)?s?|time|services?|modifiers?|mod|qty"
    r"|charge|timed|#)"
    r"(?: ?(?:codes?|description|min|minutes|units|name|s))*",
    re.IGNORECASE,
)
_TIMED = re.compile(r"\b\d+ ?(?:min(?:ute)?s?|units?)\b", re.IGNORECASE)
_THERAPY = re.compile(r"9[78]\d{3}(?:[- ](?:[A-Z\d]{2}))*")  # codes of therapy and manipulation
_MINUTES = re.compile(r"\d{1,2}(?: ?min(?:ute)?s?\.?)?", re.IGNORECASE)
_TOTAL = re.compile(r"\btotal\b|\btime (?:in|out)\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[a-z)]\. +[A-Z\d]|\b(?:was|were|is|are|she|he|patient|pt)\b")
_STATEMENT = re.compile(r"[^;]+")
_LONGEST = 16  # words of a procedure at most


def read(found: Found, parts: Sequence[Section]) -> None:
    """Put the procedures listed as such, and the studies that the note's imaging section begins sentences with."""
    said: set[str] = set()
    rows = [part for row in each(all_under(parts, "procedures")) for part in coded(unflagged(row), _CODE)]
    for span in _done(rows):
        text = span.text.strip(" .;,")
        if 1 <= len(span.words) <= _LONGEST and not _EMPTY.match(text) and text.lower() not in said:
            said.add(text.lower())
            found.append("procedures", text, span)
    if not said:
        _tabled(found, parts)
    _studies(found, parts, said)


def _tabled(found: Found, parts: Sequence[Section]) -> None:
    """Put the descriptions of rows with a procedure's code and a time, but no price."""
    rows = [row for part in parts for row in part.rows if _is_coded(row)]
    for row in rows if len(rows) > 1 else ():
        for span in _described(row) or ():
            found.append("procedures", span.text.strip(" .;"), span)


def _is_coded(row: Span) -> bool:
    """Tell whether a row begins with a code and states a time, or ends with a code and a number of minutes."""
    if _CODE.fullmatch(row.words[0].text):
        return _is_timed(row)
    found = [cell.text for cell in cells(row, 1.2)]
    return len(found) == 3 and _THERAPY.fullmatch(found[1]) is not None and _MINUTES.fullmatch(found[2]) is not None


def _is_timed(row: Span) -> bool:
    return bool(_TIMED.search(row.text)) and "$" not in row.text and not re.search(r"\d\.\d\d\b", row.text)


def _done(rows: Sequence[Span]) -> Iterator[Span]:
    """Return what the rows of a list, a table or a line of check boxes say was done."""
    boxed = _joined([row for row in rows if not is_table_row(row) or ticked(row)])
    if boxed is not None:
        yield from boxed
        return
    plain: list[Span] = []
    for row in rows:
        described = _described(row)
        if described is not None:
            yield from described
        elif not is_table_row(row):
            plain.append(row)
    for item in items(plain):
        if not _SENTENCES.search(item.text):
            yield from _statements(item.span)


def _joined(rows: Sequence[Span]) -> tuple[Span, ...] | None:
    """Return the ticked choices of rows of check boxes, None where there are no boxes."""
    pages = {id(row.page) for row in rows}
    if len(pages) != 1:
        return None
    return ticked(Span(rows[0].page, tuple(word for row in rows for word in row.words)))


def _described(row: Span) -> tuple[Span, ...] | None:
    """Return the description in a row of a table of procedures; none for its head and its totals."""
    found = cells(row, 1.2)
    if len(found) > 1 and (all(_HEAD.fullmatch(cell.text) for cell in found) or _TOTAL.search(row.text)):
        return ()
    if len(found) < 2 or not any(_CODE.fullmatch(cell.text) for cell in found):
        return None
    named = [cell for cell in found if not _CODE.fullmatch(cell.text) and not _AMOUNT.fullmatch(cell.text)]
    return tuple(named[:1])


def _statements(span: Span) -> Iterator[Span]:
    prose = Prose([span])
    places = [match.span() for match in _STATEMENT.finditer(prose.text) if match.group().strip()]
    yield from (part for start, end in places if (part := prose.span(start, end)) is not None)


def _studies(found: Found, parts: Sequence[Section], said: set[str]) -> None:
    prose = Prose(list(all_under(parts, "imaging")))
    for match, _ in prose.find(_STUDY):
        group = next(name for name in ("what", "shown", "views", "counted") if match[name])
        text = _DATED.sub("", match[group]).strip(" ,")
        words = prose.span(match.start(group), match.start(group) + len(text))
        if words is not None and text.lower() not in said and len(text) > 2:
            said.add(text.lower())
            found.append("procedures", _study_in_case(text), words)


def _study_in_case(text: str) -> str:
    """Return a study's name in capitals as ordinary print has it: "CT head without contrast"."""
    if text != text.upper() or len(text.split()) < 2:
        return text
    first, *rest = text.split()
    return " ".join([first, *(word.lower() for word in rest)])
