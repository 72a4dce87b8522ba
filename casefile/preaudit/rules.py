"""What review software flags, as data: the flags with their words and questions, the codes, the thresholds."""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple


class FlagRule(NamedTuple):
    """One flag: where it stands in the report, what is argued from it, what is asked, and the words that tell it."""

    id: str
    area: str
    title: str
    why: str
    ask: str | None
    met: str | None
    words: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    where: tuple[str, ...]
    answers: re.Pattern[str] | None

    def is_told(self, text: str) -> bool:
        """Tell whether the words tell the flag."""
        told = self.words is not None and self.words.search(text) is not None
        return told and not (self.unless and self.unless.search(text))


class Codes(NamedTuple):
    """Procedure codes by what review software makes of them."""

    timed: frozenset[str]
    passive: frozenset[str]
    active: frozenset[str]
    high_level: frozenset[str]
    chiropractic: frozenset[str]
    therapy: frozenset[str]
    separate: frozenset[str]
    pairs: tuple[tuple[str, str], ...]


class Thresholds(NamedTuple):
    """From how many days, units or visits on something is flagged."""

    first_treatment_days: int
    gap_days: int
    timed_units_a_day: int
    passive_weeks: int
    passive_share: Decimal
    therapy_visits: int
    high_level_visits: int
    low_damage: Decimal
    unchanged_days: int


@functools.cache
def flag_rules() -> tuple[FlagRule, ...]:
    """Return the flags, in the order of the report."""
    return tuple(_flag(row) for row in _rows("flag"))


@functools.cache
def flag_rule(flag_id: str) -> FlagRule:
    """Return the flag of that id.

    Raises:
        KeyError: there is none.
    """
    return {rule.id: rule for rule in flag_rules()}[flag_id]


@functools.cache
def drivers() -> tuple[FlagRule, ...]:
    """Return what valuation software credits, with the words that show it."""
    return tuple(_flag({"id": row["title"], "area": "", "why": "", **row}) for row in _rows("driver"))


@functools.cache
def open_questions() -> tuple[str, ...]:
    """Return what no record can tell, to be asked of the client."""
    return tuple(str(row["text"]) for row in _rows("question"))


@functools.cache
def thresholds() -> Thresholds:
    """Return from where on something is flagged."""
    told = _data("flags.toml")["thresholds"]
    if not isinstance(told, Mapping):
        raise TypeError("the thresholds are a table")
    decimals = {"passive_share", "low_damage"}
    return Thresholds._make(_number(told[name], exact=name in decimals) for name in Thresholds._fields)


def _number(told: object, *, exact: bool) -> int | Decimal:
    return Decimal(str(told)) if exact else int(str(told))


@functools.cache
def codes() -> Codes:
    """Return the procedure codes."""
    told = _data("codes.toml")
    sets = {name: frozenset(_strings(told[name])) for name in Codes._fields if name != "pairs"}
    pairs = told["pairs"]
    if not isinstance(pairs, list):
        raise TypeError("the pairs are a list")
    return Codes(**sets, pairs=tuple((str(part), str(whole)) for part, whole in pairs))


def _flag(row: Mapping[str, object]) -> FlagRule:
    ask, met = row.get("ask"), row.get("met")
    return FlagRule(
        id=str(row["id"]),
        area=str(row["area"]),
        title=str(row["title"]),
        why=str(row["why"]),
        ask=str(ask) if ask else None,
        met=str(met) if met else None,
        words=_pattern(row.get("words")),
        unless=_pattern(row.get("unless")),
        where=tuple(_strings(row.get("where", []))),
        answers=_pattern(row.get("answers")),
    )


def _pattern(told: object) -> re.Pattern[str] | None:
    words = list(_strings(told)) if told else []
    return re.compile("|".join(words), re.IGNORECASE) if words else None


def _strings(told: object) -> Iterable[str]:
    return map(str, told) if isinstance(told, list) else ()


def _rows(name: str) -> list[Mapping[str, object]]:
    rows = _data("flags.toml")[name]
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


@functools.cache
def _data(name: str) -> dict[str, object]:
    return tomllib.loads(importlib.resources.files("casefile.preaudit").joinpath(name).read_text("utf-8"))
