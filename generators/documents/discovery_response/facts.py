"""Facts: the case file as responses cite it, worked out once, and how its values are printed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from casefile.accounts import Ledger, ProviderAccount
from casefile.case import CaseFile
from casefile.chronology import Chronology, build_chronology
from casefile.citations import Cite
from casefile.discovery.topics import topics_of
from casefile.documents import FiledDocument
from casefile.identity import same_organisation, same_person
from casefile.ledger import build_ledger
from casefile.liens import LienView, view_liens
from casefile.records.insurance import CrashReport
from casefile.records.litigation import DiscoveryRequest, ServedDiscovery
from casefile.records.medical import ChartNote, ImagingReport, OperativeReport
from casefile.wages import Wages, work_out_wages
from generators.claimbook import ClaimBook, Formatter
from generators.documents.discovery_response.view import Part
from generators.markup import gap
from generators.names import cased

_NUMBERED = re.compile(r"^\d{1,2}[.)]\s+")
CLINICAL = ("chart_note", "imaging_report", "operative_report")


class Facts(NamedTuple):
    """Everything that an answer may draw on. `served` is the set that is answered."""

    case: CaseFile
    book: ClaimBook
    served: FiledDocument
    ledger: Ledger
    chronology: Chronology
    wages: Wages
    liens: tuple[LienView, ...]

    @property
    def loss(self) -> dt.date | None:
        """The date of loss."""
        return self.case.matter.incident.date_of_loss

    @property
    def requests(self) -> ServedDiscovery:
        """The record of the served set."""
        return served_record(self.served)

    def asked_by(self, request: DiscoveryRequest) -> tuple[str, ...]:
        """Return the topics that a request of the set asks."""
        return topics_of(self.requests.discovery_type, request)

    def clinical(self) -> tuple[FiledDocument, ...]:
        """Return the clinical records since the loss, by day."""
        loss = self.loss
        dated = [(day, paper.id, paper) for paper in self.case.of_kind(*CLINICAL) if (day := service_day(paper))]
        return tuple(paper for day, _, paper in sorted(dated, key=lambda one: one[:2]) if loss is None or day >= loss)

    def notes(self) -> tuple[FiledDocument, ...]:
        """Return the chart notes since the loss, by day."""
        return tuple(paper for paper in self.clinical() if isinstance(paper.record, ChartNote))

    def crash_report(self) -> FiledDocument | None:
        """Return the crash report with the longest narrative."""
        papers = [paper for paper in self.case.of_kind("crash_report") if isinstance(paper.record, CrashReport)]
        return max(papers, key=lambda paper: (len(_narrative(paper)), paper.id), default=None)

    def papers_of(self, account: ProviderAccount) -> tuple[FiledDocument, ...]:
        """Return the clinical records since the loss of the provider of an account."""
        return tuple(paper for paper in self.clinical() if is_of(paper, account.provider))

    def provider_name(self, account: ProviderAccount) -> str:
        """Return a provider's name as one of its bills prints it, the ledger's spelling first, else as a payer does."""
        held = [self.book.held(one, "provider_name", cased) for one in account.documents]
        charged = [charge.billed.cite for visit in account.visits for charge in visit.charges]
        held += [self.book.held(cite.document, path, cased) for cite in charged[:1] for path in _named_in(cite)]
        found = [one for one in held if one is not None]
        same = [one for one in found if cased(one.value) == account.provider]
        return next(iter([*same, *found]), None) or ask_client("the name of this provider")

    def on_bills(self, account: ProviderAccount, field: str) -> str | None:
        """Return the value of a field of a provider's bills: the one that most of them print, else the first."""
        held = [one for document in account.documents if (one := self.book.held(document, field))]
        values = [one.value for one in held]
        return max(held, key=lambda one: values.count(one.value), default=None)

    def ranges(self, papers: Iterable[FiledDocument]) -> str:
        """Return the Bates numbers of the papers' pages, runs of pages as one: "MQR-000009 to MQR-000012"."""
        pages = sorted(
            {
                (bates, paper.id, page)
                for paper in papers
                for page in range(paper.pages[0], paper.pages[1] + 1)
                if (bates := self.book.desk.bates.get((paper.file, page)))
            }
        )
        return series([self._run(run) for run in _runs(pages)])

    def _run(self, run: Sequence[tuple[str, str, int]]) -> str:
        first, last = run[0], run[-1]
        start = self.book.page(first[1], first[2])
        return start if first[0] == last[0] else f"{start} to {self.book.page(last[1], last[2])}"

    def quote(self, cite: Cite, words: str) -> str:
        """Return words of a record in quotation marks, with their page."""
        shown = _NUMBERED.sub("", words)
        quoted = self.book.record(cite.document, cite.path, shown)
        return f"\u201c{quoted}\u201d {self.book.cite(cite.document, cite.path, shown)}"

    def beside(self, cite: Cite, field: str, printed: Formatter) -> str:
        """Return the value beside a cited one in its row: the date of a charge, say."""
        return self.book.record(cite.document, f"{cite.path.rsplit('.', 1)[0]}.{field}", printed)


