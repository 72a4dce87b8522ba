"""A provider's account as the file shows it: billed, written off, paid by each payer and by the client, left."""

from __future__ import annotations

from casefile.accounts import PaidBy, ProviderAccount
from casefile.money import format_dollars
from generators.claimbook import Printed
from generators.documents.lien_letters.bench import Bench
from generators.documents.lien_letters.view import Pair
from generators.markup import bold
from generators.names import cased
from generators.stationery import series


def rows(bench: Bench, account: ProviderAccount) -> tuple[Pair, ...]:
    """Return the account line by line; what is left is computed from the lines above."""
    book = bench.book
    billed = book.sum(account.billed, format_dollars)
    parts = [("Billed", billed, account.billed.documents)]
    taken: list[str] = []
    if account.adjusted.figures:
        taken.append(book.sum(account.adjusted, format_dollars))
        parts.append(("Written off", taken[-1], account.adjusted.documents))
    for one in account.paid:
        taken.append(book.sum(one.paid, format_dollars))
        parts.append((f"Paid by {_payer(bench, one)}", taken[-1], one.paid.documents))
    if account.patient_paid.figures:
        taken.append(book.sum(account.patient_paid, format_dollars))
        parts.append(("Paid by the client", taken[-1], account.patient_paid.documents))
    lines = [
        Pair(label=label, text=f"{amount} {pages(bench, documents)}".rstrip()) for label, amount, documents in parts
    ]
    left = _left(bench, billed, taken)
    return (*lines, Pair(label="Owed", text=bold(left))) if left else tuple(lines)


def _payer(bench: Bench, part: PaidBy) -> str:
    """Return the payer's name as the paper of its payments prints it."""
    fields = ("payer_name", "carrier", "lienholder")
    documents = part.paid.documents
    found = (bench.book.held(paper, field, cased) for paper in documents for field in fields)
    return next((one for one in found if one), None) or "an insurer not named"


def pages(bench: Bench, documents: tuple[str, ...]) -> str:
    """Return the pages of the papers that an amount stands on."""
    cites = list(dict.fromkeys(bench.book.cite_document(document) for document in documents))
    return series(cites)


def _left(bench: Bench, billed: str, taken: list[str]) -> Printed | None:
    amounts = [one for one in taken if isinstance(one, Printed)]
    if not isinstance(billed, Printed) or len(amounts) != len(taken):
        return None
    return bench.book.total([billed], amounts, format_dollars)
