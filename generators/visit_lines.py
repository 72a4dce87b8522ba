"""The chronology's lines: one a visit, each part in the records' own words, said once, objective findings first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from casefile.accounts import Ledger
from casefile.case import CaseFile
from casefile.chronology import Chronology, Encounter, Quote, billed_quotes
from casefile.citations import Cite
from casefile.copyforward import Repeat
from casefile.documents import FiledDocument
from casefile.providers import Practice, Sighting, find, practices
from casefile.records.medical import ChartNote, ClinicalSummary, ImagingReport, OperativeReport
from casefile.regions import regions_named
from casefile.relatedness import relatedness
from casefile.sentences import Sentence, sentences
from generators.body import findings_on
from generators.excerpts import items, without_number
from generators.names import cased

Kind = Literal["emergency", "visit", "therapy", "chiropractic", "imaging", "surgery", "billed"]
KIND_WORDS: dict[Kind, str] = {
    "emergency": "Emergency",
    "visit": "Office visit",
    "therapy": "Therapy",
    "chiropractic": "Chiropractic",
    "imaging": "Imaging",
    "surgery": "Operation",
    "billed": "As billed",
}
_KINDS: dict[str, Kind] = {
    "emergency": "emergency",
    "therapy": "therapy",
    "chiropractic": "chiropractic",
    "xray": "imaging",
    "mri": "imaging",
    "ct": "imaging",
    "ultrasound": "imaging",
    "imaging": "imaging",
    "operation": "surgery",
    "billed visit": "billed",
}
_SAID: dict[str, str] = {
    "xray": "X-ray",
    "mri": "MRI",
    "ct": "CT",
    "ultrasound": "Ultrasound",
    "imaging": "Imaging",
    "consultation": "Consultation",
    "discharge_summary": "Discharge",
    "history_and_physical": "History and physical",
}


class Piece(NamedTuple):
    """Words of a record at their place; `cut` where the sentence goes on."""

    cite: Cite
    text: str
    cut: bool = False
    code: bool = False


class Part(NamedTuple):
    """What a visit's record says under one head; `as_on` is the day of the note that has the rest word for word."""

    label: Literal["complaint", "findings", "diagnosis", "procedure", "plan", "work status", "billed"]
    pieces: tuple[Piece, ...]
    as_on: dt.date | None = None
    of: Cite | None = None
    """Where the earlier note has it."""


class VisitLine(NamedTuple):
    """One visit: its day (`through` for a run of which no single day is shown), provider, kind, parts and papers.

    `listed` is a visit that a log of several shows and a bill dates; `unrelated` says why it is plainly not of the
    injury.
    """

    date: dt.date
    through: dt.date | None
    provider: str
    kind: Kind
    kind_words: str
    people: tuple[Piece, ...]
    parts: tuple[Part, ...]
    papers: tuple[str, ...]
    day: Cite
    before_loss: bool
    listed: bool
    unrelated: str | None

    def part(self, *labels: str) -> tuple[Part, ...]:
        """Return the parts under these heads."""
        return tuple(part for part in self.parts if part.label in labels)


class Lengths(NamedTuple):
    """How much of each part is told: signs of a sentence, and how many findings, diagnoses, steps of a plan."""

    sentence: int = 170
    findings: int = 3
    diagnoses: int = 5
    procedures: int = 6
    plans: int = 2


FULL, TERSE, TERSEST = Lengths(), Lengths(120, 2, 4, 4, 1), Lengths(80, 1, 3, 3, 1)


def visit_lines(
    case: CaseFile, ledger: Ledger, chronology: Chronology, repeats: Iterable[Repeat], lengths: Lengths = FULL
) -> tuple[VisitLine, ...]:
    """Return a line a visit, by day. What an earlier note of the provider has is named by its day, not told again."""
    bench = _Bench(case, ledger, chronology, repeats, lengths)
    named = [(bench.provider(one), one) for one in chronology.encounters]
    logs = [(provider, one) for provider, one in named if one.through and one.through > one.date]
    made: list[VisitLine] = []
    ordered = sorted(enumerate(named), key=lambda one: (one[1][1].date, one[1][0], _group(one[1][1]), one[0]))
    for _, same in groupby(ordered, key=lambda one: (one[1][1].date, one[1][0], _group(one[1][1]))):
        visits = [one for _, (_, one) in same]
        provider = bench.provider(visits[0])
        log = next((log for name, log in logs if name == provider and _within(visits[0], log)), None)
        made.append(bench.line(provider, visits, log))
    return tuple(made)


