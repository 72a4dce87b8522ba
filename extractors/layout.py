"""Where things stand on a page: captions, the words right of them or below them, boxes and columns."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from rapidfuzz import fuzz, process

from casefile.pages import Box, Page, Word
from extractors.caption_rows import is_caption_row
from extractors.spans import Pages, SamePage, Span, cells, forget_rows, part, plain, rows_on, typed_space

T = TypeVar("T")
ALIKE = 86.0  # how alike a scanned caption and its phrase are at least, of 100; measured on 200 dpi scans
GLUED = 95.0  # the same where a scan has run words together or torn them apart
SHORTEST = 6  # letters of the shortest phrase that is looked for inexactly
_TORN = 2.5  # white that no caption has within it, in heights of print
GAP = 0.75  # widest space between words of one cell, in heights of print (a typewriter's space is 0.67)


_WORDING = re.compile(
    r"(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?$)[A-Za-z][\w'\-]*[,.:;)]?", re.IGNORECASE
)
_OPENED = re.compile(r"\([A-Za-z]")
_BOX_NUMBER = re.compile(r"\d{1,2}[a-z]?\.|\d{1,2}[a-z]|[A-L]\.")
_RE = re.compile(r"re[:;.]", re.IGNORECASE)  # the subject of a letter begins with captions
_SUM = re.compile(r"\(?-?\$?\d[\d,]*\.\d{2}\)?-?[.;]?")  # a sum ends what its caption says
_MARKS = frozenset("|\u2022\u00b7-*/\u2013\u2014")
_TWINS = tuple(
    pair
    for one, other in (
        ("employer", "employee"),
        ("insured", "insurer"),
        ("payer", "payee"),
        ("insured", "injured"),
        ("bill", "fill"),
        ("invoiceto", "invoiceno"),
        ("accountof", "accountno"),
        ("bill", "call"),
    )
    for pair in ((one, other), (other, one))
)
_QUALIFIERS = frozenset(
    re.findall(
        r"\w+",
        "a accident account adjuster adverse amount attorney beginning billing check claim client current defendant"
        " due employer ending federal group health injury insurance insured insurer last liability medical member net"
        " new of old opening original our other past patient payer payment physician plan policy previous primary prior"
        " provider reference secondary service statement subscriber tax the third total your loss injury"
        " birth incident",
    )
)


class Token(NamedTuple, Generic[T]):
    """A value that printed words state, with those words."""

    value: T
    span: Span


class _Phrase(NamedTuple):
    plain: str
    words: int


class _Wanted(NamedTuple):
    """Phrases made ready for the search, the longest first; the long ones' letters, and how many below zero."""

    phrases: tuple[_Phrase, ...]
    long: tuple[str, ...]
    lengths: tuple[int, ...]


class Row(NamedTuple):
    """A printed row made ready for the search: `joined` is its plain text, `ends` where each word ends in it."""

    number: int
    span: Span
    joined: str
    ends: tuple[int, ...]


class Label(NamedTuple):
    """A caption found on a row: the words from `first` up to, not including, `end`."""

    row: Row
    first: int
    end: int

    @property
    def span(self) -> Span:
        """The caption's own words."""
        return Span(self.row.span.page, self.row.span.words[self.first : self.end])

    @property
    def box(self) -> Box:
        """The box around the caption."""
        return self.span.box


def rows_of(pages: Pages) -> tuple[Row, ...]:
    """Return all printed rows of the pages, top to bottom, ready for the search."""
    ready = (row for page in pages for row in _ready(SamePage(page)))
    return tuple(Row(number, *row[1:]) for number, row in enumerate(ready))


@lru_cache(maxsize=64)
def _ready(same: SamePage) -> tuple[Row, ...]:
    """Return the rows of one page, numbered from its head."""
    return rows_from(rows_on(same.page))


def forget_pages() -> None:
    """Keep nothing of pages: their file has been read."""
    forget_rows()
    _ready.cache_clear()


def rows_from(spans: Sequence[Span]) -> tuple[Row, ...]:
    """Return spans made ready for the search as rows."""
    return tuple(_row(number, span) for number, span in enumerate(spans))


