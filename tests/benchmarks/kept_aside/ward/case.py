"""The people of these papers, and the small pieces that their pages are made of."""
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

__all__ = ["PEOPLE", "Paper", "Person", "Record", "add", "bare", "charge", "coded", "days", "grid", "less", "line", "long", "npi", "payment", "shape", "sheet", "short", "tagged", "us", "usd"]

PEOPLE = {
    "mireille": Person("Mireille", "A", "Thibodeaux", date(1987, 11, 2), date(2026, 1, 9), "512 Live Oak Bayou Dr", "Belle Rigolet, LA 70999", "Harlan Guidroz"),
    "anders": Person("Anders", "P", "Kvistad", date(1966, 2, 14), date(2025, 12, 18), "1140 Tamarack Ct", "Norden Falls, MN 55997", "Joyce Ruppert", "M"),
    "xiomara": Person("Xiomara", "L", "Benavides", date(1994, 7, 23), date(2025, 11, 28), "8803 Mesquite Hollow Ln", "Llano Verde, TX 78999", "Kip Rademacher"),
    "gideon": Person("Gideon", "R", "Applewhite", date(1952, 3, 30), date(2026, 1, 21), "27 Quince Orchard Rd", "Marlow Heights, PA 19399", "Noreen Vasquez", "M"),
    "sunniva": Person("Sunniva", "K", "Dragomir", date(1978, 9, 8), date(2025, 10, 31), "415 Larkspur St Unit 9", "Alta Serena, CA 94999", "Trent Mabuchi"),
    "tobiah": Person("Tobiah", "M", "Okereke", date(2011, 5, 19), date(2025, 12, 6), "2290 Switchgrass Ave", "Piñon Bluff, CO 80999", "Lyle Dunst", "M"),
    "bernadette": Person("Bernadette", "J", "Fusco", date(1969, 12, 27), date(2026, 2, 2), "188-20 Tilden Mews #5C", "Kingsferry, NY 11997", "Omri Feldstein"),
    "raymundo": Person("Raymundo", "E", "Castaneda", date(1985, 4, 11), date(2025, 12, 11), "74 Cedar Shoals Way", "Ocmulgee Park, GA 31099", "Wade Truitt", "M"),
}


def sheet(body: str, css: str = "", font: str = "10pt/1.32 'Liberation Sans'", margin: str = "0.6in", size: str = "Letter") -> str:
    """Return a page of HTML in a bare style."""
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{size};margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;font:{font};color:#111}}"
        "table{border-collapse:collapse}.w{width:100%}td,th{padding:2px 6px;text-align:left;vertical-align:top}.r{text-align:right!important}.c{text-align:center!important}"
        ".box td,.box th{border:1px solid #333}.line td{border-bottom:1px solid #bbb}.row{display:flex;justify-content:space-between;gap:22px}p{margin:7px 0}h1,h2,h3,h4{margin:8px 0 4px}"
        ".new{break-before:page}.sm{font-size:82%}.xs{font-size:68%}.pen{font-family:'Dancing Script';font-size:145%;color:#1b2a6b}.k{font-size:66%;color:#333;display:block}pre{margin:0;font:inherit}"
        f"{css}</style>{body}"
    )


def grid(rows: list[tuple], right: tuple[int, ...] = (), tag: str = "td") -> str:
    """Return rows of cells, those of some columns set right."""
    return "".join("<tr>" + "".join(f"<{tag}{' class=r' if at in right else ''}>{'' if cell is None else cell}</{tag}>" for at, cell in enumerate(row)) + "</tr>" for row in rows)


def tagged(*pairs: tuple[str, str]) -> str:
    """Return captions and values in two columns."""
    return "<table>" + "".join(f"<tr><td><b>{name}</b><td>{value}" for name, value in pairs) + "</table>"


def charge(day: date | None, code: str | None, what: str | None, amount: str, units: str | None = None, mods: tuple[str, ...] = (), points: str | None = None, through: date | None = None) -> Record:
    """Return a line of a bill; the shape of a code tells what it is."""
    system = None if code is None else "REV" if len(code) < 5 else "HCPCS" if code[0].isalpha() else "CPT"
    return shape("charge", date_of_service=day, date_through=through, code=code, code_system=system, modifiers=list(mods), diagnosis_pointers=points, description=what, units=units, amount=amount)


def line(day: date | None, code: str | None, what: str | None, billed: str | None, allowed: str | None, cut: str | None, paid: str | None, owes: str | None) -> Record:
    """Return a line of an explanation of benefits."""
    return shape("line", date_of_service=day, code=code, description=what, billed=billed, allowed=allowed, adjustment=cut, paid=paid, patient_responsibility=owes)


def payment(day: date | None, payee: str | None, service: date | None, billed: str | None, paid: str | None) -> Record:
    """Return a line of a payment ledger."""
    return shape("payment", date=day, payee=payee, date_of_service=service, billed=billed, paid=paid)


def coded(*pairs: tuple[str | None, str]) -> list[Record]:
    return [{"code": code, "description": said} for code, said in pairs]


def days(first: date, *after: int) -> list[date]:
    return [date.fromordinal(first.toordinal() + each) for each in after]