def providers_in_order(lines: Iterable[VisitLine]) -> tuple[str, ...]:
    """Return the providers by their first visit."""
    return tuple(dict.fromkeys(one.provider for one in lines))


def lines_of(
    case: CaseFile, ledger: Ledger, chronology: Chronology, repeats: Sequence[Repeat], room: int
) -> tuple[VisitLine, ...]:
    """Return the lines, as long as leaves them within so many signs if that can be."""
    lines: tuple[VisitLine, ...] = ()
    for lengths in (FULL, TERSE, TERSEST):
        lines = visit_lines(case, ledger, chronology, repeats, lengths)
        if sum(_signs(one) for one in lines) <= room:
            break
    return lines


def _signs(one: VisitLine) -> int:
    return 90 + sum(len(piece.text) + 4 for part in one.parts for piece in part.pieces) + 24 * len(one.parts)


def _group(one: Encounter) -> str:
    """Return what notes of one day are one visit by: imaging and operations stand alone, logs too."""
    if one.through and one.through > one.date:
        return f"log {one.document}"
    kind = _KINDS.get(one.kind, "visit")
    return f"{kind} {one.document}" if kind in {"imaging", "surgery"} else "visit"


def _within(one: Encounter, log: Encounter) -> bool:
    return one.document is None and log.date <= one.date <= (log.through or log.date)


