"""What is missing as one page that opens from a folder: the to-do list, the matrix of providers, the limitations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from casefile.case import CaseFile
from casefile.dates import format_date
from casefile.ledger import build_ledger
from casefile.limitations import Limitation
from casefile.readiness import Item, ProviderRow, Readiness, build_readiness
from casefile.readiness.items import PageOf, Status
from generators.desk import Desk
from generators.documents.requests import previews
from generators.names import cased
from generators.review_page import content_hash

_FOLDER = Path(__file__).parent / "templates"
_AREAS = {
    "liability": "Liability",
    "treatment": "Treatment",
    "wages": "Lost pay",
    "coverage": "Coverage and limits",
    "liens": "Liens",
    "authority": "Authority",
}
_COLUMNS = {
    "records": "Chart",
    "bills": "Bill",
    "itemised": "Itemised",
    "benefits": "EOB",
    "imaging": "Imaging report",
    "films": "Images",
    "affidavit": "Affidavit",
}
_COMMANDS = ("records-request", "wage-verification-request", "limits-request", "lien-letters")


class Draft(NamedTuple):
    """A request as it would be drafted: the command that makes it, and its words, a line a paragraph."""

    command: str
    lines: tuple[str, ...]


class Todo(NamedTuple):
    """One thing to do: what is missing, who can supply it, what to ask, the request, the pages it is about."""

    what: str
    status: Status
    who: str
    ask: str
    draft: Draft | None
    pages: tuple[tuple[str, str | None], ...]


class Cell(NamedTuple):
    """A cell of the matrix."""

    status: Status
    head: str


class Provider(NamedTuple):
    """A provider's row of the matrix as the page prints it."""

    name: str
    days: str
    visits: int
    cells: tuple[Cell, ...]
    pages: tuple[tuple[str, str | None], ...]


class Clock(NamedTuple):
    """A limitation as the page prints it; `tone` is late, near, unsure, running or done."""

    what: str
    when: str
    left: str
    tone: str
    rule: str
    how: str
    doubts: tuple[str, ...]


def readiness_page(case: CaseFile, desk: Desk) -> bytes:
    """Return the page, as of the desk's day."""
    ledger = build_ledger(case)
    readiness = build_readiness(case, desk.today, desk.signed_off, ledger)
    bench = _Bench(case, desk, previews(case, desk, ledger, readiness))
    style = Markup((_FOLDER / "readiness.css").read_text("utf-8"))  # noqa: S704 - our own file, and no paper's words
    form = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return (
        form.from_string((_FOLDER / "readiness.html").read_text("utf-8"))
        .render(
            matter=case.matter,
            loss=format_date(loss) if (loss := case.matter.incident.date_of_loss) else "not known",
            as_of=format_date(desk.today),
            readiness=readiness,
            treatment=_treatment(readiness),
            groups=tuple(bench.groups(readiness)),
            providers=tuple(bench.provider(row) for row in readiness.providers),
            columns=tuple(_COLUMNS.values()),
            clocks=tuple(_clock(one, readiness) for one in readiness.limitation),
            next_clock=_next(readiness),
            todo=sum(item.is_open for item in readiness.items if item.area in _AREAS) + len(bench.asked(readiness)),
            style=style,
            style_hash=content_hash(style),
        )
        .encode()
    )


