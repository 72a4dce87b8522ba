"""What a claim form's boxes did not yield, told by where on the form it stands and by its shape.

Offices draw the official forms anew with boxes of other widths, and a scan may lose the captions; but the biller of
a hospital's bill stands at its top left, the numbers of the account and the tax beside it, the birthdate under them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casefile.pages import Page
from extractors.found import Found
from extractors.layout import Row, Token, below, labels, rows_of
from extractors.letterhead import addresses
from extractors.names import in_case
from extractors.spans import Span, part
from extractors.tokens import boxed_date, identifier

_TOP, _LEFT, _RIGHT = 0.16, 0.36, 0.55  # shares of the page
_BORN = (0.13, 0.24)
_FOOT = 0.86
_NINE = re.compile(r"\d{9}|\d{2}-\d{7}")
_TEN = re.compile(r"\(?\d{3}\)?[ \-]?\d{3}[ \-]?\d{4}")
_NPI = re.compile(r"[12]\d{9}")
_EIGHT = re.compile(r"\d{8}")
_ACCOUNT = re.compile(r"(?=.*\d)[A-Z0-9][A-Z0-9\-]{5,}")
_STREET = re.compile(r"\d+[A-Z]? [A-Za-z]|P\.? ?O\.? ")
_BOX = re.compile(r"\d{1,2}[a-z]?\b\.?|[|\[\]]+")
_ACCOUNT_CAPTIONS = ("patient's account no", "26. patient's account no", "patient account no", "pat cntl #")


def put_missing(pages: Sequence[Page], name: str, found: Found) -> None:
    """Put what is missing of a claim form's head and foot, from the form's own places."""
    rows = rows_of(pages[:1])
    if name == "ub04" and found.get("provider_name") is None:
        _put_hospital(rows, found)
    if name == "cms1500":
        for label in labels(rows, *_ACCOUNT_CAPTIONS, anywhere=True) if found.get("account_number") is None else ():
            under = below(rows, label)
            found.take("account_number", identifier(under) if under is not None else None)
        if found.get("provider_npi") is None:
            npis = list(_words(rows, _NPI, top=_FOOT, foot=1.0, left=_RIGHT, right=1.0))
            found.take("provider_npi", npis[-1] if npis else None)


def _put_hospital(rows: Sequence[Row], found: Found) -> None:
    block = [span for row in rows if (span := _corner(row.span)) is not None]
    if not block or not re.search(r"[A-Za-z]{3}", block[0].text):
        return
    place = next(iter(addresses([row for row in rows if _corner(row.span) is not None])), None)
    numbered = [span for span in block[1:] if _TEN.fullmatch(span.text)]
    if place is None and not numbered:
        return
    named = part(block[0], lambda word: _BOX.fullmatch(word.text) is None) or block[0]
    found.put("provider_name", in_case(named.text), named)
    street = next((span for span in block[1:] if _STREET.match(span.text)), None)
    town = next((span for span in block[1:] if re.search(r"\b[A-Z]{2},? +\d{5}", span.text)), None)
    if street is not None and town is not None and street is not town:
        found.put("provider_address", f"{in_case(street.text)}, {in_case(town.text)}", street.joined(town))
    for span in numbered[:1]:
        found.put("provider_phone", span.text, span)
    found.take("provider_tax_id", next(_words(rows, _NINE, foot=_TOP, left=_RIGHT, right=1.0), None))
    account = (token for token in _words(rows, _ACCOUNT, foot=_TOP / 2, left=_RIGHT, right=1.0))
    found.take("account_number", next(account, None))
    for token in _words(rows, _EIGHT, top=_BORN[0], foot=_BORN[1], right=_LEFT):
        found.take("patient_dob", boxed_date(token.span))


def _corner(span: Span) -> Span | None:
    """Return the words of a row at the top left."""
    page = span.page
    if span.box.y0 > _TOP * page.height or re.search(r"patient name|patient address", span.text, re.IGNORECASE):
        return None
    inside = part(span, lambda word: word.box.x1 < _LEFT * page.width)
    return inside if inside is not None and re.search(r"\w{2}", inside.text) else None


def _words(
    rows: Sequence[Row], shape: re.Pattern[str], *, top: float = 0.0, foot: float, left: float = 0.0, right: float
) -> Iterator[Token[str]]:
    """Yield the words of that shape in a part of the page, given in shares of it."""
    for row in rows:
        page = row.span.page
        for word in row.span.words:
            inside = top * page.height <= word.y <= foot * page.height and left * page.width <= word.x
            if inside and word.x <= right * page.width and shape.fullmatch(word.text):
                yield Token(word.text, Span(page, (word,)))
