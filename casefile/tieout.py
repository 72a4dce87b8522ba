"""The tie-out: lines = bill = provider's subtotal = specials table = demand, to the cent, each step shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Literal

from casefile.accounts import Ledger, ProviderAccount
from casefile.case import CaseFile, worked_out_once
from casefile.citations import Cite, Figure
from casefile.dossiers import Dossier, Sorted, sort_papers
from casefile.ledger import ledger_of
from casefile.money import ZERO, Money, format_money, total
from casefile.paper_sums import Stated, paper_sums
from casefile.places import Places, places
from casefile.vocabulary import Vocabulary

Step = Literal["paper", "bills to provider", "provider across", "table down", "figure claimed", "demand"]
STEPS: dict[Step, str] = {
    "paper": "Each paper's lines come to its own totals",
    "bills to provider": "Each provider's bills come to its subtotal",
    "provider across": "Each provider's row adds up across",
    "table down": "The providers' rows add up to the table's totals",
    "figure claimed": "The providers' figures add up to the figure claimed",
    "demand": "The demand as last drafted prints these figures",
}


class Check(Vocabulary):
    """One step: two amounts that must be the same, what each is, and where each stands."""

    step: Step
    what: str
    one: Money
    one_is: str
    other: Money
    other_is: str
    cites: tuple[Cite, ...] = ()
    sentence: str

    @property
    def difference(self) -> Money:
        """What the first amount has above the second."""
        return self.one - self.other

    @property
    def ties(self) -> bool:
        """Whether both amounts are the same to the cent."""
        return self.difference == 0


class PrintedRow(Vocabulary):
    """One row of a demand's table of medical expenses as it stands printed, by the ledger's columns."""

    provider: str
    amounts: Mapping[str, Money]


class PrintedDemand(Vocabulary):
    """The figures of a demand as last drafted; `name` says which draft."""

    name: str
    rows: tuple[PrintedRow, ...] = ()
    total: PrintedRow | None = None
    claimed: Money | None = None


class TieOut(Vocabulary):
    """All steps in order, and what the ledger's papers say differently of one another."""

    checks: tuple[Check, ...] = ()
    between_papers: tuple[str, ...] = ()

    @property
    def differences(self) -> tuple[Check, ...]:
        """The steps that do not tie out."""
        return tuple(check for check in self.checks if not check.ties)


def tie_out(case: CaseFile, printed: PrintedDemand | None = None) -> TieOut:
    """Return every step from the papers' lines to the demand; `printed` is what its last draft prints."""
    papers = sort_papers(case)
    return tie_out_of(case, papers, ledger_of(case, papers), printed)


@worked_out_once
def tie_out_of(case: CaseFile, papers: Sorted, known: Ledger, printed: PrintedDemand | None = None) -> TieOut:
    """Return it of papers that were sorted, and of the ledger made of them, already."""
    where = places(case.documents)
    checks = [
        *(paper_check(stated, where) for stated in paper_sums(case)),
        *(_bills(dossier, where) for dossier in sorted(papers.dossiers, key=lambda one: one.practice.name)),
        *(_across(account) for account in known.providers),
        *_down(known),
        *_claimed(known),
        *(_demand(known, printed) if printed else ()),
    ]
    return TieOut(checks=tuple(checks), between_papers=tuple(problem.sentence for problem in known.problems))


def shape(tied: TieOut, where: Places | None = None) -> dict[str, object]:
    """Return it as the JSON of `matterflow tie-out`."""
    return {
        "ties_out": not tied.differences,
        "checked": {step: sum(check.step == step for check in tied.checks) for step in STEPS},
        "differences": [
            {
                "step": check.step,
                "what": check.what,
                "one": f"{check.one:.2f}",
                "one_is": check.one_is,
                "other": f"{check.other:.2f}",
                "other_is": check.other_is,
                "difference": f"{check.difference:.2f}",
                "pages": [_page(cite, where) for cite in check.cites] if where else [],
                "sentence": check.sentence,
            }
            for check in tied.differences
        ],
        "between_papers": list(tied.between_papers),
    }


