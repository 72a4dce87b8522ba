"""Notice of representation and request for an itemization: what the file shows, and what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.citations import Figure
from casefile.money import format_dollars
from generators.documents.lien_letters import account, heading
from generators.documents.lien_letters.bench import Bench, strings
from generators.documents.lien_letters.view import Body, LineRow, Pair
from generators.markup import note
from generators.names import cased
from generators.stationery import listed

_LONGEST = 30


def body(bench: Bench) -> Body:
    """Return the letter's text."""
    return Body(
        title=_title(),
        opening=_opening(bench),
        payments=_payments(bench),
        account=_account_rows(bench),
        asks=_asks(bench),
        closing=_closing(),
    )


def _title() -> str:
    return "NOTICE OF REPRESENTATION AND REQUEST FOR AN ITEMIZATION"


def _opening(bench: Bench) -> tuple[str, ...]:
    """Return whom the firm acts for, and why it writes to this holder."""
    book = bench.book
    place = f", at {book.intake('incident.place')}" if bench.case.matter.incident.place else ""
    first = (
        f"This firm represents {bench.client} in the claim for injuries of "
        f"{book.intake('incident.date_of_loss')}{place}. "
        f"Please send all further letters on it to us. {heading.authority(bench)}"
    )
    return (first, _why(bench))


def _payments(bench: Bench) -> tuple[LineRow, ...]:
    """Return the payments or charges of the holder that the file shows, where they are few enough to be listed."""
    if bench.account is not None:
        return ()
    figures = bench.lien.documented.plus
    return tuple(_line(bench, figure) for figure in figures) if len(figures) <= _LONGEST else ()


def _account_rows(bench: Bench) -> tuple[Pair, ...]:
    """Return the holder's account, where it is a provider."""
    return account.rows(bench, bench.account) if bench.account is not None else ()


def _asks(bench: Bench) -> tuple[str, ...]:
    """Return what is asked of such a holder."""
    return listed(tuple(_asked(bench)))


def _closing() -> tuple[str, ...]:
    """Return what the letter does not concede."""
    return (
        "Nothing in this letter concedes that a lien or a right to be repaid exists, or its amount. Please tell us at "
        "once if you assert none.",
    )


def _asked(bench: Bench) -> Iterator[str]:
    for rule in bench.rules("lien_request"):
        basis = f" ({bench.book.law(rule)})" if any(sign.isdigit() for sign in rule.cite) else ""
        for ask in strings(rule.terms.get("asks")):
            yield f"{ask}{basis}{bench.confirm(rule)}"


def _why(bench: Bench) -> str:
    lien, book = bench.lien, bench.book
    if lien.asserted is not None:
        amount = book.record(lien.asserted.cite.document, lien.asserted.cite.path)
        where = book.cite(lien.asserted.cite.document, lien.asserted.cite.path)
        return (
            f"You assert {amount} {where}. So that the amount can be gone through, please send us what is asked below."
        )
    if lien.documented.figures:
        total = book.sum(lien.documented, format_dollars)
        owed = "leave unpaid" if bench.account else "show payments by you of"
        words = (
            f"The papers in our file {owed} {total} for these injuries. If you claim to be repaid from the recovery, "
        )
        return f"{words}please say so and send us what is asked below.{_implied(bench)}"
    return (
        f"If you claim to be repaid from the recovery, please say so and send us what is asked below.{_implied(bench)}"
    )


def _implied(bench: Bench) -> str:
    return note(f"No notice of this holder is in the file: {bench.lien.why}.") if bench.lien.why else ""


def _line(bench: Bench, figure: Figure) -> LineRow:
    book, document, path = bench.book, figure.cite.document, figure.cite.path
    row = path.rsplit(".", 1)[0]
    day = book.held(document, f"{row}.date_of_service")
    provider = next(
        (one for field in ("payee", "provider_name") if (one := book.held(document, f"{row}.{field}", cased))), None
    )
    paid = book.held(document, f"{row}.date") if row.startswith("payments[") else None
    return LineRow(
        line="",
        date=day or "",
        provider=provider or book.held(document, "provider_name", cased) or "",
        what=f"paid {paid}" if paid else book.held(document, f"{row}.description") or "",
        amount=book.record(document, path, format_dollars),
        where=book.cite(document, path),
    )
