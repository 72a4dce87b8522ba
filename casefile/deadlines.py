"""Deadlines: what the matter's papers have set running, when it is due, and by which rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.limitations import Limitation, find_limitations
from casefile.matter import Matter
from casefile.reckoning import Reckoned, Service, reckon
from casefile.records.insurance import LienNotice
from casefile.records.litigation import ServedDiscovery
from casefile.vocabulary import Vocabulary

FEDERAL = "FED"
_KINDS = {
    "interrogatories": "interrogatories",
    "form_interrogatories": "form interrogatories",
    "requests_for_production": "requests for production",
    "requests_for_admission": "requests for admission",
}


class Deadline(Vocabulary):
    """One date by which something must be done; `due` is None where it cannot be told without an attorney."""

    what: str
    served: dt.date | None
    manner: str | None
    due: dt.date | None
    acceptable: tuple[dt.date, ...] = ()
    rule: str
    rules: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    basis: str | None = None
    confirm: tuple[str, ...] = ()
    needs_attorney: bool
    document: str | None = None


def build_deadlines(case: CaseFile, signed: Collection[str] = ()) -> tuple[Deadline, ...]:
    """Return the matter's deadlines, the earliest first; what has no date comes before all, as it is most urgent."""
    found = [_discovery(paper, case.matter, signed) for paper in case.of_kind("served_discovery")]
    found += [_lien(paper) for paper in case.of_kind("lien_notice")]
    return in_order([deadline for deadline in found if deadline is not None])


def matter_deadlines(case: CaseFile, signed: Collection[str] = ()) -> tuple[Deadline, ...]:
    """Return what the papers have set running and what limitations run, in the same order."""
    limits = [_limited(one) for one in find_limitations(case, signed) if one.running]
    return in_order([*build_deadlines(case, signed), *limits])


def in_order(found: Iterable[Deadline]) -> tuple[Deadline, ...]:
    """Return the deadlines, the earliest first; what has no date comes before all."""
    return tuple(sorted(found, key=lambda one: (one.due or dt.date.min, one.what, one.document or "")))


def shape(deadlines: tuple[Deadline, ...]) -> dict[str, object]:
    """Return the deadlines as the JSON of `matterflow deadlines`."""
    return {"deadlines": [deadline.model_dump(mode="json") for deadline in deadlines]}


def _limited(one: Limitation) -> Deadline:
    """Return a limitation as a deadline; nobody served anything, so it has neither service nor paper."""
    return Deadline(
        what=one.what,
        served=None,
        manner=None,
        due=one.due,
        acceptable=one.acceptable,
        rule=one.cite,
        rules=(one.rule,) if one.rule else (),
        steps=one.steps,
        basis=one.basis,
        confirm=(*((one.question,) if one.question else ()), *one.confirm),
        needs_attorney=one.needs_attorney,
    )


def jurisdiction_of(record: ServedDiscovery, matter: Matter) -> str:
    """Return whose rules govern the set: the federal where the court named on it, or else the matter, is federal."""
    court = (record.court or "").lower()
    if "united states district" in court or "u.s. district" in court:
        return FEDERAL
    if not court and matter.jurisdiction.court == "federal":
        return FEDERAL
    return FEDERAL if matter.jurisdiction.court == "federal" and "district of" in court else matter.jurisdiction.state


def _discovery(paper: FiledDocument, matter: Matter, signed: Collection[str]) -> Deadline | None:
    record = paper.record
    if not isinstance(record, ServedDiscovery):
        return None
    reckoned, doubts = _reckon(record, matter, signed)
    return Deadline(
        what=_what(record),
        served=record.service_date,
        manner=record.service_method,
        due=reckoned.due,
        acceptable=reckoned.acceptable,
        rule=reckoned.cite,
        rules=reckoned.rules,
        steps=reckoned.steps,
        basis=reckoned.basis,
        confirm=(*doubts, *reckoned.confirm),
        needs_attorney=reckoned.needs_attorney or bool(doubts),
        document=paper.id,
    )


def _reckon(record: ServedDiscovery, matter: Matter, signed: Collection[str]) -> tuple[Reckoned, list[str]]:
    """Return the end of the period; what the paper does not show is taken so that the date is the earliest."""
    doubts = []
    if record.service_method is None:
        doubts.append("[CONFIRM: how it was served is not on the paper; the date is as for personal service.]")
    if record.discovery_type is None:
        doubts.append("[CONFIRM: what kind of discovery it is; the date is as for interrogatories.]")
    if record.service_date is None:
        doubts.append("[CONFIRM: when it was served is not on the paper; find the proof of service.]")
        return Reckoned(due=None), doubts
    service = Service(record.service_date, record.service_method or "personal")
    jurisdiction = jurisdiction_of(record, matter)
    kind = record.discovery_type or "interrogatories"
    return reckon(jurisdiction, kind, service, matter.jurisdiction.state, signed), doubts


def _what(record: ServedDiscovery) -> str:
    kind = _KINDS.get(record.discovery_type or "", "discovery")
    number = f", set {record.set_number}" if record.set_number else ""
    party = f", propounded by {record.propounding_party}" if record.propounding_party else ""
    return f"responses to {kind}{number}{party}"


def _lien(paper: FiledDocument) -> Deadline | None:
    record = paper.record
    if not isinstance(record, LienNotice) or record.response_due is None:
        return None
    return Deadline(
        what=f"answer to the lien notice of {record.lienholder or 'a lienholder not named'}",
        served=record.date,
        manner=None,
        due=record.response_due,
        acceptable=(record.response_due,),
        rule="as the notice asks",
        steps=(f"the notice asks for an answer by {format_date(record.response_due)}",),
        needs_attorney=False,
        document=paper.id,
    )
