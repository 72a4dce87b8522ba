"""Entries: the items of a clinical list, and the diagnoses among them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from casefile.pages import Box, Word
from extractors.codes import diagnoses as icd_codes
from extractors.found import Found
from extractors.layout import Token
from extractors.parted import illnesses, stroked, unflagged
from extractors.prose import Prose
from extractors.spans import Span, cells

BULLETS = (
    r"[\u2022\u2023\u25cf\u25cb\u25e6\u25aa\u25a0\u25b6\u25ba\u25c6\u27a2\u27a4\u00b7\u00bb>*+\-\u2013"
    r"\uf0a7\uf0b7\uf0d8]|o(?!\w)"
)
"""What stands before an entry, one sign or another; a typewriter's round one is an "o" alone."""
_BULLET = re.compile(rf"^(?:{BULLETS}|[\u00ab\u00a2]|\(?\d{{1,2}}[.)]|[a-h][.)])+$")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]")
_DRUG = re.compile(r"[a-z\-]+(?: [A-Z]{2,3})? \d+(?:\.\d+)? ?(?:mg|mcg|g|ml|units?)\b")
_CODE_SET = re.compile(r"\(?ICD-?10(?:-?CM)?:?\)?", re.IGNORECASE)
_UNIT = re.compile(r"(?:mg|mcg|ml|tab(?:let)?s?|cap(?:sule)?s?|units?)\b", re.IGNORECASE)
_RANKED = re.compile(
    r"\s*\((?:primary|secondary|principal|main|admitting|working|chronic problem|hcc)\)|\s+-\s+(?:primary|secondary)$",
    re.I,
)
_NO_DIAGNOSIS = re.compile(
    r"^(?:no|not|without|denies|denied|negative|s/p|status post)\b"
    r"|\b(?:rule[ds]? out|r/o|family history|h/o|history of|versus|vs\.?|differential|risk of|unlikely"
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
    """One entry of a list: its words, and what sets it apart: a number or a code, a bullet, or nothing."""

    span: Span
    mark: Literal["number", "bullet", "none"]

    @property
    def marked(self) -> bool:
        """Whether something sets it apart."""
        return self.mark != "none"

    @property
    def text(self) -> str:
        """The entry without the mark before it."""
        return self.span.text


def items(rows: Sequence[Span]) -> tuple[Item, ...]:
    """Return the entries of a list: each row, with the rows that it runs on to; a row may hold several numbers."""
    widest = max((row.box.x1 for row in rows), default=0.0)
    found: list[Item] = []
    above: Span | None = None
    for row in (piece for whole in rows for piece in _numbered(whole)):
        words = row.words
        while words and _BULLET.match(words[0].text):
            words = words[1:]
        if not words:
            continue
        span = Span(row.page, words)
        mark = _mark(row, span)
        runs_on = above is not None and above.page is row.page and above.box.x1 > _WIDE * widest
        goes_on = words[0].text[:1].islower() or _UNIT.match(span.text)
        if runs_on and mark == "none" and found and goes_on and not _DRUG.match(span.text):
            found[-1] = found[-1]._replace(span=found[-1].span.joined(span))
        else:
            found.append(Item(span, mark))
        above = row
    return tuple(found)


def _numbered(row: Span) -> Iterator[Span]:
    """Return the row cut before each number that counts on: "1. Strain  2. Contusion"."""
    start, counted = 0, 1
    for at, word in enumerate(row.words):
        number = _NUMBER.fullmatch(word.text)
        if number is None:
            continue
        if at > start and counted > 1 and int(number[1]) == counted:
            yield Span(row.page, row.words[start:at])
            start = at
        counted = int(number[1]) + 1 if at == start else counted
    yield Span(row.page, row.words[start:])


def _mark(row: Span, words: Span) -> Literal["number", "bullet", "none"]:
    first = row.words[0].text
    if len(words.words) == len(row.words):
        return "number" if icd_codes(words) else "none"
    return "number" if re.search(r"[\da-h]", first) or icd_codes(words) else "bullet"


def is_table_row(row: Span) -> bool:
    """Tell whether a row is one of a table: three or more cells apart, the nearer together, the shorter they are."""
    near = cells(row, 1.2)
    return len(cells(row, 2.2)) >= 3 or (len(near) >= 3 and len(row.words) <= 2 * len(near))


def read_diagnoses(found: Found, rows: Sequence[Span]) -> None:
    """Put the diagnoses that the rows make: coded or numbered entries, else short statements.

    What is denied, ruled out, only considered, or of the past or the family, is none.
    """
    entries = _with_codes([item for item in items(_each(rows)) if not is_table_row(item.span) or icd_codes(item.span)])
    numbered = [item.span for item in entries if item.mark == "number"]
    bullets = [item.span for item in entries if item.mark == "bullet"]
    plain_rows = [] if numbered or bullets else [part for one in _statements(entries) for part in illnesses(one)]
    said: set[str] = set()
    for span in numbered or bullets or plain_rows:
        for part, code in _by_code(span):
            words = _description(part, code)
            plain = f"{code.value if code else ''} {words.text if words else ''}".lower()
            denied = words is not None and (_NO_DIAGNOSIS.match if _is_named(words, code) else _NO_DIAGNOSIS.search)(
                words.text
            )
            if plain in said or denied:
                continue
            said.add(plain)
            path = found.row("diagnoses")
            if code is not None:
                found.put(f"{path}.code", code.value, code.span)
            if words is not None:
                found.put(f"{path}.description", _trimmed(words.text), words)


def _each(rows: Sequence[Span]) -> list[Span]:
    """Return the rows without flags in cells of their own, cut at strokes that part no code from its words."""
    found: list[Span] = []
    for whole in rows:
        codes = bool(icd_codes(whole))
        row = unflagged(whole) if codes else whole
        parts = stroked(row)
        kept = not codes or all(icd_codes(part) and len(part.words) > 1 for part in parts)
        found += parts if kept else (row,)
    return found


def _is_named(words: Span, code: Token[str] | None) -> bool:
    """Tell whether a coded diagnosis only adds, after a comma, what is yet to be ruled out."""
    return code is not None and re.search(r"\w, (?:rule[ds]? out|r/o)\b", words.text, re.IGNORECASE) is not None


def _with_codes(entries: Sequence[Item]) -> list[Item]:
    """Return the entries, a row that is but a code joined to the words above it."""
    found: list[Item] = []
    for item in entries:
        codes = icd_codes(item.span)
        alone = len(codes) == 1 and _description(item.span, codes[0]) is None
        same = bool(found) and found[-1].span.page is item.span.page and not icd_codes(found[-1].span)
        if alone and same:
            found[-1] = Item(found[-1].span.joined(item.span), "number")
        else:
            found.append(item)
    return found


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
    coded = _code_words(span, code) if code is not None else set()
    words: list[Word] = []
    for word in span.words:
        if word.box in coded or _CODE_SET.fullmatch(word.text) or not re.search(r"\w", word.text):
            continue
        words.append(word)
        if word.text.endswith(":"):
            break
    return Span(span.page, tuple(words[:_MOST_WORDS])) if words else None


def _code_words(span: Span, code: Token[str]) -> set[Box]:
    """Return the boxes of a code's words, and of all in the brackets that it stands in."""
    at = next((at for at, word in enumerate(span.words) if word.box == code.span.words[0].box), None)
    own = {word.box for word in code.span.words}
    if at is None:
        return own
    opened = next((place for place in range(at, -1, -1) if "(" in span.words[place].text), None)
    closed = next((place for place in range(at, len(span.words)) if ")" in span.words[place].text), None)
    if opened is None or closed is None or any(")" in word.text for word in span.words[opened:at]):
        return own
    return own | {word.box for word in span.words[opened : closed + 1]}


def _statements(entries: Sequence[Item]) -> Iterator[Span]:
    """Return the short statements of a list without marks: the parts between full stops and semicolons."""
    if _are_lines(entries):
        yield from [item.span for item in entries if not _SENTENCE.search(item.text)][:_MOST]
        return
    prose = Prose([item.span for item in entries])
    pieces = [match.span() for match in _STATEMENT.finditer(prose.text) if match.group().strip()]
    spans = [span for start, end in pieces if (span := prose.span(start, end)) is not None]
    yield from [span for span in spans if len(span.words) <= _SHORT and not _SENTENCE.search(span.text)][:_MOST]


def _are_lines(entries: Sequence[Item]) -> bool:
    """Tell whether each row is a statement of its own: it begins with a capital and ends without a full stop."""
    return len(entries) > 1 and all(
        item.text[:1].isupper() and not re.search(r"[.;,]$|[.;] ", item.text) and len(item.span.words) <= _SHORT
        for item in entries
    )


def _trimmed(text: str) -> str:
    """Return a description without the marks around it; brackets that are whole stay."""
    text = _RANKED.sub("", text)
    bracketed = text.count("(") == text.count(")")
    return text.strip(" .,:;-\u2013|[]" if bracketed else " .,:;-\u2013|[]()")
