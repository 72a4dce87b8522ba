"""The people and firms of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date
from typing import Any

from tests.benchmarks.strangers_third.case import (
    Paper,
    Person,
    Record,
    add,
    bare,
    less,
    long,
    npi,
    shape,
    short,
    us,
    usd,
)

__all__ = ["FIRM", "FIRM_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "benefit", "charge", "dx", "filed", "item", "less", "long", "mid", "npi", "paid_out", "shape", "sheet", "short", "tr", "trs", "us", "usd"]

PEOPLE = {
    "delphine": Person("Delphine", "M", "Ostrander", date(1980, 2, 19), date(2026, 1, 8), "3914 Quarry Bluff Rd", "Tipton Falls, OH 43398", "Marcus Q. Ebert"),
    "ramiro": Person("Ramiro", "E", "Castellon", date(1972, 7, 3), date(2025, 11, 24), "7812 Mesquite Bend Ln", "Agua Fria, TX 78599", "Janelle Pruett", "M"),
    "anneke": Person("Anneke", "S", "Thorvald", date(1994, 10, 28), date(2026, 2, 17), "260 SW Hemlock Ave #31", "Cobble Bay, OR 97398", "Ignacio Baird"),
    "lucius": Person("Lucius", "P", "Hargrave", date(1951, 5, 6), date(2025, 12, 11), "1190 Pelican Walk", "Sandpiper Key, FL 33998", "Tonya Elkins", "M"),
    "shanice": Person("Shanice", "R", "Odukoya", date(1987, 12, 1), date(2025, 10, 14), "48 Ferncliff Terr Fl 2", "Passage Mills, NJ 07499", "Gerard Fontanez"),
    "wojtek": Person("Wojciech", "K", "Barnowski", date(1966, 3, 22), date(2026, 1, 29), "5N218 Larkspur Ct", "Elder Grove, IL 60198", "Kimber Stroud", "M"),
    "mirabel": Person("Mirabel", "J", "Quansah", date(1999, 8, 15), date(2026, 3, 6), "77 Muscadine Way", "Kenton Shoals, GA 30598", "Ross Delahunt"),
    "thaddeus": Person("Thaddeus", "L", "Birchall", date(1978, 11, 9), date(2025, 9, 23), "1603 Ironwood Lake Dr", "Houghton Bay, MI 49798", "Yvette Marsden", "M"),
}

FIRM = "Kessling & Abara Injury Law, LLC"
FIRM_AT = "510 Canal Street, Suite 1200, Tipton Falls, OH 43399"


def sheet(body: str, css: str = "", font: str = "10pt/1.32 'Liberation Sans'", margin: str = "0.65in", size: str = "Letter") -> str:
    """Return a page of HTML in a bare style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#000}}"
        "table{border-collapse:collapse}.w{width:100%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.r,th.r,td.r{text-align:right}td.r{white-space:nowrap}.c{text-align:center}"
        ".g td,.g th{border:1px solid #333}.u td{border-bottom:1px solid #bbb}.f{display:flex;justify-content:space-between;gap:20px}.f>*{flex:0 1 auto}.h>*{flex:1}p{margin:7px 0}h1,h2,h3,h4{margin:9px 0 3px}"
        ".new{break-before:page}.s{font-size:82%}.t{font-size:68%}i.k{display:block;font-style:normal;font-size:62%;line-height:1.15;color:#222}pre{margin:0;font:inherit;white-space:pre-wrap}"
        ".hand{font-family:'Dancing Script';font-size:140%;color:#124}.sg{font:20pt 'Dancing Script'}.dark{background:#2b3d55;color:#fff}tr{break-inside:avoid}"
        f"{css}</style>{body}"
    )


def tr(*cells: Any, right: tuple[int, ...] = (), head: bool = False) -> str:
    """Return a row of cells, those of some columns set right."""
    kind = "th" if head else "td"
    return "<tr>" + "".join(f"<{kind}{' class=r' if at in right else ''}>{'' if cell is None else cell}</{kind}>" for at, cell in enumerate(cells)) + "</tr>"


def trs(table: list[tuple[Any, ...]], right: tuple[int, ...] = ()) -> str:
    """Return rows of cells."""
    return "".join(tr(*row, right=right) for row in table)


def charge(day: date | None, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), points: str | None = None, through: date | None = None) -> Record:
    """Return a line of a bill; the shape of a code tells what it is."""
    system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, date_through=through, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def benefit(day: date, code: str | None, what: str | None, billed: str | None, allowed: str | None, adjustment: str | None, paid: str | None, owes: str | None) -> Record:
    """Return a line of an explanation of benefits."""
    return shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=adjustment, paid=paid, patient_responsibility=owes)


def dx(*pairs: tuple[str | None, str]) -> list[Record]:
    return [{"code": code, "description": said} for code, said in pairs]


def item(day: date | None, who: str | None, billed: str | None, paid: str | None, found: tuple[str, ...] = ()) -> Record:
    """Return a line of what a lien is made of."""
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=list(found), billed=billed, paid=paid)


def paid_out(day: date | None, payee: str | None, service: date | None, billed: str | None, paid: str | None) -> Record:
    """Return a payment of an insurer's ledger."""
    return shape("payment", date=day, payee=payee, date_of_service=service, billed=billed, paid=paid)


def filed(kind: str, day: date | None, names: list[str] | None, amount: str | None = None) -> Record:
    """Return the record of a paper of which little is taken; no names where readers may differ on them."""
    record = shape(kind, date=day, names=names or [], amount=amount)
    if names is None:
        del record["names"]
    return record


def mid(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"
