"""The injuries: each diagnosis, its first mention, what was found; and what may be held against them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from casefile.attested import said_about
from casefile.documents import FiledDocument
from casefile.earlier import EarlierMention, earlier_mentions, prior_conditions, signs_of_wear
from casefile.records.medical import ChartNote, Diagnosis, ImagingReport
from casefile.regions import names_region, regions_named
from generators.body import findings_of, shows_in_images
from generators.citing import pages_cell
from generators.documents.settlement_demand.bench import Bench, inner, quoted
from generators.documents.settlement_demand.view import InjuryRow
from generators.excerpts import bare_end, items, sentences, without_label, without_number
from generators.markup import BREAK, gap, note
from generators.names import cased
from generators.testimony import testimony

_CAUSES = ("V", "W", "X", "Y", "Z")
_MOST = 3
_ADVICE = re.compile(r"^(?:\d+[.)] )?(?:return|call|go to)\b", re.IGNORECASE)


class First(NamedTuple):
    """The first note that states a diagnosis."""

    paper: FiledDocument
    record: ChartNote
    at: int
    diagnosis: Diagnosis
    day: dt.date


def injury_rows(bench: Bench) -> tuple[InjuryRow, ...]:
    """Return a row a diagnosis, by the day on which it was first written down."""
    return tuple(_row(bench, first) for first in _firsts(bench))


def adverse(bench: Bench) -> tuple[str, ...]:
    """Return the facts against the injuries, stated and met: wear in the images, earlier mentions."""
    return tuple(_adverse(bench))


def _firsts(bench: Bench) -> list[First]:
    loss = bench.case.matter.incident.date_of_loss or dt.date.min
    found: dict[str, First] = {}
    notes = [paper for paper in bench.case.of_kind("chart_note") if isinstance(paper.record, ChartNote)]
    for paper in sorted(notes, key=lambda one: (_day(one), one.id)):
        record = paper.record
        if not isinstance(record, ChartNote) or _day(paper) < loss:
            continue
        for at, diagnosis in enumerate(record.diagnoses):
            key = diagnosis.code or (diagnosis.description or "").casefold()
            if key and not key.upper().startswith(_CAUSES):
                found.setdefault(key, First(paper, record, at, diagnosis, _day(paper)))
    return _without_repeats(list(found.values()))


def _without_repeats(firsts: list[First]) -> list[First]:
    """Drop a bare-words diagnosis that a coded one says too."""
    coded = {(one.diagnosis.description or "").casefold() for one in firsts if one.diagnosis.code}
    return [one for one in firsts if one.diagnosis.code or (one.diagnosis.description or "").casefold() not in coded]


def _row(bench: Bench, first: First) -> InjuryRow:
    book, paper, path = bench.book, first.paper, f"diagnoses[{first.at}]"
    words, code = book.held(paper.id, f"{path}.description"), book.held(paper.id, f"{path}.code")
    diagnosis = f"{words} ({code})" if words and code else words or code or gap("the diagnosis")
    day = book.record(paper.id, "date_of_service", lambda value: f"{value.day} {value:%b} {value.year}")
    who = book.held(paper.id, "facility", cased) or book.held(paper.id, "provider_name", cased)
    found = [*_in_note(first), *_in_images(bench, first)]
    finding = "; ".join(words for one in found for words in _worded(bench, one))
    noted = f"{day}{f', {who}' if who else ''}"
    stated = path + (".code" if first.diagnosis.code else ".description")
    cites = dict.fromkeys([book.at(paper.id, stated), *(book.at(one.paper.id, one.path, one.text) for one in found)])
    return InjuryRow(
        diagnosis=diagnosis,
        first=noted,
        finding=finding or note("No objective finding was matched to this diagnosis: add one, or take the row out."),
        where=pages_cell(book, BREAK.join(cites), diagnosis, noted, finding),
    )


class Found(NamedTuple):
    """A finding: its paper, the field that it stands in, its words."""

    paper: FiledDocument
    path: str
    text: str


def _in_note(first: First) -> list[Found]:
    """Return the sentences of the note's findings that show the diagnosis."""
    told = findings_of(first.diagnosis.description or "", sentences(first.record.findings or ""), _MOST)
    return [Found(first.paper, "findings", without_label(one)) for one in told]


def _in_images(bench: Bench, first: First) -> list[Found]:
    """Return the first item of an image's impression that shows the diagnosis, where an image can show it."""
    words = first.diagnosis.description or ""
    regions = regions_named([words])
    if not shows_in_images(words):
        return []
    for paper in bench.case.of_kind("imaging_report"):
        record = paper.record
        if not isinstance(record, ImagingReport) or not names_region(
            f"{record.body_part}: {record.impression}", regions
        ):
            continue
        for item in items(record.impression or ""):
            if shows_in_images(item):
                return [Found(paper, "impression", without_number(sentences(item)[0].text))]
    return []


def _worded(bench: Bench, found: Found) -> list[str]:
    return bench.said(found.paper.id, found.path, [bare_end(found.text)])


def _adverse(bench: Bench) -> Iterator[str]:
    for mention in signs_of_wear(bench.case):
        yield (
            f"The same imaging also notes: {quoted(_said(bench, mention))} "
            f"{bench.cite(mention.cite.document, mention.cite.path, mention.quote)}."
            + note(
                "Degeneration: stated because the carrier will find it. Decide whether to add the treating doctor's "
                "opinion on the acute findings beside it."
            )
        )
    by_paper: dict[str, list[EarlierMention]] = {}
    for mention in (*earlier_mentions(bench.case), *prior_conditions(bench.case)):
        if not _ADVICE.search(mention.quote):
            by_paper.setdefault(mention.cite.document, []).append(mention)
    for document, mentions in by_paper.items():
        told = _earlier(bench, document, mentions)
        said = [testimony(bench.book, one, bench.short) for one in said_about(bench.case.statements, "earlier_health")]
        words = (
            f"{told}. {' '.join(said)}" if said else gap(f"{told}. Say so here with the client's account, or why not")
        )
        yield words + note(
            "An earlier mention of an injured part of the body. The carrier will ask for the prior records; a demand "
            "that is silent about them loses its worth."
        )


def _earlier(bench: Bench, document: str, mentions: list[EarlierMention]) -> str:
    """Return what one record says of the injured parts, with its day and who wrote it."""
    day = bench.book.record(document, "date_of_service")
    who = bench.book.held(document, "facility", cased) or bench.book.held(document, "provider_name", cased)
    said = " and ".join(quoted(_said(bench, mention)) for mention in mentions)
    where = bench.cite(document, mentions[0].cite.path, mentions[0].quote)
    return f"a record of {day}{f', {who},' if who else ''} says: {said} {where}"


def _said(bench: Bench, mention: EarlierMention) -> str:
    return bench.book.record(mention.cite.document, mention.cite.path, inner(without_number(mention.quote)))


def _day(paper: FiledDocument) -> dt.date:
    day = getattr(paper.record, "date_of_service", None)
    return day if isinstance(day, dt.date) else dt.date.max
