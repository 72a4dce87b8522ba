"""What the letter shows: filed photographs with their pages, and the treatment over time as a chart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from casefile.accounts import ProviderAccount
from casefile.dates import format_date
from casefile.documents import FiledDocument, document_date
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.specials import short_day
from generators.documents.settlement_demand.view import Chart, ChartRow, PhotoRow
from generators.documents.settlement_demand.visits import counted, order, provider_name, visit_dates
from generators.pictures import fitted, strip

_MOST_PHOTOGRAPHS = 6
_WIDTH, _HEIGHT = 3.05, 2.6
_STRIP = 3.6
_LEAST_VISITS, _LEAST_PROVIDERS, _MOST_PROVIDERS = 4, 2, 15


def photographs(bench: Bench) -> tuple[PhotoRow, ...]:
    """Return the filed photographs of the incident, two in a row, each with what it shows and its page.

    Those that are held back or filed twice never come here; one that cannot be drawn stays in its exhibit alone.
    """
    papers = sorted(
        bench.case.of_kind("photograph"), key=lambda one: (document_date(one.record) or dt.date.max, one.id)
    )
    pages = [(paper, page) for paper in papers for page in range(paper.pages[0], paper.pages[1] + 1)]
    shown = [cell for paper, page in pages[:_MOST_PHOTOGRAPHS] for cell in _photograph(bench, paper, page)]
    return tuple(_row(shown[at : at + 2]) for at in range(0, len(shown), 2))


def _photograph(bench: Bench, paper: FiledDocument, page: int) -> Iterator[tuple[str, str]]:
    body = bench.book.desk.page_picture(paper.id, page)
    picture = fitted(body, "photograph, as captioned below", _WIDTH, _HEIGHT) if body else None
    if picture is not None:
        yield bench.book.picture(picture), _caption(bench, paper, page)


def _caption(bench: Bench, paper: FiledDocument, page: int) -> str:
    title, day = bench.book.held(paper.id, "title"), bench.book.held(paper.id, "date", format_date)
    said = title or "Photograph"
    return f"{said}{f', {day}' if day and day.words not in said else ''} {bench.book.cite_page(paper.id, page)}"


def _row(pair: Sequence[tuple[str, str]]) -> PhotoRow:
    (left, left_caption), (right, right_caption) = pair if len(pair) > 1 else (pair[0], ("", ""))
    return PhotoRow(left=left, left_caption=left_caption, right=right, right_caption=right_caption)


def chart(bench: Bench) -> Chart:
    """Return the visits of each provider on a time line; no rows where there is little to see or too much."""
    accounts = [account for account in sorted(bench.ledger.providers, key=order) if account.dates]
    days = {account.provider: _days(bench, account) for account in accounts}
    told = [day for account in accounts for day in days[account.provider]]
    whole = all(len(days[account.provider]) == len(account.dates) for account in accounts)
    few = len(told) < _LEAST_VISITS or not _LEAST_PROVIDERS <= len(accounts) <= _MOST_PROVIDERS
    ends = sorted(told, key=lambda day: day.value)
    if few or not whole or ends[0].value == ends[-1].value:
        return Chart(first="", last="", rows=())
    first, last = ends[0], ends[-1]
    rows = tuple(_charted(bench, account, days[account.provider], first, last) for account in accounts)
    return Chart(first=bench.book.reprinted(first, short_day), last=bench.book.reprinted(last, short_day), rows=rows)


def _days(bench: Bench, account: ProviderAccount) -> list[Printed]:
    return visit_dates(bench, account, min(account.dates), max(account.dates))


def _charted(bench: Bench, account: ProviderAccount, days: list[Printed], first: Printed, last: Printed) -> ChartRow:
    start, end = dt.date.fromisoformat(first.value), dt.date.fromisoformat(last.value)
    span = (end - start).days

    def place(day: dt.date) -> float:
        return (day - start).days / span

    marks = [place(day) for day in account.dates]
    months = [place(day) for day in _months(start, end)]
    return ChartRow(
        provider=provider_name(bench, account),
        strip=bench.book.picture(strip(marks, months, _STRIP, "the days of the visits on a time line")),
        visits=counted(bench, days),
    )


def _months(start: dt.date, end: dt.date) -> Iterator[dt.date]:
    """Yield the first day of each month between the two days."""
    day = (start.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    while day <= end:
        yield day
        day = (day + dt.timedelta(days=32)).replace(day=1)