def _page(cite: Cite, where: Places) -> dict[str, object]:
    return {"document": cite.document, "page": where.page(cite), "paper": where.paper(cite.document)}


def paper_check(stated: Stated, where: Places) -> Check:
    """Hold a paper's lines against a total that it prints."""
    paper = where.paper(stated.document)
    at = where.page(stated.total.cite)
    first = f"the {paper}: its {stated.what} come to {format_money(stated.lines)} ({_line_pages(stated, where)})"
    sentence = f"{first}, its {stated.total_is} reads {format_money(stated.total.amount)} (page {at})"
    off = stated.lines - stated.total.amount
    return Check(
        step="paper",
        what=f"{paper}: {stated.what}",
        one=stated.lines,
        one_is=f"its {stated.what}",
        other=stated.total.amount,
        other_is=f"its {stated.total_is}",
        cites=_distinct((*stated.rows, stated.total.cite), where),
        sentence=f"{sentence}; {_hint(off, stated)}" if off else f"{sentence}.",
    )


def _line_pages(stated: Stated, where: Places) -> str:
    pages = sorted({where.page(cite) for cite in stated.rows})
    if not pages:
        return "none printed"
    return f"page {pages[0]}" if len(pages) == 1 else f"pages {pages[0]} to {pages[-1]}"


def _hint(off: Money, stated: Stated) -> str:
    """Return what such a difference usually comes from: said as a hint, decided by nobody."""
    size = abs(off)
    if any(abs(amount) == size for amount in stated.amounts):
        seems = "counted twice" if off > 0 else "missing"
        return f"the difference of {format_money(size)} is that of one line, which may be {seems}."
    if size * 100 % 9 == 0 and size >= Decimal("0.09"):
        return f"a difference of {format_money(size)}, which nine divides, is often two digits that changed places."
    if off < 0:
        return f"{format_money(size)} are missing among the lines: a line or a page may not be in the file."
    return f"the lines have {format_money(size)} too much."


def _distinct(cites: Sequence[Cite], where: Places) -> tuple[Cite, ...]:
    """Return one place a page, in order."""
    return tuple({(cite.document, where.page(cite)): cite for cite in reversed(cites)}.values())[::-1]


def _bills(dossier: Dossier, where: Places) -> Check:
    """Hold what the provider's papers show in all against the subtotal: shown again, set aside, counted."""
    charges = dossier.gathered.charges
    shown = [mention.billed for bill in dossier.bills for mention in bill.mentions]
    firsts = {charges[at].first.billed for at in dossier.counted}
    counted = set(dossier.counted)
    aside = {charge.first.billed for at, charge in enumerate(charges) if at not in counted}
    again = [figure for figure in shown if figure not in firsts and figure not in aside]
    left = [figure for figure in shown if figure in aside]
    on_bills = set(shown)
    alone = [charges[at].first.billed for at in dossier.counted if charges[at].first.billed not in on_bills]
    subtotal = total(charges[at].first.amount for at in dossier.counted)
    bridge = _sum(shown) - _sum(again) - _sum(left) + _sum(alone)
    parts = [f"its bills show {format_money(_sum(shown))}"]
    parts += [f"less {format_money(_sum(again))} shown on more than one"] if again else []
    parts += [f"less {format_money(_sum(left))} set aside"] if left else []
    parts += [f"with {format_money(_sum(alone))} that payers' papers alone show"] if alone else []
    return Check(
        step="bills to provider",
        what=dossier.practice.name,
        one=bridge,
        one_is=f"{', '.join(parts)}",
        other=subtotal,
        other_is="the provider's subtotal",
        cites=_distinct([figure.cite for figure in shown], where),
        sentence=f"{dossier.practice.name}: {', '.join(parts)}"
        f"{f', that is {format_money(bridge)}' if len(parts) > 1 else ''}; its subtotal is {format_money(subtotal)}.",
    )


def _sum(figures: Sequence[Figure]) -> Money:
    return total(figure.amount for figure in figures)


