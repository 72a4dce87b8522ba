"""Figures that a person writes in words, or in words and digits: "four thousand dollars", "24 therapy appointments".

Each has the value that the same figure in digits has, so that both are held to the same claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from casefile.dates import parse_date
from casefile.number_words import NUMBER, ORDINAL, number_of, ordinal_of, year_of
from generators.figures import find

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"),
    "December",
)
_MONTH = "|".join(_MONTHS)
_FIGURES = r"(?<![\w$.,/-])\d[\d,]*(?:\.\d+)?"
_SOME = rf"(?:{_FIGURES}|\b{NUMBER})"
_HALF = r"(?: and a half)?"
_DOLLARS = re.compile(
    rf"(?P<n>{_SOME})(?:,? and (?P<hundredths>\d{{1,2}})/100)?(?:[ -](?P<scale>hundred|thousand|million))?"
    rf"[ -](?:us )?dollars?\b(?: and (?P<cents>{_SOME}) cents)?",
    re.IGNORECASE,
)
_SCALED = re.compile(r"\$\s?(?P<n>\d[\d,]*(?:\.\d+)?)[ -]?(?P<scale>hundred|thousand|million|k|m)\b", re.IGNORECASE)
_CENTURY = rf"(?:nineteen|twenty|two thousand)(?:[ -](?:and )?{NUMBER})?"
_YEAR = rf"(?:,? (?:in )?(?:the year )?(?P<year>\d{{4}}|{_CENTURY}))?"
_DAY = rf"(?i:{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)?)"
_DAY_OF = re.compile(rf"\b(?P<day>{_DAY})(?i: day)? of (?P<month>{_MONTH})\b{_YEAR}")
_MONTH_DAY = re.compile(rf"\b(?P<month>{_MONTH}) (?:the )?(?P<day>(?i:{ORDINAL}))\b{_YEAR}")
_NUMBERED = re.compile(
    rf"\b(?:(?P<month>{_MONTH}|[A-Z][a-z]{{2}}\.) (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH}))"
    r"(?:st|nd|rd|th)?(?!,? ?\d)\b"
)
_TIME = r"days?|weeks?|months?|years?|hours?|nights?|minutes?"
_CARE = (
    r"visits?|appointments?|sessions?|treatments?|injections?|surger(?:y|ies)|operations?|procedures?|x-?rays?|MRIs?"
    r"|CTs?|scans?|hospitali[sz]ations?|admissions?|prescriptions?|stitch(?:es)?|sutures?|staples|fractures?"
)
_OTHER = r"shifts?|times|miles?|pounds|feet|yards|inch(?:es)?|mph|percent|per cent|degrees"
_NO_ADJECTIVE = r"(?!(?:of|and|or|the|an?|in|to|for|on|at|with|that|who|by|is|was|were|as|from|than)\b)"
_COUNT = re.compile(
    rf"(?P<n>{_SOME}|\b(?:several|dozens of|a couple of|a few|many)){_HALF}[ -]"
    rf"(?:(?P<care>(?:{_NO_ADJECTIVE}[a-z]{{1,20}}(?:-[a-z]{{1,20}})? ){{0,3}}(?:{_CARE}))"
    rf"|(?:(?:full|whole|more|further|additional|consecutive|straight|working|work|business|calendar|missed|long)[ -])?"
    rf"(?P<unit>{_TIME}|{_OTHER}))\b(?:[ -](?:an|per)[ -]hour)?",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(r"\b(?:a|an|one) (?P<unit>day|week|month|year|hour) and a half\b", re.IGNORECASE)
_SCALES = {"hundred": 100, "thousand": 1000, "k": 1000, "million": 1_000_000, "m": 1_000_000, "": 1}
_NOT_COUNTED = re.compile(r"one|\d{4}", re.IGNORECASE)
"""One day is a figure of speech, and 2026 weeks are none."""

DAY_OF_YEAR = re.compile(r"--(\d{2})-(\d{2})")
"""The value of a day without its year."""

WordedKind = Literal["money", "date", "count"]


class Worded(NamedTuple):
    """A figure in words: where it stands, its words, what it is, its value ("4200.00", "2026-03-03", "--03-03")."""

    start: int
    end: int
    text: str
    kind: WordedKind
    value: str


def worded_figures(text: str) -> tuple[Worded, ...]:
    """Return the amounts, days and counts of a text that are written in words at least in part, in order."""
    found = sorted([*_money(text), *_days(text), *_counts(text)], key=lambda one: (one.start, -one.end))
    apart: list[Worded] = []
    for one in found:
        if not apart or one.start >= apart[-1].end:
            apart.append(one)
    return tuple(apart)


def worded_value(words: str) -> str | None:
    """Return the value of the one figure in words that a text is, or None where it is none or says more."""
    found = worded_figures(words)
    return found[0].value if len(found) == 1 and found[0].text == words.strip(" .,;:") else None


def days_in(text: str) -> tuple[Worded, ...]:
    """Return the days of a text, in digits or words, in order; a day without its year has a value without one."""
    written = [
        Worded(one.start, one.end, one.text, "date", day.isoformat())
        for one in find(text)
        if one.kind == "date" and (day := parse_date(one.text)) is not None
    ]
    worded = [one for one in worded_figures(text) if one.kind == "date"]
    return tuple(sorted((*written, *worded), key=lambda one: one.start))


def says_day(text: str, value: str) -> bool:
    """Tell whether a text says a day whose value has no year, in words or digits: "March 3", "3/3/26"."""
    day = DAY_OF_YEAR.fullmatch(value)
    if day is None:
        return False
    month, number = int(day[1]), int(day[2])
    name = _MONTHS[month - 1][:3]
    return any(one.value.endswith(value[1:]) for one in days_in(text)) or bool(
        re.search(rf"(?<!\d)0?{month}[/-]0?{number}(?!\d)|-{day[1]}-{day[2]}(?!\d)", text)
        or re.search(rf"\b{name}\w*\.? 0?{number}\b|\b0?{number} {name}", text, re.IGNORECASE)
    )


def _money(text: str) -> Iterator[Worded]:
    for match in (*_DOLLARS.finditer(text), *_SCALED.finditer(text)):
        number = _number(match["n"])
        if number is None:
            continue
        said = match.groupdict()
        cents = _number(said.get("cents") or said.get("hundredths") or "0") or Decimal(0)
        amount = number * _SCALES[(match["scale"] or "").lower()] + cents / 100
        yield Worded(match.start(), match.end(), match[0], "money", f"{amount:.2f}")


def _days(text: str) -> Iterator[Worded]:
    for match in (*_DAY_OF.finditer(text), *_MONTH_DAY.finditer(text)):
        digits = re.match(r"\d+", match["day"])
        day = int(digits[0]) if digits else ordinal_of(match["day"])
        year = (int(match["year"]) if match["year"].isdigit() else year_of(match["year"])) if match["year"] else None
        value = _day_value(year, match["month"], day)
        if value is not None:
            yield Worded(match.start(), match.end(), match[0], "date", value)
    for match in _NUMBERED.finditer(text):
        value = _day_value(None, match["month"] or match["month2"], int(match["day"] or match["day2"]))
        if value is not None:
            yield Worded(match.start(), match.end(), match[0], "date", value)


def _day_value(year: int | None, month: str, day: int | None) -> str | None:
    whole = parse_date(f"{month} {day}, {year or 2000}")
    return None if whole is None else whole.isoformat() if year else f"--{whole:%m-%d}"


def _counts(text: str) -> Iterator[Worded]:
    for match in _COUNT.finditer(text):
        if not _NOT_COUNTED.fullmatch(match["n"]):
            number = _number(match["n"])
            unit = _unit((match["care"] or match["unit"]).replace("-", " ").split()[-1])
            many = match["n"].lower() if number is None else format(number, "f")
            half = ".5" if " and a half" in match[0] else ""
            yield Worded(match.start(), match.end(), match[0], "count", f"{many}{half} {unit}")
    for match in _AND_A_HALF.finditer(text):
        yield Worded(match.start(), match.end(), match[0], "count", f"1.5 {match['unit'].lower()}")


def _number(words: str) -> Decimal | None:
    digits = re.fullmatch(r"\d[\d,]*(?:\.\d+)?", words)
    return Decimal(words.replace(",", "")) if digits else number_of(words)


def _unit(word: str) -> str:
    plain = word.lower()
    return "surgery" if plain == "surgeries" else plain if plain.endswith(("mph", "feet")) else plain.rstrip("s")
