"""Limits of insurance as declarations and letters print them: in words, in pairs, in thousands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from casefile.money import to_cents
from extractors.layout import Token
from extractors.spans import Span, covering
from extractors.tokens import as_printed, with_thousands_mended

_AMOUNT = (
    r"\$ ?\d{1,3}(?:, ?\d{3})+(?:\.\d\d)?|\$ ?\d+(?:\.\d\d)?(?: ?[kK]\b)?|\d{1,3}(?:,(?:\d{3}| 000))+(?:\.\d\d)?"
    r"|\d{4,}(?:\.\d\d)?"
)
_LABEL = (
    r"\b(?:each|per|ea\.?|any one|one|an?) ?(?P<{0}>person|individual|accident|occurrence|occ|acc|loss|incident|crash)"
    r"s?\b\.?"
)
_BOTH = re.compile(
    _LABEL.format("one")
    + r"(?: limits?)?[ ,/&\-]*(?:and )?"
    + _LABEL.format("two")
    + rf"(?: limits?)?[ :\-]*(?P<first>{_AMOUNT})[ ,/&\-]*(?:and )?(?P<second>{_AMOUNT})",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?P<amount>{_AMOUNT}) ?(?:for |[/\-] ?)?(?:the )?"
    rf"(?:{_LABEL.format('label')}|(?P<bare>person|accident|occurrence|pp|pa)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"{_LABEL.format('label')}(?: limits?)?[ :.\-]*(?:of )?(?P<amount>{_AMOUNT})", re.IGNORECASE)
_PAIR = re.compile(rf"(?P<first>{_AMOUNT})(?: ?[/&] ?| and )(?P<second>{_AMOUNT})(?: ?/ ?(?P<third>{_AMOUNT}))?")
_THOUSANDS = re.compile(
    r"(?<![\d/.$,])(?P<first>[1-9]\d{1,3}) ?/ ?(?P<second>[1-9]\d{1,3})"
    r"(?: ?/ ?(?P<third>(?!(?:19|20)\d\d)[1-9]\d{0,3}))?(?![\d/.,])"
)
_ALONE = re.compile(r"\$? ?(\d{1,3}(?:\.\d)?)(?: ?(?:csl|pd|bi|each (?:person|accident|occurrence)))?", re.IGNORECASE)
_SINGLE = re.compile(rf"(?<![\w.,])(?<!\d-)(?:{_AMOUNT})(?!\d|,\d|-\d)")
_PEOPLE = re.compile(r"person|individual|pp", re.IGNORECASE)


class Limits(NamedTuple):
    """The limit for one person, for one accident, and for property where one figure states all three."""

    per_person: Token[Decimal] | None = None
    per_accident: Token[Decimal] | None = None
    property_damage: Token[Decimal] | None = None


def limits(span: Span) -> Limits:
    """Return the limits that the words label or pair; a figure by itself is `single`'s."""
    return Limits(*(_as_printed(span, token) for token in _limits(with_thousands_mended(span))))


def _as_printed(span: Span, token: Token[Decimal] | None) -> Token[Decimal] | None:
    return Token(token.value, as_printed(span, token.span)) if token is not None else None


def _limits(span: Span) -> Limits:
    labelled = dict(_labelled(span))
    if labelled:
        return Limits(labelled.get("person"), labelled.get("accident"))
    for shape in (_PAIR, _THOUSANDS):
        match = next((match for match in shape.finditer(span.text) if _rises(match, shape)), None)
        if match is not None:
            thousands = shape is _THOUSANDS
            return Limits(*(_token(span, match, name, thousands=thousands) for name in ("first", "second", "third")))
    return Limits()


def single(span: Span) -> Token[Decimal] | None:
    """Return the first figure of whole dollars in the words."""
    mended = with_thousands_mended(span)
    match = next((match for match in _SINGLE.finditer(mended.text) if _is_whole(match[0])), None)
    return Token(_value(match[0]), as_printed(span, covering(mended, *match.span()))) if match else None


def is_in_thousands(span: Span) -> bool:
    """Tell whether the words give two limits in thousands: "100/300"."""
    return bool(limits(span).per_person) and not _PAIR.search(span.text) and _THOUSANDS.search(span.text) is not None


def in_thousands_alone(span: Span) -> Token[Decimal] | None:
    """Return the one figure of a page whose limits are in thousands: "50", "2.5"."""
    match = _ALONE.fullmatch(span.text.strip())
    return Token(to_cents(Decimal(match[1]) * 1000), span) if match else None


def _labelled(span: Span) -> Iterator[tuple[str, Token[Decimal]]]:
    """Yield "person" and "accident" with their figures, whether the label leads or follows."""
    both = _BOTH.search(span.text)
    if both is not None:
        for label, name in (("one", "first"), ("two", "second")):
            if (token := _token(span, both, name)) is not None:
                yield _kind(both[label]), token
        return
    first_label = re.search(_LABEL.format("label"), span.text, re.IGNORECASE)
    first_amount = _SINGLE.search(span.text)
    leads = first_label is not None and first_amount is not None and first_label.start() < first_amount.start()
    for match in reversed(list((_BEFORE if leads else _AFTER).finditer(span.text))):
        if (token := _token(span, match, "amount")) is not None:
            yield _kind(match["label"] or match.groupdict()["bare"]), token


def _kind(label: str) -> str:
    return "person" if _PEOPLE.match(label) else "accident"


def _rises(match: re.Match[str], shape: re.Pattern[str]) -> bool:
    first, second = (_value(match[name]) for name in ("first", "second"))
    return first <= second or shape is _PAIR


def _token(span: Span, match: re.Match[str], name: str, *, thousands: bool = False) -> Token[Decimal] | None:
    if match[name] is None or not _is_whole(match[name]):
        return None
    amount = _value(match[name]) * (1000 if thousands else 1)
    return Token(to_cents(amount), covering(span, *match.span(name)))


def _is_whole(printed: str) -> bool:
    """Tell whether a figure is one of whole dollars, as every limit is; a premium has cents."""
    return not re.search(r"\.(?!00)\d\d$", printed.strip())


def _value(printed: str) -> Decimal:
    amount = Decimal(re.sub(r"[^\d.]", "", printed))
    return to_cents(amount * 1000 if printed.rstrip()[-1] in "kK" else amount)
