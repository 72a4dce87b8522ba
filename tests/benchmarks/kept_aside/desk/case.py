"""The people and firms of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tests.benchmarks.strangers_third.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    less,
    long,
    shape,
    short,
    us,
    usd,
    vin,
)

__all__ = ["AGUIRRE", "AGUIRRE_AT", "BOYLE", "BOYLE_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "box", "cover", "filed", "less", "long", "mid", "party", "shape", "sheet", "short", "times", "tr", "trs", "us", "usd", "vin"]

PEOPLE = {
    "marisela": Person("Marisela", "K", "Doucette", date(1985, 6, 2), date(2026, 1, 14), "2217 Bayou Fern Dr", "Cypress Point, TX 77998", "Landon B. Rusk"),
    "theron": Person("Theron", "J", "Mbeki-Hall", date(1977, 11, 19), date(2025, 10, 30), "51 Orchard Terrace Apt 2C", "Galway Heights, NY 10998", "Salvatore D. Pinto", "M"),
    "junia": Person("Junia", "F", "Osterhaus", date(1993, 2, 27), date(2025, 12, 3), "8409 Buckeye Run", "Marlow Center, OH 43998", "Tyrell A. Simms"),
    "bastian": Person("Bastian", "R", "Loomis", date(1969, 9, 8), date(2026, 2, 20), "1330 Juniper Mesa Way", "Alder Canyon, CA 92998", "Monica E. Trask", "M"),
    "philippa": Person("Philippa", "N", "Greenleaf", date(1958, 4, 25), date(2025, 9, 11), "402 Heron Key Blvd", "Port Sabal, FL 34998", "Ruben O. Castille"),
    "dov": Person("Dov", "A", "Karlsson", date(1999, 8, 16), date(2026, 3, 5), "77 Foundry Row #6", "Granite Ferry, CO 80998", "Jeanette L. Birk", "M"),
    "amadi": Person("Amadi", "C", "Rutherford", date(1981, 12, 12), date(2025, 11, 21), "613 Wisteria Park Ln", "Stonebrook, VA 22998", "Nolan W. Peake"),
    "lucinda": Person("Lucinda", "M", "Tereshkova", date(1990, 5, 31), date(2026, 4, 9), "2905 Camellia Ct NE", "Bellhaven, GA 30996", "Everett Q. Ladd"),
    "imre": Person("Imre", "B", "Vandersloot", date(1984, 7, 23), date(2026, 2, 26), "18 Tannery Lane Apt 3", "Galway Heights, NY 10998", "Doyle F. Ostrow", "M"),
    "quilla": Person("Quilla", "S", "Hargett", date(1991, 10, 10), date(2026, 3, 18), "506 Shell Road", "Cypress Point, TX 77998", "Wendell P. Askew"),
    "ondine": Person("Ondine", "E", "Farquhar", date(1987, 3, 30), date(2026, 1, 22), "24 Cannery Row Unit 5", "Alder Canyon, CA 92998", "Roscoe D. Tull"),
    "cyprian": Person("Cyprian", "H", "Novotny", date(1976, 1, 19), date(2026, 1, 9), "12 Sycamore Ave", "Marlow Center, OH 43998", "Garth M. Pickett", "M"),
}

BOYLE = "Marchetti Boyle Injury Lawyers, PLLC"
BOYLE_AT = "880 Commerce Parkway, Suite 310, Cypress Point, TX 77997"
AGUIRRE = "Law Offices of Desmond T. Aguirre"
AGUIRRE_AT = "45 Harbor Street, Galway Heights, NY 10997"


def sheet(body: str, css: str = "", font: str = "10pt/1.32 'Liberation Sans'", margin: str = "0.65in", size: str = "Letter") -> str:
    """Return a page of HTML in a bare style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#000}}"
        "table{border-collapse:collapse}.w{width:100%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.r,th.r,td.r{text-align:right}.c{text-align:center}"
        ".g td,.g th{border:1px solid #333}.u td{border-bottom:1px solid #bbb}.f{display:flex;justify-content:space-between;gap:18px}.f>*{flex:0 1 auto}p{margin:8px 0}h1,h2,h3,h4{margin:8px 0 4px}"
        ".new{break-before:page}.s{font-size:82%}.t{font-size:66%}i.k{display:block;font-style:normal;font-size:60%;line-height:1.15;color:#222}pre{margin:0;font:inherit;white-space:pre-wrap}"
        ".hand{font-family:'Dancing Script';font-size:140%;color:#124}.sg{font:21pt 'Dancing Script'}.dark{background:#333;color:#fff}"
        f"{css}</style>{body}"
    )


def tr(*cells: Any, right: int = 99, head: bool = False) -> str:
    """Return a row of cells; those from the column on are set right."""
    kind = "th" if head else "td"
    return "<tr>" + "".join(f"<{kind}{' class=r' if at >= right else ''}>{'' if cell is None else cell}</{kind}>" for at, cell in enumerate(cells)) + "</tr>"


def trs(table: list[tuple[Any, ...]], right: int = 99) -> str:
    """Return rows of cells."""
    return "".join(tr(*row, right=right) for row in table)


def box(caption: str, value: Any = "", wide: int = 1, high: int = 1, side: str = "") -> str:
    """Return a cell with a small caption over its value."""
    return f"<td colspan={wide} rowspan={high} {side}><i class=k>{caption}</i>{value}&nbsp;</td>"


def times(rate: str, hours: str) -> str:
    """Return the product to the cent."""
    return str((Decimal(rate) * Decimal(hours)).quantize(Decimal("0.01"), ROUND_HALF_UP))


def filed(kind: str, day: date | None, names: list[str] | None, amount: str | None = None) -> Record:
    """Return the record of a paper of which little is taken; no names where readers may differ on them."""
    record = shape(kind, date=day, names=names or [], amount=amount)
    if names is None:
        del record["names"]
    return record


def cover(name: str, kind: str, person: str | None = None, accident: str | None = None, deductible: str | None = None, premium: str | None = None) -> Record:
    """Return a coverage of a policy."""
    return shape("coverage", name=name, coverage=kind, limit_per_person=person, limit_per_accident=accident, deductible=deductible, premium=premium)


def party(role: str, name: str, vehicle: str | None = None, insurer: str | None = None, policy: str | None = None) -> Record:
    """Return somebody of a crash."""
    return shape("party", role=role, name=name, vehicle=vehicle, insurer=insurer, policy_number=policy)


def mid(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"
