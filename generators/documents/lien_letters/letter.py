"""A letter to each lienholder: chosen by what the file calls for, finished as a draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from casefile.case import CaseFile
from casefile.distribution import LienReport, ReducedLien, report_liens
from casefile.errors import UnusableInput
from casefile.identity import same_organisation
from casefile.keys import holder_slug
from casefile.ledger import Ledger, build_ledger
from casefile.liens import DISPUTED, LienView, view_liens
from casefile.matter import parse_fee
from casefile.money import ZERO
from casefile.reductions import Settlement
from generators import stationery
from generators.claimbook import ClaimBook
from generators.desk import Built, Desk
from generators.documents.lien_letters import dispute, heading, itemization, reduction
from generators.documents.lien_letters.bench import Bench
from generators.documents.lien_letters.options import LetterKind, LienOptions
from generators.documents.lien_letters.view import Body, LetterView
from generators.finishing import finish
from generators.letterhead import firm_lines

NAME = "lien-letters"
TEMPLATE = "lien-letter"


def build(case: CaseFile, options: LienOptions, desk: Desk) -> tuple[Built, ...]:
    """Return a draft for each holder, or for the one that the options name.

    Raises:
        UnusableInput: no such holder, none at all, or a reduction without a settlement. PermanentError: a figure
            has no claim.
    """
    ledger = build_ledger(case)
    views = view_liens(case, ledger)
    settlement = _settlement(case, options)
    report = report_liens(case, views, settlement, desk.today, desk.signed_off)
    chosen = [one for one in report.liens if _is_wanted(one.lien, options.holder)]
    if not chosen:
        known = ", ".join(view.holder for view in views)
        words = (
            f"no such lienholder; in the file: {known}" if known else "nothing in the file asserts or implies a lien"
        )
        raise UnusableInput(f"matter {case.matter.number}: {words}")
    if options.letter == "reduction" and settlement is None:
        raise UnusableInput("a reduction needs the settlement's amount: give it with --settlement")
    names = _names([one.lien.holder for one in chosen])
    made = [_bench(case, options, desk, ledger, report, one, settlement) for one in chosen]
    return tuple(_finished(bench, name) for bench, name in zip(made, names, strict=True))


def fitting(lien: LienView, settlement: Settlement | None) -> LetterKind:
    """Return what the file calls for: a dispute, then a reduction once there is a settlement, else an itemization."""
    if settlement is not None and lien.related.amount > ZERO and not lien.suspected:
        return "reduction"
    return "dispute" if lien.state in DISPUTED else "itemization"


def _is_wanted(lien: LienView, holder: str | None) -> bool:
    if not holder:
        return True
    return holder_slug(lien.holder) == holder_slug(holder) or same_organisation(lien.holder, holder)


def _settlement(case: CaseFile, options: LienOptions) -> Settlement | None:
    if options.settlement is None:
        return None
    if options.settlement <= 0:
        raise UnusableInput("the settlement is an amount above zero")
    fee = parse_fee(case.matter.fee_percentage) if case.matter.fee_percentage else Fraction(0)
    return Settlement(gross=options.settlement, fee=fee, costs=case.matter.costs or ZERO)


def _names(holders: Sequence[str]) -> list[str]:
    """Return a folder for each holder; two of one name are told apart by a number."""
    slugs = [holder_slug(holder) for holder in holders]
    seen: dict[str, int] = {}
    names = []
    for slug in slugs:
        seen[slug] = seen.get(slug, 0) + 1
        names.append(f"{NAME}/{slug}" if seen[slug] == 1 else f"{NAME}/{slug}-{seen[slug]}")
    return names


def _bench(
    case: CaseFile,
    options: LienOptions,
    desk: Desk,
    ledger: Ledger,
    report: LienReport,
    reduced: ReducedLien,
    settlement: Settlement | None,
) -> Bench:
    book = ClaimBook(case, desk)
    return Bench(
        case=case,
        book=book,
        options=options,
        ledger=ledger,
        lien=reduced.lien,
        reduced=reduced,
        report=report,
        settlement=settlement,
        attorney=stationery.attorney_of(case, book),
    )


def _finished(bench: Bench, name: str) -> Built:
    kind = bench.options.letter if bench.options.letter != "fitting" else fitting(bench.lien, bench.settlement)
    return finish(name, TEMPLATE, _view(bench, _BODIES[kind](bench)), bench.book, bench.lien.problems)


def _view(bench: Bench, body: Body) -> LetterView:
    return LetterView(
        firm_name=bench.book.settings("firm.name"),
        firm_lines=firm_lines(bench.book),
        date=stationery.date_line(bench.book),
        delivery="By mail, and by e-mail where you have given us an address for it",
        addressee=heading.addressee(bench),
        title=body.title,
        caption=heading.caption(bench),
        running_head=f"{bench.client}, {bench.holder}",
        salutation="To whom it may concern:",
        opening=body.opening,
        payments=body.payments,
        lines=body.lines,
        lines_text=body.lines_text,
        account=body.account,
        account_text=body.account_text,
        elements=body.elements,
        steps=body.steps,
        steps_text=body.steps_text,
        asks=body.asks,
        closing=body.closing,
        signature=stationery.signature(bench.book, bench.attorney),
    )


_BODIES: Mapping[str, Callable[[Bench], Body]] = {
    "itemization": itemization.body,
    "dispute": dispute.body,
    "reduction": reduction.body,
}
