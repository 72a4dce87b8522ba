"""What is claimed beside bills and pay: other losses and general damages; nothing that no record says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casefile.attested import said_about
from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.documents import FiledDocument
from casefile.money import format_dollars
from casefile.records.medical import ChartNote
from generators.documents.settlement_demand.bench import Bench, inner, quoted
from generators.excerpts import follows, sentences
from generators.markup import bold, gap, note, plain
from generators.names import cased
from generators.testimony import attested, testimony

_LIFE = re.compile(
    r"\b(?:sleep\w*|wakes?|waking|woke|unable|cannot|can't|could not|drops?|dropped|g[ai]ven? up|no longer|difficult\w*"
    r"|trouble|lift\w*|carry\w*|standing|drives?|driving|housework|sweeping|cooking|daughter|son|child\w*|family|church"
    r"|volleyball|sports?|gym|running|hobby|tearful|afraid|anxi\w*|worr\w*|nightmare\w*|depress\w*)\b",
    re.IGNORECASE,
)
_PAIN = re.compile(r"\b(?:pain (?:is )?\d+(?: to \d+)?/10|constant|numbness)\b", re.IGNORECASE)
_MOST_NOTES, _MOST_SENTENCES = 6, 3


def other(bench: Bench) -> tuple[str, ...]:
    """Return the other losses that the file shows."""
    return tuple(_other(bench))


def general(bench: Bench) -> tuple[str, ...]:
    """Return what the records say of pain and daily life, the question to the client, and the amount if it is set."""
    return tuple(_general(bench))


def _other(bench: Bench) -> Iterator[str]:
    estimates = [paper for paper in bench.case.of_kind("repair_estimate") if "amount" in paper.sources]
    for paper in estimates:
        yield (
            f"The damage to the vehicle is estimated at {bench.book.record(paper.id, 'amount')} "
            f"{bench.cite(paper.id, 'amount')}. Property damage is not part of this demand."
            + note("Confirm that the property damage is settled apart, and that the release leaves it out.")
        )
    yield from _said_losses(bench)


def _said_losses(bench: Bench) -> Iterator[str]:
    """Yield the losses that people told of, as theirs; they are not added to any sum."""
    for one in said_about(bench.case.statements, "loss"):
        amount = attested(bench.book, one, "amount", format_dollars)
        yield testimony(bench.book, one, bench.short) + (f" (stated amount {amount})" if amount else "")


def _general(bench: Bench) -> Iterator[str]:
    notes = _notes(bench.case)
    telling = sorted(notes, key=lambda one: -len(_LIFE.findall(one[1].history or "")))[:_MOST_NOTES]
    told = list(_told(bench, [one for one in notes if one in telling]))
    if told:
        yield "What the records say of pain and of daily life:"
        yield from told
    said = said_about(bench.case.statements, "pain", "daily_life", "work")
    yield from (testimony(bench.book, one, bench.short) for one in said)
    if not any(bench.died or one.by.speaker == "client" for one in said):
        told_by = "an account by those who knew the client" if bench.died else "the client's own account"
        words = "their" if bench.died else "the client's"
        yield gap(
            f"{told_by} of pain, sleep, work, home and what was given up, in {words} words; nothing is stated here "
            "that no record says"
        )
    if bench.options.general_damages is not None:
        amount = bench.book.attorney(bench.options.general_damages, bench.book.desk.person.id)
        yield f"General damages are claimed in the sum of {bold(amount)}."


def _told(bench: Bench, notes: list[tuple[FiledDocument, ChartNote]]) -> Iterator[str]:
    """Yield what each note says; words that a later note copies stand once."""
    known: set[str] = set()
    for paper, record in notes:
        words = _of_note(bench, paper, record)
        said = plain(words).partition("\u201c")[2].partition("\u201d")[0]
        if words and said not in known:
            known.add(said)
            yield words


def _of_note(bench: Bench, paper: FiledDocument, record: ChartNote) -> str:
    history = sentences(record.history or "")
    life = [one for one in history if _LIFE.search(one.text) and not one.text.startswith("No ")][:_MOST_SENTENCES]
    pain = [one for one in history if _PAIN.search(one.text) and one not in life][: _MOST_SENTENCES - len(life)]
    found = [one for one in history if one in life or one in pain]
    if not found:
        return ""
    words = ""
    for earlier, one in zip([None, *found], found, strict=False):
        words += "" if earlier is None else " " if follows(history, earlier, one) else " ... "
        words += bench.book.record(paper.id, "history", inner(one.text))
    day = bench.book.record(paper.id, "date_of_service", format_date)
    who = bench.book.held(paper.id, "facility", cased) or bench.book.held(paper.id, "provider_name", cased)
    return f"{day}{f', {who}' if who else ''}: {quoted(words)} {bench.cite(paper.id, 'history', found[0].text)}."


def _notes(case: CaseFile) -> list[tuple[FiledDocument, ChartNote]]:
    """Return the notes since the loss, by day."""
    loss = case.matter.incident.date_of_loss
    found = [(paper, paper.record) for paper in case.of_kind("chart_note") if isinstance(paper.record, ChartNote)]
    since = [
        (paper, record)
        for paper, record in found
        if record.date_of_service is not None and (loss is None or record.date_of_service >= loss)
    ]
    return sorted(since, key=lambda one: (one[1].date_of_service, one[0].id))