def _across(account: ProviderAccount) -> Check:
    settled = account.adjusted.amount + account.paid_amount + account.patient_paid.amount + account.outstanding
    return Check(
        step="provider across",
        what=account.provider,
        one=account.billed.amount,
        one_is="billed",
        other=settled,
        other_is="written off, paid by others, paid by the client and outstanding",
        sentence=f"{account.provider}: billed {format_money(account.billed.amount)} = written off "
        f"{format_money(account.adjusted.amount)} + paid {format_money(account.paid_amount)} + paid by the client "
        f"{format_money(account.patient_paid.amount)} + outstanding {format_money(account.outstanding)}.",
    )


def _down(ledger: Ledger) -> Iterator[Check]:
    rows, totals = ledger.providers, ledger.totals
    for column, whole, parts in (
        ("billed", totals.billed, [one.billed.amount for one in rows]),
        ("adjusted", totals.adjusted, [one.adjusted.amount for one in rows]),
        ("paid by others", totals.paid, [one.paid_amount for one in rows]),
        ("paid by the client", totals.patient_paid, [one.patient_paid.amount for one in rows]),
        ("outstanding", totals.outstanding, [one.outstanding for one in rows]),
    ):
        added = total(parts)
        yield Check(
            step="table down",
            what=column,
            one=added,
            one_is=f"{len(parts)} providers' {column}",
            other=whole,
            other_is="the table's total",
            sentence=f"{column}: the {len(parts)} rows come to {format_money(added)}, the total is "
            f"{format_money(whole)}.",
        )


def _claimed(ledger: Ledger) -> Iterator[Check]:
    if ledger.totals.claimed is None:
        return
    parts = total(account.measure.claimed for account in ledger.providers if account.measure)
    yield Check(
        step="figure claimed",
        what="past medical expenses",
        one=parts,
        one_is="the providers' figures by the state's rule",
        other=ledger.totals.claimed,
        other_is="the figure claimed",
        sentence=f"past medical expenses: the providers' figures come to {format_money(parts)}, claimed are "
        f"{format_money(ledger.totals.claimed)}.",
    )


def _demand(ledger: Ledger, printed: PrintedDemand) -> Iterator[Check]:
    known = {account.provider.casefold(): account for account in ledger.providers}
    for row in printed.rows:
        account = known.pop(row.provider.casefold().removesuffix(" (on lien)"), None)
        for column, amount in row.amounts.items():
            held = _columns(account)[column] if account else ZERO
            yield _printed(printed, f"{row.provider}, {column}", amount, held)
    for account in known.values():
        yield _printed(printed, f"{account.provider}, billed", ZERO, account.billed.amount)
    if printed.total:
        totals = ledger.totals
        whole = dict(
            zip(
                _COLUMNS,
                (totals.billed, totals.adjusted, totals.paid, totals.patient_paid, totals.outstanding),
                strict=True,
            )
        )
        for column, amount in printed.total.amounts.items():
            yield _printed(printed, f"total {column}", amount, whole[column])
    if printed.claimed is not None:
        yield _printed(printed, "past medical expenses", printed.claimed, ledger.totals.claimed or ZERO)


_COLUMNS = ("billed", "adjusted", "paid", "patient paid", "outstanding")


def _columns(account: ProviderAccount) -> dict[str, Money]:
    amounts = (
        account.billed.amount,
        account.adjusted.amount,
        account.paid_amount,
        account.patient_paid.amount,
        account.outstanding,
    )
    return dict(zip(_COLUMNS, amounts, strict=True))


def _printed(printed: PrintedDemand, what: str, amount: Money, held: Money) -> Check:
    return Check(
        step="demand",
        what=what,
        one=amount,
        one_is=f"{printed.name} prints",
        other=held,
        other_is="the ledger has",
        sentence=f"{what}: {printed.name} prints {format_money(amount)}, the ledger has {format_money(held)}"
        f"{'.' if amount == held else '; draft it again, or correct it.'}",
    )
