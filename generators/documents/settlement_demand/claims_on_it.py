"""The liens known to us: who asserts what, and what of it is for this injury."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.citations import Figure
from casefile.law.rules import the_rule
from casefile.liens import LienView
from casefile.money import format_dollars
from generators.citing import all_covered
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
    settled = "All liens will be resolved from the proceeds of the settlement."
    return (*told, *_medicare(bench), settled + "".join(_notes(bench)))


def asserted_holders(bench: Bench) -> list[str]:
    """Return who has asserted a lien, each with the page of the notice."""
    places = [view.asserted.cite for view in bench.liens if view.asserted is not None]
    named = [f"{_holder(bench, place.document)} {bench.cite(place.document, place.path)}" for place in places]
    return list(all_covered(bench.book, named))


def _medicare(bench: Bench) -> Iterator[str]:
    """Yield what is said of Medicare: that it is repaid, and what is still to come; its number is never printed."""
    kinds = {view.kind for view in bench.liens if not view.suspected}
    client = bench.case.matter.client
    if client.medicare_number is None and "medicare" not in kinds:
        return
    book, rule = bench.book, the_rule("US", "medicare_statement")
    law = f" ({book.law(rule)}: {book.law(rule, rule.text.rstrip('.'))})" if rule else ""
    yield (
        f"{bench.short} is entitled to Medicare{law}. What the insurer must report to Medicare is given on request and "
        "apart from this letter."
    ) + note(
        "The Medicare number stands in no letter. The amount repaid is that of the final demand, not of this letter."
    )
    if "medicare" not in kinds:
        yield gap("Medicare's conditional payments; no letter of the recovery centre is in the file")


def _lien(bench: Bench, view: LienView) -> str:
    if view.asserted is not None:
        return _asserted(bench, view, view.asserted)
    account = next((one for one in bench.ledger.providers if one.provider == view.holder), None)
    if account is None or account.outstanding <= 0 or not account.documents:
        return ""
    owed = bench.book.amount(view.documented, format_dollars)
    name = provider_name(bench, account)
    return f"{name}, {_KINDS.get(view.kind, 'lien')}: {owed} owed {bench.cite(account.documents[0])}." if owed else ""


def _asserted(bench: Bench, view: LienView, asserted: Figure) -> str:
    book, paper = bench.book, asserted.cite.document
    dated = book.held(paper, "date")
    amount = book.figure(asserted, format_dollars)
    related = book.amount(view.related, format_dollars)
    itemised = view.documented.amount == asserted.amount
    different = itemised and view.related.amount != asserted.amount
    part = f", of which {related} is for this injury" if different and related and view.related.amount else ""
    on = f" on {dated}" if dated else ""
    words = _KINDS.get(view.kind, "lien")
    kind = "" if words.lower() in view.holder.lower() else f", {words},"
    doubts = "".join(note(problem.sentence) for problem in view.problems)
    return f"{_holder(bench, paper)}{kind} asserted {amount}{on}{part} {bench.cite(paper, asserted.cite.path)}.{doubts}"


def _holder(bench: Bench, paper: str) -> str:
    """Return who asserts: the lienholder of a notice, or the provider whose bill says that it is a lien."""
    paths = ("lienholder", "provider_name", "facility", "carrier")
    named = (bench.book.held(paper, path, cased) for path in paths)
    return next((name for name in named if name), gap("who asserts this lien"))


def _notes(bench: Bench) -> Iterator[str]:
    for view in bench.liens:
        if view.suspected:
            yield note(f"Not asserted, but the file implies it: {view.holder}. {view.why or ''}".strip())
        for item in view.unrelated:
            yield note(f"{view.holder}, line {item.line}: {item.amount.amount:,.2f} left out; {item.reason}.")