class _Bench:
    """What the lines of one case are made from, each thing worked out once."""

    def __init__(
        self, case: CaseFile, ledger: Ledger, chronology: Chronology, repeats: Iterable[Repeat], lengths: Lengths
    ) -> None:
        self.lengths, self.chronology = lengths, chronology
        self.papers: dict[str, FiledDocument] = {paper.id: paper for paper in case.documents}
        self.repeats: Mapping[tuple[str, str, str], Repeat] = {
            (one.cite.document, one.cite.path, one.text): one for one in repeats
        }
        self.regions = regions_named(case.matter.injured_body_parts)
        self.injury = relatedness(case)
        self.names: dict[tuple[str | None, str | None], str] = {}
        self.practices = _practices(chronology, ledger)
        self.billed = {
            (account.provider, visit.date): (visit.charges[0].billed.cite, billed_quotes(visit.charges, case))
            for account in ledger.providers
            for visit in account.visits
            if visit.date
        }
        self.told: dict[tuple[str, str], tuple[tuple[str, ...], dt.date, Cite]] = {}

    def provider(self, one: Encounter) -> str:
        """Return the one name of the provider of an encounter."""
        key = (one.provider, one.clinician)
        if key not in self.names:
            self.names[key] = self._name(one)
        return self.names[key]

    def _name(self, one: Encounter) -> str:
        for name in (one.provider, one.clinician):
            found = find(self.practices, name) if name else None
            if found:
                return cased(found.name)
        return cased(one.provider or one.clinician or "provider not named")

    def line(self, provider: str, visits: Sequence[Encounter], log: Encounter | None) -> VisitLine:
        """Return the line of what was written and billed for one visit."""
        ranked = sorted(visits, key=lambda one: (one.document is None, not self._has_diagnosis(one)))
        first = ranked[0]
        kind = _KINDS.get((log or first).kind, "visit")
        recorded = [one for one in ranked if one.document is not None]
        papers = tuple(dict.fromkeys(one.document for one in [*recorded, *([log] if log else [])] if one.document))
        paper = self.papers.get(first.document or "")
        record = paper.record if paper else None
        codes = [one.code for one in getattr(record, "diagnoses", ()) if one.code]
        why = self.injury.why_not(first.date, first.provider, (), codes)
        listed = log is not None
        return VisitLine(
            date=first.date,
            through=first.through if first.through and not self._is_billed_in(provider, first) else None,
            provider=provider,
            kind=kind,
            kind_words=_SAID.get((log or first).kind, KIND_WORDS[kind]),
            people=tuple(self._people(recorded)),
            parts=tuple(self._parts(provider, recorded, visits)),
            papers=papers,
            day=self._day(first),
            before_loss=first.before_loss,
            listed=listed or first.through is not None,
            unrelated=why.words if why and why.code == "unrelated" else None,
        )

    def _day(self, one: Encounter) -> Cite:
        record = self.papers[one.document].record if one.document else None
        if isinstance(record, ClinicalSummary):
            at = next(at for at, row in enumerate(record.encounters) if row.date == one.date)
            return Cite(document=one.document or "", path=f"encounters[{at}].date")
        if one.document:
            return Cite(document=one.document, path="date_of_service")
        cite, _ = self.billed[one.provider or "", one.date]
        return cite.model_copy(update={"path": f"{cite.path.rsplit('.', 1)[0]}.date_of_service"})

    def _is_billed_in(self, provider: str, log: Encounter) -> bool:
        return any(
            one.document is None and self.provider(one) == provider and _within(one, log)
            for one in self.chronology.encounters
        )

    def _has_diagnosis(self, one: Encounter) -> bool:
        return any(quote.label == "diagnosis" for quote in one.quotes)

    def _people(self, visits: Iterable[Encounter]) -> Iterator[Piece]:
        seen = set()
        for one in visits:
            record = self.papers[one.document].record if one.document else None
            path = "surgeon" if isinstance(record, OperativeReport) else "provider_name"
            name = getattr(record, path, None)
            if one.document and name and name not in seen and name != one.provider:
                seen.add(name)
                yield Piece(Cite(document=one.document, path=path), name)

    def _parts(self, provider: str, recorded: Sequence[Encounter], visits: Sequence[Encounter]) -> Iterator[Part]:
        taken: set[str] = set()
        for one in recorded:
            paper = self.papers[one.document or ""]
            for part in self._of_record(provider, paper):
                if part.label not in taken or part.label in {"findings", "procedure"}:
                    taken.add(part.label)
                    yield part
        if not taken:
            billed = [quote for one in visits for quote in one.quotes if quote.label == "billed"]
            billed = billed or list(self._charged(provider, visits[0].date))
            once = list({quote.text.casefold(): quote for quote in billed}.values())
            pieces = tuple(self._piece(quote.cite, quote.text) for quote in once[: self.lengths.procedures])
            yield self._as_before(provider, visits[0].date, Part("billed", pieces))

    def _charged(self, provider: str, day: dt.date) -> tuple[Quote, ...]:
        """Return what was charged for a visit whose record says nothing of it."""
        found = [quotes for (name, on), (_, quotes) in self.billed.items() if on == day and cased(name) == provider]
        return found[0] if found else ()

    def _of_record(self, provider: str, paper: FiledDocument) -> Iterator[Part]:
        record = paper.record
        if isinstance(record, ChartNote):
            yield from self._of_note(provider, paper.id, record)
        elif isinstance(record, ImagingReport):
            path = "impression" if record.impression else "findings"
            said = [without_number(one) for one in items(getattr(record, path) or "")]
            first = [sentences(one)[0].text for one in said if one]
            yield Part("findings", tuple(self._piece(Cite(document=paper.id, path=path), one) for one in first[:4]))
            if record.body_part:
                yield Part("procedure", (self._piece(Cite(document=paper.id, path="body_part"), record.body_part),))
        elif isinstance(record, OperativeReport):
            for label, path in (("procedure", "procedure"), ("diagnosis", "postoperative_diagnosis")):
                if text := getattr(record, path):
                    yield Part(label, (self._piece(Cite(document=paper.id, path=path), text),))  # type: ignore[arg-type]
            if record.findings:
                yield Part("findings", tuple(self._findings(paper.id, sentences(record.findings))))
        elif isinstance(record, ClinicalSummary):
            yield from self._of_summary(paper.id, record)

    def _of_note(self, provider: str, document: str, record: ChartNote) -> Iterator[Part]:
        day = record.date_of_service or dt.date.min
        yield from self._told(document, "complaint", "chief_complaint", record.chief_complaint, 1)
        fresh, again = self._fresh(document, "findings", record.findings)
        found = tuple(self._findings(document, fresh))
        if found or again:
            yield Part("findings", found, again.of_date if again else None, again.of if again else None)
        if record.diagnoses:
            yield self._as_before(provider, day, Part("diagnosis", tuple(self._diagnoses(document, record))))
        if record.procedures:
            cites = (
                self._piece(Cite(document=document, path=f"procedures[{at}]"), text)
                for at, text in enumerate(record.procedures[: self.lengths.procedures])
            )
            yield self._as_before(provider, day, Part("procedure", tuple(cites)))
        yield from self._told(document, "plan", "plan", record.plan, self.lengths.plans)
        yield from self._told(document, "work status", "work_status", record.work_status, 2)

    def _of_summary(self, document: str, record: ClinicalSummary) -> Iterator[Part]:
        pieces = tuple(self._diagnoses(document, record))
        if pieces and len(record.encounters) == 1:
            yield Part("diagnosis", pieces)

    def _told(
        self, document: str, label: Literal["complaint", "plan", "work status"], path: str, text: str | None, most: int
    ) -> Iterator[Part]:
        fresh, again = self._fresh(document, path, text)
        told = [without_number(one.text) for one in fresh if len(without_number(one.text)) > 3][:most]
        cite = Cite(document=document, path=path)
        if told or again:
            pieces = tuple(self._piece(cite, one) for one in told)
            yield Part(label, pieces, again.of_date if again else None, again.of if again else None)

    def _fresh(self, document: str, path: str, text: str | None) -> tuple[list[Sentence], Repeat | None]:
        """Return the sentences that no earlier note of the provider has, and the newest repeat among the others."""
        told = sentences(text or "")
        repeats = [found for one in told if (found := self.repeats.get((document, path, one.text)))]
        fresh = [one for one in told if (document, path, one.text) not in self.repeats]
        return fresh, max(repeats, key=lambda one: one.of_date, default=None)

    def _findings(self, document: str, told: Sequence[Sentence]) -> Iterator[Piece]:
        """Yield what was found: objective signs first, then the rest in order, as many as are told."""
        most = self.lengths.findings
        best = findings_on(told, self.regions, nerves=True, most=most)
        rest = [one for one in told if one not in best]
        cite = Cite(document=document, path="findings")
        for one in [*best, *rest][: max(len(best), min(most, 2))]:
            yield self._piece(cite, one.text)

    def _diagnoses(self, document: str, record: ChartNote | ClinicalSummary) -> Iterator[Piece]:
        for at, one in enumerate(record.diagnoses[: self.lengths.diagnoses]):
            if one.description:
                yield self._piece(Cite(document=document, path=f"diagnoses[{at}].description"), one.description)
            if one.code:
                yield Piece(Cite(document=document, path=f"diagnoses[{at}].code"), one.code, code=True)

    def _as_before(self, provider: str, day: dt.date, part: Part) -> Part:
        """Return the part, or the day on which the provider said just that."""
        words = tuple(piece.text.casefold() for piece in part.pieces)
        known = self.told.get((provider, part.label))
        if words and known and known[0] == words and known[1] < day:
            return Part(part.label, (), known[1], known[2])
        if words:
            self.told[provider, part.label] = (words, day, part.pieces[0].cite)
        return part

    def _piece(self, cite: Cite, text: str) -> Piece:
        """Return the words; of a long sentence the words that fit, to be followed by dots."""
        words = text.strip()
        most = self.lengths.sentence
        if len(words) <= most + 20:
            return Piece(cite, words.rstrip(";, "))
        return Piece(cite, words[:most].rsplit(" ", 1)[0].rstrip(",;:. ("), cut=True)


def _practices(chronology: Chronology, ledger: Ledger) -> tuple[Practice, ...]:
    seen = [Sighting(account.provider, account.npi, bill=True) for account in ledger.providers]
    seen += [Sighting(one.provider or one.clinician) for one in chronology.encounters]
    return practices(seen)
