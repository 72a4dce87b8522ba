"""The sheets that prove the ledger: what is set aside, how it ties out, which rule measures each account."""

from __future__ import annotations

from casefile.law.rules import needs_confirmation, rule_by_id
from casefile.money import ZERO, total
from casefile.tieout import STEPS
from generators.ledger.view import ASIDE, FIRST_ROW, LAW, TIE_OUT, View
from generators.names import cased
from generators.spreadsheets import Book, Column, Formula, Value, mark, new_sheet, plain_words, write_table, write_total


def write_aside(book: Book, view: View) -> None:
    """Write what is in the file and not counted, each with its reason."""
    sheet = new_sheet(book, ASIDE, "Set aside", "In the file, and not in the specials: each with its reason")
    columns = [
        Column("Date", 13), Column("Provider", 34), Column("Description", 34), Column("Amount", 14),
        Column("Paid", 14), Column("Why", 56), Column("Page", 18),
    ]  # fmt: skip
    rows: list[list[Value]] = [
        [
            one.date or "not printed",
            cased(one.provider) if one.provider else "not named",
            one.description or "",
            one.amount.amount,
            one.paid.amount if one.paid else ZERO,
            one.reason,
            view.page(one.amount.cite),
        ]
        for one in view.ledger.excluded
    ]
    table = write_table(sheet, columns, rows)
    if not rows:
        plain_words(sheet, 5, "Nothing is set aside.", columns=len(columns))
        return
    amounts = total(one.amount.amount for one in view.ledger.excluded)
    paid = total(one.paid.amount for one in view.ledger.excluded if one.paid)
    write_total(
        sheet,
        table.last + 1,
        ["Total", "", "", Formula(f"ROUND(SUM({table.column('Amount')}),2)", amounts),
         Formula(f"ROUND(SUM({table.column('Paid')}),2)", paid), "", ""],
    )  # fmt: skip


def write_tie_out(book: Book, view: View) -> None:
    """Write every step of the tie-out, those that differ first, then what papers say differently."""
    checks = sorted(view.tied.checks, key=lambda check: check.ties)
    apart = len(view.tied.differences)
    under = f"{len(checks)} steps: {'all tie out to the cent' if not apart else f'{apart} do not tie out, shown first'}"
    sheet = new_sheet(book, TIE_OUT, "Tie-out: lines = bill = provider = table = demand", under)
    columns = [
        Column("Step", 26), Column("Of what", 34), Column("One", 14), Column("Other", 14), Column("Difference", 13),
        Column("Result", 11), Column("Page", 17), Column("Page of the other", 17), Column("In words", 84),
    ]  # fmt: skip
    rows: list[list[Value]] = []
    for at, check in enumerate(checks, FIRST_ROW):
        pages = [view.page(cite) for cite in check.cites]
        rows.append(
            [
                STEPS[check.step],
                check.what,
                check.one,
                check.other,
                Formula(f"ROUND(C{at}-D{at},2)", check.difference),
                Formula(f'IF(E{at}=0,"ties out","DIFFERS")', "ties out" if check.ties else "DIFFERS", "@"),
                pages[0] if pages else "",
                pages[-1] if len(pages) > 1 else "",
                check.sentence,
            ]
        )
    table = write_table(sheet, columns, rows)
    for at, check in enumerate(checks, FIRST_ROW):
        mark(sheet.cell(at, 6), good=check.ties)
    at = table.last + 2
    if view.tied.between_papers:
        plain_words(sheet, at, "What papers say differently of one another", columns=len(columns), bold=True)
    for sentence in view.tied.between_papers:
        at += 1
        plain_words(sheet, at, sentence, columns=len(columns))


def write_law(book: Book, view: View) -> None:
    """Write the rule that measures each account, and what has to be disclosed of care on lien."""
    sheet = new_sheet(book, LAW, "Which figure is claimed, and by what rule", "The law as the rule pack has it")
    columns = [
        Column("Provider", 34), Column("Situation", 18), Column("Claimed", 14), Column("Rule", 40),
        Column("What it says", 60), Column("Shown with it", 36), Column("To confirm", 50),
    ]  # fmt: skip
    rows: list[list[Value]] = []
    for account in view.ledger.providers:
        if account.measure is None:
            continue
        rule = rule_by_id(account.measure.rule)
        doubt = needs_confirmation(rule, tuple(view.desk.signed_off)) or ""
        rows.append(
            [
                cased(account.provider),
                account.measure.situation,
                account.measure.claimed,
                rule.cite,
                rule.text,
                account.measure.proof or "",
                " ".join(one for one in (doubt, account.measure.confirm) if one),
            ]
        )
    table = write_table(sheet, columns, rows)
    at = max(table.last, 4) + 2
    for one in view.ledger.disclosures:
        place = view.where.papers.get(one.held) if one.held else None
        held = view.where.paper(one.held) if one.held and place else one.held
        told = f"in the file: {held}" if held else "[CONFIRM: not in the file; ask the client and the provider]"
        plain_words(
            sheet, at, f"{one.provider}: {rule_by_id(one.rule).cite}, {one.words}: {told}", columns=len(columns)
        )
        at += 1
