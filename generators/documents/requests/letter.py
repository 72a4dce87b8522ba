"""The three requests as drafts: one letter an addressee, with its enclosures beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial

from casefile.case import CaseFile
from casefile.documents import FiledDocument
from casefile.errors import UnusableInput
from casefile.keys import holder_slug
from casefile.ledger import Ledger, build_ledger
from casefile.readiness import Readiness, build_readiness
from generators import stationery
from generators.claimbook import ClaimBook
from generators.desk import Built, Desk, Exhibit
from generators.documents.requests import limits, records, wages
from generators.documents.requests.bench import Bench, authorizations
from generators.documents.requests.options import RequestOptions
from generators.documents.requests.view import Body, RequestView
from generators.finishing import finish
from generators.letterhead import firm_lines
from generators.markup import plain

TEMPLATE = "request-letter"


def build_records(case: CaseFile, options: RequestOptions, desk: Desk) -> tuple[Built, ...]:
    """Return a request to each provider whose records or bills are not whole, or to the one that is named.

    Raises:
        UnusableInput: no such provider, or nothing is missing.
    """
    bench = _bench(case, desk)
    rows = records.wanted(bench, options.to)
    authorized = authorizations(case)[:1]
    named = _names(records.NAME, [row.provider for row in rows])
    return tuple(
        _finished(name, bench, partial(records.body, row=row), "Signed authorization", authorized)
        for name, row in zip(named, rows, strict=True)
    )


def build_wages(case: CaseFile, options: RequestOptions, desk: Desk) -> tuple[Built, ...]:
    """Return a request to each employer that has not verified, or to the one that is named.

    Raises:
        UnusableInput: no such employer, or each has verified.
    """
    bench = _bench(case, desk)
    employers = wages.wanted(bench, options.to)
    named = _names(wages.NAME, [one.name for one in employers])
    return tuple(
        _finished(name, bench, partial(wages.body, employer=one), "", ())
        for name, one in zip(named, employers, strict=True)
    )


def build_limits(case: CaseFile, options: RequestOptions, desk: Desk) -> tuple[Built, ...]:
    """Return a request to each carrier whose limits the file does not show, or to the one that is named.

    Raises:
        UnusableInput: no such carrier, or the limits are in the file.
    """
    bench = _bench(case, desk)
    carriers = limits.wanted(bench, options.to)
    named = _names(limits.NAME, [one.insurer for one in carriers])
    return tuple(
        _finished(
            name,
            bench,
            partial(limits.body, carrier=one),
            "Enclosures",
            () if one.own else limits.enclosed(bench),
        )
        for name, one in zip(named, carriers, strict=True)
    )


def previews(case: CaseFile, desk: Desk, ledger: Ledger, readiness: Readiness) -> dict[str, tuple[str, ...]]:
    """Return the words of each request that the file calls for, by the name of its document, a line a paragraph.

    Nothing is stored: it is what the draft would say.
    """
    bench = Bench(case=case, book=ClaimBook(case, desk), ledger=ledger, readiness=readiness)
    found: dict[str, tuple[str, ...]] = {}
    with suppress(UnusableInput):
        rows = records.wanted(bench, None)
        written = [records.body(bench, row) for row in rows]
        found |= _told(_names(records.NAME, [row.provider for row in rows]), written)
    with suppress(UnusableInput):
        employers = wages.wanted(bench, None)
        written = [wages.body(bench, one) for one in employers]
        found |= _told(_names(wages.NAME, [one.name for one in employers]), written)
    with suppress(UnusableInput):
        carriers = limits.wanted(bench, None)
        written = [limits.body(bench, one) for one in carriers]
        found |= _told(_names(limits.NAME, [one.insurer for one in carriers]), written)
    return found


def _told(names: Sequence[str], bodies: Sequence[Body]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(plain(line) for line in _lines(body)) for name, body in zip(names, bodies, strict=True)}


def _lines(body: Body) -> Iterator[str]:
    yield from body.addressee
    yield body.title
    yield body.salutation
    yield from body.opening
    for row in body.rows:
        yield f"{row.date}: our file has the {row.held}; we ask for the {row.asked.removeprefix('its ')}."
    yield from (f"\u2022 {ask}" for ask in body.asks)
    yield from (*body.terms, *body.enclosures, *body.closing)


def _bench(case: CaseFile, desk: Desk) -> Bench:
    ledger = build_ledger(case)
    readiness = build_readiness(case, desk.today, desk.signed_off, ledger)
    return Bench(case=case, book=ClaimBook(case, desk), ledger=ledger, readiness=readiness)


def _names(kind: str, addressees: Sequence[str]) -> list[str]:
    """Return a folder for each addressee; two of one name are told apart by a number."""
    seen: dict[str, int] = {}
    names = []
    for addressee in addressees:
        slug = holder_slug(addressee)
        seen[slug] = seen.get(slug, 0) + 1
        names.append(f"{kind}/{slug}" if seen[slug] == 1 else f"{kind}/{slug}-{seen[slug]}")
    return names


def _finished(
    name: str, bench: Bench, write: Callable[[Bench], Body], title: str, papers: Sequence[FiledDocument]
) -> Built:
    """Return the draft with claims of its own; what it encloses is bound beside it."""
    fresh = bench._replace(book=ClaimBook(bench.case, bench.book.desk))
    built = finish(name, TEMPLATE, _view(fresh, write(fresh)), fresh.book)
    exhibits = (Exhibit("1", title, tuple(paper.id for paper in papers)),) if papers else ()
    return built._replace(exhibits=exhibits)


def _view(bench: Bench, body: Body) -> RequestView:
    book = bench.book
    return RequestView(
        firm_name=book.settings("firm.name"),
        firm_lines=firm_lines(book),
        date=stationery.date_line(book),
        delivery=body.delivery,
        addressee=body.addressee,
        title=body.title,
        caption=body.caption,
        running_head=body.running_head,
        salutation=body.salutation,
        opening=body.opening,
        rows=body.rows,
        asks=body.asks,
        terms=body.terms,
        enclosures=body.enclosures,
        closing=body.closing,
        signature=stationery.signature(book, stationery.attorney_of(bench.case, book)),
        form_title=body.form.title,
        form_text=body.form.text,
        form=body.form.rows,
    )
