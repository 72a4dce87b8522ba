"""The time line of treatment as one page that opens from a folder: the chart, a line a visit, what stands out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.case import CaseFile
from casefile.chronology import Gap, build_chronology
from casefile.chronology_report import ChronologyFlags, flags_of
from casefile.citations import Cite
from casefile.dates import format_date
from casefile.earlier import EarlierMention
from casefile.ledger import build_ledger
from casefile.worknotes import note_spans
from generators.chronology_chart import chart_of
from generators.desk import Desk
from generators.names import cased
from generators.papers import Papers
from generators.review_page import content_hash
from generators.visit_lines import KIND_WORDS, Part, Piece, VisitLine, lines_of

_FOLDER = Path(__file__).parent / "templates"
SIGNS_A_PAGE, HEAD_SIGNS, SHARE = 3600, 5200, 20
_HEADS = {
    "complaint": "Complaint",
    "findings": "Found",
    "diagnosis": "Diagnosis",
    "procedure": "Done",
    "billed": "Billed",
    "plan": "Plan",
    "work status": "Work",
}
_STATES = {"done": "done, no report", "ordered": "ordered or referred, no paper", "considered": "considered"}


class Link(NamedTuple):
    """A page: what is printed, where it opens (None where it can't), what a pointer that rests on it reads."""

    words: str
    address: str | None
    hint: str


class Told(NamedTuple):
    """A part of a visit as the page prints it; `as_on` is the day of the earlier note, `at` the number of its line."""

    head: str
    words: str
    pages: tuple[Link, ...]
    as_on: str = ""
    at: int | None = None


class Entry(NamedTuple):
    """A visit as the page prints it; `by` is its kind and people, `brief` what the chart shows."""

    at: int
    line: VisitLine
    day: str
    by: str
    told: tuple[Told, ...]
    pages: tuple[Link, ...]
    remarks: tuple[str, ...]
    gap: str
    brief: str
    search: str


class Remark(NamedTuple):
    """Something that stands out: a sentence, and the words it rests on with their pages."""

    sentence: str
    quotes: tuple[tuple[str, Link], ...] = ()


class Group(NamedTuple):
    """What stands out under one head."""

    id: str
    head: str
    many: int
    remarks: tuple[Remark, ...]


def chronology_page(case: CaseFile, desk: Desk) -> bytes | None:
    """Return the page, or None where the file shows no visit."""
    ledger = build_ledger(case)
    chronology = build_chronology(case, ledger)
    flags = flags_of(case, chronology)
    pages = sum(paper.page_count for paper in case.documents)
    room = round(max(pages / SHARE, 2) * SIGNS_A_PAGE) - HEAD_SIGNS
    lines = lines_of(case, ledger, chronology, flags.repeats, room)
    if not lines:
        return None
    bench = _Bench(case, desk, lines, flags)
    style, script = (_own(f"chronology.{kind}") for kind in ("css", "js"))
    loss = case.matter.incident.date_of_loss
    form = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return (
        form.from_string((_FOLDER / "chronology.html").read_text("utf-8"))
        .render(
            matter=case.matter,
            loss=format_date(loss) if loss else None,
            summary=_summary(lines, pages),
            chart=chart_of(lines, chronology.gaps, note_spans(case), loss),
            entries=tuple(bench.entries(chronology.gaps)),
            first_since=next((at for at, one in enumerate(lines) if not one.before_loss), None),
            groups=tuple(bench.groups(chronology.gaps)),
            kinds={kind: KIND_WORDS[kind] for kind in KIND_WORDS if any(one.kind == kind for one in lines)},
            providers=sorted({one.provider for one in lines}),
            day=short_day,
            style=style,
            script=script,
            style_hash=content_hash(style),
            script_hash=content_hash(script),
        )
        .encode()
    )


def short_day(day: dt.date) -> str:
    """Return the day as the page prints it: "14 Feb 2026"."""
    return f"{day.day} {day:%b} {day.year}"


class _Bench:
    """What the entries of one page are made from."""

    def __init__(self, case: CaseFile, desk: Desk, lines: Sequence[VisitLine], flags: ChronologyFlags) -> None:
        self.lines, self.flags, self.desk = lines, flags, desk
        self.papers = Papers(case, desk, ())
        self.line_of = {document: at for at, line in reversed(list(enumerate(lines))) for document in line.papers}
        self.at_day = {(line.provider, line.date): at for at, line in reversed(list(enumerate(lines)))}

    def entries(self, gaps: Sequence[Gap]) -> Iterator[Entry]:
        """Yield each visit in order."""
        remarks = self._remarks()
        coming = [gap for gap in gaps if gap.is_long]
        for at, line in enumerate(self.lines):
            told = tuple(self._told(line))
            gap = coming.pop(0) if coming and coming[0].end <= line.date else None
            own = tuple(said for paper in line.papers for said in remarks.pop(paper, ()))
            people = "; ".join(piece.text for piece in line.people)
            brief = next((one.words for one in told if one.head in {"Complaint", "Found", "Done", "Billed"}), "")
            words = (line.provider, line.kind_words, people, *(one.words for one in told))
            yield Entry(
                at=at,
                line=line,
                day=short_day(line.date) + (f" to {short_day(line.through)}" if line.through else ""),
                by=", ".join(said for said in (_kind_beside(line), people) if said),
                told=told,
                pages=tuple(self._pages(line)),
                remarks=(*own, *((f"Plainly not of the injury: {line.unrelated}.",) if line.unrelated else ())),
                gap=_gap_words(gap) if gap else "",
                brief=brief,
                search=" ".join(words).lower(),
            )

    def _told(self, line: VisitLine) -> Iterator[Told]:
        for part in line.parts:
            pages = [page for piece in part.pieces if (page := self._page_of_many(piece.cite, piece.text))]
            head = line.kind_words if line.kind == "imaging" and part.label == "procedure" else _HEADS[part.label]
            yield Told(head, _words(part), tuple(dict.fromkeys(pages)), *self._as_on(line, part))

    def _as_on(self, line: VisitLine, part: Part) -> tuple[str, int | None]:
        if part.as_on is None:
            return "", None
        return short_day(part.as_on), self.at_day.get((line.provider, part.as_on))

    def _page_of_many(self, cite: Cite, words: str) -> Link | None:
        """Return the page of words of a paper of several pages; of one page it is the visit's."""
        paper = self.papers.document(cite.document)
        return self.link(cite, words) if paper.page_count > 1 else None

    def link(self, cite: Cite, words: str = "") -> Link:
        """Return the page that a value stands on."""
        paper = self.papers.document(cite.document)
        return self._at(cite.document, self.papers.page_of(paper, cite.path, words))

    def _at(self, document: str, page: int) -> Link:
        paper = self.papers.document(document)
        own = page - paper.pages[0] + 1
        bates = self.papers.bates(paper, page)
        hint = f"page {own} of {paper.page_count} of the filed paper"
        return Link(bates or f"page {own}", self.desk.page_link(document, page), hint)

    def _pages(self, line: VisitLine) -> Iterator[Link]:
        if line.listed and line.through is None:
            for document in line.papers:
                if page := self.papers.page_naming(self.papers.document(document), line.date):
                    yield self._at(document, page)
                    return
            yield self.link(line.day)
            return
        for document in line.papers:
            yield self._at(document, self.papers.document(document).pages[0])
        if not line.papers:
            yield self.link(line.day)

    def _remarks(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for one in self.flags.disagreements:
            found.setdefault(one.said[0].cite.document, []).append(f"Contradiction: {one.sentence}.")
        for copied in self.flags.copied:
            if copied.sentences >= 3:
                told = f"{copied.sentences} of {copied.of_all} sentences are those of {short_day(copied.of_date)}."
                found.setdefault(copied.document, []).append(told)
        return found

    def groups(self, gaps: Sequence[Gap]) -> Iterator[Group]:
        """Yield what stands out, the weightiest first; a head with nothing under it says so."""
        flags = self.flags
        yield self._group(
            "contradictions",
            "Records that contradict one another",
            [
                Remark(
                    f"{_capital(one.sentence)}.",
                    tuple((said.quote, self.link(said.cite, said.quote)) for said in one.said),
                )
                for one in flags.disagreements
            ],
        )
        yield self._group("gaps", "Gaps of thirty days and more", list(self._gaps(gaps)))
        yield self._group(
            "missing",
            "Mentioned, and not in the file",
            [
                Remark(f"{_capital(one.what)}: {_STATES[one.state]}.", ((one.quote, self.link(one.cite, one.quote)),))
                for one in sorted(flags.unfiled, key=lambda one: (one.state == "considered", one.date))
            ],
        )
        yield self._group("earlier", "The injured parts before the loss", list(self._mentions(flags.earlier)))
        yield self._group("later", "Injuries since the loss", list(self._mentions(flags.later)))
        yield self._group(
            "copied",
            "Notes that repeat earlier ones word for word",
            [
                Remark(
                    f"{one.sentences} of {one.of_all} sentences of {short_day(one.date)} are those of "
                    f"{short_day(one.of_date)}.",
                    (("", self._at(one.document, self.papers.document(one.document).pages[0])),),
                )
                for one in flags.copied
                if one.sentences >= 2
            ],
        )

    def _group(self, name: str, head: str, remarks: Sequence[Remark]) -> Group:
        return Group(name, head, len(remarks), tuple(remarks))

    def _gaps(self, gaps: Sequence[Gap]) -> Iterator[Remark]:
        for gap, why in zip(gaps, self.flags.reasons, strict=True):
            if gap.is_long:
                told = f"{gap.free_days} days between {short_day(gap.start)} and {short_day(gap.end)}"
                if why is None:
                    yield Remark(f"{told}: no record says why. Ask the client.")
                else:
                    yield Remark(f"{told}.", ((why.quote, self.link(why.cite, why.quote)),))

    def _mentions(self, mentions: Iterable[EarlierMention]) -> Iterator[Remark]:
        ordered = sorted(mentions, key=lambda one: (one.date or dt.date.min, one.cite.document))
        for (day, who, _), same in groupby(ordered, key=lambda one: (one.date, one.organisation, one.cite.document)):
            told = list(same)
            sentence = f"{short_day(day) if day else 'Undated'}, {cased(who or 'a record')}"
            yield Remark(f"{sentence}:", tuple((one.quote, self.link(one.cite, one.quote)) for one in told))


def _kind_beside(line: VisitLine) -> str:
    """Return the kind of a visit where the provider's name does not say it."""
    return "" if line.kind_words.lower() in line.provider.lower() else line.kind_words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _gap_words(gap: Gap) -> str:
    return f"No visit for {gap.free_days} days between {short_day(gap.start)} and {short_day(gap.end)}"


def _words(part: Part) -> str:
    told: list[str] = []
    last = ""
    for piece in part.pieces:
        row = piece.cite.path.rsplit(".", 1)[0]
        if piece.code and told and row == last:
            told[-1] = f"{told[-1]} ({piece.text})"
        else:
            told.append(_ended(piece))
        last = row
    return "; ".join(told)


def _ended(piece: Piece) -> str:
    return f"{piece.text} \u2026" if piece.cut else piece.text.rstrip().rstrip(".;,")


def _summary(lines: Sequence[VisitLine], pages: int) -> str:
    providers = len({one.provider for one in lines})
    span = f"{short_day(lines[0].date)} to {short_day(max(one.through or one.date for one in lines))}"
    return f"{_count(len(lines), 'visit')} at {_count(providers, 'provider')}, {span}; {pages:,} pages read"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _own(name: str) -> Markup:
    return Markup((_FOLDER / name).read_text("utf-8"))  # noqa: S704 - our own file, and no paper's words
