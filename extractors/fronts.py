"""Fronts: how a page opens, and what it names that papers share: its first row, its titles, amounts and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractors.endings import ends_report
from extractors.firms import is_trading, may_be_firm
from extractors.layout import Row
from extractors.looks import said
from extractors.sheets import unnumbered
from extractors.spans import cells
from extractors.stamps import faxed, is_stamp

_ROWS, _TITLE_ROWS, _TITLE_WORDS, _LAST_ROWS, _NEAR = 8, 6, 9, 4, 5
_LARGE = 1.18  # of the page's other print
_FOOT = 0.93  # share of a page's height below which only a foot stands
_CONTACT = re.compile(r"\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}|\b[A-Z]{2} +\d{5}\b|\bp\.? ?o\.? box\b", re.IGNORECASE)
_MONEY = re.compile(r"(?<![\d.,])\d[\d,]*\.\d\d(?![\d.])")
_NUMBER = re.compile(r"(?<![\w/.-])[A-Z#-]{0,5}\d[A-Z\d-]{3,17}(?![\w/])")
_NO_NUMBER = re.compile(r"\d{1,4}-\d{1,2}-\d{1,4}|(?:1-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{5}-\d{4}|(?:19|20)\d\d")
_PLACE = re.compile(r"\b[A-Z]{2} +\d{5}(?:-\d{4})?\b|\bbox +\d+\b|^\d+ (?=[A-Z])", re.IGNORECASE)
_BLANK = re.compile(r"_{4,}")
_PAPER = re.compile(
    r"(?:full |general |final )?(?:release|authori[sz]ation|statement|notice|application|report|request|consent"
    r"|affidavit|certification|questionnaire|records?|claims?|explanation|itemi[sz]|list|schedule|assignment|agreement)\b",
    re.IGNORECASE,
)
_SUM = re.compile(r"(?:sub ?total|sum)\b|(?:grand )?total (?!loss)|balance (?:brought )?forward\b")
_TITLE = re.compile(r"[A-Z0-9][^:$]*")
_SMALL_WORDS = frozenset(("of", "for", "the", "and", "to", "in", "on", "a", "an", "from", "with", "by", "or", "at"))
_BACK = re.compile(
    r"^(?:your (?:\w+ )?(?:appeal )?(?:rights?|appeal)|appeal|reasons?\b|remarks?\b|messages?\b|notes?\b|important\b"
    r"|notice\b"
    r"|how to\b|ways to\b|about (?:this|your)\b|questions\b|language\b|instructions?\b|glossary|terms\b|definitions?\b"
    r"|what (?:the|this|to|is|do)\b|explanation of (?:codes?|remarks)|(?:reason|remark|adjustment) codes?"
    r"|(?:payment )?coupon|remittance|detach|signatures?\b|certifi(?:cation|cate)\b|verification\b|acknowledg"
    r"|in witness|(?:patient|home|care|discharge|after ?care) (?:care )?instructions|rating information|lienholder"
    r"|forms and endorsements|item \d|part \w\b|section \w\b|page \d|deductions\b|vital signs|claims? detail|diagram\b"
    r"|narrative\b|insurance information|financial policy|assignment of|(?:informed )?consent\b|attention\b|dated\b"
    r"|patient information leaflet|(?:this|if|the|we|you|please|for|all|any|no|do|to|in|i) )",
)
"""How the backs of papers and their last pages begin: what is printed on all of them, or a sentence."""


class Front(NamedTuple):
    """How a page opens and what it names.

    `first` is its first row as compared, `large` tells whether that is in large print, `named`
    whether it can be the name of an office, `addressed` whether a place or a
    telephone stands with it; `titles` are its first rows that can be titles; `amounts` are all its amounts, `numbers`
    those in its first rows, `all_numbers` all; `blanks` counts the blanks to be filled in; `signed_off` tells whether
    its last rows close a paper, `back` whether it opens as backs of papers do; `faxed` is the number a fax gave it.
    """

    first: str
    large: bool
    named: bool
    addressed: bool
    titles: tuple[str, ...]
    amounts: frozenset[str]
    numbers: frozenset[str]
    all_numbers: frozenset[str]
    blanks: int
    signed_off: bool
    back: bool
    faxed: int | None


def front(rows: Sequence[Row]) -> Front:
    """Return how the page with these rows opens and what it names."""
    shown = [row for row in rows if not is_stamp(row.span.text)]
    head = [row for row in shown[:_ROWS] if unnumbered(row.span.text)]
    heights = sorted(row.span.height for row in shown)
    body = heights[len(heights) // 2] if heights else 1.0
    text = "\n".join(row.span.text for row in shown)
    height = rows[0].span.page.height if rows else 1.0
    last = [row.span for row in shown if row.span.box.y0 <= _FOOT * height][-_LAST_ROWS:]
    first = unnumbered(head[0].span.text) if head else ""
    name = cells(head[0].span)[0].text if head else ""
    return Front(
        first=first,
        large=bool(head) and head[0].span.height >= _LARGE * body and not is_sum(first),
        named=not _PAPER.match(name) and not is_sum(first) and is_trading(name) and may_be_firm(name),
        addressed=any(_CONTACT.search(row.span.text) for row in head[:_NEAR]),
        titles=tuple(dict.fromkeys(_titles(head[:_TITLE_ROWS], body))),
        amounts=frozenset(_MONEY.findall(text)),
        numbers=frozenset(numbers(row.span.text for row in head)),
        all_numbers=frozenset(numbers(row.span.text for row in shown)),
        blanks=len(_BLANK.findall(text)),
        signed_off=any(ends_report(span) for span in last),
        back=_BACK.match(first) is not None,
        faxed=next((at for row in (*rows[:2], *rows[-2:]) if (at := faxed(row.span.text)) is not None), None),
    )


def is_sum(row: str) -> bool:
    """Tell whether a row, as compared, is the sum of rows before it: at the head of a page it opens nothing."""
    return _SUM.match(row) is not None


def numbers(texts: Iterable[str]) -> Iterator[str]:
    """Yield the words that can number an account, a check or a visit: no dates, telephones, places or amounts."""
    for text in texts:
        for word in _NUMBER.findall(_MONEY.sub(" ", _PLACE.sub(" ", text))):
            if sum(sign.isdigit() for sign in word) >= 4 and not _NO_NUMBER.fullmatch(word):
                yield word.strip("#-")


def _titles(head: Sequence[Row], body: float) -> Iterator[str]:
    """Yield the first rows that can be titles: a few words, each with a capital or all in large print."""
    for row in head:
        cell = cells(row.span)[0] if row.span.words else row.span
        words = cell.text.split()
        if not 0 < len(words) <= _TITLE_WORDS or not _TITLE.fullmatch(cell.text):
            continue
        if any(sign.isdigit() for sign in cell.text) or cell.text.endswith((".", ",", ";")):
            continue
        plain = [word for word in words if word[:1].islower() and word not in _SMALL_WORDS]
        if cell.text.isupper() or cell.height >= _LARGE * body or not plain:
            found = said(cell.text)
            if found:
                yield found
