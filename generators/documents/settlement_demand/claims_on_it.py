"""The liens known to us: who asserts what, and what of it is for this injury."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.liens import LienView
from casefile.money import format_dollars
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.visits import provider_name
from generators.markup import gap, note
from generators.names import cased

_KINDS = {
    "medicare": "Medicare",
    "medicare_advantage": "Medicare Advantage plan",
    "medicaid": "Medicaid",
    "health_plan": "health plan",
    "erisa_plan": "ERISA plan",
    "hospital": "hospital lien",
    "provider": "provider on lien",
    "workers_compensation": "workers' compensation",
    "tricare_va": "federal health programme",
    "child_support": "child support",
}


def liens(bench: Bench) -> tuple[str, ...]:
    """Return a paragraph a lien, and what becomes of all of them."""
    told = [words for view in bench.liens if (words := _lien(bench, view))]
    if not told:
        told = [gap("liens: no notice is in the file; ask the client's plan, the providers and the public programmes")]
    return (*told, "All liens will be resolved from the proceeds of the settlement." + "".join(_notes(bench)))


def _lien(bench: Bench, view: LienView) -> str:
    if view.asserted is not None and view.notice is not None:
        return _asserted(bench, view, view.notice)
    account = next((one for one in bench.ledger.providers if one.provider == view.holder), None)
    if account is None or account.outstanding <= 0 or not account.documents:
        return ""
    owed = bench.book.amount(view.documented, format_dollars)
    name = provider_name(bench, account)
    return f"{name}, {_KINDS.get(view.kind, 'lien')}: {owed} owed {bench.cite(account.documents[0])}." if owed else ""


def _asserted(bench: Bench, view: LienView, notice: str) -> str:
    book = bench.book
    holder = book.record(notice, "lienholder", cased)
    dated = book.held(notice, "date")
    amount = book.record(notice, "amount_claimed")
    related = book.amount(view.related, format_dollars)
    different = view.asserted is not None and view.related.amount != view.asserted.amount
    part = f", of which {related} is for this injury" if different and related and view.related.amount else ""
    on = f" on {dated}" if dated else ""
    words = _KINDS.get(view.kind, "lien")
    kind = "" if words.lower() in view.holder.lower() else f", {words},"
    doubts = "".join(note(problem.sentence) for problem in view.problems)
    return f"{holder}{kind} asserted {amount}{on}{part} {bench.cite(notice, 'amount_claimed')}.{doubts}"


def _notes(bench: Bench) -> Iterator[str]:
    for view in bench.liens:
        if view.suspected:
            yield note(f"Not asserted, but the file implies it: {view.holder}. {view.why or ''}".strip())
        for item in view.unrelated:
            yield note(f"{view.holder}, line {item.line}: {item.amount.amount:,.2f} left out; {item.reason}.")
