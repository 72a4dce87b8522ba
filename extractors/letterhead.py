"""Letterheads: who a paper comes from, and the addresses printed on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Word
from extractors.layout import Row, Token, labels, rows_of
from extractors.spans import UNBELIEVED, Pages, Span, cells, covering, find, plain
from extractors.tokens import date, phone, text

LETTERS = 2.6  # letters a word of a name has in the middle at least; a picture read as letters has fewer
_DIVIDED = 4.0  # widest space that a printed divider fills, in heights of print
_LONG = 4  # letters of a word beside which initials are believed
UPPER_PART = 0.3  # share of the first page in which a letterhead stands
_SMALL = 2  # words without a capital in a name that begins with one: more of them are the rest of a sentence
_STATES = (
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
    " OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY"
).replace(" ", "|")
_ZIP = re.compile(rf"(?:\b(?:{_STATES})|(?!Box)[A-Z][a-z]+) *,? +\d{{5}}(?:-\d{{4}})?(?!\d)")
_STREET = re.compile(
    r"(?:\bP\.? ?O\.? ?(?:Box|Drawer)|\bPost Office (?:Box|Drawer)|(?<![\w.#/\-])\d+[A-Z]?(?= [A-Za-z0-9])"
    r"|\bBldg\.? \d+(?=,))",
    re.IGNORECASE,
)
_SECOND_LINE = re.compile(r"(?:suite|ste|unit|floor|bldg|building|room|rm|#|apt|dept|mail ?stop)\b", re.IGNORECASE)
_DIVIDERS = re.compile(r"[•|·●▪]|[-\u2013\u2014]")
_CHAPTER = re.compile(r"\b(?:local|lodge|council|district)(?: (?:union|no\.?))? \d{1,5}\b", re.IGNORECASE)
_TITLE_WORDS = frozenset(
    re.findall(
        r"[a-z]+",
        "a account activity adjustment advice amount an and attorney balance benefit benefits bill billing by charge"
        " charges claim claims confidential copy date detail detailed document due duplicate explanation final first"
        " for form from health history in insurance invoice is itemization itemized ledger letter lien medical medpay"
        " notice number of on original page patient payment payments personal please pip professional provider re"
        " reimbursement receipt record records remittance report request service services statement"
        " subrogation summary superbill the this to total transaction via voucher your certified mail return"
        " requested not encounter pay paid show here enclosed remit check checks payable make please new current"
        " previous amount rendering treating attending referring client facility"
        " insured nbr seq adjuster coverage loss exposure status handler examiner policyholder",
    )
)
_TITLE = re.compile(
    r"(?:notice|statement|explanation|declaration|verification|acknowledge?ment|request|authorization|summary"
    r"|itemi[sz]ation"
    r"|assertion|final demand|proof|certificate|via|re|dear|hello|hi|attn|attention"
    r"|claims processed|processed by)\b"
    r"|.*\b(?:notice|statement|invoice|advice|ledger|log|bill|superbill|benefits)$",
    re.IGNORECASE,
)
_BEHALF = re.compile(r"\b(?:on behalf of|acting for|administrator for|agent for)(?: the)? (?=[A-Z])")
_TRADES = re.compile(
    r"\b(?:hospital|medical|clinic|cent(?:er|re)|health(?:care)?|imaging|radiology|therapy|rehab\w*|physicians?|"
    r"surg\w+|surgical|orthop\w+|chiropractic|dental|pharmacy|drugs?|apothecary|acupuncture|collision|chevrolet|ford|toyota|motors|fire|rescue|district|ems|ambulance|laborator\w+|labs?|diagnostics?|associates|"
    r"group|institute|insurance|mutual|casualty|indemnity|assurance|plan|fund|medicare|medicaid|department|agency|"
    r"recovery|services?|systems?|care|urgent|emergency|pain|spine|sports|wellness|neuro\w+|anesthesia|transport|"
    r"company|corp\w*|inc|llc|auto|dept|benefits?|blue|pllc|p\.?c\.?)\b",
    re.IGNORECASE,
)
FORM = re.compile(
    r"(?:an? )?(?:P\.? ?C\.?|P\.? ?A\.?|P\.?L\.?L\.?C\.?|L\.?L\.?C\.?|L\.?L\.?P\.?|Inc\.?|Incorporated|Corp\.?|Ltd\.?"
    r"|P\.?S\.?C?\.?|S\.?C\.?|A\.?P\.?C\.?|A\.?P\.?M\.?C\.?|P\.?L\.?)",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"(?:the )?(?:claims?|billing|coverage|liability|casualty|subrogation|recovery|records?|medical records"
    r"|accounts?|patient accounts?"
    r"|collections?|customer|member|provider|service|office|central|branch|regional|auto|injury|bodily injury"
    r"|payroll|business| |and|&)+"
    r" ?(?:departments?|dept\.?|units?|offices?|divisions?|service cent(?:er|re)|services?)"
    r"|(?:[a-z\-]+ ){0,3}claims? (?:cent(?:er|re)|operations?|office|service cent(?:er|re))"
    r"|(?:ambulance|ems|hospital|physicians?|medical|patient|pharmacy) (?:billing|accounts|receivables)",
    re.IGNORECASE,
)
_SPECIALTY = re.compile(
    r"(?:diplomate|board certified|specializing) .*|(?:(?:orthopa?edic|neuro(?:logical)?|vascular|plastic|oral"
    r"|general|hand|spine|foot and ankle|thoracic) surgery)(?: and sports medicine)?"
    r"|(?:family|internal|emergency|sports|pain|physical|occupational|rehabilitation) medicine"
    r"|(?:diagnostic |interventional )?radiology|neurology|anesthesiology|(?:physical|occupational|massage) therapy"
    r"|orthopa?edics|chiropractic|acupuncture|podiatry|physical medicine (?:and|&) rehabilitation|pain management"
    r"|auto damage",
    re.IGNORECASE,
)
_UNENDED = re.compile(r"(?:,|\ba (?:medical|professional|chiropractic|dental|california|law))$", re.IGNORECASE)
_INCORPORATED = re.compile(
    r"(?:(?:professional|medical|chiropractic|dental) )?(?:corporation|company|partnership)", re.IGNORECASE
)
_STORE = re.compile(r"(?: store)?,? (?:#|no\. ?)?\d{2,5}$", re.IGNORECASE)
_SHOP = re.compile(r"\b(?:drugs?|pharmacy|apothecary|chemist|rx|store|mart|clinic|station|care)\b", re.IGNORECASE)
_LAW = re.compile(r"\b(?:LLP|law|attorneys?|esq\.?|lawyers?|counsel|APLC|legal)\b", re.IGNORECASE)


class Letterhead(NamedTuple):
    """The sender of a paper: name, address and telephone number as printed at its head."""

    name: Token[str] | None
    address: Token[str] | None
    phone: Token[str] | None


def letterhead(pages: Pages, rows: Sequence[Row] | None = None) -> Letterhead:
    """Return who the paper comes from: the name in the largest print at the head that is no title.

    `rows` are the rows to look at where not all of the pages' may hold the head: those outside its tables.
    """
    front = next((page for page in pages if page.words), None)
    if front is None:
        return Letterhead(None, None, None)
    rows = [row for row in (rows_of([front]) if rows is None else rows) if row.span.page is front]
    head = [row for row in rows if row.span.box.y0 < UPPER_PART * row.span.page.height]
    names = [piece for row in head for piece in pieces(row.span) if _may_name(row, piece)]
    places = addresses(head)
    best = max(names, key=lambda piece: (_weight(piece, places), -piece.box.y0, -piece.box.x0), default=None)
    if best is None:
        return Letterhead(None, None, None)
    best = _with_form(head, best)
    place = _nearest(places, best) or _beside_name(head, places, best)
    near = [best, *([place.span] if place is not None else [])]
    beside = (row for row in head if any(_follows(row.span, one) for one in near))
    number = next((token for row in beside if (token := phone(row.span))), None)
    return Letterhead(in_full(rows_of(pages), best), place, number)


def _nearest(places: Sequence[Token[str]], name: Span) -> Token[str] | None:
    """Return the address that follows the name: of several the one in its column."""
    near = [place for place in places if _follows(place.span, name)]
    below = [place for place in near if min(word.box.x0 for word in place.span.words) - name.box.x0 < name.height]
    return next(iter(below or near), None)


def _beside_name(rows: Sequence[Row], places: Sequence[Token[str]], name: Span) -> Token[str] | None:
    """Return the address in a row that names the sender again: "Wiregrass Health, Business Office, 71 Azalea Blvd"."""
    named = [row.span for row in rows if plain(name.text) in row.joined]
    return next((one for one in places for row in named if one.span.words[0] in row.words), None)


def at_foot(rows: Sequence[Row]) -> Letterhead:
    """Return the sender that a paper without a letterhead names on its last row with an address and a telephone."""
    for row in reversed(rows):
        place, number = next(iter(addresses([row])), None), phone(row.span)
        if place is None or number is None:
            continue
        before = [piece for piece in pieces(row.span) if piece.box.x1 < place.span.box.x0]
        return Letterhead(text(before[-1]) if before else None, place, number)
    return Letterhead(None, None, None)


def _with_form(rows: Sequence[Row], name: Span) -> Span:
    """Return the name with its legal form where that stands alone on the next line: "Associates," over "P.C."."""
    for row in rows:
        first = pieces(row.span)[0] if pieces(row.span) else row.span
        close = 0 < first.box.y0 - name.box.y0 < 2.2 * name.height and abs(first.box.x0 - name.box.x0) < name.height
        wrapped = _UNENDED.search(name.text) and _INCORPORATED.fullmatch(first.text)
        if close and (FORM.fullmatch(first.text) or wrapped):
            return name.joined(first)
    return name


def over_date(rows: Sequence[Row]) -> Sequence[Row]:
    """Return the rows of a letter over its day, where its letterhead is: below it stands whom it is written to."""
    for at, row in enumerate(rows):
        if row.span.box.y0 > UPPER_PART * row.span.page.height or row.span.page is not rows[0].span.page:
            break
        day = date(row.span)
        if at and day is not None and len(row.span.words) <= len(day.span.words) + 1:
            return rows[:at]
    return rows


def principal(pages: Pages) -> Token[str] | None:
    """Return on whose behalf the sender says, at its head, that it writes."""
    for row in rows_of([page for page in pages if page.words][:1]):
        if row.span.box.y0 > UPPER_PART * row.span.page.height:
            return None
        for piece in pieces(row.span):
            for match, _ in find(piece, _BEHALF):
                return text(covering(piece, match.end(), len(piece.text)))
    return None


def pieces(span: Span) -> tuple[Span, ...]:
    """Return the cells of a row, cut at printed dividers as well."""
    found: list[Span] = []
    for cell in cells(span):
        words: list[Word] = []
        for word in (*cell.words, None):
            if word is not None and not _DIVIDERS.fullmatch(word.text):
                words.append(word)
            elif words:
                found.append(Span(span.page, tuple(words)))
                words = []
    return tuple(found)


def addresses(rows: Sequence[Row]) -> tuple[Token[str], ...]:
    """Return the postal addresses on the rows, in reading order: street or box, place, ZIP code."""
    found = []
    for number, row in enumerate(rows):
        before: Span | None = None
        for piece in pieces(row.span):
            zips = find(piece, _ZIP)
            if zips and (token := _address(rows, number, piece, zips[0][1]) or _divided(before, piece)) is not None:
                found.append(token)
            before = piece
    return tuple(found)


def _divided(street: Span | None, place: Span) -> Token[str] | None:
    """Return the address whose place stands behind a printed divider: "P.O. Box 5570 | Denver, CO 80299"."""
    if street is None or not _STREET.match(street.text) or place.box.x0 - street.box.x1 > _DIVIDED * place.height:
        return None
    return Token(f"{street.text.strip(' .,;')}, {place.text.strip(' .,;')}", street.joined(place))


def in_full(rows: Sequence[Row], name: Span) -> Token[str] | None:
    """Return the name in its fullest and plainest printing.

    A name set over two lines, or in capitals, is taken from another place of the document that prints it
    on one line, or in small letters, where there is one.
    """
    longer = [*_joined_with_neighbours(rows, name)]
    for span in (*longer, *([name] if name.text.isupper() else [])):
        for label in labels(rows, span.text, anywhere=True):
            whole = len(label.span.words) >= len(span.words)
            if whole and label.box != name.box and not label.span.text.isupper():
                return text(label.span)
    return text(name)


def _may_name(row: Row, piece: Span) -> bool:
    printed = piece.text
    words = re.findall(r"[A-Za-z]+", printed.lower())
    if (
        sum(len(word) for word in words) < 4
        or ":" in printed
        or re.search(r"\d", _unnumbered(printed))
        or "@" in printed
    ):
        return False
    if printed[:1].islower() and sum(word[0].islower() for word in printed.split()) > _SMALL:
        return False
    initials = len(re.findall(r"\b[A-Z]\.", printed)) if max(map(len, words)) > _LONG else 0
    if len(words) > 9 or sum(map(len, words)) - initials < LETTERS * (len(words) - initials):
        return False
    if (
        _UNIT.fullmatch(printed)
        or _SPECIALTY.fullmatch(printed)
        or _INCORPORATED.fullmatch(printed)
        or re.match(r"an? ", printed, re.IGNORECASE)
    ):
        return False
    if _LAW.search(printed) or _TITLE.match(printed) or all(word in _TITLE_WORDS for word in words):
        return False
    place = row.span.words.index(piece.words[0])
    return place == 0 or not row.span.words[place - 1].text.endswith(":")


def _unnumbered(printed: str) -> str:
    """Return a name without the number that is part of it: of a union's local, of a chain's store."""
    return _STORE.sub("", printed) if _SHOP.search(printed) else _CHAPTER.sub("", printed)


def _weight(piece: Span, places: Sequence[Token[str]]) -> float:
    trade = 1.6 if _TRADES.search(piece.text) else 1.0
    address = 1.15 if any(_follows(place.span, piece) for place in places) else 1.0
    believed = 1.0 if piece.confidence >= UNBELIEVED else 0.6
    return round(piece.size * trade * address * believed, 1)


def _follows(below: Span, above: Span) -> bool:
    """Tell whether the words stand in the lines next below the others, or beside them in the same head."""
    gap = below.box.y0 - above.box.y1
    return -2.5 * above.height <= gap <= 3.6 * below.height


def _joined_with_neighbours(rows: Sequence[Row], name: Span) -> Iterator[Span]:
    """Return the name with the line above it and with the line below it, where they begin in one column."""
    for row in rows:
        if row.span.page is not name.page:
            return
        for piece in pieces(row.span):
            if abs(piece.box.x0 - name.box.x0) >= name.height or re.search(r"\d", piece.text):
                continue
            if 0 < piece.box.y0 - name.box.y0 < 1.8 * name.height:
                yield name.joined(piece)
            elif 0 < name.box.y0 - piece.box.y0 < 1.8 * max(name.height, piece.height):
                yield piece.joined(name)


def _address(rows: Sequence[Row], number: int, piece: Span, place: Span) -> Token[str] | None:
    end = next(i for i, word in enumerate(piece.words) if word is place.words[-1]) + 1
    line = Span(piece.page, piece.words[:end])
    streets = find(line, _STREET)
    if streets and streets[0][1].words[0] is not place.words[-1] and streets[0][0].start() < len(line.text) - 8:
        first = next(i for i, word in enumerate(line.words) if word is streets[0][1].words[0])
        return text(Span(piece.page, line.words[first:]))
    above = _lines_above(rows, number, line)
    if not above:
        return None
    words = tuple(word for part in above for word in part.words) + line.words
    printed = ", ".join(part.text.strip(" .,;") for part in (*above, line))
    return Token(printed, Span(piece.page, words))


def _lines_above(rows: Sequence[Row], number: int, line: Span) -> list[Span]:
    """Return the lines of the address above the place: the street, and a suite between them."""
    taken: list[Span] = []
    below = line
    for row in reversed(rows[max(0, number - 3) : number]):
        if row.span.page is not line.page or below.box.y0 - row.span.box.y1 > 1.2 * line.height:
            break
        over = next((p for p in pieces(row.span) if _one_column(p, below)), None)
        if over is None:
            continue
        streets = find(over, _STREET)
        if streets:
            first = next(i for i, word in enumerate(over.words) if word is streets[0][1].words[0])
            return [Span(over.page, over.words[first:]), *taken]
        if not _SECOND_LINE.match(over.text):
            break
        taken.insert(0, over)
        below = over
    return []


def _one_column(one: Span, two: Span) -> bool:
    a, b, height = one.box, two.box, two.height
    centred = abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2 < height
    return abs(a.x0 - b.x0) < height or abs(a.x1 - b.x1) < height or centred
