"""Court papers as their author wrote them: no line numbers, no headers and footers, columns one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from rapidfuzz import fuzz

from casefile.pages import Line, Page, Word
from extractors.spans import Pages, Span, plain

HIGHEST = 40  # the highest number that stands in the margin of numbered paper
_NUMBERED_ROWS = 6
_FLAT = 0.3  # share of the page's print that a letter is tall at least
_COUNTED = 0.6  # share of the numbers in a margin that follow one another, however the others are misread
_OUTERMOST = 5  # rows at the head and the foot of a page among which headers and footers stand
_SAME_FOOTER = 88.0
_SAME_PLACE = 8.0  # points by which a footer may stand higher on another page
_PAGE_NUMBER = re.compile(r"[-\u2013—~ ]*(?:page )?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?[-\u2013—~. ]*", re.IGNORECASE)
_TITLE = re.compile(r"interrogatories|requests? for (?:prod|adm)|demand for|notice (?:to|for)", re.IGNORECASE)
_PAGE = re.compile(
    r"page \d+(?: ?(?:of|/) ?\d+)?|^[-\u2013— ]*\d{1,3}[-\u2013—]* |\s[-\u2013— ]*\d{1,3}[-\u2013— ]*$", re.IGNORECASE
)
_STAMP = re.compile(
    r"case \d:\d\d-.*(?:document|filed|page)|^(?:fax|from|to):? .*p(?:age|g)?\.? ?\d|\bpage \d+ (?:of|/) \d+$"
    r"|\[rev\. |judicial council|form (?:approved|adopted) for",
    re.IGNORECASE,
)
_RULE = re.compile(r"[|\[\]{}!/\\]{1,3}|II|ll")
_FILLER = re.compile(r"(?:/{2,3} ?)+|\[?(?:continued|cont'd)(?: on next page)?\.*\]?", re.IGNORECASE)
_LEAST_COLUMN = 8  # rows that stand on both sides of a gutter before the page is read down its two sides
_LEAST_WORDS = 3.5  # words a row on each side of it; a caption has fewer
_ENUMERATED = re.compile(r"(?:\(?[A-Za-z]{1,4}[.)]|\(?\d{1,2}[.):]|[•◦▪●\-])$")
_FULL_STOP = re.compile(r"[a-z0-9)][.;?!][\"”)]?$")
_LONGEST_SENTENCE = 200  # words; what runs on longer is a table or noise, and searched in pieces
_TITLED = re.compile(r"(?:mr|mrs|ms|dr|no|st|ave|blvd|inc|jr|sr|esq|v|vs|hon)\.$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"(?:[.;:,?!)”\"']|\band|\bor)$", re.IGNORECASE)
_SENTENCE_END = tuple(".:?!)”\"'")


def body(pages: Pages) -> tuple[Page, ...]:
    """Return the pages with the words that the author wrote, row by row in reading order."""
    bare = unnumbered(pages)
    heads = [_zone(page, foot=False) for page in bare]
    feet = [_zone(page, foot=True) for page in bare]
    return tuple(
        _columns(_only(page, _cut(page.lines, _repeated(heads, place, page), _repeated(feet, place, page))))
        for place, page in enumerate(bare)
    )


def unnumbered(pages: Pages) -> tuple[Page, ...]:
    """Return the pages without the numbers in their margin, their rows as printed across the page."""
    return tuple(_without_margin(_without_specks(page)) for page in pages)


def rows(pages: Pages) -> tuple[Span, ...]:
    """Return every row of the pages as printed."""
    return tuple(Span(page, line.words) for page in pages for line in page.lines)


def prose(spans: Sequence[Span]) -> str:
    """Return the rows as running text, word for word, a line a paragraph."""
    text = ""
    known = {word.text.strip(".,;:").lower() for span in spans for word in span.words}
    for paragraph in paragraphs(spans):
        joined = ""
        for span in paragraph:
            joined = _joined(joined, span.text, known)
        text = f"{text}\n{joined}" if text else joined
    return text


def paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the rows of each paragraph: one begins with an indent, or with a mark such as "(a)"."""
    held: list[Span] = []
    for span in spans:
        if held and _opens(held, span):
            yield held
            held = []
        held.append(span)
    if held:
        yield held


