"""Clocks: what a paper has set running, in words that name no patient, as the firm's staff are told by e-mail."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from collections.abc import Collection, Iterator

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.deadlines import build_deadlines
from casefile.documents import FiledDocument
from casefile.ids import derive_id
from casefile.limitations import Claim, find_limitations
from casefile.records.insurance import LienNotice
from casefile.records.litigation import ServedDiscovery
from casefile.vocabulary import Vocabulary

OFFER = "an answer to our time-limited offer"
"""How the clock of an offer that we sent begins."""
KINDS = ("served_discovery", "lien_notice")
"""The kinds of papers that start a clock."""
LIMITATION = "limitation: "
"""How the words of a clock begin that the date of loss started, and no paper."""
_TOLD: tuple[Claim, ...] = ("injury", "death", "public_notice", "no_fault")
_DISCOVERY = {
    "interrogatories": "interrogatories",
    "form_interrogatories": "form interrogatories",
    "requests_for_production": "requests for production",
    "requests_for_admission": "requests for admission",
}
_NUMBERS = re.compile(r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten", re.IGNORECASE)


class Clock(Vocabulary):
    """What must be done by when; `due` is None where only an attorney can tell. `id` is of the paper in its matter."""

    id: str
    what: str
    due: dt.date | None
    unsure: bool


class Notice(Vocabulary):
    """The e-mail about one state of a clock: `number` counts from 0, each later one corrects the one before."""

    clock: str
    number: int
    what: str
    due: dt.date | None
    withdrawn: bool = False


def running(case: CaseFile, signed: Collection[str] = ()) -> tuple[Clock, ...]:
    """Return the clocks that the papers and the date of loss have set running."""
    dated = {deadline.document: deadline for deadline in build_deadlines(case, signed) if deadline.document}
    found = []
    for paper in case.of_kind(*KINDS):
        deadline = dated.get(paper.id)
        due = deadline.due if deadline else None
        unsure = deadline is None or deadline.needs_attorney
        name = derive_id(case.matter.number, paper.id)
        found.append(Clock(id=name, what=_what(paper), due=due, unsure=unsure))
    found += _limitations(case, signed)
    return tuple(sorted(found, key=lambda clock: clock.id))


def _limitations(case: CaseFile, signed: Collection[str]) -> Iterator[Clock]:
    """Yield the limitations that have a date; of two rules on one claim the earlier is told."""
    told: set[str] = set()
    for one in find_limitations(case, signed):
        if one.due is None or not one.running or one.claim not in _TOLD or one.claim in told:
            continue
        told.add(one.claim)
        name = derive_id(case.matter.number, LIMITATION, one.claim)
        yield Clock(id=name, what=f"{LIMITATION}{one.what}", due=one.due, unsure=one.needs_attorney)


def due_notices(clocks: Collection[Clock], last: Collection[Notice], today: dt.date) -> Iterator[Notice]:
    """Yield the notices that are to be sent, when `last` is what was said last of each clock.

    A limitation that is first known when its date is past is no news of a clock; the readiness report has it.
    """
    said = {notice.clock: notice for notice in last}
    for clock in clocks:
        before = said.pop(clock.id, None)
        if before is None or before.withdrawn or (before.due, before.what) != (clock.due, clock.what):
            number = 0 if before is None else before.number + 1
            if before is None and clock.what.startswith(LIMITATION) and clock.due and clock.due < today:
                continue
            yield Notice(clock=clock.id, number=number, what=clock.what, due=clock.due)
    for before in said.values():
        if not before.withdrawn:
            yield before.model_copy(update={"number": before.number + 1, "withdrawn": True})


def subject_of(notice: Notice, matter: str) -> str:
    """Return the subject of the e-mail: the matter's number, what is due and when."""
    if notice.withdrawn:
        return f"{matter}: WITHDRAWN: {notice.what}"
    when = f"due {format_date(notice.due)}" if notice.due else "an attorney must say by when"
    return f"{matter}: {'CORRECTED: ' if notice.number else ''}{notice.what}, {when}"


