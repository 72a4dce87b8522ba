"""Who pays and who is paid: by captions, else by the blocks of name and address at the head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.identity import same_person
from casefile.pages import Box
from extractors.grids import cell_below, wrapped_value
from extractors.kinds.pay_stub.wordings import is_caption
from extractors.layout import Row, Token, beside, labels, rest, value
from extractors.letterhead import letterhead
from extractors.names import cased, in_capitals
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Pages, Span, cells, covering

_EMPLOYEE = (
    "employee name", "employee", "name", "payee", "paid to", "associate name", "associate", "worker", "employee's name",
    "team member", "name of employee", "emp name", "pay to", "worker name", "staff member", "emp", "employee info",
    "employee information", "team member name", "crew member", "full name", "employee (last, first)", "teammate",
)  # fmt: skip
_ORDER = ("pay to the order of", "to the order of", "pay to the", "deposited to the account of", "to the account of",
          "order of")  # fmt: skip
_EMPLOYER = (
    "employer name", "employer", "company name", "company", "employer's name", "agency", "name of employer",
    "paid by", "business name", "firm", "organization", "client name", "legal entity", "business", "agency name",
    "employer information", "company information", "client company",
)  # fmt: skip
_NO_EMPLOYER = re.compile(
    r"\b(?:stub|statement|earnings|payrolls?|pay|advice|wage|deposit|employee|check|ytd|gusto|adp|bank|paychex|intuit"
    r"|quickbooks|paycom|paylocity|workday|ceridian|dayforce|ukg)\b",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:inc|llc|llp|corp|corporation|company|co|ltd|foods|group|services|restaurant|school|city|county)\b",
    re.IGNORECASE,
)
_STORE = re.compile(r"(?:#|No\.?) ?\d{1,5}$")
_NUMBER = re.compile(r"#?\d[\d\-]*|[A-Z]{1,3}\d+")
_UPPER = 0.45  # share of a page's height in which the parties stand
_ZIP = re.compile(r"[A-Za-z]{2,}\.?,? +\d{5}(?:-\d{4})?$")
_LINE = re.compile(r"(?P<name>[A-Z][A-Za-z&'.\- ]+(?:, (?:Inc|LLC|Corp|Co|Ltd)\b\.?)?),? \d+ .*\b\d{5}(?:-\d{4})?$")
_STREET = re.compile(r"\d|P\.? ?O\.? ?Box\b", re.IGNORECASE)


def employee(pages: Pages, rows: Sequence[Row]) -> Token[str] | None:
    """Return the employee's name."""
    found = value(rows, _EMPLOYEE, person) or _behind_a_number(rows) or _to_the_order(rows)
    if found is None:
        found = wrapped_value(rows, _EMPLOYEE, person)
    if found is None:
        found = next((token for span in _above_addresses(rows) if (token := _individual(span)) is not None), None)
    return cased(found, capitals=in_capitals(pages))


def _behind_a_number(rows: Sequence[Row]) -> Token[str] | None:
    """Return the name that stands behind the employee's number: "Employee: 0117  Ann Ruiz"."""
    for label in labels(rows, *_EMPLOYEE):
        span = rest(label)
        words = span.words if span is not None else ()
        if span is not None and len(words) > 1 and _NUMBER.fullmatch(words[0].text):
            following = cells(Span(span.page, words[1:]))[0]
            if (token := person(following)) is not None:
                return token
    return None


def _to_the_order(rows: Sequence[Row]) -> Token[str] | None:
    """Return the name on the check's line, which runs on from its caption."""
    spans = (rest(label) for label in labels(rows, *_ORDER, anywhere=True))
    names = (person(cells(span)[0]) for span in spans if span is not None)
    return next((token for token in names if token is not None), None)


def employer(pages: Pages, rows: Sequence[Row], employee_name: str) -> Token[str] | None:
    """Return the employer's name."""
    candidates = [*_captioned(rows)]
    candidates += [organisation(span) for span in _above_addresses(rows)]
    candidates += [_letterhead(pages), _first(rows)]
    for token in candidates:
        if token is not None and not _NO_EMPLOYER.search(token.value) and not same_person(token.value, employee_name):
            return cased(token, capitals=in_capitals(pages))
    return None


def _captioned(rows: Sequence[Row]) -> Iterator[Token[str] | None]:
    """Yield the organisations beside their captions, else below them, over the lines that the cell wraps."""
    for label in labels(rows, *_EMPLOYER):
        span = beside(label)
        yield organisation(cells(span)[0]) if span is not None and not is_caption(span) else None
        cell = cell_below(rows, label)
        yield organisation(cell) if cell is not None else None


def _first(rows: Sequence[Row]) -> Token[str] | None:
    """Return what the page begins with, where it is no title: a small firm's stub has no more of a letterhead."""
    first = cells(rows[0].span)[0] if rows else None
    named = first is not None and len(first.words) > 1 and not re.search(r"[\d:#]", _STORE.sub("", first.text))
    return organisation(first) if first is not None and named else None


def _above_addresses(rows: Sequence[Row]) -> Iterator[Span]:
    """Return the cells that stand over the addresses of the page's upper part: over a street, over a ZIP code."""
    everywhere = [cell for row in rows for cell in cells(row.span)]
    upper = [cell for cell in everywhere if cell.box.y0 < _UPPER * cell.page.height]
    for place in everywhere:
        line = _LINE.match(place.text)
        words = covering(place, *line.span("name")) if line is not None else None
        if words is not None and words.words and (place in upper or _FIRM.search(words.text)):
            yield words
    for place in upper:
        if _LINE.match(place.text):
            continue
        if _ZIP.search(place.text):
            street = _over(upper, place)
            name = _over(upper, street) if street is not None and _STREET.match(street.text) else street
            if name is not None:
                yield name


def _over(upper: Sequence[Span], under: Span) -> Span | None:
    """Return the cell next over the other in its column."""
    box, height = under.box, under.height
    over = [cell for cell in upper if cell.box.y1 <= box.y0 + 0.3 * height and _in_column(cell.box, box, 1.5 * height)]
    return over[-1] if over and box.y0 - over[-1].box.y1 < 2.2 * height else None


def _in_column(one: Box, other: Box, slack: float) -> bool:
    """Tell whether two cells begin at one edge or stand about one middle."""
    return abs(one.x0 - other.x0) < slack or abs((one.x0 + one.x1) - (other.x0 + other.x1)) < slack


def _individual(span: Span) -> Token[str] | None:
    return None if _FIRM.search(span.text) else person(span)


def _letterhead(pages: Pages) -> Token[str] | None:
    """Return the name at the page's head, where an address or a legal form shows that it is one."""
    head = letterhead(pages)
    if head.name is None or not (head.address is not None or _FIRM.search(head.name.value)):
        return None
    return head.name
