"""The people and firms of these papers, and the small pieces that their pages are made of."""
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from datetime import date

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

__all__ = ["FIRM", "FIRM_AT", "OFFICE", "OFFICE_AT", "PEOPLE", "Paper", "Person", "Record", "add", "bare", "benefit", "charge", "codes", "iso", "less", "long", "mon", "npi", "shape", "sheet", "short", "table", "us", "usd"]

PEOPLE = {
    "rosalba": Person("Rosalba", "T", "Echeverria-Knox", date(1983, 4, 17), date(2025, 12, 2), "6614 E Palo Brea Trl", "Casa Brillante, AZ 85699", "Merle Updegraff"),
    "desmond": Person("Desmond", "W", "Okonjo", date(1971, 8, 30), date(2025, 11, 8), "418 Linden Commons Apt 3B", "Harlow Mills, OH 44096", "Cassidy Brandt", "M"),
    "ailsa": Person("Ailsa", "J", "MacCready", date(1996, 1, 22), date(2026, 1, 15), "2209 NE Salmonberry Way", "Tidewell, WA 98399", "Garrett P. Nystrom"),
    "hyun": Person("Hyun", "W", "Pakulski", date(1959, 6, 11), date(2025, 10, 19), "77 Terrapin Ln", "Brigham Shores, NJ 08799", "Alonzo Dupree", "M"),
    "tamsin": Person("Tamsin", "R", "Villanueva", date(2009, 3, 5), date(2025, 9, 26), "1012 Sawgrass Bend Ct", "Ponce Harbor, FL 32999", "Walter Eskridge"),
    "leopold": Person("Leopold", "G", "Szymanski", date(1948, 12, 9), date(2025, 12, 20), "3N540 Prairie Clover Rd", "Elmhollow, IL 60399", "Tiffany Redding", "M"),
    "ngozi": Person("Ngozi", "C", "Abernathy", date(1990, 10, 3), date(2026, 2, 6), "905 Peachblossom Ridge SE", "Tallow Creek, GA 30099", "Darnell Whisenhunt"),
    "curtis": Person("Curtis", "L", "Yellowhorse", date(1979, 5, 28), date(2025, 12, 13), "4480 Arroyo Seco Dr NW", "Mesa Alta, NM 87199", "Estelle Quintero", "M"),
}

FIRM = "Hathersage & Quill, P.C."
FIRM_AT = "1212 Tidewell Tower, Suite 900, Tidewell, WA 98398"
OFFICE = "Law Offices of Imogen D. Castellanos"
OFFICE_AT = "340 Congress Row, Casa Brillante, AZ 85698"


def sheet(body: str, css: str = "", font: str = "10pt/1.3 'Liberation Sans'", margin: str = "0.6in", size: str = "Letter") -> str:
    """Return a page of HTML in a bare style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}body{{margin:0;font:{font};color:#000}}"
        "table{border-collapse:collapse}table.w{width:100%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.r,th.r,td.r{text-align:right}.c{text-align:center}"
        ".grid td,.grid th{border:1px solid #444}.under td{border-bottom:1px solid #ccc}.split{display:flex;justify-content:space-between;gap:20px}p{margin:8px 0}h1,h2,h3,h4{margin:8px 0 4px}"
        ".brk{break-before:page}.sm{font-size:80%}.xs{font-size:66%}pre{margin:0;font:inherit}.hand{font-family:'Dancing Script';font-size:150%;color:#123}.cap{display:block;font-size:65%;color:#444;text-transform:uppercase}"
        f"{css}</style>{body}"
    )


def table(rows: list[tuple], right: tuple[int, ...] = (), kind: str = "td") -> str:
    """Return rows of cells, those of some columns set right."""
    return "".join("<tr>" + "".join(f"<{kind}{' class=r' if at in right else ''}>{'' if cell is None else cell}</{kind}>" for at, cell in enumerate(row)) + "</tr>" for row in rows)


def charge(day: date | None, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), points: str | None = None, through: date | None = None) -> Record:
    """Return a line of a bill; the shape of a code tells what it is."""
    system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, date_through=through, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def benefit(day: date, code: str | None, what: str | None, billed: str | None, allowed: str | None, adjustment: str | None, paid: str | None, owes: str | None) -> Record:
    """Return a line of an explanation of benefits."""
    return shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=adjustment, paid=paid, patient_responsibility=owes)


def codes(*pairs: tuple[str | None, str]) -> list[Record]:
    return [{"code": code, "description": said} for code, said in pairs]


def iso(day: date) -> str:
    return day.isoformat()


def mon(day: date) -> str:
    return f"{day:%b} {day.day:02}, {day.year}"
