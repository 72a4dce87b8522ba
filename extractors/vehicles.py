"""Vehicles on a policy: year, make, model and identification number, in tables and in running rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from casefile.pages import Word
from extractors.layout import Token
from extractors.spans import Pages, Span, cells, find, lines_of
from extractors.tokens import is_masked
from extractors.vins import mended_vin

_VIN = re.compile(r"(?<![A-Z0-9])(?=[A-Z0-9]*\d[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])")
_MISREAD_VIN = re.compile(r"(?<![A-Z0-9])(?=(?:[A-Z0-9]*\d){4})[A-Z0-9]{17,18}(?![A-Z0-9])")
_YEAR = re.compile(r"(?<![\d/\-])(?:19[5-9]\d|20[0-4]\d)(?![\d/\-])")
_DAY_OF_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},?", re.IGNORECASE)
_TWO_WORDS = frozenset(
    ("land rover", "alfa romeo", "aston martin", "mercedes benz", "range rover", "rolls royce", "harley davidson")
)
_MAKERS = re.compile(
    r"acura|alfa|aston|audi|bentley|bmw|buick|cadi(?:llac)?|chev(?:rolet|y)?|chry(?:sler)?|dodg(?:e)?|ducati|ferrari|fiat"
    r"|ford|freightliner|genesis|geo|gmc|harley(?:-davidson)?|hond(?:a)?|hummer|hyun(?:dai)?|indian|infi(?:niti)?"
    r"|international|isuzu|isu|jagu(?:ar)?|jeep|kawasaki|kenworth|kia|lamborghini|land|lexs?(?:us)?|linc(?:oln)?|lucid|mack"
    r"|maserati|mazd(?:a)?|mercedes(?:-benz)?|merz|mercury|merc|mini|mits(?:ubishi)?|niss(?:an)?|oldsmobile|olds|peterbilt"
    r"|plymouth|plym|polestar|pont(?:iac)?|pors(?:che)?|ram|rivian|saab|satu?(?:rn)?|scion|smart|suba(?:ru)?|suzu(?:ki)?"
    r"|tesl(?:a)?|toyo(?:ta)?|toyt|triumph|volk(?:swagen)?|volks|vw|volvo|volv|western|yamaha|hino|winnebago|thomas",
    re.IGNORECASE,
)
"""Makers of vehicles, and how policies shorten them."""
_GONE = re.compile(
    r"\b(?:[dr][ec](?:leted?|moved?|moving|leting)|traded|sold|no longer (?:insured|covered))\b", re.IGNORECASE
)
"""What a row says of a vehicle that the policy does not cover any more."""
_LATEST = 40  # a year of two digits up to this is of this century
_HEADS = {
    "year": re.compile(r"(?:model )?y(?:ea)?r\.?", re.I),
    "make": re.compile(r"make", re.I),
    "model": re.compile(r"model(?:/body(?: type| style)?)?", re.I),
}
_LEAD = re.compile(
    r"(?:vehicle|veh|unit|auto|car|description)\.? ?(?:#|no\.?)? ?\d{0,2}:?|\d{1,2}[.)]?|#\d", re.IGNORECASE
)
_OTHER = re.compile(
    r"vin\b|v\.i\.n|vehicle id|identification|serial|\(|usage|use:|garag|id\b|id#|i\.d\.|no\.|cost|driver|symbol|class"
    r"|territory|annual|miles|lien|loss\b|leased|principal",
    re.IGNORECASE,
)


class Vehicle(NamedTuple):
    """One vehicle, each value with its words."""

    year: Token[int] | None
    make: Token[str] | None
    model: Token[str] | None
    vin: Token[str] | None


def vehicles(pages: Pages) -> tuple[Vehicle, ...]:
    """Return the vehicles in the order printed, each once."""
    found: list[Vehicle] = []
    rows = tuple(lines_of(pages))
    for vehicle in [*_vehicles(rows)] or [*_named(rows)]:
        if not any(_same(vehicle, other) for other in found):
            found.append(vehicle)
    return tuple(found)


def _same(one: Vehicle, other: Vehicle) -> bool:
    if one.vin is not None and other.vin is not None:
        return one.vin.value == other.vin.value
    return all(a is None or b is None or a.value == b.value for a, b in zip(one[:3], other[:3], strict=True))


def _vehicles(rows: Sequence[Span]) -> Iterator[Vehicle]:
    """Yield a vehicle for each identification number, with the description on its row or the two rows above."""
    heads: dict[str, Span] = {}
    used: set[int] = set()
    for place, row in enumerate(rows):
        heads = _heads(row) or heads
        vin = _vin(row)
        if vin is None or _GONE.search(row.text):
            continue
        near = [at for at in (place, place - 1, place - 2, place + 1) if 0 <= at < len(rows) and at not in used]
        for at in near:
            described = rows[at].page is row.page and (at == place or _vin(rows[at]) is None)
            vehicle = _described(rows[at], heads) if described else None
            if vehicle is not None:
                used.add(at)
                yield vehicle._replace(vin=vin)
                break
        else:
            yield Vehicle(None, None, None, vin)


def _named(rows: Sequence[Span]) -> Iterator[Vehicle]:
    """Yield the vehicles of a page that prints no number whole: a year before a maker known by name."""
    for row in rows:
        if _GONE.search(row.text):
            continue
        for place, (year, make) in enumerate(pairwise(row.words)):
            if _YEAR.fullmatch(year.text) and _MAKERS.fullmatch(make.text.strip(",.")) and not _ends_day(row, year):
                vehicle = _described(Span(row.page, row.words[place:]), {})
                model = _model(row.words[place + 2 :], row)
                if vehicle is not None:
                    yield vehicle._replace(make=_text(row, [make]), model=_text(row, model))


def _model(words: Sequence[Word], row: Span) -> list[Word]:
    """Return the words after the maker up to white, the end of a clause or a word that names none."""
    kept: list[Word] = []
    for word in _until_gap(words, row)[:4]:
        if not re.match(r"[A-Z0-9]", word.text) or _OTHER.match(word.text):
            break
        kept.append(word)
        if word.text[-1] in ".,;:)":
            break
    return kept


def _vin(row: Span) -> Token[str] | None:
    """Return the number on the row; on a scan as its check digit has it where the reading's own does not hold."""
    scanned = row.method == "ocr"
    found = [(match, words) for match, words in find(row, _MISREAD_VIN if scanned else _VIN) if not is_masked(match[0])]
    numbers = ((mended_vin(match[0]) if scanned else match[0], words) for match, words in found)
    return next((Token(number, words) for number, words in numbers if number is not None), None)


