"""The compliance sheet of a time-limited demand, for the firm alone: elements ticked, days that compute themselves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from casefile.law.rules import rule_by_id
from generators.documents.settlement_demand.bench import Bench
from generators.documents.settlement_demand.compliance import Check, places_of
from generators.documents.settlement_demand.sending import WORDS, manners, rule_of
from generators.documents.settlement_demand.statute import terms_of
from generators.documents.settlement_demand.view import DemandView
from generators.markup import plain
from generators.places import walk
from generators.workbooks import FILL_IN, PLAIN, Formula, finished, head_row, put, title_row

_LONGEST = 600
_WIDTHS = (10, 46, 20, 10, 26, 12, 70)
_HEADS = ("", "What the statute asks for", "Cite", "Verified", "Met under", "Place", "The words that meet it")
_MARKS = {"V": "text seen", "V2": "commentary", "K": "no: confirm"}


def compliance_sheet(bench: Bench, view: DemandView, found: Sequence[Check], docx: bytes) -> bytes | None:
    """Return the workbook; None where the demand is made under no statute. The same demand gives the same bytes."""
    rule = rule_of(bench)
    if rule is None or not found:
        return None
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("a new workbook has a sheet")
    sheet.title = "Elements"
    title_row(sheet, f"Time-limited demand, matter {bench.case.matter.number}: {rule.cite}", len(_HEADS))
    put(sheet, 2, 1, f"Work product of the firm; it goes to nobody else. {rule.text}", span=len(_HEADS))
    sheet.row_dimensions[2].height = 58
    head_row(sheet, 4, _HEADS, _WIDTHS)
    places = walk(docx)
    for row, check in enumerate(found, 5):
        words = " / ".join(plain(text) for text in check.texts) or "nothing in the letter"
        cells = ("open" if check.open else "met", check.element.words, check.element.cite, _MARKS[rule.mark],
                 check.section, places_of(check, places), words[:_LONGEST])  # fmt: skip
        for column, text in enumerate(cells, 1):
            put(sheet, row, column, text, bold=column == 1, alarm=column == 1 and check.open)
    row = len(found) + 6
    blocked = sum(check.open for check in found)
    verdict = f"{blocked} of {len(found)} elements are open: the draft cannot be released" if blocked else "all are met"
    put(sheet, row, 1, verdict, bold=True, alarm=bool(blocked), span=len(_HEADS))
    _days(book.create_sheet("Days"), bench)
    _terms(book.create_sheet("Terms to read"), bench, view)
    return finished(book)


def _days(sheet: Worksheet, bench: Bench) -> None:
    """Write what is computed again on the day of sending and on the day of receipt; the yellow cells are filled in."""
    terms, options = terms_of(bench), bench.options
    title_row(sheet, "Days: fill in the yellow cells on the day of sending and on the day of receipt", 3)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 58, 20
    sheet.column_dimensions["C"].width = 60
    rule = rule_of(bench)
    if terms is None or rule is None:
        return
    ways = manners(bench)
    days = max((terms.open_days[one] for one in ways if one in terms.open_days), default=None)
    counted = 5 if terms.counted_from == "receipt" else 4
    rows: list[tuple[str, object, str]] = [
        ("Manner of sending", ", ".join(WORDS[one] for one in ways), "the longest of their minimums governs"),
        ("Day of sending", bench.book.desk.today, "the day of this draft; put in the day on which it is really sent"),
        ("Day of receipt", None, "from the return receipt"),
        ("Least days", days, f"{rule.cite}, counted from {terms.counted_from}"),
        ("Earliest day of expiry", Formula(f'=IF(B{counted}="","",B{counted}+B6)'), ""),
        ("Day of expiry in the letter", options.expires, "as given; empty where the letter computed it or has none"),
        ("Complies", Formula('=IF(OR(B7="",B8=""),"open",IF(B8>=B7,"yes","NO"))'), ""),
        ("Least days to payment", terms.payment_days, "" if terms.payment_days else "the statute sets none"),
        ("Earliest day of payment", Formula('=IF(OR(B5="",B10=""),"",B5+B10)'), "counted from receipt"),
        ("Day of payment in the letter", options.payment_by, ""),
    ]
    for row, (label, value, why) in enumerate(rows, 3):
        put(sheet, row, 1, label, bold=True)
        cell = put(sheet, row, 2, value)
        put(sheet, row, 3, why)
        cell.fill = FILL_IN if row in {4, 5} else PLAIN
        if isinstance(value, dt.date) or "day of" in label.lower():
            cell.number_format = "d mmm yyyy"
    detail = rule_by_id(terms.confirm) if terms.confirm else None
    if detail is not None:
        put(sheet, 15, 1, f"{detail.cite}: {detail.text}", span=3)
        sheet.row_dimensions[15].height = 46


def _terms(sheet: Worksheet, bench: Bench, view: DemandView) -> None:
    """Write every paragraph that could hold a term, to be read against the statute's list."""
    terms = terms_of(bench)
    alone = terms is not None and terms.only_these
    title_row(sheet, "Paragraphs that state terms", 2)
    why = (
        "The statute lets no other terms stand: strike what is not among its elements."
        if alone
        else "The statute does not forbid other terms; each one may still be a reason to reject."
    )
    put(sheet, 2, 1, why, span=2)
    head_row(sheet, 4, ("Section", "Paragraph"), (32, 120))
    told = [("Offer", text) for text in view.offer] + [("Time and manner of acceptance", text) for text in view.terms]
    for row, (section, text) in enumerate(told, 5):
        put(sheet, row, 1, section)
        put(sheet, row, 2, plain(text)[:_LONGEST])