def gather(case: CaseFile, book: ClaimBook, served: FiledDocument) -> Facts:
    """Return the facts of the case for the response to a served set."""
    ledger = build_ledger(case)
    return Facts(
        case=case,
        book=book,
        served=served,
        ledger=ledger,
        chronology=build_chronology(case, ledger),
        wages=work_out_wages(case),
        liens=view_liens(case, ledger),
    )


def served_record(paper: FiledDocument) -> ServedDiscovery:
    """Return the record of a served set.

    Raises:
        TypeError: the paper is none.
    """
    if not isinstance(paper.record, ServedDiscovery):
        raise TypeError("only served discovery is answered")
    return paper.record


def service_day(paper: FiledDocument) -> dt.date | None:
    """Return the day of a clinical record."""
    day = getattr(paper.record, "date_of_service", None)
    return day if isinstance(day, dt.date) else None


def is_of(paper: FiledDocument, provider: str) -> bool:
    """Tell whether a clinical record is a provider's: by its facility, else by its clinician."""
    record = paper.record
    if not isinstance(record, ChartNote | ImagingReport | OperativeReport):
        return False
    if record.facility:
        return same_organisation(record.facility, provider)
    clinician = record.surgeon if isinstance(record, OperativeReport) else record.provider_name
    return bool(clinician and (same_organisation(clinician, provider) or same_person(clinician, provider)))


def _named_in(cite: Cite) -> tuple[str, str]:
    """Return where a payer's paper names the provider of a charge: in its row, or for the whole paper."""
    return f"{cite.path.rsplit('.', 1)[0]}.provider_name", "provider_name"


def text(words: str) -> Part:
    """Return a paragraph of running text."""
    return Part(kind="text", text=words)


def item(words: str) -> Part:
    """Return an item of a list."""
    return Part(kind="item", text=words)


def ask_client(what: str) -> str:
    """Return the gap that the client must fill."""
    return gap(f"with the client: {what}")


def ask_attorney(what: str) -> str:
    """Return the gap that the attorney must fill."""
    return gap(f"attorney: {what}")


def series(parts: Sequence[str]) -> str:
    """Return the parts as a reader lists them: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _runs(pages: Sequence[tuple[str, str, int]]) -> list[list[tuple[str, str, int]]]:
    runs: list[list[tuple[str, str, int]]] = []
    for page in pages:
        if runs and _number(page[0]) - _number(runs[-1][-1][0]) in (0, 1):
            runs[-1].append(page)
        else:
            runs.append([page])
    return runs


def _number(bates: str) -> int:
    digits = bates.rsplit("-", 1)[-1]
    return int(digits) if digits.isdigit() else 0


def _narrative(paper: FiledDocument) -> str:
    return paper.record.narrative or "" if isinstance(paper.record, CrashReport) else ""
