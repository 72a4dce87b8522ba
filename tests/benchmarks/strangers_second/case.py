"""A person, a loss and what their papers print: days, sums and numbers that differ from one case to the next."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from tests.benchmarks.strangers import shape
from tests.benchmarks.strangers.shape import npi, vin

__all__ = ["CASES", "Case", "Paper", "dash", "long", "m", "npi", "page", "record", "row", "slim", "us", "vin"]


class Paper(NamedTuple):
    """A paper as HTML and the record that it prints."""

    html: str
    record: dict[str, Any]


class Case(NamedTuple):
    """Whose papers these are."""

    seed: int
    first: str
    middle: str
    last: str
    born: date
    loss: date
    street: str
    town: str
    other: str
    scale: str
    he: str = "she"
    his: str = "her"

    @property
    def name(self) -> str:
        return f"{self.first} {self.middle}. {self.last}"

    @property
    def short(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def inverted(self) -> str:
        return f"{self.last}, {self.first} {self.middle}"

    @property
    def age(self) -> int:
        return (self.loss - self.born).days // 365

    def day(self, after: int) -> date:
        return self.loss + timedelta(days=after)

    def sum(self, base: str) -> Decimal:
        """An amount near the base, another for every case."""
        return (Decimal(base) * Decimal(self.scale)).quantize(Decimal("0.01"))

    def no(self, pattern: str) -> str:
        """A number in which every # is a digit of this case's own."""
        digits = iter(str(int(hashlib.sha256(f"{self.seed}/{pattern}".encode()).hexdigest(), 16))[3:])
        return "".join(next(digits) if sign == "#" else sign for sign in pattern)


def us(day: date) -> str:
    return f"{day:%m/%d/%Y}"


def slim(day: date) -> str:
    return f"{day.month}/{day.day}/{day:%y}"


def dash(day: date) -> str:
    return f"{day:%m-%d-%Y}"


def long(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def m(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value


def record(kind: str, **values: Any) -> dict[str, Any]:
    return shape.record(kind, **{name: _plain(value) for name, value in values.items()})


def row(kind: str, **values: Any) -> dict[str, Any]:
    return shape.row(kind, **{name: _plain(value) for name, value in values.items()})


def page(body: str, css: str = "", font: str = "11pt 'Liberation Serif'", margin: str = "0.8in") -> str:
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:Letter;margin:{margin}}}"
        f"body{{font:{font};margin:0;line-height:1.35}}table{{border-collapse:collapse;width:100%}}"
        "td,th{vertical-align:top;text-align:left;padding:2px 5px}.r{text-align:right}.c{text-align:center}"
        ".g td,.g th{border:1px solid #333}h1,h2,h3{margin:.4em 0}p{margin:.55em 0}.brk{break-before:page}"
        f"{css}</style>{body}"
    )


CASES = [
    Case(
        1,
        "Ingeborg",
        "M",
        "Castellow",
        date(1983, 6, 14),
        date(2025, 9, 16),
        "2207 Linnet Hollow Rd",
        "Ardmore Springs, OH 44099",
        "Raymond T. Okpara",
        "1",
    ),
    Case(
        2,
        "Dashiell",
        "R",
        "Yarborough",
        date(1969, 11, 2),
        date(2025, 7, 29),
        "518 W Pomelo St Apt 3C",
        "Carrizo Bend, TX 78099",
        "Lucinda Farnsworth",
        "1.13",
        "he",
        "his",
    ),
    Case(
        3,
        "Philomena",
        "J",
        "Tsosie",
        date(1994, 2, 27),
        date(2025, 11, 8),
        "77 Juniper Flats Ct",
        "Mesa Blanca, AZ 85999",
        "Gilbert Haverstock",
        "0.87",
    ),
    Case(
        4,
        "Augustus",
        "L",
        "Fairweather",
        date(1957, 8, 21),
        date(2025, 5, 12),
        "1440 Old Quarry Ln",
        "Bramwell Falls, PA 17999",
        "Danika Szymborska",
        "1.29",
        "he",
        "his",
    ),
    Case(
        5,
        "Rosalba",
        "E",
        "Nightingale-Cruz",
        date(1978, 4, 9),
        date(2025, 10, 3),
        "9031 Magnolia Terrace",
        "Palm Cay, FL 33999",
        "Terrence Woolcott",
        "0.94",
    ),
    Case(
        6,
        "Bartholomew",
        "K",
        "Achterberg",
        date(1990, 12, 30),
        date(2025, 8, 18),
        "305 Camino del Roble",
        "Vista Serena, CA 92999",
        "Yevgenia Pratt",
        "1.41",
        "he",
        "his",
    ),
]
