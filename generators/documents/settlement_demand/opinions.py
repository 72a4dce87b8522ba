"""Opinions of those who treated the client, on cause and on care to come, in the words that stand on their pages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.documents import FiledDocument
from casefile.records.medical import ChartNote, OperativeReport
from generators.documents.settlement_demand.bench import Bench, inner, quoted
from generators.excerpts import sentences, without_number
from generators.markup import gap, note

_CAUSE = re.compile(
    r"\b(?:in my opinion|reasonable (?:degree of )?medical (?:probability|certainty)|causally|caused by|due to the"
    r"|(?:as )?a (?:direct )?result of the)\b.*\b(?:collision|accident|crash|incident|fall|caused|injur\w*)\b"
    r"|\b(?:collision|accident|crash|incident|fall)\b.*\b(?:in my opinion|medical (?:probability|certainty))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"\b(?:future (?:care|treatment|medical)|epidural|injections?|surgery|surgical|fusion|arthroscop\w*|permanent"
    r"|for good|lifelong|impairment|maximum medical improvement|MMI|life care|flares?)\b",
    re.IGNORECASE,
)
_MAY_BE = re.compile(
    r"\b(?:would|will|may|might|should|could|if|recommend\w*|consider\w*|candidate|option|expected|indicat\w*|probab\w*"
    r"|reasonable|to be|likely|plan(?:ned)? for)\b",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"as discussed|precaution|consent|history|^(?:return|call)\b|\b(?:tel|fax|patient|diplomate|date of \w+)\b[.:]?",
    re.IGNORECASE,
)
_SCAN_NOISE = re.compile(r"\.?(?:\s+\S{1,2})?\s+\.$")
_TITLE = re.compile(r"^(?:[A-Z][A-Z/&]{3,}(?: [A-Z/&]{2,})*:? )+(?=[A-Z][a-z])")
_SHORTEST, _LONGEST, _MOST = 20, 420, 6
_FIELDS = ("history", "findings", "plan")


def causation(bench: Bench) -> tuple[str, ...]:
    """Return what the treating doctors wrote of the cause of the injuries."""
    told = list(_told(bench, _CAUSE))[:_MOST]
    if told:
        return (f"On the cause of the injuries: {' '.join(told)}",)
    return (
        gap("an opinion of a treating doctor on the cause of the injuries; none was found in the records")
        + note(
            "Without a doctor's opinion on causation a carrier disputes that the treatment belongs to the collision."
        ),
    )


def future(bench: Bench) -> tuple[str, ...]:
    """Return what the records say of care to come; figures come from a doctor or an expert alone."""
    told = list(_told(bench, _TO_COME, _MAY_BE))[:_MOST]
    if not told:
        return ()
    asked = gap("the kind, frequency and cost of future care, from the treating doctor; or that none is claimed")
    return (f"The treating providers wrote of care to come. {' '.join(told)} {asked}",)


def _told(bench: Bench, *wanted: re.Pattern[str]) -> Iterator[str]:
    """Yield what each note says, with its writer and day."""
    for paper in _written(bench):
        said = list(_said(bench, paper, wanted))
        if said:
            who = bench.book.held(paper.id, "provider_name") or bench.book.held(paper.id, "surgeon")
            day = bench.book.record(paper.id, "date_of_service")
            yield f"{f'{who}, on {day}' if who else f'On {day}'}: {' '.join(said)}."


def _said(bench: Bench, paper: FiledDocument, wanted: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    pages = list(bench.book.papers.texts(paper))
    for page, text in pages:
        for words in _sentences(text, wanted):
            cite = bench.book.cite_page(paper.id, page)
            yield f"{quoted(bench.book.words(paper.id, page, inner(words)))} {cite}"
    for path in () if pages else _FIELDS:
        for words in _sentences(getattr(paper.record, path, None) or "", wanted):
            for printed in bench.said(paper.id, path, [inner(words)]):
                yield f"{quoted(printed)} {bench.cite(paper.id, path, words)}"


def _sentences(text: str, wanted: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for one in sentences(text):
        words = without_number(_TITLE.sub("", without_number(_SCAN_NOISE.sub(".", one.text))))
        if (
            all(form.search(words) for form in wanted)
            and not _IDLE.search(words)
            and _SHORTEST <= len(words) <= _LONGEST
        ):
            yield words


def _written(bench: Bench) -> list[FiledDocument]:
    """Return the notes and reports of those who treated, since the loss, by day."""
    loss = bench.case.matter.incident.date_of_loss
    dated = [
        (paper.record.date_of_service, paper)
        for paper in bench.case.of_kind("chart_note", "operative_report")
        if isinstance(paper.record, ChartNote | OperativeReport) and paper.record.date_of_service
    ]
    since = [(day, paper.id, paper) for day, paper in dated if loss is None or day >= loss]
    return [paper for _, _, paper in sorted(since, key=lambda one: one[:2])]