def sentences(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield the sentences of the rows, each page by itself; rows of a paragraph are read as one line."""
    for paragraph in _headings_apart(spans):
        for number in sorted({span.page.number for span in paragraph}):
            own = [span for span in paragraph if span.page.number == number]
            whole = Span(own[0].page, tuple(word for span in own for word in span.words))
            yield from _split(whole)


def _headings_apart(spans: Sequence[Span]) -> Iterator[list[Span]]:
    for paragraph in paragraphs(spans):
        yield from (list(run) for _, run in groupby(paragraph, key=lambda span: span.text.isupper()))


def _split(span: Span) -> Iterator[Span]:
    start = 0
    for place, (word, after) in enumerate(pairwise(span.words), 1):
        ends = _FULL_STOP.search(word.text) is not None and not _TITLED.match(word.text)
        if (ends and re.match(r"[\[(“\"]?[A-Z]", after.text)) or place - start >= _LONGEST_SENTENCE:
            yield Span(span.page, span.words[start:place])
            start = place
    yield Span(span.page, span.words[start:])


def first_page_words(spans: Sequence[Span]) -> Span | None:
    """Return the words of the rows that stand on the first one's page, which a citation can point at."""
    if not spans:
        return None
    page = spans[0].page
    return Span(page, tuple(word for span in spans if span.page.number == page.number for word in span.words))


def _opens(held: Sequence[Span], span: Span) -> bool:
    before = held[-1]
    if _CLAUSE_END.search(before.text) and _enumerated(span):
        return True
    hangs = _enumerated(held[0]) and span.words[0].box.x0 > held[0].words[0].box.x0 + 0.5 * span.height
    indent = span.words[0].box.x0 - before.words[0].box.x0
    same = span.page.number == before.page.number
    return before.text.endswith(_SENTENCE_END) and same and not hangs and 1.2 * span.height < indent < 12 * span.height


def _enumerated(span: Span) -> bool:
    return len(span.words) > 1 and _ENUMERATED.match(span.words[0].text) is not None


def _joined(text: str, following: str, known: set[str]) -> str:
    """Return the text with the next row; a word cut at the end of a row is mended where the paper has it whole."""
    cut = re.search(r"([A-Za-z]+)-$", text)
    if cut is None:
        return f"{text} {following}" if text else following
    rest = re.match(r"[A-Za-z]+", following)
    whole = cut[1] + rest[0] if rest else ""
    return (text[:-1] if whole.lower() in known else text) + following


def _without_specks(page: Page) -> Page:
    """Return a scanned page without letters as flat as a stroke, which are read from the edges of its rules."""
    if page.method != "ocr" or not page.words:
        return page
    heights = sorted(word.box.y1 - word.box.y0 for word in page.words)
    least = _FLAT * heights[len(heights) // 2]
    kept = (tuple(word for word in line.words if not _flat(word, least)) for line in page.lines)
    return _only(page, [Line(words) for words in kept if words])


def _flat(word: Word, least: float) -> bool:
    return word.text.isalpha() and word.box.y1 - word.box.y0 < least


def _without_margin(page: Page) -> Page:
    """Return the page without the numbers in its left margin and the rules drawn beside them."""
    edge = _margin(page)
    if edge is None:
        return page
    right = page.width * 0.9
    lines = []
    for line in page.lines:
        kept = tuple(word for word in line.words if not _marginal(word, edge, right))
        if kept:
            lines.append(Line(kept))
    return _only(page, lines)


def _marginal(word: Word, edge: float, right: float) -> bool:
    ruled = _RULE.fullmatch(word.text) is not None and (word.box.x0 < edge + 20 or word.box.x0 > right)
    return word.box.x1 <= edge + 2 or ruled


def _margin(page: Page) -> float | None:
    """Return where the margin's numbers end, or None where the paper is not numbered."""
    firsts = [line.words[0] for line in page.lines if line.words[0].box.x1 < 0.25 * page.width]
    numbers = [word for word in firsts if re.fullmatch(r"\d{1,2}", word.text) and 0 < int(word.text) <= HIGHEST]
    if len(numbers) < _NUMBERED_ROWS:
        return None
    ends = sorted(word.box.x1 for word in numbers)
    middle = ends[len(ends) // 2]
    column = [word for word in numbers if abs(word.box.x1 - middle) <= 8]
    rising = _rising(column)
    if len(rising) < _NUMBERED_ROWS or len(rising) < _COUNTED * len(column):
        return None
    return max(word.box.x1 for word in rising)


def _rising(column: Sequence[Word]) -> list[Word]:
    """Return the longest run of words whose numbers rise down the page; the numbers between are misread."""
    runs: list[list[Word]] = []
    for word in column:
        before = [run for run in runs if int(run[-1].text) < int(word.text)]
        runs.append([*max(before, key=len, default=[]), word])
    return max(runs, key=len, default=[])


def _columns(page: Page) -> Page:
    """Return the page with the rows of a two-column part read down its left side, then down its right."""
    gutter = _gutter(page)
    if gutter is None:
        return page
    lines: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in page.lines:
        if any(word.box.x0 < gutter < word.box.x1 for word in line.words) or _across(line, gutter):
            lines += [*left, *right, line]
            left, right = [], []
            continue
        for side, words in (
            (left, [word for word in line.words if word.x < gutter]),
            (right, [word for word in line.words if word.x >= gutter]),
        ):
            if words:
                side.append(Line(tuple(words)))
    return _only(page, [*lines, *left, *right])


def _across(line: Line, gutter: float) -> bool:
    """Tell whether running words pass the gutter with no more than a space between them."""
    return any(a.box.x1 <= gutter <= b.box.x0 and b.box.x0 - a.box.x1 < 6 for a, b in pairwise(line.words))


def _gutter(page: Page) -> float | None:
    """Return where prose stands in two columns: the place near the middle that the most rows leave free."""
    middle = page.width / 2
    places = [middle + step * page.width / 100 for step in range(-8, 9)]
    best = max(places, key=lambda place: (len(_divided(page, place)), -abs(place - middle)))
    sides = _divided(page, best)
    fewest = min((sum(side[at] for side in sides) for at in (0, 1)), default=0)
    return best if len(sides) >= _LEAST_COLUMN and fewest >= _LEAST_WORDS * len(sides) else None


def _divided(page: Page, gutter: float) -> list[tuple[int, int]]:
    """Return, for each row that ends before the place and begins again after it, the words on both sides."""
    found = []
    for line in page.lines:
        left = sum(word.box.x1 <= gutter for word in line.words)
        right = sum(word.box.x0 >= gutter for word in line.words)
        if left and right and left + right == len(line.words) and not _across(line, gutter):
            found.append((left, right))
    return found


def _zone(page: Page, *, foot: bool) -> list[Line]:
    """Return the rows at the foot or the head of the page, the outermost first."""
    rows = list(reversed(page.lines)) if foot else list(page.lines)
    return rows[:_OUTERMOST]


def _repeated(zones: Sequence[Sequence[Line]], place: int, page: Page) -> set[int]:
    """Return the identities of the outermost rows of one page that are numbers of pages or stand on others too."""
    others = [line for at, zone in enumerate(zones) if at != place for line in zone]
    found: set[int] = set()
    for line in zones[place]:
        if not (_furniture(line, page) or _short_title(line, page) or any(_alike(line, other) for other in others)):
            break
        found.add(id(line))
    return found


def _short_title(line: Line, page: Page) -> bool:
    """Tell whether the row at the foot of a page is the paper's title, as rules of court want it there."""
    low = line.box.y0 > 0.86 * page.height
    return low and line.text[-1] not in ".;:?," and _TITLE.search(line.text) is not None


def _furniture(line: Line, page: Page) -> bool:
    outer = not 0.15 * page.height < line.box.y0 < 0.8 * page.height
    if re.fullmatch(r"\d{1,3}\.", line.text) and line.box.y0 < 0.9 * page.height:
        return False  # the number of a request that stands in a row of its own
    return outer and (_PAGE_NUMBER.fullmatch(line.text) is not None or _STAMP.search(line.text) is not None)


def _alike(line: Line, other: Line) -> bool:
    """Tell whether two rows stand at one height and say the same but for the number of the page."""
    one, two = (_PAGE.sub("", row.text) for row in (line, other))
    placed = abs(line.box.y0 - other.box.y0) < _SAME_PLACE
    same = placed and re.findall(r"\d+", one) == re.findall(r"\d+", two)
    return same and len(plain(one)) > 3 and fuzz.ratio(plain(one), plain(two)) >= _SAME_FOOTER


def _cut(lines: Sequence[Line], head: set[int], foot: set[int]) -> list[Line]:
    return [line for line in lines if id(line) not in head | foot and not _FILLER.fullmatch(line.text)]


def _only(page: Page, lines: Sequence[Line]) -> Page:
    return page._replace(lines=tuple(lines), words=tuple(word for line in lines for word in line.words))
