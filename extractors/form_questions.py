"""Questions of a printed form such as the Judicial Council's DISC-001: only those whose box is ticked are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casefile.pages import Box, Page
from extractors.enumerated import numerals
from extractors.requests import STOP, Request, before_proof, trimmed
from extractors.spans import Span, part

_ITEM = re.compile(
    r"(?P<box>[\[({|] ?[1lIJ!|\])}] |(?:[^\sA-Za-z0-9]|[A-Zxo0-9](?=[^\s.]{0,2} \d)){1,3} (?:[\])_}]+ )?)?"
    r"(?P<number>\d{1,3}\.\d{1,2})[.:]?(?: |$)"
)
_DOTLESS = re.compile(r"(?P<box>[^\s\w][^\s]{0,2} |[0OoDX] )(?P<number>\d\d)(?: |$)")
_TICKED = re.compile(r"[xX✓✔☒☑⊠■√✗✘&%®]")
_EMPTY = re.compile(r"[\[({LC][\s_]*[\])}0OoJI1lUQD_|]{0,2}|[0OoDQ☐□❏◻▢\])}]")
_ON = re.compile(r"/?(?:yes|on|1|x|true|checked)", re.IGNORECASE)


class Question(NamedTuple):
    """A numbered question and its box: ticked, empty, or None where a scan does not show which.

    Where a scan shows some boxes empty and none ticked, it is the ticked ones that it left out.
    """

    request: Request
    ticked: bool | None
    boxed: bool = True


def questions(rows: Sequence[Span]) -> tuple[Question, ...]:
    """Return every numbered question of the form, ticked or not; headings such as "2.0" are none."""
    found = tuple(_questions(before_proof(rows)))
    if any(one.ticked for one in found) or not any(one.boxed for one in found):
        return found
    return tuple(one if one.boxed or one.request.mark.method != "ocr" else one._replace(ticked=None) for one in found)


def _questions(rows: Sequence[Span]) -> Iterator[Question]:
    held: Question | None = None
    for row in rows:
        item = _item(row)
        if item is None:
            if held is not None and STOP.match(row.text):
                break
            if held is not None:
                held = held._replace(request=held.request._replace(rows=(*held.request.rows, row)))
            continue
        if held is not None:
            yield held._replace(request=trimmed(held.request))
        held = None if item.request.number.endswith(".0") else item
    if held is not None:
        yield held._replace(request=trimmed(held.request))


def _item(row: Span) -> Question | None:
    """Return the question that begins on the row, with the words behind its number."""
    match = _ITEM.match(numerals(row)) or (_DOTLESS.match(row.text) if row.method == "ocr" else None)
    if match is None:
        return None
    number = match["number"] if "." in match["number"] else f"{match['number'][0]}.{match['number'][1:]}"
    start = _word_at(row, match.start("number"))
    words = Span(row.page, row.words[start:])
    rest = part(words, lambda word: word is not words.words[0])
    request = Request(number, Span(row.page, words.words[:1]), (rest,) if rest is not None else ())
    box = (match["box"] or "").strip()
    return Question(request, _state(row, box, words.words[0].box), bool(box))


def _word_at(row: Span, place: int) -> int:
    start = 0
    for index, word in enumerate(row.words):
        if start <= place < start + len(word.text) + 1:
            return index
        start += len(word.text) + 1
    return len(row.words) - 1


def _state(row: Span, box: str, number: Box) -> bool | None:
    """Return whether the box is ticked: by its field, by its mark, or by none where nothing is printed there."""
    if _ticked_field(row.page, number):
        return True
    if not box or _EMPTY.fullmatch(box):
        return False
    if _TICKED.search(box):
        return True
    return None if row.method == "ocr" else False


def _ticked_field(page: Page, number: Box) -> bool:
    middle = (number.y0 + number.y1) / 2
    return any(
        _ON.fullmatch(value) and field.y0 - 4 <= middle <= field.y1 + 4 and -4 <= number.x0 - field.x0 <= 60
        for _, value, field in page.fields
    )
