"""Dispute of charges that are not for the injury, or of a lien whose debt the file shows paid."""

from __future__ import annotations

from casefile.accounts import ProviderAccount
from casefile.law.rules import Rule
from casefile.liens import CARE_KINDS, UnrelatedItem
from casefile.money import format_dollars
from generators.documents.lien_letters import account
from generators.documents.lien_letters.bench import Bench, line_number, strings
from generators.documents.lien_letters.view import Body, ElementRow, LineRow, Pair
from generators.markup import note
from generators.names import cased
from generators.stationery import ask_attorney, listed


def body(bench: Bench) -> Body:
    """Return the letter's text."""
    return Body(
        title=_title(bench),
        opening=_opening(bench),
        lines=_lines(bench),
        lines_text=_lines_text(bench),
        account=_account_rows(bench),
        account_text=_account_text(bench),
        elements=_elements(bench),
        asks=_asks(bench),
        closing=_closing(),
    )


def _title(bench: Bench) -> str:
    """Return the title."""
    if bench.lien.kind in CARE_KINDS:
        return "DISPUTE OF LIEN AND REQUEST FOR ITS RELEASE" if _is_paid(bench) else "DISPUTE OF THE AMOUNT OF THE LIEN"
    return "DISPUTE OF CHARGES NOT RELATED TO THE INJURY"


def _opening(bench: Bench) -> tuple[str, ...]:
    """Return what is disputed."""
    book, lien = bench.book, bench.lien
    first = f"This firm represents {bench.client}. "
    if lien.asserted is None:
        return (first + ask_attorney("what is disputed; the holder has asserted no amount"),)
    amount = book.record(lien.asserted.cite.document, lien.asserted.cite.path)
    where = book.cite(lien.asserted.cite.document, lien.asserted.cite.path)
    claimed = f"{first}You assert {amount} {where}. "
    if lien.kind in CARE_KINDS:
        return (claimed + _of_care(bench),)
    if lien.unrelated:
        return (claimed + "The lines below are not for the injuries of the date of loss, and we dispute them.",)
    return (claimed + f"{_difference(bench)}",)


def _lines(bench: Bench) -> tuple[LineRow, ...]:
    """Return the lines of the holder's itemization that are not for the injury."""
    return tuple(_line(bench, item) for item in bench.lien.unrelated)


def _lines_text(bench: Bench) -> tuple[str, ...]:
    """Return the arithmetic: what is asserted less what is not for the injury."""
    book, lien = bench.book, bench.lien
    if not lien.unrelated or lien.asserted is None:
        return ()
    asserted = book.held(lien.asserted.cite.document, lien.asserted.cite.path)
    off = [book.held(item.amount.cite.document, item.amount.cite.path) for item in lien.unrelated]
    taken = [one for one in off if one is not None]
    if asserted is None or len(taken) != len(off):
        return (ask_attorney("the amount without these lines"),)
    left = book.total([asserted], taken, format_dollars)
    less = " - ".join([asserted, *taken])
    return (f"{less} = {left}. {_held_against(bench)}".rstrip(),)


def _account_rows(bench: Bench) -> tuple[Pair, ...]:
    """Return the provider's account as the file shows it."""
    held = bench.account
    return account.rows(bench, held) if bench.lien.kind in CARE_KINDS and held is not None else ()


def _account_text(bench: Bench) -> tuple[str, ...]:
    """Return why nothing is owed, with the authority."""
    if not _account_rows(bench) or not _is_paid(bench):
        return ()
    grounds = [rule for rule in bench.rules("lien_ground") if rule.terms.get("when") == "paid_in_full"]
    if not grounds:
        return ("A lien secures a debt, and this account has none left.",)
    said = "; ".join(f"{bench.book.law(rule)}{bench.confirm(rule)}" for rule in grounds)
    check = ask_attorney(
        "that the payment was accepted in full under the plan's agreement, as the write-off on its papers implies"
    )
    return (f"A lien secures a debt, and this account has none left ({said}). {check}",)


def _elements(bench: Bench) -> tuple[ElementRow, ...]:
    """Return what the state's law asks of such a lien, and what its notice shows."""
    return tuple(_element(bench, rule) for rule in bench.rules("lien_element"))