def labels(rows: Sequence[Row], *phrases: str, anywhere: bool = False) -> tuple[Label, ...]:
    """Return the captions with one of the phrases, in reading order; of overlapping ones the longest.

    Capitals, spaces and punctuation do not matter, and on scanned pages neither do misread letters.
    A caption begins a cell or ends with a colon, unless it may stand `anywhere` in running text.
    """
    wanted = _wanted(phrases)
    return tuple(label for row in rows for label in _labels(row, wanted, anywhere=anywhere))


@lru_cache(maxsize=1024)
def _wanted(phrases: tuple[str, ...]) -> _Wanted:
    """Return the phrases made ready for the search, the longest first; a "number" may be printed "nbr" or "no."."""
    nbr = (f"{phrase[:-7]} nbr" for phrase in phrases if phrase.endswith(" number"))
    no = (f"no {phrase[7:]}" for phrase in phrases if phrase.startswith("number of "))
    both = (*phrases, *nbr, *no)
    found = sorted({_Phrase(plain(p), _count(p)) for p in both}, key=lambda wanted: (-len(wanted.plain), wanted))
    long = tuple(phrase.plain for phrase in found if len(phrase.plain) >= SHORTEST)
    return _Wanted(tuple(found), long, tuple(-len(letters) for letters in long))


def rest(label: Label) -> Span | None:
    """Return the words right of the caption, and of an explanation in brackets behind it, to the end of its row."""
    words = label.row.span.words[label.end :]
    if words and _OPENED.match(words[0].text):
        closed = next((place for place, word in enumerate(words) if word.text.endswith((")", "):"))), -1)
        words = words[closed + 1 :]
    return _valued(label.row.span.page, words)


def beside(label: Label) -> Span | None:
    """Return the cell right of the caption: up to a wide space or to the next word with a colon."""
    span = rest(label)
    if span is None or is_numbered_caption(span):
        return None
    words: list[Word] = []
    space = max(GAP * span.height, typed_space(label.row.span))
    for word in span.words:
        if words and word.box.x0 - words[-1].box.x1 > space:
            break
        words.append(word)
    ending = next((place for place, word in enumerate(words) if word.text.endswith(":")), len(words))
    return _valued(span.page, tuple(words[:ending]))


def is_numbered_caption(span: Span) -> bool:
    """Tell whether the words begin with the number of a form's box and are its caption: "28. TOTAL CHARGE"."""
    return (
        len(span.words) > 1
        and _BOX_NUMBER.fullmatch(span.words[0].text) is not None
        and re.match(r"[A-Z$(]", span.words[1].text) is not None
    )


def below(rows: Sequence[Row], label: Label, *, depth: float = 2.6) -> Span | None:
    """Return the words of the first row under the caption, between its left edge and the next caption's.

    `depth` is how far below its foot the row may begin, in heights of the caption's print.
    """
    return next(under(rows, label, depth=depth), None)


def under(rows: Sequence[Row], label: Label, *, depth: float = 2.6) -> Iterator[Span]:
    """Return the words of every row under the caption, in its column, while rows follow one another."""
    box, height = label.box, label.span.height
    left, right = _left_edge(label) - height, _next_cell(label)
    foot = box.y1
    for row in rows:
        if row.number <= label.row.number:
            continue
        if row.span.page.number != label.row.span.page.number:
            return
        inside = part(row.span, lambda word: left <= word.x < right)
        if inside is None or inside.box.y0 < box.y0 + 0.4 * height:
            continue
        if inside.box.x0 > box.x1 + 1.5 * height:
            return
        if inside.box.y0 - foot > depth * height:
            return
        foot = inside.box.y1
        if (trimmed := _valued(inside.page, inside.words)) is not None:
            yield trimmed


def value(
    rows: Sequence[Row],
    phrases: Sequence[str],
    parse: Callable[[Span], Token[T] | None],
    *,
    depth: float = 2.6,
) -> Token[T] | None:
    """Return the first value that stands right of, else below, a caption with one of the phrases."""
    return next(values(rows, phrases, parse, depth=depth), None)


def values(
    rows: Sequence[Row],
    phrases: Sequence[str],
    parse: Callable[[Span], Token[T] | None],
    *,
    depth: float = 2.6,
) -> Iterator[Token[T]]:
    """Return the value of every caption with one of the phrases, in reading order."""
    for label in labels(rows, *phrases):
        if (token := _value_of(rows, label, parse, depth)) is not None:
            yield token


