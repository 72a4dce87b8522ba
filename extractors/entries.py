"""Entries: the items of a clinical list, and the diagnoses among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Word
from extractors.codes import diagnoses as icd_codes
from extractors.found import Found
from extractors.layout import Token
from extractors.prose import Prose
from extractors.spans import Span, cells

_BULLET = re.compile(r"^(?:[\u2022\u25cf\u25aa\u00b7*+\-\u2013\u00ab\u00a2]|\(?\d{1,2}[.)]|[a-h][.)])+$")
_CODE_SET = re.compile(r"\(?ICD-?10(?:-CM)?:?\)?", re.IGNORECASE)
_NO_DIAGNOSIS = re.compile(
    r"^(?:no|not|without|denies|denied|negative)\b"
    r"|\b(?:rule[ds]? out|r/o|family history|h/o|history of|s/p|status post|versus|vs\.?|differential|risk of|unlikely"
    r"|resolved|no evidence|negative for)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\b(?:she|he|patient|the|is|was|are|were|will)\b", re.IGNORECASE)
_STATEMENT = re.compile(r"[^.;]+(?:\.(?=\d)[^.;]+)*")
_WIDE = 0.8  # share of the widest row from which a row runs on to the next
_SHORT = 12  # words of a statement that names a diagnosis, at most
_MOST = 10  # statements that are taken as diagnoses where nothing marks them
_MOST_WORDS = 22  # words of one description at most


class Item(NamedTuple):
    """One entry of a list: its words, and whether a number, a bullet or a code sets it apart."""

    span: Span
    marked: bool

    @property
    def text(self) -> str:
        """The entry without the mark before it."""
        return self.span.text


def items(rows: Sequence[Span]) -> tuple[Item, ...]:
    """Return the entries of a list: each row, with the rows that it runs on to."""
    widest = max((row.box.x1 for row in rows), default=0.0)
    found: list[Item] = []
    above: Span | None = None
    for row in rows:
        words = row.words
        while words and _BULLET.match(words[0].text):
            words = words[1:]
        if not words:
            continue
        marked = len(words) < len(row.words)
        span = Span(row.page, words)
        runs_on = above is not None and above.page is row.page and above.box.x1 > _WIDE * widest
        if runs_on and not marked and found and words[0].text[:1].islower():
            found[-1] = found[-1]._replace(span=found[-1].span.joined(span))
        else:
            found.append(Item(span, marked or bool(icd_codes(span))))
        above = row
    return tuple(found)


def is_table_row(row: Span) -> bool:
    """Tell whether a row is one of a table: three or more cells apart, the nearer together, the shorter they are."""
    near = cells(row, 1.2)
    return len(cells(row, 2.2)) >= 3 or (len(near) >= 3 and len(row.words) <= 2 * len(near))


def read_diagnoses(found: Found, rows: Sequence[Span]) -> None:
    """Put the diagnoses that the rows make: coded or numbered entries, else short statements.

    What is denied, ruled out, only considered, or of the past or the family, is none.
    """
    entries = [item for item in items(rows) if not is_table_row(item.span) or icd_codes(item.span)]
    marked = [item.span for item in entries if item.marked]
    for span in marked or list(_statements(entries)):
        for part, code in _by_code(span):
            words = _description(part, code)
            if words is not None and _NO_DIAGNOSIS.search(words.text):
                continue
            path = found.row("diagnoses")
            if code is not None:
                found.put(f"{path}.code", code.value, code.span)
            if words is not None:
                found.put(f"{path}.description", _trimmed(words.text), words)


def _by_code(span: Span) -> Iterator[tuple[Span, Token[str] | None]]:
    """Return the entry's parts, one for each code in it: the words up to the code, or from it on where it leads."""
    codes = icd_codes(span)
    if len(codes) < 2:
        yield span, codes[0] if codes else None
        return
    places = [next(at for at, word in enumerate(span.words) if word.box == code.span.words[0].box) for code in codes]
    leading = not any(re.search(r"[A-Za-z]{3}", word.text) for word in span.words[: places[0]])
    ends = [*places[1:], len(span.words)] if leading else [place + 1 for place in places]
    starts = places if leading else [0, *ends[:-1]]
    for start, end, code in zip(starts, ends, codes, strict=True):
        yield Span(span.page, span.words[start:end]), code


def _description(span: Span, code: Token[str] | None) -> Span | None:
    """Return the entry's words without its code; what follows a colon is what is done about it."""
    coded = {word.box for word in code.span.words} if code is not None else set()
    words: list[Word] = []
    for word in span.words:
        if word.box in coded or _CODE_SET.fullmatch(word.text) or not re.search(r"\w", word.text):
            continue
        words.append(word)
        if word.text.endswith(":"):
            break
    return Span(span.page, tuple(words[:_MOST_WORDS])) if words else None


def _statements(entries: Sequence[Item]) -> Iterator[Span]:
    """Return the short statements of a list without marks: the parts between full stops and semicolons."""
    prose = Prose([item.span for item in entries])
    pieces = [match.span() for match in _STATEMENT.finditer(prose.text) if match.group().strip()]
    spans = [span for start, end in pieces if (span := prose.span(start, end)) is not None]
    yield from [span for span in spans if len(span.words) <= _SHORT and not _SENTENCE.search(span.text)][:_MOST]


def _trimmed(text: str) -> str:
    """Return a description without the marks around it; brackets that are whole stay."""
    bracketed = text.count("(") == text.count(")")
    return text.strip(" .,:;-\u2013|[]" if bracketed else " .,:;-\u2013|[]()")
