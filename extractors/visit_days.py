"""Days of service: when a clinical paper's visit, stay, study or operation was, as captioned or at its head."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extractors.found import Found
from extractors.layout import Label, Row, Token, beside, labels, rest, value, values
from extractors.spans import Span, cells, plain
from extractors.tokens import date, dates

_SERVICE = (
    "date of service", "date of visit", "visit date", "service date", "encounter date", "date of exam",
    "exam date", "date of examination", "examination date", "date of evaluation", "evaluation date",
    "date of consultation", "consultation date", "date of procedure", "procedure date", "date of surgery",
    "surgery date", "date of operation", "date of study", "study date", "exam performed", "dos", "visit",
    "date seen", "date of encounter", "dates of visits", "dates of service", "date of treatment", "treatment date",
    "date/time of visit", "date of report", "service dt", "appointment date", "date of initial visit",
    "date of note", "note date", "exam", "date of exam/visit", "exam dt", "visit dt", "appt. date/time", "appt date",
    "appointment date/time", "appt date/time", "exam date/time", "date/time of exam", "exam date and time",
    "date & time seen",
    "date of initial examination", "date of initial evaluation", "initial evaluation date", "date of re-evaluation",
    "today's date", "date of session", "session date", "date of injection", "operation date",
    "date of dictation of visit",
    "date of scan", "scan date", "date performed", "performed on", "performed", "date of imaging", "imaging date",
    "date of x-ray", "x-ray date", "date of mri", "exam started", "study date/time", "exam completed", "collected",
    "visit date/time", "encounter date/time", "service date/time", "date/time of service", "date and time of service",
    "encounter", "seen", "seen on", "today", "date of office visit", "office visit date", "dos/time", "d.o.s.",
    "service",
    "date of this visit", "date of current visit", "visited on", "date of contact", "date of procedure/surgery",
    "consultation", "surgery", "operation", "date taken", "films taken", "test date", "date of test",
    "date of follow up",
    "date of daily note", "date of progress note", "date of treatment session", "dates of stay", "hospital dates",
    "treatment dates", "exam date(s)", "time seen", "date of service/time", "start of care visit", "visit start",
    "visit day",
    "date of initial consultation", "date of reexamination", "examined on", "examined", "date examined",
    "report of visit", "scanned", "scanned on", "imaged", "imaged on", "scan performed", "date scanned",
)  # fmt: skip
_ARRIVED = (
    "date of admission", "admission date", "admit date", "admitted", "arrival date", "arrival", "date of arrival",
    "adm date", "date admitted", "admission", "arrival date/time", "arrival time", "admit", "adm", "adm dt", "admit dt",
    "admission date/time", "admit date/time", "registration date", "ed arrival", "date of ed visit", "arrived",
    "triage time",
    "triage date/time", "time of arrival", "er visit date", "registered", "reg date",
)  # fmt: skip
_BEGAN = (
    "start of care", "start of care date", "soc", "soc date", "first visit", "date of first visit",
    "initial visit date",
    "care began", "treatment began", "initial evaluation", "date of initial evaluation", "episode start",
)  # fmt: skip
_LEFT = (
    "date of discharge", "discharge date", "discharged", "disch date", "date discharged", "dc date", "d/c date", "d/c",
    "discharge date/time", "disch", "disch dt", "discharge",
)  # fmt: skip
_REPORTED = ("report date", "date")
_BARE = frozenset(
    ("visit", "exam", "service", "seen", "today", "consultation", "surgery", "operation", "encounter", "performed",
    "collected",
     "examined", "seenon", "performedon", "examinedon", "visitedon", "timeseen", "examperformed")
)  # fmt: skip
_NO_SERVICE = (
    "date of birth", "birth date", "date of injury", "injury date", "date of accident", "accident date", "date of loss",
    "print date", "date printed", "onset date", "date of onset", "signed date", "date signed", "date of last visit",
    "last visit date", "next visit", "next visit date", "next appointment", "date of next visit", "return date",
    "fax date",
    "date of referral", "referral date", "date dictated", "date transcribed", "transcribed date", "dictated date",
    "loss date",
    "date received", "received date", "date of incident", "date faxed", "order date", "date ordered",
    "date of order", "date of surgery",
    "date of request", "effective date", "expiration date", "last seen", "date last seen", "date of death",
)  # fmt: skip
_OTHER_DAY = re.compile(
    r"birth|\bd\.?[o0]\.?b\b|injur|accident|loss|incident|print|fax|refer|onset|received|released|surgery|last|next"
    r"|return"
    r"|expires|authoriz|policy|request|since|follow|transcribed|dictated|signed|\bdoi\b",
    re.IGNORECASE,
)
_THROUGH = re.compile(r".{6,20}? ?(?:-|\u2013|to|through|thru) ?\d")
_TITLED = re.compile(
    r"\b(?:notes?|report|visit|encounter|summary|evaluation|exam\w*) (?:by .{4,50} )?(?:at|on|of|for|dated) ", re.I
)
_DAY_WORDS = 4  # words of a cell that is but a day, at most: "October 24, 2025"
_ANOTHER = re.compile(r"\b(?:next|last|prev(?:ious)?|prior|return|future|follow(?:ing)?|scheduled)\b", re.IGNORECASE)
_WRAPPED_WORDS = 3  # words of a row that is but the end of a wrapped value, at most
_HEAD = 0.3  # share of the first page's height in which its head stands
_UPPER = 0.5  # the same for a day whose caption says no more than "date"


def read_stay(found: Found, rows: Sequence[Row]) -> None:
    """Put the days of service, and the last of them where the paper states a run of visits or a stay."""
    served = list(_ranges(rows, _SERVICE))
    for days in served:
        if len(days) > 1 and days[-1].value > days[0].value:
            found.take("date_of_service", days[0])
            found.take("date_through", days[-1])
    arrived = next(values(rows, _ARRIVED, date, depth=1.8), None)
    came = served[0][0] if served else arrived
    left = next(values(rows, _LEFT, date, depth=1.8), None)
    if left is not None and came is None:
        came = arrived = next(values(rows, _BEGAN, date, depth=1.8), None)
    if left is not None and came is not None and left.value > came.value:
        found.take("date_through", left)
    for token in (*(days[0] for days in served[:1]), arrived):
        found.take("date_of_service", token)
    if found.get("date_of_service") is None:
        _read_head(found, rows)


def read_day(found: Found, rows: Sequence[Row]) -> None:
    """Put the day of service: as captioned, else of admission, else of the report, else the only one at the head."""
    days = next(_ranges(rows, _SERVICE), None)
    found.take("date_of_service", days[0] if days else next(values(rows, _ARRIVED, date, depth=1.8), None))
    if found.get("date_of_service") is None:
        _read_head(found, rows)


def _read_head(found: Found, rows: Sequence[Row]) -> None:
    """Put the day that the head states without a caption of a service."""
    upper = [row for row in rows if row.span.box.y0 < _HEAD * row.span.page.height]
    found.take("date_of_service", _titled(upper))
    high = [row for row in rows if row.span.box.y0 < _UPPER * row.span.page.height]
    found.take("date_of_service", _plainly_dated(high))
    found.take("date_of_service", _only_day(upper))


def _ranges(rows: Sequence[Row], phrases: Sequence[str]) -> Iterator[tuple[Token[dt.date], ...]]:
    """Return the one or two days beside each caption, or the one below it."""
    for label in labels(rows, *phrases):
        days = _days_at(label)
        if plain(label.span.text) in _BARE and not (days and _stands_first(label, days[0])):
            continue
        if _of_another(label):
            continue
        if not days:
            below = value(rows[label.row.number - rows[0].number :], [label.span.text], date, depth=1.8)
            days = (below,) if below is not None else _wrapped(rows, label)
        if days:
            yield days[:2]


def _of_another(label: Label) -> bool:
    """Tell whether the caption is the end of one for another visit's day: "Next MD visit:"."""
    words, height = label.row.span.words, label.span.height
    start = label.first
    while start > 0 and words[start].box.x0 - words[start - 1].box.x1 < 0.75 * height:
        start -= 1
    return bool(_ANOTHER.search(" ".join(word.text for word in words[start : label.first])))


