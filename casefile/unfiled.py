"""What the records mention and the file lacks: studies without a report, referrals without a visit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from casefile.case import CaseFile
from casefile.citations import Cite
from casefile.dates import parse_date
from casefile.documents import document_date, organisation
from casefile.records.medical import ChartNote, ImagingReport, MedicalBill, OperativeReport
from casefile.regions import regions_named
from casefile.sentences import sentences
from casefile.vocabulary import Vocabulary

State = Literal["done", "ordered", "considered"]

_STUDIES: dict[str, str] = {
    "mri": r"MRI|MR (?:imaging|arthrogram)|magnetic resonance",
    "ct": r"CT(?: scan)?|CAT scan|computed tomography|myelogram",
    "xray": r"X-?rays?|XR|radiographs?|plain films?",
    "ultrasound": r"ultrasound|sonogram|doppler",
    "emg": r"EMGs?(?:/NCS)?|NCS|NCV|nerve conduction|electromyogra\w+|electrodiagnos\w+",
    "bone scan": r"bone scan|DEXA|PET scan",
    "eeg": r"EEG|electroencephalogra\w+",
}
_ANY_STUDY = re.compile("|".join(rf"\b(?:{words})" for words in _STUDIES.values()))
STUDY_WORDS = {"mri": "MRI", "ct": "CT", "xray": "X-ray", "emg": "EMG or nerve conduction study", "eeg": "EEG"}
_CARE: dict[str, tuple[str, str]] = {
    "orthopaedics": (r"ortho(?:pa?edic\w*)?s?", r"ortho"),
    "neurology": (r"neurolog\w+", r"neurolog"),
    "neurosurgery": (r"neurosurg\w+|spine (?:surgeon|surgery|specialist)", r"neurosurg|spin(?:e|al)"),
    "pain management": (r"pain (?:management|medicine|specialist|clinic)", r"\bpain\b|anesthes|interventional"),
    "physical therapy": (r"physical therap\w+|physiotherapy|PT eval\w*", r"physical therap|\bPT\b|rehab|\bDPT\b"),
    "occupational therapy": (r"occupational therap\w+|hand therap\w+", r"occupational|hand therap|\bOTR?\b"),
    "chiropractic": (r"chiropract\w+", r"chiropract|\bD\.?C\b"),
    "primary care": (
        r"primary care(?: (?:physician|provider|doctor))?|PCP|family (?:doctor|physician|practice)",
        r"family|primary care|internal medicine|general practice",
    ),
    "psychology": (r"psycholog\w+|psychiatr\w+|counsel(?:l?ing|l?or)", r"psych|counsel|behavioral"),
    "neuropsychology": (r"neuropsych\w+", r"neuropsych"),
    "physiatry": (r"physiatr\w+|PM&R|physical medicine", r"physiatr|PM&R|physical medicine"),
    "ear, nose and throat": (r"ENT|otolaryng\w+", r"\bENT\b|otolaryng|ear, nose"),
    "eye care": (r"ophthalm\w+|optometr\w+", r"ophthalm|optometr|\beye"),
    "dental care": (r"dentist|dental|oral surgeon|TMJ specialist", r"dent|oral|TMJ"),
    "plastic surgery": (r"plastic surg\w+", r"plastic"),
    "podiatry": (r"podiatr\w+", r"podiatr|foot"),
    "vestibular therapy": (r"vestibular (?:therapy|rehab\w*)", r"vestibular|balance"),
    "hand surgery": (r"hand (?:surgeon|specialist)", r"hand"),
}
_REFERRED = re.compile(
    r"\b(?:(?:refer(?!red by|ring)(?:red|ral|rals)?|referring (?:her|him|them|the patient|pt)\b)"
    r"|follow(?:ed)?[- ]?up|consult(?:ation|ed)?\b|see (?:a|an|her"
    r"|his|your|the)?"
    r"|evaluat(?:ion|ed?) (?:by|with)|appointment with|schedule\w* with)\b",
    re.IGNORECASE,
)
_ORDERS_CARE = re.compile(
    r"\b(?:(?:will |to )?send|recommend\w*|order\w*|arrang\w+|schedul\w+|request\w*|initiate|start|begin"
    r"|prescrib\w+|rx"
    r"|eval(?:uate)? and treat|to see|needs?)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|consider\w*|may (?:need|require)|should .{0,40} (?:fail|persist)|as an option|option|possib\w+|unless"
    r"|discussed|candidate for|would)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:order\w*|obtain|get|schedul\w+|request\w*|recommend\w*|refer\w*|await\w*|pending|to be (?:done|obtained)"
    r"|needs?|authoriz\w+|will (?:have|get|obtain|need)|send for|prescrib\w+)\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:no (?:need for |indication for |further |repeat |prior |previous )?(?:imaging|MRI|CT|x-?rays?|EMG"
    r"|referral)"
    r"|not (?:indicated|needed|necessary|warranted|required)|declin\w+|deferred)\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\b\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b|\b[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}\b"
    r"|\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b"
)
_NEAR = 10
"""Days between a study as a note dates it and as its report does."""
_FIELDS = ("history", "findings", "plan")


class Unfiled(Vocabulary):
    """A study or a referral that records mention: `what` it is, whether done, ordered or only considered.

    `date` is the day of the record that says so first; `mentions` are its records; `on` is the day that it gives.
    """

    kind: Literal["study", "referral"]
    what: str
    state: State
    date: dt.date
    on: dt.date | None
    organisation: str | None
    quote: str
    cite: Cite
    mentions: tuple[str, ...]


class _Mention(NamedTuple):
    kind: Literal["study", "referral"]
    name: str
    regions: tuple[str, ...]
    state: State
    date: dt.date
    on: dt.date | None
    who: str | None
    quote: str
    cite: Cite


def unfiled(case: CaseFile) -> tuple[Unfiled, ...]:
    """Return the studies and referrals that records mention and no paper of the file is, by day of first mention.

    A report of the same study and region, or a visit to such a provider from the mention on, is the paper. What is
    only considered ("if no better: EMG") is kept apart by its state.
    """
    reports, visits = _reports(case), _visits(case)
    missing = [
        one
        for one in _mentions(case)
        if not (_is_reported(one, reports) if one.kind == "study" else _is_visited(one, visits))
    ]
    grouped: dict[tuple[str, str], list[_Mention]] = {}
    for one in sorted(missing, key=lambda one: (not one.regions, one.date)):
        grouped.setdefault(_key(one, grouped), []).append(one)
    return tuple(sorted((_joined(group) for group in grouped.values()), key=lambda one: (one.date, one.what)))


def _key(one: _Mention, grouped: dict[tuple[str, str], list[_Mention]]) -> tuple[str, str]:
    """Return the group of a mention: one without a region goes with an earlier one of its study."""
    region = "/".join(one.regions)
    if one.kind == "study" and not region:
        same = [key for key in grouped if key[0] == one.name]
        return same[0] if same else (one.name, "")
    return (one.name, region)


def _joined(group: Sequence[_Mention]) -> Unfiled:
    ranked = sorted(group, key=lambda one: (("done", "ordered", "considered").index(one.state), one.date))
    first = ranked[0]
    words = STUDY_WORDS.get(first.name, first.name)
    return Unfiled(
        kind=first.kind,
        what=f"{words} of the {' and '.join(first.regions)}" if first.kind == "study" and first.regions else words,
        state=first.state,
        date=first.date,
        on=next((one.on for one in ranked if one.on), None),
        organisation=first.who,
        quote=first.quote,
        cite=first.cite,
        mentions=tuple(dict.fromkeys(one.cite.document for one in sorted(group, key=lambda one: one.date))),
    )


def _mentions(case: CaseFile) -> Iterator[_Mention]:
    for paper in sorted(case.of_kind("chart_note", "imaging_report"), key=lambda one: one.id):
        record, day = paper.record, document_date(paper.record)
        if day is None:
            continue
        who = organisation(record)
        for path, text in _texts(record):
            cite = Cite(document=paper.id, path=path)
            yield from _studies(text, path, day, who, cite)
            if isinstance(record, ChartNote):
                yield from _referrals(text, day, who, cite)


def _texts(record: object) -> Iterator[tuple[str, str]]:
    if isinstance(record, ChartNote):
        for field in _FIELDS:
            for one in sentences(getattr(record, field) or ""):
                yield field, one.text
        for at, done in enumerate(record.procedures):
            yield f"procedures[{at}]", done
    elif isinstance(record, ImagingReport):
        for one in sentences(record.findings or ""):
            if re.search(r"\b(?:compar\w+|prior|previous)\b", one.text, re.IGNORECASE):
                yield "findings", one.text


def _studies(text: str, path: str, day: dt.date, who: str | None, cite: Cite) -> Iterator[_Mention]:
    if not _ANY_STUDY.search(text) or _NOT.search(text):
        return
    for name, words in _STUDIES.items():
        for found in re.finditer(rf"\b(?:{words})(?!\w)(?!\s*(?:tech|suite|safe))", text):
            clause = _clause(text, found.start())
            regions = regions_named([clause]) or (regions_named([text]) if path.startswith("procedures") else ())
            yield _Mention("study", name, regions[:1], _state(clause, path), day, _day_in(clause), who, text, cite)
            break


def _referrals(text: str, day: dt.date, who: str | None, cite: Cite) -> Iterator[_Mention]:
    if cite.path not in {"plan", "history"} or _NOT.search(text):
        return
    ordered = cite.path == "plan" and _ORDERS_CARE.search(text) is not None
    if not ordered and not _REFERRED.search(text):
        return
    for name, (words, _) in _CARE.items():
        found = re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)
        if found and (cite.path == "plan" or _REFERRED.search(text[: found.start()])):
            state: State = "considered" if _CONDITION.search(text[: found.start()]) else "ordered"
            yield _Mention("referral", name, (), state, day, None, who, text, cite)


def _clause(text: str, at: int) -> str:
    """Return the part of a sentence around a word: up to the next semicolon, or comma before another study."""
    start = max(text.rfind(";", 0, at), text.rfind(". ", 0, at)) + 1
    ends = [end for end in (text.find(";", at), text.find(". ", at)) if end >= 0]
    return text[start : min(ends, default=len(text))]


def _state(clause: str, path: str) -> State:
    if path.startswith("procedures"):
        return "done"
    if _CONDITION.search(clause):
        return "considered"
    return "ordered" if path == "plan" or _ORDERED.search(clause) else "done"


def _day_in(text: str) -> dt.date | None:
    found = _DAY.search(text)
    return parse_date(found[0]) if found else None


class _Report(NamedTuple):
    name: str
    regions: frozenset[str]
    day: dt.date | None


def _reports(case: CaseFile) -> list[_Report]:
    made = []
    for paper in case.of_kind("imaging_report"):
        record = paper.record
        if isinstance(record, ImagingReport):
            told = f"{record.body_part or ''} {record.impression or ''}"
            name: str = record.modality or "other"
            if name == "other":
                name = next((one for one, words in _STUDIES.items() if re.search(rf"\b(?:{words})\b", told)), "other")
            made.append(_Report(name, frozenset(regions_named([told])), record.date_of_service))
    for paper in case.of_kind("chart_note"):
        record = paper.record
        if isinstance(record, ChartNote) and re.search(
            rf"^\W*(?:{_STUDIES['emg']})", record.chief_complaint or "", re.IGNORECASE
        ):
            made.append(_Report("emg", frozenset(), record.date_of_service))
    return made


def _is_reported(one: _Mention, reports: Iterable[_Report]) -> bool:
    """Tell whether the file holds the report; a mention that gives no day is met by any report of the study."""
    for report in reports:
        if report.name != one.name or (one.regions and report.regions and report.regions.isdisjoint(one.regions)):
            continue
        if one.on and report.day and abs((one.on - report.day).days) > _NEAR:
            continue
        if one.on is None and one.state != "done" and report.day and report.day < one.date:
            continue
        return True
    return False


def _visits(case: CaseFile) -> list[tuple[dt.date, str]]:
    """Return the days and names of all providers seen, by record or by bill."""
    seen: list[tuple[dt.date, str]] = []
    for paper in case.of_kind("chart_note", "imaging_report", "operative_report", "medical_bill"):
        record = paper.record
        if isinstance(record, ChartNote) and record.date_of_service:
            kind = {"therapy": "physical therapy", "chiropractic": "chiropractic"}.get(record.note_type or "", "")
            words = f"{record.facility or ''} {record.provider_name or ''} {kind}"
            seen.append((record.date_through or record.date_of_service, words))
        elif isinstance(record, OperativeReport) and record.date_of_service:
            seen.append((record.date_of_service, f"{record.facility or ''} {record.surgeon or ''}"))
        elif isinstance(record, MedicalBill):
            days = [charge.date_of_service for charge in record.charges if charge.date_of_service]
            seen += [(max(days), record.provider_name or "")] if days else []
    return seen


def _is_visited(one: _Mention, visits: Iterable[tuple[dt.date, str]]) -> bool:
    pattern = re.compile(_CARE[one.name][1], re.IGNORECASE)
    return any(day >= one.date and pattern.search(words) for day, words in visits)