def body_of(notice: Notice, matter: str, *, unsure: bool) -> str:
    """Return the text of the e-mail."""
    if notice.what.startswith(LIMITATION):
        first, more = _of_limitation(notice, matter)
    else:
        first, more = (_of_offer if notice.what.startswith(OFFER) else _of_paper)(notice, matter)
    if not notice.withdrawn and notice.due is not None:
        first += " This date takes the place of the one sent before." if notice.number else ""
        first += " An attorney must confirm the date before anybody relies on it." if unsure else ""
    parts = (first, more, "Sent by Matterflow; nobody reads replies.")
    return "\n\n".join(textwrap.fill(part, 72) for part in parts) + "\n"


def _of_paper(notice: Notice, matter: str) -> tuple[str, str]:
    more = (
        "The paper lies in the matter's folder; the rule and the reckoning stand in its deadlines report "
        f"(matterflow deadlines {matter})."
    )
    if notice.withdrawn:
        first = (
            f"Matter {matter}: disregard the earlier message about {notice.what}. The paper that it was about is "
            "not in the matter's file any more, or is another kind of paper."
        )
        return first, more
    if notice.due is None:
        first = (
            f"Matter {matter}: a paper came in that calls for {notice.what}. The date by which cannot be told from "
            "the paper; an attorney must say it."
        )
        return first, more
    return f"Matter {matter}: {notice.what} due on {format_date(notice.due)}.", more


def _of_offer(notice: Notice, matter: str) -> tuple[str, str]:
    more = f"How it was reckoned stands in the matter's deadlines report (matterflow deadlines {matter})."
    if notice.withdrawn or notice.due is None:
        first = (
            f"Matter {matter}: disregard the earlier message about {notice.what}. The offer was answered, or is not "
            "recorded as sent any more."
        )
        return first, more
    return f"Matter {matter}: our offer is out; {notice.what} is due by the end of {format_date(notice.due)}.", more


def _of_limitation(notice: Notice, matter: str) -> tuple[str, str]:
    more = (
        "It is counted from the date of loss on the intake form; the rule, the reckoning and what an attorney must "
        f"confirm stand in the matter's deadlines report (matterflow deadlines {matter})."
    )
    what = notice.what.removeprefix(LIMITATION)
    if notice.withdrawn or notice.due is None:
        first = f"Matter {matter}: disregard the earlier message about the {what}. As the file stands it does not run."
        return first, more
    return f"Matter {matter}: the last day for the {what} is {format_date(notice.due)}.", more


def calendar_of(notice: Notice, matter: str, stamp: dt.datetime) -> str | None:
    """Return the date as an .ics, which takes the place of an earlier one of the same clock; None without a date."""
    if notice.due is None:
        return None
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Matterflow//Deadlines//EN",
        f"METHOD:{'CANCEL' if notice.withdrawn else 'PUBLISH'}",
        "BEGIN:VEVENT",
        f"UID:{notice.clock}@matterflow",
        f"SEQUENCE:{notice.number}",
        f"DTSTAMP:{stamp.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{notice.due:%Y%m%d}",
        f"DTEND;VALUE=DATE:{notice.due + dt.timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(f'{matter}: {notice.what} due')}",
        f"STATUS:{'CANCELLED' if notice.withdrawn else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]
    if not notice.withdrawn:
        words, days = ("Due in two months", 60) if notice.what.startswith(LIMITATION) else ("Due in a week", 7)
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{words}", f"TRIGGER:-P{days}D", "END:VALARM"]
    lines += ["END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _what(paper: FiledDocument) -> str:
    record = paper.record
    if isinstance(record, ServedDiscovery):
        kind = _DISCOVERY.get(record.discovery_type or "", "discovery")
        number = str(record.set_number or "")
        return f"responses to {kind}" + (f", set {number.lower()}" if _NUMBERS.fullmatch(number) else "")
    if isinstance(record, LienNotice) and record.lien_type in {"medicare", "medicare_advantage"}:
        return "an answer to a notice of Medicare's payments"
    return "an answer to a lien notice"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    """Yield the line in pieces of at most 75 bytes, as the format wants it."""
    yield line[:75]
    for at in range(75, len(line), 74):
        yield f" {line[at : at + 74]}"
