"""Proof: what shows liability and lost pay, and what of it is still to come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from casefile.attested import said_about, standing
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.readiness.items import Item, Status, first_pages, letter_to
from casefile.readiness.sentences import STUB_WEEKS, days_words
from casefile.readiness.views import Views
from casefile.records.employment import W2, PayStub, WageVerification
from casefile.records.insurance import CrashReport
from casefile.records.medical import ChartNote
from casefile.records.other import OtherPaper

_WEEK = 7
_STATEMENT = ("witness", "statement", "declaration of")
_FILM = ("dash cam", "dashcam", "surveillance", "video", "body cam")


def liability_items(views: Views) -> Iterator[Item]:
    """Yield what shows how it happened and whose fault it was."""
    crash = views.case.matter.incident.type == "motor_vehicle"
    reports = views.case.of_kind("crash_report")
    if crash or reports:
        yield Item(
            area="liability",
            what="crash report",
            status="have" if reports else "missing",
            who="the police agency, or the motor vehicle department",
            ask=None if reports else _report_ask(views),
            core=True,
            pages=first_pages(reports),
        )
        yield _citation(reports)
    pictures = views.case.of_kind("photograph")
    yield Item(
        area="liability",
        what="photographs of the scene, the vehicles and the injuries",
        status="have" if pictures else "missing",
        who="the client, the body shop, the agency",
        ask=None if pictures else "photographs from the client's phone, with their dates; the agency's own",
        pages=first_pages(pictures),
    )
    yield _named_paper(
        views, "witness statements", _STATEMENT, "the witnesses whom the report names", "a signed statement"
    )
    if crash:
        yield _named_paper(
            views,
            "dash cam, body cam and surveillance video",
            _FILM,
            "the agency, businesses at the scene, the client",
            "a request to preserve and copy it, at once: most systems write over it within weeks",
        )


def _report_ask(views: Views) -> str:
    number = views.case.matter.incident.report_number
    return f"a certified copy of report {number}" if number else "the report, by date, place and names"


def _citation(reports: tuple[FiledDocument, ...]) -> Item:
    """Return whether the report cites the other driver; what was charged, and how it ended, is asked of the court."""
    cited = [one for one in reports if isinstance(one.record, CrashReport) and one.record.citations]
    return Item(
        area="liability",
        what="citation, and how it ended",
        status="doubtful" if cited else "missing" if not reports else "not needed",
        who="the traffic court",
        ask="the disposition of the citation: a plea is an admission in many states" if cited else None,
        pages=first_pages(cited),
    )


def _named_paper(views: Views, what: str, words: tuple[str, ...], who: str, ask: str) -> Item:
    papers = [
        paper
        for paper in views.case.of_kind("affidavit", "correspondence", "photograph")
        if isinstance(paper.record, OtherPaper) and any(word in (paper.record.title or "").lower() for word in words)
    ]
    none = _said_to_be_none(views, words)
    heard = words is _STATEMENT and any(one.speaker == "witness" for one in standing(views.case.statements))
    status: Status = "have" if papers or heard else "not needed" if none else "doubtful"
    return Item(
        area="liability",
        what=what,
        status=status,
        who=who,
        ask=none if none and not papers else None if status == "have" else f"{ask}; or a statement that there is none",
        pages=first_pages(papers),
    )


def _said_to_be_none(views: Views, words: tuple[str, ...]) -> str | None:
    """Return who said that there is none of it, and how."""
    for said in said_about(views.case.statements, "not_there"):
        told = said.told.words or ""
        if any(word in told.lower() for word in words):
            return f'{said.by.said_by}, {format_date(said.by.said_on)}: "{told}"'
    return None


def wage_items(views: Views) -> Iterator[Item]:
    """Yield what shows lost pay; nothing where neither intake form nor papers speak of work missed."""
    if not _is_claimed(views):
        yield Item(area="wages", what="lost pay", status="not needed", ask="nothing in the file speaks of work missed")
        return
    employers = _employers(views)
    for employer in employers:
        yield _verification(views, employer)
    if not employers:
        yield Item(area="wages", what="the employer's name", status="missing", who="the client", core=True)
    yield _stubs(views)
    yield _w2s(views)
    yield _notes(views)


def _is_claimed(views: Views) -> bool:
    notes = [paper.record for paper in views.case.of_kind("chart_note")]
    off = any(isinstance(record, ChartNote) and record.off_work_start for record in notes)
    return bool(views.case.of_kind("wage_verification", "pay_stub", "w2") or off or views.wages.losses)


def _employers(views: Views) -> list[str]:
    found = [employer.name for employer in views.case.matter.client.employers]
    for paper in views.case.of_kind("wage_verification", "pay_stub", "w2"):
        name = paper.record.employer_name if isinstance(paper.record, WageVerification | PayStub | W2) else None
        if name and not any(same_organisation(name, one) for one in found):
            found.append(name)
    return found


def _verification(views: Views, employer: str) -> Item:
    papers = [
        paper
        for paper in views.case.of_kind("wage_verification")
        if isinstance(paper.record, WageVerification)
        and same_organisation(paper.record.employer_name or employer, employer)
    ]
    signed = any(isinstance(paper.record, WageVerification) and paper.record.signed_by for paper in papers)
    status: Status = "have" if signed else "doubtful" if papers else "missing"
    asks = {
        "missing": "its verification: position, pay, schedule, dates missed, leave used",
        "doubtful": "its signature",
    }
    return Item(
        area="wages",
        what=f"verification by {employer}",
        status=status,
        who=employer,
        ask=asks.get(status),
        letter=letter_to("wage-verification-request", employer) if status != "have" else None,
        core=True,
        pages=first_pages(papers),
    )


def _stubs(views: Views) -> Item:
    loss = views.case.matter.incident.date_of_loss
    stubs = views.case.of_kind("pay_stub")
    days: set[dt.date] = set()
    for paper in stubs:
        record = paper.record
        if loss and isinstance(record, PayStub) and record.period_start and record.period_end:
            span = (min(record.period_end, loss) - record.period_start).days + 1
            days |= {record.period_start + dt.timedelta(days=more) for more in range(max(span, 0))}
    first = loss - dt.timedelta(weeks=STUB_WEEKS) if loss else None
    weeks = len([day for day in days if first is None or day >= first]) // _WEEK
    status: Status = "have" if weeks >= STUB_WEEKS - 1 else "doubtful" if stubs else "missing"
    return Item(
        area="wages",
        what=f"pay stubs of the {STUB_WEEKS} weeks before the loss",
        status=status,
        who="the client or the employer",
        ask=None if status == "have" else f"the file covers {weeks} of {STUB_WEEKS} weeks; overtime rests on them",
        pages=first_pages(stubs),
    )


def _w2s(views: Views) -> Item:
    papers = views.case.of_kind("w2")
    return Item(
        area="wages",
        what="W-2 of the year before the loss",
        status="have" if papers else "missing",
        who="the client",
        ask=None if papers else "the W-2, or the IRS wage transcript",
        pages=first_pages(papers),
    )


def _notes(views: Views) -> Item:
    bare = views.wages.undocumented_days
    return Item(
        area="wages",
        what="off-work notes for each day missed",
        status="doubtful" if bare else "have" if views.wages.notes else "missing",
        who="the treating physicians",
        ask=f"a work-status note for {days_words(bare)}"
        if bare
        else None
        if views.wages.notes
        else "work-status notes",
        pages=first_pages(
            views.where.papers[one] for one in dict.fromkeys(note.cite.document for note in views.wages.notes)
        ),
    )
