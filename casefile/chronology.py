"""The chronology: every encounter by date, in the records' own words, and the gaps in treatment."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from casefile.accounts import Ledger, LedgerCharge
from casefile.capitals import cased
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite
from casefile.documents import FiledDocument
from casefile.identity import same_organisation
from casefile.impossible_days import why_impossible
from casefile.records.medical import ChartNote, ClinicalSummary, ImagingReport, OperativeReport
from casefile.relatedness import relatedness
from casefile.vocabulary import Vocabulary

LONGEST_GAP = 14
"""Days without a visit that an adjuster asks about (the firm's practice; a longer gap is listed)."""
LONG_GAP = 30
"""Days from which a gap is what a carrier's software flags."""


class Quote(Vocabulary):
    """Words of a record with their place; `label` says what they are ("findings")."""

    label: str
    text: str
    cite: Cite


class Encounter(Vocabulary):
    """One encounter. `summary` is made of the quotes alone; `document` is None for a visit that only bills show."""

    date: dt.date
    through: dt.date | None = None
    provider: str | None
    clinician: str | None = None
    kind: str
    summary: str
    quotes: tuple[Quote, ...] = ()
    document: str | None = None
    before_loss: bool = False


class Gap(Vocabulary):
    """Time between two treatments: `start` and `end` are their days, `days` lie from one to the other."""

    start: dt.date
    end: dt.date
    days: int

    @property
    def is_long(self) -> bool:
        """Whether it is one of thirty days and more."""
        return self.days >= LONG_GAP

    @property
    def last_free_day(self) -> dt.date:
        """The last day without a visit: letters say "from 29 April to 18 May there was no visit"."""
        return self.end - dt.timedelta(days=1)

    @property
    def free_days(self) -> int:
        """The number of days without a visit: 19 in that sentence."""
        return self.days - 1


class Chronology(Vocabulary):
    """All encounters in order, and the gaps after the date of loss."""

    encounters: tuple[Encounter, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def since_loss(self) -> tuple[Encounter, ...]:
        """The encounters on and after the date of loss."""
        return tuple(one for one in self.encounters if not one.before_loss)


@worked_out_once
def build_chronology(case: CaseFile, ledger: Ledger | None = None) -> Chronology:
    """Return every encounter of the file's clinical records, and with a ledger those that only bills show."""
    loss = case.matter.incident.date_of_loss
    found = [*_recorded(case), *(_billed_alone(ledger, _recorded(case), case) if ledger else ())]
    ordered = sorted(_once(found), key=lambda one: (one.date, one.provider or "", one.kind, one.summary))
    placed = tuple(
        one.model_copy(update={"before_loss": bool(loss and (one.through or one.date) < loss)}) for one in ordered
    )
    return Chronology(encounters=placed, gaps=_gaps(placed, case))


@worked_out_once
def _recorded(case: CaseFile) -> tuple[Encounter, ...]:
    """Return the encounters of all clinical records, in the order of their papers' ids; none on an impossible day."""
    papers = case.of_kind("chart_note", "imaging_report", "operative_report", "clinical_summary")
    found = (one for paper in sorted(papers, key=lambda one: one.id) for one in _encounters(paper))
    return tuple(one for one in found if why_impossible(one.date, case) is None)


def _encounters(paper: FiledDocument) -> Iterator[Encounter]:
    record = paper.record
    if isinstance(record, ChartNote) and record.date_of_service:
        quotes = tuple(_note_quotes(paper.id, record))
        yield _encounter(
            paper.id,
            record.date_of_service,
            record.facility or record.provider_name,
            record.note_type or "visit",
            quotes,
        ).model_copy(
            update={
                "clinician": _name(record.provider_name),
                "through": record.date_through,
            }
        )
    elif isinstance(record, ImagingReport) and record.date_of_service:
        kind = record.modality if record.modality and record.modality != "other" else "imaging"
        fields = [("body part", "body_part", record.body_part), ("impression", "impression", record.impression)]
        fields += [] if record.impression else [("findings", "findings", record.findings)]
        quotes = tuple(_quotes(paper.id, fields))
        yield _encounter(
            paper.id, record.date_of_service, record.facility or record.provider_name, kind, quotes
        ).model_copy(update={"clinician": _name(record.provider_name)})
    elif isinstance(record, OperativeReport) and record.date_of_service:
        fields = [
            ("procedure", "procedure", record.procedure),
            ("postoperative diagnosis", "postoperative_diagnosis", record.postoperative_diagnosis),
            ("findings", "findings", record.findings),
        ]
        quotes = tuple(_quotes(paper.id, fields))
        yield _encounter(
            paper.id, record.date_of_service, record.facility or record.surgeon, "operation", quotes
        ).model_copy(update={"clinician": _name(record.surgeon)})
    elif isinstance(record, ClinicalSummary):
        yield from _summary_encounters(paper.id, record)


def _encounter(document: str, date: dt.date, provider: str | None, kind: str, quotes: tuple[Quote, ...]) -> Encounter:
    return Encounter(
        date=date,
        provider=_name(provider),
        kind=kind,
        summary=_sentence(quotes),
        quotes=quotes,
        document=document,
    )


def _name(printed: str | None) -> str | None:
    return cased(printed) if printed else None


def _note_quotes(paper: str, record: ChartNote) -> Iterator[Quote]:
    yield from _quotes(
        paper,
        [
            ("chief complaint", "chief_complaint", record.chief_complaint),
            ("findings", "findings", record.findings),
            *(
                ("diagnosis", f"diagnoses[{at}].description", one.description)
                for at, one in enumerate(record.diagnoses)
            ),
            *(("diagnosis code", f"diagnoses[{at}].code", one.code) for at, one in enumerate(record.diagnoses)),
            *(("procedure", f"procedures[{at}]", done) for at, done in enumerate(record.procedures)),
            ("plan", "plan", record.plan),
            ("work status", "work_status", record.work_status),
        ],
    )


def _quotes(paper: str, fields: Iterable[tuple[str, str, str | None]]) -> Iterator[Quote]:
    for label, path, text in fields:
        if text:
            yield Quote(label=label, text=text, cite=Cite(document=paper, path=path))


def _sentence(quotes: Sequence[Quote]) -> str:
    """Return the quotes as one run of words: each label once, its texts after it."""
    by_label: dict[str, list[str]] = {}
    for quote in quotes:
        by_label.setdefault(quote.label, []).append(quote.text.rstrip(".;, "))
    return " ".join(f"{label.capitalize()}: {'; '.join(texts)}." for label, texts in by_label.items())


def _summary_encounters(paper: str, record: ClinicalSummary) -> Iterator[Encounter]:
    for at, one in enumerate(record.encounters):
        if one.date is None:
            continue
        quotes = tuple(_quotes(paper, [("encounter", f"encounters[{at}].type", one.type)]))
        yield Encounter(
            date=one.date,
            through=one.date_through,
            provider=_name(one.facility or record.author),
            clinician=one.provider_name,
            kind="visit",
            summary=_sentence(quotes),
            quotes=quotes,
            document=paper,
        )


def _billed_alone(ledger: Ledger, known: Sequence[Encounter], case: CaseFile) -> list[Encounter]:
    """Return visits that a bill shows and no clinical record of the provider does."""
    by_day: dict[dt.date, list[Encounter]] = {}
    for one in known:
        by_day.setdefault(one.date, []).append(one)
    return [
        Encounter(
            date=visit.date,
            provider=account.provider,
            kind="billed visit",
            summary=_billed_summary([charge.description for charge in visit.charges]),
            quotes=billed_quotes(visit.charges, case),
        )
        for account in ledger.providers
        for visit in account.visits
        if visit.date and not any(_is_by(one, account.provider) for one in by_day.get(visit.date, ()))
    ]


def billed_quotes(charges: Iterable[LedgerCharge], case: CaseFile) -> tuple[Quote, ...]:
    """Return what was charged for, each at the row of the bill or explanation that words it so."""
    papers = _by_id(case)
    return tuple(
        Quote(label="billed", text=charge.description, cite=_described(charge, papers))
        for charge in charges
        if charge.description
    )


@worked_out_once
def _by_id(case: CaseFile) -> dict[str, FiledDocument]:
    return {paper.id: paper for paper in case.documents}


def _described(charge: LedgerCharge, papers: Mapping[str, FiledDocument]) -> Cite:
    """Return the place of the charge's words: of the papers that show the charge the first that has them."""
    cites = [_beside(figure.cite, "description") for figure in (charge.billed, *charge.also)]
    return next((cite for cite in cites if _words_at(cite, papers) == charge.description), cites[0])


def _words_at(cite: Cite, papers: Mapping[str, FiledDocument]) -> object:
    found = re.fullmatch(r"(\w+)\[(\d+)\]\.description", cite.path)
    rows = getattr(papers[cite.document].record, found[1], ()) if found and cite.document in papers else ()
    return getattr(rows[int(found[2])], "description", None) if found and int(found[2]) < len(rows) else None


def _beside(cite: Cite, field: str) -> Cite:
    """Return the place of another field in the row of a bill or an explanation of benefits."""
    return cite.model_copy(update={"path": f"{cite.path.rsplit('.', 1)[0]}.{field}"})


def _billed_summary(descriptions: Iterable[str | None]) -> str:
    told = dict.fromkeys(text for text in descriptions if text)
    return f"Billed: {'; '.join(told)}." if told else ""


def _is_by(encounter: Encounter, provider: str) -> bool:
    """Tell whether the record is the provider's; a log of many visits shows its first day alone."""
    names = [name for name in (encounter.provider, encounter.clinician) if name]
    return any(same_organisation(name, provider) for name in names)


def _once(found: Iterable[Encounter]) -> list[Encounter]:
    """Drop an encounter that a second copy of its record repeats."""
    kept: dict[tuple[object, ...], Encounter] = {}
    for one in found:
        key = (
            (one.date, one.provider, one.clinician, one.kind, one.summary) if one.summary else (one.document, one.date)
        )
        kept.setdefault(key, one)
    return list(kept.values())


def _gaps(encounters: Sequence[Encounter], case: CaseFile) -> tuple[Gap, ...]:
    """Return the gaps between treatments; what is plainly not of the injury does not end one."""
    injury = relatedness(case)
    loss = case.matter.incident.date_of_loss
    related = [one for one in encounters if injury.why_not(one.date, one.provider, (), ()) is None]
    days = {day for one in related for day in _treatment_days(one, related) if loss is None or day >= loss}
    ordered = sorted(days | ({loss} if loss else set()))
    pairs = itertools.pairwise(ordered)
    return tuple(
        Gap(start=start, end=end, days=(end - start).days) for start, end in pairs if (end - start).days > LONGEST_GAP
    )


def _treatment_days(one: Encounter, others: Sequence[Encounter]) -> Iterable[dt.date]:
    """Return the days of an encounter: of a log, the days that bills show, or all of them where there are none."""
    if one.through is None or one.through <= one.date:
        return [one.date]
    billed = any(one.date < other.date <= one.through and other.provider == one.provider for other in others)
    if billed:
        return [one.date, one.through]
    return [one.date + dt.timedelta(days=more) for more in range((one.through - one.date).days + 1)]
