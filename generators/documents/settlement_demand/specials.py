"""The table of medical expenses and the figure claimed for them, by the state's rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.accounts import ProviderAccount
from casefile.law.rules import the_rule
from casefile.ledger import specials_rule
from casefile.money import format_dollars
from generators.citing import pages_cell
from generators.claimbook import Printed
from generators.documents.settlement_demand.bench import Bench, joined
from generators.documents.settlement_demand.view import ProviderRow
from generators.documents.settlement_demand.visits import counted, order, provider_name, visit_dates, visits_word
from generators.markup import BREAK, bold, gap, note, plain
from generators.names import cased

_MOST_PAYERS = 2


class Row(NamedTuple):
    """One provider's amounts as claims; `paid` is by payer, in the order of the columns."""

    account: ProviderAccount
    billed: Printed
    adjusted: Printed
    paid: tuple[Printed, ...]
    client: Printed
    owed: Printed


class Specials(NamedTuple):
    """The table, its totals and the paragraphs below it; `claimed` is the figure that the demand rests on."""

    payers: tuple[str, ...]
    rows: tuple[ProviderRow, ...]
    total: ProviderRow
    text: tuple[str, ...]
    claimed: Printed | None


def specials(bench: Bench) -> Specials:
    """Return the medical expenses; what cannot be cited whole is a gap instead of a row."""
    accounts = sorted(bench.ledger.providers, key=order)
    rows = [_row(bench, account) for account in accounts]
    known = [row for row in rows if row is not None]
    lost = [account for account, row in zip(accounts, rows, strict=True) if row is None]
    claimed = _claimed(bench, known)
    text = (*_payers_below(bench, known), *_text(bench, known, claimed), *_lost(bench, lost))
    return Specials(
        payers=_columns(bench),
        rows=tuple(_printed(bench, row) for row in known),
        total=_total(bench, known),
        text=text,
        claimed=claimed,
    )


def _row(bench: Bench, account: ProviderAccount) -> Row | None:
    book = bench.book
    parts = [book.amount(account.billed), book.amount(account.adjusted), book.amount(account.patient_paid)]
    payers = [book.amount(part.paid) for part in account.paid]
    held = [part for part in (*parts, *payers) if part is not None]
    if len(held) != len(parts) + len(payers):
        return None
    billed, adjusted, client, *paid = held
    taken = [adjusted, *paid, client]
    formula = " - ".join(part.claim for part in (billed, *taken))
    inputs = tuple(dict.fromkeys(part.claim for part in (billed, *taken)))
    owed = book.computed(formula, inputs)
    return Row(account, billed, adjusted, tuple(_by_column(bench, account, paid)), client, owed)


def _columns(bench: Bench) -> tuple[str, ...]:
    """Return the heads of the payers' columns: each payer's name, or all in one where they are many."""
    payers = [part.payer for part in bench.ledger.paid]
    if not payers:
        return ("Paid by insurers",)
    if len(payers) > _MOST_PAYERS:
        return ("Paid by insurers",)
    return tuple(f"Paid by {_payer(bench, name)}" for name in payers)


def _by_column(bench: Bench, account: ProviderAccount, paid: Sequence[Printed]) -> Iterator[Printed]:
    names = [part.payer for part in bench.ledger.paid]
    if not names or len(names) > _MOST_PAYERS:
        yield bench.book.total(paid)
        return
    own = {part.payer: amount for part, amount in zip(account.paid, paid, strict=True)}
    for name in names:
        yield own[name] if name in own else bench.book.total([])


def _payer(bench: Bench, name: str) -> str:
    """Return a payer's name as the paper that shows its payments prints it."""
    for part in bench.ledger.paid:
        if part.payer != name:
            continue
        for document in part.paid.documents:
            record = bench.book.document(document).record
            for path in ("payer_name", "carrier", "lienholder"):
                if getattr(record, path, None) == name:
                    return bench.book.record(document, path, cased)
    return gap("the payer's name")


def _printed(bench: Bench, row: Row) -> ProviderRow:
    name, dates = _named(bench, row.account), _dates(bench, row.account)
    pages = BREAK.join(bench.book.pages(document) for document in _papers(row.account))
    return ProviderRow(
        provider=name,
        dates=dates,
        billed=row.billed,
        adjusted=row.adjusted,
        paid=row.paid,
        client=row.client,
        owed=row.owed,
        pages=pages_cell(bench.book, pages, name, dates),
    )


def _papers(account: ProviderAccount) -> tuple[str, ...]:
    """Return the bills, then the papers that show what was written off and paid."""
    sums = (account.billed, account.adjusted, account.patient_paid, *(part.paid for part in account.paid))
    return tuple(dict.fromkeys((*account.documents, *(document for one in sums for document in one.documents))))


