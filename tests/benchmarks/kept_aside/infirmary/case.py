"""The people of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from collections.abc import Iterable
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

__all__ = ["FIRM", "FIRM_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "benefit", "cells", "charge", "dated", "dx", "item", "less", "long", "lop", "npi", "pairs", "phone", "shape", "short", "table", "us", "usd", "web"]

PEOPLE = {
    "amadou": Person("Amadou", "B", "Diarrassouba", date(1985, 4, 12), date(2025, 10, 3), "2208 Loblolly Run", "Cape Harnett, NC 28599", "Fatou N. Diarrassouba", "M"),
    "lourdes": Person("Lourdes", "P", "Echeverria", date(1954, 9, 17), date(2025, 8, 21), "6611 E Ocotillo Vista Unit 4", "Palo Seco, AZ 85699", "Benicio Echeverria"),
    "jisoo": Person("Jisoo", "H", "Baek", date(1991, 12, 5), date(2026, 1, 17), "1437 NE Salmonberry Pl", "Skookum Harbor, WA 98299", "Daniel Baek"),
    "padraig": Person("Padraig", "T", "Mulcahy", date(1969, 6, 30), date(2025, 11, 12), "19 Cranberry Bog Road", "Wexcombe, MA 02599", "Noreen Mulcahy", "M"),
    "anahit": Person("Anahit", "G", "Petrosyan", date(1977, 3, 8), date(2025, 9, 9), "4820 Sepulveda Grove Ave #207", "Valle Claro, CA 91399", "Hovik Petrosyan"),
    "tevita": Person("Tevita", "L", "Fonoti", date(1996, 7, 24), date(2026, 2, 5), "733 S Juniper Bench Dr", "Red Butte, UT 84799", "Sela Fonoti", "M"),
    "roswitha": Person("Roswitha", "E", "Klinkhammer", date(1948, 1, 29), date(2025, 7, 15), "W5302 County Road QQ", "Otter Marsh, WI 54899", "Gunther Klinkhammer"),
    "deshawn": Person("Deshawn", "R", "Bellweather", date(2003, 10, 19), date(2025, 12, 20), "908 Chickasaw Bluff Cv", "Halls Landing, TN 38199", "Yolanda Bellweather", "M"),
    "thelonius": Person("Thelonius", "K", "Ravenel", date(1956, 2, 14), date(2025, 10, 29), "212 Indigo Causeway", "Rice Mill, SC 29899", "Cordelia Ravenel", "M"),
    "imelda": Person("Imelda", "S", "Macaraeg", date(1982, 5, 2), date(2025, 6, 11), "10455 Silver Lode Ct", "Esmeralda Flats, NV 89199", "Rodel Macaraeg"),
}

FIRM = "Thornquist Bayard & Osei, PLLC"
FIRM_AT = "1800 Harbor Exchange, Suite 640, Cape Harnett, NC 28598"


def web(body: str, css: str = "", font: str = "9.5pt/1.3 'Liberation Sans'", margin: str = "0.6in", size: str = "Letter") -> str:
    """Return a page of HTML, bare of any look but lines and columns."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}html,body{{margin:0}}body{{font:{font}}}"
        "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:1px 5px}.n{text-align:right;white-space:nowrap}th.n{white-space:normal}.c{text-align:center}"
        ".box td,.box th{border:1px solid #444}.line td{border-bottom:1px solid #ccc}.row{display:flex;justify-content:space-between;gap:16px}.row.eq>*{flex:1 1 0}p{margin:6px 0}h1,h2,h3{margin:8px 0 3px}"
        ".pb{break-before:page}.sm{font-size:80%}.xs{font-size:66%}.cp{display:block;font-size:62%;line-height:1.2;color:#333}pre{margin:0;white-space:pre-wrap}.pen{font-family:'Dancing Script';font-size:150%;color:#113}"
        f"tr{{break-inside:avoid}}{css}</style>{body}"
    )


def cells(row: Iterable[Any], right: tuple[int, ...] = (), kind: str = "td") -> str:
    """Return one row of a table; the cells of some columns stand right."""
    return "<tr>" + "".join(f"<{kind}{' class=n' if at in right else ''}>{'' if said is None else said}</{kind}>" for at, said in enumerate(row)) + "</tr>"


def table(heads: Iterable[str], rows: Iterable[Iterable[Any]], right: tuple[int, ...] = (), look: str = "", tail: str = "") -> str:
    """Return a table with its heads, and the rows of its foot as they are given."""
    return f"<table class='{look}'><thead>{cells(heads, right, 'th')}</thead>{''.join(cells(row, right) for row in rows)}{tail}</table>"


def pairs(*said: tuple[str, Any], look: str = "") -> str:
    """Return captions with what stands right of them, a pair a line."""
    return f"<table class='{look}' style='width:auto'>" + "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in said) + "</table>"


def charge(day: date | None, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), points: str | None = None, through: date | None = None) -> Record:
    """Return a line of a bill; the shape of a code tells what system it is of."""
    system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, date_through=through, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def benefit(day: date | None, code: str | None, what: str | None, billed: str | None, allowed: str | None, adjustment: str | None, paid: str | None, owes: str | None) -> Record:
    """Return a line of an explanation of benefits."""
    return shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=adjustment, paid=paid, patient_responsibility=owes)


def dx(*found: tuple[str | None, str]) -> list[Record]:
    return [{"code": code, "description": said} for code, said in found]


def item(day: date | None, who: str | None, billed: str | None, paid: str | None, found: tuple[str, ...] = ()) -> Record:
    """Return a line of what a lien is made of."""
    return shape("item", date_of_service=day, provider_name=who, diagnosis_codes=list(found), billed=billed, paid=paid)


def lop(day: date, amount: str | None = None) -> Record:
    """Return the record of a letter of protection, without the names, on which readers may differ."""
    record = shape("letter_of_protection", date=day, amount=amount)
    del record["names"]
    return record


def dated(day: date) -> str:
    """Return a day as clerks write it: 3 Mar 2026."""
    return f"{day.day} {day:%b} {day.year}"


def phone(area: int, last: int) -> str:
    return f"({area}) 555-01{last:02}"