class _Bench:
    """What the rows of one page are made from."""

    def __init__(self, case: CaseFile, desk: Desk, drafts: dict[str, tuple[str, ...]]) -> None:
        self.number, self.desk, self.drafts = case.matter.number, desk, drafts
        self.first = {document.id: document.pages[0] for document in case.documents}
        self.files = {document.id: document.file for document in case.documents}

    def groups(self, readiness: Readiness) -> Iterator[tuple[str, tuple[Todo, ...]]]:
        """Yield what is open by area; the requests to providers stand under treatment."""
        for area, head in _AREAS.items():
            open_items = [item for item in readiness.items if item.area == area and item.is_open]
            found = [
                self._todo(item)
                for item in sorted(open_items, key=lambda item: (item.status != "missing", not item.core))
            ]
            if area == "treatment":
                found = [*self.asked(readiness), *found]
            if found:
                yield head, tuple(found)

    def asked(self, readiness: Readiness) -> list[Todo]:
        """Return the requests to providers."""
        return [
            Todo(
                what=cased(row.provider),
                status="missing" if "missing" in {row.records, row.bills} else "doubtful",
                who=cased(row.provider),
                ask="; ".join(row.ask),
                draft=self._draft(row.letter, row.provider),
                pages=(),
            )
            for row in readiness.providers
            if row.ask
        ]

    def provider(self, row: ProviderRow) -> Provider:
        """Return a provider's row."""
        days = format_date(row.first) if row.first else ""
        if row.last and row.last != row.first:
            days += f" to {format_date(row.last)}"
        cells = tuple(Cell(getattr(row, name), head) for name, head in _COLUMNS.items())
        return Provider(cased(row.provider), days, row.visits, cells, self._pages(row.pages))

    def _todo(self, item: Item) -> Todo:
        draft = self._draft(item.letter, item.who or "")
        return Todo(item.what, item.status, item.who or "", item.ask or "", draft, self._pages(item.pages))

    def _draft(self, letter: str | None, to: str) -> Draft | None:
        kind = (letter or "").partition("/")[0]
        if letter is None or kind not in _COMMANDS:
            return None
        option = "--holder" if kind == "lien-letters" else "--to"
        command = f'matterflow generate {kind} --matter {self.number} {option} "{to}"'
        return Draft(command, self.drafts.get(letter, ()))

    def _pages(self, pages: Sequence[PageOf]) -> tuple[tuple[str, str | None], ...]:
        return tuple((self._name(page), self.desk.page_link(page.document, page.page)) for page in pages[:6])

    def _name(self, page: PageOf) -> str:
        number = self.desk.bates.get((self.files.get(page.document, ""), page.page))
        return number or f"page {page.page - self.first.get(page.document, page.page) + 1}"


def _treatment(readiness: Readiness) -> str:
    ended = readiness.treatment
    if ended.last_visit is None:
        return "no visit since the loss is in the file"
    return f"last visit {format_date(ended.last_visit)}, {_count(ended.days or 0, 'day')} ago"


def _next(readiness: Readiness) -> str:
    following = readiness.next_limitation
    if following is None or following.due is None:
        return "none that runs has a date to come"
    left = (following.due - readiness.as_of).days
    return f"{format_date(following.due)}, in {_count(left, 'day')}: {following.what}"


def _clock(one: Limitation, readiness: Readiness) -> Clock:
    left = (one.due - readiness.as_of).days if one.due else None
    when = format_date(one.due) if one.due else "cannot be told"
    later = ", ".join(format_date(day) for day in one.acceptable[1:])
    doubts = ((one.question,) if one.question else ()) + one.confirm
    return Clock(
        what=one.what,
        when=f"{when} (or {later})" if later else when,
        left=_left(one, left),
        tone=_tone(one, left),
        rule=f"{one.cite} ({one.mark})" if one.cite else "no rule on file",
        how="; ".join((*one.steps, *((one.basis,) if one.basis else ()))),
        doubts=doubts if one.running else (one.why_not or "",),
    )


def _left(one: Limitation, left: int | None) -> str:
    if not one.running:
        return "does not run"
    if left is None:
        return ""
    return f"in {_count(left, 'day')}" if left >= 0 else f"{_count(-left, 'day')} ago"


def _tone(one: Limitation, left: int | None) -> str:
    if not one.running:
        return "done"
    if left is not None and left < 0:
        return "late"
    if left is not None and left <= 180:
        return "near"
    return "unsure" if one.needs_attorney else "running"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
