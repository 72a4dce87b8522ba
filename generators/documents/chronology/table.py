"""The chronology as a table: the head, the providers, a row a visit with the gaps between, to a finished draft."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casefile.case import CaseFile
from casefile.chronology import Chronology, Gap, build_chronology
from casefile.chronology_report import ChronologyFlags, flags_of
from casefile.errors import UnusableInput
from casefile.gap_reasons import GapReason
from casefile.ledger import build_ledger
from generators.claimbook import ClaimBook, Printed
from generators.desk import Built, Desk
from generators.documents.chronology.cells import day_claim, provider_name, row_of, short_day
from generators.documents.chronology.options import ChronologyOptions
from generators.documents.chronology.remarks import of_line, problems_of, remarks_of
from generators.documents.chronology.view import ChronologyView, Pair, ProviderRow, VisitRow
from generators.finishing import finish
from generators.letterhead import firm_lines
from generators.markup import bold, note
from generators.visit_lines import VisitLine, lines_of, providers_in_order

NAME = "chronology"
SHARE = 20
"""The chronology takes at most one page for so many pages of the file."""
SIGNS_A_PAGE = 4200
"""Signs of the lines on one printed page, as measured."""
HEAD_SIGNS = 2500
"""What letterhead, caption and providers take of the first page."""


class _Bench(NamedTuple):
    case: CaseFile
    book: ClaimBook
    chronology: Chronology
    flags: ChronologyFlags
    lines: tuple[VisitLine, ...]


def build(case: CaseFile, options: ChronologyOptions, desk: Desk) -> tuple[Built, ...]:
    """Return the draft of the chronology.

    Raises:
        UnusableInput: the file shows no visit. PermanentError: a figure in it has no claim.
    """
    ledger = build_ledger(case)
    chronology = build_chronology(case, ledger)
    flags = flags_of(case, chronology)
    pages = max(sum(paper.page_count for paper in case.documents) / SHARE, 1)
    room = round(pages * SIGNS_A_PAGE) - HEAD_SIGNS
    lines = lines_of(case, ledger, chronology, flags.repeats, room)
    if options.visits == "since-loss":
        lines = tuple(one for one in lines if not one.before_loss)
    if not lines:
        raise UnusableInput(f"matter {case.matter.number}: no paper of the file shows a visit; drop the records first")
    bench = _Bench(case, ClaimBook(case, desk), chronology, flags, lines)
    return (finish(NAME, NAME, _view(bench), bench.book, problems_of(flags)),)


def _view(bench: _Bench) -> ChronologyView:
    book = bench.book
    return ChronologyView(
        firm_name=book.settings("firm.name"),
        firm_lines=firm_lines(book),
        running_head=f"Medical chronology: {book.intake('client.name')}",
        title="Medical chronology" + note(_overview(bench.flags)),
        caption=tuple(_caption(bench)),
        providers=tuple(_providers(bench)),
        rows=tuple(_rows(bench)),
        key=(
            "The words are those of the records; three dots stand where a sentence goes on. \u201cAs on\u201d a day: "
            "the same words, diagnoses or services as in the provider\u2019s record of that day. The numbers at the "
            "right, and in brackets, are those of the pages.",
        ),
    )


def _overview(flags: ChronologyFlags) -> str:
    counts = (
        (len(flags.disagreements), "contradictions"),
        (sum(one.state != "considered" for one in flags.unfiled), "studies and referrals that are not in the file"),
        (len(flags.earlier), "mentions of earlier trouble"),
        (len(flags.later), "injuries since the loss"),
        (sum(1 for one in flags.copied), "notes that repeat earlier ones"),
    )
    told = ", ".join(f"{count} {what}" for count, what in counts)
    return f"For the firm alone: {told}. Each stands as a comment at its visit; comments go when this is released."


def _caption(bench: _Bench) -> Iterator[Pair]:
    book, days = bench.book, _claims(bench.book, bench.lines)
    yield Pair(label="Client", text=book.intake("client.name"))
    yield Pair(label="Date of loss", text=book.intake("incident.date_of_loss"))
    yield Pair(label="Matter", text=book.intake("number"))
    if days:
        names = {one.provider for one in bench.lines}
        span = f"{days[0]} to {days[-1]}" if len(days) > 1 else days[0]
        many = _counted(book, days)
        told = f"{many} visit{'s' if len(days) > 1 else ''} at {_providers_counted(bench, names)}, {span}"
        yield Pair(label="Treatment", text=told)


def _providers_counted(bench: _Bench, names: set[str]) -> str:
    firsts = [next(one for one in bench.lines if one.provider == name) for name in sorted(names)]
    held = _claims(bench.book, firsts, once=False)
    many = _counted(bench.book, held)
    return f"{many} provider{'s' if len(held) > 1 else ''}"


def _counted(book: ClaimBook, days: Sequence[Printed]) -> Printed:
    inputs = [day.claim for day in days]
    return book.computed(f"count({', '.join(inputs)})", tuple(dict.fromkeys(inputs)), str)


def _claims(book: ClaimBook, lines: Iterable[VisitLine], *, once: bool = False) -> list[Printed]:
    held = [day for one in lines if (day := day_claim(book, one)) is not None]
    return list({day.claim: day for day in held}.values()) if once else held


def _providers(bench: _Bench) -> Iterator[ProviderRow]:
    for name in providers_in_order(bench.lines):
        own = [one for one in bench.lines if one.provider == name]
        days = _claims(bench.book, own)
        if days:
            yield ProviderRow(
                provider=provider_name(bench.book, own[0]),
                first=days[0],
                last=days[-1],
                visits=_counted(bench.book, days),
                kinds=", ".join(dict.fromkeys(one.kind_words for one in own)),
            )


def _rows(bench: _Bench) -> Iterator[VisitRow]:
    remarks = remarks_of(bench.flags)
    gaps = [(gap, why) for gap, why in zip(bench.chronology.gaps, bench.flags.reasons, strict=True) if gap.is_long]
    loss = bench.case.matter.incident.date_of_loss
    if any(one.before_loss for one in bench.lines):
        yield VisitRow(
            band=bold("Before the date of loss")
            + note(
                "Decide whether visits before the loss go out; the choice \u201csince the loss\u201d leaves them out."
            )
        )
    told_loss = loss is None
    for line in bench.lines:
        while gaps and gaps[0][0].end <= line.date:
            yield VisitRow(band=_gap(bench, *gaps.pop(0)))
        if not told_loss and loss is not None and not line.before_loss:
            told_loss = True
            yield VisitRow(band=bold(f"Date of loss: {bench.book.intake('incident.date_of_loss')}"))
        said = (*of_line(line), *(one for paper in line.papers for one in remarks.pop(paper, ())))
        yield row_of(bench.book, line, "".join(note(one) for one in said))


def _gap(bench: _Bench, gap: Gap, why: GapReason | None) -> str:
    start, end = _edge(bench, gap.start), _edge(bench, gap.end)
    if start is None or end is None:
        return bold("A gap in treatment") + note("A day of this gap stands on no page; see the report of the matter.")
    days = bench.book.computed(f"days({start.claim}, {end.claim}) - 1", (start.claim, end.claim), str)
    told = bold(f"No visit for {days} days between {start} and {end}.")
    if why is None:
        return told + note("No record says why. Ask the client and the providers; the demand must meet it.")
    words = bench.book.held(why.cite.document, why.cite.path, why.quote)
    day = bench.book.held(why.cite.document, "date_of_service", short_day)
    if words is None or day is None:
        return told
    where = bench.book.at(why.cite.document, why.cite.path, why.quote)
    return f"{told} The record of {day} says: \u201c{words}\u201d [{where}]"


def _edge(bench: _Bench, day: dt.date) -> Printed | None:
    for line in bench.lines:
        if day == line.date and (held := day_claim(bench.book, line)):
            return held
        if day == line.through and (held := bench.book.held(line.day.document, "date_through", short_day)):
            return held
    loss = bench.case.matter.incident.date_of_loss
    return bench.book.told("incident.date_of_loss", short_day) if loss == day else None
