"""Work status: what the note says of the patient's work, and from when to when it takes the patient off it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from casefile.dates import parse_date
from extractors.found import Found
from extractors.layout import Row
from extractors.passages import prose_of
from extractors.prose import Prose
from extractors.sections import Section, all_under
from extractors.spans import Span
from extractors.ticks import ticked

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = (
    rf"(?:\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|{_MONTH} \d{{1,2}}(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?:,? \d{{4}})?"
    r"|\d{1,2}/\d{1,2})"
)
_TO = r"(?:to|through|thru|until|till|-|\u2013|and)"
_RANGE = re.compile(rf"(?P<from>{_DAY}|\d{{1,2}}),? {_TO} (?:and including )?(?P<to>{_DAY})", re.IGNORECASE)
_UNTIL = re.compile(rf"(?:through|until|thru|till) (?:and including )?(?P<to>{_DAY})", re.IGNORECASE)
_FROM = re.compile(rf"(?:from|beginning|starting|as of|effective) (?P<from>{_DAY})", re.IGNORECASE)
_OFF = re.compile(
    r"\b(?:off (?:of )?(?:all )?work|off duty|no work|unable to (?:do any )?work|out of work|temporar(?:il)?y totally"
    r"|total(?:ly)?(?: temporar(?:il)?y)? disab|ttd|not (?:to |able to )?work|excused? from work|remain off"
    r"|may not work)",
    re.IGNORECASE,
)
_OFF_ON = re.compile(rf"(?:{_OFF.pattern})\b.*{_DAY}", re.IGNORECASE)  # a line that is caption and status in one
_ABOUT_WORK = re.compile(
    r"\b(?:off (?:of )?work|return(?:ed|s)? to (?:work|full duty|modified|light|usual)|light duty|modified duty"
    r"|full duty|regular duty|no work|unable to work|out of work|totally disabled|temporarily disabled"
    r"|work restriction|usual work|released to work|excused from work|restricted duty|may work"
    r"|may (?:do|perform) (?:desk|office|sedentary|light|seated) (?:work|duty)"
    r"|no (?:use|lifting|driving|overhead|bending)\b[^.;]{0,50} at work)",
    re.IGNORECASE,
)
_TICKED = re.compile(r"^(?:\[ ?[xX\u2713] ?\]|\u2612|\u2611|\(x\)|[xX\u2713]) +(?P<what>.*)$")
_NONE = re.compile(
    r"^(?:none(?: (?:given|stated|listed|noted|issued|today))?|n/?a|not applicable|unknown|deferred)\W*$", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z]{2}|\d+[/ ]")
_WIDE = 0.75  # share of the widest row from which a row runs on
_SENTENCE = re.compile(r"[^.;]+(?:\.(?=\d)[^.;]+)*[.;]?")


def read(found: Found, parts: Sequence[Section], rows: Sequence[Row]) -> None:
    """Put the work status and the days off work that it states."""
    for span in (*_captioned(parts), *_in_plan(parts), *_ticked(rows)):
        if not _NONE.match(span.text):
            found.put("work_status", prose_of([span]), span)
    for span in (*_captioned(parts), *_in_plan(parts), *_ticked(rows), *(row.span for row in rows)):
        if _OFF.search(span.text):
            _days_off(found, span)


def _captioned(parts: Sequence[Section]) -> Iterator[Span]:
    """Return what stands under the caption, up to a blank to fill in."""
    for part in parts:
        if part.key == "work" and part.heading is not None and _OFF_ON.match(part.heading.text):
            yield part.heading
        elif part.key == "work" and part.rows:
            chosen = ticked(part.rows[0])
            if chosen is not None:
                yield from chosen[:1]
                continue
            kept = [row for row in part.rows[:3] if "___" not in row.text]
            if kept and re.search(r"[a-z]", kept[0].text.lower()):
                yield _whole(kept)


def _whole(rows: Sequence[Span]) -> Span:
    """Return the first row, with those after it up to the end of its sentence."""
    span = rows[0]
    for row in rows[1:]:
        if span.text.rstrip().endswith(".") or row.page is not span.page:
            break
        if row.box.y0 - span.box.y1 > 1.2 * row.height or not row.text[:1].islower():
            break
        span = span.joined(row)
    return span


def _in_plan(parts: Sequence[Section]) -> Iterator[Span]:
    """Return the sentences about work of the plan."""
    for prose in (Prose(rows) for rows in _paragraphs(all_under(parts, "plan", "both"))):
        for match in _SENTENCE.finditer(prose.text):
            if _ABOUT_WORK.search(match.group()):
                start = match.start() + len(match.group()) - len(match.group().lstrip(" 0123456789.)-"))
                if (span := prose.span(start, match.end())) is not None:
                    yield span


def _paragraphs(rows: Sequence[Span]) -> Iterator[list[Span]]:
    """Return the rows that run on to one another: a wide one does, if it ends no sentence and no mark follows."""
    widest = max((row.box.x1 for row in rows), default=0.0)
    held: list[Span] = []
    for row in rows:
        ended = bool(held) and (held[-1].box.x1 < _WIDE * widest or held[-1].text.endswith((".", ":")))
        if held and (ended or not _WORD.match(row.text)):
            yield held
            held = []
        held.append(row)
    if held:
        yield held


def _ticked(rows: Sequence[Row]) -> Iterator[Span]:
    """Return the ticked lines of a work slip."""
    for row in rows:
        match = _TICKED.match(row.span.text)
        if match is not None and (_ABOUT_WORK.search(match["what"]) or _OFF.search(match["what"])):
            yield Span(row.span.page, row.span.words[1:])


def _days_off(found: Found, span: Span) -> None:
    prose = Prose([span])
    ranges = list(prose.find(_RANGE))
    if ranges:
        match = ranges[0][0]
        days = _both(match["from"], match["to"])
        if days is not None:
            found.put("off_work_start", days[0], prose.span(*match.span("from")))
            found.put("off_work_end", days[1], prose.span(*match.span("to")))
        return
    for pattern, path, group in ((_FROM, "off_work_start", "from"), (_UNTIL, "off_work_end", "to")):
        for match, _ in prose.find(pattern):
            found.put(path, parse_date(match[group]), prose.span(*match.span(group)))


def _both(first: str, last: str) -> tuple[dt.date, dt.date] | None:
    """Return the days of "March 10 to March 27, 2026" or "14 to 21 February 2026": the last completes the first."""
    end = parse_date(last)
    if end is None:
        return None
    start = parse_date(first) or _completed(first, end)
    return (start, end) if start is not None and start <= end else None


def _completed(printed: str, end: dt.date) -> dt.date | None:
    if printed.isdigit():
        return parse_date(f"{end.month}/{printed}/{end.year}")
    year = f"{printed}/{end.year}" if re.fullmatch(r"\d{1,2}/\d{1,2}", printed) else f"{printed}, {end.year}"
    start = parse_date(year) or parse_date(f"{printed} {end.year}")
    if start is not None and start > end:
        return start.replace(year=end.year - 1)
    return start