def _asks(bench: Bench) -> tuple[str, ...]:
    """Return what is asked of the holder."""
    if bench.lien.kind in CARE_KINDS and _is_paid(bench):
        release = "a written release of the lien, addressed to us and to the carrier named in the notice"
        return listed((release, "a statement of the account to date that shows its balance"))
    if bench.lien.kind in CARE_KINDS:
        return listed(
            ("a statement of the account to date that shows its balance", "a notice corrected to that amount")
        )
    corrected = "a corrected itemization without these lines"
    return listed(
        (corrected, "written confirmation of the amount that you assert for the injuries of the date of loss")
    )


def _closing() -> tuple[str, ...]:
    """Return what is kept open."""
    return (
        "Every other objection to the lien and to its amount is reserved, and nothing here concedes that it is valid.",
    )


def _is_paid(bench: Bench) -> bool:
    return bench.lien.nothing_owed


def _of_care(bench: Bench) -> str:
    held = bench.account
    if held is None:
        return f"{ask_attorney('the account; no bill of this holder is in the file')}"
    if _is_paid(bench):
        return "Our file shows the account paid in full, as set out below, and nothing owed on it."
    return f"Our file shows {_owed(bench, held)} owed, as set out below."


def _owed(bench: Bench, held: ProviderAccount) -> str:
    return bench.book.sum(bench.lien.documented, format_dollars) if held.outstanding > 0 else "nothing"


def _difference(bench: Bench) -> str:
    said = "; ".join(problem.sentence for problem in bench.lien.problems)
    return f"{ask_attorney('what is disputed, and why')}{note(said) if said else ''}"


def _held_against(bench: Bench) -> str:
    """Return that the amount left is what the explanations of benefits show, where it is."""
    paid = next((part.paid for part in bench.ledger.paid if part.paid.amount == bench.lien.related.amount), None)
    if paid is None or bench.lien.kind in CARE_KINDS:
        return ""
    shown = bench.book.sum(paid, format_dollars)
    return f"This agrees with your explanations of benefits in our file, which come to {shown} for the injury."


def _line(bench: Bench, item: UnrelatedItem) -> LineRow:
    book, document, path = bench.book, item.amount.cite.document, item.amount.cite.path
    row = path.rsplit(".", 1)[0]
    codes = _codes(bench, document, row)
    return LineRow(
        line=line_number(bench, item) or "",
        date=book.held(document, f"{row}.date_of_service") or "",
        provider=book.held(document, f"{row}.provider_name", cased) or "",
        what=_why(item, codes),
        amount=book.record(document, path, format_dollars),
        where=book.cite(document, path),
    )


def _why(item: UnrelatedItem, codes: str) -> str:
    """Return why a line is not for the injury; a reason that holds codes or days is said with the record's own."""
    if not any(sign.isdigit() for sign in item.reason):
        return f"{item.reason}; diagnosis {codes}" if codes else item.reason
    if "before the date of loss" in item.reason:
        return "the service is before the date of loss"
    return f"its only diagnosis, {codes}, is not of the injury" if codes else "not of the injury"


def _codes(bench: Bench, document: str, row: str) -> str:
    held = []
    for at in range(12):
        code = bench.book.held(document, f"{row}.diagnosis_codes[{at}]")
        if code is None:
            break
        held.append(code)
    return ", ".join(held)


def _element(bench: Bench, rule: Rule) -> ElementRow:
    book, paper = bench.book, bench.paper
    shown = []
    for path in strings(rule.terms.get("paths")):
        value = book.held(paper.id, path) if paper else None
        if value:
            shown.append(f"{path.replace('_', ' ')}: {value}")
    where = f" {book.cite_document(paper.id)}" if paper and shown else ""
    asked = str(rule.terms.get("ask") or "")
    return ElementRow(
        element=str(rule.terms.get("element") or rule.text),
        rule=f"{book.law(rule)}{bench.confirm(rule)}",
        shown=f"{'; '.join(shown)}{where} {ask_attorney(asked) if asked else ''}".strip() or "not reached",
    )
