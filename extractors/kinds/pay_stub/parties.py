"""Who pays and who is paid: by captions, else by the blocks of name and address at the head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.identity import same_person
from extractors.layout import Row, Token, value
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering

_EMPLOYEE = ("employee name", "employee", "name", "pay to the order of", "to the order of", "payee", "paid to",
             "deposited to the account of", "to the account of", "associate name", "associate", "worker")  # fmt: skip
_EMPLOYER = ("employer name", "employer", "company name", "company", "employer's name", "agency")
_NO_EMPLOYER = re.compile(
    r"\b(?:stub|statement|earnings|payrolls?|pay|advice|wage|deposit|employee|check|ytd|gusto|adp|bank|paychex|intuit"
    r"|quickbooks|paycom|paylocity|workday|ceridian|dayforce|ukg)\b",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:inc|llc|llp|corp|corporation|company|co|ltd|foods|group|services|restaurant|school|city|county)\b",
    re.IGNORECASE,
)
_UPPER = 0.45  # share of a page's height in which the parties stand
_ZIP = re.compile(r"[A-Za-z]{2,}\.?,? +\d{5}(?:-\d{4})?$")
_LINE = re.compile(r"(?P<name>[A-Z][A-Za-z&'.\- ]+(?:, (?:Inc|LLC|Corp|Co|Ltd)\b\.?)?),? \d+ .*\b\d{5}(?:-\d{4})?$")
_STREET = re.compile(r"\d|P\.? ?O\.? ?Box\b", re.IGNORECASE)


def employee(pages: Pages, rows: Sequence[Row]) -> Token[str] | None:
    """Return the employee's name."""
    found = value(rows, _EMPLOYEE, person)
    if found is None:
        found = next((token for span in _above_addresses(rows) if (token := _individual(span)) is not None), None)
    return cased(found, capitals=in_capitals(pages))


def employer(pages: Pages, rows: Sequence[Row], employee_name: str) -> Token[str] | None:
    """Return the employer's name."""
    candidates = [value(rows, _EMPLOYER, organisation)]
    candidates += [organisation(span) for span in _above_addresses(rows)]
    candidates.append(_letterhead(pages))
    for token in candidates:
        if token is not None and not _NO_EMPLOYER.search(token.value) and not same_person(token.value, employee_name):
            return cased(token, capitals=in_capitals(pages))
    return None


def _above_addresses(rows: Sequence[Row]) -> Iterator[Span]:
    """Return the cells that stand over the addresses of the page's upper part: over a street, over a ZIP code."""
    upper = [cell for row in rows if row.span.box.y0 < _UPPER * row.span.page.height for cell in cells(row.span)]
    for place in upper:
        if (line := _LINE.match(place.text)) is not None and (words := covering(place, *line.span("name"))).words:
            yield words
        elif _ZIP.search(place.text):
            street = _over(upper, place)
            name = _over(upper, street) if street is not None and _STREET.match(street.text) else street
            if name is not None:
                yield name


def _over(upper: Sequence[Span], under: Span) -> Span | None:
    """Return the cell next over the other in its column."""
    box, height = under.box, under.height
    over = [cell for cell in upper if cell.box.y1 <= box.y0 + 0.3 * height and abs(cell.box.x0 - box.x0) < 1.5 * height]
    return over[-1] if over and box.y0 - over[-1].box.y1 < 2.2 * height else None


def _individual(span: Span) -> Token[str] | None:
    return None if _FIRM.search(span.text) else person(span)


def _letterhead(pages: Pages) -> Token[str] | None:
    """Return the name at the page's head, where an address or a legal form shows that it is one."""
    head = letterhead(pages)
    if head.name is None or not (head.address is not None or _FIRM.search(head.name.value)):
        return None
    return head.name