def _named(bench: Bench, account: ProviderAccount) -> str:
    name = provider_name(bench, account)
    return f"{name} (on lien)" if account.on_lien else name


def _dates(bench: Bench, account: ProviderAccount) -> str:
    days = visit_dates(bench, account, min(account.dates), max(account.dates)) if account.dates else []
    if not days or len(days) != len(account.visits):
        return gap("the dates of service")
    short = [bench.book.reprinted(day, short_day) for day in (days[0], days[-1])]
    span = short[0] if len(days) == 1 else f"{short[0]} to {short[1]}"
    return f"{span} ({counted(bench, days)})"


def short_day(value: object) -> str:
    """Return a day as tables print it: "2/14/26"."""
    return f"{value:%-m/%-d/%y}"


def _total(bench: Bench, rows: Sequence[Row]) -> ProviderRow:
    book = bench.book
    visits = [
        day
        for row in rows
        for day in visit_dates(bench, row.account, min(row.account.dates), max(row.account.dates))
        if row.account.dates
    ]
    width = len(_columns(bench))
    return ProviderRow(
        provider="Total",
        dates=visits_word(bench, visits) if visits else "",
        billed=book.total([row.billed for row in rows]),
        adjusted=book.total([row.adjusted for row in rows]),
        paid=tuple(book.total([row.paid[at] for row in rows]) for at in range(width)),
        client=book.total([row.client for row in rows]),
        owed=book.total([row.owed for row in rows]),
        pages="",
    )


def _claimed(bench: Bench, rows: Sequence[Row]) -> Printed | None:
    rule = specials_rule(bench.case)
    if rule is None or not rows:
        return None
    if rule.terms.get("figure") == "billed":
        return bench.book.total([row.billed for row in rows], printed=format_dollars)
    return bench.book.total(_paid_and_owed(bench, rows), printed=format_dollars)


def _paid_and_owed(bench: Bench, rows: Sequence[Row]) -> list[Printed]:
    """Return the totals whose sum is what was paid and is owed: by each payer, by the client, still open."""
    book = bench.book
    paid = [book.total([row.paid[at] for row in rows]) for at in range(len(_columns(bench)))]
    return [*paid, book.total([row.client for row in rows]), book.total([row.owed for row in rows])]


def _payers_below(bench: Bench, rows: Sequence[Row]) -> Iterator[str]:
    """Yield who paid what, where the table has one column for all of them."""
    payers = bench.ledger.paid
    if rows and len(payers) > _MOST_PAYERS:
        told = [f"{_payer(bench, part.payer)} {bench.book.sum(part.paid)}" for part in payers]
        yield f"Paid by {joined(told)}."


def _text(bench: Bench, rows: Sequence[Row], claimed: Printed | None) -> Iterator[str]:
    if not rows:
        yield gap("the medical expenses; no bill is in the file")
        return
    rule, state = specials_rule(bench.case), bench.case.matter.jurisdiction.state
    doubt = bench.book.doubt(rule, f"the measure of past medical expenses in {state}")
    if rule is None or claimed is None:
        yield doubt
        return
    lead = note("Which figure leads, billed or paid and owed, is the attorney's choice for each demand.")
    if rule.terms.get("figure") == "billed":
        yield f"Past medical expenses as billed ({bench.book.law(rule)}): {bold(claimed)}.{lead} {doubt}".rstrip()
        return
    working = " + ".join([part for part in _paid_and_owed(bench, rows) if part.decimal] or [claimed])
    cites = f"{bench.book.law(rule)}{_on_lien(bench, rows)}"
    yield (
        f"Past medical damages, being what was paid and is owed ({cites}): {_worked(working, claimed)}.{lead} {doubt}"
    ).rstrip()


def _worked(working: str, claimed: Printed) -> str:
    return bold(claimed) if plain(working).lstrip("$") == claimed.words.lstrip("$") else f"{working} = {bold(claimed)}"


def _on_lien(bench: Bench, rows: Sequence[Row]) -> str:
    """Return the rule for providers who were never billed to a plan, where something is owed to them."""
    owed = [row for row in rows if row.owed.decimal > 0 and not row.account.paid]
    matter = bench.case.matter
    rule = the_rule(matter.jurisdiction.state, "specials_figure_on_lien", matter.incident.date_of_loss)
    if not owed or rule is None:
        return ""
    names = joined([provider_name(bench, row.account) for row in owed])
    doubt = bench.book.doubt(rule, "treatment on lien")
    return f"; for {names}, treated on lien, the charge incurred, {bench.book.law(rule)}{f' {doubt}' if doubt else ''}"


def _lost(bench: Bench, accounts: Sequence[ProviderAccount]) -> Iterator[str]:
    for account in accounts:
        pages = joined([bench.book.pages(document) for document in account.documents])
        yield gap(f"the charges of {pages}: not every figure has its place; check the bill")