def _stands_first(label: Label, day: Token[dt.date]) -> bool:
    """Tell whether a caption of one common word begins a cell, and the day follows it at once."""
    words = label.row.span.words
    captioned = label.span.text.endswith(":") and plain(label.span.text) != "today"
    begins = (
        captioned
        or label.first == 0
        or words[label.first].box.x0 - words[label.first - 1].box.x1 > 0.75 * label.span.height
    )
    follows = any(word.box == day.span.words[0].box for word in words[label.end : label.end + 2])
    return begins and follows


def _days_at(label: Label) -> tuple[Token[dt.date], ...]:
    cell, line = beside(label), rest(label)
    if cell is None or line is None:
        return ()
    days = dates(cell)
    if not days and label.span.text.endswith(":") and len(cell.words) == 1:
        days = dates(Span(line.page, line.words[:3]))
    through = len(days) == 1 and _THROUGH.match(line.text)
    return dates(line)[:2] if through else days[:2]


def _wrapped(rows: Sequence[Row], label: Label) -> tuple[Token[dt.date], ...]:
    """Return the day that begins the next row, where the caption ends its own."""
    place = label.row.number - rows[0].number + 1
    begun = label.row.span.words[label.end :]
    if begun and (len(begun) > 1 or not begun[0].text.endswith(("-", "/"))):
        return ()
    if place >= len(rows) or not label.span.text.endswith(":"):
        return ()
    row = rows[place].span
    first = cells(row)[0]
    close = row.page is label.row.span.page and row.box.y0 - label.box.y1 < 1.2 * label.span.height
    if not close or len(first.words) > _WRAPPED_WORDS:
        return ()
    if begun:
        whole = first.words[0]._replace(text=begun[0].text + first.words[0].text)
        return tuple(Token(day.value, first) for day in dates(Span(first.page, (whole,))))
    return dates(first)[:1]


def _titled(upper: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day in a title: "ED Provider Notes by A. Name, MD at 11/3/2025 4:12 PM"."""
    found = [day for row in upper if _TITLED.search(row.span.text) for day in dates(row.span)]
    return found[0] if len({day.value for day in found}) == 1 else None


def _plainly_dated(rows: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day whose caption is only "date" or that of the report, where there is but one."""
    others = {plain(phrase) for phrase in _NO_SERVICE}
    found = [
        token
        for label in labels(rows, *_REPORTED, *_NO_SERVICE)
        if plain(label.span.text) not in others
        and (token := value(rows[label.row.number - rows[0].number :], [label.span.text], date, depth=1.8)) is not None
    ]
    return found[0] if len({day.value for day in found}) == 1 else None


def _only_day(upper: Sequence[Row]) -> Token[dt.date] | None:
    """Return the day at the head of the paper where it is the only one that is not of something else."""
    free = [cell for row in upper for cell in cells(row.span) if not _OTHER_DAY.search(cell.text)]
    for held in ([cell for cell in free if len(cell.words) <= _DAY_WORDS], free):
        found = [day for cell in held for day in dates(cell)]
        if len({day.value for day in found}) == 1:
            return found[0]
        if found:
            return None
    return None
