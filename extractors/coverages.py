"""Coverages of a policy: each line's name, class, limits, deductible and premium, however the page lays them out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from casefile.money import to_cents
from casefile.records.insurance import CoverageKind
from extractors.coverage_heads import Role
from extractors.coverage_names import coverage_kind
from extractors.coverage_rows import Block, blocks
from extractors.coverage_sentences import told
from extractors.layout import Token
from extractors.limits import Limits, in_thousands_alone, is_in_thousands, limits, single
from extractors.spans import Pages, Span, covering, find, lines_of
from extractors.tokens import amounts

_REJECTED = re.compile(
    r"\b(?:rejected|rej\b|declined|decl'd|waived|no coverage|none selected"
    r"|not (?:carried|purchased|included|covered|selected|applicable|elected))\b",
    re.IGNORECASE,
)
_SUM = r"\$ ?\d{1,3}(?:,\d{3})*(?:\.\d\d)?|\d{1,3}(?:,\d{3})+|\d{2,4}"
_DED = r"ded(?:uctible|uct)?\b"
_DEDUCTIBLE = re.compile(rf"(?:{_SUM}) ?{_DED}|{_DED}\.?(?: of| is)?[ :=]*(?:{_SUM})", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"(?P<before>{_SUM}) ?{_DED}\.?[ :=]*(?P<after>\$? ?\d[\d,]*)(?![\d,]|\.\d| ?{_DED})", re.IGNORECASE
)
"""Two sums around the word: the limit and the deductible, which is the smaller, in either order."""
_FIGURE = re.compile(r"(?<![\d.,])\d{2,4}(?![\d.,])")
_COLUMN = 2.0  # white before a figure of another column, in heights of print
_BY_DAY = re.compile(
    r"comprehensive|collision|\botc\b|^comp\b|^coll\b|rental|transportation|tow|roadside|loss of use", re.IGNORECASE
)
_OWN_DAMAGE = re.compile(r"comprehensive|collision|\botc\b|^comp\b|^coll\b", re.IGNORECASE)
_BY_PERSON = re.compile(r"funeral|medical|death|income|wage|economic|disability|expense", re.IGNORECASE)
_SAID_THOUSANDS = re.compile(r"limits?\b.{0,20}(?:\bthousands?\b|\b1,?000'?s\b|\(0?00'?s?\)|\$?,000'?s)", re.IGNORECASE)
_SMALLEST = 1000
"""The least figure that limits a coverage of no class; a smaller one may be by the day, a deductible or a price."""


class Coverage(NamedTuple):
    """One coverage of a policy, each value with its words.

    `rejected` is one that the page says is not carried; `by_vehicle` one whose deductible differs by vehicle.
    """

    name: Token[str]
    kind: CoverageKind
    limits: Limits
    deductible: Token[Decimal] | None
    premium: Token[Decimal] | None
    rejected: bool
    by_vehicle: bool = False


def coverages(pages: Pages) -> tuple[Coverage, ...]:
    """Return the coverages in the order printed; lines that only speak of a coverage are none.

    One printed again for each vehicle with the same limits is one coverage.
    """
    found: list[Coverage] = []
    rows = tuple(lines_of(pages))
    parts = blocks(rows) or tuple(told(rows))
    in_thousands = any(is_in_thousands(Span(block.name.page, block.words)) for block in parts if block.words)
    in_thousands = in_thousands or any(_SAID_THOUSANDS.search(row.text) for row in rows)
    for coverage in (coverage for block in parts for coverage in _coverages(block, in_thousands=in_thousands)):
        same = next((place for place, other in enumerate(found) if _repeats(coverage, other)), None)
        if same is None:
            found.append(coverage)
        elif _values(coverage.premium) != _values(found[same].premium):
            found[same] = found[same]._replace(premium=None)
    return tuple(found)


def _repeats(one: Coverage, other: Coverage) -> bool:
    return (
        one.name.value.lower() == other.name.value.lower()
        and one.kind == other.kind
        and one.rejected == other.rejected
        and _values(*one.limits, one.deductible) == _values(*other.limits, other.deductible)
    )


def _values(*tokens: Token[Decimal] | None) -> tuple[Decimal | None, ...]:
    return tuple(token.value if token is not None else None for token in tokens)


def _coverages(block: Block, *, in_thousands: bool) -> Iterator[Coverage]:
    name = block.name.text.strip(" .,:;-\u2013")
    kind = coverage_kind(name) or "other"
    span = Span(block.name.page, block.words) if block.words else None
    deductible = _deductible(span, block, name)
    whole = _limits(span, kind, name, in_thousands=in_thousands) if span is not None else Limits()
    if block.columned:
        columned = dict(block.columned)
        whole = Limits(columned.get("person"), columned.get("accident"))
    carried = any(token.value > 0 for _, token in block.premiums)  # on one vehicle, though not on another
    rejected = span is not None and not carried and _is_rejected(span)
    title = Token(name, block.name)
    premium = _premium(block.premiums)
    several = deductible is not None and len(_deductibles(span, block)) > 1
    yield Coverage(title, kind, whole._replace(property_damage=None), deductible, premium, rejected, several)
    if whole.property_damage is not None and kind == "bodily_injury":
        yield Coverage(title, "property_damage", Limits(None, whole.property_damage), None, None, rejected)


def _is_rejected(words: Span) -> bool:
    """Tell whether the words say that the coverage is not carried, or nothing but "none"."""
    only = {word.text.strip(".,;-").lower() for word in words.words} - {""}
    return only in ({"none"}, {"n/a"}, {"none", "known"}) or _REJECTED.search(words.text) is not None


def _limits(span: Span, kind: CoverageKind, name: str, *, in_thousands: bool) -> Limits:
    """Return the limits of the coverage: as labelled or paired, else its one figure by what the coverage is."""
    bare = _without_deductible(span)
    if bare is None:
        return Limits()
    found = limits(bare)
    if found != Limits():
        return found if kind != "other" or not _BY_DAY.search(name) else Limits()
    figure = single(bare) or (in_thousands_alone(bare) if in_thousands else None)
    if figure is None or (kind == "other" and (_BY_DAY.search(name) or figure.value < _SMALLEST)):
        return Limits()
    if kind in ("medical_payments", "personal_injury_protection") or (kind == "other" and _BY_PERSON.search(name)):
        return Limits(per_person=figure)
    return Limits(per_accident=figure)


def _without_deductible(span: Span) -> Span | None:
    taken = {word for words in _deductible_words(span) for word in words.words}
    words = tuple(word for word in span.words if word not in taken)
    return Span(span.page, words) if words else None


def _deductible_words(span: Span) -> list[Span]:
    """Return the words of each deductible that is called one."""
    around = _BETWEEN.search(span.text)
    if around is not None:
        sums = {name: single(covering(span, *around.span(name))) for name in ("before", "after")}
        before, after = sums["before"], sums["after"]
        if before is not None and after is not None and _follows(span, after.span):
            first = before.value < after.value
            start, end = (around.start(), around.end("before")) if first else (around.start("after"), around.end())
            return [covering(span, start, end)]
    return [words for _, words in find(span, _DEDUCTIBLE)]


def _follows(span: Span, figure: Span) -> bool:
    """Tell whether the figure stands close behind the word before it, and not in another column."""
    place = span.words.index(figure.words[0])
    return place == 0 or figure.box.x0 - span.words[place - 1].box.x1 < _COLUMN * span.height


def _deductible(span: Span | None, block: Block, name: str) -> Token[Decimal] | None:
    if block.deductibles:
        return block.deductibles[0]
    if span is None:
        return None
    called = _deductible_words(span)
    if called:
        return single(called[0]) or _bare(called[0])
    if _OWN_DAMAGE.search(name) and "waiver" not in name.lower() and not re.search(r"limit", span.text, re.IGNORECASE):
        return single(span)
    return None


def _bare(called: Span) -> Token[Decimal] | None:
    """Return the figure of a deductible that stands without a dollar sign: "500 Ded"."""
    return next((Token(to_cents(Decimal(match[0])), words) for match, words in find(called, _FIGURE)), None)


def _deductibles(span: Span | None, block: Block) -> set[Decimal]:
    """Return every deductible of the coverage's own column, or every figure of words that speak of deductibles."""
    if block.deductibles or span is None or "ded" not in span.text.lower():
        return {token.value for token in block.deductibles}
    called = [single(words) for words in _deductible_words(span)]
    each = len(called) >= len(re.findall(_DED, span.text, re.IGNORECASE))
    return {token.value for token in (called if each else amounts(span)) if token is not None}


def _premium(premiums: Sequence[tuple[Role, Token[Decimal]]]) -> Token[Decimal] | None:
    """Return the coverage's premium: the total, the only one, or the last where it is the sum of the others."""
    for role in ("total", "premium"):
        own = [token for given, token in premiums if given == role]
        if own and (role == "total" or len(own) == 1 or len({token.value for token in own}) == 1):
            return own[-1]
    values = [token.value for _, token in premiums]
    if len(values) == 1 or (len(values) > 2 and sum(values[:-1]) == values[-1]):
        return premiums[-1][1]
    return None
