"""Requests in a list of any numbering: "No. 1 -", "(1)", "-1-", "A.", "A-1", "[x] 3", or a bare number in a column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.spans import Span

_ITEM = re.compile(
    r"(?P<box>[\[(] ?(?P<tick>[xX*\u2713\u2714\u2611\u2612])? ?[\])] )?"
    r"(?P<words>(?:(?:special|form|document|written)s? )?"
    r"(?:interrogator(?:y|ies)|requests?|demands?|questions?|items?|rf[ap]|s?rog|topics?)"
    r"(?: (?:for|to) [a-z]{3,12}(?: of [a-z]{3,12})?)? )?"
    r"(?P<sign>(?:no|num|number|nr|q|ques|int|req)\b\.? ?|#)?"
    r"(?P<open>[(\-\[]?)(?P<number>[A-Z]{1,3}-\d{1,3}|\d{1,3}|(?P<letter>[A-Za-z]))"
    r"(?P<close>[)\].:,]?[)\-\u2013\u2014]?)"
    r"(?P<dash> [\-\u2013\u2014]+)?(?: (?P<rest>\S.*))?$",
    re.IGNORECASE,
)
_DEFINES = re.compile(r"\b(?:means?|refers? to|shall include|is defined)\b", re.IGNORECASE)
_LETTERED = re.compile(r"(?<=\d)[lIO](?=[\d.)\]:,\-\s])|(?<=\d\.)[lIO](?=[\d.)\]:,\s])|\b[lI](?=\d)")
_AT_HEAD = 14  # letters of a row in which its number stands
_LEAST = {"marked": 2, "letter": 3, "bare": 3}
_LEAST_WORDS = 3
_APART = 2.5  # how far two numbers of one list may stand apart from left to right, in heights of print
_WIDEST = 40  # numbers that a printed form may leave out between two that are asked


class Item(NamedTuple):
    """A row that opens an item of a list: the place of the row, its number as printed, and where its text begins."""

    place: int
    number: str
    value: int
    style: tuple[str, ...]
    start: int
    rest: int
    ticked: bool | None


def numerals(row: Span) -> str:
    """Return the row's text; on a scan with the digits mended that are read as letters beside a digit at its head."""
    if row.method != "ocr":
        return row.text
    head = _LETTERED.sub(lambda digit: "0" if digit[0] == "O" else "1", row.text[:_AT_HEAD])
    return head + row.text[_AT_HEAD:]


def items(rows: Sequence[Span], *, gaps: bool = False) -> tuple[Item, ...]:
    """Return the rows that open the longest list of requests; `gaps` where numbers may be left out."""
    lists: list[list[Item]] = []
    for place, row in enumerate(rows):
        for item in _items(place, row):
            held = next((one for one in reversed(lists) if _follows(one[-1], item, rows, gaps=gaps)), None)
            if held is not None:
                held.append(item)
            else:
                lists.append([item])
    asking = [one for one in lists if len(one) >= _LEAST[one[0].style[0]] and _asks(one, rows)]
    longest = max(asking, key=lambda one: (len(one), one[0].place), default=[])
    return tuple(item for item in longest if item.ticked is not False) or tuple(longest)


def _items(place: int, row: Span) -> Iterator[Item]:
    match = _ITEM.match(numerals(row))
    if match is None or (match["words"] is None and match["sign"] is None and not match["rest"]):
        return
    marks = (match["words"] or match["sign"] or match["open"] or match["close"] or match["dash"] or "").strip()
    letter, number = match["letter"], match["number"]
    if letter and not (match["open"] or match["close"]):
        return
    kind = "letter" if letter else "marked" if marks or match["box"] or "-" in number else "bare"
    if kind == "bare" and re.match(r"[A-Z0-9\"\u201c]", match["rest"] or "") is None:
        return
    value = ord(letter.lower()) - 96 if letter else int(re.sub(r"\D", "", number))
    style = (kind, *(re.sub(r"\W+", "", match[name] or "").lower() for name in ("words", "sign")))
    look = f"{match['open']}{match['close'].strip('-')}{'a' if letter and letter.islower() else ''}"
    begins = match.start("rest") if match["rest"] else len(row.text)
    ticked = match["tick"] is not None if match["box"] else None
    yield Item(place, number, value, (*style, look), match.start("number"), begins, ticked)


def _follows(last: Item, item: Item, rows: Sequence[Span], *, gaps: bool) -> bool:
    one, other = rows[last.place], rows[item.place]
    level = abs(one.words[0].box.x0 - other.words[0].box.x0) < _APART * one.height
    boxed = (last.ticked is None) == (item.ticked is None)
    step = _WIDEST if gaps or item.ticked is not None else 1
    return level and boxed and last.style == item.style and 0 < item.value - last.value <= step


def _asks(listed: Sequence[Item], rows: Sequence[Span]) -> bool:
    """Tell whether the items are requests: running words that define nothing."""
    texts = [_text(item, rows) for item in listed]
    running = sum(len(text.split()) >= _LEAST_WORDS for text in texts)
    return 2 * running > len(texts) and 2 * sum(_DEFINES.search(text) is not None for text in texts) < len(texts)


def _text(item: Item, rows: Sequence[Span]) -> str:
    text = rows[item.place].text[item.rest :]
    return text or (rows[item.place + 1].text if item.place + 1 < len(rows) else "")