def _value_of(
    rows: Sequence[Row], label: Label, parse: Callable[[Span], Token[T] | None], depth: float
) -> Token[T] | None:
    for span in _cells_beside(label):
        if (token := parse(span)) is not None:
            return token
    lower = below(rows, label, depth=depth)
    token = parse(lower) if lower is not None else None
    if lower is None or token is None or token.span.words[0].box.x0 > lower.words[0].box.x1:
        return None
    return token


def _cells_beside(label: Label) -> Iterator[Span]:
    """Return the cell right of the caption, and those behind it for as long as they hold figures."""
    first = beside(label)
    if first is None or is_caption_row(label.row.span):
        return
    yield first
    if not any(sign.isdigit() for sign in first.text):
        return
    last = first.words[-1]
    words = label.row.span.words
    following = Span(first.page, words[words.index(last) + 1 :])
    for cell in cells(following) if following.words else ():
        if (
            not any(sign.isdigit() for sign in cell.text)
            or cell.words[0].text.endswith(":")
            or is_numbered_caption(cell)
        ):
            return
        yield cell


def within(page: Page, box: Box) -> Span | None:
    """Return the words whose middle lies in the box, in reading order."""
    words = tuple(word for line in page.lines for word in line.words if box.holds(word.x, word.y))
    return Span(page, words) if words else None


def rows_within(page: Page, box: Box) -> tuple[Span, ...]:
    """Return the words whose middle lies in the box, one span a row."""
    spans = (part(Span(page, line.words), lambda word: box.holds(word.x, word.y)) for line in page.lines)
    return tuple(span for span in spans if span is not None)


def _count(phrase: str) -> int:
    return sum(bool(plain(word)) for word in phrase.split())


def _row(number: int, span: Span) -> Row:
    ends, joined = [], ""
    for word in span.words:
        joined += plain(word.text)
        ends.append(len(joined))
    return Row(number, span, joined, tuple(ends))


def _labels(row: Row, wanted: _Wanted, *, anywhere: bool) -> list[Label]:
    joined = row.joined
    alike = _alike(row, wanted) if row.span.method == "ocr" else frozenset()
    there = [phrase for phrase in wanted.phrases if phrase.plain in joined or phrase.plain in alike]
    if not there:
        return []
    found: list[Label] = []
    exact = {phrase: tuple(_exact(row, phrase.plain)) for phrase in there if phrase.plain in joined}
    sure = [label for labels in exact.values() for label in labels]
    for phrase in there:
        near = phrase.plain in alike
        misread = (label for label in _fuzzy(row, phrase) if not _cuts(label, sure)) if near else ()
        for label in (*exact.get(phrase, ()), *misread):
            taken = any(label.first < other.end and other.first < label.end for other in found)
            if not taken and not _torn(label) and (anywhere or _captions(label)):
                found.append(label)
    return sorted(found, key=lambda label: label.first)


def _alike(row: Row, wanted: _Wanted) -> frozenset[str]:
    """Return the phrases that something on the row is like enough to be worth a closer look."""
    phrases = wanted.long[bisect.bisect_left(wanted.lengths, -(len(row.joined) + 2)) :]
    found = process.extract(row.joined, phrases, scorer=fuzz.partial_ratio, score_cutoff=ALIKE, limit=None)
    return frozenset(phrase for phrase, _, _ in found)


def _torn(label: Label) -> bool:
    """Tell whether a white runs through the words that none within a caption is as wide as: they are two captions."""
    words, space = label.span.words, max(_TORN * label.span.height, 1.5 * typed_space(label.row.span))
    return any(_apart(one, two, space) for one, two in pairwise(words))


def _cuts(label: Label, sure: Sequence[Label]) -> bool:
    """Tell whether a misread caption would take words out of one that is printed letter by letter."""
    return any(other.first < label.first < other.end or other.first < label.end < other.end for other in sure)


def _exact(row: Row, phrase: str) -> Iterator[Label]:
    place = row.joined.find(phrase) if phrase else -1
    while place >= 0:
        if (label := _on_words(row, place, place + len(phrase))) is not None:
            yield label
        place = row.joined.find(phrase, place + 1)


def _on_words(row: Row, start: int, end: int) -> Label | None:
    """Return the label whose words begin and end exactly there."""
    starts = (0, *row.ends[:-1])
    first = next((i for i, begin in enumerate(starts) if begin == start and row.ends[i] > begin), None)
    last = next((i for i, stop in enumerate(row.ends) if stop == end), None)
    return Label(row, first, last + 1) if first is not None and last is not None else None


