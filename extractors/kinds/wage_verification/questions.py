"""Questions with their answers on one line, however a form words them: told by what a question speaks of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from extractors.found import Found
from extractors.kinds.wage_verification.form import mended, signer
from extractors.kinds.wage_verification.units import unit
from extractors.layout import Row, Token, is_numbered_caption
from extractors.numbers import quantity, rate
from extractors.organisations import organisation
from extractors.people import person
from extractors.spans import Span, cells
from extractors.tokens import amount, dates, dates_torn, text

_MISS = r"(?:absen|miss|lost|unable|disab|off work|out of work|away from work|loss)"
_LEAVE = r"(?:leave|pto|vacation|sick|paid time off)"
_WAGES = r"(?:wages?|earnings|income|salary|pay|compensation)"
_FIRST = r"\b(?:first|began|begin|beginning|start|started|starting|from|since|commenced)\b"
_LAST = r"\b(?:last|through|thru|ended|ending|end|until|to|final)\b"
_NUMBER = re.compile(r"(?:\(?\d{1,2}[.)]?|[a-z][.)])")
_LISTED = re.compile(r"\(?\d{1,2}[.)]")
_ANSWERED = re.compile(r"[:?] *\S|\$|\d{1,2}[/-]\d{1,2}[/-]\d|_{3}")
_MARK = re.compile(r".*[:?]$")
_LEAST_RATE = 5
_PAIR = 2  # cells of a row without marks: a question and its answer


class _Answer(NamedTuple):
    question: str
    span: Span
    sure: bool  # whether the whole span is the answer


class _Kind(NamedTuple):
    """What a question asks: the field (None for what is no field), the words that tell it, how its answer reads."""

    path: str | None
    words: re.Pattern[str]
    parse: Callable[[Span], Token[Any] | None]
    named: bool = False  # whether any words would do for an answer, so that it must be a plain one


def _day(span: Span) -> Token[Any] | None:
    days = dates(span) or dates_torn(span)
    return days[0] if len(days) == 1 else None


def _count(span: Span) -> Token[Decimal] | None:
    return quantity(span) if not dates(span) and "$" not in span.text else None


def _pay(span: Span) -> Token[Decimal] | None:
    token = rate(span) if not dates(span) else None
    return token if token is not None and token.value >= _LEAST_RATE else None


def _title(span: Span) -> Token[str] | None:
    token = None if re.search(r"\d|[:?]", span.text) else text(span)
    return mended(token) if token is not None else None


def _kind(
    path: str | None, words: str, parse: Callable[[Span], Token[Any] | None] = text, *, named: bool = False
) -> _Kind:
    return _Kind(path, re.compile(words), parse, named)


_KINDS = (
    _kind("pay_rate", r"average (?:gross )?weekly (?:wage|earnings|salary|pay)", _pay),
    _kind(None, r"overtime|bonus|commission|13 weeks|52 weeks|prior to|balance|still employed"),
    _kind("signed_on", r"date (?:signed|completed|of signature)|signed on|today'?s date", _day),
    _kind("leave_used_hours", rf"{_LEAVE}.*\b(?:used|taken|hours|hrs|charged|paid)\b|(?:hours|hrs).*\b{_LEAVE}",
          _count),
    _kind("hours_per_week", r"(?:hours?|hrs)\b.*(?:\bper|\beach|\ba|\bevery|/) ?(?:week|wk)\b|\bweekly (?:work )?hours"
          r"|hours?.* weekly\b|work ?week", _count),
    _kind(None, r"return|resume|back to work|last (?:day|date)?(?: of)? ?work(?:ed)?\b|terminat|separat|birth"),
    _kind("absence_start", rf"{_FIRST}.*{_MISS}|{_MISS}.*{_FIRST}", _day),
    _kind("absence_end", rf"{_LAST}.*{_MISS}|{_MISS}.*{_LAST}", _day),
    _kind("hire_date", r"\bhired?\b|employ(?:ed|ment)\b.*(?:since|began|begin|start|date)|(?:since|began|start).*employ"
          r"|start(?:ed)? (?:date|work)|date (?:of )?employ|how long.*employ|began work|length of (?:employ|service)",
          _day),
    _kind("days_missed", rf"\b(?:days?|shifts)\b.*{_MISS}|{_MISS}.*\b(?:days|shifts)\b", _count),
    _kind("hours_missed", rf"\b(?:hours?|hrs)\b.*{_MISS}|{_MISS}.*\b(?:hours|hrs)\b", _count),
    _kind("wages_lost", rf"\b{_WAGES}\b.*\b(?:lost|loss|missed)\b|\b(?:lost|loss)\b.*\b{_WAGES}\b"
          r"|total (?:gross )?(?:amount of )?(?:wage )?loss", amount),
    _kind("pay_rate", rf"rate of pay|pay rate|hourly|wage rate|rate of {_WAGES}|gross {_WAGES}|{_WAGES} or {_WAGES}"
          r"|\bearns?\b|\bsalary\b|base (?:rate|pay|wage)|wage at|wages? per|paid at", _pay),
    _kind("employee_name", r"^(?:full )?(?:name of )?(?:the )?(?:injured )?(?:employee|claimant|worker|person|party"
          r"|patient)(?:'s)?(?: full)?(?: name)?(?: and address)?$", person, named=True),
    _kind("employer_name", r"^(?:name of )?(?:the )?(?:employer|company|business|firm|organization)(?:'s)?"
          r"(?: or company| / company)?(?: name)?$", organisation, named=True),
    _kind("job_title", r"job (?:title|classification)|\bposition\b|\boccupation\b|type of work", _title, named=True),
    _kind("signed_by", r"completed by|print(?:ed)? name|prepared by|name of person completing|typed name|name \(print",
          signer, named=True),
)  # fmt: skip


def read_questions(found: Found, rows: Sequence[Row]) -> None:
    """Put the answers that stand behind their questions."""
    for answers in (_below(rows), (answer for row in rows for answer in _answers(row.span))):
        for answer in answers:
            kind = _asked(answer.question)
            if kind is None or kind.path is None or (kind.named and not _plain(answer)):
                continue
            first = cells(answer.span)[0] if kind.named else answer.span
            token = kind.parse(first)
            if token is not None and kind.path == "pay_rate" and found.get("pay_rate") is None:
                found.take("pay_rate_unit", unit(answer.span))
            found.take(kind.path, token)


def _below(rows: Sequence[Row]) -> Iterator[_Answer]:
    """Yield the numbered questions whose answers stand on the one row between them and the next question."""
    for row, answer, following in zip(rows, rows[1:], rows[2:], strict=False):
        spans = (row.span, answer.span, following.span)
        numbers = [_LISTED.fullmatch(span.words[0].text.lower()) is not None for span in spans]
        alone = len(cells(answer.span)) == 1 and len(cells(row.span)) <= _PAIR
        open_ended = row.span.page is answer.span.page and not _ANSWERED.search(row.span.text)
        if numbers == [True, False, True] and alone and open_ended:
            yield _Answer(_question(row.span.words), answer.span, sure=":" not in answer.span.text)


def _asked(question: str) -> _Kind | None:
    return next((kind for kind in _KINDS if kind.words.search(question)), None)


def _plain(answer: _Answer) -> bool:
    """Tell whether the words are an answer by themselves and no caption of another."""
    return answer.sure and _asked(answer.span.text.lower()) is None


def _answers(row: Span) -> Iterator[_Answer]:
    """Yield the questions of a row with what stands behind each: after a mark, else in the second of two cells."""
    words = row.words
    starts = {cell.words[0]: cell for cell in cells(row)}
    marks = [place for place, word in enumerate(words) if _MARK.match(word.text)]
    if not marks:
        parts = cells(row)
        parts = parts[1:] if _NUMBER.fullmatch(parts[0].text.lower()) else parts
        if len(parts) == _PAIR and not is_numbered_caption(parts[1]):
            yield _Answer(_question(parts[0].words), parts[1], sure=True)
        return
    begins = [_begin(words, starts, place, before) for before, place in zip((-1, *marks), marks, strict=False)]
    for at, place in enumerate(marks):
        following = begins[at + 1] if at + 1 < len(marks) else len(words)
        sure = at + 1 == len(marks) or words[following] in starts
        answer = words[place + 1 : max(following, place + 1) if sure else marks[at + 1]]
        answer = tuple(word for word in answer if re.search(r"\w", word.text))
        if answer and not is_numbered_caption(Span(row.page, answer)):
            yield _Answer(_question(words[begins[at] : place + 1]), Span(row.page, answer), sure)


def _begin(words: Sequence[Any], starts: dict[Any, Span], place: int, before: int) -> int:
    """Return where the question begins that ends at the place: at its cell, or behind the question before it."""
    cell = next(
        (at for at in range(place, before, -1) if words[at] in starts and not _is_number(words, at)), before + 1
    )
    return max(cell, before + 1)


def _is_number(words: Sequence[Any], at: int) -> bool:
    return _NUMBER.fullmatch(words[at].text.lower()) is not None


def _question(words: Sequence[Any]) -> str:
    """Return a question as it is told: small letters, no number before it, no mark behind it."""
    kept = [word.text.lower() for word in words]
    while kept and _NUMBER.fullmatch(kept[0]):
        kept = kept[1:]
    return " ".join(kept).replace("\u2019", "'").strip(" :?.")
