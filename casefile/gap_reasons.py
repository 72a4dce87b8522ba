"""Why there was no treatment: what the records say of a gap, in their own words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from casefile.case import CaseFile
from casefile.chronology import Gap
from casefile.citations import Cite
from casefile.records.medical import ChartNote
from casefile.sentences import sentences
from casefile.vocabulary import Vocabulary

_WHY = re.compile(
    r"\b(?:no (?:visits?|therapy|treatment|appointments?)\b|not (?:been )?seen|has not (?:been|had|attended|returned)"
    r"|authori[sz]\w+|insurance|waiting|waited|could not (?:attend|come|afford|get)|unable to (?:attend|come"
    r"|get|afford)"
    r"|cancel\w+|approval|no[- ]show\w*|missed (?:appointments?|visits?|sessions?|therapy)|lost to follow"
    r"|transportation"
    r"|childcare|cost\b|financ\w+|co-?pay\w*|out of (?:town|state|the country)|travel\w*|vacation|covid"
    r"|lapse\w*|moved|pregnan\w+"
    r"|gap in (?:care|treatment))\b",
    re.IGNORECASE,
)
_LET_GO = re.compile(
    r"\b(?:discharged? (?:to|from)|home program\w*|home exercise\w*|return (?:in|as needed|on)|follow[- ]?up in"
    r"|as needed|prn|maximum medical improvement|MMI)\b",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:no (?:visits?|therapy|treatment|appointments?)\b|not (?:been )?seen|has not (?:been|had|attended|returned)"
    r"|could not (?:attend|come|afford|get)|unable to (?:attend|come|get|afford)|no[- ]show\w*"
    r"|missed (?:appointments?|visits?|sessions?|therapy)|lost to follow|gap in (?:care|treatment)|wait(?:ed|ing))\b",
    re.IGNORECASE,
)
_AFTER = dt.timedelta(days=45)


class GapReason(Vocabulary):
    """A sentence that tells why, of the record of that day."""

    date: dt.date
    quote: str
    cite: Cite


def reason_of(case: CaseFile, gap: Gap) -> GapReason | None:
    """Return what the records say of why a gap came about, or None where they are silent.

    What the first record after it says goes before what is said later, and both before what was planned on its eve.
    A record of a later day must tell of not having come: what a plan then authorised is no reason for a gap before.
    """
    told = [*_said(case, gap.start, gap.end)]
    return told[0] if told else None


def _said(case: CaseFile, start: dt.date, end: dt.date) -> Iterator[GapReason]:
    notes = [(paper.id, paper.record) for paper in case.of_kind("chart_note") if isinstance(paper.record, ChartNote)]
    dated = sorted((record.date_of_service, name, record) for name, record in notes if record.date_of_service)
    for day, name, record in dated:
        if day and end <= day <= end + _AFTER:
            yield from _in(name, record, day, ("history", "chief_complaint", "plan"), _WHY if day == end else _AWAY)
    for day, name, record in reversed(dated):
        if day and day <= start and (record.date_through or day) <= start and (start - day).days <= _AFTER.days:
            yield from _in(name, record, day, ("plan",), _WHY)
            if day == start or record.date_through == start:
                yield from _in(name, record, day, ("plan",), _LET_GO)


def _in(
    document: str, record: ChartNote, day: dt.date, fields: tuple[str, ...], wanted: re.Pattern[str]
) -> Iterator[GapReason]:
    for path in fields:
        for one in sentences(getattr(record, path) or ""):
            if wanted.search(one.text):
                yield GapReason(date=day, quote=one.text, cite=Cite(document=document, path=path))
