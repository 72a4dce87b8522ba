"""The patient of a statement: behind or below a caption, else the person to whom it is addressed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.kinds.medical_bill.wordings import BILL_TO, PATIENT, STRIP
from extractors.layout import Label, Row, Token, below, beside, labels, rest, under
from extractors.names import name
from extractors.spans import Span, cells, plain

_TITLE = re.compile(
    r"(?:(?:account|billing|itemized|transaction|information|info|data|details?|demographics?|ledger|statements?|name"
    r"|bill|history|copy|summary|services?|receipt|invoice|id|no|number|address|type|status|control|balance|and|of"
    r"|accounting|portal|section|use|only|charges|payments?|financial|encounter|visit)\W*\s*)+",
    re.IGNORECASE,
)
CAPTIONS = frozenset(plain(phrase) for group in STRIP.values() for phrase in group)
"""Captions as they are compared, which are nobody's name."""
_LAW = re.compile(r"\b(?:LLP|law|attorneys?|esq\.?|insurance|mutual|casualty)\b", re.IGNORECASE)


def patient(rows: Sequence[Row]) -> Token[str] | None:
    """Return the patient's name."""
    for label in labels(rows, *PATIENT):
        first = beside(label)
        if first is not None and _TITLE.fullmatch(first.text):
            continue
        for span in (_with_first_name(label, first), below(rows, label)):
            if span is not None and (token := _named(span)) is not None:
                return token
    for label in labels(rows, *BILL_TO):
        for span in (rest(label), *under(rows, label)):
            person = name(_unlabelled(span)) if span is not None else None
            if person is not None:
                if len(person.span.words) > 1 and not _LAW.search(person.value):
                    return person
                break
    return None


def _with_first_name(label: Label, last: Span | None) -> Span | None:
    """Return the cell with the words behind it where it ends in the comma of a last name: "DOE,   JANE Q"."""
    behind = rest(label)
    if last is None or behind is None or not last.words[-1].text.endswith(","):
        return last
    words = list(last.words)
    for word in behind.words[len(last.words) : len(last.words) + 2]:
        if word.box.x0 - words[-1].box.x1 > 2 * last.height or not word.text[0].isalpha() or ":" in word.text:
            break
        words.append(word)
    return Span(last.page, tuple(words))


def _named(span: Span) -> Token[str] | None:
    """Return the words as a person's name, unless they are the rest of a title: "PATIENT   LEDGER"."""
    token = name(span)
    if token is None or _TITLE.fullmatch(token.value) or any(plain(cell.text) in CAPTIONS for cell in cells(span)):
        return None
    return token


def _unlabelled(span: Span) -> Span:
    """Return the words behind a caption such as "Name:"."""
    place = next((i for i, word in enumerate(span.words) if word.text.endswith(":")), -1)
    return Span(span.page, span.words[place + 1 :] or span.words)