def _fuzzy(row: Row, wanted: _Phrase) -> Iterator[Label]:
    """Return where the phrase stands with misread letters: in as many words, or nearly the same where they run on.

    A row of forms side by side may print a caption several times, here letter by letter and there misread.
    """
    left = row.joined.replace(wanted.plain, "\0" * len(wanted.plain))
    starts = (0, *row.ends[:-1])
    while (place := fuzz.partial_ratio_alignment(wanted.plain, left, score_cutoff=ALIKE)) is not None:
        first = min(range(len(starts)), key=lambda i: abs(starts[i] - place.dest_start))
        end = min(range(len(row.ends)), key=lambda i: abs(row.ends[i] - place.dest_end)) + 1
        printed = row.joined[starts[first] : row.ends[end - 1]]
        score = fuzz.ratio(wanted.plain, printed) if end > first else 0.0
        twin = score < 100 and _is_twin(wanted.plain, printed)
        if score < (ALIKE if end - first == wanted.words else GLUED) or twin:
            return
        yield Label(row, first, end)
        left = left[: starts[first]] + "\0" * len(printed) + left[row.ends[end - 1] :]


def _is_twin(wanted: str, printed: str) -> bool:
    """Tell whether another caption that is one letter away is printed: "Employer" is no misread "Employee"."""
    return any(one in wanted and other in printed and other not in wanted for one, other in _TWINS)


def _captions(label: Label) -> bool:
    """Tell whether the words stand as a caption: at the start of a cell, or before a colon.

    In "Previous balance:" the word "balance" is no caption of its own, in "Jane Doe DOB:" the last word is;
    in the title "Patient statement" the word "patient" is none.
    """
    words = label.row.span.words
    last = words[label.end - 1]
    following = words[label.end] if label.end < len(words) else None
    if following is not None and not last.text.endswith((":", "#")) and _runs_on(last, following, _space(label)):
        return False
    if label.first == 0 or words[label.first].text.startswith("("):
        return True
    before = words[label.first - 1]
    if (
        before.text in _MARKS
        or _SUM.fullmatch(before.text)
        or _RE.fullmatch(before.text)
        or _numbers(words, label.first - 1, _space(label))
        or _apart(before, words[label.first], _space(label))
    ):
        return True
    return last.text.endswith(":") and before.text.lower() not in _QUALIFIERS


def _numbers(words: Sequence[Word], place: int, space: float) -> bool:
    """Tell whether the word is the number of a form's box: "28.", "11b", or a "8" that begins a cell."""
    if _BOX_NUMBER.fullmatch(words[place].text):
        return True
    begins = place == 0 or _apart(words[place - 1], words[place], space)
    return begins and re.fullmatch(r"\d{1,2}", words[place].text) is not None


def _runs_on(last: Word, following: Word, space: float) -> bool:
    """Tell whether the next word continues the caption's own sentence and is no value."""
    numbered = any(sign.isdigit() for sign in following.text)
    return not _apart(last, following, space) and not numbered and bool(_WORDING.fullmatch(following.text))


def _left_edge(label: Label) -> float:
    """Return where the caption begins, the number of its box before it included."""
    words = label.row.span.words
    numbered = label.first > 0 and _numbers(words, label.first - 1, _space(label))
    return words[label.first - 1].box.x0 if numbered else label.box.x0


def _next_cell(label: Label) -> float:
    """Return where the cell right of the caption begins, or the page's right edge."""
    words, space = label.row.span.words, _space(label)
    for before, after in zip(words[label.end - 1 :], words[label.end :], strict=False):
        if _apart(before, after, space):
            return after.box.x0
    return label.row.span.page.width


def _space(label: Label) -> float:
    """Return the widest space within a cell of the caption's row."""
    return max(GAP * label.span.height, typed_space(label.row.span))


def _apart(before: Word, after: Word, space: float) -> bool:
    return after.box.x0 - before.box.x1 > space


def _valued(page: Page, words: Sequence[Word]) -> Span | None:
    """Return the words without what only leads to a value: colons, dots, dashes."""
    start = next((i for i, word in enumerate(words) if any(c.isalnum() or c in "($" for c in word.text)), None)
    return Span(page, tuple(words[start:])) if start is not None else None
