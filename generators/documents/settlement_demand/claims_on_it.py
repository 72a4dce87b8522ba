"""The liens known to us: who asserts what, and what of it is for this injury."""

from __future__ import annotations

from collections.abc import Iterator

from casefile.citations import Figure
from casefile.law.rules import EVERYWHERE, the_rule
from casefile.liens import CARE_KINDS, LienView
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
    """Return whose claims an offer satisfies, each with the page of the notice; what is disputed is said to be."""
    named = []
    for view in bench.liens:
        if view.asserted is not None:
            place = view.asserted.cite
            disputed = "the disputed claim of" if view.state == "disputed" else "the claim of"
            named.append(f"{disputed} {_holder(bench, place.document)} {bench.cite(place.document, place.path)}")
    return list(all_covered(bench.book, named))


def _medicare(bench: Bench) -> Iterator[str]:
    """Yield what is said of Medicare: that it is repaid, and what is still to come; its number is never printed."""
    kinds = {view.kind for view in bench.liens if not view.suspected}
    client = bench.case.matter.client
    if client.medicare_number is None and "medicare" not in kinds:
        return
    book, rule = bench.book, the_rule(EVERYWHERE, "medicare_statement")
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
    part = f", of which {related} is for this injury" if _is_part(view) and related else ""
    on = f" on {dated}" if dated else ""
    words = _KINDS.get(view.kind, "lien")
    kind = "" if words.lower() in view.holder.lower() else f", {words},"
    doubts = "".join(note(problem.sentence) for problem in view.problems)
    where = bench.cite(paper, asserted.cite.path)
    return f"{_holder(bench, paper)}{kind} asserted {amount}{on}{part} {where}.{_disputed(bench, view)}{doubts}"


def _is_part(view: LienView) -> bool:
    """Tell whether a payer's own lines show what of its claim is for this injury, and what is not."""
    return view.state == "disputed in part" and bool(view.unrelated)


def _disputed(bench: Bench, view: LienView) -> str:
    """Return what the letter to the holder says too: that nothing, or less, is owed, and that this is disputed."""
    if view.state == "disputed":
        shown = _paid_off(bench, view) if view.nothing_owed else "None of it is for this injury"
        return f" {shown}; we dispute the claim."
    if view.state != "disputed in part":
        return ""
    related = bench.book.amount(view.related, format_dollars)
    if related is None or _is_part(view):
        return " We dispute the rest."
    shown = "owed on the account" if view.kind in CARE_KINDS else "paid for this injury"
    return f" Our file shows {related} {shown}; we dispute the rest."


def _paid_off(bench: Bench, view: LienView) -> str:
    """Return that the account is paid in full, with the figures that leave nothing."""
    account = next((one for one in bench.ledger.providers if one.provider == view.account), None)
    if account is None:
        return "Nothing is owed on the account"
    taken = [account.adjusted, *(part.paid for part in account.paid), account.patient_paid]
    amounts = [bench.book.amount(one) for one in (account.billed, *(one for one in taken if one.figures))]
    held = [one for one in amounts if one is not None]
    if len(held) != len(amounts):
        return "Nothing is owed on the account"
    left = bench.book.total(held[:1], held[1:], format_dollars)
    return f"The account is paid: {' - '.join(held)} = {left} (billed, less what was written off and paid)"


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
