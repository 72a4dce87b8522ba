"""The sheet by provider: sums over the charges, each row and the table added up by the program that opens it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from openpyxl.formatting.rule import Rule
from openpyxl.styles import PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from casefile.accounts import ProviderAccount
from casefile.dates import format_date
from casefile.law.rules import needs_confirmation, rule_by_id
from casefile.money import ZERO, Money, format_money, total
from generators.ledger.view import ASIDE, CHARGES, FIRST_ROW, NUMBER, TIE_OUT, View, letter
from generators.names import cased
from generators.spreadsheets import Column, Formula, Table, Value, plain_words, write_table, write_total

_RED = PatternFill("solid", bgColor="F8D7DA")


def write_summary(sheet: Worksheet, view: View, charges: Table) -> None:
    """Write a row a provider and the totals, as sums over the sheet of charges."""
    payers = [Column(f"Paid by {payer}", 15) for payer in view.payers]
    columns = [
        Column(NUMBER, 6), Column("Provider", 34), Column("NPI", 13), Column("First", 12), Column("Last", 12),
        Column("Visits", 8), Column("Billed", 14), Column("Adjusted", 14), *payers, Column("Paid by client", 14),
        Column("Outstanding", 14), Column("Check", 9), Column("Claimed", 14), Column("Situation", 16),
        Column("Bills", 18),
    ]  # fmt: skip
    rows = [
        _summary_row(number, account, view, charges, columns, at)
        for at, (number, account) in enumerate(enumerate(view.ledger.providers, 1), FIRST_ROW)
    ]
    table = write_table(sheet, columns, rows)
    _totals(sheet, view, table, columns)
    check = f"{table.letters['Check']}{FIRST_ROW}:{table.letters['Check']}{table.last + 1}"
    differs = Rule(type="cellIs", operator="notEqual", formula=["0"], dxf=DifferentialStyle(fill=_RED))
    sheet.conditional_formatting.add(check, differs)
    for more, words in enumerate(_below(view), table.last + 3):
        plain_words(sheet, more, words, columns=len(columns))
    sheet.freeze_panes = "C5"


def subtitle(view: View) -> str:
    """Return what stands under the heading."""
    loss = view.case.matter.incident.date_of_loss
    since = f"loss of {format_date(loss)}, " if loss else ""
    return f"{since}as of {format_date(view.desk.today)}; every amount is a sum over the sheet {CHARGES}"


def _summary_row(
    number: int, account: ProviderAccount, view: View, charges: Table, columns: Sequence[Column], at: int
) -> list[Value]:
    def over(heading: str, value: Money) -> Formula:
        amounts, numbers = charges.column(heading, CHARGES), charges.column(NUMBER, CHARGES)
        return Formula(f"ROUND(SUMIFS({amounts},{numbers},A{at}),2)", value)

    letters = {column.heading: letter(place) for place, column in enumerate(columns)}
    paid = {part.payer: part.paid.amount for part in account.paid}
    off = [letters["Adjusted"], *(letters[f"Paid by {payer}"] for payer in view.payers), letters["Paid by client"]]
    rest = "".join(f"-{letter}{at}" for letter in off)
    measure = account.measure
    billed = measure is not None and rule_by_id(measure.rule).terms.get("figure") == "billed"
    claimed = f"{letters['Billed']}{at}" if billed else f"ROUND({letters['Billed']}{at}-{letters['Adjusted']}{at},2)"
    days = account.dates
    return [
        number,
        cased(account.provider),
        account.npi or "",
        days[0] if days else "not printed",
        days[-1] if days else "not printed",
        len(account.visits),
        over("Billed", account.billed.amount),
        over("Adjusted", account.adjusted.amount),
        *(over(f"Paid by {payer}", paid.get(payer, ZERO)) for payer in view.payers),
        over("Paid by client", account.patient_paid.amount),
        over("Outstanding", account.outstanding),
        Formula(f"ROUND({letters['Billed']}{at}{rest}-{letters['Outstanding']}{at},2)", ZERO),
        Formula(claimed, measure.claimed) if measure else "no rule",
        measure.situation if measure else "",
        view.page(account.visits[0].charges[0].billed.cite),
    ]


def _totals(sheet: Worksheet, view: View, table: Table, columns: Sequence[Column]) -> None:
    totals = view.ledger.totals
    by_payer = {f"Paid by {part.payer}": part.paid.amount for part in view.ledger.paid}
    values: dict[str, Decimal | int] = {
        "Visits": sum(len(account.visits) for account in view.ledger.providers),
        "Billed": totals.billed,
        "Adjusted": totals.adjusted,
        **by_payer,
        "Paid by client": totals.patient_paid,
        "Outstanding": totals.outstanding,
        "Check": ZERO,
        "Claimed": totals.claimed if totals.claimed is not None else ZERO,
    }
    row: list[Value] = ["", "Total"]
    for column in columns[2:]:
        value = values.get(column.heading)
        if value is None:
            row.append("")
            continue
        added = f"SUM({table.column(column.heading)})"
        whole = column.heading == "Visits"
        row.append(Formula(added, value, "0") if whole else Formula(f"ROUND({added},2)", value))
    write_total(sheet, table.last + 1, row)


def _below(view: View) -> Iterator[str]:
    totals = view.ledger.totals
    if totals.claimed is None or view.ledger.claimed_rule is None:
        yield needs_confirmation(None, (), "the figure to claim for past medical expenses") or ""
    else:
        rule = rule_by_id(view.ledger.claimed_rule)
        yield f"Claimed for past medical expenses: {format_money(totals.claimed)}. {rule.cite}: {rule.text}"
        yield needs_confirmation(rule, tuple(view.desk.signed_off)) or ""
    apart = len(view.tied.differences)
    yield (
        f"Tie-out: {len(view.tied.checks)} steps, "
        f"{'all tie out to the cent' if not apart else f'{apart} DO NOT TIE OUT: see the sheet {TIE_OUT}'}."
    )
    if view.ledger.excluded:
        aside = total(one.amount.amount for one in view.ledger.excluded)
        count = len(view.ledger.excluded)
        charges = f"{count} charges" if count > 1 else "one charge"
        yield f"Set aside and not counted: {charges}, {format_money(aside)} (sheet {ASIDE})."