def _heads(row: Span) -> dict[str, Span]:
    found = {
        name: cell for cell in cells(row) for name, shape in _HEADS.items() if shape.fullmatch(cell.text.strip(" :"))
    }
    return found if {"year", "make"} <= set(found) else {}


def _described(row: Span, heads: dict[str, Span]) -> Vehicle | None:
    """Return the year, make and model on the row: under their captions, else as "2017 Honda Civic LX"."""
    years = [(match, year) for match, year in find(row, _YEAR) if not _ends_day(row, year)]
    short = _short_year(row) if not years else None
    if short is None and not years:
        return None
    number, year = short or (int(years[0][0][0]), years[0][1])
    start = row.words.index(year.words[-1]) + 1
    words = [word for word in row.words[start:] if not re.fullmatch(r"[-,:|]", word.text)]
    kept = _until_other(words)
    if not kept:
        return None
    if "model" in heads and (columns := _in_columns(row, kept, heads)) is not None:
        make, model = columns
    else:
        two = len(kept) > 1 and f"{kept[0].text} {kept[1].text}".lower().replace("-", " ") in _TWO_WORDS
        make, model = kept[: 2 if two else 1], _until_gap(kept[2 if two else 1 :], row)
    return Vehicle(Token(number, year), _text(row, make), _text(row, model), None)


def _short_year(row: Span) -> tuple[int, Span] | None:
    """Return the year of two digits before a maker known by name, on a row that prints a number: "22 FORD"."""
    for year, make in pairwise(row.words):
        if re.fullmatch(r"'?\d\d", year.text) and _MAKERS.fullmatch(make.text.strip(",.")):
            number = int(year.text[-2:])
            return number + (2000 if number <= _LATEST else 1900), Span(row.page, (year,))
    return None


def _ends_day(row: Span, year: Span | Word) -> bool:
    """Tell whether the year is that of a day in words: "October 20, 2025"."""
    at = row.words.index(year.words[0] if isinstance(year, Span) else year)
    return at > 1 and _DAY_OF_MONTH.fullmatch(f"{row.words[at - 2].text} {row.words[at - 1].text}") is not None


def _until_other(words: Sequence[Word]) -> list[Word]:
    kept: list[Word] = []
    for word in words:
        if _OTHER.match(word.text) or _MISREAD_VIN.fullmatch(word.text.strip(",.;")):
            break
        kept.append(word)
    return kept


def _until_gap(words: Sequence[Word], row: Span) -> list[Word]:
    kept: list[Word] = []
    for word in words:
        if kept and word.box.x0 - kept[-1].box.x1 > 1.2 * row.height:
            break
        kept.append(word)
    return kept


def _in_columns(row: Span, words: Sequence[Word], heads: dict[str, Span]) -> tuple[list[Word], list[Word]] | None:
    parts = [Span(row.page, tuple(part)) for part in _parted(words, row)]
    own = [min(("make", "model"), key=lambda name: _distance(part, heads[name])) for part in parts]
    if len(parts) > 1:
        make = [word for part, name in zip(parts, own, strict=True) if name == "make" for word in part.words]
        model = [word for part, name in zip(parts, own, strict=True) if name == "model" for word in part.words]
    else:
        edge = heads["model"].box.x0 - 3
        make = [word for word in words if word.box.x0 < edge]
        model = [word for word in words if word.box.x0 >= edge]
    return (make, _until_gap(model, row)) if make else None


def _parted(words: Sequence[Word], row: Span) -> list[list[Word]]:
    """Return the words parted where columns do."""
    parts: list[list[Word]] = []
    for word in words:
        if parts and word.box.x0 - parts[-1][-1].box.x1 < 0.9 * row.height:
            parts[-1].append(word)
        else:
            parts.append([word])
    return parts


def _distance(part: Span, head: Span) -> float:
    """Return how far the words are from the caption across the page; those under it by how much they are."""
    return max(head.box.x0 - part.box.x1, part.box.x0 - head.box.x1)


def _text(row: Span, words: Sequence[Word]) -> Token[str] | None:
    printed = " ".join(word.text for word in words).strip(" ,.;:")
    return Token(printed, Span(row.page, tuple(words))) if re.search("[A-Za-z0-9]", printed) else None
