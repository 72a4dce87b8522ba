"""That each fact stands on a page that is cited beside it: what a text says and does not cite is cited behind it.

A sentence is written with the cite that a reader looks for; a date, a name or a count in it may have been read from
another page of the same paper, or from another paper. Here those pages are added, each once.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

from casefile.claims import ComputedClaim, CorrectionClaim, RecordClaim
from casefile.documents import FiledDocument
from generators.claimbook import WHOLE_PAGE, ClaimBook
from generators.markup import BREAK, CLOSE, MID, OPEN, plain

_CLAIM = re.compile(rf"{OPEN}c(c\d+){MID}")
_RANGE = re.compile(rf"{OPEN}c(c\d+){MID}[^{CLOSE}]*{CLOSE} to {OPEN}c(c\d+){MID}")
_STEP = re.compile(rf"{OPEN}(?P<mark>[a-z])[^{MID}]*{MID}|(?P<close>{CLOSE})|(?P<text>[^{OPEN}{CLOSE}]+)")
_NUMBERS = rf"{OPEN}cc\d+{MID}[^{OPEN}{CLOSE}]*{CLOSE}(?: to |, )?"
_ONE = rf"{OPEN}l[^{MID}]*{MID}\[Ex\. (?:\w+), (?:{_NUMBERS})+\]{CLOSE}"
_CITE = re.compile(_ONE.replace(r"(?:\w+)", r"(\w+)"))
_SIDE_BY_SIDE = re.compile(rf"{_ONE}(?: {_ONE})+")
_ASIDE = frozenset(("g", "n"))
_COUNTED = ("count(", "days(")
Page = tuple[FiledDocument, int]


def covered(book: ClaimBook, text: str) -> str:
    """Return a paragraph that cites every page on which its facts stand; a gap alone stays as it is."""
    missing = _missing(book, text)
    if not missing or plain(text).startswith("[CONFIRM"):
        return drawn_together(book, text)
    cites = " ".join(book.cite_pages(document.id, first, last) for document, first, last in missing)
    said, after = _apart(text)
    stop = said[-1:] if said[-1:] in {".", ":"} else ""
    return drawn_together(book, f"{said.removesuffix(stop)} {cites}{stop}{after}")


def drawn_together(book: ClaimBook, text: str) -> str:
    """Return a paragraph in which cites of one exhibit that stand side by side are one: "[Ex. 3, X-010 to 017]"."""
    return _SIDE_BY_SIDE.sub(lambda match: _together(book, match[0]), text)


def _together(book: ClaimBook, cites: str) -> str:
    drawn = []
    for label, group in itertools.groupby(_CITE.finditer(cites), key=lambda one: one[1]):
        own = [one[0] for one in group]
        numbers = [number for one in own for number in _cited(book, one)]
        drawn.append((book.cite_numbers(label, numbers) if len(own) > 1 else None) or " ".join(own))
    return " ".join(drawn)


def all_covered(book: ClaimBook, texts: Iterable[str]) -> tuple[str, ...]:
    """Return the paragraphs, each with the pages of its facts."""
    return tuple(covered(book, text) for text in texts)


def pages_cell(book: ClaimBook, cell: str, *beside: str) -> str:
    """Return the cell of a row that lists its pages, with those of the facts beside it that it does not have yet."""
    missing = _missing(book, "".join((cell, *beside)))
    more = [book.span_of(document.id, first, last) for document, first, last in missing]
    return BREAK.join(part for part in (cell, *more) if part)


def _apart(text: str) -> tuple[str, str]:
    """Return what a paragraph says, and the gaps and notes that it ends with."""
    end, opened = 0, list[str]()
    for step in _STEP.finditer(text):
        if step["mark"]:
            opened.append(step["mark"])
        elif step["close"]:
            inside = opened and opened[0] in _ASIDE
            del opened[-1:]
            end = end if inside else step.end()
        elif step["text"].strip() and not (opened and opened[0] in _ASIDE):
            end = step.end()
    said = text[:end].rstrip()
    return said, text[len(said) :]


def _missing(book: ClaimBook, text: str) -> list[tuple[FiledDocument, int, int]]:
    """Return the runs of pages that facts of the text stand on and no cite in it names."""
    cited = set(_cited(book, text))
    wanted: dict[tuple[str, int], Page] = {}
    for claim_id in _CLAIM.findall(text):
        for document, page in _pages(book, claim_id):
            number = book.papers.bates(document, page)
            if number is not None and number not in cited:
                wanted[number, page] = (document, page)
    return _runs([wanted[key] for key in sorted(wanted)])


def _pages(book: ClaimBook, claim_id: str) -> Iterator[Page]:
    claim = book.claim(claim_id)
    if isinstance(claim, ComputedClaim) and claim.formula.startswith(_COUNTED):
        for part in claim.inputs:
            yield from _pages(book, part)
    elif isinstance(claim, RecordClaim | CorrectionClaim) and claim.document and claim.page and claim.bates:
        document = book.papers.at(claim.document, claim.page)
        if document is not None and claim.path != WHOLE_PAGE:
            yield document, claim.page


def _cited(book: ClaimBook, text: str) -> Iterator[str]:
    """Yield every Bates number that the text cites, those between the ends of a range too."""
    for claim_id in _CLAIM.findall(text):
        claim = book.claim(claim_id)
        if isinstance(claim, RecordClaim) and claim.path == WHOLE_PAGE and claim.bates:
            yield claim.bates
    for first, last in _RANGE.findall(text):
        one, two = book.claim(first), book.claim(last)
        if isinstance(one, RecordClaim) and isinstance(two, RecordClaim) and one.bates and two.bates:
            prefix, start = one.bates.rsplit("-", 1)
            end = two.bates.rsplit("-", 1)[-1]
            if start.isdigit() and end.isdigit():
                yield from (f"{prefix}-{number:0{len(start)}d}" for number in range(int(start), int(end) + 1))


def _runs(pages: list[Page]) -> list[tuple[FiledDocument, int, int]]:
    runs: list[tuple[FiledDocument, int, int]] = []
    for document, page in pages:
        if runs and runs[-1][0].id == document.id and runs[-1][2] + 1 == page:
            runs[-1] = (document, runs[-1][1], page)
        else:
            runs.append((document, page, page))
    return runs
