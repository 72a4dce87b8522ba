"""The sheet of charges, one line a charge, and that of the payers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from casefile.accounts import LedgerCharge, Posting, ProviderAccount
from casefile.citations import Figure
from casefile.dates import format_date
from casefile.identity import same_organisation
from casefile.money import ZERO, Money, total
from generators.ledger.view import CHARGES, FIRST_ROW, NUMBER, PAYERS, View, letter
from generators.names import cased
from generators.spreadsheets import (
    Book,
    Column,
    Formula,
    Table,
    Value,
    new_sheet,
    plain_words,
    write_table,
    write_total,
)


def write_charges(book: Book, view: View) -> Table:
    """Write a line a charge, and one for each entry that papers state for several charges together."""
    sheet = new_sheet(
        book,
        CHARGES,
        f"Charges of matter {view.case.matter.number}",
        "One line a charge, on however many papers it stands; what papers state for several charges together has a "
        "line of its own",
    )
    payers = [Column(f"Paid by {payer}", 15) for payer in view.payers]
    columns = [
        Column(NUMBER, 6), Column("Provider", 30), Column("Date", 12), Column("Code", 10), Column("Modifiers", 11),
        Column("Description", 34), Column("Billed", 13), Column("Adjusted", 13), *payers, Column("Paid by client", 13),
        Column("Outstanding", 13), Column("Page", 16), Column("Also shown on", 30),
    ]  # fmt: skip
    lines = [
        (number, account, line) for number, account in enumerate(view.ledger.providers, 1) for line in _lines(account)
    ]
    rows = [_charge_row(number, account, line, view, at) for at, (number, account, line) in enumerate(lines, FIRST_ROW)]
    table = write_table(sheet, columns, rows)
    by_payer = {f"Paid by {part.payer}": part.paid.amount for part in view.ledger.paid}
    totals = view.ledger.totals
    values = {
        "Billed": totals.billed,
        "Adjusted": totals.adjusted,
        **by_payer,
        "Paid by client": totals.patient_paid,
        "Outstanding": totals.outstanding,
    }
    shown = [
        Formula(f"ROUND(SUBTOTAL(109,{table.column(one.heading)}),2)", values[one.heading])
        if one.heading in values
        else ""
        for one in columns[1:]
    ]
    write_total(sheet, table.last + 1, ["", "Total of the lines shown", *shown[1:]])
    sheet.freeze_panes = "C5"
    return table


class _Line(NamedTuple):
    """A charge with the entries about it alone, or one entry that is about several charges."""

    charge: LedgerCharge | None
    entries: tuple[Posting, ...]


def _lines(account: ProviderAccount) -> Iterator[_Line]:
    by_charge: dict[Figure, list[Posting]] = {}
    for entry in account.postings:
        if len(entry.charges) == 1:
            by_charge.setdefault(entry.charges[0], []).append(entry)
    for visit in account.visits:
        for charge in visit.charges:
            yield _Line(charge, tuple(by_charge.get(charge.billed, ())))
    for entry in account.postings:
        if len(entry.charges) != 1:
            yield _Line(None, (entry,))


def _charge_row(number: int, account: ProviderAccount, line: _Line, view: View, at: int) -> list[Value]:
    def of(what: str, payer: str | None = None) -> Money:
        return total(one.amount.amount for one in line.entries if one.what == what and one.payer == payer)

    charge = line.charge
    billed = charge.billed.amount if charge else ZERO
    paid = [of("paid", payer) for payer in view.payers]
    off = [of("adjusted"), *paid, of("patient_paid")]
    first = ord("G") - ord("A")
    rest = "".join(f"-{letter(first + 1 + place)}{at}" for place in range(len(off)))
    cites = [figure.cite for one in line.entries for figure in one.amount.figures]
    page = view.page(charge.billed.cite if charge else cites[0])
    also = [*(charge.also if charge else ())]
    others = [view.page(figure.cite).words for figure in also] + [view.page(cite).words for cite in cites]
    return [
        number,
        cased(account.provider),
        (charge.date or "not printed") if charge else "",
        (charge.code or charge.revenue_code or "") if charge else "",
        ", ".join(charge.modifiers) if charge else "",
        (charge.description or "") if charge else _for_several(line.entries[0], account),
        billed if charge else ZERO,
        *off,
        Formula(f"ROUND(G{at}{rest},2)", billed - total(off)),
        page,
        "; ".join(dict.fromkeys(word for word in others if word != page.words)),
    ]


def _for_several(entry: Posting, account: ProviderAccount) -> str:
    words = {
        "adjusted": "Written off",
        "paid": f"Paid by {entry.payer}",
        "patient_paid": "Paid by the client",
    }[entry.what]
    charges = {charge.billed: charge.date for visit in account.visits for charge in visit.charges}
    days = sorted({day for figure in entry.charges if (day := charges.get(figure))})
    if not days:
        return f"{words}, for the account"
    span = format_date(days[0]) if len(days) == 1 else f"{format_date(days[0])} to {format_date(days[-1])}"
    return f"{words}, for {len(entry.charges)} charges of {span}"


def write_payers(book: Book, view: View, charges: Table) -> None:
    """Write who paid how much, beside what each asserts as a lien."""
    sheet = new_sheet(book, PAYERS, "Payers", "Who paid how much for the injury, and what they assert as a lien")
    columns = [
        Column("Payer", 38), Column("Kind", 24), Column("Paid", 15), Column("Asserted as a lien", 18),
        Column("Asserted above paid", 18), Column("Page of the notice", 20),
        Column("How the lien stands", 44),
    ]  # fmt: skip
    rows: list[list[Value]] = []
    for at, part in enumerate(view.ledger.paid, FIRST_ROW):
        lien = next((one for one in view.liens if one.asserted and same_organisation(one.holder, part.payer)), None)
        asserted = lien.asserted if lien else None
        amounts = charges.column(f"Paid by {part.payer}", CHARGES)
        above = asserted.amount - part.paid.amount if asserted else ZERO
        rows.append(
            [
                cased(part.payer),
                part.kind.replace("_", " "),
                Formula(f"ROUND(SUM({amounts}),2)", part.paid.amount),
                asserted.amount if asserted else "",
                Formula(f"ROUND(D{at}-C{at},2)", above) if asserted else "",
                view.page(asserted.cite) if asserted else "",
                lien.state_words if lien else "",
            ]
        )
    table = write_table(sheet, columns, rows)
    if not rows:
        plain_words(sheet, 5, "No payer's payment is in the file.", columns=len(columns))
        return
    paid = Formula(f"ROUND(SUM({table.column('Paid')}),2)", view.ledger.totals.paid)
    write_total(sheet, table.last + 1, ["Total", "", paid, "", "", "", ""])
